"""Writing into the workbook: nothing that a person made is lost, and nothing happens without a summary."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

import kinerja
from kinerja.impor import baca_impor, susun_ringkasan_impor, terapkan
from kinerja.impor.banding import Ragam
from kinerja.masukan import MasukanSalah
from kinerja.masukan.asal_sumber import baca_asal
from kinerja.masukan.buku import baca_buku

_KEPALA = ["kode_sub_kegiatan", "nama_sub_kegiatan", "pagumurni", "pagu", "realisasi"]
_BARIS = [
    ["2.17.01.2.01.0001", "Sub satu", 1000, 1500, 1000],
    ["2.17.01.2.01.0002", "Sub dua & <tiga>", 2000, 2000, 1750],
]


def _bagian(berkas: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(berkas) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def test_hanya_lembar_yang_diisi_berubah(
    laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any], baris_buku: Callable[..., Any]
) -> None:
    """Every part of the workbook but the sheet that is filled keeps its bytes; drop-downs, notes and protection stay."""
    buku = laporan / "data.xlsx"
    lama, tabel = _bagian(buku), load_workbook(buku)
    tulis(laporan, sumber([_KEPALA, *_BARIS]))
    baru = _bagian(buku)
    nama = next(f"xl/worksheets/sheet{n}.xml" for n, satu in enumerate(tabel.sheetnames, 1) if satu == "anggaran")
    assert {satu for satu in lama if lama[satu] != baru[satu]} == {nama}
    kini = load_workbook(buku)
    for satu in tabel:
        lain = kini[satu.title]
        assert [str(v.sqref) for v in lain.data_validations.dataValidation] == [
            str(v.sqref) for v in satu.data_validations.dataValidation
        ]
        assert {s.coordinate for r in lain for s in r if s.comment} == {
            s.coordinate for r in satu for s in r if s.comment
        }
        assert lain.protection.sheet == satu.protection.sheet
    assert [satu[:5] for satu in baris_buku(laporan, "anggaran")] == [tuple(satu) for satu in _BARIS]
    sel = kini["anggaran"]["D3"]
    assert (sel.number_format, sel.protection.locked) == ("#,##0", False)
    assert list(laporan.glob(".impor*")) == []


def test_dua_kali_tidak_mengubah(laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """The same import again writes nothing."""
    berkas = sumber([_KEPALA, *_BARIS])
    tulis(laporan, berkas)
    isi = (laporan / "data.xlsx").read_bytes(), (laporan / "asal.json").read_bytes()
    assert not tulis(laporan, berkas).rencana.ubah
    assert ((laporan / "data.xlsx").read_bytes(), (laporan / "asal.json").read_bytes()) == isi


def _ketik(laporan: Path, **sel: object) -> None:
    buku = load_workbook(laporan / "data.xlsx")
    for alamat, nilai in sel.items():
        buku["anggaran"][alamat] = nilai
    buku.save(laporan / "data.xlsx")


def test_isian_orang_dipertahankan(laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """A typed value that differs is a conflict: it is shown and stays, unless the person wants the source's."""
    _ketik(laporan, A3="2.17.01.2.01.01", B3="Sub satu", D3=1400, F3="uraian saya")
    berkas = sumber([_KEPALA, *_BARIS])
    hasil = tulis(laporan, berkas)
    assert [(satu.ragam, satu.lama) for satu in hasil.rencana.ubah if satu.nama == "anggaran" and satu.baris] == [
        (Ragam.KONFLIK, 1400)
    ]
    assert any("anggaran!D3 berisi 1.400, sumber 1.500" in satu for satu in susun_ringkasan_impor(hasil))
    baris = baca_buku(laporan / "data.xlsx")["anggaran"].baris
    assert baris[2][:6] == ("2.17.01.2.01.01", "Sub satu", 1000, 1400, 1000, "uraian saya")
    assert baris[3][0] == "2.17.01.2.01.0002"
    tulis(laporan, berkas, timpa=True)
    assert baca_buku(laporan / "data.xlsx")["anggaran"].baris[2][3] == 1500


def test_nilai_impor_lama_boleh_berganti(laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """A cell that an import filled and nobody touched takes the new value; a row that is gone is told and stays."""
    tulis(laporan, sumber([_KEPALA, *_BARIS]))
    hasil = tulis(laporan, sumber([_KEPALA, [*_BARIS[0][:3], 1600, 1000]], "baru.xlsx"))
    assert [(satu.nama, satu.ragam) for satu in hasil.rencana.ubah] == [("anggaran", Ragam.UBAH)]
    assert hasil.rencana.hilang == (("anggaran", ("2.17.01.2.01.0002",)),)
    assert [satu[3] for satu in baca_buku(laporan / "data.xlsx")["anggaran"].baris[2:]] == [1600, 2000]


def test_rumus_tidak_diganti(laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """A formula is never overwritten, not even on demand, and formulas are computed anew when Excel opens the file."""
    _ketik(laporan, A3="2.17.01.2.01.0001", B3="Sub satu", D3="=E3*2")
    tulis(laporan, sumber([_KEPALA, *_BARIS]), timpa=True)
    buku = load_workbook(laporan / "data.xlsx")
    assert buku["anggaran"]["D3"].value == "=E3*2"
    assert buku["anggaran"]["E3"].value == 1000
    assert b'fullCalcOnLoad="1"' in _bagian(laporan / "data.xlsx")["xl/workbook.xml"]


def test_asal_setiap_sel(laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """The origin of each imported cell is kept by the key of its row, so that sorting loses nothing."""
    tulis(laporan, sumber([_KEPALA, *_BARIS], "lra-2025.xlsx"))
    sel = json.loads((laporan / "asal.json").read_text("utf-8"))["sel"]
    assert ["anggaran", ["2.17.01.2.01.0002"], "realisasi", "1750", "lra-2025.xlsx, Sheet1!E3"] in sel


def test_asal_jejak(akar: Path, tmp_path: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """A trace goes on into the source as long as the cell holds the imported value."""
    shutil.copytree(akar / "params" / "kota-semarang", tmp_path / "params" / "kota-semarang")
    laporan = tmp_path / "params" / "kota-semarang" / "diskopum" / "2023"
    buku = baca_buku(laporan / "data.xlsx")["anggaran"].baris
    nomor, baris = next((n, b) for n, b in enumerate(buku) if b[0] == "2.17.01.2.01.02")
    tulis(laporan, sumber([["kode_sub_giat", "pagu", "realisasi"], [baris[0], baris[3], baris[4]]], "lra.xlsx"))
    jejak = kinerja.buka("kota-semarang", "diskopum", 2023, akar=tmp_path / "params").semua_jejak
    sumber_sel = {sel for satu in jejak.values() for sel in satu.sumber}
    assert f"data.xlsx anggaran!D{nomor + 1}, dari lra.xlsx, Sheet1!B2" in sumber_sel
    _ketik(laporan, **{f"D{nomor + 1}": int(float(str(baris[3]))) + 1})
    jejak = kinerja.buka("kota-semarang", "diskopum", 2023, akar=tmp_path / "params").semua_jejak
    assert not any("Sheet1!B2" in sel for satu in jejak.values() for sel in satu.sumber)


@pytest.mark.parametrize("isi", ["", "[]", '{"sel": 1}', '{"sel": [["unit", ["a"], "nama", "x"]]}', "[" * 100_000])
def test_asal_rusak(laporan: Path, isi: str) -> None:
    """A broken file of origins is told and stops nothing."""
    (laporan / "asal.json").write_text(isi, "utf-8")
    asal, galat = baca_asal(laporan)
    assert not asal.sel
    assert [satu.kode for satu in galat] == ["asal_rusak"]


def test_buku_terbuka_atau_berubah(laporan: Path, sumber: Callable[..., Path]) -> None:
    """A workbook that is open in Excel, or was saved since the summary, is not written."""
    berkas = sumber([_KEPALA, *_BARIS])
    hasil = baca_impor(laporan, [berkas])
    _ketik(laporan, A3="2.17.01")
    with pytest.raises(MasukanSalah, match="berubah"):
        terapkan(hasil)
    (laporan / "~$data.xlsx").write_bytes(b"x")
    with pytest.raises(MasukanSalah, match="sedang dibuka"):
        baca_impor(laporan, [berkas])
    assert not (laporan / "asal.json").exists()


def test_buku_dari_libreoffice(laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Any]) -> None:
    """Rows and cells without addresses, with prefixed names, are edited too."""
    buku = laporan / "data.xlsx"
    bagian = _bagian(buku)
    tabel = load_workbook(buku)
    lembar = next(f"xl/worksheets/sheet{n}.xml" for n, satu in enumerate(tabel.sheetnames, 1) if satu == "anggaran")
    isi = bagian[lembar].decode()
    isi = re.sub(r'(<(?:row|c)\b[^>]*?) r="[A-Z]*\d+"', r"\1", isi)
    isi = re.sub(r"<(/?)([a-zA-Z]+)", r"<\1x:\2", isi).replace("xmlns=", "xmlns:x=", 1)
    with zipfile.ZipFile(buku, "w") as arsip:
        for satu, lama in bagian.items():
            arsip.writestr(satu, isi.encode() if satu == lembar else lama)
    tulis(laporan, sumber([_KEPALA, *_BARIS]))
    assert [satu[3] for satu in baca_buku(buku)["anggaran"].baris[2:]] == [1500, 2000]
