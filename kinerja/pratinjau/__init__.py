"""A local page beside Excel: faults on top, the report below, renewed whenever its input is saved."""

from kinerja.pratinjau.jalan import pratinjau
from kinerja.pratinjau.pintasan import tulis_pintasan

__all__ = ["pratinjau", "tulis_pintasan"]
