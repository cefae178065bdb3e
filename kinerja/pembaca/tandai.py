"""A copy of a PDF in which places are marked, each with a note. pypdf is loaded only in the process that writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas
from kinerja.pembaca.galat import SalahBaca

__all__ = ["Tanda", "tandai"]

_BATAS = Batas(detik=120.0, memori=2_000_000_000)
#: Room around a marked value, in points.
_TEPI = 1.0


@dataclass(frozen=True)
class Tanda:
    """A mark: page, box in the coordinates of the file, colour as six hexadecimal digits, heading and text of its note."""

    halaman: int
    kotak: tuple[float, float, float, float]
    warna: str
    judul: str
    pesan: str


def tandai(berkas: Path, tujuan: Path, tanda: Sequence[Tanda]) -> None:
    """Write a copy of a PDF with highlights; the file itself stays as it is.

    Raises
    ------
    SalahBaca
        when the copy cannot be written.
    """
    if not find_spec("pypdf"):
        raise SalahBaca('salinan bertanda memerlukan paket tambahan; jalankan: pip install "kinerja[pdf]"')
    try:
        jalankan_terbatas(_tulis, (berkas, tujuan, tuple(tanda)), _BATAS)
    except LewatBatas:
        raise SalahBaca("salinan bertanda tidak dapat dibuat karena terlalu berat") from None


def _tulis(berkas: Path, tujuan: Path, tanda: Sequence[Tanda]) -> None:
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import Highlight
    from pypdf.generic import ArrayObject, FloatObject, NameObject, NumberObject, TextStringObject

    try:
        hasil = PdfWriter(clone_from=PdfReader(berkas))
        for satu in tanda:
            x0, y0, x1, y1 = satu.kotak
            x0, y0, x1, y1 = x0 - _TEPI, y0 - _TEPI, x1 + _TEPI, y1 + _TEPI
            sudut = ArrayObject([FloatObject(v) for v in (x0, y1, x1, y1, x0, y0, x1, y0)])
            sorot = Highlight(rect=(x0, y0, x1, y1), quad_points=sudut, highlight_color=satu.warna, printing=True)
            sorot[NameObject("/Contents")] = TextStringObject(satu.pesan)
            sorot[NameObject("/T")] = TextStringObject(satu.judul)
            sorot[NameObject("/CA")] = FloatObject(0.5)
            sorot[NameObject("/F")] = NumberObject(4)
            hasil.add_annotation(satu.halaman - 1, sorot)
        hasil.write(tujuan)
    except Exception:  # noqa: BLE001 - a strange file may raise anything, and the copy comes beside the review
        tujuan.unlink(missing_ok=True)
        raise SalahBaca("salinan bertanda tidak dapat dibuat; susunan berkasnya tidak lazim") from None
