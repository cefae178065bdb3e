"""The same people on several sheets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "ubah",
    [
        lambda i: i.hapus("pegawai_status", "Tenaga kontrak"),
        lambda i: i.ubah("pegawai_status", "Tenaga kontrak", laki_laki=None, perempuan=None, jumlah=9),
        lambda i: i.tambah("pegawai_status", "Lain", "Non ASN", jumlah=1),
        lambda i: (
            i.ubah("pegawai_status", "PNS", status="ASN", laki_laki=9)
            .ubah("pegawai_golongan", "SEK", "ASN", kelompok="PNS")
            .ubah("pegawai_golongan", "B1", "ASN", kelompok="PNS")
            .ubah("pegawai_pendidikan", "SEK", "ASN", kelompok="PNS")
            .ubah("pegawai_pendidikan", "B1", "ASN", kelompok="PNS")
        ),
        lambda i: i.tambah("pegawai_golongan", "B1", "Non ASN", None, None, None, jumlah=4),
        lambda i: i.ubah("pegawai_golongan", "SEK", "ASN", perempuan=None),
    ],
)
def test_genders_that_are_not_known_everywhere_are_not_compared(
    ubah: Callable[[Any], object], isi: Any, temukan: Any
) -> None:
    """A group without status, a status or a row without genders, and a status that does not tell the group say nothing."""
    ubah(isi)
    assert temukan("jenis-kelamin-pegawai", isi) == []


def test_genders_are_added_over_all_statuses_of_a_group(isi: Any, temukan: Any) -> None:
    """Each sheet of its own is held against them, at the first row of the group."""
    isi.ubah("pegawai_status", "PNS", laki_laki=5).tambah("pegawai_status", "PPPK", "ASN", 1, 1)
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("jenis-kelamin-pegawai", isi)]
    assert hasil == [("data.xlsx, pegawai_golongan!E3", "6", "7"), ("data.xlsx, pegawai_pendidikan!E3", "6", "7")]


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        (
            lambda i: (
                i.ubah("pegawai_pendidikan", "SEK", "ASN", perempuan=1)
                .tambah("pegawai_pendidikan", "SEK", "ASN", "S2", 0, 2)
                .tambah("pegawai_pendidikan", "SEK", "Non ASN", "SD", 0, 1)
            ),
            [("A5", "4", "3")],
        ),
        (
            lambda i: (
                i.tambah("pegawai_golongan", "B1", "ASN", "II", 0, 1)
                .tambah("pegawai_golongan", None, "Non ASN", None, 0, 9)
                .ubah("pegawai_golongan", "SEK", "Non ASN", laki_laki=0)
            ),
            [("A4", "5", "6")],
        ),
        (
            lambda i: (
                i.baris["pegawai_pendidikan"].insert(
                    0, {"unit": "B1", "kelompok": "Non ASN", "pendidikan": "SD", "laki_laki": 0, "perempuan": 1}
                )
                or i.tambah("pegawai_golongan", "B1", "ASN", "II", 0, 1)
            ),
            [("A5", "5", "6")],
        ),
    ],
)
def test_each_unit_is_compared_once(
    ubah: Callable[[Any], object], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """With all its rows added; a group that one sheet does not split over the same units is left out, others are not."""
    ubah(isi)
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("pegawai-per-unit", isi)]
    assert hasil == [(f"data.xlsx, pegawai_pendidikan!{sel}", *angka) for sel, *angka in harap]


@pytest.mark.parametrize(
    ("pria", "wanita", "jumlah", "harap"),
    [
        (6, 6, None, []),
        (6, 7, None, [("D3", "13", "paling banyak 12"), ("C3", "7", "paling banyak 6")]),
        (5, 7, None, [("C3", "7", "paling banyak 6")]),
        (7, 0, None, [("B3", "7", "paling banyak 6")]),
        (None, None, 12, []),
        (None, None, 13, [("D3", "13", "paling banyak 12")]),
    ],
)
def test_officials_are_not_more_than_the_staff(
    pria: int | None, wanita: int | None, jumlah: int | None, harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """All of them, and men and women by themselves where both are known; as many is right."""
    isi.hapus("pegawai_eselon").tambah("pegawai_eselon", "Eselon III", pria, wanita, jumlah=jumlah)
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("pejabat-melebihi-asn", isi)]
    assert hasil == [(f"data.xlsx, pegawai_eselon!{sel}", *angka) for sel, *angka in harap]


@pytest.mark.parametrize(
    "ubah",
    [
        lambda i: i.hapus("pegawai_eselon"),
        lambda i: i.hapus("pegawai_status", "PNS").ubah("pegawai_status", "Tenaga kontrak", laki_laki=0, perempuan=0),
    ],
)
def test_nothing_is_compared_with_what_is_not_filled_in(ubah: Callable[[Any], object], isi: Any, temukan: Any) -> None:
    """A sheet without officials, or without ASN, proves nothing of the other."""
    ubah(isi)
    assert temukan("pejabat-melebihi-asn", isi) == []


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        (lambda i: i.ubah("pegawai_eselon", "Eselon II", perempuan=1), [("A3", "2", "1")]),
        (lambda i: i.ubah("pegawai_eselon", "Eselon IV", laki_laki=0), [("A5", "1", "2")]),
        (lambda i: i.ubah("pegawai_eselon", "Eselon III", laki_laki=2), [("A4", "3", "2")]),
        (lambda i: i.hapus("pegawai_eselon", "Eselon III"), []),
        (lambda i: i.hapus("unit", "SB1").hapus("unit", "SK1"), []),
        (
            lambda i: i.ubah("pegawai_eselon", "Eselon III", eselon="Eselon III.a", laki_laki=1, perempuan=0).tambah(
                "pegawai_eselon", "Eselon III.b", 0, 1
            ),
            [],
        ),
    ],
)
def test_posts_and_who_holds_them(
    ubah: Callable[[Any], object], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """As many of each rank, its grades together; a rank without posts or without officials is not compared."""
    ubah(isi)
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("jabatan-terisi", isi)]
    assert hasil == [(f"data.xlsx, pegawai_eselon!{sel}", *angka) for sel, *angka in harap]


@pytest.mark.parametrize(
    ("target", "menyala"), [(12, False), (13, True), (144, False), (156, True), (168, False), (24, True)]
)
def test_who_receives_pay(target: int, menyala: bool, isi: Any, temukan: Any) -> None:
    """All ASN, or the months of their pay: twelve, or fourteen with both extra ones."""
    isi.ubah("target", "SK1", pk_perubahan=target)
    assert bool(temukan("penerima-gaji", isi)) is menyala


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [
        ("satuan", "dokumen"),
        ("nama", "Jumlah orang yang menerima gaji dan tunjangan pegawai"),
        ("nama", "Jumlah orang yang menerima pelatihan ASN"),
    ],
)
def test_what_is_no_count_of_who_receives_pay(kunci: str, nilai: str, isi: Any, temukan: Any) -> None:
    """Other units, and other people or other things received, have targets of their own."""
    isi.ubah("target", "SK1", pk_perubahan=99).ubah("indikator", "SK1", **{kunci: nilai})
    assert temukan("penerima-gaji", isi) == []


def test_pay_without_known_staff(isi: Any, temukan: Any) -> None:
    """Where no ASN are filled in there is nothing to compare."""
    isi.hapus("pegawai_status", "PNS").ubah("target", "SK1", pk_perubahan=99)
    assert temukan("penerima-gaji", isi) == []


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        (lambda i: i.ubah("target", "SK2", pk_perubahan=2), [("2", "3")]),
        (lambda i: i.tambah("sarpras", "Sarana transportasi", "Sepeda motor roda 2", 1, "unit"), [("3", "4")]),
        (
            lambda i: i.ubah("sarpras", "Perabot", nama="Kendaraan roda 2", jumlah=40).ubah(
                "indikator", "SK3", nama="Jumlah kendaraan operasional yang dipelihara"
            ),
            [],
        ),
        (lambda i: i.ubah("target", "SK2", pk_perubahan=2).ubah("indikator", "SK2", nama="Jumlah kendaraan"), []),
    ],
)
def test_vehicles_that_are_maintained(
    ubah: Callable[[Any], object], harap: list[tuple[str, str]], isi: Any, temukan: Any
) -> None:
    """All indicators of it together are all vehicles together, of whatever name they have."""
    ubah(isi)
    hasil = [(d.tercetak, d.seharusnya) for d in temukan("kendaraan-dipelihara", isi)]
    assert hasil == harap
