"""What the tables of the Renja share: rows of several indicators, values in their own digits, money."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, TypeVar

from kinerja.angka import TANPA_NILAI, bulatkan
from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Kunci, Pos
from kinerja.laporan import cetak_nilai
from kinerja.model import Nilai, urut_kode
from kinerja.sajian.deklarasi import KolomBesaran

__all__ = ["Baris", "baris_berindikator", "bertingkat", "kolom_rupiah", "nilai_cetak", "nomor_urut", "pos_sama"]

P = TypeVar("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Baris(Generic[P, T]):
    """A line of a form: a row of the tree and one of its indicators, if any; ``pertama`` marks its first line."""

    pos: P
    indikator: T | None
    pertama: bool


def baris_berindikator(pos: Iterable[P], indikator: Callable[[P], Sequence[T]]) -> tuple[Baris[P, T], ...]:
    """Spread rows over their indicators; a row without any has one line."""
    hasil: list[Baris[P, T]] = []
    for satu in pos:
        milik: Sequence[T | None] = indikator(satu) or [None]
        hasil += [Baris(satu, ini, urut == 0) for urut, ini in enumerate(milik)]
    return tuple(hasil)


def nilai_cetak(nilai: Nilai | None, desimal: int | None) -> Decimal | str | None:
    """Return a value as it prints: a number in the decimals of its indicator, else in its own; others as text.

    >>> nilai_cetak(Decimal("88.671"), 2), nilai_cetak(Decimal("58"), None), nilai_cetak("WTP", 2), nilai_cetak(None, 2)
    (Decimal('88.67'), Decimal('58'), 'WTP', None)
    """
    if isinstance(nilai, Decimal):
        return nilai if desimal is None else bulatkan(nilai, desimal)
    return None if nilai is None else cetak_nilai(nilai, 2 if desimal is None else desimal)


def kolom_rupiah(
    judul: str, nilai: Callable[[P], int | None], pos: Callable[[P], Pos], grup: str = ""
) -> KolomBesaran[Baris[P, Any]]:
    """Return a column of amounts that stand in the first line of a row."""
    return KolomBesaran(
        judul,
        lambda baris: (nilai(baris.pos) if nilai(baris.pos) is not None else TANPA_NILAI) if baris.pertama else "",
        b.PAGU,
        lambda baris: _kunci(baris, pos),
        grup=grup,
        gabung=pos_sama,
    )


def pos_sama(baris: Baris[Any, Any]) -> object:
    """Return what the lines of a row share: columns that speak of the row, not of an indicator, have one cell for it."""
    return id(baris.pos)


def _kunci(baris: Baris[P, T], pos: Callable[[P], Pos]) -> Kunci | None:
    return b.PAGU.kunci(pos(baris.pos)) if baris.pertama else None


def nomor_urut(kode: Iterable[str]) -> dict[str, str]:
    """Number the rows of a tree as they are read: programs 1, 2, their kegiatan 1.1, 1.2.

    >>> nomor_urut(["2.17.01", "2.17.01.2.01", "2.17.02", "2.17.02.2.01"])
    {'2.17.01': '1', '2.17.01.2.01': '1.1', '2.17.02': '2', '2.17.02.2.01': '2.1'}
    """
    hasil: dict[str, str] = {}
    banyak: dict[str, int] = {}
    for satu in sorted({*kode} - {""}, key=urut_kode):
        atas = max((k for k in hasil if satu.startswith(f"{k}.")), key=len, default="")
        banyak[atas] = banyak.get(atas, 0) + 1
        hasil[satu] = f"{hasil[atas]}.{banyak[atas]}" if atas else str(banyak[atas])
    return hasil


def bertingkat(level: str) -> str:
    """Return the style of a row of a tree."""
    return {"total": "jumlah", "subkegiatan": ""}.get(level, level)
