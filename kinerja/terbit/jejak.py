"""The traces of all numbers of a report as a file beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kinerja.laporan.jejak import Jejak

__all__ = ["JEJAK", "tulis_jejak"]

#: Name of the file of the main document in an output folder.
JEJAK = "jejak.json"


def tulis_jejak(berkas: Path, semua: Mapping[str, Jejak]) -> None:
    """Write traces to a file: ``{"versi": 1, "jejak": [...]}``, a line per number, sorted by key.

    Exact values are strings. An operand has either the key of its own trace or its source cells.
    """
    penulis = json.JSONEncoder(ensure_ascii=False)
    baris = (penulis.encode(semua[kunci].ke_kamus()) for kunci in sorted(semua))
    isi = ",\n".join(baris)
    berkas.write_text(f'{{"versi": 1, "jejak": [\n{isi}\n]}}\n', encoding="utf-8", newline="\n")
