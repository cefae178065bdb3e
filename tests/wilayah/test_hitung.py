"""Sums, ranks and distributions over a region."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from kinerja.angka import DasarHitung, bulatkan
from kinerja.besaran.efisiensi import PERBANDINGAN, PERSEN_SISA, PMK_22_2021, RUPIAH, SELISIH
from kinerja.hitung import (
    Status,
    Uang,
    efisiensi_dinas,
    efisiensi_wilayah,
    nilai_tengah,
    peringkat_dinas,
    sebaran_nilai,
    sebaran_predikat,
)
from kinerja.laporan import RingkasanLaporan
from kinerja.model import RumusEfisiensi, SkalaDaerah

TERCETAK, PENUH = DasarHitung.TERCETAK, DasarHitung.PENUH


def test_the_absorption_of_the_region_is_the_ratio_of_the_totals(daerah: Any, buat: Callable[..., Any]) -> None:
    """900 of 1.000 and 10 of 100 are 910 of 1.100 = 82,73 %, not the mean of 90 % and 10 %."""
    daerah.tambah(buat("a"), buat("b", anggaran=100, realisasi=10))
    jumlah = daerah.buka().jumlah
    assert (jumlah.anggaran, jumlah.realisasi, jumlah.sisa) == (1_100, 910, 190)
    assert bulatkan(jumlah.persen) == Decimal("82.73")
    assert jumlah.rerata_persen == 50


def test_means_of_the_region_stand_on_printed_values(daerah: Any, buat: Callable[..., Any]) -> None:
    """Basis tercetak: 100,005 enters as 100,01; a dinas without capaian does not count."""
    daerah.tambah(buat("a", capaian=Decimal("100.005")), buat("b", capaian=Decimal(90)), buat("c", capaian=None))
    jumlah = daerah.buka().jumlah
    assert (jumlah.dinas, jumlah.dinilai) == (3, 2)
    assert jumlah.capaian == jumlah.capaian_tengah == Decimal("95.005")


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [([], None), ([None], None), ([7], "7"), ([9, 1, None, 4, 2, 5], "4"), ([4, 1, 9, 2, 5, 20], "4.5")],
)
def test_the_value_in_the_middle(nilai: list[int | None], harap: str | None) -> None:
    """Of as many values below as above it, else half way between the two; what is not known does not count."""
    hasil = nilai_tengah([None if satu is None else Decimal(satu) for satu in nilai])
    assert hasil == (None if harap is None else Decimal(harap))


def test_indicators_and_findings_add_up(
    daerah: Any, buat: Callable[..., Any], buat_indikator: Callable[..., Any]
) -> None:
    """Counts of all dinas add up; one that nobody reviewed adds no findings."""
    status = (Status.MELAMPAUI, Status.TERCAPAI, Status.TIDAK_TERCAPAI, None)
    empat = tuple(buat_indikator(f"S1.{i}", satu) for i, satu in enumerate(status))
    daerah.tambah(buat("a", indikator=empat), buat("b", temuan=None))
    jumlah = daerah.buka().jumlah
    assert (jumlah.indikator, jumlah.tercapai, jumlah.tidak_tercapai, jumlah.belum_dinilai) == (5, 3, 1, 1)
    assert (jumlah.galat, jumlah.peringatan, jumlah.catatan) == (1, 2, 3)


def test_findings_are_unknown_where_nobody_reviewed(daerah: Any, buat: Callable[..., Any]) -> None:
    """No review is not zero findings."""
    daerah.tambah(buat("a", temuan=None))
    assert daerah.buka().jumlah.galat is None


@pytest.mark.parametrize(
    ("rumus", "nilai"),
    [
        (SELISIH, Decimal("20.55")),
        (RUPIAH, Decimal(30)),
        (PERSEN_SISA, Decimal(15)),
        (PERBANDINGAN, None),
        (PMK_22_2021, Decimal(70)),
    ],
)
def test_each_method_gives_a_dinas_its_own_value(rumus: RumusEfisiensi, nilai: Decimal | None) -> None:
    """Capaian 105,554 %, 170 of 200 spent, sasaran with NE 60 and 80."""
    sasaran = [Decimal(60), None, Decimal(80)]
    assert efisiensi_dinas(rumus, Decimal("105.554"), Uang(200, 170), sasaran, TERCETAK) == nilai


def test_the_basis_of_the_report_counts_for_its_efficiency() -> None:
    """Basis penuh takes the capaian unrounded."""
    assert efisiensi_dinas(SELISIH, Decimal("105.554"), Uang(200, 170), [], PENUH) == Decimal("20.554")


def test_efficiency_is_summed_within_one_method_only(
    daerah: Any, buat: Callable[..., Any], buat_sasaran: Callable[..., Any]
) -> None:
    """Rupiah add up, shares are ratios of totals, differences have a range but no sum."""
    dua = (buat_sasaran("S1", Decimal(1), True), buat_sasaran("S2", Decimal(1), False))
    daerah.tambah(
        buat("a", rumus_efisiensi=RUPIAH),
        buat("b", rumus_efisiensi=RUPIAH, anggaran=50, realisasi=45),
        buat("c", rumus_efisiensi=PERSEN_SISA, sasaran=dua),
        buat("d", rumus_efisiensi=PERSEN_SISA, anggaran=3_000, realisasi=3_000),
        buat("e"),
    )
    isi = {satu.rumus_efisiensi.id: satu for satu in daerah.buka().efisiensi}
    assert list(isi) == ["selisih", "rupiah", "persen-sisa"]
    assert (isi["rupiah"].wilayah, isi["rupiah"].terendah, isi["rupiah"].tertinggi) == (105, 5, 100)
    assert isi["persen-sisa"].wilayah == Decimal("2.5")
    assert (isi["persen-sisa"].sasaran_efisien, isi["persen-sisa"].sasaran) == (2, 3)
    assert isi["selisih"].wilayah is None


def test_equal_values_share_a_rank(daerah: Any, buat: Callable[..., Any]) -> None:
    """1, 1, 3; what prints equal is equal on the basis tercetak; ties stand by name; without a value there is no rank."""
    nilai = {"c": "120", "b": "120.001", "a": "90", "d": None}
    daerah.tambah(*(buat(nama, capaian=None if satu is None else Decimal(satu)) for nama, satu in nilai.items()))
    dinas = daerah.buka().dinas
    urut = peringkat_dinas(dinas, "capaian", TERCETAK)
    assert [(satu.peringkat, satu.dinas) for satu in urut] == [(1, "b"), (1, "c"), (3, "a")]
    assert [satu.peringkat for satu in peringkat_dinas(dinas, "capaian", PENUH)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("nilai", "kelas"),
    [
        ([], []),
        ([None], []),
        (["89.99", "90", "100"], [(80, 90, 1), (90, 100, 1), (100, 110, 1)]),
        (["-20", "60"], [(None, 50, 1), (50, 60, 0), (60, 70, 1)]),
        (["149.99", "10582"], [(140, 150, 1), (150, None, 1)]),
    ],
)
def test_every_value_falls_into_one_class(nilai: list[str | None], kelas: list[tuple[Any, ...]]) -> None:
    """Classes hold their lower bound; empty ones at both ends are left out, between others they stay."""
    tabel = sebaran_nilai(None if satu is None else Decimal(satu) for satu in nilai)
    assert [(satu.bawah, satu.atas, satu.jumlah) for satu in tabel] == kelas


def test_predikat_are_counted_by_scale(daerah: Any, buat: Callable[..., Any]) -> None:
    """The same word of two scales is not added; what has no predikat is counted apart."""
    daerah.tambah(
        buat("a"),
        buat("b", capaian=None, predikat=None, tingkat=None),
        buat("c", skala="permendagri-86-2017-bawah", nama_skala="Skala lain"),
    )
    tabel = sebaran_predikat(daerah.buka().dinas)
    isi = [(satu.nama_skala, satu.predikat, satu.jumlah) for satu in tabel if satu.jumlah]
    assert isi == [
        ("Skala Permendagri 86/2017", "Sangat Tinggi", 1),
        ("Skala Permendagri 86/2017", None, 1),
        ("Skala lain", "Sangat Tinggi", 1),
    ]
    assert [satu.predikat for satu in tabel if satu.nama_skala == "Skala lain"][-1] == "Sangat Rendah"


def test_a_scale_that_is_no_longer_known_is_counted_all_the_same(daerah: Any, buat: Callable[..., Any]) -> None:
    """A report made with a scale of its time keeps its predikat."""
    daerah.tambah(buat("a", skala="skala-lama", nama_skala="Skala lama", predikat="Cukup", tingkat=3))
    tabel = sebaran_predikat(daerah.buka().dinas)
    assert [(satu.predikat, satu.tingkat, satu.jumlah) for satu in tabel] == [("Cukup", 3, 1)]


def test_a_scale_of_the_region_is_counted_in_its_order(daerah: Any, buat: Callable[..., Any]) -> None:
    """All classes of a scale that the region defines are listed, the best first."""
    daerah.tambah(buat("a", skala="skala-daerah", nama_skala="Skala daerah", predikat="Kurang", tingkat=1))
    kelas = [{"predikat": "Baik", "tingkat": 5, "bawah": 80, "bawah_termasuk": True}]
    kelas.append({"predikat": "Kurang", "tingkat": 1, "atas": 80})
    milik = SkalaDaerah.model_validate({"id": "skala-daerah", "nama": "Skala daerah", "sumber": "x", "kelas": kelas})
    tabel = sebaran_predikat(daerah.buka().dinas, [milik])
    assert [(satu.predikat, satu.jumlah) for satu in tabel] == [("Baik", 0), ("Kurang", 1)]


def test_missed_indicators_are_listed_by_dinas(
    daerah: Any, buat: Callable[..., RingkasanLaporan], buat_indikator: Callable[..., Any]
) -> None:
    """Only what missed its target; what cannot be judged has not failed."""
    isi = tuple(buat_indikator(f"S1.{i}", satu) for i, satu in enumerate((Status.TIDAK_TERCAPAI, None)))
    daerah.tambah(buat("z", nama="A", indikator=isi), buat("a", nama="B", indikator=isi), buat("b"))
    gagal = daerah.buka().gagal
    assert [(satu.nama_dinas, satu.kode, satu.capaian) for satu in gagal] == [
        ("A", "S1.0", 80),
        ("B", "S1.0", 80),
    ]


def test_a_region_without_reports_has_no_rows(daerah: Any) -> None:
    """Nothing rendered yet: no row, sums of zero, no percentage, and a table with its columns."""
    wilayah = daerah.buka()
    assert wilayah.dinas == ()
    assert (wilayah.jumlah.anggaran, wilayah.jumlah.persen, wilayah.jumlah.capaian) == (0, None, None)
    assert efisiensi_wilayah(wilayah.dinas) == ()
    assert {"dinas", "capaian", "persen"} <= {*wilayah.tabel_dinas.columns}


def test_analysts_get_the_region_as_tables(daerah: Any, buat: Callable[..., Any]) -> None:
    """Dinas and indicators are tables with numbers and units."""
    daerah.tambah(buat("a"), buat("b", anggaran=100, realisasi=10))
    wilayah = daerah.buka()
    assert int(wilayah.tabel_dinas["anggaran"].sum()) == 1_100
    assert wilayah.tabel_dinas.attrs["satuan"]["realisasi"] == "rupiah"
    assert len(wilayah.tabel_indikator) == len(wilayah.indikator)
