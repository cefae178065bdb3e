"""Rating scales: which class a value has, and how a class is printed."""

from __future__ import annotations

from decimal import Decimal

from kinerja.angka import DasarHitung
from kinerja.model import KelasSkala, Skala

__all__ = ["predikat", "teks_kelas"]


def predikat(skala: Skala, nilai: Decimal | None, dasar: DasarHitung) -> KelasSkala | None:
    """Return the class of ``nilai`` (persen), judged as printed when the basis is tercetak.

    None for a missing value and where the scale has no class for it.
    """
    dinilai = dasar.operand(nilai)
    if dinilai is None:
        return None
    return next((kelas for kelas in skala.kelas if kelas.memuat(dinilai)), None)


def teks_kelas(kelas: KelasSkala) -> str:
    """Print the interval of a class.

    >>> teks_kelas(KelasSkala(predikat="Tinggi", tingkat=4, bawah=75, atas=90, atas_termasuk=True))
    '75 < x ≤ 90'
    """

    def cetak(nilai: Decimal) -> str:
        return f"{nilai}".replace(".", ",")

    bawah = "≤" if kelas.bawah_termasuk else "<"
    atas = "≤" if kelas.atas_termasuk else "<"
    if kelas.bawah is None:
        return "semua nilai" if kelas.atas is None else f"x {atas} {cetak(kelas.atas)}"
    if kelas.atas is None:
        return f"x {'≥' if kelas.bawah_termasuk else '>'} {cetak(kelas.bawah)}"
    if kelas.bawah == kelas.atas:
        return f"x = {cetak(kelas.bawah)}"
    return f"{cetak(kelas.bawah)} {bawah} x {atas} {cetak(kelas.atas)}"
