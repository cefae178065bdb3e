"""The guided workbook: complete, explained, the same bytes every time, and read back as it was written."""

from __future__ import annotations

import datetime as dt
import time
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from pydantic import TypeAdapter

from kinerja.angka import gaib, kosong
from kinerja.dokumen import LKJIP, Kebutuhan
from kinerja.masukan import tulis_buku_kerja
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import baca_buku, judul_kolom
from kinerja.masukan.lembar import susun_data
from kinerja.masukan.templat import BARIS_KEPALA
from kinerja.model import LEMBAR, Baris, LembarSpek, Rentang, saran_isian

MENDATAR = [spek for spek in LEMBAR.values() if not spek.tegak]
TEGAK = [spek for spek in LEMBAR.values() if spek.tegak]


def _id(spek: LembarSpek) -> str:
    return spek.lembar


@pytest.fixture(scope="module")
def berkas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the workbook without rows once."""
    hasil = tmp_path_factory.mktemp("templat") / "data.xlsx"
    tulis_buku_kerja(hasil, {})
    return hasil


@pytest.fixture(scope="module")
def templat(berkas: Path) -> Workbook:
    """Return the workbook without rows."""
    return load_workbook(berkas)


def _pilihan(jenis: Any) -> tuple[str, ...]:
    """Return the values of a closed choice, also of one that may be empty."""
    if get_origin(jenis) in (Union, UnionType):
        return next((nilai for satu in get_args(jenis) if (nilai := _pilihan(satu))), ())
    if get_origin(jenis) is Literal:
        return tuple(map(str, get_args(jenis)))
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return tuple(satu.value for satu in jenis)
    return ("ya", "tidak") if jenis is bool else ()


def _daftar(lembar: Worksheet, alamat: str) -> tuple[str, ...]:
    """Return the choices that a cell offers."""
    for aturan in lembar.data_validations.dataValidation:
        if alamat in aturan.sqref:
            assert aturan.type == "list"
            assert len(aturan.formula1) <= 257, "Excel refuses longer lists"
            return tuple(aturan.formula1.strip('"').split(",")) if aturan.formula1.startswith('"') else ()
    return ()


# --- the empty workbook ------------------------------------------------------------------------------------------


def test_lembar_lengkap(templat: Workbook) -> None:
    """The instructions come first, then every sheet in the order of the model."""
    assert templat.sheetnames == ["Petunjuk", *LEMBAR]


def test_petunjuk(templat: Workbook) -> None:
    """The instructions name every sheet, with a link to it and what it holds."""
    lembar = templat["Petunjuk"]
    baris = {sel[0].value: sel for sel in lembar.iter_rows()}
    for nama, spek in LEMBAR.items():
        assert baris[nama][0].hyperlink.location == f"'{nama}'!A1" or baris[nama][0].hyperlink.target == f"#'{nama}'!A1"
        assert baris[nama][1].value == spek.judul_lembar


def _kepala(lembar: Worksheet, spek: LembarSpek) -> tuple[Any, ...]:
    """Return the titles of the columns to fill in; those of names beside the table follow."""
    return tuple(lembar[BARIS_KEPALA][: len(spek.nama_kolom())])


@pytest.mark.parametrize("spek", MENDATAR, ids=_id)
def test_kolom_lengkap(templat: Workbook, spek: LembarSpek) -> None:
    """Every column stands in its order, with a note; required ones are marked by colour and by word."""
    lembar = templat[spek.lembar]
    assert lembar["A1"].value == spek.judul_lembar
    sel = _kepala(lembar, spek)
    assert [satu.value for satu in sel] == [judul_kolom(nama) for nama in spek.nama_kolom()]
    for satu, nama in zip(sel, spek.nama_kolom(), strict=True):
        bidang = spek.model_fields[nama]
        assert satu.comment is not None
        assert satu.comment.text.startswith(bidang.description)
        assert ("Wajib diisi." in satu.comment.text) == bidang.is_required()
        assert (satu.fill.fgColor.rgb == "00CFE2F3") == bidang.is_required()
        for contoh in bidang.examples or ():
            assert f"Contoh: {contoh}." in satu.comment.text
    assert lembar.freeze_panes == "B3"


@pytest.mark.parametrize("spek", TEGAK, ids=_id)
def test_isian_tegak_lengkap(templat: Workbook, spek: LembarSpek) -> None:
    """An upright sheet has every field on its line, with its note beside it."""
    lembar = templat[spek.lembar]
    baris = list(lembar.iter_rows(min_row=BARIS_KEPALA + 1, max_col=3))
    assert [satu[0].value for satu in baris] == [judul_kolom(nama) for nama in spek.nama_kolom()]
    for satu, nama in zip(baris, spek.nama_kolom(), strict=True):
        bidang = spek.model_fields[nama]
        assert satu[2].value.startswith(bidang.description)
        assert ("Wajib diisi." in satu[2].value) == bidang.is_required()
        assert (satu[0].fill.fgColor.rgb == "00CFE2F3") == bidang.is_required()


@pytest.mark.parametrize("spek", LEMBAR.values(), ids=_id)
def test_daftar_pilihan(templat: Workbook, spek: LembarSpek) -> None:
    """Closed choices and suggestions, and no other constants, can be chosen far below the last row."""
    lembar = templat[spek.lembar]
    for nomor, nama in enumerate(spek.nama_kolom()):
        tertutup = _pilihan(spek.model_fields[nama].annotation)
        harusnya = tertutup or saran_isian(spek.model_fields[nama])
        for aturan in lembar.data_validations.dataValidation:
            if harusnya and aturan.formula1 == f'"{",".join(harusnya)}"':
                assert aturan.showErrorMessage == bool(tertutup), "a suggestion refuses nothing"
        assert not any("," in satu for satu in harusnya), "a list cannot hold commas"
        if spek.tegak:
            alamat = [f"B{BARIS_KEPALA + 1 + nomor}"]
        else:
            huruf = lembar.cell(1, nomor + 1).column_letter
            alamat = [f"{huruf}{BARIS_KEPALA + 1}", f"{huruf}{BARIS_KEPALA + 300}"]
        assert [_daftar(lembar, satu) for satu in alamat] == [harusnya] * len(alamat)


def test_saran() -> None:
    """Levels of education, golongan and units are suggested where they are typed."""
    assert "S1" in saran_isian(LEMBAR["pegawai_pendidikan"].model_fields["pendidikan"])
    assert "III/d" in saran_isian(LEMBAR["pegawai_golongan"].model_fields["golongan"])
    for lembar in ("indikator", "sarpras", "data_pendukung"):
        assert "orang" in saran_isian(LEMBAR[lembar].model_fields["satuan"]), lembar


@pytest.mark.parametrize("spek", LEMBAR.values(), ids=_id)
def test_judul_terkunci(templat: Workbook, spek: LembarSpek) -> None:
    """Titles are locked without a password; cells to fill in are free, now and in rows to come."""
    lembar = templat[spek.lembar]
    assert (lembar.protection.sheet, lembar.protection.password) == (True, None)
    boleh = ("formatColumns", "insertRows", "deleteRows", "sort", "autoFilter")
    assert not any(getattr(lembar.protection, nama) for nama in boleh)
    assert lembar.cell(BARIS_KEPALA, 1).protection.locked
    if spek.tegak:
        isian = [lembar.cell(BARIS_KEPALA + nomor, 2) for nomor in range(1, len(spek.nama_kolom()) + 1)]
        assert not any(satu.protection.locked for satu in isian)
    else:
        lebar = [lembar.column_dimensions[satu.column_letter] for satu in _kepala(lembar, spek)]
        assert not any(satu.protection.locked for satu in lebar)


@pytest.mark.parametrize(
    ("lembar", "kolom", "bentuk"),
    [("anggaran", "A", "@"), ("anggaran", "D", "#,##0"), ("target", "B", "0"), ("pk", "G", "d mmmm yyyy")],
)
def test_bentuk_angka(templat: Workbook, lembar: str, kolom: str, bentuk: str) -> None:
    """Columns have the format of what belongs there: a code stays text, 2.10 does not become 2,1."""
    assert templat[lembar].column_dimensions[kolom].number_format == bentuk


def test_templat_terbaca(berkas: Path) -> None:
    """The workbook without rows lacks rows and nothing else."""
    _, galat = periksa_buku(baca_buku(berkas), 2023)
    kosong_wajib = [spek.lembar for spek in MENDATAR if LKJIP.lembar.get(spek.lembar) is Kebutuhan.WAJIB]
    assert [satu.lembar for satu in galat if satu.kode == "lembar_kosong"] == kosong_wajib
    assert {(satu.lembar, satu.kode) for satu in galat if satu.kode != "lembar_kosong"} == {("identitas", "missing")}
    assert len([satu for satu in galat if satu.kode == "missing"]) == 7


# --- documentation of the columns --------------------------------------------------------------------------------

#: English words that would betray a note that nobody translated.
_INGGRIS = {"the", "of", "and", "or", "is", "for", "with", "when", "value", "number", "name", "year", "which"}


#: Every column: sheet, name, model.
_KOLOM = [(spek.lembar, nama, spek) for spek in LEMBAR.values() for nama in spek.nama_kolom()]


@pytest.mark.parametrize(("lembar", "nama", "spek"), _KOLOM, ids=lambda satu: satu if isinstance(satu, str) else "")
def test_kolom_berketerangan(lembar: str, nama: str, spek: LembarSpek) -> None:
    """Every column is explained by an Indonesian sentence."""
    teks = spek.model_fields[nama].description
    assert teks, f"{lembar}.{nama}"
    assert teks.endswith(".")
    assert not _INGGRIS & set(teks.casefold().replace(",", " ").replace(".", " ").split())


@pytest.mark.parametrize("spek", LEMBAR.values(), ids=_id)
def test_lembar_berjudul(spek: LembarSpek) -> None:
    """Every sheet has a title, a name that Excel allows, and keys that are columns."""
    assert spek.judul_lembar
    assert spek.judul_lembar[0].isupper()
    assert len(spek.lembar) <= 31
    assert set(spek.kunci) | set(spek.kolom_tetap) <= set(spek.nama_kolom())


@pytest.mark.parametrize(("lembar", "nama", "spek"), _KOLOM, ids=lambda satu: satu if isinstance(satu, str) else "")
def test_contoh_dapat_dibaca(lembar: str, nama: str, spek: LembarSpek) -> None:
    """The example of a column is itself a value that may be typed there."""
    for contoh in spek.model_fields[nama].examples or ():
        bidang = spek.model_fields[nama]
        jenis: Any = Annotated[bidang.annotation, *bidang.metadata] if bidang.metadata else bidang.annotation
        assert TypeAdapter(jenis).validate_python(contoh) is not None, f"{lembar}.{nama}"


# --- bytes -------------------------------------------------------------------------------------------------------


def test_byte_sama(berkas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rows give the same bytes, whenever they are written."""
    nanti = time.time() + 90_000
    monkeypatch.setattr(time, "time", lambda: nanti)
    tulis_buku_kerja(tmp_path / "lagi.xlsx", {})
    assert (tmp_path / "lagi.xlsx").read_bytes() == berkas.read_bytes()


def test_tanpa_jejak_waktu(berkas: Path) -> None:
    """Neither the archive nor its properties know when, where or by whom it was written."""
    with ZipFile(berkas) as arsip:
        assert {satu.date_time for satu in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {satu.create_system for satu in arsip.infolist()} == {0}
    sifat = load_workbook(berkas).properties
    assert (sifat.creator, sifat.lastModifiedBy, sifat.title) == (
        "kinerja",
        None,
        "Buku kerja kinerja perangkat daerah",
    )
    assert sifat.created == sifat.modified == dt.datetime(1980, 1, 1)  # noqa: DTZ001 - properties know no time zone


# --- there and back ----------------------------------------------------------------------------------------------


def _baris(semua: tuple[Baris, ...]) -> list[dict[str, object]]:
    return [satu.model_dump() for satu in semua]


def test_semarang_bolak_balik(semarang: Path, tmp_path: Path) -> None:
    """All rows of Semarang are written and read back equal."""
    data, _ = periksa_buku(baca_buku(semarang / "data.xlsx"), 2023)
    isi = {nama: _baris(getattr(data, nama)) for nama in LEMBAR}
    tulis_buku_kerja(tmp_path / "data.xlsx", isi)
    lagi, galat = periksa_buku(baca_buku(tmp_path / "data.xlsx"), 2023)
    assert not galat
    assert {nama: _baris(getattr(lagi, nama)) for nama in LEMBAR} == isi


_TEKS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), min_size=1, max_size=40)
_teks = _TEKS.map(lambda teks: " ".join(teks.split())).filter(
    # What nobody sees is dropped with a warning, which tests of its own hold.
    lambda teks: not kosong(teks) and teks[0] != "#" and not gaib(teks)
)
_kode = st.from_regex(r"[A-Z]{1,3}\.[a-z]", fullmatch=True)
_bilangan = st.decimals(-(10**9), 10**9, places=3)
_rupiah = st.integers(0, 10**14)


def _tulis_baca(folder: Path, lembar: str, baris: list[dict[str, object]]) -> tuple[Baris, ...]:
    tulis_buku_kerja(folder / "data.xlsx", {lembar: baris})
    hasil = susun_data(baca_buku(folder / "data.xlsx"), "data.xlsx", LKJIP.lembar)
    assert not [str(satu) for satu in hasil.galat if satu.lembar == lembar]
    terbaca: tuple[Baris, ...] = getattr(hasil.data, lembar)
    return terbaca


@pytest.fixture(scope="module")
def kerja(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that property tests write to again and again."""
    return tmp_path_factory.mktemp("bolak-balik")


_BARIS = {
    "langkah": st.fixed_dictionaries({"uraian": _teks, "catatan": st.none() | _teks}),
    "sumber_dana": st.fixed_dictionaries(
        {
            "kode": st.just("2.17.01.2.01.01"),
            "sumber": _teks,
            "uraian": st.none() | _teks,
            "anggaran": _rupiah,
            "realisasi": _rupiah,
        }
    ),
    "target": st.fixed_dictionaries(
        {
            "indikator": _kode,
            "tahun": st.integers(1990, 2100),
            "renstra": st.none() | _bilangan,
            "renja": st.sampled_from(["WTP", "BB", None]),
            "pk_murni": st.tuples(_bilangan.map(abs), _bilangan.map(abs)).map(lambda ujung: Rentang(*sorted(ujung))),
        }
    ),
    "pk": st.fixed_dictionaries(
        {
            "kode": _kode,
            "jenis": st.sampled_from(["murni", "perubahan"]),
            "level": st.sampled_from(["sasaran", "kegiatan"]),
            "jabatan": _teks,
            "tanggal": st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)),
        }
    ),
}


#: The column that names a row, so that none is written twice.
_PENGENAL = {"target": "indikator", "pk": "kode"}


@pytest.mark.parametrize("lembar", _BARIS)
def test_bolak_balik(kerja: Path, lembar: str) -> None:
    """Whatever rows are written, the same are read."""
    nama = _PENGENAL.get(lembar)
    beda = (lambda baris: baris[nama]) if nama else None

    @settings(max_examples=8)
    @given(st.lists(_BARIS[lembar], min_size=1, max_size=30, unique_by=beda))
    def periksa(baris: list[dict[str, Any]]) -> None:
        terbaca = _tulis_baca(kerja, lembar, baris)
        assert [{nama: getattr(satu, nama) for nama in baris[0]} for satu in terbaca] == baris

    periksa()


@pytest.mark.parametrize(
    "teks", ["=1+1", "+62", "-5 orang", "@x", "<script>alert(1)</script>", "2023", "1.234", "a & b", "#REF?"]
)
def test_teks_berbahaya(kerja: Path, teks: str) -> None:
    """Text is written as text: no formula, no number, no tag."""
    (satu,) = _tulis_baca(kerja, "langkah", [{"uraian": teks}])
    assert satu.model_dump()["uraian"] == teks
    sel = load_workbook(kerja / "data.xlsx")["langkah"]["A3"]
    assert sel.data_type == "s"


@pytest.mark.parametrize("ujung", ["5.4", "5.400", "5.123", "0.123", "1234.5", "1000", "12345.678"])
def test_rentang(kerja: Path, ujung: str) -> None:
    """An interval is written so that its bounds cannot be read in two ways."""
    rentang = Rentang(Decimal(ujung), Decimal(ujung) + 1)
    (satu,) = _tulis_baca(kerja, "target", [{"indikator": "A", "tahun": 2023, "renstra": rentang}])
    assert getattr(satu, "renstra") == rentang  # noqa: B009 - rows of any sheet share one type


def test_ya_tidak_ditulis_kata(kerja: Path) -> None:
    """Yes and no are written as words."""
    _tulis_baca(kerja, "visi_misi", [{"jenis": "misi", "nomor": 1, "uraian": "x", "didukung": True}])
    assert load_workbook(kerja / "data.xlsx")["visi_misi"]["D3"].value == "ya"


def test_an_upright_sheet_has_the_formats_of_its_fields(tmp_path: Path) -> None:
    """Blank or filled; a number without a format of its own has its thousands parted, decimals as many as it has."""
    tulis_buku_kerja(tmp_path / "data.xlsx", {"identitas": [{"nama": "Dinas", "renstra_awal": 2025}]})
    lembar = load_workbook(tmp_path / "data.xlsx")["identitas"]
    bentuk = {str(lembar.cell(nomor, 1).value): lembar.cell(nomor, 2).number_format for nomor in range(3, 10)}
    assert (bentuk["renstra awal"], bentuk["renstra akhir"], bentuk["nama"]) == ("0", "0", "General")
    isi = {"indikator": "S1.1", "tahun": 2026, "renstra": 1200, "renja": Decimal("1200.5")}
    tulis_buku_kerja(tmp_path / "lagi.xlsx", {"target": [isi]})
    target = load_workbook(tmp_path / "lagi.xlsx")["target"]
    kolom = {sel.value: sel.column for sel in target[2]}
    assert [target.cell(3, kolom[nama]).number_format for nama in ("tahun", "renstra", "renja")] == [
        "0",
        "#,##0",
        "#,##0.00##",
    ]


@pytest.fixture(scope="module")
def terisi(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """Return a workbook with an upright sheet and one of two rows."""
    hasil = tmp_path_factory.mktemp("terisi") / "data.xlsx"
    kode = [{"kode": "S1", "uraian": "a"}, {"kode": "S2", "uraian": "kata " * 40}]
    tulis_buku_kerja(hasil, {"identitas": [{"nama": "Dinas", "urusan": "kata " * 40}], "sasaran": kode})
    return load_workbook(hasil)


def test_titles_stand_above_and_stay_in_sight(terisi: Workbook) -> None:
    """Bold in twelve points; the head and the first column do not move."""
    for nama in ("identitas", "sasaran"):
        lembar = terisi[nama]
        assert (lembar["A1"].font.b, lembar["A1"].font.sz) == (True, 12)
        assert lembar.freeze_panes == "B3"
        assert lembar.protection.sheet


def test_an_upright_sheet_line_by_line(terisi: Workbook) -> None:
    """Names bold, values to the left, as high as their text; what must be filled is blue and turns red when it is blank."""
    lembar = terisi["identitas"]
    spek = LEMBAR["identitas"]
    assert [sel.value for sel in lembar[2]][:3] == ["kolom", "isi", "keterangan"]
    assert all(sel.font.b and sel.border.bottom.style == "thin" for sel in lembar[2][:3])
    assert [lembar.cell(baris, 1).value for baris in range(3, lembar.max_row + 1)] == [
        *map(judul_kolom, spek.nama_kolom())
    ]
    baris = {lembar.cell(nomor, 1).value: nomor for nomor in range(3, lembar.max_row + 1)}
    for nama, bidang in ((nama, spek.model_fields[nama]) for nama in spek.nama_kolom()):
        nomor = baris[judul_kolom(nama)]
        kepala, isi, keterangan = (lembar.cell(nomor, kolom) for kolom in (1, 2, 3))
        assert kepala.font.b
        assert (kepala.fill.fgColor.rgb == "00CFE2F3") == bidang.is_required()
        assert (isi.alignment.horizontal, isi.alignment.vertical, isi.alignment.wrap_text) == ("left", "top", True)
        assert keterangan.value.startswith(bidang.description)
        assert keterangan.alignment.wrap_text
        merah = [aturan for aturan in lembar.conditional_formatting if f"B{nomor}" in aturan.sqref]
        assert [aturan.rules[0].formula for aturan in merah] == ([[f"LEN(B{nomor})=0"]] if bidang.is_required() else [])
    assert (lembar.cell(baris["nama"], 2).value, lembar.cell(baris["singkatan"], 2).value) == ("Dinas", None)
    tinggi = lembar.row_dimensions
    assert tinggi[baris["urusan"]].height > 45 > (tinggi[baris["nama"]].height or 15)


def test_a_table_and_the_room_below_it(terisi: Workbook) -> None:
    """The filter holds its rows; lists of choices and marks of blanks go on below; rows are as high as their text."""
    lembar = terisi["sasaran"]
    terakhir = openpyxl.utils.get_column_letter(len(LEMBAR["sasaran"].nama_kolom()))
    assert lembar.auto_filter.ref == f"A2:{terakhir}4"
    assert [lembar.cell(nomor, 1).value for nomor in (3, 4, 5)] == ["S1", "S2", None]
    tinggi = [lembar.row_dimensions[nomor].height for nomor in (3, 4)]
    assert tinggi[0] is None
    assert tinggi[1] > 45
    (kosong,) = [aturan for aturan in lembar.conditional_formatting if "A3" in aturan.sqref]
    assert kosong.rules[0].formula == [f"AND(COUNTA($A3:${terakhir}3)>0,LEN(A3)=0)"]
    assert "A4" in kosong.sqref
    assert "A5" in kosong.sqref
    assert "A2" not in kosong.sqref
