"""Types of cells, each alone."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from kinerja.angka import cetak_desimal, cetak_tanggal
from kinerja.model import LEMBAR, POLA_KODE, Asal, Data, Langkah, Rentang, tingkat_kode
from kinerja.model.tipe import (
    Bilangan,
    Cacah,
    Kode,
    KodeAnggaran,
    NilaiKinerja,
    Rupiah,
    Tahun,
    Tanggal,
    Teks,
    YaTidak,
)


def _baca(jenis: Any, nilai: object) -> Any:
    return TypeAdapter(jenis).validate_python(nilai)


def _galat(jenis: Any, nilai: object) -> tuple[str, str]:
    with pytest.raises(ValidationError) as salah:
        _baca(jenis, nilai)
    (satu,) = salah.value.errors()
    return satu["type"], satu["msg"]


# --- budget codes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "tingkat"),
    [
        ("2", "urusan"),
        ("X", "urusan"),
        ("2.17", "bidang"),
        ("X.XX", "bidang"),
        ("2.17.01", "program"),
        ("2.17.01.2.01", "kegiatan"),
        ("2.17.01.1.01", "kegiatan"),
        ("2.17.01.2.01.01", "subkegiatan"),
        ("2.17.01.2.01.0001", "subkegiatan"),
        ("X.XX.01.2.01.0001", "subkegiatan"),
    ],
)
def test_kode_anggaran(kode: str, tingkat: str) -> None:
    """Codes of all levels are known, in the old and the new spelling."""
    assert _baca(KodeAnggaran, kode) == kode
    assert tingkat_kode(kode) == tingkat


@pytest.mark.parametrize(
    "kode",
    [
        "",
        "2.1",
        "2.17.1",
        "2.17.01.2",
        "2.17.01.3.01",
        "2.17.01.2.01.001",
        "2.17.01.2.01.01.01",
        "A.17",
        "2,17",
        "2-17",
    ],
)
def test_kode_anggaran_salah(kode: str) -> None:
    """What is outside of the grammar is refused with an example."""
    jenis, pesan = _galat(KodeAnggaran, kode)
    assert jenis == "kode_salah"
    assert pesan == (
        f"“{kode}” bukan kode urusan.bidang.program.kegiatan.subkegiatan; tulis misalnya 2.17.01.2.01.01, "
        "atau P1.1.1 bila kode resminya tidak ada"
    )


@given(st.from_regex(POLA_KODE, fullmatch=True))
def test_tingkat_setiap_kode(kode: str) -> None:
    """Every code of the grammar has a level."""
    assert tingkat_kode(kode.strip()) in {"urusan", "bidang", "program", "kegiatan", "subkegiatan"}


# --- text --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        ("  a \n b\t", "a b"),
        (2019.0, "2019"),
        (1.1, "1.1"),
        (7, "7"),
        (dt.date(2024, 2, 28), "28 Februari 2024"),
        ("\xa0a\xa0", "a"),
        ("=1+1", "=1+1"),
    ],
)
def test_teks(nilai: object, teks: str) -> None:
    """Text is one line; numbers lose a needless ".0", dates are spelled out."""
    assert _baca(Teks, nilai) == teks


@pytest.mark.parametrize("nilai", [True, False, dt.time(1, 2), dt.timedelta(hours=25)])
def test_bukan_teks(nilai: object) -> None:
    """Truth values and times are no text."""
    assert _galat(Teks, nilai)[0] == "bukan_teks"


@pytest.mark.parametrize("jenis", [Kode, KodeAnggaran])
def test_kode_bukan_tanggal(jenis: Any) -> None:
    """A code that a spreadsheet turned into a date is refused with its cure."""
    assert _galat(jenis, dt.datetime(2024, 1, 2)) == (  # noqa: DTZ001 - as a cell holds it
        "bukan_kode",
        "kode terbaca sebagai tanggal 2 Januari 2024; ubah format sel menjadi Teks, lalu tulis ulang",
    )


# --- numbers -----------------------------------------------------------------------------------------------------


@given(st.decimals(-(10**12), 10**12, places=4))
def test_bilangan_tercetak_terbaca(nilai: Decimal) -> None:
    """A number that we print is read back exactly."""
    assert _baca(Bilangan, cetak_desimal(nilai, 4)) == nilai


@given(st.floats(-1e12, 1e12))
def test_bilangan_lembar_kerja(nilai: float) -> None:
    """A number of a spreadsheet is taken at the 15 significant digits that it shows."""
    assert _baca(Bilangan, nilai) == round(Decimal(f"{nilai:.15g}"), 15)


@given(st.integers(0, 10**15))
def test_rupiah(nilai: int) -> None:
    """An amount is read from every spelling."""
    titik = f"{nilai:,}".replace(",", ".")
    for teks in (nilai, float(nilai), str(nilai), f"Rp {titik},-", f"Rp{titik},00"):
        assert _baca(Rupiah, teks) == nilai


@pytest.mark.parametrize(
    ("jenis", "nilai", "kode"),
    [
        (Bilangan, "1.234", "bilangan_rancu"),
        (Bilangan, "12a", "bukan_bilangan"),
        (Bilangan, float("nan"), "bukan_bilangan"),
        (Bilangan, float("inf"), "bukan_bilangan"),
        (Bilangan, None, "bukan_bilangan"),
        (Bilangan, dt.date(2023, 1, 1), "bukan_bilangan"),
        (Rupiah, "1,2 milyar", "bukan_rupiah"),
        (Rupiah, -1, "rupiah_negatif"),
        (Cacah, -1, "cacah_negatif"),
        (Cacah, 1.5, "bukan_bulat"),
        (Tahun, 1989, "bukan_tahun"),
        (Tahun, 2101, "bukan_tahun"),
        (YaTidak, "barangkali", "bukan_ya_tidak"),
        (Tanggal, "kemarin", "bukan_tanggal"),
        (NilaiKinerja, "6,20-5,40", "rentang_terbalik"),
        (NilaiKinerja, "5,40-6,20-7", "bukan_bilangan"),
        (NilaiKinerja, "1.234-2.345", "bilangan_rancu"),
    ],
)
def test_nilai_salah(jenis: Any, nilai: object, kode: str) -> None:
    """Every refusal has a stable code and an Indonesian sentence that repeats what was typed."""
    jenis_galat, pesan = _galat(jenis, nilai)
    assert jenis_galat == kode
    assert "“" in pesan


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        ("5,40-6,20", Rentang(Decimal("5.40"), Decimal("6.20"))),
        ("5.40 – 6.20 %", Rentang(Decimal("5.40"), Decimal("6.20"))),
        ("5,40 s.d. 6,20", Rentang(Decimal("5.40"), Decimal("6.20"))),
        ("80 sd 90", Rentang(Decimal(80), Decimal(90))),
        ("WTP", "WTP"),
        (" BB ", "BB"),
        ("76,50 %", Decimal("76.50")),
        (76.5, Decimal("76.5")),
        ("Rp 5.000,-", Decimal(5000)),
        (Rentang(Decimal(1), Decimal(2)), Rentang(Decimal(1), Decimal(2))),
    ],
)
def test_nilai_kinerja(nilai: object, terbaca: object) -> None:
    """A target is a number, an interval or a grade."""
    assert _baca(NilaiKinerja, nilai) == terbaca


# --- dates and truth ---------------------------------------------------------------------------------------------


@given(st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31)))
def test_tanggal(tanggal: dt.date) -> None:
    """A date is read as it is printed, with day before month, or from a date cell."""
    waktu = dt.datetime.combine(tanggal, dt.time(7, 30))
    for nilai in (
        tanggal,
        waktu,
        cetak_tanggal(tanggal),
        tanggal.isoformat(),
        f"{tanggal:%d/%m/%Y}",
        f"{tanggal:%d-%m-%Y}",
    ):
        assert _baca(Tanggal, nilai) == tanggal


@pytest.mark.parametrize(
    ("nilai", "benar"), [("Ya", True), (" y ", True), (1.0, True), ("tidak", False), ("T", False), (0, False)]
)
def test_ya_tidak(nilai: object, benar: bool) -> None:
    """Yes and no are words or 1 and 0."""
    assert _baca(YaTidak, nilai) is benar


# --- rows --------------------------------------------------------------------------------------------------------


def test_asal_sel() -> None:
    """A row names the cell of each of its fields, on upright sheets, too."""
    assert Asal("data.xlsx", "realisasi", 17, {"tahun": "B"}).sel("tahun") == "realisasi!B17"
    assert Asal("data.xlsx", "realisasi", 17, {"tahun": "B"}).sel("lain") == "realisasi!A17"
    assert Asal("data.xlsx", "identitas", 0, {"nama": "B3"}).sel("nama") == "identitas!B3"


def test_baris_tetap() -> None:
    """Rows cannot be changed and take no unknown field."""
    baris = Langkah(uraian="x")
    with pytest.raises(ValidationError, match="frozen"):
        baris.uraian = "y"
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Langkah.model_validate({"uraian": "x", "asing": 1})


@pytest.mark.parametrize("nama", LEMBAR)
def test_lembar_dan_data(nama: str) -> None:
    """Every sheet has its field in Data and its columns in snake case, the note last."""
    spek: type[BaseModel] = LEMBAR[nama]
    assert getattr(Data(), nama) == ()
    kolom = LEMBAR[nama].nama_kolom()
    assert kolom[-1] == "catatan"
    assert "asal" not in kolom
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*(_?\d)?", satu) for satu in kolom), spek
