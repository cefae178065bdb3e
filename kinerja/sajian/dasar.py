"""The display object that every function of :mod:`kinerja.sajian` returns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec

from kinerja.laporan import Laporan
from kinerja.laporan.jejak import menandai
from kinerja.model import Kabupaten
from kinerja.sajian.blok import MIME, Blok, Inline, Paragraf, Teks, ke_teks
from kinerja.sajian.deklarasi import tabel_sesudah
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.penulis import html, markdown
from kinerja.sajian.rupa_huruf import berhuruf
from kinerja.sajian.tabel_dinas import tabel_milik_sesudah

__all__ = ["Sajian", "berderet", "paragraf", "sajian"]

_P = ParamSpec("_P")


@dataclass(frozen=True)
class Sajian:
    """Blocks of a report, shown by Jupyter as HTML and carried by the notebook as JSON for the other forms.

    Attributes
    ----------
    bertanda
        the neutral blocks (:mod:`kinerja.sajian.blok`) with the marks of traces (:mod:`kinerja.laporan.jejak`).
    """

    bertanda: tuple[Blok, ...]

    @property
    def blok(self) -> tuple[Blok, ...]:
        """The blocks as they print, without marks."""
        return tanpa_tanda(self.bertanda)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:  # noqa: ARG002 - protocol
        """Give Jupyter all forms at once; it keeps them in the notebook."""
        polos = self.blok
        return {
            "text/html": html.potongan(polos),
            "text/markdown": markdown.tulis(polos),
            MIME: ke_teks(self.bertanda),
        }

    def __repr__(self) -> str:
        return f"Sajian({', '.join(type(satu).__name__ for satu in self.bertanda)})"


def sajian(fungsi: Callable[_P, Sequence[Blok]]) -> Callable[_P, Sajian]:
    """Let a function that builds blocks return a :class:`Sajian`, whose numbers carry the marks of their traces.

    Tables that are declared to stand after it follow (:mod:`kinerja.sajian.deklarasi`), then those of the dinas's own.
    The blocks alone are at ``fungsi.__wrapped__``.
    """

    @wraps(fungsi)
    def bungkus(*args: _P.args, **kwargs: _P.kwargs) -> Sajian:
        laporan = args[0] if args else None
        kabupaten = getattr(laporan, "kabupaten", None)
        with menandai(), berhuruf(kabupaten.rupa.huruf if isinstance(kabupaten, Kabupaten) else None):
            blok = tuple(fungsi(*args, **kwargs))
            if not isinstance(laporan, Laporan):
                return Sajian(blok)
            nama = fungsi.__name__
            return Sajian(blok + tabel_sesudah(laporan, nama) + tabel_milik_sesudah(laporan, nama))

    return bungkus


def berderet(isi: Sequence[Inline]) -> list[str | Inline]:
    """Put inlines in a row as a sentence does (:func:`kinerja.angka.gabung`): "a", "a dan b", "a, b, dan c"."""
    sela = [*[", "] * (len(isi) - 2), " dan " if len(isi) == 2 else ", dan "]
    return [*isi[:1], *(bagian for satu in zip(sela, isi[1:], strict=False) for bagian in satu)]


def paragraf(*isi: str | Inline) -> Paragraf:
    """Make a paragraph of plain strings and inlines."""
    return Paragraf(tuple(Teks(satu) if isinstance(satu, str) else satu for satu in isi))
