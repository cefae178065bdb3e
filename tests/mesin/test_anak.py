"""Fresh processes: none sees another, results come in order, faults and deaths come back, nobody is left behind."""

from __future__ import annotations

import math
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import psutil
import pytest

from kinerja.mesin import AnakMati, serentak
from kinerja.mesin.anak import SalahAnak, dapat_dikirim, siapkan

pytestmark = pytest.mark.notebook


def test_results_come_in_the_order_of_the_arguments() -> None:
    """Whichever process ends first."""
    daftar = [(0.3,), (0.0,), (0.1,)]
    assert list(serentak(time.sleep, daftar, 3)) == [None, None, None]
    assert list(serentak(math.sqrt, [(4.0,), (9.0,), (16.0,)], 2)) == [2.0, 3.0, 4.0]


def test_every_call_has_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It sees the environment and the folder of the caller as they are at that moment."""
    nomor = list(serentak(os.getpid, [()] * 3, 1))
    assert len({*nomor, os.getpid()}) == 4
    monkeypatch.setenv("KINERJA_UJI", "baru")
    monkeypatch.chdir(tmp_path)
    assert list(serentak(os.getenv, [("KINERJA_UJI",)], 1)) == ["baru"]
    assert list(serentak(os.getcwd, [()], 1)) == [str(tmp_path.resolve())]


def test_an_exception_comes_back_with_its_trace() -> None:
    """As the function raised it, with the place where it happened in a note."""
    with pytest.raises(ValueError, match="bukan angka") as salah:
        list(serentak(int, [("bukan angka",)], 1))
    assert "ValueError" in salah.value.__notes__[0]


class _Keras(Exception):
    """An error that another process cannot build again."""

    def __init__(self, satu: str, dua: str) -> None:
        super().__init__(f"{satu} {dua}")

    def __reduce__(self) -> str:
        # Dask teaches every error to travel once it is imported; not this one.
        raise TypeError("not to be sent")


def test_an_exception_that_cannot_travel_is_named() -> None:
    """A stand-in carries its name, its message and its trace."""
    salah = dapat_dikirim(_Keras("tidak", "lewat"))
    assert isinstance(salah, SalahAnak)
    assert str(salah) == "_Keras: tidak lewat"
    assert "tidak lewat" in salah.__notes__[0]
    asli = ValueError("lewat")
    assert dapat_dikirim(asli) is asli


def test_a_process_that_ends_without_result_is_said_so() -> None:
    """With its exit code."""
    with pytest.raises(AnakMati) as mati:
        list(serentak(os._exit, [(7,)], 1))
    assert mati.value.kode == 7


_PANGGIL = """
import sys
from pathlib import Path
from kinerja.terbit import jalankan
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    jalankan(folder / "90_uji.ipynb", folder / "jadi.ipynb", {}, folder)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_no_notebook_outlives_its_caller(tmp_path: Path) -> None:
    """A caller that is killed without a word takes its running notebook along."""
    sumber = "import os, pathlib\npathlib.Path('nomor').write_text(str(os.getpid()))\nwhile True:\n    pass"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(sumber)]), tmp_path / "90_uji.ipynb")
    (tmp_path / "panggil.py").write_text(_PANGGIL, encoding="utf-8")
    perintah = [sys.executable, "panggil.py", str(tmp_path)]
    with subprocess.Popen(perintah, cwd=tmp_path) as pemanggil:
        while not (tmp_path / "nomor").exists() or not (tmp_path / "nomor").read_text():
            assert pemanggil.poll() is None
            time.sleep(0.05)
        sel = psutil.Process(int((tmp_path / "nomor").read_text()))
        pemanggil.send_signal(signal.SIGKILL)
    assert psutil.wait_procs([sel], timeout=240)[1] == []


_TANPA_PENJAGA = """
from kinerja.mesin import serentak
print(*serentak(abs, [(-1,), (-2,)], 1))
"""
_FUNGSI_SENDIRI = """
from kinerja.mesin import serentak
def ganda(nilai):
    return 2 * nilai
if __name__ == "__main__":
    print(*serentak(ganda, [(2,)], 1))
"""


@pytest.mark.parametrize(("skrip", "tulisan"), [(_TANPA_PENJAGA, "1 2\n"), (_FUNGSI_SENDIRI, "4\n")])
def test_a_script_is_not_begun_anew_in_its_processes(tmp_path: Path, skrip: str, tulisan: str) -> None:
    """It needs no guard, unless what its processes are to do stands in it."""
    (tmp_path / "skrip.py").write_text(skrip, encoding="utf-8")
    perintah = [sys.executable, "skrip.py"]
    hasil = subprocess.run(perintah, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=240)
    assert (hasil.stdout, hasil.stderr) == (tulisan, "")


_SELA = """
import os, signal
from multiprocessing import forkserver
from kinerja.mesin import serentak, siapkan
if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: None)
    siapkan()
    peladen = forkserver._forkserver._forkserver_pid
    os.killpg(0, signal.SIGINT)
    print(list(serentak(abs, [(-1,)], 1)), forkserver._forkserver._forkserver_pid == peladen)
"""


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="there is no server")
def test_the_server_hears_no_interruption_while_it_loads(tmp_path: Path) -> None:
    """Ctrl-C goes to all processes of a terminal; the caller handles it, the server prints no traceback over it."""
    (tmp_path / "sela.py").write_text(_SELA, encoding="utf-8")
    hasil = subprocess.run(
        [sys.executable, "sela.py"],
        cwd=tmp_path, capture_output=True, text=True, start_new_session=True, check=False, timeout=240,
    )  # fmt: skip
    assert (hasil.stdout, hasil.stderr) == ("[1] True\n", "")


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="there is no server")
def test_an_interruption_while_the_server_is_started_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever presses Ctrl-C in that moment has pressed it: it is heard as soon as the server stands."""
    from multiprocessing import forkserver

    asli, mulai = forkserver.ensure_running, []

    def tertekan() -> None:
        asli()
        signal.raise_signal(signal.SIGINT)
        mulai.append(True)

    monkeypatch.setattr(forkserver, "ensure_running", tertekan)
    with pytest.raises(KeyboardInterrupt):
        siapkan()
    assert mulai == [True]
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == set()
