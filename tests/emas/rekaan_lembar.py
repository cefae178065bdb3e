"""A sheet on which a made-up report is written: tables by their columns, sentences by their slots, each with its faults."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import NamedTuple

from rekaan_tanam import Cetak, Ubah, angka, tulis

__all__ = ["Bentuk", "Isi", "Kolom", "Lembar", "N", "arah", "bentuk", "selip", "tersalin", "tertukar"]

Bentuk = Callable[[Decimal | int], str]


def bentuk(desimal: int = 0, ekor: str = "", depan: str = "", *, titik: bool = False) -> Bentuk:
    """Return how a number is written; a negative one stands in brackets where nothing else is said."""
    cara = tulis(desimal, ekor, depan, titik=titik)
    return lambda nilai: cara(Decimal(nilai))


class N(NamedTuple):
    """A figure that is written in its own way, with the kind of fault of its own where it has one."""

    nilai: Decimal | int
    cara: Bentuk
    jenis: str | None = None


#: What a cell holds: a figure, a text, a right text with wrong ones, or nothing.
Isi = Decimal | int | str | tuple[str, ...] | N | None


class Kolom(NamedTuple):
    """A column: heading, how its figures are written, the kind of fault that its cells can hold, heading of its group."""

    judul: str
    cara: Bentuk = bentuk()
    jenis: str = ""
    kelompok: str = ""


class Lembar:
    """Collects the cells and sentences of one report in the order in which they are printed."""

    def __init__(self) -> None:
        self.isi: list[Cetak] = []

    def tabel(
        self,
        judul: str,
        kolom: Sequence[Kolom],
        baris: Iterable[tuple[str, Sequence[Isi]]],
        *,
        jumlah: Iterable[tuple[str, Sequence[Isi]]] = (),
        induk: str = "",
    ) -> None:
        """Print rows of a table, then its rows of totals, whose faults are of kinds of their own."""
        for akhir, isi in ((False, baris), (True, jumlah)):
            for label, nilai in isi:
                for k, v in zip(kolom, nilai, strict=True):
                    if v is not None:
                        self.isi.append(_sel(judul, label, k, v, induk, akhir=akhir))

    def kata(
        self,
        bagian: str,
        teks: str,
        isi: Mapping[str, object] | None = None,
        salah: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        """Print a sentence; a fault fills some of its slots otherwise."""
        benar = dict(isi or {})
        utuh = teks.format(**benar)
        lain = {jenis: teks.format(**{**benar, **ganti}) for jenis, ganti in (salah or {}).items()}
        self.isi.append(Cetak(bagian, "", "Kalimat", utuh, {j: (t,) for j, t in lain.items() if t != utuh}))


def _sel(judul: str, label: str, k: Kolom, v: Isi, induk: str, *, akhir: bool) -> Cetak:
    if isinstance(v, str):
        return Cetak(judul, label, k.judul, v, {}, k.kelompok, induk)
    if isinstance(v, tuple) and not isinstance(v, N):
        benar, *lain = v
        return Cetak(judul, label, k.judul, benar, {k.jenis: tuple(lain)} if lain else {}, k.kelompok, induk)
    assert v is not None
    nilai, cara, sendiri = v if isinstance(v, N) else (v, k.cara, None)
    jenis = k.jenis if sendiri is None else sendiri
    semua = (f"{jenis} jumlah" if akhir else jenis,) if jenis else ()
    return angka((judul, label, k.judul), nilai, cara, *semua, kelompok=k.kelompok, induk=induk)


def arah(lama: Decimal | int, baru: Decimal | int, naik: str = "naik", turun: str = "turun") -> tuple[str, str]:
    """Return the word for what happened, and the opposite one."""
    return (naik, turun) if baru > lama else (turun, naik)


def selip(nilai: Decimal | int, bagian: str = "0.07") -> Decimal:
    """Return another figure, so far away that no rounding explains it, with the same number of decimals."""
    isi = Decimal(nilai)
    pangkat = min(0, int(isi.as_tuple().exponent))
    return (isi * (1 + Decimal(bagian))).quantize(Decimal(1).scaleb(pangkat)) + Decimal(1).scaleb(pangkat)


def _salin(isi: list[Cetak], pasang: Mapping[int, int]) -> tuple[list[Cetak], set[int]]:
    """Print at each place what stands at another one."""
    return [replace(c, nilai=isi[pasang[n]].nilai) if n in pasang else c for n, c in enumerate(isi)], set(pasang)


def tertukar(awal: str, kolom: str) -> Ubah:
    """Return a fault: in a column of the table that begins so, the figures of two rows have changed places."""

    def ubah(isi: list[Cetak], acak: Random) -> tuple[list[Cetak], set[int]]:
        tempat = [n for n, c in enumerate(isi) if c.tabel.startswith(awal) and c.kolom == kolom and c.salah]
        pilih = [(a, b) for a in tempat for b in tempat if a < b and isi[a].nilai != isi[b].nilai]
        if not pilih:
            return isi, set()
        a, b = acak.choice(pilih)
        return _salin(isi, {a: b, b: a})

    return ubah


def tersalin(awal: str, dari: str, ke: str) -> Ubah:
    """Return a fault: in a row of the table that begins so, one column repeats the figure of another one."""

    def ubah(isi: list[Cetak], acak: Random) -> tuple[list[Cetak], set[int]]:
        baris = {(c.baris, c.kolom): n for n, c in enumerate(isi) if c.tabel.startswith(awal)}
        pilih = [
            (n, baris[label, dari])
            for (label, kolom), n in baris.items()
            if kolom == ke and (label, dari) in baris and isi[n].nilai != isi[baris[label, dari]].nilai
        ]
        return _salin(isi, dict([acak.choice(pilih)])) if pilih else (isi, set())

    return ubah
