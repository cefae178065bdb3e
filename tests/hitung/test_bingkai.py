"""Tables for analysts: real dtypes, units, and nothing lost on the way to numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pandas as pd
import pytest

from kinerja.hitung import BarisCapaian, PosAnggaran, Status, bingkai, dari_lembar
from kinerja.model import Anggaran, Arah, Asal, Indikator, Level, Rentang


def baris(**isi: object) -> BarisCapaian:
    """Make a row of results."""
    bawaan: dict[str, object] = {
        "kode": "S1.1", "level": Level.SASARAN, "induk": "S1", "nama": "x", "satuan": "%", "arah": Arah.NAIK,
        "desimal": 2, "iku": True, "tahun": 2023, "target": Decimal("76.5"), "sumber_target": "Renja",
        "realisasi": Decimal("77.04"), "capaian": Decimal("100.71"), "predikat": "Tinggi", "tingkat": 4,
        "status": Status.MELAMPAUI, "alasan": "",
    }  # fmt: skip
    return BarisCapaian(**{**bawaan, **isi})  # type: ignore[arg-type]


def test_setiap_kolom_berjenis() -> None:
    """Numbers are float64, whole ones Int64, texts string, choices category, verdicts boolean; units are told."""
    tabel = bingkai([baris(), baris(capaian=None, tingkat=None, status=None)], BarisCapaian)
    jenis = {nama: str(satu) for nama, satu in tabel.dtypes.items()}
    assert {nama: jenis[nama] for nama in ("kode", "level", "desimal", "iku", "target", "capaian", "tingkat", "status")} == {
        "kode": "string", "level": "category", "desimal": "Int64", "iku": "boolean", "target": "float64",
        "capaian": "float64", "tingkat": "Int64", "status": "category",
    }  # fmt: skip
    assert tabel.attrs["satuan"] == {"capaian": "persen"}
    assert tabel["capaian"].quantile(0.5) == 100.71
    assert list(tabel.nlargest(1, "capaian")["kode"]) == ["S1.1"]


def test_nilai_bukan_bilangan_tertulis_di_sampingnya() -> None:
    """A range or a grade has no number; what it is stands beside the column."""
    rentang = Rentang(Decimal("5.4"), Decimal("6.2"))
    isi = [baris(target=nilai) for nilai in (Decimal(5), rentang, "BB", None)]
    tabel = bingkai(isi, BarisCapaian)
    assert list(tabel["target"].isna()) == [False, True, True, True]
    assert [None if pd.isna(satu) else satu for satu in tabel["target_tertulis"]] == ["5", str(rentang), "BB", None]
    assert "target_tertulis" not in bingkai(isi[:1], BarisCapaian)


def test_tanpa_baris_tetap_berkolom() -> None:
    """A table of nothing has the columns and the dtypes of one with rows."""
    kosong, berisi = bingkai([], PosAnggaran), bingkai([PosAnggaran(10, 4, "P1", "program", "", "x")], PosAnggaran)
    assert list(kosong.columns) == list(berisi.columns)
    assert list(map(str, kosong.dtypes)) == list(map(str, berisi.dtypes))


def test_uang_beserta_turunannya() -> None:
    """Percentage and remainder are columns too, and a sum is a number."""
    tabel = bingkai(
        [PosAnggaran(10, 4, "P1", "program", "", "x"), PosAnggaran(0, 0, "P2", "program", "", "y")], PosAnggaran
    )
    assert int(tabel["sisa"].sum()) == 6
    assert tabel["persen"].iloc[0] == 40.0
    assert bool(tabel["persen"].isna().iloc[1])


def test_lembar() -> None:
    """A sheet has its columns and the place of each row."""
    satu = Indikator.model_validate(
        {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "x", "satuan": "%", "arah": "naik"}
    )
    tabel = dari_lembar([satu], Indikator)
    assert set(Indikator.nama_kolom()) <= {*tabel.columns, "catatan"}
    assert str(tabel["asal"].dtype) == "string"
    assert str(tabel["arah"].dtype) == "category"
    uang = dari_lembar([], Anggaran)
    assert {nama: str(uang[nama].dtype) for nama in ("kode", "anggaran", "asal")} == {
        "kode": "string", "anggaran": "Int64", "asal": "string",
    }  # fmt: skip
    assert "asal" not in bingkai([satu], Indikator)


def test_hanya_rekaman() -> None:
    """What is no record is refused."""
    with pytest.raises(TypeError, match="bukan rekaman"):
        bingkai([], int)


def test_bebas_diubah() -> None:
    """A table is the analyst's own: changing it changes nothing else."""
    isi = (baris(),)
    tabel = bingkai(isi, BarisCapaian)
    tabel["capaian"] = 0.0
    assert isinstance(tabel, pd.DataFrame)
    assert isi[0].capaian == Decimal("100.71")


@dataclass(frozen=True)
class _Contoh:
    nama: str
    tanda: tuple[str, ...]
    apa: object
    nilai: Decimal | int | None
    jenis: Level | None
    anggaran: int


def _contoh(apa: object, tanda: tuple[str, ...] = ()) -> _Contoh:
    return _Contoh("x", tanda, apa, Decimal("1.5"), Level.SASARAN, 7)


@pytest.mark.parametrize(
    ("isi", "dtype", "harap"),
    [
        ([True, None, False], "boolean", [True, None, False]),
        ([1, None, 3], "Int64", [1, None, 3]),
        ([1, Decimal("2.5"), None], "float64", [1.0, 2.5, None]),
        ([1, True], "Int64", [1, 1]),
        ([1, "dua", None], "string", ["1", "dua", None]),
        ([("a", "b"), None, ()], "string", ["a; b", None, ""]),
        ([None, None], "string", [None, None]),
        ([], "string", []),
    ],
)
def test_values_decide_the_kind_of_an_open_column(isi: list[object], dtype: str, harap: list[object]) -> None:
    """Verdicts, whole numbers, numbers, else text; several texts of one cell are parted by a semicolon."""
    rekaman = [_contoh(satu) for satu in isi]
    tabel = bingkai(rekaman, _Contoh, tambahan={"lain": lambda satu: getattr(satu, "apa", None)})
    for kolom in (tabel["apa"], tabel["lain"]):
        assert str(kolom.dtype) == dtype
        assert [None if pd.isna(satu) else satu for satu in kolom] == harap


def test_columns_asked_for_stand_first_and_added_ones_last() -> None:
    """One that the record does not have is passed over; units are those known and those told."""
    tabel = bingkai(
        [_contoh(1, ("a", "b"))], _Contoh, urut=("anggaran", "tiada", "jenis"), satuan={"nilai": "unit"},
        tambahan={"dua": lambda satu: getattr(satu, "anggaran", 0) * 2},
    )  # fmt: skip
    assert list(tabel.columns) == ["anggaran", "jenis", "nama", "tanda", "apa", "nilai", "dua"]
    assert tabel.attrs["satuan"] == {"anggaran": "rupiah", "nilai": "unit"}
    assert (tabel["tanda"].iloc[0], int(tabel["dua"].iloc[0])) == ("a; b", 14)
    assert list(bingkai([], _Contoh).columns) == ["nama", "tanda", "apa", "nilai", "jenis", "anggaran"]


def test_a_row_of_a_sheet_knows_its_place() -> None:
    """Sheet and row; a row that no sheet holds has none."""
    isi = {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "x", "satuan": "%", "arah": "naik"}
    dua = [Indikator.model_validate({**isi, "asal": Asal("data.xlsx", "indikator", baris, {})}) for baris in (7, 0)]
    assert list(dari_lembar(dua, Indikator)["asal"]) == ["indikator!7", "indikator!"]
