"""Rules about the quarters of the year."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_SUB = "3.30.02.2.01.0001"
_KODE = {"kode": _SUB}


def _kendala(**isi: Any) -> Callable[[Any], object]:
    return lambda i: i.tambah("kendala_triwulan", **{"triwulan": 1, "kendala": "Kendala rekaan"} | isi)


_LENGKAP = {"tindak_lanjut": "Rapat", "penanggung_jawab": "Sekretaris", "batas_waktu": "31 Desember 2024"}


def _mendahului(uang: int) -> Callable[[Any], object]:
    """Let a sub kegiatan with half of its work done spend so much of 300.000."""

    def ubah(i: Any) -> object:
        i.tambah("rencana_subkegiatan", **_KODE, satuan_fisik="%", agregasi_fisik="posisi akhir", fisik_tw4=100)
        return i.tambah("realisasi_subkegiatan", **_KODE, fisik_tw4=50, keuangan_tw4=uang)

    return ubah


def _fisik(kini: int, **isi: str) -> Callable[[Any], object]:
    def ubah(i: Any) -> object:
        i.tambah("rencana_subkegiatan", **_KODE | {"satuan_fisik": "%", "agregasi_fisik": "posisi akhir"} | isi)
        return i.tambah("realisasi_subkegiatan", **_KODE, fisik_tw1=40, fisik_tw3=kini)

    return ubah


MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    (
        "tanpa-target-triwulan",
        lambda i: i.ubah("target", "T1.1", 2024, tw1=None, tw2=None, tw3=None, tw4=None),
        [("target!G6", "", "target keempat triwulan")],
    ),
    (
        "tanpa-target-triwulan",
        lambda i: i.ubah("target", "T1.1", 2024, tw2=None, tw3=None),
        [("target!H6", "", "target keempat triwulan")],
    ),
    (
        "tanpa-target-triwulan",
        lambda i: i.ubah("target", "S2.1", 2024, tw4=None),
        [("target!J18", "", "target keempat triwulan")],
    ),
    ("target-triwulan-bukan-setahun", lambda i: i.ubah("target", "S2.1", 2024, tw4=19), [("target!J18", "79", "80")]),
    ("target-triwulan-bukan-setahun", lambda i: i.ubah("target", "T1.1", 2024, tw4=70), [("target!J6", "67", "66")]),
    # Of a position the last quarter is that of the year; where it is not typed the others go on.
    (
        "target-triwulan-bukan-setahun",
        lambda i: i.ubah("indikator", "T1.1", agregasi="posisi akhir").ubah("target", "T1.1", 2024, tw4=70),
        [("target!J6", "70", "66")],
    ),
    (
        "target-triwulan-bukan-setahun",
        lambda i: (
            i.ubah("indikator", "T1.1", agregasi="posisi akhir")
            .ubah("target", "T1.1", 2024, tw3=60, tw4=None)
            .ubah("target", "S2.1", 2024, tw4=19)
        ),
        [("target!J18", "79", "80")],
    ),
    (
        "triwulan-turun",
        lambda i: i.ubah("realisasi", "K2", 2024, tw3=-5),
        [("realisasi!E11", "-5", "0 atau lebih")],
    ),
    ("fisik-turun", _fisik(39), [("realisasi_subkegiatan!D3", "39", "paling sedikit 40")]),
    (
        "fisik-turun",
        lambda i: _fisik(39)(i.tambah("realisasi_subkegiatan", kode="3.30.01.2.01.0001", fisik_tw1=9, fisik_tw2=8)),
        [("realisasi_subkegiatan!D4", "39", "paling sedikit 40")],
    ),
    (
        "belanja-melebihi-pagu",
        lambda i: i.tambah(
            "realisasi_subkegiatan", **_KODE, keuangan_tw1=200_000, keuangan_tw2=100_001, keuangan_tw3=1
        ),
        [("realisasi_subkegiatan!G3", "300.001", "paling banyak 300.000")],
    ),
    (
        "rencana-bukan-pagu",
        lambda i: i.tambah("rencana_subkegiatan", **_KODE, keuangan_tw1=299_999),
        [("rencana_subkegiatan!L3", "299.999", "300.000")],
    ),
    (
        "realisasi-tanpa-bukti",
        lambda i: i.hapus("bukti_triwulan", 3),
        [("realisasi!E4", "", "bukti pada lembar bukti_triwulan")],
    ),
    (
        "tindak-lanjut-terlambat",
        _kendala(**_LENGKAP),
        [("kendala_triwulan!G3", "belum", "selesai")],
    ),
    (
        "kendala-tanpa-tindak-lanjut",
        _kendala(**_LENGKAP | {"batas_waktu": None}),
        [("kendala_triwulan!G3", "", "batas waktu")],
    ),
    (
        "anggaran-mendahului",
        _mendahului(180_030),
        [("realisasi_subkegiatan!I3", "60,01 %", "sebanding dengan 50,00 %")],
    ),
]
DIAM: list[tuple[str, Callable[[Any], object]]] = [
    (
        "tanpa-target-triwulan",
        lambda i: i.ubah("indikator", "T1.1", agregasi="posisi akhir").ubah("target", "T1.1", 2024, tw4=None),
    ),
    ("tanpa-target-triwulan", lambda i: i.ubah("target", "K2", 2024, tw1=None, tw2=None, tw3=None, tw4=None)),
    ("target-triwulan-bukan-setahun", lambda i: i.ubah("target", "S2.1", 2024, tw3=25, tw4=15)),
    ("triwulan-turun", lambda i: i.ubah("realisasi", "T1.1", 2024, tw3=60)),
    ("triwulan-turun", lambda i: i.ubah("realisasi", "K2", 2024, tw3=0)),
    ("fisik-turun", _fisik(40)),
    # What adds up, or is no percentage.
    ("fisik-turun", _fisik(39, agregasi_fisik="akumulasi")),
    ("fisik-turun", _fisik(39, satuan_fisik="unit")),
    (
        "belanja-melebihi-pagu",
        lambda i: i.tambah("realisasi_subkegiatan", **_KODE, keuangan_tw1=200_000, keuangan_tw4=100_000),
    ),
    (
        "rencana-bukan-pagu",
        lambda i: i.tambah("rencana_subkegiatan", **_KODE, keuangan_tw1=100_000, keuangan_tw4=200_000),
    ),
    ("realisasi-tanpa-bukti", lambda i: i.ubah("realisasi", "S2.1", 2024, tw2=18)),
    ("tindak-lanjut-terlambat", _kendala(**_LENGKAP | {"status": "selesai"})),
    ("tindak-lanjut-terlambat", _kendala(**_LENGKAP | {"batas_waktu": "1 Januari 2025"})),
    ("kendala-tanpa-tindak-lanjut", _kendala(status="selesai")),
    ("anggaran-mendahului", _mendahului(180_000)),
]


@pytest.mark.parametrize(("aturan", "ubah", "harap"), MENYALA)
def test_fires(aturan: str, ubah: Callable[[Any], object], harap: list[Any], isi: Any, temukan: Any) -> None:
    """The cell, what stands there and what it should be are named."""
    ubah(isi)
    assert [(d.tempat.removeprefix("data.xlsx, "), d.tercetak, d.seharusnya) for d in temukan(aturan, isi)] == harap


@pytest.mark.parametrize(("aturan", "ubah"), DIAM)
def test_keeps_silent(aturan: str, ubah: Callable[[Any], object], isi: Any, temukan: Any) -> None:
    """What is nearly the same and is right is not found."""
    ubah(isi)
    assert temukan(aturan, isi) == []
