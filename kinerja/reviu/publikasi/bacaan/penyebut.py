"""The things that a sentence names, with their places: rows of the tables, by name, abbreviation or code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import UMUM, kata
from kinerja.reviu.publikasi.cetakan.sebutan import cari_singkatan, singkat

__all__ = ["Penyebut", "Sebut", "penyebut"]

_KATA = re.compile(r"sub[\s_-]*kegiatan|laki\s*[-–]\s*laki|[^\W\d_]+|\d+", re.IGNORECASE)
#: The code in front of a name: IKU 3.2, [S 1.1], 1a-CP, SS.2.
_KODE = re.compile(
    r"^\W*(?P<kode>[A-Z]{1,5}[\s.-]*\d{1,2}(?:\.\d{1,2})*|\d{1,2}[a-z](?:-[A-Z]{1,3})?|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[\]).:\s-]+(?=\S)"
)
_KURUNG = re.compile(r"\(([A-Z][A-Z0-9-]{1,9})\)")
#: Words of a name without which it is none.
_KHUSUS = 2


@dataclass(frozen=True)
class Sebut:
    """A thing that a sentence names: its key, where, and whether its name is so short that it may be a common word."""

    kunci: Kunci
    mulai: int
    akhir: int
    lemah: bool


class Penyebut:
    """Knows the rows of the tables of one report by what sentences call them."""

    def __init__(self, peta: Peta) -> None:
        self.peta = peta
        teks = [s.teks for t in peta.isi.tabel if t.prosa for b in t.baris for s in b.sel if s.angka is None]
        self._singkatan = cari_singkatan([*teks, *(b.nama for b in peta.isi.baris)])
        self._nama: dict[str, dict[tuple[str, ...], Kunci | None]] = {}
        self._tersebut: dict[str, tuple[Sebut, ...]] = {}
        self._setara = _setara({peta.kunci(b) for t in peta.isi.tabel if not t.prosa for b in t.baris})
        for tabel in peta.isi.tabel:
            for baris in tabel.baris if not tabel.prosa else ():
                if baris.peran == "isi":
                    for nama in self._bentuk(baris):
                        milik = self._nama.setdefault(nama[0], {})
                        kunci = self.kunci(baris)
                        # What two things share is the name of neither.
                        milik[nama] = kunci if milik.get(nama, kunci) == kunci else None

    def kunci(self, baris: BarisPublikasi) -> Kunci:
        """Return what a row is about; a name below the only goal that has it is that of other tables."""
        kunci = self.peta.kunci(baris)
        return self._setara.get(kunci, kunci)

    def _bentuk(self, baris: BarisPublikasi) -> Iterator[tuple[str, ...]]:
        """Yield what a row can be called, as words."""
        if kode := _KODE.match(baris.label):
            isi = kata(kode["kode"])
            yield from (isi, ("indikator", *isi), ("iku", *isi)) if isi[0].isdigit() else (isi,)
        polos = kata(re.sub(r"\([^()]*\)", " ", baris.nama))
        # What is counted is what is meant: "jumlah kunjungan rawat jalan" is said without its first word.
        tercacah = polos[1:] if polos[:1] == ("jumlah",) and len(set(polos) - UMUM) >= _KHUSUS else polos
        for nama in dict.fromkeys((baris.kata, polos, tercacah, singkat(polos, self._singkatan))):
            if nama and not all(satu.isdigit() for satu in nama):
                yield nama
        for satu in _KURUNG.findall(baris.nama):
            yield kata(satu)

    @cached_property
    def sel(self) -> dict[Kunci, list[tuple[TabelPublikasi, BarisPublikasi, Sel]]]:
        """The numbers that the tables print of each thing."""
        hasil: dict[Kunci, list[tuple[TabelPublikasi, BarisPublikasi, Sel]]] = {}
        for tabel in self.peta.isi.tabel:
            for baris in tabel.baris if not tabel.prosa else ():
                hasil.setdefault(self.kunci(baris), []).extend((tabel, baris, sel) for sel in baris.angka)
        return hasil

    def sebut(self, teks: str) -> list[Sebut]:
        """Return the things that a text names, from left to right; of names that overlap the longest."""
        if teks not in self._tersebut:
            # Many rules ask for those of the same sentence.
            self._tersebut[teks] = tuple(self._sebut(teks))
        return [*self._tersebut[teks]]

    def _sebut(self, teks: str) -> list[Sebut]:
        isi = [(satu, temu.start(), temu.end()) for temu in _KATA.finditer(teks) for satu in kata(temu[0])]
        hasil: list[Sebut] = []
        n = 0
        while n < len(isi):
            ada = [
                nama for nama in self._nama.get(isi[n][0], ()) if tuple(k for k, _, _ in isi[n : n + len(nama)]) == nama
            ]
            nama = max(ada, key=len, default=())
            kunci = self._nama[nama[0]][nama] if nama else None
            if nama and kunci:
                mulai, akhir = isi[n][1], isi[n + len(nama) - 1][2]
                if self._wajar(nama, teks[mulai:akhir]):
                    sandi = len(nama) == 1 and teks[mulai:akhir].isupper()
                    lemah = len(set(nama) - UMUM) < _KHUSUS and not sandi
                    hasil.append(Sebut(kunci, mulai, akhir, lemah))
                    n += len(nama)
                    continue
            n += 1
        return hasil

    def _wajar(self, nama: tuple[str, ...], teks: str) -> bool:
        """Say whether words can be a name: an abbreviation or a code is written in capitals."""
        if len(nama) == 1 and (nama[0] in UMUM or len(nama[0]) < 3):
            return False
        sandi = len(nama) == 1 and len(nama[0]) <= 5 and nama[0] not in _HIDUP
        berkode = any(satu.isdigit() for satu in nama)
        return not sandi or teks.isupper() or teks.istitle() or berkode


def _setara(semua: Iterable[Kunci]) -> dict[Kunci, Kunci]:
    """Return for things that are known by the goal above them the key of those without one, where one goal has the name."""
    milik: dict[Kunci, set[Kunci]] = {}
    for kunci in semua:
        if kunci[0] == "induk":
            milik.setdefault(("teks", *kunci[kunci.index("/") + 1 :]), set()).add(kunci)
    return {isi.pop(): polos for polos, isi in milik.items() if len(isi) == 1}


_HIDUP = frozenset("bidan guru dokter siswa balai desa".split())


@lru_cache(maxsize=4)
def penyebut(peta: Peta) -> Penyebut:
    """Return the names of the things of a report."""
    return Penyebut(peta)
