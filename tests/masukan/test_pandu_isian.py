"""What the workbook shows by itself: names beside codes, what is still missing, how far it is filled."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from kinerja.dokumen import LKJIP, Kebutuhan
from kinerja.masukan import tulis_buku_kerja
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.gaya_isian import lebar_isian, tinggi_baris
from kinerja.masukan.nama_kode import judul_nama, kolom_bernama, sumber_kode
from kinerja.masukan.silang.rujukan import RUJUKAN
from kinerja.masukan.templat import BARIS_KEPALA
from kinerja.model import LEMBAR

_WAJIB = {nama for nama, satu in LKJIP.lembar.items() if satu is Kebutuhan.WAJIB}
_ISI: Mapping[str, list[dict[str, object]]] = {
    "tujuan": [{"kode": "T1", "uraian": "Tujuan pertama"}],
    "sasaran": [{"kode": "S1", "uraian": "Sasaran pertama", "tujuan": "T1"}, {"kode": "S2", "tujuan": "T9"}],
    "indikator": [
        {"kode": "T1.1", "level": "tujuan", "induk": "T1", "nama": "Indikator tujuan", "satuan": "%", "arah": "naik"},
        {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Indikator sasaran", "satuan": "%", "arah": "naik"},
        {"kode": "P1", "level": "program", "induk": "2.17.02", "nama": "Indikator program", "arah": "naik"},
    ],
    "target": [{"indikator": "S1.1", "tahun": 2023, "renstra": 76}],
    "anggaran": [{"kode": "2.17.02", "nama": "Program pertama", "anggaran": 123456789012345}],
}


@pytest.fixture(scope="module")
def berkas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a workbook with a few rows, some of them not complete."""
    hasil = tmp_path_factory.mktemp("pandu") / "data.xlsx"
    tulis_buku_kerja(hasil, _ISI, LKJIP.lembar, _WAJIB)
    return hasil


@pytest.fixture(scope="module")
def buku(berkas: Path) -> Workbook:
    """Return its formulas."""
    return load_workbook(berkas)


def _sel(buku: Workbook, lembar: str, judul: str, baris: int) -> Any:
    """Return the cell below a title."""
    kolom = next(satu.column for satu in buku[lembar][BARIS_KEPALA] if satu.value == judul)
    return buku[lembar].cell(baris, kolom)


def _daftar(buku: Workbook, lembar: str, kolom: str) -> str:
    """Return the formula of the list that a column offers."""
    huruf = get_column_letter(LEMBAR[lembar].nama_kolom().index(kolom) + 1)
    milik = [a for a in buku[lembar].data_validations.dataValidation if f"{huruf}{BARIS_KEPALA + 1}" in a.sqref]
    assert len(milik) == 1, (lembar, kolom)
    assert not milik[0].showErrorMessage, "a code that is not there yet can be typed"
    return str(milik[0].formula1)


@pytest.mark.parametrize(
    ("lembar", "kolom", "sumber"), [satu for satu in RUJUKAN if {satu[0], *satu[2]} <= LKJIP.lembar.keys()]
)
def test_every_code_can_be_chosen(buku: Workbook, lembar: str, kolom: str, sumber: tuple[str, ...]) -> None:
    """A column with codes of another sheet offers those that stand there."""
    rumus = _daftar(buku, lembar, kolom)
    assert any(f"{satu}!$A$3" in rumus for satu in sumber)


def test_parent_of_an_indicator_by_level(buku: Workbook) -> None:
    """The level of an indicator decides which codes are offered for its parent."""
    rumus = _daftar(buku, "indikator", "induk")
    assert rumus.startswith('IF($B3="tujuan",OFFSET(tujuan!$A$3')
    assert 'IF($B3="sasaran",OFFSET(sasaran!$A$3' in rumus
    assert rumus.count("OFFSET(anggaran!$A$3") == 1


def test_codes_of_sheets_that_are_not_there(tmp_path: Path) -> None:
    """A workbook without the other sheet offers nothing and shows no name."""
    tulis_buku_kerja(tmp_path / "data.xlsx", {}, ["sasaran"])
    lembar = load_workbook(tmp_path / "data.xlsx")["sasaran"]
    assert not lembar.data_validations.dataValidation
    assert lembar.max_column == len(LEMBAR["sasaran"].nama_kolom())


@pytest.mark.parametrize("nama", LEMBAR)
def test_titles_of_names_are_no_columns(nama: str) -> None:
    """No column to fill in is called like one of names."""
    spek = LEMBAR[nama]
    assert not {judul_nama(satu) for satu in kolom_bernama(spek)} & {*spek.nama_kolom()}
    assert all(sumber_kode(nama, satu) for satu in kolom_bernama(spek))


def test_names_are_read_without_a_word(berkas: Path) -> None:
    """The columns of names are neither data nor strange."""
    _, galat = periksa_buku(baca_buku(berkas), 2023)
    assert not [satu for satu in galat if satu.kode in ("kolom_asing", "isi_di_luar", "rumus_kosong")]


@pytest.mark.parametrize("nama", [nama for nama in LKJIP.lembar if not LEMBAR[nama].tegak])
def test_empty_required_cells_are_marked(buku: Workbook, nama: str) -> None:
    """Each required column, and no other, is marked where it is empty in a row with something in it."""
    spek = LEMBAR[nama]
    tanda = {
        str(daerah.sqref).partition(":")[0][:-1]: aturan[0].formula[0]
        for daerah, aturan in buku[nama].conditional_formatting._cf_rules.items()
    }
    huruf = {get_column_letter(spek.nama_kolom().index(satu) + 1) for satu in spek.kolom_wajib()}
    assert tanda.keys() == huruf
    akhir = get_column_letter(len(spek.nama_kolom()))
    assert all(tanda[satu] == f"AND(COUNTA($A3:${akhir}3)>0,LEN({satu}3)=0)" for satu in huruf)


def test_amounts_and_sentences_have_room(buku: Workbook) -> None:
    """An amount of fifteen digits is seen as a whole; sentences wrap in wide columns, rows are as high as they need."""
    uang = LEMBAR["anggaran"].model_fields["anggaran"]
    assert lebar_isian(uang, "anggaran", [123456789012345]) >= len("123.456.789.012.345") + 2
    nilai = LEMBAR["data_pendukung"].model_fields["nilai"]
    assert lebar_isian(nilai, "nilai", [1_253_347_938_000]) >= len("1.253.347.938.000") + 2
    assert lebar_isian(LEMBAR["langkah"].model_fields["uraian"], "uraian", []) >= 40
    assert lebar_isian(LEMBAR["langkah"].model_fields["uraian"], "uraian", ["x" * 500]) <= 60
    assert tinggi_baris([("satu baris", 20.0), (5, 10.0)]) is None
    assert tinggi_baris([("kata " * 20, 21.0)]) == 75.0
    assert tinggi_baris([("x" * 50_000, 10.0)]) == 409.0
    lebar = [buku["Petunjuk"].row_dimensions[nomor].height for nomor in (3, 4)]
    assert all(lebar)


def test_rows_grow_when_they_are_edited(berkas: Path) -> None:
    """Heights are proposals of the file, not chosen by a person: programs adapt them."""
    from zipfile import ZipFile

    with ZipFile(berkas) as arsip:
        isi = b"".join(arsip.read(nama) for nama in arsip.namelist() if "worksheets/" in nama)
    assert b" ht=" in isi
    assert b"customHeight" not in isi


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang")
def test_libreoffice_shows_names_and_progress(berkas: Path, tmp_path: Path) -> None:
    """Opened by a spreadsheet program, the names stand beside the codes and the first sheet counts what is missing."""
    hitung = load_workbook(_ubah(berkas, tmp_path, "xlsx"), data_only=True)
    assert _sel(hitung, "sasaran", "(nama tujuan)", 3).value == "Tujuan pertama"
    assert _sel(hitung, "sasaran", "(nama tujuan)", 4).value in ("", None), "a code that is nowhere has no name"
    assert [_sel(hitung, "indikator", "(nama induk)", baris).value for baris in (3, 4, 5)] == [
        "Tujuan pertama",
        "Sasaran pertama",
        "Program pertama",
    ]
    assert _sel(hitung, "target", "(nama indikator)", 3).value == "Indikator sasaran"
    maju = {sel[0].value: [satu.value for satu in sel[2:5]] for sel in hitung["Petunjuk"].iter_rows()}
    assert maju["tujuan"] == [1, 0, "terisi"]
    assert maju["sasaran"] == [2, 1, "belum lengkap"]
    assert maju["indikator"] == [3, 1, "belum lengkap"]
    assert maju["realisasi"] == [0, 0, "belum diisi"]
    assert maju["inovasi"] == [0, 0, "kosong"]
    assert maju["identitas"][0] == 0


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang")
@pytest.mark.parametrize("bentuk", ["xlsx", "ods"])
def test_round_trip_through_libreoffice(semarang: Path, tmp_path: Path, bentuk: str) -> None:
    """Saved by another program, also as .ods and back, every row is read as it was."""
    awal, _ = periksa_buku(baca_buku(semarang / "data.xlsx"), 2023)
    isi = {nama: [satu.model_dump() for satu in getattr(awal, nama)] for nama in LEMBAR}
    tulis_buku_kerja(tmp_path / "data.xlsx", isi, LKJIP.lembar, _WAJIB)
    hasil = _ubah(tmp_path / "data.xlsx", tmp_path, bentuk)
    if bentuk != "xlsx":
        hasil = _ubah(hasil, tmp_path / "kembali", "xlsx")
    lagi, galat = periksa_buku(baca_buku(hasil), 2023)
    assert not [str(satu) for satu in galat if satu.tingkat == "galat"]
    assert {nama: [satu.model_dump() for satu in getattr(lagi, nama)] for nama in LEMBAR} == isi
    daftar = load_workbook(hasil)["sasaran"].data_validations.dataValidation
    assert any("tujuan" in str(satu.formula1) for satu in daftar), "the list of codes is still there"


def _ubah(berkas: Path, folder: Path, bentuk: str) -> Path:
    perintah = ["soffice", f"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", bentuk]
    subprocess.run(
        [*perintah, "--outdir", str(folder / "hasil"), str(berkas)], check=True, timeout=300, capture_output=True
    )
    return folder / "hasil" / f"{berkas.stem}.{bentuk}"
