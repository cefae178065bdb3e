"""Tables that may go on where a page ends: what stands there adds up with rows on the next page."""

from __future__ import annotations

import re
from collections.abc import Collection

from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["dapat_berlanjut", "mungkin_terpotong"]

_HALAMAN = re.compile(r"\bhalaman\s+(\d{1,6})(?!\d)")
#: How the reader says that it does not know of which table rows are: by the name that it gives, or by a remark.
_TANPA_JUDUL = re.compile(r"tabel tanpa judul\b", re.IGNORECASE)
_TAK_BERTUAN = re.compile(r"ragu:.*(?:tanpa judul|baris tanpa nama)")


def dapat_berlanjut(isi: IsiPublikasi) -> frozenset[TabelPublikasi]:
    """Return the tables that end on a page after which rows begin of which the reader does not know the table."""
    semua = [t for t in isi.tabel if t.baris and not t.prosa]
    lepas = {_halaman(t.baris[0]) for t in semua if _tak_bertuan(t.baris[0])}
    return frozenset(t for t in semua if (akhir := _halaman(t.baris[-1])) and akhir + 1 in lepas)


def _halaman(baris: BarisPublikasi) -> int:
    """Return the page of a row, 0 where it is not known."""
    temu = next((t for s in baris.sel if (t := _HALAMAN.search(s.isi.letak or ""))), None)
    return int(temu[1]) if temu else 0


def _tak_bertuan(baris: BarisPublikasi) -> bool:
    return _TANPA_JUDUL.match(baris.tabel) is not None or any(
        _TAK_BERTUAN.match(s.isi.catatan or "") for s in baris.sel
    )


def mungkin_terpotong(satu: Turunan, tabel: Collection[TabelPublikasi]) -> bool:
    """Say whether a row above its parts, which make less than it, can have more of them behind the end of its table."""
    if not tabel or satu.aturan != "jumlah-rincian" or satu.benar:
        return False
    asal = next((t for t in tabel if satu.baris in t.baris), None)
    if asal is None:
        return False
    letak = {s: n for n, b in enumerate(asal.baris) for s in b.sel}
    akhir = max((letak[s] for s in satu.operan if s in letak), default=-1)
    if akhir <= asal.baris.index(satu.baris) or sum(map(nilai_sel, satu.operan)) >= nilai_sel(satu.hasil):
        return False
    nama = kata(asal.baris[akhir].label)
    return all(nama in map(kata, b.induk.split(" > ")) for b in asal.baris[akhir + 1 :])
