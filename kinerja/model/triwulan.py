"""The year by quarters: plan and realisasi of sub kegiatan, evidence, obstacles with their follow-up.

Targets and realisasi of indicators by quarter stand on sheets target and realisasi. Those who are in charge are offices,
never persons.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from kinerja.angka import SalahAngka, tampil
from kinerja.model.baris import PENGHUBUNG, Baris, hitung_saja
from kinerja.model.berkas_aturan import baca_aturan
from kinerja.model.jenis import Agregasi, StatusTindakLanjut
from kinerja.model.skala import Skala
from kinerja.model.tipe import Bilangan, Kode, KodeAnggaran, Rupiah, Tanggal, Teks, baca_teks, berpesan

__all__ = [
    "TRIWULAN",
    "AturanTriwulan",
    "BuktiTriwulan",
    "KendalaTriwulan",
    "MetodePrakiraan",
    "RealisasiSubkegiatan",
    "RencanaSubkegiatan",
    "SimpulanTriwulan",
    "akhir_triwulan",
    "bertautan",
    "deret_triwulan",
    "kolom_triwulan",
    "muat_triwulan",
    "semua_bukti",
]


class MetodePrakiraan(StrEnum):
    """How the year's end is forecast where quarters add up; other indicators keep their last position or mean."""

    LAJU = "laju"
    POLA_RENCANA = "pola-rencana"


class AturanMendahului(BaseModel):
    """From which distance (poin persen) on money is ahead of performance, and who says so."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    batas: Decimal
    sumber: str
    kepastian: Literal["V", "M"]


class AturanTriwulan(BaseModel):
    """Rules of the report of a quarter.

    Attributes
    ----------
    status
        classes of capaian until the quarter (persen), best first.
    perhatian_tingkat
        classes of this ``tingkat`` and below need attention.
    mendahului
        when money runs ahead of performance.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    status: Skala
    perhatian_tingkat: int
    mendahului: AturanMendahului


@cache
def muat_triwulan() -> AturanTriwulan:
    """Return the rules of :mod:`kinerja.aturan` on quarters."""
    return AturanTriwulan.model_validate(baca_aturan("triwulan.yaml"))


#: The quarters of a year.
TRIWULAN = (1, 2, 3, 4)

_TRIWULAN = re.compile(r"(?:tw|triwulan)?[ .-]*(?:(?P<angka>[1-4])|(?P<romawi>i{1,3}|iv))", re.IGNORECASE)
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_BUKTI_MAKS = 500
#: A scheme such as http: or file:, or the letter of a drive.
_SKEMA = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def kolom_triwulan(awal: str = "") -> tuple[str, ...]:
    """Return the names of the four columns of a kind.

    >>> kolom_triwulan(), kolom_triwulan("fisik_")[0]
    (('tw1', 'tw2', 'tw3', 'tw4'), 'fisik_tw1')
    """
    return tuple(f"{awal}tw{nomor}" for nomor in TRIWULAN)


def akhir_triwulan(tahun: int, triwulan: int) -> dt.date:
    """Return the last day of a quarter.

    >>> akhir_triwulan(2026, 1), akhir_triwulan(2026, 4)
    (datetime.date(2026, 3, 31), datetime.date(2026, 12, 31))
    """
    awal_berikut = dt.date(tahun + triwulan // 4, triwulan * 3 % 12 + 1, 1)
    return awal_berikut - dt.timedelta(days=1)


def _nomor(nilai: object) -> int:
    """Read a quarter: 2, II, TW 2, triwulan II."""
    teks = "" if isinstance(nilai, dt.date | bool) else baca_teks(nilai)
    cocok = _TRIWULAN.fullmatch(teks)
    if cocok is None:
        raise SalahAngka("bukan_triwulan", f"“{tampil(nilai)}” bukan triwulan; tulis 1, 2, 3, atau 4")
    return int(cocok["angka"] or _ROMAWI[cocok["romawi"].lower()])


def bertautan(bukti: str) -> bool:
    """Tell whether evidence is a link; otherwise it is a file of the report folder."""
    return bukti.startswith("https://")


def _bukti(nilai: object) -> str:
    """Read evidence: a https link, or the path of a file below the report folder."""
    teks = baca_teks(nilai)
    if len(teks) > _BUKTI_MAKS:
        raise SalahAngka("bukti_salah", f"lebih dari {_BUKTI_MAKS} huruf; pakai tautan yang lebih pendek")
    if teks.casefold().startswith("https:"):
        return _tautan(teks)
    if _SKEMA.match(teks):
        pesan = f"“{teks}” bukan tautan https dan bukan berkas di folder laporan"
        raise SalahAngka("bukti_salah", f"{pesan}; tulis https://... atau misalnya bukti/foto-tw1.pdf")
    jalan = teks.replace("\\", "/")
    if jalan.startswith("/") or ".." in jalan.split("/"):
        pesan = f"“{teks}” di luar folder laporan; salin berkasnya ke sana, lalu tulis misalnya bukti/foto-tw1.pdf"
        raise SalahAngka("bukti_di_luar", pesan)
    return "/".join(satu for satu in jalan.split("/") if satu not in ("", "."))


def _tautan(teks: str) -> str:
    salah = SalahAngka(
        "bukti_salah", f"“{teks}” bukan tautan yang utuh; tulis misalnya https://drive.contoh.go.id/berkas"
    )
    try:
        alamat = urlsplit(teks)
        utuh = bool(alamat.hostname) and "@" not in alamat.netloc and alamat.port != 0
    except ValueError:
        raise salah from None
    if not utuh or not teks.isprintable() or " " in teks:
        raise salah
    return "https:" + teks[len("https:") :]


#: A quarter, 1 to 4.
Triwulan = Annotated[int, BeforeValidator(berpesan(_nomor))]
#: A https link, which nobody fetches, or a file below the report folder.
Bukti = Annotated[str, BeforeValidator(berpesan(_bukti))]

_PENANGGUNG_JAWAB = "Unit atau jabatan penanggung jawab, bukan nama orang."
_CONTOH_JABATAN = "Kepala Bidang Pemberdayaan Koperasi"


class RencanaSubkegiatan(Baris):
    """What a sub kegiatan plans to do and to spend in each quarter."""

    lembar: ClassVar[str] = "rencana_subkegiatan"
    judul_lembar: ClassVar[str] = "Rencana aksi sub kegiatan per triwulan"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: KodeAnggaran = Field(
        description="Kode sub kegiatan pada lembar anggaran.",
        examples=["2.17.01.2.01.01"],
        json_schema_extra=PENGHUBUNG,
    )
    penanggung_jawab: Teks | None = Field(None, description=_PENANGGUNG_JAWAB, examples=[_CONTOH_JABATAN])
    satuan_fisik: Teks | None = Field(
        None, description="Satuan target fisik: % atau satuan keluarannya; wajib bila fisik diisi.", examples=["%"]
    )
    agregasi_fisik: Agregasi | None = Field(
        None,
        description="Cara menggabungkan target dan realisasi fisik triwulan; wajib bila fisik diisi.",
        examples=["posisi akhir"],
    )
    fisik_tw1: Bilangan | None = Field(None, description="Target fisik triwulan I.", examples=["25"])
    fisik_tw2: Bilangan | None = Field(None, description="Target fisik triwulan II.", examples=["50"])
    fisik_tw3: Bilangan | None = Field(None, description="Target fisik triwulan III.", examples=["75"])
    fisik_tw4: Bilangan | None = Field(None, description="Target fisik triwulan IV.", examples=["100"])
    keuangan_tw1: Rupiah | None = Field(None, description="Rencana belanja triwulan I saja (rupiah).")
    keuangan_tw2: Rupiah | None = Field(None, description="Rencana belanja triwulan II saja (rupiah).")
    keuangan_tw3: Rupiah | None = Field(None, description="Rencana belanja triwulan III saja (rupiah).")
    keuangan_tw4: Rupiah | None = Field(None, description="Rencana belanja triwulan IV saja (rupiah).")


#: The LKjIP prints the year; a quarter has a report of its own.
_DI_TRIWULAN = hitung_saja("Tercetak pada laporan triwulan; LKjIP mencetak jumlah atau posisi setahun.")


class RealisasiSubkegiatan(Baris):
    """What a sub kegiatan did and spent in each quarter; the year's realisasi of the budget follows from it."""

    lembar: ClassVar[str] = "realisasi_subkegiatan"
    judul_lembar: ClassVar[str] = "Realisasi sub kegiatan per triwulan"
    kunci: ClassVar[tuple[str, ...]] = ("kode",)

    kode: KodeAnggaran = Field(
        description="Kode sub kegiatan pada lembar anggaran.",
        examples=["2.17.01.2.01.01"],
        json_schema_extra=PENGHUBUNG,
    )
    fisik_tw1: Bilangan | None = Field(
        None, description="Realisasi fisik triwulan I.", examples=["20"], json_schema_extra=_DI_TRIWULAN
    )
    fisik_tw2: Bilangan | None = Field(
        None, description="Realisasi fisik triwulan II.", examples=["45"], json_schema_extra=_DI_TRIWULAN
    )
    fisik_tw3: Bilangan | None = Field(
        None, description="Realisasi fisik triwulan III.", examples=["80"], json_schema_extra=_DI_TRIWULAN
    )
    fisik_tw4: Bilangan | None = Field(
        None, description="Realisasi fisik triwulan IV.", examples=["100"], json_schema_extra=_DI_TRIWULAN
    )
    keuangan_tw1: Rupiah | None = Field(
        None, description="Realisasi belanja triwulan I saja (rupiah).", json_schema_extra=_DI_TRIWULAN
    )
    keuangan_tw2: Rupiah | None = Field(
        None, description="Realisasi belanja triwulan II saja (rupiah).", json_schema_extra=_DI_TRIWULAN
    )
    keuangan_tw3: Rupiah | None = Field(
        None, description="Realisasi belanja triwulan III saja (rupiah).", json_schema_extra=_DI_TRIWULAN
    )
    keuangan_tw4: Rupiah | None = Field(
        None, description="Realisasi belanja triwulan IV saja (rupiah).", json_schema_extra=_DI_TRIWULAN
    )

    @property
    def setahun(self) -> int | None:
        """What the quarters that are filled make together (rupiah); None where none is."""
        terisi = [satu for nama in kolom_triwulan("keuangan_") if (satu := getattr(self, nama)) is not None]
        return sum(terisi) if terisi else None


class KendalaTriwulan(Baris):
    """An obstacle of a quarter, what was done about it, and what is still to be done, by which office and until when."""

    lembar: ClassVar[str] = "kendala_triwulan"
    judul_lembar: ClassVar[str] = "Kendala dan tindak lanjut per triwulan"

    triwulan: Triwulan = Field(description="Triwulan terjadinya: 1, 2, 3, atau 4.", examples=["2"])
    rujukan: Kode | None = Field(
        None,
        description="Kode indikator, program, kegiatan, atau sub kegiatan; kosong untuk seluruhnya.",
        examples=["S1.1"],
        json_schema_extra=PENGHUBUNG,
    )
    kendala: Teks = Field(description="Kendala yang dihadapi.")
    solusi: Teks | None = Field(None, description="Solusi yang telah dilakukan.")
    tindak_lanjut: Teks | None = Field(None, description="Rencana tindak lanjut.")
    penanggung_jawab: Teks | None = Field(None, description=_PENANGGUNG_JAWAB, examples=[_CONTOH_JABATAN])
    batas_waktu: Tanggal | None = Field(None, description="Batas waktu tindak lanjut.", examples=["30 Juni 2026"])
    status: StatusTindakLanjut = Field(
        StatusTindakLanjut.BELUM, description="Status tindak lanjut.", examples=["dalam proses"]
    )
    bukti: Bukti | None = Field(
        None,
        description="Bukti tindak lanjut: tautan https, atau berkas di folder laporan.",
        examples=["bukti/undangan-rapat.pdf"],
    )


class BuktiTriwulan(Baris):
    """Evidence for the realisasi of a quarter."""

    lembar: ClassVar[str] = "bukti_triwulan"
    judul_lembar: ClassVar[str] = "Bukti dukung realisasi per triwulan"
    kunci: ClassVar[tuple[str, ...]] = ("triwulan", "rujukan", "bukti")

    triwulan: Triwulan = Field(description="Triwulan yang dibuktikan: 1, 2, 3, atau 4.", examples=["2"])
    rujukan: Kode = Field(
        description="Kode indikator atau sub kegiatan yang realisasinya dibuktikan.",
        examples=["S1.1"],
        json_schema_extra=PENGHUBUNG,
    )
    bukti: Bukti = Field(
        description="Tautan https, atau berkas di folder laporan.", examples=["bukti/rekap-koperasi-tw2.xlsx"]
    )
    keterangan: Teks | None = Field(None, description="Apa yang dibuktikan.", examples=["Rekap hasil pendataan"])


class SimpulanTriwulan(Baris):
    """What the evaluation of a quarter concludes, below the form: what helped, what hindered, what is to be done."""

    lembar: ClassVar[str] = "simpulan_triwulan"
    judul_lembar: ClassVar[str] = "Simpulan evaluasi hasil Renja per triwulan"
    kunci: ClassVar[tuple[str, ...]] = ("triwulan",)

    triwulan: Triwulan = Field(description="Triwulan yang dievaluasi: 1, 2, 3, atau 4.", examples=["2"])
    faktor_pendorong: Teks | None = Field(None, description="Faktor pendorong keberhasilan kinerja.")
    faktor_penghambat: Teks | None = Field(
        None, description="Faktor penghambat pencapaian kinerja; kosong bila cukup dari lembar kendala_triwulan."
    )
    tindak_lanjut_triwulan: Teks | None = Field(
        None,
        description="Tindak lanjut yang diperlukan dalam triwulan berikutnya; kosong bila cukup dari lembar "
        "kendala_triwulan.",
    )
    tindak_lanjut_renja: Teks | None = Field(None, description="Tindak lanjut yang diperlukan dalam Renja berikutnya.")


def deret_triwulan(baris: Baris | None, awal: str = "") -> tuple[Decimal | int | None, ...]:
    """Return the four quarters of a row as they are typed; all None where there is no row."""
    return tuple(getattr(baris, nama, None) for nama in kolom_triwulan(awal))


def semua_bukti(kendala: tuple[KendalaTriwulan, ...], bukti: tuple[BuktiTriwulan, ...]) -> Iterator[tuple[Baris, str]]:
    """Yield the rows that name evidence, with what they name; a cell that could not be read holds none."""
    yield from ((satu, satu.bukti) for satu in bukti if satu.bukti)
    yield from ((satu, satu.bukti) for satu in kendala if satu.bukti)
