"""Regulations: which one a text names, and the list of those that no longer hold."""

from __future__ import annotations

import pytest

from kinerja.model import PeraturanDicabut, cari_kutipan_keliru, muat_dicabut, muat_peraturan, peraturan_disebut

DICABUT = muat_dicabut()


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", ("uu", 32, 2004)),
        ("b) Undang Undang Republik Indonesia No. 33 Tahun 2004", ("uu", 33, 2004)),
        ("12. PP 58/2005", ("pp", 58, 2005)),
        ("Permendagri Nomor 13 Tahun 2006 sebagaimana telah diubah", ("permendagri", 13, 2006)),
        (
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 29 Tahun 2010",
            ("permenpan", 29, 2010),
        ),
        ("PermenPAN-RB No 29 Tahun 2010", ("permenpan", 29, 2010)),
        ("UU 23/2014 sebagai pengganti UU 32/2004", ("uu", 23, 2014)),
        ("Peraturan Daerah Nomor 32 Tahun 2004", None),
        ("Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022", None),
        ("Pasar Nomor 32", None),
    ],
)
def test_the_regulation_that_a_text_names(teks: str, nama: tuple[str, int, int] | None) -> None:
    """The first regulation counts, in long and short form, with and without a number before it."""
    assert peraturan_disebut(teks) == nama


def test_successors_hold() -> None:
    """A repealed regulation is older than what repealed it, and no successor is itself on the list."""
    for satu in DICABUT.values():
        assert satu.tahun <= satu.sejak
        assert peraturan_disebut(satu.pengganti.sebutan) not in DICABUT
        assert satu.sumber.tahun <= satu.sejak


def test_each_regulation_is_known_by_its_own_name() -> None:
    """What names it in a message is read back as its kind, number and year, and its title is no slip of another's."""
    for kunci, satu in muat_peraturan().items():
        assert peraturan_disebut(satu.sebutan) == kunci
        assert not list(cari_kutipan_keliru(satu.sebutan))


def test_a_repealed_one_names_only_known_regulations() -> None:
    """A key that the list of regulations does not know stops the import, not the message."""
    with pytest.raises(ValueError, match=r"peraturan.yaml does not know uu 99/1999"):
        PeraturanDicabut.model_validate(next(iter(DICABUT.values())).model_dump() | {"pengganti": "uu 99/1999"})


@pytest.mark.parametrize(
    ("teks", "milik"),
    [
        ("Perpres Nomor 24 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.", (29, 2014)),
        ("PP 8 Tahun 2016 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;", (8, 2006)),
        ("Sesuai PP Nomor 18 Tahun 2019 tentang Perangkat Daerah, disusun", (18, 2016)),
        ("Permendagri 86 Tahun 2019, tentang tata cara perencanaan, pengendalian dan evaluasi", (86, 2017)),
        # A number that a repealed law of another title bears.
        ("UU 28 Tahun 2009 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari KKN", (28, 1999)),
        # A longer title is another regulation.
        ("PP Nomor 18 Tahun 2019 tentang Perangkat Daerah Khusus", None),
        # Both other: a regulation of the time before, or one that nobody has entered.
        ("PP Nomor 41 Tahun 2007 tentang Organisasi Perangkat Daerah", None),
        ("PP Nomor 8 Tahun 2003 tentang Perangkat Daerah", None),
        # Two laws bear the title: the one that has the number or the year, unless it is one of each.
        ("UU Nomor 32 Tahun 2000 tentang Pemerintahan Daerah", (32, 2004)),
        ("Undang-undang Nomor 32/2000 Tentang Pemerintah Daerah;", (32, 2004)),
        ("UU Nomor 22 Tahun 2014 tentang Pemerintahan Daerah", (23, 2014)),
        ("UU Nomor 23 Tahun 2004 tentang Pemerintahan Daerah", None),
        ("UU Nomor 23 Tahun 2014 tentang Pemerintah Daerah", None),
        ("PP Nomor 72 Tahun 2016 tentang Perubahan atas PP Nomor 18 Tahun 2016 tentang Perangkat Daerah", None),
        ("Peraturan Daerah Nomor 18 Tahun 2019 tentang Perangkat Daerah", None),
        ("PP Nomor 18 Tahun 2019", None),
    ],
)
def test_a_known_title_behind_another_number_or_year(teks: str, milik: tuple[int, int] | None) -> None:
    """One of number and year must be that of the title: then the other is a slip."""
    temuan = [(k.milik.nomor, k.milik.tahun) for k in cari_kutipan_keliru(teks)]
    assert temuan == ([milik] if milik else [])
