"""The layouts of a Renja: chapters, sections and the columns of its table of plans (:mod:`kinerja.aturan`)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["BabRenja", "KolomRencana", "NaskahRenja", "TataRenja", "muat_tata_renja"]


class TataRenja(StrEnum):
    """The layout that a region uses."""

    LIMA_BAB = "lima-bab"
    ENAM_BAB = "enam-bab"


#: What a column of the table of plans shows.
KolomRencana = Literal[
    "nomor", "kode", "nama", "indikator", "satuan", "target_renstra", "realisasi_lalu", "target_berjalan", "lokasi",
    "target", "pagu", "sumber_dana", "prioritas_nasional", "prioritas_daerah", "catatan_penting", "target_maju",
    "pagu_maju", "penanggung_jawab",
]  # fmt: skip


class BabRenja(BaseModel):
    """A chapter: its key, its title, the titles of its sections by key, and what one without sections holds, in words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kunci: str
    judul: str
    subbab: dict[str, str] = Field(default_factory=dict)
    isi: str = ""

    @model_validator(mode="after")
    def _tentu(self) -> Self:
        if not self.isi and not self.subbab:
            raise ValueError(f"bab “{self.kunci}” tanpa subbab perlu isi")
        return self


class NaskahRenja(BaseModel):
    """A layout: its name and source, whether that was looked up (V) or is told by one source only (M), and what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nama: str
    sumber: str
    kepastian: Literal["V", "M"]
    bab: tuple[BabRenja, ...]
    kolom_rencana: tuple[KolomRencana, ...]

    def urut(self, kunci: str) -> int | None:
        """Return the number of a chapter, or of the one that holds a section; None where the layout has none."""
        for nomor, bab in enumerate(self.bab, start=1):
            if kunci == bab.kunci or kunci in bab.subbab:
                return nomor
        return None


@cache
def muat_tata_renja() -> Mapping[TataRenja, NaskahRenja]:
    """Return all layouts."""
    semua = baca_aturan("renja.yaml")
    return {TataRenja(nama): NaskahRenja.model_validate(satu) for nama, satu in semua.items()}
