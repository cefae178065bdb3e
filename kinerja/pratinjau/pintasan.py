"""A file to be double-clicked that opens the page of all reports of a folder, as each system wants it."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

__all__ = ["tulis_pintasan"]


def tulis_pintasan(folder: Path, sistem: str = sys.platform, python: str = sys.executable) -> Path:
    """Write the file into the folder that holds ``params``; it starts this Python, whatever is active later.

    Parameters
    ----------
    folder
        where the command runs, and where the file comes to lie.
    sistem
        as :data:`sys.platform`.
    python
        the interpreter.

    Raises
    ------
    OSError
        when it cannot be written.
    """
    folder = folder.resolve()
    if sistem == "win32":
        berkas, baris = folder / "Kinerja.cmd", _cmd(python)
    elif sistem == "darwin":
        berkas, baris = folder / "Kinerja.command", _sh(folder, python)
    else:
        berkas, baris = folder / "Kinerja.desktop", _desktop(folder, python)
    akhir = "\r\n" if sistem == "win32" else "\n"
    berkas.write_text("".join(f"{satu}{akhir}" for satu in baris), encoding="utf-8", newline="")
    berkas.chmod(0o755)
    return berkas


def _cmd(python: str) -> list[str]:
    # A percent sign in a path would be taken for a variable.
    aman = python.replace("%", "%%")
    return ["@echo off", "chcp 65001 >nul", 'cd /d "%~dp0"', f'"{aman}" -P -m kinerja watch', "if errorlevel 1 pause"]


def _sh(folder: Path, python: str) -> list[str]:
    return ["#!/bin/sh", f"cd {shlex.quote(str(folder))} || exit 1", f"exec {shlex.quote(python)} -P -m kinerja watch"]


def _desktop(folder: Path, python: str) -> list[str]:
    return [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Laporan Kinerja",
        "Comment=Halaman laporan kinerja di samping Excel",
        f"Path={_nilai(str(folder))}",
        f"Exec={_nilai(_argumen(python))} -P -m kinerja watch",
        "Terminal=true",
    ]


def _nilai(teks: str) -> str:
    """Escape a value of a desktop entry."""
    return teks.replace("\\", "\\\\").replace("\n", "\\n")


def _argumen(teks: str) -> str:
    """Quote an argument of Exec; a percent sign is doubled, else it begins a field code."""
    for tanda in ("\\", '"', "`", "$"):
        teks = teks.replace(tanda, f"\\{tanda}")
    return f'"{teks.replace("%", "%%")}"'
