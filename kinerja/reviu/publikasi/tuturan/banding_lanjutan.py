"""Sentences that compare two groups whose numbers the sentences before give: "perempuan lebih banyak daripada laki-laki"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import LEBIH_RENDAH, LEBIH_TINGGI, sebut_arah
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat, sejenis
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.tuturan.kolom_ucapan import kata_ucapan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_banding_lanjutan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BANDING = re.compile(
    rf"^(?P<satu>[^,;.\d]{{3,80}}?)\s(?P<arah>(?:{LEBIH_TINGGI}|{LEBIH_RENDAH}))\s+(?:daripada|dari|di\s?banding\w*(?:\s+dengan)?)\s+(?P<lain>[^,;.\d]{{3,80}})",
    re.IGNORECASE,
)
#: What a comparison is not of: plans and other years.
_LAIN = re.compile(r"\b(?:target|tahun|standar|nasional|provinsi|rata-rata|sebelumnya|tidak|bukan)\b", re.IGNORECASE)
#: How many sentences before are looked at.
_INGAT = 2


@dataclass(frozen=True)
class _Sebutan:
    """A number of a sentence before, with the roots of the words around it."""

    angka: Bilangan
    kata: frozenset[str]


def periksa_banding_lanjutan(peta: Peta) -> _Temuan:
    """Find comparisons without numbers that the numbers of the sentences before contradict."""
    for tabel in peta.isi.tabel:
        lalu: list[list[_Sebutan]] = []
        for sel, isi in baca_kalimat(tabel):
            for teks in pisah_kalimat(isi):
                semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
                temu = None if semua or _LAIN.search(teks) else _BANDING.search(teks)
                if temu and (beda := _beda(temu, [s for satu in lalu[-_INGAT:] for s in satu])):
                    a, b = beda
                    pesan = f"Tertulis “{temu['arah']}”, padahal kalimat sebelumnya menyebut {a.teks} dan {b.teks}"
                    yield sel, replace(duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN), tercetak=teks)
                lalu.append(list(_sebutan(teks, semua)))


def _sebutan(teks: str, semua: Sequence[Bilangan]) -> Iterator[_Sebutan]:
    for satu in semua:
        yield _Sebutan(satu, kata_ucapan(re.split(r"[,;]|\bdan\b", satu.depan)[-1]))


def _beda(temu: re.Match[str], lalu: Sequence[_Sebutan]) -> tuple[Bilangan, Bilangan] | None:
    """Return the two numbers that go the other way than the words: each of one group alone, both of one kind."""
    satu, lain = kata_ucapan(temu["satu"]), kata_ucapan(temu["lain"])
    b = _milik(lain - satu, lalu)
    # What both sentences call alike, or the number of the other group too, tells no group.
    a = _milik(satu - lain - b.kata, lalu) if b else None
    if a is None or b is None or a is b or not sejenis(a.angka, b.angka):
        return None
    return (a.angka, b.angka) if (a.angka.nilai - b.angka.nilai) * sebut_arah(temu["arah"]) < 0 else None


def _milik(kata: frozenset[str], lalu: Sequence[_Sebutan]) -> _Sebutan | None:
    """Return the only number before whose words name a group."""
    ada = [s for s in lalu if s.kata & kata]
    return ada[0] if len(ada) == 1 else None
