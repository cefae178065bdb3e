"""Rules on what a published report writes beside its sums: units, ratings, names, shares, text and values of other years."""

from kinerja.reviu.publikasi.nanti import menunggu

__all__: list[str] = []

__getattr__ = menunggu(__name__)
