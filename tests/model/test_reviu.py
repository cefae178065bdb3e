"""Answers to findings and the forms of the regulations."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from kinerja.model import CatatanReviu, kunci_temuan, muat_formulir


def test_the_key_of_a_finding_hangs_on_rule_and_place_alone() -> None:
    """Blanks do not count, since a spreadsheet may change them; another cell is another finding."""
    kunci = kunci_temuan("jumlah-pagu", "data.xlsx, anggaran!D17")
    assert kunci == kunci_temuan("jumlah-pagu", " data.xlsx,\n anggaran!D17 ")
    assert kunci != kunci_temuan("jumlah-pagu", "data.xlsx, anggaran!D18")
    assert kunci != kunci_temuan("jumlah-realisasi", "data.xlsx, anggaran!D17")


@pytest.mark.parametrize("nilai", ["", "abc", "zzzzzzzzzzzz", "{0}", 12])
def test_what_is_no_key_is_refused_with_a_sentence(nilai: object) -> None:
    """The sentence says where to take the id from, whatever was typed."""
    with pytest.raises(ValidationError, match=r"bukan id temuan; salin id dari reviu\.xlsx"):
        CatatanReviu(id=nilai, aturan="jumlah-pagu")


def test_the_review_form_has_the_statements_of_the_regulation() -> None:
    """Format 6, mechanism 7, substance 10, and it is said that their wording is recalled."""
    formulir = muat_formulir()["catatan-hasil-reviu"]
    assert [len(satu.butir) for satu in formulir.kelompok] == [6, 7, 10]
    assert "53 Tahun 2014" in formulir.sumber
    assert formulir.kepastian == "M"


def test_the_weights_of_the_evaluation_make_its_component() -> None:
    """The weights of the three groups add up to that of Pelaporan."""
    formulir = muat_formulir()["evaluasi-pelaporan"]
    bobot = [Decimal(satu.bobot.replace(",", ".")) for satu in formulir.kelompok]
    assert sum(bobot) == Decimal(formulir.bobot) == 15


def test_the_statement_leaves_its_conclusion_to_the_person() -> None:
    """Both conclusions are offered; names of officials are not part of it."""
    formulir = muat_formulir()["pernyataan-direviu"]
    assert [("tidak terdapat" in satu) for satu in formulir.pilihan] == [True, False]
    assert all("{dinas}" in satu or "{" not in satu for satu in formulir.alinea)
