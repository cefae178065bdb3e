"""Regulations: which a text names first, and which of them no longer hold (:mod:`kinerja.aturan`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from kinerja.model.berkas_aturan import baca_aturan

__all__ = ["PeraturanDicabut", "muat_dicabut", "peraturan_disebut"]

#: Kinds of regulations by how a text that names one begins.
_JENIS: Mapping[str, str] = {
    "uu": r"(?:undang[\s-]*undang|uu)\b",
    "pp": r"(?:peraturan\s+pemerintah(?!\s+pengganti)|pp)\b",
    "perpres": r"(?:peraturan\s+presiden|perpres)\b",
    "permendagri": r"(?:peraturan\s+menteri\s+dalam\s+negeri|permendagri)\b",
    "permenpan": r"(?:peraturan\s+menteri\s+(?:negara\s+)?pendayagunaan\s+aparatur|permen\s*pan)",
}
_NOMOR = re.compile(r"(?:nomor|no)\s*[.:]?\s*(\d+)\s*tahun\s*(\d{4})|\b(\d{1,3})\s*/\s*(\d{4})\b")
#: How far behind its kind the number of a regulation may stand.
_JAUH = 120


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


@cache
def muat_dicabut() -> Mapping[tuple[str, int, int], PeraturanDicabut]:
    """Return the repealed regulations by kind, number and year."""
    daftar = map(PeraturanDicabut.model_validate, baca_aturan("dicabut.yaml"))
    return {(satu.jenis, satu.nomor, satu.tahun): satu for satu in daftar}


def peraturan_disebut(teks: str) -> tuple[str, int, int] | None:
    """Return kind, number and year of the regulation with which a text begins; None for other texts.

    >>> peraturan_disebut("3. Undang-Undang RI Nomor 32 Tahun 2004 tentang Pemerintahan Daerah")
    ('uu', 32, 2004)
    """
    awal = re.sub(r"^(?:\(?(?:\d{1,3}|[a-z])[.)]\s*)+", "", " ".join(teks.casefold().split()))
    for jenis, pola in _JENIS.items():
        cocok = re.match(pola, awal)
        nomor = _NOMOR.search(awal, cocok.end(), cocok.end() + _JAUH) if cocok else None
        if nomor:
            return jenis, int(nomor[1] or nomor[3]), int(nomor[2] or nomor[4])
    return None
