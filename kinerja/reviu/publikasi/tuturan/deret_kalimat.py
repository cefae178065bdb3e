"""A quantity over years in one sentence: which way the words say that it went, and the row of a table that prints the same years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.arah_kata import NAIK, TURUN, sebut_arah
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, sejenis
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.hitungan.laju_kalimat import sebut_usia
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_deret"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Deret = Mapping[int, Bilangan]
#: The only word of direction of a sentence, said of all years.
_TREN = re.compile(
    rf"\b(?:trend?|kecenderungan|(?P<selalu>terus|selalu|konsisten|(?:setiap|tiap)\s+tahun(?:nya)?|dari\s+tahun\s+ke\s+tahun))\s+"
    rf"(?:yang\s+)?(?:(?:selalu|cenderung|mengalami|terus)\s+)?(?P<arah>{NAIK}|{TURUN})\b",
    re.IGNORECASE,
)
_ARAH = re.compile(rf"\b(?:{NAIK}|{TURUN})\b", re.IGNORECASE)
#: Years that are named first, one by one or from ... to ..., and their numbers in the same order behind this word.
_BERTURUT = re.compile(r"\b(?:berturut-turut|berturutan|masing-masing|secara\s+berurutan)\b", re.IGNORECASE)
_RENTANG_TAHUN = re.compile(
    r"\b(20\d\d)\s*(?:[-–]|s\.?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?(20\d\d)\b", re.IGNORECASE
)
_SEDERET, _ABAD = 3, range(2000, 2100)


def periksa_deret(peta: Peta) -> _Temuan:
    """Find series of three years or more that went another way than their words say, or of which a row prints another number."""
    baris = [*_menurut_tahun(peta)]
    for sel, semua in kalimat_laporan(peta.isi):
        for teks in semua:
            deret = _baca(teks, bilangan_kalimat(teks, bertitik=peta.isi.bertitik))
            if not deret:
                continue
            if pesan := _arah(teks, [deret[tahun] for tahun in sorted(deret)]):
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
            yield from ((sel, temuan) for temuan in _baris(baris, sel, deret))


def _baca(teks: str, semua: Sequence[Bilangan]) -> _Deret:
    """Return the numbers of a sentence by year, none where not each has a year of its own and all are of one kind."""
    tahun = _berturut(teks, semua) or [sebut_usia(teks, satu) for satu in semua]
    lengkap = all(t in _ABAD for t in tahun) and len(set(tahun)) == len(tahun) >= _SEDERET
    return dict(zip(tahun, semua, strict=True)) if lengkap and all(sejenis(a, b) for a, b in pairwise(semua)) else {}


def _berturut(teks: str, semua: Sequence[Bilangan]) -> Sequence[int]:
    """Return the years that a sentence names before their numbers, none where they are not as many."""
    temu = _BERTURUT.search(teks)
    if temu is None or not semua or semua[0].mulai < temu.start():
        return ()
    rentang = _RENTANG_TAHUN.search(teks[: temu.start()])
    tahun = [int(satu) for satu in TAHUN.findall(teks[: temu.start()])]
    if rentang and len(tahun) == len(rentang.groups()):
        tahun = [*range(int(rentang[1]), int(rentang[2]) + 1)]
    return tahun if len(tahun) == len(semua) else ()


def _arah(teks: str, deret: Sequence[Bilangan]) -> str:
    temu = _TREN.search(teks)
    if temu is None or len(_ARAH.findall(teks)) > 1:
        return ""
    arah = sebut_arah(temu["arah"])
    langkah = [*pairwise(deret)] if temu["selalu"] else [(deret[0], deret[-1])]
    lawan = next(((a, b) for a, b in langkah if arah * (b.nilai - a.nilai) < 0), None)
    return f"Tertulis “{temu[0]}”, padahal dari {lawan[0].teks} menjadi {lawan[1].teks}" if lawan else ""


def _baris(semua: Iterable[Mapping[int, Butir]], sel: Sel, deret: _Deret) -> Iterator[Dugaan]:
    """Hold a series against the rows that print all of its numbers but one, which a slip explains.

    A row that prints all answers it; where rows print different ones, nothing says which is meant.
    """
    hampir: list[tuple[int, Butir]] = []
    for butir in semua:
        beda = [t for t, b in deret.items() if t not in butir or not _bercetak(butir[t], b)]
        if not beda:
            return
        if len(beda) == 1 and beda[0] in butir:
            hampir.append((beda[0], butir[beda[0]]))
    if len({(tahun, satu.sel.teks) for tahun, satu in hampir}) == 1:
        tahun, satu = hampir[0]
        tertulis, angka = deret[tahun], satu.sel.angka
        if angka is not None and terselip(angka.nilai, tertulis):
            pesan = f"Tertulis {tertulis.teks} untuk tahun {tahun}, padahal {satu.tabel.nama} mencetak {satu.sel.teks}"
            yield duga(sel, satu.sel.teks, pesan, satu.sel, tingkat=Tingkat.PERINGATAN)


def _menurut_tahun(peta: Peta) -> Iterator[dict[int, Butir]]:
    """Yield what each row of the tables prints of one quantity, by year."""
    semua: dict[tuple[object, ...], dict[int, Butir]] = {}
    for satu in peta.butir:
        if not satu.tabel.prosa:
            nama, besaran, tahun, jenis = satu.kunci
            semua.setdefault((id(satu.baris), nama, besaran, jenis), {})[tahun] = satu
    yield from (isi for isi in semua.values() if len(isi) >= _SEDERET)


def _bercetak(satu: Butir, lain: Bilangan) -> bool:
    return satu.sel.angka is not None and sama(satu.sel.angka, lain.angka)
