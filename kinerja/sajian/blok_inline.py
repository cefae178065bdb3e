"""What stands inside a paragraph: runs of text, line breaks, references, links."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Inline", "Putus", "Rujuk", "Tautan", "Teks"]


@dataclass(frozen=True)
class Teks:
    """A run of plain text."""

    teks: str
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True)
class Putus:
    """A forced line break."""


@dataclass(frozen=True)
class Rujuk:
    """A reference to a numbered table, figure or heading by its key, e.g. ``tabel:capaian_sasaran``.

    It prints as "Tabel 3.1" with a link; a key that no block carries is a fault of assembly.
    """

    kunci: str


@dataclass(frozen=True)
class Tautan:
    """A link to an http, https or mailto address (other schemes never get here)."""

    teks: str
    alamat: str


Inline = Teks | Putus | Rujuk | Tautan
