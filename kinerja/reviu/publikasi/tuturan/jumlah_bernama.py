"""What a sentence gives of several rows of a table together, or of all but one, against the sum of their column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip, tulis
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["JumlahBaris", "jumlah_baris", "periksa_jumlah_bernama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Words before a row that say: all the others.
_SELAIN = re.compile(r"\b(?:selain|kecuali|di\s+luar|tanpa)\s+(?:[a-z]+\s+){0,2}$", re.IGNORECASE)
_MASING = re.compile(
    r"\b(?:masing-masing|setiap|tiap|selisih|di\s?banding\w*|rata-rata|lebih|kurang|dari|antara)\b", re.IGNORECASE
)
_ANGKA, _BERDUA = 3, 2


@dataclass(frozen=True)
class JumlahBaris:
    """The sum of the cells of some rows under one heading."""

    tabel: TabelPublikasi
    kolom: str
    nilai: Decimal
    sel: tuple[Sel, ...]


def periksa_jumlah_bernama(peta: Peta) -> _Temuan:
    """Find numbers that are one slip away from the sum of the rows which their sentence names, and no table prints."""
    nama = penyebut(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            if temu := _salah(peta, nama, teks):
                satu, jumlah = temu
                harap = tulis(jumlah.nilai, satu)
                pesan = f"Jumlah {len(jumlah.sel)} baris pada {jumlah.tabel.nama}, kolom {jumlah.kolom}, adalah {harap}, tetapi tertulis {satu.teks}"
                dugaan = duga(sel, "", pesan, *jumlah.sel, tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=satu.teks)


def jumlah_baris(nama: Penyebut, sebut: Sequence[Sebut], teks: str) -> list[JumlahBaris]:
    """Return the sums of the rows that a text names one after the other, or of all rows but the one that it takes out."""
    kunci = list(dict.fromkeys(s.kunci for s in sebut))
    if len(kunci) == 1 and _SELAIN.search(teks[: sebut[0].mulai]):
        return list(_selain(nama, sebut[0]))
    if len(kunci) < _BERDUA:
        return []
    milik = [{(id(t), s.kolom): (t, s) for t, b, s in nama.sel.get(k, ()) if b.peran == "isi"} for k in kunci]
    bersama = [k for k in milik[0] if all(k in satu for satu in milik[1:])]
    semua = [(milik[0][k][0], k[1], tuple(satu[k][1] for satu in milik)) for k in bersama]
    return [JumlahBaris(t, kolom, sum(map(nilai_sel, isi), Decimal(0)), isi) for t, kolom, isi in semua if _aditif(isi)]


def _selain(nama: Penyebut, satu: Sebut) -> Iterator[JumlahBaris]:
    for tabel, baris, sel in nama.sel.get(satu.kunci, ()):
        lain = tuple(s for b in tabel.baris if b is not baris and b.peran == "isi" and (s := tabel.sel(b, sel.kolom)))
        if len(lain) >= _BERDUA and _aditif((sel, *lain)):
            yield JumlahBaris(tabel, sel.kolom, sum(map(nilai_sel, lain), Decimal(0)), lain)


def _aditif(isi: Sequence[Sel]) -> bool:
    """Say whether cells add up to anything: no percentages."""
    return not any(s.besaran in PERSENAN or (s.angka and s.angka.persen) for s in isi)


def _salah(peta: Peta, nama: Penyebut, teks: str) -> tuple[Bilangan, JumlahBaris] | None:
    sebut = nama.sebut(teks)
    angka = [b for b in bilangan_kalimat(teks, bertitik=peta.isi.bertitik) if b.jenis != "%"]
    angka = [b for b in angka if len(str(int(b.nilai))) >= _ANGKA]
    if len(angka) != 1 or not sebut or angka[0].mulai < sebut[-1].akhir or _MASING.search(teks):
        return None
    satu = angka[0]
    jumlah = [j for j in jumlah_baris(nama, sebut, teks) if (satu.jenis == "rp") == (j.sel[0].besaran in UANG)]
    if any(j.nilai == satu.nilai for j in jumlah) or satu.nilai in tercetak_tabel(peta.isi):
        return None
    dekat = [j for j in jumlah if terselip(j.nilai, satu)]
    return (satu, dekat[0]) if len({j.nilai for j in dekat}) == 1 else None
