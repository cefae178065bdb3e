"""Sheets of the five-year plan (Renstra) that no other document has; those that a year shares stand with the others."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris, hitung_saja
from kinerja.model.jenis import Agregasi, Arah, CaraRealisasi
from kinerja.model.tipe import Bilangan, Cacah, Kode, KodeAnggaran, Rupiah, Tahun, Tanggal, Teks, YaTidak

__all__ = [
    "AnggaranLalu",
    "Gedung",
    "IndikatorPelayanan",
    "IsuLingkungan",
    "JenisIsu",
    "Pemetaan",
    "Permasalahan",
    "Prioritas",
    "Program",
    "SasaranDaerah",
    "Statistik",
    "Tanah",
    "VersiRenstra",
    "CaraPemetaan",
]


class JenisIsu(StrEnum):
    """Where a matter comes from that the strategic issues are concluded from, and the issues themselves."""

    POTENSI = "potensi daerah"
    KLHS = "klhs"
    GLOBAL = "global"
    NASIONAL = "nasional"
    REGIONAL = "regional"
    STRATEGIS = "isu strategis"


class CaraPemetaan(StrEnum):
    """What became of an old line of the nomenclature."""

    SESUAI = "sesuai"
    RINCIAN = "masuk rincian belanja sub kegiatan"


class VersiRenstra(Baris):
    """The Renstra as it was first fixed, and each change of it with its date; the last row is what the workbook holds."""

    lembar: ClassVar[str] = "versi_renstra"
    judul_lembar: ClassVar[str] = "Renstra dan perubahannya"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode singkat versi.", examples=["awal"], json_schema_extra=PENGHUBUNG)
    nama: Teks = Field(description="Sebutannya.", examples=["Perubahan I"])
    tanggal: Tanggal = Field(description="Tanggal penetapan.", examples=["11 September 2025"])
    dasar: Teks | None = Field(
        None,
        description="Peraturan atau keputusan yang menetapkannya.",
        examples=["Peraturan Wali Kota Nomor 1 Tahun 2025"],
    )
    berkas: Teks | None = Field(
        None,
        description="Buku kerja versi ini dalam folder versi; kosong untuk versi yang dimuat buku kerja ini.",
        examples=["awal.xlsx"],
        json_schema_extra=hitung_saja("Menunjuk buku kerja versi lama, yang dibaca laporan tahun yang memakainya."),
    )


class SasaranDaerah(Baris):
    """A norm (NSPK) or sasaran of the RPJMD that a tujuan of the dinas serves."""

    lembar: ClassVar[str] = "sasaran_daerah"
    judul_lembar: ClassVar[str] = "NSPK dan sasaran RPJMD yang relevan"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode sasaran daerah.", examples=["D1"], json_schema_extra=PENGHUBUNG)
    uraian: Teks = Field(
        description="Rumusan NSPK atau sasaran RPJMD.", examples=["Meningkatnya pendapatan masyarakat"]
    )
    indikator: Teks | None = Field(None, description="Indikatornya dalam RPJMD.", examples=["PDRB per kapita"])
    tujuan: Kode = Field(
        description="Kode tujuan perangkat daerah yang mendukungnya.", examples=["T1"], json_schema_extra=PENGHUBUNG
    )


class Program(Baris):
    """A program, kegiatan or sub kegiatan of the Renstra; targets and pagu stand with its indicators on sheet target."""

    lembar: ClassVar[str] = "program"
    judul_lembar: ClassVar[str] = "Program, kegiatan, dan sub kegiatan Renstra"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: KodeAnggaran = Field(
        description="Kode lengkap program, kegiatan, atau sub kegiatan; P1, P1.1, P1.1.1 bila tanpa kode resmi.",
        examples=["2.17.03.2.01.0001"],
    )
    nama: Teks = Field(description="Nomenklaturnya.")
    hasil: Teks | None = Field(
        None, description="Outcome program, atau output kegiatan dan sub kegiatan; titik koma memisahkan beberapa."
    )
    lokasi: Teks | None = Field(
        None, description="Lokasi, bila tidak di seluruh daerah.", examples=["Kecamatan Gayamsari"]
    )
    keterangan: Teks | None = Field(None, description="Keterangan yang tercetak, misalnya penandaan kemiskinan.")


class Prioritas(Baris):
    """A priority of the kepala daerah and a program, kegiatan or sub kegiatan that supports it."""

    lembar: ClassVar[str] = "prioritas"
    judul_lembar: ClassVar[str] = "Program prioritas daerah dan pendukungnya"
    kunci: ClassVar[tuple[str, ...]] = ("nomor", "kode")

    nomor: Cacah = Field(description="Nomor urut program prioritas.", examples=["1"])
    uraian: Teks = Field(description="Program prioritas kepala daerah.")
    sasaran_daerah: Kode = Field(
        description="Kode sasaran daerah yang dicapainya.", examples=["D1"], json_schema_extra=PENGHUBUNG
    )
    kode: KodeAnggaran = Field(
        description="Kode program, kegiatan, atau sub kegiatan pendukungnya.",
        examples=["2.17.07"],
        json_schema_extra=PENGHUBUNG,
    )


class Permasalahan(Baris):
    """A problem; the tree of ``induk`` leads from the main problem over problems to their root causes."""

    lembar: ClassVar[str] = "permasalahan"
    judul_lembar: ClassVar[str] = "Permasalahan dan akar masalah"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode permasalahan.", examples=["M1.1"], json_schema_extra=PENGHUBUNG)
    induk: Kode | None = Field(
        None,
        description="Kode permasalahan di atasnya; kosong untuk masalah pokok.",
        examples=["M1"],
        json_schema_extra=PENGHUBUNG,
    )
    uraian: Teks = Field(description="Masalah pokok, permasalahan, atau akar masalahnya.")


class IsuLingkungan(Baris):
    """A potential of the region, an issue of the KLHS or of the world around, or an issue strategis concluded from them."""

    lembar: ClassVar[str] = "isu_lingkungan"
    judul_lembar: ClassVar[str] = "Potensi daerah, isu lingkungan, dan isu strategis"

    jenis: JenisIsu = Field(description="Asal isu, atau isu strategis sebagai kesimpulannya.", examples=["klhs"])
    uraian: Teks = Field(description="Rumusan potensi atau isunya.")


class IndikatorPelayanan(Baris):
    """An indicator beside the tree of this Renstra: IKK, SPM, TPB, or one of the Renstra before."""

    lembar: ClassVar[str] = "indikator_pelayanan"
    judul_lembar: ClassVar[str] = "Indikator pelayanan: IKK, SPM, TPB, dan Renstra sebelumnya"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(
        description="Kode indikator, tidak boleh berulang.", examples=["IKK1"], json_schema_extra=PENGHUBUNG
    )
    indikator: Kode | None = Field(
        None,
        description="Kode pada lembar indikator bila indikatornya sama; nama, target, dan realisasi diambil dari sana.",
        examples=["S1.1"],
        json_schema_extra=PENGHUBUNG,
    )
    nama: Teks | None = Field(None, description="Nama indikator; kosong bila kolom indikator diisi.")
    satuan: Teks | None = Field(None, description="Satuan; kosong bila kolom indikator diisi.", examples=["%"])
    arah: Arah = Field(
        Arah.NAIK,
        description="naik bila makin tinggi makin baik, turun bila makin rendah makin baik.",
        examples=["naik"],
    )
    desimal: Cacah = Field(
        default=2,
        description="Banyak angka di belakang koma saat target dan realisasi dicetak; kosong berarti 2, atau 0 bila yang "
        "dihitung (orang, dokumen, unit) seluruhnya bulat.",
        examples=["2"],
    )
    cara_realisasi: CaraRealisasi = Field(
        CaraRealisasi.LANGSUNG,
        description="Dari mana realisasi: langsung, atau dihitung dari lembar variabel.",
        examples=["persentase"],
    )
    agregasi: Agregasi | None = Field(
        None, description="Cara menggabungkan triwulan; wajib bila triwulan diisi.", examples=["posisi akhir"]
    )
    renstra_lalu: YaTidak = Field(
        False, description="ya bila indikator tujuan atau sasaran Renstra sebelumnya.", examples=["tidak"]
    )
    ikk: YaTidak = Field(False, description="ya bila Indikator Kinerja Kunci.", examples=["ya"])
    spm: YaTidak = Field(False, description="ya bila indikator Standar Pelayanan Minimal.", examples=["tidak"])
    tpb: Teks | None = Field(
        None, description="Kode indikator Tujuan Pembangunan Berkelanjutan (TPB).", examples=["8.3.1.(c)"]
    )
    pilar: Teks | None = Field(None, description="Pilar TPB.", examples=["Pilar Ekonomi"])
    target_nasional: Teks | None = Field(None, description="Target nasional TPB.", examples=["Tercapai"])
    upaya: Teks | None = Field(None, description="Skenario upaya TPB; titik koma memisahkan beberapa.")
    kode_lalu: Kode | None = Field(
        None,
        description="Kode indikator ini dalam folder tahun-tahun sebelumnya; target dan realisasinya diambil dari sana.",
        examples=["S1.1"],
        json_schema_extra=PENGHUBUNG,
    )


class AnggaranLalu(Baris):
    """Budget and spending of a program in one year before this Renstra; empty amounts are not available (NA)."""

    lembar: ClassVar[str] = "anggaran_lalu"
    judul_lembar: ClassVar[str] = "Anggaran program tahun-tahun sebelumnya"
    kunci: ClassVar[tuple[str, ...]] = ("kode", "tahun")

    kode: KodeAnggaran = Field(description="Kode program.", examples=["2.17.01"])
    nama: Teks | None = Field(
        None, description="Nama program; cukup pada satu baris, dan kosong bila ada pada lembar program."
    )
    tahun: Tahun = Field(description="Tahun anggaran.", examples=["2024"])
    anggaran: Rupiah | None = Field(None, description="Pagu (rupiah).", examples=["12185617086"])
    realisasi: Rupiah | None = Field(None, description="Realisasi (rupiah).", examples=["11791519646"])


class Tanah(Baris):
    """Land that the dinas uses."""

    lembar: ClassVar[str] = "tanah"
    judul_lembar: ClassVar[str] = "Aset tanah"

    nama: Teks = Field(description="Nama atau jenis barang.", examples=["Tanah bangunan kantor pemerintah"])
    luas: Bilangan = Field(description="Luas (m²).", examples=["1500"])
    tahun: Tahun | None = Field(None, description="Tahun pengadaan.", examples=["1998"])
    alamat: Teks | None = Field(None, description="Letak atau alamat.")
    hak: Teks | None = Field(None, description="Status hak.", examples=["Hak Pakai"])
    sertifikat_tanggal: Tanggal | None = Field(None, description="Tanggal sertifikat.", examples=["12 Agustus 2023"])
    sertifikat_nomor: Teks | None = Field(None, description="Nomor sertifikat.")
    penggunaan: Teks | None = Field(None, description="Penggunaannya.", examples=["Kantor"])
    asal_usul: Teks | None = Field(None, description="Asal usul.", examples=["Pembelian"])
    harga: Bilangan | None = Field(None, description="Harga perolehan (ribu rupiah).", examples=["4936756,30"])
    keterangan: Teks | None = Field(None, description="Keterangan.")


class Gedung(Baris):
    """A building that the dinas uses."""

    lembar: ClassVar[str] = "gedung"
    judul_lembar: ClassVar[str] = "Gedung dan bangunan"

    nama: Teks = Field(description="Nama atau jenis barang.", examples=["Bangunan gedung kantor permanen"])
    kode_barang: Teks | None = Field(None, description="Kode barang.", examples=["1.3.3.01.001.001.001"])
    nomor_register: Teks | None = Field(None, description="Nomor register.", examples=["000003"])
    kondisi: Teks | None = Field(None, description="Kondisi: B, KB, atau RB.", examples=["B"])
    bertingkat: YaTidak = Field(False, description="ya bila bertingkat.", examples=["ya"])
    beton: YaTidak = Field(False, description="ya bila berkonstruksi beton.", examples=["ya"])
    luas_lantai: Bilangan | None = Field(None, description="Luas lantai (m²).", examples=["2217"])
    alamat: Teks | None = Field(None, description="Letak atau alamat.")
    dokumen_tanggal: Tanggal | None = Field(None, description="Tanggal dokumen gedung.", examples=["12 Agustus 2023"])
    dokumen_nomor: Teks | None = Field(None, description="Nomor dokumen gedung.")
    luas_bangunan: Bilangan | None = Field(None, description="Luas bangunan (m²).")
    status_tanah: Teks | None = Field(None, description="Status tanahnya.", examples=["Tanah milik Pemda"])
    kode_tanah: Teks | None = Field(None, description="Nomor kode tanah.")
    asal_usul: Teks | None = Field(None, description="Asal usul.", examples=["Pembelian"])
    harga: Bilangan | None = Field(None, description="Harga perolehan (ribu rupiah).", examples=["4936756,30"])


class Statistik(Baris):
    """One value of a series over years, such as the number of active cooperatives."""

    lembar: ClassVar[str] = "statistik"
    judul_lembar: ClassVar[str] = "Statistik pelayanan per tahun"
    kunci: ClassVar[tuple[str, ...]] = ("nama", "tahun")

    kelompok: Teks = Field(description="Pokok bahasan.", examples=["Koperasi"])
    nama: Teks = Field(description="Nama deret.", examples=["Koperasi aktif"])
    satuan: Teks = Field(description="Satuan.", examples=["unit"])
    tahun: Tahun = Field(description="Tahun data.", examples=["2024"])
    nilai: Bilangan = Field(description="Nilainya.", examples=["571"])


class Pemetaan(Baris):
    """An old line of the nomenclature and what it is called now."""

    lembar: ClassVar[str] = "pemetaan"
    judul_lembar: ClassVar[str] = "Pemetaan nomenklatur lama ke baru"
    kunci: ClassVar[tuple[str, ...]] = ("tahun", "kode_lama", "kode_baru")

    tahun: Tahun = Field(description="Tahun pertama nomenklatur baru dipakai.", examples=["2021"])
    kode_lama: Teks = Field(description="Kode lama sebagaimana tertulis.", examples=["1.11.1.11.01.16.003"])
    nama_lama: Teks = Field(description="Nomenklatur lama.")
    kode_baru: KodeAnggaran | None = Field(
        None, description="Kode baru; kosong bila tidak dilanjutkan.", examples=["2.17.03.2.01.02"]
    )
    nama_baru: Teks | None = Field(None, description="Nomenklatur baru.")
    keterangan: CaraPemetaan = Field(
        CaraPemetaan.SESUAI, description="sesuai, atau masuk rincian belanja sub kegiatan.", examples=["sesuai"]
    )
