"""What a chapter read while it ran: from then on it is executed again only when one of these things changes.

A report that is handed to a chapter notes the sheets, texts and settings that are taken from it. The notes go to a file,
since the chapter runs in another process.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from kinerja.laporan import Kekurangan, Laporan, TeksTerisi
from kinerja.masukan import Bahan
from kinerja.model import Data

__all__ = ["Isi", "Kunci", "baca_catatan", "isi_laporan", "laporan_tercatat"]

#: Part of the report, and the name within it: ``("data", "target")``; "*" stands for all of a part.
Kunci = tuple[str, str]
#: All that a report is made from, by key, to be compared with what it was.
Isi = Mapping[Kunci, object]

_SEMUA = "*"
_KEKURANGAN: Kunci = ("laporan", "kekurangan")
_LEMBAR = frozenset(satu.name for satu in fields(Data))
_BAHAN = frozenset(satu.name for satu in fields(Bahan)) - {"data", "narasi", "gambar"}


@dataclass
class _Buku:
    """Appends every key once to a file."""

    berkas: str
    sudah: set[Kunci] = field(default_factory=set)

    def catat(self, bagian: str, nama: str) -> None:
        if (bagian, nama) in self.sudah:
            return
        self.sudah.add((bagian, nama))
        pegangan = os.open(self.berkas, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(pegangan, f"{bagian}\t{nama}\n".encode())
        finally:
            os.close(pegangan)


class _Peta(dict[str, object]):
    """A mapping that notes what is asked of it; walking through it asks for all."""

    def __init__(self, isi: Mapping[str, object], bagian: str, buku: _Buku) -> None:
        super().__init__(isi)
        self.bagian, self.buku = bagian, buku

    def __reduce__(self) -> tuple[type[_Peta], tuple[dict[str, object], str, _Buku]]:
        return _Peta, (dict(super().items()), self.bagian, self.buku)

    def __getitem__(self, nama: str) -> object:
        self.buku.catat(self.bagian, nama)
        return super().__getitem__(nama)

    def __contains__(self, nama: object) -> bool:
        self.buku.catat(self.bagian, str(nama))
        return super().__contains__(nama)

    def get(self, nama: str, lain: object = None) -> object:
        self.buku.catat(self.bagian, nama)
        return super().get(nama, lain)

    def __iter__(self) -> Iterator[str]:
        self.buku.catat(self.bagian, _SEMUA)
        return super().__iter__()

    def keys(self) -> object:  # type: ignore[override]
        self.buku.catat(self.bagian, _SEMUA)
        return super().keys()

    def values(self) -> object:  # type: ignore[override]
        self.buku.catat(self.bagian, _SEMUA)
        return super().values()

    def items(self) -> object:  # type: ignore[override]
        self.buku.catat(self.bagian, _SEMUA)
        return super().items()

    def __len__(self) -> int:
        self.buku.catat(self.bagian, _SEMUA)
        return super().__len__()


class _Data(Data):
    """Rows that note which sheets are taken."""

    def __getattribute__(self, nama: str) -> object:
        if nama in _LEMBAR and (buku := object.__getattribute__(self, "__dict__").get("_buku")):
            buku.catat("data", nama)
        return object.__getattribute__(self, nama)


class _Bahan(Bahan):
    """Input that notes which parts of it are taken."""

    def __getattribute__(self, nama: str) -> object:
        if nama in _BAHAN and (buku := object.__getattribute__(self, "__dict__").get("_buku")):
            buku.catat("bahan", nama)
        return object.__getattribute__(self, nama)


class _Laporan(Laporan):
    """A report that notes what of it was computed beforehand, from everything, and is taken as a whole."""

    lengkap: tuple[Kekurangan, ...] = ()
    buku: _Buku | None = None

    @property
    def kekurangan(self) -> tuple[Kekurangan, ...]:
        if self.buku:
            self.buku.catat(*_KEKURANGAN)
        return self.lengkap


def laporan_tercatat(laporan: Laporan, berkas: Path) -> Laporan:
    """Return a report like the given one, with nothing computed yet, that notes in a file what is taken from it."""
    buku, bahan = _Buku(str(berkas)), laporan.bahan
    data = _Data(**{nama: getattr(bahan.data, nama) for nama in _LEMBAR})
    object.__setattr__(data, "_buku", buku)
    isi: dict[str, Any] = {nama: getattr(bahan, nama) for nama in _BAHAN}
    isi |= {nama: _Peta(getattr(bahan, nama), nama, buku) for nama in ("narasi", "gambar")}
    tercatat = _Bahan(**isi, data=data)
    object.__setattr__(tercatat, "_buku", buku)
    hasil = _Laporan(tercatat)
    hasil.lengkap, hasil.buku = laporan.kekurangan, buku
    bagian = {nama: _Peta(getattr(laporan.teks, nama), f"teks.{nama}", buku) for nama in ("narasi", "sel", "bertanda")}
    hasil.teks = TeksTerisi(**bagian)  # type: ignore[arg-type]
    return hasil


def baca_catatan(berkas: Path) -> frozenset[Kunci]:
    """Return what was noted; nothing for a chapter that never opened the report."""
    try:
        baris = berkas.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return frozenset()
    return frozenset((bagian, nama) for bagian, _, nama in (satu.partition("\t") for satu in baris))


def isi_laporan(laporan: Laporan) -> dict[Kunci, object]:
    """Return all that can be noted, with its content now."""
    bahan, teks = laporan.bahan, laporan.teks
    hasil: dict[Kunci, object] = {("data", nama): getattr(bahan.data, nama) for nama in _LEMBAR}
    hasil |= {("bahan", nama): getattr(bahan, nama) for nama in _BAHAN}
    hasil[_KEKURANGAN] = laporan.kekurangan
    for bagian, isi in (
        ("narasi", bahan.narasi),
        ("gambar", bahan.gambar),
        ("teks.narasi", teks.narasi),
        ("teks.sel", teks.sel),
        ("teks.bertanda", teks.bertanda),
    ):
        hasil[bagian, _SEMUA] = dict(isi)
        hasil |= {(bagian, nama): satu for nama, satu in isi.items()}
    return hasil
