"""Sheets of the tables that are declared: columns, values, formulas and notes from the one declaration.

First every number of all tables gets its place, then the cells are written: a number that stands elsewhere too is a
reference to its place, a derived one a live formula over the places of its operands, those of its own row first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.model import Rentang
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, IsiSel, KolomBesaran, Ringkas, banyak_teks, cetak_isi
from kinerja.sajian.tabel import Kelompok
from kinerja.terbit.ekspor.lembar import (
    BULAT,
    KEPALA,
    TAHUN,
    TEKS,
    Isian,
    KolomLembar,
    Lembar,
    Rumus,
    bentuk_desimal,
    lebar_isi,
)
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import daftar_sel, ringkas_sel
from kinerja.terbit.ekspor.sel_besaran import Tempat, rumus_kunci

__all__ = ["LembarTabel", "lembar_tabel", "tempatkan", "tulis_lembar"]


@dataclass
class LembarTabel:
    """A table on its way to a sheet.

    Attributes
    ----------
    nama, deklarasi, kolom
        name of the sheet, the declaration, the columns that stand in it.
    baris
        rows, groups and sums in their order, the first one below the header.
    total
        the record of the total row, if there is one.
    """

    deklarasi: DeklarasiTabel[Any]
    kolom: Sequence[KolomBesaran[Any]]
    baris: Sequence[Any]
    total: Any = None
    #: numbers of the rows that are neither heading nor sum
    isi: list[int] = field(default_factory=list)

    @property
    def nama(self) -> str:
        """Name of the sheet."""
        return self.deklarasi.lembar

    def __post_init__(self) -> None:
        """Number the rows."""
        self.isi = [nomor for nomor, satu in self.bernomor() if not isinstance(satu, Kelompok | Ringkas)]

    def bernomor(self) -> Iterator[tuple[int, Any]]:
        """Yield the rows with their numbers on the sheet."""
        yield from enumerate(self.baris, start=KEPALA + 1)

    @property
    def nomor_total(self) -> int:
        """Number of the total row."""
        return KEPALA + 1 + len(self.baris)

    def kunci(self, baris: Any, *, sesudah: int = 0, acuan: bool | None = None) -> Iterator[tuple[str, Kunci]]:
        """Yield letter and key of the numbers of a row; ``acuan`` takes only those that have their place elsewhere, or not."""
        for urut, satu in enumerate(self.kolom[sesudah:], start=sesudah + 1):
            kunci: Kunci | None = None
            if isinstance(baris, Ringkas):
                angka = baris.isi.get(satu.judul)
                kunci = angka.kunci if angka else None
            elif satu.kunci is not None:
                kunci = satu.kunci(baris)
            if kunci is not None and acuan in (None, satu.acuan):
                yield get_column_letter(urut), kunci

    def alamat(self, huruf: str, nomor: int) -> str:
        """Return the address of a cell for formulas of other sheets."""
        return f"'{self.nama}'!{huruf}{nomor}"


def lembar_tabel(naskah: Naskah, deklarasi: Sequence[DeklarasiTabel[Any]]) -> list[LembarTabel]:
    """Prepare the tables that have a sheet and are not empty."""
    hasil = []
    for satu in deklarasi:
        baris = satu.baris(naskah.laporan) if satu.lembar else ()
        if baris:
            kolom = [k for k in satu.kolom(naskah.laporan) if k.di != "cetak"]
            hasil.append(LembarTabel(satu, kolom, baris, satu.jumlah(naskah.laporan) if satu.jumlah else None))
    return hasil


def tempatkan(naskah: Naskah, semua: Sequence[LembarTabel]) -> None:
    """Give every number its place: the first column that shows it and does not only refer to it."""
    for acuan in (False, True):
        for satu in semua:
            for nomor, baris in satu.bernomor():
                if not isinstance(baris, Kelompok):
                    for huruf, kunci in satu.kunci(baris, acuan=acuan):
                        naskah.tempat.setdefault(kunci, satu.alamat(huruf, nomor))
            if satu.total is not None:
                for huruf, kunci in satu.kunci(satu.total, sesudah=banyak_teks(satu.kolom), acuan=acuan):
                    naskah.tempat.setdefault(kunci, satu.alamat(huruf, satu.nomor_total))


def tulis_lembar(naskah: Naskah, satu: LembarTabel) -> Lembar:
    """Write the sheet of a table whose numbers have their places."""
    d, laporan = satu.deklarasi, naskah.laporan
    data = [baris for baris in satu.baris if not isinstance(baris, Kelompok | Ringkas)]
    kepala = [
        KolomLembar(_kepala(k), k.lebar or lebar_isi(k.judul, [k.cetak(b) for b in data]), _bentuk(k, data))
        for k in satu.kolom
    ]
    beku = banyak_teks(satu.kolom) if d.beku is None else d.beku
    lembar = naskah.lembar(d.lembar, (d.judul_buku or d.judul)(laporan), kepala, beku=beku + 1)
    ringkasan: dict[Kunci, str] = {}
    kelompok: dict[Kunci, str] = {}
    anggota: list[int] = []
    for nomor, baris in satu.bernomor():
        if isinstance(baris, Kelompok):
            lembar.kelompok(baris.teks)
        elif isinstance(baris, Ringkas):
            isi = _ringkas(naskah, satu, baris, nomor, ringkasan | kelompok, anggota)
            lembar.baris(isi, gaya=baris.gaya, desimal=_desimal_ringkas(satu.kolom, baris))
            ringkasan |= {kunci: f"{huruf}{nomor}" for huruf, kunci in satu.kunci(baris)}
            kelompok, anggota = {}, []
        else:
            lokal = {kunci: f"{huruf}{nomor}" for huruf, kunci in satu.kunci(baris)}
            kelompok |= {kunci: alamat for kunci, alamat in lokal.items() if kunci not in kelompok}
            anggota.append(nomor)
            isi = [_isi(naskah, satu, urut, baris, nomor, lokal) for urut in range(len(satu.kolom))]
            lembar.baris(isi, gaya=d.gaya(baris), desimal=_desimal(satu.kolom, baris))
    if satu.total is not None:
        lembar.baris(_jumlah(naskah, satu), gaya="jumlah")
    lembar.catat(d.catatan(laporan))
    return lembar


def _kepala(kolom: KolomBesaran[Any]) -> str:
    if kolom.judul_buku:
        return kolom.judul_buku
    return f"{kolom.grup}: {kolom.kepala}" if kolom.grup else kolom.kepala


def _bentuk(kolom: KolomBesaran[Any], baris: Sequence[Any]) -> str:
    if kolom.cara is None:
        bilangan = any(isinstance(kolom.nilai(satu), int) for satu in baris[:1])
        return TAHUN if bilangan else TEKS
    if kolom.cara is Cetakan.KATA:
        return TEKS
    if kolom.cara.bulat:
        return BULAT
    return "" if callable(kolom.desimal) else bentuk_desimal(kolom.desimal)


def _desimal(kolom: Sequence[KolomBesaran[Any]], baris: Any) -> int | None:
    return next((satu.desimal(baris) for satu in kolom if callable(satu.desimal)), None)


def _desimal_ringkas(kolom: Sequence[KolomBesaran[Any]], baris: Ringkas) -> int | None:
    return next((baris.isi[k.judul].desimal for k in kolom if callable(k.desimal) and k.judul in baris.isi), None)


def _isi(naskah: Naskah, satu: LembarTabel, urut: int, baris: Any, nomor: int, lokal: Mapping[Kunci, str]) -> object:
    """Return what a cell of a row holds."""
    kolom, nilai = satu.kolom[urut], satu.kolom[urut].nilai(baris)
    if kolom.kelas is not None:
        return _kelas(naskah, Tempat(naskah, lokal, satu.nama), kolom.kelas(baris), nilai)
    if kolom.besaran is None:
        return nilai if nilai is None or isinstance(nilai, str | int) else kolom.cetak(baris)
    kunci = kolom.kunci(baris) if kolom.kunci else None
    bernama = {k.operand: f"{get_column_letter(i)}{nomor}" for i, k in enumerate(satu.kolom, start=1) if k.operand}
    tempat = Tempat(naskah, lokal, satu.nama, f"{get_column_letter(urut + 1)}{nomor}", bernama)
    return _angka(naskah, tempat, kolom.besaran, kunci, nilai, kolom.desimal_baris(baris), kolom.cetak(baris))


def _kelas(naskah: Naskah, tempat: Tempat, kunci: Kunci | None, nilai: IsiSel) -> object:
    alamat = tempat.cari(kunci) if kunci else None
    teks = None if nilai is None else str(nilai)
    return Rumus(naskah.hitung.predikat(alamat), teks) if alamat else teks or TANPA_NILAI


def _angka(
    naskah: Naskah, tempat: Tempat, besaran: Besaran, kunci: Kunci | None, nilai: IsiSel, desimal: int, teks: str
) -> object:
    """Return a reference, a live formula, or the value with its trace."""
    isi = teks if isinstance(nilai, str | Rentang) else nilai
    jejak = kunci if kunci in naskah.laporan.semua_jejak else None
    if besaran.cetakan is Cetakan.KATA and nilai is not None:
        isi = teks
    elif isinstance(isi, Decimal) and besaran.cetakan is not Cetakan.SATUAN:
        isi = naskah.hitung.nilai(isi, desimal)
    if kunci is None:
        return TANPA_NILAI if isi is None else isi
    rumah = naskah.tempat.get(kunci)
    if rumah is not None and rumah != tempat.sendiri:
        return Rumus(tempat.singkat(rumah), isi)
    rumus = rumus_kunci(naskah, tempat, besaran, kunci, nilai)
    return Isian(isi, jejak) if rumus is None else Rumus(rumus, isi, jejak)


def _jumlah(naskah: Naskah, satu: LembarTabel) -> list[object]:
    """Return the cells of the total row: the sum of the column where it is that, else what its key says."""
    teks, nomor, total = banyak_teks(satu.kolom), satu.nomor_total, satu.total
    lokal = {kunci: f"{huruf}{nomor}" for huruf, kunci in satu.kunci(total, sesudah=teks)}
    hasil: list[object] = [None] * teks
    hasil[:1] = ["Jumlah"] if teks else []
    for urut, kolom in enumerate(satu.kolom[teks:], start=teks):
        terjumlah = _jumlah_kolom(satu, urut, kolom.nilai(total), satu.isi)
        if terjumlah is None:
            hasil.append(_isi(naskah, satu, urut, total, nomor, lokal))
        else:
            hasil.append(Rumus(terjumlah, _bulat(kolom.nilai(total)), kolom.kunci(total) if kolom.kunci else None))
    return hasil


def _jumlah_kolom(satu: LembarTabel, urut: int, total: IsiSel, anggota: Sequence[int]) -> str | None:
    """Return the sum of some rows of a column, if the total is that."""
    kolom = satu.kolom[urut]
    if kolom.besaran is None or not kolom.besaran.cetakan.bulat or not isinstance(total, int):
        return None
    nilai = [kolom.nilai(satu.baris[nomor - KEPALA - 1]) for nomor in anggota]
    if not nilai or not all(isinstance(n, int) for n in nilai) or sum(n for n in nilai if isinstance(n, int)) != total:
        return None
    return daftar_sel("SUM", ringkas_sel(get_column_letter(urut + 1), anggota))


def _bulat(nilai: IsiSel) -> int | None:
    return nilai if isinstance(nilai, int) else None


def _ringkas(
    naskah: Naskah,
    satu: LembarTabel,
    baris: Ringkas,
    nomor: int,
    kelompok: Mapping[Kunci, str],
    anggota: Sequence[int],
) -> list[object]:
    """Return the cells of a row that sums up; its formulas take the rows since the last such row, and those rows themselves."""
    milik = {kunci: f"{huruf}{nomor}" for huruf, kunci in satu.kunci(baris)}
    hasil: list[object] = [None] * len(satu.kolom)
    for urut, kolom in enumerate(satu.kolom):
        angka = baris.isi.get(kolom.judul)
        if angka is None:
            continue
        tempat = Tempat(naskah, {**kelompok, **milik}, satu.nama, f"{get_column_letter(urut + 1)}{nomor}")
        hasil[urut] = _angka_ringkas(naskah, satu, urut, angka, tempat, anggota)
    if hasil and hasil[0] is None:
        hasil[0] = baris.sebutan
    return hasil


def _angka_ringkas(
    naskah: Naskah, satu: LembarTabel, urut: int, angka: Angka, tempat: Tempat, anggota: Sequence[int]
) -> object:
    if angka.kelas is not None:
        return _kelas(naskah, tempat, angka.kelas, angka.nilai)
    terjumlah = _jumlah_kolom(satu, urut, angka.nilai, anggota)
    if terjumlah is not None:
        return Rumus(terjumlah, _bulat(angka.nilai), angka.kunci)
    if angka.besaran is None:
        return cetak_isi(angka.nilai, None, angka.desimal)
    return _angka(naskah, tempat, angka.besaran, angka.kunci, angka.nilai, angka.desimal, angka.sel().teks)
