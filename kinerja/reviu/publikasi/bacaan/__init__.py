"""From rows to statements: which quantity of which thing in which year a printed number is, and how sure that is."""

from kinerja.reviu.publikasi.nanti import menunggu

__all__: list[str] = []

__getattr__ = menunggu(__name__)
