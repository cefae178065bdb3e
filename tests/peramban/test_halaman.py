"""The tools of a page as a reader uses them: search, copied tables, enlarged figures, a narrow screen, darkness."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from peramban import Peramban, cari_chromium

from kinerja.laporan import buka_folder
from kinerja.sajian import anggaran_program, grafik_golongan, kata_pengantar, rincian_anggaran, ringkasan_capaian
from kinerja.sajian.penulis import html

_CHROMIUM = cari_chromium()
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="there is no Chromium on this machine")

#: Selects what a CSS selector names and gives what a copy would put on the clipboard.
_SALIN = """(() => {
  const wadah = new DataTransfer();
  getSelection().selectAllChildren(document.querySelector(%s));
  document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: wadah, cancelable: true }));
  return JSON.stringify([wadah.getData('text/html'), wadah.getData('text/plain')]);
})()"""


@pytest.fixture(scope="module")
def halaman(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of a part of the Semarang report."""
    laporan = buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")
    bagian = (kata_pengantar, ringkasan_capaian, grafik_golongan, anggaran_program, rincian_anggaran)
    blok = tuple(satu for fungsi in bagian for satu in fungsi(laporan).bertanda)
    isi = html.halaman(blok, judul="LKjIP", dinas=laporan.nama_dinas, tahun=2023, jejak=laporan.semua_jejak)
    berkas = tmp_path_factory.mktemp("alat") / "lkjip.html"
    berkas.write_text(isi, encoding="utf-8")
    return berkas


@pytest.fixture(scope="module")
def layar(halaman: Path) -> Iterator[Peramban]:
    """Open the page on a wide screen."""
    assert _CHROMIUM
    with Peramban(_CHROMIUM, halaman) as satu:
        yield satu


def _cari(layar: Peramban, kata: str) -> str:
    layar.nilai(
        f"(() => {{ const m = document.querySelector('#cari input'); m.value = {json.dumps(kata)};"
        "m.dispatchEvent(new Event('input')); document.getElementById('cari').requestSubmit(); })()"
    )
    return str(layar.nilai("document.querySelector('#cari output').value"))


def test_search_finds_words_across_marks(layar: Peramban) -> None:
    """Words are found in any case, also where a number with a trace stands among them, and each is shown in turn."""
    assert _cari(layar, "RATA-RATA CAPAIAN 108,48").startswith("1 dari ")
    assert layar.nilai("[...CSS.highlights.get('temuan-kini')][0].toString()").startswith("rata-rata capaian 108,48")
    banyak = int(_cari(layar, "koperasi").removeprefix("1 dari ").split()[0])
    assert banyak > 5
    assert layar.nilai("CSS.highlights.get('temuan').size") == banyak
    layar.nilai("document.getElementById('cari').requestSubmit()")
    assert layar.nilai("document.querySelector('#cari output').value") == f"2 dari {banyak}"
    assert _cari(layar, "kata yang tidak ada") == "Tidak ditemukan"
    assert layar.nilai("CSS.highlights.get('temuan').size") == 0


def test_a_copied_table_holds_numbers(layar: Peramban) -> None:
    """Amounts and percentages reach a spreadsheet as numbers in any language; codes and words stay text."""
    isi, teks = json.loads(layar.nilai(_SALIN % json.dumps("#tabel-anggaran table")))
    assert 'x:num="11674610355"' in isi
    assert 'sdval="10717987308"' in isi
    assert 'x:num="91.81"' in isi, "a value whose unit stands in the head keeps it"
    assert 'x:num="2.17' not in isi, "a code is no number"
    assert isi.startswith("<html xmlns:x=")
    assert "<caption" not in isi
    baris = [satu.split("\t") for satu in teks.splitlines()]
    program = next(satu for satu in baris if satu[0] == "2.17.01")
    assert program[2] == "11.674.610.355"
    isi, _ = json.loads(layar.nilai(_SALIN % json.dumps("#tabel-capaian table")))
    assert 'x:num="0.7704"' in isi, "77,04 % is 0,7704 with the format of a percentage"


def test_a_copied_sentence_stays_as_it_is(layar: Peramban) -> None:
    """Outside tables nothing is put in the place of what the browser copies."""
    assert json.loads(layar.nilai(_SALIN % json.dumps("#isi p.biasa"))) == ["", ""]


def test_a_figure_fills_the_screen_and_returns(layar: Peramban) -> None:
    """The button of a figure enlarges it, Escape brings it back, and the focus stays on the button."""
    tombol = "document.querySelector('#isi figure .alat-blok')"
    layar.nilai(f"{tombol}.click()")
    kotak = json.loads(layar.nilai("JSON.stringify(document.querySelector('#isi figure').getBoundingClientRect())"))
    assert (kotak["x"], kotak["y"], kotak["width"]) == (0, 0, 1280)
    assert layar.nilai(f"{tombol}.textContent") == "Tutup"
    layar.tekan("Escape")
    assert layar.nilai(f"{tombol}.textContent") == "Perbesar"
    assert layar.nilai(f"document.activeElement === {tombol}")


def test_small_tables_fit_a_narrow_screen(halaman: Path) -> None:
    """At 390 px the summary is read without scrolling sideways; the budget scrolls and keeps what a row is about."""
    assert _CHROMIUM
    with Peramban(_CHROMIUM, halaman, 390, 800) as satu:
        satu.ukuran(390, 800, sentuh=True)
        assert satu.nilai("document.documentElement.scrollWidth") == 390
        gulir = "document.querySelector('#tabel-%s .gulir')"
        capaian, anggaran = gulir % "capaian", gulir % "anggaran"
        assert satu.nilai(f"{capaian}.scrollWidth <= {capaian}.clientWidth")
        nama = "[...document.querySelectorAll('#tabel-capaian tbody tr:nth-child(2) td')].map(s => getComputedStyle(s, '::before').content)"
        assert satu.nilai(nama) == [
            *("none", '"Indikator Kinerja"', '"Target"', '"Realisasi"', '"Capaian (%)"', '"Predikat"')
        ]
        assert satu.nilai(f"{anggaran}.scrollWidth > {anggaran}.clientWidth")
        satu.nilai(f"{anggaran}.scrollLeft = 300")
        assert satu.nilai(
            "Math.abs(document.querySelector('#tabel-anggaran td.lekat').getBoundingClientRect().left"
            f" - {anggaran}.getBoundingClientRect().left) < 2"
        )
        assert not satu.nilai("document.getElementById('navigasi').open")


def test_dark_screens_get_a_dark_page(halaman: Path) -> None:
    """Who prefers darkness reads light letters on a dark ground; drawings keep their white paper."""
    assert _CHROMIUM
    with Peramban(_CHROMIUM, halaman) as satu:
        satu.minta("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        warna = "getComputedStyle(document.querySelector('%s')).%s.match(/\\d+/g).slice(0, 3).map(Number)"
        assert max(satu.nilai(warna % ("main", "backgroundColor"))) < 60
        assert min(satu.nilai(warna % ("#isi p.biasa", "color"))) > 200
        assert satu.nilai(warna % (".lukisan", "backgroundColor")) == [255, 255, 255]
