"""The SVG that reports carry: small, free of side effects, the same bytes each time.

Numbers are rounded, what SVG takes for granted is left out, there is no style sheet, which would leak into an HTML
page; text stays text, in the face of the document, so that it can be searched and copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from kinerja.sajian.grafik.unsur import Bulatan, Garis, Kotak, Rata, Tulisan, Unsur
from kinerja.sajian.rupa_huruf import KAPITAL, keluarga

__all__ = ["tulis_svg"]

_JANGKAR: dict[Rata, str] = {"kiri": "start", "tengah": "middle", "kanan": "end"}
#: How a corner is drawn that is not round, as SVG is told at the beginning.
_SUDUT = ' stroke-linejoin="miter"'
#: Handles of the curves that make a circle of radius 1: at the middle of a side, and towards the corners.
_PEGANGAN = 0.2652031
_MIRING = 0.5**0.5
_DEKAT, _JAUH = _MIRING * (1 - _PEGANGAN), _MIRING * (1 + _PEGANGAN)
#: An eighth of a circle after the other, from the top: two handles and where it ends.
_BUSUR = (
    (_PEGANGAN, -1, _DEKAT, -_JAUH, _MIRING, -_MIRING),
    (_JAUH, -_DEKAT, 1, -_PEGANGAN, 1, 0),
    (1, _PEGANGAN, _JAUH, _DEKAT, _MIRING, _MIRING),
    (_DEKAT, _JAUH, _PEGANGAN, 1, 0, 1),
    (-_PEGANGAN, 1, -_DEKAT, _JAUH, -_MIRING, _MIRING),
    (-_JAUH, _DEKAT, -1, _PEGANGAN, -1, 0),
    (-1, -_PEGANGAN, -_JAUH, -_DEKAT, -_MIRING, -_MIRING),
    (-_DEKAT, -_JAUH, -_PEGANGAN, -1, 0, -1),
)


def tulis_svg(lebar: float, tinggi: float, unsur: Iterable[Unsur], kertas: str) -> str:
    """Return a picture of this size in points: shapes in the order in which they cover each other, on paper."""
    isi = [_isi(_kotak(0, tinggi, lebar, -tinggi), kertas), *map(_unsur, unsur)]
    x, y = _angka(lebar, 6), _angka(tinggi, 6)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{x}pt" height="{y}pt" viewBox="0 0 {x} {y}" '
        f'font-family="{keluarga()}" stroke-linejoin="round" stroke-linecap="butt">{"".join(isi)}</svg>'
    )


def _unsur(satu: Unsur) -> str:
    match satu:
        case Kotak():
            jalur = _kotak(satu.x, satu.y, satu.lebar, satu.tinggi)
            if satu.isi is None:
                # An outline alone goes back to where it began, so that its last corner is whole.
                jalur = f"{jalur[:-1]}L{_angka(satu.x)} {_angka(satu.y)}z"
            return _isi(jalur, satu.isi, _tepi(satu.garis, satu.tebal))
        case Bulatan():
            return _isi(_bulatan(satu.x, satu.y, satu.jari), satu.isi, _tepi(satu.garis, 0.9))
        case Garis():
            jalur = _jalur(zip("M" + "L" * (len(satu.titik) - 1), satu.titik, strict=True))
            if satu.putus is None:
                return _isi(jalur, None, _tepi(satu.warna, satu.tebal))
            putus = ",".join(map(_angka, satu.putus))
            sifat = f' stroke-dasharray="{putus}" stroke-dashoffset="0"'
            return _isi(jalur, None, sifat + _tepi(satu.warna, satu.tebal, ""))
        case Tulisan():
            return _tulisan(satu)


def _tulisan(satu: Tulisan) -> str:
    """Write a line of text on its baseline; the size of a unit is a point on paper."""
    tebal = ' font-weight="700"' if satu.tebal else ""
    letak = f'x="{_angka(satu.x)}" y="{_angka(satu.y + satu.ukuran * KAPITAL / 2)}" font-size="{_angka(satu.ukuran)}"'
    return f'<text {letak}{tebal} text-anchor="{_JANGKAR[satu.rata]}"{_warna(satu.warna)}>{escape(satu.isi)}</text>'


def _angka(nilai: float, desimal: int = 2) -> str:
    """Print a number; what an error of the machine adds far behind the comma does not decide how it is rounded."""
    teks = f"{round(nilai, 6):.{desimal}f}".rstrip("0").rstrip(".")
    return "0" if teks == "-0" else teks


def _jalur(perintah: Iterable[tuple[str, Sequence[float]]]) -> str:
    return "".join(huruf + " ".join(map(_angka, angka)) for huruf, angka in perintah)


def _kotak(x: float, y: float, lebar: float, tinggi: float) -> str:
    sudut = ((x, y), (x + lebar, y), (x + lebar, y + tinggi), (x, y + tinggi))
    return _jalur([*zip("MLLL", sudut, strict=True), ("z", ())])


def _bulatan(x: float, y: float, jari: float) -> str:
    busur = [("C", [jari * n + (y if urut % 2 else x) for urut, n in enumerate(satu)]) for satu in _BUSUR]
    return _jalur([("M", (x, y - jari)), *busur, ("z", ())])


def _warna(warna: str | None) -> str:
    """Return the attribute of a fill; black is what SVG fills with."""
    return "" if warna == "#000000" else f' fill="{warna or "none"}"'


def _isi(jalur: str, warna: str | None, sifat: str = "") -> str:
    return f'<path d="{jalur}"{_warna(warna)}{sifat}/>'


def _tepi(warna: str | None, tebal: float, sudut: str = _SUDUT) -> str:
    """Return the attributes of an outline; one point is how thick SVG draws."""
    if warna is None or not tebal:
        return ""
    return f' stroke="{warna}"' + ("" if tebal == 1 else f' stroke-width="{_angka(tebal)}"') + sudut
