"""The prose of a report sentence by sentence: what was typed, what placeholders stand for, which indicators it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kinerja.laporan import Konteks, Laporan, PenandaSalah
from kinerja.masukan import BUKU_KERJA, SEL_BERPENANDA, Penanda, potong
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["Kalimat", "baca_kalimat", "konteks"]

#: Private characters that stand for the placeholders of a text, counted from here.
_TANDA = 0xE100
#: The caption of a picture and its address, which is not prose.
_ALAMAT_GAMBAR = re.compile(r"(!\[[^\]\n]{0,500}\])\([^)\n]{0,500}\)")
_AKHIR = re.compile(r"(?<=[\w)%”\"*\ue100-\uf8ff])[.!?]\s+(?=[\"“*(A-Z\ue100-\uf8ff])")
_RUJUK = re.compile(r"\b(indikator|peringkat|sasaran|anggaran)\(\s*[\"']([^\"']+)[\"']")


@dataclass(frozen=True, eq=False)
class Kalimat:
    """One sentence.

    Attributes
    ----------
    tempat
        ``narasi/penutup.md baris 12`` or ``data.xlsx, analisis!C4``.
    ketikan
        the typed text; a private character stands where a placeholder is.
    isi
        the text as it will be printed.
    penanda
        the expressions of its placeholders.
    """

    tempat: str
    ketikan: str
    isi: str
    penanda: tuple[str, ...]

    @cached_property
    def rujukan(self) -> frozenset[tuple[str, str]]:
        """What its placeholders name: kind and code."""
        return frozenset((temu[1], temu[2]) for satu in self.penanda for temu in _RUJUK.finditer(satu))

    @cached_property
    def kata(self) -> tuple[str, ...]:
        """Its printed words in one spelling."""
        return kata(self.isi)


@lru_cache(maxsize=4)
def konteks(laporan: Laporan) -> Konteks:
    """Return the names that placeholders may use."""
    return Konteks(laporan)


@lru_cache(maxsize=4)
def baca_kalimat(laporan: Laporan) -> tuple[Kalimat, ...]:
    """Read all prose of a report: the files and the prose cells of the workbook."""
    hasil: list[Kalimat] = []
    for satu in laporan.bahan.narasi.values():
        hasil.extend(_kalimat(laporan, satu.teks, satu.berkas, per_baris=True))
    for lembar, kolom in SEL_BERPENANDA:
        for baris in getattr(laporan.data, lembar):
            for nama in kolom:
                if teks := getattr(baris, nama):
                    hasil.extend(_kalimat(laporan, teks, f"{BUKU_KERJA}, {baris.asal.sel(nama)}", per_baris=False))
    return tuple(hasil)


def _kalimat(laporan: Laporan, teks: str, berkas: str, *, per_baris: bool) -> Iterator[Kalimat]:
    nama: list[str] = []
    bagian: list[str] = []
    baris_baru: list[int] = []
    tempat_baca = 0
    for satu in potong(teks):
        if isinstance(satu, Penanda):
            akhir = teks.index("}}", tempat_baca) + 2
            baris_baru.append(teks.count("\n", tempat_baca, akhir))
            tempat_baca = akhir
            bagian.append(chr(_TANDA + len(nama)))
            nama.append(satu.ungkapan)
        else:
            tempat_baca += len(satu)
            bagian.append(satu)
    nomor = 1
    for baris in _ALAMAT_GAMBAR.sub(r"\1", "".join(bagian)).split("\n"):
        mulai = 0
        for akhir in [*(temu.end() for temu in _AKHIR.finditer(baris)), len(baris)]:
            ketikan = baris[mulai:akhir].strip()
            mulai = akhir
            if not ketikan:
                continue
            pakai = [ord(huruf) - _TANDA for huruf in ketikan if _TANDA <= ord(huruf) < _TANDA + len(nama)]
            isi = ketikan
            for urut in pakai:
                isi = isi.replace(chr(_TANDA + urut), _nilai(laporan, nama[urut]))
            tempat = f"{berkas} baris {nomor}" if per_baris else berkas
            yield Kalimat(tempat, ketikan, isi, tuple(nama[urut] for urut in pakai))
        nomor += 1 + sum(
            baris_baru[ord(huruf) - _TANDA] for huruf in baris if _TANDA <= ord(huruf) < _TANDA + len(nama)
        )


def _nilai(laporan: Laporan, ungkapan: str) -> str:
    try:
        return konteks(laporan).nilai(ungkapan)
    except PenandaSalah:  # pragma: no cover - a report with such a placeholder cannot be opened
        return ""
