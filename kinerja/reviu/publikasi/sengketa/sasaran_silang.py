"""The capaian of a goal that one table prints, from its indicators that another table groups under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM, angka_romawi, kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["turunan_gugus"]

#: The code or number of a goal: SP 1, SS.2, Sasaran III, or a number before its name.
_KODE = re.compile(
    r"^\s*(?:(?P<apa>S[A-Z]|sasaran(?:\s+(?:strategis|program|kegiatan))?|tujuan)[\s.\-]*)?(?P<nomor>\d{1,2}|[IVX]{1,5})(?=$|[\s.:)\-])[\s.:)\-]*",
    re.IGNORECASE,
)
_KHUSUS = 2
_Nama = tuple[str, ...]


@lru_cache(maxsize=4)
def turunan_gugus(peta: Peta) -> tuple[Turunan, ...]:
    """Return the means that a table prints of goals whose indicators another table groups.

    What the other table groups may not be all: such a mean is no more than a warning.
    """
    gugus = [(t, isi) for t in peta.isi.tabel if not t.prosa and not t.grafik and len(isi := _gugus(peta, t)) > 1]
    hasil: list[Turunan] = []
    for tabel in peta.isi.tabel if gugus else ():
        lain = [isi for milik, isi in gugus if milik is not tabel]
        ada = list(_tabel(peta, tabel, lain)) if lain and not tabel.prosa else []
        # A table that no group explains speaks of something else.
        if sum(satu.benar for satu in ada) * 2 >= len(ada):
            hasil += ada
    return tuple(hasil)


def _gugus(peta: Peta, tabel: TabelPublikasi) -> dict[_Nama, list[Sel]]:
    """Return the capaian of the report's year by the goal that the rows are grouped under."""
    hasil: dict[_Nama, list[Sel]] = {}
    for baris in tabel.baris:
        sel = baris.cari(Besaran.CAPAIAN, peta.isi.tahun) if baris.peran == "isi" and baris.induk else None
        for nama in _nama(baris.induk.split(" > ")[0]) if sel else ():
            hasil.setdefault(nama, []).append(sel) if sel else None
    return hasil


def _nama(teks: str) -> tuple[_Nama, ...]:
    """Return by what a goal is known: its words, and its code."""
    temu = _KODE.match(teks)
    nomor = angka_romawi(temu["nomor"]) if temu else None
    inti = kata(teks[temu.end() :] if temu else teks)
    hasil = [inti] if len(set(inti) - UMUM) >= _KHUSUS else []
    if temu and temu["apa"] and nomor:
        hasil.append(("sasaran ke", str(nomor)))
    return tuple(hasil)


def _tabel(peta: Peta, tabel: TabelPublikasi, gugus: list[dict[_Nama, list[Sel]]]) -> Iterator[Turunan]:
    for baris in tabel.baris:
        sel = _capaian(peta, baris)
        if sel is None:
            continue
        nama = _nama(baris.label)
        deret = [isi[satu] for isi in gugus for satu in nama if satu in isi]
        cara = tuple((rumus, tuple(isi)) for rumus in (r.RERATA, r.RERATA_DIBATASI) for isi in deret)
        if cara:
            yield Turunan(sel, cara, baris, "rerata", kuat=False)


def _capaian(peta: Peta, baris: BarisPublikasi) -> Sel | None:
    """Return the capaian of a row that stands alone: no target and no realisasi beside it explain it."""
    if (
        baris.peran != "isi"
        or baris.cari(Besaran.TARGET, peta.isi.tahun)
        or baris.cari(Besaran.REALISASI, peta.isi.tahun)
    ):
        return None
    semua = [
        s for s in baris.angka if s.besaran is Besaran.CAPAIAN and s.tahun in (None, peta.isi.tahun) and not s.periode
    ]
    return semua[0] if len(semua) == 1 else None
