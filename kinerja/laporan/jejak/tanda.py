"""Marks that carry the key of a trace along with a printed number, from where it is printed to the page.

Only display functions (:func:`kinerja.sajian.dasar.sajian`) print with marks; everything else sees plain text.

>>> with menandai():
...     teks = f"sebesar {tandai('capaian:S1.1', '100,71 %')}."
>>> list(pecah(teks)), lepas(teks)
([('sebesar ', ''), ('100,71 %', 'capaian:S1.1'), ('.', '')], 'sebesar 100,71 %.')
>>> tandai("capaian:S1.1", "100,71 %")
'100,71 %'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from kinerja.besaran.definisi import Kunci

__all__ = ["lepas", "menandai", "pecah", "sedang_menandai", "tandai"]

#: Private characters: before the key, between key and text, after the text.
_AWAL, _TENGAH, _AKHIR = "\ue010", "\ue011", "\ue012"
_TANDA = f"{_AWAL}{_TENGAH}{_AKHIR}"
_POLA = re.compile(f"{_AWAL}([^{_TANDA}]*){_TENGAH}([^{_TANDA}]*){_AKHIR}")
_SISA = re.compile(f"[{_TANDA}]")
_AKTIF: ContextVar[bool] = ContextVar("menandai", default=False)


@contextmanager
def menandai() -> Iterator[None]:
    """Let :func:`tandai` put marks while the block runs."""
    semula = _AKTIF.set(True)
    try:
        yield
    finally:
        _AKTIF.reset(semula)


def sedang_menandai() -> bool:
    """Say whether marks are put at the moment."""
    return _AKTIF.get()


def tandai(kunci: Kunci | None, teks: str) -> str:
    """Put the key of its trace around a printed number; text without a digit has no trace."""
    if not kunci or not _AKTIF.get() or _POLA.search(teks) or not any(tanda.isdecimal() for tanda in teks):
        return teks
    return f"{_AWAL}{kunci}{_TENGAH}{teks}{_AKHIR}"


def lepas(teks: str) -> str:
    """Remove all marks."""
    if _polos(teks):
        return teks
    # A function is called for each mark in half of the time that a template is filled in.
    tanpa = _POLA.sub(lambda cocok: cocok[2], teks)
    return tanpa if _polos(tanpa) else _SISA.sub("", tanpa)


def _polos(teks: str) -> bool:
    """Tell whether a text has no mark: nearly none has, and to look for a single character costs next to nothing."""
    return _AWAL not in teks and _TENGAH not in teks and _AKHIR not in teks


def pecah(teks: str) -> Iterator[tuple[str, str]]:
    """Split text into pieces, each with the key of its trace or ""."""
    if _polos(teks):
        if teks:
            yield teks, ""
        return
    akhir = 0
    for cocok in _POLA.finditer(teks):
        if cocok.start() > akhir:
            yield _SISA.sub("", teks[akhir : cocok.start()]), ""
        yield cocok[2], cocok[1]
        akhir = cocok.end()
    if akhir < len(teks):
        yield _SISA.sub("", teks[akhir:]), ""
