"""The page on the house is drawn from the imports of the code."""

from __future__ import annotations

import ast
from pathlib import Path

from kinerja.panduan import arsitektur

_PAKET = Path(arsitektur.__file__).resolve().parents[1]


def _diimpor(kode: str) -> set[str]:
    """Return what a module imports of the package, read from the whole of it."""
    nama: set[str] = set()
    for simpul in ast.walk(ast.parse(kode)):
        if isinstance(simpul, ast.Import):
            nama |= {satu.name for satu in simpul.names}
        elif isinstance(simpul, ast.ImportFrom):
            nama |= {f"{simpul.module}.{satu.name}" for satu in simpul.names}
    return {satu for satu in nama if satu.split(".")[0] == "kinerja"}


def test_no_import_is_overlooked() -> None:
    """What is read a statement at a time is what a parser finds in the whole module."""
    kode = {satu: satu.read_text("utf-8") for satu in _PAKET.rglob("*.py")}
    assert {satu: set(arsitektur._diimpor(isi)) for satu, isi in kode.items()} == {
        satu: _diimpor(isi) for satu, isi in kode.items()
    }


def test_an_import_within_brackets_and_within_a_function_counts() -> None:
    """Names on lines of their own belong to their statement; words of a sentence are no import."""
    kode = '"""Taken from kinerja."""\n\ndef f():\n    from kinerja.model import (\n        Data,\n    )\n    import kinerja.angka as a\n'
    assert set(arsitektur._diimpor(kode)) == {"kinerja.model.Data", "kinerja.angka"}
