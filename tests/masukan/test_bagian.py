"""The parts of a workbook are found by following its relations."""

from __future__ import annotations

import pytest

from kinerja.masukan.bagian import LembarBagian, temukan_bagian
from kinerja.masukan.xml_buku import DokumenRusak

_JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def _rels(*isi: tuple[str, str, str]) -> bytes:
    satu = "".join(f'<Relationship Id="{i}" Type="{_JENIS}{jenis}" Target="{tujuan}"/>' for i, jenis, tujuan in isi)
    return f"<Relationships>{satu}</Relationships>".encode()


def _buku(lembar: str, sifat: str = "") -> bytes:
    return f'<workbook xmlns:r="u">{sifat}<sheets>{lembar}</sheets></workbook>'.encode()


_ISI = {
    "xl/workbook.xml": _buku('<sheet name="a" r:id="r1"/><sheet name="b" r:id="r2" state="hidden"/><sheet name="c" r:id="r3"/>'),
    "xl/_rels/workbook.xml.rels": _rels(
        ("r1", "worksheet", "worksheets/Sheet1.xml"), ("r2", "worksheet", "/XL/worksheets/sheet%202.xml"),
        ("r3", "chartsheet", "chart.xml"), ("r4", "styles", "styles.xml"), ("r5", "sharedStrings", r"..\xl\teks.xml"),
    ),
    "xl/worksheets/sheet1.xml": b"1", "xl/worksheets/sheet 2.xml": b"2", "xl/styles.xml": b"s", "xl/teks.xml": b"t",
}  # fmt: skip


def test_sheets_styles_and_texts_are_followed() -> None:
    """Targets may be absolute, relative, of other case or slashes; a sheet that is a chart has no cells."""
    hasil = temukan_bagian(_ISI)
    assert hasil.lembar == (
        LembarBagian("a", False, b"1"),
        LembarBagian("b", True, b"2"),
        LembarBagian("c", False, None),
    )
    assert (hasil.gaya, hasil.teks, hasil.sejak_1904) == (b"s", b"t", False)


def test_the_workbook_may_have_another_name() -> None:
    """Where the relations of the file say so; relations that lead outside are none."""
    isi = {f"lain/{nama.removeprefix('xl/')}": satu for nama, satu in _ISI.items()}
    isi["_rels/.rels"] = _rels(("r0", "extended-properties", "app.xml"), ("r1", "officeDocument", "lain/workbook.xml"))
    isi["lain/_rels/workbook.xml.rels"] = _rels(("r1", "worksheet", "worksheets/sheet1.xml")).replace(
        b"<Relationship ",
        b'<Relationship Id="r2" Type="x/worksheet" Target="tiada.xml" TargetMode="External"/><Relationship ',
        1,
    )
    assert [satu.bagian for satu in temukan_bagian(isi).lembar] == [b"1", None, None]
    assert temukan_bagian(isi).gaya is None


@pytest.mark.parametrize("nilai", ["1", "true", "0"])
def test_days_since_1904(nilai: str) -> None:
    """In either spelling of yes."""
    isi = {**_ISI, "xl/workbook.xml": _buku("", f'<workbookPr date1904="{nilai}"/>')}
    assert temukan_bagian(isi).sejak_1904 is (nilai != "0")


def test_what_is_no_workbook() -> None:
    """Without its part, with a sheet that is not there, or with more than a thousand sheets."""
    with pytest.raises(DokumenRusak, match="workbook"):
        temukan_bagian({})
    with pytest.raises(DokumenRusak, match="sheet"):
        temukan_bagian({nama: isi for nama, isi in _ISI.items() if nama != "xl/worksheets/sheet1.xml"})
    satu = '<sheet name="a" r:id="r3"/>'
    assert len(temukan_bagian({**_ISI, "xl/workbook.xml": _buku(satu * 1_000)}).lembar) == 1_000
    with pytest.raises(DokumenRusak, match="sheets"):
        temukan_bagian({**_ISI, "xl/workbook.xml": _buku(satu * 1_001)})
