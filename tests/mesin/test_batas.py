"""A notebook that does not end, takes too much or loses its process is ended and named; what it did so far is kept."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from kinerja.mesin import Batas, serentak
from kinerja.terbit import TerbitSalah, jalankan

pytestmark = pytest.mark.notebook


def _jalankan(folder: Path, batas: Batas, *sumber: str) -> tuple[str, list[str]]:
    """Run a notebook that must fail; return the sentence and the text of all outputs that were kept."""
    berkas = folder / "90_uji.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(satu) for satu in sumber]), berkas)
    with pytest.raises(TerbitSalah) as salah:
        jalankan(berkas, folder / "jadi.ipynb", {}, folder, batas)
    sel = nbformat.read(folder / "jadi.ipynb", as_version=4).cells
    keluaran = [satu for sel_ini in sel for satu in sel_ini.get("outputs", ())]
    return salah.value.pesan, [satu.get("text", satu.get("evalue")) for satu in keluaran]


def test_a_notebook_that_never_ends_is_ended_at_the_time_limit(tmp_path: Path) -> None:
    """Notebook, cell and what to look for are named; outputs of earlier cells stay."""
    pesan, keluaran = _jalankan(tmp_path, Batas(detik=6), "print('awal')", "while True:\n    pass")
    kalimat = (
        "batas waktu habis sesudah notebook ini berjalan 6 detik; periksa perulangan yang tidak berakhir pada sel ini, "
        "atau naikkan batas waktunya"
    )
    assert pesan == f"notebook 90_uji.ipynb berhenti pada sel ke-2: {kalimat}"
    assert keluaran == ["awal\n", kalimat]


def test_a_notebook_that_eats_memory_is_ended_at_the_memory_limit(tmp_path: Path) -> None:
    """The limit is the memory of the process of one notebook."""
    sumber = "simpan = []\nwhile len(simpan) < 10_000:\n    simpan.append(bytearray(10_000_000))"
    pesan, _ = _jalankan(tmp_path, Batas(memori=800_000_000), sumber)
    assert pesan == (
        "notebook 90_uji.ipynb berhenti pada sel ke-1: memakai memori lebih dari 800 MB; "
        "kurangi data yang dimuat pada sel ini, atau naikkan batas memorinya"
    )


def test_a_process_that_dies_is_named_with_its_cell(tmp_path: Path) -> None:
    """A crash of the process is an error of the cell that was running."""
    pesan, keluaran = _jalankan(tmp_path, Batas(), "1", "print('sempat')\nimport os\nos._exit(9)")
    assert pesan == (
        "notebook 90_uji.ipynb berhenti pada sel ke-2: prosesnya berakhir sebelum sel selesai (kode 9); "
        "periksa exit() atau pustaka yang rusak pada sel ini"
    )
    assert keluaran[-1].startswith("prosesnya berakhir")


def test_a_process_killed_by_the_system_is_explained_by_memory(tmp_path: Path) -> None:
    """What the system kills without asking has mostly used up the memory of the computer."""
    pesan, _ = _jalankan(tmp_path, Batas(), "import os, signal\nos.kill(os.getpid(), 9)")
    assert "sel ke-1: prosesnya dihentikan sistem, biasanya karena memori komputer habis" in pesan


def test_a_notebook_needs_no_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Users of services and clusters have none, or one that they may not write in; nothing is made there."""
    # Where letters lie is remembered by matplotlib in the home of whoever starts the server.
    assert next(serentak(abs, [(-1,)], 1)) == 1
    rumah = tmp_path / "rumah"
    for nama in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(nama, str(rumah))
    pesan, keluaran = _jalankan(tmp_path, Batas(), "print('sempat')", "raise ValueError")
    assert (pesan, keluaran[0]) == ("notebook 90_uji.ipynb gagal pada sel ke-2: ValueError", "sempat\n")
    assert not rumah.exists()


def test_memory_that_python_is_refused_is_a_sentence(tmp_path: Path) -> None:
    """Not the bare name of an error without a message."""
    pesan, _ = _jalankan(tmp_path, Batas(), "raise MemoryError")
    assert pesan == (
        "notebook 90_uji.ipynb gagal pada sel ke-1: memori yang boleh dipakai habis; "
        "kurangi data yang dimuat pada sel ini, atau naikkan batas memorinya"
    )


def test_what_goes_wrong_around_the_cells_comes_back(tmp_path: Path) -> None:
    """An error of the system while a cell runs, such as a full disk, is the caller's to say, not a dead process."""
    sumber = (
        "import errno, sys\n"
        "def penuh(*_): raise OSError(errno.ENOSPC, 'No space left on device')\n"
        "type(sys.stdout).flush = penuh"
    )
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(sumber)]), tmp_path / "90_uji.ipynb")
    with pytest.raises(OSError, match="No space left"):
        jalankan(tmp_path / "90_uji.ipynb", tmp_path / "jadi.ipynb", {}, tmp_path)
