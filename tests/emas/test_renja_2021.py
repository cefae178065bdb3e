"""Back test: every number of a real, published Renja, against ours.

``renja_2021/angka.csv`` holds the numbers as they were printed, each with the key of ours. Each of them equals ours at the
digits that were printed, or stands in ``kesalahan_terbitan.csv`` with the value that it should have had and the reason.
"""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest

from kinerja.angka import bulatkan
from kinerja.laporan import Laporan, buka
from kinerja.model import Nilai

FOLDER = Path(__file__).with_name("renja_2021")


class Angka(NamedTuple):
    """A printed number: where it stands, the key of ours, and what was printed ("" for nothing)."""

    tempat: str
    baris: str
    kolom: str
    kunci: str
    tercetak: str


def _baca(nama: str) -> list[list[str]]:
    with (FOLDER / nama).open(encoding="utf-8", newline="") as isi:
        return list(csv.reader(isi))[1:]


TERCETAK = [Angka(*satu) for satu in _baca("angka.csv")]
KESALAHAN = {Angka(*satu[:5]): (satu[5], satu[6]) for satu in _baca("kesalahan_terbitan.csv")}


@pytest.fixture(scope="module")
def renja(akar: Path) -> Laporan:
    """Return our Renja of the same dinas and year."""
    return buka("kota-semarang", "diskopum", 2021, akar / "params")


def _kita(renja: Laporan, kunci: str) -> Nilai | int | None:
    jejak = renja.semua_jejak.get(kunci)
    return None if jejak is None else jejak.nilai


def _sama(nilai: Nilai | int | None, tercetak: str) -> bool:
    """Compare at the digits that were printed."""
    if nilai is None or tercetak == "":
        return nilai is None and tercetak == ""
    assert isinstance(nilai, Decimal | int)
    angka = Decimal(tercetak)
    return bulatkan(nilai, max(0, -int(angka.as_tuple().exponent))) == angka


@pytest.mark.parametrize("tempat", sorted({satu.tempat for satu in TERCETAK}))
def test_every_published_number_is_ours_or_a_known_fault(tempat: str, renja: Laporan) -> None:
    """What the document prints is what follows from its data, or it is wrong there and the list says why."""
    beda = []
    for satu in TERCETAK:
        if satu.tempat == tempat:
            harap = KESALAHAN[satu][0] if satu in KESALAHAN else satu.tercetak
            if not _sama(_kita(renja, satu.kunci), harap):
                beda.append((satu, str(_kita(renja, satu.kunci))))
    assert beda == []


def test_no_fault_is_listed_that_is_none(renja: Laporan) -> None:
    """The list is as short as the truth allows, every entry is a printed number and has a reason."""
    assert KESALAHAN.keys() <= set(TERCETAK)
    assert [satu for satu in KESALAHAN if _sama(_kita(renja, satu.kunci), satu.tercetak)] == []
    assert all(sebab for _, sebab in KESALAHAN.values())


def test_other_faults_have_reasons() -> None:
    """A fault that is no number of ours names its place, what stands there and why it is wrong, once."""
    baris = _baca("kesalahan_lain.csv")
    assert len({tempat for tempat, *_ in baris}) == len(baris)
    assert all(tercetak and re.fullmatch(r"[A-Z0-9].*[^.]\.", alasan) for _, tercetak, alasan in baris)


def test_every_trace_computes_its_number_again(renja: Laporan) -> None:
    """A number of the plan follows from the operands that its trace names."""
    assert [kunci for kunci, satu in renja.semua_jejak.items() if satu.hitung_ulang() != satu.nilai] == []


def test_the_example_is_complete(renja: Laporan) -> None:
    """Nothing that a Renja must hold is missing."""
    assert renja.kekurangan == ()
