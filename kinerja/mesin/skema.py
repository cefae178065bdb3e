"""Notebooks as files: nbformat, loaded without what takes a second and is used by no notebook."""

from __future__ import annotations

import sys
from importlib import import_module

__all__ = ["nbformat"]


def _muat_jsonschema() -> None:
    """Load the checker of schemas as if a module were not there from which it builds a grammar of URLs."""
    modul: dict[str, object] = sys.modules  # type: ignore[assignment]
    tanpa = modul.setdefault("rfc3987_syntax", None) is None
    import_module("jsonschema")
    if tanpa:
        del modul["rfc3987_syntax"]


_muat_jsonschema()

import nbformat  # noqa: E402
