"""Captions that are numbered by chapter, against the chapter in which they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import angka_romawi
from kinerja.reviu.publikasi.penulisan.judul_bernomor import judul_bernomor
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_bab_judul"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_JUDUL = re.compile(
    r"^(?P<jenis>Tabel|Gambar|Grafik|Diagram|Bagan)\s+(?P<bab>[IVX]{1,4}|\d)\s?[.-]\s?(?P<urut>\d{1,3})\b(?!\.\d)",
    re.IGNORECASE,
)
_HALAMAN = re.compile(r"halaman (\d+)")
#: So many captions bear the number of their chapter before one that does not is wrong, and of how many one may not.
_CUKUP, _LUPUT = 4, 4


@dataclass(frozen=True)
class _Judul:
    """A caption: a cell of it, its kind and number, the chapter in its number, and the page on which it stands."""

    sel: Sel
    nama: str
    sebutan: str
    bab: int
    halaman: int


def periksa_bab_judul(peta: Peta) -> _Temuan:
    """Find captions that bear the number of another chapter, where nearly all bear that of their own."""
    mulai = _mulai_bab(peta)
    letak = [(satu, bab) for satu in _judul(peta) if (bab := _bab(mulai, satu.halaman))]
    salah = [(satu, bab) for satu, bab in letak if satu.bab != bab]
    if len(letak) - len(salah) < max(_CUKUP, _LUPUT * len(salah)):
        return
    for satu, bab in salah:
        pesan = (
            f"{satu.sebutan} bernomor bab {satu.bab}, tetapi terletak di bab {bab}; judul lain bernomor babnya sendiri."
        )
        yield satu.sel, Dugaan(satu.nama, satu.sebutan, "", pesan, Tingkat.PERINGATAN, (satu.sel.nomor,))


def _mulai_bab(peta: Peta) -> Mapping[int, int]:
    """Return the page on which each chapter begins: the last one that prints its title."""
    return {
        nomor: halaman
        for satu in peta.isi.perihal
        if satu.isi.tabel == f"{PERIHAL}Bab" and (nomor := angka_romawi(satu.teks)) and (halaman := _halaman(satu))
    }


def _bab(mulai: Mapping[int, int], halaman: int) -> int | None:
    """Return the chapter that a page is of, None where that is open: before the first, or where a chapter begins."""
    lalu = max((nomor for nomor, awal in mulai.items() if awal < halaman), default=None)
    kini = max((nomor for nomor, awal in mulai.items() if awal <= halaman), default=None)
    return lalu if lalu == kini else None


def _judul(peta: Peta) -> Iterator[_Judul]:
    for tabel in peta.isi.tabel:
        for sel in islice((sel for baris in tabel.baris for sel in baris.sel), 1):
            yield from _baca(sel, tabel.nama)
    for satu in judul_bernomor(peta):
        if satu.ragam == "judul":
            yield from _baca(satu.sel, f"{satu.sebutan} {satu.teks}")


def _baca(sel: Sel, nama: str) -> Iterator[_Judul]:
    temu, halaman = _JUDUL.match(nama), _halaman(sel)
    if temu and halaman and (bab := angka_romawi(temu["bab"])):
        yield _Judul(sel, nama, temu[0], bab, halaman)


def _halaman(sel: Sel) -> int | None:
    temu = _HALAMAN.search(sel.letak)
    return int(temu[1]) if temu else None
