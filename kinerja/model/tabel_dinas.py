"""Small tables of a dinas's own: what they are called, where they stand, which columns sum up, and their rows."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from kinerja.angka import SalahAngka, urai_bilangan
from kinerja.model.baris import PENGHUBUNG, Baris, hitung_saja
from kinerja.model.tipe import Kode, Nilai, Teks, baca_teks, berpesan

__all__ = ["KOLOM_DINAS", "IsiTabelDinas", "TabelDinas", "TempatTabel"]

#: How many columns of values a table may have beside the names of its rows.
KOLOM_DINAS = 8


class TempatTabel(StrEnum):
    """The places of the report where a table of the dinas may stand."""

    GAMBARAN = "gambaran umum"
    ORGANISASI = "organisasi"
    PEGAWAI = "pegawai"
    SARPRAS = "sarpras"
    ISU = "isu strategis"
    PERENCANAAN = "perencanaan strategis"
    PERJANJIAN = "perjanjian kinerja"
    CAPAIAN = "capaian kinerja"
    ANGGARAN = "realisasi anggaran"
    KESIMPULAN = "kesimpulan"


def _isi(nilai: object) -> Nilai:
    """Read a cell of a table: a number where it is one, else the text as it stands."""
    try:
        return urai_bilangan(nilai)
    except SalahAngka as galat:
        if galat.kode == "bukan_bilangan":
            return baca_teks(nilai)
        raise


_Isi = Annotated[Nilai, BeforeValidator(berpesan(_isi))]


class TabelDinas(Baris):
    """A table of the dinas's own; its rows stand on sheet isi_tabel_dinas."""

    lembar: ClassVar[str] = "tabel_dinas"
    judul_lembar: ClassVar[str] = "Tabel milik dinas"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: Kode = Field(description="Kode singkat tabel.", examples=["KESEHATAN"], json_schema_extra=PENGHUBUNG)
    judul: Teks = Field(description="Judul tabel.", examples=["Koperasi menurut Tingkat Kesehatan Tahun 2023"])
    tempat: TempatTabel = Field(
        description="Bagian laporan yang memuatnya.",
        examples=["capaian kinerja"],
        json_schema_extra=hitung_saja("Menentukan letak tabel; yang tercetak adalah tabelnya."),
    )
    pengantar: Teks | None = Field(
        None, description="Kalimat sebelum tabel; kosong: kalimat bawaan yang menunjuk tabel."
    )
    kolom_nama: Teks = Field(description="Judul kolom nama baris.", examples=["Tingkat Kesehatan"])
    kolom_1: Teks = Field(description="Judul kolom nilai pertama, dengan satuannya.", examples=["Koperasi (unit)"])
    kolom_2: Teks | None = Field(None, description="Judul kolom nilai kedua.", examples=["Anggota (orang)"])
    kolom_3: Teks | None = Field(None, description="Judul kolom nilai ketiga.")
    kolom_4: Teks | None = Field(None, description="Judul kolom nilai keempat.")
    kolom_5: Teks | None = Field(None, description="Judul kolom nilai kelima.")
    kolom_6: Teks | None = Field(None, description="Judul kolom nilai keenam.")
    kolom_7: Teks | None = Field(None, description="Judul kolom nilai ketujuh.")
    kolom_8: Teks | None = Field(None, description="Judul kolom nilai kedelapan.")
    dijumlahkan: Teks | None = Field(
        None,
        description="Nomor kolom nilai yang dijumlahkan pada baris terakhir, dipisahkan koma; kosong: tanpa baris jumlah.",
        examples=["1, 2"],
        json_schema_extra=hitung_saja("Menentukan baris jumlah; yang tercetak adalah jumlahnya."),
    )
    sumber: Teks | None = Field(None, description="Sumber data; kosong: nama dinas dan tahun laporan.")

    def kolom(self) -> dict[int, str]:
        """Return the titles of its columns of values by their number."""
        judul = {nomor: getattr(self, f"kolom_{nomor}") for nomor in range(1, KOLOM_DINAS + 1)}
        return {nomor: satu for nomor, satu in judul.items() if satu}

    def kolom_dijumlahkan(self) -> tuple[int, ...] | None:
        """Return the numbers of the columns that sum up, None where that is not a list of numbers."""
        bagian = [satu.strip() for satu in (self.dijumlahkan or "").replace(";", ",").replace(" dan ", ",").split(",")]
        isi = [satu for satu in bagian if satu]
        if not all(satu.isascii() and satu.isdigit() and len(satu) == 1 for satu in isi):
            return None
        return tuple(dict.fromkeys(map(int, isi)))


class IsiTabelDinas(Baris):
    """A row of a table of the dinas's own; numbers stay numbers, anything else is printed as it stands."""

    lembar: ClassVar[str] = "isi_tabel_dinas"
    judul_lembar: ClassVar[str] = "Baris tabel milik dinas"
    kunci: ClassVar[tuple[str, ...]] = ("tabel", "nama")

    tabel: Kode = Field(
        description="Kode tabel pada lembar tabel_dinas.", examples=["KESEHATAN"], json_schema_extra=PENGHUBUNG
    )
    nama: Teks = Field(description="Nama baris.", examples=["Sehat"])
    nilai_1: _Isi | None = Field(None, description="Isi kolom nilai pertama.", examples=["15"])
    nilai_2: _Isi | None = Field(None, description="Isi kolom nilai kedua.", examples=["4006"])
    nilai_3: _Isi | None = Field(None, description="Isi kolom nilai ketiga.")
    nilai_4: _Isi | None = Field(None, description="Isi kolom nilai keempat.")
    nilai_5: _Isi | None = Field(None, description="Isi kolom nilai kelima.")
    nilai_6: _Isi | None = Field(None, description="Isi kolom nilai keenam.")
    nilai_7: _Isi | None = Field(None, description="Isi kolom nilai ketujuh.")
    nilai_8: _Isi | None = Field(None, description="Isi kolom nilai kedelapan.")

    def nilai(self, nomor: int) -> Nilai | None:
        """Return what stands in a column of values."""
        isi: Nilai | None = getattr(self, f"nilai_{nomor}")
        return isi
