"""Planning documents: sums below a program, and counts of one year in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan

__all__ = ["periksa_cacah_setahun", "periksa_jumlah_program"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Amounts of money are larger; targets and percentages of the same table are not.
_UANG_MIN = Decimal(10_000)


# --- sums below a program ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Gugus:
    """A program with the rows below it in one column; ``kepala`` is None where the program has no amount."""

    kepala: Sel | None
    isi: tuple[Sel, ...]

    @property
    def jumlah(self) -> Decimal:
        return _jumlah(self.isi)

    @property
    def benar(self) -> bool:
        return self.kepala is not None and _nilai(self.kepala) == self.jumlah


@dataclass(frozen=True)
class _Kolom:
    """One column of a plan: its programs, and the last amount above the first of them."""

    atas: Sel | None
    gugus: tuple[_Gugus, ...]

    @property
    def lengkap(self) -> list[_Gugus]:
        """The programs that have an amount and rows below it."""
        return [satu for satu in self.gugus if satu.kepala is not None and satu.isi]

    @property
    def terjumlah(self) -> bool:
        """Whether most programs are the sum of their rows, so that one that is not is a fault."""
        benar = sum(satu.benar for satu in self.lengkap)
        return benar >= 2 and 3 * benar >= 2 * len(self.lengkap)

    @property
    def kepala(self) -> list[Sel]:
        return [satu.kepala for satu in self.gugus if satu.kepala is not None]

    @property
    def terbukti(self) -> bool:
        """Whether the row above is the sum of the programs as they are printed."""
        return (
            self.atas is not None and len(self.kepala) == len(self.gugus) and _nilai(self.atas) == _jumlah(self.kepala)
        )


def _nilai(sel: Sel) -> Decimal:
    return sel.angka.nilai if sel.angka else Decimal(0)


def _jumlah(sel: Iterable[Sel]) -> Decimal:
    return sum(map(_nilai, sel), Decimal(0))


def periksa_jumlah_program(isi: IsiPublikasi) -> _Temuan:
    """Find programs that are not the sum of the kegiatan printed below them, in tables without budget codes.

    Where most programs of a column are that sum, one that is not misses a row or bears another amount; the row above the
    first program is the sum of the programs.
    """
    for tabel in isi.tabel:
        if not tabel.prosa and not tabel.grafik and not any(satu.kode for satu in tabel.baris):
            semua = (_kolom(tabel, nama) for nama in tabel.kolom)
            for kolom in semua:
                yield from _periksa_kolom(kolom) if kolom.terjumlah else ()


def _periksa_kolom(kolom: _Kolom) -> _Temuan:
    for satu in kolom.lengkap:
        if satu.kepala is not None and not satu.benar:
            yield satu.kepala, _beda_program(satu.kepala, satu, terbukti=kolom.terbukti)
    rincian = sum((satu.jumlah for satu in kolom.gugus), Decimal(0))
    utuh = kolom.atas is not None and len(kolom.kepala) == len(kolom.gugus)
    if kolom.atas is not None and utuh and not kolom.terbukti and _nilai(kolom.atas) != rincian:
        harap = cetak_desimal(_jumlah(kolom.kepala), kolom.atas.angka.desimal if kolom.atas.angka else 0)
        pesan = f"{len(kolom.kepala)} program berjumlah {harap}, tercetak {kolom.atas.teks}"
        yield kolom.atas, duga(kolom.atas, harap, pesan, *kolom.kepala)


def _beda_program(sel: Sel, gugus: _Gugus, *, terbukti: bool) -> Dugaan:
    """Say that a program is not what stands below it; where the row above all programs bears it out, a row is missing."""
    desimal = sel.angka.desimal if sel.angka else 0
    jumlah = cetak_desimal(gugus.jumlah, desimal)
    pesan = f"{len(gugus.isi)} baris di bawahnya berjumlah {jumlah}, tercetak {sel.teks}"
    if terbukti:
        selisih = cetak_desimal(abs(_nilai(sel) - gugus.jumlah), desimal)
        pesan = f"{pesan}, dan jumlah seluruh program memakainya; selisih {selisih} tidak tercetak pada rinciannya"
    return duga(sel, "" if terbukti else jumlah, pesan, *(() if terbukti else gugus.isi))


def _kolom(tabel: TabelPublikasi, kolom: str) -> _Kolom:
    """Read the programs of a column with what stands below each."""
    atas: Sel | None = None
    gugus: list[tuple[Sel | None, list[Sel]]] = []
    nama = ""
    for baris in tabel.baris:
        sel = tabel.sel(baris, kolom)
        uang = sel if sel and _nilai(sel) >= _UANG_MIN else None
        program = _program(baris)
        if program and program != nama:
            nama = program
            gugus.append((uang, []))
        elif uang is None or baris.peran != "isi":
            continue
        elif gugus:
            gugus[-1][1].append(uang)
        else:
            atas = uang
    return _Kolom(atas, tuple(_Gugus(kepala, tuple(isi)) for kepala, isi in gugus))


def _program(baris: BarisPublikasi) -> str:
    """Name the program whose row this is: its own name, or that beside the indicator which names the row."""
    semua = (kata(baris.induk.rpartition(" > ")[2]), kata(baris.label))
    return next((" ".join(satu) for satu in semua if satu[:1] == ("program",)), "")


# --- counts of one year --------------------------------------------------------------------------------------------

_BANYAK = re.compile(r"(?<![\d.,/])(\d{1,3})\W{0,4}(?:\([a-z ]+\)\W{0,4})?(program|kegiatan)\b", re.IGNORECASE)
_TAHUN_KALIMAT = re.compile(r"\btahun(?:\s+anggaran)?\s+(20\d\d)\b(?!\s*[-–])", re.IGNORECASE)


def periksa_cacah_setahun(isi: IsiPublikasi) -> _Temuan:
    """Find sentences that count programs and kegiatan of one year together, otherwise than another sentence does."""
    pertama: dict[tuple[str, str], tuple[Sel, str]] = {}
    for tabel in isi.tabel:
        for sel, kalimat in baca_kalimat(tabel):
            tahun = {satu[1] for satu in _TAHUN_KALIMAT.finditer(kalimat)}
            banyak = _BANYAK.findall(kalimat)[:2]
            if len(tahun) != 1 or [apa.casefold() for _, apa in banyak] != ["program", "kegiatan"]:
                continue
            for jumlah, apa in banyak:
                kunci = (tahun.copy().pop(), apa.casefold())
                dulu, lain = pertama.setdefault(kunci, (sel, jumlah))
                if lain != jumlah:
                    pesan = f"Banyaknya {apa} tahun {kunci[0]} di sini {jumlah}, pada kalimat lain {lain}"
                    yield sel, duga(sel, "", pesan, dulu)
