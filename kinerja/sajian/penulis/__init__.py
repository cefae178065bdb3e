"""The writers: neutral blocks to an HTML page, a typeset PDF, a Word file, or Markdown.

:mod:`~kinerja.sajian.penulis.html`, :mod:`~kinerja.sajian.penulis.typst`, :mod:`~kinerja.sajian.penulis.docx` and
:mod:`~kinerja.sajian.penulis.markdown` each take a tuple of blocks; they share how references resolve.
"""

from __future__ import annotations

from kinerja.sajian.penulis.bahan import Luar, Rujukan, RujukanHilang, kunci_ganda, rujukan_hilang
from kinerja.sajian.penulis.gambar_svg import ukuran_svg

__all__ = ["Luar", "Rujukan", "RujukanHilang", "kunci_ganda", "rujukan_hilang", "ukuran_svg"]
