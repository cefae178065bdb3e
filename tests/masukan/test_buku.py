"""The workbook as a file: what is not one, and what a reader of values alone would lose."""

from __future__ import annotations

import datetime as dt
import os
import random
import re
from contextlib import suppress
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.buku import baca_buku, huruf, kunci_lembar
from kinerja.masukan.sel import SelCacat


def _galat(berkas: Path) -> Galat:
    with pytest.raises(MasukanSalah) as salah:
        baca_buku(berkas)
    (satu,) = salah.value.daftar
    return satu


def test_berkas_tidak_ada(tmp_path: Path) -> None:
    """A missing workbook is named together with the folder where it should lie."""
    galat = _galat(tmp_path / "2023" / "data.xlsx")
    assert (galat.berkas, galat.lembar, galat.sel, galat.kode) == ("data.xlsx", "", "", "berkas_tidak_ada")
    assert str(galat) == (
        "data.xlsx: berkas tidak ditemukan di folder 2023; letakkan buku kerja dengan nama ini di sana."
    )


@pytest.mark.parametrize(
    ("isi", "kode", "pesan"),
    [
        (b"", "bukan_buku_kerja", "berkas kosong (0 bita); salin ulang"),
        (b"kode;nama\n2.17.01;Program\n", "bukan_buku_kerja", "bukan buku kerja Excel yang dapat dibaca"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "bukan_buku_kerja", "bukan buku kerja Excel"),
        (b"PK\x03\x04", "buku_rusak", "buku kerja rusak atau terpotong; salin ulang"),
        (bytes(range(256)) * 40, "bukan_buku_kerja", "bukan buku kerja Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), "format_lama", "berkas Excel lama (.xls)"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024) + "EncryptedPackage".encode("utf-16-le"),
            "buku_bersandi",
            "dilindungi kata sandi; buka dengan Excel, hapus kata sandinya",
        ),
    ],
    ids=["kosong", "csv", "html", "awal zip", "biner", "xls", "bersandi"],
)
def test_bukan_buku_kerja(tmp_path: Path, isi: bytes, kode: str, pesan: str) -> None:
    """A file of another kind that was renamed is refused in one sentence that says what it is."""
    berkas = tmp_path / "data.xlsx"
    berkas.write_bytes(isi)
    galat = _galat(berkas)
    assert (galat.berkas, galat.lembar, galat.sel, galat.kode) == ("data.xlsx", "", "", kode)
    assert pesan in galat.pesan


def test_arsip_lain(tmp_path: Path) -> None:
    """An archive without a workbook in it is refused."""
    berkas = tmp_path / "data.xlsx"
    with ZipFile(berkas, "w") as arsip:
        arsip.writestr("catatan.txt", "bukan buku kerja")
    assert _galat(berkas).kode == "bukan_buku_kerja"


def test_folder_bernama_buku(tmp_path: Path) -> None:
    """A folder of the name of the workbook is not a workbook."""
    (tmp_path / "data.xlsx").mkdir()
    assert _galat(tmp_path / "data.xlsx").kode == "berkas_tidak_ada"


def test_terlalu_besar(tmp_path: Path) -> None:
    """A file of more than 50 MB is not opened."""
    berkas = tmp_path / "data.xlsx"
    with berkas.open("wb") as aliran:
        os.truncate(aliran.fileno(), 50_000_001)
    assert _galat(berkas).kode == "berkas_terlalu_besar"
    assert "50 MB" in _galat(berkas).pesan


def test_berkas_rusak(semarang: Path, tmp_path: Path) -> None:
    """A damaged workbook is read or refused, and never ends in another error."""
    utuh = (semarang / "data.xlsx").read_bytes()
    acak = random.Random(2023)  # noqa: S311 - damage, not secrets
    berkas = tmp_path / "data.xlsx"
    for nomor in range(60):
        isi = bytearray(utuh[: acak.randrange(len(utuh))] if nomor % 2 else utuh)
        for _ in range(acak.choice((1, 5, 50))):
            isi[acak.randrange(len(isi))] = acak.randrange(256)
        berkas.write_bytes(isi)
        with suppress(MasukanSalah):
            baca_buku(berkas)


def test_lembar_ganda(tmp_path: Path) -> None:
    """Two sheets whose names read the same are refused: one of them would be lost."""
    buku = Workbook()
    buku.create_sheet("pk_anggaran")
    buku.create_sheet("PK Anggaran")
    buku.save(tmp_path / "data.xlsx")
    galat = _galat(tmp_path / "data.xlsx")
    assert (galat.lembar, galat.kode) == ("PK Anggaran", "lembar_ganda")
    assert "“pk_anggaran”" in galat.pesan


def _satu_lembar(tmp_path: Path, sel: dict[str, object], format_angka: dict[str, str] | None = None) -> Path:
    buku = Workbook()
    lembar = buku.worksheets[0]
    lembar.title = "Isi"
    for alamat, nilai in sel.items():
        lembar[alamat] = nilai
    for alamat, bentuk in (format_angka or {}).items():
        lembar[alamat].number_format = bentuk
    buku.save(tmp_path / "data.xlsx")
    return tmp_path / "data.xlsx"


def test_nilai_dan_alamat(tmp_path: Path) -> None:
    """Cells keep their kind and their place, also below and right of blank ones."""
    waktu = dt.datetime(2023, 11, 1, 8, 30)  # noqa: DTZ001 - a cell knows no time zone
    berkas = _satu_lembar(tmp_path, {"B3": "teks", "C5": 2.5, "D5": waktu, "E5": True})
    isi = baca_buku(berkas)["isi"].baris
    assert (isi[2][1], isi[4][2], isi[4][3], isi[4][4]) == ("teks", 2.5, waktu, True)
    assert isi[0][0] == ""
    assert len(isi) == 5


@pytest.mark.parametrize("galat", ["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!"])
def test_galat_excel_tidak_hilang(tmp_path: Path, galat: str) -> None:
    """An error of Excel does not read as a blank cell."""
    berkas = _satu_lembar(tmp_path, {"A1": "kode", "B2": galat})
    assert baca_buku(berkas)["isi"].baris[1][1] == SelCacat(galat)


def test_rumus_belum_dihitung(tmp_path: Path) -> None:
    """A formula that no spreadsheet has computed does not read as a blank cell."""
    berkas = _satu_lembar(tmp_path, {"A1": 1, "A2": "=A1+1", "A3": 3})
    assert [satu[0] for satu in baca_buku(berkas)["isi"].baris] == [1, SelCacat(), 3]


def test_rumus_terhitung(tmp_path: Path) -> None:
    """A computed formula reads as its value, one that gives an empty text as a blank cell."""
    berkas = _satu_lembar(tmp_path, {"A1": "=1+1", "A2": '=""', "A3": 3})
    with ZipFile(berkas) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    # An empty element is written in three ways, by which library of XML there is.
    kosong = re.compile(rb"(<f>1\+1</f>)<v(?: ?/>|></v>)")
    lembar = kosong.sub(rb"\1<v>2</v>", isi["xl/worksheets/sheet1.xml"])
    isi["xl/worksheets/sheet1.xml"] = lembar.replace(b'<c r="A2"', b'<c t="str" r="A2"')
    with ZipFile(berkas, "w", ZIP_DEFLATED) as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    assert [satu[0] for satu in baca_buku(berkas)["isi"].baris] == [2, "", 3]


@pytest.mark.parametrize(
    ("nilai", "bentuk", "terbaca"),
    [
        (0.7704, "0.00%", 77.04),
        (0.7704, "0%", 77.04),
        (1, "0%", 100),
        (0.07, "0.0\\ %", 7),
        (0.7704, "General", 0.7704),
        (77.04, '0.00" %"', 77.04),
        (77.04, "0.00\\%", 77.04),
    ],
)
def test_sel_berformat_persen(tmp_path: Path, nilai: float, bentuk: str, terbaca: float) -> None:
    """A cell that shows 77,04 % because of its format reads as 77.04, as the same words typed as text do."""
    berkas = _satu_lembar(tmp_path, {"A1": nilai}, {"A1": bentuk})
    assert baca_buku(berkas)["isi"].baris[0][0] == terbaca


def test_lembar_grafik(tmp_path: Path) -> None:
    """A sheet that holds a chart alone does no harm."""
    berkas = _satu_lembar(tmp_path, {"A1": "kode"})
    buku = load_workbook(berkas)
    buku.create_chartsheet("Grafik")
    buku.save(berkas)
    assert set(baca_buku(berkas)) == {"isi", "grafik"}


@pytest.mark.parametrize("nama", ["PK_Anggaran", " pk anggaran ", "pk-anggaran", "Pk  Anggaran", "pk_anggaran"])
def test_nama_lembar_longgar(nama: str) -> None:
    """Case, blanks, hyphens and underscores do not count in names."""
    assert kunci_lembar(nama) == "pk_anggaran"


def test_huruf_kolom() -> None:
    """Columns are counted in letters past Z."""
    assert [huruf(nomor) for nomor in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
