"""What follows from the sheets of a Renstra: pagu of the tree, the five years before, growth, series."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.hitung.renstra import HasilRenstra, pertumbuhan, rasio
from kinerja.model import (
    LEMBAR,
    AnggaranLalu,
    Asal,
    Baris,
    DasarHitung,
    Data,
    Indikator,
    IndikatorPelayanan,
    Nilai,
    Pemetaan,
    Program,
    Realisasi,
    Statistik,
    Target,
)


def _baris(spek: type[Baris], **isi: Any) -> Any:
    assert spek in LEMBAR.values()
    return spek.model_validate({"asal": Asal("data.xlsx", spek.lembar, 3, {}), **isi})


def _ukur(kode: str, level: str, induk: str, **isi: Any) -> Any:
    umum = {"nama": f"Indikator {kode}", "satuan": "dokumen", "arah": "naik", "desimal": 0}
    return _baris(Indikator, kode=kode, level=level, induk=induk, **umum, **isi)


def _pagu(kode: str, tahun: int, pagu: int | None, renstra: int = 1) -> Any:
    return _baris(Target, indikator=kode, tahun=tahun, renstra=renstra, pagu=pagu)


@pytest.fixture
def hasil() -> HasilRenstra:
    """Return a Renstra from 2025 on with a program of two kegiatan, and one without any pagu."""
    kode = ("P1", "P1.1", "P1.1.1", "P1.2", "P1.2.1", "P2")
    lalu = (
        ("P1", 2020, 100, 80), ("P1", 2021, 110, 100), ("P1", 2022, None, None), ("P1", 2023, 200, 150), ("P1", 2024, 100, 90),
        ("P9", 2023, 400, 300), ("P9", 2024, 500, 450),
    )  # fmt: skip
    data = Data(
        program=tuple(_baris(Program, kode=satu, nama=f"Nama {satu}") for satu in kode),
        indikator=(
            _ukur("S1.1", "sasaran", "S1"),
            _ukur("A", "program", "P1"),
            _ukur("B", "program", "P1"),
            _ukur("A.1", "kegiatan", "P1.1", mendukung="A"),
            _ukur("A.2", "kegiatan", "P1.2", mendukung="A"),
            _ukur("A.1.1", "subkegiatan", "P1.1.1", mendukung="A.1"),
            _ukur("A.2.1", "subkegiatan", "P1.2.1", mendukung="A.2"),
            _ukur("C", "program", "P2"),
        ),
        target=(
            _pagu("A.1.1", 2025, 300), _pagu("A.2.1", 2025, 200), _pagu("A.1.1", 2026, 350), _pagu("B", 2026, 40),
            _pagu("S1.1", 2024, None), _pagu("S1.1", 2025, None), _pagu("C", 2026, None),
            _baris(Target, indikator="L1", tahun=2024, renstra=Decimal("65.42")),
        ),
        indikator_pelayanan=(
            _baris(IndikatorPelayanan, kode="L1", nama="Layanan rekaan", satuan="%", arah="naik", desimal=2, ikk="ya"),
            _baris(IndikatorPelayanan, kode="L2", indikator="S1.1", arah="naik", desimal=0, spm="ya"),
            _baris(IndikatorPelayanan, kode="L3", indikator="S1.1", arah="naik", desimal=0, ikk="ya"),
        ),
        realisasi=(
            _baris(Realisasi, indikator="L1", tahun=2024, realisasi=Decimal(53)),
            _baris(Realisasi, indikator="L2", tahun=2020, realisasi=Decimal(7)),
            _baris(Realisasi, indikator="L3", tahun=2019, realisasi=Decimal(7)),
        ),
        statistik=tuple(
            _baris(Statistik, kelompok="Pasar", nama=nama, satuan="unit", tahun=tahun, nilai=Decimal(nilai))
            for nama, tahun, nilai in (("Kios", 2024, "90"), ("Kios", 2020, "120"), ("Los", 2024, "7.5"))
        ),
        anggaran_lalu=tuple(
            _baris(AnggaranLalu, kode=k, nama="Program lama" if k == "P9" else None, tahun=t, anggaran=a, realisasi=r)
            for k, t, a, r in lalu
        ),
    )  # fmt: skip
    return HasilRenstra(data, 2025, DasarHitung.TERCETAK)


def test_pagu_is_added_up_the_tree(hasil: HasilRenstra) -> None:
    """A kegiatan and a program have what lies below them, the total all programs; what has none stays unknown."""
    assert {p.kode: p.pagu for p in hasil.pos} == {
        "": {2025: 500, 2026: 350}, "P1": {2025: 500, 2026: 350}, "P1.1": {2025: 300, 2026: 350},
        "P1.1.1": {2025: 300, 2026: 350}, "P1.2": {2025: 200, 2026: None}, "P1.2.1": {2025: 200, 2026: None},
        "P2": {2025: None, 2026: None},
    }  # fmt: skip
    assert [p.periode for p in hasil.pos] == [850, 850, 650, 650, 200, 200, None]
    assert [p.level for p in hasil.pos][:4] == ["total", "program", "kegiatan", "subkegiatan"]
    assert (hasil.pos_kode["P1"].nama, hasil.pos[0].nama) == ("Nama P1", "")
    assert [satu.kode for satu in hasil.pos_kode["P1"].indikator] == ["A", "B"]


def test_the_pagu_of_one_indicator_among_several(hasil: HasilRenstra) -> None:
    """It is the typed one, that of its code where it is alone, else that of the indicators that support it."""
    satu = {s.kode: s for s in hasil.data.indikator}
    assert hasil.pagu_indikator(satu["A"], 2025) == 500
    assert hasil.pagu_indikator(satu["A"], 2026) == 350
    assert hasil.pagu_indikator(satu["B"], 2025) is None
    assert hasil.pagu_indikator(satu["B"], 2026) == 40
    assert hasil.pagu_indikator(satu["A.2"], 2025) == 200
    assert hasil.pagu_indikator(satu["A.2"], 2026) is None
    assert [s.kode for s in hasil.pendukung(satu["A"])] == ["A.1", "A.2"]


def test_years_of_targets_and_of_pagu(hasil: HasilRenstra) -> None:
    """Targets count from the first year of the period on, with or without money."""
    assert hasil.tahun_target == (2025, 2026)
    assert hasil.tahun_pagu == (2025, 2026)
    assert hasil.lima == (2020, 2021, 2022, 2023, 2024)


def test_performance_of_the_five_years_before(hasil: HasilRenstra) -> None:
    """An indicator with a value in those years is a row, named by itself or by the one of the tree: 53/65,42 = 81,01 %."""
    satu, dua = hasil.kinerja_lalu
    assert (satu.kode, satu.nama, satu.satuan) == ("L1", "Layanan rekaan", "%")
    assert satu.rasio[2024] is not None
    assert round(satu.rasio[2024], 2) == Decimal("81.01")
    assert satu.rasio[2023] is None
    assert (dua.kode, dua.nama, dua.satuan, dua.realisasi[2020]) == ("L2", "Indikator S1.1", "dokumen", 7)


def test_money_of_the_five_years_before(hasil: HasilRenstra) -> None:
    """Share and growth of each year; the mean leaves out years without a value; a program that is gone has its old name."""
    lama, gugur = hasil.anggaran_lalu
    assert (lama.nama, gugur.nama) == ("Nama P1", "Program lama")
    assert {t: lama.rasio[t] for t in (2020, 2022, 2024)} == {2020: 80, 2022: None, 2024: 90}
    assert lama.tumbuh_anggaran == {2021: 10, 2022: None, 2023: None, 2024: -50}
    assert lama.tumbuh_realisasi == {2021: 25, 2022: None, 2023: None, 2024: -40}
    assert (lama.rata_anggaran, lama.rata_realisasi) == (-20, Decimal("-7.5"))
    assert (gugur.rata_anggaran, gugur.rata_realisasi) == (25, 50)
    assert hasil.rata_pertumbuhan == (Decimal("2.5"), Decimal("21.25"))


def test_series_of_statistics(hasil: HasilRenstra) -> None:
    """The change is that from the first year to the last, -25 %; a single year has none."""
    kios, los = hasil.statistik
    assert (list(kios.nilai), kios.tumbuh, kios.desimal) == ([2020, 2024], -25, 0)
    assert (list(los.nilai), los.tumbuh, los.desimal) == ([2024], None, 1)


def test_what_was_spent_in_the_years_of_the_renstra() -> None:
    """Of a code that is in use in the year after them; a row without spending spent nothing, a year without any is not known."""
    uang = (("1.01.01", 2025, None), ("1.01.02", 2025, 5), ("1.01.09", 2025, 7), ("1.01.01", 2026, 3))
    data = Data(
        anggaran_lalu=tuple(_baris(AnggaranLalu, kode=k, tahun=t, anggaran=9, realisasi=r) for k, t, r in uang),
        pemetaan=tuple(
            _baris(Pemetaan, tahun=tahun, kode_lama=lama, nama_lama="x", kode_baru=baru)
            for tahun, lama, baru in ((2026, "1.01.09", "1.01.01"), (2027, "1.01.01", "1.01.07"))
        ),
    )
    hasil = HasilRenstra(data, 2025, DasarHitung.TERCETAK)
    assert [hasil.belanja_sampai(kode, 2025) for kode in ("1.01.01", "1.01.02", "1.01.07", "")] == [7, 5, 0, 12]
    assert [hasil.belanja_sampai(kode, 2026) for kode in ("1.01.01", "1.01.07", "")] == [0, 10, 15]
    assert [hasil.belanja_sampai("", tahun) for tahun in (2024, 2027)] == [None, None]
    assert hasil.tahun_tanpa_belanja(2028) == (2027, 2028)


@pytest.mark.parametrize(
    ("target", "nyata"), [("BB", Decimal(5)), (Decimal(5), "BB"), (None, Decimal(5)), (Decimal(5), None), (Decimal(0), Decimal(5))]
)  # fmt: skip
def test_a_ratio_is_one_of_two_numbers(target: Nilai | None, nyata: Nilai | None) -> None:
    """A grade, a value that is missing, or a target of nothing has none."""
    assert rasio(target, nyata, DasarHitung.TERCETAK, 2) is None
    assert rasio(Decimal(4), Decimal(5), DasarHitung.TERCETAK, 2) == 125


@pytest.mark.parametrize(("lalu", "kini"), [(None, 5), (5, None), (0, 5)])
def test_growth_needs_two_years(lalu: int | None, kini: int | None) -> None:
    """From nothing there is none."""
    assert pertumbuhan(lalu, kini) is None
    assert pertumbuhan(4, 5) == 25
