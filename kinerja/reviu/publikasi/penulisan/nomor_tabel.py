"""Numbers of captions: one number names one table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.judul_bernomor import JudulBernomor, judul_bernomor
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nomor_tabel"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A caption with a number of its chapter; plain numbers begin anew in annexes.
_JUDUL = re.compile(
    r"^(?P<jenis>Tabel|Grafik|Gambar|Diagram)\s+(?P<nomor>(?:[IVX]+|\d{1,2})\s?[.-]\s?\d{1,3}(?:\.\d{1,2})?[a-z]?)\b\.?\s*(?P<isi>\S.{7,})",
    re.IGNORECASE,
)
_LANJUTAN = re.compile(r"lanjut|sambung|bagian\s+(?:ke|[ivx\d])", re.IGNORECASE)
_MIRIP = 0.75
#: Numbers given twice; more say that the report counts otherwise, or that captions were misread.
_BANYAK = 3


def periksa_nomor_tabel(peta: Peta) -> _Temuan:
    """Find tables and charts that bear the number of an earlier one with another caption."""
    pertama: dict[str, tuple[TabelPublikasi, str]] = {}
    ganda: list[tuple[TabelPublikasi, TabelPublikasi, str]] = []
    for tabel in peta.isi.tabel:
        temu = _JUDUL.match(tabel.nama)
        if tabel.prosa or temu is None or _LANJUTAN.search(temu["isi"]):
            continue
        nomor = f"{temu['jenis'].capitalize()} {''.join(temu['nomor'].split())}"
        dulu, isi = pertama.setdefault(nomor, (tabel, temu["isi"]))
        if dulu is not tabel and not _serupa(isi, temu["isi"]):
            ganda.append((tabel, dulu, nomor))
    if len(ganda) > _BANYAK:
        return
    for tabel, dulu, nomor in ganda:
        sel = next((sel for baris in tabel.baris for sel in baris.sel), None)
        if sel is not None:
            pesan = f"{nomor} dipakai dua kali: “{dulu.nama}” dan “{tabel.nama}”."
            yield sel, Dugaan(tabel.nama, nomor, "", pesan, Tingkat.CATATAN, (sel.nomor,))
    yield from _tercetak(peta, {nomor.replace("-", ".").casefold() for _, _, nomor in ganda})


def _tercetak(peta: Peta, sudah: set[str]) -> _Temuan:
    """Yield the captions that bear the number of an earlier one, though they stand over no table that was read."""
    pertama: dict[str, JudulBernomor] = {}
    ganda = []
    for satu in judul_bernomor(peta):
        nomor = satu.sebutan.casefold()
        if satu.ragam != "judul" or "." not in nomor or nomor in sudah or _LANJUTAN.search(satu.teks):
            continue
        dulu = pertama.setdefault(nomor, satu)
        if not _serupa(dulu.teks, satu.teks):
            ganda.append((satu, dulu))
    for satu, dulu in ganda if len(ganda) <= _BANYAK else ():
        pesan = f"{satu.sebutan} dipakai dua kali: “{dulu.teks}”{dulu.sel.letak} dan “{satu.teks}”{satu.sel.letak}"
        yield satu.duga(f"{satu.sebutan} {satu.teks}", "", pesan, Tingkat.CATATAN, dulu)


def _serupa(satu: str, lain: str) -> bool:
    """Say whether two captions are one, spelled or cut otherwise."""
    a, b = set(kata(satu)), set(kata(lain))
    return not (a - b and b - a) or SequenceMatcher(None, satu.casefold(), lain.casefold()).ratio() >= _MIRIP
