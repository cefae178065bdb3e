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
from kinerja.masukan.isi_lembar import SelCacat


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


# --- the same workbook, written in other ways -----------------------------------------------------------------------


def _tulis_ulang(berkas: Path, ganti: dict[str, bytes] | None = None, **nama: str) -> Path:
    """Replace text in all parts, and names of parts."""
    with ZipFile(berkas) as arsip:
        isi = {satu: arsip.read(satu) for satu in arsip.namelist()}
    for lama, baru in (ganti or {}).items():
        isi = {satu: data.replace(lama.encode(), baru) for satu, data in isi.items()}
    with ZipFile(berkas, "w", ZIP_DEFLATED) as arsip:
        for satu, data in isi.items():
            arsip.writestr(nama.get(satu.rpartition("/")[2].removesuffix(".xml"), satu), data)
    return berkas


@pytest.mark.parametrize(
    ("ganti", "nama"),
    [
        ({'"': b"'", "<?xml version='1.0'?>": b""}, {}),
        ({' s="': b' s = "', ' r="': b'\n r\t=\t"'}, {}),
        ({"<c ": b"<c\n\n   "}, {}),
        ({}, {"styles": "xl/STYLES.XML", "sheet1": "xl/Worksheets/SHEET1.xml"}),
        ({}, {"workbook": "XL/WorkBook.xml"}),
        ({"/xl/worksheets/sheet1.xml": b"worksheets/./Sheet1.XML"}, {}),
        ({"/xl/worksheets/sheet1.xml": b"/XL/worksheets/sheet1.xml"}, {}),
        (
            {
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main"
            },
            {},
        ),
    ],
    ids=["kutip tunggal", "jarak", "baris", "huruf bagian", "huruf buku", "tautan", "tautan mutlak", "strict"],
)
def test_penulisan_lain(tmp_path: Path, ganti: dict[str, bytes], nama: dict[str, str]) -> None:
    """However the XML is written, a cell that shows 70,85 % reads as that, and its neighbours as they are."""
    berkas = _satu_lembar(tmp_path, {"A1": 0.7085, "A2": "teks", "B2": True}, {"A1": "0.00%"})
    baris = baca_buku(_tulis_ulang(berkas, ganti, **nama))["isi"].baris
    assert baris == ((70.85, ""), ("teks", True))


@pytest.mark.parametrize("kutip", ['r="XFD1048576"', "r='XFD1048576'", "r = 'XFD1048576'", "\nr\t=\n'XFD1048576'"])
def test_sel_jauh_bertulisan_lain(tmp_path: Path, kutip: str) -> None:
    """A value at the end of the sheet is refused however its address is written."""
    berkas = _satu_lembar(tmp_path, {"A1": 1, "A2": 2})
    assert _galat(_tulis_ulang(berkas, {'r="A2"': kutip.encode()})).kode == "lembar_terlalu_luas"


@pytest.mark.parametrize(
    ("sel", "nilai"),
    [
        ('<c r="A1" t="inlineStr"><is><t>a</t></is></c>', "a"),
        ('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>', "a b"),
        ('<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"),
        ('<c r="A1" t="b"><v>1</v></c>', True),
        ('<c r="A1" t="e"><v>#DIV/0!</v></c>', SelCacat("#DIV/0!")),
        ('<c r="A1" t="e"><f>1/0</f></c>', SelCacat("#N/A")),
        ('<c r="A1"><f>1+1</f><v>2</v></c>', 2),
        ('<c r="A1"><v>99.999999999999986</v></c>', 100),
        ('<c r="A1"><v>109.49999999999999</v></c>', 109.5),
        ('<c r="A1"><v>1E+25</v></c>', 10**25),
        ('<c r="A1"><v>1e999</v></c>', SelCacat("#NUM!")),
        ('<c r="A1"><v>1_000</v></c>', "1_000"),
        ('<c r="A1" t="d"><v>2024-02-28T00:00:00</v></c>', dt.date(2024, 2, 28)),
        ("<c><v>5</v></c>", 5),
        ('<c r="a1"><v>5</v></c>', 5),
    ],
)
def test_jenis_sel(tmp_path: Path, sel: str, nilai: object) -> None:
    """Every kind of cell that spreadsheets write is read for what it is."""
    berkas = _satu_lembar(tmp_path, {"A1": 1})
    with ZipFile(berkas) as arsip:
        isi = {satu: arsip.read(satu) for satu in arsip.namelist()}
    nama = "xl/worksheets/sheet1.xml"
    isi[nama] = re.sub(rb'<c r="A1".*?</c>', sel.encode(), isi[nama])
    with ZipFile(berkas, "w") as arsip:
        for satu, data in isi.items():
            arsip.writestr(satu, data)
    terbaca = baca_buku(berkas)["isi"].baris[0][0]
    assert (type(terbaca), terbaca) == (type(nilai), nilai)


def test_tahun_1904(tmp_path: Path) -> None:
    """A workbook whose days count from 1904 gives the same dates."""
    berkas = _satu_lembar(tmp_path, {"A1": 44_000}, {"A1": "dd/mm/yyyy"})
    assert baca_buku(berkas)["isi"].baris[0][0] == dt.date(2020, 6, 18)
    _tulis_ulang(
        berkas, {"<workbookPr/>": b"<workbookPr date1904='1'/>", "<workbookPr />": b"<workbookPr date1904='1'/>"}
    )
    assert baca_buku(berkas)["isi"].baris[0][0] == dt.date(2024, 6, 19)


@pytest.mark.parametrize(
    "isi",
    [
        b"<x>" * 100_000,
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + b"<sheetData>" * 100_000,
        b"",
        b"\0" * 1_000,
    ],
    ids=["dalam", "bersarang", "kosong", "nol"],
)
def test_lembar_bersusun(tmp_path: Path, isi: bytes) -> None:
    """A sheet nested without end, or none at all, is refused."""
    berkas = _satu_lembar(tmp_path, {"A1": 1})
    with ZipFile(berkas) as arsip:
        bagian = {satu: arsip.read(satu) for satu in arsip.namelist()}
    bagian["xl/worksheets/sheet1.xml"] = isi
    with ZipFile(berkas, "w") as arsip:
        for satu, data in bagian.items():
            arsip.writestr(satu, data)
    assert _galat(berkas).kode in {"bukan_buku_kerja", "xml_berbahaya"}


def test_dua_sel_satu_alamat(tmp_path: Path) -> None:
    """Two cells of one address are a broken workbook: one of them would be lost."""
    berkas = _satu_lembar(tmp_path, {"A1": 1, "A2": 2})
    assert _galat(_tulis_ulang(berkas, {'r="A2"': b'r="A1"'})).kode == "bukan_buku_kerja"


def test_dua_bagian_satu_nama(tmp_path: Path) -> None:
    """Two parts whose names differ in case alone are refused: readers disagree on which counts."""
    berkas = _satu_lembar(tmp_path, {"A1": 1})
    with ZipFile(berkas, "a") as arsip:
        arsip.writestr("xl/worksheets/SHEET1.xml", "<x/>")
    assert _galat(berkas).kode == "arsip_berbahaya"


@pytest.mark.parametrize(("sel", "ada"), [(149, True), (150, False)])
def test_merges_may_cover_as_much_as_a_sheet_may_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sel: int, ada: bool
) -> None:
    """All of them together; the largest is named, wherever it stands."""
    buku = Workbook()
    lembar = buku.worksheets[0]
    for rentang in ("A1:B5", "D3:M14", "A21:B30"):
        lembar.merge_cells(rentang)
    lembar["A1"] = "x"
    buku.save(tmp_path / "data.xlsx")
    monkeypatch.setattr("kinerja.masukan.buku._SEL_MAKS", sel)
    if ada:
        satu = _galat(tmp_path / "data.xlsx")
        assert (satu.kode, satu.sel) == ("lembar_terlalu_luas", "D3")
        assert "sel D3:M14 digabung" in satu.pesan
    else:
        assert baca_buku(tmp_path / "data.xlsx")
