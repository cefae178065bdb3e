"""Targets of one year in a plan, an agreement and the measurement: one that differs where all others agree."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_NAMA = (
    "Persentase taman rapi",
    "Jumlah bibit tanam",
    "Indeks kebersihan",
    "Luas ruang hijau",
    "Persentase lampu taman menyala",
)
_TARGET = ("81,50", "12.400", "78,20", "34,75", "90,60")
_TABEL = {
    "Tabel 2.1 Target Renstra Dinas Taman Tahun 2021-2026": "Target 2023",
    "Tabel 2.4 Perjanjian Kinerja Perubahan Tahun 2023": "Target",
    "Tabel 3.1 Pengukuran Kinerja Tahun 2023": "Target 2023",
}


def _temuan(lain: Mapping[tuple[int, int], str]) -> list[tuple[Tingkat, str]]:
    """Return the findings on targets, some of them printed otherwise: by the place of their table and row."""
    isi = [
        Publikasi(tabel=tabel, baris=nama, kolom=k, nilai=n)
        for t, (tabel, kolom) in enumerate(_TABEL.items())
        for b, nama in enumerate(_NAMA)
        for k, n in (
            ("Satuan", "%" if nama.startswith("Persentase") else "Angka"),
            (kolom, lain.get((t, b), _TARGET[b])),
        )
    ]
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan if t.temuan.aturan == "publikasi-antartabel"]
    return [(t.tingkat, t.tempat.partition(",")[0]) for t in semua]


def test_satu_target_lain() -> None:
    """The column with less support is named; a plan may have been changed by the agreement, so that is a note."""
    assert _temuan({(0, 1): "14.200"}) == [(Tingkat.CATATAN, next(iter(_TABEL)))]


@pytest.mark.parametrize("tabel", [1, 2])
def test_perjanjian_dan_pengukuran(tabel: int) -> None:
    """What was agreed is what is measured: it is named once."""
    (temuan,) = _temuan({(tabel, 1): "14.200"})
    assert temuan[0] is not Tingkat.CATATAN


def test_banyak_target_lain() -> None:
    """Two documents that differ in several targets set them anew, and are no slip."""
    assert _temuan({}) == []
    assert _temuan({(0, 0): "80,00", (0, 1): "11.000", (0, 3): "30,00"}) == []
