"""Rules and boxes of running feet: where a table reaches down to them they would be taken for its last rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kinerja.pembaca.kepala_halaman import KAKI, baris_teks, berulang, tepi_halaman
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import BarisTeks, Garis, Halaman

__all__ = ["tanpa_garis_kaki"]

#: A rule belongs to the foot that stands in it or no further below it.
_JARAK = 12.0
#: A rule at one place on so many pages is one of feet.
_BERULANG = 3


def tanpa_garis_kaki(halaman: Sequence[Halaman]) -> list[Halaman]:
    """Return the pages without the lines that stand at one place beside the running foot of several of them."""
    baris = [(satu, [baris_teks(kata, satu.nomor) for kata in susun_baris(satu.kata)]) for satu in halaman]
    ulang = berulang(baris)
    hitung = Counter(kunci for satu in halaman for kunci in {_kunci(n, g) for n, g in _garis(satu)})
    return [_tanpa(satu, _kaki(satu, isi, ulang), hitung) for satu, isi in baris]


def _garis(halaman: Halaman) -> Iterable[tuple[int, Garis]]:
    yield from ((0, g) for g in halaman.mendatar if g.letak > (1 - KAKI) * halaman.tinggi)
    yield from ((1, g) for g in halaman.tegak if g.awal > (1 - KAKI) * halaman.tinggi)


def _kunci(arah: int, garis: Garis) -> tuple[int, ...]:
    return arah, round(garis.letak), round(garis.awal), round(garis.akhir)


def _kaki(halaman: Halaman, baris: Sequence[BarisTeks], ulang: set[tuple[str, int]]) -> float | None:
    """Return where the running foot of a page begins; None where it has none."""
    kaki = [
        satu.kotak.y0
        for satu in baris
        if satu.kotak and satu.kotak.y0 > (1 - KAKI) * halaman.tinggi and tepi_halaman(satu, halaman, ulang)
    ]
    return min(kaki, default=None)


def _tanpa(halaman: Halaman, kaki: float | None, hitung: Counter[tuple[int, ...]]) -> Halaman:
    """Leave out the lines of a foot: those that return, and whatever stands below where it begins."""
    if kaki is None:
        return halaman

    def milik_kaki(arah: int, garis: Garis) -> bool:
        letak = garis.awal if arah else garis.letak
        return letak > kaki or (letak > kaki - _JARAK and hitung[_kunci(arah, garis)] >= _BERULANG)

    return replace(
        halaman,
        mendatar=tuple(g for g in halaman.mendatar if not milik_kaki(0, g)),
        tegak=tuple(g for g in halaman.tegak if not milik_kaki(1, g)),
    )
