"""Numbers as an older report printed them, for the reviewer alone."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import Baris, hitung_saja
from kinerja.model.tipe import Tahun, Teks, Tercetak

__all__ = ["PERIHAL", "Publikasi", "SumberPublikasi", "perihal"]


#: How the table is called whose rows say what a report prints about itself: its list of contents, its running heads.
PERIHAL = "Susunan: "


def perihal(tabel: str) -> bool:
    """Say whether rows tell of the report itself, and are no values of it.

    >>> perihal(f"{PERIHAL}Daftar Isi"), perihal("Daftar Isi")
    (True, False)
    """
    return tabel.startswith(PERIHAL)


_DIREVIU = hitung_saja("Hanya dibandingkan oleh reviu, tidak pernah dihitung atau dicetak dalam laporan.")


class Publikasi(Baris):
    """One printed value with its place; the computation never reads it."""

    lembar: ClassVar[str] = "publikasi"
    judul_lembar: ClassVar[str] = "Angka laporan yang sudah terbit, untuk direviu"
    kolom_tetap: ClassVar[tuple[str, ...]] = ("nilai",)

    tabel: Teks = Field(
        description="Tabel atau bagian laporan yang memuat angka itu, seperti tercetak; Prosa untuk kalimat.",
        examples=["Tabel 3.10"],
        json_schema_extra=_DIREVIU,
    )
    baris: Tercetak = Field(
        description="Sebutan baris seperti tercetak, boleh didahului kode; Jumlah, Total, atau Rata-rata untuk baris akhir.",
        examples=["2.17.01 Program Penunjang Urusan Pemerintahan Daerah"],
        json_schema_extra=_DIREVIU,
    )
    kolom: Tercetak = Field(
        description="Judul kolom seperti tercetak, dengan tahunnya bila ada.",
        examples=["Realisasi Tahun 2023"],
        json_schema_extra=_DIREVIU,
    )
    nilai: Tercetak | None = Field(
        None,
        description="Nilai persis seperti tercetak; kosong bila yang tercetak tanda hubung.",
        examples=["10.717.987.308"],
        json_schema_extra=_DIREVIU,
    )
    kelompok: Tercetak | None = Field(
        None,
        description="Judul kelompok di atas judul kolom, bila ada (Target Anggaran, Tahun 2023).",
        json_schema_extra=_DIREVIU,
        examples=["Realisasi s.d. Triwulan IV"],
    )
    jenis_target: Tercetak | None = Field(
        None,
        description="Dokumen asal target: Renstra, RKT, PK, PK perubahan, atau nasional; kosong bila judulnya sudah menyebut.",
        json_schema_extra=_DIREVIU,
        examples=["PK perubahan"],
    )
    induk: Tercetak | None = Field(
        None,
        description="Baris yang membawahi baris ini (sasaran, program), bila letaknya saja yang menunjukkannya.",
        json_schema_extra=_DIREVIU,
        examples=["Sasaran 1"],
    )
    letak: Tercetak | None = Field(
        None, description="Halaman, untuk orang yang mencari.", examples=["halaman 45"], json_schema_extra=_DIREVIU
    )


class SumberPublikasi(Baris):
    """Which published report the rows of a workbook were read from."""

    lembar: ClassVar[str] = "sumber_publikasi"
    judul_lembar: ClassVar[str] = "Laporan terbit yang dibaca"
    tegak: ClassVar[bool] = True

    berkas: Teks = Field(description="Nama berkas laporan.", examples=["lkjip-2023.pdf"])
    sidik: Teks = Field(description="SHA-256 isi berkas itu, agar tanda ditulis pada berkas yang sama.")
    tahun: Tahun | None = Field(
        None,
        description="Tahun yang dilaporkan; perbaiki bila terbaca keliru, isi bila laporan tidak menyebutnya.",
        examples=["2023"],
    )
    instansi: Teks | None = Field(
        None, description="Perangkat daerah atau instansi yang melaporkan.", examples=["Dinas Koperasi dan Usaha Mikro"]
    )
