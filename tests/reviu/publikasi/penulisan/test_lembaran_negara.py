"""Where a regulation was promulgated, as a report cites it."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, temuan_kalimat

from kinerja.reviu.publikasi.penulisan.lembaran_negara import periksa_lembaran_negara

_LEMBARAN = "Lembaran Negara Republik Indonesia"


def _temuan(*kalimat: str) -> list[tuple[str, str]]:
    """Return the texts at fault, each with the words of the finding that tell what is wrong."""
    semua = [dugaan for _, dugaan in periksa_lembaran_negara(peta_kalimat(*kalimat))]
    kata = ("diundangkan menurut kutipannya", "sudah dipakai", "satu butir")
    return [(d.tercetak, next(k for k in kata if k in d.pesan)) for d in semua]


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        (f"PP Nomor 8 Tahun 2005 tentang Tahapan Rencana ({_LEMBARAN} Tahun 2008 Nomor 21);", "PP Nomor 8 Tahun 2005"),
        ("UU No. 17 Tahun 2004, tentang Keuangan (Lembaran Negara Tahun 2003 No. 47);", "UU No. 17 Tahun 2004"),
        ("UU 17/2004 Tentang Keuangan (Lembaran Negara RI Tahun 2003 Nomor: 47);", "UU 17/2004"),
        # another one that the text leads to with a word is cited with its own
        (
            "UU 17/2003 sebagaimana telah diubah dengan UU 2/2010 tentang Keuangan (Lembaran Negara RI Tahun 2011 Nomor 47)",
            "UU 2/2010",
        ),
        (f"PP Nomor 8 Tahun 2008 tentang Tahapan Rencana ({_LEMBARAN} Tahun 2008 Nomor 21);", ""),
        # what is changed, and what is carried out, is not what was promulgated
        ("PP 23/2011 tentang Perubahan atas PP 19/2010 tentang Tata Cara (Lembaran Negara Tahun 2011 Nomor 44);", ""),
        ("PP 61/2010 tentang Pelaksanaan UU 14/2008 tentang Keterbukaan (Lembaran Negara Tahun 2010 Nomor 99);", ""),
        # the gazette of another one that comes between
        ("PP 19/2010 tentang Tata Cara sesuai UU 32/2004 tentang Daerah (Lembaran Negara Tahun 2004 Nomor 125);", ""),
        ("PP 19/2010 tentang Tata Cara; UU 32/2004 (Lembaran Negara Tahun 2004 Nomor 125);", ""),
        ("PP 19/2010 tentang Tata Cara (Tambahan Lembaran Negara Nomor 5107);", ""),
    ],
)
def test_year_of_the_gazette(kalimat: str, tercetak: str) -> None:
    """A regulation is promulgated in the year that it bears."""
    assert _temuan(kalimat) == ([(tercetak, "diundangkan menurut kutipannya")] if tercetak else [])


def test_two_of_one_gazette() -> None:
    """A number of the gazette holds one regulation; the same one may be cited twice, and one whose year is wrong tells nothing."""
    dana = f"PP Nomor 55 Tahun 2005 tentang Dana Perimbangan ({_LEMBARAN} Tahun 2005 Nomor 137);"
    hibah = f"PP Nomor 57 Tahun 2005 tentang Hibah ({_LEMBARAN} Tahun 2005 Nomor 137);"
    assert _temuan(dana, hibah) == [(f"{_LEMBARAN} Tahun 2005 Nomor 137", "sudah dipakai")]
    assert _temuan(dana, dana.replace("55", "55 ")) == []
    assert _temuan(dana, hibah.replace("137", "139"), hibah.replace("2005", "2006")) == []
    assert [kata for _, kata in _temuan(dana, hibah.replace("57 Tahun 2005", "57 Tahun 2004"))] == [
        "diundangkan menurut kutipannya"
    ]


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        (
            "PP 41/2007 tentang Organisasi Daerah PP 58/2005 tentang Keuangan (Lembaran Negara Tahun 2007 Nomor 89)",
            "PP 58/2005",
        ),
        ("PP 41/2007 tentang Organisasi Daerah, PP 58/2005 tentang Keuangan", ""),
        ("PP 41/2007 tentang Organisasi Daerah dan PP 58/2005 tentang Keuangan", ""),
        ("PP 61/2010 tentang Pelaksanaan UU 14/2008 tentang Keterbukaan", ""),
        ("PP 41/2007 tentang Organisasi Daerah PP 58/2005", ""),
        ("PP 41/2007 dan Organisasi Daerah PP 58/2005 tentang Keuangan", ""),
    ],
)
def test_two_in_one_item(kalimat: str, tercetak: str) -> None:
    """A title that runs into the next regulation is two items; what stands in a title, or is joined by a word, is not."""
    assert _temuan(kalimat) == ([(tercetak, "satu butir")] if tercetak else [])


def test_it_is_told_with_the_legal_bases() -> None:
    """The findings belong to the rule that a regulation is cited by one number and year."""
    (temuan,) = temuan_kalimat(
        "publikasi-dasar-hukum", f"PP Nomor 8 Tahun 2005 tentang Tahapan Rencana ({_LEMBARAN} Tahun 2008 Nomor 21);"
    )
    assert temuan.tercetak == "PP Nomor 8 Tahun 2005"
    assert "Tahun 2008 Nomor 21" in temuan.pesan
