r"""Drawings as PNG, for forms that cannot hold SVG.

The compiler that typesets the PDF draws them, so that they look the same there, with the same fonts, everywhere. It
works in a process of its own: it starts threads, and a process that has some cannot be forked any more.

>>> svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>'
>>> lukis([(svg, 72.0)])[0][:4]
b'\x89PNG'
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import typst

from kinerja.mesin import Anak, kirim_hasil
from kinerja.sajian.penulis.gambar_svg import foto

__all__ = ["lukis"]

#: Dots per inch: sharp in print, and still small enough to send.
_PPI = 200.0


def lukis(gambar: Sequence[tuple[str, float]], huruf: Mapping[str, bytes] | None = None) -> list[bytes]:
    """Return the PNG of each drawing, given as SVG and width in points; a photograph stays the PNG or JPEG that it is.

    ``huruf`` are files of the typeface of a region by name.

    The same drawings give the same bytes.

    Raises
    ------
    AnakMati
        when the process dies, for want of memory.
    """
    potret = [foto(svg) for svg, _ in gambar]
    dilukis = [satu for satu, isi in zip(gambar, potret, strict=True) if isi is None]
    if not dilukis:
        return [isi[1] for isi in potret if isi]
    with Anak(kirim_hasil, _lukis, (dilukis, dict(huruf or {}))) as anak:
        lukisan = iter(anak.hasil())
    return [isi[1] if isi else next(lukisan) for isi in potret]


def _lukis(gambar: Sequence[tuple[str, float]], huruf: Mapping[str, bytes]) -> list[bytes]:
    with tempfile.TemporaryDirectory(prefix="kinerja-") as nama:
        folder = Path(nama)
        for berkas, isi in huruf.items():
            (folder / berkas).write_bytes(isi)
        halaman = []
        for urut, (svg, lebar) in enumerate(gambar):
            berkas = f"gambar-{urut}.svg"
            (folder / berkas).write_text(svg, encoding="utf-8", newline="\n")
            halaman.append(f'#page(width: {lebar:.2f}pt, image("{berkas}", width: 100%))')
        kepala = "#set page(height: auto, margin: 0pt, fill: white)\n"
        (folder / "gambar.typ").write_text(kepala + "\n".join(halaman), encoding="utf-8", newline="\n")
        penyusun = typst.Compiler(
            folder / "gambar.typ",
            root=folder,
            ignore_system_fonts=True,
            font_paths=[folder] if huruf else [],
            package_path=folder,
            package_cache_path=folder,
        )
        hasil = penyusun.compile(format="png", ppi=_PPI)
    return [hasil] if isinstance(hasil, bytes) else list(hasil or ())
