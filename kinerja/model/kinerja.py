"""What was achieved: realisasi, its variables, other regions."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris
from kinerja.model.tipe import Bilangan, Kode, NilaiKinerja, Tahun, Teks, YaTidak

__all__ = [
    "JenisWilayah",
    "Pembanding",
    "PembandingBersama",
    "Peran",
    "Realisasi",
    "Variabel",
]


class Peran(StrEnum):
    """Role of a variable in its formula."""

    PEMBILANG = "pembilang"
    PENYEBUT = "penyebut"


class JenisWilayah(StrEnum):
    """What a benchmark row is. Only kabupaten and kota take part in the ranking."""

    KABUPATEN = "kabupaten"
    KOTA = "kota"
    PROVINSI = "provinsi"
    NASIONAL = "nasional"


class Realisasi(Baris):
    """Realisasi of an indicator in one year, typed or by quarters."""

    lembar: ClassVar[str] = "realisasi"
    judul_lembar: ClassVar[str] = "Realisasi per tahun"
    kunci: ClassVar[tuple[str, ...]] = ("indikator", "tahun")

    indikator: Kode = Field(description="Kode indikator.", examples=["S1.1"], json_schema_extra=PENGHUBUNG)
    tahun: Tahun = Field(description="Tahun realisasi.", examples=["2022"])
    tw1: Bilangan | None = Field(None, description="Realisasi triwulan I.")
    tw2: Bilangan | None = Field(None, description="Realisasi triwulan II.")
    tw3: Bilangan | None = Field(None, description="Realisasi triwulan III.")
    tw4: Bilangan | None = Field(None, description="Realisasi triwulan IV.")
    realisasi: NilaiKinerja | None = Field(
        None,
        description="Realisasi setahun; kosong bila dihitung dari triwulan atau dari lembar variabel.",
        examples=["76,63"],
    )
    sumber: Teks | None = Field(None, description="Sumber data atau alasan belum ada nilai.")


class Variabel(Baris):
    """A variable from which a realisasi is computed."""

    lembar: ClassVar[str] = "variabel"
    judul_lembar: ClassVar[str] = "Variabel penghitung realisasi"
    kunci: ClassVar[tuple[str, ...]] = ("indikator", "tahun", "peran")

    indikator: Kode = Field(description="Kode indikator.", examples=["S1.1"], json_schema_extra=PENGHUBUNG)
    tahun: Tahun = Field(description="Tahun data.", examples=["2023"])
    peran: Peran = Field(description="pembilang atau penyebut.", examples=["pembilang"])
    nama: Teks = Field(description="Nama variabel.", examples=["Jumlah koperasi aktif"])
    nilai: Bilangan = Field(description="Nilai variabel.", examples=["567"])
    satuan: Teks = Field(description="Satuan variabel.", examples=["koperasi"])


class Pembanding(Baris):
    """Another region, the province or the nation for an indicator of a sasaran; ``sendiri`` marks the own region's row.

    Of other levels only what a placeholder names is printed.
    """

    lembar: ClassVar[str] = "pembanding"
    judul_lembar: ClassVar[str] = "Pembanding wilayah dan nasional"
    kunci: ClassVar[tuple[str, ...]] = ("indikator", "tahun", "wilayah")

    indikator: Kode = Field(description="Kode indikator.", examples=["S1.1"], json_schema_extra=PENGHUBUNG)
    tahun: Tahun = Field(
        description="Tahun data; tahun laporan tercetak, tahun sebelumnya disimpan sebagai riwayat.", examples=["2023"]
    )
    wilayah: Teks = Field(description="Nama wilayah.", examples=["Kabupaten Kudus"])
    jenis: JenisWilayah = Field(
        description="Jenis wilayah; peringkat dihitung di antara kabupaten dan kota.", examples=["kabupaten"]
    )
    sendiri: YaTidak = Field(
        False, description="ya untuk daerah sendiri; nilainya diambil dari realisasi dan variabel.", examples=["tidak"]
    )
    termasuk_jumlah: YaTidak = Field(
        True,
        description="tidak bila wilayah ini sudah memuat wilayah lain pada daftar, misalnya provinsi seutuhnya, sehingga "
        "tidak ikut dijumlahkan dan dirata-rata; nasional tidak pernah ikut.",
        examples=["ya"],
    )
    pembilang: Bilangan | None = Field(None, description="Pembilang, misalnya koperasi aktif.", examples=["157"])
    penyebut: Bilangan | None = Field(None, description="Penyebut, misalnya seluruh koperasi.", examples=["548"])
    nilai: Bilangan | None = Field(
        None, description="Nilai bila pembilang dan penyebut tidak diketahui.", examples=["28,65"]
    )
    target: Bilangan | None = Field(
        None,
        description="Target wilayah itu, misalnya target nasional; daerah sendiri memakai target laporan.",
        examples=["7,50"],
    )
    sumber: Teks | None = Field(None, description="Sumber data.")


class PembandingBersama(Pembanding):
    """A row of the region's own table of benchmarks, which names the indicator: codes differ from dinas to dinas."""

    indikator: Teks = Field(
        description="Nama indikator, sama dengan namanya pada lembar indikator.", examples=["Persentase koperasi aktif"]
    )
