"""What contradicts what, and which of the cells is at fault where anything decides it."""

from kinerja.reviu.publikasi.nanti import menunggu

__all__: list[str] = []

__getattr__ = menunggu(__name__)
