"""Benchmark: the stock way against ours, on a fictitious kabupaten, in one run on one machine.

``python tests/bench/bench.py --help`` tells the options. Ours is ``kinerja batch``. The stock way is what one would
type: the papermill command and the nbconvert command for each notebook, then the same PDF step; it is run on a sample,
with as many reports at a time as ours. Nothing is read from or written to the repository but its notebooks.

The goals are ratios of one run. Seconds are wall time while that many reports are made at a time, for the pure work as
for all else, so that a busy machine changes both. Pure work is what the cells do (they open the report: it is read once)
and the typesetting of all that a report consists of (HTML with its traces, PDF, workbook of the review), without any
process around a notebook.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil
from murni import MURNI, NASKAH, NOTEBOOK, Murni, Ukuran, cpu_kini, kerja_murni, terukur
from rekaan import buat_kabupaten
from rich.console import Console
from rich.table import Table

from kinerja.batch import Pekerjaan, cari_pekerjaan
from kinerja.batch.halaman import susun_halaman
from kinerja.batch.jalan import jalankan_batch
from kinerja.batch.kolam import Peristiwa, jalankan_kolam
from kinerja.batch.tampilan import buat_tampilan
from kinerja.mesin import serentak, siapkan

_PDF = """
import sys, nbformat, pathlib
from kinerja.laporan import buka_folder
from kinerja.sajian.penulis import Luar, Rujukan, typst
from kinerja.terbit.himpun import himpun
from kinerja.terbit.reviu import pisahkan
folder, hasil = map(pathlib.Path, sys.argv[1:])
laporan = buka_folder(folder)
blok, lembar = pisahkan(
    tuple(b for satu in sorted(hasil.glob("*.ipynb")) for b in himpun(nbformat.read(satu, 4), satu.name))
)
umum = {"judul": "LKjIP", "dinas": laporan.nama_dinas, "tahun": laporan.tahun, "tanggal": laporan.params.tanggal}
(hasil / "lkjip.pdf").write_bytes(typst.susun(blok, **umum))
luar = Luar("lkjip.html", Rujukan.dari(blok))
(hasil / "reviu.pdf").write_bytes(typst.susun(lembar, luar=luar, **umum))
"""


#: How often at most a stock command is run.
_PERCOBAAN = 3


@dataclass(frozen=True)
class Kita:
    """What a batch took: wall seconds, each report as they ended, and memory of command and server after each, in MB."""

    dinding: float
    masing: dict[str, Ukuran]
    tetap: list[float]


# --- the stock way ---


def cara_baku(folder: Path, hasil: Path) -> float:
    """Render a report with stock commands, one after the other; return the wall time."""
    hasil.mkdir(parents=True)
    kabupaten, dinas, tahun = folder.parts[-3:]
    lingkungan = {**os.environ, "KINERJA_PARAMS": str(folder.parents[2])}
    isian = ["-p", "kabupaten", kabupaten, "-p", "dinas", dinas, "-p", "tahun", tahun]
    mulai = time.perf_counter()
    for satu in NASKAH:
        jadi = str(hasil / satu.name)
        for perintah in (
            ["papermill", str(satu), jadi, "-k", "python3", "--no-progress-bar", *isian],
            ["nbconvert", "--to", "html", jadi],
        ):
            _sampai_berhasil([sys.executable, "-m", *perintah], lingkungan)
    subprocess.run([sys.executable, "-c", _PDF, str(folder), str(hasil)], env=lingkungan, check=True)
    return time.perf_counter() - mulai


def _sampai_berhasil(perintah: Sequence[str], lingkungan: Mapping[str, str]) -> None:
    """Run a stock command, again where it failed: kernels that start at the same time take each other's ports."""
    for _ in range(_PERCOBAAN - 1):
        if subprocess.run(perintah, env=lingkungan, check=False, capture_output=True).returncode == 0:
            return
        sys.stderr.write("perintah cara baku gagal dan diulang; waktunya ikut terhitung\n")
    subprocess.run(perintah, env=lingkungan, check=True, capture_output=True)


def ukur_baku(contoh: Sequence[Path], keluar: Path, pekerja: int) -> tuple[float, float]:
    """Return wall and CPU time per report of the sample."""
    mulai, cpu = time.perf_counter(), cpu_kini()
    with ThreadPoolExecutor(pekerja) as kolam:
        list(kolam.map(lambda satu: cara_baku(satu, keluar / satu.parent.name), contoh))
    return (time.perf_counter() - mulai) / len(contoh), (cpu_kini() - cpu) / len(contoh)


# --- ours ---


def ukur_kita(folder: Path, keluar: Path, pekerja: int) -> Kita:
    """Render a kabupaten as ``kinerja batch`` does."""
    catatan = keluar.with_name(f"{keluar.name}-catatan")
    catatan.mkdir()
    tetap: list[float] = []

    def pelaksana(daftar: Sequence[Pekerjaan]) -> Generator[Peristiwa[Pekerjaan]]:
        diri = psutil.Process()
        for satu in jalankan_kolam(daftar, partial(terukur, catatan=catatan), banyak=pekerja):
            if satu.hasil:
                tetap.append(sum(proses.memory_info().rss for proses in (diri, *diri.children())) / 1024**2)
            yield satu

    mulai = time.perf_counter()
    layar = Console(stderr=True)
    halaman = partial(jalankan_kolam, fungsi=susun_halaman, banyak=pekerja)
    (ringkasan,) = jalankan_batch(cari_pekerjaan(folder, keluar), pelaksana, halaman, partial(buat_tampilan, layar))
    dinding = time.perf_counter() - mulai
    if ringkasan.gagal():
        raise SystemExit(f"laporan gagal: {ringkasan.isi()}")
    urut = sorted(catatan.iterdir(), key=lambda satu: satu.stat().st_mtime_ns)
    masing = {satu.stem: Ukuran(*json.loads(satu.read_text())) for satu in urut}
    return Kita(dinding, masing, tetap)


def ukur_ulang(folder: Path, keluar: Path) -> float:
    """Return the wall time of the command for a kabupaten in which nothing changed."""
    return _perintah("batch", str(folder), "--output", str(keluar), kerja=folder)


def ukur_dingin(folder: Path, keluar: Path) -> float:
    """Return the wall time of the command for one report, from a cold start."""
    return _perintah("render", str(folder), "--output", str(keluar), kerja=folder)


def _perintah(*isi: str, kerja: Path) -> float:
    mulai = time.perf_counter()
    subprocess.run([sys.executable, "-P", "-m", "kinerja", *isi], check=True, capture_output=True, cwd=kerja)
    return time.perf_counter() - mulai


# --- the run ---


def main() -> None:
    """Run the benchmark and print its tables."""
    pilihan = argparse.ArgumentParser(description=main.__doc__)
    pilihan.add_argument("--dinas", type=int, default=40, help="how many reports (default 40)")
    pilihan.add_argument("--sampel", type=int, default=4, help="how many of them the stock way renders (default 4)")
    pilihan.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="reports at a time (default: cores)")
    pilihan.add_argument("--seed", type=int, default=2024, help="of the fictitious kabupaten (default 2024)")
    pilihan.add_argument("--panjang", action="store_true", help="only this: memory over 400 small reports")
    atur = pilihan.parse_args()
    with tempfile.TemporaryDirectory(prefix="kinerja-bench-") as nama:
        sini = Path(nama)
        (sini / "notebooks").symlink_to(NOTEBOOK)
        siapkan()
        if atur.panjang:
            semua = buat_kabupaten(sini / "params", 400, atur.seed, terbesar=(12, 4))
            _cetak_panjang(ukur_kita(semua[0].parents[1], sini / "output", atur.jobs))
            return
        semua = buat_kabupaten(sini / "params", atur.dinas, atur.seed)
        kabupaten, tengah = semua[0].parents[1], semua[len(semua) // 2]
        langkah = max(1, atur.dinas // atur.sampel)
        contoh = semua[langkah // 2 :: langkah][: atur.sampel]
        satu = cara_baku(tengah, sini / "baku-satu"), ukur_dingin(tengah, sini / "dingin")
        baku = ukur_baku(contoh, sini / "baku", atur.jobs)
        kita = ukur_kita(kabupaten, sini / "output", atur.jobs)
        ulang = ukur_ulang(kabupaten, sini / "output")
        murni = list(serentak(kerja_murni, [(folder,) for folder in semua], atur.jobs))
    _cetak(atur.jobs, satu, baku, kita, ulang, murni)


def _cetak(
    jobs: int,
    satu: tuple[float, float],
    baku: tuple[float, float],
    kita: Kita,
    ulang: float,
    murni: list[Murni],
) -> None:
    n = len(murni)
    dasar = sum(bagian.dinding[nama] for bagian in murni for nama in MURNI)
    dasar /= min(jobs, os.cpu_count() or 1)
    cpu = statistics.mean(bagian.cpu for bagian in kita.masing.values())
    puncak = max(bagian.mb for bagian in kita.masing.values())
    tabel = Table("ukuran", "pembanding", "kinerja", "hasil", "sasaran", title=f"{n} laporan, {jobs} sekaligus")
    tabel.add_row(
        f"{n} laporan (detik)",
        f"{baku[0] * n:.0f}",
        f"{kita.dinding:.1f}",
        _kali(baku[0] * n / kita.dinding),
        "30 x",
    )
    tabel.add_row("CPU per laporan (detik)", f"{baku[1]:.1f}", f"{cpu:.2f}", _kali(baku[1] / cpu), "")
    dasar_cpu = sum(bagian.cpu[nama] for bagian in murni for nama in MURNI)
    tabel.add_row(
        "CPU terhadap kerja murni (detik)", f"{dasar_cpu:.1f}", f"{cpu * n:.1f}", _kali(cpu * n / dasar_cpu), ""
    )
    tabel.add_row("satu laporan, dingin (detik)", f"{satu[0]:.1f}", f"{satu[1]:.1f}", _kali(satu[0] / satu[1]), "15 x")
    tabel.add_row(
        "terhadap kerja murni / inti (detik)",
        f"{dasar:.1f}",
        f"{kita.dinding:.1f}",
        _kali(kita.dinding / dasar, 2),
        "paling banyak 1,3 x",
    )
    tabel.add_row(f"{n} laporan tidak berubah (detik)", "", f"{ulang:.1f}", "", "kurang dari 2")
    tabel.add_row("proses terbesar (MB)", "", f"{puncak:.0f}", "", "kurang dari 600")
    tabel.add_row(
        "memori perintah dan peladen (MB)", f"{kita.tetap[0]:.0f} awal", f"{kita.tetap[-1]:.0f} akhir", "", "tetap"
    )
    layar = Console(width=110)
    layar.print(tabel)
    rinci = Table("bagian", "CPU detik", "bagian (%)", title="Ke mana waktu pergi, seluruh laporan")
    jumlah = {nama: sum(bagian.cpu[nama] for bagian in murni) for nama in murni[0].cpu}
    for nama, nilai in {**jumlah, "proses, berkas, segel": cpu * n - sum(jumlah.values())}.items():
        rinci.add_row(nama, f"{nilai:.1f}", f"{100 * nilai / (cpu * n):.0f}")
    layar.print(rinci)


def _cetak_panjang(kita: Kita) -> None:
    tabel = Table("memori (MB)", "awal", "akhir", title=f"{len(kita.masing)} laporan kecil, {kita.dinding:.0f} detik")
    tabel.add_row("perintah dan peladen", f"{kita.tetap[0]:.0f}", f"{kita.tetap[-1]:.0f}")
    mb = [satu.mb for satu in kita.masing.values()]
    tabel.add_row("laporan terbesar dari 20", f"{max(mb[:20]):.0f}", f"{max(mb[-20:]):.0f}")
    Console(width=110).print(tabel)


def _kali(nilai: float, desimal: int = 1) -> str:
    return f"{nilai:.{desimal}f} x".replace(".", ",")


if __name__ == "__main__":
    main()
