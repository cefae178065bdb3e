"""Programmes that a report names item by item in its text, where no number makes a value of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinerja.pembaca.nomor_halaman import BadanHalaman
from kinerja.pembaca.teks_sel import sambung_baris
from kinerja.pembaca.unsur import TANDA_BUTIR, BarisTeks, Kotak

__all__ = ["NamaProgram", "cari_nama_program"]

#: The number, letter or sign of an item, or "Program 3 :", before the name of a programme.
_BUTIR = re.compile(
    rf"^\W*(?:\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]+\s*|[{TANDA_BUTIR}]\s*|program\s+(?:\d{{1,2}}|[IVX]{{1,4}})\s*:\s*)(?P<nama>program\s+[A-Z].*)$",
    re.IGNORECASE,
)
#: Where the name of a programme ends: at a sign, at a number, at words that say something of it.
_UJUNG = re.compile(
    r"[;:.(“”\"=]|,?\s+(?:yang|dengan|melalui|meliputi|terdiri|sebesar|dialokasikan|memiliki|adalah|merupakan|pada|untuk\s+mencapai|"
    r"didukung|dilaksanakan|dijabarkan|mencakup|terealisasi|dapat|telah|ini|tersebut)\b|\s*[,\-–]?\s*(?:Rp\b|\d)",
    re.IGNORECASE,
)
#: Lines of one name; lines of it stand so near to each other, by their height.
_BARIS, _RAPAT = 3, 1.4


@dataclass(frozen=True)
class NamaProgram:
    """A programme as an item names it, and where."""

    nama: str
    halaman: int
    kotak: Kotak | None


def cari_nama_program(badan: Sequence[BadanHalaman]) -> Iterator[NamaProgram]:
    """Yield the programmes that items begin with, as far as their names go; what the page cuts off is left out."""
    for _, baris in badan:
        for nomor, satu in enumerate(baris):
            temu = _BUTIR.match(satu.teks)
            nama = _nama(temu["nama"], baris[nomor : nomor + _BARIS + 1]) if temu else ""
            if nama:
                yield NamaProgram(nama, satu.halaman, satu.kotak)


def _nama(awal: str, baris: Sequence[BarisTeks]) -> str:
    """Return the name that begins in the first of some lines, "" where none of them ends it."""
    teks = awal
    for atas, bawah in pairwise(baris):
        if ujung := _UJUNG.search(teks):
            return teks[: ujung.start()].strip(" ,")
        if not _lanjut(atas, bawah):
            return teks.strip(" ,")
        teks = sambung_baris([teks, bawah.teks])
    ujung = _UJUNG.search(teks)
    return teks[: ujung.start()].strip(" ,") if ujung else ""


def _lanjut(atas: BarisTeks, bawah: BarisTeks) -> bool:
    """Say whether the name of an item goes on in the line below: near to it, not left of it, and no item itself."""
    if (
        atas.kotak is None
        or bawah.kotak is None
        or re.match(r"^\W*(?:\w{1,4}[.)]\s|program\b)", bawah.teks, re.IGNORECASE)
    ):
        return False
    jarak = bawah.kotak.y0 - atas.kotak.y1
    return jarak < _RAPAT * (atas.kotak.y1 - atas.kotak.y0) and bawah.kotak.x0 >= atas.kotak.x0 - 2
