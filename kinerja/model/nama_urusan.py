"""Names of what budget codes begin with: bidang urusan, and the units that serve all of them (:mod:`kinerja.aturan`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["DaftarUrusan", "NamaUrusan", "muat_urusan"]


class NamaUrusan(BaseModel):
    """A name as it is printed, and how sure it is: V found alike in several lists, M in few or otherwise in some."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nama: str
    kepastian: Literal["V", "M"]


class DaftarUrusan(BaseModel):
    """The names of a nomenclature.

    Attributes
    ----------
    sejak
        first year whose budget uses these codes; the codes of earlier years mean something else.
    unsur
        by the first sign of a code: what is no urusan, but serves all of them.
    bidang
        by urusan and bidang (2.17).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sejak: int
    unsur: Mapping[str, NamaUrusan]
    bidang: Mapping[str, NamaUrusan]

    def nama(self, kode: str, tahun: int) -> str | None:
        """Return the name of a bidang in the budget of a year; that of its unsur where it has none, None if unknown."""
        if tahun < self.sejak:
            return None
        satu = self.bidang.get(kode) or self.unsur.get(kode[0])
        return satu.nama if satu else None


@cache
def muat_urusan() -> DaftarUrusan:
    """Return the names of the nomenclature in force."""
    return DaftarUrusan.model_validate(baca_aturan("urusan.yaml"))
