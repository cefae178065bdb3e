"""One rule: what is printed as a table can be taken into a workbook, as a sheet of its own or as rows of one."""

from __future__ import annotations

import ast
import io
from pathlib import Path
from typing import Any

import nbformat
import openpyxl
import pytest

from kinerja import sajian
from kinerja.dokumen import RENJA, RENSTRA, UTAMA, Dokumen
from kinerja.laporan import Laporan, buka_folder
from kinerja.sajian.blok import Tabel
from kinerja.sajian.deklarasi import DeklarasiTabel
from kinerja.terbit.ekspor import susun

#: A table that an analyst makes of a DataFrame of their own: its rows are theirs already.
TANPA_LEMBAR = {"bebas.py"}


def test_setiap_deklarasi_menyebut_lembarnya(akar: Path) -> None:
    """Every declared table of a report names its sheet, or the sheet that shows its rows among others."""
    tanpa = []
    for berkas in sorted((akar / "kinerja" / "sajian").rglob("*.py")):
        for simpul in ast.walk(ast.parse(berkas.read_text("utf-8"))):
            if not isinstance(simpul, ast.Call):
                continue
            fungsi = simpul.func.value if isinstance(simpul.func, ast.Subscript) else simpul.func
            if isinstance(fungsi, ast.Name) and fungsi.id == "DeklarasiTabel":
                nama = {satu.arg for satu in simpul.keywords}
                if not nama & {"lembar", "bagian_lembar"} and berkas.name not in TANPA_LEMBAR:
                    tanpa.append(f"{berkas.name}:{simpul.lineno}")
    assert tanpa == []


def _jalankan_bab(akar: Path, laporan: Laporan, dokumen: Dokumen) -> None:
    """Show all that the notebooks of a document show."""
    for berkas in sorted((akar / "notebooks" / dokumen.kunci).glob("*.ipynb")):
        for sel in nbformat.read(berkas, as_version=4).cells:
            if sel.cell_type == "code" and sel.source.startswith("sajian."):
                eval(sel.source, {"sajian": sajian, "laporan": laporan})  # noqa: S307 - cells of our own notebooks


@pytest.mark.parametrize(
    ("folder", "dokumen"),
    [
        ("kota-semarang/diskopum/2023", UTAMA),
        ("kota-depok/dkum/2023", UTAMA),
        ("kota-semarang/diskopum/2021", RENJA),
        ("kota-semarang/diskopum/renstra-2025-2029", RENSTRA),
    ],
    ids=["semarang", "depok", "renja", "renstra"],
)
def test_setiap_tabel_tercetak_ada_dalam_buku(
    akar: Path, monkeypatch: pytest.MonkeyPatch, folder: str, dokumen: Dokumen
) -> None:
    """What the chapters of a document print stands in its workbook, under the name that the table gives."""
    laporan = buka_folder(akar / "params" / folder)
    tercetak: list[DeklarasiTabel[Any]] = []
    asli = DeklarasiTabel.tabel

    def catat(self: DeklarasiTabel[Any], pemilik: Laporan) -> Tabel:
        tercetak.append(self)
        return asli(self, pemilik)

    monkeypatch.setattr(DeklarasiTabel, "tabel", catat)
    _jalankan_bab(akar, laporan, dokumen)
    monkeypatch.undo()
    assert len(tercetak) > 5
    lembar = openpyxl.load_workbook(io.BytesIO(susun(laporan, dokumen)), read_only=True).sheetnames
    tempat = {satu.kunci: satu.lembar or satu.bagian_lembar for satu in tercetak}
    assert {kunci: nama for kunci, nama in tempat.items() if nama not in lembar} == {}
