"""Where the money comes from that a caption, a heading or a sentence speaks of: two sources are two budgets."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["beda_sumber", "sebutan_sumber", "sumber_dana"]

#: Sources of money by the words that name them.
_SUMBER = {
    "dekonsentrasi": r"dekonsentrasi|dekon",
    "tugas pembantuan": r"tugas\s+(?:pem|per)bantuan|dana\s+TP",
    "apbn": r"apbn",
    "apbd": r"p?-?apbd",
    "dak": r"dak|dana\s+alokasi\s+khusus",
    "dau": r"dau|dana\s+alokasi\s+umum",
    "dbh": r"dbh(?:cht)?|dana\s+bagi\s+hasil",
    "blud": r"blud|badan\s+layanan\s+umum\s+daerah",
    "bok": r"bok|bantuan\s+operasional\s+kesehatan",
    "dana desa": r"dana\s+desa",
    "pnbp": r"pnbp|penerimaan\s+negara\s+bukan\s+pajak",
    "otonomi khusus": r"otsus|otonomi\s+khusus",
    "keistimewaan": r"danais|dana\s+keistimewaan",
}
_POLA = {nama: re.compile(rf"(?<![\w-])(?:{pola})(?!\w)", re.IGNORECASE) for nama, pola in _SUMBER.items()}


@lru_cache(maxsize=8192)
def sumber_dana(teks: str) -> frozenset[str]:
    """Return the sources of money that a text names.

    >>> sorted(sumber_dana("Realisasi Dana Tugas Pembantuan dan Dana Dekonsentrasi"))
    ['dekonsentrasi', 'tugas pembantuan']
    """
    return frozenset(nama for nama, pola in _POLA.items() if pola.search(teks))


def beda_sumber(satu: str, lain: str) -> bool:
    """Say whether two texts name sources of money and have none in common.

    >>> beda_sumber("Tabel 8. Anggaran APBN", "total alokasi APBD"), beda_sumber("Tabel 8. Anggaran APBN", "total anggaran")
    (True, False)
    """
    a, b = sumber_dana(satu), sumber_dana(lain)
    return bool(a and b) and not a & b


def sebutan_sumber(teks: str) -> list[tuple[str, int]]:
    """Return the sources that a text names in their order, each with where its name ends.

    >>> sebutan_sumber("dana DAK dan dana TP")
    [('dak', 8), ('tugas pembantuan', 20)]
    """
    semua = ((temu.end(), nama) for nama, pola in _POLA.items() for temu in pola.finditer(teks))
    return [(nama, akhir) for akhir, nama in sorted(semua)]
