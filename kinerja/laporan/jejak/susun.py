"""All traces of one report, and finding one by its key."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kinerja.laporan.jejak.cacah import jejak_cacah
from kinerja.laporan.jejak.kumpulan import Kumpulan
from kinerja.laporan.jejak.model import Jejak, TakTerjejak
from kinerja.laporan.jejak.pegawai import jejak_pegawai
from kinerja.laporan.jejak.uang import jejak_uang
from kinerja.laporan.jejak.ukur import jejak_kinerja
from kinerja.laporan.jejak.wilayah import jejak_wilayah

if TYPE_CHECKING:
    from kinerja.laporan.laporan import Laporan

__all__ = ["cari", "susun_jejak"]


def susun_jejak(laporan: Laporan) -> Mapping[str, Jejak]:
    """Return the traces of all numbers of a report by key, operands before what is computed from them."""
    isi = Kumpulan()
    jejak_kinerja(laporan, isi)
    jejak_uang(laporan, isi)
    jejak_wilayah(laporan, isi)
    jejak_pegawai(laporan, isi)
    jejak_cacah(laporan, isi)
    return isi


def cari(semua: Mapping[str, Jejak], kunci: str) -> Jejak:
    """Return the trace of a key.

    Raises
    ------
    TakTerjejak
        (a KeyError) with keys that are nearly the same.
    """
    if kunci in semua:
        return semua[kunci]
    depan = [satu for satu in semua if kunci and satu.startswith(kunci)]
    raise TakTerjejak(kunci, (depan or get_close_matches(kunci, semua, n=3, cutoff=0.6))[:3])
