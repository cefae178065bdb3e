"""Files that a report is followed by: signed forms, decrees, photographs of activities."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import Baris
from kinerja.model.tipe import Teks

__all__ = ["BerkasLampiran", "JenisLampiran"]


class JenisLampiran(StrEnum):
    """How a file is printed: each document as an annex of its own, all photographs together in one."""

    DOKUMEN = "dokumen"
    FOTO = "foto"


class BerkasLampiran(Baris):
    """A file of lampiran/ with its caption; files without a row follow in the order of their names."""

    lembar: ClassVar[str] = "lampiran"
    judul_lembar: ClassVar[str] = "Berkas lampiran"
    kunci: ClassVar[tuple[str, ...]] = ("berkas",)

    berkas: Teks = Field(description="Nama berkas PDF, PNG, atau JPEG di folder lampiran.", examples=["sk-tim.pdf"])
    judul: Teks | None = Field(
        None,
        description="Judul dokumen atau keterangan foto; kosong: dari nama berkasnya.",
        examples=["Keputusan Kepala Dinas tentang Tim Penyusun LKjIP"],
    )
    jenis: JenisLampiran | None = Field(
        None,
        description="dokumen (lampiran tersendiri) atau foto (dicetak bersama dalam satu lampiran); kosong: PDF dokumen, "
        "gambar foto.",
        examples=["dokumen"],
    )
