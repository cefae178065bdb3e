"""Bab III A: results over all sasaran - summary, comparison of all levels with last year, efficiency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kinerja.angka import TANPA_NILAI, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import (
    AkhirRenstra,
    AnggaranSasaran,
    BarisCapaian,
    EfisiensiSasaran,
    PosAnggaran,
    RekapStatus,
    Status,
    terbatas,
)
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import JenisAnalisis, Level, Nilai, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Gambar, Inline, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, urutan_ke
from kinerja.sajian.kerangka import daftar, kotak_kurang, rincian
from kinerja.sajian.sebab import daftar_efisiensi, sebab_indikator, uraian_program
from kinerja.sajian.sumber import catatan_sumber, catatan_target
from kinerja.sajian.tabel import Kelompok, gambar, sel_predikat
from kinerja.sajian.temuan import beralih, temuan_capaian

__all__ = [
    "BarisKinerja",
    "TanpaIndikator",
    "berkelompok",
    "capaian_program",
    "kolom_capaian_sasaran",
    "kolom_efisiensi",
    "kolom_ukur",
    "kunci_tahun",
    "faktor",
    "jejak_sasaran",
    "kalimat_efisiensi",
    "kolom_kinerja",
    "rekap_efisiensi",
    "ringkasan_capaian",
    "tabel_capaian",
    "tabel_program",
]

#: Up to so many indicators are told together by a word, such as "ketiga indikator".
_SEBUT_MAKS = 10
_LEVEL = {Level.TUJUAN: "Tujuan", Level.SASARAN: "Sasaran", Level.PROGRAM: "Program"}


@dataclass(frozen=True)
class TanpaIndikator:
    """A program without indicator, as a row that prints dashes; without a code it has no traces."""

    induk: str
    nama: str = "Belum ada indikator program"
    kode: str = ""
    satuan: str = ""
    desimal: int = 2
    tahun: int = 0
    target: None = None
    realisasi: None = None
    capaian: None = None
    predikat: None = None
    tingkat: None = None


#: Rows of :func:`kolom_kinerja`.
BarisKinerja = BarisCapaian | TanpaIndikator
K = TypeVar("K", bound=BarisKinerja | AkhirRenstra)


def kolom_ukur(
    judul: str,
    nilai: Callable[[K], Nilai | None],
    bidang: Besaran,
    kunci: Callable[[K], Kunci | None],
    grup: str = "",
) -> KolomBesaran[K]:
    """Declare a target or realisasi, which prints in the unit of its indicator."""
    return KolomBesaran(
        judul,
        nilai,
        bidang,
        kunci,
        desimal=lambda p: p.desimal,
        tampil=lambda p: cetak_nilai(nilai(p), p.desimal, p.satuan),
        grup=grup,
        lebar=12,
    )


def kunci_tahun(bidang: Besaran, tahun: int | None = None) -> Callable[[BarisKinerja], Kunci | None]:
    """Name a value of the year of a row, or of the year that is named."""
    return lambda p: bidang.kunci(p.kode, p.tahun if tahun is None else tahun) if p.kode else None


def kolom_kinerja(*, tahunan: bool = False) -> list[KolomBesaran[BarisKinerja]]:
    """Declare the columns target, realisasi, capaian and predikat; ``tahunan`` for rows of any year."""
    bidang = besaran.CAPAIAN_TAHUN if tahunan else besaran.CAPAIAN

    def kunci(p: BarisKinerja) -> Kunci | None:
        if not p.kode:
            return None
        return bidang.kunci(p.kode, p.tahun) if tahunan else bidang.kunci(p.kode)

    return [
        kolom_ukur("Target", lambda p: p.target, besaran.TARGET, kunci_tahun(besaran.TARGET)),
        kolom_ukur("Realisasi", lambda p: p.realisasi, besaran.REALISASI, kunci_tahun(besaran.REALISASI)),
        KolomBesaran("Capaian", lambda p: p.capaian, bidang, kunci, lebar=12),
        KolomBesaran(
            "Predikat",
            lambda p: p.predikat,
            tampil=lambda p: sel_predikat(p.predikat, p.tingkat),
            kelas=kunci,
            lebar=18,
        ),
    ]


@sajian
def tabel_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show target, realisasi, capaian and predikat of the indicators of tujuan and sasaran with their mean."""
    return _tabel_capaian(laporan)


def _tabel_capaian(laporan: Laporan) -> list[Blok]:
    return [
        paragraf("Capaian indikator tujuan dan sasaran strategis dimuat dalam ", Rujuk("tabel:capaian"), "."),
        *kotak_kurang(laporan, "lembar:indikator", "lembar:target", "lembar:realisasi"),
        _CAPAIAN.tabel(laporan),
    ]


def _kolom_capaian(laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    uraian = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    uraian |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    formula = {satu.kode: satu.formula for satu in laporan.data.indikator}
    batas = laporan.pilihan.batas_capaian

    def induk(p: BarisCapaian) -> str:
        return uraian[p.level, p.induk]

    kolom: list[KolomBesaran[BarisCapaian]] = [
        KolomBesaran("Tujuan/Sasaran Strategis", induk, gabung=lambda p: p.induk, di="cetak"),
        KolomBesaran("Kode", lambda p: p.kode, di="buku"),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama, lebar=40),
        KolomBesaran("Tujuan/Sasaran Strategis", induk, di="buku", lebar=40),
        KolomBesaran("Satuan", lambda p: p.satuan, di="buku", lebar=12),
        KolomBesaran("Arah", lambda p: p.arah, di="buku", lebar=10),
        *kolom_kinerja(),
        KolomBesaran("Formula", lambda p: formula[p.kode], di="buku", lebar=40),
        KolomBesaran("Sumber Target", lambda p: p.sumber_target, di="buku", lebar=24),
        KolomBesaran("Keterangan", lambda p: p.alasan or None, di="buku", lebar=30),
    ]
    if batas is not None:
        kolom.append(
            KolomBesaran(
                f"Capaian dalam rata-rata (paling tinggi {batas:f})",
                lambda p: terbatas(p.capaian, laporan.pilihan),
                besaran.CAPAIAN_TERBATAS,
                lambda p: besaran.CAPAIAN_TERBATAS.kunci(p.kode),
                satuan="",
                di="buku",
                lebar=16,
            )
        )
    return kolom


def _baris_capaian(laporan: Laporan) -> list[BarisCapaian | Kelompok | Ringkas]:
    rerata = laporan.hasil.rata_rata
    kunci = besaran.RATA_RATA.kunci()
    predikat = Angka(rerata.predikat, tampil=sel_predikat(rerata.predikat, rerata.tingkat), kelas=kunci)
    akhir = {"Capaian": Angka(rerata.capaian, besaran.RATA_RATA, kunci), "Predikat": predikat}
    isi = berkelompok(laporan, (Level.TUJUAN, Level.SASARAN))
    return [*isi, Ringkas("Rata-rata capaian sasaran", akhir)]


def berkelompok(laporan: Laporan, tingkat: Iterable[Level]) -> list[BarisCapaian | Kelompok]:
    """Return the results of some levels, each under its heading."""
    baris: list[BarisCapaian | Kelompok] = []
    for level in tingkat:
        isi = laporan.hasil.capaian_level(level)
        baris += [Kelompok(_LEVEL[level]), *isi] if isi else []
    return baris


_CAPAIAN = daftarkan_tabel(
    DeklarasiTabel(
        "capaian",
        lambda laporan: f"Capaian Indikator Tujuan dan Sasaran Strategis Tahun {laporan.tahun}",
        _kolom_capaian,
        _baris_capaian,
        lembar="Capaian",
        dokumen=UTAMA.kunci,
        catatan=lambda laporan: catatan_target(laporan, laporan.hasil.capaian_level(Level.TUJUAN), {"renja": "Renja"}),
        ukuran="kecil",
        beku=2,
    )
)


@sajian
def ringkasan_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show the table of results with its chart, and say the overall result."""
    semua = [*laporan.hasil.capaian_level(Level.TUJUAN), *laporan.hasil.capaian_level(Level.SASARAN)]
    svg = grafik.batang_capaian(
        [p.nama for p in semua],
        [p.capaian for p in semua],
        [p.predikat for p in semua],
        [p.tingkat for p in semua],
        temuan=temuan_capaian(semua),
    )
    rinci = "; ".join(f"{p.nama} {cetak_persen(p.capaian)}" for p in semua)
    alt = beralih(temuan_capaian(semua), f"Diagram batang capaian indikator: {rinci}.")
    return [
        *_tabel_capaian(laporan),
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
def capaian_program(laporan: Laporan) -> Sequence[Blok]:
    """Count met and missed targets of all levels, draw the programs, and say why one of them missed."""
    program = laporan.hasil.capaian_level(Level.PROGRAM)
    blok: list[Blok] = [
        *kotak_kurang(
            laporan, *(f"hasil:{p.kode}" for p in laporan.hasil.capaian if p.level in (Level.TUJUAN, Level.PROGRAM))
        ),
        daftar((_kalimat_jumlah(satu) for satu in laporan.hasil.rekap_status if satu.jumlah), "butir"),
    ]
    if program:
        blok.append(_grafik_program(laporan, program))
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
    pos = besaran.pos_anggaran(program.kode)
    pagu = tandai(besaran.PAGU.kunci(pos), cetak_rupiah(program.anggaran))
    nyata = tandai(besaran.REALISASI_ANGGARAN.kunci(pos), cetak_rupiah(program.realisasi))
    return Kelompok(f"{program.nama} (pagu {pagu}, realisasi {nyata})")


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
        if satu.jumlah == 1:
            return f"Satu-satunya indikator {satu.level.value} {bagian[0][1]}."
        awal = urutan_ke(satu.jumlah).capitalize() if satu.jumlah <= _SEBUT_MAKS else f"Semua dari {semua}"
        return f"{awal} indikator {satu.level.value} {bagian[0][1]}."
    rinci = gabung([f"{jumlah} {kata}" for jumlah, kata in bagian])
    return f"Dari {semua} indikator {satu.level.value}, {rinci}."


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
    for urut, kode in enumerate(sasaran):
        isi += [
            " Penyebab dan tindak lanjutnya diuraikan bersama " if not urut else ", ",
            Rujuk(f"tabel:program_{kode}"),
        ]
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
    """Show capaian kinerja beside realisasi anggaran for all sasaran, and say what made their use efficient."""
    blok: list[Blok] = [
        paragraf(Rujuk("tabel:efisiensi"), " menyandingkan capaian kinerja dan penggunaan anggaran seluruh sasaran."),
        _EFISIENSI.tabel(laporan),
    ]  # fmt: skip
    efisien = any(satu.efisien for satu in laporan.hasil.efisiensi)
    return [*blok, *daftar_efisiensi(laporan, laporan.analisis_di(TempatAnalisis.EFISIENSI), efisien=efisien)]


def kolom_efisiensi(laporan: Laporan) -> KolomBesaran[EfisiensiSasaran]:
    """Declare the efficiency of a sasaran, by the method of the report."""
    rumus = laporan.pilihan.rumus_efisiensi
    bidang = replace(besaran.EFISIENSI, cetakan=rumus.cetakan)
    return KolomBesaran(rumus.judul, lambda p: p.efisiensi, bidang, lambda p: bidang.kunci(p.kode), satuan="", lebar=18)


def kolom_capaian_sasaran() -> KolomBesaran[EfisiensiSasaran]:
    """Declare the capaian of a sasaran beside its money."""
    bidang = besaran.CAPAIAN_SASARAN
    return KolomBesaran("Capaian Kinerja", lambda p: p.capaian, bidang, lambda p: bidang.kunci(p.kode), lebar=14)


def _kolom_efisiensi(laporan: Laporan) -> list[KolomBesaran[EfisiensiSasaran]]:
    pagu, realisasi, serapan = besaran.PAGU, besaran.REALISASI_ANGGARAN, besaran.SERAPAN
    return [
        KolomBesaran("Kode", lambda p: p.kode, di="buku"),
        KolomBesaran("Sasaran Strategis", lambda p: p.uraian, lebar=50),
        kolom_capaian_sasaran(),
        KolomBesaran(
            "Pagu", lambda p: p.anggaran, pagu, jejak_sasaran(pagu), grup="Anggaran", judul_buku="Anggaran (Rp)", lebar=20
        ),
        KolomBesaran(
            "Realisasi", lambda p: p.realisasi, realisasi, jejak_sasaran(realisasi), grup="Anggaran",
            judul_buku="Realisasi (Rp)", lebar=20,
        ),
        KolomBesaran(
            "%", lambda p: p.persen, serapan, jejak_sasaran(serapan), satuan="", grup="Anggaran",
            judul_buku="Realisasi Anggaran (%)", lebar=14,
        ),
        KolomBesaran(
            "Target Tercapai",
            lambda p: TANPA_NILAI if p.tercapai is None else "Ya" if p.tercapai else "Tidak",
            operand="tercapai", di="buku", lebar=12,
        ),
        kolom_efisiensi(laporan),
    ]  # fmt: skip


_EFISIENSI = daftarkan_tabel(
    DeklarasiTabel(
        "efisiensi",
        lambda laporan: f"Tingkat Efisiensi Penggunaan Anggaran Tahun {laporan.tahun}",
        _kolom_efisiensi,
        lambda laporan: laporan.hasil.efisiensi,
        lembar="Efisiensi",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
    )
)


def kalimat_efisiensi(laporan: Laporan, satu: EfisiensiSasaran) -> str:
    """Say whether a sasaran used its money efficiently; an underspent budget with a missed target does not count."""
    pos = besaran.pos_sasaran(satu.kode)
    kinerja = (
        "belum dapat dihitung"
        if satu.capaian is None
        else f"sebesar {tandai(besaran.CAPAIAN_SASARAN.kunci(satu.kode), cetak_persen(satu.capaian))}"
    )
    serapan, pagu = (
        tandai(besaran.SERAPAN.kunci(pos), cetak_persen(satu.persen)),
        tandai(besaran.PAGU.kunci(pos), cetak_rupiah(satu.anggaran)),
    )
    uang = f"dengan realisasi anggaran {serapan} dari pagu {pagu}"
    depan = f"Capaian kinerja sasaran “{satu.uraian}” {kinerja} {uang if satu.anggaran else 'tanpa anggaran'}"
    if satu.efisien is None:
        return f"{depan} sehingga efisiensinya belum dapat dinilai."
    if not satu.tercapai:
        return f"{depan}. Karena target belum seluruhnya tercapai, anggaran yang tersisa belum berarti efisiensi."
    if not satu.efisien:
        return f"{depan}. Persentase realisasi anggaran melebihi capaian kinerja sehingga belum efisien."
    rumus = laporan.pilihan.rumus_efisiensi
    if not rumus.berangka:
        return f"{depan} sehingga penggunaan anggaran dinilai efisien."
    if satu.efisiensi is None:
        return (
            f"{depan} sehingga penggunaan anggaran dinilai efisien, tetapi tingkat efisiensinya tidak dapat dihitung."
        )
    nilai = tandai(besaran.EFISIENSI.kunci(satu.kode), rumus.cetakan.kalimat(satu.efisiensi))
    return f"{depan} sehingga penggunaan anggaran efisien sebesar {nilai}."
