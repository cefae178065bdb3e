"""Running heads and feet that name a year: each text once, with the pages that bear it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kinerja.pembaca.nomor_halaman import BadanHalaman, di_tepi, rapat
from kinerja.pembaca.unsur import Kotak

__all__ = ["TepiCetak", "cari_tepi"]

_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
#: What bears the number of its page at the end.
_NOMOR = re.compile(
    r"[\s|]*(?:hal(?:aman)?\b[.\s–-]*|page\s*)?(?:[IVX]+\s?[-–]\s?)?(?<!\d)(?:\d{1,3}|[ivxl]{1,6})\W*$", re.IGNORECASE
)
#: A running head stands on so many pages; what begins with so many letters of one, alone on its page, is one too.
_BERULANG, _AWAL = 3, 20


@dataclass
class TepiCetak:
    """A running head or foot: its text without the number of its page, the pages that bear it, its first place."""

    teks: str
    kotak: Kotak | None
    halaman: list[int] = field(default_factory=list)


def cari_tepi(isi: Sequence[BadanHalaman]) -> Iterator[TepiCetak]:
    """Yield the running heads and feet that name a year, each text with the years that it names once."""
    semua: dict[str, dict[tuple[str, ...], TepiCetak]] = {}
    for asal, baris in isi:
        for satu in baris:
            tahun = tuple(_TAHUN.findall(satu.teks))
            if tahun and di_tepi(satu.kotak, asal):
                milik = semua.setdefault(_pola(satu.teks), {})
                milik.setdefault(tahun, TepiCetak(_NOMOR.sub("", satu.teks), satu.kotak)).halaman.append(asal.nomor)
    berulang = {
        pola: milik for pola, milik in semua.items() if sum(len(satu.halaman) for satu in milik.values()) >= _BERULANG
    }
    for milik in berulang.values():
        yield from milik.values()
    for asal, baris in isi:
        for satu in baris[-1:]:
            pola = _pola(satu.teks)
            bertahun = _TAHUN.search(satu.teks) and _NOMOR.search(satu.teks)
            if bertahun and pola not in berulang and any(pola[:_AWAL] == lain[:_AWAL] for lain in berulang):
                yield TepiCetak(_NOMOR.sub("", satu.teks), satu.kotak, [asal.nomor])


def _pola(teks: str) -> str:
    return re.sub(r"\d+", "", rapat(_NOMOR.sub("", teks)))
