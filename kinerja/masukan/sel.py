"""What a reader of values alone hides: broken formulas, percentages, merged and hidden cells, the reach of a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl.utils.cell import column_index_from_string, coordinate_to_tuple, range_boundaries
from openpyxl.xml.functions import fromstring, iterparse

__all__ = ["Gabungan", "SelCacat", "SelKhusus", "TinjauanLembar", "dari_persen", "tinjau"]

#: Formats 9 and 10 are "0%" and "0.00%"; others are spelled out in the workbook.
_FORMAT_PERSEN = {"9", "10"}
_RUMUS = re.compile(rb'<(?:\w+:)?f[\s/>]|\bt="e"')
_GAYA = re.compile(rb'\bs="(\d+)"')
_HARFIAH = re.compile(r'"[^"]*"|\\.')
_TANDA = re.compile(rb"<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>")
_ALAMAT = re.compile(rb'\br="([A-Z]*)(\d+)"')
_KOLOM = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_GABUNGAN = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"')
_SEMBUNYI = re.compile(rb'\bhidden="(?:1|true)"')
_UJUNG = re.compile(rb'\b(min|max)="(\d+)"')


@dataclass(frozen=True)
class SelCacat:
    """A formula without a value: ``isi`` is the error (#REF!), empty when it was never computed."""

    isi: str = ""

    def __str__(self) -> str:
        return self.isi


#: A broken cell, or True for a number that is shown as a percentage.
SelKhusus = SelCacat | bool


@dataclass(frozen=True)
class Gabungan:
    """Merged cells: the range as people read it, and its bounds from 0, last ones included."""

    nama: str
    baris: tuple[int, int]
    kolom: tuple[int, int]


@dataclass(frozen=True)
class TinjauanLembar:
    """What the values of a sheet do not say. Rows and columns count from 0.

    Attributes
    ----------
    khusus
        cells that need more than their value, by (row, column).
    gabungan
        merged cells.
    baris_sembunyi, kolom_sembunyi
        hidden (also: filtered away) rows and columns.
    tersembunyi
        whether the sheet itself is hidden.
    luas
        rows and columns up to the last filled cell.
    """

    khusus: Mapping[tuple[int, int], SelKhusus] = field(default_factory=dict)
    gabungan: tuple[Gabungan, ...] = ()
    baris_sembunyi: frozenset[int] = frozenset()
    kolom_sembunyi: frozenset[int] = frozenset()
    tersembunyi: bool = False
    luas: tuple[int, int] = (0, 0)


def tinjau(isi: Mapping[str, bytes]) -> Mapping[str, TinjauanLembar]:
    """Look through the parts of a workbook, by sheet name.

    The cells of a sheet are parsed only when it holds formulas or percentages, so this costs little for most sheets.

    Raises
    ------
    KeyError, SyntaxError, ValueError
        when the parts do not make a workbook.
    """
    persen = _gaya_persen(isi)
    hasil = {}
    for nama, bagian, tersembunyi in _lembar(isi):
        satu = isi.get(bagian)
        hasil[nama] = TinjauanLembar() if satu is None else _tinjau(satu, persen, tersembunyi)
    return hasil


def dari_persen(nilai: float) -> float:
    """Return the number that a cell shows before its percent sign.

    >>> dari_persen(0.7704)
    77.04
    """
    return float(Decimal(repr(nilai)) * 100)


def _gaya_persen(isi: Mapping[str, bytes]) -> frozenset[str]:
    """Return the indexes of the cell styles that show percentages."""
    if "xl/styles.xml" not in isi:
        return frozenset()
    akar = fromstring(isi["xl/styles.xml"])
    persen = _FORMAT_PERSEN | {
        satu.get("numFmtId")
        for satu in akar.iter()
        if _nama(satu) == "numFmt" and "%" in _HARFIAH.sub("", satu.get("formatCode", ""))
    }
    gaya = next((satu for satu in akar if _nama(satu) == "cellXfs"), ())
    return frozenset(str(nomor) for nomor, satu in enumerate(gaya) if satu.get("numFmtId") in persen)


def _lembar(isi: Mapping[str, bytes]) -> Iterator[tuple[str, str, bool]]:
    """Yield the name of every sheet, its part of the archive and whether it is hidden."""
    tujuan = {satu.get("Id"): satu.get("Target") for satu in fromstring(isi["xl/_rels/workbook.xml.rels"])}
    for satu in fromstring(isi["xl/workbook.xml"]).iter():
        if _nama(satu) == "sheet":
            kunci = next((nilai for nama, nilai in satu.attrib.items() if nama.endswith("}id")), "")
            bagian = f"/xl/{tujuan.get(kunci, '')}".rpartition("//")[2].removeprefix("/")
            yield satu.get("name", ""), bagian, satu.get("state", "visible") != "visible"


def _tinjau(isi: bytes, persen: frozenset[str], tersembunyi: bool) -> TinjauanLembar:
    baris_sembunyi, luas = _baris(isi)
    kolom_sembunyi: set[int] = set()
    for satu in _KOLOM.findall(isi):
        ujung = {nama: int(nilai) for nama, nilai in _UJUNG.findall(satu)}
        if _SEMBUNYI.search(satu) and ujung.keys() == {b"min", b"max"}:
            # All columns to the right are often hidden together: only those that hold something count.
            kolom_sembunyi.update(range(ujung[b"min"] - 1, min(ujung[b"max"], luas[1])))
    return TinjauanLembar(
        dict(_cari(isi, persen)),
        tuple(_gabungan(satu.decode()) for satu in _GABUNGAN.findall(isi)),
        baris_sembunyi,
        frozenset(kolom_sembunyi),
        tersembunyi,
        luas,
    )


def _baris(isi: bytes) -> tuple[frozenset[int], tuple[int, int]]:
    """Return the hidden rows and how far filled cells reach."""
    sembunyi = set()
    baris = kolom = terakhir = terkanan = 0
    for tanda in _TANDA.finditer(isi):
        sifat = tanda[2]
        alamat = _ALAMAT.search(sifat)
        if tanda[1] == b"row":
            baris, kolom = int(alamat[2]) if alamat else baris + 1, 0
            if _SEMBUNYI.search(sifat):
                sembunyi.add(baris - 1)
            continue
        # An address may be left out: the cell then follows the one before.
        if alamat and alamat[1]:
            baris, kolom = int(alamat[2]), column_index_from_string(alamat[1].decode())
        else:
            kolom += 1
        if not sifat.endswith(b"/"):
            terakhir, terkanan = max(terakhir, baris), max(terkanan, kolom)
    return frozenset(sembunyi), (terakhir, terkanan)


def _gabungan(nama: str) -> Gabungan:
    kiri, atas, kanan, bawah = (int(satu or 1) for satu in range_boundaries(nama))
    return Gabungan(nama, (atas - 1, bawah - 1), (kiri - 1, kanan - 1))


def _cari(isi: bytes, persen: frozenset[str]) -> Iterator[tuple[tuple[int, int], SelKhusus]]:
    if not _RUMUS.search(isi) and persen.isdisjoint(satu.decode() for satu in set(_GAYA.findall(isi))):
        return
    baris = kolom = 0
    for kejadian, satu in iterparse(BytesIO(isi), events=("start", "end")):
        nama = _nama(satu)
        if kejadian == "start" and nama == "row":
            baris, kolom = int(satu.get("r", baris + 1)), 0
        elif kejadian == "end" and nama == "c":
            baris, kolom = coordinate_to_tuple(satu.get("r")) if satu.get("r") else (baris, kolom + 1)
            khusus = _khusus(satu, persen)
            if khusus:
                yield (baris - 1, kolom - 1), khusus
        elif kejadian == "end" and nama == "row":
            satu.clear()


def _khusus(sel: Any, persen: frozenset[str]) -> SelKhusus:
    anak = {_nama(satu): (satu.text or "").strip() for satu in sel}
    jenis = sel.get("t", "n")
    if jenis == "e":
        return SelCacat(anak.get("v", ""))
    if "f" in anak and not anak.get("v") and jenis != "str":
        return SelCacat()
    return jenis == "n" and bool(anak.get("v")) and sel.get("s") in persen


def _nama(satu: Any) -> str:
    """Return the name of an element without its namespace, of which there are two in use."""
    return str(satu.tag).rpartition("}")[2]
