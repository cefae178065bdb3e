"""Budget and spending, in whole rupiah."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris
from kinerja.model.tipe import Bilangan, KodeAnggaran, Rupiah, Tahun, Teks

__all__ = ["Anggaran", "Belanja", "JenisBelanja", "RiwayatAnggaran", "SumberDana", "SusunanBelanja"]


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


class SusunanBelanja(StrEnum):
    """Ways to divide the spending of a dinas; each of them divides all of it."""

    #: Government Regulation 12/2019, for budgets since 2021
    JENIS = "jenis belanja"
    #: Permendagri 13/2006, for budgets until 2020; still printed beside the other one
    LANGSUNG = "belanja langsung dan tidak langsung"


class JenisBelanja(StrEnum):
    """Kinds of spending, those of one way of division one after the other."""

    OPERASI = "operasi"
    MODAL = "modal"
    TIDAK_TERDUGA = "tidak terduga"
    TRANSFER = "transfer"
    TIDAK_LANGSUNG = "tidak langsung"
    LANGSUNG = "langsung"

    @property
    def susunan(self) -> SusunanBelanja:
        """The way of division that it belongs to."""
        return SusunanBelanja.LANGSUNG if self.value.endswith("langsung") else SusunanBelanja.JENIS

    @property
    def nama(self) -> str:
        """Return its name in a table.

        >>> JenisBelanja.TIDAK_TERDUGA.nama
        'Belanja Tidak Terduga'
        """
        return f"Belanja {self.value.title()}"


class Belanja(Baris):
    """The part of a sub kegiatan, or of the whole dinas, that is spending of one kind."""

    lembar: ClassVar[str] = "belanja"
    judul_lembar: ClassVar[str] = "Belanja menurut jenis"
    kunci: ClassVar[tuple[str, ...]] = ("kode", "jenis")
    kolom_tetap: ClassVar[tuple[str, ...]] = ("kode", "realisasi")

    kode: KodeAnggaran | None = Field(
        None,
        description="Kode sub kegiatan; kosong pada semua baris bila yang diketahui hanya jumlah seluruh perangkat daerah.",
        examples=["2.17.05.2.01.01"],
        json_schema_extra=PENGHUBUNG,
    )
    jenis: JenisBelanja = Field(
        description="Jenis belanja: operasi, modal, tidak terduga, transfer; atau langsung dan tidak langsung.",
        examples=["modal"],
    )
    anggaran: Rupiah = Field(description="Pagu belanja jenis ini (rupiah).", examples=["150000000"])
    realisasi: Rupiah | None = Field(
        None,
        description="Realisasi belanja jenis ini (rupiah); kosong bila tidak diketahui, maka persentase dan sisanya tidak "
        "dicetak.",
        examples=["148750000"],
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
