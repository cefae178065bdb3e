"""Regulations: which one a text names, and the list of those that no longer hold."""

from __future__ import annotations

import pytest

from kinerja.model import muat_dicabut, peraturan_disebut

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
        assert peraturan_disebut(satu.pengganti) is not None
        assert peraturan_disebut(satu.pengganti) not in DICABUT
        assert peraturan_disebut(satu.sumber) is not None
