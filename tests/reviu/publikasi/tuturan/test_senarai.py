"""Lists of a published report: dragged cells, rows that one of two tables lacks, names that differ, staff totals."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.tuturan.senarai import (
    periksa_baris_hilang,
    periksa_nama_kode,
    periksa_nama_menurut_angka,
    periksa_orang_tabel,
    periksa_seret,
)

Isi = dict[str, tuple[str, ...]]


def _peta(*tabel: TabelTerbit) -> Peta:
    return peta_kalimat(tabel=sel_terbit(*tabel))


def _uang(nilai: Iterable[int]) -> Peta:
    isi = {f"Kegiatan {chr(65 + n)}": (f"{satu:,}".replace(",", "."),) for n, satu in enumerate(nilai)}
    return _peta(("Tabel 3.1 Anggaran Kegiatan", "Pagu (Rp)", isi))


@pytest.mark.parametrize(
    ("nilai", "tercetak"),
    [
        ((120_000_000, 120_000_001, 120_000_002, 120_000_003), ["120.000.002", "120.000.003"]),
        # Two that follow each other are chance.
        ((120_000_000, 120_000_001, 130_000_000, 130_000_001), []),
        ((120_000_000, 120_000_001, 120_000_001, 120_000_002), []),
        ((120_000_000, 120_000_002, 120_000_004), []),
        ((120_000_002, 120_000_001, 120_000_000), []),
        # Of small amounts too.
        ((10_000_000, 10_000_001, 10_000_002), ["10.000.002"]),
        ((9_999_999, 10_000_000, 10_000_001), []),
        ((9_000_000, 9_000_001, 9_000_002, 9_000_003), []),
    ],
)
def test_a_cell_that_was_dragged_down_counts_on(nilai: tuple[int, ...], tercetak: list[str]) -> None:
    """Amounts of ten million or more that grow by exactly one, from the third row on, should be the first."""
    temuan = [dugaan for _, dugaan in periksa_seret(_uang(nilai).isi)]
    assert [satu.tercetak for satu in temuan] == tercetak
    assert {satu.seharusnya for satu in temuan} <= {f"{nilai[0]:,}".replace(",", ".")}


_NAMA = ("Produksi perikanan tangkap", "Tingkat konsumsi ikan", "Nilai tukar nelayan", "Indeks mutu perairan")


def _target(nama: Iterable[str], *lain: str) -> Isi:
    return {satu: (f"{60 + 3 * n},25", *lain) for n, satu in enumerate(nama)}


@pytest.mark.parametrize(
    ("janji", "ukur", "pesan"),
    [
        (
            _NAMA,
            _NAMA[:3],
            [
                "Tabel 3.1 Pengukuran Kinerja tidak memuat “Indeks mutu perairan” yang ada pada Tabel 2.1 Perjanjian Kinerja."
            ],
        ),
        (
            _NAMA[:3],
            _NAMA,
            [
                "Tabel 2.1 Perjanjian Kinerja tidak memuat “Indeks mutu perairan” yang ada pada Tabel 3.1 Pengukuran Kinerja."
            ],
        ),
        (_NAMA, _NAMA, []),
        # Two may be missing, of four one needs three at least.
        (
            (*_NAMA, "Kapal berizin"),
            _NAMA[:3],
            [
                "Tabel 3.1 Pengukuran Kinerja tidak memuat “Indeks mutu perairan” dan “Kapal berizin” yang ada pada Tabel 2.1 "
                "Perjanjian Kinerja."
            ],
        ),
        ((*_NAMA, "Kapal berizin", "Luas kawasan terjaga"), _NAMA[:3], []),
        (_NAMA[:3], _NAMA[:2], []),
        # Each has one that the other lacks.
        (_NAMA, (*_NAMA[:3], "Kapal berizin"), []),
    ],
)
def test_rows_that_are_missing(janji: tuple[str, ...], ukur: tuple[str, ...], pesan: list[str]) -> None:
    """A table measures all agreed indicators but one or two, or the agreement lacks what is measured."""
    peta = _peta(
        ("Tabel 2.1 Perjanjian Kinerja", "Target", _target(janji)),
        ("Tabel 3.1 Pengukuran Kinerja", "Target|Realisasi", _target(ukur, "70,00")),
    )
    assert [dugaan.pesan for _, dugaan in periksa_baris_hilang(peta)] == pesan


def test_a_table_for_each_goal_lacks_nothing() -> None:
    """What one lacks stands in others that share no row with it."""
    enam = (*_NAMA, "Kapal berizin", "Luas kawasan terjaga")
    janji = ("Tabel 2.1 Perjanjian Kinerja", "Target", _target(enam[:5]))
    satu = ("Tabel 3.1 Pengukuran Kinerja", "Target|Realisasi", _target(enam[:3], "70,00"))
    dua = ("Tabel 3.2 Pengukuran Kinerja", "Target|Realisasi", _target(enam[3:5], "70,00"))
    assert list(periksa_baris_hilang(_peta(janji, satu, dua))) == []
    assert len(list(periksa_baris_hilang(_peta(janji, satu)))) == 1


@pytest.mark.parametrize(
    ("nama", "nilai", "banyak"),
    [
        ("Cakupan sungai bersih terjaga kota", "77,50", 1),
        # Other numbers, the same name, another thing.
        ("Cakupan sungai bersih terjaga kota", "77,60", 0),
        ("Cakupan sungai bersih terjaga", "77,50", 0),
        ("Cakupan jalan mulus beraspal", "77,50", 0),
    ],
)
def test_names_of_one_thing_by_its_numbers(nama: str, nilai: str, banyak: int) -> None:
    """Names that differ by a word or two between tables that print the same numbers for them, and have most names in common."""
    awal = {satu: (n,) for satu, n in zip(_NAMA, ("61,25", "62,35", "63,45", "64,55"), strict=True)}
    peta = _peta(
        ("Tabel 2.1 Perjanjian Kinerja", "Target", {**awal, "Cakupan sungai bersih terjaga": ("77,50",)}),
        ("Tabel 3.1 Pengukuran Kinerja", "Target", {**awal, nama: (nilai,)}),
    )
    temuan = [dugaan.pesan for _, dugaan in periksa_nama_menurut_angka(peta)]
    assert len(temuan) == banyak
    assert all(
        satu
        == f"Nama dengan angka yang sama tertulis “Cakupan sungai bersih terjaga” pada Tabel 2.1 Perjanjian Kinerja, tetapi di sini “{nama}”."
        for satu in temuan
    )


@pytest.mark.parametrize(
    ("nama", "banyak"),
    [
        ("Pengelolaan Kapal Ikan Kecil", 0),
        ("Pengelolaan Perahu Ikan Kecil", 1),
        ("Pengelolaan Ikan Kecil", 1),
        # A name that was cut, and one of something else.
        ("Pengelolaan Kapal Ikan", 0),
        ("Pembinaan Pasar Rakyat Kota", 0),
    ],
)
def test_names_of_one_code(nama: str, banyak: int) -> None:
    """They lack a word of the name that stands in more places, or have another one."""
    benar = "2.01.02 Pengelolaan Kapal Ikan Kecil"
    peta = _peta(
        ("Tabel 3.1 Anggaran", "Pagu (Rp)", {benar: ("1.000.000",)}),
        ("Tabel 3.2 Serapan", "Realisasi (Rp)", {benar: ("900.000",)}),
        ("Tabel 3.3 Rincian", "Pagu (Rp)", {f"2.01.02 {nama}": ("1.000.000",)}),
    )
    temuan = [dugaan for _, dugaan in periksa_nama_kode(peta)]
    assert [satu.tercetak for satu in temuan] == [nama] * banyak
    assert [satu.seharusnya for satu in temuan] == ["Pengelolaan Kapal Ikan Kecil"] * banyak


@pytest.mark.parametrize(
    ("tabel", "harap"),
    [
        ((("menurut Golongan Ruang Kerja", "88"), ("menurut Pendidikan", "88")), []),
        ((("menurut Unit Kerja", "88"), ("menurut Pendidikan", "87")), [""]),
        ((("menurut Unit Kerja", "88"), ("menurut Pendidikan", "87"), ("menurut Usia", "88")), ["88"]),
        # Tables of a part of the staff, of something else.
        ((("menurut Unit Kerja", "88"), ("menurut Golongan", "87")), []),
        ((("menurut Unit Kerja", "88"), ("PPPK menurut Pendidikan", "87")), []),
    ],
)
def test_staff_totals(tabel: tuple[tuple[str, str], ...], harap: list[str]) -> None:
    """Tables on all staff have one total; a majority says which is wrong."""
    semua = [
        (
            f"Tabel 1.{n} Jumlah Pegawai {nama}",
            "Jumlah",
            {"Satu": ("40",), "Dua": (str(int(jumlah) - 40),), "Jumlah": (jumlah,)},
        )
        for n, (nama, jumlah) in enumerate(tabel, start=1)
    ]
    assert [dugaan.seharusnya for _, dugaan in periksa_orang_tabel(_peta(*semua))] == harap
