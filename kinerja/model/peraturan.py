"""Regulations: which a text names, and which of them no longer hold (:mod:`kinerja.aturan`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["PeraturanDicabut", "SebutPeraturan", "cari_peraturan", "muat_dicabut", "peraturan_disebut"]

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


class PeraturanDicabut(BaseModel):
    """A regulation that was repealed, what took its place, and from which year a report should know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    jenis: Literal["uu", "pp", "perpres", "permendagri", "permenpan"]
    nomor: int
    tahun: int
    sejak: int
    pengganti: str
    sumber: str
    kepastian: Literal["V", "M"]

    @property
    def sebutan(self) -> str:
        """Say by what it was repealed and what counts now, to follow the word "sudah"; one regulation is named once."""
        cocok = re.search(r"Nomor .+", self.sumber)
        if cocok and f"{cocok[0]} " in self.pengganti:
            return f"dicabut dan diganti dengan {self.pengganti}"
        return f"dicabut dengan {self.sumber}; yang berlaku sekarang {self.pengganti}"


@cache
def muat_dicabut() -> Mapping[tuple[str, int, int], PeraturanDicabut]:
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
