"""Typesetting in a process of its own."""

from __future__ import annotations

import datetime as dt
import multiprocessing as mp
import os
import tempfile
import time
from multiprocessing.util import get_temp_dir
from pathlib import Path
from typing import Any

import pytest

from kinerja.sajian.blok import HalamanBaru, Judul, Kolom, Paragraf, Sel, Tabel, Teks
from kinerja.sajian.penulis import typst
from kinerja.terbit import TerbitSalah
from kinerja.terbit import pencetak as modul
from kinerja.terbit.pencetak import Pencetak

_BLOK = (Paragraf((Teks("Capaian 77,04 %."),)),)
_LAIN = (Paragraf((Teks("Capaian 100,71 %."),)),)
_UMUM: dict[str, Any] = {"judul": "L", "dinas": "D", "tahun": 2023, "tanggal": dt.date(2024, 2, 28)}


def _mati(*_: object) -> bytes:
    os._exit(9)


def test_the_process_changes_no_byte(tmp_path: Path) -> None:
    """Each PDF is the one that is typeset here, whatever was typeset before it or beside it."""
    for sekaligus in (1, 2):
        with Pencetak(sekaligus) as pencetak:
            pencetak.cetak(tmp_path / "a.pdf", _BLOK, **_UMUM)
            pencetak.cetak(tmp_path / "b.pdf", _LAIN, **_UMUM)
        assert (tmp_path / "a.pdf").read_bytes() == typst.susun(_BLOK, **_UMUM)
        assert (tmp_path / "b.pdf").read_bytes() == typst.susun(_LAIN, **_UMUM)


@pytest.fixture
def sendiri(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process be one that ends with its report."""
    monkeypatch.setattr(modul, "sekali_pakai", lambda: True)
    monkeypatch.setattr(modul, "Anak", None)


@pytest.mark.usefixtures("sendiri")
def test_a_process_that_ends_with_its_report_typesets_itself(tmp_path: Path) -> None:
    """When the block ends, with the same bytes; pages that are asked for meanwhile are those of the PDF."""
    blok = (Judul(1, "Awal", kunci="bab-1"), HalamanBaru(), Judul(2, "Isi", "A."))
    with Pencetak() as pencetak:
        pencetak.cetak(tmp_path / "a.pdf", blok, **_UMUM)
        assert not (tmp_path / "a.pdf").exists()
        assert pencetak.halaman(blok, **_UMUM).judul == ("1", "2")
        assert (tmp_path / "a.pdf").exists()
        pencetak.cetak(tmp_path / "b.pdf", _LAIN, **_UMUM)
    assert (tmp_path / "a.pdf").read_bytes() == typst.susun(blok, **_UMUM)
    assert (tmp_path / "b.pdf").read_bytes() == typst.susun(_LAIN, **_UMUM)


@pytest.mark.usefixtures("sendiri")
def test_what_goes_wrong_in_such_a_process_is_said_as_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refused document, a file that cannot be written, an error of the caller, after which nothing is typeset."""
    with pytest.raises(FileNotFoundError), Pencetak() as pencetak:
        pencetak.cetak(tmp_path / "tiada" / "a.pdf", _BLOK, **_UMUM)

    def lupa() -> None:
        with Pencetak() as pencetak:
            pencetak.cetak(tmp_path / "a.pdf", _BLOK, **_UMUM)
            raise KeyError("saya")

    with pytest.raises(KeyError, match="saya"):
        lupa()
    monkeypatch.setattr(typst, "dokumen", lambda *_, **__: ("#let x = (", {}))
    with pytest.raises(TerbitSalah, match="PDF gagal disusun: "), Pencetak() as pencetak:
        pencetak.cetak(tmp_path / "a.pdf", _BLOK, **_UMUM)
    assert not [*tmp_path.iterdir()]


def test_pages_are_counted_beside_the_pdf_and_without_one(tmp_path: Path) -> None:
    """The Word file asks for them, whether a PDF is wanted or not."""
    blok = (Judul(1, "Awal", kunci="bab-1"), HalamanBaru(), Judul(2, "Isi", "A."))
    for berpdf in (True, False):
        with Pencetak() as pencetak:
            if berpdf:
                pencetak.cetak(tmp_path / "a.pdf", blok, **_UMUM)
            assert pencetak.halaman(blok, **_UMUM).judul == ("1", "2")
    assert (tmp_path / "a.pdf").read_bytes() == typst.susun(blok, **_UMUM)


def test_a_refused_document_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the compiler refuses comes back as a fault with its place in the source."""
    monkeypatch.setattr(typst, "dokumen", lambda *_, **__: ("#let x = (", {}))
    with pytest.raises(TerbitSalah, match="PDF gagal disusun: ") as salah, Pencetak() as pencetak:
        pencetak.cetak(tmp_path / "a.pdf", _BLOK, **_UMUM)
    assert "laporan.typ" in salah.value.rincian
    assert not (tmp_path / "a.pdf").exists()


def test_a_table_that_fits_no_page_is_a_sentence(tmp_path: Path) -> None:
    """Of whichever form within the block: the PDF lays its tables out here, not in the process that typesets."""
    lebar = tuple(Sel("31.826.684.236") for _ in range(18))
    tabel = Tabel(tuple(Kolom(rata="kanan") for _ in lebar), (lebar,), (lebar,), nomor="3.9", judul="Lima Tahun")
    with (
        pytest.raises(TerbitSalah, match=r"^Tabel 3\.9 “Lima Tahun” tidak muat pada halaman mendatar"),
        Pencetak() as satu,
    ):
        satu.cetak(tmp_path / "a.pdf", (tabel,), **_UMUM)
    assert not (tmp_path / "a.pdf").exists()


def test_a_process_that_dies_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compiler that ends with its process tells what to do, also when a second document was on its way."""
    monkeypatch.setattr(modul.typst, "kompilasi", _mati)

    def dua() -> None:
        with Pencetak() as pencetak:
            pencetak.cetak(tmp_path / "a.pdf", _BLOK, **_UMUM)
            pencetak.cetak(tmp_path / "b.pdf", _LAIN * 20_000, **_UMUM)

    with pytest.raises(TerbitSalah, match=r"berakhir sendiri \(kode 9\).*tutup program lain"):
        dua()


def test_a_file_that_cannot_be_written_is_the_error_of_the_system(tmp_path: Path) -> None:
    """The process hands on what the operating system says, for the caller to word."""
    with pytest.raises(FileNotFoundError), Pencetak() as pencetak:
        pencetak.cetak(tmp_path / "tiada" / "a.pdf", _BLOK, **_UMUM)


def test_an_error_of_the_caller_is_not_waited_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong meanwhile goes up at once; nothing runs on, and nothing temporary is left."""
    sementara = tmp_path / "sementara"
    sementara.mkdir()
    # Where processes talk is decided once; if this test came first, it would be here, under too long a name.
    get_temp_dir()
    monkeypatch.setattr(tempfile, "tempdir", str(sementara))

    def lupa() -> None:
        with Pencetak() as pencetak:
            pencetak.cetak(tmp_path / "a.pdf", _LAIN * 20_000, **_UMUM)
            _tunggu_isi(sementara)
            raise KeyError("saya")

    with pytest.raises(KeyError, match="saya"):
        lupa()
    assert not mp.active_children()
    assert not [*sementara.iterdir()]


def _tunggu_isi(folder: Path) -> None:
    """Wait until the compiler has put something into its own folder below this one."""
    habis = time.monotonic() + 240
    while not [*folder.glob("*/*/laporan.typ")]:
        assert time.monotonic() < habis
        time.sleep(0.01)
