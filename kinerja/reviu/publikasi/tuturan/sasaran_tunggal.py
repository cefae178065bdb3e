"""Goals that sentences name instead of their only indicator: what is said of the goal's target is said of the indicator's."""

from __future__ import annotations

import re

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["SasaranTunggal"]

#: Words of a goal at least: shorter ones are common words.
_KATA = 4
_SATU = re.compile(r"[^\W\d_]+|\d+")


class SasaranTunggal:
    """Knows the goals above the rows of tables that measure, each with the only row below it."""

    def __init__(self, peta: Peta) -> None:
        nama = penyebut(peta)
        milik: dict[tuple[str, ...], set[Kunci]] = {}
        for tabel in peta.isi.tabel:
            for baris in tabel.baris if not tabel.prosa else ():
                isi = kata(baris.induk.rpartition(" > ")[2])
                if len(isi) >= _KATA and baris.peran == "isi" and baris.cari(Besaran.CAPAIAN, peta.isi.tahun):
                    milik.setdefault(isi, set()).add(nama.kunci(baris))
        self._milik: dict[str, list[tuple[tuple[str, ...], Kunci]]] = {}
        for isi, kunci in milik.items():
            if len(kunci) == 1:
                self._milik.setdefault(isi[0], []).append((isi, kunci.pop()))

    def sebut(self, teks: str) -> list[Sebut]:
        """Return the indicators whose goals a text names, from left to right."""
        isi = [(k, t.start(), t.end()) for t in _SATU.finditer(teks) for k in kata(t[0])]
        hasil = []
        for n in range(len(isi)):
            for nama, kunci in self._milik.get(isi[n][0], ()):
                if tuple(k for k, _, _ in isi[n : n + len(nama)]) == nama:
                    hasil.append(Sebut(kunci, isi[n][1], isi[n + len(nama) - 1][2], lemah=False))
        return hasil
