"""Marks of traces in blocks: taking them out where a form of the report cannot show them.

>>> from kinerja.laporan.jejak import menandai, tandai
>>> from kinerja.sajian.blok import Paragraf, Teks
>>> with menandai():
...     blok = (Paragraf((Teks(tandai("total:pagu", "Rp500")),)),)
>>> tanpa_tanda(blok)[0].isi[0].teks, kunci_dipakai(blok)
('Rp500', ('total:pagu',))
"""

from __future__ import annotations

from dataclasses import replace
from operator import is_not
from typing import Any

from kinerja.laporan.jejak import lepas, pecah
from kinerja.sajian.blok import BIDANG_TEKS, Blok, Sel, Teks, jelajah

__all__ = ["kunci_dipakai", "tanda_teks_saja", "tanpa_tanda"]


def tanpa_tanda(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Return blocks without any mark, as plain as if none had been put."""
    return tuple(_ubah(satu, ()) for satu in blok)


def tanda_teks_saja(blok: tuple[Blok, ...]) -> tuple[Blok, ...]:
    """Keep marks in running text and cells only: headings, captions and alternative texts are plain."""
    return tuple(_ubah(satu, (Teks, Sel)) for satu in blok)


def _ubah(nilai: Any, boleh: tuple[type, ...]) -> Any:
    """Take out marks; what holds none stays the very object that it is."""
    if isinstance(nilai, str):
        return lepas(nilai)
    if isinstance(nilai, tuple):
        butir = tuple(_ubah(satu, boleh) for satu in nilai)
        return butir if any(map(is_not, butir, nilai)) else nilai
    if nilai is None or isinstance(nilai, boleh):
        return nilai
    beda = {}
    for nama in BIDANG_TEKS[type(nilai)]:
        lama = getattr(nilai, nama)
        baru = _ubah(lama, boleh)
        if baru is not lama:
            beda[nama] = baru
    return replace(nilai, **beda) if beda else nilai


def kunci_dipakai(blok: tuple[Blok, ...]) -> tuple[str, ...]:
    """List the keys of the marks in running text and cells, in reading order, each once."""
    semua = (kunci for satu in jelajah(blok) if isinstance(satu, Teks | Sel) for _, kunci in pecah(satu.teks) if kunci)
    return tuple(dict.fromkeys(semua))
