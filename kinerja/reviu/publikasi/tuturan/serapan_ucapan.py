"""The share that was spent beside the amount that was: the row that prints the amount prints the share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_serapan_ucapan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERAP = re.compile(r"\b(?:penyerapan|serapan|daya\s+serap|terserap|menyerap|terealisasi|realisasi)\b", re.IGNORECASE)
_KLAUSA = re.compile(r";\s|,?\s+\b(?:sedangkan|sementara|adapun)\b\s+", re.IGNORECASE)
#: Shares that are none of what was spent, and amounts that are known by their digits.
_LAIN = re.compile(
    r"\b(?:fisik|sisa|efisiensi|naik|turun|meningkat|menurun|dari\s+total|porsi|kontribusi)\b", re.IGNORECASE
)
_BESAR = Decimal(10) ** 6


def periksa_serapan_ucapan(peta: Peta) -> _Temuan:
    """Find shares one slip away from that of the rows which print the amount beside them as spent."""
    milik = _terserap(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for klausa in (k for teks in kalimat for k in _KLAUSA.split(teks)):
            isi = bilangan_kalimat(klausa, bertitik=peta.isi.bertitik)
            uang, persen = ([b for b in isi if b.jenis == j] for j in ("rp", "%"))
            if len(uang) != 1 or len(persen) != 1 or not _SERAP.search(klausa) or _LAIN.search(klausa):
                continue
            if salah := _salah(milik.get(uang[0].nilai, ()), persen[0]):
                pesan = f"{salah.isi.baris} pada {salah.isi.tabel} terserap {salah.teks} persen, tetapi tertulis {persen[0].teks}"
                yield sel, duga(sel, "", pesan, salah, tingkat=Tingkat.PERINGATAN)
                break


@lru_cache(maxsize=4)
def _terserap(peta: Peta) -> dict[Decimal, list[Sel]]:
    """Return the shares that were spent by the amount that was, of all rows that print both of the report's year."""
    hasil: dict[Decimal, list[Sel]] = {}
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            nyata, persen = (baris.cari(b, peta.isi.tahun) for b in (Besaran.SERAPAN, Besaran.PERSEN_PAGU))
            if nyata and persen and persen.angka and nilai_sel(nyata) >= _BESAR and nyata.tahun == persen.tahun:
                hasil.setdefault(nilai_sel(nyata), []).append(persen)
    return hasil


def _salah(semua: Sequence[Sel], persen: Bilangan) -> Sel | None:
    """Return a share that is one slip from what is written, None where the rows disagree or one has it."""
    if len({nilai_sel(s) for s in semua}) != 1 or any(s.angka and sama(s.angka, persen.angka) for s in semua):
        return None
    return semua[0] if terselip(bulatkan(nilai_sel(semua[0]), persen), persen) else None
