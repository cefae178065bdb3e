"""The page as it is now: only the chapters run again that read what has changed; faults take its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from kinerja.dokumen import UTAMA, notebook_bawaan
from kinerja.laporan import Laporan, Titipan, titipkan
from kinerja.mesin import Batas, jalankan_terbatas
from kinerja.pratinjau.susun import Ingatan, Tinjauan, susun_tinjauan

Susun = Callable[[], Tinjauan]


@pytest.fixture(scope="module")
def susun(folder: Path) -> Susun:
    """Return a function that makes the page again, with what it remembers."""
    ingatan = Ingatan()

    def jadi() -> Tinjauan:
        nonlocal ingatan
        isi = (folder, notebook_bawaan(), UTAMA, ingatan)
        hasil: tuple[Tinjauan, Ingatan] = jalankan_terbatas(susun_tinjauan, isi, Batas(600.0, 4_000_000_000))
        ingatan = hasil[1]
        return hasil[0]

    return jadi


def _ubah(folder: Path, lembar: str, sel: str, isi: object) -> None:
    buku = openpyxl.load_workbook(folder / "data.xlsx")
    buku[lembar][sel] = isi
    buku.save(folder / "data.xlsx")


@pytest.mark.render
def test_only_what_changed_is_executed(folder: Path, susun: Susun) -> None:
    """All at first, none without a change, one for a thing of one chapter, those of a figure for a figure; faults in between."""
    pertama = susun()
    assert len(pertama.dijalankan) == 6
    assert "<title>" in pertama.html
    assert (pertama.galat, pertama.nama) == (0, "Dinas Koperasi dan Usaha Mikro Kota Semarang")
    lagi = susun()
    assert (lagi.dijalankan, lagi.html) == ((), pertama.html)
    _ubah(folder, "sarpras", "A3", "Tanah dan bangunan kantor")
    assert susun().dijalankan == ("01_pendahuluan.ipynb",)
    penutup = folder / "narasi/penutup.md"
    penutup.write_text(penutup.read_text("utf-8") + "\n\nAlinea baru di penutup.\n", "utf-8")
    naskah = susun()
    # The first pages list what is not written yet, and look at every section for that.
    assert naskah.dijalankan == ("00_pembuka.ipynb", "04_penutup.ipynb")
    assert "Alinea baru di penutup." in naskah.html
    _ubah(folder, "target", "C4", "lima")
    salah = susun()
    assert (salah.galat, salah.html) == (1, "")
    assert str(salah.daftar[0]).startswith('data.xlsx, lembar "target", sel C4: “lima” bukan bilangan')
    _ubah(folder, "target", "C4", 54.25)
    baik = susun()
    assert "54,25" in baik.html
    assert {"03_akuntabilitas.ipynb"} <= {*baik.dijalankan} < {*pertama.dijalankan}
    assert "01_pendahuluan.ipynb" not in baik.dijalankan


@pytest.mark.render
def test_what_is_saved_while_a_chapter_waits_is_taken_up_next_time(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A chapter shows what was read before it ran, and remembers it, though the files are others by then."""
    (tmp_path / "lkjip").mkdir()
    shutil.copy(notebook_bawaan() / "lkjip/01_pendahuluan.ipynb", tmp_path / "lkjip")
    naskah = folder / "narasi/gambaran-umum.md"
    asli = naskah.read_text("utf-8")

    def baca(satu: Path) -> tuple[Laporan, Titipan]:
        hasil = titipkan(satu)
        naskah.write_text(f"{asli}\n\nDisimpan di antaranya.\n", "utf-8")
        return hasil

    with monkeypatch.context() as sela:
        sela.setattr("kinerja.pratinjau.susun.titipkan", baca)
        halaman, ingatan = susun_tinjauan(folder, tmp_path, UTAMA, Ingatan())
    assert halaman.dijalankan == ("01_pendahuluan.ipynb",)
    assert "Disimpan di antaranya." not in halaman.html
    lagi, _ = susun_tinjauan(folder, tmp_path, UTAMA, ingatan)
    naskah.write_text(asli, "utf-8")
    assert lagi.dijalankan == ("01_pendahuluan.ipynb",)
    assert "Disimpan di antaranya." in lagi.html
