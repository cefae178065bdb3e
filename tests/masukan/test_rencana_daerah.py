"""A region that plans by an RPD has neither visi nor misi: nothing of them is demanded, and none is taken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja.dokumen import LKJIP
from kinerja.laporan import Konteks, PenandaSalah, buka_folder, periksa_folder
from kinerja.masukan import buat_laporan


@pytest.fixture
def folder(akar: Path, tmp_path: Path) -> Path:
    """Return a copy of the real report whose region has an RPD."""
    shutil.copytree(akar / "params" / "kota-semarang", tmp_path / "params" / "kota-semarang")
    berkas = tmp_path / "params" / "kota-semarang" / "kabupaten.yaml"
    isi = berkas.read_text("utf-8").replace("pilihan: {}", "pilihan:")
    assert "pilihan:\n" in isi
    berkas.write_text(isi.replace("pilihan:\n", "pilihan:\n  dokumen_perencanaan: rpd\n"), "utf-8")
    return berkas.parent / "diskopum" / "2023"


def _tanpa_misi(folder: Path) -> None:
    buku = load_workbook(folder / "data.xlsx")
    del buku["visi_misi"]
    kolom = next(sel.column for sel in buku["tujuan"][2] if sel.value == "misi")
    for baris in range(3, buku["tujuan"].max_row + 1):
        buku["tujuan"].cell(baris, kolom).value = None
    buku.save(folder / "data.xlsx")
    for berkas in (folder / "narasi").glob("*.md"):
        berkas.write_text(berkas.read_text("utf-8").replace("{{ jumlah.misi }}", "lima"), "utf-8")


def test_visi_and_misi_are_refused(folder: Path) -> None:
    """What a region with an RPD cannot have is a fault at its cell."""
    laporan, daftar = periksa_folder(folder)
    assert laporan is None
    salah = [(satu.lembar, satu.sel) for satu in daftar if satu.kode == "tanpa_visi_misi"]
    assert salah == [("visi_misi", "C3"), ("tujuan", "C3"), ("tujuan", "C4")]


def test_nothing_of_them_is_demanded(folder: Path) -> None:
    """Without the sheet the report is complete, final, and names the RPD."""
    _tanpa_misi(folder)
    laporan, daftar = periksa_folder(folder, final=True)
    assert laporan is not None
    assert daftar == ()
    konteks = Konteks(buka_folder(folder))
    assert konteks.nilai("rencana_daerah.nama") == "Rencana Pembangunan Daerah (RPD)"
    assert konteks.nilai("rencana_daerah.singkatan") == "RPD"
    with pytest.raises(PenandaSalah):
        konteks.nilai("jumlah.misi")


def test_new_follows_the_choice_of_the_region(tmp_path: Path, folder: Path) -> None:
    """A new report of such a region has no sheet visi_misi and no hint at a misi; one made from an older takes none over."""
    akar = folder.parents[2]
    baru = buat_laporan(akar, "kota-semarang", "dinas-baru", 2024)
    assert {*load_workbook(baru / "data.xlsx").sheetnames[1:]} == {*LKJIP.lembar} - {"visi_misi"}
    teks = (baru / "narasi" / "perencanaan-strategis.md").read_text("utf-8")
    assert "(RPD)" in teks
    assert "visi" not in teks
    lembar = {satu.lembar for satu in periksa_folder(baru)[1]}
    assert "visi_misi" not in lembar


def test_a_fact_that_no_sentence_names_is_a_warning(akar: Path, tmp_path: Path) -> None:
    """A row of data_pendukung without placeholder would vanish: its cell is named."""
    shutil.copytree(akar / "params" / "kota-semarang", tmp_path / "params" / "kota-semarang")
    folder = tmp_path / "params" / "kota-semarang" / "diskopum" / "2023"
    buku = load_workbook(folder / "data.xlsx")
    nomor = buku["data_pendukung"].max_row + 1
    for kolom, isi in ((1, "lepas"), (2, "Fakta"), (4, 5), (5, "orang")):
        buku["data_pendukung"].cell(nomor, kolom).value = isi
    buku.save(folder / "data.xlsx")
    laporan, daftar = periksa_folder(folder)
    assert laporan is not None
    assert [(satu.lembar, satu.kode, satu.tingkat) for satu in daftar] == [
        ("data_pendukung", "data_tak_disebut", "peringatan")
    ]
    assert 'tulis {{ data("lepas") }}' in daftar[0].pesan
