"""What the back tests of published reports share: a printed number, its comparison with ours, the known faults."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kinerja.angka import bulatkan
from kinerja.laporan import Konteks, Laporan

__all__ = ["PARAMS", "Angka", "Baris", "Terbitan", "ambil", "bilangan_pertama", "desimal", "kasus", "sama", "sel"]

PARAMS = Path(__file__).resolve().parents[2] / "params"

Baris = dict[str, str]

_LINGKUNGAN = ImmutableSandboxedEnvironment(undefined=StrictUndefined)


@dataclass(frozen=True)
class Angka:
    """A printed number, its place (table | row | column), and how we come to ours."""

    tempat: str
    tercetak: str
    kita: Callable[[Laporan], Any]


@dataclass(frozen=True)
class Terbitan:
    """A published report: the folder of its printed numbers, one CSV file per table."""

    folder: str

    def baca(self, nama: str) -> list[Baris]:
        """Read one of the published tables."""
        with (Path(__file__).with_name(self.folder) / f"{nama}.csv").open(encoding="utf-8", newline="") as berkas:
            return list(csv.DictReader(berkas))

    @cached_property
    def kesalahan(self) -> dict[str, Baris]:
        """Known faults of the report by their place."""
        return {baris["tempat"]: baris for baris in self.baca("kesalahan_terbitan")}

    def periksa(self, angka: Angka, laporan: Laporan) -> None:
        """Compare one number; where the report is known to be wrong, with what it should have printed."""
        kita = angka.kita(laporan)
        salah = self.kesalahan.get(angka.tempat)
        if salah is None:
            assert sama(angka.tercetak, kita), f"{angka.tempat}: tercetak {angka.tercetak}, hitungan kita {kita}"
        else:
            assert salah["tercetak"] == angka.tercetak, f"{angka.tempat}: daftar kesalahan menyalin angka tercetak lain"
            assert sama(salah["seharusnya"], kita), f"{angka.tempat}: seharusnya {salah['seharusnya']}, kita {kita}"

    def periksa_kesalahan(self, salah: Baris, angka: Mapping[str, Angka], laporan: Laporan) -> None:
        """Hold that a listed fault is a printed number that differs from ours, with our value and a reason."""
        assert salah["tempat"] in angka, "tidak ada angka terbitan di tempat itu"
        satu = angka[salah["tempat"]]
        assert not sama(satu.tercetak, satu.kita(laporan)), "angka terbitan sudah sama; hapus dari daftar"
        assert desimal(salah["seharusnya"]) >= desimal(salah["tercetak"])
        assert re.fullmatch(r"[A-Z0-9].*[^.]\.", salah["alasan"])

    def periksa_tunggal(self, semua: Sequence[Angka]) -> None:
        """Hold that a place names one printed number, and that a fault is listed once."""
        tempat = [angka.tempat for angka in semua]
        assert sorted(tempat) == sorted(set(tempat))
        assert len(self.baca("kesalahan_terbitan")) == len(self.kesalahan)

    def angka_narasi(self, tambahan: Callable[[Laporan], Mapping[str, Any]]) -> list[Angka]:
        """List the numbers of the prose; ``tambahan`` are names beside those of :class:`kinerja.laporan.Konteks`."""

        def nilai(ungkapan: str) -> Callable[[Laporan], Any]:
            def kita(laporan: Laporan) -> Any:
                nama = {**Konteks(laporan)._nama, **tambahan(laporan)}
                hasil = _LINGKUNGAN.compile_expression(ungkapan, undefined_to_none=False)(**nama)
                return bilangan_pertama(hasil) if isinstance(hasil, str) else hasil

            return kita

        return [
            Angka(f"{baris['bagian']} | {baris['besaran']}", baris["nilai"], nilai(baris["penanda"]))
            for baris in self.baca("narasi")
        ]


def desimal(teks: str) -> int:
    """Count the digits after the point of a printed number."""
    return len(teks.partition(".")[2])


def sama(tercetak: str, kita: Any) -> bool:
    """Say whether our value, rounded half-up to the digits that were printed, is the printed one."""
    if kita is None:
        return tercetak == "NA"
    if isinstance(kita, str):
        return tercetak == kita
    return tercetak != "NA" and bulatkan(kita, desimal(tercetak)) == Decimal(tercetak)


def kasus(angka: Iterable[Angka]) -> pytest.MarkDecorator:
    """Make a case of every number, named by its place."""
    return pytest.mark.parametrize("angka", list(angka), ids=attrgetter("tempat"))


def ambil(tabel: Iterable[Any], kolom: str, **kunci: Any) -> Any:
    """Return one field of a record, None when there is no such record."""
    nilai = [getattr(satu, kolom) for satu in tabel if all(getattr(satu, nama) == isi for nama, isi in kunci.items())]
    assert len(nilai) <= 1, f"kunci rangkap: {kunci}"
    return nilai[0] if nilai else None


def sel(tabel: str, kolom: str, **kunci: Any) -> Callable[[Laporan], Any]:
    """Return how to read one field of the results of the report."""
    return lambda laporan: ambil(getattr(laporan.hasil, tabel), kolom, **kunci)


def bilangan_pertama(teks: str) -> Decimal:
    """Read the number of a printed text such as "Rp31.826.684.236" or "4.006 orang".

    >>> bilangan_pertama("77,04 %"), bilangan_pertama("4.006 orang")
    (Decimal('77.04'), Decimal('4006'))
    """
    (bilangan,) = re.findall(r"-?\d[\d.]*(?:,\d+)?", teks)
    return Decimal(bilangan.replace(".", "").replace(",", "."))
