"""Programmes by their names in lists and tables: one that differs by a word from what other places call it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, berasal
from kinerja.reviu.publikasi.cetakan.kata import kata, mirip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nama_program"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Nama = tuple[str, ...]
_PROGRAM = f"{PERIHAL}Nama Program"
#: Words of a name by which it is known with another one among them; places that must call the programme otherwise.
_KATA, _LAZIM = 4, 2


def periksa_nama_program(peta: Peta) -> _Temuan:
    """Find names of programmes with one other word than the name that more places print, where no place has both."""
    semua = _nama(peta.isi)
    sudah: set[_Nama] = set()
    for satu, lazim in _sekerangka(semua):
        jarang, sering = semua[satu], semua[lazim]
        if satu in sudah or len(sering) < max(_LAZIM, len(jarang) + 1) or not sering.keys().isdisjoint(jarang):
            continue
        if not mirip(satu, lazim):
            sudah.add(satu)
            yield from (_duga(*isi, sering) for isi in jarang.values())


def _nama(isi: IsiPublikasi) -> dict[_Nama, dict[str, tuple[Sel, str]]]:
    """Return the names of programmes, each with the places that print it: a page of lists, or a table."""
    hasil: dict[_Nama, dict[str, tuple[Sel, str]]] = {}
    for sel, tempat, teks in _sebutan(isi):
        awal, *sisa = kata(teks) or ("",)
        inti = tuple(sisa[1:] if sisa[:1] == ["program"] else sisa)
        if awal == "program" and len(inti) >= _KATA:
            hasil.setdefault(inti, {}).setdefault(tempat, (sel, teks))
    return hasil


def _sebutan(isi: IsiPublikasi) -> Iterator[tuple[Sel, str, str]]:
    for satu in isi.perihal:
        if satu.isi.tabel == _PROGRAM:
            yield satu, satu.isi.letak or "", satu.isi.baris
    tabel = [satu for satu in isi.tabel if not (satu.prosa or satu.grafik)]
    yield from ((baris.sel[0], satu.nama, baris.nama) for satu in tabel for baris in satu.baris if baris.sel)


def _sekerangka(semua: Iterable[_Nama]) -> Iterator[tuple[_Nama, _Nama]]:
    """Yield each two names that have one other word; the first word, what is done with a thing, tells programmes apart."""
    kerangka: dict[tuple[_Nama, _Nama], list[_Nama]] = {}
    for satu in semua:
        for n in range(1, len(satu)):
            kerangka.setdefault((satu[:n], satu[n + 1 :]), []).append(satu)
    for isi in kerangka.values():
        yield from permutations(isi, 2)


def _duga(sel: Sel, teks: str, sering: Mapping[str, tuple[Sel, str]]) -> tuple[Sel, Dugaan]:
    lawan, harap = next(iter(sering.values()))
    sebut = _tempat(lawan)
    pesan = (
        f"Program ini tertulis “{teks}” di sini, tetapi “{harap}” pada {len(sering)} tempat lain, antara lain {sebut}"
    )
    tempat = f"{_tempat(sel)}, {teks}"
    return sel, Dugaan(tempat, teks, harap, berasal(sel, pesan), Tingkat.CATATAN, (sel.nomor, lawan.nomor))


def _tempat(sel: Sel) -> str:
    if sel.isi.tabel == _PROGRAM:
        return f"daftar program{sel.letak}"
    return f"{sel.isi.tabel}{sel.letak}"
