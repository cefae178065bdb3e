"""Why a document could not be read."""

from __future__ import annotations

__all__ = ["SalahBaca"]


class SalahBaca(Exception):
    """A document cannot be read; the message is an Indonesian sentence without the name of the file."""
