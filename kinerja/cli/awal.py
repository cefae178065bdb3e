"""The first step of each command: what renders begins to load on another core before the commands themselves are loaded.

Nothing but this is loaded when a process that the command starts looks at its main module.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from kinerja.cli.henti import DIHENTIKAN, KALIMAT_DIHENTIKAN

__all__ = ["main"]


def main() -> None:
    """Run a command and leave with its exit code."""
    try:
        if _menyusun(sys.argv[1:]):
            _siapkan()
        from kinerja.cli.utama import main as jalankan
    except KeyboardInterrupt:
        with suppress(OSError, AttributeError):
            sys.stderr.write(f"{KALIMAT_DIHENTIKAN}\n")
        sys.exit(DIHENTIKAN)
    jalankan()


def _menyusun(argumen: Sequence[str]) -> bool:
    """Tell whether this is the command for one report, and a folder is named that is there."""
    return (
        argumen[:1] == ["render"]
        and any(
            os.path.isdir(satu) or os.path.basename(satu) == "params.yaml"  # noqa: PTH112, PTH119  nothing more is loaded yet
            for satu in argumen[1:]
        )
    )


def _siapkan() -> None:
    from kinerja.mesin import siapkan
    from kinerja.terbit import PEMBACA

    # What keeps the server from starting is told when the report needs it.
    with suppress(OSError):
        siapkan((PEMBACA,))
