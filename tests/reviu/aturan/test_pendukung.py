"""Supporting facts beside what the report computes."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("uraian", "tahun", "nilai", "satuan", "benar"),
    [
        ("Persentase pedagang yang naik omzet", 2024, 30, "persen", "31,50"),
        ("Persentase pedagang yang naik omzet", 2024, "31,1251", "%", "31,5000"),
        ("Persentase pedagang yang naik omzet", 2024, "31,5", "%", None),
        ("Realisasi persentase pasar sehat", 2023, 51, "%", "50"),
        ("Target persentase pasar sehat", 2024, 61, "%", "60"),
        ("Target persentase pasar sehat", 2024, 60, "%", None),
        ("Capaian persentase pasar sehat", 2024, 100, "%", "108,33"),
        ("Capaian persentase pasar sehat", 2024, 108, "%", None),
        ("Capaian persentase pasar sehat", 2023, 100, "%", None),
        ("Total anggaran", 2024, 999_999, "Rp", "1.000.000"),
        ("Jumlah realisasi anggaran", 2024, 960_001, "rupiah", "960.000"),
        ("Jumlah PNS", 2024, 11, "orang", "12"),
        ("Jumlah tenaga kontrak", 2024, 4, "orang", "3"),
        ("Jumlah pegawai", 2024, 15, "orang", None),
        ("Jumlah pegawai", None, 16, "orang", None),
    ],
)
def test_a_fact_that_is_computed_too(
    uraian: str, tahun: int | None, nilai: object, satuan: str, benar: str | None, isi: Any, temukan: Any
) -> None:
    """It is what is computed, rounded as it is written; what is broken is told with two decimals at least."""
    isi.tambah("data_pendukung", "x", uraian, tahun, nilai, satuan)
    assert [d.seharusnya for d in temukan("data-pendukung-berbeda", isi)] == ([benar] if benar else [])


def test_a_fact_of_an_indicator_out_of_use(isi: Any, temukan: Any) -> None:
    """An indicator that begins later says nothing of the years before."""
    isi.ubah("indikator", "P1", berlaku_mulai=2024).tambah(
        "data_pendukung", "x", "Cakupan layanan kantor", 2023, 99, "%"
    )
    assert temukan("data-pendukung-berbeda", isi) == []


@pytest.mark.parametrize(
    ("tahun", "bagian", "harap"),
    [
        (2024, [7, 5], []),
        (None, [7, 6], [("13", "12")]),
        (2023, [7, 6], []),
        (2024, [11], []),
        (2024, [4, 4, 5], [("13", "12")]),
    ],
)
def test_staff_split_over_units(
    tahun: int | None, bagian: list[int], harap: list[tuple[str, str]], isi: Any, temukan: Any
) -> None:
    """Two parts or more are a whole, of the year of the report or of none; one alone is only a part."""
    for nomor, nilai in enumerate(bagian):
        isi.tambah("data_pendukung", f"x{nomor}", f"PNS pada Bidang {nomor}", tahun, nilai, "orang")
    assert [(d.tercetak, d.seharusnya) for d in temukan("pegawai-per-bidang", isi)] == harap


@pytest.mark.parametrize(
    ("fakta", "harap"),
    [
        ([("Anggaran belanja langsung", 400_000), ("Anggaran belanja tidak langsung", 599_999)], "Rp1.000.000"),
        ([("Realisasi belanja langsung", 400_000), ("Realisasi belanja tidak langsung", 559_999)], "Rp960.000"),
        ([("Realisasi belanja langsung", 400_000), ("Realisasi belanja tidak langsung", 560_000)], None),
        ([("Belanja langsung", 400_000), ("Belanja langsung tidak", 599_999)], None),
    ],
)
def test_two_parts_of_the_budget(fakta: list[tuple[str, int]], harap: str | None, isi: Any, temukan: Any) -> None:
    """What is denied and what is not make the whole that the report computes; a denial of nothing has no counterpart."""
    for nomor, (uraian, nilai) in enumerate(fakta):
        isi.tambah("data_pendukung", f"x{nomor}", uraian, 2024, nilai, "rupiah")
    pesan = [d.pesan for d in temukan("data-pendukung-bagian", isi)]
    assert len(pesan) == (harap is not None)
    assert all(satu.endswith(f" adalah {harap}.") for satu in pesan)


@pytest.mark.parametrize(
    ("tahun", "satuan", "harap"), [(2024, "orang", ["14 orang"]), (2023, "orang", []), (2024, "kepala", [])]
)
def test_men_and_women_of_the_staff(tahun: int, satuan: str, harap: list[str], isi: Any, temukan: Any) -> None:
    """Of the year of the report, and counted in people, they are all staff."""
    isi.tambah("data_pendukung", "l", "Pegawai laki-laki", tahun, 7, satuan)
    isi.tambah("data_pendukung", "p", "Pegawai perempuan", tahun, 7, satuan)
    pesan = [d.pesan for d in temukan("data-pendukung-bagian", isi)]
    assert pesan == [
        f"“Pegawai laki-laki” dan “Pegawai perempuan” berjumlah {satu}, sedangkan jumlah pegawai adalah 15 orang."
        for satu in harap
    ]


def test_each_way_of_splitting_is_tried(isi: Any, temukan: Any) -> None:
    """Of women who did not come the counterpart is the men who did not, where nobody counted the women who did."""
    for kode, uraian, nilai in (
        ("l", "Peserta tidak hadir laki-laki", 5),
        ("p", "Peserta tidak hadir perempuan", 4),
        ("s", "Jumlah peserta tidak hadir", 10),
    ):
        isi.tambah("data_pendukung", kode, uraian, 2024, nilai, "orang")
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("data-pendukung-bagian", isi)]
    assert hasil == [("data.xlsx, data_pendukung!D5", "9", "10")]


def test_words_after_the_part_belong_to_it(isi: Any, temukan: Any) -> None:
    """What is split is what all three are about."""
    for kode, uraian, nilai in (
        ("l", "Peserta laki-laki dari pasar", 5),
        ("p", "Peserta perempuan dari pasar", 4),
        ("t", "Peserta tidak dari desa", 3),
        ("d", "Peserta dari desa", 3),
        ("k", "Peserta desa", 3),
        ("s", "Seluruh peserta dari pasar", 10),
        ("u", "Peserta pasar", 20),
    ):
        isi.tambah("data_pendukung", kode, uraian, 2024, nilai, "orang")
    hasil = [(d.tempat, d.tercetak, d.seharusnya) for d in temukan("data-pendukung-bagian", isi)]
    assert hasil == [("data.xlsx, data_pendukung!D5", "9", "10"), ("data.xlsx, data_pendukung!D6", "6", "3")]


def test_words_that_deny_nothing_split_nothing(isi: Any, temukan: Any) -> None:
    """That one name is the end of another makes neither the counterpart of the other."""
    for kode, uraian, nilai in (("a", "Pedagang pasar sayur", 4), ("b", "Pasar sayur", 9), ("c", "Sayur", 20)):
        isi.tambah("data_pendukung", kode, uraian, 2024, nilai, "unit")
    assert temukan("data-pendukung-bagian", isi) == []
