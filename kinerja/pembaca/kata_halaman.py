"""Characters as a file holds them become the words of a page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from kinerja.pembaca.penuntun import bagi_penuntun
from kinerja.pembaca.unsur import Huruf, Kata, Kotak, bungkus

__all__ = ["HurufBerkas", "susun_kata", "tanda_sementara", "tanpa_tanda_kaki"]

#: A mark of a footnote stands so far above the line, and so near behind what it belongs to, by the height of the line.
_NAIK, _DEKAT = 0.15, 0.45
#: It is set in letters of so much of that height, or its digits are drawn so small.
_KECIL, _TERGAMBAR = 0.9, 0.7
#: Marks that are raised digits by their code; stars stay, by which a report says that a number is provisional.
_TANDA = re.compile(r"(?<=[\d%])[¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?$")
#: The note that explains such a mark.
_SEMENTARA = re.compile(
    r"(?<![\w.,])([1-9a-e])\)?\s*[=:]?\s*(?:angka|data|nilai|realisasi)\s+(?:\w+\s+){0,2}?sementara\b", re.IGNORECASE
)
#: Behind so few letters a raised digit is a power: m², km³.
_SATUAN_MAKS = 3


class HurufBerkas(NamedTuple):
    """A character as a file holds it, in the coordinates of the file.

    Attributes
    ----------
    arah
        quarter turns to the left in which it is read.
    aksara
        the character.
    kotak
        its box, of the height of its line: left, bottom, right, top.
    baru
        whether another piece of text begins with it.
    putih
        whether it is printed in white.
    tinta, asal
        the box of what is drawn, and the point of the line on which it stands; None where it is no letter or digit.
    tebal
        whether it is bold.
    """

    arah: int
    aksara: str
    kotak: Kotak
    baru: bool = False
    putih: bool = False
    tinta: Kotak | None = None
    asal: tuple[float, float] | None = None
    tebal: bool = False


class _Baris(NamedTuple):
    """A character along its line: where it begins and ends, its line and its foot, its height and that of what is drawn."""

    awal: float
    akhir: float
    garis: float
    kaki: float
    tinggi: float
    tergambar: float


def tanda_sementara(huruf: Iterable[HurufBerkas]) -> frozenset[str]:
    """Return the marks of a page whose notes say that numbers are provisional: "1) Angka sementara"."""
    teks = unicodedata.normalize("NFKC", "".join(satu.aksara for satu in huruf))
    return frozenset(temu[1] for temu in _SEMENTARA.finditer(teks))


def tanpa_tanda_kaki(huruf: Iterable[HurufBerkas], sementara: Collection[str] = frozenset()) -> Iterator[HurufBerkas]:
    """Leave out the raised marks of footnotes behind numbers and words: 85,20 with a small 1 behind is not 85,201.

    Marks in ``sementara`` become stars, by which reports say that a number is provisional.
    """
    dasar: tuple[int, _Baris] | None = None
    tanda, kata = False, ""
    for satu in huruf:
        if satu.tinta is None or satu.asal is None:
            if tanda and satu.aksara == ")":
                continue
            kata = kata if satu.aksara in ".," else ""
            tanda = tanda and not satu.aksara.strip()
            yield satu
            continue
        letak = _sebaris(satu.arah, satu.kotak, satu.tinta, satu.asal)
        tanda = dasar is not None and dasar[0] == satu.arah and _naik(dasar[1], letak)
        if tanda and dasar is not None:
            dasar = satu.arah, dasar[1]._replace(akhir=letak.akhir)
            if kata[-1:].isdigit() and unicodedata.normalize("NFKC", satu.aksara) in sementara:
                yield satu._replace(aksara="*")
                continue
            if not (kata.isalpha() and len(kata) <= _SATUAN_MAKS):
                continue
        else:
            menyambung = dasar is not None and dasar[0] == satu.arah and abs(letak.awal - dasar[1].akhir) < letak.tinggi
            kata = kata + satu.aksara if menyambung else satu.aksara
            dasar = satu.arah, letak
        yield satu


def _sebaris(arah: int, kotak: Kotak, tinta: Kotak, asal: tuple[float, float]) -> _Baris:
    """Turn a character so that its line runs to the right."""

    def putar(k: Kotak) -> Kotak:
        balik = Kotak(-k.x1, -k.y1, -k.x0, -k.y0)
        return (k, Kotak(k.y0, balik.x0, k.y1, balik.x1), balik, Kotak(balik.y0, k.x0, balik.y1, k.x1))[arah]

    luas, isi = putar(kotak), putar(tinta)
    garis = putar(Kotak(*asal, *asal)).y0
    return _Baris(isi.x0, isi.x1, garis, isi.y0, luas.y1 - luas.y0, isi.y1 - isi.y0)


def _naik(dasar: _Baris, satu: _Baris) -> bool:
    """Say whether a character stands raised and small close behind another one."""
    dekat = -0.3 * dasar.tinggi <= satu.awal - dasar.akhir <= _DEKAT * dasar.tinggi
    naik = _NAIK * dasar.tinggi <= satu.kaki - dasar.garis <= dasar.tinggi
    kecil = satu.tinggi <= _KECIL * dasar.tinggi or satu.tergambar <= _TERGAMBAR * dasar.tergambar
    return dekat and naik and kecil


def susun_kata(
    huruf: Iterable[HurufBerkas], ke_halaman: Callable[[float, float], tuple[float, float]], putar: int
) -> Iterator[Kata]:
    """Put characters together that follow each other without a gap."""
    kini: list[Huruf] = []
    arah_kini = 0
    for asal in huruf:
        ax, ay = ke_halaman(asal.kotak.x0, asal.kotak.y0)
        bx, by = ke_halaman(asal.kotak.x1, asal.kotak.y1)
        satu = Huruf(asal.aksara, min(ax, bx), min(ay, by), max(ax, bx), max(ay, by), asal.baru, asal.tebal)
        relatif = (asal.arah - putar) % 4
        if not asal.aksara.strip():
            if kini:
                yield from _kata(kini, arah_kini)
                kini = []
            continue
        if kini and (relatif != arah_kini or _terpisah(kini[-1], satu, relatif)):
            yield from _kata(kini, arah_kini)
            kini = []
        kini.append(satu)
        arah_kini = relatif
    if kini:
        yield from _kata(kini, arah_kini)


def _kata(huruf: list[Huruf], arah: int) -> Iterator[Kata]:
    for bagian in bagi_penuntun(huruf):
        tanda = _TANDA.search("".join(satu.teks for satu in bagian))
        isi = bagian[: tanda.start()] if tanda else bagian
        yield Kata(tuple(isi), bungkus(Kotak(*satu[1:5]) for satu in isi), arah)


def _terpisah(a: Huruf, b: Huruf, arah: int) -> bool:
    """Say whether two characters belong to two words: another line, or a gap of a quarter of their height."""
    if arah % 2:
        tinggi = max(a.x1 - a.x0, b.x1 - b.x0, 1.0)
        lintang = abs((a.x0 + a.x1) - (b.x0 + b.x1)) / 2
        jarak = b.y0 - a.y1 if arah == 3 else a.y0 - b.y1
    else:
        tinggi = max(a.y1 - a.y0, b.y1 - b.y0, 1.0)
        lintang = abs((a.y0 + a.y1) - (b.y0 + b.y1)) / 2
        jarak = b.x0 - a.x1 if arah == 0 else a.x0 - b.x1
    return lintang > 0.5 * tinggi or jarak > 0.18 * tinggi or jarak < -0.9 * tinggi
