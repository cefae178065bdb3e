"""Modules that wait: the rules on published reports are known to every review, what they call is loaded when one is at hand.

All of it takes longer to load than a report of our own takes to review.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

__all__ = ["Nanti", "menunggu"]


class Nanti(ModuleType):
    """Stands for a module until something of it is asked for.

    >>> Nanti("textwrap").dedent("  kata")
    'kata'
    """

    def __getattr__(self, nama: str) -> object:
        """Load the module, and return what it holds by a name."""
        if nama.startswith("__"):
            raise AttributeError(nama)
        return getattr(import_module(self.__name__), nama)


def menunggu(paket: str) -> Callable[[str], ModuleType]:
    """Return the ``__getattr__`` of a package whose modules are loaded when they are first used, not when they are named.

    ``from paket import modul`` then gives a :class:`Nanti`; ``from paket.modul import isi`` loads the module as ever.
    """

    @cache
    def cari(nama: str) -> ModuleType:
        if nama.startswith("_") or find_spec(f"{paket}.{nama}") is None:
            raise AttributeError(f"module {paket!r} has no attribute {nama!r}")
        return Nanti(f"{paket}.{nama}")

    return cari
