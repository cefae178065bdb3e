"""What the package brings along: the notebooks of all documents, and the examples."""

from __future__ import annotations

from pathlib import Path

__all__ = ["NAMA_NOTEBOOK", "folder_contoh", "folder_notebook", "notebook_bawaan"]

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
