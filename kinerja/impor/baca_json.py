"""JSON documents: every list of records becomes a table; what stands inside a record keeps its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TypeGuard

from kinerja.impor.kisi import Kisi
from kinerja.masukan import Galat, MasukanSalah

__all__ = ["baca_json"]

_DALAM_MAKS, _SEL_MAKS, _DIGIT_MAKS, _KISI_MAKS = 30, 3_000_000, 40, 200
#: A text, or a bracket outside of texts.
_KURUNG = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)
#: Under which names the titles of rows stand, and what names one of them.
_JUDUL = ("columns", "header", "headers", "fields", "kolom", "judul", "kepala")
_NAMA = ("data", "field", "name", "key", "title", "nama", "judul")
#: What a record is called where records are no list: its number, or a code.
_NOMOR = re.compile(r"\d+|\d(?:\.\d{1,4})+")
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
        dokumen = _dokumen(isi.decode(json.detect_encoding(isi)))
    except (ValueError, RecursionError):
        raise salah from None
    tabel: dict[str, list[_Rekaman]] = {}
    _kumpulkan(dokumen, "", "", {}, tabel)
    if sum(len(isi) for milik in tabel.values() for _, isi in milik) > _SEL_MAKS or len(tabel) > _KISI_MAKS:
        raise salah
    return tuple(_kisi(nama, lembar, rekaman) for lembar, rekaman in tabel.items())


def _dokumen(teks: str) -> object:
    """Read one document, or one to a line.

    Raises
    ------
    ValueError
        when it is neither.
    """
    try:
        return _urai(teks)
    except ValueError:
        baris = [satu for satu in teks.splitlines() if satu.strip()]
        if len(baris) < 2:
            raise
        return [_urai(satu) for satu in baris]


def _urai(teks: str) -> object:
    return json.loads(teks, parse_float=_angka, parse_int=_angka, parse_constant=str)


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
    if isinstance(isi, list) and _bertabel(isi):
        judul = [str(satu) for satu in isi[0]]
        for nomor, satu in enumerate(isi[1:], start=1):
            tempat = f"{jalan}[{nomor}]"
            tabel.setdefault(lembar, []).append((tempat, {**atas, **dict(zip(judul, map(_polos, satu), strict=False))}))
    elif isinstance(isi, list) or _bernomor(isi):
        for kunci, satu in enumerate(isi) if isinstance(isi, list) else isi.items():
            tempat = f"{jalan}[{kunci}]"
            if isinstance(satu, dict):
                kode = {"kode": kunci} if "." in str(kunci) else {}
                milik = {**atas, **kode, **dict(_datar(satu, ""))}
                tabel.setdefault(lembar, []).append((tempat, milik))
                _anak(satu, lembar, tempat, milik, tabel)
            elif isinstance(satu, list):
                _kumpulkan(satu, lembar, tempat, atas, tabel)
    elif isinstance(isi, dict):
        polos = {kunci: nilai for kunci, nilai in isi.items() if not isinstance(nilai, list | dict)}
        if polos and not any(isinstance(nilai, list | dict) for nilai in isi.values()):
            tabel.setdefault(lembar, []).append((jalan, {**atas, **polos}))
        _anak(isi, lembar, jalan, {**atas, **polos}, tabel)


def _anak(
    isi: Mapping[str, object], lembar: str, jalan: str, atas: Mapping[str, object], tabel: dict[str, list[_Rekaman]]
) -> None:
    judul = next(
        (nama for kunci, satu in isi.items() if kunci.casefold() in _JUDUL and (nama := _nama_kolom(satu))), []
    )
    for kunci, nilai in isi.items():
        if judul and isinstance(nilai, list) and _bertabel([judul, *nilai]):
            nilai = [judul, *nilai]
        bawah = f"{lembar}.{kunci}" if lembar else kunci
        if isinstance(nilai, list) or (isinstance(nilai, dict) and not jalan.endswith("]")):
            _kumpulkan(nilai, bawah, f"{jalan}.{kunci}" if jalan else kunci, atas, tabel)


def _bernomor(isi: object) -> TypeGuard[dict[str, object]]:
    """Tell whether an object is a list of records by their number or their code."""
    return (
        isinstance(isi, dict)
        and bool(isi)
        and all(_NOMOR.fullmatch(kunci) and isinstance(satu, dict) for kunci, satu in isi.items())
    )


def _bertabel(isi: list[object]) -> bool:
    """Tell whether a list holds the rows of a table, the titles first."""
    awal = isi[0] if isi else None
    if not isinstance(awal, list) or len(awal) < 2 or not all(isinstance(satu, str) and satu for satu in awal):
        return False
    return len(isi) > 1 and all(
        isinstance(satu, list) and not any(isinstance(nilai, list | dict) for nilai in satu) for satu in isi
    )


def _nama_kolom(isi: object) -> list[str]:
    """Return the titles that stand apart from the rows: texts, or records with a name each; [] for anything else."""
    hasil = []
    for satu in isi if isinstance(isi, list) else ():
        nama = next((satu[kunci] for kunci in _NAMA if kunci in satu), None) if isinstance(satu, dict) else satu
        if not isinstance(nama, str) or not nama:
            return []
        hasil.append(nama)
    return hasil


def _polos(nilai: object) -> object:
    return "" if nilai is None else nilai


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
