"""The money of an indicator is that of the programs tied to it; the rest of its sasaran serves all of its indicators."""

from __future__ import annotations

from decimal import Decimal

from kinerja.hitung.anggaran_indikator import AnggaranIndikator, anggaran_indikator
from kinerja.hitung.rekaman import PosAnggaran
from kinerja.model import Indikator, SasaranProgram


def _indikator(kode: str, induk: str) -> Indikator:
    return Indikator.model_validate(
        {"kode": kode, "level": "sasaran", "induk": induk, "nama": kode, "satuan": "%", "arah": "naik"}
    )


def _ikat(sasaran: str, program: str, indikator: str | None = None, bagian: int = 100) -> SasaranProgram:
    return SasaranProgram.model_construct(sasaran=sasaran, program=program, bagian=Decimal(bagian), indikator=indikator)


REKAP = tuple(
    PosAnggaran(100 * n, 90 * n, f"2.17.0{n}", "program", "", f"Program {n}") for n in (1, 2, 3, 4)
)  # fmt: skip
INDIKATOR = (_indikator("S1.2", "S1"), _indikator("S1.1", "S1"), _indikator("S2.1", "S2"), _indikator("S1.3", "S1"))


def _isi(semua: tuple[AnggaranIndikator, ...]) -> list[tuple[str, str, int, int, tuple[str, ...]]]:
    return [(satu.sasaran, satu.kode, satu.anggaran, satu.realisasi, satu.program) for satu in semua]


def test_programs_of_an_indicator_add_up_and_the_rest_stands_last() -> None:
    """In the order of the indicators; one without program has no row."""
    ikat = [
        _ikat("S1", "2.17.03"),
        _ikat("S1", "2.17.01", "S1.1"),
        _ikat("S1", "2.17.04", "S1.1"),
        _ikat("S1", "2.17.02", "S1.2"),
    ]
    assert _isi(anggaran_indikator(INDIKATOR, ikat, REKAP)) == [
        ("S1", "S1.2", 200, 180, ("2.17.02",)),
        ("S1", "S1.1", 500, 450, ("2.17.01", "2.17.04")),
        ("S1", "", 300, 270, ("2.17.03",)),
    ]


def test_a_sasaran_without_a_tied_program_is_not_divided() -> None:
    """Nothing is said of its indicators, also where another sasaran has ties."""
    ikat = [_ikat("S1", "2.17.01"), _ikat("S2", "2.17.02", "S2.1")]
    assert _isi(anggaran_indikator(INDIKATOR, ikat, REKAP)) == [("S2", "S2.1", 200, 180, ("2.17.02",))]
    assert anggaran_indikator(INDIKATOR, ikat[:1], REKAP) == ()


def test_a_shared_program_gives_each_its_share() -> None:
    """60 and 40 percent of one program, tied to an indicator in one sasaran only."""
    ikat = [_ikat("S1", "2.17.01", "S1.1", 60), _ikat("S2", "2.17.01", None, 40), _ikat("S2", "2.17.02", "S2.1")]
    assert _isi(anggaran_indikator(INDIKATOR, ikat, REKAP)) == [
        ("S1", "S1.1", 60, 54, ("2.17.01",)),
        ("S2", "S2.1", 200, 180, ("2.17.02",)),
        ("S2", "", 40, 36, ("2.17.01",)),
    ]
