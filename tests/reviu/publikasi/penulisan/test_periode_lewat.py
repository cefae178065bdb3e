"""Periods and years that were left over from another report: in sentences, in running heads."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

_BERLAKU = "Renstra Dinas Tahun 2013-2018 memuat tiga sasaran, dan RPJMD Tahun 2013-2018 memuat lima."


def _kalimat(teks: str) -> Publikasi:
    return Publikasi(tabel="Prosa Bab II", baris=f"{teks[:30]} …", kolom="Kalimat", nilai=teks, letak="halaman 5")


def _temuan(*baris: Publikasi) -> list[Temuan]:
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2016).temuan if s.temuan.aturan == "publikasi-periode"]


@pytest.mark.parametrize(
    ("teks", "tercetak"),
    [
        ("Laporan ini disusun dengan merujuk pada Renstra Dinas 2008 - 2013.", "2008 - 2013"),
        ("Dalam rangka mendukung pencapaian Visi Provinsi 2008-2013, dirumuskan visi dinas.", "2008-2013"),
        ("Perencanaan kinerja mengacu pada RPJM Daerah Tahun 2013 s.d. 2015 pada misi keempat.", "2013 s.d. 2015"),
        ("Perencanaan kinerja mengacu pada RPJMD Tahun 2013-2018 pada misi keempat.", ""),
        ("Dinas telah menjalankan dan mewujudkan Renstra 2008-2013 dengan baik.", ""),
        ("Sesuai evaluasi atas Renstra 2008-2013, tiga sasaran tercapai.", ""),
        ("Sesuai Perda Nomor 2 Tahun 2009 tentang RPJMD Tahun 2008-2013, arahnya tetap.", ""),
        ("Renstra Dinas 2008-2013 memuat empat sasaran.", ""),
        ("Renja mengacu pada RPJMN dan Rencana Pembangunan Jangka Menengah Nasional Tahun 2010-2014.", ""),
        ("Sasaran dirumuskan berdasarkan Renstra Dinas 1999-2004 yang pertama.", ""),
        # Eight years ago, and nine; one that ends in the year of the report.
        ("Sasaran dirumuskan berdasarkan Renstra Dinas 2003-2008 yang pertama.", "2003-2008"),
        ("Sasaran dirumuskan berdasarkan Renstra Dinas 2002-2007 yang pertama.", ""),
        ("Sasaran dirumuskan berdasarkan Renstra Dinas 2012-2016 yang pertama.", ""),
        # The first word of a sentence, and words behind the period: near, and far.
        ("Evaluasi dilakukan sesuai Renstra 2008-2013 dinas.", ""),
        ("Dinas mengacu pada Renstra 2008-2013 yang memuat empat sasaran bagi dinas lalu.", ""),
        (
            "Dinas mengacu pada Renstra 2008-2013 yang memuat empat sasaran bagi dinas dan tujuh program lalu.",
            "2008-2013",
        ),
    ],
)
def test_a_plan_that_ended_is_no_basis(teks: str, tercetak: str) -> None:
    """What rests on a plan that ended before the year is named where the report has the plan of its year; what tells of it is not."""
    temuan = _temuan(_kalimat(_BERLAKU), _kalimat(teks))
    assert [(s.tercetak, s.seharusnya) for s in temuan] == ([(tercetak, "")] if tercetak else [])
    assert _temuan(_kalimat(teks)) == []


@pytest.mark.parametrize(
    ("rentang", "judul", "harap"),
    [
        ("2013-2015", "Tabel 3.4 Capaian Renstra s.d. Tahun 2016", "2013–2016"),
        ("2013-2016", "Tabel 3.4 Capaian Renstra s.d. Tahun 2016", ""),
        ("2013-2014", "Tabel 3.4 Capaian Renstra s.d. Tahun 2016", ""),
        ("2013-2015", "Tabel 3.4 Capaian Renstra s.d. Tahun 2015", ""),
        ("2013-2015", "Tabel 3.5 Capaian Renstra s.d. Tahun 2016", ""),
    ],
)
def test_years_that_have_run(rentang: str, judul: str, harap: str) -> None:
    """They reach to the year of the table to which the sentence points."""
    tabel = Publikasi(tabel=judul, baris="Jalan mantap", kolom="Realisasi", nilai="54")
    teks = f"Pengukuran capaian kinerja dilakukan pada tahun yang sudah berjalan ({rentang}) terhadap target 2018, lihat tabel 3.4."
    assert [s.seharusnya for s in _temuan(tabel, _kalimat(teks))] == ([harap] if harap else [])


@pytest.mark.parametrize(
    ("teks", "banyak"),
    [
        ("Laporan Kinerja (LAKIP) Tahun 2009", 1),
        ("Dinas Perkebunan Tahun 2015", 1),
        ("Dinas Perkebunan dan LKIP Tahun 2016", 0),
        ("LKIP 2015 dan 2016", 0),
        ("Capaian Tahun 2015", 0),
        ("LKIP Tahun 2005", 0),
    ],
)
def test_running_heads(teks: str, banyak: int) -> None:
    """A head of another year beside those of the report's year is named; the top of a table is no head of the report."""

    def tepi(isi: str) -> Publikasi:
        return Publikasi(tabel=f"{PERIHAL}Kepala dan Kaki Halaman", baris="9 halaman", kolom="Teks", nilai=isi)

    tabel = Publikasi(tabel="Tabel 3.4 Capaian", baris="Jalan mantap", kolom="Realisasi", nilai="54")
    temuan = _temuan(tabel, tepi("Dinas Perkebunan Tahun 2016"), tepi(teks))
    assert [(s.tercetak, s.seharusnya) for s in temuan] == [(teks, "2016")] * banyak
    assert _temuan(tabel, tepi(teks)) == []


@pytest.mark.parametrize(
    ("berlaku", "ada"),
    [
        ("Renstra Dinas Tahun 2016-2021", True),
        ("Renstra Dinas Tahun 2012-2016", True),
        ("Renstra Dinas Tahun 2017-2021", False),
        ("RPJMD Tahun 2013-2018", False),
    ],
)
def test_the_plan_of_the_year(berlaku: str, ada: bool) -> None:
    """It holds its first year and its last, and is of the same kind as the one that ended."""
    semua = _temuan(_kalimat(f"{berlaku} memuat tiga sasaran."), _kalimat("Dinas mengacu pada Renstra 2008-2013."))
    assert [s.tercetak for s in semua] == ["2008-2013"] * ada
