"""Sheets of the tables that are declared: columns, formulas and notes from the one declaration."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter

from kinerja.besaran.definisi import besaran_dari
from kinerja.dokumen import UTAMA, Dokumen
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, banyak_teks, semua_tabel
from kinerja.terbit.ekspor.lembar import BULAT, TEKS, Isian, KolomLembar, Lembar, Rumus, bentuk_desimal, lebar_isi
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.tabel_besaran import rumus_besaran

__all__ = ["tabel_deklarasi"]


def tabel_deklarasi(naskah: Naskah, dokumen: Dokumen = UTAMA) -> None:
    """Write a sheet for each registered table of a document that has one and is not empty."""
    for satu in semua_tabel():
        ikut = satu.lembar and satu.dokumen in ("", dokumen.kunci)
        baris = satu.baris(naskah.laporan) if ikut else ()
        if baris:
            _lembar(naskah, satu, baris)


def _lembar(naskah: Naskah, satu: DeklarasiTabel, baris: Sequence[Any]) -> None:
    kolom = satu.kolom(naskah.laporan)
    teks = banyak_teks(kolom)
    kepala = [KolomLembar(_kepala(k), lebar_isi(k.judul, [k.cetak(b) for b in baris]), _bentuk(k)) for k in kolom]
    lembar = naskah.lembar(satu.lembar, satu.judul(naskah.laporan), kepala, beku=teks + 1)
    for b in baris:
        _tempatkan(naskah, lembar, kolom, b)
        lembar.baris([_isi(naskah, k, b) for k in kolom], gaya=satu.gaya(b))
    if satu.jumlah is not None:
        total = satu.jumlah(naskah.laporan)
        _tempatkan(naskah, lembar, kolom, total, sesudah=teks)
        awal = ["Jumlah", *[None] * (teks - 1)][:teks]
        lembar.baris([*awal, *(_isi(naskah, k, total) for k in kolom[teks:])], gaya="jumlah")
    lembar.catat(satu.catatan(naskah.laporan))


def _tempatkan(naskah: Naskah, lembar: Lembar, kolom: Sequence[KolomBesaran], baris: Any, *, sesudah: int = 0) -> None:
    """Let the formulas of the row to be written find its own numbers."""
    for urut, satu in enumerate(kolom[sesudah:], start=sesudah + 1):
        kunci = satu.kunci(baris) if satu.kunci else None
        if kunci is not None and kunci in naskah.laporan.semua_jejak:
            naskah.tempat.setdefault(kunci, f"'{lembar.lembar.title}'!{get_column_letter(urut)}{lembar.berikut}")


def _kepala(kolom: KolomBesaran) -> str:
    return f"{kolom.grup}: {kolom.kepala}" if kolom.grup else kolom.kepala


def _bentuk(kolom: KolomBesaran) -> str:
    if kolom.besaran is None:
        return TEKS
    return BULAT if kolom.besaran.cetakan.bulat else bentuk_desimal(kolom.desimal)


def _isi(naskah: Naskah, kolom: KolomBesaran, baris: Any) -> object:
    """Return a text, a value with its trace, or a live formula where all operands of a quantity stand in cells."""
    nilai = kolom.nilai(baris)
    if kolom.besaran is None or isinstance(nilai, str):
        return kolom.cetak(baris)
    kunci = kolom.kunci(baris) if kolom.kunci else None
    jejak = naskah.laporan.semua_jejak.get(kunci) if kunci is not None else None
    asal = besaran_dari(kunci) if kunci is not None else None
    if jejak is not None and asal is not None and asal.rumus is not None and jejak.operand:
        nama = asal.rumus.operand()
        if len(nama) == len(jejak.operand) and all(operand.kunci in naskah.tempat for operand in jejak.operand):
            rumus = rumus_besaran(naskah, asal, jejak)
            return Rumus(rumus.teks, rumus.nilai, kunci)
    return Isian(naskah.hitung.nilai(nilai) if isinstance(nilai, Decimal) else nilai, kunci)
