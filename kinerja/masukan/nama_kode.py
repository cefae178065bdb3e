"""The names of codes: beside a code that points to another sheet stands, by a formula, what it is called there."""

from __future__ import annotations

from collections.abc import Container
from functools import cache

from kinerja.masukan.buku import huruf
from kinerja.masukan.silang.rujukan import RUJUKAN
from kinerja.model import LEMBAR, LembarSpek

__all__ = ["BARIS_ISI", "daftar_kode", "judul_nama", "kolom_bernama", "rumus_nama", "sumber_kode"]

#: The first row below the titles.
BARIS_ISI = 3
#: Rows of another sheet that a list of codes or the search for a name covers.
_TERJAUH = 1_000
#: Columns that say what a code is called, the first that a sheet has.
_NAMA = ("nama", "uraian", "jabatan")
#: The parent of an indicator stands on the sheet of its level; what is neither of these stands on the last.
_INDUK_INDIKATOR = ("tujuan", "sasaran", "anggaran")


@cache
def sumber_kode(lembar: str, kolom: str) -> tuple[str, ...]:
    """Return the sheets whose codes a column takes; none for a column of other things.

    >>> sumber_kode("sasaran", "tujuan"), sumber_kode("indikator", "induk")
    (('tujuan',), ('tujuan', 'sasaran', 'anggaran'))
    """
    if (lembar, kolom) == ("indikator", "induk"):
        return _INDUK_INDIKATOR
    return next((sumber for nama, satu, sumber in RUJUKAN if (nama, satu) == (lembar, kolom)), ())


@cache
def kolom_bernama(spek: LembarSpek) -> tuple[str, ...]:
    """Return the columns of a sheet beside whose codes their names stand: they point to names elsewhere."""
    return tuple(
        nama
        for nama in spek.nama_kolom()
        if any(satu != spek.lembar and _kolom_nama(LEMBAR[satu]) for satu in sumber_kode(spek.lembar, nama))
    )


def judul_nama(kolom: str) -> str:
    """Return the title over the names of the codes of a column; no column to fill in has such a title.

    >>> judul_nama("indikator")
    '(nama indikator)'
    """
    return f"(nama {kolom.replace('_', ' ')})"


def daftar_kode(spek: LembarSpek, kolom: str, ada: Container[str]) -> str:
    """Return the formula of the list of codes that a column takes; "" where no sheet of the workbook has them.

    Parameters
    ----------
    ada
        the sheets of the workbook.
    """
    sumber = [satu for satu in sumber_kode(spek.lembar, kolom) if satu in ada]
    if not sumber:
        return ""
    if (spek.lembar, kolom) != ("indikator", "induk"):
        # Where several sheets would do, most codes are those of indicators.
        return _isi_kolom("indikator" if "indikator" in sumber else sumber[0], "kode")
    level = f"${_huruf(spek, 'level')}{BARIS_ISI}"
    rumus = _isi_kolom(sumber[-1], "kode")
    for satu in reversed(sumber[:-1]):
        rumus = f'IF({level}="{satu}",{_isi_kolom(satu, "kode")},{rumus})'
    return rumus


def rumus_nama(spek: LembarSpek, kolom: str, ada: Container[str]) -> str:
    """Return the formula of the name of a code, with ``{baris}`` for its row; "" where no sheet of the workbook has it."""
    sel = f"${_huruf(spek, kolom)}{{baris}}"
    rumus = ""
    for satu in reversed(sumber_kode(spek.lembar, kolom)):
        nama = _kolom_nama(LEMBAR[satu])
        if satu in ada and nama:
            cari = f"INDEX({_daerah(satu, nama)},MATCH({sel},{_daerah(satu, 'kode')},0))"
            rumus = f"IFERROR({cari},{rumus or chr(34) * 2})"
    return f'=IF({sel}="","",{rumus})' if rumus else ""


def _kolom_nama(spek: LembarSpek) -> str:
    return next((nama for nama in _NAMA if nama in spek.model_fields), "")


def _huruf(spek: LembarSpek, kolom: str) -> str:
    return huruf(spek.nama_kolom().index(kolom))


def _daerah(lembar: str, kolom: str) -> str:
    huruf = _huruf(LEMBAR[lembar], kolom)
    return f"{lembar}!${huruf}${BARIS_ISI}:${huruf}${_TERJAUH}"


def _isi_kolom(lembar: str, kolom: str) -> str:
    """Return the filled part of a column: a list with blanks at its end would let anything pass, and be long."""
    huruf = _huruf(LEMBAR[lembar], kolom)
    return f"OFFSET({lembar}!${huruf}${BARIS_ISI},0,0,MAX(1,COUNTA({_daerah(lembar, kolom)})),1)"
