"""Word and Excel as formats of the pipeline: made when asked for, sealed with the others."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from typer.testing import CliRunner

from kinerja.cli import app
from kinerja.dokumen import LKJIP
from kinerja.terbit import terbitkan

pytestmark = pytest.mark.render


def test_word_and_excel_are_made_when_asked_for(salinan: Path) -> None:
    """``--format docx,xlsx`` makes these two, lists them in the manifest, and gives the same bytes again."""
    keluaran = salinan.parents[3] / "output"
    jadi = terbitkan(salinan, keluaran, bentuk=("docx", "xlsx"))
    assert sorted(satu.name for satu in jadi.folder.iterdir()) == [
        "jejak.json",
        "lkjip.docx",
        "lkjip.xlsx",
        "manifest.json",
        "notebooks",
        "ringkasan.json",
    ]
    assert "Kesimpulan Umum" in " ".join(p.text for p in docx.Document(str(jadi.berkas["docx"])).paragraphs)
    assert openpyxl.load_workbook(jadi.berkas["xlsx"]).sheetnames[0] == "Capaian"
    manifes = json.loads((jadi.folder / "manifest.json").read_text("utf-8"))
    assert {"lkjip.docx", "lkjip.xlsx"} <= set(manifes["keluaran"])
    assert {"python-docx", "openpyxl"} <= set(manifes["pustaka"])
    for nama in ("docx", "xlsx"):
        with ZipFile(jadi.berkas[nama]) as arsip:
            assert {satu.date_time for satu in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    lama = {nama: berkas.read_bytes() for nama, berkas in jadi.berkas.items()}
    lagi = terbitkan(salinan, keluaran, bentuk=("docx", "xlsx"))
    assert {nama: berkas.read_bytes() for nama, berkas in lagi.berkas.items()} == lama


def test_html_and_pdf_stay_the_default() -> None:
    """Who names no format gets the page and the PDF."""
    assert LKJIP.bawaan == ("html", "pdf")
    assert list(LKJIP.bentuk) == ["html", "pdf", "docx", "xlsx"]


def test_an_unknown_format_is_refused_with_the_known_ones(salinan: Path) -> None:
    """The message names what can be made."""
    hasil = CliRunner().invoke(app, ["render", str(salinan), "--format", "docx,odt"], standalone_mode=False)
    assert "“odt” tidak dikenal; pilih html, pdf, docx, atau xlsx" in str(hasil.exception)
