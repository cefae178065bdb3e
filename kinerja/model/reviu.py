"""What the reviewer and the person answer each other: notes on findings, and the forms of the regulations."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from kinerja.model.baris import Baris
from kinerja.model.berkas_aturan import baca_aturan
from kinerja.model.tipe import Teks

__all__ = [
    "ButirFormulir",
    "CatatanReviu",
    "CatatanSelesai",
    "FormulirAturan",
    "KelompokFormulir",
    "StatusReviu",
    "kunci_temuan",
    "muat_formulir",
    "muat_naskah_pk",
]


class StatusReviu(StrEnum):
    """What a person answers to a finding."""

    DITERIMA = "diterima"
    DIJELASKAN = "dijelaskan"
    DIPERBAIKI = "diperbaiki"


def kunci_temuan(aturan: str, tempat: str) -> str:
    """Return a short name that stays the same while a rule finds something at the same place.

    >>> kunci_temuan("jumlah-pagu", "data.xlsx, anggaran!D17")
    'f49a45ee7cfa'
    """
    isi = "\n".join(" ".join(satu.split()) for satu in (aturan, tempat))
    return hashlib.sha256(isi.encode()).hexdigest()[:12]


def _id(nilai: object) -> str:
    teks = str(nilai).strip().casefold()
    if len(teks) != 12 or set(teks) - set("0123456789abcdef"):
        pesan = f"“{nilai}” bukan id temuan; salin id dari reviu.xlsx di folder keluaran"
        raise PydanticCustomError("bukan_id_temuan", "{pesan}", {"pesan": pesan})
    return teks


class CatatanReviu(Baris):
    """A finding as it went out, with what a person answered in ``status`` and ``catatan``."""

    lembar: ClassVar[str] = "temuan"
    judul_lembar: ClassVar[str] = "Temuan reviu dan tanggapannya"
    kunci: ClassVar[tuple[str, ...]] = ("id",)
    kolom_tetap: ClassVar[tuple[str, ...]] = ("status", "catatan")

    id: Annotated[str, BeforeValidator(_id)] = Field(description="Pengenal temuan; jangan diubah.")
    aturan: Teks = Field(description="Nama aturan yang menemukannya.")
    tingkat: Teks | None = Field(None, description="galat, peringatan, atau catatan.")
    tempat: Teks | None = Field(None, description="Tempat yang diperiksa.")
    tercetak: Teks | None = Field(None, description="Yang tertulis di tempat itu.")
    seharusnya: Teks | None = Field(None, description="Yang seharusnya.")
    pesan: Teks | None = Field(None, description="Penjelasan temuan.")
    status: StatusReviu | None = Field(
        None, description="Tanggapan: diterima, dijelaskan, atau diperbaiki; kosong bila belum ditanggapi."
    )


class CatatanSelesai(CatatanReviu):
    """A finding that was not found any more at an earlier review."""

    lembar: ClassVar[str] = "selesai"
    judul_lembar: ClassVar[str] = "Temuan yang sudah selesai"


class _Aturan(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ButirFormulir(_Aturan):
    """One statement of a form.

    Attributes
    ----------
    pernyataan
        its text.
    bukti
        name of the function that looks for evidence in the data; None where only a person can say.
    lihat
        keys of blocks of the report where the evidence stands; the first one that the report has counts.
    """

    pernyataan: str
    bukti: str | None = None
    lihat: tuple[str, ...] = ()


class KelompokFormulir(_Aturan):
    """Statements under one heading; ``bobot`` is the weight in an evaluation."""

    nama: str
    bobot: str = ""
    butir: tuple[ButirFormulir, ...]


class FormulirAturan(_Aturan):
    """A form of a regulation with its source; ``kepastian`` V is verified, M recalled."""

    id: str
    nama: str
    sumber: str
    kepastian: Literal["V", "M"]
    bobot: str = ""
    kelompok: tuple[KelompokFormulir, ...] = ()
    alinea: tuple[str, ...] = ()
    pilihan: tuple[str, ...] = ()


@cache
def muat_formulir() -> dict[str, FormulirAturan]:
    """Return the forms of review and evaluation by id."""
    return {satu.id: satu for satu in map(FormulirAturan.model_validate, baca_aturan("formulir.yaml"))}


@cache
def muat_naskah_pk() -> str:
    """Return the neutral draft of the statement of a perjanjian kinerja, with the remark that it is one."""
    return (files("kinerja.aturan") / "pk.md").read_text("utf-8")
