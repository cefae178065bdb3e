"""A file of settings becomes a record, or all that is wrong with it is told, each with its place."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field

from kinerja.masukan.galat import Galat
from kinerja.masukan.isian_yaml import baca_isian
from kinerja.masukan.pesan_isian import jalur_isian
from kinerja.model import Arah, Kalender, Pilihan


class _Butir(BaseModel):
    model_config = ConfigDict(extra="forbid")

    nama: str
    nilai: int = 0


class _Isian(BaseModel):
    """What may be set."""

    model_config = ConfigDict(extra="forbid")

    nama: str
    tahun: Annotated[int, Field(ge=2000, le=2100)]
    arah: Arah = Arah.NAIK
    tanggal: dt.date | None = None
    warna: Annotated[str, Field(pattern="#[0-9a-f]{6}")] = "#000000"
    bagian: Annotated[Decimal, Field(gt=0)] = Decimal(1)
    butir: tuple[_Butir, ...] = ()
    kata: tuple[str, ...] = ()
    tebal: bool = False
    pilihan: Pilihan = Pilihan()
    kalender: Kalender = Kalender()


def _baca(
    folder: Path, teks: str, bawaan: dict[str, object] | None = None
) -> tuple[_Isian | None, list[Galat], list[str]]:
    (folder / "isian.yaml").write_text(teks, "utf-8")
    galat: list[Galat] = []
    terisi: list[str] = []
    return baca_isian(folder, "isian.yaml", _Isian, galat, bawaan, terisi)[0], galat, terisi


def _salah(folder: Path, teks: str) -> tuple[str, str, str]:
    """Return place, code and sentence of the one fault of a file that is right but for these lines."""
    baris = "nama: x\ntahun: 2024\n"
    isi, (satu,), _ = _baca(
        folder, "".join(b for b in baris.splitlines(True) if not teks.startswith(b.split(":")[0])) + teks
    )
    assert isi is None
    assert (satu.berkas, satu.lembar, satu.tingkat) == ("isian.yaml", "", "galat")
    return satu.sel, satu.kode, satu.pesan


def test_what_may_be_left_out_may_be_left_blank(tmp_path: Path) -> None:
    """Of the choices too; what must be filled in may not."""
    isi, galat, _ = _baca(tmp_path, "nama: x\ntahun: 2024\narah:\nbutir:\npilihan:\n  dasar_hitung:\n")
    assert galat == []
    assert isi == _Isian(nama="x", tahun=2024)
    assert _salah(tmp_path, "nama:\n") == ("isian nama", "missing", "“nama” wajib diisi")


def test_what_is_left_blank_is_filled_in_and_told(tmp_path: Path) -> None:
    """What is typed stays, and what was typed is returned as it is."""
    isi, galat, terisi = _baca(tmp_path, "nama: x\ntahun:\n", {"nama": "lain", "tahun": 2030, "tebal": True})
    assert galat == []
    assert isi is not None
    assert (isi.nama, isi.tahun, isi.tebal) == ("x", 2030, True)
    assert sorted(terisi) == ["tahun", "tebal"]
    galat_lain: list[Galat] = []
    satu, mentah = baca_isian(tmp_path, "isian.yaml", _Isian, galat_lain, {"tahun": 2030})
    assert satu is not None
    assert mentah == {"nama": "x", "tahun": None}


@pytest.mark.parametrize(
    ("teks", "kode", "sel"), [("- a", "yaml_rusak", ""), ("kata", "yaml_rusak", ""), ("a: [", "yaml_rusak", "baris 1")]
)
def test_what_holds_no_settings(tmp_path: Path, teks: str, kode: str, sel: str) -> None:
    """A list, a word, or what cannot be read, with its line."""
    isi, (satu,), _ = _baca(tmp_path, teks)
    assert isi is None
    assert (satu.kode, satu.sel[: len(sel)]) == (kode, sel)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """It is told like any other fault."""
    galat: list[Galat] = []
    assert baca_isian(tmp_path, "isian.yaml", _Isian, galat) == (None, {})
    assert len(galat) == 1


@pytest.mark.parametrize(
    ("teks", "tempat", "pesan"),
    [
        ("tahnu: 2024\n", "isian tahnu", "“tahnu” tidak dikenal; mungkin maksudnya “tahun”"),
        ("xyz: 1\n", "isian xyz", "“xyz” tidak dikenal"),
        ("dasar_hitung: penuh\n", "isian dasar_hitung", "“dasar_hitung” tidak dikenal di sini; tulis di bawah “pilihan:”"),
        ("kalender:\n  tanggal_lapor: 02-28\n", "isian kalender.tanggal_lapor", "“tanggal_lapor” tidak dikenal; mungkin maksudnya “tanggal_laporan”"),
        ("warna: merah\n", "isian warna", '“merah” bukan warna; tulis misalnya "#7a1f1f", dengan tanda kutip'),
        ("warna: 123\n", "isian warna", '“123” bukan warna; tulis misalnya "#7a1f1f", dengan tanda kutip'),
        ("kalender: besok\n", "isian kalender", "“besok” tidak menyebut harinya; tulis pada baris di bawahnya, misalnya tanggal_laporan: 02-28"),
        ("kalender:\n  tanggal_laporan: 02-31\n", "isian kalender.tanggal_laporan", "“02-31” bukan hari dalam kalender; tulis bulan-hari, misalnya tanggal_laporan: 02-28"),
        ("tahun: 1999\n", "isian tahun", "“1999” harus paling sedikit 2000"),
        ("tahun: 2101\n", "isian tahun", "“2101” harus paling banyak 2100"),
        ("tahun: dua\n", "isian tahun", "“dua” harus berupa bilangan bulat"),
        ("nama: 123\n", "isian nama", "“123” terbaca sebagai bilangan, tanggal, atau ya/tidak; apit dengan tanda kutip, misalnya nama: \"123\""),
        ("nama: [a]\n", "isian nama", "“[a]” harus berupa satu teks; tulis teksnya sesudah titik dua"),
        ('tanggal: "2024-02-31"\n', "isian tanggal", "“2024-02-31” bukan hari dalam kalender; periksa bulan dan harinya"),
        ("tanggal: kemarin\n", "isian tanggal", "“kemarin” harus berupa tanggal, misalnya 2024-02-28"),
        ("arah: serong\n", "isian arah", "“serong” tidak dikenal; pilih naik, turun, "),
        ("bagian: 0\n", "isian bagian", "“0” harus lebih besar daripada nol"),
        ("tebal: mungkin\n", "isian tebal", "“mungkin” harus berupa ya atau tidak"),
        ("butir:\n  - nilai: 3\n", "isian butir.1.nama (baris 4)", "“nama” wajib diisi"),
        ("butir:\n  - nama: a\n  - nama: b\n    nilai: x\n", "isian butir.2.nilai (baris 6)", "“x” harus berupa bilangan bulat"),
        ("kata:\n  - a\n  - 5\n", "isian kata.2 (baris 5)", '“5” terbaca sebagai bilangan, tanggal, atau ya/tidak; apit dengan tanda kutip, misalnya "5"'),
        ("kata:\n  - a\n  -\n", "isian kata.2 (baris 5)", "butir ke-2 wajib diisi"),
        ("kata: a\n", "isian kata", "“a” harus berupa daftar; tulis setiap butir pada barisnya sendiri, diawali tanda hubung dan spasi"),
        (f"tahun: {'9' * 60}x\n", "isian tahun", f"“{'9' * 60}…” harus berupa bilangan bulat"),
        (f"tahun: {'9' * 59}x\n", "isian tahun", f"“{'9' * 59}x” harus berupa bilangan bulat"),
        ("tahun: true\n", "isian tahun", None),
    ],
)  # fmt: skip
def test_each_fault_has_its_place_and_its_sentence(tmp_path: Path, teks: str, tempat: str, pesan: str | None) -> None:
    """Members of lists are counted from 1, with their line; a misspelt name is one fault, and finds its nearest."""
    if pesan is None:
        assert _baca(tmp_path, "nama: x\n" + teks)[1]
        return
    ada, _, kalimat = _salah(tmp_path, teks)
    assert ada == tempat
    assert kalimat.startswith(pesan)
    assert kalimat == pesan or pesan.endswith(" ")


def test_a_place_ends_where_the_file_does() -> None:
    """A key that is missing has the line of what should hold it."""
    teks = "a: 1\nb:\n  - c: 2\n  - d: 3\n"
    assert jalur_isian(teks, ("a",)) == "a"
    assert jalur_isian(teks, ("b", 0, "c")) == "b.1.c (baris 3)"
    assert jalur_isian(teks, ("b", 1, "c")) == "b.2.c (baris 4)"
    assert jalur_isian(teks, ("b", 1)) == "b.2 (baris 4)"
