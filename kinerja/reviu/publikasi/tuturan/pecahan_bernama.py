"""Fractions in words that a sentence gives of what a table adds up: "more than half of the staff are of grade III"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.pecahan_kata import PecahanKata, cari_pecahan
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan, pilih_kolom
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_pecahan_bernama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: How far from the share that a table gives a bare fraction may be meant; rows of a list that has shares.
_LONGGAR, _BARIS = Decimal("0.03"), 3


def periksa_pecahan_bernama(peta: Peta) -> _Temuan:
    """Find sentences that name one row of a list as such a fraction of it, and no column that they can mean gives that share."""
    nama = penyebut(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            pecahan = [satu for satu in cari_pecahan(teks) if satu.bernilai]
            sebut = nama.sebut(teks) if len(pecahan) == 1 else []
            # Numbers of the sentence itself say better what the fraction is of.
            if len({s.kunci for s in sebut}) == 1 and not bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
                yield from (
                    (sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN))
                    for lawan, pesan in _salah(nama, sebut[0], pecahan[0], teks)
                )


def _salah(nama: Penyebut, apa: Sebut, pecahan: PecahanKata, teks: str) -> Iterator[tuple[Sel, str]]:
    ucapan = kata_ucapan(f"{teks[: apa.mulai]} {teks[apa.akhir :]}".replace(pecahan.teks, " "))
    bagian = [(s, n) for t, s in _kolom(nama, apa, ucapan) if (n := _bagian(t, s)) is not None]
    if bagian and not any(pecahan.memuat(n, _LONGGAR if pecahan.dekat else Decimal(0)) for _, n in bagian):
        sel, n = bagian[0]
        yield (
            sel,
            f"{sel.isi.baris} {sel.teks} adalah {cetak_desimal(n * 100, 2)} persen dari jumlahnya pada {sel.isi.tabel}, tetapi tertulis “{pecahan.teks.strip()}”",
        )


def _kolom(nama: Penyebut, apa: Sebut, ucapan: frozenset[str]) -> Iterator[tuple[TabelPublikasi, Sel]]:
    """Yield the cells of a row that the other words of a sentence can mean: their heading or caption shares a word with them."""
    milik = [(t, s) for t, b, s in nama.sel.get(apa.kunci, ()) if b.peran == "isi" and aditif(s) and not t.grafik]
    for tabel in dict.fromkeys(t for t, _ in milik):
        kolom = pilih_kolom(tabel.nama, (s.kolom for t, s in milik if t is tabel), ucapan)
        yield from ((t, s) for t, s in milik if t is tabel and s.kolom in kolom)


def _bagian(tabel: TabelPublikasi, sel: Sel) -> Decimal | None:
    """Return the share of a cell in the total of its column, None where that is no list that adds up."""
    isi = [nilai_sel(s) for b in tabel.baris if b.peran == "isi" and (s := tabel.sel(b, sel.kolom))]
    total = [nilai_sel(s) for b in tabel.baris if b.peran == "jumlah" and (s := tabel.sel(b, sel.kolom))]
    semua = total[0] if len(total) == 1 else sum(isi, Decimal(0))
    return (
        nilai_sel(sel) / semua
        if len(isi) >= _BARIS and semua > 0 and (not total or sum(isi, Decimal(0)) == semua)
        else None
    )
