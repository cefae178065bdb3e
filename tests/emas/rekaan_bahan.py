"""Figures and ways of printing that the families of layouts kept out of development share; their layouts are their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_tanam import Cetak, angka, tulis

__all__ = ["Pos", "Tolok", "bagi", "baris_uang", "bulat", "naik_turun", "pecah", "pilih_lain", "pos_anggaran", "tolok"]


@dataclass(frozen=True)
class Tolok:
    """An indicator with what is printed of it: targets and realisasi by year, in its decimals."""

    nama: str
    satuan: str
    desimal: int
    target: dict[int, Decimal]
    realisasi: dict[int, Decimal]
    turun: bool = False
    terbalik: bool = False
    batas: int = 0

    def capaian(self, tahun: int) -> Decimal:
        """Return the achievement in per cent, at most the cap of the agency where it has one."""
        target, nyata = self.target[tahun], self.realisasi[tahun]
        if self.turun:
            nilai = target / nyata * 100 if self.terbalik else (2 * target - nyata) / target * 100
        else:
            nilai = nyata / target * 100
        return min(nilai, Decimal(self.batas)) if self.batas else nilai

    def cetak(self, nilai: Decimal) -> str:
        """Print a value of it."""
        return tulis(self.desimal)(nilai)

    @property
    def ekor(self) -> str:
        """Its unit as a sentence writes it behind a value."""
        return "%" if self.satuan == "%" else f" {self.satuan.casefold()}"


@dataclass(frozen=True)
class Pos:
    """A budget line with its parts."""

    kode: str
    nama: str
    pagu: int
    serapan: int
    anak: tuple[Pos, ...] = ()


def bulat(nilai: Decimal, desimal: int = 2) -> Decimal:
    """Round half up."""
    return nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)


def bagi(atas: Decimal | int, bawah: Decimal | int) -> Decimal:
    """Return the first in per cent of the second."""
    return Decimal(atas) / Decimal(bawah) * 100


def tolok(
    acak: Random,
    isi: tuple[str, str, int, str, str],
    tahun: int,
    *,
    turun: bool = False,
    terbalik: bool = False,
    batas: int = 0,
) -> Tolok:
    """Draw targets and realisasi of four years for (name, unit, decimals, first target, yearly step)."""
    nama, satuan, desimal, awal, langkah = isi
    penuh = Decimal(100) if satuan == "%" else None
    target, nyata = {}, {}
    for n, th in enumerate(range(tahun - 3, tahun + 1)):
        target[th] = Decimal(awal) + n * Decimal(langkah)
        nyata[th] = bulat(target[th] * Decimal(acak.randint(880, 1090)) / 1000, desimal)
        if penuh is not None and nyata[th] > penuh:
            nyata[th] = bulat(penuh - Decimal(acak.randint(1, 300)) / 100, desimal)
    return Tolok(nama, satuan, desimal, target, nyata, turun, terbalik, batas)


def pos_anggaran(acak: Random, susunan: Sequence[tuple[str, str, Sequence[str]]], ribuan: int = 1) -> tuple[Pos, ...]:
    """Draw programs with their parts: (code, name, names of the parts)."""
    hasil = []
    for kode, nama, bagian in susunan:
        anak = []
        for n, satu in enumerate(bagian, 1):
            pagu = acak.randint(48_000, 6_900_000) * 1000
            serap = pagu * acak.randint(8010, 9987) // 10000 // ribuan * ribuan
            anak.append(Pos(f"{kode}.2.{n:02d}", satu, pagu, serap))
        hasil.append(Pos(kode, nama, sum(a.pagu for a in anak), sum(a.serapan for a in anak), tuple(anak)))
    return tuple(hasil)


def pecah(acak: Random, jumlah: int, banyak: int) -> list[int]:
    """Part a whole number into parts above 0."""
    potong = sorted(acak.sample(range(1, jumlah), banyak - 1))
    return [b - a for a, b in zip((0, *potong), (*potong, jumlah), strict=True)]


def baris_uang(
    tabel: str, label: str, isi: tuple[int, int], judul: Sequence[str], jenis: str, ekor: str = ""
) -> Iterator[Cetak]:
    """Print pagu, realisasi, percentage and, where it has a heading, the remainder."""
    pagu, serap = isi
    yield angka((tabel, label, judul[0]), pagu, tulis(0), jenis)
    yield angka((tabel, label, judul[1]), serap, tulis(0), jenis)
    yield angka((tabel, label, judul[2]), bagi(serap, pagu), tulis(2, ekor), "persen")
    if len(judul) > 3:
        yield angka((tabel, label, judul[3]), pagu - serap, tulis(0), "sisa")


def naik_turun(lama: Decimal, baru: Decimal, kata: tuple[str, str]) -> tuple[str, str] | None:
    """Return the word for a rise or fall and the wrong one; None where nothing changed."""
    if lama == baru:
        return None
    return kata if baru > lama else (kata[1], kata[0])


def pilih_lain(semua: Sequence[str], benar: str) -> tuple[str, ...]:
    """Return all but the right one."""
    return tuple(satu for satu in semua if satu != benar)
