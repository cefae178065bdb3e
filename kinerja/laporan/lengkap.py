"""A report that is complete, and one that is not: its warnings, and what a final one is refused for."""

from __future__ import annotations

from kinerja.dokumen import Dokumen
from kinerja.laporan.kekurangan import KODE_KURANG, daftar_kekurangan
from kinerja.laporan.laporan import Laporan
from kinerja.masukan import Galat, MasukanSalah, urut

__all__ = ["daftar_peringatan", "wajib_lengkap"]


def daftar_peringatan(laporan: Laporan) -> tuple[Galat, ...]:
    """List all warnings about a report, what it lacks included, in the order of the input."""
    lain = [satu for satu in laporan.bahan.peringatan if satu.kode not in KODE_KURANG]
    return urut([*lain, *(satu.galat() for satu in laporan.kekurangan)])


def wajib_lengkap(laporan: Laporan, dokumen: Dokumen | None = None) -> None:
    """Refuse a report that is to be final and is not complete.

    Parameters
    ----------
    laporan
        the report.
    dokumen
        the document that is to be final; all of its folder when None.

    Raises
    ------
    MasukanSalah
        with every mandatory part that is missing.
    """
    kurang = laporan.kekurangan if dokumen is None else daftar_kekurangan(laporan, [dokumen])
    if kurang:
        raise MasukanSalah([satu.galat("galat") for satu in kurang])
