"""The fictitious dinas through the whole pipeline, as the command renders it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kinerja.sajian.penulis import html
from kinerja.terbit import terbitkan

pytestmark = [pytest.mark.notebook, pytest.mark.render]


def test_the_pipeline_gives_what_the_cells_give(akar: Path, folder_rekaan: Path, rekaan: Any, tmp_path: Path) -> None:
    """Executed notebooks lose nothing: the page has the same body as the one composed in this process."""
    hasil = terbitkan(folder_rekaan, tmp_path, notebook=akar / "notebooks")
    bentuk = {f"{nama}.{akhiran}" for nama in ("lkjip", "reviu") for akhiran in ("html", "pdf")}
    lain = {"jejak.json", "reviu.xlsx", "ringkasan.json", "manifest.json", "manifest-reviu.json", "notebooks"}
    assert {satu.name for satu in hasil.folder.iterdir()} == bentuk | lain
    tertulis = hasil.berkas["html"].read_text("utf-8")
    laporan = rekaan.laporan
    # Percent is written as the region does only where a file is written: 77,04%.
    disusun = html.halaman(
        rekaan.bertanda,
        judul="Laporan Kinerja",
        dinas=laporan.nama_dinas,
        tahun=laporan.tahun,
        jejak=laporan.semua_jejak,
        rupa=laporan.kabupaten.rupa,
    )
    tubuh = "</main>"
    assert tertulis.count(tubuh) == disusun.count(tubuh) == 1
    assert tertulis.partition("<main")[2] == disusun.partition("<main")[2]
    assert "75,00%" in tertulis
    assert not re.search(r"(?<=\d)\u00a0%", tertulis)
    assert hasil.berkas["pdf"].read_bytes().startswith(b"%PDF")
    assert json.loads((hasil.folder / "manifest.json").read_text("utf-8"))["parameter"]["dinas"] == "durcon"
    assert hasil.peringatan
    sengaja = (
        "belum diisi",
        "tidak ada dalam huruf PDF",
        "formulir/pk.md: naskah Perjanjian Kinerja belum disesuaikan",
    )
    assert {kata for kata in sengaja for satu in hasil.peringatan if kata in satu} == {*sengaja}
    sisa = [satu for satu in hasil.peringatan if not any(kata in satu for kata in sengaja)]
    assert sisa == [], "only what the dinas leaves out, and types, on purpose"
