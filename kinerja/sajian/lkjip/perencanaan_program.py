"""Bab II A: the programmes of the year, and the pohon kinerja that they carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.dokumen import UTAMA
from kinerja.hitung import PosAnggaran
from kinerja.laporan import Laporan, cetak_bersatuan
from kinerja.laporan.jejak import tandai
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.tabel import gambar

__all__ = ["pohon_kinerja", "tabel_program", "tabel_susunan_program"]

_NAMA_TINGKAT = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub kegiatan"}


def _hitung_pohon(laporan: Laporan) -> str:
    """Say how many programmes, kegiatan and sub kegiatan there are."""
    jumlah = hitung.jumlah_pohon(laporan.hasil.anggaran)
    return gabung(
        [
            f"{tandai(besaran.JUMLAH.kunci(tingkat), banyak(jumlah[tingkat]))} {nama}"
            for tingkat, nama in _NAMA_TINGKAT.items()
            if jumlah[tingkat]
        ]
    )


def _program(laporan: Laporan) -> list[PosAnggaran]:
    return [satu for satu in laporan.hasil.anggaran if satu.level == "program"]


@sajian
def tabel_program(laporan: Laporan) -> Sequence[Blok]:
    """Show how many programmes, kegiatan and sub kegiatan there are, and what each programme is for."""
    if not _program(laporan):
        return kotak_kurang(laporan, "lembar:anggaran")
    pagu = tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(laporan.hasil.total.anggaran))
    return [
        paragraf(
            f"Tujuan dan sasaran tersebut pada tahun {laporan.tahun} dilaksanakan melalui {_hitung_pohon(laporan)} "
            f"dengan pagu {pagu}. Maksud dan cakupan setiap program diuraikan dalam ",
            Rujuk("tabel:program"),
            ".",
        ),
        _PROGRAM.tabel(laporan),
    ]


class _BarisProgram(NamedTuple):
    """A programme with its number; None for all of them."""

    nomor: int
    pos: PosAnggaran | None


def _kolom_program(laporan: Laporan) -> list[KolomBesaran[_BarisProgram]]:
    uraian = {satu.kode: satu.uraian for satu in laporan.data.anggaran}

    def cacah(judul: str, tingkat: str) -> KolomBesaran[_BarisProgram]:
        return KolomBesaran(
            judul,
            lambda b: hitung.jumlah_pohon(laporan.hasil.anggaran, b.pos.kode if b.pos else "")[tingkat],
            besaran.JUMLAH_POHON,
            lambda b: besaran.JUMLAH_POHON.kunci(b.pos.kode, tingkat) if b.pos else besaran.JUMLAH.kunci(tingkat),
            rata="tengah",
        )

    return [
        KolomBesaran("No.", lambda b: f"{cetak_bulat(b.nomor)}.", rata="tengah"),
        KolomBesaran("Program", lambda b: b.pos.nama if b.pos else None),
        KolomBesaran("Maksud", lambda b: (uraian[b.pos.kode] or None) if b.pos else None),
        cacah("Kegiatan", "kegiatan"),
        cacah("Sub Kegiatan", "subkegiatan"),
    ]


_PROGRAM = daftarkan_tabel(
    DeklarasiTabel(
        "program",
        lambda laporan: f"Maksud dan Cakupan Program {laporan.nama_dinas} Tahun {laporan.tahun}",
        _kolom_program,
        lambda laporan: [_BarisProgram(urut, satu) for urut, satu in enumerate(_program(laporan), start=1)],
        jumlah=lambda _laporan: _BarisProgram(0, None),
        ukuran="kecil",
        lembar="Cakupan Program",
        dokumen=UTAMA.kunci,
    )
)


@sajian
def tabel_susunan_program(laporan: Laporan) -> Sequence[Blok]:
    """Show the programmes and kegiatan with their codes, or with their level where there are none.

    The sub kegiatan stand in the table of the budget, and here only where something is said of one of them.
    """
    if not _susunan(laporan):
        return []
    rincian: list[str | Rujuk] = (
        ["Kegiatan dan sub kegiatan setiap program dirinci dalam ", Rujuk("tabel:susunan_program"), "."]
        if _dengan_sub(laporan)
        else [
            "Kegiatan setiap program dirinci dalam ", Rujuk("tabel:susunan_program"), ", sedangkan sub kegiatannya dalam ",
            Rujuk("tabel:anggaran"), ".",
        ]
    )  # fmt: skip
    return [paragraf(*rincian), _SUSUNAN.tabel(laporan)]


def _dengan_sub(laporan: Laporan) -> bool:
    """Say whether something is said of a sub kegiatan that no other table has."""
    sub = {satu.kode for satu in laporan.hasil.anggaran if satu.level == "subkegiatan"}
    return any(satu.uraian for satu in laporan.data.anggaran if satu.kode in sub)


def _susunan(laporan: Laporan) -> list[PosAnggaran]:
    tingkat = set(_NAMA_TINGKAT) if _dengan_sub(laporan) else set(_NAMA_TINGKAT) - {"subkegiatan"}
    return [satu for satu in laporan.hasil.anggaran if satu.level in tingkat]


def _kolom_susunan(laporan: Laporan) -> list[KolomBesaran[PosAnggaran]]:
    rinci = {tingkat: urut for urut, tingkat in enumerate(_NAMA_TINGKAT)}
    # What a program is for stands in the table before.
    atas = {satu.kode for satu in _program(laporan)}
    maksud = {satu.kode: satu.uraian for satu in laporan.data.anggaran if satu.uraian and satu.kode not in atas}
    return [
        KolomBesaran("Kode", lambda b: b.kode)
        if laporan.berkode
        else KolomBesaran("Tingkat", lambda b: _NAMA_TINGKAT[b.level].title()),
        KolomBesaran(
            "Program/Kegiatan/Sub Kegiatan" if _dengan_sub(laporan) else "Program/Kegiatan",
            lambda b: b.nama,
            tampil=lambda b: Sel(b.nama, rinci=rinci[b.level]),
        ),
        *([KolomBesaran[PosAnggaran]("Maksud", lambda b: maksud.get(b.kode))] if maksud else []),
    ]


_SUSUNAN = daftarkan_tabel(
    DeklarasiTabel(
        "susunan_program",
        lambda laporan: (
            f"{'Program, Kegiatan, dan Sub Kegiatan' if _dengan_sub(laporan) else 'Program dan Kegiatan'} "
            f"{laporan.nama_dinas} Tahun {laporan.tahun}"
        ),
        _kolom_susunan,
        _susunan,
        gaya=lambda b: "" if b.level == "subkegiatan" else b.level,
        ukuran="kecil",
        lembar="Susunan Program",
        dokumen=UTAMA.kunci,
    )
)


# --- pohon kinerja -----------------------------------------------------------------------------------------------


def _simpul(laporan: Laporan) -> list[grafik.Simpul]:
    """Return the nodes tujuan, sasaran and program; a programme of two sasaran stands below both."""
    data = laporan.data
    tujuan = {satu.kode: f"T/{satu.kode}" for satu in data.tujuan}
    hasil = [grafik.Simpul(tujuan[satu.kode], None, satu.uraian, "tujuan") for satu in data.tujuan]
    hasil += [
        grafik.Simpul(f"S/{satu.kode}", tujuan.get(satu.tujuan or ""), satu.uraian, "sasaran") for satu in data.sasaran
    ]
    kait = [(satu.sasaran, satu.program) for satu in data.sasaran_program]
    terkait = {program for _, program in kait}
    for program in _program(laporan):
        induk = (
            [f"S/{sasaran}" for sasaran, kode in kait if kode == program.kode] if program.kode in terkait else [None]
        )
        hasil += [grafik.Simpul(f"P/{atas}/{program.kode}", atas, program.nama, "program") for atas in induk]
    return hasil


def _berindikator(laporan: Laporan, simpul: grafik.Simpul) -> grafik.Simpul:
    """Add the indicators of a node with the target of the year, a line each."""
    kode = simpul.kode.rpartition("/")[2]
    baris = laporan.hasil.capaian_level(simpul.jenis, kode)
    isi = [f"• {satu.nama}: {cetak_bersatuan(satu.target, satu.desimal, satu.satuan)}" for satu in baris]
    return replace(simpul, teks="\n".join([simpul.teks, *isi]))


@sajian
def pohon_kinerja(laporan: Laporan) -> Sequence[Blok]:
    """Show how tujuan, sasaran and programmes follow from each other as a tree, on a landscape page where it needs one."""
    simpul = _simpul(laporan)
    if not any(satu.jenis != "program" for satu in simpul):
        return kotak_kurang(laporan, "lembar:tujuan", "lembar:sasaran")
    lepas = [f"“{satu.teks}”" for satu in simpul if satu.jenis == "sasaran" and satu.induk is None]
    alasan = f" Sasaran {gabung(lepas)} tidak diturunkan dari tujuan tertentu sehingga berdiri sendiri."
    pohon = [_berindikator(laporan, satu) for satu in simpul]
    lanskap = grafik.pohon_lanskap(pohon)
    return [
        paragraf(
            f"Keterkaitan tujuan, sasaran, dan program beserta indikator dan target tahun {laporan.tahun} "
            "digambarkan pada ",
            Rujuk("gambar:pohon_kinerja"),
            f".{alasan if lepas and laporan.data.tujuan else ''}",
        ),
        gambar(
            laporan,
            "pohon_kinerja",
            f"Pohon Kinerja {laporan.nama_dinas} Tahun {laporan.tahun}",
            grafik.pohon_kinerja(pohon, lanskap=lanskap),
            f"Pohon kinerja. {' '.join(_uraikan_simpul(simpul))}",
            lanskap=lanskap,
        ),
    ]


def _uraikan_simpul(simpul: Sequence[grafik.Simpul]) -> list[str]:
    """Say in words what stands below each tujuan and sasaran."""
    hasil = []
    for satu in simpul:
        anak = [f"{bawah.jenis} “{bawah.teks}”" for bawah in simpul if bawah.induk == satu.kode]
        if anak:
            kata = "diturunkan menjadi" if satu.jenis == "tujuan" else "didukung oleh"
            hasil.append(f"{satu.jenis.capitalize()} “{satu.teks}” {kata} {gabung(anak)}.")
    return hasil
