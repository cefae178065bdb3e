"""Captions and annexes as they are printed, and whether each stands as a heading or in a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kinerja.pembaca.judul import cari_judul, lanjutan, sumber
from kinerja.pembaca.nomor_halaman import NOMOR
from kinerja.pembaca.penuntun import tanpa_penuntun
from kinerja.pembaca.unsur import BarisTeks, Kotak

__all__ = ["JudulBernomor", "cari_bernomor"]

#: How a sentence goes on behind the number that it begins with, and what is said of a regulation's annex.
_BUKAN_JUDUL = re.compile(
    r"[,;)]|(?:di|dan|dapat|yang|adalah|atau|serta|dengan|ini|itu|tersebut|berikut|sampai|s\.?d\.?|pada|peraturan|keputusan|permen\w*|undang\w*|\w*kan|memuat|merupakan)\b",
    re.IGNORECASE,
)
#: The page of an entry behind its leader; the page number of a running head.
_HALAMAN = re.compile(rf"(?:\t|(?:\s*[.…·_]){{3,}})\s*(?:{NOMOR}|[IVXL]{{1,6}})$")
_UJUNG = re.compile(rf"[\s.…·_]+(?:{NOMOR}|[IVXL]{{1,6}})$")
_TEPI = re.compile(rf"\s*\|\s*(?:{NOMOR})?\s*$")
_KATA = re.compile(r"[^\W\d_]{3,}")
#: Annexes so near to each other are listed; a heading has no more letters.
_DEKAT, _PANJANG = 12, 200
#: Running text that goes on in the next line fills so much of the width of its page.
_PENUH = 0.85
_RAPAT = 1.0


@dataclass(frozen=True)
class JudulBernomor:
    """A numbered heading: its kind, number and words, whether it stands as a heading or in a list."""

    jenis: str
    nomor: str
    teks: str
    ragam: str
    halaman: int
    kotak: Kotak | None


def cari_bernomor(baris: Sequence[BarisTeks], daftar: Collection[int]) -> list[JudulBernomor]:
    """Return the numbered headings among the lines of a report, of which some pages are lists, that others can be held against."""
    semua = list(_semua(baris, daftar))
    senomor = Counter((satu.jenis, satu.nomor) for satu in semua)
    ragam = {(satu.jenis, satu.ragam) for satu in semua}
    berbab = {satu.jenis for satu in semua if "." in satu.nomor}
    return [
        satu
        for satu in semua
        if senomor[satu.jenis, satu.nomor] > 1
        or (satu.jenis == "Lampiran" and (satu.jenis, "daftar") in ragam)
        # What stands below a picture is held against its chapter; a table that was read has its own caption.
        or (satu.jenis in berbab and ("." not in satu.nomor or satu.jenis != "Tabel"))
    ]


def _semua(baris: Sequence[BarisTeks], daftar: Collection[int]) -> Iterator[JudulBernomor]:
    lebar = max((s.kotak.x1 for s in baris if s.kotak), default=0.0)
    letak = {n: (temu[1].casefold(), temu[2].upper()) for n, s in enumerate(baris) if (temu := cari_judul(s.teks))}
    ada: set[tuple[str, str, str, str]] = set()
    for n in letak:
        di_daftar = baris[n].halaman in daftar and baris[n].halaman > 0
        if not di_daftar and n and _menerus(baris[n - 1], baris[n], lebar):
            continue
        satu = _judul(baris, n, letak, di_daftar=di_daftar)
        kunci = (satu.jenis, satu.nomor, satu.ragam, satu.teks.casefold())
        if _wajar(satu.teks) and kunci not in ada and not lanjutan(baris[n].teks):
            ada.add(kunci)
            yield satu


def _judul(
    baris: Sequence[BarisTeks], nomor: int, letak: Mapping[int, tuple[str, str]], *, di_daftar: bool
) -> JudulBernomor:
    """Return the heading that a line begins, with its words behind its number or below it."""
    satu = baris[nomor]
    jenis, urut = letak[nomor]
    temu = cari_judul(satu.teks)
    sisa = satu.teks[temu.end() :] if temu else ""
    berdaftar = di_daftar or _HALAMAN.search(sisa) is not None
    bawah = baris[nomor + 1].teks if nomor + 1 < len(baris) and nomor + 1 not in letak else ""
    teks = _isi(sisa, _UJUNG if di_daftar else _HALAMAN if berdaftar else _TEPI) or bawah.strip()
    ragam = "daftar" if berdaftar else _ragam(letak, nomor)
    return JudulBernomor(jenis.capitalize(), _rapi(urut), teks, ragam, satu.halaman, satu.kotak)


def _isi(teks: str, akhir: re.Pattern[str]) -> str:
    """Return the words behind a number, without the page at their end."""
    return tanpa_penuntun(akhir.sub("", teks)).strip(" .:–-|")


def _wajar(teks: str) -> bool:
    """Say whether words can be those of a heading."""
    return bool(_KATA.search(teks)) and len(teks) <= _PANJANG and not (_BUKAN_JUDUL.match(teks) or sumber(teks))


def _ragam(letak: Mapping[int, tuple[str, str]], nomor: int) -> str:
    """Say how a heading stands: annexes that follow each other closely are listed."""
    kini = letak[nomor]
    jenis = kini[0]
    sekitar = (letak.get(n) for n in range(nomor - _DEKAT, nomor + _DEKAT + 1))
    dekat = sum(lain is not None and lain[0] == jenis and lain != kini for lain in sekitar)
    return "daftar" if jenis == "lampiran" and dekat > 1 else "judul"


def _rapi(nomor: str) -> str:
    return re.sub(r"\s*[.\-–]\s*", ".", nomor.upper())


def _menerus(atas: BarisTeks, bawah: BarisTeks, lebar: float) -> bool:
    """Say whether running text goes on in the next line."""
    if atas.kotak is None or bawah.kotak is None or atas.halaman != bawah.halaman:
        return False
    dekat = bawah.kotak.y0 - atas.kotak.y1 < _RAPAT * (atas.kotak.y1 - atas.kotak.y0)
    return dekat and atas.kotak.x1 >= _PENUH * lebar and not atas.teks.rstrip().endswith((".", ":", ";"))
