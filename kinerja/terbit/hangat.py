"""What a fresh process that renders finds imported already, beside the libraries of :mod:`kinerja.mesin.hangat`."""

from __future__ import annotations

import string
from datetime import date

from kinerja.mesin.hangat import memuat

__all__: list[str] = []


def _muat() -> None:
    """Import all that renders; fill what is kept for the next time: letters of charts, the locale, scales, versions."""
    import kinerja.sajian
    import kinerja.terbit.terbit  # noqa: F401
    from kinerja.angka import cetak_persen, cetak_rupiah, cetak_tanggal, terbilang
    from kinerja.model import muat_skala
    from kinerja.sajian.grafik.kanvas import Kanvas
    from kinerja.terbit.manifes import versi_kini

    kanvas = Kanvas(100, 100)
    for urut, tebal in enumerate((False, True)):
        kanvas.teks(50, 50 * urut, string.printable.strip(), tebal=tebal)
    kanvas.svg()
    cetak_rupiah(1), cetak_persen(1), cetak_tanggal(date.min), terbilang(1)
    muat_skala()
    versi_kini()


with memuat():
    _muat()
