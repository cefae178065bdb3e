"""Budget and spending: roll-up sub kegiatan -> kegiatan -> program -> total, per sasaran, per source. Whole rupiah."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from kinerja.angka import bulatkan
from kinerja.besaran.rumus import BAGIAN_PROGRAM
from kinerja.hitung.rekaman import AnggaranSasaran, AnggaranTahun, Dana, PosAnggaran, PosSumber, Uang
from kinerja.model import (
    Anggaran,
    Belanja,
    PKAnggaran,
    RiwayatAnggaran,
    Sasaran,
    SasaranProgram,
    SumberDana,
    induk_kode,
    kode_lokal,
    muat_urusan,
    tingkat_kode,
    urut_kode,
)

__all__ = [
    "BagianProgram",
    "JumlahFormulir",
    "anggaran_sasaran",
    "anggaran_tahun",
    "bagi_program",
    "bidang_urusan",
    "cari_pos",
    "induk_ada",
    "induk_kode",
    "jumlah_diketahui",
    "jumlah_formulir",
    "jumlahkan",
    "jumlahkan_dana",
    "kurangi",
    "rekap_anggaran",
    "sumber_dana",
    "sumber_kode",
]


def jumlahkan(uang: Iterable[Uang]) -> Uang:
    """Add up amounts.

    >>> jumlahkan([Uang(3, 1), Uang(4, 2)])
    Uang(anggaran=7, realisasi=3)
    """
    semua = tuple(uang)
    return Uang(sum(satu.anggaran for satu in semua), sum(satu.realisasi for satu in semua))


class JumlahFormulir(NamedTuple):
    """Totals of a form of the perjanjian kinerja (rupiah): of its rows, and of what the official manages of them."""

    pagu: int
    dikelola: int


def jumlah_formulir(milik: Sequence[PKAnggaran], pagu: Mapping[str, int]) -> JumlahFormulir:
    """Add up the rows of a form: one whose parent stands there too is in that amount already.

    Parameters
    ----------
    milik
        rows of the form; what is managed of a row is all of it where nothing is named.
    pagu
        amounts by code.

    >>> baris = [PKAnggaran(pk="PK", kode="2.17.02"), PKAnggaran(pk="PK", kode="2.17.02.2.01", dikelola=3)]
    >>> jumlah_formulir(baris, {"2.17.02": 10, "2.17.02.2.01": 8}), jumlah_formulir(baris[1:], {"2.17.02.2.01": 8})
    (JumlahFormulir(pagu=10, dikelola=10), JumlahFormulir(pagu=8, dikelola=3))
    """
    kode = {baris.kode for baris in milik}
    dihitung = [baris for baris in milik if not any(baris.kode.startswith(f"{atas}.") for atas in kode)]
    semua = {baris.kode: pagu.get(baris.kode, 0) for baris in dihitung}
    return JumlahFormulir(
        sum(semua.values()),
        sum(semua[baris.kode] if baris.dikelola is None else baris.dikelola for baris in dihitung),
    )


def jumlahkan_dana(dana: Iterable[Dana | SumberDana | Belanja]) -> Dana:
    """Add up amounts of which the spent one may not be known; then that of the sum is not known either.

    >>> jumlahkan_dana([Dana(3, 1), Dana(4, None)])
    Dana(anggaran=7, realisasi=None)
    """
    semua = tuple(dana)
    nyata = [satu.realisasi for satu in semua if satu.realisasi is not None]
    return Dana(sum(satu.anggaran for satu in semua), sum(nyata) if len(nyata) == len(semua) else None)


def jumlah_diketahui(rupiah: Iterable[int | None]) -> int:
    """Add up the amounts that are known.

    >>> jumlah_diketahui([3, None, 4])
    7
    """
    return sum(satu or 0 for satu in rupiah)


def kurangi(seluruh: Dana, bagian: Dana) -> Dana:
    """Take one pair of amounts from another; what is not known in one is not known in the rest.

    >>> kurangi(Dana(7, 3), Dana(4, 2)), kurangi(Dana(7, 3), Dana(4, None))
    (Dana(anggaran=3, realisasi=1), Dana(anggaran=3, realisasi=None))
    """
    a, b = seluruh.realisasi, bagian.realisasi
    return Dana(seluruh.anggaran - bagian.anggaran, None if a is None or b is None else a - b)


def rekap_anggaran(anggaran: Sequence[Anggaran], nama_total: str, *, murni: bool = False) -> tuple[PosAnggaran, ...]:
    """Add up amounts from the lowest level.

    Parameters
    ----------
    anggaran
        rows of sheet anggaran, with amounts (rupiah) at the lowest rows only.
    nama_total
        name of the total row.
    murni
        whether the budget before the change counts, not the one after it.

    Returns
    -------
    tuple
        rows in the order of the codes, first the total (kode "", level "total").
    """
    pagu: dict[str, int] = defaultdict(int)
    nyata: dict[str, int] = defaultdict(int)
    for satu in anggaran:
        isi = satu.anggaran_murni if murni else satu.anggaran
        if isi is None:
            continue
        kode: str | None = satu.kode
        while kode is not None:
            pagu[kode] += isi
            nyata[kode] += satu.realisasi or 0
            kode = induk_kode(kode) if kode else None
    nama = {"": nama_total, **{satu.kode: satu.nama for satu in anggaran}}
    return tuple(
        PosAnggaran(
            pagu[kode],
            nyata[kode],
            kode,
            tingkat_kode(kode) if kode else "total",
            induk_kode(kode) if kode else None,
            nama[kode],
        )
        for kode in sorted(nama, key=lambda kode: urut_kode(kode) if kode else [])
    )


def bidang_urusan(rekap: Sequence[PosAnggaran], urusan: str, tahun: int) -> tuple[PosAnggaran, ...]:
    """Add up the programs of each bidang urusan (2.17), in the order of the codes; () for codes of the report's own.

    Parameters
    ----------
    rekap
        the budget tree.
    urusan
        what the dinas calls its urusan; the name of the one bidang, while several are named by the nomenclature.
    tahun
        year of the budget: the nomenclature says from when on its names hold (:func:`kinerja.model.muat_urusan`).

    >>> satu, dua = (PosAnggaran(n, 1, f"{n}.17.01", "program", "", "A") for n in (2, 3))
    >>> [(p.kode, p.anggaran, p.nama) for p in bidang_urusan([satu, dua], "koperasi", 2020)]
    [('2.17', 2, 'Urusan pemerintahan 2.17'), ('3.17', 3, 'Urusan pemerintahan 3.17')]
    >>> bidang_urusan([satu], "koperasi", 2023)[0].nama
    'Urusan pemerintahan bidang koperasi'
    """
    milik: dict[str, list[PosAnggaran]] = {}
    for satu in rekap:
        if satu.level == "program" and not kode_lokal(satu.kode):
            milik.setdefault(satu.kode.rpartition(".")[0], []).append(satu)
    daftar = muat_urusan()
    punya_urusan = [kode for kode in milik if tahun < daftar.sejak or kode[0] not in daftar.unsur]
    sendiri = {punya_urusan[0]: f"Urusan pemerintahan bidang {urusan}"} if len(punya_urusan) == 1 else {}
    hasil = []
    for kode, program in milik.items():
        jumlah = jumlahkan(program)
        nama = sendiri.get(kode) or daftar.nama(kode, tahun) or f"Urusan pemerintahan {kode}"
        hasil.append(PosAnggaran(jumlah.anggaran, jumlah.realisasi, kode, tingkat_kode(kode), "", nama))
    return tuple(hasil)


def cari_pos(rekap: Sequence[PosAnggaran], kode: str) -> PosAnggaran:
    """Return a row of the budget by its code.

    Raises
    ------
    KeyError
        when there is no such row.
    """
    for satu in rekap:
        if satu.kode == kode:
            return satu
    raise KeyError(kode)


def induk_ada(kode: str, semua: Iterable[str]) -> str:
    """Return the nearest code above that has a row, "" for the total."""
    ada = set(semua) | {""}
    induk = induk_kode(kode)
    while induk not in ada:
        induk = induk_kode(induk)
    return induk


class BagianProgram(NamedTuple):
    """What a sasaran has of a program: its share (persen) and the amounts (rupiah)."""

    sasaran: str
    program: str
    bagian: Decimal
    anggaran: int
    realisasi: int


def bagi_program(sasaran_program: Sequence[SasaranProgram], rekap: Sequence[PosAnggaran]) -> tuple[BagianProgram, ...]:
    """Divide the money of shared programs among their sasaran.

    Shares are rounded half-up to whole rupiah; the last sasaran of a program takes the rest, so that nothing is lost.
    """
    program = {satu.kode: satu for satu in rekap if satu.level == "program"}
    milik: dict[str, list[SasaranProgram]] = {}
    for satu in sasaran_program:
        # A program of the Renstra that has no money yet.
        if satu.program in program:
            milik.setdefault(satu.program, []).append(satu)
    hasil = []
    for kode, daftar in milik.items():
        sisa = [program[kode].anggaran, program[kode].realisasi]
        for satu in daftar:
            isi = [
                lebih if satu is daftar[-1] else _bagian(seluruh, satu.bagian)
                for seluruh, lebih in zip((program[kode].anggaran, program[kode].realisasi), sisa, strict=True)
            ]
            sisa = [lebih - nilai for lebih, nilai in zip(sisa, isi, strict=True)]
            hasil.append(BagianProgram(satu.sasaran, kode, satu.bagian, isi[0], isi[1]))
    return tuple(hasil)


def _bagian(program: int, bagian: Decimal) -> int:
    hasil = BAGIAN_PROGRAM.hitung({"program": program, "bagian": bagian})
    return int(bulatkan(hasil or 0, 0))


def anggaran_sasaran(
    sasaran: Sequence[Sasaran], sasaran_program: Sequence[SasaranProgram], rekap: Sequence[PosAnggaran]
) -> tuple[AnggaranSasaran, ...]:
    """Add up the programs of each sasaran, a shared program by its shares (:func:`bagi_program`)."""
    bagian = bagi_program(sasaran_program, rekap)
    hasil = []
    for satu in sasaran:
        milik = [b for b in bagian if b.sasaran == satu.kode]
        program = tuple(sorted((b.program for b in milik), key=urut_kode))
        anggaran, realisasi = sum(b.anggaran for b in milik), sum(b.realisasi for b in milik)
        hasil.append(AnggaranSasaran(anggaran, realisasi, satu.kode, satu.uraian, program))
    return tuple(hasil)


def sumber_dana(sumber: Sequence[SumberDana], rekap: Sequence[PosAnggaran], sumber_utama: str) -> tuple[PosSumber, ...]:
    """Split the total by source: what no other source pays comes from the main one.

    A source of which one realisasi is not known has none, and then the main one has none either.

    Returns
    -------
    tuple
        the main source first, last the total.
    """
    total = rekap[0]
    nama = dict.fromkeys(satu.sumber for satu in sumber)
    lain = {satu: jumlahkan_dana(s for s in sumber if s.sumber == satu) for satu in nama}
    utama = kurangi(total, jumlahkan_dana(lain.values()))
    return (
        PosSumber(utama.anggaran, utama.realisasi, sumber_utama),
        *(PosSumber(isi.anggaran, isi.realisasi, satu) for satu, isi in lain.items()),
        PosSumber(total.anggaran, total.realisasi, "Jumlah", total=True),
    )


def sumber_kode(
    kode: str, sumber: Sequence[SumberDana], rekap: Sequence[PosAnggaran], sumber_utama: str
) -> tuple[str, ...]:
    """Name the sources that pay for a row of the budget, the main one first if it pays anything."""
    milik = [satu for satu in sumber if satu.kode == kode or satu.kode.startswith(kode + ".")]
    nama = list(dict.fromkeys(satu.sumber for satu in milik))
    utama = cari_pos(rekap, kode).anggaran > jumlahkan_dana(milik).anggaran or not nama
    return (sumber_utama, *nama) if utama else tuple(nama)


def anggaran_tahun(riwayat: Sequence[RiwayatAnggaran], tahun: int, total: Uang) -> tuple[AnggaranTahun, ...]:
    """List the money of earlier years and of this one, oldest first."""
    lalu = sorted((satu for satu in riwayat if satu.tahun < tahun), key=lambda satu: satu.tahun)
    return (
        *(AnggaranTahun(satu.tahun, satu.anggaran, satu.realisasi, satu.persen) for satu in lalu),
        AnggaranTahun(tahun, total.anggaran, total.realisasi),
    )
