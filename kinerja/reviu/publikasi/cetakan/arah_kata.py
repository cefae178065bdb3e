"""Words that say which way something went, or on which side of another number it lies: declared once for all rules."""

from __future__ import annotations

import re

__all__ = [
    "DIUBAH",
    "DI_ATAS",
    "DI_BAWAH",
    "LEBIH",
    "LEBIH_CEPAT",
    "LEBIH_LAMA",
    "LEBIH_RENDAH",
    "LEBIH_TINGGI",
    "NAIK",
    "TUMBUH",
    "TURUN",
    "UBAH",
    "sebut_arah",
]

#: What became more, and what became less; alternatives of a pattern.
NAIK = r"naik|meningkat|tumbuh|bertambah|melonjak|kenaikan|peningkatan|penambahan"
TURUN = r"turun|menurun|berkurang|menyusut|merosot|penurunan|pengurangan"
UBAH = rf"{NAIK}|{TURUN}"
#: Growth names a change, and a rate that may rise and fall itself.
TUMBUH = rf"{NAIK}|pertumbuhan"
#: What somebody did to a number, and other words for a change.
DIUBAH = r"dinaikkan|ditambah|diturunkan|dikurangi|dipotong|dipangkas|direfokusing|dihemat|dikoreksi|terkoreksi|terkontraksi|pemotongan|koreksi"
#: What is more, and what is less, than something else.
LEBIH_TINGGI = r"lebih\s+(?:tinggi|besar|banyak)"
LEBIH_RENDAH = r"lebih\s+(?:rendah|kecil|sedikit)"
#: As above, of days or hours alone: who is faster needs fewer of them.
LEBIH_LAMA = r"lebih\s+(?:lama|lambat|panjang)"
LEBIH_CEPAT = r"lebih\s+(?:cepat|singkat|pendek)"
LEBIH = rf"{LEBIH_TINGGI}|{LEBIH_RENDAH}|{LEBIH_LAMA}|{LEBIH_CEPAT}"
#: On which side of a bound.
DI_ATAS = r"di\s*atas|melampaui|melebihi"
DI_BAWAH = r"di\s*bawah|kurang\s+dari|(?:belum|tidak)\s+(?:mencapai|memenuhi)"
_MENINGGI = re.compile(rf"(?:{NAIK}|{LEBIH_TINGGI}|{LEBIH_LAMA}|{DI_ATAS})(?:nya)?", re.IGNORECASE)


def sebut_arah(kata_arah: str) -> int:
    """Return 1 for words that say more, -1 for words that say less.

    >>> sebut_arah("lebih tinggi"), sebut_arah("menurun"), sebut_arah("belum mencapai"), sebut_arah("lebih cepat")
    (1, -1, -1, -1)
    """
    return 1 if _MENINGGI.match(kata_arah.strip()) else -1
