"""Money of kegiatan that sentences and tables repeat: what one place gives otherwise, and two budgets that differ throughout."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
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


def _temuan(*kalimat: str, tabel: Sequence[Publikasi] = _TABEL) -> list[Dugaan]:
    return [dugaan for _, dugaan in periksa_uang_sebutan(peta_kalimat(*kalimat, tabel=tabel))]


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


def _nelayan(jumlah: str, nomor: int = 1) -> str:
    return f"({nomor}) Kegiatan Pelatihan Nelayan Muda dengan anggaran Rp{jumlah},-."


def _bab(kalimat: str, bab: str = "II") -> Publikasi:
    return Publikasi(tabel=f"Prosa Bab {bab}", baris=f"{kalimat[:24]} …", kolom="Kalimat", nilai=kalimat)


_TABEL_LAIN = sel_terbit(("Tabel 3.5 Pagu", "Anggaran (Rp)", {"Pelatihan Nelayan Muda": ("660.180.000",)}))


@pytest.mark.parametrize(("tempat", "lagi"), [(1, ""), (2, ""), (3, ", dan 1 tempat lain"), (4, ", dan 2 tempat lain")])
def test_three_places_are_named(tempat: int, lagi: str) -> None:
    """Beside the table two sentences of the list are named, of more it is said how many."""
    benar = (_nelayan("660.180.000", n) for n in range(1, tempat + 1))
    (temuan,) = _temuan(*benar, _nelayan("712.000.000", 9))
    assert temuan.pesan.count("Rp660.180.000 pada") == min(tempat, 2)
    assert temuan.pesan.partition("tempat lain")[0].endswith(lagi.removesuffix("tempat lain"))
    assert ("tempat lain" in temuan.pesan) is bool(lagi)


@pytest.mark.parametrize(
    ("pagu", "ada"),
    # A thousandth of Rp660.000.000 is 660 thousand.
    [("660.000", True), ("660.660", True), ("660.661", False), ("660", True), ("6.600", False)],
)
def test_a_table_in_other_units(pagu: str, ada: bool) -> None:
    """A table in thousands or millions, whose heading does not tell, agrees with an amount to a thousandth."""
    tabel = sel_terbit(("Tabel 3.4 Pagu", "Anggaran", {"Pelatihan Nelayan Muda": (pagu,)}))
    temuan = _temuan(_nelayan("660.000.000"), _nelayan("712.000.000", 2), tabel=tabel)
    assert [satu.tercetak for satu in temuan] == (["Rp712.000.000"] if ada else [])


@pytest.mark.parametrize(("realisasi", "ada"), [("860.920.000", True), ("860.900.000", False)])
def test_five_digits_are_no_chance(realisasi: str, ada: bool) -> None:
    """A budget that is elsewhere what was spent is told as that from five digits on."""
    kolom = "Anggaran (Rp)|Realisasi (Rp)"
    tabel = sel_terbit(("Tabel 3.6 Serapan", kolom, {"Pemeliharaan Kapal Pengawas": ("866.600.000", realisasi)}))
    kalimat = f"(3) Kegiatan Pemeliharaan Kapal Pengawas dengan anggaran Rp{realisasi},-."
    assert ["adalah realisasi" in s.pesan for s in _temuan(kalimat, tabel=tabel)] == [True] * ada


@pytest.mark.parametrize(
    ("jumlah", "ada"),
    # Twice the amount of the table, and more.
    [("1.320.360.000", True), ("1.320.360.001", False)],
)
def test_amounts_far_apart_are_of_two_things(jumlah: str, ada: bool) -> None:
    """Where lists agree, an amount up to twice the other one is of the same thing."""
    assert bool(_temuan(_BENAR, _nelayan(jumlah))) is ada


@pytest.mark.parametrize(
    ("tabel", "kalimat", "ada"),
    [
        ("186.250.000", "168.250.000", True),
        ("186.200.000", "168.200.000", False),
        ("186.250.000", "213.475.000", False),
        ("186.251.377", "213.475.992", False),
    ],
)
def test_a_slip_needs_no_list_that_agrees(tabel: str, kalimat: str, ada: bool) -> None:
    """Two figures exchanged in five digits are one amount; in four, or where all differ, nothing says so."""
    cetak = sel_terbit(("Tabel 3.4 Pagu", "Anggaran (Rp)", {"Pelatihan Nelayan Muda": (tabel,)}))
    assert bool(_temuan(_nelayan(kalimat), tabel=cetak)) is ada


_PETA = "(2) Kegiatan Penyusunan Peta Terumbu Karang dengan anggaran Rp186.250.000,-."
_KAPAL = "(3) Kegiatan Pemeliharaan Kapal Pengawas dengan anggaran Rp931.250.000,-."


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ((_nelayan("712.345.000"),), 0),
        ((_nelayan("712.345.000"), _PETA), 1),
        ((_nelayan("712.345.000"), _PETA, _KAPAL), 0),
        ((_nelayan("712.345.000"), _BENAR, _KAPAL), 2),
    ],
)
def test_lists_agree_on_most(kalimat: Sequence[str], banyak: int) -> None:
    """One thing on which two lists agree answers for one on which they do not, two for two."""
    assert len(_temuan(*kalimat)) == banyak


def test_places_that_never_agreed() -> None:
    """However many places say so, of a list that agrees with none of them on anything nothing is known."""
    tabel = [*_TABEL, *_TABEL_LAIN]
    assert _temuan(_nelayan("712.345.000"), tabel=tabel) == []
    assert len(_temuan(_nelayan("712.345.000"), _KAPAL, _PETA, tabel=tabel)) == 1


def test_two_places_against_two() -> None:
    """Where the other amount stands in two places too, a sentence of the same list says nothing against it."""
    tabel = [*_TABEL, *_TABEL_LAIN, _bab(_nelayan("712.345.000", 4))]
    temuan = _temuan(_nelayan("660.180.000"), _nelayan("712.345.000", 2), tabel=tabel)
    assert temuan
    assert all("Bab I," not in satu.pesan for satu in temuan if satu.tempat.startswith("Prosa Bab I,"))
