"""JSON documents: every list of records becomes a table; what stands inside a record keeps its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from kinerja.impor.kisi import Kisi
from kinerja.masukan import Galat, MasukanSalah

__all__ = ["baca_json"]

_DALAM_MAKS, _SEL_MAKS, _DIGIT_MAKS, _KISI_MAKS = 30, 3_000_000, 40, 200
#: A text, or a bracket outside of texts.
_KURUNG = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)
_Rekaman = tuple[str, dict[str, object]]


def baca_json(nama: str, isi: bytes) -> tuple[Kisi, ...]:
    """Read a JSON document.

    A value inside a record is a column named by its path ("bulan.1.realisasi"); a list of records inside a record is a
    table of its own, whose rows repeat the plain values of the record around them.

    Raises
    ------
    MasukanSalah
        ``bukan_json`` when it is broken, too deep or too large.
    """
    pesan = "susunan JSON-nya rusak atau terlalu dalam; unduh ulang dari sistem asalnya"
    salah = MasukanSalah([Galat(nama, "", "", "bukan_json", pesan)])
    if _dalam(isi) > _DALAM_MAKS:
        raise salah
    try:
        dokumen = json.loads(isi.decode("utf-8-sig"), parse_float=_angka, parse_int=_angka, parse_constant=str)
    except (ValueError, RecursionError):
        raise salah from None
    tabel: dict[str, list[_Rekaman]] = {}
    _kumpulkan(dokumen, "", "", {}, tabel)
    if sum(len(isi) for milik in tabel.values() for _, isi in milik) > _SEL_MAKS or len(tabel) > _KISI_MAKS:
        raise salah
    return tuple(_kisi(nama, lembar, rekaman) for lembar, rekaman in tabel.items())


def _dalam(isi: bytes) -> int:
    """Return how deep brackets are nested, without building anything; those inside of texts do not count."""
    dalam = terdalam = 0
    for temu in _KURUNG.finditer(isi):
        dalam += {0x5B: 1, 0x7B: 1, 0x5D: -1, 0x7D: -1}.get(temu[0][0], 0)
        if dalam > terdalam:
            terdalam = dalam
            if terdalam > _DALAM_MAKS:
                break
    return terdalam


def _angka(teks: str) -> object:
    """Read a number exactly; one of absurd length stays a text and is told where it is used."""
    pendek = len(teks) <= _DIGIT_MAKS and "e" not in teks.casefold()
    return Decimal(teks) if pendek else teks


def _kumpulkan(
    isi: object, lembar: str, jalan: str, atas: Mapping[str, object], tabel: dict[str, list[_Rekaman]]
) -> None:
    """Walk through a document and gather its records by the list in which they stand."""
    if isinstance(isi, list):
        for nomor, satu in enumerate(isi):
            if isinstance(satu, dict):
                tempat = f"{jalan}[{nomor}]"
                polos = dict(_datar(satu, ""))
                tabel.setdefault(lembar, []).append((tempat, {**atas, **polos}))
                _anak(satu, lembar, tempat, {**atas, **polos}, tabel)
            elif isinstance(satu, list):
                _kumpulkan(satu, lembar, f"{jalan}[{nomor}]", atas, tabel)
    elif isinstance(isi, dict):
        polos = {kunci: nilai for kunci, nilai in isi.items() if not isinstance(nilai, list | dict)}
        if polos and not any(isinstance(nilai, list | dict) for nilai in isi.values()):
            tabel.setdefault(lembar, []).append((jalan, {**atas, **polos}))
        _anak(isi, lembar, jalan, {**atas, **polos}, tabel)


def _anak(
    isi: Mapping[str, object], lembar: str, jalan: str, atas: Mapping[str, object], tabel: dict[str, list[_Rekaman]]
) -> None:
    for kunci, nilai in isi.items():
        bawah = f"{lembar}.{kunci}" if lembar else kunci
        if isinstance(nilai, list) or (isinstance(nilai, dict) and not jalan.endswith("]")):
            _kumpulkan(nilai, bawah, f"{jalan}.{kunci}" if jalan else kunci, atas, tabel)


def _datar(isi: Mapping[str, object], awal: str) -> Iterator[tuple[str, object]]:
    for kunci, nilai in isi.items():
        if isinstance(nilai, dict):
            yield from _datar(nilai, f"{awal}{kunci}.")
        elif not isinstance(nilai, list):
            yield f"{awal}{kunci}", "" if nilai is None else nilai


def _kisi(nama: str, lembar: str, rekaman: list[_Rekaman]) -> Kisi:
    kolom = list(dict.fromkeys(kunci for _, isi in rekaman for kunci in isi))[:500]
    baris = tuple(tuple(isi.get(kunci, "") for kunci in kolom) for _, isi in rekaman)
    return Kisi(nama, lembar, (tuple(kolom), *baris), jalan=("", *(jalan for jalan, _ in rekaman)))
