"""Traces that go on into the source of an imported cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from kinerja.laporan.jejak.model import Jejak
from kinerja.masukan import BUKU_KERJA
from kinerja.model import Data

__all__ = ["sambung_asal"]

#: Numbers of more cells than this are traced through their operands.
_SEL_MAKS = 4


def sambung_asal(semua: Mapping[str, Jejak], data: Data) -> Mapping[str, Jejak]:
    """Add to the cell of every imported number the cells of the source that it came from."""
    dari = {
        f"{satu.asal.berkas or BUKU_KERJA} {satu.asal.sel(nama)}": asal
        for bidang in fields(data)
        for satu in getattr(data, bidang.name)
        for nama, asal in satu.asal.dari.items()
    }
    if not dari:
        return semua
    return {kunci: _sambung(jejak, dari) for kunci, jejak in semua.items()}


def _sambung(jejak: Jejak, dari: Mapping[str, str]) -> Jejak:
    if len(jejak.sel) > _SEL_MAKS or not any(satu in dari for satu in jejak.sel):
        return jejak
    return replace(jejak, sel=tuple(f"{satu}, dari {dari[satu]}" if satu in dari else satu for satu in jejak.sel))
