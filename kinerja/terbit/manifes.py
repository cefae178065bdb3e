"""The manifest of a rendered report: which inputs and versions made which outputs, by content."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from kinerja import __version__

__all__ = ["MANIFES", "sidik", "tulis_manifes"]

#: Name of the manifest in an output folder.
MANIFES = "manifest.json"

#: Packages whose version can change what is printed.
_PUSTAKA = (
    "babel", "jinja2", "lxml", "markdown-it-py", "matplotlib", "nbclient", "nbformat", "num2words", "numpy", "openpyxl", "pandas", "papermill",
    "pydantic", "python-calamine", "python-docx", "typst",
)  # fmt: skip


def sidik(berkas: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(berkas.read_bytes()).hexdigest()


def tulis_manifes(folder: Path, parameter: Mapping[str, Any], masukan: Iterable[tuple[str, Path]]) -> None:
    """Write ``manifest.json`` for all files below an output folder.

    It names no time, no machine and no path outside, so that the same inputs and versions give the same manifest.

    Parameters
    ----------
    folder
        folder of the finished outputs.
    parameter
        parameters of the notebooks.
    masukan
        input files with the names under which they are listed.
    """
    isi = {
        "aplikasi": {"nama": "kinerja", "versi": __version__},
        "parameter": dict(parameter),
        "python": platform.python_version(),
        "pustaka": {nama: metadata.version(nama) for nama in _PUSTAKA},
        "masukan": {nama: sidik(berkas) for nama, berkas in sorted(masukan)},
        "keluaran": {
            satu.relative_to(folder).as_posix(): sidik(satu)
            for satu in sorted(folder.rglob("*"))
            if satu.is_file() and satu.name != MANIFES
        },
    }
    teks = json.dumps(isi, ensure_ascii=False, indent=2) + "\n"
    (folder / MANIFES).write_text(teks, encoding="utf-8", newline="\n")
