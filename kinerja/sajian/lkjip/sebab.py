"""What sheet analisis says about a tujuan, a sasaran or a program: lists in which each text stands once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan
from kinerja.model import Analisis, JenisAnalisis, Level, TempatAnalisis
from kinerja.sajian.blok import Blok, Teks
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.kalimat import kalimat_capaian
from kinerja.sajian.kerangka import daftar, kotak_kurang

__all__ = ["butir_sebab", "daftar_efisiensi", "daftar_sebab", "sebab_indikator", "uraian_program"]

_BERINDIKATOR = (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)
#: What is said about one thing, in this order, with the word that introduces it.
_SEBUTAN = {
    JenisAnalisis.PENDUKUNG: "Faktor pendukung",
    JenisAnalisis.PENYEBAB: "Penyebab",
    JenisAnalisis.PENGHAMBAT: "Faktor penghambat",
    JenisAnalisis.SOLUSI: "Upaya",
    JenisAnalisis.EFISIENSI: "Sebab efisiensi",
}


def sebab_indikator(laporan: Laporan, jenis: JenisAnalisis, satu: BarisCapaian) -> list[Analisis]:
    """Return what is said about an indicator, or else about what it measures."""
    milik = [a for a in laporan.data.analisis if a.jenis is jenis]
    return [a for a in milik if a.rujukan == satu.kode] or [a for a in milik if a.rujukan == satu.induk]


def daftar_sebab(
    laporan: Laporan, tempat: TempatAnalisis, kode: str, indikator: Sequence[BarisCapaian], pokok: str
) -> list[Blok]:
    """List what is said about a tujuan or sasaran and its indicators, each text once, and mark mandatory ones that lack.

    What an indicator is called stands beside its texts where there are several. ``pokok`` leads to the list; it promises
    solutions only where the list holds some, and nothing where there is no list.
    """
    tentang = {kode: "", **{p.kode: p.nama if len(indikator) > 1 else "" for p in indikator}}
    milik = [a for a in laporan.analisis_di(tempat) if a.rujukan in tentang]
    urut = {satu: nomor for nomor, satu in enumerate(tentang)}
    milik.sort(key=lambda a: (list(_SEBUTAN).index(a.jenis), urut[a.rujukan or ""]))
    wajib = (f"{jenis.value}:{p.kode}" for p in indikator for jenis in (JenisAnalisis.PENYEBAB, JenisAnalisis.SOLUSI))
    isi: list[Blok] = [daftar(butir_sebab(laporan, milik, tentang), "butir")] if milik else []
    if isi and pokok:
        solusi = " beserta solusi yang dilakukan" if any(a.jenis is JenisAnalisis.SOLUSI for a in milik) else ""
        isi = [paragraf(f"{pokok}{solusi} adalah sebagai berikut."), *isi]
    return [*isi, *kotak_kurang(laporan, *wajib)]


def daftar_efisiensi(laporan: Laporan, milik: Sequence[Analisis], *, efisien: bool) -> list[Blok]:
    """List why money was used as it was, in words that fit the result."""
    if not milik:
        return []
    hasil = "Efisiensi tersebut bersumber dari" if efisien else "Penggunaan anggaran tersebut dipengaruhi oleh"
    return [paragraf(f"{hasil} hal-hal berikut."), daftar(map(laporan.uraian, milik), "butir")]


def uraian_program(laporan: Laporan, program: str) -> list[Blok]:
    """Say what a program reached and why; nothing for a program about which nothing was written."""
    cabang = {p.kode: p.nama for p in laporan.hasil.anggaran if p.kode == program or p.kode.startswith(f"{program}.")}
    ukur = [p for p in laporan.hasil.capaian if p.level in _BERINDIKATOR and p.induk in cabang]
    tentang = {kode: "" if kode == program else nama for kode, nama in cabang.items()}
    tentang |= {p.kode: "" if p.induk == program else p.nama for p in ukur}
    milik = [a for a in laporan.analisis_di(TempatAnalisis.PROGRAM) if a.rujukan in tentang]
    if not milik:
        return []
    kalimat = " ".join(kalimat_capaian(p) for p in ukur if p.induk == program)
    return [
        paragraf(Teks(f"{cabang[program]}. ", tebal=True), kalimat),
        daftar(butir_sebab(laporan, milik, tentang), "butir"),
    ]


def butir_sebab(laporan: Laporan, milik: Sequence[Analisis], tentang: Mapping[str, str]) -> Iterator[str]:
    """Yield the texts of some rows, factors and causes by kind, each with what it is about where that is not plain."""
    urutan = list(_SEBUTAN)
    for satu in sorted(milik, key=lambda a: urutan.index(a.jenis)):
        nama = tentang[satu.rujukan or ""]
        yield f"{_SEBUTAN[satu.jenis]}{f' ({nama})' if nama else ''}: {laporan.uraian(satu)}"
