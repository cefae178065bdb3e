"""One walk through the XML of a sheet: what each kind of cell holds, where it stands, and what no sheet may be."""

from __future__ import annotations

import datetime as dt

import pytest

from kinerja.angka import AngkaPersen
from kinerja.masukan import sel
from kinerja.masukan.gaya import Ragam
from kinerja.masukan.isi_lembar import Gabungan, IsiLembar, Jatah, SelCacat, TerlaluBanyak
from kinerja.masukan.sel import baca_lembar, baca_teks_bersama
from kinerja.masukan.xml_buku import DokumenRusak

_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_GAYA = (Ragam.ANGKA, Ragam.PERSEN, Ragam.TANGGAL, Ragam.DURASI)


def _baca(isi: str, *, ns: str = _NS, jatah: Jatah | None = None, sejak_1904: bool = False) -> IsiLembar:
    xml = f'<worksheet xmlns="{ns}">{isi}</worksheet>'.encode()
    return baca_lembar(xml, _GAYA, ("satu", "dua", ""), sejak_1904=sejak_1904, jatah=jatah or Jatah())


def _sel(isi: str, **pilihan: bool) -> object:
    """Return the value of one cell at A1; None where there is none."""
    return _baca(f'<row r="1">{isi}</row>', **pilihan).sel.get((0, 0))


@pytest.mark.parametrize(
    ("isi", "nilai"),
    [
        ("<c r='A1'><v>12</v></c>", 12),
        ("<c r='A1'><v> 12.50 </v></c>", 12.5),
        ("<c r='A1'><v>1e3</v></c>", 1000),
        ("<c r='A1'><v>.5</v></c>", 0.5),
        ("<c r='A1'><v>-7</v></c>", -7),
        ("<c r='A1'><v>dua belas</v></c>", "dua belas"),
        ("<c r='A1'><v>1e999</v></c>", SelCacat("#NUM!")),
        ("<c r='A1'><v>1e9999</v></c>", SelCacat("#NUM!")),
        ("<c r='A1'><v>1e99999</v></c>", "1e99999"),
        ("<c r='A1'/>", None),
        ("<c r='A1'><v> </v></c>", None),
        ("<c r='A1'><f>A2+1</f></c>", SelCacat()),
        ("<c r='A1'><f>A2+1</f><v>3</v></c>", 3),
        ("<c r='A1' t='e'><v>#REF!</v></c>", SelCacat("#REF!")),
        ("<c r='A1' t='e'/>", SelCacat("#N/A")),
        (f"<c r='A1' t='e'><v>{'#' * 21}</v></c>", SelCacat("#" * 20)),
        ("<c r='A1' t='s'><v>0</v></c>", "satu"),
        ("<c r='A1' t='s'><v>1</v></c>", "dua"),
        ("<c r='A1' t='s'><v>2</v></c>", None),
        ("<c r='A1' t='b'><v>1</v></c>", True),
        ("<c r='A1' t='b'><v>true</v></c>", True),
        ("<c r='A1' t='b'><v>0</v></c>", False),
        ("<c r='A1' t='str'><v> teks </v></c>", " teks "),
        ("<c r='A1' t='str'><v></v></c>", None),
        ("<c r='A1' t='str'><f>A2</f><v>a_x000D_b_x</v></c>", "a\rb_x"),
        ("<c r='A1' t='inlineStr'><is><t>a</t><rPh><t>baca</t></rPh><r><t>b</t></r></is></c>", "ab"),
        ("<c r='A1' t='inlineStr'><is><t></t></is></c>", None),
        ("<c r='A1' t='d'><v>2024-02-28</v></c>", dt.date(2024, 2, 28)),
        ("<c r='A1' t='d'><v>2024-02-28T00:00:00Z</v></c>", dt.date(2024, 2, 28)),
        ("<c r='A1' t='d'><v>2024-02-28T00:00:01</v></c>", dt.datetime(2024, 2, 28, 0, 0, 1)),  # noqa: DTZ001
        ("<c r='A1' t='d'><v>2024-02-28T01:00:00</v></c>", dt.datetime(2024, 2, 28, 1)),  # noqa: DTZ001
        ("<c r='A1' t='d'><v>2024-02-28T00:01:00</v></c>", dt.datetime(2024, 2, 28, 0, 1)),  # noqa: DTZ001
        ("<c r='A1' t='d'><v>kemarin</v></c>", "kemarin"),
        ("<c r='A1' s='1'><v>0.5</v></c>", AngkaPersen(0.5)),
        ("<c r='A1' s='2'><v>45350</v></c>", dt.date(2024, 2, 28)),
        ("<c r='A1' s='2'><v>-1</v></c>", -1),
        ("<c r='A1' s='3'><v>1.5</v></c>", dt.timedelta(days=1.5)),
        ("<c r='A1' s='4'><v>0.5</v></c>", 0.5),
        ("<c r='A1' s='x'><v>0.5</v></c>", 0.5),
        ("<c r='A1' s='-1'><v>0.5</v></c>", 0.5),
        ("<c r='A1' s='0000001'><v>0.5</v></c>", 0.5),
        ("<c r='A1' s='000001'><v>0.5</v></c>", AngkaPersen(0.5)),
    ],
)
def test_what_a_cell_holds(isi: str, nilai: object) -> None:
    """By its type and style; a formula that was never computed is no blank cell."""
    ada = _sel(isi)
    assert (ada, type(ada)) == (nilai, type(nilai))


def test_days_may_count_from_1904() -> None:
    """The same number is then four years later."""
    assert _sel("<c r='A1' s='2'><v>45350</v></c>", sejak_1904=True) == dt.date(2028, 2, 29)


@pytest.mark.parametrize(
    "isi",
    [
        "<row r='1'><c r='A1' t='s'><v>3</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row r='0'/>",
        "<row r='1048577'/>",
        "<row r='x'/>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='1'><c r='A0'><v>1</v></c></row>",
        "<row r='1'><c r='A1048577'><v>1</v></c></row>",
        "<row r='1'><c r='11'><v>1</v></c></row>",
        "<row r='1'><c r='A1:B2'><v>1</v></c></row>",
        "<c><v>1</v></c>",
        "<row r='1'><c r='A1'><c r='B1'><v>1</v></c></c></row>",
        "<row r='1'><c r='XFD1'><v>1</v></c><c><v>2</v></c></row>",
        "<mergeCells><mergeCell/></mergeCells>",
        "<mergeCells><mergeCell ref='A1:B'/></mergeCells>",
        "<cols><col min='0' max='2' hidden='1'/></cols>",
        "<cols><col min='1' hidden='1'/></cols>",
        "<cols><col min='1' max='1000001' hidden='1'/></cols>",
    ],
)
def test_what_no_sheet_has_is_refused(isi: str) -> None:
    """Addresses beyond the last row and column, two cells of one address, texts and columns that are not there."""
    with pytest.raises(DokumenRusak):
        _baca(isi)


def test_the_last_row_and_column_are_there() -> None:
    """An address may be written with dollar signs and small letters."""
    isi = _baca("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row><row r='2'><c r='$a$2'><v>2</v></c></row>")
    assert isi.sel == {(1_048_575, 16_383): 1, (1, 0): 2}
    assert isi.luas == (1_048_576, 16_384)


def test_addresses_may_be_left_out() -> None:
    """A row follows the one before, a cell the one before it; a new row begins at its first cell."""
    isi = _baca(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
    )
    assert isi.sel == {(0, 0): 1, (0, 1): 2, (4, 2): 3, (4, 3): 4, (5, 0): 5}
    assert isi.luas == (6, 4)


def test_the_extent_grows_with_rows_and_with_columns() -> None:
    """Up to the last cell that holds something, whichever comes first."""
    assert _baca("<row r='1'><c r='C1'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>").luas == (2, 3)
    assert _baca("<row r='3'><c r='A3'><v>1</v></c></row><row r='1'><c r='B1'><v>1</v></c></row>").luas == (3, 2)
    assert _baca("<row r='3'><c r='D3'/></row>").luas == (0, 0)


def test_hidden_rows_and_columns_and_merged_cells() -> None:
    """What is hidden says so in either spelling; a merge is named as people read it, whichever corner comes first."""
    isi = _baca(
        "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5'/><col min='6' max='99999' hidden='true'/></cols>"
        "<row r='1' hidden='1'/><row r='2'/><row r='3' hidden='true'/><row r='4' hidden='0'/>"
        "<mergeCells><mergeCell ref='$b$3:A1'/><mergeCell ref='D4'/></mergeCells>"
    )
    assert isi.baris_sembunyi == {0, 2}
    assert isi.kolom_sembunyi == [(2, 3), (6, 16_384)]
    assert isi.gabungan == [Gabungan("B3:A1", (0, 2), (0, 1)), Gabungan("D4", (3, 3), (3, 3))]


def test_hidden_columns_have_a_bound() -> None:
    """At it they are read, one more is refused."""
    satu = "<col min='1' max='1' hidden='1'/>"
    assert len(_baca(satu * 16_384).kolom_sembunyi) == 16_384
    with pytest.raises(DokumenRusak):
        _baca(satu * 16_385)


def test_merged_cells_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten times what any report merges; with a smaller one at hand: at it they are read, one more is refused."""
    assert sel._GABUNGAN_MAKS == 100_000
    monkeypatch.setattr(sel, "_GABUNGAN_MAKS", 3)
    satu = "<mergeCell ref='A1:A2'/>"
    assert len(_baca(satu * 3).gabungan) == 3
    with pytest.raises(DokumenRusak):
        _baca(satu * 4)


def test_both_names_of_the_format_are_known_and_no_other() -> None:
    """Strict workbooks name it otherwise; elements of other formats in a sheet are passed over."""
    isi = "<row r='1'><c r='A1'><v>1</v></c></row>"
    assert _baca(isi, ns="http://purl.oclc.org/ooxml/spreadsheetml/main").sel == {(0, 0): 1}
    assert _baca(isi, ns="urn:lain").sel == {}


def test_text_beside_cells_is_no_value() -> None:
    """Only what stands in the value or text of a cell counts."""
    isi = _baca("<v>9</v><t>x</t><row r='1'>8<c r='A1'>7<v>1</v>6<f>5</f></c></row>")
    assert isi.sel == {(0, 0): 1}


def test_what_a_sheet_holds_is_taken_from_the_allowance() -> None:
    """Elements, filled cells and characters; more than is left is refused."""
    jatah = Jatah(sel=2, huruf=5, unsur=100)
    _baca("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'/></row>", jatah=jatah)
    assert (jatah.sel, jatah.huruf, jatah.unsur) == (1, 1, 95)
    with pytest.raises(TerlaluBanyak, match="huruf"):
        _baca("<row r='1'><c r='A1' t='s'><v>1</v></c></row>", jatah=jatah)


def test_a_text_longer_than_excel_can_hold_is_refused() -> None:
    """Seven signs may stand for one letter, as _x000D_ does."""
    batas = 32_767 * 7
    isi = "<c r='A1' t='str'><v>{}</v></c>"
    assert _sel(isi.format("a" * batas)) == "a" * batas
    with pytest.raises(TerlaluBanyak, match=r"lebih dari 32\.767 huruf"):
        _sel(isi.format("a" * (batas + 1)))


def test_shared_texts() -> None:
    """Parts of one text are joined, phonetic readings and what stands between are left out; an empty one keeps its place."""
    xml = (
        f'<sst xmlns="{_NS}"> <si><t>satu</t></si><si/><si><r><t>du</t></r>x<r><t>a</t></r>'
        "<rPh><t>baca</t></rPh><rPh><t>lagi</t></rPh><t>!</t></si><si><t>a_x000A_b</t></si></sst>"
    )
    assert baca_teks_bersama(xml.encode()) == ["satu", "", "dua!", "a\nb"]
