"""The XML of a workbook, read by expat: no entities of its own, no depth and no length without bound."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.parsers import expat

__all__ = ["DokumenBerbahaya", "DokumenBesar", "DokumenRusak", "beranak", "berdtd", "telusuri"]

#: How deep elements may stand in each other; Excel writes about ten levels.
_DALAM_MAKS = 200
#: Elements of one part: some twenty thousand rows of wide sheets.
_UNSUR_MAKS = 2_500_000

Mulai = Callable[[str, dict[str, str]], None]
Akhir = Callable[[str], None]
Teks = Callable[[str], None]


class DokumenRusak(ValueError):
    """A part that is no well-formed XML, or no part of a workbook."""


class DokumenBerbahaya(DokumenRusak):
    """A part that declares a document type, or is nested too deep."""


class DokumenBesar(DokumenRusak):
    """A part with too many elements."""


class _Cukup(Exception):
    """All that was asked for has been seen."""


def telusuri(
    isi: bytes, mulai: Mulai, akhir: Akhir | None = None, teks: Teks | None = None, unsur_maks: int = _UNSUR_MAKS
) -> int:
    """Walk through a document of at most so many elements, and return how many it has; names come as "namespace name".

    Raises
    ------
    DokumenRusak
        when it cannot be parsed.
    DokumenBerbahaya, DokumenBesar
        when it is made to do harm, or has more elements than that.
    """
    dalam = banyak = 0

    def buka(nama: str, sifat: dict[str, str]) -> None:
        nonlocal dalam, banyak
        dalam += 1
        banyak += 1
        if dalam > _DALAM_MAKS:
            raise DokumenBerbahaya("nested too deep")
        if banyak > unsur_maks:
            raise DokumenBesar("too many elements")
        mulai(nama, sifat)

    def tutup(nama: str) -> None:
        nonlocal dalam
        dalam -= 1
        if akhir:
            akhir(nama)

    pengurai = _pengurai()
    pengurai.StartElementHandler = buka
    pengurai.EndElementHandler = tutup
    if teks:
        pengurai.CharacterDataHandler = teks
    _urai(pengurai, isi)
    return banyak


def beranak(isi: bytes, nama: str) -> list[Mapping[str, str]]:
    """Return the attributes of all elements of a local name, without their namespaces."""
    hasil: list[Mapping[str, str]] = []

    def mulai(unsur: str, sifat: dict[str, str]) -> None:
        if unsur.rpartition(" ")[2] == nama:
            hasil.append({satu.rpartition(" ")[2]: nilai for satu, nilai in sifat.items()})

    telusuri(isi, mulai)
    return hasil


def berdtd(isi: bytes) -> bool:
    """Tell whether a document declares a document type, and with it perhaps entities, before its first element."""

    def cukup(nama: str, sifat: dict[str, str]) -> None:
        raise _Cukup

    pengurai = _pengurai()
    pengurai.StartElementHandler = cukup
    try:
        _urai(pengurai, isi)
    except DokumenBerbahaya:
        return True
    except (_Cukup, DokumenRusak):
        return False
    return False


def _pengurai() -> expat.XMLParserType:
    pengurai = expat.ParserCreate(namespace_separator=" ")
    pengurai.buffer_text = True

    def tolak(*_: object) -> None:
        raise DokumenBerbahaya("document type")

    pengurai.StartDoctypeDeclHandler = tolak
    pengurai.EntityDeclHandler = tolak
    return pengurai


def _urai(pengurai: expat.XMLParserType, isi: bytes) -> None:
    try:
        pengurai.Parse(isi, True)
    except (expat.ExpatError, LookupError, UnicodeError) as salah:
        raise DokumenRusak(str(salah)) from salah
