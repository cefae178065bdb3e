"""What can go wrong between valid input and a finished report."""

from __future__ import annotations

__all__ = ["TerbitSalah"]


class TerbitSalah(Exception):
    """A report could not be finished; the message is an Indonesian sentence for the user.

    Parameters
    ----------
    pesan
        what went wrong and where (notebook and cell, or the part of the report).
    rincian
        technical details for the analyst, "" where there are none.
    """

    def __init__(self, pesan: str, rincian: str = "") -> None:
        super().__init__(pesan, rincian)
        self.pesan = pesan
        self.rincian = rincian

    def __str__(self) -> str:
        return self.pesan
