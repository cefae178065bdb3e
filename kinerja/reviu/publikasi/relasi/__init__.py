"""How printed numbers follow from each other: along a row, down a column, from row to row."""

from kinerja.reviu.publikasi.nanti import menunggu

__all__: list[str] = []

__getattr__ = menunggu(__name__)
