"""The rating scale that a report prints itself: ranges of capaian with the rating of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from kinerja.model import KelasSkala, Skala
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, TabelPublikasi

__all__ = ["baca_rentang", "skala_cetak"]

_ANGKA = re.compile(r"\d[\d.,]*\d|\d")
_ATAS = re.compile(r"ke\s*atas|≥|>=|>|lebih|di\s*atas|minimal", re.IGNORECASE)
_BAWAH = re.compile(r"ke\s*bawah|≤|<=|<|kurang|di\s*bawah|maksimal", re.IGNORECASE)
_RENTANG = re.compile(r"rentang|interval|skala|nilai|skor|capaian|kriteria|persentase|%", re.IGNORECASE)
_PREDIKAT = re.compile(r"predikat|kategori|kriteria|kinerja|penilaian|interpretasi|keterangan|kode", re.IGNORECASE)
#: Classes that make a scale, the longest rating in words, and the most rows that a scale has.
_KELAS, _KATA, _BARIS = 3, 4, 8
_PUNCAK = Decimal(1000)


def baca_rentang(teks: str) -> tuple[Decimal, Decimal] | None:
    """Return the bounds of a range of values, None where a text gives none.

    >>> baca_rentang("85 - 99,99"), baca_rentang("di bawah 70"), baca_rentang("Sedang")
    ((Decimal('85'), Decimal('99.99')), (Decimal('0'), Decimal('70')), None)
    """
    semua = [baca.nilai for satu in _ANGKA.findall(teks) if (baca := baca_cetakan(satu, ribuan=False))]
    kata = re.findall(r"[A-Za-z]{3,}", re.sub(r"persen|sampai|dengan|sama|dari", "", teks))
    if len(semua) == 2 and semua[0] != semua[1] and len(kata) <= _KATA:
        return min(semua), max(semua)
    if len(semua) != 1 or len(kata) > _KATA:
        return None
    if _BAWAH.search(teks):
        return Decimal(0), semua[0]
    return (semua[0], _PUNCAK) if _ATAS.search(teks) else None


def skala_cetak(isi: IsiPublikasi) -> Skala | None:
    """Return the scale of the first table that prints one: ranges without a hole between them, each with its rating."""
    for tabel in isi.tabel:
        if not tabel.prosa and _KELAS <= len(tabel.baris) <= _BARIS and (skala := _skala(tabel)):
            return skala
    return None


def _skala(tabel: TabelPublikasi) -> Skala | None:
    isi = [satu for baris in tabel.baris for satu in _kelas(baris)]
    isi.sort(reverse=True)
    predikat = [nama for _, _, nama in isi]
    if len(isi) != len(tabel.baris) or len(set(predikat)) < len(isi):
        return None
    # The upper bound of a class is where the next one begins.
    if any(not Decimal(-1) <= atas[0] - bawah[1] <= 1 for atas, bawah in pairwise(isi)):
        return None
    ujung = [None, *(bawah for bawah, _, _ in isi)]
    kelas = tuple(
        KelasSkala(
            predikat=nama,
            tingkat=max(1, 5 - n),
            bawah=None if n == len(isi) - 1 else bawah,
            bawah_termasuk=True,
            atas=atas,
        )
        for n, ((bawah, _, nama), atas) in enumerate(zip(isi, ujung, strict=False))
    )
    return Skala(id="tercetak", nama=f"pada {tabel.nama}", sumber=tabel.nama, kepastian="V", kelas=kelas)


def _kelas(baris: BarisPublikasi) -> Iterator[tuple[Decimal, Decimal, str]]:
    """Yield the range and the rating of a row, where it has one of each."""
    teks = [(s.isi.kolom, s.teks) for s in baris.sel if s.teks] + [("capaian predikat", baris.label)]
    rentang = [batas for kolom, satu in teks if _RENTANG.search(kolom) and (batas := baca_rentang(satu))]
    nama = [
        satu.strip()
        for kolom, satu in teks
        if _PREDIKAT.search(kolom) and not re.search(r"\d", satu) and 1 <= len(satu.split()) <= _KATA and len(satu) > 2
    ]
    if len(rentang) == 1 and nama:
        yield (*rentang[0], nama[0])
