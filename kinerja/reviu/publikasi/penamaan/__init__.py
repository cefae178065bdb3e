"""Names of programmes, kegiatan, indicators and goals: gathered from everywhere, and told where they do not agree."""

from kinerja.reviu.publikasi.nanti import menunggu

__all__: list[str] = []

__getattr__ = menunggu(__name__)
