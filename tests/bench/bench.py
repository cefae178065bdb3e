"""Benchmark: the stock way against ours, on a fictitious kabupaten, in one run on one machine.

``python tests/bench/bench.py --help`` tells the options. The stock way is what one would type: the papermill command
and the nbconvert command for each notebook, then the same PDF step; it is run on a sample, with as many reports at a
time as ours. Nothing is read from or written to the repository but its notebooks.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from rich.console import Console
from rich.table import Table

from kinerja.mesin import serentak, siapkan

AKAR = Path(__file__).resolve().parents[2]
NOTEBOOK = AKAR / "notebooks"
_PDF = """
import sys, nbformat, pathlib
from kinerja.laporan import buka_folder
from kinerja.sajian.penulis import typst
from kinerja.terbit import himpun
folder, hasil = map(pathlib.Path, sys.argv[1:])
laporan = buka_folder(folder)
blok = tuple(b for satu in sorted(hasil.glob("*.ipynb")) for b in himpun(nbformat.read(satu, 4), satu.name))
isi = typst.susun(blok, judul="LKjIP", dinas=laporan.nama_dinas, tahun=laporan.tahun, tanggal=laporan.params.tanggal)
(hasil / "lkjip.pdf").write_bytes(isi)
"""


@dataclass(frozen=True)
class Ukuran:
    """What one report took: wall and CPU seconds, and the largest process in MB."""

    dinding: float
    cpu: float
    mb: float


def _cpu() -> float:
    diri, anak = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return diri.ru_utime + diri.ru_stime + anak.ru_utime + anak.ru_stime


def _mb() -> float:
    puncak = max(resource.getrusage(siapa).ru_maxrss for siapa in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return puncak / (1024**2 if sys.platform == "darwin" else 1024)


# --- the stock way ---


def cara_baku(folder: Path, hasil: Path) -> float:
    """Render a report with stock commands, one after the other; return the wall time."""
    hasil.mkdir(parents=True)
    kabupaten, dinas, tahun = folder.parts[-3:]
    lingkungan = {**os.environ, "KINERJA_PARAMS": str(folder.parents[2])}
    isian = ["-p", "kabupaten", kabupaten, "-p", "dinas", dinas, "-p", "tahun", tahun]
    mulai = time.perf_counter()
    for satu in sorted(NOTEBOOK.glob("[0-9][0-9]_*.ipynb")):
        jadi = str(hasil / satu.name)
        for perintah in (
            ["papermill", str(satu), jadi, "-k", "python3", "--no-progress-bar", *isian],
            ["nbconvert", "--to", "html", jadi],
        ):
            subprocess.run([sys.executable, "-m", *perintah], env=lingkungan, check=True, capture_output=True)
    subprocess.run([sys.executable, "-c", _PDF, str(folder), str(hasil)], env=lingkungan, check=True)
    return time.perf_counter() - mulai


def ukur_baku(contoh: list[Path], keluar: Path, pekerja: int) -> tuple[float, float, list[float]]:
    """Return wall and CPU time of the sample, and the wall time of each report in it."""
    mulai, cpu = time.perf_counter(), _cpu()
    with ThreadPoolExecutor(pekerja) as kolam:
        masing = list(kolam.map(lambda satu: cara_baku(satu, keluar / satu.parent.name), contoh))
    return time.perf_counter() - mulai, _cpu() - cpu, masing


# --- ours ---


def _satu(folder: Path, keluar: Path) -> Ukuran:
    """Render one report, in a process of its own."""
    from kinerja.terbit import terbitkan

    mulai, cpu = time.perf_counter(), _cpu()
    terbitkan(folder, keluar, notebook=NOTEBOOK)
    return Ukuran(time.perf_counter() - mulai, _cpu() - cpu, _mb())


def _murni(folder: Path) -> dict[str, float]:
    """CPU seconds of the parts of one report without any process around a notebook: what cannot be saved."""
    from kinerja import sajian
    from kinerja.laporan import titipkan
    from kinerja.sajian.penulis import html, typst

    jam: dict[str, float] = {}

    def ukur(nama: str, kerja: Callable[[], Any]) -> Any:
        awal = time.process_time()
        hasil = kerja()
        jam[nama] = time.process_time() - awal
        return hasil

    def sel() -> tuple[Any, ...]:
        blok: list[Any] = []
        for berkas in sorted(NOTEBOOK.glob("[0-9][0-9]_*.ipynb")):
            isi = titipan.laporan()
            for satu in [s for s in json.loads(berkas.read_text("utf-8"))["cells"] if s["cell_type"] == "code"][2:]:
                tampil = eval("".join(satu["source"]), {"sajian": sajian, "laporan": isi})  # noqa: S307
                tampil._repr_mimebundle_()
                blok.extend(tampil.blok)
        return tuple(blok)

    laporan, titipan = ukur("membaca", lambda: titipkan(folder))
    blok = ukur("sel notebook", sel)
    umum = {"judul": "LKjIP", "dinas": laporan.nama_dinas, "tahun": laporan.tahun}
    ukur("HTML", lambda: html.halaman(blok, **umum))
    ukur("PDF", lambda: typst.susun(blok, tanggal=laporan.params.tanggal, **umum))
    return jam


def ukur_kita(semua: list[Path], keluar: Path, pekerja: int) -> tuple[float, list[Ukuran], list[float]]:
    """Render all reports; return the wall time, what each took, and the memory of the server after each."""
    mulai = time.perf_counter()
    peladen: list[float] = []
    masing: list[Ukuran] = []
    for satu in serentak(_satu, [(folder, keluar) for folder in semua], pekerja):
        masing.append(satu)
        peladen.append(max((anak.memory_info().rss for anak in psutil.Process().children()), default=0) / 1024**2)
    return time.perf_counter() - mulai, masing, peladen


def ukur_dingin(folder: Path, keluar: Path) -> float:
    """Return the wall time of the command for one report, from a cold start."""
    mulai = time.perf_counter()
    perintah = [sys.executable, "-m", "kinerja", "render", str(folder), "--output", str(keluar)]
    subprocess.run(perintah, check=True, capture_output=True, cwd=folder.parents[3])
    return time.perf_counter() - mulai


def main() -> None:
    """Run the benchmark and print its tables."""
    pilihan = argparse.ArgumentParser(description=main.__doc__)
    pilihan.add_argument("--dinas", type=int, default=40, help="how many reports (default 40)")
    pilihan.add_argument("--sample", type=int, default=4, help="how many of them the stock way renders (default 4)")
    pilihan.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="reports at a time (default: cores)")
    pilihan.add_argument("--seed", type=int, default=2024)
    atur = pilihan.parse_args()
    sys.path.insert(0, str(Path(__file__).parent))
    from rekaan import buat_kabupaten

    with tempfile.TemporaryDirectory(prefix="kinerja-bench-") as nama:
        sini = Path(nama)
        (sini / "notebooks").symlink_to(NOTEBOOK)
        semua = list(buat_kabupaten(sini / "params", atur.dinas, atur.seed))
        langkah = max(1, atur.dinas // atur.sample)
        contoh = semua[langkah // 2 :: langkah][: atur.sample]
        tengah = semua[len(semua) // 2]
        siapkan()
        dingin, baku_satu = ukur_dingin(tengah, sini / "dingin"), cara_baku(tengah, sini / "baku-satu")
        dinding_baku, cpu_baku, _ = ukur_baku(contoh, sini / "baku", atur.workers)
        dinding, masing, peladen = ukur_kita(semua, sini / "kita", atur.workers)
        murni = list(serentak(_murni, [(satu,) for satu in semua], atur.workers))
    _cetak(atur, (dingin, baku_satu), (dinding_baku, cpu_baku, len(contoh)), (dinding, masing, peladen), murni)


def _cetak(
    atur: argparse.Namespace,
    satu: tuple[float, float],
    baku: tuple[float, float, int],
    kita: tuple[float, list[Ukuran], list[float]],
    murni: list[dict[str, float]],
) -> None:
    layar = Console(width=110)
    dinding, masing, peladen = kita
    n = len(masing)
    contoh = sorted(masing, key=lambda m: m.cpu)
    bagi = min(atur.workers, os.cpu_count() or 1)
    dasar = sum(jam["sel notebook"] + jam["PDF"] for jam in murni) / bagi
    tabel = Table("ukuran", "cara baku", "kinerja", "perbandingan", title=f"{n} laporan, {atur.workers} pekerja")
    tabel.add_row("satu laporan, dingin (detik)", f"{satu[1]:.1f}", f"{satu[0]:.1f}", f"{satu[1] / satu[0]:.1f} x")
    per_baku, per_kita = baku[0] / baku[2], dinding / n
    tabel.add_row("per laporan (detik)", f"{per_baku:.2f}", f"{per_kita:.2f}", f"{per_baku / per_kita:.1f} x")
    cpu_baku, cpu_kita = baku[1] / baku[2], statistics.mean(m.cpu for m in masing)
    tabel.add_row("CPU per laporan (detik)", f"{cpu_baku:.2f}", f"{cpu_kita:.2f}", f"{cpu_baku / cpu_kita:.1f} x")
    tabel.add_row(f"{n} laporan (detik)", f"{per_baku * n:.0f}", f"{dinding:.1f}", f"{per_baku / per_kita:.1f} x")
    tabel.add_row("sel dan PDF saja / inti (detik)", "", f"{dasar:.1f}", f"{dinding / dasar:.2f} x dari itu")
    tabel.add_row("proses terbesar (MB)", "", f"{max(m.mb for m in masing):.0f}", f"terkecil {contoh[0].mb:.0f}")
    tabel.add_row("peladen, awal dan akhir (MB)", "", f"{peladen[0]:.0f} dan {peladen[-1]:.0f}", "")
    layar.print(tabel)
    rinci = Table("bagian", "CPU detik", "bagian (%)", title="Ke mana waktu pergi, seluruh laporan")
    jumlah = {nama: sum(jam[nama] for jam in murni) for nama in murni[0]}
    seluruhnya = cpu_kita * n
    for nama, nilai in {**jumlah, "proses, berkas, segel": seluruhnya - sum(jumlah.values())}.items():
        rinci.add_row(nama, f"{nilai:.1f}", f"{100 * nilai / seluruhnya:.0f}")
    layar.print(rinci)


if __name__ == "__main__":
    main()
