"""What the workbook says of the things that a published report names, on the corrected report of Semarang."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.bacaan.acuan import Acuan, AcuanBuku
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata

_KODE = ("2.17.01", "2.17.02", "2.17.01.2.01", "2.17.01.2.01.01", "2.17.01.2.01.02", "2.17.01.2.01.01")


@pytest.fixture
def acuan(semarang: Laporan) -> AcuanBuku:
    """Return what the workbook of Semarang says."""
    return AcuanBuku(semarang)


def test_sasaran_and_what_belongs_to_it(acuan: AcuanBuku) -> None:
    """Sasaran are counted from 1; each has one indicator and the programs that are its own."""
    assert [acuan.sasaran_ke(n) for n in (0, 1, 3, 4)] == [None, ("sasaran", "S1"), ("sasaran", "S3"), None]
    assert acuan.indikator_tunggal("S2") == ("indikator", "S2.1")
    assert acuan.indikator_tunggal("2.17.01") is None
    assert acuan.program_sasaran("S2") == ("kode", "2.17.07", "2.17.08")
    assert acuan.program_sasaran("S9") is None
    assert acuan.nama_kode()["2.17.03"] == ("program", "pengawasan", "pemeriksaan", "koperasi")


@pytest.mark.parametrize(
    ("nama", "tepat", "longgar"),
    [
        ("Persentase koperasi yang berkualitas", ("indikator", "T1.1"), ("indikator", "T1.1")),
        ("Nilai AKIP", ("indikator", "S3.1"), ("indikator", "S3.1")),
        ("Program penunjang urusan pemerintahan", None, ("kode", "2.17.01")),
        ("indikator koperasi berkualitas", None, ("indikator", "T1.1")),
        ("Indikator nilai akip", None, ("indikator", "S3.1")),
        ("Program latihan", None, ("kode", "2.17.05")),
        ("DAK Fisik", ("sumber", "DAK Fisik"), ("sumber", "DAK Fisik")),
        # By another spelling, or with a word less, where that is of one thing.
        ("Persentase koperasi berkwalitas", ("indikator", "T1.1"), ("indikator", "T1.1")),
        ("Program penunjang urusan pemerintahan daerah kabupaten", ("kode", "2.17.01"), ("kode", "2.17.01")),
        ("Jumlah dokumen SKPD, laporan hasil koordinasi, penyusunan dokumen SKPD SKPD", None, None),
        ("Penyelenggaraan kesehatan", None, ("sasaran", "S1")),
        ("Mematuhi regulasi", None, None),
        ("Program izin", None, None),
        # A third of the words, and more than four letters.
        ("Aktif", None, ("indikator", "S1.1")),
        ("Akip", None, None),
        ("Wirausaha", None, None),
        ("indikator", None, None),
        # Several programs speak of cooperatives.
        ("Program koperasi", None, None),
        ("", None, None),
    ],
)
def test_names(acuan: AcuanBuku, nama: str, tepat: object, longgar: object) -> None:
    """A whole name is found, a part of it where it fits one thing alone and parts will do."""
    assert (acuan.cari(kata(nama), longgar=False), acuan.cari(kata(nama), longgar=True)) == (tepat, longgar)


@pytest.mark.parametrize(
    ("kunci", "besaran", "tahun", "harap"),
    [
        (("indikator", "S3.1"), Besaran.TARGET, 2022, "77.2"),
        (("indikator", "S3.1"), Besaran.REALISASI, 2021, "81.08"),
        (("indikator", "P03.1"), Besaran.CAPAIAN, 2023, "101.36"),
        (("indikator", "S3.1"), Besaran.PAGU, 2023, None),
        (("sasaran", "S1"), Besaran.CAPAIAN, 2023, "100.71"),
        (("sasaran", "S1"), Besaran.EFISIENSI, 2023, "18.72"),
        (("sasaran", "S2"), Besaran.SISA, 2023, "1618971600"),
        (("sasaran", "S1"), Besaran.CAPAIAN, 2022, None),
        (("total",), Besaran.PAGU, 2023, "31826684236"),
        (("total",), Besaran.SERAPAN, 2022, "18852082292"),
        (("total",), Besaran.CAPAIAN, 2022, None),
        (("kode", "2.17.01"), Besaran.PAGU, 2022, None),
        (("kode", "2.17.07", "2.17.08"), Besaran.PAGU, 2023, "15934116948"),
        (("kode", "2.17.07", "2.17.99"), Besaran.PAGU, 2023, None),
        (("sumber", "DAK Fisik"), Besaran.PAGU, 2023, "8148834000"),
        (("sumber", "DAK Fisik"), Besaran.CAPAIAN, 2023, None),
    ],
)
def test_values(acuan: AcuanBuku, kunci: tuple[str, ...], besaran: Besaran, tahun: int, harap: str | None) -> None:
    """Of indicators by year, of sasaran and money in the year of the report; totals of earlier years are known too."""
    assert acuan.nilai(kunci, besaran, tahun) == (harap if harap is None else Decimal(harap))


def test_mean_of_the_sasaran(acuan: AcuanBuku) -> None:
    """The mean of the capaian is that of the report, under either heading."""
    nilai = {acuan.nilai(("rerata",), besaran, 2023) for besaran in (Besaran.CAPAIAN, Besaran.LAIN)}
    assert {satu and round(satu, 2) for satu in nilai} == {Decimal("108.48")}
    assert acuan.nilai(("rerata",), Besaran.PAGU, 2023) is None


@pytest.mark.parametrize(
    ("label", "buku", "tanpa"),
    [
        ("jumlah program", 8, 2),
        ("jumlah sub kegiatan", 38, 2),
        ("jumlah kegiatan 2.17.01", 6, 1),
        ("sub kegiatan 2.17.02", 2, None),
        ("jumlah program 2023", 8, 2),
        ("kegiatan rapat", None, None),
        ("jumlah sasaran strategis", 3, None),
        ("jumlah sasaran daerah", None, None),
        ("jumlah tujuan", 2, None),
        ("jumlah indikator", None, None),
        ("jumlah indikator program", 10, None),
        ("jumlah indikator program tercapai", 9, None),
        ("jumlah indikator program tidak tercapai", 1, None),
        ("indikator program melampaui target", 6, None),
        ("indikator program tidak melampaui target", 4, None),
        ("indikator program sangat tinggi", 9, None),
        ("indikator program sangat rendah", 1, None),
        ("indikator program bagus", None, None),
    ],
)
def test_counts(acuan: AcuanBuku, label: str, buku: int | None, tanpa: int | None) -> None:
    """Levels of the budget, goals and indicators by status or predikat; without a workbook only the printed codes count."""
    assert (acuan.banyak(kata(label), ()), Acuan().banyak(kata(label), _KODE)) == (buku, tanpa)


def test_of_a_workbook_without_data_nothing_is_known(tercetak: Callable[..., Laporan]) -> None:
    """Neither of sasaran nor of money."""
    acuan = AcuanBuku(tercetak(()))
    assert [acuan.nilai(kunci, Besaran.PAGU, 2023) for kunci in (("sasaran", "S1"), ("total",))] == [None, None]
