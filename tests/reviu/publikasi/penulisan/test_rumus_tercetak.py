"""Printed formulas: what they yield for any realisasi and target, against their condition."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.penulisan.rumus_tercetak import hitung_rumus

_TURUN = "Semakin tinggi realisasi menunjukkan semakin rendah pencapaian kinerja, maka digunakan rumus :"
_NAIK = "Semakin tinggi realisasi menunjukkan pencapaian kinerja yang semakin baik, maka digunakan rumus :"


def _temuan(syarat: str, rumus: str) -> list[Temuan]:
    isi = Publikasi(tabel="Tabel 3.1 Pagu Tahun 2023", baris="Program A", kolom="Pagu", nilai="1.250.000")
    baris = Publikasi(tabel=f"{PERIHAL}Rumus", baris=syarat, kolom="Rumus", nilai=rumus, letak="halaman 18")
    return [satu.temuan for satu in tinjau_publikasi([isi, baris], tahun=2023).temuan]


@pytest.mark.parametrize(
    ("syarat", "rumus", "tingkat"),
    [
        (_TURUN, "(Realisasi - (Realisasi - Rencana)) / Rencana", Tingkat.GALAT),
        (_TURUN, "Realisasi – (Realisasi – Target)", Tingkat.GALAT),
        # Printed so, or "Realisasi" by "Rencana/Target" of which the upper half was not read.
        (_NAIK, "(Target) / Rencana", Tingkat.PERINGATAN),
        (_TURUN, "(Rencana - (Realisasi - Rencana)) / Rencana x 100", None),
        (_TURUN, "Target + (Target - Realisasi)", None),
        (_TURUN, "(Realisasi) / Rencana", Tingkat.PERINGATAN),
        (_NAIK, "(Realisasi) / Rencana", None),
        (_NAIK, "(Rencana - (Realisasi - Rencana)) / Rencana", Tingkat.PERINGATAN),
        (
            "Rumus II untuk realisasi yang lebih besar menunjukkan kinerja kurang baik",
            "(Realisasi) / Target",
            Tingkat.PERINGATAN,
        ),
        ("Semakin rendah realisasi menunjukkan semakin baik kinerja", "(Realisasi) / Target", None),
        ("Rumus yang digunakan :", "(Realisasi) / Target", None),
        ("Rumus yang digunakan :", "(Rencana - (Realisasi - Rencana)) / Rencana", None),
        (_TURUN, "Realisasi dibagi Rencana", None),
        (_NAIK, "Target / (Realisasi - 13)", None),
        (_TURUN, "(Realisasi / Rencana", None),
        (_TURUN, "Realisasi * (Realisasi - Target)", None),
    ],
)
def test_formulas_follow_their_condition(syarat: str, rumus: str, tingkat: Tingkat | None) -> None:
    """What is the same for any realisasi cannot be meant; what rises must not stand where capaian falls; others say nothing."""
    temuan = _temuan(syarat, rumus)
    assert [(s.aturan, s.tercetak, s.tingkat) for s in temuan] == [("publikasi-rumus", rumus, tingkat)] * bool(tingkat)
    assert all("halaman 18" in s.tempat for s in temuan)


@pytest.mark.parametrize(
    ("rumus", "harap"),
    [
        ("2 x Target - Realisasi", Fraction(8)),
        ("Rencana - Realisasi - Rencana", Fraction(-12)),
        ("Realisasi : Rencana × 100", Fraction(120)),
        ("Reaisasi + 3 * (Target − 9)", Fraction(15)),
        ("Target / (Realisasi - 12)", None),
        ("", None),
        ("Realisasi )", None),
        ("+ Realisasi", None),
        ("Realisasi * - Target )", None),
    ],
)
def test_exact_values(rumus: str, harap: Fraction | None) -> None:
    """Signs bind as in arithmetic, from the left; what is no formula has no value."""
    assert hitung_rumus(rumus, Fraction(12), Fraction(10)) == harap


@pytest.mark.parametrize("rumus", ["(" * 30_000 + "Realisasi", "Realisasi" + "+1" * 10_000, "9" * 5_000, "(" * 160])
def test_texts_without_end_are_no_formulas(rumus: str) -> None:
    """A workbook may hold any text where a formula is expected; it is neither followed into its depth nor refused with a fault."""
    assert hitung_rumus(rumus, Fraction(12), Fraction(10)) is None


@pytest.mark.parametrize(
    ("syarat", "rumus", "arah"),
    [(_TURUN, "(Realisasi) / Rencana", "naik"), (_NAIK, "2 * Rencana - Realisasi", "turun")],
)
def test_which_way_a_formula_goes(syarat: str, rumus: str, arah: str) -> None:
    """The finding says what capaian does, also of a formula behind something else that the reader found."""
    isi = Publikasi(tabel="Tabel 3.1 Pagu Tahun 2023", baris="Program A", kolom="Pagu", nilai="1.250.000")
    tepi = Publikasi(tabel=f"{PERIHAL}Kepala dan Kaki Halaman", baris="9 halaman", kolom="Teks", nilai="Dinas 2023")
    baris = Publikasi(tabel=f"{PERIHAL}Rumus", baris=syarat, kolom="Rumus", nilai=rumus)
    (temuan,) = (s.temuan for s in tinjau_publikasi([isi, tepi, baris], tahun=2023).temuan)
    assert f"capaian {arah} bila realisasi naik" in temuan.pesan
