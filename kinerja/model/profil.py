"""More of who the dinas is, on sheets that a workbook may lack: functions of units, staff by further traits, what it earns."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris, menyarankan
from kinerja.model.kepegawaian import GOLONGAN, Golongan, NamaJenjang, muat_jenjang
from kinerja.model.organisasi import Kelompok
from kinerja.model.tipe import Cacah, Kode, Rupiah, Tahun, Teks

__all__ = [
    "FungsiUnit",
    "PegawaiDiklat",
    "PegawaiDisiplin",
    "PegawaiSilang",
    "PegawaiUnit",
    "Pendapatan",
    "TujuanDaerah",
]

_LAKI = "Jumlah laki-laki (orang)."
_PEREMPUAN = "Jumlah perempuan (orang)."
_JUMLAH = "Diisi hanya bila rincian laki-laki dan perempuan tidak diketahui (orang)."


class FungsiUnit(Baris):
    """One function of a unit, or a detail of the function above it."""

    lembar: ClassVar[str] = "fungsi_unit"
    judul_lembar: ClassVar[str] = "Fungsi setiap unit"
    kunci: ClassVar[tuple[str, ...]] = ("unit", "uraian")

    unit: Kode = Field(description="Kode unit pada lembar unit.", examples=["BID1"], json_schema_extra=PENGHUBUNG)
    tingkat: Cacah = Field(
        1,
        description="1 untuk fungsi (tercetak a, b, c), 2 untuk rincian fungsi di atasnya (tercetak 1, 2, 3), 3 untuk rincian "
        "dari rincian itu (a, b, c), dan seterusnya sampai 5; kosong sama dengan 1.",
        examples=["1"],
    )
    uraian: Teks = Field(
        description="Satu fungsi, tanpa huruf di depannya.", examples=["Penyusunan rencana kerja bidang"]
    )


class PegawaiUnit(Baris):
    """Staff by unit (orang); ``jumlah`` alone where the split by gender is not known."""

    lembar: ClassVar[str] = "pegawai_unit"
    judul_lembar: ClassVar[str] = "Pegawai menurut unit"
    kunci: ClassVar[tuple[str, ...]] = ("unit", "kelompok")

    unit: Kode = Field(description="Kode unit pada lembar unit.", examples=["SEK"], json_schema_extra=PENGHUBUNG)
    kelompok: Kelompok = Field(description="Kelompok pegawai.", examples=["PNS"])
    laki_laki: Cacah | None = Field(None, description=_LAKI, examples=["4"])
    perempuan: Cacah | None = Field(None, description=_PEREMPUAN, examples=["6"])
    jumlah: Cacah | None = Field(None, description=_JUMLAH, examples=["10"])


class PegawaiSilang(Baris):
    """ASN by golongan and education together (orang)."""

    lembar: ClassVar[str] = "pegawai_silang"
    judul_lembar: ClassVar[str] = "ASN menurut golongan dan pendidikan"
    kunci: ClassVar[tuple[str, ...]] = ("golongan", "pendidikan")

    golongan: Golongan = Field(
        description="Golongan PNS (I sampai IV) atau golongan ruangnya (I/a sampai IV/e); PPPK I sampai PPPK XVII.",
        examples=["III/d"],
        json_schema_extra=menyarankan(*GOLONGAN),
    )
    pendidikan: NamaJenjang = Field(
        description="Jenjang pendidikan, seperti pada lembar pegawai_pendidikan.",
        examples=["S1"],
        json_schema_extra=menyarankan(*(satu.nama for satu in muat_jenjang())),
    )
    jumlah: Cacah = Field(description="Jumlah pegawai (orang).", examples=["7"])


class PegawaiDiklat(Baris):
    """Staff by training (orang); who had several trainings counts in each."""

    lembar: ClassVar[str] = "pegawai_diklat"
    judul_lembar: ClassVar[str] = "Pegawai menurut pendidikan dan pelatihan"
    kunci: ClassVar[tuple[str, ...]] = ("diklat",)

    diklat: Teks = Field(description="Nama pendidikan dan pelatihan.", examples=["Diklat Kepemimpinan Tingkat III"])
    laki_laki: Cacah | None = Field(None, description=_LAKI, examples=["2"])
    perempuan: Cacah | None = Field(None, description=_PEREMPUAN, examples=["3"])
    jumlah: Cacah | None = Field(None, description=_JUMLAH, examples=["5"])


class PegawaiDisiplin(Baris):
    """Disciplinary measures of one kind in one year (orang); zero is printed as nihil."""

    lembar: ClassVar[str] = "pegawai_disiplin"
    judul_lembar: ClassVar[str] = "Hukuman disiplin pegawai"
    kunci: ClassVar[tuple[str, ...]] = ("hukuman", "tahun")

    hukuman: Teks = Field(
        description="Jenis hukuman disiplin.",
        examples=["Ringan"],
        json_schema_extra=menyarankan("Ringan", "Sedang", "Berat", "Semua tingkat"),
    )
    tahun: Tahun = Field(description="Tahun penjatuhan.", examples=["2023"])
    jumlah: Cacah = Field(description="Pegawai yang dijatuhi hukuman (orang); 0 bila nihil.", examples=["0"])


class TujuanDaerah(Baris):
    """A sasaran of the region with the tujuan and misi that it serves; one row per sasaran."""

    lembar: ClassVar[str] = "tujuan_daerah"
    judul_lembar: ClassVar[str] = "Tujuan dan sasaran daerah menurut misi"
    kunci: ClassVar[tuple[str, ...]] = ("misi", "tujuan", "sasaran")

    misi: Cacah = Field(description="Nomor misi pada lembar visi_misi.", examples=["2"])
    tujuan: Teks = Field(
        description="Tujuan RPJMD; ditulis lagi pada setiap sasarannya.",
        examples=["Terciptanya pertumbuhan ekonomi yang berdaya saing"],
    )
    sasaran: Teks | None = Field(
        None, description="Satu sasaran RPJMD di bawah tujuan itu.", examples=["Meningkatnya kesempatan kerja"]
    )


class Pendapatan(Baris):
    """What the dinas collects: target and realisasi of one kind in the year (rupiah)."""

    lembar: ClassVar[str] = "pendapatan"
    judul_lembar: ClassVar[str] = "Pendapatan"
    kunci: ClassVar[tuple[str, ...]] = ("uraian",)

    uraian: Teks = Field(description="Jenis pendapatan.", examples=["Retribusi pelayanan pasar"])
    target: Rupiah = Field(description="Target setahun (rupiah).", examples=["250000000"])
    realisasi: Rupiah | None = Field(None, description="Realisasi setahun (rupiah).", examples=["262500000"])
    keterangan: Teks | None = Field(None, description="Penjelasan selisihnya.", examples=["Kios baru terisi penuh"])
