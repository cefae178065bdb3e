"""Ranks in tables against the values that they rank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_peringkat"]

_Temuan = list[tuple[Sel, Dugaan]]
_PERINGKAT = frozenset("peringkat ranking rangking rank urutan".split())
#: Fewer rows show no order.
_BARIS = 3
#: So many rows, of which all but one are in order, are so by no chance, also where another column may be what is ranked.
_TENTU = 7


def periksa_peringkat(isi: IsiPublikasi) -> Iterator[tuple[Sel, Dugaan]]:
    """Find ranks that the order of the values beside them does not give, of the column that gives most of them."""
    for tabel in isi.tabel:
        for kolom in tabel.kolom if not tabel.prosa else ():
            if _PERINGKAT.isdisjoint(kata(kolom)):
                continue
            deret = [pasang for lain in tabel.kolom if lain != kolom and (pasang := _pasangan(tabel, kolom, lain))]
            semua = [temuan for pasang in deret for temuan in _keliru(pasang)]
            semua = semua or [t for pasang in deret if (t := _terbalik(pasang, sendiri=len(deret) == 1))]
            yield from min(semua, key=len, default=[])


def _pasangan(tabel: TabelPublikasi, kolom: str, lain: str) -> list[tuple[Sel, Sel]]:
    """Return the ranks with the values of another column, none where those are too few to show an order."""
    semua = [
        (p, n) for b in tabel.baris if b.peran == "isi" and (p := tabel.sel(b, kolom)) and (n := tabel.sel(b, lain))
    ]
    return semua if len(semua) >= _BARIS and all(p.angka and n.angka for p, n in semua) else []


def _keliru(pasang: Sequence[tuple[Sel, Sel]]) -> Iterator[_Temuan]:
    """Yield, for the order upwards and downwards, the ranks that differ from it, where at most a third does."""
    nilai = [n.angka.nilai for _, n in pasang if n.angka]
    for naik in (False, True):
        harap = [1 + sum((v < n if naik else v > n) for v in nilai) for n in nilai]
        beda = [(p, n, h) for (p, n), h in zip(pasang, harap, strict=True) if p.angka and p.angka.nilai != h]
        if len(beda) * 3 <= len(pasang):
            pesan = "Dengan {} {} urutannya {} dari {}, tetapi tercetak {}"
            yield [
                (p, duga(p, str(h), pesan.format(n.isi.kolom, n.teks, h, len(pasang), p.teks), n)) for p, n, h in beda
            ]


def _terbalik(pasang: Sequence[tuple[Sel, Sel]], *, sendiri: bool) -> _Temuan:
    """Find a value out of the order of the ranks, where all others are in it: value or rank is wrong.

    ``sendiri`` says that no other column may be what is ranked.
    """
    urut = sorted(pasang, key=lambda satu: satu[0].angka.nilai if satu[0].angka else 0)
    ke = [p.angka.nilai for p, _ in urut if p.angka]
    nilai = [n.angka.nilai for _, n in urut if n.angka]
    if ke != [*range(1, len(urut) + 1)] or len(urut) < (_BARIS + 1 if sendiri else _TENTU):
        return []
    for tanda in (1, -1):
        balik = [n for n, (a, b) in enumerate(pairwise(nilai)) if (b - a) * tanda < 0]
        tanpa = ([*nilai[:n], *nilai[n + 1 :]] for m in balik for n in (m, m + 1))
        if len(balik) == 1 and any(all((b - a) * tanda >= 0 for a, b in pairwise(sisa)) for sisa in tanpa):
            (p, n), (q, m) = urut[balik[0]], urut[balik[0] + 1]
            pesan = f"Peringkat {p.teks} bernilai {n.teks}, peringkat {q.teks} bernilai {m.teks}, berlawanan dengan urutan baris lainnya"
            return [(p, duga(p, "", pesan, n, q, m, tingkat=Tingkat.PERINGATAN))]
    return []
