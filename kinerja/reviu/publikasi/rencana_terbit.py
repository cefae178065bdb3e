"""Planning documents: sums below a program, and counts of one year in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cacah_kalimat import baca_kalimat
from kinerja.reviu.publikasi.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.kata import kata
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
        return sum((satu.angka.nilai for satu in self.isi if satu.angka), Decimal(0))

    @property
    def benar(self) -> bool:
        return self.kepala is not None and self.kepala.angka is not None and self.kepala.angka.nilai == self.jumlah


def periksa_jumlah_program(isi: IsiPublikasi) -> _Temuan:
    """Find programs that are not the sum of the kegiatan printed below them, in tables without budget codes.

    Where most programs of a column are that sum, one that is not misses a row or bears another amount; the row above the
    first program is the sum of the programs.
    """
    for tabel in isi.tabel:
        if tabel.prosa or tabel.grafik or any(satu.kode for satu in tabel.baris):
            continue
        for kolom in tabel.kolom:
            atas, gugus = _gugus(tabel, kolom)
            lengkap = [satu for satu in gugus if satu.kepala is not None and satu.isi]
            benar = sum(satu.benar for satu in lengkap)
            if benar < 2 or 3 * benar < 2 * len(lengkap):
                continue
            kepala = [satu.kepala for satu in gugus if satu.kepala is not None]
            semua = sum((satu.angka.nilai for satu in kepala if satu.angka), Decimal(0))
            utuh = atas is not None and atas.angka is not None and len(kepala) == len(gugus)
            terbukti = utuh and atas is not None and atas.angka is not None and atas.angka.nilai == semua
            for satu in lengkap:
                if satu.kepala is not None and not satu.benar:
                    yield satu.kepala, _beda_program(satu.kepala, satu, terbukti=terbukti)
            if utuh and atas is not None and not terbukti:
                yield from _beda_atas(atas, gugus, semua)


def _beda_program(sel: Sel, gugus: _Gugus, *, terbukti: bool) -> Dugaan:
    """Say that a program is not what stands below it; where the row above all programs bears it out, a row is missing."""
    desimal = sel.angka.desimal if sel.angka else 0
    jumlah = cetak_desimal(gugus.jumlah, desimal)
    pesan = f"{len(gugus.isi)} baris di bawahnya berjumlah {jumlah}, tercetak {sel.teks}"
    if terbukti and sel.angka:
        selisih = cetak_desimal(abs(sel.angka.nilai - gugus.jumlah), desimal)
        pesan = f"{pesan}, dan jumlah seluruh program memakainya; selisih {selisih} tidak tercetak pada rinciannya"
    return duga(sel, "" if terbukti else jumlah, pesan, *(() if terbukti else gugus.isi))


def _beda_atas(atas: Sel, gugus: Sequence[_Gugus], semua: Decimal) -> _Temuan:
    rincian = sum((satu.jumlah for satu in gugus), Decimal(0))
    if atas.angka and atas.angka.nilai != rincian:
        harap = cetak_desimal(semua, atas.angka.desimal)
        kepala = [satu.kepala for satu in gugus if satu.kepala is not None]
        yield atas, duga(atas, harap, f"{len(kepala)} program berjumlah {harap}, tercetak {atas.teks}", *kepala)


def _gugus(tabel: TabelPublikasi, kolom: str) -> tuple[Sel | None, list[_Gugus]]:
    """Return the last amount above the first program, and the programs of a column."""
    atas: Sel | None = None
    gugus: list[tuple[Sel | None, list[Sel]]] = []
    nama = ""
    for baris in tabel.baris:
        sel = tabel.sel(baris, kolom)
        uang = sel if sel and sel.angka and sel.angka.nilai >= _UANG_MIN else None
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
    return atas, [_Gugus(kepala, tuple(isi)) for kepala, isi in gugus]


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
