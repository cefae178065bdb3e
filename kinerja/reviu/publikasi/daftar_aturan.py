"""The register of rules on published reports: each reads the statements of a report, wherever its rows come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kinerja.laporan import Laporan
from kinerja.reviu.aturan import ATURAN, Keluarga, aturan
from kinerja.reviu.publikasi.pernyataan import Peta, petakan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["PUBLIKASI", "FungsiPublikasi", "aturan_publikasi"]

FungsiPublikasi = Callable[[Peta], Iterable[Dugaan]]

#: The functions of the rules on published reports by id, in the order of their modules.
PUBLIKASI: dict[str, FungsiPublikasi] = {}


def aturan_publikasi(
    judul: str, *, tingkat: Tingkat, dasar: str, membaca: tuple[str, ...] = ("publikasi",)
) -> Callable[[FungsiPublikasi], FungsiPublikasi]:
    """Register a function of the statements of a published report as a rule; arguments as for :func:`aturan`."""

    def daftar(fungsi: FungsiPublikasi) -> FungsiPublikasi:
        def dari_laporan(laporan: Laporan) -> Iterator[Dugaan]:
            yield from fungsi(petakan(laporan))

        dari_laporan.__name__ = fungsi.__name__
        dari_laporan.__doc__ = fungsi.__doc__
        aturan(judul, keluarga=Keluarga.PUBLIKASI, tingkat=tingkat, dasar=dasar, membaca=membaca)(dari_laporan)
        PUBLIKASI[next(reversed(ATURAN))] = fungsi
        return fungsi

    return daftar
