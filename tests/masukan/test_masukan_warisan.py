"""What rows a folder takes over, clause by clause, without files."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kinerja.dokumen import Masa, Tempat
from kinerja.masukan.sekitar import RenstraDipakai, Sekitar, TahunLalu
from kinerja.masukan.warisan import warisi
from kinerja.model import (
    Anggaran,
    Asal,
    Baris,
    Data,
    Identitas,
    Indikator,
    IndikatorPelayanan,
    Realisasi,
    RencanaKerja,
    SasaranProgram,
    Strategi,
    Target,
    Variabel,
)

_TAHUN, _MASA = Masa(2027, 2027), Masa(2025, 2029, Tempat.RENSTRA)


def _baris(spek: type[Baris], nomor: int = 3, berkas: str = "data.xlsx", **isi: Any) -> Any:
    kolom = {nama: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[urut % 26] for urut, nama in enumerate(spek.nama_kolom())}
    return spek.model_validate({"asal": Asal(berkas, spek.lembar, nomor, kolom), **isi})


def _ukur(kode: str, nama: str = "Pasar sehat", level: str = "sasaran", induk: str = "S1", **isi: Any) -> Any:
    return _baris(Indikator, kode=kode, level=level, induk=induk, nama=nama, satuan="%", arah="naik", **isi)


def _nyata(kode: str, tahun: int, nilai: int | str | None, berkas: str = "data.xlsx", **isi: Any) -> Any:
    return _baris(Realisasi, berkas=berkas, indikator=kode, tahun=tahun, realisasi=nilai, **isi)


def _variabel(kode: str, tahun: int, nilai: int) -> Any:
    return _baris(
        Variabel,
        berkas="lalu.xlsx",
        indikator=kode,
        tahun=tahun,
        peran="pembilang",
        nama="a",
        nilai=nilai,
        satuan="unit",
    )


def _dari(data: Data, renstra: Data, **lain: Any) -> tuple[Data, list[tuple[str, str, str]]]:
    return _warisi(data, Sekitar(RenstraDipakai(_MASA, None, renstra, **lain)))


def _warisi(data: Data, sekitar: Sekitar, masa: Masa = _TAHUN) -> tuple[Data, list[tuple[str, str, str]]]:
    hasil, galat = warisi(data, sekitar, masa)
    assert {satu.kode for satu in galat} <= {"beda_sumber"}
    return hasil, [(satu.lembar, satu.sel, satu.pesan) for satu in galat]


# --- the Renstra ---------------------------------------------------------------------------------------------------

_POHON = (
    _ukur("S1.1"), _ukur("P1.1", level="program", induk="1.01.01"), _ukur("P2.1", level="program", induk="1.01.02"),
)  # fmt: skip
_PROGRAM = tuple(_baris(SasaranProgram, sasaran="S1", program=kode) for kode in ("1.01.01", "1.01.02"))


@pytest.mark.parametrize(("anggaran", "kode"), [((), ["S1.1", "P1.1", "P2.1"]), (("1.01.02",), ["S1.1", "P2.1"])])
def test_programs_of_the_budget_have_their_indicators(anggaran: tuple[str, ...], kode: list[str]) -> None:
    """Without a budget all programs of the Renstra count; targets are those of indicators that do."""
    target = tuple(_baris(Target, indikator=satu.kode, tahun=2027, renstra=1, renja=2) for satu in _POHON)
    milik = Data(anggaran=tuple(_baris(Anggaran, kode=satu, nama=satu) for satu in anggaran))
    data, galat = _dari(milik, Data(indikator=_POHON, sasaran_program=_PROGRAM, target=target))
    assert galat == []
    assert [satu.kode for satu in data.indikator] == kode
    assert [satu.program for satu in data.sasaran_program] == [*(anggaran or ("1.01.01", "1.01.02"))]
    assert [(satu.indikator, satu.renstra, satu.renja) for satu in data.target] == [(satu, 1, None) for satu in kode]


def test_an_own_row_is_completed_and_knows_from_where() -> None:
    """Empty cells alone, but for notes and for what could not be read; what says the same is no fault."""
    lain = _ukur("S1.1", penanggung_jawab="Sekretaris", desimal=1, catatan="rahasia")
    satu = _ukur("S1.1", nama="Pasar sehat").model_copy(update={"penanggung_jawab": None})
    data, galat = _dari(Data(indikator=(satu, _ukur("X"))), Data(indikator=(lain, _ukur("S1.2"))))
    assert galat == []
    assert [ini.kode for ini in data.indikator] == ["S1.1", "X", "S1.2"]
    hasil = data.indikator[0]
    assert (hasil.penanggung_jawab, hasil.catatan) == ("Sekretaris", None)
    assert hasil.asal.dari["penanggung_jawab"].startswith("data.xlsx indikator!")
    rusak = satu.model_copy(update={"asal": replace(satu.asal, rusak=frozenset({"penanggung_jawab"}))})
    data, _ = _dari(Data(indikator=(rusak,)), Data(indikator=(lain,)))
    assert data.indikator[0].penanggung_jawab is None


def test_what_differs_names_both_cells() -> None:
    """Unless one of them could not be read."""
    satu, lain = _ukur("S1.1", "Pasar"), _ukur("S1.1", "Los")
    _, galat = _dari(Data(indikator=(satu,)), Data(indikator=(lain,)))
    ((lembar, sel, pesan),) = galat
    assert (lembar, sel) == ("indikator", satu.asal.sel("nama").partition("!")[2])
    assert pesan.startswith('“Pasar” berbeda dengan data.xlsx, lembar "indikator", sel')
    assert "yaitu “Los”; kosongkan sel ini, atau samakan" in pesan
    for rusak in (satu, lain):
        pasangan = [
            ini.model_copy(update={"asal": replace(ini.asal, rusak=frozenset({"nama"}))}) if ini is rusak else ini
            for ini in (satu, lain)
        ]
        assert _dari(Data(indikator=(pasangan[0],)), Data(indikator=(pasangan[1],)))[1] == []


def _strategi(uraian: str, nomor: int = 3) -> Any:
    return _baris(Strategi, nomor, jenis="strategi", uraian=uraian)


@pytest.mark.parametrize(
    ("uraian", "acuan"), [("Pelatihan pedagang pasar", 4), ("Penataan los", 3), ("Penataan los ikan", 3), ("xyz", 3)]
)
def test_a_row_without_a_code_is_held_against_the_one_most_like_it(uraian: str, acuan: int) -> None:
    """Else against the first; the Renstra's rows count, and without any the own ones do."""
    renstra = (_strategi("Penataan los"), _strategi("Pelatihan pedagang", 4))
    data, galat = _dari(Data(strategi=(_strategi(uraian, 7),)), Data(strategi=renstra))
    assert data.strategi == renstra
    if uraian == "Penataan los":
        assert galat == []
        return
    ((lembar, sel, pesan),) = galat
    assert (lembar, sel[1:]) == ("strategi", "7")
    assert f"{sel[0]}{acuan}); kosongkan lembar ini, atau samakan" in pesan
    assert _dari(Data(strategi=renstra), Data())[0].strategi == renstra


# --- earlier years -------------------------------------------------------------------------------------------------


def _lalu(tahun: int = 2026, renstra: tuple[int, int] | None = (2025, 2029), **isi: tuple[Any, ...]) -> TahunLalu:
    return TahunLalu(tahun, Data(**{"indikator": (_ukur("S1.1"),), **isi}), renstra)


def test_values_of_an_earlier_year_go_up_to_it() -> None:
    """Of indicators of the same code and name; what it noted of later years is none of its history."""
    nyata = tuple(_nyata(k, t, 5, "lalu.xlsx") for k in ("S1.1", "S9.9") for t in (2025, 2026, 2027))
    variabel = tuple(_variabel(k, t, 5) for k in ("S1.1", "S9.9") for t in (2024, 2027))
    lalu = _lalu(realisasi=nyata, variabel=variabel, indikator=(_ukur("S1.1", "PASAR  sehat"), _ukur("S9.9", "Lain")))
    data, galat = _warisi(Data(indikator=(_ukur("S1.1"), _ukur("S9.9"))), Sekitar(lalu=(lalu,)))
    assert galat == []
    assert [(satu.indikator, satu.tahun) for satu in data.realisasi] == [("S1.1", 2025), ("S1.1", 2026)]
    assert [(satu.indikator, satu.tahun) for satu in data.variabel] == [("S1.1", 2024)]
    assert data.target == ()


def test_a_year_of_the_same_renstra_need_not_name_its_indicators() -> None:
    """Its rows count for those of the Renstra; a year of another one says what its codes mean."""
    lalu = TahunLalu(2026, Data(realisasi=(_nyata("S1.1", 2026, 5, "lalu.xlsx"),)), (2025, 2029))
    milik = Data(indikator=(_ukur("S1.1"),))
    for masa, banyak in ((_MASA, 1), (Masa(2020, 2024, Tempat.RENSTRA), 0)):
        data, _ = _warisi(milik, Sekitar(RenstraDipakai(masa, None, Data(indikator=milik.indikator)), (lalu,)))
        assert len(data.realisasi) == banyak


@pytest.mark.parametrize(("nilai", "banyak"), [("61", 0), ("61.04", 0), ("61.1", 1), (None, 0)])
def test_a_value_that_is_typed_again_must_be_the_same(nilai: str | None, banyak: int) -> None:
    """As it prints, with the decimals of its indicator; an empty row is filled."""
    lalu = _lalu(realisasi=(_nyata("S1.1", 2026, "61.01", "lalu.xlsx"),))
    milik = Data(indikator=(_ukur("S1.1", desimal=1),), realisasi=(_nyata("S1.1", 2026, nilai),))
    data, galat = _warisi(milik, Sekitar(lalu=(lalu,)))
    assert len(galat) == banyak
    (satu,) = data.realisasi
    assert str(satu.realisasi) == (nilai or "61.01")


def test_what_two_earlier_years_know_is_taken_once() -> None:
    """A row that came from a folder is not held against itself; values typed as parts answer for the whole."""
    nyata = (_nyata("S1.1", 2025, 5, "lalu.xlsx"),)
    dua = Sekitar(lalu=(_lalu(2025, realisasi=nyata), _lalu(2026, realisasi=nyata)))
    data, galat = _warisi(Data(indikator=(_ukur("S1.1"),)), dua)
    assert (len(data.realisasi), galat) == (1, [])
    milik = Data(indikator=(_ukur("S1.1"),), variabel=(_variabel("S1.1", 2025, 3),))
    assert _warisi(milik, dua)[0].realisasi == ()
    lain = Data(indikator=(_ukur("S1.1"),), variabel=(_variabel("S1.1", 2024, 3),))
    assert len(_warisi(lain, dua)[0].realisasi) == 1


_RENCANA = (_baris(RencanaKerja, kode="1.01.01", nama="Program", lokasi="Kota"),)


@pytest.mark.parametrize(
    ("tahun", "masa", "renja", "janji", "belanja"),
    [
        (2025, _TAHUN, _RENCANA, True, True),
        (2026, _TAHUN, _RENCANA, True, False),
        (2024, _TAHUN, _RENCANA, False, False),
        (2025, _TAHUN, (), False, False),
        (2024, Masa(2026, 2030, Tempat.RENSTRA), _RENCANA, False, False),
    ],
)
def test_what_a_renja_evaluates(tahun: int, masa: Masa, renja: tuple[Any, ...], janji: bool, belanja: bool) -> None:
    """Promises of the two years before it, the money of the first of them; only a Renja does."""
    lalu = _lalu(
        tahun,
        target=(
            _baris(Target, indikator="S1.1", tahun=tahun, renstra=1, pk_murni=2),
            _baris(Target, indikator="S1.1", tahun=tahun + 1, renstra=1, pk_murni=3),
        ),
        anggaran=(_baris(Anggaran, kode="1.01.01", nama="Program", anggaran=10, realisasi=9),),
    )
    data, galat = _warisi(Data(indikator=(_ukur("S1.1"),), renja=renja), Sekitar(lalu=(lalu,)), masa)
    assert galat == []
    berjanji = [(satu.tahun, satu.renstra, satu.pk_murni) for satu in data.target if satu.pk_murni is not None]
    assert berjanji == ([(tahun, None, 2)] if janji else [])
    assert [(satu.kode, satu.anggaran, satu.realisasi) for satu in data.belanja_lalu] == (
        [("1.01.01", 10, 9)] if belanja else []
    )
    tanpa_uang = replace(lalu, data=replace(lalu.data, anggaran=()))
    assert _warisi(Data(renja=renja), Sekitar(lalu=(tanpa_uang,)), masa)[0].belanja_lalu == ()


def _pelayanan(kode: str, lalu: str | None, nama: str = "Pasar sehat", **isi: Any) -> Any:
    return _baris(IndikatorPelayanan, kode=kode, nama=nama, satuan="%", renstra_lalu="ya", kode_lalu=lalu, **isi)


@pytest.mark.parametrize(
    ("renstra", "nama", "ada"),
    [
        ((2020, 2024), "Nama lain", True),
        ((2015, 2019), "Nama lain", False),
        ((2015, 2019), "pasar SEHAT", True),
        ((2015, 2019), None, False),
    ],
)
def test_an_indicator_beside_the_tree_is_found_under_its_old_code(
    renstra: tuple[int, int], nama: str | None, ada: bool
) -> None:
    """What sheet indikator_pelayanan says holds for the last Renstra; in an earlier one the name must be the same."""
    pelayanan = _pelayanan("L1", "S1.1").model_copy(update={"nama": nama})
    asing = _pelayanan("L2", "S7.7")
    akhir = _lalu(2024, (2020, 2024), indikator=())
    lalu = _lalu(2019, renstra, realisasi=(_nyata("S1.1", 2019, 5, "lalu.xlsx"),))
    data, _ = _warisi(Data(indikator_pelayanan=(pelayanan, asing)), Sekitar(lalu=(lalu, akhir)), _MASA)
    assert [satu.indikator for satu in data.realisasi] == (["L1"] if ada else [])
    # A year has no such sheet.
    assert _warisi(Data(indikator_pelayanan=(pelayanan,)), Sekitar(lalu=(lalu, akhir)))[0].realisasi == ()


def test_it_comes_about_as_it_did_then() -> None:
    """Unless it is said otherwise; its own way of adding up quarters stays."""
    lalu = _lalu(2024, (2020, 2024), indikator=(_ukur("S1.1", cara_realisasi="rasio", agregasi="rata-rata"),))
    semua = (
        _pelayanan("L1", "S1.1"), _pelayanan("L2", "S1.1", cara_realisasi="pertumbuhan"), _pelayanan("L3", "S7.7"),
        _pelayanan("L4", "S1.1", agregasi="akumulasi"),
    )  # fmt: skip
    for satu, cara, agregasi in zip(
        semua, ("rasio", "pertumbuhan", semua[2].cara_realisasi.value, "rasio"), ("rata-rata", None, None, "akumulasi"),
        strict=True,
    ):  # fmt: skip
        data, _ = _warisi(Data(indikator_pelayanan=(satu,)), Sekitar(lalu=(lalu,)), _MASA)
        (hasil,) = data.indikator_pelayanan
        assert (hasil.cara_realisasi.value, hasil.agregasi and hasil.agregasi.value) == (cara, agregasi)


_UANG = (
    _baris(Anggaran, 3, kode="1.01.01", nama="Program"), _baris(Anggaran, 4, kode="1.01.01.2.01", nama="Kegiatan"),
    _baris(Anggaran, 5, kode="1.01.01.2.01.0001", nama="Sub", anggaran=10, realisasi=9),
    _baris(Anggaran, 6, kode="1.01.02", nama="Lain", anggaran=5),
)  # fmt: skip


def test_the_money_of_an_earlier_year() -> None:
    """Its total for a year, its programs for a Renstra; a year of this Renstra also by all rows. Cells are told as a range."""
    lalu = _lalu(anggaran=_UANG)
    data, _ = _warisi(Data(), Sekitar(lalu=(lalu,)))
    ((satu,), lama) = data.riwayat_anggaran, data.anggaran_lalu
    assert (satu.tahun, satu.anggaran, satu.realisasi, lama) == (2026, 15, 9, ())
    assert satu.asal.sel("anggaran").endswith("6")
    assert ":" in satu.asal.sel("anggaran")
    data, _ = _warisi(Data(), Sekitar(lalu=(lalu,)), Masa(2027, 2031, Tempat.RENSTRA))
    assert [(s.kode, s.anggaran, s.realisasi) for s in data.anggaran_lalu] == [("1.01.01", 10, 9), ("1.01.02", 5, 0)]
    assert data.riwayat_anggaran == ()
    assert ":" not in data.anggaran_lalu[1].asal.sel("anggaran")


@pytest.mark.parametrize(("awal", "banyak"), [(2025, 4), (2026, 4), (2027, 0), (None, 0)])
def test_spending_of_years_of_this_renstra_is_known_by_rows(awal: int | None, banyak: int) -> None:
    """From its first year on, which sheet identitas tells."""
    kenal = _baris(
        Identitas, nama="D", singkatan="D", jabatan_pimpinan="K", urusan="u", renstra_awal=2027, renstra_akhir=2029,
        tahun_pertama=2027,
    )  # fmt: skip
    kenal = kenal.model_copy(
        update={"renstra_awal": awal}
        if awal
        else {"renstra_awal": 2020, "asal": replace(kenal.asal, rusak=frozenset({"renstra_awal"}))}
    )
    data, _ = _warisi(Data(identitas=(kenal,)), Sekitar(lalu=(_lalu(anggaran=_UANG),)))
    assert len(data.anggaran_lalu) == banyak
