"""Headings of print, which a PDF does not name: lines that are larger or bolder than the text, and stand alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kinerja.pembaca.judul import bernomor, cari_judul, judul_wajar, sumber
from kinerja.pembaca.runtun import runtun
from kinerja.pembaca.teks_sel import sambung_baris
from kinerja.pembaca.unsur import BarisTeks, Petak, bungkus

__all__ = ["tandai_judul"]

#: A heading is larger than the text by this share, or bold where that is not.
_BESAR = 1.1
#: Lines of one heading are of one height but for so much, and stand so near to each other, by their height.
_SAMA, _RAPAT = 0.6, 0.9
#: A line that is broken fills so much of the width of the text.
_PENUH = 0.7
#: A line of running text that goes on fills so much of it.
_PENUH_TEKS = 0.85
#: What is quoted is no heading.
_KUTIP = ("“", '"', "‘", "'")
#: Leaders run to the number of a page in a list of contents.
_DAFTAR = re.compile(r"(?:\.\s*){4,}|…{2,}")
_KATA = re.compile(r"[^\W\d_]{3,}")
#: The number of an item; so many lines it has at most, and items of one list begin at one place.
_NOMOR_BUTIR = re.compile(r"(\d{1,2}|[A-Za-z])([.)])\s")
_BARIS_BUTIR, _RATA = 5, 6.0


def tandai_judul(bagian: Sequence[BarisTeks | Petak]) -> list[BarisTeks | Petak]:
    """Return the lines and grids of a document with its headings marked, each of several lines as one."""
    teks = [satu for satu in bagian if isinstance(satu, BarisTeks)]
    if not teks:
        return list(bagian)
    lazim = _lazim(teks)
    lebar = max(map(_selebar, teks))
    hasil: list[BarisTeks | Petak] = []
    for kelompok in _kelompok(bagian, lazim, lebar):
        hasil += _jadikan(kelompok)
    jadi = [_berjalan(lalu, satu, lanjut, lebar) for lalu, satu, lanjut in _bertetangga(hasil)]
    return _tanpa_butir(jadi, lebar)


def _tanpa_butir(bagian: list[BarisTeks | Petak], lebar: float) -> list[BarisTeks | Petak]:
    """Return the lines of a document, items of lists known to be no headings: one number behind the other, nothing between."""
    butir: set[int] = set()
    for n, satu in enumerate(bagian):
        lanjut = _sesudah(bagian, n, lebar)
        if lanjut is not None and isinstance(satu, BarisTeks) and _berurutan(satu, bagian[lanjut]):
            butir |= {n, lanjut}
    return [
        replace(satu, judul=False) if n in butir and isinstance(satu, BarisTeks) and satu.judul is None else satu
        for n, satu in enumerate(bagian)
    ]


def _sesudah(bagian: Sequence[BarisTeks | Petak], nomor: int, lebar: float) -> int | None:
    """Return where the line stands that follows a numbered one and those in which it goes on; None where it has no number."""
    if not isinstance(satu := bagian[nomor], BarisTeks) or not _NOMOR_BUTIR.match(satu.teks):
        return None
    for n in range(nomor + 1, min(nomor + 1 + _BARIS_BUTIR, len(bagian))):
        lalu, lain = bagian[n - 1], bagian[n]
        if isinstance(lalu, Petak) or isinstance(lain, Petak):
            return None
        if _NOMOR_BUTIR.match(lain.teks):
            return n
        if not _menerus(lalu, lain, lebar):
            return None
    return None


def _berurutan(satu: BarisTeks, lain: BarisTeks | Petak) -> bool:
    """Say whether two lines bear numbers of one kind, one behind the other, at one place of the line."""
    a = _NOMOR_BUTIR.match(satu.teks)
    b = _NOMOR_BUTIR.match(lain.teks) if isinstance(lain, BarisTeks) else None
    if a is None or b is None or satu.kotak is None or lain.kotak is None or a[2] != b[2]:
        return False
    rata = satu.halaman != lain.halaman or abs(satu.kotak.x0 - lain.kotak.x0) <= _RATA
    if a[1].isdecimal() and b[1].isdecimal():
        return rata and int(b[1]) == int(a[1]) + 1
    return rata and len(a[1]) == len(b[1]) == 1 and ord(b[1]) == ord(a[1]) + 1


def _bertetangga(
    isi: Sequence[BarisTeks | Petak],
) -> Iterator[tuple[BarisTeks | Petak | None, BarisTeks | Petak, BarisTeks | Petak | None]]:
    yield from zip([None, *isi[:-1]], isi, [*isi[1:], None], strict=True)


def _berjalan(
    lalu: BarisTeks | Petak | None, satu: BarisTeks | Petak, lanjut: BarisTeks | Petak | None, lebar: float
) -> BarisTeks | Petak:
    """Return a line, known to be no heading where it is one of running text: it goes on, or the one before does."""
    if not isinstance(satu, BarisTeks) or satu.judul:
        return satu
    di_tengah = isinstance(lalu, BarisTeks) and not lalu.judul and _menerus(lalu, satu, lebar)
    if di_tengah or (isinstance(lanjut, BarisTeks) and _menerus(satu, lanjut, lebar)):
        return replace(satu, judul=False)
    return satu


def _menerus(atas: BarisTeks, bawah: BarisTeks, lebar: float) -> bool:
    """Say whether running text goes on in the line close below: it fills its width, or stops within a sentence."""
    if not _dekat(atas, bawah) or atas.teks.rstrip().endswith((".", ":", ";")):
        return False
    return _selebar(atas) >= _PENUH_TEKS * lebar or bawah.teks[:1].islower()


def _selebar(satu: BarisTeks) -> float:
    return satu.kotak.x1 - satu.kotak.x0 if satu.kotak else 0.0


def _dekat(atas: BarisTeks, bawah: BarisTeks) -> bool:
    """Say whether a line stands close below another one."""
    if atas.kotak is None or bawah.kotak is None or atas.halaman != bawah.halaman:
        return False
    return abs(bawah.kotak.y0 - atas.kotak.y1) < _RAPAT * _tinggi(atas)


#: The height of most letters, and whether these are bold.
_Lazim = tuple[float, bool]


def _tinggi(satu: BarisTeks) -> float:
    return satu.kotak.y1 - satu.kotak.y0 if satu.kotak else 0.0


def _lazim(teks: Iterable[BarisTeks]) -> _Lazim:
    banyak: Counter[_Lazim] = Counter()
    for satu in teks:
        banyak[round(2 * _tinggi(satu)) / 2, satu.tebal] += len(satu.teks)
    ((lazim, _),) = banyak.most_common(1)
    return lazim


def _menonjol(satu: BarisTeks, lazim: _Lazim) -> bool:
    """Say whether a line is set larger than the text, or bold in its size; captions and notes are no headings."""
    if (
        not satu.kotak
        or satu.teks[:1] in _KUTIP
        or _DAFTAR.search(satu.teks)
        or cari_judul(satu.teks)
        or sumber(satu.teks)
    ):
        return False
    tinggi, tebal = lazim
    besar = _tinggi(satu) >= _BESAR * tinggi
    return besar or (satu.tebal and not tebal and _tinggi(satu) >= tinggi / _BESAR)


def _kelompok(bagian: Iterable[BarisTeks | Petak], lazim: _Lazim, lebar: float) -> Iterator[list[BarisTeks | Petak]]:
    """Yield what may be a heading with the lines in which it goes on, and everything else alone."""
    bertanda = (_tandai(satu, lazim) for satu in bagian)
    return runtun(bertanda, lambda kini, satu: _menyambung(kini[-1], satu, lebar))


def _tandai(satu: BarisTeks | Petak, lazim: _Lazim) -> BarisTeks | Petak:
    return replace(satu, judul=True) if isinstance(satu, BarisTeks) and _menonjol(satu, lazim) else satu


def _menyambung(atas: BarisTeks | Petak, bawah: BarisTeks | Petak, lebar: float) -> bool:
    """Say whether a heading goes on in the next line: of one kind, close below, and broken; a line in capitals is its own."""
    if isinstance(atas, Petak) or isinstance(bawah, Petak) or not (atas.judul and bawah.judul):
        return False
    if bernomor(bawah.teks) or not _dekat(atas, bawah):
        return False
    serupa = atas.tebal == bawah.tebal and abs(_tinggi(atas) - _tinggi(bawah)) < _SAMA
    penuh = _selebar(atas) >= _PENUH * lebar
    return serupa and not atas.teks.isupper() and (penuh or bawah.teks[:1].islower())


def _jadikan(kelompok: Sequence[BarisTeks | Petak]) -> list[BarisTeks | Petak]:
    """Return a heading as one line; what is too long for one, or ends a sentence, as it stands."""
    baris = [satu for satu in kelompok if isinstance(satu, BarisTeks)]
    if not baris or not baris[0].judul:
        return list(kelompok)
    teks = sambung_baris([satu.teks for satu in baris])
    if not judul_wajar(teks) or not _KATA.search(teks):
        return [replace(satu, judul=False) for satu in baris]
    return [replace(baris[0], teks=teks, kotak=bungkus(satu.kotak for satu in baris if satu.kotak))]
