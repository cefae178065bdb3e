"""Bab III B: realisasi anggaran by source of funds, by program, per sasaran, against earlier years."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple, TypeVar

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.dokumen import UTAMA
from kinerja.hitung import AnggaranIndikator, AnggaranSasaran, AnggaranTahun, Dana, PosSumber
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import JenisPK, SumberDana
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Inline, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kalimat import atau_persen, banyak
from kinerja.sajian.kerangka import isi_narasi, kotak_kurang
from kinerja.sajian.lkjip.efisiensi_sasaran import jejak_sasaran
from kinerja.sajian.tabel import Kelompok, gambar
from kinerja.sajian.temuan import beralih, temuan_anggaran

__all__ = ["anggaran_menurut_sasaran", "anggaran_menurut_sumber", "anggaran_program", "anggaran_tahun_lalu"]

D = TypeVar("D", bound=Dana)


@sajian
def anggaran_menurut_sumber(laporan: Laporan) -> Sequence[Blok]:
    """Show budget and spending by source of funds, and how the special funds were used."""
    if not laporan.data.anggaran:
        return [*kotak_kurang(laporan, "lembar:anggaran"), *isi_narasi(laporan, "realisasi-anggaran")]
    # One source has the money of the whole, which the sentence says.
    tabel: list[Blok] = [_SUMBER_DANA.tabel(laporan)] if len(laporan.hasil.sumber_dana) > 2 else []
    rujuk: list[str | Inline] = [", sebagaimana dimuat dalam ", Rujuk("tabel:sumber_dana")] if tabel else []
    blok: list[Blok] = [
        paragraf(_kalimat_pagu(laporan), *rujuk, "."),
        *tabel,
    ]
    if laporan.data.sumber_dana:
        blok += [
            paragraf(
                f"Penggunaan dana selain {laporan.pilihan.sumber_dana_utama} dirinci pada ",
                Rujuk("tabel:rincian_sumber"),
                ".",
            ),
            _RINCIAN_SUMBER.tabel(laporan),
        ]
    return [*blok, *isi_narasi(laporan, "realisasi-anggaran")]


def _berubah(laporan: Laporan) -> bool:
    """Say whether the budget was changed within the year, by its first pagu or by what was agreed on it."""
    return bool(laporan.hasil.anggaran_murni) or any(satu.jenis is JenisPK.PERUBAHAN for satu in laporan.data.pk)


def _kalimat_pagu(laporan: Laporan) -> str:
    """Say how much money there was, from where it came and what was spent."""
    total = laporan.hasil.total
    if not total.anggaran:
        return f"Pada tahun {laporan.tahun} {laporan.nama_dinas} tidak mempunyai pagu anggaran belanja"
    berubah = " setelah perubahan" if _berubah(laporan) else ""
    pagu, nyata = (
        tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.anggaran)),
        tandai(besaran.REALISASI_ANGGARAN.kunci(besaran.TOTAL), cetak_rupiah(total.realisasi)),
    )
    return (
        f"Pada tahun {laporan.tahun} {laporan.nama_dinas} mengelola anggaran belanja{berubah} sebesar {pagu} yang "
        f"bersumber dari {gabung([p.sumber for p in laporan.hasil.sumber_dana[:-1]])}. Realisasinya {nyata}"
        f"{atau_persen(total.persen, besaran.SERAPAN.kunci(besaran.TOTAL))}"
    )


def _kunci_sumber(bidang: Besaran) -> Callable[[PosSumber], Kunci]:
    """Name the money of a source of funds; the row of the total has that of the whole budget."""
    return lambda p: bidang.kunci(besaran.TOTAL if p.total else besaran.pos_sumber(p.sumber))


_SUMBER_DANA = daftarkan_tabel(
    DeklarasiTabel(
        "sumber_dana",
        lambda laporan: f"Anggaran dan Realisasi menurut Sumber Dana Tahun {laporan.tahun}",
        lambda _laporan: [KolomBesaran("Sumber Dana", lambda p: p.sumber, lebar=36), *_kolom_uang(_kunci_sumber)],
        lambda laporan: laporan.hasil.sumber_dana[:-1],
        jumlah=lambda laporan: laporan.hasil.sumber_dana[-1],
        lembar="Sumber Dana",
        dokumen=UTAMA.kunci,
    )
)


class _Rincian(NamedTuple):
    """A row of sheet sumber_dana with its number and the name of its sub kegiatan."""

    nomor: int
    sumber: SumberDana
    nama: str

    @property
    def dana(self) -> Dana:
        """Its money."""
        return Dana(self.sumber.anggaran, self.sumber.realisasi)


def _kunci_rincian(bidang: Besaran) -> Callable[[_Rincian], Kunci]:
    return lambda p: bidang.kunci(besaran.pos_rincian(p.nomor))


def _kolom_rincian(_laporan: Laporan) -> list[KolomBesaran[_Rincian]]:
    uraian = "Sub Kegiatan dan Penggunaan"
    anggaran, realisasi, serapan = (
        _kunci_rincian(satu) for satu in (besaran.PAGU, besaran.REALISASI_ANGGARAN, besaran.SERAPAN)
    )
    return [
        KolomBesaran("Sumber Dana", lambda p: p.sumber.sumber, gabung=True, lebar=24),
        KolomBesaran("Kode", lambda p: p.sumber.kode, di="buku", lebar=20),
        KolomBesaran("Sub Kegiatan", lambda p: p.nama, di="buku", lebar=50),
        KolomBesaran("Penggunaan", lambda p: p.sumber.uraian, di="buku", lebar=36),
        KolomBesaran(uraian, lambda p: p.nama + (f" ({p.sumber.uraian})" if p.sumber.uraian else ""), di="cetak"),
        KolomBesaran("Anggaran", lambda p: p.dana.anggaran, besaran.PAGU, anggaran, lebar=20),
        KolomBesaran("Realisasi", lambda p: p.dana.realisasi, besaran.REALISASI_ANGGARAN, realisasi, lebar=20),
        KolomBesaran("%", lambda p: p.dana.persen, besaran.SERAPAN, serapan, satuan="", lebar=10),
    ]


_RINCIAN_SUMBER = daftarkan_tabel(
    DeklarasiTabel(
        "rincian_sumber",
        lambda laporan: f"Rincian Penggunaan Sumber Dana Lain Tahun {laporan.tahun}",
        _kolom_rincian,
        lambda laporan: [
            _Rincian(urut, satu, laporan.hasil.pos[satu.kode].nama)
            for urut, satu in enumerate(laporan.data.sumber_dana, start=1)
        ],
        lembar="Rincian Sumber",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
        beku=1,
    )
)


# --- the budget tree ---------------------------------------------------------------------------------------------


@sajian
def anggaran_program(laporan: Laporan) -> Sequence[Blok]:
    """Say how many programs, kegiatan and sub kegiatan the budget pays, and compare the programs in a chart."""
    jumlah = {
        tingkat: tandai(besaran.JUMLAH.kunci(tingkat), banyak(isi))
        for tingkat, isi in hitung.jumlah_pohon(laporan.hasil.anggaran).items()
    }
    program = [p for p in laporan.hasil.anggaran if p.level == "program"]
    if not program:
        return kotak_kurang(laporan, "lembar:anggaran")
    svg = grafik.batang_anggaran(
        [p.nama for p in program],
        [p.anggaran for p in program],
        [p.realisasi for p in program],
        [p.persen for p in program],
        temuan=temuan_anggaran(program),
    )
    rinci = "; ".join(f"{p.nama} {cetak_persen(p.persen)}" for p in program)
    alt = beralih(temuan_anggaran(program), f"Diagram batang anggaran dan realisasi program: {rinci}.")
    return [
        paragraf(
            f"Anggaran tersebut digunakan untuk {jumlah['program']} program, {jumlah['kegiatan']} kegiatan, dan "
            f"{jumlah['subkegiatan']} sub kegiatan. {'Perbandingan antarprogram' if len(program) > 1 else 'Anggaran dan realisasinya'} tampak "
            "pada ", Rujuk("gambar:anggaran"),
            ", sedangkan pagu, realisasi, dan sisa setiap program, kegiatan, dan sub kegiatan dirinci dalam ",
            Rujuk("tabel:anggaran"), ".",
        ),
        gambar(laporan, "anggaran", f"Anggaran dan Realisasi per Program Tahun {laporan.tahun}", svg, alt),
    ]  # fmt: skip


def _kolom_uang(kunci: Callable[[Besaran], Callable[[D], Kunci]]) -> list[KolomBesaran[D]]:
    """Declare pagu, realisasi, percentage and remainder with their traces."""
    return [
        KolomBesaran("Anggaran", lambda p: p.anggaran, besaran.PAGU, kunci(besaran.PAGU), lebar=20),
        KolomBesaran(
            "Realisasi", lambda p: p.realisasi, besaran.REALISASI_ANGGARAN, kunci(besaran.REALISASI_ANGGARAN), lebar=20
        ),
        KolomBesaran("%", lambda p: p.persen, besaran.SERAPAN, kunci(besaran.SERAPAN), satuan="", lebar=10),
        KolomBesaran("Sisa", lambda p: p.sisa, besaran.SISA, kunci(besaran.SISA), lebar=20),
    ]


@sajian
def anggaran_menurut_sasaran(laporan: Laporan) -> Sequence[Blok]:
    """Show budget, spending and remainder of each sasaran with the programs that it counts."""
    return [
        paragraf(Rujuk("tabel:anggaran_sasaran"), " merinci anggaran dan realisasi menurut sasaran strategis."),
        _SASARAN.tabel(laporan),
    ]  # fmt: skip


def _kolom_sasaran(laporan: Laporan) -> list[KolomBesaran[AnggaranSasaran]]:
    """Declare the columns; the workbook shows the mean capaian beside the money."""
    kinerja = {satu.kode: satu for satu in laporan.hasil.capaian_sasaran}

    def kunci(p: AnggaranSasaran) -> Kunci:
        return besaran.CAPAIAN_SASARAN.kunci(p.kode)

    return [
        KolomBesaran("Kode", lambda p: p.kode, di="buku"),
        KolomBesaran("Sasaran Strategis", lambda p: p.uraian, lebar=50),
        KolomBesaran(
            "Jumlah Indikator", lambda p: kinerja[p.kode].jumlah_indikator, besaran.JUMLAH, di="buku", lebar=10
        ),
        KolomBesaran(
            "Rata-rata Capaian",
            lambda p: kinerja[p.kode].capaian,
            besaran.CAPAIAN_SASARAN,
            kunci,
            di="buku",
            lebar=14,
        ),
        KolomBesaran("Predikat", lambda p: kinerja[p.kode].predikat, kelas=kunci, di="buku", lebar=18),
        *_kolom_uang(jejak_sasaran),
        KolomBesaran("Program", lambda p: "; ".join(p.program) or TANPA_NILAI, di="buku", lebar=40),
    ]


def _baris_sasaran(laporan: Laporan) -> list[AnggaranSasaran | Ringkas]:
    total, rerata = laporan.hasil.semua_sasaran, laporan.hasil.rata_rata
    jumlah = sum(satu.jumlah_indikator for satu in laporan.hasil.capaian_sasaran)
    pos = besaran.SEMUA_SASARAN
    akhir = {
        "Jumlah Indikator": Angka(jumlah, besaran.JUMLAH, besaran.JUMLAH.kunci("indikator_sasaran")),
        "Rata-rata Capaian": Angka(rerata.capaian, besaran.RATA_RATA, besaran.RATA_RATA.kunci()),
        "Predikat": Angka(rerata.predikat, kelas=besaran.RATA_RATA.kunci()),
        "Anggaran": Angka(total.anggaran, besaran.PAGU, besaran.PAGU.kunci(pos)),
        "Realisasi": Angka(total.realisasi, besaran.REALISASI_ANGGARAN, besaran.REALISASI_ANGGARAN.kunci(pos)),
        "%": Angka(total.persen, besaran.SERAPAN, besaran.SERAPAN.kunci(pos)),
        "Sisa": Angka(total.sisa, besaran.SISA, besaran.SISA.kunci(pos)),
    }
    return [*laporan.hasil.anggaran_sasaran, Ringkas("Jumlah", akhir)]


_SASARAN = daftarkan_tabel(
    DeklarasiTabel(
        "anggaran_sasaran",
        lambda laporan: f"Anggaran dan Realisasi per Sasaran Strategis Tahun {laporan.tahun}",
        _kolom_sasaran,
        _baris_sasaran,
        lembar="Sasaran",
        dokumen=UTAMA.kunci,
        judul_buku=lambda laporan: f"Capaian dan Anggaran per Sasaran Strategis Tahun {laporan.tahun}",
        ukuran="kecil",
        catatan=lambda laporan: _tak_terkait(laporan),
        ikhtisar=True,
    )
)


def _kolom_indikator(laporan: Laporan) -> list[KolomBesaran[AnggaranIndikator]]:
    nama = laporan.hasil.indikator
    program = laporan.hasil.pos

    def kunci(bidang: Besaran) -> Callable[[AnggaranIndikator], Kunci]:
        return lambda p: bidang.kunci(besaran.pos_indikator(p.sasaran, p.kode))

    return [
        KolomBesaran(
            "Indikator Kinerja", lambda p: nama[p.kode].nama if p.kode else "Semua indikator sasaran ini", lebar=40
        ),
        KolomBesaran("Program", lambda p: "; ".join(program[satu].nama for satu in p.program), lebar=50),
        *_kolom_uang(kunci),
    ]


def _baris_indikator(laporan: Laporan) -> list[AnggaranIndikator | Kelompok]:
    sasaran = {satu.kode: satu.uraian for satu in laporan.data.sasaran}
    baris: list[AnggaranIndikator | Kelompok] = []
    for kode, isi in groupby(laporan.hasil.anggaran_indikator, lambda satu: satu.sasaran):
        baris += [Kelompok(sasaran[kode]), *isi]
    return baris


daftarkan_tabel(
    DeklarasiTabel(
        "anggaran_indikator",
        lambda laporan: f"Anggaran dan Realisasi menurut Indikator Sasaran Tahun {laporan.tahun}",
        _kolom_indikator,
        _baris_indikator,
        pengantar="Anggaran untuk setiap indikator sasaran dirinci dalam",
        sesudah="anggaran_menurut_sasaran",
        lembar="Anggaran Indikator",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
    )
)


def _tak_terkait(laporan: Laporan) -> tuple[str, ...]:
    """Say which programs no sasaran counts, so that a sum below the total explains itself."""
    lepas = laporan.hasil.tanpa_sasaran
    if not lepas:
        return ()
    pagu = tandai(besaran.JUMLAH_TANPA_SASARAN.kunci(), cetak_rupiah(hitung.jumlahkan(lepas).anggaran))
    return (
        f"Tidak termasuk {gabung([p.nama for p in lepas])} dengan anggaran {pagu} yang belum dikaitkan dengan sasaran.",
    )


@sajian
def anggaran_tahun_lalu(laporan: Laporan) -> Sequence[Blok]:
    """Compare total spending with earlier years; nothing when no earlier year is known."""
    baris = laporan.hasil.anggaran_tahun
    if len(baris) == 1:
        return []
    kunci = _kunci_tahun(laporan)(besaran.SERAPAN)
    lalu, kini = baris[-2], baris[-1]
    kalimat = "Persentase realisasi anggaran belum dapat dibandingkan dengan tahun sebelumnya."
    if lalu.tahun == laporan.tahun - 1 and lalu.persen is not None and kini.persen is not None:
        dulu, sekarang = cetak_persen(lalu.persen), cetak_persen(kini.persen)
        sama = dulu == sekarang
        dulu, sekarang = tandai(kunci(lalu), dulu), tandai(kunci(kini), sekarang)
        gerak = "meningkat" if kini.persen > lalu.persen else "menurun"
        kalimat = (
            f"Persentase realisasi anggaran sama dengan tahun {lalu.tahun}, yaitu {sekarang}."
            if sama
            else f"Persentase realisasi anggaran {gerak} dibandingkan dengan tahun {lalu.tahun}, dari {dulu} menjadi {sekarang}."
        )
    return [
        paragraf(kalimat, " Perbandingannya tampak pada ", Rujuk("tabel:riwayat_anggaran"), "."),
        _RIWAYAT.tabel(laporan),
    ]


def _kunci_tahun(laporan: Laporan) -> Callable[[Besaran], Callable[[AnggaranTahun], Kunci]]:
    """Name the money of a year; that of the report is the total of its budget."""

    def pos(p: AnggaranTahun) -> Pos:
        return besaran.TOTAL if p.tahun == laporan.tahun else besaran.pos_riwayat(p.tahun)

    return lambda bidang: lambda p: bidang.kunci(pos(p))


def _kolom_tahun(laporan: Laporan) -> list[KolomBesaran[AnggaranTahun]]:
    kunci = _kunci_tahun(laporan)
    return [
        KolomBesaran("Tahun", lambda p: p.tahun, rata="tengah", lebar=10),
        KolomBesaran("Anggaran", lambda p: p.anggaran, besaran.PAGU, kunci(besaran.PAGU)),
        KolomBesaran("Realisasi", lambda p: p.realisasi, besaran.REALISASI_ANGGARAN, kunci(besaran.REALISASI_ANGGARAN)),
        KolomBesaran("%", lambda p: p.persen, besaran.SERAPAN, kunci(besaran.SERAPAN), satuan=""),
    ]


_RIWAYAT = daftarkan_tabel(
    DeklarasiTabel(
        "riwayat_anggaran",
        lambda laporan: f"Anggaran dan Realisasi Tahun {laporan.hasil.anggaran_tahun[0].tahun}–{laporan.tahun}",
        _kolom_tahun,
        # The year of the report alone compares nothing.
        lambda laporan: laporan.hasil.anggaran_tahun if len(laporan.hasil.anggaran_tahun) > 1 else (),
        lembar="Riwayat Anggaran",
        dokumen=UTAMA.kunci,
    )
)
