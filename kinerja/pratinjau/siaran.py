"""Something that pages look at: it works as long as one is open, and wakes them when there is news."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Siaran"]


@dataclass
class Siaran:
    """Base of what is watched; ``versi`` counts up with each piece of news."""

    versi: int = field(default=0, init=False)
    _penonton: int = field(default=0, init=False)
    _kabar: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _tugas: asyncio.Task[None] | None = field(default=None, init=False)

    @property
    def ditonton(self) -> bool:
        """Whether a page is open."""
        return self._penonton > 0

    def hadir(self) -> None:
        """Count a page that is open; the first one starts the work."""
        self._penonton += 1
        if self._tugas is None or self._tugas.done():
            self._tugas = asyncio.create_task(self._amati())

    def pergi(self) -> None:
        """Count a page that was closed; without any the work ends."""
        self._penonton -= 1

    async def tunggu(self, versi: int, selesai: Callable[[], bool]) -> None:
        """Wait until there is something newer than a version, or nobody waits any more."""
        while self.versi <= versi and not selesai():
            await self._kabar.wait()

    def bangunkan(self) -> None:
        """Let all who wait look whether they still have to."""
        # All run in one loop: without a lock nobody who is gone can keep it from the others.
        self._kabar.set()
        self._kabar = asyncio.Event()

    def umumkan(self) -> None:
        """Tell that there is news."""
        self.versi += 1
        self.bangunkan()

    async def _amati(self) -> None:
        raise NotImplementedError
