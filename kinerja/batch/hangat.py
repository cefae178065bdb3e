"""What a process of a batch finds imported beside that of one report: libraries that an analyst's own cells may use.

A single report waits for them only where a cell asks for them; in a batch they would be loaded for each report anew.
"""

from __future__ import annotations

from importlib import import_module

from kinerja.mesin.hangat import memuat

__all__: list[str] = []

with memuat():
    for _nama in ("pandas", "matplotlib.pyplot"):
        import_module(_nama)
