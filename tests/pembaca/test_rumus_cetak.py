"""Printed formulas: their numerator, what stands below it, and the condition above."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.model import PERIHAL
from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]

_TABEL = "#table(columns: 2, [Program], [Pagu], [Program A], [1.250.000], [Program B], [2.500.000])\n"
_SYARAT = "Semakin tinggi realisasi menunjukkan semakin rendah pencapaian kinerja, maka rumusnya:"


def _rumus(baca: Baca, isi: str) -> list[tuple[str, str | None]]:
    bacaan = baca(f"#set page(width: 18cm, height: 24cm, margin: 2cm)\n{_TABEL}\n{isi}")
    return [(s.baris, s.nilai) for s in bacaan.baris if s.tabel == f"{PERIHAL}Rumus"]


def _pecahan(atas: str, bawah: str, kiri: str = "Capaian =") -> str:
    """Set a fraction as word processors do: a table without lines."""
    return (
        f"#grid(columns: 3, column-gutter: 8pt, align: horizon + center, [{kiri}], "
        f"stack(spacing: 4pt, [{atas}], line(length: 5cm, stroke: 0.5pt), [{bawah}]), [x 100%])\n"
    )


@pytest.mark.parametrize(
    ("atas", "bawah", "harap"),
    [
        ("Rencana - (Realisasi - Rencana)", "Rencana", "(Rencana - (Realisasi - Rencana)) / Rencana"),
        ("Target–(Realisasi–Target)", "Target", "(Target–(Realisasi–Target)) / Target"),
        ("Realisasi", "Target", "(Realisasi) / Target"),
    ],
)
def test_a_fraction(baca_typst: Baca, atas: str, bawah: str, harap: str) -> None:
    """What stands above the bar is read with what stands below it."""
    assert _rumus(baca_typst, f"{_SYARAT}\n\n{_pecahan(atas, bawah)}") == [(_SYARAT, harap)]


def test_a_formula_in_a_line(baca_typst: Baca) -> None:
    """A formula without a bar, and one whose denominator stands elsewhere."""
    isi = f"{_SYARAT}\n\nCapaian = Realisasi - (Realisasi - Rencana) x 100%\n"
    assert _rumus(baca_typst, isi) == [(_SYARAT, "Realisasi - (Realisasi - Rencana)")]
    isi = f"{_SYARAT}\n\nCapaian = (Rencana + Rencana - Realisasi) / Rencana x 100%\n"
    assert _rumus(baca_typst, isi) == [(_SYARAT, "(Rencana + Rencana - Realisasi) / Rencana")]


def test_each_condition_has_its_formula(baca_typst: Baca) -> None:
    """The first formula below a condition is its own; without a condition a line is no formula."""
    lain = "Realisasi yang lebih besar menunjukkan kinerja yang lebih baik, sehingga:"
    isi = f"{lain}\n\n{_pecahan('Realisasi', 'Target')}\n{_SYARAT}\n\n{_pecahan('Target - (Realisasi - Target)', 'Target')}"
    assert _rumus(baca_typst, isi) == [
        (lain, "(Realisasi) / Target"),
        (_SYARAT, "(Target - (Realisasi - Target)) / Target"),
    ]
    assert _rumus(baca_typst, f"Rumus yang dipakai:\n\n{_pecahan('Realisasi', 'Target')}") == []


def test_words_are_no_formula(baca_typst: Baca) -> None:
    """A heading of a column or a single word without another one below it is none."""
    assert _rumus(baca_typst, f"{_SYARAT}\n\nRealisasi\n\nanggaran dan target kinerja") == []
