"""What a process of a batch finds loaded beside that of one report: what each report would load or make anew.

A single report waits for it only where it needs it: libraries that an analyst's own cells may use, schemas of sheets
that it does not have, versions, the longer lists of rules, the shell that runs the cells.
"""

from __future__ import annotations

from importlib import import_module

import kinerja.terbit.hangat  # noqa: F401  loads what a single report needs too
from kinerja.mesin.muat import memuat

__all__: list[str] = []


def _muat() -> None:
    from kinerja.mesin.cangkang import siapkan_cangkang
    from kinerja.model import LEMBAR, muat_dicabut, muat_formulir, muat_urusan
    from kinerja.terbit.manifes import versi_kini

    for nama in ("pandas", "matplotlib.pyplot", "kinerja.terbit.ekspor"):
        import_module(nama)
    for spek in LEMBAR.values():
        spek.model_rebuild()
    versi_kini(), muat_urusan(), muat_formulir(), muat_dicabut()
    siapkan_cangkang()


with memuat():
    _muat()
