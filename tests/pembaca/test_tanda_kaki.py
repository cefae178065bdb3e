"""Marks of footnotes stand raised or as signs behind numbers, and are no digits of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]

_SUMBER = """#set text(size: 9pt, lang: "id")
#set page(width: 340pt, height: 340pt, margin: 15pt)
LAPORAN KINERJA TAHUN 2024

#let isi = [Tabel 2.1 Produksi menurut Desa
#table(columns: (60pt, 80pt, 60pt, 60pt), inset: 3pt,
[Desa], [Realisasi Produksi{kata}], [Luas (km#super[2])], [Capaian (%)],
[Sukamaju], [85,20{satu}], [1.290], [97,10{dua}],
[Mekarsari], [90,15], [2.415{tiga}], [101,00])]
{letak}
"""


@pytest.mark.parametrize("tipografis", ["true", "false"])
@pytest.mark.parametrize("letak", ["#isi", *(f"#rotate({n}deg, reflow: true)[#isi]" for n in (-90, 90))])
def test_a_raised_mark_is_no_digit(baca_typst: Baca, tipografis: str, letak: str) -> None:
    """Drawn small by the font or set in smaller letters; behind a word, too, while a power of a unit stays."""
    tanda = {"kata": "#super[1]", "satu": "#super[2]", "dua": "#super[a)]", "tiga": "#super[12]"}
    sumber = f"#set super(typographic: {tipografis})\n{_SUMBER.format(letak=letak, **tanda)}"
    isi = {(s.baris, s.kolom): s.nilai for s in baca_typst(sumber).baris if s.sebab != "kalimat"}
    assert isi["Sukamaju", "Realisasi Produksi"] == "85,20"
    assert isi["Sukamaju", "Capaian (%)"] == "97,10"
    assert {v for (b, k), v in isi.items() if k.startswith("Luas (km2") and b == "Mekarsari"} == {"2.415"}


def test_stars_behind_numbers_stay(baca_typst: Baca) -> None:
    """With a bracket or without, close behind or apart: they say that a number is provisional, and it is a number."""
    tanda = {"kata": "", "satu": "\\*", "dua": "\\*\\*)", "tiga": " \\*)"}
    bacaan = baca_typst(_SUMBER.format(letak="#isi", **tanda) + "\n\\*) Angka sementara tahun 2024 sebesar 3 persen.")
    nilai = {s.nilai: s.yakin for s in bacaan.baris if s.sebab != "kalimat"}
    assert nilai == dict.fromkeys(("85,20*", "1.290", "97,10**)", "90,15", "2.415 *)", "101,00"), True)
    assert any(satu.teks.startswith("*)") for satu in bacaan.kalimat)


def test_a_mark_that_says_provisional_becomes_a_star(baca_typst: Baca) -> None:
    """Where the note below a table explains a raised mark so; marks of other notes are left out."""
    tanda = {"kata": "", "satu": "#super[1)]", "dua": "#super[2)]", "tiga": ""}
    catatan = "\n1) Angka sementara.\n\n2) Menurut hasil survei tahun 2024."
    nilai = {s.nilai for s in baca_typst(_SUMBER.format(letak="#isi", **tanda) + catatan).baris if s.sebab != "kalimat"}
    assert nilai == {"85,20*", "1.290", "97,10", "90,15", "2.415", "101,00"}
