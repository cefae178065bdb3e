"""What earlier versions of workbooks and settings called otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from pydantic import BaseModel, ConfigDict, Field

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["Perubahan", "muat_perubahan", "nomor_versi", "versi_buku"]


class Perubahan(BaseModel):
    """New names of one version.

    Attributes
    ----------
    versi
        the version since which the new names hold.
    lembar
        old name of a sheet to its new one.
    kolom
        by sheet, old name of a column to its new one.
    pilihan
        by choice of params.yaml and kabupaten.yaml, old value to its new one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    versi: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    lembar: Mapping[str, str] = {}
    kolom: Mapping[str, Mapping[str, str]] = {}
    pilihan: Mapping[str, Mapping[str, str]] = {}


@cache
def muat_perubahan() -> tuple[Perubahan, ...]:
    """Return all changes of names, those of the earliest version first."""
    semua = map(Perubahan.model_validate, baca_aturan("perubahan.yaml"))
    return tuple(sorted(semua, key=lambda satu: nomor_versi(satu.versi)))


def versi_buku() -> str:
    """Return the version that a workbook bears which is written now: the last one in which a name changed."""
    return muat_perubahan()[-1].versi


def nomor_versi(versi: str) -> tuple[int, ...]:
    """Return a version as numbers, in the order of which versions follow each other.

    >>> nomor_versi("0.10.0") > nomor_versi("0.9.1")
    True
    """
    return tuple(map(int, re.findall(r"\d+", versi)))
