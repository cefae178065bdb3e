"""What a fresh process that opens a report finds imported already; it is ready long before one that renders is.

The module stands here because the package around it loads nothing: all that opens is loaded within the block.
"""

from __future__ import annotations

from datetime import date

from kinerja.mesin.muat import memuat

__all__: list[str] = []


def _muat() -> None:
    """Import all that opens; fill what is kept for the next time: the locale, scales."""
    import kinerja.laporan  # noqa: F401
    from kinerja.angka import cetak_persen, cetak_rupiah, cetak_tanggal, terbilang
    from kinerja.model import muat_skala

    cetak_rupiah(1), cetak_persen(1), cetak_tanggal(date.min), terbilang(1)
    muat_skala()


with memuat():
    _muat()
