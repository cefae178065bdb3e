"""Columns that hold how two years differ: a row with another difference or sign than it prints, or without any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.rumus import Rumus, cetak_nilai
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_kolom_selisih"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Rows that must hold the difference, of as many values, before the column is known by it.
_PAS = 3


@dataclass(frozen=True)
class _Baris:
    """A row of a column: its cell, the later year and the earlier one, which is taken away."""

    sel: Sel
    kini: Sel
    lalu: Sel

    def pas(self, rumus: Rumus, ganti: Mapping[Sel, Cetakan | None]) -> bool:
        """Say whether the difference is printed, with other values in place of some."""
        operan = [ganti.get(sel, sel.angka) for sel in (self.kini, self.lalu)]
        return self.sel.angka is not None and bool(rumus.uji(self.sel.angka, [satu for satu in operan if satu]))

    def harap(self, rumus: Rumus) -> str:
        """Return what the printed years give, as precisely as they are printed; "" where nothing changed."""
        angka = [sel.angka for sel in (self.kini, self.lalu) if sel.angka]
        nilai = rumus.nilai(angka)
        return cetak_nilai(nilai, max(angka, key=lambda satu: satu.desimal)) if nilai else ""


def periksa_kolom_selisih(peta: Peta) -> _Temuan:
    """Find rows of such a column that differ from what most of them show it to hold."""
    # A year of which nobody knows what it should be says nothing of its difference.
    harap = adili(peta).harap
    for tabel in peta.isi.tabel:
        for kolom in tabel.kolom:
            for satu, rumus in _luput(tabel, kolom):
                ragu = any(sel in harap and harap[sel] is None for sel in (satu.kini, satu.lalu))
                if not ragu and not satu.pas(rumus, harap) and (isi := satu.harap(rumus)):
                    yield satu.sel, _duga(satu, isi)


def _luput(tabel: TabelPublikasi, kolom: str) -> Iterator[tuple[_Baris, Rumus]]:
    """Yield the rows that do not hold the difference of the two columns of which most rows do."""
    for kini, lalu in _pasangan(tabel, kolom):
        isi = [satu for b in tabel.baris if b.peran == "isi" and (satu := _baris(b, kolom, kini, lalu))]
        bertanda = any(s.sel.angka and s.sel.angka.nilai < 0 for s in isi)
        rumus = r.KURANG if bertanda else r.MUTLAK
        pas = [s for s in isi if s.pas(rumus, {}) and s.sel.angka and s.sel.angka.nilai]
        if len({s.sel.teks for s in pas}) >= _PAS and len(pas) * 2 > len(isi):
            yield from ((s, rumus) for s in isi if not s.pas(rumus, {}))
            return


def _pasangan(tabel: TabelPublikasi, kolom: str) -> Iterator[tuple[str, str]]:
    """Yield the columns of one quantity in two years, the later one first."""
    for kini, lalu in permutations((k for k in tabel.kolom if k != kolom), 2):
        a, b = tabel.wakil[kini], tabel.wakil[lalu]
        if a.besaran is b.besaran is not Besaran.LAIN and a.tahun and b.tahun and a.tahun > b.tahun:
            yield kini, lalu


def _baris(baris: BarisPublikasi, kolom: str, kini: str, lalu: str) -> _Baris | None:
    """Return a row that prints both years; what is empty where nothing changed is no difference."""
    sel = next((s for s in baris.sel if s.kolom == kolom), None)
    a, b = baris.per_kolom.get(kini), baris.per_kolom.get(lalu)
    return _Baris(sel, a, b) if sel and a and b else None


def _duga(satu: _Baris, harap: str) -> Dugaan:
    hitungan = f"{satu.kini.kolom} {satu.kini.teks} dikurangi {satu.lalu.kolom} {satu.lalu.teks} menghasilkan {harap}"
    tercetak = f"tercetak {satu.sel.teks}" if satu.sel.angka else "selnya tidak diisi"
    pesan = f"{hitungan} seperti pada baris lain, tetapi {tercetak}"
    return duga(satu.sel, harap, pesan, tingkat=Tingkat.PERINGATAN)
