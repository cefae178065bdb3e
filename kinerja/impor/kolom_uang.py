"""Which columns of a table hold the amounts that are taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kinerja.impor.baca_nilai import Gaya, gaya_kolom
from kinerja.impor.kepala import Kepala, judul_lipat
from kinerja.impor.kisi import Kisi

__all__ = ["KolomUang", "pilih_kolom"]

#: Of several columns for one amount the first that matches one of these words is taken, in this order.
_URUT_PERUBAHAN = ("papbd", "p apbd", "apbdp", "dppa", "perubahan", "menjadi", "setelah", "sesudah", "pergeseran")
_URUT_ANGGARAN = ("pagu", "anggaran", "dpa", "apbd", "jumlah", "total", "alokasi", "nilai", "rp")


@dataclass(frozen=True)
class KolomUang:
    """Columns by field; ``bulan`` and ``triwulan`` add up to realisasi. ``terlewat`` are amounts that are not taken."""

    bidang: Mapping[str, int]
    gaya: Mapping[int, Gaya]
    terlewat: tuple[int, ...]

    def semua(self) -> Iterator[tuple[str, int]]:
        """Walk through fields and columns."""
        yield from self.bidang.items()


def pilih_kolom(kisi: Kisi, kepala: Kepala) -> KolomUang:
    """Choose the columns.

    With a budget before and after its change the sheet takes both; a table with one budget fills ``anggaran``. Beside a
    whole realisasi its months and quarters are left out.
    """
    bidang: dict[str, int] = {}
    semua = [kolom for satu in ("murni", "perubahan", "anggaran", "realisasi") for kolom in kepala.peran.get(satu, ())]
    if "murni" in kepala.peran and ("perubahan" in kepala.peran or "anggaran" in kepala.peran):
        bidang["anggaran_murni"] = _pilih(kepala, kepala.peran["murni"], ())
    elif "murni" in kepala.peran:
        bidang["anggaran"] = _pilih(kepala, kepala.peran["murni"], ())
    if "perubahan" in kepala.peran:
        bidang["anggaran"] = _pilih(kepala, kepala.peran["perubahan"], _URUT_PERUBAHAN)
    elif "anggaran" in kepala.peran:
        bidang["anggaran"] = _pilih(kepala, kepala.peran["anggaran"], _URUT_ANGGARAN)
        # A whole beside its parts: both are read, which of them adds up is seen from the rows.
        nilai = [satu for satu in kepala.peran["anggaran"] if judul_lipat(kepala.judul[satu]) == "nilai"]
        if nilai and nilai[0] != bidang["anggaran"]:
            bidang["nilai"] = nilai[0]
    if "realisasi" in kepala.peran:
        bidang["realisasi"] = kepala.peran["realisasi"][-1]
    else:
        for awal, banyak in (("bulan", 12), ("tw", 4)):
            ada = {
                f"realisasi_{awal}_{n}": kepala.peran[f"{awal}_{n}"][0]
                for n in range(1, banyak + 1)
                if f"{awal}_{n}" in kepala.peran
            }
            if ada:
                bidang |= ada
                break
    terpakai = set(bidang.values())
    gaya = {
        kolom: gaya_kolom(kisi.isi(nomor, kolom) for nomor in range(kepala.mulai, len(kisi.baris)))
        for kolom in terpakai
    }
    return KolomUang(bidang, gaya, tuple(satu for satu in semua if satu not in terpakai))


def _pilih(kepala: Kepala, kolom: tuple[int, ...], urut: tuple[str, ...]) -> int:
    for kata in urut:
        for satu in kolom:
            if kata in judul_lipat(kepala.judul[satu]):
                return satu
    return kolom[0]
