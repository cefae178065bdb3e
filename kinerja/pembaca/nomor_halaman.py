"""Page numbers as they are printed: 12, iv, II-8, beside other text at the edge of a page or alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinerja.pembaca.kepala_halaman import TEPI, baris_teks
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import BarisTeks, Halaman, Kotak

__all__ = [
    "NOMOR",
    "BadanHalaman",
    "NomorCetak",
    "baca_nomor",
    "badan_halaman",
    "baris_halaman",
    "di_tepi",
    "nomor_halaman",
    "rapat",
]

#: A page number: of its chapter, in digits, in small Roman ones.
NOMOR = r"(?:(?:[IVX]{1,4}|\d{1,2})\s?[-–—.:]\s?)?\d{1,3}|[ivxl]{1,6}"
_PISAH = re.compile(
    r"(?:(?P<bab>[IVX]{1,4}|\d{1,2})\s?[-–—.:]\s?)?(?P<angka>\d{1,3})|(?P<romawi>[ivxl]{1,6}|[IVXL]{1,6})"
)
_SEBUTAN = r"(?:halaman|hal\.?|page)?\s*"
#: A line that is nothing but a page number.
_SENDIRI = re.compile(rf"[\W_]*{_SEBUTAN}(?:{NOMOR})[\W_]*")
_AWAL = re.compile(rf"^[\W_]*{_SEBUTAN}(?P<nomor>{NOMOR})(?=$|\s|\|)", re.IGNORECASE)
_AKHIR = re.compile(rf"(?:^|[\s|]){_SEBUTAN}(?P<nomor>{NOMOR})[\W_]*$")
_ROMAWI_AKHIR = re.compile(r"(?:^|[\s|])[ivxl]{1,6}\W*$")
#: A number with its chapter in Roman digits can be nothing else.
_BERBAB = re.compile(r"[IVX]+-")
_ROMAWI = {"i": 1, "v": 5, "x": 10, "l": 50}
#: Pages from one on which the next page number is looked for.
_JAUH = 3
#: What stands at the edge of so many pages is a running head or foot.
_BERULANG = 3

#: A page with its lines, or those of them that are no running head or foot.
BadanHalaman = tuple[Halaman, Sequence[BarisTeks]]


@dataclass(frozen=True)
class NomorCetak:
    """A page number: of which chapter ("" where it names none), whether in Roman digits, and which."""

    bab: str
    romawi: bool
    nomor: int

    def geser(self, banyak: int) -> NomorCetak:
        """Return the number so many pages on."""
        return NomorCetak(self.bab, self.romawi, self.nomor + banyak)


def baca_nomor(teks: str) -> NomorCetak | None:
    """Read a page number; the chapter counts the same in Roman and Arabic digits.

    >>> baca_nomor("II - 8") == baca_nomor("2-8"), baca_nomor("iv") == baca_nomor("IV"), baca_nomor("2016")
    (True, True, None)
    """
    temu = _PISAH.fullmatch(teks.strip())
    if temu is None:
        return None
    if temu["romawi"]:
        return NomorCetak("", True, _dari_romawi(temu["romawi"].lower()))
    bab = temu["bab"] or ""
    return NomorCetak(bab if bab.isdigit() or not bab else str(_dari_romawi(bab.lower())), False, int(temu["angka"]))


def _dari_romawi(teks: str) -> int:
    nilai = [_ROMAWI[satu] for satu in teks]
    return sum(-a if a < b else a for a, b in zip(nilai, [*nilai[1:], 0], strict=True))


def baris_halaman(halaman: Halaman) -> list[BarisTeks]:
    """Return the lines of a page from top to bottom."""
    return [baris_teks(kata, halaman.nomor) for kata in susun_baris(halaman.kata)]


def rapat(teks: str) -> str:
    """Return the letters and digits of a text, joined.

    >>> rapat("P E N U T U P"), rapat("3.1 Capaian")
    ('penutup', '31capaian')
    """
    return "".join(filter(str.isalnum, teks.casefold()))


def badan_halaman(isi: Sequence[BadanHalaman]) -> list[BadanHalaman]:
    """Return pages without their running heads and feet; headings of chapters are none, of which each has its own number."""
    hitung = Counter(teks for asal, baris in isi for teks in {_tanpa_angka(s) for s in baris if di_tepi(s.kotak, asal)})
    return [
        (
            asal,
            [
                s
                for n, s in enumerate(baris)
                if not (_sendiri(baris, n) or (di_tepi(s.kotak, asal) and _kepala(_tanpa_angka(s), hitung)))
            ],
        )
        for asal, baris in isi
    ]


def _sendiri(baris: Sequence[BarisTeks], nomor: int) -> bool:
    """Say whether a line is the first or the last one of its page and nothing but a number: margins can be wide."""
    return nomor in (0, len(baris) - 1) and _SENDIRI.fullmatch(baris[nomor].teks) is not None


def _kepala(teks: str, hitung: Mapping[str, int]) -> bool:
    return not teks or hitung[teks] >= _BERULANG


def _tanpa_angka(satu: BarisTeks) -> str:
    return re.sub(r"\d+", "", rapat(_ROMAWI_AKHIR.sub("", satu.teks)))


def di_tepi(kotak: Kotak | None, asal: Halaman) -> bool:
    """Say whether a place lies at the upper or lower edge of its page."""
    return kotak is not None and (kotak.y1 < TEPI * asal.tinggi or kotak.y0 > (1 - TEPI) * asal.tinggi)


def nomor_halaman(isi: Sequence[BadanHalaman]) -> dict[int, str]:
    """Return what is printed as the number of each page, by its place in the file.

    A number at the edge of a page is one where the pages around it go on counting at the same place; of a chapter it is one
    by itself. Pages without one are counted where those before and after them count on.
    """
    calon = {halaman.nomor: list(_calon(halaman, baris)) for halaman, baris in isi}
    lazim = Counter(
        tempat for nomor, milik in calon.items() for tempat, teks in milik if _urut(calon, nomor, tempat, teks)
    )
    hasil: dict[int, str] = {}
    for nomor, milik in calon.items():
        cocok = [(tempat, teks) for tempat, teks in milik if _urut(calon, nomor, tempat, teks) or _BERBAB.match(teks)]
        if cocok:
            hasil[nomor] = max(cocok, key=lambda satu: lazim[satu[0]])[1]
    return hasil | dict(_terhitung(hasil))


def _terhitung(tercetak: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Yield the numbers of the pages between two that count on over them."""
    for lalu, nanti in pairwise(sorted(tercetak)):
        awal, akhir = baca_nomor(tercetak[lalu]), baca_nomor(tercetak[nanti])
        if awal and akhir and not awal.romawi and awal.geser(nanti - lalu) == akhir:
            depan = tercetak[lalu].rpartition("-")[0]
            for jarak in range(1, nanti - lalu):
                yield lalu + jarak, f"{depan}-{awal.nomor + jarak}" if depan else str(awal.nomor + jarak)


#: Where at the edge of a page a number stands: at the top, at the beginning of its line.
_Tempat = tuple[bool, bool]


def _urut(calon: Mapping[int, Sequence[tuple[_Tempat, str]]], nomor: int, tempat: _Tempat, teks: str) -> bool:
    """Say whether a page near by bears the number that follows from that of a page; left and right pages may differ."""
    kini = baca_nomor(teks)
    if kini is None:
        return False
    return any(
        baca_nomor(lain) == kini.geser(jarak) and di[0] is tempat[0]
        for jarak in range(-_JAUH, _JAUH + 1)
        if jarak
        for di, lain in calon.get(nomor + jarak, ())
    )


def _calon(halaman: Halaman, baris: Sequence[BarisTeks]) -> Iterator[tuple[_Tempat, str]]:
    """Yield what can be the number of a page: the beginning or the end of a line at its edge, its first or last line alone."""
    for n, satu in enumerate(baris):
        if satu.kotak is None or not (di_tepi(satu.kotak, halaman) or _sendiri(baris, n)):
            continue
        atas = satu.kotak.tengah[1] < halaman.tinggi / 2
        for awal, temu in ((True, _AWAL.match(satu.teks)), (False, _AKHIR.search(satu.teks))):
            if temu:
                yield (atas, awal), re.sub(r"\s?[-–—.:]\s?", "-", temu["nomor"])
