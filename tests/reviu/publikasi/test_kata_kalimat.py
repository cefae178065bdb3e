"""What words of sentences say of rows: counts with a condition, superlatives, years, ratings, agencies."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

_POS = "Tabel 4 Kunjungan per Pos Tahun 2023"
_NILAI = "Tabel 5 Capaian Kinerja Pos Wisata Tahun 2023"
_TABEL = [
    *(
        (_POS, pos, "Kunjungan", n)
        for pos, n in (("Alur", "8.120"), ("Batas", "6.405"), ("Cadas", "9.377"), ("Duri", "4.018"))
    ),
    *((_NILAI, nama, "Target", "80,00") for nama in ("Indeks pos bersih", "Rasio pemandu terlatih")),
    (_NILAI, "Indeks pos bersih", "Realisasi", "84,00"),
    (_NILAI, "Indeks pos bersih", "Capaian (%)", "105,00"),
    (_NILAI, "Indeks pos bersih", "Predikat", "Sangat Baik"),
    (_NILAI, "Rasio pemandu terlatih", "Realisasi", "60,00"),
    (_NILAI, "Rasio pemandu terlatih", "Capaian (%)", "75,00"),
    (_NILAI, "Rasio pemandu terlatih", "Predikat", "Cukup"),
]


def _temuan(kalimat: str) -> list[str]:
    isi = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in _TABEL]
    utuh = baris_kalimat(Kalimat(kalimat, "Bab III"))
    assert utuh is not None
    isi.append(Publikasi(tabel=utuh.tabel, baris=utuh.baris, kolom=utuh.kolom, nilai=utuh.nilai))
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
    return [t.aturan for t in semua if t.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize(
    ("benar", "salah", "aturan"),
    [
        ("Kawasan ini terbagi menjadi {} pos.", ("empat", "lima"), "banyak"),
        ("Pos yang kunjungannya di atas 8.000 orang ada {} pos.", ("dua", "tiga"), "banyak"),
        ("{} pos mencatat kunjungan lebih dari 4.000 orang.", ("Semua", "Sebagian"), "banyak"),
        ("{} indikator kinerja tercapai pada tahun ini.", ("Tidak semua", "Seluruh"), "banyak"),
        ("Kunjungan terbanyak dicatat Pos {} pada tahun ini.", ("Cadas", "Alur"), "kata-banding"),
        ("Kunjungan terbanyak kedua dicatat Pos {} pada tahun ini.", ("Alur", "Cadas"), "kata-banding"),
        ("Sepanjang tahun {} Pos Cadas dikunjungi 9.377 orang.", ("2023", "2022"), "salinan-naskah"),
        ("Rasio pemandu terlatih berada pada kategori {}.", ("cukup", "sangat baik"), "predikat"),
    ],
)
def test_kata(benar: str, salah: tuple[str, str], aturan: str) -> None:
    """A sentence that the rows bear out gives nothing; with one word wrong it is named."""
    assert _temuan(benar.format(salah[0])) == []
    assert _temuan(benar.format(salah[1])) == [f"publikasi-{aturan}"]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Harga beras tertinggi dicatat di Alur senilai Rp12.748 per kilogram.",
        "Meliputi 3 pos, yaitu pos yang dikelola kelompok tani setempat.",
        "Dibandingkan dengan tahun 2022, kunjungan Pos Cadas sebanyak 9.377 orang lebih tinggi.",
        "Setiap pos dijaga paling sedikit 3 orang pemandu yang terlatih.",
        "Seluruh indikator tercapai, kecuali Rasio pemandu terlatih.",
        "Jaringan pos terpadu memiliki 12 pos di seluruh provinsi.",
    ],
)
def test_diam(kalimat: str) -> None:
    """What speaks of another quantity, of a part, of another year or of a bound is held against no table."""
    assert _temuan(kalimat) == []
