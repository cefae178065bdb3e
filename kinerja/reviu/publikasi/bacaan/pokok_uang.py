"""Money of what a report speaks of by a fixed word: its kinds of belanja, its sasaran, and the whole budget of the agency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["nama_pokok", "nama_sasaran"]

_BELANJA = re.compile(r"\bbelanja\s+(?:tidak\s+)?langsung\b", re.IGNORECASE)
#: An amount that is printed so that it cannot be read.
_TAK_TERBACA = re.compile(r"\bRp\.?\s*[\d.,]*\d", re.IGNORECASE)
_TOTAL = re.compile(r"\btotal\s+(?:(?:alokasi|pagu|anggaran|belanja|dana)\s+){1,3}(?P<milik>.*)$", re.IGNORECASE)
_SASARAN = re.compile(r"\bsasaran\s+(?:strategis\s+)?(?:ini|tersebut)\b", re.IGNORECASE)
_BAGIAN = re.compile(r"sasaran\s+(?:strategis\s+)?\d*\s*[:.–-]\s*", re.IGNORECASE)
_KUTIPAN = re.compile(r"[“\"]([^“”\"]{12,200})[”\"]")
#: What makes an amount one of a part: of a program, of a source of money, of a time, before a change.
_SEBAGIAN = re.compile(
    r"\b(?:program|kegiatan|untuk|bidang|seksi|UPT\w*|APBN|DAK|hibah|triwulan|semester|bulan|murni|semula|sebelum|awal|perubahan)\b",
    re.IGNORECASE,
)
#: Words behind a total that only say whose it is and of when.
_MILIK = frozenset("yang dikelola tahun anggaran sebesar senilai pada di adalah ini dinas badan kantor".split())
#: How a sasaran begins, and where a program that stands in its cell does.
_HASIL = re.compile(
    r"(?P<nama>(?:meningkat|menurun|terwujud|tercapai|terlaksana|optimal|berkembang)\w*nya\b.{12,}?)\s+program\s",
    re.IGNORECASE,
)
_NAMA_TOTAL = "Total Anggaran Perangkat Daerah"


def nama_pokok(
    teks: str, semua: Sequence[Bilangan], bagian: str, pemilik: frozenset[str]
) -> Iterator[tuple[Bilangan, str]]:
    """Yield the amounts of a sentence that are of something it calls by a fixed word, with its name.

    An amount without a name of its own, as what was spent of the one before, is of the same thing.
    """
    awal, nama = 0, ""
    for bilangan in semua:
        klausa = _TAK_TERBACA.split(teks[awal : bilangan.mulai])[-1]
        nama = _nama(teks[: bilangan.mulai], klausa, bagian, pemilik, nama)
        if nama:
            yield bilangan, nama
        awal = bilangan.akhir


def _nama(depan: str, klausa: str, bagian: str, pemilik: frozenset[str], lalu: str) -> str:
    if _SASARAN.search(klausa):
        kutipan = _KUTIPAN.findall(depan)
        judul = _BAGIAN.match(bagian)
        return str(kutipan[-1]) if kutipan else bagian[judul.end() :] if judul else ""
    if _SEBAGIAN.search(klausa):
        return ""
    belanja = {" ".join(satu.split()).title() for satu in _BELANJA.findall(klausa)}
    if belanja:
        return belanja.pop() if len(belanja) == 1 else ""
    if total := _TOTAL.search(klausa):
        lain = {k for k in kata(total["milik"]) if not k.isdigit()} - pemilik - _MILIK
        return "" if lain else _NAMA_TOTAL
    return lalu


def nama_sasaran(nama: str) -> str:
    """Return the sasaran with which a cell begins that names its programs too, else the name as it is.

    >>> nama_sasaran("Meningkatnya mutu jalan desa Program Pembangunan Jalan"), nama_sasaran("Program Pembangunan Jalan")
    ('Meningkatnya mutu jalan desa', 'Program Pembangunan Jalan')
    """
    temu = _HASIL.match(nama)
    return temu["nama"] if temu else nama
