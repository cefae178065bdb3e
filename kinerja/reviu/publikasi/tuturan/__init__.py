"""Rules on the running text of a published report: what its sentences say, against themselves and the tables."""

from kinerja.reviu.publikasi.nanti import menunggu

__all__: list[str] = []

__getattr__ = menunggu(__name__)
