"""Tables for analysts: records as DataFrames with real dtypes, so that plots, filters and sums work at once.

Decimal becomes float64 (NaN where missing), int Int64, texts string, choices category, verdicts boolean. A value that may
be a range or a grade has its number in the column itself and stands as it is written beside it (``target_tertulis``).
``frame.attrs["satuan"]`` names the unit of each column that has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.model import Asal, Baris, LembarSpek, Rentang

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["SATUAN", "bingkai", "dari_lembar"]

#: A column: its values, and its dtype.
_Kolom = tuple[Sequence[object], str]

#: Units of columns, wherever they occur.
SATUAN: Mapping[str, str] = {
    "anggaran": "rupiah",
    "anggaran_murni": "rupiah",
    "realisasi_anggaran": "rupiah",
    "sisa": "rupiah",
    "persen": "persen",
    "persen_sisa": "persen",
    "persen_laki_laki": "persen",
    "persen_perempuan": "persen",
    "capaian": "persen",
    "kemajuan": "persen",
    "laki_laki": "orang",
    "perempuan": "orang",
}
#: Computed columns of money, after the typed ones.
_TURUNAN = ("persen", "sisa", "persen_sisa", "persen_laki_laki", "persen_perempuan")


def bingkai(
    rekaman: Sequence[object],
    kelas: type,
    *,
    satuan: Mapping[str, str] | None = None,
    urut: Sequence[str] = (),
    tambahan: Mapping[str, Callable[[object], object]] | None = None,
) -> pd.DataFrame:
    """Make a table of records of one kind, also when there is none.

    Parameters
    ----------
    kelas
        the dataclass or model of the records; its types give the dtypes.
    satuan
        units beside :data:`SATUAN`.
    urut
        columns that stand first.
    tambahan
        further columns by name, each computed from a record.

    >>> from kinerja.hitung.rekaman import Uang
    >>> str(bingkai([Uang(200, 150)], Uang)["persen"].dtype), int(bingkai([Uang(200, 150)], Uang)["anggaran"].sum())
    ('float64', 200)
    """
    # Imported here: a report that no analyst looks into is made without it.
    import pandas as pd

    jenis = dict(_jenis_kolom(kelas))
    kolom: dict[str, _Kolom] = {}
    for nama in (*(satu for satu in urut if satu in jenis), *(satu for satu in jenis if satu not in urut)):
        kolom |= _kolom(nama, jenis[nama], [getattr(satu, nama) for satu in rekaman])
    for nama, isi in (tambahan or {}).items():
        kolom |= _kolom(nama, "rupa", [isi(satu) for satu in rekaman])
    hasil = pd.DataFrame({nama: pd.Series(isi, dtype=dtype) for nama, (isi, dtype) in kolom.items()})
    semua = {**SATUAN, **(satuan or {})}
    hasil.attrs["satuan"] = {nama: semua[nama] for nama in hasil.columns if nama in semua}
    return hasil


def dari_lembar(baris: Sequence[Baris], spek: LembarSpek) -> pd.DataFrame:
    """Turn rows of one sheet into a table: its columns, and ``asal`` (sheet and row of each)."""
    import pandas as pd

    asal = [f"{satu.asal.lembar}!{satu.asal.baris or ''}" for satu in baris]
    return bingkai(baris, spek).assign(asal=pd.Series(asal, dtype="string"))


@cache
def _jenis_kolom(kelas: type) -> tuple[tuple[str, str], ...]:
    """Return the columns of a kind of record with what they hold."""
    if is_dataclass(kelas):
        petunjuk = get_type_hints(kelas)
        isi = [(satu.name, petunjuk[satu.name]) for satu in fields(kelas)]
        isi += [(nama, Decimal if nama.startswith("persen") else int) for nama in _TURUNAN if hasattr(kelas, nama)]
    elif issubclass(kelas, BaseModel):
        isi = [(nama, satu.annotation) for nama, satu in kelas.model_fields.items()]
    else:
        raise TypeError(f"{kelas.__name__} bukan rekaman")
    return tuple((nama, _jenis(petunjuk)) for nama, petunjuk in isi if not _tempat(petunjuk))


def _tempat(petunjuk: object) -> bool:
    return petunjuk is Asal


def _jenis(petunjuk: object) -> str:
    bagian = _bagian(petunjuk)
    if Rentang in bagian:
        return "nilai"
    for jenis, nama in ((bool, "putusan"), (int, "bulat"), (Decimal, "angka")):
        if bagian == {jenis}:
            return nama
    if bagian and all(isinstance(satu, type) and issubclass(satu, StrEnum | RumusEfisiensi) for satu in bagian):
        return "pilihan"
    return "teks" if bagian == {str} else "rupa"


def _bagian(petunjuk: object) -> set[object]:
    """Return the types that a hint allows, None aside."""
    if get_origin(petunjuk) in (Union, UnionType):
        return {isi for satu in get_args(petunjuk) for isi in _bagian(satu)}
    if get_origin(petunjuk) is Annotated:
        return _bagian(get_args(petunjuk)[0])
    return {petunjuk} - {type(None)}


def _kolom(nama: str, jenis: str, isi: Sequence[object]) -> dict[str, _Kolom]:
    if jenis == "nilai":
        tertulis = [None if satu is None else str(satu) for satu in isi]
        if all(satu is None or isinstance(satu, Decimal | int) for satu in isi):
            return {nama: _angka(isi)}
        return {nama: _angka(isi), f"{nama}_tertulis": (tertulis, "string")}
    if jenis == "angka":
        return {nama: _angka(isi)}
    if jenis == "bulat":
        return {nama: (isi, "Int64")}
    if jenis == "putusan":
        return {nama: (isi, "boolean")}
    if jenis == "pilihan":
        return {nama: ([None if satu is None else str(satu) for satu in isi], "category")}
    return {nama: _rupa(isi) if jenis == "rupa" else (isi, "string")}


def _angka(isi: Iterable[object]) -> _Kolom:
    return [float(satu) if isinstance(satu, Decimal | int) else float("nan") for satu in isi], "float64"


def _rupa(isi: Sequence[object]) -> _Kolom:
    """Make a column whose kind its values decide."""
    ada = [satu for satu in isi if satu is not None]
    if ada and all(isinstance(satu, bool) for satu in ada):
        return isi, "boolean"
    if ada and all(isinstance(satu, int) for satu in ada):
        return isi, "Int64"
    if ada and all(isinstance(satu, Decimal | int) for satu in ada):
        return _angka(isi)
    teks = [None if satu is None else "; ".join(satu) if isinstance(satu, tuple) else str(satu) for satu in isi]
    return teks, "string"
