"""Rating scales and ordinal scales: records, and the files of :mod:`kinerja.aturan` that hold them."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict

__all__ = ["KelasSkala", "Ordinal", "Skala", "muat_ordinal", "muat_skala"]


class KelasSkala(BaseModel):
    """One class of a scale: an interval, open where no bound is given.

    Attributes
    ----------
    predikat
        label.
    tingkat
        1 (worst) to 5 (best), for colours.
    bawah, atas
        bounds in the unit of the scale (persen; AKIP: nilai).
    bawah_termasuk, atas_termasuk
        whether the bound itself belongs to the class.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    predikat: str
    tingkat: int
    bawah: Decimal | None = None
    bawah_termasuk: bool = False
    atas: Decimal | None = None
    atas_termasuk: bool = False

    def memuat(self, nilai: Decimal) -> bool:
        """Say whether ``nilai`` lies in the class."""
        if self.bawah is not None and (nilai < self.bawah or (nilai == self.bawah and not self.bawah_termasuk)):
            return False
        return self.atas is None or nilai < self.atas or (nilai == self.atas and self.atas_termasuk)


class Skala(BaseModel):
    """A rating scale with its source; classes best first. ``kepastian`` V is verified, M recalled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    nama: str
    sumber: str
    kepastian: Literal["V", "M"]
    kelas: tuple[KelasSkala, ...]


class Ordinal(BaseModel):
    """Grades in their order, worst first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    nama: str
    sumber: str
    kepastian: Literal["V", "M"]
    urutan: tuple[str, ...]


def _muat(nama: str) -> list[dict[str, Any]]:
    isi = yaml.safe_load((files("kinerja.aturan") / nama).read_text("utf-8"))
    assert isinstance(isi, list)
    return isi


@cache
def muat_skala() -> dict[str, Skala]:
    """Return all rating scales by id."""
    return {satu.id: satu for satu in map(Skala.model_validate, _muat("skala.yaml"))}


@cache
def muat_ordinal() -> dict[str, Ordinal]:
    """Return all ordinal scales by id."""
    return {satu.id: satu for satu in map(Ordinal.model_validate, _muat("ordinal.yaml"))}
