"""Summaries on a telephone: every figure is read without scrolling sideways, also once rows are sorted and filtered."""

from __future__ import annotations

import json
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from peramban import Peramban, cari_chromium

from kinerja.laporan import buka_folder
from kinerja.sajian import (
    lembar_pengukuran,
    rekap_efisiensi,
    ringkasan_capaian,
    simpulan_predikat,
    tabel_dinas,
    tabel_perjanjian_kinerja,
)
from kinerja.sajian.penulis import html

_CHROMIUM = cari_chromium()
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="there is no Chromium on this machine")

#: What is wider than its box, by the id of the table; what a card hides though it holds something.
_MELEBAR = """[...document.querySelectorAll('.tabel > .gulir')].filter(s => s.scrollWidth > s.clientWidth)
  .map(s => s.parentElement.id)"""
_HILANG = """[...document.querySelectorAll('tbody td, tbody th')].filter(s => s.textContent && !s.getClientRects().length)
  .map(s => s.textContent)"""


def _halaman(folder: Path, tampilan: Any, pemilik: Any, **isi: Any) -> Path:
    blok = tuple(satu for fungsi in tampilan for satu in fungsi(pemilik).blok)
    berkas = folder / "halaman.html"
    berkas.write_text(html.halaman(blok, judul="J", dinas="D", tahun=2023, **isi), encoding="utf-8")
    return berkas


@pytest.mark.parametrize("dinas", ["kota-semarang/diskopum", "kota-depok/dkum"])
def test_key_figures_need_no_sideways_scrolling(akar: Path, tmp_path: Path, dinas: str) -> None:
    """Results, efficiency, predikat, measurement: groups, tall cells and totals included."""
    tampilan = (ringkasan_capaian, tabel_perjanjian_kinerja, rekap_efisiensi, simpulan_predikat, lembar_pengukuran)
    assert _CHROMIUM
    with Peramban(
        _CHROMIUM, _halaman(tmp_path, tampilan, buka_folder(akar / "params" / dinas / "2023")), 390, 800
    ) as layar:
        layar.ukuran(390, 800, sentuh=True)
        assert layar.nilai("document.querySelectorAll('table.kartu').length") >= len(tampilan)
        assert layar.nilai(_MELEBAR) == []
        assert layar.nilai(_HILANG) == []
        layar.ukuran(1280, 900)
        assert layar.nilai("getComputedStyle(document.querySelector('table.kartu')).display") == "table"
        assert layar.nilai("getComputedStyle(document.querySelector('table.kartu td'), '::before').content") == "none"


def test_cards_of_a_region_are_sorted_and_filtered(akar: Path, tmp_path: Path) -> None:
    """Where there is no header to click on a list of orders stands in its place; hidden rows stay hidden."""
    spek = util.spec_from_file_location("bahan_wilayah", akar / "tests" / "wilayah" / "conftest.py")
    assert spek is not None
    assert spek.loader is not None
    bahan = util.module_from_spec(spek)
    spek.loader.exec_module(bahan)
    daerah = bahan.Daerah(tmp_path)
    daerah.tambah(*bahan.banyak_ringkasan(12))
    berkas = _halaman(tmp_path, (tabel_dinas,), daerah.buka(), tambahan="wilayah")
    tampak = (
        "[...document.querySelectorAll('#tabel-dinas tbody tr:not(.jumlah)')].filter(s => s.getClientRects().length)"
    )
    pilih = "document.querySelector('#tabel-dinas .urut select')"
    assert _CHROMIUM
    with Peramban(_CHROMIUM, berkas, 390, 800) as layar:
        layar.ukuran(390, 800, sentuh=True)
        assert layar.nilai(_MELEBAR) == []
        layar.nilai(
            f"{pilih}.selectedIndex = [...{pilih}.options].findIndex(s => s.text === 'Pagu (Rp), menurun');"
            f"{pilih}.dispatchEvent(new Event('change'))"
        )
        pagu = layar.nilai(f"{tampak}.map(s => Number(s.cells[4].textContent.replace(/\\./g, '')))")
        assert len(pagu) == 12
        assert pagu == sorted(pagu, reverse=True)
        nama = layar.nilai(f"{tampak}[3].cells[0].firstChild.textContent")
        layar.nilai(
            f"(() => {{ const m = document.querySelector('#tabel-dinas .alat input'); m.value = {json.dumps(nama)};"
            "m.dispatchEvent(new Event('input')) })()"
        )
        assert layar.nilai(f"{tampak}.length") == 1
        layar.ukuran(1280, 900)
        assert layar.nilai(f"getComputedStyle({pilih}.parentElement).display") == "none"
