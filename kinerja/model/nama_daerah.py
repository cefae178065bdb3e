"""Names that both a kabupaten and a kota bear (:mod:`kinerja.aturan`)."""

from __future__ import annotations

from functools import cache

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["muat_daerah_kembar"]


@cache
def muat_daerah_kembar() -> frozenset[str]:
    """Return the names, in small letters."""
    return frozenset(str(nama).casefold() for nama in baca_aturan("daerah.yaml")["kembar"])
