"""Where the headings and captions of which a list of contents tells are really printed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, groupby

from kinerja.pembaca.daftar_halaman import ButirDaftar, tanpa_pengenal
from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.nomor_halaman import BadanHalaman, rapat
from kinerja.pembaca.unsur import BarisTeks, Halaman, Kotak

__all__ = ["LetakJudul", "cari_letak"]

#: So alike are a heading and its entry, where their words are not the same; shorter ones must be.
_MIRIP, _PENDEK = 0.9, 12
#: A heading runs over no more lines.
_BARIS = 4
#: The first letters are the same where a heading and its entry are one.
_AWAL = 3
#: A page that prints the headings of so many chapters tells of them.
_BAB_SEHALAMAN = 2
#: The number of a section, of two parts or more; words with letters alone.
_NOMOR = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_HURUF = re.compile(r"[^\W\d_]+")
#: A heading of the number of an entry shares so many words with it, and that part of the shorter one.
_SEKATA, _BAGIAN = 2, 0.6
_BAB = re.compile(r"bab\b\.?\s*(?P<nomor>[IVXLC]+|\d{1,2})\b", re.IGNORECASE)


@dataclass(frozen=True)
class LetakJudul:
    """A heading as it is printed: its text, the entry that means it, the printed number of its page, its place."""

    teks: str
    butir: ButirDaftar
    nomor: str
    halaman: int
    kotak: Kotak | None


@dataclass(frozen=True)
class _Halaman:
    """The lines of a page that can be headings, each with its letters joined, and its usual height of print."""

    nomor: int
    baris: tuple[BarisTeks, ...]
    rapat: tuple[str, ...]
    lazim: float


def cari_letak(
    badan: Sequence[BadanHalaman], butir: Sequence[ButirDaftar], tercetak: Mapping[int, str]
) -> Iterator[LetakJudul]:
    """Yield the headings and captions that entries tell of, on each page with a printed number where one stands."""
    daftar = {satu.halaman for satu in butir}
    semua = [_siapkan(satu, baris) for satu, baris in badan if satu.nomor in tercetak and satu.nomor not in daftar]
    for milik in (list(m) for _, m in groupby(butir, key=lambda satu: satu.daftar)):
        letak = [[(h.nomor, h.baris[awal : awal + n]) for h, awal, n in _cocok(satu, semua)] for satu in milik]
        for satu, tempat in zip(milik, _berurutan(letak), strict=True):
            for nomor, baris in tempat:
                yield LetakJudul(" ".join(b.teks for b in baris), satu, tercetak[nomor], nomor, baris[0].kotak)


#: A page, and the lines of a heading on it.
_Tempat = tuple[int, Sequence[BarisTeks]]


def _berurutan(letak: Sequence[Sequence[_Tempat]]) -> Iterator[Sequence[_Tempat]]:
    """Yield the places of each entry that lie between those of the entries before and after it: a list follows its report."""
    urut = _terpanjang([sorted({n for n, _ in satu}) for satu in letak])
    milik = [satu if n in urut else () for n, satu in enumerate(letak)]
    awal = list(accumulate((min((n for n, _ in satu), default=0) for satu in milik), max))
    akhir = list(accumulate((max((n for n, _ in satu), default=10**9) for satu in reversed(milik)), min))[::-1]
    for nomor, satu in enumerate(milik):
        bawah = awal[nomor - 1] if nomor else 0
        atas = akhir[nomor + 1] if nomor + 1 < len(milik) else 10**9
        yield [tempat for tempat in satu if bawah <= tempat[0] <= atas]


def _terpanjang(halaman: Sequence[Sequence[int]]) -> set[int]:
    """Return the most entries whose pages can follow each other, each with one of its pages."""
    # For each length the row of entries that ends on the earliest page: that page, and where its last entry was kept.
    ujung: list[tuple[int, int]] = []
    simpan: list[tuple[int, int]] = []
    for nomor, semua in enumerate(halaman):
        baru = [(bisect_right(ujung, satu, key=lambda isi: isi[0]), satu) for satu in semua]
        sebelum = [(panjang, satu, ujung[panjang - 1][1] if panjang else -1) for panjang, satu in baru]
        for panjang, satu, lalu in sorted(sebelum, reverse=True):
            simpan.append((nomor, lalu))
            if panjang == len(ujung):
                ujung.append((satu, len(simpan) - 1))
            elif satu < ujung[panjang][0]:
                ujung[panjang] = (satu, len(simpan) - 1)
    hasil: set[int] = set()
    kini = ujung[-1][1] if ujung else -1
    while kini >= 0:
        nomor, kini = simpan[kini]
        hasil.add(nomor)
    return hasil


def _siapkan(halaman: Halaman, semua: Sequence[BarisTeks]) -> _Halaman:
    baris = _sebelum_uraian(semua)
    tinggi = sorted(s.kotak.y1 - s.kotak.y0 for s in baris if s.kotak for _ in s.teks)
    return _Halaman(
        halaman.nomor, baris, tuple(rapat(s.teks) for s in baris), tinggi[len(tinggi) // 2] if tinggi else 0.0
    )


def _sebelum_uraian(baris: Sequence[BarisTeks]) -> tuple[BarisTeks, ...]:
    """Return the lines of a page up to where it tells of the chapters of the report one after the other."""
    bab = {n: temu["nomor"].upper() for n, satu in enumerate(baris) if (temu := _BAB.match(satu.teks))}
    return tuple(baris[: min(bab)] if len(set(bab.values())) >= _BAB_SEHALAMAN else baris)


def _cocok(butir: ButirDaftar, semua: Sequence[_Halaman]) -> Iterator[tuple[_Halaman, int, int]]:
    """Yield where an entry's heading stands: the page, its first line and how many there are; on each page the first."""
    bab, tabel = _BAB.match(butir.teks), cari_judul(butir.teks)
    if tabel:
        nomor, judul = rapat(f"{tabel[1]}{tabel[2]}"), rapat(butir.teks[tabel.end() :])
        sejudul = [(h, *letak) for h in semua if (letak := _gambar(h, tabel[1], judul))]
        senomor = [satu for satu in sejudul if _nomor_gambar(satu[0].baris[satu[1]]) == nomor]
        # Under another number only a caption of the very same words is meant.
        yield from senomor or [satu for satu in sejudul if _judul_gambar(*satu) == judul]
        return
    judul = tanpa_pengenal(butir.teks)
    if bab:
        yield from ((h, *letak) for h in semua if (letak := _bab(h, bab["nomor"], judul)))
        return
    sejudul = [(h, *letak) for h in semua if (letak := _bagian(h, judul))]
    yield from sejudul
    # Where its words were changed in one place, the number tells that a heading is meant.
    if not sejudul and (bernomor := _NOMOR.match(butir.teks)):
        yield from ((h, *letak) for h in semua if (letak := _senomor(h, bernomor[0], judul)))


def _bab(halaman: _Halaman, nomor: str, judul: str) -> tuple[int, int] | None:
    """Find the heading of a chapter: its number, and its title behind or below it."""
    for n, satu in enumerate(halaman.baris):
        temu = _BAB.match(satu.teks)
        if temu and temu["nomor"].upper() == nomor.upper():
            depan = rapat(satu.teks[temu.end() :])
            if depan and _serupa(depan, rapat(judul)):
                return n, 1
            banyak = None if depan else _runtun(halaman.rapat, n + 1, rapat(judul))
            if banyak:
                return n, 1 + banyak
    return None


def _gambar(halaman: _Halaman, jenis: str, judul: str) -> tuple[int, int] | None:
    """Find a caption of a kind: its words behind its number or below it."""
    for n, baris in enumerate(halaman.baris):
        lain = cari_judul(baris.teks)
        if lain is None or lain[1].casefold() != jenis.casefold():
            continue
        sisa = [rapat(baris.teks[lain.end() :]), *halaman.rapat[n + 1 : n + _BARIS]]
        for banyak in range(1, len(sisa) + 1):
            if _serupa("".join(sisa[:banyak]), judul):
                return n, banyak
    return None


def _judul_gambar(halaman: _Halaman, awal: int, banyak: int) -> str:
    """Return the words of a caption without its number."""
    baris = halaman.baris[awal]
    temu = cari_judul(baris.teks)
    depan = rapat(baris.teks[temu.end() :] if temu else baris.teks)
    return "".join((depan, *halaman.rapat[awal + 1 : awal + banyak]))


def _nomor_gambar(baris: BarisTeks) -> str:
    temu = cari_judul(baris.teks)
    return rapat(f"{temu[1]}{temu[2]}") if temu else ""


def _bagian(halaman: _Halaman, judul: str) -> tuple[int, int] | None:
    """Find the heading of a section by its words; a line of the text of the same words is none."""
    cari = rapat(judul)
    for n, baris in enumerate(halaman.baris):
        polos = tanpa_pengenal(baris.teks)
        bernomor = polos != baris.teks.strip()
        banyak = _runtun([rapat(polos), *halaman.rapat[n + 1 : n + _BARIS]], 0, cari)
        if banyak and (bernomor or _menonjol(baris, polos, halaman.lazim)):
            return n, banyak
    return None


def _senomor(halaman: _Halaman, nomor: str, judul: str) -> tuple[int, int] | None:
    """Find the heading that bears the number of an entry and most of its words, or of which it has most."""
    cari = _kata(judul)
    for n, baris in enumerate(halaman.baris):
        temu = _NOMOR.match(baris.teks)
        if temu is None or temu[0] != nomor:
            continue
        for banyak in (1, 2):
            kata = _kata(" ".join(b.teks for b in halaman.baris[n : n + banyak])[temu.end() :])
            if cari[:1] == kata[:1] and len({*cari} & {*kata}) >= max(_SEKATA, _BAGIAN * min(len(cari), len(kata))):
                return n, banyak
    return None


def _kata(teks: str) -> list[str]:
    return _HURUF.findall(teks.casefold())


def _menonjol(baris: BarisTeks, teks: str, lazim: float) -> bool:
    """Say whether a line is set as a heading: bold, in capitals, or larger than the text of its page."""
    tinggi = baris.kotak.y1 - baris.kotak.y0 if baris.kotak else 0.0
    return baris.tebal or teks.isupper() or tinggi > 1.1 * lazim


def _runtun(baris: Sequence[str], awal: int, cari: str) -> int:
    """Return how many lines from one on make a title, 0 where they do not."""
    if len(baris) <= awal or baris[awal][:_AWAL] != cari[:_AWAL]:
        return 0
    jadi = ""
    for banyak, satu in enumerate(baris[awal : awal + _BARIS], start=1):
        jadi += satu
        if _serupa(jadi, cari):
            return banyak
        if len(jadi) > len(cari):
            break
    return 0


def _serupa(satu: str, lain: str) -> bool:
    """Say whether a heading and an entry are of the same words, but for a slip in one of them."""
    if satu == lain:
        return bool(satu)
    if min(len(satu), len(lain)) < _PENDEK or abs(len(satu) - len(lain)) > (1 - _MIRIP) * len(lain) + 1:
        return False
    return SequenceMatcher(None, satu, lain, autojunk=False).ratio() >= _MIRIP
