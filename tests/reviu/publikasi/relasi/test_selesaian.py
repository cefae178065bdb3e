"""What a cell must be for a relation to hold."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.selesaian import sebulat, selesaikan, seperti_cetakan
from kinerja.reviu.publikasi.relasi.turunan import Turunan


def _angka(teks: str) -> Cetakan:
    hasil = baca_cetakan(teks, ribuan=True)
    assert hasil is not None
    return hasil


@pytest.mark.parametrize(
    ("rumus", "hasil", "operan", "harap"),
    [
        (r.JUMLAH, "10", ("2", "5"), ("7", "5", "8")),
        (r.KURANG, "10", ("2", "5"), ("-3", "15", "-8")),
        (r.SELISIH_PERSEN, "10", ("20", "5"), ("15", "15", "10")),
        (r.SAMA, "10", ("2",), ("2", "10")),
        (r.neraca((1, 1, -1)), "10", ("2", "5", "4"), ("3", "9", "12", "-3")),
        (r.RASIO, "50", ("3", "8"), ("37.5", "4", "6")),
        (r.RASIO, "33", ("2,0", "3,00"), ("66.66666666666666666666666667", "1.0", "6.06")),
        (r.RASIO, "30", ("5", "15"), ("33.33333333333333333333333333", "5", "17")),
        (r.KENAIKAN, "50", ("6", "4"), ("50", None, None)),
        (r.RASIO, "0", ("3", "8"), ("37.5", None, None)),
    ],
)
def test_each_cell(
    sel: Callable[..., Sel],
    turunan: Callable[..., Turunan],
    rumus: Rumus,
    hasil: str,
    operan: tuple[str, ...],
    harap: tuple[str | None, ...],
) -> None:
    """The result follows by any formula, an operand by sums, differences and ratios, to the digits that it prints."""
    semua = [sel(satu) for satu in (hasil, *operan)]
    satu = turunan(semua[0], rumus, *semua[1:])
    assert [selesaikan(satu, s) for s in semua] == [None if h is None else Decimal(h) for h in harap]


def test_no_value(sel: Callable[..., Sel], turunan: Callable[..., Turunan]) -> None:
    """Nothing follows from a cell without number, for one with two readings, or beyond all amounts."""
    tiga, kosong, dua = sel("3"), sel("-"), sel("1,250")
    assert selesaikan(turunan(kosong, r.JUMLAH, tiga), tiga) is None
    assert selesaikan(turunan(tiga, r.JUMLAH, tiga, kosong), tiga) is None
    assert selesaikan(turunan(sel("50"), r.RASIO, dua, tiga), dua) is None
    for besar, harap in (("999.999.999.999", Decimal(999_999_999_999)), ("1.000.000.000.000", None)):
        assert selesaikan(turunan(sel("100"), r.RASIO, tiga, sel(besar)), tiga) == harap


def test_a_sign_for_each(sel: Callable[..., Sel], turunan: Callable[..., Turunan]) -> None:
    """A balance has as many operands as signs."""
    satu, dua = sel("3"), sel("4")
    with pytest.raises(ValueError, match="zip"):
        selesaikan(turunan(sel("7"), r.neraca((1, 1, -1)), satu, dua), dua)


@pytest.mark.parametrize(
    ("nilai", "seperti", "harap"),
    [("2.345", "1,00", "2.35"), ("2.344", "1,00", "2.34"), ("2.5", "1", "3"), ("1250000", "Rp3,5 juta", "1300000")],
)
def test_rounded_as_another(nilai: str, seperti: str, harap: str) -> None:
    """A value is rounded half up to the digits of another, in its unit."""
    angka = _angka(seperti)
    assert sebulat(Decimal(nilai), angka) == Decimal(harap)
    assert seperti_cetakan(Decimal(nilai), angka) == Cetakan(Decimal(harap), angka.desimal, kelipatan=angka.kelipatan)
