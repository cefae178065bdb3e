"""The command line. The commands are loaded when one is run, see :mod:`kinerja.cli.awal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja.jalur import bersihkan_jalur

# Nothing of the command is searched in the working folder.
bersihkan_jalur()

from kinerja.cli.awal import main  # noqa: E402

if TYPE_CHECKING:
    from kinerja.cli.daftar import app

__all__ = ["app", "main"]


def __getattr__(nama: str) -> object:
    """Load the commands when they are first asked for."""
    if nama == "app":
        from kinerja.cli.daftar import app

        return app
    raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
