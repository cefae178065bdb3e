"""Money of kegiatan that sentences and tables repeat: what one place gives otherwise, and two budgets that differ throughout."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.uang_sebutan import periksa_uang_sebutan
from kinerja.reviu.temuan import Dugaan

_TABEL = sel_terbit(
    (
        "Tabel 3.4 Realisasi Anggaran",
        "Anggaran (Rp)|Realisasi (Rp)",
        {
            "Pelatihan Nelayan Muda": ("660.180.000", "649.452.500"),
            "Penyusunan Peta Terumbu Karang": ("186.250.000", "178.255.000"),
            "Pemeliharaan Kapal Pengawas": ("866.600.000", "860.924.000"),
        },
    )
)
_BENAR = "(2) Kegiatan Penyusunan Peta Terumbu Karang, dengan alokasi anggaran Rp.186.250.000,- dengan realisasi sebesar Rp. 178.255.000,-."


def _temuan(*kalimat: str) -> list[Dugaan]:
    return [dugaan for _, dugaan in periksa_uang_sebutan(peta_kalimat(*kalimat, tabel=_TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "tercetak", "lawan"),
    [
        # One digit wrong; two exchanged; both amounts, which no slip explains, where another item agrees.
        (
            "(1) Kegiatan Pelatihan Nelayan Muda, dengan alokasi anggaran Rp.680.180.000,-.",
            "Rp.680.180.000",
            "660.180.000",
        ),
        (
            "(3) Pemeliharaan Kapal Pengawas, dengan alokasi anggaran Rp866.600.000,-, dengan realisasi sebesar Rp860.942.000,-.",
            "Rp860.942.000",
            "860.924.000",
        ),
        (
            "(1) Kegiatan Pelatihan Nelayan Muda dengan anggaran Rp712.000.000,- dan realisasi anggaran Rp569.956.600,-.",
            "Rp712.000.000 dan Rp569.956.600",
            "649.452.500",
        ),
        # The budget of the sentence is what the table prints as spent.
        (
            "(1) Kegiatan Pelatihan Nelayan Muda dengan alokasi anggaran sebesar Rp649.452.500,-.",
            "Rp649.452.500",
            "realisasi anggarannya",
        ),
    ],
)
def test_one_place_says_otherwise(kalimat: str, tercetak: str, lawan: str) -> None:
    """The amounts of a sentence are named at once, with what the table has."""
    (temuan,) = _temuan(_BENAR, kalimat)
    assert temuan.tercetak == tercetak
    assert lawan in temuan.pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        # The budget of another year, of another thing, or before its change: no list agrees on anything.
        (_BENAR, "Kegiatan Pelatihan Nelayan Muda tahun 2022 dengan anggaran Rp712.000.000,-."),
        (_BENAR, "Program Pelatihan Nelayan Muda dan Tua dengan anggaran Rp712.000.000,-."),
        (
            "Kegiatan Pelatihan Nelayan Muda dengan anggaran Rp712.000.000,-.",
            "Kegiatan Pemeliharaan Kapal Pengawas dengan anggaran Rp931.250.000,-.",
        ),
        # Two amounts of one kind are of two things; what is left is neither.
        (_BENAR, "Kegiatan Pelatihan Nelayan Muda dengan anggaran Rp712.000.000,- dan anggaran Rp15.000.000,-."),
        (_BENAR, "Kegiatan Pelatihan Nelayan Muda menyisakan anggaran Rp569.956.600,-."),
    ],
)
def test_what_is_of_something_else(kalimat: tuple[str, ...]) -> None:
    """Another year, thing or version of the budget contradicts nothing."""
    assert _temuan(*kalimat) == []


def test_most_places_count() -> None:
    """Where several places give one amount, the only other one is named, though it stands in the same list as one of them."""
    temuan = _temuan(
        _BENAR,
        "(1) Kegiatan Pelatihan Nelayan Muda dengan anggaran Rp660.180.000,-.",
        "(4) Kegiatan Pelatihan Nelayan Muda dengan anggaran Rp712.000.000,-.",
    )
    assert [satu.tercetak for satu in temuan] == ["Rp712.000.000"]
