"""``make release``: check the changelog, build sdist and wheel, install the wheel away from the clone and use it.

The wheel is built from the sdist, so that the sdist is whole. Nothing is fetched: the libraries are those of the
environment that runs this.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import urllib.request
import venv
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

AKAR = Path(__file__).resolve().parents[2]
_CONTOH = ("kota-semarang", "diskopum", "2023")


class SalahRilis(Exception):
    """Why a release is not made."""


def versi(akar: Path = AKAR) -> str:
    """Return the version of the project."""
    proyek = tomllib.loads((akar / "pyproject.toml").read_text("utf-8"))["project"]
    return str(proyek["version"])


def salah_changelog(teks: str, nomor: str) -> Iterator[str]:
    r"""Yield what a changelog lacks before a version can be released.

    >>> list(salah_changelog("## [Unreleased]\n\n## [1.0.0] - 2026-01-31\n\n- One.\n", "1.0.0"))
    []
    """
    bagian = re.split(r"^## ", teks, flags=re.MULTILINE)[1:]
    kepala = {satu.split("\n", 1)[0].strip(): satu.partition("\n")[2] for satu in bagian}
    milik = [nama for nama in kepala if nama.startswith(f"[{nomor}]")]
    if not milik:
        yield f"CHANGELOG.md has no heading [{nomor}]"
    elif not re.fullmatch(rf"\[{re.escape(nomor)}\] - \d{{4}}-\d\d-\d\d", milik[0]):
        yield f"the heading [{nomor}] of CHANGELOG.md has no date"
    elif "\n- " not in f"\n{kepala[milik[0]]}":
        yield f"CHANGELOG.md says nothing of {nomor}"
    if "\n- " in f"\n{kepala.get('[Unreleased]', '')}":
        yield f"CHANGELOG.md has entries under [Unreleased]; move them to [{nomor}]"


def berkas_proyek(akar: Path = AKAR) -> list[str]:
    """Return what git tracks or would track."""
    perintah = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    hasil = subprocess.run(perintah, cwd=akar, capture_output=True, check=True, encoding="utf-8")
    return [nama for nama in hasil.stdout.split("\0") if nama and (akar / nama).is_file()]


def _lingkungan() -> dict[str, str]:
    """Return the environment without what must not be found by accident: folders and variables of the caller."""
    return {nama: isi for nama, isi in os.environ.items() if not nama.startswith(("PYTHON", "KINERJA_", "VIRTUAL"))}


def _panggil(perintah: Sequence[str | Path], folder: Path) -> str:
    hasil = subprocess.run(
        list(map(str, perintah)), cwd=folder, capture_output=True, encoding="utf-8", env=_lingkungan(), check=False
    )
    if hasil.returncode:
        keluaran = (hasil.stdout + hasil.stderr).strip()
        raise SalahRilis(f"{' '.join(map(str, perintah))} ended with {hasil.returncode}:\n{keluaran[-3000:]}")
    return hasil.stdout


def bangun(tujuan: Path, akar: Path = AKAR) -> tuple[Path, Path]:
    """Build sdist and wheel into a folder, from what git knows and nothing that lies about; return both."""
    tujuan.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rilis-") as sementara:
        asal = Path(sementara, "asal")
        for nama in berkas_proyek(akar):
            (asal / nama).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(akar / nama, asal / nama)
        kode = "import sys; from setuptools.build_meta import build_sdist; print(build_sdist(sys.argv[1]))"
        nama_sdist = _panggil([sys.executable, "-c", kode, tujuan.resolve()], asal).split()[-1]
        sdist = tujuan / nama_sdist
        bongkar = Path(sementara, "sdist")
        shutil.unpack_archive(sdist, bongkar, **({"filter": "data"} if sys.version_info >= (3, 12) else {}))
        isi = bongkar / sdist.name.removesuffix(".tar.gz")
        kode = "import sys; from setuptools.build_meta import build_wheel; print(build_wheel(sys.argv[1]))"
        nama_wheel = _panggil([sys.executable, "-c", kode, tujuan.resolve()], isi).split()[-1]
    return sdist, tujuan / nama_wheel


def periksa_wheel(wheel: Path, akar: Path = AKAR) -> None:
    """Compare what lies in a wheel with what the project has: modules, guide, notebooks, examples.

    Raises
    ------
    SalahRilis
        naming what is missing.
    """
    with zipfile.ZipFile(wheel) as arsip:
        ada = {nama for nama in arsip.namelist() if ".dist-info/" not in nama}
    letak = {"kinerja": "kinerja", "notebooks": "kinerja/bawaan/notebooks", "params": "kinerja/bawaan/params"}
    mau = {
        f"{letak[depan]}/{sisa}"
        for nama in berkas_proyek(akar)
        for depan, _, sisa in [nama.partition("/")]
        if depan in letak and not any(bagian.startswith(".") for bagian in sisa.split("/"))
    }
    if beda := sorted(mau ^ ada):
        raise SalahRilis(f"{wheel.name} and the project differ in {', '.join(beda[:10])}")


def pasang(wheel: Path, folder: Path) -> Path:
    """Install a wheel into a new environment that sees the libraries of this one; return its ``kinerja``."""
    venv.create(folder, with_pip=False)
    bin_ = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = bin_ / ("python.exe" if sys.platform == "win32" else "python")
    jalur = _panggil([python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"], folder).strip()
    perintah = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps", wheel]
    _panggil(perintah, folder)
    (Path(jalur) / "pustaka.pth").write_text(f"{Path(pd.__file__).parents[1]}\n", "utf-8")
    return bin_ / ("kinerja.exe" if sys.platform == "win32" else "kinerja")


def coba(kinerja: Path, folder: Path, nomor: str) -> None:
    """Use an installed ``kinerja`` in an empty folder, as someone without a clone does.

    Raises
    ------
    SalahRilis
        when a command fails, or an output was not made by what the package brings along.
    """
    tercetak = _panggil([kinerja, "--version"], folder).split()
    if tercetak != ["kinerja", nomor]:
        raise SalahRilis(f"kinerja --version prints {' '.join(tercetak)}")
    _panggil([kinerja, "new", "kota-coba", "dinas-coba", "2024"], folder)
    _panggil([kinerja, "new", *_CONTOH, "--example"], folder)
    laporan = "/".join(("params", *_CONTOH))
    _panggil([kinerja, "check", laporan], folder)
    _panggil([kinerja, "render", laporan], folder)
    keluaran = folder.joinpath("output", *_CONTOH)
    manifes = json.loads((keluaran / "manifest.json").read_text("utf-8"))
    notebook = [nama for nama in manifes["masukan"] if nama.endswith(".ipynb")]
    if not notebook or not all(nama.startswith("kinerja/notebooks/") for nama in notebook):
        raise SalahRilis(f"the manifest does not name the notebooks of the package: {', '.join(notebook) or 'none'}")
    if not (keluaran / "lkjip.pdf").is_file():
        raise SalahRilis("no lkjip.pdf")
    _panggil([kinerja, "verify", "--no-render", keluaran], folder)
    _panggil([kinerja, "lab", "--copy-only"], folder)
    if not list((folder / "notebooks").glob("lkjip/*.ipynb")):
        raise SalahRilis("kinerja lab copies no notebooks")
    _pantau(kinerja, folder, laporan)
    _panggil([kinerja, "pack", laporan], folder)


def _pantau(kinerja: Path, folder: Path, laporan: str) -> None:
    """Open the local page of a report, as a browser asks for it."""
    perintah = [str(kinerja), "watch", laporan, "--no-browser"]
    lingkungan = {**_lingkungan(), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(perintah, cwd=folder, stdout=subprocess.PIPE, encoding="utf-8", env=lingkungan) as proses:
        try:
            assert proses.stdout
            alamat = next((baris.strip() for baris in proses.stdout if "http://127.0.0.1:" in baris), "")
            with urllib.request.urlopen(alamat, timeout=60) as jawab:  # noqa: S310  this machine
                isi = jawab.read()
        except (OSError, ValueError) as salah:
            raise SalahRilis(f"kinerja watch: {salah}") from None
        finally:
            proses.terminate()
    if b"Laporan sedang disusun" not in isi:
        raise SalahRilis("kinerja watch shows no page")


def utama() -> int:
    """Make a release in ``dist``."""
    nomor = versi()
    try:
        salah = [*salah_changelog((AKAR / "CHANGELOG.md").read_text("utf-8"), nomor)]
        if salah:
            raise SalahRilis("; ".join(salah))
        print(f"kinerja {nomor}: building")  # noqa: T201
        sdist, wheel = bangun(AKAR / "dist")
        periksa_wheel(wheel)
        with tempfile.TemporaryDirectory(prefix="rilis-") as sementara:
            kosong = Path(sementara, "kosong")
            kosong.mkdir()
            print("trying the wheel away from the clone")  # noqa: T201
            coba(pasang(wheel, Path(sementara, "venv")), kosong, nomor)
    except SalahRilis as salah_rilis:
        print(f"Not released: {salah_rilis}", file=sys.stderr)  # noqa: T201
        return 1
    print(f"{sdist.relative_to(AKAR)}\n{wheel.relative_to(AKAR)}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(utama())
