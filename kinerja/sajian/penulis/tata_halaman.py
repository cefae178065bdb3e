"""Layout that the paged forms share (PDF and Word): the page, what stands on landscape pages, what stays whole.

>>> from kinerja.sajian.blok import Judul, Kolom, Tabel
>>> akhir_lanskap((Judul(2, "Pengukuran"), Tabel((Kolom(),), (), (), lanskap=True)), 0)
2
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from math import floor

from kinerja.model import Tepi
from kinerja.sajian.blok import Bagian, Blok, Gambar, Judul, Kotak, Paragraf, Tabel, TandaTangan, Teks, Ukuran
from kinerja.sajian.grafik.pohon import TINGGI_MAKS
from kinerja.sajian.penulis.bahan import kolom_awal
from kinerja.sajian.penulis.gambar_svg import ukuran_svg
from kinerja.sajian.penulis.lipat import tinggi_baris
from kinerja.sajian.rupa_huruf import lebar_teks

__all__ = [
    "CM",
    "LEBAR_TEKS",
    "TINGGI_BARIS",
    "UKURAN",
    "UKURAN_KEPALA",
    "UKURAN_NOMOR",
    "akhir_lanskap",
    "bantalan",
    "bagian_lebar",
    "bertepi",
    "ekor_lanskap",
    "kepala_sebaris",
    "lebar_kolom",
    "lebar_logo",
    "lebar_sampul",
    "melebar",
    "pendek",
    "sela_pendek",
    "sempit",
    "tepi_halaman",
    "tepi_sisi",
    "tinggi_teks",
]

#: Sides of A4 in points, shorter first, and points of a centimetre.
_KERTAS, CM = (595.28, 841.89), 72 / 2.54
#: Margins beside a landscape page in centimetres: the official forms need its width.
_MENDATAR = 2.0
_TEPI: ContextVar[Tepi | None] = ContextVar("tepi", default=None)


class _LebarTeks(Mapping[bool, float]):
    """Width of the text in points: A4 portrait (False) and landscape (True) within the margins of the region."""

    def __getitem__(self, lanskap: bool) -> float:
        return floor(_KERTAS[lanskap] - sum(tepi_sisi(lanskap=lanskap)) * CM)

    def __iter__(self) -> Iterator[bool]:
        return iter((False, True))

    def __len__(self) -> int:
        return 2


LEBAR_TEKS: Mapping[bool, float] = _LebarTeks()

#: Size of the text of a table in points.
UKURAN: Mapping[Ukuran, float] = {"biasa": 10.0, "kecil": 8.5, "mungil": 7.0}

#: Size of the numbers of columns below the head of a table, in points.
UKURAN_NOMOR = 7.0

#: Size of the running head in points, the space between its parts, how much of a line it fills, and its right part of it.
UKURAN_KEPALA = 8.5
_SELA_KEPALA = 14.0
_MUAT_KEPALA, _KANAN_MAKS = 0.97, 0.6

#: Space beside the text of a cell, both sides together, in points; the smallest size is for forms of many columns.
_BANTALAN = {UKURAN["mungil"]: 4.0}
_BANTALAN_BIASA = 8.0

#: A row taller than this may break over two pages.
TINGGI_BARIS = {False: 260.0, True: 170.0}

#: Height that a figure may take on a landscape page, and the height that caption and source take on an upright one.
_TINGGI_MENDATAR, _KETERANGAN = TINGGI_MAKS, 62.0

#: Height that a page of a copied document may take, and what its heading takes of the text; it has no caption.
_TINGGI_SALINAN, _JUDUL_SALINAN = {False: 622.0, True: 385.0}, {False: 69.0, True: 60.0}

#: Width and height that the coat of arms on the cover may take.
_LOGO = (90.0, 114.0)

#: Height that a picture on the cover may take, and what all else on it takes of the text.
_TINGGI_SAMPUL, _ISI_SAMPUL = 227.0, 464.0

#: A figure up to so high may stand between two landscape blocks, on their page.
_TINGGI_ANTARA = 215.0

#: A table with rows not taller than this together stays on one page, an upright or a landscape one.
_TINGGI_UTUH = {False: 230.0, True: 120.0}

#: Up to so many characters of running text go along with a heading onto a landscape page.
_PENGANTAR = 900

#: Up to so many stand between two landscape blocks, short tables beside them.
_ANTARA = 1700

#: A paragraph of up to so many characters under a heading moves on with what follows.
_SELA = 300


def tepi_sisi(*, lanskap: bool) -> tuple[float, float]:
    """Return the left and the right margin in centimetres: beside a landscape page no more than the official forms leave."""
    tepi = tepi_halaman()
    return (min(tepi.kiri, _MENDATAR), min(tepi.kanan, _MENDATAR)) if lanskap else (tepi.kiri, tepi.kanan)


def tepi_halaman() -> Tepi:
    """Return the margins of the pages that are laid out now."""
    return _TEPI.get() or Tepi()


def tinggi_teks(*, lanskap: bool) -> float:
    """Return the height of the text of a page in points."""
    tepi = tepi_halaman()
    return _KERTAS[not lanskap] - (tepi.atas + tepi.bawah) * CM


@contextmanager
def bertepi(tepi: Tepi) -> Iterator[None]:
    """Lay out pages within these margins.

    >>> with bertepi(Tepi(kiri=4, kanan=3)):
    ...     LEBAR_TEKS[False]
    396
    """
    tanda = _TEPI.set(tepi)
    try:
        yield
    finally:
        _TEPI.reset(tanda)


def kepala_sebaris(kiri: str, kanan: str, lebih: float = 1.0) -> tuple[str, str]:
    """Return the two parts of the running head, shortened by whole words where they do not fit one line of an upright page.

    ``lebih`` says how much wider than what is measured they print.

    >>> kepala_sebaris("Bab I Pendahuluan", "Dinas Contoh")
    ('Bab I Pendahuluan', 'Dinas Contoh')
    >>> kepala_sebaris("Bab IV Program dan Kegiatan " * 4, "Dinas Contoh")[0]
    'Bab IV Program dan Kegiatan Bab IV Program dan Kegiatan Bab IV Program dan Kegiatan Bab IV …'
    """
    ruang = LEBAR_TEKS[False] * _MUAT_KEPALA / lebih - _SELA_KEPALA
    kanan = _pendekkan(kanan, ruang * _KANAN_MAKS)
    return _pendekkan(kiri, ruang - lebar_teks(kanan, UKURAN_KEPALA)), kanan


def _pendekkan(teks: str, lebar: float) -> str:
    if lebar_teks(teks, UKURAN_KEPALA) <= lebar:
        return teks
    kata = teks.split()
    while len(kata) > 1 and lebar_teks(f"{' '.join(kata)} …", UKURAN_KEPALA) > lebar:
        kata.pop()
    return f"{' '.join(kata)} …"


def bantalan(ukuran: float) -> float:
    """Return the space beside the text of a cell in points, both sides together, by the size of the text.

    >>> bantalan(10.0), bantalan(7.0)
    (8.0, 4.0)
    """
    return _BANTALAN.get(ukuran, _BANTALAN_BIASA)


def sempit(ukuran: float) -> bool:
    """Tell whether the cells of a text of that size (points) stand closer."""
    return ukuran in _BANTALAN


def lebar_logo(svg: str) -> float:
    """Return the width in points at which the coat of arms stands on the cover.

    >>> lebar_logo('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>')
    57.0
    """
    lebar, tinggi = ukuran_svg(svg)
    return min(_LOGO[0], _LOGO[1] * lebar / tinggi)


def lebar_sampul(svg: str) -> float:
    """Return the width in points at which a picture stands on the cover."""
    lebar, tinggi = ukuran_svg(svg)
    return min(LEBAR_TEKS[False], min(_TINGGI_SAMPUL, tinggi_teks(lanskap=False) - _ISI_SAMPUL) * lebar / tinggi)


def akhir_lanskap(blok: tuple[Blok, ...], awal: int, bagian: Bagian | None = None) -> int:
    """Return where the landscape group that starts at ``awal`` ends; ``awal`` itself when none starts there.

    It is the rest of a part whose pages are all landscape.

    A heading with its short introduction belongs to the landscape block below it, that of a chapter too: a page that
    holds nothing else would stay empty. So does the short text behind a table or list that leads to the block. What leads
    from one landscape block to the next stays with them.
    """
    if bagian is not None and bagian.mendatar:
        return next((i for i in range(awal, len(blok)) if isinstance(blok[i], Bagian)), len(blok))
    membuka = isinstance(blok[awal], Judul) or not (awal and isinstance(blok[awal - 1], Judul | Paragraf | Kotak))
    i = _sesudah_sela(blok, awal, _PENGANTAR) if membuka else awal
    if not _lanskap(blok[i]):
        return awal
    while True:
        while i < len(blok) and _lanskap(blok[i]):
            i += 1
        lanjut = _sesudah_sela(blok, i, _ANTARA)
        if lanjut == i or any(map(_bab, blok[i:lanjut])):
            return i
        i = lanjut


def ekor_lanskap(blok: tuple[Blok, ...], akhir: int) -> int:
    """Return where the short text ends that follows the landscape group that ends at ``akhir``; ``akhir`` itself where none does.

    Where a chapter or a part ends with it, it goes on below the group: it would stand on a page alone.

    >>> ekor_lanskap((Gambar("", "", lanskap=True), Paragraf((Teks("Demikian."),)), Judul(1, "Bab II")), 1)
    2
    """
    i, panjang = akhir, 0
    while i < len(blok) and isinstance(blok[i], Judul | Paragraf | TandaTangan) and not _bab(blok[i]):
        satu = blok[i]
        panjang += _panjang(satu) if isinstance(satu, Paragraf) else 0
        i += 1
    berakhir = i == len(blok) or _bab(blok[i]) or isinstance(blok[i], Bagian)
    return i if berakhir and panjang <= _PENGANTAR else akhir


def _sesudah_sela(blok: tuple[Blok, ...], awal: int, maks: int) -> int:
    """Return where headings, text of up to ``maks`` letters and remarks end that lead to a landscape block.

    ``awal`` itself where they lead to none. Short tables and low figures may stand between two such blocks.
    """
    i, panjang = awal, 0
    while i < len(blok):
        satu = blok[i]
        if isinstance(satu, Tabel | Gambar) and maks == _ANTARA and _pendek_di_antara(satu):
            i += 1
            continue
        if not isinstance(satu, Judul | Paragraf | Kotak):
            break
        isi = satu.isi if isinstance(satu, Kotak) else (satu,)
        panjang += sum(_panjang(bagian) for bagian in isi if isinstance(bagian, Paragraf))
        i += 1
    return i if i < len(blok) and panjang <= maks and _lanskap(blok[i]) else awal


def _pendek_di_antara(satu: Tabel | Gambar) -> bool:
    if isinstance(satu, Gambar):
        lebar, tinggi = ukuran_svg(satu.svg)
        return not satu.lanskap and LEBAR_TEKS[False] * bagian_lebar(satu) * tinggi / lebar <= _TINGGI_ANTARA
    return not satu.lanskap and pendek(satu, lebar_kolom(satu), UKURAN[satu.ukuran])


def melebar(satu: Blok) -> Blok:
    """Return a block as it stands on a landscape page: a table takes its width, an upright figure keeps its own."""
    if isinstance(satu, Gambar) and not satu.lanskap:
        return replace(satu, lanskap=True, lebar=bagian_lebar(satu) * LEBAR_TEKS[False] / LEBAR_TEKS[True])
    return replace(satu, lanskap=True) if isinstance(satu, Tabel) else satu


def _bab(satu: Blok) -> bool:
    return isinstance(satu, Judul) and satu.tingkat == 1


def sela_pendek(sebelum: Blok | None, satu: Blok, berikut: Blok | None) -> bool:
    """Tell whether a short sentence under a heading must not stay behind alone when what it leads to moves on.

    It leads to a table, or to a heading of a lower level; before a heading of its own level it has said all.

    >>> sela_pendek(Judul(2, "Catatan"), Paragraf((Teks("Patut diketahui."),)), Judul(3, "Bab I"))
    True
    >>> sela_pendek(Judul(3, "Tahun ini"), Paragraf((Teks("Targetnya tercapai."),)), Judul(3, "Tahun lalu"))
    False
    """
    if not isinstance(sebelum, Judul) or not isinstance(satu, Paragraf) or _panjang(satu) > _SELA:
        return False
    return isinstance(berikut, Tabel) or (isinstance(berikut, Judul) and berikut.tingkat > sebelum.tingkat)


def _panjang(satu: Paragraf) -> int:
    return sum(len(bagian.teks) for bagian in satu.isi if isinstance(bagian, Teks))


def _lanskap(satu: Blok) -> bool:
    return isinstance(satu, Tabel | Gambar) and satu.lanskap


def lebar_kolom(tabel: Tabel) -> list[float]:
    """Return the widths of the columns in points; together they fill the page."""
    jumlah = sum(kolom.bobot for kolom in tabel.kolom) or 1.0
    return [LEBAR_TEKS[tabel.lanskap] * kolom.bobot / jumlah for kolom in tabel.kolom]


def pendek(tabel: Tabel, lebar: list[float], ukuran: float) -> bool:
    """Tell whether a table is so short that it should not break over pages; widths and size in points."""
    tinggi = 0.0
    for baris, awal in zip(tabel.baris, kolom_awal(tabel.baris, len(lebar)), strict=True):
        garis = (
            tinggi_baris(sel.teks, sum(lebar[k : k + sel.lebar]) - bantalan(ukuran), ukuran) / sel.tinggi
            for sel, k in zip(baris, awal, strict=True)
        )
        tinggi += max(garis, default=1.0) * ukuran * 1.2 + 7
        if tinggi > _TINGGI_UTUH[tabel.lanskap]:
            return False
    return True


def bagian_lebar(satu: Gambar) -> float:
    """Return the share of the text width that a figure takes, so that its height too fits the page."""
    lebar_svg, tinggi_svg = ukuran_svg(satu.svg)
    lebar = min(max(satu.lebar, 0.05), 1.0)
    tinggi = LEBAR_TEKS[satu.lanskap] * lebar * tinggi_svg / lebar_svg
    return lebar * min(1.0, _batas_tinggi(satu) / tinggi)


def _batas_tinggi(satu: Gambar) -> float:
    """Return the height in points that a figure may take; a copied page has no caption."""
    if not satu.nomor:
        return min(_TINGGI_SALINAN[satu.lanskap], tinggi_teks(lanskap=satu.lanskap) - _JUDUL_SALINAN[satu.lanskap])
    tinggi = tinggi_teks(lanskap=satu.lanskap) - _KETERANGAN
    return min(_TINGGI_MENDATAR, tinggi) if satu.lanskap else tinggi
