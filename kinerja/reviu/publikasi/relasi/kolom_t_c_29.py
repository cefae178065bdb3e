"""Form T-C.29: what is expected at the end of the running year follows from the years before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["turunan_evaluasi"]

_TAHUN = re.compile(r"\b20\d\d\b")
_SAMPAI = re.compile(r"\bs\s*[/.]?\s*d\b|\bsampai\b", re.IGNORECASE)
#: Columns 5, 7 and 9, the last one first: an indicator that is not cumulative has the last that is known.
_SUKU = ("berjalan", "nyata", "lalu")


@lru_cache(maxsize=4)
def turunan_evaluasi(isi: IsiPublikasi) -> tuple[Turunan, ...]:
    """Return column 10 of T-C.29 of each row: the sum of columns 5, 7 and 9, or the last of them.

    Which of the two an indicator is, no heading says; a percentage is never summed. It makes no galat.
    """
    return tuple(
        satu
        for tabel in isi.tabel
        if (letak := _kolom(tabel))
        for baris in tabel.baris
        for satu in _baris(tabel, baris, letak)
    )


def _baris(tabel: TabelPublikasi, baris: BarisPublikasi, letak: Mapping[str, str]) -> Iterator[Turunan]:
    sampai = tabel.sel(baris, letak["sampai"])
    suku = [satu for apa in _SUKU if (satu := tabel.sel(baris, letak[apa]))]
    if sampai is None or not suku:
        return
    cara: list[tuple[Rumus, tuple[Sel, ...]]] = [(r.SAMA, (satu,)) for satu in suku]
    if len(suku) == len(_SUKU) and all("%" not in satu.teks and "(" not in satu.teks for satu in (sampai, *suku)):
        cara.insert(0, (r.JUMLAH, tuple(reversed(suku))))
    yield Turunan(sampai, tuple(cara), baris, "evaluasi-renja", kuat=False)


def _kolom(tabel: TabelPublikasi) -> Mapping[str, str]:
    """Return the headings of columns 5, 7, 9 and 10; nothing where the table is another one."""
    hasil: dict[str, tuple[str, int]] = {}
    sendiri = {sel.kolom: sel.isi.kolom for baris in tabel.baris for sel in baris.sel}
    for kolom in tabel.kolom:
        tahun, isi = [int(satu) for satu in _TAHUN.findall(sendiri[kolom])], kata(sendiri[kolom])
        if not tahun or not isi:
            continue
        if isi[0] == "realisasi" and _SAMPAI.search(sendiri[kolom]):
            hasil["sampai" if "lalu" in hasil else "lalu"] = (kolom, tahun[-1])
        elif isi[0] == "realisasi":
            hasil.setdefault("nyata", (kolom, tahun[-1]))
        elif isi[0] == "target" and "nyata" in hasil:
            hasil.setdefault("berjalan", (kolom, tahun[-1]))
    if len(hasil) < len(("lalu", "nyata", "berjalan", "sampai")):
        return {}
    lalu, nyata, berjalan, sampai = (hasil[satu][1] for satu in ("lalu", "nyata", "berjalan", "sampai"))
    berurut = (nyata, berjalan, sampai) == (lalu + 1, lalu + 2, lalu + 2)
    return {apa: kolom for apa, (kolom, _) in hasil.items()} if berurut else {}
