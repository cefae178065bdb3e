"""A workbook of ours as a source: of another year, of another dinas, or one that a unit filled in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from kinerja.angka import cetak_tanggal
from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.kisi import Kisi
from kinerja.masukan.buku import LembarMentah, kunci_lembar
from kinerja.masukan.kunci import kunci_baris
from kinerja.masukan.lembar import susun_lembar
from kinerja.model import LEMBAR, Baris, Identitas, Publikasi, Rentang

__all__ = ["baca_buku_kita", "buku_kita"]

#: Sheets that belong to one report alone.
_TIDAK = (Identitas.lembar, Publikasi.lembar)
#: Columns of one year's money.
_UANG = ("anggaran_murni", "anggaran", "realisasi")
_CUKUP = 5


def buku_kita(kisi: Sequence[Kisi]) -> bool:
    """Tell whether the tables of a file are the sheets of our workbook."""
    return sum(kunci_lembar(satu.lembar) in LEMBAR for satu in kisi) >= _CUKUP


def baca_buku_kita(berkas: Path, kisi: Sequence[Kisi], konteks: Konteks) -> None:
    """Take the rows of all sheets that more than one report may have; of another year no money but its total."""
    tahun = int(berkas.resolve().parent.name) if berkas.resolve().parent.name.isdecimal() else konteks.tahun
    for satu in kisi:
        spek = LEMBAR.get(kunci_lembar(satu.lembar))
        if spek is None or spek.lembar in _TIDAK:
            continue
        baris, salah = susun_lembar(LembarMentah(satu.lembar, satu.baris), spek, berkas.name)
        konteks.tak_paham += [str(galat) for galat in salah if galat.tingkat == "galat"]
        buang: Sequence[str] = ()
        if tahun != konteks.tahun and spek.lembar in ("anggaran", "sumber_dana", "belanja", "pk_anggaran"):
            if spek.lembar == "anggaran":
                _riwayat(baris, tahun, satu, konteks)
                buang = _UANG
            else:
                continue
        for isi in baris:
            konteks.tambah(spek.lembar, kunci_baris(spek), _isi(isi, satu, buang))
        if baris:
            nomor = [isi.asal.baris for isi in baris]
            konteks.terbaca.append(
                Terbaca(satu.berkas, satu.lembar, f"lembar {spek.lembar}", (min(nomor), max(nomor)), len(baris))
            )
    if tahun != konteks.tahun:
        konteks.kabar.append(
            f"{berkas.name}: buku kerja tahun {tahun}; rupiahnya hanya menjadi riwayat anggaran, bukan anggaran {konteks.tahun}"
        )


def _isi(baris: Baris, kisi: Kisi, buang: Sequence[str]) -> Mapping[str, Isian | None]:
    hasil: dict[str, Isian | None] = {}
    for nama in baris.nama_kolom():
        if nama in buang or nama not in baris.model_fields_set:
            continue
        nilai = _nilai(getattr(baris, nama))
        if nilai is not None:
            hasil[nama] = Isian(nilai, f"{kisi.berkas}, {baris.asal.sel(nama)}")
    return hasil


def _nilai(isi: object) -> Decimal | str | None:
    if isinstance(isi, bool):
        return "ya" if isi else "tidak"
    if isinstance(isi, int | Decimal):
        return Decimal(isi)
    if isinstance(isi, Rentang):
        return f"{isi.bawah:f}-{isi.atas:f}".replace(".", ",")
    if isinstance(isi, dt.date):
        return cetak_tanggal(isi)
    if isinstance(isi, StrEnum):
        return isi.value
    return isi if isinstance(isi, str) else None


def _riwayat(baris: Sequence[Baris], tahun: int, kisi: Kisi, konteks: Konteks) -> None:
    """Write the totals of an earlier year."""
    if tahun > konteks.tahun:
        return
    isi: dict[str, Isian | None] = {"tahun": Isian(Decimal(tahun), "")}
    for nama in ("anggaran", "realisasi"):
        milik = [satu for satu in baris if getattr(satu, nama, None) is not None]
        if milik:
            jumlah = sum((Decimal(getattr(satu, nama)) for satu in milik), Decimal(0))
            awal, akhir = milik[0].asal.sel(nama), milik[-1].asal.sel(nama).partition("!")[2]
            isi[nama] = Isian(jumlah, f"{kisi.berkas}, {awal}:{akhir}")
    konteks.tambah("riwayat_anggaran", ("tahun",), isi)
