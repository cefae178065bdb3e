"""Where a number comes from, as a reader finds it: with the mouse, the keyboard, a finger, on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from peramban import Peramban, cari_chromium

from kinerja.laporan import buka_folder
from kinerja.sajian import anggaran_program, kata_pengantar, rincian_anggaran, ringkasan_capaian
from kinerja.sajian.penulis import html

_CHROMIUM = cari_chromium()
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="there is no Chromium on this machine")

CAPAIAN = '#tabel-capaian data[value="capaian:S1.1"]'
RERATA = '#tabel-capaian data[value="rata_rata:capaian"]'
PANEL = "document.getElementById('jejak')"
TERBUKA = f"!{PANEL}.hidden && {PANEL}.querySelector('.nama')"
NAMA = f"{PANEL}.querySelector('.nama').textContent"
FOKUS = "document.activeElement.getAttribute('value')"


@pytest.fixture(scope="module")
def halaman(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the page of a part of the Semarang report."""
    laporan = buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")
    bagian = (kata_pengantar, ringkasan_capaian, anggaran_program, rincian_anggaran)
    blok = tuple(satu for fungsi in bagian for satu in fungsi(laporan).bertanda)
    isi = html.halaman(
        blok,
        judul="LKjIP",
        dinas=laporan.nama_dinas,
        tahun=2023,
        jejak=laporan.semua_jejak,
        rupa=laporan.kabupaten.rupa,
    )
    berkas = tmp_path_factory.mktemp("halaman") / "lkjip.html"
    berkas.write_text(isi, encoding="utf-8")
    return berkas


@pytest.fixture(scope="module")
def layar(halaman: Path) -> Iterator[Peramban]:
    """Open the page on a wide screen."""
    assert _CHROMIUM
    with Peramban(_CHROMIUM, halaman) as satu:
        yield satu


@pytest.fixture
def lebar(layar: Peramban) -> Peramban:
    """Return the wide screen with the panel closed, the switch on, and the mouse away."""
    layar.arahkan(1, 1)
    layar.tekan("Escape")
    layar.nilai(
        "document.activeElement.blur(), document.querySelector('#saklar-jejak input').checked || document.querySelector('#saklar-jejak input').click()"
    )
    layar.tunggu(f"{PANEL}.hidden")
    return layar


@pytest.fixture(scope="module")
def sempit(halaman: Path) -> Iterator[Peramban]:
    """Open the page on the screen of a telephone."""
    assert _CHROMIUM
    with Peramban(_CHROMIUM, halaman, 390, 800) as satu:
        satu.ukuran(390, 800, sentuh=True)
        yield satu


def _isi(layar: Peramban) -> str:
    return str(layar.nilai(f"{PANEL}.innerText"))


# --- mouse -------------------------------------------------------------------------------------------------------


def test_arahkan_tetikus(lebar: Peramban) -> None:
    """Under the mouse a number shows formula, operands and source cells, and hides them when it leaves."""
    lebar.arahkan(*lebar.tempat(CAPAIAN))
    lebar.tunggu(TERBUKA)
    isi = _isi(lebar)
    assert "Capaian Persentase koperasi aktif tahun 2023" in isi
    assert "Capaian = Realisasi / Target × 100%" in isi
    assert "Target: 76,50%" in isi
    assert "data.xlsx target!F14; data.xlsx variabel!E3:E4" in isi
    assert 'laporan.jejak("capaian:S1.1")' in isi
    lebar.arahkan(1, 1)
    lebar.tunggu(f"{PANEL}.hidden")


def test_tetikus_masuk_panel(lebar: Peramban) -> None:
    """The mouse may go into what it opened."""
    lebar.arahkan(*lebar.tempat(CAPAIAN))
    lebar.tunggu(TERBUKA)
    x, y = lebar.nilai(f"(() => {{const r = {PANEL}.getBoundingClientRect(); return [r.x + 40, r.y + 40]}})()")
    lebar.arahkan(x, y)
    lebar.nilai("new Promise(s => setTimeout(s, 400))")
    assert lebar.nilai(TERBUKA.replace("&&", "&& !!"))


def test_klik_menahan(lebar: Peramban) -> None:
    """A click keeps the panel open until the next click elsewhere."""
    lebar.klik(*lebar.tempat(CAPAIAN))
    lebar.tunggu(f"{PANEL}.classList.contains('terkunci') && {TERBUKA}")
    lebar.arahkan(1, 1)
    lebar.nilai("new Promise(s => setTimeout(s, 400))")
    assert lebar.nilai(f"{PANEL}.hidden") is False
    lebar.klik(640, 5)
    lebar.tunggu(f"{PANEL}.hidden")


def test_rantai(lebar: Peramban) -> None:
    """An operand opens its own trace, down to the cells, and back again."""
    lebar.klik(*lebar.tempat(RERATA))
    lebar.tunggu(TERBUKA)
    for tombol in ("Sasaran 1", "Persentase koperasi aktif", "Realisasi"):
        lebar.nilai(f"[...{PANEL}.querySelectorAll('.rinci')].find(b => b.textContent.startsWith('{tombol}')).click()")
    assert lebar.nilai(NAMA) == "Realisasi Persentase koperasi aktif tahun 2023"
    assert "Jumlah koperasi aktif / Jumlah seluruh koperasi × 100%" in _isi(lebar)
    for _ in range(3):
        lebar.nilai(f"{PANEL}.querySelector('.kembali').click()")
    assert lebar.nilai(NAMA) == "Rata-rata capaian seluruh sasaran"
    assert lebar.nilai(f"{PANEL}.querySelector('.kembali').hidden")


def test_panel_di_dalam_layar(lebar: Peramban) -> None:
    """The panel stays on the screen, also for a number at its right edge."""
    lebar.klik(*lebar.tempat('#tabel-anggaran data[value="total:persen"]'))
    lebar.tunggu(TERBUKA)
    kiri, kanan = lebar.nilai(f"(() => {{const r = {PANEL}.getBoundingClientRect(); return [r.left, r.right]}})()")
    assert 0 <= kiri < kanan <= 1280


# --- keyboard ----------------------------------------------------------------------------------------------------


def test_papan_ketik(lebar: Peramban) -> None:
    """Tab reaches a number and shows its trace, Enter goes into it, Escape closes it and comes back."""
    lebar.nilai("document.querySelector('#kata-pengantar, h2').scrollIntoView()")
    lebar.nilai("document.querySelector('#saklar-jejak input').focus()")
    for _ in range(40):
        lebar.tekan("Tab")
        if lebar.nilai(FOKUS):
            break
    kunci = lebar.nilai(FOKUS)
    assert kunci
    lebar.tunggu(TERBUKA)
    assert lebar.nilai("document.activeElement.getAttribute('aria-describedby')") == "jejak-isi"
    assert lebar.nilai("document.activeElement.getAttribute('aria-expanded')") == "true"
    lebar.tekan("Enter")
    assert lebar.nilai("document.activeElement.id") == "jejak"
    lebar.tekan("Escape")
    assert lebar.nilai(f"{PANEL}.hidden")
    assert lebar.nilai(FOKUS) == kunci
    assert lebar.nilai("document.activeElement.getAttribute('aria-expanded')") == "false"


def test_tab_keluar_menutup(lebar: Peramban) -> None:
    """When the focus goes on to the next place, the panel closes; Tab at its end comes back to the number."""
    lebar.nilai(f"document.querySelector('{RERATA}').focus()")
    lebar.tunggu(TERBUKA)
    lebar.tekan("Enter")
    for _ in range(12):
        lebar.tekan("Tab")
        if lebar.nilai(f"{PANEL}.hidden"):
            break
    assert lebar.nilai(FOKUS) == "rata_rata:capaian"


def test_panah_dalam_tabel(lebar: Peramban) -> None:
    """A table is one stop of Tab; arrow keys go from number to number."""
    assert lebar.nilai("document.querySelectorAll('#tabel-capaian data[tabindex=\"0\"]').length") == 1
    lebar.nilai(f"document.querySelector('{CAPAIAN}').focus()")
    for tombol, kunci in (
        ("ArrowLeft", "realisasi:S1.1:2023"),
        ("ArrowRight", "capaian:S1.1"),
        ("ArrowDown", "capaian:S2.1"),
        ("ArrowUp", "capaian:S1.1"),
    ):
        lebar.tekan(tombol)
        assert lebar.nilai(FOKUS) == kunci
    assert lebar.nilai("document.querySelectorAll('#tabel-capaian data[tabindex=\"0\"]').length") == 1


# --- switch ------------------------------------------------------------------------------------------------------


def test_saklar(lebar: Peramban) -> None:
    """The switch takes the marks away, for the eye, the mouse and the keyboard, and brings them back."""
    garis = f"getComputedStyle(document.querySelector('{CAPAIAN}')).textDecorationLine"
    assert lebar.nilai(garis) == "underline"
    lebar.nilai("document.querySelector('#saklar-jejak input').click()")
    assert lebar.nilai(garis) == "none"
    assert lebar.nilai("document.querySelectorAll('data[tabindex], data[role]').length") == 0
    lebar.arahkan(*lebar.tempat(CAPAIAN))
    lebar.nilai("new Promise(s => setTimeout(s, 300))")
    assert lebar.nilai(f"{PANEL}.hidden")
    lebar.nilai("document.querySelector('#saklar-jejak input').click()")
    assert lebar.nilai(garis) == "underline"
    assert lebar.nilai("document.querySelectorAll('data[role=button]').length") > 100


# --- narrow screen -----------------------------------------------------------------------------------------------


def test_layar_sempit(sempit: Peramban) -> None:
    """A tap on a telephone opens the trace at the foot of the screen, and nothing overflows sideways."""
    luber = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert sempit.nilai(luber) == 0
    sempit.ketuk(*sempit.tempat('#tabel-anggaran data[value="total:persen"]'))
    sempit.tunggu(TERBUKA)
    assert sempit.nilai(NAMA) == "Persentase realisasi anggaran seluruhnya"
    assert sempit.nilai(luber) == 0
    kiri, kanan, bawah = sempit.nilai(
        f"(() => {{const r = {PANEL}.getBoundingClientRect(); return [r.left, r.right, r.bottom]}})()"
    )
    assert (kiri, kanan, bawah) == (0, 390, 800)
    sempit.nilai(f"{PANEL}.querySelector('.tutup').click()")
    assert sempit.nilai(f"{PANEL}.hidden")


def test_saklar_tampak_di_layar_sempit(sempit: Peramban) -> None:
    """The switch stands in the bar at the top, beside the contents."""
    kanan, bawah = sempit.nilai(
        "(() => {const r = document.getElementById('saklar-jejak').getBoundingClientRect(); return [r.right, r.bottom]})()"
    )
    assert kanan <= 390
    assert bawah < 60


def test_tanpa_jaringan(layar: Peramban) -> None:
    """The page asks nobody for anything."""
    assert layar.nilai("performance.getEntriesByType('resource').length") == 0


def test_cetak(layar: Peramban) -> None:
    """On paper there are neither marks nor switch nor panel."""
    layar.minta("Emulation.setEmulatedMedia", media="print")
    try:
        assert layar.nilai(f"getComputedStyle(document.querySelector('{CAPAIAN}')).textDecorationLine") == "none"
        for kunci in ("jejak", "saklar-jejak"):
            assert layar.nilai(f"getComputedStyle(document.getElementById('{kunci}')).display") == "none"
    finally:
        layar.minta("Emulation.setEmulatedMedia", media="")
