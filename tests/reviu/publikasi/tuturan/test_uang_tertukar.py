"""One amount that is called a budget here, and spent of a budget there."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.uang_tertukar import periksa_uang_tertukar

_TABEL = sel_terbit(
    (
        "Tabel 3.4 Realisasi Anggaran",
        "Anggaran (Rp)|Realisasi (Rp)",
        {
            "Pelatihan Nelayan Muda": ("660.180.000", "649.452.513"),
            "Peta Terumbu Karang": ("186.250.000", "186.250.000"),
        },
    )
)
_NYATA = "Dana tugas pembantuan terealisasi sebesar Rp64.507.779.475,- atau 95,13%."


@pytest.mark.parametrize(
    ("kalimat", "lawan"),
    [
        ("Dinas didukung dana tugas pembantuan sebesar Rp 64.507.779.475,-.", "95,13 persen"),
        ("Pelatihan Nelayan Muda mendapat alokasi anggaran Rp649.452.513,-.", "realisasi anggaran Pelatihan"),
        (
            "Pelatihan mendapat alokasi anggaran Rp649.452.513,- dengan target fisik 95%.",
            "realisasi anggaran Pelatihan",
        ),
    ],
)
def test_a_budget_that_is_what_was_spent(kalimat: str, lawan: str) -> None:
    """A sentence, or a row with another budget, says what the amount is."""
    ((_, dugaan),) = periksa_uang_tertukar(peta_kalimat(_NYATA, kalimat, tabel=_TABEL))
    assert lawan in dugaan.pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        # What was used; with its share; of another year; few digits; spent wholly.
        "Dinas menggunakan anggaran sebesar Rp64.507.779.475,-.",
        "Dengan alokasi Rp660.180.000,-, anggaran sebesar Rp649.452.513,- atau 98,37%.",
        "Tahun 2022 dinas mendapat anggaran Rp64.507.779.475,-.",
        "Peta Terumbu Karang mendapat anggaran Rp186.250.000,-.",
        "Pelatihan Nelayan Muda mendapat anggaran Rp660.180.000,-.",
    ],
)
def test_what_is_a_budget(kalimat: str) -> None:
    """What the words, or the tables, say otherwise is no contradiction."""
    assert list(periksa_uang_tertukar(peta_kalimat(_NYATA, kalimat, tabel=_TABEL))) == []


@pytest.mark.parametrize(("bagian", "ada"), [("95,13%", True), ("99,98%", True), ("99,99%", False), ("100%", False)])
def test_what_was_spent_wholly_is_its_budget(bagian: str, ada: bool) -> None:
    """From the last printed figure below a hundred on, what was spent and its budget are one amount."""
    nyata = f"Dana tugas pembantuan terealisasi sebesar Rp64.507.779.475,- atau {bagian}."
    pagu = "Dinas didukung dana tugas pembantuan sebesar Rp64.507.779.475,-."
    assert bool([*periksa_uang_tertukar(peta_kalimat(nyata, pagu))]) is ada


@pytest.mark.parametrize(
    ("kolom", "isi", "ada"),
    [
        ("Anggaran (Rp)|Realisasi (Rp)", ("660.180.000", "649.452.000"), True),
        ("Anggaran (Rp)|Realisasi (Rp)", ("660.180.000", "649.450.000"), False),
        ("Target (Rp)|Realisasi (Rp)", ("660.180.000", "649.452.000"), False),
        ("Realisasi (Rp)", ("649.452.000",), False),
    ],
)
def test_rows_that_print_a_budget(kolom: str, isi: tuple[str, ...], ada: bool) -> None:
    """Six digits spent of a budget are no chance; five are, and beside no budget nothing was spent of one."""
    tabel = sel_terbit(("Tabel 3.4 Realisasi", kolom, {"Pelatihan Nelayan Muda": isi}))
    kalimat = f"Pelatihan Nelayan Muda mendapat anggaran Rp{isi[-1]},-."
    assert bool([*periksa_uang_tertukar(peta_kalimat(kalimat, tabel=tabel))]) is ada
