"""The tutorial, carried out as it stands: files written, commands run, cells and settings and prose typed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook

__all__ = ["LAPORAN", "jalani"]

HALAMAN = Path(__file__).resolve().parents[2] / "kinerja/panduan/tutorial.md"
LAPORAN = Path("params/kabupaten-contoh/dinas-contoh/2024")
_BLOK = re.compile(
    r"^<!-- (?P<apa>run|write)(?:: (?P<berkas>\S+))? -->\n```\w+\n(?P<isi>.*?)^```$", re.MULTILINE | re.DOTALL
)


def jalani(folder: Path) -> Iterator[str]:
    """Carry out the chapters in a folder; yield the title of each when it is done."""
    for bab in re.split(r"^## ", HALAMAN.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        for satu in _BLOK.finditer(bab):
            if satu["apa"] == "write":
                (folder / satu["berkas"]).write_text(satu["isi"], "utf-8")
            else:
                for perintah in satu["isi"].splitlines():
                    _jalankan(perintah.split(), folder)
        _ketik(bab, folder)
        yield bab.partition("\n")[0]


def _jalankan(perintah: list[str], folder: Path) -> None:
    assert perintah[0] == "kinerja"
    hasil = subprocess.run(
        [sys.executable, "-m", *perintah],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert hasil.returncode == 0, f"{perintah}\n{hasil.stdout}{hasil.stderr}"


def _baris(bab: str, *kepala: str) -> list[list[str]]:
    """Return the rows of the table with these titles, none where there is no such table."""
    awal = f"| {' | '.join(kepala)} |\n"
    if awal not in bab:
        return []
    isi = re.match(r"(?:\|.*\|\n)+", bab.split(awal, 1)[1])
    assert isi
    return [[sel.strip().strip("`") for sel in satu[1:-1].split("|")] for satu in isi[0].splitlines()[1:]]


def _ketik(bab: str, folder: Path) -> None:
    if sel := _baris(bab, "Lembar", "Sel", "Isi"):
        buku = load_workbook(folder / LAPORAN / "data.xlsx")
        for lembar, letak, isi in sel:
            buku[lembar][letak] = int(isi) if isi.isdecimal() else isi
        buku.save(folder / LAPORAN / "data.xlsx")
    for nama, isian, isi in _baris(bab, "Berkas", "Isian", "Tulis"):
        berkas = folder / nama
        baru = re.sub(rf"^{isian}:.*$", f"{isian}: {isi}", berkas.read_text("utf-8"), flags=re.MULTILINE)
        berkas.write_text(baru, "utf-8")
    for nama, isi in _baris(bab, "Berkas", "Tulis"):
        (folder / LAPORAN / "narasi" / nama).write_text(f"{isi}\n", "utf-8")
