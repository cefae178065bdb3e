r"""How far the rows of a table, or the entries of a list of contents, stand apart in the PDF, so that the last page is full.

>>> isi = "letak(7)\ntabel(\n// 1 baris\nkolom: (1fr, 2fr, ),\n(\nlepas(\"a\"),\nlepas(\"b\"),\n))\n"
>>> longgar = seimbang(isi, ekor=43.0, tinggi=70.0)
>>> sela(isi), sela(longgar), lepas_sela(longgar) == isi
(0.0, 0.55, True)
"""

from __future__ import annotations

import re

__all__ = ["FUNGSI", "banyak_baris", "bersela", "daftar_lega", "lepas_sela", "seimbang", "sela"]

#: How full the last page of a table becomes where the space above and below a row grows by no more than that, in points.
_PENUH, _SELA_MAKS = 0.63, 4.0

#: A table whose last page is filled less than this is set closer, by as much above and below a row, where that takes what
#: stands there back; no less than what makes room for a row on some page; height of the head that the page repeats.
_EKOR, _RAPAT_MAKS, _RAPAT_MIN, _TINGGI_KEPALA = 0.6, 2.0, 0.25, 40.0
#: What a table gets back that could not be set close enough: as good as nothing, yet to be told from one not yet tried.
_ASLI = 0.01
#: So much more than it seems to take, since a page ends with a whole row.
_LEBIH = 1.25

#: A list of contents in the source, with how far its entries are set apart already; how much of it is as high as what an
#: entry gets in addition, the most that it gets, in points, and how full the last page is at least where that helped.
_DAFTAR = re.compile(r'^daftar-otomatis\((?:lega: (-?[\d.]+)pt, )?(?=")', re.MULTILINE)
_TINGGI_ENTRI, _LEGA_MAKS, _HAMPIR = 28.0, 6.0, 0.5
#: A last page of lists filled less than this is spared where entries that much closer (points) suffice.
_SEDIKIT, _RAPAT_DAFTAR = 0.15, 2.5

#: The last table of a piece: what stands before it, it, and what follows.
_TABEL = re.compile(r"(.*^)(tabel\(\n.*?^\)\)\n)(.*)", re.MULTILINE | re.DOTALL)
#: How many rows a table has that may be set apart.
_BARIS = re.compile(r"^// (\d+) baris$", re.MULTILINE)
#: What makes a table and its cells; how far the rows of one are set apart already.
FUNGSI = "let (lepas-polos, lepas, lepas-rapat, tabel)"
_BERSELA = re.compile(
    rf"^{{\n{re.escape(FUNGSI)} = bersela\((-?[\d.]+)pt\)\n(tabel\(\n.*?^\)\)\n)}}\n", re.MULTILINE | re.DOTALL
)


def seimbang(isi: str, ekor: float, tinggi: float) -> str:
    """Return a piece with the rows of its last table closer or farther apart; as it is where neither helps within bounds.

    Closer, it needs no page for its last few rows; apart, these fill theirs.

    Parameters
    ----------
    isi
        the source of a piece with one table or several.
    ekor, tinggi
        how much of the last page the table takes, and what a page holds, in points.
    """
    baris, kini = _banyak_baris(isi), sela(isi)
    if not baris or kini > _ASLI or (kini < 0 and ekor >= _EKOR * tinggi):
        return isi
    rapat = round(max((ekor - _TINGGI_KEPALA) / baris / 2 * _LEBIH, _RAPAT_MIN) - kini, 2)
    if ekor < _EKOR * tinggi and rapat <= _RAPAT_MAKS and kini <= 0:
        return bersela(isi, -rapat)
    if kini < 0:
        return bersela(isi, _ASLI)
    lebih = round((_PENUH * tinggi - ekor) / baris / 2, 2)
    return bersela(isi, lebih) if 0 < lebih <= _SELA_MAKS else isi


def daftar_lega(isi: str, ekor: float, tinggi: float, seluruh: float) -> str:
    """Return the source of a list of contents with its entries so far apart that such lists fill their last page.

    They stand closer where the last page holds a few of them only.

    ``ekor`` and ``tinggi`` are as in :func:`seimbang`, ``seluruh`` is what all of the lists take.

    >>> daftar_lega('daftar-otomatis("isi", "Daftar Isi")', 300, 700, 1900)
    'daftar-otomatis(lega: 2.08pt, "isi", "Daftar Isi")'
    """
    temu = _DAFTAR.search(isi)
    kini = float(temu[1] or 0) if temu else 0.0
    rapat = (ekor + _TINGGI_ENTRI) / (max(seluruh - ekor, 1.0) / _TINGGI_ENTRI) * _LEBIH
    if temu and kini == 0 and ekor < _SEDIKIT * tinggi and rapat <= _RAPAT_DAFTAR:
        return _DAFTAR.sub(f"daftar-otomatis(lega: {-rapat:.3g}pt, ", isi)
    lega = (_PENUH * tinggi - ekor) / (seluruh / _TINGGI_ENTRI)
    if kini:
        # The next list did not fit the page any more: it begins another one, which is emptier than this one was.
        lega = _ASLI if kini > _ASLI and ekor < _HAMPIR * tinggi else 0.0
    return _DAFTAR.sub(f"daftar-otomatis(lega: {lega:.3g}pt, ", isi) if 0 < lega <= _LEGA_MAKS else isi


def sela(isi: str) -> float:
    """Return by how many points above and below each the rows of a piece are set apart; negative where closer."""
    temu = _BERSELA.search(isi)
    return float(temu[1]) if temu else 0.0


def lepas_sela(isi: str) -> str:
    """Return a piece with its rows as they were written."""
    return _BERSELA.sub(r"\2", isi)


def bersela(isi: str, sela: float) -> str:
    """Set the rows of the last table of a piece apart by so many points above and below each; closer where negative."""
    polos = lepas_sela(isi)
    temu = _TABEL.fullmatch(polos)
    if temu is None or not sela:
        return polos
    return f"{temu[1]}{{\n{FUNGSI} = bersela({sela:g}pt)\n{temu[2]}}}\n{temu[3]}"


def banyak_baris(banyak: int) -> str:
    r"""Return the line of a table in the source that says how many of its rows may be set apart.

    >>> banyak_baris(12)
    '// 12 baris\n'
    """
    return f"// {banyak} baris\n"


def _banyak_baris(isi: str) -> int:
    """Return how many rows the last table of a piece has."""
    temu = _TABEL.fullmatch(lepas_sela(isi))
    banyak = _BARIS.search(temu[2]) if temu else None
    return int(banyak[1]) if banyak else 0
