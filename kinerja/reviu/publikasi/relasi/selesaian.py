"""What a cell must be for a relation to hold."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["sebulat", "selesaikan", "seperti_cetakan"]


def selesaikan(satu: Turunan, sel: Sel) -> Decimal | None:
    """Return what a cell must be for a relation to hold, to the digits that it prints; None where no value follows."""
    rumus, operan = satu.cara[0]
    hasil = satu.hasil.angka
    nilai = {s: s.angka.nilai for s in operan if s.angka}
    if hasil is None or len(nilai) < len(operan):
        return None
    if sel is satu.hasil:
        return rumus.nilai([s.angka for s in operan if s.angka])
    if tanda := _tanda(rumus, len(operan)):
        lain = sum((t * nilai[s] for s, t in zip(operan, tanda, strict=True) if s is not sel), Decimal(0))
        return (hasil.nilai - lain) * next(t for s, t in zip(operan, tanda, strict=True) if s is sel)
    if rumus.id == "rasio" and hasil.nilai and sel.angka and not sel.angka.lain:
        atas, bawah = operan
        perkiraan = hasil.nilai * nilai[bawah] / 100 if sel is atas else nilai[atas] * 100 / hasil.nilai
        return sebulat(perkiraan, replace(sel.angka, kelipatan=1)) if abs(perkiraan) < 10**12 else None
    return None


def _tanda(rumus: Rumus, banyak: int) -> tuple[int, ...]:
    """Return the signs of a sum, () where a relation is none."""
    menurut = {"sama": (1,), "jumlah": (1,) * banyak, "kurang": (1, -1), "selisih-persen": (1, -1)}
    return rumus.tanda or menurut.get(rumus.id, ())


def sebulat(nilai: Decimal, seperti: Cetakan) -> Decimal:
    """Round a value to the digits of another."""
    langkah = seperti.langkah
    return (nilai / langkah).to_integral_value(ROUND_HALF_UP) * langkah


def seperti_cetakan(nilai: Decimal, angka: Cetakan) -> Cetakan:
    """Return a value as another is printed."""
    return Cetakan(sebulat(nilai, angka), angka.desimal, kelipatan=angka.kelipatan)
