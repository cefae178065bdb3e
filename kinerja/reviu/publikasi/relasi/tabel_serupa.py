"""What small tables built alike compute from their rows: "dari 40 perkara 20 selesai" beside 50,00, as most of them show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations

from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["turunan_serupa"]

#: Tables that must show a ratio of rows, how few may break it, and the most rows of such a table.
_TABEL, _LUPUT, _BARIS = 2, 2, 5
#: Numbers of such a table at most; larger ones have relations of their own.
_SEL = 30
#: Tables that are asked first.
_CONTOH = 8
#: A row and a column, by their places.
_Letak = tuple[int, str]


@lru_cache(maxsize=4)
def turunan_serupa(isi: IsiPublikasi) -> tuple[Turunan, ...]:
    """Return the percentages of two counts of other rows that most tables of the same heads and rows print."""
    serupa: dict[tuple[object, ...], list[TabelPublikasi]] = {}
    for tabel in isi.tabel:
        if not tabel.prosa and 1 < len(tabel.baris) <= _BARIS:
            serupa.setdefault(tuple(tuple(sorted(b.per_kolom)) for b in tabel.baris), []).append(tabel)
    return tuple(satu for semua in serupa.values() if len(semua) > _TABEL for satu in _serupa(semua))


def _serupa(semua: Sequence[TabelPublikasi]) -> Iterator[Turunan]:
    wakil = semua[0]
    letak = [(n, kolom) for n, b in enumerate(wakil.baris) for kolom in b.per_kolom]
    for hasil in letak if len(letak) <= _SEL else ():
        for bagian, utuh in _pasangan(letak, hasil):
            if _jarang(semua[:_CONTOH], hasil, bagian, utuh):
                continue
            milik = [t for tabel in semua if (t := _rasio(tabel, hasil, bagian, utuh))]
            pas = {t.operan for t in milik if t.benar and len({s.angka.nilai for s in t.operan if s.angka}) > 1}
            luput = sum(not t.benar for t in milik)
            if len(pas) >= _TABEL and luput * _LUPUT <= len(pas):
                yield from milik
                break


def _pasangan(letak: Sequence[_Letak], hasil: _Letak) -> Iterator[tuple[_Letak, _Letak]]:
    """Yield two places of one column beside that of a result."""
    lain = [satu for satu in letak if satu[1] != hasil[1]]
    yield from ((a, b) for a, b in permutations(lain, 2) if a[1] == b[1])


def _jarang(contoh: Sequence[TabelPublikasi], hasil: _Letak, bagian: _Letak, utuh: _Letak) -> bool:
    """Say whether more of the first tables break a ratio than show it: of many tables the others need not be asked."""
    milik = [t.benar for tabel in contoh if (t := _rasio(tabel, hasil, bagian, utuh))]
    return milik.count(False) > milik.count(True)


def _rasio(tabel: TabelPublikasi, hasil: _Letak, bagian: _Letak, utuh: _Letak) -> Turunan | None:
    """Return a percentage of two counts of a table, None where one is missing."""
    sel, a, b = (_sel(tabel.baris, satu) for satu in (hasil, bagian, utuh))
    if not (sel and a and b and b.angka and b.angka.nilai):
        return None
    return Turunan(sel, ((r.RASIO, (a, b)),), tabel.baris[hasil[0]], "antarbaris")


def _sel(baris: Sequence[BarisPublikasi], letak: _Letak) -> Sel | None:
    return baris[letak[0]].per_kolom.get(letak[1])
