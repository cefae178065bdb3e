"""Write the reference pages beside this file: ``python -m kinerja.panduan``."""

from __future__ import annotations

from pathlib import Path

from kinerja.panduan.susun import HALAMAN, susun_halaman

__all__: list[str] = []

if __name__ == "__main__":
    for nama in HALAMAN:
        (Path(__file__).parent / nama).write_text(susun_halaman(nama), encoding="utf-8", newline="\n")
