"""What sheet analisis says: causes and solutions per indicator in a table, all else about the same in a list below it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kinerja.besaran import daftar as besaran
from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan
from kinerja.model import Analisis, JenisAnalisis, Level, TempatAnalisis
from kinerja.sajian.blok import Blok, Sel, Teks
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.kalimat import bertitik, kalimat_capaian
from kinerja.sajian.kerangka import daftar, sel_kurang
from kinerja.sajian.tabel import sel_predikat

__all__ = ["butir_sebab", "daftar_efisiensi", "daftar_sebab", "sebab_indikator", "tabel_sebab", "uraian_program"]

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


def tabel_sebab(laporan: Laporan, kunci: str, judul: str, indikator: Sequence[BarisCapaian]) -> Blok:
    """Show capaian, causes and solutions of some indicators; a mandatory one that is missing is marked."""

    def isi(p: BarisCapaian, jenis: JenisAnalisis) -> Sel:
        milik = sebab_indikator(laporan, jenis, p)
        teks = " ".join(bertitik(laporan.uraian(a)) for a in milik)
        return Sel(teks) if teks else sel_kurang(laporan, f"{jenis.value}:{p.kode}")

    def kolom_sebab(apa: str, jenis: JenisAnalisis) -> KolomBesaran[BarisCapaian]:
        return KolomBesaran(apa, lambda p: isi(p, jenis).teks, tampil=lambda p: isi(p, jenis))

    tabel = DeklarasiTabel[BarisCapaian](
        kunci,
        lambda _laporan: judul,
        lambda _laporan: [
            KolomBesaran("Indikator Kinerja", lambda p: p.nama),
            KolomBesaran("Capaian", lambda p: p.capaian, besaran.CAPAIAN, lambda p: besaran.CAPAIAN.kunci(p.kode)),
            KolomBesaran("Predikat", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat)),
            kolom_sebab("Penyebab Keberhasilan atau Kegagalan", JenisAnalisis.PENYEBAB),
            kolom_sebab("Solusi yang Dilakukan", JenisAnalisis.SOLUSI),
        ],
        lambda _laporan: indikator,
        ukuran="kecil",
    )
    return tabel.tabel(laporan)


def daftar_sebab(laporan: Laporan, tempat: TempatAnalisis, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """List what is said about a tujuan or sasaran and its indicators and no cell of :func:`tabel_sebab` shows."""
    tercetak = {
        id(a)
        for jenis in (JenisAnalisis.PENYEBAB, JenisAnalisis.SOLUSI)
        for p in indikator
        for a in sebab_indikator(laporan, jenis, p)
    }
    tentang = {kode: "", **{p.kode: p.nama for p in indikator}}
    lain = [a for a in laporan.analisis_di(tempat) if a.rujukan in tentang and id(a) not in tercetak]
    return [daftar(butir_sebab(laporan, lain, tentang), "butir")] if lain else []


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
