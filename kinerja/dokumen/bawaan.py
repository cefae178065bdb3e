"""What the package brings along: the notebooks of all documents, and the examples."""

from __future__ import annotations

import shutil
from pathlib import Path

__all__ = ["NAMA_NOTEBOOK", "folder_contoh", "folder_notebook", "notebook_bawaan", "salin_notebook"]

#: Folder of all notebooks, beside a params folder and within the package.
NAMA_NOTEBOOK = "notebooks"

_PAKET = Path(__file__).resolve().parents[1]


def _bawaan(nama: str) -> Path:
    """Return a folder within an installed package, or the one that it is made from in a clone."""
    dalam = _PAKET / "bawaan" / nama
    klon = _PAKET.parent
    return klon / nama if not dalam.is_dir() and (klon / "pyproject.toml").is_file() else dalam


def notebook_bawaan() -> Path:
    """Return the folder of the notebooks that the package brings along."""
    return _bawaan(NAMA_NOTEBOOK)


def folder_contoh() -> Path:
    """Return the params folder of the examples that the package brings along."""
    return _bawaan("params")


def folder_notebook(params: Path) -> Path:
    """Return the folder of all notebooks for a params folder: the one beside it, else that of the package.

    >>> folder_notebook(Path("folder/that/is/not/there/params")) == notebook_bawaan()
    True
    """
    sebelah = params.parent / NAMA_NOTEBOOK
    return sebelah if sebelah.is_dir() else notebook_bawaan()


def salin_notebook(params: Path) -> tuple[str, ...]:
    """Copy the notebooks of the package beside a params folder, where an analyst changes them; what is there stays.

    Returns
    -------
    tuple
        the documents whose notebooks were copied: those that had no folder of their own yet.
    """
    asal, tujuan = notebook_bawaan(), params.parent / NAMA_NOTEBOOK
    if asal.resolve() == tujuan.resolve():
        return ()
    baru = []
    for satu in sorted(asal.iterdir()):
        milik = tujuan / satu.name
        if satu.is_dir() and satu.name[0] not in "._" and not milik.exists():
            shutil.copytree(satu, milik, ignore=shutil.ignore_patterns(".*", "__pycache__"))
            baru.append(satu.name)
    return tuple(baru)
