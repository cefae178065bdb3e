"""What went wrong with a number that a person typed."""

from __future__ import annotations

__all__ = ["SalahAngka"]


class SalahAngka(ValueError):
    """A value that is not the number it should be.

    Parameters
    ----------
    kode
        stable code for programs, e.g. ``bukan_bilangan``.
    pesan
        sentence in Indonesian for the person who typed it, without place.
    """

    def __init__(self, kode: str, pesan: str) -> None:
        super().__init__(pesan)
        self.kode = kode
        self.pesan = pesan
