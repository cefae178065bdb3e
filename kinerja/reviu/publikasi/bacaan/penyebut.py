"""The things that a sentence names, with their places: rows of the tables, by name, abbreviation or code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import UMUM, angka_romawi, kata
from kinerja.reviu.publikasi.cetakan.sebutan import cari_singkatan, singkat

__all__ = ["Penyebut", "Sebut", "penyebut"]

_KATA = re.compile(r"sub[\s_-]*kegiatan|laki\s*[-–]\s*laki|[^\W\d_]+|\d+", re.IGNORECASE)
#: The code in front of a name: IKU 3.2, [S 1.1], 1a-CP, SS.2.
_KODE = re.compile(
    r"^\W*(?P<kode>[A-Z]{1,5}[\s.-]*\d{1,2}(?:\.\d{1,2})*|\d{1,2}[a-z](?:-[A-Z]{1,3})?|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[\]).:\s-]+(?=\S)"
)
_KURUNG = re.compile(r"\(([A-Z][A-Z0-9-]{1,9})\)")
#: A grade with its words: "BB (Sangat Baik)".
_BERSANDI = re.compile(r"[A-Z]{1,3}\s*\(([A-Z][a-z]+(?:\s+[A-Za-z]+){0,2})\)")
#: Words of a name without which it is none; letters of an abbreviation at most.
_KHUSUS, _SINGKATAN = 2, 5
#: Rows that begin alike.
_SERUPA = 2
#: Words of a caption or heading that say of no row what it is.
_HAMPA = UMUM | frozenset(
    "tabel tahun menurut berdasarkan jenis data daftar rekapitulasi per anggaran pagu uraian no nomor rp kabupaten kota dinas".split()
)


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
        self._sandi: set[str] = set()
        self._golongan: dict[Kunci, set[str]] = {}
        self._setara = _setara({peta.kunci(b) for t in peta.isi.tabel if not t.prosa for b in t.baris})
        for tabel in peta.isi.tabel:
            bersama, golongan = _awal_bersama(tabel), _golongan(tabel)
            for baris in tabel.baris if not tabel.prosa else ():
                if baris.peran == "isi":
                    self._sandi |= {k.casefold() for k in _KAPITAL.findall(baris.nama)}
                    kunci = self.kunci(baris)
                    self._golongan.setdefault(kunci, set()).update(golongan)
                    for nama in self._bentuk(baris, bersama):
                        milik = self._nama.setdefault(nama[0], {})
                        # What two things share is the name of neither.
                        milik[nama] = kunci if milik.get(nama, kunci) == kunci else None

    def kunci(self, baris: BarisPublikasi) -> Kunci:
        """Return what a row is about; a name below the only goal that has it is that of other tables."""
        kunci = self.peta.kunci(baris)
        return self._setara.get(kunci, kunci)

    def _bentuk(self, baris: BarisPublikasi, bersama: str) -> Iterator[tuple[str, ...]]:
        """Yield what a row can be called, as words; without the word with which all rows of its table begin, too."""
        if kode := _KODE.match(baris.label):
            isi = kata(kode["kode"])
            yield from (isi, ("indikator", *isi), ("iku", *isi)) if isi[0].isdigit() else (isi,)
        polos = kata(re.sub(r"\([^()]*\)", " ", baris.nama))
        # What is counted is what is meant: "jumlah kunjungan rawat jalan" is said without its first word.
        tercacah = polos[1:] if polos[:1] == ("jumlah",) and len(set(polos) - UMUM) >= _KHUSUS else polos
        # "Kecamatan Mekar", "100 Filsafat": without the word of all rows, or the number before it.
        sendiri = polos[1:] if polos[:1] == (bersama,) or (polos and polos[0].isdigit()) else polos
        for nama in dict.fromkeys((baris.kata, polos, tercacah, sendiri, singkat(polos, self._singkatan))):
            if nama and not all(satu.isdigit() for satu in nama):
                yield nama
        for satu in _KURUNG.findall(baris.nama):
            yield kata(satu)
        if (sandi := _BERSANDI.fullmatch(baris.nama)) and (isi := kata(sandi[1])):
            yield isi

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
                    # "Kecamatan Mekar", "pendidikan magister": the word before says what it is.
                    jelas = n > 0 and akar(isi[n - 1][0]) in self._golongan.get(kunci, ())
                    lalu = hasil[-1] if hasil else None
                    # "Kecamatan Mekar dan Sari": what is joined to a name is one of its kind.
                    jelas = jelas or (
                        lalu is not None
                        and not lalu.lemah
                        and _RANGKAI.fullmatch(teks, lalu.akhir, mulai) is not None
                        and self._golongan.get(lalu.kunci) == self._golongan.get(kunci)
                    )
                    hasil.append(Sebut(kunci, mulai, akhir, lemah and not jelas))
                    n += len(nama)
                    continue
            n += 1
        return hasil

    def _wajar(self, nama: tuple[str, ...], teks: str) -> bool:
        """Say whether words can be a name: an abbreviation or a code is written in capitals."""
        if len(nama) > 1:
            return True
        satu = nama[0]
        if satu in UMUM or len(satu) < _KHUSUS or angka_romawi(satu) is not None:
            return False
        sandi = len(satu) <= _SINGKATAN and satu in self._sandi
        berkode = any(huruf.isdigit() for huruf in satu)
        return (
            (len(satu) > _KHUSUS and not sandi) or teks.isupper() or (len(satu) > _KHUSUS and teks.istitle()) or berkode
        )


#: What joins two names.
_RANGKAI = re.compile(r"\s*(?:,|,?\s*\b(?:dan|serta))\s*", re.IGNORECASE)
#: Words of a label in capitals.
_KAPITAL = re.compile(r"\b[A-Z]{2,5}\b")


def _awal_bersama(tabel: TabelPublikasi) -> str:
    """Return the word with which most rows of a table begin, and none by itself names; "" for none."""
    isi = [b.kata for b in tabel.baris if b.peran == "isi" and b.kata]
    awal, banyak = next(iter(Counter(k[0] for k in isi if len(k) > 1).most_common()), ("", 0))
    return awal if banyak >= _SERUPA and 2 * banyak > len(isi) else ""


def _golongan(tabel: TabelPublikasi) -> frozenset[str]:
    """Return the roots of the words by which the caption says what the rows of a table are."""
    return frozenset(akar(k) for k in kata(tabel.nama) if k not in _HAMPA and not k.isdigit())


def _setara(semua: Iterable[Kunci]) -> dict[Kunci, Kunci]:
    """Return for things that are known by the goal above them the key of those without one, where one goal has the name."""
    milik: dict[Kunci, set[Kunci]] = {}
    for kunci in semua:
        if kunci[0] == "induk":
            milik.setdefault(("teks", *kunci[kunci.index("/") + 1 :]), set()).add(kunci)
    return {isi.pop(): polos for polos, isi in milik.items() if len(isi) == 1}


@lru_cache(maxsize=4)
def penyebut(peta: Peta) -> Penyebut:
    """Return the names of the things of a report."""
    return Penyebut(peta)
