"""Names in tables that call the agency by an abbreviation that it bore before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_singkatan_lama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: An abbreviation beside words that are not written in capitals.
_SINGKATAN = re.compile(r"(?<![\w/-])[A-Z][A-Z0-9]{3,}(?![\w/-])")
_KECIL = re.compile(r"[a-z]{3}")
#: Words beside the abbreviation that a name needs, and how many times as often the present one stands in the report.
_KATA, _KALI = 2, 3


@dataclass(frozen=True)
class _Nama:
    """A name in a table, the only abbreviation in it, and its other words."""

    baris: BarisPublikasi
    singkatan: str
    sisa: tuple[str, ...]


def periksa_singkatan_lama(peta: Peta) -> _Temuan:
    """Find names with an abbreviation for which other tables print, in the same name, the one that stands all over the report.

    One of the two must have all letters of the other in their order: an agency that gained or lost a task.
    """
    nama = list(_nama(peta.isi))
    banyak = _banyak(peta.isi)
    kini: dict[str, _Nama] = {}
    # A list that has a name with either has two things.
    daftar = Counter((satu.baris.tabel, satu.sisa) for satu in nama)
    sendiri = [satu for satu in nama if daftar[satu.baris.tabel, satu.sisa] == 1]
    senama: dict[tuple[str, ...], list[_Nama]] = {}
    for satu in sendiri:
        senama.setdefault(satu.sisa, []).append(satu)
    for lama, baru in (dua for isi in senama.values() for dua in permutations(isi, 2)):
        if _berganti(lama, baru) and banyak[baru.singkatan] >= _KALI * banyak[lama.singkatan]:
            kini.setdefault(lama.singkatan, baru)
    for satu in nama:
        if satu.singkatan in kini:
            contoh = kini[satu.singkatan]
            yield _temuan(satu, _padanan(nama, satu, contoh), contoh.singkatan)


def _nama(isi: IsiPublikasi) -> Iterator[_Nama]:
    """Yield each name of a table once that holds one abbreviation."""
    for tabel in isi.tabel:
        sudah: set[str] = set()
        for baris in tabel.baris if not tabel.prosa and not tabel.grafik else ():
            semua = _SINGKATAN.findall(baris.nama)
            sisa = kata(_SINGKATAN.sub(" ", baris.nama))
            if len(semua) == 1 and _KECIL.search(baris.nama) and len(sisa) >= _KATA and baris.sel:
                if baris.nama not in sudah:
                    yield _Nama(baris, semua[0], sisa)
                sudah.add(baris.nama)


def _banyak(isi: IsiPublikasi) -> Counter[str]:
    """Count the abbreviations of a report, in its text and in the names of its rows."""
    teks = {id(sel.isi): f"{sel.isi.baris} {sel.teks}" for baris in isi.baris for sel in baris.sel}
    return Counter(satu for isi_ in teks.values() for satu in set(_SINGKATAN.findall(isi_)))


def _berganti(lama: _Nama, baru: _Nama) -> bool:
    """Say whether two names of two tables differ by an abbreviation that gained or lost letters inside."""
    a, b = lama.singkatan, baru.singkatan
    pendek, panjang = sorted((a, b), key=len)
    if lama.baris.tabel == baru.baris.tabel or len(pendek) == len(panjang):
        return False
    huruf = iter(panjang)
    return (a[:2], a[-1]) == (b[:2], b[-1]) and all(satu in huruf for satu in pendek)


def _padanan(nama: Sequence[_Nama], lama: _Nama, baru: _Nama) -> _Nama:
    """Return the same name with the present abbreviation, else one that shows it."""
    semua = (satu for satu in nama if satu.singkatan == baru.singkatan and satu.sisa == lama.sisa)
    return next(semua, baru)


def _temuan(satu: _Nama, lawan: _Nama, baru: str) -> tuple[Sel, Dugaan]:
    sel, lain = satu.baris.sel[0], lawan.baris.sel[0]
    harap = satu.baris.nama.replace(satu.singkatan, baru)
    pesan = (
        f"Singkatan {satu.singkatan} pada nama ini tertulis {baru} pada {lawan.baris.tabel} (“{lawan.baris.nama}”) "
        f"dan di bagian lain laporan."
    )
    return sel, Dugaan(sel.tempat, satu.baris.nama, harap, pesan, Tingkat.CATATAN, (sel.nomor, lain.nomor))
