"""Rules about the Renstra: each fires on one spoilt thing and keeps silent beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.reviu.isian.renstra import _seejaan

_PROGRAM, _KEGIATAN, _SUB = "3.30.02", "3.30.02.2.01", "3.30.02.2.01.0001"


def _pohon(pagu: int = 100, **isi: Any) -> Callable[[Any], Any]:
    """Add a program down to its sub kegiatan, which costs ``pagu`` in 2024; ``isi`` changes the program."""

    def ubah(i: Any) -> Any:
        umum = {"nama": "Program Pengelolaan Pasar", "hasil": "Pedagang yang maju"} | isi
        i.tambah("program", kode=_PROGRAM, **umum)
        i.tambah("program", kode=_KEGIATAN, nama="Pembinaan Pedagang", hasil="Pedagang terbina")
        i.tambah("program", kode=_SUB, nama="Pelatihan Pedagang", hasil="Peserta terlatih")
        return i.ubah("target", "SK3", 2024, pagu=pagu)

    return ubah


def _pagu_kegiatan(pagu: int) -> Callable[[Any], Any]:
    return lambda i: _pohon()(i).ubah("target", "K2", 2024, pagu=pagu)


def _pagu_lanjut(pagu: int) -> Callable[[Any], Any]:
    return lambda i: _pohon()(i).tambah("target", "SK3", 2025, pagu=pagu)


def _pelayanan(target: int, realisasi: int = 50, **isi: Any) -> Callable[[Any], Any]:
    """Add an IKK with a target of 2023 and a realisasi of 2021; the Renstra begins in 2022."""

    def ubah(i: Any) -> Any:
        umum = {"kode": "IKK1", "nama": "Cakupan penyuluhan", "satuan": "%", "ikk": True} | isi
        i.tambah("indikator_pelayanan", **umum)
        i.tambah("realisasi", "IKK1", 2021, realisasi=realisasi)
        return i.tambah("target", "IKK1", 2023, target)

    return ubah


def _dulu(nama: str, **isi: Any) -> Callable[[Any], Any]:
    """Plan programs beside one that had money in the year before; ``isi`` is a row of the mapping."""

    def ubah(i: Any) -> Any:
        _pohon()(i)
        if isi:
            i.tambah("pemetaan", tahun=2022, keterangan="sesuai", **isi)
        return i.tambah("anggaran_lalu", kode="3.30.09", nama=nama, tahun=2021, anggaran=70, realisasi=60)

    return ubah


MENYALA: list[tuple[str, Callable[[Any], Any], list[tuple[str, str, str]]]] = [
    ("renstra-pagu-terjumlah", _pagu_kegiatan(90), [("target!K22", "90", "100")]),
    (
        "renstra-pagu-terjumlah",
        lambda i: _pohon()(i).ubah("target", "P2", 2024, pagu=90),
        [("target!K21", "90", "100")],
    ),
    # A year of which nothing is said does not end the search.
    (
        "renstra-pagu-terjumlah",
        lambda i: _pohon()(i).tambah("target", "SK3", 2025, pagu=100).tambah("target", "K2", 2025, pagu=90),
        [("target!K27", "90", "100")],
    ),
    ("renstra-pagu-melonjak", _pagu_lanjut(160), [("program!A3", "60,00 %", "")]),
    # By half or more.
    ("renstra-pagu-melonjak", _pagu_lanjut(150), [("program!A3", "50,00 %", "")]),
    ("renstra-pagu-melonjak", _pagu_lanjut(50), [("program!A3", "-50,00 %", "")]),
    (
        "renstra-tanpa-target",
        lambda i: i.ubah("target", "S1.2", 2025, renstra=None),
        [("indikator!A5", "", "target setiap tahun")],
    ),
    (
        "renstra-target-di-bawah-awal",
        lambda i: i.ubah("indikator", "S1.1", data_awal=55),
        [("target!C7", "50,00 %", "tidak lebih buruk daripada 55,00 %")],
    ),
    (
        "renstra-target-mundur",
        lambda i: i.ubah("target", "T1.1", 2025, renstra=60),
        [("target!C4", "60,00", "tidak lebih buruk daripada 66,00")],
    ),
    (
        "renstra-target-di-bawah-realisasi",
        _pelayanan(45),
        [("target!C26", "45,00 %", "tidak lebih buruk daripada 50,00 %")],
    ),
    ("renstra-penjabaran-terputus", _pohon(hasil=None), [("program!A3", "", "")]),
    ("renstra-penjabaran-terputus", lambda i: _pohon()(i).hapus("sasaran_program", "S2"), [("sasaran!A4", "", "")]),
    # The first year of the Renstra is one of its years.
    (
        "renstra-tanpa-target",
        lambda i: i.tambah("target", "S1.1", 2022, 45),
        [("indikator!A5", "", "target setiap tahun"), ("indikator!A6", "", "target setiap tahun")],
    ),
    # The last realisasi before the period, whichever year it is of.
    (
        "renstra-target-di-bawah-realisasi",
        lambda i: _pelayanan(45)(i).hapus("realisasi", "IKK1").tambah("realisasi", "IKK1", 2020, realisasi=50),
        [("target!C26", "45,00 %", "tidak lebih buruk daripada 50,00 %")],
    ),
    (
        "renstra-nama-berbeda",
        lambda i: _pelayanan(60, nama="Persentase pasar sehat", satuan="unit")(
            i.tambah("indikator_pelayanan", kode="IKK0", indikator="S1.1")
        ),
        [("indikator_pelayanan!D4", "unit", "%")],
    ),
    (
        "renstra-nama-berbeda",
        _pelayanan(60, nama="Persentase pasar sehat", satuan="unit"),
        [("indikator_pelayanan!D3", "unit", "%")],
    ),
    (
        "renstra-nama-berbeda",
        _pelayanan(57, nama="Persentase pasar yang sehat"),
        [("target!C26", "57,00 %", "50,00 %")],
    ),
    (
        "renstra-program-hilang",
        _dulu("Program Perizinan Pasar"),
        [("anggaran_lalu!A3", "Program Perizinan Pasar", "program rencana atau pemetaannya")],
    ),
]

DIAM: list[tuple[str, Callable[[Any], Any]]] = [
    ("renstra-pagu-terjumlah", _pagu_kegiatan(100)),
    ("renstra-pagu-melonjak", _pagu_lanjut(149)),
    ("renstra-pagu-melonjak", _pagu_lanjut(51)),
    ("renstra-tanpa-target", lambda i: i.hapus("target", "P2", 2024)),
    ("renstra-target-di-bawah-awal", lambda i: i.ubah("indikator", "S1.1", data_awal=50)),
    # A later target that is worse is told by another rule.
    (
        "renstra-target-di-bawah-awal",
        lambda i: i.ubah("indikator", "S1.1", data_awal=50).ubah("target", "S1.1", 2024, renstra=45),
    ),
    ("renstra-target-mundur", lambda i: i.ubah("target", "T1.1", 2025, renstra=66)),
    ("renstra-target-di-bawah-realisasi", _pelayanan(50)),
    # The last realisasi counts, not an earlier one that was better.
    (
        "renstra-target-di-bawah-realisasi",
        lambda i: _pelayanan(55)(i).tambah("realisasi", "IKK1", 2020, realisasi=60),
    ),
    ("renstra-penjabaran-terputus", _pohon()),
    # Without programs nothing is broken.
    ("renstra-penjabaran-terputus", lambda i: i.hapus("sasaran_program", "S2")),
    ("renstra-tanpa-target", lambda i: i.tambah("target", "S1.1", 2021, 45)),
    # Nothing is planned, or it stands elsewhere.
    ("renstra-pagu-terjumlah", _pagu_kegiatan(0)),
    ("renstra-nama-berbeda", _pelayanan(50, nama="Persentase pasar sehat", target_nasional="Tercapai")),
    ("renstra-nama-berbeda", _pelayanan(50, nama="Persentase pasar bersih")),
    # It refers to the indicator of the tree already.
    ("renstra-nama-berbeda", _pelayanan(60, nama="Persentase pasar sehat", satuan="unit", indikator="S1.1")),
    ("renstra-program-hilang", _dulu("PROGRAM Pengelolaan Pasar")),
    (
        "renstra-program-hilang",
        _dulu("Program Izin", kode_lama="3.30.09", nama_lama="Program Izin", kode_baru=_PROGRAM),
    ),
    ("renstra-program-hilang", lambda i: i.tambah("anggaran_lalu", kode="3.30.09", nama="A", tahun=2021, anggaran=70)),
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
    ("pagu", "kata"),
    [
        (160, "naik 60,00 % dari 2024 ke 2025"),
        (150, "naik 50,00 % dari 2024 ke 2025"),
        (40, "turun 60,00 % dari 2024 ke 2025"),
    ],
)
def test_a_pagu_grows_or_shrinks(pagu: int, kata: str, isi: Any, temukan: Any) -> None:
    """The message says which way, by how much, and in which year."""
    (satu,) = temukan("renstra-pagu-melonjak", _pagu_lanjut(pagu)(isi))
    assert kata in satu.pesan.replace(NBSP, " ")


def test_whose_pagu_does_not_add_up(isi: Any, temukan: Any) -> None:
    """The message names the kegiatan."""
    (satu,) = temukan("renstra-pagu-terjumlah", _pagu_kegiatan(90)(isi))
    assert f"“Pembinaan Pedagang” ({_KEGIATAN})" in satu.pesan


@pytest.mark.parametrize(
    ("satu", "lain", "seejaan"),
    [
        ("Persentase pasar yang sehat", "Persentase Pasar Sehat", True),
        ("Persentase pasar terstandarisasi", "Persentase pasar terstandardisasi", True),
        ("Persentase pasar terstandardisasi", "Persentase pasar terstandarisasi", True),
        ("Persentase pasar sehat", "Persentase pasar bersih", False),
        # A word more is another indicator, whichever name has it.
        ("Persentase pasar sehat", "Persentase pasar sehat desa", False),
        ("Persentase pasar sehat desa", "Persentase pasar sehat", False),
    ],
)
def test_two_spellings_of_one_name(satu: str, lain: str, seejaan: bool) -> None:
    """Each word that only one name has is nearly a word of the other."""
    assert _seejaan(satu, lain) is seejaan


@pytest.mark.parametrize(
    ("ubah", "kurang"),
    [
        (_pohon(hasil=None), "hasil (outcome)"),
        (lambda i: _pohon()(i).ubah("program", _KEGIATAN, hasil=None), "keluaran (output)"),
    ],
)
def test_what_a_code_lacks(ubah: Callable[[Any], Any], kurang: str, isi: Any, temukan: Any) -> None:
    """A program has an outcome, what stands below it an output."""
    (satu,) = temukan("renstra-penjabaran-terputus", ubah(isi))
    assert satu.pesan.endswith(f"tidak mempunyai {kurang}.")
