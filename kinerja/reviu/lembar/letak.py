"""Where in the report a finding belongs: its chapter, and the table or heading where the number is printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kinerja.dokumen import UTAMA, Dokumen
from kinerja.laporan import Laporan
from kinerja.model import (
    Analisis,
    Indikator,
    Level,
    Pembanding,
    Pilihan,
    Realisasi,
    Target,
    TempatAnalisis,
    Variabel,
    induk_kode,
)
from kinerja.reviu.lembar.letak_rencana import PETA, PetaDokumen
from kinerja.sajian.lkjip.rincian_program import ada_rincian

__all__ = ["BAB", "LEMBAR_LETAK", "NARASI_LETAK", "Letak", "bab_dokumen", "letak"]

#: Chapters of the report by key, in their order; "" is what belongs to none.
BAB: Mapping[str, str] = {
    "depan": "Bagian Depan",
    "bab-1": "Bab I Pendahuluan",
    "bab-2": "Bab II Perencanaan Kinerja",
    "bab-3": "Bab III Akuntabilitas Kinerja",
    "bab-4": "Bab IV Penutup",
    "lampiran": "Lampiran",
    "": "Seluruh Laporan",
}


@dataclass(frozen=True)
class Letak:
    """A chapter of :data:`BAB`, and keys of blocks of the report; the first one that the report has counts."""

    bab: str
    kunci: tuple[str, ...] = ()


def _letak(bab: str, *kunci: str) -> Letak:
    return Letak(bab, (*kunci, f"bab:{bab}"))


_DEPAN = Letak("depan", ("bab:kata-pengantar",))
_FORMULIR = Letak("lampiran", ("bab:lampiran-2", "bab:lampiran"))

#: Places of the sheets whose rows all belong to one.
LEMBAR_LETAK: Mapping[str, Letak] = {
    "identitas": _DEPAN,
    "dasar_hukum": _letak("bab-1"),
    "unit": _letak("bab-1", "tabel:unit_organisasi"),
    "pegawai_status": _letak("bab-1", "tabel:pegawai_golongan"),
    "pegawai_golongan": _letak("bab-1", "tabel:pegawai_golongan"),
    "pegawai_pendidikan": _letak("bab-1", "tabel:pegawai_pendidikan"),
    "pegawai_eselon": _letak("bab-1", "tabel:pegawai_eselon"),
    "sarpras": _letak("bab-1", "tabel:sarana_prasarana"),
    "isu_strategis": _letak("bab-4", "tabel:progres_isu"),
    "visi_misi": _letak("bab-2"),
    "tujuan": _letak("bab-2", "tabel:tujuan_sasaran"),
    "sasaran": _letak("bab-2", "tabel:tujuan_sasaran"),
    "strategi": _letak("bab-2"),
    "anggaran": _letak("bab-3", "tabel:anggaran"),
    "realisasi_subkegiatan": _letak("bab-3", "tabel:anggaran"),
    "sasaran_program": _letak("bab-3", "tabel:anggaran_sasaran"),
    "sumber_dana": _letak("bab-3", "tabel:rincian_sumber", "tabel:sumber_dana"),
    "belanja": _letak("bab-3", "tabel:belanja"),
    "riwayat_anggaran": _letak("bab-3", "tabel:riwayat_anggaran"),
    "inovasi": _letak("bab-2"),
    "data_pendukung": Letak(""),
    "langkah": _letak("bab-4"),
    "tindak_lanjut_lhe": _letak("bab-4", "tabel:tindak_lanjut_lhe"),
    "lampiran": _letak("lampiran"),
    "pk": _FORMULIR,
    "pk_indikator": _FORMULIR,
    "pk_anggaran": _FORMULIR,
    "fungsi_unit": _letak("bab-1", "tabel:unit_organisasi"),
    "pegawai_unit": _letak("bab-1", "tabel:pegawai_unit"),
    "pegawai_silang": _letak("bab-1", "tabel:pegawai_silang"),
    "pegawai_diklat": _letak("bab-1", "tabel:pegawai_diklat"),
    "pegawai_disiplin": _letak("bab-1", "tabel:pegawai_disiplin"),
    "tujuan_daerah": _letak("bab-2", "tabel:tujuan_daerah"),
    "pendapatan": _letak("bab-3", "tabel:pendapatan"),
    "tabel_dinas": Letak(""),
    "isi_tabel_dinas": Letak(""),
}

#: Places of the prose files.
NARASI_LETAK: Mapping[str, Letak] = {
    "kata-pengantar": _DEPAN,
    "gambaran-umum": _letak("bab-1"),
    "maksud-tujuan": _letak("bab-1"),
    "tugas-fungsi": _letak("bab-1"),
    "hambatan-pegawai": _letak("bab-1"),
    "organisasi": _letak("bab-1"),
    "isu-strategis": _letak("bab-1"),
    "perencanaan-strategis": _letak("bab-2"),
    "perjanjian-kinerja": _letak("bab-2"),
    "program-pendukung": _letak("bab-3"),
    "realisasi-anggaran": _letak("bab-3"),
    "sisa-anggaran": _letak("bab-3"),
    "kesimpulan": _letak("bab-4"),
    "penutup": _letak("bab-4"),
}

_SEL = re.compile(r"\b([a-z_]+)!(?:[A-Z]*(\d+))?")
_LEMBAR = re.compile(r"data\.xlsx, (?:lembar )?[\"“]?([a-z_]+)")
_ISIAN = re.compile(r"(?:params|kabupaten)\.yaml(?:, isian (\w+))?")
_NARASI = re.compile(r"narasi/([\w-]+)\.md")
_BAB_TERBIT = re.compile(r"\bBab (IV|I{1,3})\b|\b(?:Tabel|Gambar|Prosa) ([1-4])\.\d")
_HALAMAN = re.compile(r"\bhalaman (\d+)")
_ROMAWI = {"I": "1", "II": "2", "III": "3", "IV": "4"}


def bab_dokumen(dokumen: Dokumen) -> Mapping[str, str]:
    """Return the chapters of a document by key, in their order."""
    return PETA[dokumen.kunci].bab if dokumen.kunci in PETA else BAB


def letak(laporan: Laporan, tempat: str, dokumen: Dokumen = UTAMA) -> Letak:
    """Find the place in a document that shows what stands at the place of a finding.

    >>> letak(None, "narasi/penutup.md baris 3")
    Letak(bab='bab-4', kunci=('bab:bab-4',))
    """
    if dokumen.kunci in PETA:
        return _di_rencana(PETA[dokumen.kunci], tempat)
    if cocok := _NARASI.search(tempat):
        return NARASI_LETAK.get(cocok[1], Letak(""))
    if cocok := _SEL.search(tempat):
        return _di_lembar(laporan, cocok[1], int(cocok[2] or 0))
    if cocok := _LEMBAR.search(tempat):
        return _di_lembar(laporan, cocok[1], 0)
    if cocok := _ISIAN.match(tempat):
        return _letak("bab-3") if cocok[1] in Pilihan.model_fields else _DEPAN
    return Letak(
        _bab_tercetak(tempat)
        or _bab_sehalaman(laporan, tempat)
        or ("lampiran" if tempat.startswith("Lembar Pengukuran") else "")
    )


def _bab_tercetak(tempat: str) -> str | None:
    """Return the chapter that a place in a published report says, by its name or by the number of a table or section."""
    cocok = _BAB_TERBIT.search(tempat)
    return f"bab-{cocok[2] or _ROMAWI[cocok[1]]}" if cocok else None


def _bab_sehalaman(laporan: Laporan, tempat: str) -> str | None:
    """Return the chapter that the sections before and after a page agree on: tables are often counted through."""
    cocok = _HALAMAN.search(tempat)
    if not cocok:
        return None
    halaman, bab = int(cocok[1]), _bab_halaman(laporan)
    sebelum = {isi for nomor, isi in bab if nomor <= halaman}
    sesudah = {isi for nomor, isi in bab if nomor >= halaman}
    # What stands in another order than the chapters do is no order to go by.
    return max(sebelum) if sebelum and sesudah and max(sebelum) == min(sesudah) else None


@lru_cache(maxsize=1)
def _bab_halaman(laporan: Laporan) -> list[tuple[int, str]]:
    """Return the pages on which a published report prints sentences of numbered sections, each with its chapter."""
    return [
        (int(halaman[1]), bab)
        for satu in laporan.data.publikasi
        if satu.tabel.startswith("Prosa ")
        and (bab := _bab_tercetak(satu.tabel))
        and (halaman := _HALAMAN.search(satu.letak or ""))
    ]


def _di_rencana(peta: PetaDokumen, tempat: str) -> Letak:
    """Find the place in a document whose chapters go by sheets alone."""
    if cocok := _NARASI.search(tempat):
        bab, tabel = peta.narasi.get(cocok[1], ""), ""
    elif cocok := _SEL.search(tempat) or _LEMBAR.search(tempat):
        bab, tabel = peta.lembar.get(cocok[1], ("", ""))
    else:
        bab, tabel = "depan" if _ISIAN.match(tempat) else "", ""
    kunci = (*([f"tabel:{tabel}"] if tabel else []), *([f"bab:{bab}"] if bab.startswith("bab-") else []))
    return Letak(bab, kunci)


def _di_lembar(laporan: Laporan, lembar: str, baris: int) -> Letak:
    if lembar in LEMBAR_LETAK:
        return LEMBAR_LETAK[lembar]
    if lembar not in _MENURUT_BARIS:
        return Letak("")
    milik = next((satu for satu in getattr(laporan.data, lembar) if satu.asal.baris == baris), None)
    if milik is None:
        return _letak("bab-3", "tabel:capaian")
    return _MENURUT_BARIS[lembar](laporan, milik)


def _indikator(laporan: Laporan, baris: Indikator) -> Letak:
    """A row of sheet indikator: IKU and objectives in Bab II, the lower levels where they are measured."""
    if baris.level in (Level.TUJUAN, Level.SASARAN):
        return _letak("bab-2", "tabel:iku" if baris.iku else "tabel:perjanjian_kinerja", "tabel:tujuan_sasaran")
    return _di_bawah(laporan, baris)


def _di_bawah(laporan: Laporan, indikator: Indikator) -> Letak:
    """Programs, kegiatan and sub kegiatan below their sasaran; the lower ones perhaps only in the forms."""
    if indikator.level is Level.PROGRAM:
        return _letak("bab-3", *_tabel_program(laporan, indikator.induk), "tabel:capaian")
    program = indikator.induk
    while induk := induk_kode(program):
        program = induk
    if not ada_rincian(laporan, [program]):
        return _FORMULIR
    return _letak("bab-3", *_tabel_program(laporan, program))


def _tabel_program(laporan: Laporan, program: str) -> list[str]:
    """Return the tables of the sasaran that a program serves, or that of the programs below no sasaran."""
    sasaran = [satu.sasaran for satu in laporan.data.sasaran_program if satu.program == program]
    return [f"tabel:program_{kode}" for kode in (sasaran or ["lain"])]


def _ukuran(laporan: Laporan, baris: Target | Realisasi | Variabel) -> Letak:
    """A row of target, realisasi or variabel: the table that shows its tujuan or sasaran over all years."""
    acuan = _acuan(laporan, baris.indikator)
    if acuan is None:
        return _letak("bab-3", "tabel:capaian")
    if acuan.level in (Level.TUJUAN, Level.SASARAN):
        return _letak("bab-3", f"tabel:{acuan.level.value}_{acuan.induk}", "tabel:capaian")
    return _di_bawah(laporan, acuan)


def _pembanding(laporan: Laporan, baris: Pembanding) -> Letak:
    acuan = _acuan(laporan, baris.indikator)
    induk = acuan.induk if acuan else ""
    return _letak("bab-3", f"tabel:pembanding_{baris.indikator}", f"tabel:sasaran_{induk}", f"tabel:tujuan_{induk}")


#: Blocks beside which the places of sheet analisis stand; what is said of programs follows their sasaran.
_TEMPAT_ANALISIS: Mapping[TempatAnalisis, tuple[str, ...]] = {
    TempatAnalisis.TUJUAN: ("tabel:tujuan_{kode}", "tabel:capaian"),
    TempatAnalisis.SASARAN: ("bab:sasaran-{kode}",),
    TempatAnalisis.EFISIENSI_SASARAN: ("bab:sasaran-{kode}",),
    TempatAnalisis.FAKTOR: (),
    TempatAnalisis.EFISIENSI: ("tabel:efisiensi",),
    TempatAnalisis.SISA: ("tabel:anggaran",),
}


def _analisis(laporan: Laporan, baris: Analisis) -> Letak:
    acuan = _acuan(laporan, baris.rujukan)
    kode = acuan.induk if acuan else baris.rujukan
    for tempat, kunci in _TEMPAT_ANALISIS.items():
        if baris in laporan.analisis_di(tempat):
            return _letak("bab-3", *(satu.format(kode=kode) for satu in kunci))
    return _letak("bab-3", *(_tabel_program(laporan, kode) if kode else ()), "tabel:capaian")


def _acuan(laporan: Laporan, kode: str | None) -> Indikator | None:
    return next((satu for satu in laporan.data.indikator if satu.kode == kode), None)


_MENURUT_BARIS: Mapping[str, Callable[[Laporan, Any], Letak]] = {
    "indikator": _indikator,
    "target": _ukuran,
    "realisasi": _ukuran,
    "variabel": _ukuran,
    "pembanding": _pembanding,
    "analisis": _analisis,
}
