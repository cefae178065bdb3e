"""Beside a code stands its name by a formula, and its list offers the codes of the sheets that it may point to."""

from __future__ import annotations

from kinerja.masukan.nama_kode import daftar_kode, judul_nama, kolom_bernama, rumus_nama, sumber_kode
from kinerja.model import LEMBAR

_SEMUA = {*LEMBAR}


def test_sheets_whose_codes_a_column_takes() -> None:
    """The parent of an indicator stands on the sheet of its level; other things are no codes."""
    assert sumber_kode("sasaran", "tujuan") == ("tujuan",)
    assert sumber_kode("indikator", "induk") == ("tujuan", "sasaran", "anggaran")
    assert sumber_kode("sasaran", "uraian") == sumber_kode("unit", "tiada") == ()


def test_columns_beside_which_names_stand() -> None:
    """Those that point to names on another sheet."""
    assert kolom_bernama(LEMBAR["sasaran"]) == ("tujuan",)
    assert "induk" in kolom_bernama(LEMBAR["indikator"])
    assert "induk" not in kolom_bernama(LEMBAR["unit"])
    assert judul_nama("penanggung_jawab") == "(nama penanggung jawab)"


def test_the_list_of_codes() -> None:
    """The filled part of the column; by the level for the parent of an indicator; nothing where no sheet has them."""
    assert (
        daftar_kode(LEMBAR["sasaran"], "tujuan", _SEMUA)
        == "OFFSET(tujuan!$A$3,0,0,MAX(1,COUNTA(tujuan!$A$3:$A$1000)),1)"
    )
    assert daftar_kode(LEMBAR["sasaran"], "tujuan", set()) == ""
    induk = daftar_kode(LEMBAR["indikator"], "induk", _SEMUA)
    huruf = "ABCDEFG"[LEMBAR["indikator"].nama_kolom().index("level")]
    assert induk == (
        f'IF(${huruf}3="tujuan",OFFSET(tujuan!$A$3,0,0,MAX(1,COUNTA(tujuan!$A$3:$A$1000)),1),'
        f'IF(${huruf}3="sasaran",OFFSET(sasaran!$A$3,0,0,MAX(1,COUNTA(sasaran!$A$3:$A$1000)),1),'
        "OFFSET(anggaran!$A$3,0,0,MAX(1,COUNTA(anggaran!$A$3:$A$1000)),1)))"
    )
    assert daftar_kode(LEMBAR["indikator"], "induk", {"sasaran"}).startswith("OFFSET(sasaran!")


def test_a_column_of_several_sheets_offers_indicators() -> None:
    """Most of its codes are theirs; without that sheet the first one's."""
    spek, kolom, sumber = next(
        (LEMBAR[lembar], kolom, satu)
        for lembar, spek in LEMBAR.items()
        for kolom in spek.nama_kolom()
        if len(satu := sumber_kode(lembar, kolom)) > 1
        and "indikator" in satu
        and (lembar, kolom) != ("indikator", "induk")
    )
    assert daftar_kode(spek, kolom, _SEMUA).startswith("OFFSET(indikator!")
    lain = [satu for satu in sumber if satu != "indikator"]
    assert daftar_kode(spek, kolom, {*lain}).startswith(f"OFFSET({lain[0]}!")


def test_the_formula_of_a_name() -> None:
    """The first sheet that has the code; blank without a code or where none has it."""
    satu = rumus_nama(LEMBAR["sasaran"], "tujuan", _SEMUA)
    kolom = "ABCDEFG"[LEMBAR["sasaran"].nama_kolom().index("tujuan")]
    assert (
        satu
        == f'=IF(${kolom}{{baris}}="","",IFERROR(INDEX(tujuan!$B$3:$B$1000,MATCH(${kolom}{{baris}},tujuan!$A$3:$A$1000,0)),""))'
    )
    assert rumus_nama(LEMBAR["sasaran"], "tujuan", set()) == ""
    dua = rumus_nama(LEMBAR["indikator"], "induk", {"tujuan", "anggaran"})
    assert dua.index("tujuan!") < dua.index("anggaran!")
    assert dua.count("IFERROR") == 2
