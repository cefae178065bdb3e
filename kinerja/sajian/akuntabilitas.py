"""Bab III A: results over all sasaran - summary, comparison of all levels with last year, efficiency."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.hitung import AnggaranSasaran, BarisCapaian, EfisiensiSasaran, RekapStatus, Status
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import JenisAnalisis, Level, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Gambar, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import banyak, kalimat_capaian
from kinerja.sajian.kerangka import daftar, kotak_kurang, rincian
from kinerja.sajian.sebab import daftar_efisiensi, sebab_indikator, uraian_program
from kinerja.sajian.sumber import catatan_sumber, catatan_target
from kinerja.sajian.tabel import Kelompok, KolomTabel, gambar, sel_predikat, tabel

__all__ = [
    "faktor",
    "jejak_sasaran",
    "kalimat_efisiensi",
    "kolom_kinerja",
    "rekap_efisiensi",
    "ringkasan_capaian",
    "tabel_capaian",
    "tabel_semua_level",
]

_LEVEL = {Level.TUJUAN: "Tujuan", Level.SASARAN: "Sasaran", Level.PROGRAM: "Program"}


def kolom_kinerja() -> list[KolomTabel]:
    """Declare the columns target, realisasi, capaian and predikat of a row of ``laporan.hasil.capaian``."""
    return [
        KolomTabel(
            "Target",
            lambda p: cetak_nilai(p.target, p.desimal, p.satuan),
            "kanan",
            jejak=lambda p: besaran.TARGET.kunci(p.kode, p.tahun),
        ),
        KolomTabel(
            "Realisasi",
            lambda p: cetak_nilai(p.realisasi, p.desimal, p.satuan),
            "kanan",
            jejak=lambda p: besaran.REALISASI.kunci(p.kode, p.tahun),
        ),
        KolomTabel(
            "Capaian (%)",
            lambda p: cetak_desimal(p.capaian),
            "kanan",
            jejak=lambda p: besaran.CAPAIAN.kunci(p.kode),
        ),
        KolomTabel("Predikat", lambda p: sel_predikat(p.predikat, p.tingkat)),
    ]


@sajian
def tabel_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show target, realisasi, capaian and predikat of the indicators of tujuan and sasaran with their mean."""
    return _tabel_capaian(laporan)


def _tabel_capaian(laporan: Laporan) -> list[Blok]:
    uraian = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    uraian |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    formula = {satu.kode: satu.formula or TANPA_NILAI for satu in laporan.data.indikator}
    baris: list[BarisCapaian | Kelompok] = []
    for level in (Level.TUJUAN, Level.SASARAN):
        isi = laporan.hasil.capaian_level(level)
        baris += [Kelompok(_LEVEL[level]), *isi] if isi else []
    kolom = [
        KolomTabel("Tujuan/Sasaran Strategis", lambda p: uraian[p.level, p.induk], gabung=lambda p: p.induk),
        KolomTabel("Indikator Kinerja", lambda p: p.nama),
        *kolom_kinerja(),
        KolomTabel("Formula", lambda p: formula[p.kode]),
    ]
    rerata = laporan.hasil.rata_rata
    jumlah = (
        Sel("Rata-rata capaian sasaran", lebar=4, tebal=True),
        Sel(tandai(besaran.RATA_RATA.kunci(), cetak_desimal(rerata.capaian)), rata="kanan", tebal=True),
        sel_predikat(rerata.predikat, rerata.tingkat),
        Sel(""),
    )
    return [
        paragraf("Capaian indikator tujuan dan sasaran strategis disajikan pada ", Rujuk("tabel:capaian"), "."),
        *kotak_kurang(laporan, "lembar:indikator", "lembar:target", "lembar:realisasi"),
        tabel(
            laporan, "capaian", f"Capaian Indikator Tujuan dan Sasaran Strategis Tahun {laporan.tahun}", kolom, baris,
            jumlah=[jumlah], ukuran="kecil",
        ),
    ]  # fmt: skip


@sajian
def ringkasan_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show the table of results with its chart, a sentence on each sasaran indicator, and the overall result."""
    sasaran = laporan.hasil.capaian_level(Level.SASARAN)
    semua = [*laporan.hasil.capaian_level(Level.TUJUAN), *sasaran]
    svg = grafik.batang_capaian(
        [p.nama for p in semua], [p.capaian for p in semua], [p.predikat for p in semua], [p.tingkat for p in semua]
    )
    alt = "Diagram batang capaian indikator: " + "; ".join(f"{p.nama} {cetak_persen(p.capaian)}" for p in semua) + "."
    return [
        *_tabel_capaian(laporan),
        daftar((kalimat_capaian(satu) for satu in sasaran), "butir"),
        paragraf(_kalimat_rerata(laporan), " Perbandingannya tampak pada ", Rujuk("gambar:capaian"), "."),
        gambar(laporan, "capaian", f"Capaian Indikator Tujuan dan Sasaran Tahun {laporan.tahun}", svg, alt),
    ]


def _kalimat_rerata(laporan: Laporan) -> str:
    rerata = laporan.hasil.rata_rata
    if rerata.capaian is None:
        return "Rata-rata capaian sasaran belum dapat dihitung karena realisasi belum tersedia."
    semua = len(laporan.data.sasaran)
    dinilai = sum(satu.capaian is not None for satu in laporan.hasil.capaian_sasaran)
    jumlah = tandai(besaran.JUMLAH.kunci("sasaran"), banyak(semua))
    apa = "Capaian" if semua == 1 else f"Rata-rata capaian {jumlah}"
    if dinilai < semua:
        apa = f"Rata-rata capaian {tandai(besaran.JUMLAH.kunci('sasaran_dinilai'), banyak(dinilai))} dari {jumlah}"
    batas = " yang capaiannya dapat dihitung" if dinilai < semua else ""
    predikat = f" dengan predikat {rerata.predikat}" if rerata.predikat else ""
    return f"{apa} sasaran strategis{batas} adalah {tandai(besaran.RATA_RATA.kunci(), cetak_persen(rerata.capaian))}{predikat}."


@sajian
def tabel_semua_level(laporan: Laporan) -> Sequence[Blok]:
    """Compare the indicators of tujuan, sasaran and program with last year, with counts and a chart."""
    lalu = {r.indikator: r.realisasi for r in laporan.hasil.realisasi if r.tahun == laporan.tahun - 1}
    baris: list[BarisCapaian | Kelompok] = []
    for level in _LEVEL:
        isi = laporan.hasil.capaian_level(level)
        baris += [Kelompok(_LEVEL[level]), *isi] if isi else []
    urut = {p.kode: str(i) for level in _LEVEL for i, p in enumerate(laporan.hasil.capaian_level(level), start=1)}
    kolom = [
        KolomTabel("No.", lambda p: urut[p.kode], "tengah"),
        KolomTabel("Indikator Kinerja", lambda p: p.nama),
        *kolom_kinerja(),
        KolomTabel(
            f"Realisasi {laporan.tahun - 1}",
            lambda p: cetak_nilai(lalu.get(p.kode), p.desimal, p.satuan),
            "kanan",
            jejak=lambda p: besaran.REALISASI.kunci(p.kode, p.tahun - 1),
        ),
    ]
    program = laporan.hasil.capaian_level(Level.PROGRAM)
    milik = [p for p in baris if not isinstance(p, Kelompok)]
    blok: list[Blok] = [
        paragraf(
            f"Capaian indikator tujuan, sasaran, dan program tahun {laporan.tahun} beserta realisasi tahun "
            f"{laporan.tahun - 1} disajikan pada ",
            Rujuk("tabel:semua_level"),
            ".",
        ),
        tabel(
            laporan, "semua_level", f"Capaian Indikator Kinerja Tujuan, Sasaran, dan Program Tahun {laporan.tahun}", kolom,
            baris, ukuran="kecil",
            catatan=(
                *catatan_target(laporan, [p for p in milik if p.level is not Level.SASARAN], {"renja": "Renja"}),
                *catatan_target(laporan, [p for p in milik if p.level is Level.PROGRAM], {"renstra": "Renstra"}),
                *catatan_sumber(laporan, milik, (laporan.tahun, laporan.tahun - 1)),
            ),
        ),
        *kotak_kurang(
            laporan, *(f"hasil:{p.kode}" for p in laporan.hasil.capaian if p.level in (Level.TUJUAN, Level.PROGRAM))
        ),
        daftar((_kalimat_jumlah(satu) for satu in laporan.hasil.rekap_status if satu.jumlah), "butir"),
    ]  # fmt: skip
    if program:
        blok.append(_grafik_program(laporan, program))
    for satu in program:
        if satu.status is Status.TIDAK_TERCAPAI:
            blok += _sebab_gagal(laporan, satu)
    return [*blok, *_tanpa_sasaran(laporan)]


def _grafik_program(laporan: Laporan, program: Sequence[BarisCapaian]) -> Gambar:
    svg = grafik.batang_capaian(
        [p.nama for p in program],
        [p.capaian for p in program],
        [p.predikat for p in program],
        [p.tingkat for p in program],
    )
    nilai = "; ".join(f"{p.nama} {cetak_persen(p.capaian)}" for p in program)
    alt = f"Diagram batang capaian indikator program: {nilai}."
    return gambar(laporan, "capaian_program", f"Capaian Indikator Program Tahun {laporan.tahun}", svg, alt)


def _kalimat_jumlah(satu: RekapStatus) -> str:
    bagian = [
        (tandai(besaran.STATUS.kunci(satu.level.value, kolom), banyak(getattr(satu, kolom))), kata)
        for kolom, kata in (
            ("melampaui", "melampaui target"),
            ("tercapai", "tepat mencapai target"),
            ("tidak_tercapai", "belum mencapai target"),
            ("belum_dinilai", "belum dapat dinilai"),
        )
        if getattr(satu, kolom)
    ]
    semua = tandai(besaran.STATUS.kunci(satu.level.value, "jumlah"), banyak(satu.jumlah))
    if len(bagian) == 1:
        awal = "Satu-satunya" if satu.jumlah == 1 else f"Seluruh {semua}"
        return f"{awal} indikator {satu.level.value} {bagian[0][1]}."
    rinci = gabung([f"{jumlah} {kata}" for jumlah, kata in bagian])
    return f"Dari {semua} indikator {satu.level.value}, {rinci}."


def _sebab_gagal(laporan: Laporan, satu: BarisCapaian) -> list[Blok]:
    isi = [
        f"{sebutan}: {laporan.uraian(a)}"
        for jenis, sebutan in ((JenisAnalisis.PENYEBAB, "Penyebab"), (JenisAnalisis.SOLUSI, "Tindak lanjut"))
        for a in sebab_indikator(laporan, jenis, satu)
    ]
    return [
        paragraf(kalimat_capaian(satu), " Penyebab dan tindak lanjutnya adalah sebagai berikut."),
        *kotak_kurang(laporan, f"{JenisAnalisis.PENYEBAB.value}:{satu.kode}"),
        *([daftar(isi, "butir")] if isi else []),
    ]


def _tanpa_sasaran(laporan: Laporan) -> list[Blok]:
    """Explain the programs that stand below no sasaran and so have no place in the analyses of any."""
    terkait = {satu.program for satu in laporan.data.sasaran_program}
    lepas = [p.kode for p in laporan.hasil.anggaran if p.level == "program" and p.kode not in terkait]
    return [blok for kode in lepas for blok in uraian_program(laporan, kode)]


@sajian
def faktor(laporan: Laporan) -> Sequence[Blok]:
    """List the factors that helped and that hindered the whole."""
    blok: list[Blok] = []
    for jenis, judul in (
        (JenisAnalisis.PENDUKUNG, "Faktor pendukung keberhasilan"),
        (JenisAnalisis.PENGHAMBAT, "Faktor penghambat dan permasalahan"),
    ):
        isi = [laporan.uraian(a) for a in laporan.analisis_di(TempatAnalisis.FAKTOR) if a.jenis is jenis]
        blok.append(rincian("", judul))
        blok += [daftar(isi)] if isi else kotak_kurang(laporan, jenis.value, "lembar:analisis")
    return blok


def jejak_sasaran(bidang: Besaran) -> Callable[[AnggaranSasaran | EfisiensiSasaran], Kunci]:
    """Name the money of a sasaran."""
    return lambda p: bidang.kunci(besaran.pos_sasaran(p.kode))


@sajian
def rekap_efisiensi(laporan: Laporan) -> Sequence[Blok]:
    """Show capaian kinerja beside realisasi anggaran for all sasaran, and say where money was used efficiently."""
    rumus = laporan.pilihan.rumus_efisiensi
    kolom = [
        KolomTabel("Sasaran Strategis", lambda p: p.uraian),
        KolomTabel(
            "Capaian Kinerja (%)",
            lambda p: cetak_desimal(p.capaian),
            "kanan",
            jejak=lambda p: besaran.CAPAIAN_SASARAN.kunci(p.kode),
        ),
        KolomTabel(
            "Pagu (Rp)", lambda p: cetak_bulat(p.anggaran), "kanan", "Anggaran", jejak=jejak_sasaran(besaran.PAGU)
        ),
        KolomTabel(
            "Realisasi (Rp)",
            lambda p: cetak_bulat(p.realisasi),
            "kanan",
            "Anggaran",
            jejak=jejak_sasaran(besaran.REALISASI_ANGGARAN),
        ),
        KolomTabel("%", lambda p: cetak_desimal(p.persen), "kanan", "Anggaran", jejak=jejak_sasaran(besaran.SERAPAN)),
        KolomTabel(
            rumus.judul,
            lambda p: rumus.cetakan.sel(p.efisiensi),
            "kanan",
            jejak=lambda p: besaran.EFISIENSI.kunci(p.kode),
        ),
    ]
    blok: list[Blok] = [
        paragraf("Tingkat efisiensi penggunaan anggaran seluruh sasaran disajikan pada ", Rujuk("tabel:efisiensi"), "."),
        tabel(
            laporan, "efisiensi", f"Tingkat Efisiensi Penggunaan Anggaran Tahun {laporan.tahun}", kolom,
            laporan.hasil.efisiensi, ukuran="kecil",
        ),
        daftar((kalimat_efisiensi(laporan, satu) for satu in laporan.hasil.efisiensi), "butir"),
    ]  # fmt: skip
    efisien = any(satu.efisien for satu in laporan.hasil.efisiensi)
    return [*blok, *daftar_efisiensi(laporan, laporan.analisis_di(TempatAnalisis.EFISIENSI), efisien=efisien)]


def kalimat_efisiensi(laporan: Laporan, satu: EfisiensiSasaran) -> str:
    """Say whether a sasaran used its money efficiently; an underspent budget with a missed target does not count."""
    pos = besaran.pos_sasaran(satu.kode)
    kinerja = (
        "belum dapat dihitung"
        if satu.capaian is None
        else tandai(besaran.CAPAIAN_SASARAN.kunci(satu.kode), cetak_persen(satu.capaian))
    )
    serapan, pagu = (
        tandai(besaran.SERAPAN.kunci(pos), cetak_persen(satu.persen)),
        tandai(besaran.PAGU.kunci(pos), cetak_rupiah(satu.anggaran)),
    )
    uang = f"dengan realisasi anggaran {serapan} dari pagu {pagu}"
    depan = f"{satu.uraian}: capaian kinerja {kinerja} {uang if satu.anggaran else 'tanpa anggaran'}"
    if satu.efisien is None:
        return f"{depan}, sehingga efisiensinya belum dapat dinilai."
    if not satu.tercapai:
        return f"{depan}. Karena target belum seluruhnya tercapai, sisa anggaran tidak dinilai sebagai efisiensi."
    if not satu.efisien:
        return f"{depan}. Persentase realisasi anggaran melebihi capaian kinerja, sehingga belum efisien."
    rumus = laporan.pilihan.rumus_efisiensi
    if not rumus.berangka:
        return f"{depan}, sehingga penggunaan anggaran dinilai efisien."
    if satu.efisiensi is None:
        return (
            f"{depan}, sehingga penggunaan anggaran dinilai efisien, tetapi tingkat efisiensinya tidak dapat dihitung."
        )
    nilai = tandai(besaran.EFISIENSI.kunci(satu.kode), rumus.cetakan.kalimat(satu.efisiensi))
    return f"{depan}, sehingga penggunaan anggaran efisien sebesar {nilai}."
