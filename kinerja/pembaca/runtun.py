"""Runs: what belongs together with the one before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

__all__ = ["runtun"]

_T = TypeVar("_T")


def runtun(semua: Iterable[_T], menyambung: Callable[[list[_T], _T], bool]) -> Iterator[list[_T]]:
    """Yield runs of things, each as long as the next one goes on with what the run holds so far.

    >>> list(runtun([1, 2, 4, 5, 9], lambda kini, satu: satu == kini[-1] + 1))
    [[1, 2], [4, 5], [9]]
    """
    kini: list[_T] = []
    for satu in semua:
        if kini and menyambung(kini, satu):
            kini.append(satu)
            continue
        if kini:
            yield kini
        kini = [satu]
    if kini:
        yield kini
