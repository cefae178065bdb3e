"""Headings of ratios: they name the year up to which their dividend runs."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_JUDUL = "Tabel 3.4 Pengukuran Pencapaian Kinerja s.d. Tahun 2016"
_NISBAH = "Realisasi sd {} terhadap Target Renstra (%)"
_ISI = [("Kemantapan Jalan", "98,01", "98,00", "100,01"), ("Aksesibilitas Kawasan", "54,90", "91,27", "60,15")]


def _baris(tahun: int, *, lain: str = "", ubah: str = "") -> list[Publikasi]:
    kolom = ("Realisasi s/d Tahun 2016", "Target Renstra sampai Tahun 2018", _NISBAH.format(tahun))
    semua = [
        Publikasi(tabel=_JUDUL, baris=nama, kolom=judul, nilai=ubah or nilai if judul == kolom[-1] else nilai)
        for nama, *isi in _ISI
        for judul, nilai in zip(kolom, isi, strict=True)
    ]
    return semua + [Publikasi(tabel=_JUDUL, baris=nama, kolom=lain, nilai="50,12") for nama, *_ in _ISI if lain]


@pytest.mark.parametrize(
    ("baris", "banyak"),
    [
        (_baris(2015), 1),
        (_baris(2016), 0),
        (_baris(2014), 0),
        (_baris(2015, lain="Realisasi s/d Tahun 2015"), 0),
        (_baris(2015, ubah="47,11"), 0),
        (_baris(2015)[:3], 0),
        ([*_baris(2015), Publikasi(tabel=_JUDUL, baris="Jembatan", kolom=_NISBAH.format(2015), nilai="77,10")], 0),
        ([Publikasi(tabel=_JUDUL, baris="Kemantapan Jalan", kolom="Target Tahunan", nilai="97,00"), *_baris(2015)], 1),
    ],
    ids=[
        "tertinggal",
        "tahun-ini",
        "jauh",
        "ada-kolomnya",
        "bukan-hasilnya",
        "satu-baris",
        "tanpa-asal",
        "kolom-depan",
    ],
)
def test_a_ratio_names_the_year_of_its_dividend(baris: list[Publikasi], banyak: int) -> None:
    """What follows from the realisasi up to this year is not of last year, unless a column of that year stands beside it."""
    temuan = [
        s.temuan for s in tinjau_publikasi(baris, tahun=2016).temuan if s.temuan.aturan == "publikasi-tahun-judul"
    ]
    assert [(s.tercetak, s.seharusnya, s.tingkat) for s in temuan] == [("sd 2015", "2016", Tingkat.PERINGATAN)] * banyak
