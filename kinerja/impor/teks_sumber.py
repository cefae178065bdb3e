"""Texts of sources in any encoding in use."""

from __future__ import annotations

import codecs
import re

__all__ = ["urai_teks"]

_TANDA = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTOH = 4000
#: An encoding that a web page names; one of Unicode that its bytes do not show is another one's slip.
_SEBUTAN = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_\-]{3,20})""", re.IGNORECASE)


def urai_teks(isi: bytes) -> str | None:
    r"""Decode a text; None for what is none.

    >>> urai_teks("é;1".encode("utf-16")), urai_teks("é;1".encode("cp1252")), urai_teks(b"a\0\1b")
    ('é;1', 'é;1', None)
    """
    for tanda, sandi in _TANDA:
        if isi.startswith(tanda):
            return isi.decode(sandi, "replace")
    awal = isi[:_CONTOH]
    if awal.count(0) > len(awal) // 4:
        teks = isi.decode("utf-16-le" if awal[1::2].count(0) > awal[::2].count(0) else "utf-16-be", "replace")
        return None if "\0" in teks[:_CONTOH] or "\ufffd" in teks[:_CONTOH] else teks
    if b"\0" in awal:
        return None
    try:
        return isi.decode("utf-8")
    except UnicodeDecodeError:
        return isi.decode(_disebut(awal), "replace")


def _disebut(awal: bytes) -> str:
    """Return the encoding of one byte to a sign that a page names, else that of Windows."""
    temu = _SEBUTAN.search(awal)
    nama = temu[1].decode().casefold() if temu else ""
    return nama if re.fullmatch(r"iso-8859-\d{1,2}|windows-125\d", nama) and _ada(nama) else "cp1252"


def _ada(nama: str) -> bool:
    try:
        codecs.lookup(nama)
    except LookupError:
        return False
    return True
