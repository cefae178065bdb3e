"""Rules of form: each fires on one code, name or unit and keeps silent on its neighbour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

#: Rule, what is spoilt, and the place, what stands there and what it should be of every finding.
MENYALA: list[tuple[str, Callable[[Any], object], list[tuple[str, str, str]]]] = [
    ("bagian-wajib", lambda i: i.narasi.update(penutup=""), [("narasi/penutup.md", "", "terisi")]),
    ("bagian-wajib", lambda i: i.hapus("langkah"), [("langkah!A1", "", "terisi")]),
    (
        "kode-dua-dan-empat-angka",
        lambda i: i.ubah("anggaran", "3.30.02.2.01.0001", kode="3.30.02.2.01.01"),
        [("anggaran!A9", "3.30.02.2.01.01", "kode dari satu pemutakhiran")],
    ),
    (
        "kewenangan-kode",
        lambda i: i.tambah("anggaran", "3.30.02.1.02", "Pembinaan Provinsi"),
        [("anggaran!A10", "3.30.02.1.02", "angka kewenangan 2")],
    ),
    (
        "kode-urusan-lain",
        lambda i: i.tambah("anggaran", "2.17.03", "Program Koperasi").tambah(
            "anggaran", "3.30.04", "Program Metrologi"
        ),
        [("anggaran!A10", "2.17.03", "3.30.…")],
    ),
    (
        "kode-resmi",
        lambda i: [
            baris.update(kode=kode)
            for baris, kode in zip(
                i.baris["anggaran"], ("P1", "P1.1", "P1.1.1", "P1.1.2", "P2", "P2.1", "P2.1.1"), strict=True
            )
        ],
        [("anggaran!A3", "P1", "kode menurut DPA")],
    ),
    (
        "nama-dua-kode",
        lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", nama="Penyediaan Gaji dan  Tunjangan ASN"),
        [("anggaran!B6", "3.30.01.2.01.0002 dan 3.30.01.2.01.0001", "satu kode")],
    ),
    (
        "tanpa-rincian",
        lambda i: i.tambah("anggaran", "3.30.03", "Program Metrologi", 0, 0),
        [("anggaran!A10", "3.30.03", "kegiatan")],
    ),
    ("satuan-persentase", lambda i: i.ubah("indikator", "S1.1", satuan="pasar"), [("indikator!E4", "pasar", "%")]),
    (
        "satuan-persentase",
        lambda i: i.ubah("indikator", "SK1", satuan="%"),
        [("indikator!E11", "%", "satuan yang dihitung")],
    ),
    (
        "satuan-objek",
        lambda i: i.ubah("indikator", "SK3", satuan="unit usaha"),
        [("indikator!E13", "unit usaha", "orang atau peserta")],
    ),
    ("satuan-seragam", lambda i: i.ubah("indikator", "SK3", satuan="Orang"), [("indikator!E13", "Orang", "orang")]),
    (
        # A spelling that stands in several rows is one finding, at the first of them.
        "satuan-seragam",
        lambda i: i.ubah("indikator", "SK3", satuan="Orang").tambah(
            "variabel", "SK3", 2024, "pembilang", "Peserta", 3, "Orang"
        ),
        [("indikator!E13", "Orang", "orang")],
    ),
    (
        "indikator-lain-isi",
        lambda i: i.ubah("indikator", "SK3", nama="Jumlah peserta sosialisasi kebersihan"),
        [("indikator!D13", "Jumlah peserta sosialisasi kebersihan", "indikator “Pelatihan Pedagang”")],
    ),
    (
        "satuan-variabel",
        lambda i: i.ubah("variabel", "S1.1", 2024, "penyebut", satuan="unit"),
        [("variabel!F6", "unit", "pasar")],
    ),
]

#: Rule, and a change that is near to what it looks for but right.
DIAM: list[tuple[str, Callable[[Any], object]]] = [
    ("bagian-wajib", lambda i: i.narasi.update(organisasi="")),
    ("bagian-wajib", lambda i: i.hapus("sarpras")),
    # Rules of their own ask for these.
    ("bagian-wajib", lambda i: i.ubah("isu_strategis", "Isu rekaan", upaya=None)),
    ("bagian-wajib", lambda i: i.ubah("sasaran_program", "S2", sasaran="S1")),
    (
        "kode-dua-dan-empat-angka",
        lambda i: [
            i.ubah("anggaran", f"3.30.0{a}.2.01.000{b}", kode=f"3.30.0{a}.2.01.0{b}")
            for a, b in ((1, 1), (1, 2), (2, 1))
        ],
    ),
    (
        "kewenangan-kode",
        lambda i: (
            i.tambah("anggaran", "3.30.02.1.02", "Pembinaan Provinsi") and setattr(i, "kabupaten", "Distrik Rekaan")
        ),
    ),
    ("kode-urusan-lain", lambda i: i.tambah("anggaran", "3.30.03", "Program Metrologi")),
    # Of two fields with as many programs neither is the usual one.
    (
        "kode-urusan-lain",
        lambda i: i.tambah("anggaran", "2.17.03", "Program Koperasi").tambah("anggaran", "2.17.04", "Program UMKM"),
    ),
    ("kode-resmi", lambda i: i.tambah("anggaran", "3.30.03", "Program Metrologi")),
    ("nama-dua-kode", lambda i: i.ubah("anggaran", "3.30.02.2.01.0001", nama="Penyediaan Gaji dan Tunjangan ASN")),
    ("tanpa-rincian", lambda i: i.ubah("anggaran", "3.30.01.2.01.0002", anggaran=0)),
    ("satuan-persentase", lambda i: i.ubah("indikator", "S1.1", satuan="persen")),
    ("satuan-persentase", lambda i: i.ubah("indikator", "SK1", satuan="orang/bulan")),
    ("satuan-objek", lambda i: i.ubah("indikator", "SK3", satuan="Peserta")),
    ("satuan-seragam", lambda i: i.ubah("indikator", "SK3", satuan="peserta")),
    ("indikator-lain-isi", lambda i: i.ubah("indikator", "SK3", nama="Jumlah orang yang dilatih")),
    (
        "satuan-variabel",
        lambda i: (
            i.ubah("indikator", "S1.1", cara_realisasi="rasio")
            .ubah("variabel", "S1.1", 2023, "penyebut", satuan="orang")
            .ubah("variabel", "S1.1", 2024, "penyebut", satuan="orang")
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


def test_two_of_six_programs(isi: Any, temukan: Any) -> None:
    """Each program of the field that has fewer is pointed out."""
    for kode in ("3.30.03", "3.30.04", "2.17.03", "2.17.04"):
        isi.tambah("anggaran", kode, f"Program {kode}")
    assert [satu.tercetak for satu in temukan("kode-urusan-lain", isi)] == ["2.17.03", "2.17.04"]


def test_how_many_codes_are_short(isi: Any, temukan: Any) -> None:
    """The message counts both kinds."""
    isi.ubah("anggaran", "3.30.02.2.01.0001", kode="3.30.02.2.01.01")
    (satu,) = temukan("kode-dua-dan-empat-angka", isi)
    assert satu.pesan.startswith("1 sub kegiatan berkode dua angka dan 2 berkode empat angka")
