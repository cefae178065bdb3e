"""A whole report folder: everything at once, each fault once, and what a fault looks like."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.dokumen import LKJIP, Kebutuhan
from kinerja.masukan import Galat, MasukanSalah, baca, baca_publikasi, hanya_publikasi, tulis_buku_kerja
from kinerja.masukan.galat import urut
from kinerja.model import LEMBAR


@pytest.fixture
def berkas(folder: Path) -> Path:
    """Return data.xlsx of a copy of the Semarang folder."""
    return folder / "data.xlsx"


# --- the real folder ---------------------------------------------------------------------------------------------


def test_semarang(semarang: Path) -> None:
    """The real folder has neither fault nor warning, and every sheet that must have rows has some."""
    bahan = baca(semarang)
    assert bahan.peringatan == ()
    assert bahan.folder == semarang
    assert {nama for nama, satu in LKJIP.narasi.items() if satu.wajib} <= set(bahan.narasi) <= set(LKJIP.narasi)
    assert {
        nama
        for nama, spek in LEMBAR.items()
        if not getattr(bahan.data, nama) and LKJIP.lembar.get(nama) is Kebutuhan.WAJIB
    } == set()
    assert len(bahan.data.sarpras) == 49


def test_semarang_berasal(semarang: Path) -> None:
    """Every row knows the cells that it was read from."""
    bahan = baca(semarang)
    for nama, spek in LEMBAR.items():
        for satu in getattr(bahan.data, nama):
            assert (satu.asal.berkas, satu.asal.lembar) == ("data.xlsx", nama)
            assert satu.asal.baris > 2 or spek.tegak
            # Columns that came later than the workbook may be missing, as long as they may be empty.
            kurang = set(spek.nama_kolom()) ^ set(satu.asal.kolom)
            assert not any(spek.model_fields[kolom].is_required() for kolom in kurang)
            assert satu.asal.rusak == frozenset()
    baris = next(satu for satu in bahan.data.anggaran if satu.kode == "2.17.01.2.01.01")
    assert (baris.asal.sel("anggaran"), bahan.data.identitas[0].asal.sel("urusan")) == ("anggaran!D5", "identitas!B6")


def test_buku_tiruan_sama(buku: Any, folder: Path, galat_folder: Callable[[Path], tuple[Galat, ...]]) -> None:
    """What the other tests change in memory reads the same from disk."""
    sel = buku.ubah("anggaran", 5, "anggaran", "1,2 milyar")
    buku.tulis(folder / "data.xlsx")
    assert galat_folder(folder) == buku.galat()
    assert sel == "D5"


# --- a folder with faults ----------------------------------------------------------------------------------------


def test_tanpa_buku_kerja(folder: Path, berkas: Path, hanya: Callable[..., None]) -> None:
    """A missing workbook is one fault: its sheets are not missing one by one."""
    berkas.unlink()
    hanya(folder, "data.xlsx", "", "berkas_tidak_ada", "berkas tidak ditemukan di folder 2023")


@pytest.mark.parametrize("isi", [b"kode,nama\n", bytes(range(256))], ids=["csv", "biner"])
def test_bukan_buku_kerja(folder: Path, berkas: Path, isi: bytes, hanya: Callable[..., None]) -> None:
    """A workbook that is none is one fault."""
    berkas.write_bytes(isi)
    hanya(folder, "data.xlsx", "", "bukan_buku_kerja", "bukan buku kerja Excel yang dapat dibaca")


def test_folder_kosong(tmp_path: Path, galat_folder: Callable[[Path], tuple[Galat, ...]]) -> None:
    """A folder that does not exist is named by all that it lacks."""
    assert [(satu.berkas, satu.kode) for satu in galat_folder(tmp_path / "a" / "b" / "2023")] == [
        ("params.yaml", "berkas_tidak_ada"),
        ("kabupaten.yaml", "berkas_tidak_ada"),
        ("data.xlsx", "berkas_tidak_ada"),
    ]


def test_buku_kerja_tanpa_isi(folder: Path, berkas: Path, galat_folder: Callable[[Path], tuple[Galat, ...]]) -> None:
    """A new workbook says what to fill, and which facts that the prose names are not there yet."""
    tulis_buku_kerja(berkas, {})
    assert {satu.kode for satu in galat_folder(folder)} == {"missing", "lembar_kosong", "penanda_tak_dikenal"}


def test_semua_berkas_sekaligus(buku: Any, folder: Path, galat_folder: Callable[[Path], tuple[Galat, ...]]) -> None:
    """Faults of settings, workbook and prose are reported together, in this order."""
    params = folder / "params.yaml"
    params.write_text(params.read_text("utf-8").replace("tempat:", "tempt:"), "utf-8")
    (folder / "narasi" / "penutup.md").write_text("Satu\n{{ tahun", "utf-8")
    sel = buku.ubah("unit", "SEK", "induk", "KADISS")
    buku.ubah("target", ("S1.1", 2023), "renstra", "")
    buku.ubah("target", ("S1.1", 2023), "renja", "")
    buku.ubah("target", ("S1.1", 2023), "pk murni", "")
    buku.ubah("target", ("S1.1", 2023), "pk perubahan", "")
    buku.tulis(folder / "data.xlsx")
    assert [(satu.berkas, satu.lembar, satu.sel, satu.kode) for satu in galat_folder(folder)] == [
        ("params.yaml", "", "isian tempt", "extra_forbidden"),
        ("data.xlsx", "unit", sel, "kode_tidak_ada"),
        ("data.xlsx", "indikator", buku.alamat("indikator", "S1.1", "kode"), "tanpa_target"),
        ("narasi/penutup.md", "", "baris 2", "penanda_rusak"),
    ]


def test_peringatan_tidak_menghentikan(buku: Any, folder: Path) -> None:
    """Warnings alone let the report pass and are kept."""
    sel = buku.ubah("anggaran", 5, "realisasi", 10_000_000.0)
    buku.tulis(folder / "data.xlsx")
    (satu,) = baca(folder).peringatan
    assert (satu.sel, satu.kode, satu.tingkat) == (sel, "melebihi_pagu", "peringatan")


def test_peringatan_ikut_kesalahan(buku: Any, folder: Path) -> None:
    """With faults, warnings are reported, too."""
    buku.ubah("anggaran", 5, "realisasi", 10_000_000.0)
    buku.ubah("anggaran", 6, "realisasi", "x")
    buku.tulis(folder / "data.xlsx")
    with pytest.raises(MasukanSalah) as salah:
        baca(folder)
    assert [satu.tingkat for satu in salah.value.daftar] == ["peringatan", "galat"]


def test_rows_that_were_carried_over_are_told_once_a_sheet(buku: Any) -> None:
    """At the first of them, by its note without what somebody added."""
    sel = buku.ubah("langkah", 3, "catatan", "Perlu ditinjau: berasal dari laporan tahun 2022; lama")
    buku.ubah("langkah", 4, "catatan", "perlu ditinjau: berasal dari laporan tahun 2021")
    buku.ubah("langkah", 5, "catatan", "tidak perlu ditinjau")
    (satu,) = buku.galat()
    assert (satu.lembar, satu.sel, satu.kode, satu.tingkat) == ("langkah", sel, "perlu_ditinjau", "peringatan")
    assert satu.pesan.startswith("Perlu ditinjau: berasal dari laporan tahun 2022 (baris 3")
    assert "5" not in satu.pesan


def test_galat_excel_dari_berkas(buku: Any, folder: Path, hanya: Callable[..., None]) -> None:
    """An error cell of a real file is named, although its value reads as blank."""
    sel = buku.ubah("realisasi", ("S2.1", 2023), "realisasi", "#REF!")
    buku.tulis(folder / "data.xlsx")
    hanya(folder, "data.xlsx", sel, "galat_excel", "rumus Excel menghasilkan #REF!", lembar="realisasi")


def test_teks_berbahaya_dari_berkas(buku: Any, folder: Path) -> None:
    """What only looks like a tag in a real file stays text."""
    buku.ubah("langkah", 3, "uraian", "<script alert(1)// & <nama>")
    buku.tulis(folder / "data.xlsx")
    assert baca(folder).data.langkah[0].uraian == "<script alert(1)// & <nama>"


def test_tanda_dalam_sel_dari_berkas(buku: Any, folder: Path, hanya: Callable[..., None]) -> None:
    """Markup in a cell is refused with its place."""
    sel = buku.ubah("langkah", 3, "uraian", "Memperkuat <b>pendampingan</b>")
    buku.tulis(folder / "data.xlsx")
    hanya(folder, "data.xlsx", sel, "html_dalam_sel", "“<b>”: kode HTML tidak dipakai dalam sel", lembar="langkah")


# --- faults as objects -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("galat", "kalimat"),
    [
        (Galat("data.xlsx", "anggaran", "D17", "x", "salah"), 'data.xlsx, lembar "anggaran", sel D17: salah.'),
        (Galat("data.xlsx", "anggaran", "baris 2", "x", "salah."), 'data.xlsx, lembar "anggaran", baris 2: salah.'),
        (Galat("data.xlsx", "unit", "", "x", "salah"), 'data.xlsx, lembar "unit": salah.'),
        (Galat("narasi/penutup.md", "", "baris 3", "x", "salah"), "narasi/penutup.md, baris 3: salah."),
        (Galat("params.yaml", "", "isian tahun", "x", "salah"), "params.yaml, isian tahun: salah."),
        (Galat("data.xlsx", "", "", "x", "salah"), "data.xlsx: salah."),
    ],
)
def test_kalimat(galat: Galat, kalimat: str) -> None:
    """A fault is one line: file, sheet, cell, sentence."""
    assert str(galat) == kalimat


def test_masukan_salah_dikirim(folder: Path, berkas: Path) -> None:
    """The exception survives the way from a worker process, with all faults."""
    berkas.unlink()
    with pytest.raises(MasukanSalah) as salah:
        baca(folder)
    lagi = pickle.loads(pickle.dumps(salah.value))  # noqa: S301 - our own bytes
    assert isinstance(lagi, MasukanSalah)
    assert lagi.daftar == salah.value.daftar
    assert str(lagi) == str(salah.value) == "\n".join(str(satu) for satu in lagi.daftar)


_TERBIT = [{"tabel": "Tabel 1", "baris": "Program A", "kolom": "Pagu", "nilai": "1.000"}]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"publikasi": _TERBIT}, True),
        ({"publikasi": _TERBIT, "identitas": [{"nama": "Dinas Arsip"}]}, True),
        # Something to make a report from, whether it is valid or not.
        ({"publikasi": _TERBIT, "sasaran": [{"kode": "S1"}]}, False),
        ({"sasaran": [{"kode": "S1"}]}, False),
        ({"identitas": [{"nama": "Dinas Arsip"}]}, False),
        ({}, False),
    ],
)
def test_a_workbook_of_a_published_report_alone(
    tmp_path: Path, isi: dict[str, list[dict[str, object]]], harap: bool
) -> None:
    """Printed values, and the name of the agency at most: what else has rows is a report of its own."""
    tulis_buku_kerja(tmp_path / "data.xlsx", isi)
    assert hanya_publikasi(tmp_path) is harap


def test_what_cannot_be_opened_is_no_published_report(tmp_path: Path) -> None:
    """Neither a missing workbook nor one that is none raises here: the reading of the folder names it."""
    assert hanya_publikasi(tmp_path) is False
    (tmp_path / "data.xlsx").write_bytes(b"x")
    assert hanya_publikasi(tmp_path) is False


def test_urutan() -> None:
    """Faults are ordered by file as read, by sheet as in the workbook, by row and column as numbers; each stands once."""
    a10, b9, aa9 = (Galat("data.xlsx", "anggaran", sel, "x", "") for sel in ("A10", "B9", "AA9"))
    unit, params = Galat("data.xlsx", "unit", "A99", "x", ""), Galat("params.yaml", "", "", "x", "")
    assert urut([params, a10, aa9, b9, unit, a10]) == (params, unit, b9, aa9, a10)


def test_values_of_a_published_report_alone(tmp_path: Path) -> None:
    """Whatever else is wrong with the folder: named by its sheet, else by its folder; settings only where the year is theirs."""
    folder = tmp_path / "dinas-arsip" / "2023"
    folder.mkdir(parents=True)
    tulis_buku_kerja(folder / "data.xlsx", {"publikasi": _TERBIT, "identitas": [{"nama": "Dinas Arsip"}]})
    bahan = baca_publikasi(folder)
    assert bahan is not None
    assert [satu.nilai for satu in bahan.data.publikasi] == ["1.000"]
    assert (bahan.data.sasaran, bahan.pengaturan.params.tahun, bahan.folder) == ((), 2023, folder)
    tulis_buku_kerja(folder / "data.xlsx", {"publikasi": _TERBIT}, ("publikasi",))
    bahan = baca_publikasi(folder)
    assert bahan is not None
    assert [satu.nama for satu in bahan.data.identitas] == ["dinas-arsip"]


@pytest.mark.parametrize(
    ("nama", "isi"), [("2023", {"publikasi": []}), ("2023", {"sasaran": []}), ("rancangan", {"publikasi": _TERBIT})]
)
def test_without_values_or_a_year_there_is_no_published_report(tmp_path: Path, nama: str, isi: Any) -> None:
    """An empty sheet, none at all, a folder that is none of a year, or no workbook."""
    folder = tmp_path / nama
    folder.mkdir()
    assert baca_publikasi(folder) is None
    tulis_buku_kerja(folder / "data.xlsx", isi, tuple(isi))
    assert baca_publikasi(folder) is None


def test_the_settings_of_a_published_report_are_those_of_its_year(folder: Path) -> None:
    """What params.yaml says of another year is not taken over."""
    tulis_buku_kerja(folder / "data.xlsx", {"publikasi": _TERBIT})
    bahan = baca_publikasi(folder)
    assert bahan is not None
    assert (bahan.pengaturan.params.tahun, bahan.pengaturan.kabupaten.nama) == (2023, "Kota Semarang")
    lain = folder.rename(folder.with_name("2022"))
    bahan = baca_publikasi(lain)
    assert bahan is not None
    assert (bahan.pengaturan.params.tahun, bahan.pengaturan.kabupaten.nama) == (2022, "")
