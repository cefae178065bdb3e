"""Rows of indikator, target and realisasi as every table with indicators gives them."""

from __future__ import annotations

from decimal import Decimal

from kinerja.angka import SalahAngka
from kinerja.impor.baca_nilai import TargetTerbaca, baca_target
from kinerja.impor.himpunan import Isian, Konteks
from kinerja.impor.kisi import Kisi, lipat
from kinerja.impor.kode import padan
from kinerja.model import Level, tingkat_kode

__all__ = ["catat_indikator", "catat_nilai", "level_kode", "nilai_sel"]


def nilai_sel(kisi: Kisi, nomor: int, kolom: int, satuan: str, konteks: Konteks) -> TargetTerbaca | None:
    """Read a target or realisasi; what cannot be read is told."""
    try:
        hasil = baca_target(kisi.isi(nomor, kolom), satuan)
    except SalahAngka as salah:
        konteks.tak_paham.append(f"{kisi.asal([(nomor, kolom)])}: {salah.pesan}")
        return None
    if hasil and hasil.cara:
        konteks.kabar.append(f"{kisi.asal([(nomor, kolom)])}: {hasil.cara}")
    return hasil


def catat_indikator(
    nama: Isian,
    satuan: Isian | None,
    level: Level,
    induk: str,
    konteks: Konteks,
    lain: dict[str, Isian | None] | None = None,
) -> str:
    """Return the code of an indicator: that of the folder's own sheet, else a new one with a row for it."""
    cari = lipat(nama.nilai)
    for ada in konteks.data.indikator:
        if lipat(ada.nama) == cari and (not induk or not ada.induk or _sama_induk(ada.induk, induk)):
            return ada.kode
    for satu in konteks.baris:
        if (
            satu.lembar == "indikator"
            and lipat(satu.isi["nama"].nilai) == cari
            and satu.isi.get("induk", nama).nilai in (induk, nama.nilai)
        ):
            return str(satu.isi["kode"].nilai)
    kode = _kode_baru(induk, level, konteks)
    isi: dict[str, Isian | None] = {
        "kode": Isian(kode, ""),
        "level": Isian(level.value, ""),
        "induk": Isian(induk, "") if induk else None,
        "nama": nama,
        "satuan": satuan,
        "arah": Isian(konteks.jawaban.arah, "jawaban") if konteks.jawaban.arah else None,
    }
    konteks.tambah("indikator", ("kode",), {**isi, **{k: v for k, v in (lain or {}).items() if v is not None}})
    return kode


def _sama_induk(ada: str, induk: str) -> bool:
    return padan(ada) == padan(induk)


def _kode_baru(induk: str, level: Level, konteks: Konteks) -> str:
    """Make a code that nothing has: S1.1, S1.2 below a sasaran, the budget code with a number below others."""
    sudah = {satu.kode for satu in konteks.data.indikator if satu.kode}
    sudah |= {str(satu.isi["kode"].nilai) for satu in konteks.baris if satu.lembar == "indikator"}
    awal = f"{induk}." if level in (Level.SASARAN, Level.TUJUAN) and induk else f"{induk}-" if induk else "IK-"
    nomor = 1
    while f"{awal}{nomor}" in sudah:
        nomor += 1
    return f"{awal}{nomor}"


def catat_nilai(
    lembar: str, kode: str, tahun: int, kolom: str, terbaca: TargetTerbaca, dari: str, konteks: Konteks
) -> None:
    """Add a value to the row of an indicator and year; a direction that the text states goes to a new indicator."""
    if terbaca.arah:
        for satu in konteks.baris:
            if satu.lembar == "indikator" and satu.isi["kode"].nilai == kode:
                satu.isi.setdefault("arah", Isian(terbaca.arah, dari))
    for satu in konteks.baris:
        if satu.lembar == lembar and satu.isi["indikator"].nilai == kode and satu.isi["tahun"].nilai == tahun:
            satu.isi[kolom] = Isian(terbaca.nilai, dari)
            return
    isi = {"indikator": Isian(kode, ""), "tahun": Isian(Decimal(tahun), ""), kolom: Isian(terbaca.nilai, dari)}
    konteks.tambah(lembar, ("indikator", "tahun"), isi)


def level_kode(kode: str) -> Level:
    """Return the level of a budget code."""
    return Level(tingkat_kode(kode))
