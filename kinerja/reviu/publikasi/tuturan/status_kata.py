"""What a clause says of targets: reached, exceeded, just reached, missed."""

from __future__ import annotations

import re

__all__ = ["KLAUSA", "status_kalimat"]

#: Where a sentence goes over to another statement.
KLAUSA = re.compile(r",(?!\d)|[;:()]|\b(?:dan|sedangkan|sementara|serta|namun|tetapi)\b", re.IGNORECASE)
_TIDAK = r"(?:tidak|belum|tak|gagal)\s+(?:dapat\s+|bisa\s+|berhasil\s+)?"
#: What is said of them, the narrower before the wider.
_STATUS = (
    (
        "capai",
        re.compile(
            r"\b(?:mencapai|memenuhi|tercapai)\s*(?:atau|dan|/|dan/atau)\s*(?:melampaui|melebihi|terlampaui)|100\s*(?:%|persen)?\s*(?:atau\s+lebih|ke\s+atas)",
            re.IGNORECASE,
        ),
    ),
    (
        "luput",
        re.compile(
            rf"\b{_TIDAK}(?:men|ter|di)?(?:capai|penuhi|tercapai)\w*(?!\s+\d)|\b{_TIDAK}memenuhi|\bdi\s*bawah\b(?!\s*(?:Rp|\d))|"
            r"\b(?:kurang\s+dari|di\s*bawah)\s+(?:100|target)|\blebih\s+rendah\s+dari(?:pada)?\s+target|\b(?:belum|tidak)\s*$",
            re.IGNORECASE,
        ),
    ),
    ("lebih", re.compile(r"\b(?:di\s*atas|lebih\s+dari|melebihi|melampaui)\s+100\b", re.IGNORECASE)),
    (
        "lampau",
        re.compile(
            r"\b(?:melampaui|dilampaui|melebihi|terlampaui)\b(?!\s+(?:Rp|\d))|\b(?:di\s*atas|lebih\s+(?:dari|tinggi\s+dari(?:pada)?))\s+target",
            re.IGNORECASE,
        ),
    ),
    (
        "tepat",
        re.compile(
            r"\btepat\b(?!\s+waktu)|\bsesuai(?:\s+dengan)?\s+target|\bsama\s+dengan\s+target|\b(?:tercapai|mencapai|capaian(?:nya)?|sebesar)\s+(?:sebesar\s+)?100\s*(?:%|persen)",
            re.IGNORECASE,
        ),
    ),
    (
        "capai",
        re.compile(r"\b(?:mencapai|dicapai|memenuhi|dipenuhi|tercapai|terpenuhi|berhasil)\b(?!\s+\d)", re.IGNORECASE),
    ),
)


def status_kalimat(klausa: str) -> str:
    """Return what a clause says became of targets: "lampau", "lebih" (than a hundred), "tepat", "capai" or "luput"; "" where it says nothing.

    >>> [status_kalimat(t) for t in ("belum mencapai target", "melampaui target", "di bawah 75 persen", "tercapai")]
    ['luput', 'lampau', '', 'capai']
    """
    return next((nama for nama, pola in _STATUS if pola.search(klausa.strip(" ."))), "")
