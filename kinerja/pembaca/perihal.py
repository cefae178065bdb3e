"""What a report prints about itself becomes rows: the pages that its lists give, and those where its headings stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.model import PERIHAL
from kinerja.pembaca.letak_judul import susunan_halaman
from kinerja.pembaca.unsur import BarisBaca, Halaman

__all__ = ["baris_perihal"]


def baris_perihal(halaman: Sequence[Halaman]) -> Iterator[BarisBaca]:
    """Yield the rows that tell of the report itself."""
    butir, letak = susunan_halaman(halaman)
    for satu in butir:
        yield BarisBaca(
            f"{PERIHAL}{satu.daftar}", satu.teks, "Halaman", satu.nomor, halaman=satu.halaman, kotak=satu.kotak
        )
    for judul in letak:
        yield BarisBaca(
            f"{PERIHAL}Letak Judul",
            judul.teks,
            "Halaman",
            judul.nomor,
            judul.butir.daftar,
            judul.butir.teks,
            judul.halaman,
            judul.kotak,
        )
