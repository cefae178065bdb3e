"""Accounts that are no spending: what a dinas collects becomes rows of sheet pendapatan, financing is only told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.impor.himpunan import Isian, Konteks
from kinerja.impor.jumlah import gabung_asal
from kinerja.impor.kepala import Kepala
from kinerja.impor.kisi import Kisi, lipat
from kinerja.impor.kode import pecah
from kinerja.impor.rincian import Rincian
from kinerja.model import Pendapatan

__all__ = ["catat_luar_belanja", "jumlah_luar_belanja", "luar_belanja"]

_PENDAPATAN, _LAIN = "4", "67"
_JUMLAH = re.compile(r"\b(?:pendapatan|pembiayaan|surplus|defisit|silpa)\b")


def luar_belanja(rekening: str) -> bool:
    """Tell whether an account is no spending.

    >>> luar_belanja("4.1.02.01"), luar_belanja("5.1.02"), luar_belanja("")
    (True, False, False)
    """
    return rekening[:1] in (_PENDAPATAN, *_LAIN)


def jumlah_luar_belanja(teks: Sequence[str]) -> bool:
    """Tell whether a total is that of accounts that are no spending."""
    return any(_JUMLAH.search(lipat(satu)) for satu in teks[:6])


def catat_luar_belanja(kisi: Kisi, kepala: Kepala, baris: Sequence[Rincian], konteks: Konteks) -> None:
    """Write the lowest accounts of pendapatan, those of one name together, and tell what is left out."""
    semua = {satu.rekening for satu in baris}
    terbawah = [
        satu for satu in baris if not any(lain.startswith(f"{satu.rekening}.") for lain in semua) and satu.jumlah
    ]
    milik: dict[str, list[Rincian]] = {}
    for satu in terbawah:
        konteks.tak_paham += satu.rusak.values()
        nama = _nama(kisi, kepala, satu.nomor)
        if satu.rekening.startswith(_PENDAPATAN) and nama:
            milik.setdefault(nama, []).append(satu)
    if milik and Pendapatan.lembar in konteks.lembar:
        for nama, daftar in milik.items():
            isi = {"target": _jumlah(kisi, daftar, "anggaran"), "realisasi": _jumlah(kisi, daftar, "realisasi")}
            if isi["target"] is not None:
                konteks.tambah(Pendapatan.lembar, ("uraian",), {"uraian": Isian(nama, ""), **isi})
    lain = [satu for satu in terbawah if satu.rekening[0] in _LAIN]
    if lain:
        besar = sum((satu.jumlah["anggaran"][0] for satu in lain if "anggaran" in satu.jumlah), Decimal(0))
        konteks.kabar.append(
            f"{kisi.tempat}: {len(lain)} baris pembiayaan ({cetak_bulat(int(besar))}) bukan belanja dan tidak diambil"
        )


def _nama(kisi: Kisi, kepala: Kepala, nomor: int) -> str:
    """Return the name of the lowest account that a row names."""
    kolom = (*kepala.peran.get("uraian", ()), *kepala.peran.get("rekening", ()))
    nama = [pecah(kisi.isi(nomor, satu)).nama for satu in kolom]
    return next((satu for satu in reversed(nama) if satu), "")


def _jumlah(kisi: Kisi, baris: Sequence[Rincian], bidang: str) -> Isian | None:
    """Add up a field with its cells; the realisasi may stand in months or quarters. None where a cell cannot be read."""
    if any(nama.startswith(bidang) for satu in baris for nama in satu.rusak):
        return None
    isi = [
        (nilai, kisi.asal([(satu.nomor, letak)]))
        for satu in baris
        for nama, (nilai, letak) in satu.jumlah.items()
        if nama == bidang or (bidang == "realisasi" and nama.startswith("realisasi_"))
    ]
    return Isian(sum((nilai for nilai, _ in isi), Decimal(0)), gabung_asal(dari for _, dari in isi)) if isi else None
