"""Reports to be reviewed: the corrected ones of the project, with prose or printed numbers of a test put in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka
from kinerja.masukan import Narasi
from kinerja.model import Asal, Publikasi
from kinerja.reviu import ATURAN, Dugaan

_KOLOM = {"tabel": "A", "baris": "B", "kolom": "C", "nilai": "D", "letak": "E"}

Periksa = Callable[..., list[Dugaan]]


def _dengan(laporan: Laporan, **bagian: object) -> Laporan:
    """Return a report with other input that keeps the results of the first: the tests do not change what they rest on."""
    lain = copy(laporan)
    lain.bahan = replace(laporan.bahan, **bagian)  # type: ignore[arg-type]
    return lain


@pytest.fixture(scope="session")
def semarang(akar: Path) -> Laporan:
    """Return the corrected report of Semarang."""
    return buka("kota-semarang", "diskopum", 2023, akar / "params")


@pytest.fixture(scope="session")
def tercetak(semarang: Laporan) -> Callable[..., Laporan]:
    """Return a function that makes a report of printed rows: (table, label, {heading: value})."""

    def susun(baris: Iterable[tuple[str, str, dict[str, str]]], *, data: bool = False) -> Laporan:
        isi = [(tabel, label, kolom, nilai) for tabel, label, sel in baris for kolom, nilai in sel.items()]
        publikasi = tuple(
            Publikasi(tabel=t, baris=b, kolom=k, nilai=n, asal=Asal("data.xlsx", "publikasi", nomor, _KOLOM))
            for nomor, (t, b, k, n) in enumerate(isi, start=3)
        )
        if data:
            return _dengan(semarang, data=replace(semarang.data, publikasi=publikasi))
        kosong = type(semarang.data)(identitas=semarang.data.identitas)
        return Laporan(replace(semarang.bahan, data=replace(kosong, publikasi=publikasi)))

    return susun


@pytest.fixture(scope="session")
def cetak(tercetak: Callable[..., Laporan]) -> Periksa:
    """Return a function that lets one rule read printed rows, with the data of the report beside them or without."""

    def periksa(aturan: str, baris: Iterable[tuple[str, str, dict[str, str]]], *, data: bool = False) -> list[Dugaan]:
        return list(ATURAN[aturan].fungsi(tercetak(baris, data=data)))

    return periksa


@pytest.fixture(scope="session")
def tulis_pada() -> Periksa:
    """Return a function that lets rules read a text as one file of the prose of a report."""

    def periksa(laporan: Laporan, berkas: str, teks: str, *aturan: str) -> list[Dugaan]:
        lain = _dengan(laporan, narasi={berkas: Narasi(f"narasi/{berkas}.md", teks)})
        return [dugaan for satu in aturan for dugaan in ATURAN[satu].fungsi(lain)]

    return periksa


@pytest.fixture(scope="session")
def tulis(semarang: Laporan, tulis_pada: Periksa) -> Periksa:
    """Return a function that lets rules read a text as the third line of narasi/penutup.md."""

    def periksa(teks: str, *aturan: str) -> list[Dugaan]:
        return tulis_pada(semarang, "penutup", f"Pembuka.\n\n{teks}", *aturan)

    return periksa
