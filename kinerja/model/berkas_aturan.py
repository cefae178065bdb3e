"""Rules that are data: the files of :mod:`kinerja.aturan`.

>>> sorted(baca_aturan("ordinal.yaml")[0])
['id', 'kepastian', 'nama', 'sumber', 'urutan']
"""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import yaml

__all__ = ["baca_aturan"]

#: The same values in a tenth of the time, where the library came with its compiled part.
_PEMUAT: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def baca_aturan(nama: str) -> Any:
    """Return the lists, mappings and plain values of a file of rules; it is ours, and trusted."""
    return yaml.load((files("kinerja.aturan") / nama).read_text("utf-8"), Loader=_PEMUAT)  # noqa: S506
