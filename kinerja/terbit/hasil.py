"""What rendering returns and whom it tells what it does; loads nothing, so that a command can wait for it lightly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["HasilTerbit", "Kabar", "diam"]

Kabar = Callable[[str], None]


def diam(_pesan: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class HasilTerbit:
    """A finished report: its folder, its files by format, and the warnings about its input."""

    folder: Path
    berkas: dict[str, Path]
    peringatan: tuple[str, ...]
