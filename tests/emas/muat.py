"""Loads the scripts that stand beside the back tests: a folder that is no package."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

__all__ = ["muat", "muat_berkas"]


def muat(nama: str) -> ModuleType:
    """Return a script of this folder as a module, read once."""
    return muat_berkas(nama, Path(__file__).with_name(f"{nama}.py"))


def muat_berkas(nama: str, berkas: Path) -> ModuleType:
    """Return a file of the tests as a module of this name, read once."""
    if nama not in sys.modules:
        spek = importlib.util.spec_from_file_location(nama, berkas)
        assert spek is not None
        assert spek.loader is not None
        sys.modules[nama] = importlib.util.module_from_spec(spek)
        spek.loader.exec_module(sys.modules[nama])
    return sys.modules[nama]
