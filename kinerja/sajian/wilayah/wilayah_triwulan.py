"""The page of a region in one quarter: which dinas are late, and where money runs ahead of performance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TypeVar

from kinerja.angka import cetak_persen, cetak_romawi, cetak_tanggal, gabung
from kinerja.besaran.cetakan import Cetakan
from kinerja.dokumen import HALAMAN_TRIWULAN
from kinerja.hitung import JenisPerhatian
from kinerja.laporan import RingkasanTriwulan, SubMendahului, WilayahTriwulan
from kinerja.model import muat_triwulan
from kinerja.sajian.blok import Bagian, Blok, Judul, Kotak, Rujuk, Sel, Tautan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import BentukTabel, KolomBesaran
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar

__all__ = ["mendahului_wilayah", "ringkasan_wilayah_triwulan", "tabel_dinas_triwulan"]

_DINAS = "perangkat daerah"
_KOLOM_BELUM = "Belum diisi pada triwulan"
_R = TypeVar("_R")
#: A sub kegiatan with its dinas.
_Mendahului = tuple[RingkasanTriwulan, SubMendahului]


def _tabel(
    kunci: str,
    judul: Callable[[WilayahTriwulan], str],
    kolom: Callable[[WilayahTriwulan], Sequence[KolomBesaran[_R]]],
    baris: Callable[[WilayahTriwulan], Sequence[_R]],
    catatan: Callable[[WilayahTriwulan], tuple[str, ...]] = lambda _wilayah: (),
) -> BentukTabel[_R, WilayahTriwulan]:
    """Declare a table of the page."""
    return BentukTabel(
        kunci,
        judul,
        kolom,
        baris,
        catatan=catatan,
        nomor_kolom=False,
        ukuran="kecil",
        lanskap=True,
        ikhtisar=True,
    )


@sajian
def ringkasan_wilayah_triwulan(wilayah: WilayahTriwulan) -> Sequence[Blok]:
    """Open the page: how many dinas have reported, which are missing or old, and what is behind."""
    judul = HALAMAN_TRIWULAN.terbitan(wilayah.triwulan).berjudul(wilayah.tahun)
    semua = len(wilayah.ringkasan) + len(wilayah.tiada)
    isi = [
        f"Dari {banyak(semua)} {_DINAS}, {banyak(len(wilayah.ringkasan))} mempunyai laporan triwulan "
        f"{cetak_romawi(wilayah.triwulan)} (keadaan {cetak_tanggal(wilayah.tanggal)})."
        if semua
        else f"Belum ada {_DINAS} yang terdaftar.",
    ]
    if wilayah.tiada:
        isi.append(f"Belum menyampaikan: {gabung(list(wilayah.tiada))}.")
    if wilayah.kosong:
        nama = [p.nama for p in wilayah.kosong]
        isi.append(f"Belum mengisi realisasi triwulan {cetak_romawi(wilayah.triwulan)}: {gabung(nama)}.")
    if wilayah.kurang:
        nama = [f"{p.nama} ({p.kekurangan} isian)" for p in wilayah.kurang]
        isi.append(f"Isian wajibnya belum lengkap: {gabung(nama)}.")
    if wilayah.lama:
        isi.append(f"Masukannya berubah sesudah laporannya disusun: {gabung(list(wilayah.lama))}.")
    if wilayah.terlambat:
        nama = [f"{p.nama} ({p.perhatian[JenisPerhatian.TERTINGGAL]} indikator)" for p in wilayah.terlambat]
        isi.append(f"Tertinggal dari rencana: {gabung(nama)}.")
    elif any(p.dinilai for p in wilayah.ringkasan):
        isi.append("Tidak ada indikator yang sudah dinilai tertinggal dari rencana.")
    return [
        Bagian("rekap", "arab", judul),
        Judul(1, judul, kunci="rekap"),
        *(Kotak((paragraf(satu),), "perhatian") for satu in wilayah.catatan),
        daftar(isi, "butir"),
    ]


@sajian
def tabel_dinas_triwulan(wilayah: WilayahTriwulan) -> Sequence[Blok]:
    """Show all dinas: indicators by status, mean capaian, money, what needs attention."""
    blok: list[Blok] = [Judul(2, "Keadaan Perangkat Daerah", "A.")]
    if not wilayah.ringkasan:
        return [*blok, paragraf("Belum ada laporan triwulan yang dapat direkap.")]
    return [
        *blok,
        paragraf("Keadaan setiap perangkat daerah dimuat dalam ", Rujuk("tabel:dinas_triwulan"), "."),
        _DINAS_TRIWULAN.tabel(wilayah),
    ]


def _kolom_dinas(wilayah: WilayahTriwulan) -> list[KolomBesaran[RingkasanTriwulan]]:
    def status(nama: str) -> KolomBesaran[RingkasanTriwulan]:
        return _cacah(nama, lambda p: p.status.get(nama, 0), "Status Indikator")

    def lihat(judul: str, jenis: JenisPerhatian) -> KolomBesaran[RingkasanTriwulan]:
        return _cacah(judul, lambda p: p.perhatian.get(jenis, 0))

    def uang(judul: str, nilai: Callable[[RingkasanTriwulan], int | None]) -> KolomBesaran[RingkasanTriwulan]:
        return KolomBesaran(judul, nilai, grup="Belanja", cetakan=Cetakan.RUPIAH)

    return [
        KolomBesaran(
            "Perangkat Daerah",
            lambda p: p.nama,
            tampil=lambda p: Sel(p.nama, tautan=(Tautan("HTML", wilayah.tautan(p)),)),
        ),
        _cacah("Indikator", lambda p: p.indikator),
        *(status(kelas.predikat) for kelas in muat_triwulan().status.kelas),
        _cacah("Belum dinilai", lambda p: p.indikator - p.dinilai, "Status Indikator"),
        KolomBesaran("Rata-rata Capaian", lambda p: p.rerata, cetakan=Cetakan.PERSEN),
        uang("Pagu", lambda p: p.pagu),
        uang("Rencana", lambda p: p.rencana),
        uang("Realisasi", lambda p: p.realisasi),
        KolomBesaran("Serapan", lambda p: p.serapan, grup="Belanja", cetakan=Cetakan.PERSEN),
        KolomBesaran(_KOLOM_BELUM, _belum, grup="Belanja"),
        lihat("Mendahului kinerja", JenisPerhatian.MENDAHULUI),
        lihat("Tindak lanjut lewat", JenisPerhatian.TINDAK_LANJUT),
        _cacah("Isian wajib yang belum", lambda p: p.kekurangan),
    ]


def _belum(satu: RingkasanTriwulan) -> str:
    """Name the quarters whose money is not filled in, each with its number of sub kegiatan."""
    belum = [f"{cetak_romawi(nomor)}: {banyak}" for nomor, banyak in enumerate(satu.belanja_belum, 1) if banyak]
    return "; ".join(belum) or "–"


def _catatan_dinas(wilayah: WilayahTriwulan) -> tuple[str, ...]:
    if not any(any(satu.belanja_belum) for satu in wilayah.ringkasan):
        return ()
    return (
        f"Realisasi belanja dijumlahkan dari triwulan yang sudah diisi. Kolom {_KOLOM_BELUM} menyebut triwulan yang "
        "realisasinya belum diisi dan banyaknya sub kegiatan yang belum.",
    )


def _cacah(judul: str, nilai: Callable[[RingkasanTriwulan], int], grup: str = "") -> KolomBesaran[RingkasanTriwulan]:
    return KolomBesaran(judul, nilai, grup=grup, cetakan=Cetakan.CACAH)


_DINAS_TRIWULAN = _tabel(
    "dinas_triwulan",
    lambda wilayah: (
        f"Pelaksanaan Rencana Aksi Perangkat Daerah s.d. Triwulan {cetak_romawi(wilayah.triwulan)} Tahun {wilayah.tahun}"
    ),
    _kolom_dinas,
    lambda wilayah: wilayah.ringkasan,
    _catatan_dinas,
)


@sajian
def mendahului_wilayah(wilayah: WilayahTriwulan) -> Sequence[Blok]:
    """List the sub kegiatan of all dinas whose money runs ahead of performance, the farthest first."""
    blok: list[Blok] = [Judul(2, "Anggaran yang Mendahului Kinerja", "B.")]
    if not wilayah.mendahului:
        return [*blok, paragraf("Tidak ada sub kegiatan yang anggarannya mendahului kinerja.")]
    terjauh = wilayah.mendahului[0][1]
    return [
        *blok,
        paragraf(
            f"Serapan {banyak(len(wilayah.mendahului))} sub kegiatan mendahului kinerjanya, yang terjauh {terjauh.nama} "
            f"(serapan {cetak_persen(terjauh.serapan)}, kinerja {cetak_persen(terjauh.kinerja)}) sebagaimana dimuat dalam ",
            Rujuk("tabel:mendahului"),
            ".",
        ),
        _MENDAHULUI.tabel(wilayah),
    ]


def _kolom_mendahului(_wilayah: WilayahTriwulan) -> list[KolomBesaran[_Mendahului]]:
    def bagian(judul: str, nilai: Callable[[_Mendahului], Decimal]) -> KolomBesaran[_Mendahului]:
        return KolomBesaran(judul, nilai, cetakan=Cetakan.PERSEN)

    return [
        KolomBesaran("Perangkat Daerah", lambda p: p[0].nama, gabung=lambda p: p[0].dinas),
        KolomBesaran("Sub Kegiatan", lambda p: p[1].nama),
        bagian("Serapan", lambda p: p[1].serapan),
        bagian("Kinerja", lambda p: p[1].kinerja),
        KolomBesaran("Jarak", lambda p: p[1].jarak, satuan="poin", cetakan=Cetakan.PERSEN),
    ]


_MENDAHULUI = _tabel(
    "mendahului",
    lambda wilayah: f"Sub Kegiatan yang Anggarannya Mendahului Kinerja s.d. Triwulan {cetak_romawi(wilayah.triwulan)}",
    _kolom_mendahului,
    lambda wilayah: wilayah.mendahului,
)
