"""Captions and headings as they are written in reports."""

from __future__ import annotations

import re

from kinerja.pembaca.unsur import TANDA_BUTIR

__all__ = ["bernomor", "cari_judul", "judul_bagian", "judul_tabel", "judul_wajar", "lanjutan", "sumber"]

#: A heading has no more letters.
_JUDUL_MAKS = 110

_JUDUL = re.compile(
    r"(?:lanjutan\s+)?(tabel|grafik|gambar|diagram|bagan|lampiran|formulir)\s*(?:[.:]\s*)?"
    r"((?:[IVXLC]+|[A-Z]|\d+[A-Z]?)(?:\s*[.\-–]\s*(?:\d+[A-Z]?|[A-Z]))*)(?![\w])\.?",
    re.IGNORECASE,
)
_BAB = re.compile(r"bab\s+[IVXLC\d]+\b", re.IGNORECASE)
_SUBBAB = re.compile(r"(?:[A-Z]|[IVX]{1,4}|\d{1,2})(?:\.\d{1,2}){0,4}[.)]?\s+[A-Z]")
#: Numbers of parts of a section: a. Capaian, 3) Capaian, 2.1.3 Capaian.
_NOMOR = re.compile(
    r"(?:bab\s+[IVXLC\d]+\b|(?:[A-Za-z]|[IVXivx]{1,4}|\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+[A-Z])", re.ASCII
)
#: The number of a part that is a small letter, or a roman one.
_NOMOR_KECIL = re.compile(r"\(?[a-z]{1,4}[.)]\s*\S")
#: Ends of sentences and of items, values, formulas, the end of a quotation, the mark of an item.
_BUKAN_JUDUL = re.compile(
    rf"^[{TANDA_BUTIR.strip('-–*')}]\s|"
    r"[.,;:]\s*$|;\s*(?:dan|serta|atau)\s*$|\d\s*%\s*$|\s=\s|^[^“\"]*[”\"]\s*$"
)
_LANJUTAN = re.compile(r"\blanjutan\b", re.IGNORECASE)
_SUMBER = re.compile(r"(?:sumber|catatan|keterangan|ket\.?)\s*(?:data)?\s*:", re.IGNORECASE)
_TABEL = ("tabel", "lampiran", "formulir")


def cari_judul(teks: str) -> re.Match[str] | None:
    """Match a caption: Tabel 3.1, Grafik 2, Lampiran II; groups are its kind and its number.

    >>> bool(cari_judul("Tabel 3. 10 Rincian Sisa")), bool(cari_judul("Tabel di bawah ini"))
    (True, False)
    >>> cari_judul("Tabel 7a. Permohonan Rekomendasi")[2]
    '7a'
    """
    return _JUDUL.match(teks)


def judul_tabel(teks: str) -> bool:
    """Say whether a line begins with the number of a table."""
    temu = _JUDUL.match(teks)
    return temu is not None and temu[1].casefold() in _TABEL


def lanjutan(teks: str) -> bool:
    """Say whether a line says that a table goes on."""
    return bool(_LANJUTAN.search(teks))


def sumber(teks: str) -> bool:
    """Say whether a line is the note below a table."""
    return bool(_SUMBER.match(teks))


def judul_wajar(teks: str) -> bool:
    """Say whether what is set as a heading can be one: no paragraph, no sentence or rest of one, no formula, no value.

    >>> judul_wajar("a. Persentase trayek terlayani"), judul_wajar("Sasaran pertama dicapai.")
    (True, False)
    >>> [judul_wajar(x) for x in ("miliar 91,81", "Program A 91,81%", "Capaian = Realisasi x 100", "1. Tertib; dan", "▪ Tertib")]
    [False, False, False, False, False]
    """
    if len(teks) > _JUDUL_MAKS or _BUKAN_JUDUL.search(teks):
        return False
    huruf = next(filter(str.isalpha, teks), "")
    return not huruf.islower() or _NOMOR_KECIL.match(teks) is not None


def bernomor(teks: str) -> bool:
    """Say whether a line begins with the number of a part: BAB III, 3.1 Evaluasi, a. Capaian."""
    return bool(_NOMOR.match(teks))


def judul_bagian(teks: str) -> bool:
    """Say whether a line is a heading of a part: BAB II, A. Capaian, 3.1 Evaluasi, or short and in capitals."""
    if not judul_wajar(teks):
        return False
    huruf = [satu for satu in teks if satu.isalpha()]
    kapital = len(huruf) >= 8 and all(satu.isupper() for satu in huruf)
    return kapital or bool(_BAB.match(teks) or _SUBBAB.match(teks))
