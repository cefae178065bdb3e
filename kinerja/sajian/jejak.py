"""Marks of traces in blocks: taking them out where a form of the report cannot show them.

>>> from kinerja.laporan.jejak import menandai, tandai
>>> from kinerja.sajian.blok import Paragraf, Teks
>>> with menandai():
...     blok = (Paragraf((Teks(tandai("total:pagu", "Rp500")),)),)
>>> tanpa_tanda(blok)[0].isi[0].teks, kunci_dipakai(blok)
('Rp500', ('total:pagu',))
"""

from __future__ import annotations

from kinerja.laporan.jejak import lepas, pecah
from kinerja.sajian.blok import Blok, Sel, Teks, jelajah
from kinerja.sajian.teks_blok import bidang_teks, ubah_teks

__all__ = ["kunci_dipakai", "tanda_teks_saja", "tanpa_tanda"]

#: All texts, and those around running text and cells.
_SEMUA, _SEKITAR = bidang_teks(), bidang_teks(tanpa=(Teks, Sel))


def tanpa_tanda(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Return blocks without any mark, as plain as if none had been put."""
    return tuple(ubah_teks(satu, lepas, _SEMUA) for satu in blok)


def tanda_teks_saja(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Keep marks in running text and cells only: headings, captions and alternative texts are plain."""
    return tuple(ubah_teks(satu, lepas, _SEKITAR) for satu in blok)


def kunci_dipakai(blok: tuple[Blok, ...]) -> tuple[str, ...]:
    """List the keys of the marks in running text and cells, in reading order, each once."""
    semua = (kunci for satu in jelajah(blok) if type(satu) in (Teks, Sel) for _, kunci in pecah(satu.teks) if kunci)
    return tuple(dict.fromkeys(semua))
