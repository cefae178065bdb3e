"""Bab II of the Renstra: performance (T-C.23) and money (T-C.24) of the five years before, and series of statistics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from kinerja.angka import cetak_desimal, cetak_persen, gabung
from kinerja.besaran import daftar as umum
from kinerja.besaran import renstra as b
from kinerja.besaran.definisi import Besaran
from kinerja.dokumen import RENSTRA
from kinerja.hitung import AnggaranLima, DeretStatistik, KinerjaLima, pindah_program
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Nilai
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Judul, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, berjudul, di_tengah
from kinerja.sajian.sumber import catatan_sumber
from kinerja.sajian.tabel import Kelompok, gambar
from kinerja.sajian.temuan import beralih, sebut_deret, temuan_statistik

__all__ = ["TIADA", "anggaran_lima_tahun", "kinerja_lima_tahun", "statistik_pelayanan"]

#: What stands for a year in which the indicator or the program was not there yet.
TIADA = "NA"
_YA, _TIDAK = "v", "–"
_RAPAT = Decimal(100)


# --- T-C.23 --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Kinerja:
    """A row of T-C.23; an indicator stands once in every group that it belongs to."""

    nomor: int
    isi: KinerjaLima


#: Groups of T-C.23 in their order, and which indicators belong to each.
_KELOMPOK: tuple[tuple[str, Callable[[KinerjaLima], bool]], ...] = (
    ("Indikator Tujuan dan Sasaran", lambda k: k.baris.renstra_lalu),
    ("Indikator Kinerja Kunci (IKK)", lambda k: k.baris.ikk),
    ("Indikator Standar Pelayanan Minimal (SPM)", lambda k: k.baris.spm),
    ("Indikator Tujuan Pembangunan Berkelanjutan (TPB)", lambda k: bool(k.baris.tpb)),
)


def _baris_kinerja(laporan: Laporan) -> list[Kelompok | _Kinerja]:
    semua = laporan.hasil.renstra.kinerja_lalu
    hasil: list[Kelompok | _Kinerja] = []
    for nama, milik in _KELOMPOK if semua else ():
        anggota = [satu for satu in semua if milik(satu)]
        hasil.append(Kelompok(nama if anggota else f"{nama}: tidak ada"))
        hasil += [_Kinerja(urut, satu) for urut, satu in enumerate(anggota, start=1)]
    return hasil


def _kolom_kinerja(laporan: Laporan) -> list[KolomBesaran[_Kinerja]]:
    def tahunan(
        tahun: int, grup: str, besaran: Besaran, nilai: Callable[[KinerjaLima], Nilai | None], *, rasio: bool = False
    ) -> KolomBesaran[_Kinerja]:
        def tampil(k: _Kinerja) -> str:
            isi = nilai(k.isi)
            return TIADA if isi is None else cetak_nilai(isi, 2 if rasio else k.isi.desimal)

        return KolomBesaran(
            str(tahun),
            lambda k: nilai(k.isi),
            besaran,
            lambda k: besaran.kunci(k.isi.kode, tahun),
            satuan="",
            desimal=2 if rasio else lambda k: k.isi.desimal,
            grup=grup,
            tampil=tampil,
            lebar=11,
        )

    lima = laporan.hasil.renstra.lima
    return [
        KolomBesaran("No.", lambda k: k.nomor, rata="tengah", lebar=6),
        KolomBesaran("Indikator Kinerja", lambda k: k.isi.nama, lebar=44),
        KolomBesaran("Satuan", lambda k: k.isi.satuan, rata="tengah"),
        KolomBesaran("IKK", lambda k: _YA if k.isi.baris.ikk else _TIDAK, rata="tengah", grup="Target"),
        KolomBesaran("Lainnya", lambda k: _TIDAK if k.isi.baris.ikk else _YA, rata="tengah", grup="Target"),
        *(tahunan(t, "Target Renstra", umum.RENCANA, _pada("target", t)) for t in lima),
        *(tahunan(t, "Realisasi", umum.REALISASI, _pada("realisasi", t)) for t in lima),
        *(tahunan(t, "Rasio Capaian (%)", b.RASIO_LALU, _pada("rasio", t), rasio=True) for t in lima),
    ]


def _pada(bidang: str, tahun: int) -> Callable[[KinerjaLima], Nilai | None]:
    """Return what takes a value of one year from a row."""

    def ambil(k: KinerjaLima) -> Nilai | None:
        isi: dict[int, Nilai | None] = getattr(k, bidang)
        return isi[tahun]

    return ambil


def _lima(laporan: Laporan) -> str:
    lima = laporan.hasil.renstra.lima
    return f"{lima[0]}–{lima[-1]}"


_KINERJA = daftarkan_tabel(
    DeklarasiTabel(
        "kinerja_lalu",
        lambda laporan: f"Pencapaian Kinerja Pelayanan {laporan.nama_dinas} Tahun {_lima(laporan)} (T-C.23)",
        _kolom_kinerja,
        _baris_kinerja,
        lembar="T-C.23",
        dokumen=RENSTRA.kunci,
        ukuran="mungil",
        lanskap=True,
        beku=2,
        catatan=lambda laporan: (
            "Rasio capaian = realisasi / target × 100. NA: indikatornya belum ditetapkan atau datanya tidak tersedia.",
            *catatan_sumber(laporan, laporan.hasil.renstra.kinerja_lalu, laporan.hasil.renstra.lima),
        ),
    )
)


@sajian
def kinerja_lima_tahun(laporan: Laporan) -> Sequence[Blok]:
    """Show the performance of the five years before (T-C.23), and say how many targets of the last year were reached.

    Nothing where none of it is known.
    """
    semua = laporan.hasil.renstra.kinerja_lalu
    if not semua:
        return []
    return [
        paragraf(_kalimat_kinerja(laporan), " Rinciannya diuraikan dalam ", Rujuk("tabel:kinerja_lalu"), "."),
        _KINERJA.tabel(laporan),
    ]


def _kalimat_kinerja(laporan: Laporan) -> str:
    renstra = laporan.hasil.renstra
    akhir = renstra.lima[-1]
    diukur = [(satu, nilai) for satu in renstra.kinerja_lalu if (nilai := satu.rasio[akhir]) is not None]
    if not diukur:
        return f"Rasio capaian tahun {akhir} belum dapat dihitung."
    gagal = [(satu, nilai) for satu, nilai in diukur if nilai < _RAPAT]
    awal = f"Dari {banyak(len(diukur))} indikator yang mempunyai target dan realisasi tahun {akhir}"
    if not gagal:
        return f"{awal}, seluruhnya mencapai target."
    rinci = gabung(
        [
            f"{di_tengah(satu.nama)} (capaian {tandai(b.RASIO_LALU.kunci(satu.kode, akhir), cetak_persen(nilai))})"
            for satu, nilai in gagal
        ]
    )
    return f"{awal}, {banyak(len(diukur) - len(gagal))} mencapai target, sedangkan yang belum ialah {rinci}."


# --- T-C.24 --------------------------------------------------------------------------------------------------------


def _kolom_anggaran(laporan: Laporan) -> list[KolomBesaran[AnggaranLima]]:
    lima = laporan.hasil.renstra.lima

    def uang(tahun: int, grup: str, besaran: Besaran, bidang: str) -> KolomBesaran[AnggaranLima]:
        def nilai(p: AnggaranLima) -> int | Decimal | None:
            isi: dict[int, int | Decimal | None] = getattr(p, bidang)
            return isi[tahun]

        def tampil(p: AnggaranLima) -> str:
            isi = nilai(p)
            return TIADA if isi is None else besaran.cetakan.sel(isi)

        return KolomBesaran(
            str(tahun),
            nilai,
            besaran,
            lambda p: besaran.kunci(p.kode, tahun),
            satuan="",
            grup=grup,
            tampil=tampil,
            lebar=18 if besaran.cetakan.bulat else 10,
        )

    def rata(
        judul: str, besaran: Besaran, nilai: Callable[[AnggaranLima], Decimal | None]
    ) -> KolomBesaran[AnggaranLima]:
        return KolomBesaran(
            judul, nilai, besaran, lambda p: besaran.kunci(p.kode), satuan="",
            grup="Rata-rata Pertumbuhan (%)", lebar=12,
        )  # fmt: skip

    def tumbuh(tahun: int, nama: str, besaran: Besaran, bidang: str) -> KolomBesaran[AnggaranLima]:
        def nilai(p: AnggaranLima) -> Decimal | None:
            isi: dict[int, Decimal | None] = getattr(p, bidang)
            return isi[tahun]

        return KolomBesaran(
            str(tahun), nilai, besaran, lambda p: besaran.kunci(p.kode, tahun), satuan="",
            grup=f"Pertumbuhan {nama} (%)", di="buku", lebar=10,
        )  # fmt: skip

    return [
        KolomBesaran("Program", _nama_program, lebar=44),
        *(uang(t, "Anggaran (Rp)", b.ANGGARAN_LALU, "anggaran") for t in lima),
        *(uang(t, "Realisasi (Rp)", b.REALISASI_LALU, "realisasi") for t in lima),
        *(uang(t, "Rasio (%)", b.SERAPAN_LALU, "rasio") for t in lima),
        *(tumbuh(t, "Anggaran", b.TUMBUH_ANGGARAN, "tumbuh_anggaran") for t in lima[1:]),
        *(tumbuh(t, "Realisasi", b.TUMBUH_REALISASI, "tumbuh_realisasi") for t in lima[1:]),
        rata("Anggaran", b.RATA_TUMBUH_ANGGARAN, lambda p: p.rata_anggaran),
        rata("Realisasi", b.RATA_TUMBUH_REALISASI, lambda p: p.rata_realisasi),
    ]


def _nama_program(p: AnggaranLima) -> str:
    """Name a program, with what it was called in earlier years: there the series breaks."""
    dahulu = [f"sebelum {satu.tahun}: {satu.nama_lama}" for satu in p.pergantian]
    return f"{p.nama} ({'; '.join(dahulu)})" if dahulu else p.nama


def _baris_anggaran(laporan: Laporan) -> list[AnggaranLima | Ringkas]:
    renstra = laporan.hasil.renstra
    if not renstra.anggaran_lalu:
        return []
    anggaran, realisasi = renstra.rata_pertumbuhan
    isi = {
        "Anggaran": Angka(anggaran, b.RATA_TUMBUH_ANGGARAN, b.RATA_TUMBUH_ANGGARAN.kunci(b.SEMUA)),
        "Realisasi": Angka(realisasi, b.RATA_TUMBUH_REALISASI, b.RATA_TUMBUH_REALISASI.kunci(b.SEMUA)),
    }
    return [*renstra.anggaran_lalu, Ringkas("Rata-rata pertumbuhan", isi)]


def _catatan_pindah(laporan: Laporan) -> list[str]:
    """Say where a series holds what is now in another program."""
    renstra = laporan.hasil.renstra
    nama = {satu.kode: satu.nama for satu in renstra.anggaran_lalu}
    nama |= {satu.kode: satu.nama for satu in renstra.data.anggaran_lalu if satu.nama}
    return [
        f"Mulai {satu.tahun} ada {banyak(satu.banyak)} kegiatan atau sub kegiatan yang berpindah dari "
        f"{nama.get(satu.asal, satu.asal)} ke {nama.get(satu.tujuan, satu.tujuan)}; jumlah program sebelumnya menurut "
        "susunan lama."
        for satu in pindah_program(renstra.data.pemetaan, renstra.lima[-1])
        if satu.tahun > renstra.lima[0] and {satu.asal, satu.tujuan} & set(nama)
    ]


_ANGGARAN = daftarkan_tabel(
    DeklarasiTabel(
        "anggaran_lalu",
        lambda laporan: f"Anggaran dan Realisasi Program {laporan.nama_dinas} Tahun {_lima(laporan)} (T-C.24)",
        _kolom_anggaran,
        _baris_anggaran,
        lembar="T-C.24",
        dokumen=RENSTRA.kunci,
        ukuran="mungil",
        lanskap=True,
        beku=1,
        catatan=lambda laporan: (
            "Pertumbuhan program ialah rata-rata pertumbuhan setiap tahunnya; pertumbuhan seluruh program ialah rata-rata "
            "pertumbuhan program. NA: tidak tersedia.",
            *_catatan_pindah(laporan),
        ),
    )
)


@sajian
def anggaran_lima_tahun(laporan: Laporan) -> Sequence[Blok]:
    """Show budget and spending of the programs in the five years before (T-C.24) with their mean growth.

    Nothing where no amount is known.
    """
    renstra = laporan.hasil.renstra
    if not renstra.anggaran_lalu:
        return []
    anggaran, realisasi = renstra.rata_pertumbuhan
    kalimat = ""
    if anggaran is not None and realisasi is not None:
        kalimat = (
            f"Pertumbuhan anggaran setahun, dirata-ratakan antarprogram, ialah "
            f"{_tumbuh(b.RATA_TUMBUH_ANGGARAN, b.SEMUA, anggaran)}, sedangkan pertumbuhan realisasinya "
            f"{_tumbuh(b.RATA_TUMBUH_REALISASI, b.SEMUA, realisasi)}. "
        )
    bergerak = [satu for satu in renstra.anggaran_lalu if satu.rata_anggaran is not None]
    if len(bergerak) > 1:
        naik = max(bergerak, key=lambda p: p.rata_anggaran or 0)
        turun = min(bergerak, key=lambda p: p.rata_anggaran or 0)
        kalimat += (
            f"Pertumbuhan anggaran tertinggi ada pada {naik.nama} "
            f"({_tumbuh(b.RATA_TUMBUH_ANGGARAN, naik.kode, naik.rata_anggaran)}) dan terendah pada {turun.nama} "
            f"({_tumbuh(b.RATA_TUMBUH_ANGGARAN, turun.kode, turun.rata_anggaran)}). "
        )
    return [
        paragraf(f"{kalimat}Rinciannya diuraikan dalam ", Rujuk("tabel:anggaran_lalu"), "."),
        *_ANGGARAN.tabel_muat(laporan),
    ]


def _tumbuh(besaran: Besaran, kode: str, nilai: Decimal | None) -> str:
    return tandai(besaran.kunci(kode), cetak_persen(nilai))


# --- statistics ----------------------------------------------------------------------------------------------------


def _nilai_deret(deret: DeretStatistik, tahun: int) -> str:
    return tandai(
        b.STATISTIK.kunci(deret.nama, tahun), cetak_bersatuan(deret.nilai[tahun], deret.desimal, deret.satuan)
    )


def _kalimat_deret(deret: DeretStatistik) -> str:
    """Say from where to where a series went, and where it turned."""
    awal, akhir = min(deret.nilai), max(deret.nilai)
    pokok = sebut_deret(deret)
    if awal == akhir:
        return f"{deret.nama} pada tahun {akhir} berjumlah {_nilai_deret(deret, akhir)}."
    dari, ke = _nilai_deret(deret, awal), _nilai_deret(deret, akhir)
    if deret.nilai[awal] == deret.nilai[akhir]:
        kalimat = f"{pokok} tahun {akhir} sama dengan tahun {awal}, yaitu {ke}"
    else:
        gerak = "naik" if deret.nilai[akhir] > deret.nilai[awal] else "turun"
        besar = ""
        if deret.tumbuh is not None:
            besar = f" {tandai(b.TUMBUH_STATISTIK.kunci(deret.nama), cetak_persen(abs(deret.tumbuh)))},"
        kalimat = f"{pokok} {gerak}{besar} dari {dari} pada tahun {awal} menjadi {ke} pada tahun {akhir}"
    tengah = [tahun for tahun in deret.nilai if awal < tahun < akhir]
    puncak = max(tengah, key=lambda t: deret.nilai[t], default=None)
    dasar = min(tengah, key=lambda t: deret.nilai[t], default=None)
    belok = []
    if puncak is not None and deret.nilai[puncak] > max(deret.nilai[awal], deret.nilai[akhir]):
        belok.append(f"tertinggi {_nilai_deret(deret, puncak)} pada tahun {puncak}")
    if dasar is not None and deret.nilai[dasar] < min(deret.nilai[awal], deret.nilai[akhir]):
        belok.append(f"terendah {_nilai_deret(deret, dasar)} pada tahun {dasar}")
    return f"{kalimat}, dengan nilai {gabung(belok)}." if belok else f"{kalimat}."


def _kunci_gambar(urut: int) -> str:
    return f"statistik_{urut}"


@sajian
def statistik_pelayanan(laporan: Laporan) -> Sequence[Blok]:
    """Show each series of statistics: sentences for all, a chart for those of three years or more."""
    blok: list[Blok] = []
    nomor = 0
    for huruf, (kelompok, isi) in enumerate(groupby(laporan.hasil.renstra.statistik, lambda d: d.kelompok)):
        blok.append(Judul(4, kelompok, f"{chr(ord('a') + huruf % 26)})", di_daftar_isi=False))
        for deret in isi:
            nomor += 1
            kunci = _kunci_gambar(nomor)
            bergambar = len(deret.nilai) > 2
            rujuk = (" Perkembangannya digambarkan pada ", Rujuk(f"gambar:{kunci}"), ".") if bergambar else ()
            blok.append(paragraf(_kalimat_deret(deret), *rujuk))
            if bergambar:
                blok.append(_gambar(laporan, kunci, deret))
    return blok


def _gambar(laporan: Laporan, kunci: str, deret: DeretStatistik) -> Blok:
    tahun = range(min(deret.nilai), max(deret.nilai) + 1)
    nilai = [deret.nilai.get(satu) for satu in tahun]
    isi = "; ".join(f"{t}: {cetak_desimal(deret.nilai[t], deret.desimal)}" for t in deret.nilai)
    return gambar(
        laporan,
        kunci,
        f"{berjudul(deret.nama)} Tahun {_rentang(tahun)}",
        grafik.garis_statistik(tahun, nilai, deret.satuan, temuan=temuan_statistik(deret)),
        beralih(temuan_statistik(deret), f"Diagram garis {deret.nama} ({deret.satuan}). {isi}."),
    )


def _rentang(tahun: Sequence[int]) -> str:
    """Print the first and the last of some years."""
    return f"{tahun[0]}–{tahun[-1]}"
