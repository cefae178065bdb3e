"""What lies beside a report folder of the same dinas: the Renstra whose period holds its year, and earlier years."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from kinerja.angka import gabung
from kinerja.dokumen import FOLDER_VERSI, Masa, Tempat, masa_folder, masa_renstra, tahun_sebelum
from kinerja.masukan.buku import BukuMentah, baca_buku
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.lembar import Bawaan, susun_data
from kinerja.masukan.silang.kaidah import terbaca
from kinerja.masukan.triwulan import isi_realisasi
from kinerja.masukan.versi import perbarui_buku
from kinerja.model import Baris, Data, Jenjang, Sen, VersiRenstra

__all__ = [
    "PERIODE",
    "RenstraDipakai",
    "Sekitar",
    "TahunLalu",
    "baca_sekitar",
    "baca_triwulan",
    "bawaan_renstra",
    "renstra_sekitar",
]

#: Columns of sheet identitas that tell the period.
PERIODE = ("renstra_awal", "renstra_akhir", "tahun_pertama")

#: Name of the workbook in every report folder.
_BUKU = "data.xlsx"
_NAMA_VERSI = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,60}\.xlsx")
#: Sheets of an earlier year that its history is taken from.
_LEMBAR_TRIWULAN = ("realisasi", "realisasi_subkegiatan")
_LEMBAR_LALU = ("indikator", "target", "realisasi", "variabel", "anggaran", "realisasi_subkegiatan")


@dataclass(frozen=True)
class RenstraDipakai:
    """The Renstra that a year reads: its folder name and period, the version, and the rows of that version."""

    masa: Masa
    versi: VersiRenstra | None
    data: Data
    versi_lain: tuple[VersiRenstra, ...] = ()


@dataclass(frozen=True)
class TahunLalu:
    """The rows of an earlier year of the same dinas, and the first and last year of its Renstra, None where unknown."""

    tahun: int
    data: Data
    renstra: tuple[int, int] | None = None


@dataclass(frozen=True)
class Sekitar:
    """What was read beside a folder, and what is wrong with it."""

    renstra: RenstraDipakai | None = None
    lalu: tuple[TahunLalu, ...] = ()
    galat: tuple[Galat, ...] = field(default=())


def baca_sekitar(folder: Path, jenjang: Sequence[Jenjang] | None, sen: Sen, versi: str | None) -> Sekitar:
    """Read what a folder takes from those beside it.

    Parameters
    ----------
    folder
        the report folder, resolved.
    jenjang, sen
        as the region has them (:func:`kinerja.masukan.lembar.susun_data`).
    versi
        code of the version of the Renstra that params.yaml names; None for the one in force at the end of the year.
    """
    galat: list[Galat] = []

    def baca(nama: str, lembar: Sequence[str] | None = None, bawaan: Bawaan | None = None) -> Data | None:
        data, salah = _baca_buku(folder.parent, nama, lembar, jenjang, sen, bawaan)
        galat.extend(salah)
        return data

    masa = masa_renstra(folder)
    renstra = _baca_renstra(masa, folder, versi, baca, galat) if masa else None
    bawaan = bawaan_renstra(renstra)
    lalu = [
        (satu, baca(f"{satu.nama}/{_BUKU}", _LEMBAR_LALU, bawaan if masa and masa.memuat(satu.awal) else None))
        for satu in tahun_sebelum(folder)
    ]
    sendiri = masa_folder(folder.name)
    periode = _periode if sendiri and sendiri.tempat is Tempat.RENSTRA else lambda _: None
    tahun = [
        TahunLalu(satu.awal, isi_realisasi(isi), periode(folder.with_name(satu.nama)))
        for satu, isi in lalu
        if isi is not None
    ]
    return Sekitar(renstra, tuple(tahun), tuple(galat))


def _periode(folder: Path) -> tuple[int, int] | None:
    """Return the period of the Renstra of a year: of the folder beside it, else as its workbook says."""
    if masa := masa_renstra(folder):
        return masa.awal, masa.akhir
    data, _ = _baca_buku(folder.parent, f"{folder.name}/{_BUKU}", ("identitas",), None, Sen.BULATKAN)
    satu = next(iter(data.identitas), None) if data else None
    return (satu.renstra_awal, satu.renstra_akhir) if satu else None


def bawaan_renstra(renstra: RenstraDipakai | None) -> Bawaan | None:
    """Return what fills the period and the names of the budget that a year leaves blank; None without a Renstra."""
    if renstra is None:
        return None
    dari = renstra.data
    program = {satu.kode: satu for satu in dari.program}

    def isi(lembar: str, baris: Mapping[str, object]) -> Mapping[str, tuple[object, str]]:
        milik: Baris | None = None
        kolom: tuple[str, ...] = ()
        if lembar == "identitas":
            milik, kolom = next(iter(dari.identitas), None), PERIODE
        elif lembar == "anggaran":
            milik, kolom = program.get(str(baris.get("kode", "")).strip()), ("nama",)
        if milik is None:
            return {}
        return {nama: (getattr(milik, nama), f"{milik.asal.berkas} {milik.asal.sel(nama)}") for nama in kolom}

    return isi


def baca_triwulan(folder: Path) -> Data | None:
    """Read of the workbook of a year what tells which of its quarters have a realisasi; None where it has faults.

    These are told by whoever opens the year.
    """
    folder = folder.resolve()
    data, _ = _baca_buku(folder.parent, f"{folder.name}/{_BUKU}", _LEMBAR_TRIWULAN, None, Sen.BULATKAN)
    return data


def renstra_sekitar(folder: Path) -> Data | None:
    """Return the rows of the Renstra that holds the year of a folder, be it there yet or not; None where there is none.

    Its faults are told by whoever opens the year.
    """
    masa = masa_renstra(folder)
    if masa is None:
        return None
    data, _ = _baca_buku(folder.resolve().parent, f"{masa.nama}/{_BUKU}", None, None, Sen.BULATKAN)
    return data


def _baca_buku(
    dinas: Path,
    nama: str,
    lembar: Sequence[str] | None,
    jenjang: Sequence[Jenjang] | None,
    sen: Sen,
    bawaan: Bawaan | None = None,
) -> tuple[Data | None, list[Galat]]:
    """Read a workbook of another folder of the dinas, all of it or some sheets.

    A Renstra with faults stops the year that needs it; an earlier year with faults is left alone, with a warning.
    """
    tingkat: Literal["galat", "peringatan"] = "galat" if lembar is None else "peringatan"
    try:
        buku, _ = perbarui_buku(baca_buku(dinas / nama, folder=dinas), nama)
    except MasukanSalah as salah:
        return None, [replace(satu, tingkat=tingkat) for satu in salah.daftar]
    dipakai = buku if lembar is None else BukuMentah({n: isi for n, isi in buku.items() if n in lembar})
    hasil = susun_data(dipakai, nama, jenjang, sen, {}, bawaan=bawaan)
    rusak = [satu for satu in hasil.galat if satu.tingkat == "galat"]
    if not rusak:
        return hasil.data, []
    letak = nama.partition("/")[0]
    akibat = "" if lembar is None else ", riwayatnya tidak diambil"
    pesan = f"memuat {len(rusak)} kesalahan{akibat}; yang pertama: {rusak[0].pesan}; periksa folder {letak}"
    galat = Galat(nama, rusak[0].lembar, rusak[0].sel, "sekitar_salah", pesan, tingkat)
    return hasil.data if lembar is None else None, [galat]


def _baca_renstra(
    masa: Masa,
    folder: Path,
    versi: str | None,
    baca: Callable[[str], Data | None],
    galat: list[Galat],
) -> RenstraDipakai | None:
    data = baca(f"{masa.nama}/{_BUKU}")
    if data is None:
        return None
    semua = data.versi_renstra
    dipakai = _pilih_versi(semua, versi, folder, galat)
    if dipakai is not None and dipakai.berkas:
        if not _NAMA_VERSI.fullmatch(dipakai.berkas):
            sel = dipakai.asal.sel("berkas").partition("!")[2]
            pesan = f"“{dipakai.berkas}” bukan nama buku kerja dalam folder {FOLDER_VERSI}; tulis misalnya awal.xlsx"
            galat.append(Galat(dipakai.asal.berkas, "versi_renstra", sel, "nama_berkas", pesan))
            return None
        lama = baca(f"{masa.nama}/{FOLDER_VERSI}/{dipakai.berkas}")
        if lama is None:
            return None
        data = lama
    return RenstraDipakai(masa, dipakai, data, semua)


def _pilih_versi(
    semua: Sequence[VersiRenstra], versi: str | None, folder: Path, galat: list[Galat]
) -> VersiRenstra | None:
    """Return the version that is named, else the last one fixed until the end of the year, else the first."""
    if versi is not None:
        cocok = next((satu for satu in semua if satu.kode == versi), None)
        if cocok is None:
            ada = gabung([satu.kode for satu in semua], "atau")
            saran = f"pilih {ada}" if ada else "isi dahulu lembar versi_renstra"
            pesan = f"versi Renstra “{versi}” tidak ada; {saran}"
            galat.append(Galat("params.yaml", "", "isian versi_renstra", "versi_tidak_dikenal", pesan))
        return cocok
    urut = sorted((satu for satu in semua if terbaca(satu, "tanggal")), key=lambda satu: satu.tanggal)
    batas = dt.date(int(folder.name), 12, 31)
    sampai = [satu for satu in urut if satu.tanggal <= batas]
    return sampai[-1] if sampai else urut[0] if urut else None
