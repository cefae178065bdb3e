"""Form T-C.29 of a Renja: what columns 4 to 11 hold by the kind of the indicator, and where they come from."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.angka import DasarHitung
from kinerja.hitung.evaluasi_renja import (
    BarisEvaluasi,
    SumberEvaluasi,
    desimal_cetak,
    evaluasi_renja,
    kunci_baris,
    nilai_evaluasi,
)
from kinerja.model import EvaluasiRenja, Indikator, Nilai

TAHUN = 2024
#: The Renstra is carried out from 2021 to 2025; the plan of 2024 evaluates 2022, and 2023 is running.
_TERCETAK, _PENUH = DasarHitung.TERCETAK, DasarHitung.PENUH


def _baris(**isi: object) -> EvaluasiRenja:
    return EvaluasiRenja.model_validate({"kode": "P1", "sifat": "kumulatif", **isi})


def _indikator(desimal: int = 0) -> Indikator:
    return Indikator.model_validate(
        {"kode": "P1.A", "level": "program", "induk": "P1", "nama": "Rekaan", "satuan": "orang", "arah": "naik"}
        | {"desimal": desimal}
    )


def _sumber(
    rencana: dict[int, Nilai] | None = None,
    nyata: dict[int, Nilai | None] | None = None,
    target: dict[int, Nilai] | None = None,
    *,
    desimal: int = 0,
    dasar: DasarHitung = _TERCETAK,
) -> SumberEvaluasi:
    """Return where indicator P1.A has its values by year; no other has any."""

    def milik(isi: dict[int, Nilai] | dict[int, Nilai | None] | None) -> dict[tuple[str, int], Nilai]:
        return {("P1.A", tahun): nilai for tahun, nilai in (isi or {}).items() if nilai is not None}

    return SumberEvaluasi(
        {"P1.A": _indikator(desimal)}, milik(target), milik(rencana), milik(nyata), TAHUN, (2021, 2025), dasar
    )


def _deret(awal: int, *nilai: int | str) -> dict[int, Nilai]:
    return {awal + urut: Decimal(satu) for urut, satu in enumerate(nilai)}


def _satu(baris: EvaluasiRenja, sumber: SumberEvaluasi | None = None) -> BarisEvaluasi:
    (hasil,) = evaluasi_renja([baris], {}, {"P1": "program"}, sumber or _sumber())
    return hasil


def test_years_of_a_cumulative_indicator_add_up_in_every_column() -> None:
    """Column 4 is the sum of the five targets, 5 that of the years before the evaluated one, 10 = 5 + 7 + 9, 11 = 10/4."""
    sumber = _sumber(_deret(2021, 10, 20, 30, 40, 50), _deret(2020, 99, 8, 18, 99), _deret(2021, 1, 21, 31, 41))
    hasil = _satu(_baris(indikator="P1.A"), sumber)
    assert hasil.nilai == {
        "target_renstra": 150, "realisasi_lalu": 8, "target": 21, "realisasi": 18, "target_berjalan": 31,
    }  # fmt: skip
    assert (hasil.sampai, hasil.capaian) == (57, 38)
    assert hasil.tingkat is not None
    assert round(hasil.tingkat, 2) == Decimal("85.71")
    assert hasil.bagian is None


def test_a_sum_of_targets_needs_all_years() -> None:
    """Of a cumulative indicator that lacks the target of one year, or has none that is a number, nobody knows column 4."""
    baris = _baris(indikator="P1.A")
    assert "target_renstra" not in nilai_evaluasi(baris, _sumber(_deret(2021, 10, 20, 30, 40)))
    assert "target_renstra" not in nilai_evaluasi(baris, _sumber(_deret(2022, 10, 20, 30, 40)))
    assert "target_renstra" not in nilai_evaluasi(baris, _sumber({**_deret(2021, 1, 2, 3, 4), 2025: "BB"}))
    assert nilai_evaluasi(baris, _sumber()) == {}


def test_the_realisasi_before_is_the_sum_of_what_is_known() -> None:
    """Years of the period before the evaluated one count, those before the period and later ones do not."""
    baris = _baris(indikator="P1.A")
    sumber = SumberEvaluasi(
        {}, {}, {}, {("P1.A", t): Decimal(10**urut) for urut, t in enumerate(range(2018, 2024))}, 2025, (2019, 2023), _TERCETAK
    )  # fmt: skip
    assert nilai_evaluasi(baris, sumber)["realisasi_lalu"] == 11_110
    assert nilai_evaluasi(baris, sumber)["realisasi"] == 100_000


@pytest.mark.parametrize("sifat", ["tidak kumulatif", "bagian lima tahun"])
def test_the_last_value_counts_where_years_do_not_add(sifat: str) -> None:
    """Column 4 is the last target of the Renstra, 5 the realisasi of the year before the evaluated one."""
    sumber = _sumber(_deret(2021, 10, 20, 30, 40, 50), _deret(2020, 99, 8, 18, 99))
    nilai = nilai_evaluasi(_baris(indikator="P1.A", sifat=sifat), sumber)
    assert nilai == {"target_renstra": 50, "realisasi_lalu": 8, "realisasi": 18}
    tanpa_akhir = _sumber(_deret(2021, 10, 20, 30, 40))
    assert nilai_evaluasi(_baris(indikator="P1.A", sifat=sifat), tanpa_akhir) == {}


@pytest.mark.parametrize(
    ("isi", "sampai"),
    [
        ({"realisasi_lalu": 1, "realisasi": 2, "target_berjalan": 3}, 3),
        ({"realisasi_lalu": 1, "realisasi": 2}, 2),
        ({"realisasi_lalu": 1, "target": 7}, 1),
        ({"target": 7, "target_renstra": 9}, None),
        ({"realisasi": "BB"}, "BB"),
    ],
)
def test_column_10_is_the_last_known_value(isi: dict[str, object], sampai: object) -> None:
    """Of an indicator whose years do not add: the target of the running year, else the realisasi, else the earlier one."""
    assert _satu(_baris(sifat="tidak kumulatif", **isi)).sampai == sampai


def test_column_10_of_a_cumulative_indicator_leaves_out_what_is_missing() -> None:
    """A year that is not known adds nothing; without any there is no sum, and a grade is no part of one."""
    assert _satu(_baris(realisasi_lalu=4, target_berjalan=5)).sampai == 9
    assert _satu(_baris(target=4, target_renstra=5)).sampai is None
    assert _satu(_baris(realisasi="BB", realisasi_lalu=4)).sampai == 4


def test_what_is_typed_comes_before_what_other_sheets_say() -> None:
    """Zero is typed, too."""
    sumber = _sumber(_deret(2025, 50), _deret(2021, 8, 18), _deret(2022, 21, 31))
    baris = _baris(indikator="P1.A", sifat="tidak kumulatif", target=0, realisasi=5)
    assert nilai_evaluasi(baris, sumber) == {
        "target_renstra": 50, "realisasi_lalu": 8, "target": 0, "realisasi": 5, "target_berjalan": 31,
    }  # fmt: skip
    hasil = _satu(baris, sumber)
    assert (hasil.tingkat, hasil.capaian) == (None, 62)


def test_shares_of_five_years() -> None:
    """A year is its value against the target of the Renstra over the five years; column 11 is the sum of the shares known."""
    baris = _baris(
        sifat="bagian lima tahun", target_renstra=100, bagian_lalu=20, target=100, realisasi=90, target_berjalan=100
    )
    hasil = _satu(baris)
    bagian = hasil.bagian
    assert bagian is not None
    assert (bagian.realisasi_lalu, bagian.target, bagian.realisasi, bagian.target_berjalan) == (20, 20, 18, 20)
    assert (bagian.sampai, hasil.capaian) == (58, 58)
    kurang = _satu(_baris(sifat="bagian lima tahun", target_renstra=100, realisasi=50, target=80)).bagian
    assert kurang is not None
    assert (kurang.realisasi_lalu, kurang.target, kurang.target_berjalan, kurang.sampai) == (None, 16, None, 10)
    tanpa = _satu(_baris(sifat="bagian lima tahun", target=80)).bagian
    assert tanpa is not None
    assert (tanpa.target, tanpa.sampai) == (None, None)


def test_a_grade_has_no_percentage() -> None:
    """Columns 8 and 11 need numbers."""
    hasil = _satu(_baris(sifat="tidak kumulatif", target_renstra="A", target="BB", realisasi="BB", target_berjalan=3))
    assert (hasil.tingkat, hasil.capaian, hasil.sampai) == (None, None, 3)
    assert hasil.angka == {"target_berjalan": 3}


def test_operands_enter_as_they_print() -> None:
    """Those of an indicator with its decimals, others as they are typed; the basis penuh takes all as they are."""
    isi = {"sifat": "tidak kumulatif", "target": "10", "realisasi": "9.45"}
    assert _satu(_baris(indikator="P1.A", **isi), _sumber(desimal=1)).tingkat == 95
    assert _satu(_baris(indikator="P1.A", **isi), _sumber(desimal=1, dasar=_PENUH)).tingkat == Decimal("94.5")
    assert _satu(_baris(**isi)).tingkat == Decimal("94.5")


def test_name_unit_and_decimals_are_those_of_the_indicator() -> None:
    """Without one those of the row; what the row does not say stays empty."""
    ada = _satu(_baris(indikator="P1.A", nama_indikator="lain", satuan="lain"), _sumber(desimal=1))
    assert (ada.indikator, ada.satuan, ada.desimal) == ("Rekaan", "orang", 1)
    tiada = _satu(_baris(nama_indikator="Meja dibeli", satuan="unit"))
    assert (tiada.indikator, tiada.satuan, tiada.desimal) == ("Meja dibeli", "unit", None)
    kosong = _satu(_baris())
    assert (kosong.indikator, kosong.satuan) == ("", "")
    assert (ada.desimal_nilai(Decimal("1.234")), tiada.desimal_nilai(Decimal("1.234"))) == (1, 3)


def test_decimals_of_what_is_no_number() -> None:
    """A grade prints as it is, whatever is said of decimals; zero decimals of an indicator are decimals."""
    assert desimal_cetak("BB", None) == 2
    assert desimal_cetak(Decimal("1.5"), 0) == 0


def test_lines_of_one_code_are_counted_from_one() -> None:
    """Each code for itself, in the order of the rows; names and levels are those of the codes."""
    baris = [_baris(nama_indikator="a"), _baris(kode="P2", nama_indikator="b"), _baris(nama_indikator="c")]
    hasil = evaluasi_renja(baris, {"P1": "Program Satu"}, {"P1": "program", "P2": "program"}, _sumber())
    assert (
        [satu.kunci for satu in hasil]
        == ["P1#1", "P2#1", "P1#2"]
        == [kunci_baris(*k) for k in (("P1", 1), ("P2", 1), ("P1", 2))]
    )
    assert [(satu.nama, satu.level, satu.indikator) for satu in hasil] == [
        ("Program Satu", "program", "a"), ("", "program", "b"), ("Program Satu", "program", "c"),
    ]  # fmt: skip
    assert _sumber().lama == 5
