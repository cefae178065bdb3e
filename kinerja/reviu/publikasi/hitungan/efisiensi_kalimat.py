"""The value of efficiency that a sentence gives beside its efficiency."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan

__all__ = ["salah_efisiensi"]

#: The efficiency at which its value is 100, above which nothing counts.
_TERTINGGI = 20
_NE = re.compile(r"\b(?:nilai\s+efisiensi|NE)\b(?:\D|\b20\d\d\b)*$", re.IGNORECASE)


def salah_efisiensi(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that a value of efficiency does not follow from the efficiency beside it: NE = 50 + E / 20 x 50 (PMK 22/2021)."""
    ne = [b for b in isi if _NE.search(b.depan)]
    e = [b for b in isi if b not in ne and re.search(r"\bE\b|efisiensi", b.depan, re.IGNORECASE)]
    if len(e) != 1 or len(ne) != 1 or e[0].nilai > _TERTINGGI:
        return ""
    harap = 50 + e[0].nilai * Decimal("2.5")
    if abs(harap - ne[0].nilai) <= Decimal("2.5") * e[0].angka.langkah + ne[0].angka.langkah:
        return ""
    return (
        f"NE = 50 + E / 20 × 50: dari E {e[0].teks} seharusnya {cetak_desimal(harap, 2)}, tetapi tertulis {ne[0].teks}"
    )
