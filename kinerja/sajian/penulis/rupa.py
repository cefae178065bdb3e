"""The look of a region on its documents: colours in styles and drawings, margins, how percent is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from kinerja.model import Persen, RupaDaerah, campur
from kinerja.sajian.blok import Blok, Gambar
from kinerja.sajian.penulis.gambar_svg import foto
from kinerja.sajian.penulis.tata_halaman import bertepi
from kinerja.sajian.rupa_huruf import berhuruf
from kinerja.sajian.teks_blok import bidang_teks, ubah_teks

__all__ = ["BAWAAN", "KERABAT", "bertanda_minus", "berupa", "memakai", "rapatkan", "warnai"]

#: The look of a document of no region: ours, every text as it was given.
BAWAAN = RupaDaerah(persen=Persen.BERSPASI)
#: Colours of styles and drawings that follow the first colour and the accent, each with its share of white (of black
#: where negative).
KERABAT: dict[str, dict[str, float]] = {
    "warna": {
        "1b3a5b": 0, "174f86": 0, "1f4e79": 0, "9dbfdd": 0.55, "b7d0e6": 0.68, "d6e0eb": 0.82, "dfe8f1": 0.86,
        "dce9f4": 0.85, "e7edf3": 0.89, "e9edf2": 0.9, "eef2f7": 0.93, "eef1f5": 0.93, "eef3f8": 0.93, "f0f5f9": 0.94,
    },
    "aksen": {"b8892b": 0, "8a651b": -0.25},
}  # fmt: skip
_HEKSA = re.compile(
    rf"(#|(?:val|fill|color)=\")({'|'.join(nama for isi in KERABAT.values() for nama in isi)})\b", re.IGNORECASE
)
#: The hyphen before a negative number: nothing that it could join stands before it. What is looked for begins with the
#: sign itself, not with what must stand before it: in pages of millions of letters that is found ten times as fast.
_MINUS = re.compile(r"-(?<![^\W_]-)(?<![-.,/–−%)]-)(?=(?:Rp)?\d)")
#: Percent as the report prints it: joined by a blank that does not break. What a person typed with another stays.
_PERSEN = re.compile("[\u00a0\u202f](?<=\\d.)%")
_KALI_SERATUS = "× 100 %"


@lru_cache(maxsize=16)
def _padanan(rupa: RupaDaerah) -> dict[str, str]:
    hasil: dict[str, str] = {}
    for nama, isi in KERABAT.items():
        asal: str = getattr(rupa, nama)
        if asal != getattr(BAWAAN, nama):
            hasil |= {satu: campur(asal, abs(b), 255 if b >= 0 else 0)[1:] for satu, b in isi.items()}
    return hasil


def warnai(teks: str, rupa: RupaDaerah) -> str:
    """Return a style sheet, a template or a drawing of ours in the colours of a region.

    >>> warnai("color: #1B3A5B; background: #c3e3c3", RupaDaerah(warna="#7a1f1f"))
    'color: #7a1f1f; background: #c3e3c3'
    """
    padanan = _padanan(rupa)
    return _HEKSA.sub(lambda temu: temu[1] + padanan.get(temu[2].lower(), temu[2]), teks) if padanan else teks


def rapatkan(teks: str, rupa: RupaDaerah) -> str:
    r"""Write percent as the region does; the report holds it with a blank.

    >>> rapatkan("77,04\u00a0% dari 5 persen", RupaDaerah()), rapatkan("77,04\u00a0%", RupaDaerah(persen=Persen.BERSPASI))
    ('77,04% dari 5 persen', '77,04\xa0%')
    """
    if rupa.persen is not Persen.RAPAT or "%" not in teks:
        return teks
    return _PERSEN.sub("%", teks).replace(_KALI_SERATUS, _KALI_SERATUS.replace(" %", "%"))


def bertanda_minus(teks: str) -> str:
    """Write a negative number with the minus sign of formulas, in whatever form it is printed; ranges and codes stay.

    >>> bertanda_minus("berubah -1,50 (-Rp1.000) pada 2021-2026")
    'berubah −1,50 (−Rp1.000) pada 2021-2026'
    """
    return _MINUS.sub("−", teks) if "-" in teks else teks


def berupa(blok: tuple[Blok, ...], rupa: RupaDaerah) -> tuple[Blok, ...]:
    """Return blocks as the region writes percent, their drawings in its colours; photographs stay as they are."""
    bidang = bidang_teks(polos=_POLOS, khusus={(Gambar, "svg"): lambda svg: _lukisan(svg, rupa)})
    return tuple(ubah_teks(satu, lambda teks: bertanda_minus(rapatkan(teks, rupa)), bidang) for satu in blok)


#: What a drawing says.
_TULISAN = re.compile(r">[^<]+</text>")
#: Fields that hold no prose.
_POLOS = frozenset({"logo", "svg", "kunci", "alamat", "gambar"})


def _lukisan(svg: str, rupa: RupaDaerah) -> str:
    if foto(svg) is not None:
        return svg
    baru = warnai(_TULISAN.sub(lambda temu: bertanda_minus(temu[0]), rapatkan(svg, rupa)), rupa)
    return svg if baru == svg else baru


@contextmanager
def memakai(rupa: RupaDaerah) -> Iterator[None]:
    """Lay out pages within the margins of a region, in its typeface."""
    with bertepi(rupa.tepi), berhuruf(rupa.huruf):
        yield
