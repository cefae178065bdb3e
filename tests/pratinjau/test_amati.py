"""What counts as a change, what is noted of a chapter, and the file for a double click."""

from __future__ import annotations

import pickle
import shlex
from pathlib import Path

import pytest

from kinerja.dokumen import notebook_bawaan
from kinerja.laporan import buka_folder
from kinerja.masukan import Galat
from kinerja.pratinjau.amati import jejak_masukan, sedang_disimpan, terakhir_diubah
from kinerja.pratinjau.dibaca import baca_catatan, isi_laporan, laporan_tercatat
from kinerja.pratinjau.pintasan import tulis_pintasan


def test_only_input_counts_as_a_change(folder: Path) -> None:
    """Marks of open workbooks, files of a moment and strays change nothing; prose, settings and pictures do."""
    awal = jejak_masukan(folder, notebook_bawaan())
    for nama in (
        "~$data.xlsx",
        ".~lock.data.xlsx#",
        "A1B2C3D4.tmp",
        "data.xlsx~",
        "catatan.docx",
        "narasi/.penutup.md.swp",
    ):
        (folder / nama).write_bytes(b"x")
        assert jejak_masukan(folder, notebook_bawaan()) == awal, nama
    for nama in ("narasi/foto.png", "lampiran/sk.pdf", "reviu.xlsx"):
        (folder / nama).parent.mkdir(exist_ok=True)
        (folder / nama).write_bytes(b"x")
        kini = jejak_masukan(folder, notebook_bawaan())
        assert kini != awal, nama
        (folder / nama).unlink()
    (folder / "params.yaml").touch()
    kini = jejak_masukan(folder, notebook_bawaan())
    assert kini != awal
    assert terakhir_diubah(kini) == (folder / "params.yaml").stat().st_mtime_ns


@pytest.mark.parametrize(
    ("galat", "menyimpan"),
    [
        (Galat("data.xlsx", "", "", "buku_rusak", ""), True),
        (Galat("data.xlsx", "", "", "berkas_tidak_ada", ""), True),
        (Galat("data.xlsx", "target", "C4", "bukan_bilangan", ""), False),
        (Galat("narasi/penutup.md", "", "", "berkas_tidak_ada", ""), False),
    ],
)
def test_a_workbook_that_is_being_written_is_known(galat: Galat, menyimpan: bool) -> None:
    """One that cannot be opened at all may be whole in a moment; a fault in a cell is a fault."""
    assert sedang_disimpan([galat]) is menyimpan


def test_what_a_chapter_takes_is_noted(folder: Path, tmp_path: Path) -> None:
    """Sheets, prose and settings by name, also after the way to another process; walking through prose takes all of it."""
    laporan = buka_folder(folder)
    tercatat = laporan_tercatat(laporan, tmp_path / "a")
    assert baca_catatan(tmp_path / "a") == frozenset()
    kirim = pickle.loads(pickle.dumps(tercatat))  # noqa: S301
    awal = baca_catatan(tmp_path / "a")
    assert kirim.narasi("penutup") == laporan.narasi("penutup")
    assert kirim.kekurangan == laporan.kekurangan
    assert kirim.lembar("sarpras").equals(laporan.lembar("sarpras"))
    dibaca = baca_catatan(tmp_path / "a") - awal
    assert {("teks.narasi", "penutup"), ("laporan", "kekurangan"), ("data", "sarpras")} <= dibaca
    assert ("data", "target") not in dibaca
    assert [*kirim.bahan.narasi] == [*laporan.bahan.narasi]
    assert ("narasi", "*") in baca_catatan(tmp_path / "a")
    assert {kunci for kunci in dibaca if kunci not in isi_laporan(laporan)} <= {("teks.bertanda", "penutup")}


@pytest.mark.parametrize(
    ("sistem", "nama"), [("win32", "Kinerja.cmd"), ("darwin", "Kinerja.command"), ("linux", "Kinerja.desktop")]
)
def test_a_double_click_opens_the_choice(tmp_path: Path, sistem: str, nama: str) -> None:
    """Each system gets its own file, and no sign of a path becomes a command."""
    folder = tmp_path / "Laporan 'Dinas' $(x) 100%"
    folder.mkdir()
    python = "/srv/py %d/$HOME/python" if sistem != "win32" else "C:\\Py 100%\\python.exe"
    berkas = tulis_pintasan(folder, sistem, python)
    isi = berkas.read_text("utf-8")
    assert berkas.name == nama
    assert "-P -m kinerja watch" in isi
    if sistem == "win32":
        assert '"C:\\Py 100%%\\python.exe" -P' in isi
        assert isi.count("\n") == 5
    elif sistem == "darwin":
        assert shlex.split(isi.splitlines()[2])[1] == python
        assert shlex.split(isi.splitlines()[1])[1] == str(folder)
    else:
        assert 'Exec="/srv/py %%d/\\\\$HOME/python" -P -m kinerja watch' in isi
