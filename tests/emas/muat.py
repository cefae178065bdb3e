"""Loads the scripts that stand beside the back tests: a folder that is no package."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

__all__ = ["muat"]


def muat(nama: str) -> ModuleType:
    """Return a script of this folder as a module, read once."""
    if nama not in sys.modules:
        spek = importlib.util.spec_from_file_location(nama, Path(__file__).with_name(f"{nama}.py"))
        assert spek is not None
        assert spek.loader is not None
        sys.modules[nama] = importlib.util.module_from_spec(spek)
        spek.loader.exec_module(sys.modules[nama])
    return sys.modules[nama]
