"""Bab III A: results of the programs beside those of last year and their money, and why one of them missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kinerja.angka import cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.hitung import BarisCapaian, PosAnggaran, Status
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import JenisAnalisis, Level
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Gambar, Inline, Rujuk
from kinerja.sajian.dasar import berderet, paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.kalimat import atau_persen
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.kolom_kinerja import BarisKinerja, kolom_kinerja, kolom_ukur, kunci_tahun
from kinerja.sajian.lkjip.jumlah_status import kalimat_status
from kinerja.sajian.lkjip.sebab import sebab_indikator, uraian_program
from kinerja.sajian.sumber import catatan_sumber, catatan_target
from kinerja.sajian.tabel import Kelompok, gambar
from kinerja.sajian.temuan import beralih, temuan_capaian

__all__ = ["capaian_program", "kalimat_program", "tabel_program"]


@sajian
def capaian_program(laporan: Laporan) -> Sequence[Blok]:
    """Count met and missed targets of the programs, draw these, and say why one of them missed."""
    program = laporan.hasil.capaian_level(Level.PROGRAM)
    blok: list[Blok] = [
        *kotak_kurang(
            laporan, *(f"hasil:{p.kode}" for p in laporan.hasil.capaian if p.level in (Level.TUJUAN, Level.PROGRAM))
        ),
    ]
    if program:
        jumlah = " ".join(kalimat_status(laporan, Level.PROGRAM))
        rujuk: tuple[str | Rujuk, ...] = (
            " Capaian setiap indikator tampak pada ",
            Rujuk("gambar:capaian_program"),
            ".",
        )
        ada = any(p.capaian is not None for p in program)
        blok += [paragraf(jumlah, *rujuk), _grafik_program(laporan, program)] if ada else [paragraf(jumlah)]
    return [*blok, *_sebab_gagal(laporan), *_tanpa_sasaran(laporan)]


def tabel_program(kunci: str, judul: str, baris: Sequence[BarisKinerja]) -> DeklarasiTabel[BarisKinerja]:
    """Declare the indicators of some programs: this year and the last, and the money of each program."""
    ukur = [p for p in baris if isinstance(p, BarisCapaian)]

    def isi(laporan: Laporan) -> list[BarisKinerja | Kelompok]:
        uang = laporan.hasil.pos
        program = dict.fromkeys(p.induk for p in baris)
        return [
            satu for kode in program for satu in (_kepala_program(uang[kode]), *(p for p in baris if p.induk == kode))
        ]

    return DeklarasiTabel(
        kunci,
        lambda laporan: f"{judul} Tahun {laporan.tahun}",
        _kolom_program,
        isi,
        catatan=lambda laporan: (
            *catatan_target(laporan, ukur, {"renja": "Renja", "renstra": "Renstra"}),
            *catatan_sumber(laporan, ukur, (laporan.tahun, laporan.tahun - 1)),
            *_catatan_uang(laporan, baris),
        ),
        ukuran="kecil",
        bagian_lembar="Program",
    )


def kalimat_program(laporan: Laporan, program: Sequence[str]) -> str:
    """Name programs of which none has an indicator, with their money."""
    uang = laporan.hasil.pos
    return (
        f"Sasaran ini ditunjang oleh {gabung([_berdana(uang[kode], serapan=True) for kode in program])}. "
        f"{'Semua program itu' if len(program) > 1 else 'Program itu'} belum mempunyai indikator."
    )


def _kolom_program(laporan: Laporan) -> list[KolomBesaran[BarisKinerja]]:
    lalu, nyata, uang = laporan.tahun - 1, laporan.hasil.nyata, laporan.hasil.pos
    return [
        KolomBesaran("Program dan Indikatornya", lambda p: p.nama),
        kolom_ukur(
            f"Realisasi {lalu}",
            lambda p: nyata.get((p.kode, lalu)),
            besaran.REALISASI,
            kunci_tahun(besaran.REALISASI, lalu),
        ),
        *kolom_kinerja(),
        KolomBesaran(
            "Realisasi Anggaran",
            lambda p: uang[p.induk].persen,
            besaran.SERAPAN,
            lambda p: besaran.SERAPAN.kunci(besaran.pos_anggaran(p.induk)),
            gabung=lambda p: p.induk,
        ),
    ]


def _kepala_program(program: PosAnggaran) -> Kelompok:
    """Head the indicators of a program with its money, once for all of them: no data divide it among them."""
    return Kelompok(_berdana(program))


def _berdana(program: PosAnggaran, *, serapan: bool = False) -> str:
    """Name a program with its money, and how much of it was spent."""
    pos = besaran.pos_anggaran(program.kode)
    pagu = tandai(besaran.PAGU.kunci(pos), cetak_rupiah(program.anggaran))
    nyata = tandai(besaran.REALISASI_ANGGARAN.kunci(pos), cetak_rupiah(program.realisasi))
    bagian = atau_persen(program.persen, besaran.SERAPAN.kunci(pos)) if serapan else ""
    return f"{program.nama} (pagu {pagu}, realisasi {nyata}{bagian})"


def _catatan_uang(laporan: Laporan, baris: Sequence[BarisKinerja]) -> tuple[str, ...]:
    """Say that the money of a program is not that of one of its indicators, or of its sasaran, alone."""
    indikator, sasaran = Counter(p.induk for p in baris), Counter(s.program for s in laporan.data.sasaran_program)
    bersama = [
        apa
        for apa, banyaknya in (("indikator", indikator), ("sasaran", sasaran))
        if any(banyaknya[p.induk] > 1 for p in baris)
    ]
    return (f"Anggaran program tidak dibagi menurut {gabung(bersama)}.",) if bersama else ()


def _grafik_program(laporan: Laporan, program: Sequence[BarisCapaian]) -> Gambar:
    svg = grafik.batang_capaian(
        [p.nama for p in program],
        [p.capaian for p in program],
        [p.predikat for p in program],
        [p.tingkat for p in program],
        temuan=temuan_capaian(program),
    )
    nilai = "; ".join(f"{p.nama} {cetak_persen(p.capaian)}" for p in program)
    alt = beralih(temuan_capaian(program), f"Diagram batang capaian indikator program: {nilai}.")
    return gambar(laporan, "capaian_program", f"Capaian Indikator Program Tahun {laporan.tahun}", svg, alt)


def _sebab_gagal(laporan: Laporan) -> list[Blok]:
    """Name the missed indicators of programs with the place that says why, and mark those of which nobody says it."""
    gagal = [p for p in laporan.hasil.capaian_level(Level.PROGRAM) if p.status is Status.TIDAK_TERCAPAI]
    if not gagal:
        return []
    terkait: dict[str, list[str]] = {}
    for satu in laporan.data.sasaran_program:
        terkait.setdefault(satu.program, []).append(satu.sasaran)
    sasaran = {
        kode: None
        for p in gagal
        if sebab_indikator(laporan, JenisAnalisis.PENYEBAB, p)
        for kode in terkait.get(p.induk, ())
    }
    nama = gabung([f"“{p.nama}”" for p in gagal])
    isi: list[str | Inline] = [f"Indikator program yang tidak mencapai target adalah {nama}."]
    if sasaran:
        rujuk = [Rujuk(f"tabel:program_{kode}") for kode in sasaran]
        isi += [" Penyebab dan tindak lanjutnya diuraikan bersama ", *berderet(rujuk)]
    return [
        paragraf(*isi, "." if sasaran else ""),
        *kotak_kurang(laporan, *(f"{JenisAnalisis.PENYEBAB.value}:{p.kode}" for p in gagal)),
    ]


def _tanpa_sasaran(laporan: Laporan) -> list[Blok]:
    """Show the programs that stand below no sasaran and so have no place in the analyses of any."""
    terkait = {satu.program for satu in laporan.data.sasaran_program}
    lepas = [p.kode for p in laporan.hasil.anggaran if p.level == "program" and p.kode not in terkait]
    ukur = [p for kode in lepas for p in laporan.hasil.capaian_level(Level.PROGRAM, kode)]
    uraian = [blok for kode in lepas for blok in uraian_program(laporan, kode)]
    if not ukur:
        return uraian
    tabel = tabel_program("program_lain", "Program yang Belum Dikaitkan dengan Sasaran", ukur)
    return [*tabel.blok(laporan), *uraian]
