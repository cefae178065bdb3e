"""Write the reference pages beside this file: ``python -m kinerja.panduan``; with ``--site FOLDER`` the site of the guide."""

from __future__ import annotations

import sys
from pathlib import Path

from kinerja.panduan.situs import susun_situs
from kinerja.panduan.susun import HALAMAN, susun_halaman

__all__: list[str] = []

if __name__ == "__main__":
    if sys.argv[1:2] == ["--site"]:
        sys.stdout.write(f"{susun_situs(Path(sys.argv[2]))}\n")
    else:
        for nama in HALAMAN:
            (Path(__file__).parent / nama).write_text(susun_halaman(nama), encoding="utf-8", newline="\n")
