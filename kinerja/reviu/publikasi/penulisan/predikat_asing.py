"""Ratings in sentences on the kinerja that none of the printed scales has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.skala_cetak import kata_predikat
from kinerja.reviu.publikasi.cetakan.skala_kalimat import skala_laporan
from kinerja.reviu.publikasi.penulisan.teks_tercetak import teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_predikat_asing"]

#: A rating that a sentence gives.
_PREDIKAT = re.compile(
    r"\b(?:predikat|kategori|kriteria|tergolong|termasuk|interpretasi)\s+(?:(?:dalam\s+)?(?:predikat|kategori|kriteria|interpretasi)\s+)?[“\"(]?"
    r"(?P<predikat>(?:sangat\s+)?(?:baik|tinggi|rendah|sedang|cukup|kurang|memuaskan|berhasil)(?:\s+baik)?)\b",
    re.IGNORECASE,
)
_KINERJA = re.compile(r"\b(?:capaian|kinerja|indikator|sasaran)\b", re.IGNORECASE)
#: What has a scale of its own, which the report need not print.
_LAIN = re.compile(
    r"\b(?:S?AKIP|LHE|IKM|SKM|kepuasan|masyarakat|survei|indeks|opini|maturitas|SPIP|reformasi|RB|evaluasi|anggaran|keuangan|\w*serapan|mutu|"
    r"pelayanan|kapabilitas|IPM|efisien\w*|peringkat|nilai)\b",
    re.IGNORECASE,
)


def periksa_predikat_asing(peta: Peta) -> Iterator[tuple[Sel, Dugaan]]:
    """Find sentences that rate the kinerja by a word which the tables of scales do not have."""
    skala = [satu for satu in skala_laporan(peta.isi) if not satu.kalimat]
    kelas = {kata_predikat(satu.nama): satu.nama for milik in skala for satu in milik.kelas}
    for teks in teks_tercetak(peta.isi) if kelas else ():
        if teks.ragam != "kalimat" or not _KINERJA.search(teks.isi) or _LAIN.search(teks.isi):
            continue
        for temu in _PREDIKAT.finditer(teks.isi):
            if kata_predikat(temu["predikat"]) not in kelas:
                pesan = f"Kinerja dinyatakan “{temu['predikat']}”, sedangkan kelas pada {skala[0].tabel} ialah {gabung(list(kelas.values()))}"
                yield teks.sel, teks.duga(temu["predikat"], "", pesan, Tingkat.PERINGATAN)
