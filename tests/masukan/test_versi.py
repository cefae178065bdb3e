"""Workbooks and settings of an earlier version are read, and what changed is told in a sentence."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
import yaml

from kinerja.masukan import Galat, baca, buat_laporan
from kinerja.masukan.buku import BukuMentah, LembarMentah, baca_buku
from kinerja.masukan.versi import perbarui_buku, versi_tercatat
from kinerja.model import LEMBAR, Perubahan, Pilihan, muat_perubahan, muat_skala, perubahan, versi_buku

_CONTOH = Perubahan(
    versi="9.1.0",
    lembar={"aset": "sarpras"},
    kolom={"sarpras": {"benda": "nama"}, "identitas": {"sebutan": "nama"}},
)


@pytest.fixture
def berganti(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a sheet and columns have been called otherwise before version 9.1.0."""
    from kinerja.masukan import versi

    monkeypatch.setattr(versi, "muat_perubahan", lambda: (_CONTOH,))


def _buku(**lembar: list[list[object]]) -> BukuMentah:
    isi = {nama: LembarMentah(nama.title(), tuple(map(tuple, baris))) for nama, baris in lembar.items()}
    return BukuMentah(isi)


def test_every_new_name_is_there_and_no_old_one() -> None:
    """The table of changes leads from names that are gone to names that are in use."""
    for satu in muat_perubahan():
        assert {*satu.lembar.values()} <= {*LEMBAR}
        assert not {*satu.lembar} & {*LEMBAR}
        for lembar, kolom in satu.kolom.items():
            assert {*kolom.values()} <= {*LEMBAR[lembar].nama_kolom()}
            assert not {*kolom} & {*LEMBAR[lembar].nama_kolom()}
        assert {*satu.pilihan} <= {*Pilihan.model_fields}
    skala = [satu.pilihan.get("skala", {}) for satu in muat_perubahan()]
    assert {baru for satu in skala for baru in satu.values()} <= {*muat_skala()}
    assert not {lama for satu in skala for lama in satu} & {*muat_skala()}


@pytest.mark.usefixtures("berganti")
def test_an_old_sheet_is_read_under_its_new_name() -> None:
    """The warning names sheet, version, new name and what to do."""
    hasil, tahu = perbarui_buku(_buku(aset=[["Sarana"], ["nama"], ["Meja"]]), "data.xlsx")
    assert [*hasil] == ["sarpras"]
    pesan = "sejak versi 9.1.0 lembar ini bernama “sarpras”; isinya tetap dibaca, ganti nama lembarnya"
    assert tahu == (Galat("data.xlsx", "Aset", "", "nama_lama", pesan, "peringatan"),)


@pytest.mark.usefixtures("berganti")
def test_an_old_column_is_read_under_its_new_name() -> None:
    """Its title is found below the heading, with its cell; the row of titles is the one with other known names."""
    baris = [["Benda milik dinas", "Benda"], [], ["kelompok", "Benda", "catatan"], ["Mebel", "Meja", ""]]
    hasil, tahu = perbarui_buku(_buku(sarpras=baris), "data.xlsx")
    assert hasil["sarpras"].baris[2] == ("kelompok", "nama", "catatan")
    assert hasil["sarpras"].baris[0] == ("Benda milik dinas", "Benda")
    assert [(satu.sel, satu.pesan[:46]) for satu in tahu] == [("B3", "sejak versi 9.1.0 kolom “Benda” bernama “nama”")]


@pytest.mark.usefixtures("berganti")
def test_an_old_name_on_an_upright_sheet_is_read_too() -> None:
    """Its names stand in the first column."""
    hasil, tahu = perbarui_buku(
        _buku(identitas=[["Identitas"], ["kolom", "isi"], ["sebutan", "Dinas"], ["alamat", "Jalan"]]), "data.xlsx"
    )
    assert hasil["identitas"].baris[2] == ("nama", "Dinas")
    assert [satu.sel for satu in tahu] == ["A3"]


@pytest.mark.usefixtures("berganti")
def test_an_old_name_beside_the_new_one_is_none() -> None:
    """A sheet or column of one's own is left alone where the new name is there."""
    buku = _buku(aset=[["x"]], sarpras=[["kelompok", "nama", "benda"]])
    hasil, tahu = perbarui_buku(buku, "data.xlsx")
    assert (dict(hasil), tahu) == (dict(buku), ())


def test_the_sheet_of_a_published_report_under_its_old_name() -> None:
    """What was typed on sheet terbit is read as publikasi, and the warning says what the sheet is called now."""
    hasil, tahu = perbarui_buku(_buku(terbit=[["tabel", "baris", "kolom", "nilai"]]), "data.xlsx")
    assert set(hasil) == {"publikasi"}
    assert [satu.pesan for satu in tahu] == [
        "sejak versi 0.2.0 lembar ini bernama “publikasi”; isinya tetap dibaca, ganti nama lembarnya"
    ]


def test_a_new_workbook_bears_its_version(tmp_path: Path) -> None:
    """It stands on the first sheet, and is the last version in which a name changed."""
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    assert versi_tercatat(baca_buku(folder / "data.xlsx")) == versi_buku() == muat_perubahan()[-1].versi


@pytest.mark.parametrize(("versi", "kode"), [("0.1.0", []), (versi_buku(), []), ("99.0.0", ["buku_lebih_baru"])])
def test_a_workbook_of_a_later_version_is_told(tmp_path: Path, versi: str, kode: list[str]) -> None:
    """It may hold what is not known here: install the newest."""
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    buku = openpyxl.load_workbook(folder / "data.xlsx")
    for baris in buku["Petunjuk"].iter_rows():
        for sel in baris:
            if str(sel.value).startswith("Versi buku kerja:"):
                sel.value = f"Versi buku kerja: {versi}"
    buku.save(folder / "data.xlsx")
    _, tahu = perbarui_buku(baca_buku(folder / "data.xlsx"), "data.xlsx")
    assert [satu.kode for satu in tahu] == kode


@pytest.mark.parametrize("berkas", ["params.yaml", "../../kabupaten.yaml"])
def test_an_old_scale_is_taken_under_its_new_name(folder: Path, berkas: str) -> None:
    """The report uses it, and a warning names the file and what to write."""
    letak = folder / berkas
    isi = yaml.safe_load(letak.read_text("utf-8"))
    isi["pilihan"] = {**(isi.get("pilihan") or {}), "skala": "depok-2023"}
    letak.write_text(yaml.safe_dump(isi, allow_unicode=True), "utf-8")
    bahan = baca(folder)
    assert bahan.pengaturan.pilihan.skala == "ketercapaian-dan-kategori"
    tahu = [satu for satu in bahan.peringatan if satu.kode == "nama_lama"]
    assert [(satu.berkas, satu.sel) for satu in tahu] == [(letak.name, "pilihan skala")]
    assert "ketercapaian-dan-kategori" in tahu[0].pesan


def test_an_old_sheet_of_a_whole_report_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook with the old name makes the same data as one with the new, and says so."""
    monkeypatch.setattr(
        "kinerja.masukan.versi.muat_perubahan", lambda: (Perubahan(versi="9.1.0", lembar={"aset": "sarpras"}),)
    )
    baru = baca(folder)
    buku = openpyxl.load_workbook(folder / "data.xlsx")
    buku["sarpras"].title = "aset"
    buku.save(folder / "data.xlsx")
    lama = baca(folder)
    assert lama.data.sarpras == baru.data.sarpras
    assert [satu.kode for satu in lama.peringatan if satu.kode == "nama_lama"] == ["nama_lama"]


def test_versions_stand_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Version 0.10 comes after 0.9, whatever their order in the file."""
    monkeypatch.setattr(perubahan, "baca_aturan", lambda _: [{"versi": "0.10.0"}, {"versi": "0.9.0"}])
    perubahan.muat_perubahan.cache_clear()
    try:
        assert [satu.versi for satu in muat_perubahan()] == ["0.9.0", "0.10.0"]
    finally:
        perubahan.muat_perubahan.cache_clear()
