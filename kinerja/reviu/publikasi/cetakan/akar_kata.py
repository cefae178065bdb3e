"""The roots of words, roughly: what stands before and behind them is left out, so that two forms of one word are known as such."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["akar"]

_AWAL = re.compile(r"^(?:ter|ber|per|[pm]e[nm]?[gy]?|di)(?=[a-z]{4})")
_AKHIR = re.compile(r"(?:nya|kan|an)$")
#: Words that stand for the root of another one.
_SEPADAN = {
    "anggar": "pagu",
    "alokasi": "pagu",
    "dana": "pagu",
    "terima": "masuk",
    "daftar": "masuk",
    "wisataw": "wisata",
}


@lru_cache(maxsize=8192)
def akar(satu: str) -> str:
    """Return a word without what stands before and behind its root, roughly.

    >>> [akar(s) for s in ("penyelesaian", "penduduknya", "terluas", "luas")]
    ['elesai', 'duduk', 'luas', 'luas']
    """
    pendek = satu if len(satu) < 5 else _AKHIR.sub("", satu)
    pendek = _AWAL.sub("", pendek) if len(pendek) > 6 or pendek.startswith("ter") else pendek
    return _SEPADAN.get(pendek, pendek)
