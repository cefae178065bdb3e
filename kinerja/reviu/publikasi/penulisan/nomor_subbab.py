"""Numbers of sections: each follows from the one before it, and is that of the section in which it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nomor_subbab"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_TABEL = f"{PERIHAL}Subbab"
_Nomor = tuple[int, ...]
#: More faults say that a report counts otherwise, or that its headings were misread.
_BANYAK = 4
#: How many numbers a report leaves out at once; more of them may be pages that are not there.
_LEWAT = (1, 2)


@dataclass(frozen=True)
class _Salah:
    """A section with a number that does not follow, the number that would, None where it is only left out."""

    sel: Sel
    nomor: _Nomor
    harap: _Nomor
    lewat: bool = False


def periksa_nomor_subbab(peta: Peta) -> _Temuan:
    """Find sections that bear the number of another one, that of another chapter, or leave a number out."""
    semua = [(satu, _nomor(satu)) for satu in peta.isi.perihal if satu.isi.tabel == _TABEL]
    kelompok: list[list[_Salah]] = []
    for salah in _salah(semua):
        lalu = kelompok[-1][-1] if kelompok else None
        if lalu and not (lalu.lewat or salah.lewat) and _seinduk(lalu, salah):
            kelompok[-1].append(salah)
        else:
            kelompok.append([salah])
    yield from map(_duga, kelompok if len(kelompok) <= _BANYAK else ())


def _nomor(sel: Sel) -> _Nomor:
    return tuple(int(satu) for satu in sel.teks.split("."))


def _seinduk(satu: _Salah, lain: _Salah) -> bool:
    """Say whether two sections bear the same wrong number of the section that they are part of, one behind the other."""
    return satu.nomor[:-1] == lain.nomor[:-1] and satu.harap[:-1] == lain.harap[:-1]


def _salah(semua: Sequence[tuple[Sel, _Nomor]]) -> Iterator[_Salah]:
    """Yield what does not follow; what begins a list of its own within a section is left alone."""
    kini: _Nomor = ()
    lepas: set[_Nomor] = set()
    judul: dict[_Nomor, tuple[str, ...]] = {}
    for n, (sel, nomor) in enumerate(semua):
        sesudah = [lain for _, lain in semua[n + 1 :]]
        # What stands before the first chapter is the rest of a list.
        if nomor in _lanjutan(kini) or _bab_baru(() if len(judul) == 1 and nomor < kini else kini, nomor):
            kini = nomor
        elif (*nomor[:-1], nomor[-1] - 1) in lepas:
            lepas.add(nomor)
            continue
        elif harap := _harapan(kini, nomor, sesudah) or _terulang(kini, nomor, judul, kata(sel.isi.baris)):
            yield _Salah(sel, nomor, harap)
            kini = harap
        elif harap := _terlewat(kini, nomor):
            yield _Salah(sel, nomor, harap, lewat=True)
            kini = nomor
        else:
            lepas.add(nomor)
            continue
        judul[kini] = kata(sel.isi.baris)


def _terulang(kini: _Nomor, nomor: _Nomor, judul: Mapping[_Nomor, tuple[str, ...]], isi: tuple[str, ...]) -> _Nomor:
    """Return the number that follows where a section bears that of an earlier one beside it, which has another title."""
    sebelah = nomor[:-1] == kini[:-1]
    return (*kini[:-1], kini[-1] + 1) if sebelah and judul.get(nomor, isi) != isi else ()


def _lanjutan(kini: _Nomor) -> list[_Nomor]:
    """Return the numbers that can follow one within its chapter: of its first part, of the next one on each level."""
    return [(*kini, 1), *((*kini[:n], kini[n] + 1) for n in range(len(kini) - 1, 0, -1))]


def _bab_baru(kini: _Nomor, nomor: _Nomor) -> bool:
    """Say whether a number begins a later chapter, or what is printed of the report."""
    return not kini or (nomor[0] > kini[0] and set(nomor[1:]) == {1})


def _harapan(kini: _Nomor, nomor: _Nomor, sesudah: Sequence[_Nomor]) -> _Nomor:
    """Return the number that follows where a section bears one that differs before its last part; a repeated one is the next."""
    if nomor == kini:
        return (*kini[:-1], kini[-1] + 1)
    for harap in _lanjutan(kini):
        if len(harap) == len(nomor) and harap[-1] == nomor[-1]:
            return harap
    bab = (kini[0] + 1, 1)
    return bab if nomor[1:] == bab[1:] and _sebab(bab, nomor, sesudah) else ()


def _sebab(bab: _Nomor, nomor: _Nomor, sesudah: Sequence[_Nomor]) -> bool:
    """Say whether what follows shows that a section begins a chapter: it goes on there, or the next one but this begins."""
    lain = next((satu for satu in sesudah if satu[0] != nomor[0]), ())
    return lain in _lanjutan(bab) or lain == (bab[0] + 1, 1)


def _terlewat(kini: _Nomor, nomor: _Nomor) -> _Nomor:
    """Return the number that was to come where one of its level comes that lies a little beyond."""
    harap = (*kini[: len(nomor) - 1], kini[len(nomor) - 1] + 1) if len(nomor) <= len(kini) else (*kini, 1)
    sama = harap[:-1] == nomor[:-1] and len(harap) == len(nomor)
    return harap if sama and nomor[-1] - harap[-1] in _LEWAT else ()


def _duga(kelompok: Sequence[_Salah]) -> tuple[Sel, Dugaan]:
    pertama, akhir = kelompok[0], kelompok[-1]
    tercetak, harap = _sebut(pertama.nomor), _sebut(pertama.harap)
    if pertama.lewat:
        pesan = f"Nomor {tercetak} dipakai sebelum ada {harap}; periksa nomornya, atau bagian yang hilang"
    else:
        sampai = f" sampai {_sebut(akhir.nomor)}" if len(kelompok) > 1 else ""
        pesan = f"Nomor {tercetak}{sampai} tidak melanjutkan nomor sebelumnya; menurut letaknya {harap}"
        pesan += f" sampai {_sebut(akhir.harap)}" if sampai else ""
    sel = pertama.sel
    nomor = tuple(satu.sel.nomor for satu in kelompok)
    tempat = f"Subbab {tercetak} {sel.isi.baris}{sel.letak}"
    return sel, Dugaan(tempat, tercetak, harap, berasal(sel, pesan), Tingkat.PERINGATAN, nomor)


def _sebut(nomor: _Nomor) -> str:
    return ".".join(map(str, nomor))
