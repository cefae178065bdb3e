"""Regulations by their titles: where places disagree both are named; a budget has a regulation of its year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

_ATURAN = "publikasi-dasar-hukum"


def _temuan(*semua: str) -> list[Temuan]:
    baris = [
        Publikasi(tabel="Prosa Bab I", baris=f"{n}. {s[:20]} …", kolom="Kalimat", nilai=s, letak=f"halaman {n}")
        for n, s in enumerate(semua, start=1)
    ]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2016).temuan if s.temuan.aturan == _ATURAN]


_BENCANA = "Peraturan Daerah Nomor 2 Tahun 2009 tentang Penyelenggaraan Penanggulangan Bencana."


@pytest.mark.parametrize(
    ("lain", "tercetak"),
    [
        (
            "Peraturan Daerah Provinsi Rawa Nomor 2 Tahun 2010 tentang Penyelenggaraan Penanggulangan Bencana",
            "Nomor 2 Tahun 2010",
        ),
        (
            "Perda No. 3 Tahun 2009 tentang Penyelenggaraan Penanggulangan Bencana (Lembaran Daerah)",
            "Nomor 3 Tahun 2009",
        ),
        ("Perda Nomor 7 Tahun 2014 tentang Penyelenggaraan Penanggulangan Bencana", ""),
        ("Perda Nomor 2 Tahun 2010 tentang Penanggulangan Bencana", ""),
        ("Peraturan Pemerintah Nomor 2 Tahun 2010 tentang Penyelenggaraan Penanggulangan Bencana", ""),
        ("Perda Nomor 2 Tahun 2010 tentang Perubahan Penyelenggaraan Penanggulangan Bencana", ""),
    ],
)
def test_two_places_disagree(lain: str, tercetak: str) -> None:
    """One title with another number or year at two places names both and chooses none; an older one of the title has both other."""
    temuan = _temuan(_BENCANA, f"Sesuai {lain}, dinas bersiaga.")
    assert [(s.tercetak, s.seharusnya) for s in temuan] == ([(tercetak, "")] if tercetak else [])
    for satu in temuan:
        assert "halaman 2" in satu.tempat
        assert "halaman 1" in satu.tempat.partition("dibandingkan dengan")[2]


def test_a_short_title_is_of_many() -> None:
    """Where places disagree, a title of two words can be that of several regulations."""
    assert (
        _temuan(
            "Menurut Perda Nomor 4 Tahun 2011 tentang Retribusi Parkir, tarifnya tetap.",
            "Menurut Perda Nomor 4 Tahun 2012 tentang Retribusi Parkir, tarifnya naik.",
        )
        == []
    )


_RENCANA = "Peraturan Daerah Provinsi Rawa Nomor {} Tahun {} tentang Rencana Pembangunan Jangka Menengah {} Provinsi Rawa Tahun {}"


@pytest.mark.parametrize(
    ("lain", "tercetak"),
    [
        ((2, 2009, "(RPJM) Daerah", "2013-2018"), "Nomor 2 Tahun 2009"),
        ((25, 2014, "Daerah (RPJMD)", "2013 – 2018"), "Nomor 25 Tahun 2014"),
        ((2, 2009, "Daerah", "2008-2013"), ""),
        ((25, 2013, "Daerah (RPJMD)", "2013-2018"), ""),
    ],
)
def test_a_plan_has_one_regulation(lain: tuple[int, int, str, str], tercetak: str) -> None:
    """The period in a title tells plans apart; of two places the one that is not of its first year is at fault."""
    temuan = _temuan(
        f"Berdasarkan {_RENCANA.format(*lain)}, arahnya tetap.", f"{_RENCANA.format(25, 2013, 'Daerah', '2013-2018')}."
    )
    assert [s.tercetak for s in temuan] == ([tercetak] if tercetak else [])


def test_what_amends_holds_what_it_amends() -> None:
    """A regulation within the title of another one is cited too."""
    temuan = _temuan(
        "Menurut Perda Nomor 5 Tahun 2010 tentang Perubahan Perda Nomor 2 Tahun 2010 tentang Sistem Perencanaan Pembangunan Daerah.",
        "Menurut Perda Nomor 2 Tahun 2009 tentang Sistem Perencanaan Pembangunan Daerah.",
    )
    assert [s.tercetak for s in temuan] == ["Nomor 2 Tahun 2009"]


def test_the_list_decides() -> None:
    """A regulation that the list knows is named once, with its own number."""
    judul = "tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme."
    temuan = _temuan(f"Undang-Undang Nomor 20 Tahun 1999 {judul}", f"Undang-Undang Nomor 28 Tahun 1999 {judul}")
    assert [s.seharusnya for s in temuan] == ["Undang-Undang Nomor 28 Tahun 1999"]


def test_what_the_list_decides_does_not_end_the_search() -> None:
    """A title behind one that the list knows is compared as well."""
    judul = "tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme."
    temuan = _temuan(
        f"Undang-Undang Nomor 20 Tahun 1999 {judul}",
        f"Undang-Undang Nomor 28 Tahun 1999 {judul}",
        _BENCANA,
        _BENCANA.replace("2009", "2010"),
    )
    assert [s.tercetak for s in temuan if not s.seharusnya] == ["Nomor 2 Tahun 2010"]


@pytest.mark.parametrize(
    ("tahun", "judul", "banyak"),
    [
        (2015, "Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2016", 0),
        (2016, "APBD Tahun Anggaran 2016", 0),
        (2014, "Anggaran Pendapatan dan Belanja Daerah TA 2016", 1),
        (2017, "Penjabaran APBD Tahun 2016", 1),
        (2016, "Perubahan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2016", 0),
        (2015, "Penjabaran Perubahan APBD Tahun Anggaran 2016", 1),
        (2014, "Pedoman Penyusunan APBD Tahun Anggaran 2016", 0),
    ],
)
def test_a_budget_has_a_regulation_of_its_year(tahun: int, judul: str, banyak: int) -> None:
    """A budget is set in its year or the one before, amended in its year alone."""
    temuan = _temuan(f"Pagunya menurut Peraturan Gubernur Nomor 4 Tahun {tahun} tentang {judul} dipakai.")
    assert [s.tercetak for s in temuan] == [f"Tahun {tahun} tentang {judul}"] * banyak
