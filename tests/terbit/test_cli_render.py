"""``kinerja render`` as a user meets it: what it prints, what it leaves, how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import psutil
import pytest

pytestmark = pytest.mark.render


def _jalankan(folder: Path, *lain: str) -> subprocess.CompletedProcess[str]:
    perintah = [sys.executable, "-m", "kinerja", *lain]
    return subprocess.run(
        perintah, cwd=folder, check=False, capture_output=True, text=True, encoding="utf-8", timeout=240
    )


def test_a_rendered_report_is_named_with_its_place(salinan: Path) -> None:
    """Exit code 0; standard output names the files, standard error tells the steps in Indonesian."""
    akar = salinan.parents[3]
    hasil = _jalankan(akar, "render", str(salinan / "params.yaml"), "--format", "html", "--output", "hasil")
    assert hasil.returncode == 0, hasil.stderr
    assert hasil.stdout.replace("\\", "/").split() == [
        "Laporan",
        "selesai:",
        "hasil/kota-semarang/diskopum/2023/lkjip.html",
    ]
    assert "menjalankan 04_penutup.ipynb" in hasil.stderr
    assert "WARNING" not in hasil.stderr
    assert "Traceback" not in hasil.stderr


def test_all_faults_come_at_once_and_nothing_is_written(salinan: Path) -> None:
    """Exit code 1; a line for each fault with file, sheet and cell; no output folder appears."""
    akar = salinan.parents[3]
    buku = openpyxl.load_workbook(salinan / "data.xlsx")
    anggaran, target = buku["anggaran"], buku["target"]
    anggaran["D5"] = "1,2 milyar"
    anggaran["A6"] = "2.17.09.2.01.01"
    target["C3"] = "lima puluh"
    del buku["sarpras"]
    buku.save(salinan / "data.xlsx")
    (salinan / "narasi/penutup.md").write_text("Angka {{ tahun", encoding="utf-8")
    hasil = _jalankan(akar, "render", str(salinan))
    assert hasil.returncode == 1
    baris = [satu.strip() for satu in hasil.stderr.splitlines()]
    for depan in (
        'data.xlsx, lembar "anggaran", sel D5: ',
        'data.xlsx, lembar "anggaran", sel A6: ',
        'data.xlsx, lembar "target", sel C3: ',
        'data.xlsx, lembar "sarpras": ',
        "narasi/penutup.md, baris 1: ",
    ):
        assert any(satu.startswith(depan) for satu in baris), (depan, baris)
    assert baris[-1].endswith("Laporan tidak dibuat; keluaran sebelumnya tidak diubah.")
    assert not (akar / "output").exists()


def test_a_missing_workbook_is_said_so(salinan: Path) -> None:
    """Exit code 1 and one line that names the file."""
    (salinan / "data.xlsx").unlink()
    hasil = _jalankan(salinan.parents[3], "render", str(salinan))
    assert hasil.returncode == 1
    assert [satu for satu in hasil.stderr.splitlines() if satu.startswith("data.xlsx: berkas tidak ditemukan")]


def test_an_unknown_format_is_wrong_use(salinan: Path) -> None:
    """Exit code 2, with the formats that there are."""
    hasil = _jalankan(salinan.parents[3], "render", str(salinan), "--format", "odt")
    assert hasil.returncode == 2
    assert "bentuk “odt” tidak dikenal" in hasil.stderr


@pytest.mark.parametrize("perintah", [("render",), ("review", "--format", "html")])
def test_an_output_that_cannot_be_is_refused_before_anything_is_read(salinan: Path, perintah: tuple[str, ...]) -> None:
    """Exit code 1 and one line that names the folder, the file in its way and what to type; the file stays."""
    akar = salinan.parents[3]
    (akar / "hasil").write_text("milik orang", encoding="utf-8")
    hasil = _jalankan(akar, *perintah, str(salinan), "--output", "hasil/baru")
    assert hasil.returncode == 1
    sebab = f"{(akar / 'hasil').as_posix()} adalah berkas, padahal harus folder"
    kalimat = f"Gagal: folder keluaran “hasil/baru” tidak dapat dipakai: {sebab}; pilih --output lain\n"
    assert hasil.stderr.replace("\\", "/") == kalimat
    assert (akar / "hasil").read_text("utf-8") == "milik orang"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.parametrize("sinyal", ["SIGINT", "SIGKILL"])
def test_a_rendering_that_is_stopped_leaves_nothing(salinan: Path, sinyal: str) -> None:
    """Neither processes nor work folders nor temporary files; Ctrl-C is told, and its exit code is 130."""
    akar = salinan.parents[3]
    perintah = [sys.executable, "-m", "kinerja", "render", str(salinan), "--output", "hasil"]
    # A short name: the socket of the server lies in it.
    with tempfile.TemporaryDirectory(prefix="k-") as sementara:
        lingkungan = {**os.environ, "TMPDIR": sementara}
        with subprocess.Popen(perintah, cwd=akar, env=lingkungan, stderr=subprocess.PIPE, text=True) as proses:
            assert proses.stderr
            while "menjalankan" not in proses.stderr.readline():
                assert proses.poll() is None
            turunan = psutil.Process(proses.pid).children(recursive=True)
            proses.send_signal(getattr(signal, sinyal))
            sisa = proses.stderr.read()
        assert proses.returncode == {"SIGINT": 130, "SIGKILL": -9}[sinyal]
        assert psutil.wait_procs(turunan, timeout=60)[1] == []
        if sinyal == "SIGINT":
            assert sisa.splitlines()[-1] == "Dihentikan; jalankan perintah yang sama untuk melanjutkan."
        assert [satu for satu in (akar / "hasil").rglob("*") if not satu.is_dir()] == []
        assert list((akar / "hasil/kota-semarang/diskopum").iterdir()) == []
        assert list(Path(sementara).glob("kinerja-*")) == []
