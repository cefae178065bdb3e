"""All traces of one report, and finding one by its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches

from kinerja.besaran.definisi import semua_besaran
from kinerja.hitung import Hasil
from kinerja.laporan.jejak.belanja import jejak_belanja
from kinerja.laporan.jejak.cacah import jejak_cacah
from kinerja.laporan.jejak.evaluasi_triwulan import jejak_evaluasi_triwulan
from kinerja.laporan.jejak.kumpulan import Kumpulan
from kinerja.laporan.jejak.model import Jejak, TakTerjejak
from kinerja.laporan.jejak.pegawai import jejak_pegawai
from kinerja.laporan.jejak.pembanding import jejak_wilayah
from kinerja.laporan.jejak.profil import jejak_profil
from kinerja.laporan.jejak.renja import jejak_renja
from kinerja.laporan.jejak.renstra import jejak_renstra
from kinerja.laporan.jejak.triwulan import jejak_triwulan
from kinerja.laporan.jejak.uang import jejak_uang
from kinerja.laporan.jejak.ukur import jejak_kinerja
from kinerja.model import IsuStrategis

__all__ = ["cari", "susun_jejak"]


def susun_jejak(hasil: Hasil, isu: Callable[[IsuStrategis], str] | None = None) -> Mapping[str, Jejak]:
    """Return the traces of all numbers of a report by key, operands before what is computed from them.

    Parameters
    ----------
    hasil
        the results.
    isu
        gives the text of an isu strategis, placeholders filled; by default as typed.
    """
    isi = Kumpulan()
    jejak_kinerja(hasil, isi)
    jejak_uang(hasil, isi)
    jejak_belanja(hasil, isi)
    jejak_wilayah(hasil, isi)
    jejak_pegawai(hasil, isi)
    jejak_triwulan(hasil, isi)
    jejak_renstra(hasil, isi)
    jejak_evaluasi_triwulan(hasil, isi)
    jejak_renja(hasil, isi)
    jejak_cacah(hasil, isi, isu or (lambda satu: satu.isu))
    jejak_profil(hasil, isi)
    for besaran in semua_besaran():
        if besaran.turunan:
            isi.turunkan(besaran, hasil)
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
