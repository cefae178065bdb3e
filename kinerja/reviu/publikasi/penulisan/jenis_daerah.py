"""Regions by their kind: a name that a kota bears is not that of a kabupaten, unless both bear it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.model import muat_daerah_kembar
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_jenis_daerah"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A region: its kind, and the words of its name that are written with capitals.
_DAERAH = re.compile(
    r"(?<![\w/])(?P<jenis>[Kk]abupaten|KABUPATEN|[Kk]ab\.?|KAB\.?|[Kk]ota|KOTA)\s+(?P<nama>[A-Z][A-Za-z]+(?:\s+[A-Z][A-Za-z]+)?)"
)
#: Words behind a name that make another region of it, or another thing: Kabupaten Bandung Barat.
_ARAH = frozenset("barat timur utara selatan tengah tenggara raya kepulauan hulu hilir daya jaya".split())
#: A kota is known as one from so many texts.
_CUKUP = 2


def periksa_jenis_daerah(peta: Peta) -> _Temuan:
    """Find a name that is printed once as that of a kabupaten, and everywhere else as that of a kota."""
    kabupaten: dict[str, list[tuple[Teks, str]]] = {}
    kota: dict[str, int] = {}
    for teks in teks_tercetak(peta.isi):
        for temu in _DAERAH.finditer(teks.isi):
            nama = _nama(temu["nama"])
            if temu["jenis"].casefold() == "kota":
                kota[nama] = kota.get(nama, 0) + 1
            else:
                kabupaten.setdefault(nama, []).append((teks, temu[0]))
    for nama, semua in kabupaten.items():
        if len(semua) == 1 and kota.get(nama, 0) >= _CUKUP and nama not in muat_daerah_kembar():
            ((teks, sebutan),) = semua
            benar = f"Kota {nama.title()}"
            tercetak = " ".join(sebutan.split()[: 1 + len(nama.split())])
            yield (
                teks.sel,
                teks.duga(tercetak, benar, f"Tertulis “{tercetak}”, tetapi di tempat lain {benar}", Tingkat.PERINGATAN),
            )


def _nama(teks: str) -> str:
    """Return the name of a region: its first word, with the second one where that tells regions apart."""
    awal, _, ekor = teks.casefold().partition(" ")
    return f"{awal} {ekor.strip()}" if ekor.strip() in _ARAH else awal
