"""Names of institutions of the state as reports miswrite them, with the right ones (:mod:`kinerja.aturan`)."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["NamaLembaga", "muat_nama_lembaga"]


class NamaLembaga(BaseModel):
    """A wrong name and the right one; ``sumber`` is the regulation that gives it, ``kepastian`` V where it was read, M where it is recalled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    keliru: str
    benar: str
    sumber: str
    kepastian: Literal["V", "M"]


@cache
def muat_nama_lembaga() -> tuple[NamaLembaga, ...]:
    """Return the names that are known to be miswritten."""
    return tuple(map(NamaLembaga.model_validate, baca_aturan("lembaga.yaml")))
