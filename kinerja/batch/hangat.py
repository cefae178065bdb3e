"""What a process of a batch finds loaded beside that of one report: what each report would load or make anew.

A single report waits for it only where it needs it: libraries that an analyst's own cells may use, schemas of sheets
that it does not have, versions, names of the nomenclature.
"""

from __future__ import annotations

from importlib import import_module

import kinerja.terbit.hangat  # noqa: F401  loads what a single report needs too
from kinerja.mesin.muat import memuat

__all__: list[str] = []


def _muat() -> None:
    from kinerja.model import LEMBAR, muat_urusan, versi_buku
    from kinerja.terbit.manifes import versi_kini

    for nama in ("pandas", "matplotlib.pyplot", "kinerja.terbit.ekspor"):
        import_module(nama)
    for spek in LEMBAR.values():
        spek.model_rebuild()
    versi_kini(), versi_buku(), muat_urusan()


with memuat():
    _muat()
