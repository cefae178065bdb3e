"""Rows of different tables that are about one thing: names that differ by spelling, codes, parts of names, amounts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from kinerja.reviu.publikasi.bacaan.acuan import Acuan
from kinerja.reviu.publikasi.bacaan.butir import KHUSUS, Kunci
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM, kata, kurang_satu, mirip

__all__ = ["Penyamaan"]

#: An amount that is printed twice by no chance.
_JUTAAN = 10_000_000


class Penyamaan:
    """Gives rows of one report one key where they are about one thing.

    Attributes
    ----------
    sebagian
        rows, by identity, whose name is only a part of the one that a table prints.
    beda_nama
        rows of one thing whose names differ by a word.
    """

    def __init__(self, isi: IsiPublikasi, acuan: Acuan, milik: dict[int, Kunci]) -> None:
        self.isi, self.acuan = isi, acuan
        self._milik = milik
        self.sebagian: set[int] = set()
        self.beda_nama: list[tuple[BarisPublikasi, BarisPublikasi]] = []
        self._samakan()

    def kunci(self, baris: BarisPublikasi) -> Kunci:
        """Return what a row is about."""
        return self._milik[id(baris)]

    def _samakan(self) -> None:
        """Give rows of different tables one key whose names differ by spelling, or whose amounts are the same."""
        tabel = {id(baris): satu.nama for satu in self.isi.tabel for baris in satu.baris}
        milik: dict[Kunci, set[str]] = {}
        for baris in self.isi.baris:
            milik.setdefault(self.kunci(baris), set()).add(tabel[id(baris)])
        ganti: dict[Kunci, Kunci] = {}
        beda_kata: list[tuple[Kunci, Kunci]] = []
        teks = [satu for satu in milik if satu[0] == "teks"]
        for nomor, satu in enumerate(teks):
            for lain in teks[:nomor]:
                dekat = (len(satu) == len(lain) and mirip(satu[1:], lain[1:])) or kurang_satu(satu[1:], lain[1:])
                if dekat and milik[satu].isdisjoint(milik[lain]):
                    beda_kata += [(satu, lain)] if kurang_satu(satu[1:], lain[1:]) else []
                    ganti[satu] = ganti.get(lain, lain)
                    milik[ganti[satu]] |= milik[satu]
                    break
        contoh = {self.kunci(baris): baris for baris in reversed(self.isi.baris)}
        pasangan = [(contoh[satu], contoh[lain]) for satu, lain in beda_kata]
        self.beda_nama = [(satu, lain) for satu, lain in pasangan if _tanpa_kurung(satu) != _tanpa_kurung(lain)]
        self._milik = {nomor: ganti.get(kunci, kunci) for nomor, kunci in self._milik.items()}
        for baris, kode in self.salah_kode:
            self._milik[id(baris)] = ("kode", kode)
        self._samakan_kode()
        self._samakan_pagu()
        self._samakan_sebagian()

    def _samakan_kode(self) -> None:
        """Give rows that print a name without its code the key of the code that another table prints with it."""
        kode: dict[Kunci, set[Kunci]] = {}
        for baris in self.isi.baris:
            if self.kunci(baris)[0] == "kode" and baris.kode and len(set(baris.kata) - UMUM) >= KHUSUS:
                kode.setdefault(("teks", *baris.kata), set()).add(self.kunci(baris))
        for baris in self.isi.baris:
            milik = kode.get(self.kunci(baris), set())
            if len(milik) == 1:
                self._milik[id(baris)] = next(iter(milik))

    def _samakan_sebagian(self) -> None:
        """Take a part of a name in running text for the one thing of the tables that it fits."""
        nama = {
            self.kunci(baris)
            for tabel in self.isi.tabel
            for baris in tabel.baris
            if not tabel.prosa and self.kunci(baris)[0] == "teks"
        }
        for baris in (b for tabel in self.isi.tabel if tabel.prosa for b in tabel.baris):
            kunci = self.kunci(baris)
            inti = {satu for satu in kunci[1:] if satu not in ("indikator", "sasaran", "program", "kegiatan")}
            if kunci[0] != "teks" or kunci in nama or len(inti - UMUM) < KHUSUS:
                continue
            level = {"program", "kegiatan", "subkegiatan"} & set(kunci[1:])
            calon = [satu for satu in nama if inti <= set(satu[1:]) and len(inti) * 3 >= len(satu) - 1]
            calon = [
                satu for satu in calon if ({"program", "kegiatan", "subkegiatan"} & set(satu[1:])) in (level, set())
            ]
            if len(calon) == 1:
                self._milik[id(baris)] = calon[0]
                self.sebagian.add(id(baris))

    def _samakan_pagu(self) -> None:
        """Name rows after the code that is printed elsewhere with the same amount, exact to the rupiah."""
        pagu: dict[object, set[Kunci]] = {}
        for baris in self.isi.baris:
            for sel in baris.angka:
                if sel.besaran is Besaran.PAGU and sel.angka and baris.kode:
                    pagu.setdefault((sel.angka.nilai, sel.tahun), set()).add(self.kunci(baris))
        for baris in self.isi.baris:
            if self.kunci(baris)[0] not in ("teks", "sasaran ke"):
                continue
            for sel in baris.angka:
                if sel.besaran is Besaran.PAGU and sel.angka and sel.angka.nilai % 1000:
                    sama = pagu.get((sel.angka.nilai, sel.tahun), set())
                    if sama and sel.angka.nilai >= _JUTAAN:
                        # Of a program whose only kegiatan has all of its budget, the program.
                        self._milik[id(baris)] = min(sama, key=lambda kunci: (len(kunci[-1]), kunci))

    @cached_property
    def salah_kode(self) -> tuple[tuple[BarisPublikasi, str], ...]:
        """Rows whose name bears another code elsewhere, each with that code, where this row is the one at fault."""
        semua = [satu for satu in self.isi.baris if satu.kode and satu.sel and len(satu.kata) > 1]
        milik: dict[str, list[BarisPublikasi]] = {}
        for baris in semua:
            milik.setdefault(baris.kode.rpartition(".")[0], []).append(baris)
        hasil = []
        for baris in semua:
            sekerabat = [
                satu
                for satu in milik[baris.kode.rpartition(".")[0]]
                if satu.tabel != baris.tabel and mirip(satu.kata, baris.kata)
            ]
            lain = [satu for satu in sekerabat if satu.kode != baris.kode]
            if lain and self._salah([baris, *(satu for satu in sekerabat if satu.kode == baris.kode)], lain):
                hasil.append((baris, lain[0].kode))
        return tuple(hasil)

    def _salah(self, seia: Sequence[BarisPublikasi], lain: Sequence[BarisPublikasi]) -> bool:
        """Say whether a row and those that bear its code are at fault: the workbook decides, else the majority, else who came first."""
        nama = self.acuan.nama_kode()
        if mirip(nama.get(lain[0].kode, ()), seia[0].kata):
            return True
        if mirip(nama.get(seia[0].kode, ()), seia[0].kata):
            return False
        urut = [satu.nama for satu in self.isi.tabel]
        awal, awal_lain = (min(urut.index(satu.tabel) for satu in isi) for isi in (seia, lain))
        return (len(lain), awal) > (len(seia), awal_lain)


def _tanpa_kurung(baris: BarisPublikasi) -> tuple[str, ...]:
    """Return the words of a name without the brackets behind it, which hold its unit."""
    return kata(re.sub(r"\([^()]*\)\s*$", "", baris.nama))
