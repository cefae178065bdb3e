"""What a fresh process that renders finds imported already, beside the libraries of :mod:`kinerja.mesin.hangat`."""

from __future__ import annotations

import string

import kinerja.terbit.hangat_baca  # noqa: F401  loads the rest of it
from kinerja.mesin.muat import memuat

__all__: list[str] = []


def _muat() -> None:
    """Import all that renders; fill what is kept for the next time: letters of charts."""
    import kinerja.sajian
    import kinerja.terbit.terbit  # noqa: F401
    from kinerja.sajian.grafik.kanvas import Kanvas

    kanvas = Kanvas(100, 100)
    for urut, tebal in enumerate((False, True)):
        kanvas.teks(50, 50 * urut, string.printable.strip(), tebal=tebal)
    kanvas.svg()


with memuat():
    _muat()
