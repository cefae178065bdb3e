"""Photographs made smaller so that a document reaches a size; text, tables and drawings take little and stay."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import lru_cache
from io import BytesIO
from typing import Any

from kinerja.masukan.gambar import foto_dalam_svg
from kinerja.sajian.blok import Blok, Gambar, Lembar, Sampul
from kinerja.sajian.penulis.gambar_svg import foto

__all__ = ["TINGKAT", "kecilkan"]

#: Dots of the longer side and quality of a photograph at each step; the first leaves all as it is.
TINGKAT: tuple[tuple[int, int], ...] = ((0, 0), (1400, 75), (1100, 65), (850, 55), (650, 45))


def kecilkan(blok: tuple[Blok, ...], tingkat: int) -> tuple[Blok, ...]:
    """Return blocks whose photographs have no more dots than a step allows (:data:`TINGKAT`, 0 changes nothing)."""
    return tuple(_kecilkan(satu, *TINGKAT[tingkat]) for satu in blok) if tingkat else blok


def _kecilkan(satu: Blok, sisi: int, mutu: int) -> Blok:
    if isinstance(satu, Lembar):
        return replace(satu, isi=tuple(_kecilkan(isi, sisi, mutu) for isi in satu.isi))
    if not isinstance(satu, Gambar | Sampul):
        return satu
    beda: dict[str, Any] = {}
    for nama in ("svg", "gambar"):
        lama = getattr(satu, nama, "") if nama in {f.name for f in fields(satu)} else ""
        if lama and (baru := _foto_kecil(lama, sisi, mutu)) != lama:
            beda[nama] = baru
    return replace(satu, **beda) if beda else satu


@lru_cache(maxsize=256)
def _foto_kecil(svg: str, sisi: int, mutu: int) -> str:
    """Return the photograph of a drawing with fewer dots, where that makes it smaller; any other drawing as it is."""
    isi = foto(svg)
    if isi is None:
        return svg
    from PIL import Image

    with Image.open(BytesIO(isi[1])) as asal:
        sedikit = asal.mode == "P"
        gambar: Image.Image = asal.convert("RGBA" if "A" in asal.getbands() or "transparency" in asal.info else "RGB")
    gambar.thumbnail((sisi, sisi))
    aliran = BytesIO()
    if sedikit or gambar.mode == "RGBA":
        jenis = "png"
        gambar.quantize(16, method=2).save(aliran, "PNG")
    else:
        jenis = "jpeg"
        gambar.save(aliran, "JPEG", quality=mutu, optimize=True)
    baru = aliran.getvalue()
    return foto_dalam_svg(baru, jenis, gambar.size) if len(baru) < len(isi[1]) else svg
