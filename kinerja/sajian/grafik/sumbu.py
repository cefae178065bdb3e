"""Scales, legends and number labels that the charts share."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import NBSP, TANPA_NILAI, cetak_desimal, cetak_persen
from kinerja.sajian.grafik.huruf import bungkus, lebar_teks, tinggi_baris
from kinerja.sajian.grafik.kanvas import UKURAN, UKURAN_KECIL, Kanvas

__all__ = [
    "KolomLabel",
    "Skala",
    "adalah_persen",
    "banyak_desimal",
    "cetak_nilai",
    "cetak_ringkas",
    "langkah_rapi",
    "legenda",
]

_PERSEN = ("%", "persen")


@dataclass(frozen=True)
class Skala:
    """Maps the values from ``bawah`` to ``atas`` linearly onto the points from ``awal`` to ``akhir``."""

    bawah: float
    atas: float
    awal: float
    akhir: float

    def __call__(self, nilai: float | Decimal) -> float:
        """Place of a value; values beyond the scale stay at its end."""
        dijepit = min(max(float(nilai), self.bawah), self.atas)
        return self.awal + (dijepit - self.bawah) / (self.atas - self.bawah) * (self.akhir - self.awal)


@dataclass(frozen=True)
class KolomLabel:
    """The names beside the bars, wrapped, and how wide the widest line is."""

    baris: tuple[tuple[str, ...], ...]
    lebar: float
    ukuran: float

    @classmethod
    def susun(
        cls, label: Sequence[str], lebar_maks: float, ukuran: float = UKURAN, tebal: int | None = None
    ) -> KolomLabel:
        """Wrap; ``tebal`` is the index of the label that will be bold."""
        baris = tuple(bungkus(satu, lebar_maks, ukuran, urutan == tebal) for urutan, satu in enumerate(label))
        lebar = max(
            (lebar_teks(b, ukuran, urutan == tebal) for urutan, isi in enumerate(baris) for b in isi), default=0.0
        )
        return cls(baris, lebar, ukuran)

    def tinggi(self, urutan: int) -> float:
        """Height of a label in points."""
        return tinggi_baris(len(self.baris[urutan]), self.ukuran)


def banyak_desimal(nilai: Iterable[Decimal | None]) -> int:
    """Two digits after the comma as soon as one value has a fraction, else none.

    >>> banyak_desimal([Decimal("35.00"), None]), banyak_desimal([Decimal("77.5")])
    (0, 2)
    """
    return 2 if any(satu is not None and satu != satu.to_integral_value() for satu in nilai) else 0


def adalah_persen(satuan: str) -> bool:
    """Tell whether values of this unit print with the sign of percent."""
    return satuan.strip().lower() in _PERSEN


def cetak_nilai(nilai: Decimal | None, satuan: str, desimal: int) -> str:
    """Print a value for a label: with the sign for a percentage, without unit else (the legend names it)."""
    return cetak_persen(nilai, desimal) if adalah_persen(satuan) else cetak_desimal(nilai, desimal)


def cetak_ringkas(rupiah: int) -> str:
    """Print an amount short enough for a label.

    >>> cetak_ringkas(11674610355).replace(NBSP, " "), cetak_ringkas(214521290).replace(NBSP, " ")
    ('Rp11,67 miliar', 'Rp214,52 juta')
    >>> cetak_ringkas(564080), cetak_ringkas(-2000000).replace(NBSP, " ")
    ('Rp564.080', '-Rp2,00 juta')
    """
    tanda, besar = ("-" if rupiah < 0 else ""), abs(rupiah)
    for pangkat, nama in ((12, "triliun"), (9, "miliar"), (6, "juta")):
        if besar >= 10**pangkat:
            return f"{tanda}Rp{cetak_desimal(Decimal(besar).scaleb(-pangkat))}{NBSP}{nama}"
    return f"{tanda}Rp{cetak_desimal(besar, 0)}"


def langkah_rapi(rentang: float, kira_kira: int) -> float:
    """Step of 1, 2, 2.5 or 5 times a power of ten that divides a range into about so many parts.

    >>> langkah_rapi(23.0, 5), langkah_rapi(0.7, 4)
    (5.0, 0.2)
    """
    kasar = rentang / kira_kira
    pangkat = 10.0 ** math.floor(math.log10(kasar))
    return float(min((kali * pangkat for kali in (1, 2, 2.5, 5, 10)), key=lambda langkah: abs(langkah - kasar)))


def legenda(kanvas: Kanvas, x: float, y: float, isi: Sequence[tuple[str, str]], satuan: str = "") -> None:
    """Draw swatches with names from left to right, and the unit at the right edge."""
    for warna, nama in isi:
        kanvas.kotak(x, y - 3.5, 10, 7, warna, "#1f4e79", 0.5)
        kanvas.teks(x + 14, y, nama, ukuran=UKURAN_KECIL)
        x += 14 + lebar_teks(nama, UKURAN_KECIL) + 16
    if satuan and satuan != TANPA_NILAI:
        kanvas.teks(kanvas.lebar - 2, y, f"Satuan: {satuan}", ukuran=UKURAN_KECIL, rata="kanan")
