"""One thing under two names: what most places call it tells the odd one out, else lists with the same things around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.penamaan.beda_kata import berdekatan, selip
from kinerja.reviu.publikasi.penamaan.sebutan_nama import Penamaan, himpun_nama, kata_nama
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nama_janggal"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Nama = tuple[str, ...]
#: The places of a name, each with one naming.
_Tempat = dict[str, Penamaan]
#: Places that must call a thing otherwise; things that two lists must have in common.
_LAZIM, _BERSAMA = 2, 2


def periksa_nama_janggal(peta: Peta, tersebut: Iterable[str] = ()) -> _Temuan:
    """Find names that differ by a word from those of the same thing elsewhere, where no place has both.

    ``tersebut`` are names that are told already.
    """
    semua: dict[_Nama, _Tempat] = {}
    isi: dict[str, set[_Nama]] = {}
    for satu in himpun_nama(peta.isi):
        semua.setdefault(satu.kata, {}).setdefault(satu.asal, satu)
        isi.setdefault(satu.asal, set()).add(satu.kata)
    dekat: dict[_Nama, list[_Nama]] = {}
    for a, b in berdekatan(semua):
        dekat.setdefault(a, []).append(b)
        dekat.setdefault(b, []).append(a)
    sudah = {kata_nama(satu) for satu in tersebut}
    for nama, lain in dekat.items():
        milik = _sebutan_lain(semua[nama], [semua[satu] for satu in lain])
        if not milik or not sudah.isdisjoint((nama, *(satu.kata for satu in milik.values()))):
            continue
        lazim = next(iter(milik.values()))
        if any(not semua[satu].keys().isdisjoint(semua[nama]) for satu in dekat[lazim.kata] if satu != nama):
            continue  # another name stands here for what the others mean
        if len(milik) >= max(_LAZIM, len(semua[nama]) + 1):
            sudah.add(nama)
            yield from (_duga(satu, lazim, len(milik)) for satu in semua[nama].values())
        elif (
            len(milik) == len(semua[nama]) and sorted(nama) != sorted(lazim.kata) and _sekawan(semua[nama], milik, isi)
        ):
            sudah.add(nama)
            yield _duga(next(iter(semua[nama].values())), lazim, 0)


def _sebutan_lain(nama: _Tempat, lain: Sequence[_Tempat]) -> _Tempat:
    """Return the places that call a thing otherwise, spellings of one name together; none where they mean several things."""
    calon: list[_Tempat] = []
    for milik in lain:
        satu = next(iter(milik.values()))
        sama = next((c for c in calon if selip(satu.teks, next(iter(c.values())).teks)), None)
        if sama is None:
            calon.append(dict(milik))
        else:
            sama.update(milik)
    if any(not a.keys().isdisjoint(b) for a, b in combinations(calon, 2)):
        return {}
    terbanyak = max(calon, key=len)
    if not nama.keys().isdisjoint(terbanyak) or not _sejenis(nama.values(), terbanyak.values()):
        return {}
    return {} if any(selip(a.teks, b.teks) for a in nama.values() for b in terbanyak.values()) else terbanyak


def _sejenis(a: Iterable[Penamaan], b: Iterable[Penamaan]) -> bool:
    """Say whether two names can be of one kind of things."""
    satu, lain = ({nama.jenis for nama in milik} - {""} for milik in (a, b))
    return not satu or not lain or not satu.isdisjoint(lain)


def _sekawan(a: _Tempat, b: _Tempat, isi: Mapping[str, set[_Nama]]) -> bool:
    """Say whether lists with either name have other things in common."""
    return any(len(isi[di] & isi[lain]) >= _BERSAMA for di in a for lain in b)


def _duga(satu: Penamaan, lazim: Penamaan, kali: int) -> tuple[Sel, Dugaan]:
    """Return the finding at a name; it says which is meant only where places do."""
    lain = (
        f"pada {kali} tempat lain, antara lain {lazim.tempat}"
        if kali
        else f"pada {lazim.tempat}; periksa mana yang benar"
    )
    pesan = f"Nama ini tertulis “{satu.teks}” di sini, tetapi “{lazim.teks}” {lain}"
    tempat = f"{satu.tempat}, {satu.teks}"
    if not kali:
        tempat = f"{tempat} dibandingkan dengan {lazim.tempat}"
    nomor = (satu.sel.nomor, lazim.sel.nomor)
    harap = lazim.teks if kali else ""
    return satu.sel, Dugaan(tempat, satu.teks, harap, berasal(satu.sel, pesan), Tingkat.CATATAN, nomor)
