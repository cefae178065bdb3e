"""Counts of programs and kegiatan of one year in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.temuan import Dugaan

__all__ = ["periksa_cacah_setahun"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BANYAK = re.compile(r"(?<![\d.,/])(\d{1,3})\W{0,4}(?:\([a-z ]+\)\W{0,4})?(program|kegiatan)\b", re.IGNORECASE)
_TAHUN_KALIMAT = re.compile(r"\btahun(?:\s+anggaran)?\s+(20\d\d)\b(?!\s*[-–])", re.IGNORECASE)


def periksa_cacah_setahun(isi: IsiPublikasi) -> _Temuan:
    """Find sentences that count programs and kegiatan of one year together, otherwise than another sentence does."""
    pertama: dict[tuple[str, str], tuple[Sel, str]] = {}
    for tabel in isi.tabel:
        for sel, kalimat in baca_kalimat(tabel):
            tahun = {satu[1] for satu in _TAHUN_KALIMAT.finditer(kalimat)}
            banyak = _BANYAK.findall(kalimat)[:2]
            if len(tahun) != 1 or [apa.casefold() for _, apa in banyak] != ["program", "kegiatan"]:
                continue
            for jumlah, apa in banyak:
                kunci = (tahun.copy().pop(), apa.casefold())
                dulu, lain = pertama.setdefault(kunci, (sel, jumlah))
                if lain != jumlah:
                    pesan = (
                        f"Banyaknya {apa} tahun {kunci[0]} disebut {jumlah} di sini, tetapi {lain} pada kalimat lain"
                    )
                    yield sel, duga(sel, "", pesan, dulu)
