"""Formulas as they are printed: the fraction with what stands above, below and behind it, and zero targets."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.besaran.rumus import (
    BAGIAN_PROGRAM,
    CAPAIAN_NAIK,
    CAPAIAN_RASIO,
    CAPAIAN_RENTANG,
    CAPAIAN_SELISIH,
    CAPAIAN_SISA,
    JUMLAH,
    RERATA,
    SELEBIHNYA,
    RumusTercetak,
    bernama,
    capaian_rentang,
    selalu_terdefinisi,
    teks_lengkap,
)
from kinerja.besaran.syarat import Banding, Jika
from kinerja.besaran.ungkapan import Isi, Persen, Sebut, Tetap

A, B = Isi("a", "A"), Isi("b", "B B")


@pytest.mark.parametrize(
    ("rumus", "pembilang", "penyebut", "akhir", "baris"),
    [
        (CAPAIAN_NAIK, "Realisasi", "Target", "× 100 %", "Capaian = Realisasi / Target × 100 %"),
        (CAPAIAN_SELISIH, "2 × Target − Realisasi", "Target", "× 100 %", "Capaian = (2 × Target − Realisasi) / Target × 100 %"),
        (CAPAIAN_RASIO, "Target", "Realisasi", "× 100 %", "Capaian = Target / Realisasi × 100 %"),
        (RumusTercetak("n", "K", A - B), "A − B B", "", "", "K = A − B B"),
        (RumusTercetak("n", "K", Persen(A, B), tulisan="kata"), "kata", "", "", "K = kata"),
        (RumusTercetak("n", "K", A / Sebut("E", B)), "A / E, dengan E B B", "", "", "K = A / E, dengan E B B"),
        (RumusTercetak("n", "K", Jika(Banding(A, B, "<"), Persen(A, B), None)), "A", "B B", "× 100 %", "K = A / B B × 100 %"),
    ],
)  # fmt: skip
def test_a_formula_in_print(rumus: RumusTercetak, pembilang: str, penyebut: str, akhir: str, baris: str) -> None:
    """A percentage is a fraction, seen through its special cases; what is written out, or is none, stands on one line."""
    assert (rumus.pembilang, rumus.penyebut, rumus.akhir) == (pembilang, penyebut, akhir)
    assert bernama(rumus) == baris


def test_letters_are_explained_each_in_turn() -> None:
    """Operands are renamed in the explanation too."""
    isi = Sebut("E", A) + Sebut("F", B)
    assert teks_lengkap(isi) == "E + F, dengan E A, dengan F B B"
    assert teks_lengkap(isi, {"a": "x"}) == "E + F, dengan E x, dengan F B B"
    assert teks_lengkap(A) == "A"


@pytest.mark.parametrize("rumus", [CAPAIAN_SELISIH, CAPAIAN_RASIO, CAPAIAN_SISA])
def test_a_zero_target_is_met_by_nothing_else_than_zero(rumus: RumusTercetak) -> None:
    """Where lower is better: 100 for a realisasi of zero, no capaian for any other."""
    assert rumus.isi.hitung({"target": 0, "realisasi": 0}) == 100
    assert rumus.isi.hitung({"target": 0, "realisasi": 1}) is None
    assert rumus.isi.hitung({"target": Decimal(1), "realisasi": None}) is None
    assert selalu_terdefinisi(Tetap(7)).hitung({"target": 1, "realisasi": 0}) == 7


@pytest.mark.parametrize(
    ("rumus", "harap"), [(CAPAIAN_NAIK, "125"), (CAPAIAN_SELISIH, "75"), (CAPAIAN_RASIO, "80"), (CAPAIAN_SISA, "-25")]
)
def test_capaian_of_50_against_40(rumus: RumusTercetak, harap: str) -> None:
    """Each formula by hand."""
    assert rumus.isi.hitung({"target": Decimal(40), "realisasi": Decimal(50)}) == Decimal(harap)


def test_a_range_is_met_within_its_bounds() -> None:
    """Below against the lower one as higher is better, above against the upper one by the formula for lower is better."""
    rumus = capaian_rentang(CAPAIAN_RASIO)
    isi = {"bawah": Decimal(40), "atas": Decimal(50)}
    assert [rumus.hitung({**isi, "realisasi": Decimal(r)}) for r in (20, 40, 45, 50, 100)] == [50, 100, 100, 100, 50]
    assert CAPAIAN_RENTANG.isi.hitung({**isi, "realisasi": Decimal(60)}) == 80


def test_shares_rests_means_and_sums() -> None:
    """A quarter of a program, what is left beside the counted part, mean and sum of a series."""
    assert BAGIAN_PROGRAM.hitung({"program": 200, "bagian": Decimal(25)}) == 50
    assert SELEBIHNYA.hitung({"penyebut": 7, "pembilang": 3}) == 4
    assert (RERATA.hitung({"nilai": [1, 2]}), JUMLAH.hitung({"nilai": [1, 2]})) == (Decimal("1.5"), 3)
