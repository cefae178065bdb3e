"""The parts of a workbook as they point to each other: its sheets, styles and shared texts."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from kinerja.masukan.xml_buku import DokumenRusak, beranak

__all__ = ["BagianBuku", "LembarBagian", "temukan_bagian"]

_LEMBAR_MAKS = 1_000


@dataclass(frozen=True)
class LembarBagian:
    """A sheet: its name, whether it is hidden, its part; no part for a sheet that is one chart."""

    nama: str
    tersembunyi: bool
    bagian: bytes | None


@dataclass(frozen=True)
class BagianBuku:
    """The parts that hold the cells of a workbook; ``sejak_1904`` says from when its days count."""

    lembar: tuple[LembarBagian, ...]
    gaya: bytes | None
    teks: bytes | None
    sejak_1904: bool


def temukan_bagian(isi: Mapping[str, bytes]) -> BagianBuku:
    """Follow the relations of a workbook; targets may be absolute, relative or of other case.

    Parameters
    ----------
    isi
        parts by name in lower case.

    Raises
    ------
    DokumenRusak
        when the parts do not make a workbook.
    """
    pokok = next((satu for jenis, satu in _tautan(isi, "").values() if jenis == "officedocument"), "xl/workbook.xml")
    if pokok not in isi:
        raise DokumenRusak("workbook")
    tautan = _tautan(isi, pokok)
    lembar = []
    for satu in beranak(isi[pokok], "sheet"):
        jenis, bagian = tautan.get(satu.get("id", ""), ("", ""))
        if jenis == "worksheet" and bagian not in isi:
            raise DokumenRusak("sheet")
        berisi = isi[bagian] if jenis == "worksheet" else None
        lembar.append(LembarBagian(satu.get("name", ""), satu.get("state", "visible") != "visible", berisi))
    if len(lembar) > _LEMBAR_MAKS:
        raise DokumenRusak("sheets")
    menurut_jenis = dict(tautan.values())
    tahun = [satu.get("date1904") for satu in beranak(isi[pokok], "workbookPr")]
    return BagianBuku(
        tuple(lembar),
        isi.get(menurut_jenis.get("styles", "")),
        isi.get(menurut_jenis.get("sharedstrings", "")),
        any(satu in ("1", "true") for satu in tahun),
    )


def _tautan(isi: Mapping[str, bytes], pokok: str) -> dict[str, tuple[str, str]]:
    """Return the relations of a part by their ids: the last word of their type, and the part they lead to."""
    folder, _, nama = pokok.rpartition("/")
    bagian = f"{folder}/_rels/{nama}.rels".lstrip("/")
    hasil = {}
    for satu in beranak(isi[bagian], "Relationship") if bagian in isi else ():
        if satu.get("TargetMode", "").casefold() == "external":
            continue
        tujuan = unquote(satu.get("Target", "")).replace("\\", "/")
        jalan = posixpath.normpath(posixpath.join("/", folder, tujuan)).lstrip("/").casefold()
        hasil[satu.get("Id", "")] = (satu.get("Type", "").rpartition("/")[2].casefold(), jalan)
    return hasil
