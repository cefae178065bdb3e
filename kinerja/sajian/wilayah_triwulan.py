"""The page of a region in one quarter: which dinas are late, and where money runs ahead of performance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja.angka import cetak_bulat, cetak_desimal, cetak_persen, cetak_romawi, cetak_tanggal, gabung
from kinerja.dokumen import HALAMAN_TRIWULAN
from kinerja.hitung import JenisPerhatian
from kinerja.laporan import RingkasanTriwulan, WilayahTriwulan
from kinerja.model import muat_triwulan
from kinerja.sajian.blok import Bagian, Blok, Judul, Kotak, Rujuk, Sel, Tabel, Tautan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar
from kinerja.sajian.tabel import KolomTabel, susun_tabel

__all__ = ["mendahului_wilayah", "ringkasan_wilayah_triwulan", "tabel_dinas_triwulan"]

_DINAS = "perangkat daerah"


def _tabel(
    wilayah: WilayahTriwulan, kunci: str, judul: str, kolom: Sequence[KolomTabel], baris: Sequence[Any]
) -> Tabel:
    sumber = f"laporan triwulan perangkat daerah {wilayah.kabupaten.nama}, {wilayah.tahun}"
    nomor = wilayah.nomor.beri("tabel", kunci)
    return susun_tabel(
        kolom,
        baris,
        kunci=kunci,
        nomor=nomor,
        judul=judul,
        sumber=sumber,
        nomor_kolom=False,
        ukuran="kecil",
        lanskap=True,
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
    if wilayah.lama:
        isi.append(f"Masukannya berubah sesudah laporannya disusun: {gabung(list(wilayah.lama))}.")
    if wilayah.terlambat:
        nama = [f"{p.nama} ({p.perhatian[JenisPerhatian.TERTINGGAL]} indikator)" for p in wilayah.terlambat]
        isi.append(f"Tertinggal dari rencana: {gabung(nama)}.")
    elif wilayah.ringkasan:
        isi.append("Tidak ada indikator yang tertinggal dari rencana.")
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
    status = [kelas.predikat for kelas in muat_triwulan().status.kelas]

    def lihat(p: RingkasanTriwulan, jenis: JenisPerhatian) -> str:
        return cetak_bulat(p.perhatian.get(jenis, 0))

    kolom = [
        KolomTabel("Perangkat Daerah", lambda p: Sel(p.nama, tautan=(Tautan("HTML", wilayah.tautan(p)),))),
        KolomTabel("Indikator", lambda p: cetak_bulat(p.indikator), "kanan"),
        *(_kolom_status(satu) for satu in status),
        KolomTabel("Belum dinilai", lambda p: cetak_bulat(p.indikator - p.dinilai), "kanan", grup="Status Indikator"),
        KolomTabel("Rata-rata Capaian (%)", lambda p: cetak_desimal(p.rerata), "kanan"),
        KolomTabel("Pagu (Rp)", lambda p: cetak_bulat(p.pagu), "kanan", grup="Belanja"),
        KolomTabel("Rencana (Rp)", lambda p: cetak_bulat(p.rencana), "kanan", grup="Belanja"),
        KolomTabel("Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), "kanan", grup="Belanja"),
        KolomTabel("Serapan (%)", lambda p: cetak_desimal(p.serapan), "kanan", grup="Belanja"),
        KolomTabel("Mendahului kinerja", lambda p: lihat(p, JenisPerhatian.MENDAHULUI), "kanan"),
        KolomTabel("Tindak lanjut lewat", lambda p: lihat(p, JenisPerhatian.TINDAK_LANJUT), "kanan"),
        KolomTabel("Belum diisi", lambda p: cetak_bulat(p.kekurangan), "kanan"),
    ]
    judul = f"Pelaksanaan Rencana Aksi Perangkat Daerah s.d. Triwulan {cetak_romawi(wilayah.triwulan)} Tahun {wilayah.tahun}"
    tabel = _tabel(wilayah, "dinas_triwulan", judul, kolom, wilayah.ringkasan)
    return [
        *blok,
        paragraf("Keadaan setiap perangkat daerah dimuat dalam ", Rujuk("tabel:dinas_triwulan"), "."),
        tabel,
    ]


def _kolom_status(status: str) -> KolomTabel:
    return KolomTabel(status, lambda p: cetak_bulat(p.status.get(status, 0)), "kanan", grup="Status Indikator")


@sajian
def mendahului_wilayah(wilayah: WilayahTriwulan) -> Sequence[Blok]:
    """List the sub kegiatan of all dinas whose money runs ahead of performance, the farthest first."""
    blok: list[Blok] = [Judul(2, "Anggaran yang Mendahului Kinerja", "B.")]
    if not wilayah.mendahului:
        return [*blok, paragraf("Tidak ada sub kegiatan yang anggarannya mendahului kinerja.")]
    kolom = [
        KolomTabel("Perangkat Daerah", lambda p: p[0].nama, gabung=lambda p: p[0].dinas),
        KolomTabel("Sub Kegiatan", lambda p: p[1].nama),
        KolomTabel("Serapan (%)", lambda p: cetak_desimal(p[1].serapan), "kanan"),
        KolomTabel("Kinerja (%)", lambda p: cetak_desimal(p[1].kinerja), "kanan"),
        KolomTabel("Jarak (poin)", lambda p: cetak_desimal(p[1].jarak), "kanan"),
    ]
    terjauh = wilayah.mendahului[0][1]
    judul = f"Sub Kegiatan yang Anggarannya Mendahului Kinerja s.d. Triwulan {cetak_romawi(wilayah.triwulan)}"
    return [
        *blok,
        paragraf(
            f"Serapan {banyak(len(wilayah.mendahului))} sub kegiatan mendahului kinerjanya, yang terjauh {terjauh.nama} "
            f"(serapan {cetak_persen(terjauh.serapan)}, kinerja {cetak_persen(terjauh.kinerja)}) sebagaimana dimuat dalam ",
            Rujuk("tabel:mendahului"),
            ".",
        ),
        _tabel(wilayah, "mendahului", judul, kolom, wilayah.mendahului),
    ]
