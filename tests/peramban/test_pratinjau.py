"""The page beside Excel as its user sees it: a cell is saved and the number changes, faults come and go."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path

import openpyxl
import pytest
from peramban import Peramban, cari_chromium

_CHROMIUM = cari_chromium()
pytestmark = [
    pytest.mark.skipif(_CHROMIUM is None, reason="there is no Chromium on this machine"),
    pytest.mark.render,
]

_spek = util.spec_from_file_location("peladen_peramban", Path(__file__).parents[1] / "pratinjau/peladen_uji.py")
assert _spek is not None
assert _spek.loader is not None
_uji = util.module_from_spec(_spek)
sys.modules["peladen_peramban"] = _uji
_spek.loader.exec_module(_uji)

DOK = "document.querySelector('iframe:not(.menunggu)').contentWindow.document"
CAPAIAN = f"{DOK}.querySelector('#tabel-capaian data[value=\"capaian:S1.1\"]')"
GALAT = "document.querySelectorAll('#kesalahan h2 + ul li').length"
#: Far longer than anything takes, on a machine that does much else.
LAMA = 12


class Meja:
    """The desk of a planning officer: a workbook in one window, the page in the other."""

    def __init__(self, layar: Peramban, folder: Path, alamat: str) -> None:
        self.layar, self.folder, self.alamat = layar, folder, alamat
        self.buku = folder / "data.xlsx"
        self.halaman = f"{alamat}laporan/kota-semarang/diskopum/2023/"

    def simpan(self, **sel: object) -> bytes:
        """Save the workbook with other values (``variabel_E3=570``); return its bytes."""
        buku = openpyxl.load_workbook(self.buku)
        for nama, isi in sel.items():
            lembar, _, letak = nama.rpartition("_")
            buku[lembar][letak] = isi
        baru = self.buku.with_name("~baru.tmp")
        buku.save(baru)
        baru.replace(self.buku)
        return self.buku.read_bytes()

    def tunggu(self, ungkapan: str) -> None:
        """Wait for a condition, however busy the machine is."""
        self.layar.tunggu(ungkapan, LAMA)

    def angka(self, teks: str) -> None:
        """Wait until the capaian of the first sasaran prints so."""
        self.tunggu(f"{CAPAIAN} && {CAPAIAN}.textContent.replace('\\u00a0', ' ') === '{teks}'")


@pytest.fixture(scope="module")
def kantor(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meja]:
    """A copy of the report of Semarang, served and open; a workbook that cannot be opened is always one being saved."""
    assert _CHROMIUM
    folder = tmp_path_factory.mktemp("meja") / "params/kota-semarang/diskopum/2023"
    shutil.copytree(akar / "params/kota-semarang/diskopum/2023", folder)
    shutil.copy(akar / "params/kota-semarang/kabupaten.yaml", folder.parents[1])
    shutil.copytree(akar / "params/kota-semarang/formulir", folder.parents[1] / "formulir")
    with _uji.layani(folder.parents[2], folder.parents[3] / "output", 1e9) as peladen:
        alamat = f"{peladen.alamat}laporan/kota-semarang/diskopum/2023/"
        with Peramban(_CHROMIUM, alamat) as layar:
            satu = Meja(layar, folder, peladen.alamat)
            yield satu


@pytest.fixture
def meja(kantor: Meja, akar: Path) -> Meja:
    """The desk as it is at the beginning: the published workbook, its report on the screen, no fault."""
    asli = (akar / "params/kota-semarang/diskopum/2023/data.xlsx").read_bytes()
    if not kantor.buku.exists() or kantor.buku.read_bytes() != asli:
        kantor.buku.write_bytes(asli)
    if kantor.layar.nilai("location.href") != kantor.halaman:
        kantor.layar.buka(kantor.halaman)
    kantor.angka("100,71")
    kantor.tunggu("document.getElementById('kesalahan').hidden")
    return kantor


def test_a_saved_cell_changes_the_number_where_one_was_reading(meja: Meja) -> None:
    """570 of 736 cooperatives instead of 567: the number is another, the place on the screen is the same."""
    meja.layar.nilai(f"{CAPAIAN}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
    letak = f"{CAPAIAN}.getBoundingClientRect().top"
    awal = meja.layar.nilai(letak)
    assert meja.layar.nilai(f"{DOK}.defaultView.scrollY") > 1_000
    meja.simpan(variabel_E3=570)
    meja.angka("101,24")
    assert abs(meja.layar.nilai(letak) - awal) <= 1
    assert meja.layar.nilai("document.querySelectorAll('iframe').length") == 1


def test_two_edits_in_a_row_end_with_the_second(meja: Meja) -> None:
    """What is saved while the page is being made is not lost."""
    meja.simpan(variabel_E3=580)
    meja.simpan(variabel_E3=590)
    meja.angka("104,78")


def test_a_fault_comes_and_goes(meja: Meja) -> None:
    """Faults stand on top while the last good report stays below; a click shows the cell; mended, they are gone."""
    meja.simpan(target_C4="lima", anggaran_D5="1,2 milyar")
    meja.tunggu(f"{GALAT} === 2")
    assert "“1,2 milyar” bukan bilangan rupiah" in meja.layar.nilai("document.getElementById('kesalahan').textContent")
    assert meja.layar.nilai(f"{CAPAIAN}.textContent").startswith("100,71")
    meja.layar.nilai("document.querySelectorAll('#kesalahan button.tempat')[1].click()")
    meja.tunggu("document.querySelector('#lembar h2').textContent === 'data.xlsx, lembar “target”, sel C4'")
    assert meja.layar.nilai("document.querySelector('#lembar .sorot').textContent") == "lima"
    meja.layar.tekan("Escape")
    assert meja.layar.nilai("document.getElementById('lembar').hidden")
    meja.simpan(target_C4=54, anggaran_D5=564080)
    meja.tunggu(
        "document.getElementById('kesalahan').hidden && document.getElementById('keadaan').className === 'baik'"
    )


def test_a_click_on_a_fault_of_prose_shows_its_line(meja: Meja) -> None:
    """A placeholder that nobody knows is shown where it was written."""
    naskah = meja.folder / "narasi/penutup.md"
    asli = naskah.read_bytes()
    naskah.write_bytes(b"Baris satu.\n\n{{ tidak.ada }}\n")
    meja.tunggu(f"{GALAT} === 1")
    meja.layar.nilai("document.querySelector('#kesalahan button.tempat').click()")
    meja.tunggu("document.querySelector('#lembar h2').textContent === 'narasi/penutup.md, baris 3'")
    assert meja.layar.nilai("document.querySelector('#lembar .sorot').textContent") == "{{ tidak.ada }}"
    meja.layar.tekan("Escape")
    naskah.write_bytes(asli)
    meja.tunggu("document.getElementById('kesalahan').hidden")


def test_a_half_saved_workbook_does_not_flicker(meja: Meja) -> None:
    """Marks and files of a moment are not looked at; a workbook that is cut off or gone changes nothing on the page."""
    utuh = meja.simpan(variabel_E3=575)
    meja.angka("102,13")
    percobaan = int(meja.layar.nilai("document.body.dataset.percobaan"))
    halaman = meja.layar.nilai("document.getElementById('laporan').dataset.halaman")
    (meja.folder / "~$data.xlsx").write_bytes(b"x" * 165)
    (meja.folder / "8F3A2C10").write_bytes(utuh[:1000])
    meja.buku.write_bytes(utuh[: len(utuh) // 2])
    meja.tunggu(f"Number(document.body.dataset.percobaan) > {percobaan + 1}")
    meja.buku.unlink()
    kini = int(meja.layar.nilai("document.body.dataset.percobaan"))
    meja.tunggu(f"Number(document.body.dataset.percobaan) > {kini + 1}")
    assert meja.layar.nilai("document.getElementById('kesalahan').hidden")
    assert meja.layar.nilai("document.getElementById('laporan').dataset.halaman") == halaman
    meja.buku.write_bytes(utuh)
    meja.simpan(variabel_E3=567)
    meja.angka("100,71")
    (meja.folder / "~$data.xlsx").unlink()
    assert meja.layar.nilai("document.getElementById('kesalahan').hidden")


def test_a_click_on_a_number_shows_its_cell(meja: Meja) -> None:
    """The trace opens as in the report, and the first cell behind the number is shown in its sheet."""
    meja.layar.nilai(f"{CAPAIAN}.click()")
    meja.tunggu("document.querySelector('#lembar h2').textContent.endsWith('lembar “target”, sel F14')")
    assert meja.layar.nilai("document.querySelector('#lembar .sorot').textContent") == "76,5"
    assert not meja.layar.nilai(f"{DOK}.getElementById('jejak').hidden")
    meja.layar.tekan("Escape")


def test_the_buttons_bring_back_what_they_made(meja: Meja) -> None:
    """The marked workbook is written beside the outputs, and a link leads to it."""
    meja.layar.nilai("document.querySelector('button[data-apa=tandai]').click()")
    meja.tunggu("document.querySelector('#hasil a')")
    alamat = meja.layar.nilai("document.querySelector('#hasil a').href")
    assert alamat.endswith("berkas/2023-bertanda.xlsx")
    assert meja.layar.nilai(f"fetch({alamat!r}).then(j => j.status)") == 200
    assert (meja.folder.parents[3] / "output/kota-semarang/diskopum/2023-bertanda.xlsx").is_file()
    meja.layar.nilai("document.querySelector('button[data-apa=periksa]').click()")
    meja.tunggu("document.getElementById('hasil').textContent.includes('Tidak ada kesalahan')")


def test_nothing_is_asked_of_anybody_else(meja: Meja) -> None:
    """All that the page has loaded comes from this machine."""
    asal = meja.layar.nilai("performance.getEntriesByType('resource').map(e => new URL(e.name).hostname)")
    assert {*asal} == {"127.0.0.1"}


@pytest.mark.parametrize("lebar", [1280, 390])
def test_nothing_overflows(meja: Meja, lebar: int) -> None:
    """On a wide and on a narrow screen the page around the report fits."""
    meja.layar.ukuran(lebar, 800)
    luber = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert meja.layar.nilai(luber) == 0
    meja.layar.ukuran(1280, 900)


def test_the_region_shows_all_its_dinas(meja: Meja) -> None:
    """State, faults and last change of each report; a fault appears here too."""
    meja.layar.buka(f"{meja.alamat}daerah/kota-semarang/")
    meja.tunggu("document.querySelector('#dinas .baik')")
    assert "Dinas Koperasi dan Usaha Mikro Kota Semarang" in meja.layar.nilai(
        "document.querySelector('#dinas').textContent"
    )
    meja.simpan(target_C4="lima")
    meja.tunggu("document.querySelector('#dinas .salah')")
    assert "1 kesalahan" in meja.layar.nilai("document.querySelector('#dinas .salah').textContent")
    assert "1 dengan kesalahan" in meja.layar.nilai("document.getElementById('keadaan').textContent")
