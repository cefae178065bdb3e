"""Text that is printed over other text: rows were too low for it, and nobody can say which line is of which row."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.pembaca.unsur import Kata

__all__ = ["bertindih", "terlalu_banyak", "tercetak_rangkap"]

#: Words stand over each other when they share so much of the smaller one; each is held against so many that follow.
_TINDIH, _LANJUT_MAKS = 0.3, 60
#: So many of them are an accident, or one of so many words.
_WAJAR, _PER_KATA = 2, 100


def bertindih(kata: Sequence[Kata]) -> int:
    """Count the pairs of words of which one is printed over the other; the same word twice is one printed bold."""
    urut = sorted(kata, key=lambda k: k.kotak.y0)
    jumlah = 0
    for n, a in enumerate(urut):
        for b in urut[n + 1 : n + 1 + _LANJUT_MAKS]:
            if b.kotak.y0 >= a.kotak.y1:
                break
            jumlah += _di_atas(a, b)
    return jumlah


def _di_atas(a: Kata, b: Kata) -> bool:
    lebar = min(a.kotak.x1, b.kotak.x1) - max(a.kotak.x0, b.kotak.x0)
    tinggi = min(a.kotak.y1, b.kotak.y1) - max(a.kotak.y0, b.kotak.y0)
    kecil = min((k.kotak.x1 - k.kotak.x0) * (k.kotak.y1 - k.kotak.y0) for k in (a, b))
    return lebar > 0 and tinggi > 0 and lebar * tinggi > _TINDIH * kecil and a.teks != b.teks


def terlalu_banyak(luap: int, banyak: int) -> bool:
    """Say whether so many words that leave their place, of so many, are no accident."""
    return luap > max(_WAJAR, banyak // _PER_KATA)


def tercetak_rangkap(kata: Sequence[Kata]) -> bool:
    """Say whether text of a table is printed over other text of it."""
    return terlalu_banyak(bertindih(kata), len(kata))
