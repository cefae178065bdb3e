"""Bab II of the Renstra: the land and the buildings that the dinas uses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from kinerja.angka import TANPA_NILAI, cetak_desimal, cetak_tanggal, desimal_asli
from kinerja.dokumen import RENSTRA
from kinerja.laporan import Laporan
from kinerja.model import Gedung, Tanah
from kinerja.sajian.blok import Blok, Rata
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak

__all__ = ["aset_tetap"]


def _kolom_bidang(
    jenis: type[Tanah] | type[Gedung], bidang: str, judul: str, grup: str = "", rata: Rata = "kiri"
) -> KolomBesaran[Tanah | Gedung]:
    """Declare a column that prints a field of a row as it was typed."""
    assert bidang in jenis.model_fields
    return KolomBesaran(judul, _cetak(bidang), grup=grup, rata=rata)


def _cetak(bidang: str) -> Callable[[Tanah | Gedung], str]:
    def isi(satu: Tanah | Gedung) -> str:
        nilai = getattr(satu, bidang)
        if nilai is None:
            return TANPA_NILAI
        if isinstance(nilai, bool):
            return "ya" if nilai else "tidak"
        if isinstance(nilai, dt.date):
            return cetak_tanggal(nilai)
        if bidang in ("luas", "luas_lantai", "luas_bangunan", "harga"):
            return cetak_desimal(nilai, desimal_asli(nilai))
        return str(nilai)

    return isi


def _kolom_tanah(_laporan: Laporan) -> list[KolomBesaran[Tanah | Gedung]]:
    hak, sertifikat = "Status Tanah", "Sertifikat"
    return [
        _kolom_bidang(Tanah, "nama", "Nama/Jenis Barang"),
        _kolom_bidang(Tanah, "luas", "Luas (m²)", rata="kanan"),
        _kolom_bidang(Tanah, "tahun", "Tahun Pengadaan", rata="tengah"),
        _kolom_bidang(Tanah, "alamat", "Letak/Alamat"),
        _kolom_bidang(Tanah, "hak", "Hak", hak),
        _kolom_bidang(Tanah, "sertifikat_tanggal", "Tanggal", sertifikat),
        _kolom_bidang(Tanah, "sertifikat_nomor", "Nomor", sertifikat),
        _kolom_bidang(Tanah, "penggunaan", "Penggunaan"),
        _kolom_bidang(Tanah, "asal_usul", "Asal Usul"),
        _kolom_bidang(Tanah, "harga", "Harga (ribu Rp)", rata="kanan"),
        _kolom_bidang(Tanah, "keterangan", "Keterangan"),
    ]


def _kolom_gedung(_laporan: Laporan) -> list[KolomBesaran[Tanah | Gedung]]:
    nomor, konstruksi, dokumen = "Nomor", "Konstruksi", "Dokumen Gedung"
    return [
        _kolom_bidang(Gedung, "nama", "Nama/Jenis Barang"),
        _kolom_bidang(Gedung, "kode_barang", "Kode Barang", nomor),
        _kolom_bidang(Gedung, "nomor_register", "Register", nomor),
        _kolom_bidang(Gedung, "kondisi", "Kondisi (B, KB, RB)", rata="tengah"),
        _kolom_bidang(Gedung, "bertingkat", "Bertingkat", konstruksi, "tengah"),
        _kolom_bidang(Gedung, "beton", "Beton", konstruksi, "tengah"),
        _kolom_bidang(Gedung, "luas_lantai", "Luas Lantai (m²)", rata="kanan"),
        _kolom_bidang(Gedung, "alamat", "Letak/Alamat"),
        _kolom_bidang(Gedung, "dokumen_tanggal", "Tanggal", dokumen),
        _kolom_bidang(Gedung, "dokumen_nomor", "Nomor", dokumen),
        _kolom_bidang(Gedung, "luas_bangunan", "Luas Bangunan (m²)", rata="kanan"),
        _kolom_bidang(Gedung, "status_tanah", "Status Tanah"),
        _kolom_bidang(Gedung, "kode_tanah", "Kode Tanah"),
        _kolom_bidang(Gedung, "asal_usul", "Asal Usul"),
        _kolom_bidang(Gedung, "harga", "Harga (ribu Rp)", rata="kanan"),
    ]


_TANAH = daftarkan_tabel(
    DeklarasiTabel(
        "tanah",
        lambda laporan: f"Aset Tanah {laporan.nama_dinas}",
        _kolom_tanah,
        lambda laporan: [*laporan.data.tanah],
        pengantar="Aset tanah yang dikelola dirinci dalam",
        lembar="Tanah",
        dokumen=RENSTRA.kunci,
        ukuran="kecil",
        lanskap=True,
        beku=1,
    )
)
_GEDUNG = daftarkan_tabel(
    DeklarasiTabel(
        "gedung",
        lambda laporan: f"Gedung dan Bangunan {laporan.nama_dinas}",
        _kolom_gedung,
        lambda laporan: [*laporan.data.gedung],
        pengantar="Keadaannya dirinci dalam",
        lembar="Gedung",
        dokumen=RENSTRA.kunci,
        ukuran="mungil",
        lanskap=True,
        beku=1,
        catatan=lambda _laporan: ("Kondisi: B = baik; KB = kurang baik; RB = rusak berat.",),
    )
)


@sajian
def aset_tetap(laporan: Laporan) -> Sequence[Blok]:
    """Show the land and the buildings; nothing of what the workbook does not hold."""
    gedung = laporan.data.gedung
    blok = [*_TANAH.blok(laporan)] if laporan.data.tanah else []
    if gedung:
        blok += [
            paragraf(f"Gedung dan bangunan yang dikelola berjumlah {banyak(len(gedung))} unit."),
            *_GEDUNG.blok(laporan),
        ]
    return blok
