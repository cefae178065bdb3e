"""Characters as a file holds them become the words of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kinerja.pembaca.unsur import Huruf, Kata, Kotak, bungkus

__all__ = ["HurufBerkas", "susun_kata"]

#: Quarter turns to the left, character, box, whether another piece of text begins, whether it is printed in white.
HurufBerkas = tuple[int, str, float, float, float, float, bool, bool]


def susun_kata(
    huruf: list[HurufBerkas], ke_halaman: Callable[[float, float], tuple[float, float]], putar: int
) -> Iterator[Kata]:
    """Put characters together that follow each other without a gap."""
    kini: list[Huruf] = []
    arah_kini = 0
    for arah, aksara, kx0, ky0, kx1, ky1, baru, _ in huruf:
        ax, ay = ke_halaman(kx0, ky0)
        bx, by = ke_halaman(kx1, ky1)
        satu = Huruf(aksara, min(ax, bx), min(ay, by), max(ax, bx), max(ay, by), baru)
        relatif = (arah - putar) % 4
        if not aksara.strip():
            if kini:
                yield _kata(kini, arah_kini)
                kini = []
            continue
        if kini and (relatif != arah_kini or _terpisah(kini[-1], satu, relatif)):
            yield _kata(kini, arah_kini)
            kini = []
        kini.append(satu)
        arah_kini = relatif
    if kini:
        yield _kata(kini, arah_kini)


def _kata(huruf: list[Huruf], arah: int) -> Kata:
    return Kata(tuple(huruf), bungkus(Kotak(*satu[1:5]) for satu in huruf), arah)


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
