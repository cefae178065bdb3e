"""Sentences point to annexes by the numbers of the list."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_DAFTAR = (
    "Rencana Kerja Tahunan",
    "Rencana Aksi Tahun 2023",
    "Pengukuran Kinerja Kegiatan",
    "Realisasi Indikator Triwulanan",
)


def _temuan(kalimat: str, daftar: Sequence[str] = _DAFTAR, awal: int = 1) -> list[tuple[str, str]]:
    baris = [
        Publikasi(tabel=f"{PERIHAL}Judul Bernomor", baris=teks, kolom="Lampiran", nilai=str(n), kelompok="daftar")
        for n, teks in enumerate(daftar, start=awal)
    ]
    isi = Publikasi(tabel="Prosa 3.1 Capaian", baris=kalimat[:20], kolom="Kalimat", nilai=kalimat)
    semua = [satu.temuan for satu in tinjau_publikasi([isi, *baris], tahun=2023).temuan]
    temuan = [satu for satu in semua if satu.aturan == "publikasi-rujukan-lampiran"]
    assert all(satu.tingkat is Tingkat.PERINGATAN for satu in temuan)
    return [(satu.tercetak, satu.seharusnya) for satu in temuan]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Formulir Pengukuran Kinerja tercantum pada Lampiran 2.", [("Lampiran 2", "Lampiran 3")]),
        (
            "Formulir Pengukuran Kinerja tercantum pada Lampiran 2 dan rumusnya di bawah ini.",
            [("Lampiran 2", "Lampiran 3")],
        ),
        ("Realisasi anggaran triwulanan dan indikator dapat dilihat pada Lampiran 1.", [("Lampiran 1", "Lampiran 4")]),
        ("Foto kegiatan dapat dilihat pada Lampiran 5.", [("Lampiran 5", "")]),
        (
            "Formulir Pengukuran Kinerja seluruh dinas di kota tercantum pada Lampiran 2.",
            [("Lampiran 2", "Lampiran 3")],
        ),
        ("Formulir Pengukuran Kinerja tercantum pada Lampiran 3.", []),
        ("Rencana Aksi dan Pengukuran Kinerja tercantum pada Lampiran 2.", []),
        ("Pengukuran Kinerja dan Rencana Aksi tercantum pada Lampiran 1.", []),
        ("Foto kegiatan dapat dilihat pada Lampiran 2.", []),
        ("Formulir Pengukuran Kinerja tercantum pada Lampiran 2 dan 3.", []),
        ("Formulir Pengukuran Kinerja menurut Peraturan Menteri tercantum pada Lampiran 2.", []),
        ("Pengukuran Kinerja tercantum pada Lampiran 2, uraiannya pada Lampiran 4.", []),
    ],
)
def test_annexes(kalimat: str, harap: list[tuple[str, str]]) -> None:
    """A sentence that names another annex than that of its number is told, and one that points behind the list."""
    assert _temuan(kalimat) == harap


def test_words_apart_are_the_name_of_a_long_one_only() -> None:
    """Two words stand in many sentences."""
    assert _temuan("Lokasi menurut peta dapat dilihat pada Lampiran 1.", [*_DAFTAR, "Peta Lokasi"]) == []
    assert _temuan("Lokasi menurut peta dapat dilihat pada Lampiran 1.", [*_DAFTAR, "Peta Menurut Lokasi"]) == [
        ("Lampiran 1", "Lampiran 5")
    ]


def test_a_list_that_is_not_whole() -> None:
    """Too few annexes, or numbers that do not begin with one, say nothing."""
    kalimat = "Formulir Pengukuran Kinerja tercantum pada Lampiran 9."
    assert _temuan(kalimat, _DAFTAR[:3]) == [("Lampiran 9", "")]
    assert _temuan(kalimat, _DAFTAR[:2]) == []
    assert _temuan(kalimat, _DAFTAR, awal=2) == []
