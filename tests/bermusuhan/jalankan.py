"""Thousands of spoilt inputs in processes of their own: ``make hostile ARGS="--banyak 5000 --mulai 0"``.

Prints what went wrong by kind; a process that dies or stands still is told with the seed that it worked on.
"""

from __future__ import annotations

import argparse
import multiprocessing as mp
import resource
import sys
import tempfile
import time
from pathlib import Path
from queue import Empty
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from coba import Hasil, coba

#: Seconds without a result after which a process counts as standing still, and bytes that it may take.
_DIAM = 60
_MEMORI = 3_000_000_000


def _kerja(benih: list[int], folder: str, antrean: Any) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORI, _MEMORI))
    for satu in benih:
        antrean.put(("mulai", satu))
        antrean.put(("selesai", coba(satu, Path(folder))))


def _satu_kelompok(benih: list[int], folder: str) -> list[Hasil | str]:
    """Work through seeds; go on behind one that kills its process."""
    hasil: list[Hasil | str] = []
    konteks = mp.get_context("spawn")
    while benih:
        antrean = konteks.Queue()
        proses = konteks.Process(target=_kerja, args=(benih, folder, antrean), daemon=True)
        proses.start()
        kini, terakhir = benih[0], time.monotonic()
        while benih:
            try:
                jenis, isi = antrean.get(timeout=1)
            except Empty:
                if not proses.is_alive() or time.monotonic() - terakhir > _DIAM:
                    break
                continue
            terakhir = time.monotonic()
            if jenis == "mulai":
                kini = isi
            else:
                hasil.append(isi)
                _sebut(isi)
                benih = benih[1:]
        if benih:
            hasil.append(f"benih {kini}: proses {'berhenti' if proses.is_alive() else f'mati ({proses.exitcode})'}")
            _sebut(hasil[-1])
            benih = benih[1:]
        proses.kill()
        proses.join()
    return hasil


def _sebut(satu: Hasil | str) -> None:
    """Print what went wrong, as soon as it is known."""
    if isinstance(satu, str):
        sys.stdout.write(f"{satu}\n")
    elif satu.salah:
        akhir = " | ".join(satu.salah.strip().splitlines()[-3:])
        sys.stdout.write(f"benih {satu.benih} [{satu.mutasi.jenis}] {satu.mutasi.uraian}: {akhir}\n")
    sys.stdout.flush()


def main() -> int:
    """Run them, print a summary, and return 1 when anything went wrong."""
    pilihan = argparse.ArgumentParser()
    pilihan.add_argument("--banyak", type=int, default=2_000)
    pilihan.add_argument("--mulai", type=int, default=0)
    isi = pilihan.parse_args()
    with tempfile.TemporaryDirectory(prefix="bermusuhan-") as folder:
        semua = _satu_kelompok(list(range(isi.mulai, isi.mulai + isi.banyak)), folder)
    salah = [satu for satu in semua if isinstance(satu, str) or satu.salah]
    lama = max((satu.detik for satu in semua if isinstance(satu, Hasil)), default=0.0)
    sys.stdout.write(f"{len(semua)} masukan, {len(salah)} salah, paling lama {lama:.1f} detik" + "\n")
    return 1 if salah else 0


if __name__ == "__main__":
    sys.exit(main())
