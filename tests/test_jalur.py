"""A folder of data is never searched for modules: not by a command, not by a process that it starts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kinerja import jalur
from kinerja.jalur import bersihkan_jalur, jalur_aman, lingkungan_aman

_LAPORAN = Path("params/kota-semarang/diskopum/2023")
_MUAT = "import sys, distributed, kinerja.batch.gugus, kinerja.cli, kinerja.terbit.hangat; print(*sys.modules)"
_JAHAT = "open({tanda!r}, 'w').close()\nraise SystemError({tanda!r})\n"
#: What Python itself has loaded before any of our code can run, when it is told to run a module.
_AWAL = "import runpy, sys; print(*sys.modules)"
#: The command as a system without fork runs it, in all its processes: each imports this file anew.
_TANPA_CABANG = """
import multiprocessing
multiprocessing.get_all_start_methods = lambda: ["spawn"]
from kinerja.cli import main
if __name__ == "__main__":
    main()
"""


@pytest.fixture(scope="module")
def nama_modul(akar: Path) -> set[str]:
    """Name all modules that could be imported by us: the standard library, and what is there when all is loaded."""
    return _termuat(akar, _MUAT) | sys.stdlib_module_names | {"sitecustomize"}


def _termuat(akar: Path, kode: str) -> set[str]:
    hasil = subprocess.run([sys.executable, "-c", kode], cwd=akar, capture_output=True, text=True, check=True)
    return {nama.split(".")[0] for nama in hasil.stdout.split()}


@pytest.fixture
def laporan(akar: Path, tmp_path: Path, nama_modul: set[str]) -> Path:
    """Return a report folder with a module of every name, as have the folders above it; each leaves a mark when run."""
    lain = shutil.ignore_patterns("2021", "renstra-*")
    shutil.copytree(akar / "params" / "kota-semarang", tmp_path / "params" / "kota-semarang", ignore=lain)
    for nama in ("reviu", "kabupaten"):
        shutil.copytree(akar / "notebooks" / nama, tmp_path / "notebooks" / nama)
    (tmp_path / "notebooks" / "lkjip").mkdir()
    shutil.copy(akar / "notebooks" / "lkjip" / "04_penutup.ipynb", tmp_path / "notebooks" / "lkjip")
    (tmp_path / "tanda").mkdir()
    folder = tmp_path / _LAPORAN
    for tempat in (folder, *list(folder.parents)[:3]):
        for nama in nama_modul:
            isi = _JAHAT.format(tanda=str(tmp_path / "tanda" / nama))
            (tempat / f"{nama}.py").write_text(isi, encoding="utf-8")
        (tempat / "matplotlibrc").write_text("backend: module://json\nlines.linewidth: tebal\n", encoding="utf-8")
        for nama in ("ipython_config", "jupyter_config", "jupyter_server_config", "usercustomize", "conftest"):
            (tempat / f"{nama}.py").write_text(isi, encoding="utf-8")
    return folder


@pytest.mark.notebook
@pytest.mark.parametrize("cara", ["perintah", "tanpa_cabang", "modul", "modul_aman", "tanpa_lingkungan"])
def test_no_module_of_a_params_folder_is_imported(akar: Path, laporan: Path, tmp_path: Path, cara: str) -> None:
    """Every command, called from within the folder, in whatever way its processes are started.

    ``python -m kinerja`` without ``-P`` is refused there: Python itself has searched the folder by then.
    """
    (tmp_path / "jalan.py").write_text(_TANPA_CABANG, encoding="utf-8")
    awal = {
        "perintah": ["-P", "-c", "from kinerja.cli import main; main()"],
        "tanpa_cabang": [str(tmp_path / "jalan.py")],
        "modul": ["-m", "kinerja"],
        "modul_aman": ["-P", "-m", "kinerja"],
        "tanpa_lingkungan": ["-E", "-P", "-c", "from kinerja.cli import main; main()"],
    }[cara]
    keluaran, params = str(tmp_path / "output"), ["--params", "../../.."]
    perintah = [
        ["render", ".", "--format", "html,pdf", "--output", keluaran],
        ["batch", "../..", "--format", "html", "--output", keluaran],
        ["check", "."],
        ["review", ".", "--format", "html", "--output", keluaran],
        ["verify", keluaran, "--no-render", *params],
        ["verify", str(Path(keluaran, *_LAPORAN.parts[1:])), *params],
        ["new", "kota-semarang", "diskopum", "2024", "--from", ".", *params],
        ["import", ".", str(akar / "tests" / "impor" / "lra.xls"), "--dry-run"],
        ["diff", ".", "."],
        ["lab", ".", "--copy-only"],
    ]
    if cara == "modul":
        # These Python takes from the working folder before it looks for us; "kinerja" and "python -P" do not.
        for nama in _termuat(akar, _AWAL) | {"kinerja"}:
            (laporan / f"{nama}.py").unlink(missing_ok=True)
    if cara == "modul_aman":
        perintah = [["check", "."]]
    # What runs in this process may already have made it safe.
    lingkungan = {nama: isi for nama, isi in os.environ.items() if cara != "modul" or nama != "PYTHONSAFEPATH"}
    for satu in perintah[: {"perintah": None, "tanpa_cabang": 2}.get(cara, 1)]:
        hasil = subprocess.run(
            [sys.executable, *awal, *satu],
            cwd=laporan, capture_output=True, encoding="utf-8", check=False, timeout=240, env=lingkungan,
        )  # fmt: skip
        assert os.listdir(tmp_path / "tanda") == [], satu  # noqa: PTH208
        assert hasil.returncode == (2 if cara == "modul" else 0), hasil.stdout + hasil.stderr
        assert ("python -P -m kinerja" in hasil.stderr) == (cara == "modul")
        assert "matplotlib" not in hasil.stderr


def test_whoever_imports_us_there_searches_it_no_more(laporan: Path, tmp_path: Path) -> None:
    """A notebook or script that runs within the folder finds what it imports after us where it is installed."""
    (laporan / "kinerja.py").unlink()
    kode = "import kinerja, babel, colorsys; print(kinerja.__file__, babel.__file__, colorsys.__file__)"
    lingkungan = {nama: isi for nama, isi in os.environ.items() if nama != "PYTHONSAFEPATH"}
    perintah = [sys.executable, "-c", kode]
    hasil = subprocess.run(perintah, cwd=laporan, capture_output=True, encoding="utf-8", check=True, env=lingkungan)
    assert str(laporan) not in hasil.stdout
    assert os.listdir(tmp_path / "tanda") == []  # noqa: PTH208


def test_a_folder_of_data_is_known_by_what_it_holds(
    akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Settings of a report or a region, there or in one of the folders above; the clone and an empty folder are none."""
    daerah = akar / "params" / "kota-semarang"
    for folder, data in ((akar, False), (tmp_path, False), (daerah, True), (akar / _LAPORAN / "narasi", True)):
        monkeypatch.chdir(folder)
        assert jalur.di_folder_data() is data


def test_the_search_keeps_what_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The working folder goes, under each of its names, and so does all that depends on it; the rest stays in order."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tautan").symlink_to(tmp_path, target_is_directory=True)
    lain = str(tmp_path / "lain")
    assert jalur_aman(["", ".", "lib", lain, str(tmp_path), str(tmp_path / "tautan"), f"{tmp_path}/lain/..", lain]) == [
        lain,
        lain,
    ]
    monkeypatch.chdir(Path(os.__file__).parent)
    assert jalur_aman(["", str(Path(os.__file__).parent)]) == [str(Path(os.__file__).parent)]


def test_the_clone_is_searched_last(akar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder of the project the package is found there, after all that is installed."""
    monkeypatch.chdir(akar)
    assert jalur_aman(["", "/lain"]) == ["/lain", str(akar)]


def test_a_folder_that_is_gone_is_no_place_to_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder that was removed harms nothing."""
    hilang = tmp_path / "hilang"
    hilang.mkdir()
    monkeypatch.chdir(hilang)
    if sys.platform != "win32":
        hilang.rmdir()
    assert jalur_aman(["", "/lain"]) == ["/lain"]
    with jalur.DiLuar():
        assert Path.cwd() == Path(jalur.__file__).resolve().parents[1]


def test_the_environment_of_children_is_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """New interpreters do not search their working folder; empty parts of PYTHONPATH are dropped."""
    monkeypatch.chdir(tmp_path)
    asal = {"A": "1", "PYTHONPATH": os.pathsep.join(["", "/lain", str(tmp_path)])}
    assert lingkungan_aman(asal) == {"A": "1", "PYTHONSAFEPATH": "1", "PYTHONPATH": "/lain"}
    assert lingkungan_aman({"PYTHONPATH": ""}) == {"PYTHONSAFEPATH": "1"}


def test_a_caller_gets_back_what_he_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that starts others is itself left as it was; a command is not."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    monkeypatch.setenv("PYTHONPATH", os.pathsep)
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    with jalur.JalurAman():
        assert "" not in sys.path
        assert "PYTHONPATH" not in os.environ
        assert os.environ["PYTHONSAFEPATH"] == "1"
    assert sys.path[0] == ""
    assert os.environ["PYTHONPATH"] == os.pathsep
    assert "PYTHONSAFEPATH" not in os.environ
    bersihkan_jalur()
    assert "" not in sys.path
    monkeypatch.delenv("PYTHONSAFEPATH")
