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


def test_counts_are_not_dragged() -> None:
    """What is no money may count on."""
    isi = {f"Kegiatan {satu}": (f"120.000.00{n}",) for n, satu in enumerate("ABCD")}
    assert list(periksa_seret(_peta(("Tabel 3.1 Kapal", "Kapal", isi)).isi)) == []


@pytest.mark.parametrize(
    ("janji", "kolom", "ukur", "banyak"),
    [
        ("Tabel 2.1 Perjanjian Kinerja", "Target", "Tabel 3.1 Pengukuran Kinerja", 1),
        ("Tabel 2.1 Rencana", "Target", "Tabel 3.1 Pengukuran Kinerja", 0),
        ("Tabel 2.1 Perjanjian Kinerja", "Target 2022", "Tabel 3.1 Pengukuran Kinerja", 0),
        ("Tabel 2.1 Perjanjian Kinerja", "Target Renstra 2023", "Tabel 3.1 Pengukuran Kinerja", 0),
        ("Tabel 2.1 Perjanjian Kinerja", "Target", "Grafik 3.1 Pengukuran Kinerja", 0),
        ("Grafik 2.1 Perjanjian Kinerja", "Target", "Tabel 3.1 Pengukuran Kinerja", 0),
    ],
)
def test_lists_that_are_compared(janji: str, kolom: str, ukur: str, banyak: int) -> None:
    """Tables of the agreement and of what was measured, of the report's year; a row of totals is no indicator."""
    peta = _peta(
        (janji, kolom, {**_target(_NAMA), "Jumlah": ("300,00",)}),
        (ukur, "Target|Realisasi", _target(_NAMA[:3], "70,00")),
    )
    temuan = [dugaan for _, dugaan in periksa_baris_hilang(peta)]
    assert len(temuan) == banyak
    assert all("“Indeks mutu perairan” yang" in satu.pesan for satu in temuan)


_AWAL = {satu: (n,) for satu, n in zip(_NAMA, ("61,25", "62,35", "63,45", "64,55"), strict=True)}


@pytest.mark.parametrize(
    ("kolom", "nilai", "banyak"),
    [
        ("Target", "77,50", 1),
        ("Capaian (%)", "77,50", 1),
        ("Capaian (%)", "77", 0),
        # Numbers that many things have.
        ("Target", "0", 0),
        ("Target", "1", 0),
        ("Target", "100", 0),
        ("Target", "101", 1),
    ],
)
def test_numbers_by_which_a_name_is_known(kolom: str, nilai: str, banyak: int) -> None:
    """A target, a realisasi, an amount or a capaian with decimals that few things have."""
    peta = _peta(
        ("Tabel 2.1 PK", kolom, {**_AWAL, "Cakupan sungai bersih terjaga": (nilai,)}),
        ("Tabel 3.1 Ukur", kolom, {**_AWAL, "Cakupan sungai bersih terjaga kota": (nilai,)}),
    )
    assert len(list(periksa_nama_menurut_angka(peta))) == banyak


@pytest.mark.parametrize(
    ("lama", "baru", "banyak"),
    [
        ("Cakupan sungai", "Cakupan sungai kota", 1),
        ("Cakupan air", "Cakupan udara", 0),
        ("Cakupan sungai bersih", "Cakupan sungai kotor", 0),
        ("Cakupan air sungai besar", "Cakupan air sungai kecil", 1),
    ],
)
def test_names_that_are_near(lama: str, baru: str, banyak: int) -> None:
    """Two words at least, and three fifths of all words, are in both."""
    peta = _peta(
        ("Tabel 2.1 PK", "Target", {**_AWAL, lama: ("77,50",)}),
        ("Tabel 3.1 Ukur", "Target", {**_AWAL, baru: ("77,50",)}),
    )
    assert len(list(periksa_nama_menurut_angka(peta))) == banyak


_SUNGAI = {"Cakupan sungai": ("77,50",)}
_SUNGAI_KOTA = {"Cakupan sungai kota": ("77,50",)}


@pytest.mark.parametrize(
    ("tabel", "banyak"),
    [
        ((("Tabel 2.1 PK", _SUNGAI), ("Tabel 3.1 Ukur", _SUNGAI_KOTA)), 1),
        # Each has another name too, and they have none in common.
        (
            (
                ("Tabel 2.1 PK", {**_SUNGAI, "Mutu udara": ("5,55",)}),
                ("Tabel 3.1 Ukur", {**_SUNGAI_KOTA, "Luas lahan": ("6,55",)}),
            ),
            0,
        ),
        ((("Grafik 2.1 PK", {**_AWAL, **_SUNGAI}), ("Tabel 3.1 Ukur", {**_AWAL, **_SUNGAI_KOTA})), 0),
        # A table that has neither name keeps none from being found, and one pair of names is found once.
        (
            (
                ("Tabel 2.1 PK", _AWAL),
                ("Tabel 3.0 Ukur", {**_AWAL, **_SUNGAI}),
                ("Tabel 3.1 Ukur", {**_AWAL, **_SUNGAI_KOTA}),
            ),
            1,
        ),
        (
            (
                ("Tabel 2.1 PK", {**_AWAL, **_SUNGAI}),
                ("Tabel 3.1 Ukur", {**_AWAL, **_SUNGAI_KOTA}),
                ("Tabel 3.2 Ukur", {**_AWAL, **_SUNGAI_KOTA}),
            ),
            1,
        ),
    ],
)
def test_tables_on_the_same_things(tabel: tuple[tuple[str, Isi], ...], banyak: int) -> None:
    """They have most names in common, or each one name alone."""
    assert len(list(periksa_nama_menurut_angka(_peta(*((nama, "Target", isi) for nama, isi in tabel))))) == banyak


@pytest.mark.parametrize(
    ("banyak", "tercetak", "seharusnya"),
    [
        ((2, 1), "Pengelolaan Perahu Ikan Kecil", "Pengelolaan Kapal Ikan Kecil"),
        ((1, 2), "Pengelolaan Kapal Ikan Kecil", "Pengelolaan Perahu Ikan Kecil"),
        ((1, 1), "Pengelolaan Perahu Ikan Kecil", ""),
    ],
)
def test_which_of_two_names_is_wrong(banyak: tuple[int, int], tercetak: str, seharusnya: str) -> None:
    """The one that fewer tables print; where as many print either, both are named."""
    nama = ("Pengelolaan Kapal Ikan Kecil", "Pengelolaan Perahu Ikan Kecil")
    tabel = [
        (f"Tabel {n}.{ke} Anggaran", "Pagu (Rp)", {f"2.01.02 {satu}": ("1.000.000",)})
        for n, (satu, kali) in enumerate(zip(nama, banyak, strict=True))
        for ke in range(kali)
    ]
    (dugaan,) = (dugaan for _, dugaan in periksa_nama_kode(_peta(*tabel)))
    assert (dugaan.tercetak, dugaan.seharusnya) == (tercetak, seharusnya)
    assert ("dibandingkan dengan" in dugaan.tempat) is not bool(seharusnya)


def test_names_without_a_code() -> None:
    """What bears no code is no name of one."""
    tabel = [(f"Tabel {n}", "Pagu (Rp)", {f"Pengelolaan {satu} Ikan Kecil": ("5",)}) for n, satu in enumerate("AB")]
    assert list(periksa_nama_kode(_peta(*tabel))) == []


@pytest.mark.parametrize(
    ("nama", "jumlah", "harap"),
    [
        # The first of those that are printed once is the one that the others are held against.
        (("Pegawai menurut Unit", "Pegawai menurut Usia"), (88, 87), ["87"]),
        (("Pegawai menurut Unit", "Pegawai menurut Jenjang", "Pegawai menurut Usia"), (88, 86, 87), ["86", "87"]),
        # A table of a part before them, and one of other things.
        (("Pegawai menurut Golongan", "Pegawai menurut Usia", "Pegawai menurut Unit"), (88, 87, 86), ["86"]),
        (("Kapal menurut Unit", "Pegawai menurut Usia"), (88, 87), []),
    ],
)
def test_which_tables_are_on_all_staff(nama: tuple[str, ...], jumlah: tuple[int, ...], harap: list[str]) -> None:
    """Those whose caption names staff, and no part of it."""
    tabel = [
        (
            f"Tabel 1.{n} Jumlah {satu}",
            "Jumlah",
            {"Satu": ("40",), "Dua": (str(semua - 40),), "Jumlah": (str(semua),)},
        )
        for n, (satu, semua) in enumerate(zip(nama, jumlah, strict=True))
    ]
    assert [dugaan.tercetak for _, dugaan in periksa_orang_tabel(_peta(*tabel))] == harap
