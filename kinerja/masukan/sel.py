"""What a reader of values alone hides: errors of formulas, formulas never computed, numbers shown as percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.xml.functions import fromstring, iterparse

__all__ = ["SelCacat", "SelKhusus", "cari_sel_khusus", "dari_persen"]

#: Formats 9 and 10 are "0%" and "0.00%"; others are spelled out in the workbook.
_FORMAT_PERSEN = {"9", "10"}
_RUMUS = re.compile(rb'<(?:\w+:)?f[\s/>]|\bt="e"')
_GAYA = re.compile(rb'\bs="(\d+)"')
_HARFIAH = re.compile(r'"[^"]*"|\\.')


@dataclass(frozen=True)
class SelCacat:
    """A formula without a value: ``isi`` is the error (#REF!), empty when it was never computed."""

    isi: str = ""

    def __str__(self) -> str:
        return self.isi


#: A broken cell, or True for a number that is shown as a percentage.
SelKhusus = SelCacat | bool


def cari_sel_khusus(berkas: Path) -> Mapping[str, Mapping[tuple[int, int], SelKhusus]]:
    """Find the cells of a .xlsx that need more than their value, by sheet name and (row, column) from 0.

    Sheets without formulas and without percentages are not parsed, so this costs next to nothing for most workbooks.
    """
    try:
        with ZipFile(berkas) as arsip:
            persen = _gaya_persen(arsip)
            return {nama: dict(_cari(arsip, bagian, persen)) for nama, bagian in _bagian(arsip)}
    except (BadZipFile, KeyError, OSError, SyntaxError, ValueError):
        # The reader of values judges whether this is a workbook at all.
        return {}


def dari_persen(nilai: float) -> float:
    """Return the number that a cell shows before its percent sign.

    >>> dari_persen(0.7704)
    77.04
    """
    return float(Decimal(repr(nilai)) * 100)


def _gaya_persen(arsip: ZipFile) -> frozenset[str]:
    """Return the indexes of the cell styles that show percentages."""
    if "xl/styles.xml" not in arsip.namelist():
        return frozenset()
    akar = fromstring(arsip.read("xl/styles.xml"))
    persen = _FORMAT_PERSEN | {
        satu.get("numFmtId")
        for satu in akar.iter()
        if _nama(satu) == "numFmt" and "%" in _HARFIAH.sub("", satu.get("formatCode", ""))
    }
    gaya = next((satu for satu in akar if _nama(satu) == "cellXfs"), ())
    return frozenset(str(nomor) for nomor, satu in enumerate(gaya) if satu.get("numFmtId") in persen)


def _bagian(arsip: ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the name of every sheet and its part of the archive."""
    tujuan = {satu.get("Id"): satu.get("Target") for satu in fromstring(arsip.read("xl/_rels/workbook.xml.rels"))}
    for satu in fromstring(arsip.read("xl/workbook.xml")).iter():
        if _nama(satu) == "sheet":
            kunci = next(nilai for nama, nilai in satu.attrib.items() if nama.endswith("}id"))
            yield satu.get("name"), f"/xl/{tujuan[kunci]}".rpartition("//")[2].removeprefix("/")


def _cari(arsip: ZipFile, bagian: str, persen: frozenset[str]) -> Iterator[tuple[tuple[int, int], SelKhusus]]:
    isi = arsip.read(bagian)
    if not _RUMUS.search(isi) and persen.isdisjoint(satu.decode() for satu in set(_GAYA.findall(isi))):
        return
    baris = kolom = 0
    with arsip.open(bagian) as aliran:
        for kejadian, satu in iterparse(aliran, events=("start", "end")):
            nama = _nama(satu)
            if kejadian == "start" and nama == "row":
                baris, kolom = int(satu.get("r", baris + 1)), 0
            elif kejadian == "end" and nama == "c":
                # An address may be left out: the cell then follows the one before.
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
