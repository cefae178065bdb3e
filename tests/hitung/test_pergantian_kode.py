"""A series of years survives a change of codes: what stood under the old code counts for the new one, and it is said."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.angka import DasarHitung
from kinerja.hitung import HasilRenstra, PindahProgram, kode_kini, pergantian, pindah_program
from kinerja.model import AnggaranLalu, Asal, Data, Pemetaan, Program


def _peta(tahun: int, lama: str, baru: str | None) -> Pemetaan:
    return Pemetaan(tahun=tahun, kode_lama=lama, nama_lama=f"Program {lama}", kode_baru=baru)


_A, _B, _C, _D = "2.17.02", "2.17.03", "2.17.04", "2.17.05"


@pytest.mark.parametrize(
    ("peta", "kode", "tahun", "hingga", "kini"),
    [
        ([_peta(2022, _A, _B)], _A, 2021, 2025, _B),
        ([_peta(2022, _A, _B)], _A, 2022, 2025, _A),  # the code means something else from then on
        ([_peta(2026, _A, _B)], _A, 2021, 2025, _A),  # not yet in use
        ([_peta(2022, _A, _B), _peta(2024, _B, _C)], _A, 2021, 2025, _C),
        ([_peta(2022, _A, _B), _peta(2024, _B, _C)], _B, 2022, 2023, _B),
        ([_peta(2022, _A, _B), _peta(2022, _A, _C)], _A, 2021, 2025, _A),  # nobody knows what went where
        ([_peta(2022, _A, None)], _A, 2021, 2025, _A),
        ([_peta(2022, _A, _B), _peta(2023, _B, _A)], _A, 2021, 2025, _A),  # back again
    ],
)
def test_the_code_under_which_a_year_counts(
    peta: list[Pemetaan], kode: str, tahun: int, hingga: int, kini: str
) -> None:
    """Changes are followed from the year on, until the year whose codes are used, as long as they are clear."""
    assert kode_kini(peta, kode, tahun, hingga) == kini


def test_the_changes_of_a_series_are_told_once() -> None:
    """Several years before a change tell it once, the oldest change first."""
    peta = [_peta(2024, _B, _C), _peta(2022, _A, _B)]
    assert pergantian(peta, [(_A, 2020), (_A, 2021), (_B, 2022), (_D, 2020)], 2025) == {_C: (peta[1], peta[0])}


def _lalu(kode: str, tahun: int, anggaran: int, realisasi: int | None) -> AnggaranLalu:
    isi: dict[str, Any] = {
        "kode": kode,
        "tahun": tahun,
        "nama": f"Program {kode}",
        "asal": Asal("data.xlsx", "anggaran_lalu", 3),
    }
    return AnggaranLalu(**isi, anggaran=anggaran, realisasi=realisasi)


def test_the_money_of_earlier_years_goes_with_its_program() -> None:
    """T-C.24: two old programs that became one are one row, its growth goes over the change, and the row knows it."""
    peta = (_peta(2023, _B, _A), _peta(2023, _C, _A))
    uang = (_lalu(_B, 2022, 100, 90), _lalu(_C, 2022, 50, None), _lalu(_A, 2023, 300, 240), _lalu(_D, 2023, 7, 7))
    program = (Program(kode=_A, nama="Program Usaha", hasil="Hasil"),)
    renstra = HasilRenstra(Data(anggaran_lalu=uang, pemetaan=peta, program=program), 2025, DasarHitung.TERCETAK)
    satu, lain = renstra.anggaran_lalu
    assert (satu.kode, satu.anggaran[2022], satu.realisasi[2022], satu.anggaran[2023]) == (_A, 150, 90, 300)
    assert (satu.tumbuh_anggaran[2023], satu.pergantian) == (Decimal(100), peta)
    assert (lain.kode, lain.pergantian) == (_D, ())


def test_what_moves_between_programs_is_counted() -> None:
    """Two of a program that stays and one of a program that became another one; renumbering within one is no move."""
    peta = [
        _peta(2023, f"{_A}.2.01.0001", f"{_B}.2.01.0004"),
        _peta(2023, f"{_A}.2.01.0002", f"{_B}.2.01.0005"),
        _peta(2023, f"{_A}.2.01.0003", f"{_A}.2.02.0001"),
        _peta(2024, _C, _D),
        _peta(2024, f"{_C}.2.01", f"{_D}.2.01"),
        _peta(2024, f"{_C}.2.02", f"{_A}.2.03"),
        _peta(2024, f"{_C}.2.03", None),
        _peta(2025, f"{_A}.2.01", f"{_D}.2.01"),
        _peta(2026, f"{_A}.2.01", f"{_B}.2.01"),
        _peta(2021, "1.11.1.11.01.16.003", f"{_B}.2.01"),
        _peta(2021, "tanpa kode", _B),
    ]
    assert pindah_program(peta, 2025) == (
        PindahProgram(2023, _A, _B, 2),
        PindahProgram(2024, _C, _A, 1),
        PindahProgram(2025, _A, _D, 1),
    )


def test_a_code_that_is_used_anew_is_another_program() -> None:
    """What became of the one that had it before says nothing of the one that has it now."""
    peta = [_peta(2023, _C, _D), _peta(2024, f"{_C}.2.01", f"{_D}.2.01")]
    assert pindah_program(peta, 2025) == (PindahProgram(2024, _C, _D, 1),)
