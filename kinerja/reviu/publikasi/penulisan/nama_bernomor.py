"""Goals and indicators by their numbers and words: one number names one thing, one thing bears one number and one direction."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kata import kata, mirip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nama_bernomor"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A number with the letters, or the word, of its kind before a name: IKU 3, SS.2, Sasaran 2, T-1.
_NOMOR = re.compile(
    r"^\W*(?P<apa>[A-Z]{1,5}|(?:Sasaran|Tujuan|Indikator|Misi)(?:\s+(?:Strategis|Program|Kegiatan|Kinerja))?)"
    r"[\s.-]{0,2}(?P<nomor>\d{1,2}(?:\.\d{1,2}){0,2})[\]).:\s-]+(?=[A-Za-z])"
)
_JUDUL_SASARAN = re.compile(r"\b(?:sasaran|tujuan)\b", re.IGNORECASE)
_SASARAN = re.compile(r"\w+nya\b|(?:peningkatan|penurunan|penguatan|perbaikan)\b", re.IGNORECASE)
#: Beginnings of names that say opposite things of the rest.
_NAIK = frozenset(("meningkatnya", "peningkatan", "naiknya", "bertambahnya"))
_TURUN = frozenset(("menurunnya", "penurunan", "turunnya", "berkurangnya"))
#: Numbers of one kind in a table, words of a goal, and how many numbers of two tables may differ at most.
_DERET, _KATA, _BEDA = 2, 3, 2


@dataclass(frozen=True)
class _Nama:
    """A name as a table prints it: its cell, its text, its words, and its number with the kind of that ("" without one)."""

    sel: Sel
    teks: str
    kata: tuple[str, ...]
    apa: str = ""
    nomor: str = ""

    @property
    def sebutan(self) -> str:
        """The number with its kind."""
        return f"{self.apa} {self.nomor}"


def periksa_nama_bernomor(peta: Peta) -> _Temuan:
    """Find numbers that two names share, names that bear two numbers, and goals that differ by a word or its opposite."""
    semua = [(t, list(_nama(t))) for t in peta.isi.tabel if not t.prosa and not t.grafik]
    for _, nama in semua:
        yield from _kembar(nama)
    for (_, satu), (_, lain) in combinations(semua, 2):
        yield from _beda_nomor(satu, lain)
        yield from _berlawanan(satu, lain)
    yield from _beda_sasaran(peta)


def _nama(tabel: TabelPublikasi) -> Iterator[_Nama]:
    """Yield the names of rows, of the goals above them, and of the goals that a column gives."""
    for baris in tabel.baris:
        if baris.peran != "isi" or not baris.sel:
            continue
        yield _pisah(baris.sel[0], baris.label)
        yield from (_pisah(baris.sel[0], satu) for satu in baris.induk.split(" > ") if satu)
        yield from (_pisah(s, s.teks) for s in baris.sel if s.angka is None and _JUDUL_SASARAN.search(s.kolom))


def _pisah(sel: Sel, teks: str) -> _Nama:
    temu = _NOMOR.match(teks)
    if temu is None:
        return _Nama(sel, teks, kata(teks))
    return _Nama(sel, teks[temu.end() :], kata(teks[temu.end() :]), " ".join(temu["apa"].split()), temu["nomor"])


# --- numbers ---


def _menurut_nomor(nama: Sequence[_Nama]) -> dict[str, dict[tuple[str, str], list[_Nama]]]:
    """Return the names of each number, by the kind of number; names that differ by spelling alone are one."""
    hasil: dict[str, dict[tuple[str, str], list[_Nama]]] = {}
    for satu in nama:
        if satu.nomor and satu.kata:
            isi = hasil.setdefault(satu.apa, {}).setdefault((satu.apa, satu.nomor), [])
            if not any(mirip(satu.kata, lain.kata) for lain in isi):
                isi.append(satu)
    return hasil


def _kembar(nama: Sequence[_Nama]) -> _Temuan:
    """Yield the only number of a table that two names share; where several do, the numbers begin anew in each group."""
    for isi in _menurut_nomor(nama).values():
        ganda = [milik for milik in isi.values() if len(milik) > 1]
        if len(ganda) == 1 and len(ganda[0]) == _DERET <= len(isi):
            awal, akhir = ganda[0]
            pesan = f"Nomor {akhir.sebutan} dipakai untuk “{awal.teks}” dan “{akhir.teks}”"
            yield akhir.sel, _sebut(akhir, pesan, awal)


def _beda_nomor(satu: Sequence[_Nama], lain: Sequence[_Nama]) -> _Temuan:
    """Yield names that bear another number in a second table, where the other names of both tables bear the same."""
    milik, punya = _tunggal(satu), _tunggal(lain)
    for apa in {a for a, _ in milik}:
        bersama = [(milik[k], punya[k]) for k in milik if k[0] == apa and k in punya]
        beda = [(a, b) for a, b in bersama if a.nomor != b.nomor]
        if len(beda) <= _BEDA and len(bersama) - len(beda) >= max(_DERET, len(beda)):
            for a, b in beda:
                pesan = f"“{b.teks}” bernomor {b.sebutan} di sini dan {a.sebutan} pada {a.sel.isi.tabel}"
                yield b.sel, _sebut(b, pesan, a)


def _tunggal(nama: Sequence[_Nama]) -> dict[tuple[str, tuple[str, ...]], _Nama]:
    """Return the names whose number is theirs alone, by its kind and their words; what two names share is told by itself."""
    semua = [milik[0] for isi in _menurut_nomor(nama).values() for milik in isi.values() if len(milik) == 1]
    return {(satu.apa, satu.kata): satu for satu in semua if len(satu.kata) > 1}


# --- words ---


def _berlawanan(satu: Sequence[_Nama], lain: Sequence[_Nama]) -> _Temuan:
    """Yield goals that should rise in one table and fall in another one."""
    arah, balik = _berarah(satu), _berarah(lain)
    for pokok in arah.keys() & balik.keys():
        (a, naik), (b, turun) = arah[pokok], balik[pokok]
        if naik != turun:
            pesan = f"Tertulis “{b.teks}”, sedangkan pada {a.sel.isi.tabel} “{a.teks}”"
            yield b.sel, _sebut(b, pesan, a)


def _berarah(nama: Sequence[_Nama]) -> dict[tuple[str, ...], tuple[_Nama, bool]]:
    """Return the names that say which way something should go, by the rest of their words; those of both ways are left out."""
    hasil: dict[tuple[str, ...], tuple[_Nama, bool]] = {}
    ganda: set[tuple[str, ...]] = set()
    for satu in nama:
        if len(satu.kata) >= _KATA and satu.kata[0] in _NAIK | _TURUN:
            naik = satu.kata[0] in _NAIK
            _, dulu = hasil.setdefault(satu.kata[1:], (satu, naik))
            ganda |= {satu.kata[1:]} if dulu != naik else set()
    return {pokok: isi for pokok, isi in hasil.items() if pokok not in ganda}


def _beda_sasaran(peta: Peta) -> _Temuan:
    """Yield goals of one indicator that differ by one word from table to table."""
    semua = [_sasaran(peta, t) for t in peta.isi.tabel if not t.prosa and not t.grafik]
    for satu, lain in combinations(semua, 2):
        for kunci in satu.keys() & lain.keys():
            a, b = satu[kunci], lain[kunci]
            sendiri = all(b.kata != n.kata for n in satu.values()) and all(a.kata != n.kata for n in lain.values())
            if sendiri and _beda_satu(a.kata, b.kata):
                pesan = f"Sasaran indikator ini tertulis “{a.teks}” pada {a.sel.isi.tabel}, tetapi di sini “{b.teks}”"
                yield b.sel, replace(_sebut(b, pesan, a), tingkat=Tingkat.CATATAN)


def _sasaran(peta: Peta, tabel: TabelPublikasi) -> Mapping[Kunci, _Nama]:
    """Return the goal of each indicator of a table: in a column of goals, else above it.

    An indicator that is known by its goal alone is told by its name here, unless two goals have one of that name.
    """
    isi = [b for b in tabel.baris if b.peran == "isi" and b.sel]
    sama = Counter(b.kata for b in isi)
    return {
        kunci: nama
        for baris in isi
        if (nama := _sasaran_baris(baris))
        if (kunci := penyebut(peta).kunci(baris))[0] != "induk" or (sama[baris.kata] == 1 and (kunci := baris.kata))
    }


def _sasaran_baris(baris: BarisPublikasi) -> _Nama | None:
    kolom = [s for s in baris.sel if s.angka is None and _JUDUL_SASARAN.search(s.kolom)]
    if kolom:
        return _pisah(kolom[0], kolom[0].teks)
    nama = _pisah(baris.sel[0], baris.induk.rpartition(" > ")[2])
    return nama if _SASARAN.match(nama.teks) else None


def _beda_satu(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Say whether names differ by one word, and not by its spelling."""
    kurang, lebih = set(a) - set(b), set(b) - set(a)
    return (
        len(set(a) & set(b)) >= _KATA
        and len(kurang) <= 1
        and len(lebih) <= 1
        and bool(kurang | lebih)
        and not mirip(a, b)
    )


def _sebut(satu: _Nama, pesan: str, lawan: _Nama) -> Dugaan:
    return replace(duga(satu.sel, "", pesan, lawan.sel, tingkat=Tingkat.PERINGATAN), tercetak=satu.teks)
