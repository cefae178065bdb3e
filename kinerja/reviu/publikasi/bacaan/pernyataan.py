"""Statements of a published report: which quantity of which thing in which year a printed number is, and how surely."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, lru_cache

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.bacaan.acuan import Acuan, AcuanBuku
from kinerja.reviu.publikasi.bacaan.butir import TURUNAN, Butir, Kunci
from kinerja.reviu.publikasi.bacaan.kolom_kembar import kolom_kembar
from kinerja.reviu.publikasi.bacaan.makna import artikan, pahami, pahami_laporan
from kinerja.reviu.publikasi.bacaan.nama_ucapan import tahun_kalimat
from kinerja.reviu.publikasi.bacaan.pengenal import PERSEN_UANG, Pengenal
from kinerja.reviu.publikasi.bacaan.penyamaan import Penyamaan
from kinerja.reviu.publikasi.bacaan.susunan import RENTANG
from kinerja.reviu.publikasi.bacaan.tahun_keliru import SalahTahun, cari_salah_tahun
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi.hubungan import per_hasil
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["TURUNAN", "Butir", "Kunci", "Peta", "petakan", "petakan_isi"]

_KINERJA = {Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN}

#: What a caption names as the resource that was used with efficiency.
_SUMBER_DAYA = re.compile(
    r"\b(?:(?P<manusia>sumber\s+daya\s+manusia|SDM|pegawai|aparatur)|sarana|prasarana|peralatan)\b", re.IGNORECASE
)


class Peta:
    """All rows of a published report with what they are about."""

    def __init__(self, isi: IsiPublikasi) -> None:
        self.isi = isi
        self.acuan = AcuanBuku(isi.laporan) if isi.laporan else Acuan()
        pengenal = Pengenal(isi, self.acuan)
        milik = {id(baris): pengenal.kenali(tabel, baris) for tabel in isi.tabel for baris in tabel.baris}
        self._sama = Penyamaan(isi, self.acuan, milik)
        self._salah_tahun: tuple[SalahTahun, ...] = ()

    def kunci(self, baris: BarisPublikasi) -> Kunci:
        """Return what a row is about."""
        return self._sama.kunci(baris)

    @property
    def beda_nama(self) -> list[tuple[BarisPublikasi, BarisPublikasi]]:
        """Rows of one thing whose names differ by a word."""
        return self._sama.beda_nama

    @property
    def salah_kode(self) -> tuple[tuple[BarisPublikasi, str], ...]:
        """Rows whose name bears another code elsewhere, each with that code, where this row is the one at fault."""
        return self._sama.salah_kode

    @cached_property
    def kode(self) -> tuple[str, ...]:
        """The codes that are printed, each once."""
        benar = {id(baris): kode for baris, kode in self.salah_kode}
        return tuple(dict.fromkeys(benar.get(id(satu), satu.kode) for satu in self.isi.baris if satu.kode))

    @cached_property
    def butir(self) -> tuple[Butir, ...]:
        """All numbers with their keys."""
        semua = [butir for tabel in self.isi.tabel for butir in self._butir(tabel)]
        self._salah_tahun = cari_salah_tahun(semua, self.isi)
        salah = {(id(tabel), kolom) for tabel, kolom, _ in self._salah_tahun}
        ubah = [
            replace(b, kunci=(b.kunci[0], b.kunci[1], self.isi.tahun, b.kunci[3]))
            if (id(b.tabel), "" if b.sel.tahun is None else b.sel.kolom) in salah
            else b
            for b in semua
        ]
        return tuple(self._luruskan(ubah))

    @cached_property
    def kolom_ke(self) -> dict[int, tuple[str, str]]:
        """The table and heading of each value of a table, by its place among those that were handed in."""
        return {
            sel.nomor: (tabel.nama, sel.kolom)
            for tabel in self.isi.tabel
            if not tabel.prosa
            for baris in tabel.baris
            for sel in baris.sel
        }

    @cached_property
    def banyak_baris(self) -> Counter[tuple[str, str]]:
        """How many values stand under each heading of each table."""
        return Counter(self.kolom_ke.values())

    @property
    def salah_tahun(self) -> tuple[SalahTahun, ...]:
        """Captions and headings that name another year than that of their numbers."""
        return self._salah_tahun if self.butir else ()

    @cached_property
    def menurut(self) -> dict[object, list[Butir]]:
        """The numbers by thing and quantity, whatever their year."""
        hasil: dict[object, list[Butir]] = {}
        for satu in self.butir:
            hasil.setdefault((satu.kunci[0], satu.kunci[1], satu.kunci[3]), []).append(satu)
        return hasil

    def _butir(self, tabel: TabelPublikasi) -> Iterator[Butir]:
        judul_tahun = {int(satu) for satu in re.findall(r"(?<!\d)(20\d\d)(?!\d|\s*[-–])", tabel.nama)}
        bawaan = judul_tahun.pop() if len(judul_tahun) == 1 else self.isi.tahun
        hasil = per_hasil(self.isi)
        semua: dict[object, list[Butir]] = {}
        for baris in tabel.baris:
            apa = self.kunci(baris)
            for sel in baris.angka:
                besaran = sel.besaran
                if tabel.prosa and besaran is Besaran.PERSEN and sel.tahun and apa[0] == "indikator":
                    # The percentage that a year is said to have is its realisasi.
                    besaran = Besaran.REALISASI
                rentang = ("rentang",) if tabel.prosa and RENTANG.search(sel.isi.baris) else ()
                sumber = _sumber_daya(tabel.nama) if besaran is Besaran.EFISIENSI else ()
                imbuhan = (*sel.imbuhan, *sel.periode, *rentang, *sumber, *_imbuhan_operan(hasil.get(sel)))
                tahun = sel.tahun or tahun_kalimat(tabel, baris, sel) or bawaan
                kunci = (self._baku(apa, besaran), besaran, tahun, imbuhan)
                semua.setdefault((kunci, sel.jenis), []).append(
                    Butir(
                        sel, baris, tabel, kunci, hasil.get(sel), baris.dari_kalimat or id(baris) in self._sama.sebagian
                    )
                )
        for isi in semua.values():
            # Rows of one name in one table are different things where their values differ.
            if tabel.prosa or all(isi[0].setuju(lain) for lain in isi[1:]):
                yield from isi

    def _baku(self, kunci: Kunci, besaran: Besaran) -> Kunci:
        """Name the thing that a sasaran stands for: its only indicator, or its programs."""
        if kunci[0] == "sasaran" and besaran in _KINERJA:
            return self.acuan.indikator_tunggal(kunci[1]) or kunci
        if kunci[0] == "kode" and len(kunci) == 2 and besaran in _KINERJA:
            return self.acuan.indikator_tunggal(kunci[1]) or kunci
        if kunci[0] == "indikator" and besaran in UANG | PERSEN_UANG:
            return ("indikator", kunci[1], "anggaran")
        if kunci[0] == "sasaran" and besaran in UANG | PERSEN_UANG:
            return self.acuan.program_sasaran(kunci[1]) or kunci
        return kunci

    def _luruskan(self, semua: list[Butir]) -> Iterator[Butir]:
        """Take a column headed capaian for what it holds: many reports print the realisasi of earlier years there."""
        realisasi: dict[tuple[Kunci, int], list[Cetakan]] = {}
        for butir in semua:
            if butir.kunci[1] is Besaran.REALISASI and butir.sel.angka:
                realisasi.setdefault((butir.kunci[0], butir.kunci[2]), []).append(butir.sel.angka)
        salah: set[tuple[str, str]] = set()
        kolom: dict[tuple[str, str], list[bool]] = {}
        for butir in semua:
            kunci, besaran, tahun, _ = butir.kunci
            if besaran is not Besaran.CAPAIAN or butir.baris.cari(Besaran.TARGET, butir.sel.tahun):
                continue
            lain = list(realisasi.get((kunci, tahun), ()))
            hitungan = self.acuan.nilai(kunci, Besaran.REALISASI, tahun)
            angka = butir.sel.angka
            assert angka is not None
            setuju = any(sama(satu, angka, longgar=True) for satu in lain) or (
                hitungan is not None and abs(angka.nilai - hitungan) <= angka.langkah
            )
            if lain or hitungan is not None:
                kolom.setdefault((butir.tabel.nama, butir.sel.kolom), []).append(setuju)
        salah = {nama for nama, isi in kolom.items() if sum(isi) * 2 >= len(isi) and sum(isi) >= 2}
        # What is headed alike in the same table holds the same quantity.
        salah |= {
            (butir.tabel.nama, butir.sel.kolom)
            for butir in semua
            for nama, judul in salah
            if butir.tabel.nama == nama and kata(re.sub(r"\d", "", butir.sel.kolom)) == kata(re.sub(r"\d", "", judul))
        }
        for butir in semua:
            kunci, besaran, tahun, imbuhan = butir.kunci
            if besaran is Besaran.CAPAIAN and _bukan_capaian(butir, salah, realisasi, semua):
                sel = replace(butir.sel, besaran=Besaran.REALISASI)
                yield replace(butir, sel=sel, kunci=(kunci, Besaran.REALISASI, tahun, imbuhan))
            else:
                yield butir


def _bukan_capaian(
    butir: Butir,
    salah: set[tuple[str, str]],
    realisasi: dict[tuple[Kunci, int], list[Cetakan]],
    semua: list[Butir],
) -> bool:
    """Say whether what is headed capaian is a realisasi: its column is, or running text calls it so."""
    return (butir.tabel.nama, butir.sel.kolom) in salah or _dekat_realisasi(butir, realisasi, semua)


def _dekat_realisasi(butir: Butir, realisasi: dict[tuple[Kunci, int], list[Cetakan]], semua: list[Butir]) -> bool:
    """Say whether running text calls capaian what is nearer to the realisasi: "capaian X sebesar 47,4 Ha"."""
    angka = butir.sel.angka
    ada = realisasi.get((butir.kunci[0], butir.kunci[2]))
    berpersen = "%" in butir.baris.label or "persen" in butir.baris.label.casefold()
    if not butir.tabel.prosa or angka is None or berpersen or not ada:
        return False
    if angka.persen and not any(sama(satu, angka) for satu in ada):
        return False
    capaian = [
        b.sel.angka.nilai
        for b in semua
        if b.kunci[:3] == butir.kunci[:3] and not b.tabel.prosa and b.sel.angka is not None
    ]
    jauh = min((abs(satu.nilai - angka.nilai) for satu in ada), default=None)
    return jauh is not None and any(capaian) and jauh < min(abs(n - angka.nilai) for n in capaian)


def _sumber_daya(nama: str) -> tuple[str, ...]:
    """Return the resource other than money whose efficiency a caption is about: staff and equipment have their own."""
    temu = _SUMBER_DAYA.search(nama)
    return () if temu is None else ("manusia" if temu["manusia"] else "sarana",)


def _imbuhan_operan(turunan: Turunan | None) -> tuple[str, ...]:
    """Return the words of operands that make another quantity of a result: absorbed of the plan, not of the budget."""
    if turunan is None or turunan.hasil.besaran not in TURUNAN or not turunan.benar:
        return ()
    return tuple(sorted({satu for sel in turunan.operan for satu in sel.imbuhan} - set(turunan.hasil.imbuhan)))


@lru_cache(maxsize=8)
def petakan_isi(isi: IsiPublikasi) -> Peta:
    """Return the statements of a report."""
    return _peta(pahami(isi))


def _peta(isi: IsiPublikasi) -> Peta:
    """Return the statements, once columns of unknown headings are known by those of other tables."""
    peta = Peta(isi)
    arti = kolom_kembar(isi, peta.kunci)
    return Peta(artikan(isi, arti)) if arti else peta


@lru_cache(maxsize=4)
def petakan(laporan: Laporan) -> Peta:
    """Return the statements on sheet publikasi."""
    return _peta(pahami_laporan(laporan))
