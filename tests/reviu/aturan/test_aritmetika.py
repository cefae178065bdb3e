"""Rules of arithmetic: each fires on one spoilt number and keeps silent on its neighbour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

#: Rule, what is spoilt, and the place, what stands there and what it should be of every finding.
MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    (
        "realisasi-melebihi-pagu",
        lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", realisasi=100_001),
        [("anggaran!E6", "100.001", "paling banyak 100.000")],
    ),
    (
        "realisasi-melebihi-pagu",
        lambda i: i.ubah("sumber_dana", "3.30.02.2.01.0001", realisasi=100_500),
        [("sumber_dana!E3", "100.500", "paling banyak 100.000")],
    ),
    (
        "realisasi-melebihi-pagu",
        lambda i: i.ubah("riwayat_anggaran", 2023, realisasi=900_001),
        [("riwayat_anggaran!C3", "900.001", "paling banyak 900.000")],
    ),
    (
        "sumber-utama-melebihi-pagu",
        lambda i: i.ubah("sumber_dana", "3.30.02.2.01.0001", realisasi=10_000),
        [("sumber_dana!E3", "270.000", "paling banyak 200.000")],
    ),
    (
        "variabel-senama",
        lambda i: i.tambah("variabel", "S9", 2024, "penyebut", "seluruh  pasar", 21, "pasar"),
        [("variabel!E11", "21", "20")],
    ),
    (
        "bagian-melebihi-keseluruhan",
        lambda i: i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=21),
        [("variabel!E5", "21", "paling banyak 20")],
    ),
    (
        "bagian-melebihi-keseluruhan",
        lambda i: i.ubah("pembanding", "S1.1", 2024, "Kabupaten Khayal", pembilang=61),
        [("pembanding!G4", "61", "paling banyak 60")],
    ),
    (
        "jumlah-provinsi",
        lambda i: i.ubah("pembanding", "S1.1", 2024, "Provinsi Angan", penyebut=79),
        [("pembanding!H5", "79", "sedikitnya 80")],
    ),
    (
        "persen-melebihi-seratus",
        lambda i: i.ubah("realisasi", "P1", 2024, realisasi=101),
        [("realisasi!G8", "101 %", "paling tinggi 100 %")],
    ),
    (
        "persen-melebihi-seratus",
        lambda i: i.ubah("target", "S1.1", 2026, renstra=108),
        [("target!C9", "108 %", "paling tinggi 100 %")],
    ),
    (
        "pecahan-satuan-cacah",
        lambda i: i.ubah("realisasi", "SK1", 2024, realisasi="11,5"),
        [("realisasi!G12", "11,5 orang", "bilangan bulat")],
    ),
    (
        "pecahan-satuan-cacah",
        lambda i: i.ubah("variabel", "S1.1", 2024, "penyebut", nilai="20,5", satuan="unit"),
        [("variabel!E6", "20,5 unit", "bilangan bulat")],
    ),
    (
        "desimal-kurang",
        lambda i: i.ubah("target", "S1.1", 2025, renstra="70,1250"),
        [("target!C8", "70,125", "desimal 3")],
    ),
    (
        "triwulan-dijumlah",
        lambda i: i.ubah("indikator", "T1.1", agregasi="akumulasi"),
        [("indikator!K3", "akumulasi", "posisi akhir atau rata-rata")],
    ),
    (
        "triwulan-kumulatif",
        lambda i: i.ubah("realisasi", "K2", 2024, tw1=10, tw2=20, tw3=30, tw4=41),
        [("realisasi!C11", "101", "41 (posisi akhir)")],
    ),
    (
        "triwulan-kumulatif",
        lambda i: i.ubah("realisasi", "K2", 2024, tw1=10, tw2=20, tw3=30, tw4=32),
        [("realisasi!C11", "92", "32 (posisi akhir)")],
    ),
    (
        "triwulan-kumulatif",
        lambda i: i.ubah("realisasi", "K2", 2024, tw1=10, tw2=20, tw3=30, tw4=48),
        [("realisasi!C11", "108", "48 (posisi akhir)")],
    ),
    (
        "dasar-pertumbuhan",
        lambda i: i.ubah("variabel", "S1.2", 2024, "penyebut", nilai=104),
        [("variabel!E10", "104", "105")],
    ),
    (
        "data-pendukung-senama",
        lambda i: i.tambah("data_pendukung", "lain", "pedagang terdaftar", 2024, 401, "orang"),
        [("data_pendukung!D4", "401", "400")],
    ),
    (
        "data-pendukung-berbeda",
        lambda i: i.tambah("data_pendukung", "pasar", "Persentase pasar sehat", 2024, "65,5", "persen"),
        [("data_pendukung!D4", "65,5", "65,0")],
    ),
    (
        "data-pendukung-berbeda",
        lambda i: i.tambah("data_pendukung", "pegawai", "Jumlah pegawai", 2024, 16, "orang"),
        [("data_pendukung!D4", "16", "15")],
    ),
    (
        "data-pendukung-bagian",
        lambda i: i.tambah("data_pendukung", "bl", "Belanja langsung", 2024, 400_000, "rupiah").tambah(
            "data_pendukung", "btl", "Belanja tidak langsung", 2024, 599_999, "Rp"
        ),
        [("data_pendukung!D5", "999.999", "1.000.000")],
    ),
    (
        "data-pendukung-bagian",
        lambda i: (
            i.tambah("data_pendukung", "t", "Total belanja daerah", 2022, 90, "miliar rupiah")
            .tambah("data_pendukung", "bl", "Belanja langsung daerah", 2022, 40, "miliar rupiah")
            .tambah("data_pendukung", "btl", "Belanja tidak langsung daerah", 2022, 51, "miliar rupiah")
        ),
        [("data_pendukung!D6", "91", "90")],
    ),
    (
        "data-pendukung-bagian",
        lambda i: (
            i.tambah("data_pendukung", "l", "Peserta laki-laki", 2024, 15, "orang")
            .tambah("data_pendukung", "p", "Peserta perempuan", 2024, 24, "orang")
            .tambah("data_pendukung", "s", "Jumlah peserta", 2024, 40, "orang")
        ),
        [("data_pendukung!D5", "39", "40")],
    ),
    (
        "pegawai-per-bidang",
        lambda i: i.tambah("data_pendukung", "a", "PNS pada Sekretariat", 2024, 7, "orang").tambah(
            "data_pendukung", "b", "PNS pada Bidang Layanan", 2024, 4, "orang"
        ),
        [("data_pendukung!D4", "11", "12")],
    ),
    (
        "jenis-kelamin-pegawai",
        lambda i: i.ubah("pegawai_golongan", "SEK", "ASN", laki_laki=3, perempuan=4),
        [("pegawai_golongan!D3", "5", "6"), ("pegawai_golongan!E3", "7", "6")],
    ),
    (
        "pegawai-per-unit",
        lambda i: i.ubah("pegawai_golongan", "SEK", "ASN", laki_laki=3).ubah("pegawai_golongan", "B1", laki_laki=3),
        [("pegawai_pendidikan!A3", "7", "6"), ("pegawai_pendidikan!A4", "5", "6")],
    ),
    (
        "pejabat-melebihi-asn",
        lambda i: i.ubah("pegawai_eselon", "Eselon IV", laki_laki=5),
        [("pegawai_eselon!B3", "7", "paling banyak 6")],
    ),
    (
        "dikelola-melebihi-pagu",
        lambda i: i.ubah("pk_anggaran", "PK-07", dikelola=300_001),
        [("pk_anggaran!C11", "300.001", "paling banyak 300.000")],
    ),
    (
        "data-pendukung-berbeda",
        lambda i: i.tambah("data_pendukung", "pasar", "Pasar sehat", 2024, 14, "pasar"),
        [("data_pendukung!D4", "14", "13")],
    ),
]

#: Rule, and a change that is near to what it looks for but right.
DIAM: list[tuple[str, Callable[[Any], object]]] = [
    ("realisasi-melebihi-pagu", lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", realisasi=100_000)),
    ("realisasi-melebihi-pagu", lambda i: i.ubah("sumber_dana", "3.30.02.2.01.0001", realisasi=0)),
    ("realisasi-melebihi-pagu", lambda i: i.ubah("riwayat_anggaran", 2023, realisasi=None)),
    ("sumber-utama-melebihi-pagu", lambda i: i.ubah("sumber_dana", "3.30.02.2.01.0001", realisasi=80_000)),
    ("variabel-senama", lambda i: i.tambah("variabel", "S9", 2022, "penyebut", "Seluruh pasar", 21, "pasar")),
    ("bagian-melebihi-keseluruhan", lambda i: i.ubah("variabel", "S1.1", 2024, "pembilang", nilai=20)),
    (
        "bagian-melebihi-keseluruhan",
        lambda i: i.tambah("pembanding", "S1.2", 2024, "Kota Khayal", "kota", pembilang=61, penyebut=60),
    ),
    ("jumlah-provinsi", lambda i: i.ubah("pembanding", "S1.1", 2024, "Provinsi Angan", penyebut=80)),
    ("persen-melebihi-seratus", lambda i: i.ubah("target", "S1.2", 2026, renstra=120)),
    ("persen-melebihi-seratus", lambda i: i.ubah("target", "S1.1", 2026, renstra=100)),
    ("pecahan-satuan-cacah", lambda i: i.ubah("realisasi", "S2.1", 2024, tw1="20,5")),
    ("pecahan-satuan-cacah", lambda i: i.ubah("variabel", "S1.2", 2024, "penyebut", nilai="105,5")),
    ("desimal-kurang", lambda i: i.ubah("target", "S1.1", 2025, renstra="70,12")),
    ("triwulan-dijumlah", lambda i: i.ubah("indikator", "T1.1", agregasi="posisi akhir")),
    ("triwulan-kumulatif", lambda i: i.ubah("realisasi", "K2", 2024, tw1=9, tw2=10, tw3=10, tw4=11)),
    ("triwulan-kumulatif", lambda i: i.ubah("realisasi", "K2", 2024, tw1=10, tw2=20, tw3=30, tw4=31)),
    ("triwulan-kumulatif", lambda i: i.ubah("realisasi", "K2", 2024, tw1=10, tw2=20, tw3=30, tw4=49)),
    ("dasar-pertumbuhan", lambda i: i.ubah("variabel", "S1.2", 2024, "penyebut", nilai=100)),
    ("data-pendukung-senama", lambda i: i.tambah("data_pendukung", "lain", "Pedagang terdaftar", 2023, 390, "orang")),
    (
        "data-pendukung-berbeda",
        lambda i: i.tambah("data_pendukung", "pasar", "Persentase pasar sehat", 2024, 65, "persen"),
    ),
    ("data-pendukung-berbeda", lambda i: i.tambah("data_pendukung", "pegawai", "Jumlah pegawai", 2023, 16, "orang")),
    (
        "data-pendukung-bagian",
        lambda i: i.tambah("data_pendukung", "bl", "Belanja langsung", 2024, 400_000, "rupiah").tambah(
            "data_pendukung", "btl", "Belanja tidak langsung", 2024, 600_000, "rupiah"
        ),
    ),
    (
        "data-pendukung-bagian",
        lambda i: i.tambah("data_pendukung", "bl", "Belanja langsung", 2024, 1, "rupiah").tambah(
            "data_pendukung", "btl", "Belanja tidak langsung", 2023, 2, "rupiah"
        ),
    ),
    (
        "pegawai-per-bidang",
        lambda i: i.tambah("data_pendukung", "a", "PNS pada Sekretariat", 2024, 7, "orang").tambah(
            "data_pendukung", "b", "PNS pada Bidang Layanan", 2024, 5, "orang"
        ),
    ),
    (
        "jenis-kelamin-pegawai",
        lambda i: i.ubah("pegawai_golongan", "SEK", "ASN", laki_laki=None, perempuan=None, jumlah=7),
    ),
    (
        "pegawai-per-unit",
        lambda i: i.ubah("pegawai_golongan", "SEK", "ASN", unit="K", laki_laki=3).ubah(
            "pegawai_golongan", "B1", laki_laki=3
        ),
    ),
    ("pejabat-melebihi-asn", lambda i: i.ubah("pegawai_eselon", "Eselon IV", laki_laki=4)),
    ("dikelola-melebihi-pagu", lambda i: i.ubah("pk_anggaran", "PK-07", dikelola=300_000)),
    (
        "variabel-senama",
        lambda i: (
            i.tambah("variabel", "S8", 2024, "penyebut", "Jumlah seluruhnya hasil", 1, "pasar")
            .tambah("variabel", "S9", 2024, "penyebut", "Jumlah target", 3, "pasar")
            .tambah("variabel", "S7", 2024, "penyebut", "Jumlah target", 4, "pasar")
        ),
    ),
    ("data-pendukung-berbeda", lambda i: i.tambah("data_pendukung", "pasar", "Pasar sehat", 2024, 65, "persen")),
    ("triwulan-dijumlah", lambda i: i.ubah("indikator", "P1", agregasi="akumulasi")),
    (
        "dikelola-melebihi-pagu",
        lambda i: (
            i.ubah("anggaran", "3.30.02.2.01.0001", anggaran_murni=350_000)
            .tambah("pk", "PK-08", "murni", None, "subkegiatan", "Sub Koordinator Pasar")
            .tambah("pk_anggaran", "PK-08", "3.30.02.2.01.0001", 350_000)
        ),
    ),
]


@pytest.mark.parametrize(("aturan", "ubah", "harap"), MENYALA)
def test_fires(
    aturan: str, ubah: Callable[[Any], object], harap: list[tuple[str, str, str]], isi: Any, temukan: Any
) -> None:
    """A rule names the cell, what stands there and what it should be."""
    ubah(isi)
    assert [(d.tempat.removeprefix("data.xlsx, "), d.tercetak, d.seharusnya) for d in temukan(aturan, isi)] == harap


@pytest.mark.parametrize(("aturan", "ubah"), DIAM)
def test_keeps_silent(aturan: str, ubah: Callable[[Any], object], isi: Any, temukan: Any) -> None:
    """A rule does not find fault with what is right."""
    ubah(isi)
    assert temukan(aturan, isi) == []
