"""``kinerja review``: exit codes, text by severity, JSON that programs can rely on."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja.cli import main
from kinerja.dokumen import REVIU, UTAMA
from kinerja.laporan import buka_folder
from kinerja.masukan import buat_laporan
from kinerja.reviu import ATURAN, tinjau
from kinerja.terbit.ekspor import susun_reviu

Jalankan = Callable[..., tuple[int, str, str]]

KUNCI = ["aturan", "tingkat", "tempat", "tercetak", "seharusnya", "pesan", "dasar"]


@pytest.fixture
def jalankan(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Jalankan:
    """Return a function that runs the command in this process: exit code, standard output, standard error."""

    def jalan(*argumen: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kinerja", "review", *map(str, argumen)])
        with pytest.raises(SystemExit) as selesai:
            main()
        kode, tercetak = selesai.value.code, capsys.readouterr()
        assert isinstance(kode, int)
        return kode, tercetak.out, tercetak.err

    return jalan


@pytest.fixture
def folder(akar: Path, tmp_path: Path) -> Path:
    """Return a copy of the Semarang folder."""
    asal = akar / "params" / "kota-semarang"
    shutil.copytree(asal / "diskopum" / "2023", tmp_path / "kota-semarang" / "diskopum" / "2023")
    shutil.copy(asal / "kabupaten.yaml", tmp_path / "kota-semarang")
    shutil.copytree(asal / "formulir", tmp_path / "kota-semarang" / "formulir")
    return tmp_path / "kota-semarang" / "diskopum" / "2023"


@pytest.fixture
def ubah(folder: Path) -> Callable[[str, str, object], None]:
    """Return a function that puts a value into one cell of the copied workbook."""

    def isi(lembar: str, sel: str, nilai: object) -> None:
        buku = load_workbook(folder / "data.xlsx")
        buku[lembar][sel] = nilai
        buku.save(folder / "data.xlsx")

    return isi


def test_text_groups_by_severity(jalankan: Jalankan, folder: Path) -> None:
    """Warnings come before notes, each finding with place, rule, sentence and values, last the count."""
    kode, keluar, galat = jalankan(folder)
    baris = keluar.splitlines()
    assert (kode, galat) == (0, "")
    assert baris[0] == "Peringatan: perlu diperbaiki atau dijelaskan (49)"
    assert baris[1:5] == [
        "  data.xlsx, target!F59 [penerima-gaji]",
        "    Target indikator sub kegiatan “Jumlah orang yang menerima gaji dan tunjangan ASN” (SK01.02.01.1) adalah 35 "
        "orang/bulan, sedangkan ASN pada lembar pegawai_status berjumlah 58 orang.",
        "    tertulis   : 35",
        "    seharusnya : 58",
    ]
    assert "Catatan: patut diketahui pereviu (9)" in baris
    assert baris[-1] == ("Dinas Koperasi dan Usaha Mikro Kota Semarang 2023: tanpa galat, 49 peringatan, 9 catatan.")


def test_json_is_stable(jalankan: Jalankan, folder: Path) -> None:
    """An object per finding with seven keys, always of text, the same bytes each time."""
    kode, keluar, _ = jalankan(folder, "--format", "json")
    temuan = json.loads(keluar)["temuan"]
    assert kode == 0
    assert all(list(satu) == KUNCI and all(isinstance(isi, str) for isi in satu.values()) for satu in temuan)
    assert {satu["aturan"] for satu in temuan} <= set(ATURAN)
    assert [satu["tingkat"] for satu in temuan] == ["peringatan"] * 49 + ["catatan"] * 9
    assert jalankan(folder, "--format", "json")[1] == keluar


def test_a_contradiction_gives_exit_code_1(jalankan: Jalankan, folder: Path, ubah: Callable[..., None]) -> None:
    """A certain fault comes first and tells a program to stop."""
    ubah("pk_anggaran", "C53", 1554249860)
    kode, keluar, _ = jalankan(folder)
    assert kode == 1
    assert keluar.startswith(
        "Galat: pasti bertentangan, perbaiki sebelum laporan ditandatangani (1)\n"
        "  data.xlsx, pk_anggaran!C54 [dikelola-melebihi-pagu]\n"
    )


def test_a_contradiction_that_is_explained_gives_exit_code_0(
    jalankan: Jalankan, folder: Path, ubah: Callable[..., None]
) -> None:
    """With dijelaskan in reviu.xlsx it is still named, with the answer, but no longer open; JSON stays as it was."""
    ubah("pk_anggaran", "C53", 1554249860)
    sebelum = jalankan(folder, "--format", "json")[1]
    for status, kode in (("diterima", 1), ("dijelaskan", 0)):
        (folder / "reviu.xlsx").write_bytes(susun_reviu(tinjau(buka_folder(folder))))
        buku = load_workbook(folder / "reviu.xlsx")
        (baris,) = (sel.row for sel in buku["temuan"]["B"] if sel.value == "dikelola-melebihi-pagu")
        buku["temuan"][f"H{baris}"], buku["temuan"][f"I{baris}"] = status, "Menurut audit BPK.\nSurat terlampir."
        buku.save(folder / "reviu.xlsx")
        hasil, keluar, _ = jalankan(folder)
        assert hasil == kode
        assert f"    tanggapan  : {status.capitalize()}. Menurut audit BPK. Surat terlampir.\n" in keluar
    assert keluar.endswith("2023: 1 galat (1 dijelaskan), 48 peringatan, 9 catatan.\n")
    assert jalankan(folder, "--format", "json")[::2] == (0, "")
    assert jalankan(folder, "--format", "json")[1] == sebelum


def test_input_that_cannot_be_opened(jalankan: Jalankan, folder: Path, ubah: Callable[..., None]) -> None:
    """Faults of the input are named as check names them; in JSON they are findings of their own."""
    ubah("indikator", "F3", "naek")
    kode, keluar, galat = jalankan(folder)
    assert (kode, keluar) == (1, "")
    assert 'data.xlsx, lembar "indikator", sel F3: “naek” tidak dikenal' in galat
    assert "Laporan belum dapat direviu." in galat
    kode, keluar, _ = jalankan(folder, "--format", "json")
    (satu,) = json.loads(keluar)["temuan"]
    assert kode == 1
    assert (satu["aturan"], satu["tingkat"], satu["tempat"]) == ("masukan-enum", "galat", "data.xlsx, indikator!F3")


@pytest.fixture
def baru(tmp_path: Path) -> Path:
    """Return the folder of a new report, in which nothing is filled in but a published table with a wrong sum."""
    folder = buat_laporan(tmp_path, "kota-nirwana", "dinas-arsip", 2023, dokumen=(UTAMA, REVIU))
    buku = load_workbook(folder / "data.xlsx")
    isi = (("Program A", "1.000"), ("Program B", "2.000"), ("Jumlah", "3.100"))
    for nomor, (baris, nilai) in enumerate(isi, start=3):
        for kolom, teks in enumerate(("Tabel 9", baris, "Pagu", nilai), start=1):
            buku["publikasi"].cell(nomor, kolom, teks)
    buku.save(folder / "data.xlsx")
    return folder


def test_a_published_report_alone_is_reviewed(jalankan: Jalankan, baru: Path) -> None:
    """A workbook of printed values alone is no unfinished report: nothing is said about its empty sheets."""
    kode, keluar, galat = jalankan(baru)
    assert (kode, galat) == (1, "")
    assert "Lembar publikasi, tahun 2023: 1 galat, tanpa peringatan, tanpa catatan." in keluar
    temuan = json.loads(jalankan(baru, "--format", "json")[1])["temuan"]
    assert [satu["aturan"] for satu in temuan] == ["publikasi-jumlah-baris"]


def test_a_published_report_beside_faults(jalankan: Jalankan, baru: Path) -> None:
    """Faults elsewhere in the input do not hide what the published numbers contradict, and are listed too."""
    buku = load_workbook(baru / "data.xlsx")
    buku["sasaran"]["A3"] = "S1"
    buku.save(baru / "data.xlsx")
    kode, keluar, galat = jalankan(baru)
    assert kode == 1
    assert "Tabel 9, Jumlah, kolom Pagu [publikasi-jumlah-baris]" in keluar
    assert "Lembar publikasi, tahun 2023: 1 galat, tanpa peringatan, tanpa catatan." in keluar
    assert 'lembar "identitas", sel B3' in galat
    temuan = json.loads(jalankan(baru, "--format", "json")[1])["temuan"]
    assert [satu["seharusnya"] for satu in temuan if satu["aturan"] == "publikasi-jumlah-baris"] == ["3.000"]
    assert {satu["aturan"] for satu in temuan} > {"masukan-missing"}
    tingkat = [satu["tingkat"] for satu in temuan]
    assert tingkat == sorted(tingkat, key=["galat", "peringatan", "catatan"].index)


def test_nothing_published_nothing_reviewed(jalankan: Jalankan, baru: Path) -> None:
    """Without a readable sheet publikasi only the faults of the input are said."""
    buku = load_workbook(baru / "data.xlsx")
    buku["publikasi"].delete_rows(3, 3)
    buku.save(baru / "data.xlsx")
    kode, keluar, galat = jalankan(baru)
    assert (kode, keluar) == (1, "")
    assert "Laporan belum dapat direviu." in galat
    (baru / "data.xlsx").write_bytes(b"bukan buku kerja")
    assert jalankan(baru)[1] == ""
