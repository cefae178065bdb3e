"""How high a form seems to be in the PDF at each size: with these guesses the compiler begins its search for one that fits.

The compiler decides (``sehalaman`` in ``dokumen.typ``): a guess that is off by a tenth changes no page, it only costs
another layout.
"""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.sajian.blok import Blok, Judul, KopSurat, Lembar, Paragraf, Putus, Sel, Tabel, TandaTangan, Teks
from kinerja.sajian.penulis.bahan import baris_nomor, kolom_awal
from kinerja.sajian.penulis.lipat import tinggi_baris
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS, UKURAN, UKURAN_NOMOR, bantalan, lebar_kolom, sempit
from kinerja.sajian.rupa_huruf import KAPITAL

__all__ = ["duga_tinggi", "ukuran_lembar"]

#: Sizes that are tried, the largest first; small text is not made much smaller.
_LANGKAH, _LANGKAH_KECIL = (1.0, 0.96, 0.92, 0.88, 0.84, 0.81, 0.78), 5
#: Size of the text of a form in points, its leading in multiples of it, and the space between paragraphs in points.
_UKURAN, _RENGGANG, _SELA = 11.0, 0.62, 8.8
#: Leading in a table in multiples of the size, space above and below the text of a cell and around a table, in points.
_RENGGANG_SEL, _BANTALAN, _SELA_TABEL = 0.5, 7.0, 12.1
#: Heights of a heading, of a letterhead and of a signature with the spaces around them, in points.
_JUDUL, _KOP, _TANDA_TANGAN = 17.0, 90.0, 146.0


def ukuran_lembar(satu: Lembar) -> tuple[float, ...]:
    """Return the sizes at which a form may be set, the largest first."""
    rapat = any(isinstance(isi, Tabel) and isi.ukuran != "biasa" for isi in satu.isi)
    return _LANGKAH[:_LANGKAH_KECIL] if rapat else _LANGKAH


def duga_tinggi(isi: Sequence[Blok], ukuran: Sequence[float]) -> tuple[float, ...]:
    """Return about how high blocks of a form are on paper at each of these sizes, in points.

    >>> duga_tinggi((Judul(3, "Kepala Dinas"),), (1.0, 0.96))
    (17.0, 16.32)
    """
    return tuple(sum(_tinggi(blok, k) for blok in isi) * k for k in ukuran)


def _tinggi(satu: Blok, k: float) -> float:
    """Return about how high a block is when it is laid out on ``1 / k`` of the width."""
    match satu:
        case Judul():
            return _JUDUL
        case KopSurat():
            return _KOP
        case TandaTangan():
            return _TANDA_TANGAN
        case Paragraf():
            teks = "".join(
                "\n" if isinstance(isi, Putus) else isi.teks for isi in satu.isi if isinstance(isi, Putus | Teks)
            )
            return _baris(tinggi_baris(teks, LEBAR_TEKS[False] / k, _UKURAN), _UKURAN, _RENGGANG) + _SELA
        case Tabel():
            return _tinggi_tabel(satu, k) + _SELA_TABEL
        case _:
            return 0.0


def _baris(banyak: float, ukuran: float, renggang: float) -> float:
    return (banyak * (KAPITAL + renggang) - renggang) * ukuran


def _tinggi_tabel(satu: Tabel, k: float) -> float:
    ukuran, lebar = UKURAN[satu.ukuran], [kolom / k for kolom in lebar_kolom(satu)]
    sela = _BANTALAN if satu.garis and not sempit(ukuran) else _BANTALAN - 1

    def tinggi(baris: tuple[tuple[Sel, ...], ...], *, kepala: bool) -> float:
        hasil = 0.0
        for isi, awal in zip(baris, kolom_awal(baris, len(lebar)), strict=True):
            garis = (
                tinggi_baris(sel.teks, sum(lebar[n : n + sel.lebar]) - bantalan(ukuran), ukuran, kepala or sel.tebal)
                / sel.tinggi
                for sel, n in zip(isi, awal, strict=True)
            )
            huruf = UKURAN_NOMOR if kepala and baris_nomor(isi) else ukuran
            hasil += _baris(max(garis, default=1.0), huruf, _RENGGANG_SEL) + sela
        return hasil

    return tinggi(satu.kepala, kepala=True) + tinggi(satu.baris, kepala=False)
