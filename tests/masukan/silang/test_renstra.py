"""Rules on the sheets of the Renstra, each alone on made-up rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from kinerja.masukan import Galat
from kinerja.masukan.silang import renstra
from kinerja.model import (
    AnggaranLalu,
    Asal,
    Baris,
    Data,
    Indikator,
    IndikatorPelayanan,
    Permasalahan,
    Program,
    Target,
)


def _baris(spek: type[Baris], nomor: int = 3, lembar: str = "", rusak: tuple[str, ...] = (), **isi: Any) -> Any:
    kolom = {nama: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[urut % 26] for urut, nama in enumerate(spek.nama_kolom())}
    asal = Asal("data.xlsx", lembar or spek.lembar, nomor, kolom, frozenset(rusak))
    return spek.model_validate({"asal": asal, **isi})


def _ringkas(galat: Iterable[Galat]) -> list[tuple[str, str]]:
    return [(satu.sel, satu.kode) for satu in galat]


def test_the_tree_of_programs_has_no_gaps() -> None:
    """A missing row is told once, one that is none of the three levels is told alone."""
    kode = ("1.01.02.2.01.0001", "1.01.02.2.01.0002", "1.01.03", "1.01", "1.01.03.2.01")
    data = Data(program=tuple(_baris(Program, urut, kode=satu, nama="x") for urut, satu in enumerate(kode, start=3)))
    galat = [*renstra.pohon_program(data, 0)]
    assert _ringkas(galat) == [("A3", "tanpa_induk"), ("A3", "tanpa_induk"), ("A6", "tingkat_salah")]
    assert "belum mempunyai kegiatan; tambahkan baris dengan kode 1.01.02.2.01" in galat[0].pesan
    assert "belum mempunyai program; tambahkan baris dengan kode 1.01.02" in galat[1].pesan


def _ukur(kode: str, level: str, induk: str, mendukung: str | None = None, rusak: tuple[str, ...] = ()) -> Any:
    isi = {"kode": kode, "level": level, "induk": induk, "nama": kode, "satuan": "%", "arah": "naik"}
    return _baris(Indikator, rusak=rusak, mendukung=mendukung, **isi)


_ATAS = _ukur("P1", "program", "1.01.02")


@pytest.mark.parametrize(
    ("satu", "salah"),
    [
        (_ukur("K1", "kegiatan", "1.01.02.2.01", "P1"), False),
        (_ukur("K1", "kegiatan", "1.01.02.2.01"), False),
        (_ukur("K1", "kegiatan", "1.01.02.2.01", "tiada"), False),
        (_ukur("K1", "kegiatan", "1.01.03.2.01", "P1"), True),
        (_ukur("K1", "kegiatan", "1.01.03.2.01", "P1", ("induk",)), False),
        (_ukur("K1", "kegiatan", "1.01.03.2.01", "P1", ("mendukung",)), False),
        (_ukur("K1", "subkegiatan", "1.01.02.2.01.0001", "P1"), True),
        (_ukur("S1.1", "sasaran", "S1", "P1"), True),
        (_ukur("K1", "kegiatan", "1.01.02.2.01", "S2.1"), True),
    ],
)
def test_an_indicator_supports_one_right_above_it(satu: Any, salah: bool) -> None:
    """Of the program of its kegiatan, of the kegiatan of its sub kegiatan; what could not be read is told elsewhere."""
    sasaran = _ukur("S2.1", "sasaran", "1.01.02")
    galat = [*renstra.mendukung_atasan(Data(indikator=(satu, _ATAS, sasaran)), 0)]
    assert [ini.kode for ini in galat] == (["mendukung_salah"] if salah else [])
    rusak = _ukur("P1", "program", "1.01.02", rusak=("level",))
    assert satu.mendukung != "P1" or [*renstra.mendukung_atasan(Data(indikator=(satu, rusak)), 0)] == []


@pytest.mark.parametrize(
    ("level", "pagu", "salah"),
    [("sasaran", 5, True), ("tujuan", 0, True), ("sasaran", None, False), ("program", 5, False)],
)
def test_a_pagu_stands_with_programs(level: str, pagu: int | None, salah: bool) -> None:
    """And what is below them; a code that is not known is told elsewhere."""
    target = tuple(_baris(Target, indikator=kode, tahun=2026, pagu=pagu) for kode in ("A", "tiada"))
    galat = renstra.pagu_pada_program(Data(indikator=(_ukur("A", level, "S1"),), target=target), 0)
    assert [satu.kode for satu in galat] == (["pagu_salah"] if salah else [])
    rusak = _ukur("A", level, "S1", rusak=("level",))
    assert [*renstra.pagu_pada_program(Data(indikator=(rusak,), target=target), 0)] == []


@pytest.mark.parametrize(
    ("induk", "harap"),
    [
        ({"A": None, "B": "A", "C": "B"}, []),
        ({"A": None, "B": "A", "C": "B", "D": "C"}, [("B6", "permasalahan_dalam")]),
        ({"A": "A"}, [("B3", "permasalahan_melingkar")]),
        ({"A": "B", "B": "A", "C": "A"}, [(f"B{n}", "permasalahan_melingkar") for n in (3, 4, 5)]),
        ({"A": "tiada"}, []),
    ],
)
def test_problems_have_three_levels(induk: dict[str, str | None], harap: list[tuple[str, str]]) -> None:
    """The main one, those below it, their roots; a circle has none."""
    semua = tuple(
        _baris(Permasalahan, urut, kode=kode, induk=atas, uraian="x")
        for urut, (kode, atas) in enumerate(induk.items(), start=3)
    )
    assert _ringkas(renstra.permasalahan_bertingkat(Data(permasalahan=semua), 0)) == harap


@pytest.mark.parametrize(
    ("isi", "rusak", "harap"),
    [
        ({"nama": "a", "satuan": "%", "ikk": "ya"}, (), []),
        ({"nama": "a", "satuan": "%", "spm": "ya"}, (), []),
        ({"nama": "a", "satuan": "%", "renstra_lalu": "ya"}, (), []),
        ({"nama": "a", "satuan": "%"}, (), [("A3", "tanpa_kelompok")]),
        ({"nama": "a", "satuan": "%"}, ("ikk",), []),
        ({"indikator": "S1.1", "ikk": "ya"}, (), []),
        ({"ikk": "ya"}, (), [("C3", "missing"), ("D3", "missing")]),
        ({"ikk": "ya", "nama": "a"}, (), [("D3", "missing")]),
        ({"ikk": "ya"}, ("nama",), [("D3", "missing")]),
        ({"ikk": "ya"}, ("indikator",), []),
        ({"indikator": "S1.1", "ikk": "ya", "satuan": "%"}, (), [("D3", "nama_ganda")]),
        ({"kode": "S1.1", "nama": "a", "satuan": "%", "ikk": "ya"}, (), [("A3", "ganda")]),
    ],
)
def test_an_indicator_beside_the_tree(
    isi: dict[str, str], rusak: tuple[str, ...], harap: list[tuple[str, str]]
) -> None:
    """It has a code of its own, a name and a unit or those of the tree, and a group that it is told in."""
    data = Data(
        indikator=(_ukur("S1.1", "sasaran", "S1"),),
        indikator_pelayanan=(_baris(IndikatorPelayanan, rusak=rusak, **{"kode": "L1", **isi}),),
    )
    assert _ringkas(renstra.indikator_pelayanan_jelas(data, 0)) == harap


def test_programs_of_earlier_years_have_names() -> None:
    """On the sheet of programs or on one of their rows; the budget of an earlier year brings lower rows along."""
    isi = (
        ("1.01.02", None),
        ("1.01.03", "Lama"),
        ("1.01.03", None),
        ("1.01.04", None),
        ("1.01.04", None),
        ("1.01.02.2.01", "x"),
    )
    lalu = [
        _baris(AnggaranLalu, urut, kode=kode, tahun=2020 + urut, nama=nama)
        for urut, (kode, nama) in enumerate(isi, start=3)
    ]
    lalu.append(_baris(AnggaranLalu, 9, "anggaran", kode="1.01.05.2.01", tahun=2024))
    data = Data(program=(_baris(Program, kode="1.01.02", nama="Ada"),), anggaran_lalu=tuple(lalu))
    assert _ringkas(renstra.anggaran_lalu_bernama(data, 0)) == [("B6", "tanpa_nama"), ("A8", "tingkat_salah")]
