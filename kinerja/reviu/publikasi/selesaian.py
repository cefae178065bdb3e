"""What a cell must be for a relation to hold."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from kinerja.reviu.publikasi.bilangan import Cetakan
from kinerja.reviu.publikasi.isi import Sel
from kinerja.reviu.publikasi.turunan import Turunan

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
    if rumus.id == "sama":
        return hasil.nilai
    if rumus.id == "jumlah":
        return hasil.nilai - sum((n for s, n in nilai.items() if s is not sel), Decimal(0))
    if rumus.id == "kurang":
        return hasil.nilai + nilai[operan[1]] if sel is operan[0] else nilai[operan[0]] - hasil.nilai
    if rumus.id == "rasio" and hasil.nilai and sel.angka and not sel.angka.lain:
        atas, bawah = operan
        perkiraan = hasil.nilai * nilai[bawah] / 100 if sel is atas else nilai[atas] * 100 / hasil.nilai
        return (
            perkiraan.quantize(Decimal(1).scaleb(-sel.angka.desimal), ROUND_HALF_UP)
            if abs(perkiraan) < 10**12
            else None
        )
    return None


def sebulat(nilai: Decimal, seperti: Cetakan) -> Decimal:
    """Round a value to the digits of another."""
    langkah = seperti.langkah
    return (nilai / langkah).quantize(Decimal(1), ROUND_HALF_UP) * langkah


def seperti_cetakan(nilai: Decimal, angka: Cetakan) -> Cetakan:
    """Return a value as another is printed."""
    return Cetakan(sebulat(nilai, angka), angka.desimal, kelipatan=angka.kelipatan)
