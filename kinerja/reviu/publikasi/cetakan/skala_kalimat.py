"""The rating scales that sentences give: "sangat baik (lebih dari 100 %), baik (85 sampai 100 %), ...", and all scales of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from kinerja.model import muat_skala
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.skala_cetak import (
    KelasCetak,
    SkalaCetak,
    baca_rentang,
    kata_predikat,
    kelas_rentang,
    skala_cetak,
    susun_skala,
)

__all__ = ["berskala_lain", "kata_mutu", "kelas_kalimat", "skala_laporan"]

#: Words of ratings beside those of the known scales.
_KATA_MUTU = frozenset("memadai optimal memuaskan istimewa unggul prima berhasil buruk lumayan gagal".split())
#: What a scale is of: the capaian of indicators, or something that is scored otherwise.
_KINERJA = re.compile(r"\b(?:capaian\w*|kinerja|realisasi)\b", re.IGNORECASE)
_LAIN = re.compile(
    r"\b(?:kepuasan|survei|ikm|skm|mutu\s+pelayanan|sakip|akip|reformasi|spbe|maturitas|indeks|integritas|zona|risiko|opini|efisiensi)\b",
    re.IGNORECASE,
)
_TANDA = (
    r"(?:[≥≤<>]\s*=?|lebih\s+(?:besar\s+|tinggi\s+)?dari(?:pada)?(?:\s+(?:atau\s+)?sama\s+dengan)?|"
    r"kurang\s+dari(?:\s+(?:atau\s+)?sama\s+dengan)?|lebih\s+(?:kecil|rendah)\s+dari(?:pada)?|di\s*(?:atas|bawah)|minimal|maksimal)"
)
_ANGKA = r"\d(?:[\d.,]*\d)?\s*(?:%|persen\b)?"
_RENTANG = re.compile(
    rf"(?:{_TANDA}\s*)?{_ANGKA}(?:\s*(?:-|–|—|s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:{_TANDA}\s*)?{_ANGKA})?"
    r"(?:\s*ke\s*(?:atas|bawah)|\s*atau\s+(?:lebih|kurang)(?!\s+dari))?",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def kata_mutu() -> frozenset[str]:
    """Return the words of which ratings are made; words on a target are none."""
    semua = [kelas.predikat for skala in muat_skala().values() for kelas in skala.kelas]
    return _KATA_MUTU.union(*(kata_predikat(satu) for satu in semua if "target" not in satu.casefold())) - {
        "tidak",
        "tercapai",
    }


@lru_cache(maxsize=4)
def skala_laporan(isi: IsiPublikasi) -> tuple[SkalaCetak, ...]:
    """Return the scales that a report prints: in tables, and in sentences."""
    return (*skala_cetak(isi), *(s for tabel in isi.tabel if tabel.prosa for s in _di_prosa(tabel)))


def _di_prosa(tabel: TabelPublikasi) -> Iterator[SkalaCetak]:
    """Yield the scales of running text: of one sentence, or of several that give their classes one after the other."""
    deret: list[KelasCetak] = []
    ucapan = ""
    for teks in (*(s.teks for b in tabel.baris for s in b.sel if s.angka is None), ""):
        kelas = kelas_kalimat(teks)
        if not kelas and deret:
            if _KINERJA.search(ucapan) and not berskala_lain(ucapan):
                yield from susun_skala(tabel.nama, deret, kalimat=True)
            deret = []
        deret += kelas
        ucapan = f"{ucapan} {teks}" if kelas else teks


def berskala_lain(teks: str) -> bool:
    """Say whether a text speaks of what has ratings of its own, beside those of a capaian."""
    return _LAIN.search(teks) is not None


def kelas_kalimat(teks: str) -> Sequence[KelasCetak]:
    """Return the classes of a text: each range with the rating before it, else with the one behind it."""
    rentang = [temu for temu in _RENTANG.finditer(teks) if baca_rentang(temu[0])]
    batas = [0, *(n for temu in rentang for n in temu.span()), len(teks)]
    sela = [_mutu(teks[antara]) for antara in map(slice, batas[::2], batas[1::2])]
    depan, belakang = [isi[-1] for isi in sela[:-1] if isi], [isi[0] for isi in sela[1:] if isi]
    nama = next((isi for isi in (depan, belakang) if len(isi) == len(rentang)), [])
    kelas = ((kelas_rentang(temu[0]), isi) for temu, isi in zip(rentang, nama, strict=False))
    return [replace(satu, nama=isi) for satu, isi in kelas if satu]


def _mutu(teks: str) -> list[str]:
    """Return the ratings that a text names."""
    kata = "|".join(sorted(k for k in kata_mutu() if len(k) > 2))
    return [
        temu[0]
        for temu in re.finditer(
            rf"\b(?:tidak\s+)?(?:{kata})(?:\s+(?:{kata}|sekali))*\b(?:\s*\((?-i:[A-Z]{{1,3}})\))?", teks, re.IGNORECASE
        )
    ]
