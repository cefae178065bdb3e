"""Gaps between columns of text: strips that stay empty from row to row, however narrow they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.ruas import SELA, Jalur, Ruas
from kinerja.pembaca.unsur import Kata, bungkus

__all__ = ["bagi_jalur", "belah_jalur", "cari_celah"]

#: One line of ten may cross a gap: a total, the heading of a group.
_LINTAS = 10
#: A gap is at least so wide; beside numbers alone by this share of the height of the letters.
_SEMPIT, _SEMPIT_ANGKA = 1.5, 0.35
#: In small print a gap is no narrower than this share of the height; edges are at one place in so many lines.
_SEMPIT_KECIL, _RATA, _TEPI_MIN = 0.17, 0.6, 4
#: Share of the lines in which a number must stand beside a gap that is nowhere wide.
_ANGKA_MIN = 0.7
#: What belongs to the number after it, and to the number before it.
_DEPAN, _BELAKANG = frozenset(("rp", "rp.")), frozenset(("%", "persen"))

_Celah = tuple[float, float]


def cari_celah(jalur: Sequence[Jalur]) -> list[_Celah]:
    """Return the strips that part the columns of rows: wide in one row at least, or beside numbers in most."""
    kata = [sorted((k for r in satu.ruas for k in r.kata), key=lambda k: k.kotak.x0) for satu in jalur]
    kosong = list(_kosong(kata))
    awal = Counter(round(r.kotak.x0) for satu in jalur for r in satu.ruas)
    suara: dict[_Celah, list[tuple[Kata, Kata]]] = {satu: [] for satu in kosong}
    for baris in kata:
        for kiri, kanan in pairwise(baris):
            di = [satu for satu in kosong if _terbuka(kiri, kanan, satu)]
            # A gap over several strips is that of an empty cell, and tells nothing of each.
            if len(di) == 1:
                suara[di[0]].append((kiri, kanan))
    return [celah for celah, milik in suara.items() if _pemisah(celah, milik, awal)]


def _kosong(jalur: Sequence[Sequence[Kata]]) -> Iterator[_Celah]:
    """Yield the strips that hardly any line crosses, from left to right."""
    tepi: Counter[float] = Counter()
    tinggi = [satu.kotak.y1 - satu.kotak.y0 for kata in jalur for satu in kata]
    sempit = min(_SEMPIT, _SEMPIT_KECIL * median(tinggi)) if tinggi else _SEMPIT
    for kata in jalur:
        for satu in kata:
            tepi[satu.kotak.x0] += 1
            tepi[satu.kotak.x1] -= 1
    tutup, awal = 0, None
    for x in sorted(tepi):
        tutup += tepi[x]
        kosong = tutup <= len(jalur) // _LINTAS
        if awal is not None and not kosong and x - awal >= sempit:
            yield awal, x
        awal = (x if awal is None else awal) if kosong else None


def _terbuka(kiri: Kata, kanan: Kata, celah: _Celah) -> bool:
    """Say whether two words of a line leave a strip free: all of it, or half where they stand wide apart."""
    a, b = kiri.kotak.x1, kanan.kotak.x0
    if a <= celah[0] + 0.1 and celah[1] - 0.1 <= b:
        return True
    lebar = b - a > SELA * (kiri.kotak.y1 - kiri.kotak.y0)
    return lebar and min(b, celah[1]) - max(a, celah[0]) > 0.5 * (celah[1] - celah[0])


def _pemisah(celah: _Celah, sisi: Sequence[tuple[Kata, Kata]], awal: Mapping[int, int]) -> bool:
    """Say whether a strip parts columns, by the words at its sides and where pieces of other lines begin."""
    lebar = angka = 0
    for kiri, kanan in sisi:
        tinggi = kiri.kotak.y1 - kiri.kotak.y0
        x = round(kanan.kotak.x0)
        # A piece of its own in this line, or one that begins there in others.
        sendiri = kanan.kotak.x0 - kiri.kotak.x1 > SELA * tinggi
        lebar += sendiri or sum(awal.get(x + geser, 0) for geser in (-1, 0, 1)) > 0
        ikut = kiri.teks.casefold() in _DEPAN or kanan.teks.casefold() in _BELAKANG
        cukup = celah[1] - celah[0] >= _SEMPIT_ANGKA * tinggi
        berangka = _angka(kiri.teks) or _angka(kanan.teks) or kiri.teks.casefold() in _BELAKANG
        angka += cukup and not ikut and berangka
    return lebar > 0 or (len(sisi) > 1 and angka >= _ANGKA_MIN * len(sisi)) or _bertepi(sisi)


def _bertepi(sisi: Sequence[tuple[Kata, Kata]]) -> bool:
    """Say whether numbers end at one place and words begin at one, or numbers and their rows: two columns set close."""
    if len(sisi) < _TEPI_MIN:
        return False
    kiri, kanan = [a.kotak.x1 for a, _ in sisi], [b.kotak.x0 for _, b in sisi]
    serata = max(kiri) - min(kiri) < _RATA and max(kanan) - min(kanan) < _RATA
    return serata and all(_angka(a.teks) and not _angka(b.teks) and b.teks.casefold() not in _BELAKANG for a, b in sisi)


def _angka(teks: str) -> bool:
    return bernilai(teks) or teks in ("-", "–")


def belah_jalur(jalur: Iterable[Jalur], celah: Sequence[_Celah]) -> list[Jalur]:
    """Return lines whose pieces end at the gaps, too."""
    return [replace(satu, ruas=tuple(r for ruas in satu.ruas for r in _belah(ruas, celah))) for satu in jalur]


def bagi_jalur(jalur: Iterable[Jalur], celah: Sequence[_Celah]) -> list[Jalur]:
    """Return lines whose pieces end at the gaps alone: words set wide to fill a column stay together."""
    utuh = (replace(satu, ruas=(_gabung(satu.ruas),)) for satu in jalur)
    return belah_jalur(utuh, celah)


def _gabung(ruas: Sequence[Ruas]) -> Ruas:
    return Ruas(tuple(k for satu in ruas for k in satu.kata), bungkus(satu.kotak for satu in ruas))


def _belah(ruas: Ruas, celah: Sequence[_Celah]) -> Iterator[Ruas]:
    bagian: list[list[Kata]] = []
    for kata in ruas.kata:
        if bagian and not any(_terbuka(bagian[-1][-1], kata, satu) for satu in celah):
            bagian[-1].append(kata)
        else:
            bagian.append([kata])
    yield from (Ruas(tuple(isi), bungkus(k.kotak for k in isi)) for isi in bagian)
