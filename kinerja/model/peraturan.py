"""Regulations: which a text names, and which of them no longer hold (:mod:`kinerja.aturan`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict

from kinerja.model.berkas_aturan import baca_aturan

__all__ = [
    "KutipanKeliru",
    "Peraturan",
    "PeraturanDicabut",
    "SebutPeraturan",
    "cari_kutipan_keliru",
    "cari_peraturan",
    "muat_dicabut",
    "muat_peraturan",
    "peraturan_disebut",
]

#: The ministry of the civil service, by its names of two times, their short forms and a common slip.
_PAN = r"(?:p\.?a\.?n\b|panrb|p\w*n?dayagunaan\s+aparatur|pemberdayaan\s+aparatur)"
#: Kinds of regulations by what a text calls them.
_JENIS: Mapping[str, str] = {
    "uu": r"(?:undang[\s-]*undang|uu)\b",
    "pp": r"(?:peraturan\s+pemerintah(?!\s+pengganti)|pp)\b",
    "perpres": r"(?:peraturan\s+presiden|perpres)\b",
    "permendagri": r"(?:peraturan\s+menteri\s+dalam\s+negeri|(?:permen|peraturan\s+men)dagri)\b",
    "permenpan": rf"(?:peraturan\s+menteri\s+(?:negara\s+)?{_PAN}|(?:permen|peraturan\s+men)[\s-]*pan(?:\b|rb))",
}
_SEMUA = re.compile(rf"\b(?:{'|'.join(f'(?P<{jenis}>{pola})' for jenis, pola in _JENIS.items())})", re.IGNORECASE)
#: Words that begin the name of another regulation.
_LAIN = re.compile(r"\b(?:peraturan|keputusan|instruksi|perda|perbup|perwal\w*|pergub|kepres|inpres)\b", re.IGNORECASE)
#: The number and year of a regulation, behind words that name its kind and maker and none that begin another one.
_NOMOR = re.compile(
    r"(?P<antara>[^;\d]{0,120}?)(?:(?:(?:nomor|nomer|no)\s*[.:]?\s*|\b)(?P<nomor>\d{1,3})\s*(?:tahun|thn?\.?)\s*(?P<tahun>(?:19|20)\d\d)|"
    r"\b(?:(?:nomor|nomer|no)\s*[.:]?\s*)?(?P<singkat>\d{1,3})\s*/\s*(?P<ke>(?:19|20)\d\d))\b",
    re.IGNORECASE,
)


_Jenis = Literal["uu", "pp", "perpres", "permendagri", "permenpan"]
#: Kind, number and year: by these a regulation is known.
KunciPeraturan = tuple[str, int, int]
_RESMI: Mapping[str, str] = {
    "uu": "Undang-Undang",
    "pp": "Peraturan Pemerintah",
    "perpres": "Peraturan Presiden",
    "permendagri": "Peraturan Menteri Dalam Negeri",
    "permenpan": "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
}


class Peraturan(BaseModel):
    """A regulation with its title; ``kepastian`` is V where published documents cite it so, M where it is recalled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    jenis: _Jenis
    nomor: int
    tahun: int
    judul: str
    kepastian: Literal["V", "M"]

    @property
    def ringkas(self) -> str:
        """Name it without its title."""
        return f"{_RESMI[self.jenis]} Nomor {self.nomor} Tahun {self.tahun}"

    @property
    def sebutan(self) -> str:
        """Name it with its title, as a list of legal bases does."""
        return f"{self.ringkas} tentang {self.judul}"


@cache
def muat_peraturan() -> Mapping[KunciPeraturan, Peraturan]:
    """Return the regulations whose titles are known by kind, number and year."""
    daftar = map(Peraturan.model_validate, baca_aturan("peraturan.yaml"))
    return {(satu.jenis, satu.nomor, satu.tahun): satu for satu in daftar}


def _dari_kunci(kunci: object) -> Peraturan:
    """Return the regulation that a key of the form "uu 20/2023" names.

    Raises
    ------
    ValueError
        when none of that key is known.
    """
    temu = re.fullmatch(r"(\w+) (\d+)/(\d+)", str(kunci))
    satu = muat_peraturan().get((temu[1], int(temu[2]), int(temu[3]))) if temu else None
    if satu is None:
        raise ValueError(f"peraturan.yaml does not know {kunci}")
    return satu


class PeraturanDicabut(BaseModel):
    """A regulation that was repealed, what repealed it, what took its place, and from which year a report should know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    jenis: _Jenis
    nomor: int
    tahun: int
    sejak: int
    pengganti: Annotated[Peraturan, BeforeValidator(_dari_kunci)]
    sumber: Annotated[Peraturan, BeforeValidator(_dari_kunci)]
    kepastian: Literal["V", "M"]

    @property
    def sebutan(self) -> str:
        """Say by what it was repealed and what counts now, to follow the word "sudah"; one regulation is named once."""
        if self.sumber == self.pengganti:
            return f"dicabut dan diganti dengan {self.pengganti.sebutan}"
        return f"dicabut dengan {self.sumber.ringkas}; yang berlaku sekarang {self.pengganti.sebutan}"


@cache
def muat_dicabut() -> Mapping[KunciPeraturan, PeraturanDicabut]:
    """Return the repealed regulations by kind, number and year."""
    daftar = map(PeraturanDicabut.model_validate, baca_aturan("dicabut.yaml"))
    return {(satu.jenis, satu.nomor, satu.tahun): satu for satu in daftar}


class SebutPeraturan(NamedTuple):
    """A regulation that a text names: kind, number, year, and from where to where in the text."""

    jenis: str
    nomor: int
    tahun: int
    mulai: int
    akhir: int


def cari_peraturan(teks: str) -> Iterator[SebutPeraturan]:
    """Yield the regulations that a text names, from left to right, of the kinds of which some are known to be repealed.

    >>> [s[:3] for s in cari_peraturan("Sesuai Permenpan-RB No. 29/2010 dan UU Nomor 23 Tahun 2014")]
    [('permenpan', 29, 2010), ('uu', 23, 2014)]
    """
    for temu in _SEMUA.finditer(teks):
        nomor = _NOMOR.match(teks, temu.end())
        # A kind behind which another one comes first has no number of its own.
        if nomor and not (_SEMUA.search(nomor["antara"]) or _LAIN.search(nomor["antara"])):
            isi = (int(nomor["nomor"] or nomor["singkat"]), int(nomor["tahun"] or nomor["ke"]))
            yield SebutPeraturan(temu.lastgroup or "", *isi, temu.start(), nomor.end())


def peraturan_disebut(teks: str) -> tuple[str, int, int] | None:
    """Return kind, number and year of the regulation with which a text begins; None for other texts.

    >>> peraturan_disebut("3. Undang-Undang RI Nomor 32 Tahun 2004 tentang Pemerintahan Daerah")
    ('uu', 32, 2004)
    """
    awal = re.sub(r"^(?:\(?(?:\d{1,3}|[a-z])[.)]\s*)+", "", " ".join(teks.casefold().split()))
    satu = next(cari_peraturan(awal), None)
    return satu[:3] if satu and not satu.mulai else None


class KutipanKeliru(NamedTuple):
    """A regulation that a text cites under the title of another one, which has the same number or the same year."""

    sebut: SebutPeraturan
    milik: Peraturan


#: A title behind a number, up to what ends it.
_JUDUL = re.compile(r"\s*,?\s*tentang\s+(?P<judul>[^.;:()\d\"“”]+)", re.IGNORECASE)
#: So many words of a title tell it from others; a shorter title must be there as a whole.
_KATA_JUDUL = 4


def cari_kutipan_keliru(teks: str) -> Iterator[KutipanKeliru]:
    """Yield the regulations that a text cites with the title of a known one and another number, or another year.

    Where two known ones bear the title, that one is meant which has the number or the year; where both are others, it can be
    a regulation of that title that the list does not know.

    >>> salah = "Permendagri Nomor 86 Tahun 2019 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi"
    >>> [k.milik.tahun for k in cari_kutipan_keliru(salah)]
    [2017]
    """
    for sebut in cari_peraturan(teks):
        judul = _JUDUL.match(teks, sebut.akhir)
        if judul is None:
            continue
        milik = [
            satu
            for satu in muat_peraturan().values()
            if satu.jenis == sebut.jenis
            and (satu.nomor == sebut.nomor or satu.tahun == sebut.tahun)
            and _sejudul(judul["judul"], _kata(satu.judul))
        ]
        if len(milik) == 1 and (milik[0].nomor, milik[0].tahun) != (sebut.nomor, sebut.tahun):
            yield KutipanKeliru(sebut, milik[0])


def _kata(judul: str) -> list[str]:
    """Return the words of a title; whether it says Pemerintah or Pemerintahan tells no two regulations apart."""
    return [satu.removesuffix("an") for satu in re.findall(r"\w+", judul.casefold())]


def _sejudul(tertulis: str, milik: list[str]) -> bool:
    """Say whether a title is written so far that it is told from others; a short one to its end, which a comma may set."""
    if len(milik) < _KATA_JUDUL:
        return _kata(tertulis.partition(",")[0]) == milik
    return _kata(tertulis)[:_KATA_JUDUL] == milik[:_KATA_JUDUL]
