"""Rules across Renstra, Renja and budget: each fires on one spoilt thing and keeps silent beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kinerja.angka import NBSP

_PROGRAM, _KEGIATAN, _SUB = "3.30.02", "3.30.02.2.01", "3.30.02.2.01.0001"
_LAIN = "3.30.03"


def _renstra(pagu: int, *kode: str) -> Callable[[Any], Any]:
    """Add programs of the Renstra, the pasar one down to its sub kegiatan with a pagu of 2024; its budget is 300.000."""

    def ubah(i: Any) -> Any:
        for satu in ("3.30.01", _PROGRAM, _KEGIATAN, _SUB, *kode):
            i.tambah("program", kode=satu, nama=f"Program {satu}", hasil="Hasil")
        return i.ubah("target", "SK3", 2024, pagu=pagu)

    return ubah


def _renja(pagu: int) -> Callable[[Any], Any]:
    def ubah(i: Any) -> Any:
        for kode, lain in ((_PROGRAM, {}), (_KEGIATAN, {}), (_SUB, {"pagu": pagu, "pagu_maju": pagu})):
            i.tambah("renja", kode=kode, nama="Nama", **lain)
        return _renstra(300_000)(i)

    return ubah


def _ditinggalkan(tahun: int) -> Callable[[Any], Any]:
    """Give a program that the budget lacks a pagu in one year."""

    def ubah(i: Any) -> Any:
        _renstra(300_000, _LAIN, f"{_LAIN}.2.01", f"{_LAIN}.2.01.0001")(i)
        umum = {
            "level": "subkegiatan",
            "induk": f"{_LAIN}.2.01.0001",
            "nama": "Pasar baru",
            "satuan": "unit",
            "arah": "naik",
        }
        i.tambah("indikator", kode="SK9", **umum)
        return i.tambah("target", indikator="SK9", tahun=tahun, pagu=500)

    return ubah


def _indikator(**isi: Any) -> Callable[[Any], Any]:
    def ubah(i: Any) -> Any:
        _renja(300_000)(i)
        return i.tambah("renja_indikator", kode=_SUB, target=40, **isi)

    return ubah


MENYALA: list[tuple[str, Callable[[Any], Any], list[tuple[str, str, str]]]] = [
    ("anggaran-pagu-rencana", _renstra(200_000), [("anggaran!A7", "Rp300.000", "Rp200.000")]),
    ("anggaran-pagu-rencana", _renja(400_000), [("anggaran!A7", "Rp300.000", "Rp400.000")]),
    # A tenth more than its pagu is worth a question.
    (
        "anggaran-pagu-rencana",
        lambda i: _renstra(300_000)(i).ubah("anggaran", _SUB, anggaran=330_000),
        [("anggaran!A7", "Rp330.000", "Rp300.000")],
    ),
    (
        "program-di-luar-renstra",
        lambda i: i.tambah("program", kode=_PROGRAM, nama="Program Pengelolaan Pasar", hasil="Hasil"),
        [("anggaran!A3", "3.30.01", "program Renstra")],
    ),
    ("program-renstra-ditinggalkan", _ditinggalkan(2024), [("program!A7", "", "Rp500")]),
    (
        "renja-indikator-renstra",
        _indikator(nama="Jumlah peserta pelatihan pedagang", satuan="paket"),
        [("renja_indikator!D3", "paket", "orang")],
    ),
    (
        "renja-indikator-renstra",
        _indikator(nama="Jumlah peserta pelatihan para pedagang", satuan="orang"),
        [("renja_indikator!C3", "Jumlah peserta pelatihan para pedagang", "Jumlah peserta pelatihan pedagang")],
    ),
]

DIAM: list[tuple[str, Callable[[Any], Any]]] = [
    ("anggaran-pagu-rencana", _renstra(290_000)),
    ("anggaran-pagu-rencana", _renja(310_000)),
    ("anggaran-pagu-rencana", lambda i: _renstra(300_000)(i).ubah("anggaran", _SUB, anggaran=329_999)),
    ("program-di-luar-renstra", _renstra(300_000)),
    (
        "program-di-luar-renstra",
        lambda i: i.tambah("program", kode=_PROGRAM, nama="Pasar", hasil="Hasil").tambah(
            "pemetaan", tahun=2024, kode_lama="9.01", nama_lama="Lama", kode_baru="3.30.01.2.01"
        ),
    ),
    ("program-renstra-ditinggalkan", _ditinggalkan(2025)),
    ("renja-indikator-renstra", _indikator(nama="Jumlah peserta pelatihan pedagang", satuan="orang")),
    ("renja-indikator-renstra", _indikator(indikator="SK3")),
]


@pytest.mark.parametrize(("aturan", "ubah", "harap"), MENYALA)
def test_fires(aturan: str, ubah: Callable[[Any], Any], harap: list[Any], isi: Any, temukan: Any) -> None:
    """What is spoilt is found at its cell, with what stands there and what it should be."""
    daftar = temukan(aturan, ubah(isi))
    assert [(d.tempat.removeprefix("data.xlsx, "), d.tercetak, d.seharusnya) for d in daftar] == harap


@pytest.mark.parametrize(("aturan", "ubah"), DIAM)
def test_keeps_silent(aturan: str, ubah: Callable[[Any], Any], isi: Any, temukan: Any) -> None:
    """What is not spoilt is left alone."""
    assert temukan(aturan, ubah(isi)) == []


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (_renstra(200_000), "50,00 % lebih tinggi daripada pagu Renstra Rp200.000"),
        (_renja(400_000), "25,00 % lebih rendah daripada pagu Renja Rp400.000"),
    ],
)
def test_a_budget_above_or_below_its_plan(ubah: Callable[[Any], Any], kata: str, isi: Any, temukan: Any) -> None:
    """The message says which way, by how much, and from which plan."""
    (satu,) = temukan("anggaran-pagu-rencana", ubah(isi))
    assert kata in satu.pesan.replace(NBSP, " ")


def test_an_indicator_that_is_referred_to_is_not_compared(isi: Any, temukan: Any) -> None:
    """The first bears the indicator of the Renstra, whatever it is called here; the second is typed and is compared."""
    lain = _indikator(indikator="SK3", nama="Peserta", satuan="paket")(isi)
    lain.tambah("renja_indikator", kode=_SUB, target=40, nama="Jumlah peserta pelatihan pedagang", satuan="paket")
    assert [satu.tercetak for satu in temukan("renja-indikator-renstra", lain)] == ["paket"]
