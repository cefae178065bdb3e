"""What an analysis needs, and from where on it is missed."""

from __future__ import annotations

from typing import Any

import pytest

_KOSONG = dict.fromkeys(("tw1", "tw2", "tw3", "tw4"))


def _kosongkan(isi: Any) -> Any:
    """Leave no quarter of the year of the report."""
    for kode, nilai in (("T1.1", 67), ("S2.1", 78), ("K2", 40)):
        isi.ubah("realisasi", kode, 2024, **_KOSONG, realisasi=nilai)
    return isi


def test_one_quarter_of_the_year_is_a_measurement(isi: Any, temukan: Any) -> None:
    """Any of any indicator, though not of another year; without realisasi of the year nothing is missed."""
    _kosongkan(isi).ubah("realisasi", "P1", 2023, tw1=1, realisasi=None)
    assert len(temukan("tanpa-triwulan", isi)) == 1
    isi.ubah("realisasi", "P1", 2024, tw4=100, realisasi=None)
    assert temukan("tanpa-triwulan", isi) == []
    isi.baris["realisasi"] = [satu for satu in isi.baris["realisasi"] if satu["tahun"] == 2023]
    assert temukan("tanpa-triwulan", isi) == []


@pytest.mark.parametrize(
    ("tahun", "ada", "harap"),
    [
        (2024, {"tw1": 9}, [("D", "TW2, TW3, dan TW4")]),
        (2024, {"tw1": 9, "tw2": 9, "tw4": 9}, [("E", "TW3")]),
        (2024, {"tw1": 9, "tw2": 9, "tw3": 9, "tw4": 9}, []),
        (2024, {}, []),
        (2023, {"tw1": 9}, []),
    ],
)
def test_quarters_that_are_missing(
    tahun: int, ada: dict[str, int], harap: list[tuple[str, str]], isi: Any, temukan: Any
) -> None:
    """Of the year of the report, and only where it is given by quarters at all."""
    isi.hapus("realisasi", "K2").tambah("realisasi", "K2", tahun, **ada)
    baris = len(isi.baris["realisasi"]) + 2
    hasil = temukan("triwulan-belum-lengkap", isi)
    assert [d.tempat for d in hasil] == [f"data.xlsx, realisasi!{kolom}{baris}" for kolom, _ in harap]
    assert [f"triwulan, tetapi {nama} belum" in d.pesan for d, (_, nama) in zip(hasil, harap, strict=True)] == [
        True for _ in harap
    ]


@pytest.mark.parametrize(("realisasi", "harap"), [(45, 0), ("45,01", 1)])
def test_what_is_exceeded_by_half_has_a_cause(realisasi: object, harap: int, isi: Any, temukan: Any) -> None:
    """At 150 % nothing is asked."""
    isi.ubah("realisasi", "P2", 2024, realisasi=realisasi)
    assert len(temukan("tanpa-penyebab-terlampaui", isi)) == harap
    isi.tambah("analisis", "P2", "penyebab", "Sebab program")
    assert temukan("tanpa-penyebab-terlampaui", isi) == []


def test_what_is_missed_has_a_solution(isi: Any, temukan: Any) -> None:
    """A cause is none; met is not missed."""
    isi.ubah("realisasi", "P2", 2024, realisasi=30)
    assert temukan("tanpa-solusi", isi) == []
    isi.ubah("realisasi", "P2", 2024, realisasi="29,99").tambah("analisis", "P2", "penyebab", "Sebab program")
    assert len(temukan("tanpa-solusi", isi)) == 1
    isi.tambah("analisis", "P2", "solusi", "Jalan keluar")
    assert temukan("tanpa-solusi", isi) == []


def test_a_cause_belongs_to_the_sasaran_or_one_of_its_indicators(isi: Any, temukan: Any) -> None:
    """What hinders is no cause; a sasaran without indicators has nothing to explain."""
    isi.ubah("analisis", "S2.1", jenis="faktor penghambat")
    assert [d.tempat for d in temukan("sasaran-tanpa-analisis", isi)] == ["data.xlsx, sasaran!A4"]
    isi.tambah("sasaran", "S3", "Meningkatnya hal lain", "T1").ubah("analisis", "S2.1", rujukan="S2", jenis="penyebab")
    assert temukan("sasaran-tanpa-analisis", isi) == []


@pytest.mark.parametrize(
    ("rujukan", "jenis", "uraian", "harap"),
    [
        ("S2.1", "penyebab", "Sebab rekaan", ["Penyebab S2.1 sama kata demi kata dengan yang ditulis untuk S1."]),
        ("S1", "penyebab", "Sebab rekaan", []),
        ("S2.1", "solusi", "Sebab rekaan", []),
        ("S2", "faktor pendukung", "Dukungan rekaan", [
            "Faktor pendukung S2 sama kata demi kata dengan yang ditulis untuk laporan."
        ]),
        (None, "faktor pendukung", "Dukungan rekaan", []),
    ],
)  # fmt: skip
def test_words_that_explain_two_things(
    rujukan: str | None, jenis: str, uraian: str, harap: list[str], isi: Any, temukan: Any
) -> None:
    """Of one kind; what is about nothing is about the report."""
    isi.tambah("analisis", rujukan, jenis, uraian)
    assert [d.pesan for d in temukan("penjelasan-berulang", isi)] == harap


def test_one_region_of_the_year_is_enough(isi: Any, temukan: Any) -> None:
    """The latest year is told where there is none; a later year is another one too."""
    isi.ubah("pembanding", "S1.1", 2024, "Kabupaten Khayal", tahun=2022)
    assert temukan("pembanding-tahun-lain", isi) == []
    isi.ubah("pembanding", "S2.1", tahun=2022).tambah("pembanding", "S2.1", 2023, "Kota Khayal", "kota", nilai=9)
    (satu,) = temukan("pembanding-tahun-lain", isi)
    assert (satu.tercetak, satu.seharusnya) == ("2023", "2024")


@pytest.mark.parametrize("rujukan", ["SK3", "3.30.02.2.01.0001", "K2", "3.30.02.2.01", "P2", "3.30.02", None])
def test_a_sub_kegiatan_is_explained_there_or_above(rujukan: str | None, isi: Any, temukan: Any) -> None:
    """By its code or an indicator of what stands above it; what is met needs nothing."""
    isi.ubah("realisasi", "SK3", 2024, realisasi=39)
    if rujukan:
        isi.tambah("analisis", rujukan, "penyebab", "Sebab bawahan")
    assert len(temukan("tanpa-penyebab-bawahan", isi)) == (rujukan is None)
    isi.ubah("realisasi", "SK3", 2024, realisasi=40)
    assert temukan("tanpa-penyebab-bawahan", isi) == []


def test_realisasi_is_missed_where_there_is_a_target(isi: Any, temukan: Any) -> None:
    """Out of those of kegiatan and sub kegiatan that have one."""
    isi.hapus("realisasi", "SK3").hapus("target", "SK2").hapus("realisasi", "SK2").hapus("realisasi", "P2")
    (satu,) = temukan("realisasi-bawahan-kosong", isi)
    assert satu.pesan.startswith("1 dari 4 indikator")
    isi.hapus("target", "SK3")
    assert temukan("realisasi-bawahan-kosong", isi) == []


def test_every_recommendation_is_looked_at(isi: Any, temukan: Any) -> None:
    """One that is done and told hides none after it; one that is not done is asked for that alone."""
    isi.tambah("tindak_lanjut_lhe", "Rekomendasi kedua", None, "belum").tambah(
        "tindak_lanjut_lhe", "Rekomendasi ketiga", None, "selesai"
    )
    hasil = [(d.tempat.split("!")[1], d.seharusnya) for d in temukan("lhe-belum-selesai", isi)]
    assert hasil == [("C4", "selesai"), ("B5", "uraian tindak lanjut")]


@pytest.mark.parametrize(
    ("mulai", "pertama", "harap"), [(None, 2022, 1), (2024, 2022, 0), (2023, 2022, 1), (None, 2023, 1), (None, 2024, 0)]
)
def test_the_year_before(mulai: int | None, pertama: int, harap: int, isi: Any, temukan: Any) -> None:
    """It is missed of indicators that were in use, of an office that was there."""
    isi.ubah("identitas", "Dinas Urusan Contoh", tahun_pertama=pertama).hapus("realisasi", "T1.1", 2023)
    isi.ubah("indikator", "T1.1", berlaku_mulai=mulai)
    assert len(temukan("tanpa-riwayat", isi)) == harap


@pytest.mark.parametrize(("sk3", "k2", "harap"), [(39, 10, 1), (40, 10, 0), (39, 20, 1), (39, 9, 0)])
def test_a_kegiatan_that_is_met_over_one_that_is_not(sk3: int, k2: int, harap: int, isi: Any, temukan: Any) -> None:
    """Met or exceeded, it is asked about where what stands below it is missed."""
    isi.ubah("realisasi", "SK3", 2024, realisasi=sk3).ubah("realisasi", "K2", 2024, tw1=k2, tw2=10, tw3=10, tw4=10)
    assert len(temukan("capaian-atas-bawah", isi)) == harap
