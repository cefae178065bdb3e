"""The rating scales that a report prints itself: ranges of values with the rating of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import pairwise, product, starmap

from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = [
    "KelasCetak",
    "SkalaCetak",
    "baca_rentang",
    "kata_predikat",
    "kelas_rentang",
    "kelas_tabel",
    "skala_cetak",
    "susun_skala",
    "terputus",
    "urut_kelas",
]

_ANGKA = re.compile(r"\d[\d.,]*\d|\d")
_ATAS = re.compile(r"ke\s*atas|≥|>=|>|lebih|di\s*atas|minimal", re.IGNORECASE)
_BAWAH = re.compile(r"ke\s*bawah|≤|<=|<|kurang|di\s*bawah|maksimal", re.IGNORECASE)
#: Bounds that do not belong to the class themselves.
_LEBIH_TEGAS = re.compile(
    r"(?<!=)>(?!\s*=)|\b(?:lebih\s+(?:besar\s+)?dari|di\s*atas)(?!\s+(?:atau\s+)?sama)\b", re.IGNORECASE
)
_KURANG_TEGAS = re.compile(r"(?<!=)<(?!\s*=)|\b(?:kurang\s+dari|di\s*bawah)(?!\s+(?:atau\s+)?sama)\b", re.IGNORECASE)
#: Headings of the bounds of a class, and a bound.
_JUDUL_BAWAH = re.compile(r"\b(?:bawah|min(?:imal|imum)?|dari|terendah|awal)\b", re.IGNORECASE)
_JUDUL_ATAS = re.compile(r"\b(?:atas|ma(?:ks|x)(?:imal|imum)?|sampai|s\.?d\.?|tertinggi|akhir)\b", re.IGNORECASE)
_ANGKA_SAJA = re.compile(r"\s*\d(?:[\d.,]*\d)?\s*%?\s*")
_HURUF = re.compile(r"[A-E]{1,2}[+-]?")
#: The short form of a rating behind it, and how many letters the longest of a scale has at least.
_SINGKATAN = re.compile(r"(?<=\w)\s*\(([A-Z]{1,3})\)\s*$")
_BERSINGKATAN = 2
#: Words of a rating that only say that it is one.
_SEBUTAN = frozenset("predikat kategori kriteria berpredikat berkategori peringkat interpretasi".split())
#: Classes that make a scale, the longest rating in words, and the most rows that a scale has.
_KELAS, _KATA, _BARIS = 3, 4, 8
_PUNCAK = Decimal(1000)
#: How far classes may lie apart at most, where both are as wide.
_SATU, _LUBANG = Decimal(1), Decimal(5)


@lru_cache(maxsize=4096)
def baca_rentang(teks: str) -> tuple[Decimal, Decimal] | None:
    """Return the bounds of a range of values, None where a text gives none.

    >>> baca_rentang("85 - 99,99"), baca_rentang("di bawah 70"), baca_rentang("Sedang")
    ((Decimal('85'), Decimal('99.99')), (Decimal('0'), Decimal('70')), None)
    """
    semua = [baca.nilai for satu in _ANGKA.findall(teks) if (baca := baca_cetakan(satu, ribuan=False))]
    kata = re.findall(r"[A-Za-z]{3,}", re.sub(r"persen|sampai|dengan|sama|dari", "", teks))
    if len(semua) == 2 and semua[0] != semua[1] and len(kata) <= _KATA:
        return min(semua), max(semua)
    if len(semua) != 1 or len(kata) > _KATA:
        return None
    if _BAWAH.search(teks):
        return Decimal(0), semua[0]
    return (semua[0], _PUNCAK) if _ATAS.search(teks) else None


@dataclass(frozen=True)
class KelasCetak:
    """A class of a printed scale: its rating, its bounds, whether each bound belongs to it, and the short form of its rating."""

    nama: str
    bawah: Decimal
    atas: Decimal
    bawah_termasuk: bool = True
    atas_termasuk: bool = True
    singkatan: str = ""

    def memuat(self, nilai: Decimal) -> bool:
        """Say whether a value lies in the class."""
        return (self.bawah < nilai or (self.bawah_termasuk and nilai == self.bawah)) and (
            nilai < self.atas or (self.atas_termasuk and nilai == self.atas)
        )


@dataclass(frozen=True)
class SkalaCetak:
    """A scale that a table of the report, or a sentence, prints: its place and the classes, the highest first.

    ``pendek`` says that its ratings are short forms.
    """

    tabel: str
    kelas: tuple[KelasCetak, ...]
    kalimat: bool = False
    pendek: bool = False

    @cached_property
    def disingkat(self) -> SkalaCetak | None:
        """The scale with the short forms of its ratings, as it prints them or by their initials; None where they are not distinct."""
        kelas = tuple(
            replace(satu, nama=satu.singkatan or "".join(k[0] for k in satu.nama.split()).upper())
            for satu in self.kelas
        )
        pendek = [satu.nama for satu in kelas]
        tercetak = sum(bool(satu.singkatan) for satu in kelas)
        if len(set(pendek)) < len(pendek) or tercetak not in (0, len(pendek)) or max(map(len, pendek)) < _BERSINGKATAN:
            return None
        return replace(self, kelas=kelas, pendek=True)

    @cached_property
    def kata(self) -> dict[frozenset[str], KelasCetak]:
        """The classes by the words of their ratings."""
        return {kata_predikat(satu.nama): satu for satu in self.kelas}

    def mungkin(self, nilai: Decimal) -> tuple[KelasCetak, ...]:
        """Return the classes that a value can belong to: beyond the ends the last one, between two classes either of them."""
        if isi := tuple(satu for satu in self.kelas if satu.memuat(nilai)):
            return isi
        atas = [satu for satu in self.kelas if satu.bawah >= nilai]
        bawah = [satu for satu in self.kelas if satu.atas <= nilai]
        return (*atas[-1:], *bawah[:1])


def kata_predikat(teks: str) -> frozenset[str]:
    """Return the words that make a rating, in one spelling.

    >>> sorted(kata_predikat("Kategori Baik Sekali")) == sorted(kata_predikat("SANGAT BAIK"))
    True
    """
    return frozenset("sangat" if satu == "sekali" else satu for satu in kata(teks) if satu not in _SEBUTAN)


def skala_cetak(isi: IsiPublikasi) -> tuple[SkalaCetak, ...]:
    """Return the scales that tables print: rows of ranges that follow each other, with a column of words beside them."""
    return tuple(skala for tabel in isi.tabel if not tabel.prosa for skala in _skala(tabel))


def _skala(tabel: TabelPublikasi) -> Iterator[SkalaCetak]:
    """Yield the scales of a table, one for each set of classes that follow each other."""
    for kelas in kelas_tabel(tabel):
        yield from susun_skala(tabel.nama, kelas)


def kelas_tabel(tabel: TabelPublikasi) -> Iterator[list[KelasCetak]]:
    """Yield the classes of a table, for each column of words beside each column of ranges, or two of their bounds."""
    label = {id(satu): satu.label for satu in tabel.baris}
    kolom = {
        nama: {id(b): s.teks for b in tabel.baris for s in b.sel if s.kolom == nama and s.teks} for nama in tabel.kolom
    }
    nama = [label, *kolom.values()]
    for teks in (*nama, *_berbatas(label, kolom)):
        if not _KELAS <= len(teks) <= _BARIS or sum(map(_berentang, teks.values())) < len(teks) - 1:
            continue
        for sebutan in nama:
            kelas = [
                replace(rentang, nama=sebutan[baris].strip())
                for baris, satu in teks.items()
                if (rentang := kelas_rentang(satu)) and _bernama(sebutan.get(baris, ""))
            ]
            if len(kelas) == len(teks):
                yield kelas


def susun_skala(nama: str, kelas: Sequence[KelasCetak], *, kalimat: bool = False) -> Iterator[SkalaCetak]:
    """Yield the scale of some classes, where they follow each other and each has a rating of its own."""
    urut = urut_kelas(kelas)
    beda = {kata_predikat(satu.nama) for satu in urut}
    if _KELAS <= len(urut) == len(beda) and not any(starmap(terputus, pairwise(urut))):
        yield SkalaCetak(nama, tuple(urut), kalimat)


def _pisah_singkatan(satu: KelasCetak) -> KelasCetak:
    """Take the short form behind a rating from it: "Sangat Baik (SB)"."""
    temu = _SINGKATAN.search(satu.nama)
    return replace(satu, nama=satu.nama[: temu.start()], singkatan=temu[1]) if temu else satu


def urut_kelas(kelas: Sequence[KelasCetak]) -> list[KelasCetak]:
    """Return classes in order, the highest first, short forms taken from their ratings."""
    return sorted(map(_pisah_singkatan, kelas), key=lambda satu: (satu.bawah, satu.atas), reverse=True)


def _berbatas(label: Mapping[int, str], kolom: Mapping[str, Mapping[int, str]]) -> Iterator[dict[int, str]]:
    """Yield the ranges whose bounds stand in two columns, or in the label and a column; no upper bound means all above."""
    bawah = [label, *(isi for nama, isi in kolom.items() if _JUDUL_BAWAH.search(nama))]
    atas = [isi for nama, isi in kolom.items() if _JUDUL_ATAS.search(nama)]
    for satu, lain in product(bawah, atas):
        if all(_ANGKA_SAJA.fullmatch(satu.get(baris, "")) for baris in label):
            yield {
                baris: f"{teks} - {lain[baris]}" if _ANGKA_SAJA.fullmatch(lain.get(baris, "")) else f"≥ {teks}"
                for baris, teks in satu.items()
            }


def _berentang(teks: str) -> bool:
    return baca_rentang(teks) is not None


def _bernama(teks: str) -> bool:
    """Say whether a text can be a rating: a few words, or a letter."""
    kata_ = not re.search(r"\d", teks) and len(teks.split()) <= _KATA and len(teks.strip()) > 2
    return kata_ or _HURUF.fullmatch(teks.strip()) is not None


def kelas_rentang(teks: str) -> KelasCetak | None:
    """Return the class of a range without its rating, None where a text gives none; a number alone is a class of one value."""
    batas = baca_rentang(teks)
    if batas is None:
        angka = baca_cetakan(teks.strip().lstrip("="), ribuan=False)
        return KelasCetak("", angka.nilai, angka.nilai) if angka else None
    tegas = [pola.search(teks) is not None for pola in (_LEBIH_TEGAS, _KURANG_TEGAS)]
    return KelasCetak("", *batas, bawah_termasuk=not tegas[0], atas_termasuk=not tegas[1])


def terputus(atas: KelasCetak, bawah: KelasCetak) -> bool:
    """Say whether there is a wide hole between two classes, or they overlap."""
    lebar = min(satu.atas - satu.bawah for satu in (atas, bawah))
    return not -min(_SATU, lebar / 4) <= atas.bawah - bawah.atas <= max(_SATU, min(_LUBANG, lebar))
