"""Budget and spending, in whole rupiah."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris
from kinerja.model.tipe import Bilangan, KodeAnggaran, Rupiah, Tahun, Teks

__all__ = ["Anggaran", "RiwayatAnggaran", "SumberDana"]


class Anggaran(Baris):
    """A program, kegiatan or sub kegiatan; amounts stand at the sub kegiatan and are added up from there."""

    lembar: ClassVar[str] = "anggaran"
    judul_lembar: ClassVar[str] = "Program, kegiatan, dan sub kegiatan dengan anggaran"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)
    kolom_tetap: ClassVar[tuple[str, ...]] = ("anggaran", "realisasi")

    kode: KodeAnggaran = Field(
        description="Kode lengkap program, kegiatan, atau sub kegiatan; P1, P1.1, P1.1.1 bila tanpa kode resmi.",
        examples=["2.17.01.2.01.01"],
    )
    nama: Teks = Field(description="Nomenklatur sesuai DPA.")
    anggaran_murni: Rupiah | None = Field(None, description="Pagu sebelum perubahan, hanya sub kegiatan (rupiah).")
    anggaran: Rupiah | None = Field(
        None, description="Pagu setelah perubahan, hanya diisi pada sub kegiatan (rupiah).", examples=["564080"]
    )
    realisasi: Rupiah | None = Field(
        None, description="Realisasi belanja, hanya diisi pada sub kegiatan (rupiah).", examples=["411200"]
    )
    uraian: Teks | None = Field(None, description="Maksud program dalam satu kalimat, untuk Bab II.")


class SumberDana(Baris):
    """Part of a sub kegiatan paid from a source other than the main one."""

    lembar: ClassVar[str] = "sumber_dana"
    judul_lembar: ClassVar[str] = "Sumber dana selain sumber utama"
    kolom_tetap: ClassVar[tuple[str, ...]] = ("realisasi",)

    kode: KodeAnggaran = Field(
        description="Kode sub kegiatan.", examples=["2.17.05.2.01.01"], json_schema_extra=PENGHUBUNG
    )
    sumber: Teks = Field(description="Nama sumber dana.", examples=["DAK Non Fisik"])
    uraian: Teks | None = Field(
        None, description="Rincian penggunaan bila lebih dari satu.", examples=["Pembangunan fisik"]
    )
    anggaran: Rupiah = Field(description="Pagu dari sumber ini (rupiah).", examples=["273983450"])
    realisasi: Rupiah | None = Field(
        None,
        description="Realisasi dari sumber ini (rupiah); kosong bila tidak diketahui, maka persentase dan sisanya tidak "
        "dicetak.",
        examples=["248085785"],
    )


class RiwayatAnggaran(Baris):
    """Total budget and spending of an earlier year; the percentage where one of the amounts is not known."""

    lembar: ClassVar[str] = "riwayat_anggaran"
    judul_lembar: ClassVar[str] = "Anggaran tahun-tahun lalu"
    kunci: ClassVar[tuple[str, ...]] = ("tahun",)

    tahun: Tahun = Field(description="Tahun anggaran, sebelum tahun laporan.", examples=["2022"])
    anggaran: Rupiah | None = Field(None, description="Total pagu (rupiah).")
    realisasi: Rupiah | None = Field(None, description="Total realisasi (rupiah).")
    persen: Bilangan | None = Field(
        None, description="Persentase realisasi, hanya bila salah satu rupiahnya tidak diketahui.", examples=["83,79"]
    )
