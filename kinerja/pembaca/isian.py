"""Coloured boxes become lines where their edges can be seen: of one colour and within drawn lines, several are one cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kinerja.pembaca.unsur import Garis, Kotak, bungkus

__all__ = ["Isian", "tepi_isian"]

#: A box and the three colours that fill it.
Isian = tuple[Kotak, tuple[int, ...]]

#: Boxes touch that are no further apart; drawn lines part the shades of two cells by more.
_SENTUH = 0.2
#: A drawn line lies so near to the side of a shade, and covers this share of it.
_DEKAT, _TERTUTUP = 1.5, 0.6
#: Boxes fill this share of the box around them.
_PENUH = 0.97
#: More of them on one page are a drawing.
_ISIAN_MAKS = 6_000


def tepi_isian(isian: Sequence[Isian], tegak: Sequence[Garis]) -> tuple[list[Garis], list[Garis]]:
    """Return the edges of coloured boxes, lying and standing ones.

    A word processor shades a cell in pieces: above and below its text, beside it, and behind each of its lines. Pieces of
    one colour that touch, fill a box and stand between drawn lines have the edges of that box alone.

    >>> baris = [(Kotak(0, 0, 50, 9), (9, 9, 9)), (Kotak(0, 9, 50, 18), (9, 9, 9))]
    >>> [len(satu) for satu in tepi_isian(baris, ())]
    [4, 4]
    >>> [len(satu) for satu in tepi_isian(baris, [Garis(0, 0, 18), Garis(50, 0, 18)])]
    [2, 2]
    """
    mendatar: list[Garis] = []
    berdiri: list[Garis] = []
    kotak = (k for milik in _kelompok(isian) for k in _kotak(milik, tegak))
    for x0, y0, x1, y1 in kotak:
        mendatar += [Garis(y0, x0, x1), Garis(y1, x0, x1)]
        berdiri += [Garis(x0, y0, y1), Garis(x1, y0, y1)]
    return mendatar, berdiri


def _kotak(milik: Sequence[Kotak], tegak: Sequence[Garis]) -> Sequence[Kotak]:
    """Return the box around pieces of one shade, or the pieces where it cannot be seen that they are one."""
    if len(milik) == 1:
        return milik
    luar = bungkus(milik)
    luas = sum((k.x1 - k.x0) * (k.y1 - k.y0) for k in milik)
    penuh = luas >= _PENUH * (luar.x1 - luar.x0) * (luar.y1 - luar.y0)
    return [luar] if penuh and all(_tergaris(x, luar, tegak) for x in (luar.x0, luar.x1)) else milik


def _tergaris(letak: float, kotak: Kotak, tegak: Iterable[Garis]) -> bool:
    """Say whether a drawn line stands along a side of a box."""
    panjang = sum(
        max(0.0, min(g.akhir, kotak.y1) - max(g.awal, kotak.y0)) for g in tegak if abs(g.letak - letak) <= _DEKAT
    )
    return panjang >= _TERTUTUP * (kotak.y1 - kotak.y0)


def _kelompok(isian: Sequence[Isian]) -> Iterator[list[Kotak]]:
    """Yield the boxes of one colour that touch each other."""
    if len(isian) > _ISIAN_MAKS:
        yield from ([kotak] for kotak, _ in isian)
        return
    urut = sorted(isian, key=lambda satu: satu[0].y0)
    induk = list(range(len(urut)))

    def akar(n: int) -> int:
        while induk[n] != n:
            induk[n] = induk[induk[n]]
            n = induk[n]
        return n

    terbuka: list[int] = []
    for n, (kotak, warna) in enumerate(urut):
        terbuka = [lama for lama in terbuka if urut[lama][0].y1 >= kotak.y0 - _SENTUH]
        for lama in terbuka:
            lain, warnanya = urut[lama]
            if warna == warnanya and lain.x0 <= kotak.x1 + _SENTUH and kotak.x0 <= lain.x1 + _SENTUH:
                induk[akar(n)] = akar(lama)
        terbuka.append(n)
    hasil: dict[int, list[Kotak]] = {}
    for n, (kotak, _) in enumerate(urut):
        hasil.setdefault(akar(n), []).append(kotak)
    yield from hasil.values()
