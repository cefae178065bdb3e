"""The command line: exit codes, and words that a planning officer understands. Rendering is tested elsewhere."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja.cli import app, main

#: Words that would betray a message of a library that nobody translated.
_INGGRIS = re.compile(
    r"\b(error|usage|options?|arguments?|missing|invalid|unexpected|no such|not found|show|exit|default|required|"
    r"traceback|exception|file|the|is|are|with|try|help for|commands?)\b",
    re.IGNORECASE,
)
_BENAR = "Dinas Koperasi dan Usaha Mikro Kota Semarang 2023: tidak ada kesalahan."


@dataclass(frozen=True)
class Hasil:
    """What a command printed and its exit code."""

    kode: int
    keluar: str
    galat: str


Jalankan = Callable[..., Hasil]


@pytest.fixture
def jalankan(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Jalankan:
    """Return a function that runs a command within this process."""

    def jalan(*argumen: object) -> Hasil:
        monkeypatch.setattr(sys, "argv", ["kinerja", *map(str, argumen)])
        with pytest.raises(SystemExit) as selesai:
            main()
        tercetak = capsys.readouterr()
        for teks in (tercetak.out, tercetak.err):
            tanpa_nama = teks.replace("--help", "").replace("--format", "").replace("params.yaml", "")
            assert not _INGGRIS.search(tanpa_nama), teks
        kode = selesai.value.code
        assert isinstance(kode, int)
        return Hasil(kode, tercetak.out, tercetak.err)

    return jalan


@pytest.fixture(scope="session")
def semarang(akar: Path) -> Path:
    """Return the folder of the real report; tests only read it."""
    return akar / "params" / "kota-semarang" / "diskopum" / "2023"


@pytest.fixture
def folder(semarang: Path, tmp_path: Path) -> Path:
    """Return a copy of the Semarang folder."""
    akar = shutil.copytree(semarang.parents[2], tmp_path / "params")
    return akar.joinpath(*semarang.parts[-3:])


# --- check -------------------------------------------------------------------------------------------------------


def test_benar(jalankan: Jalankan, semarang: Path) -> None:
    """A folder without faults gives one line and exit code 0."""
    assert jalankan("check", semarang) == Hasil(0, f"{_BENAR}\n", "")


def test_lewat_params_yaml(jalankan: Jalankan, semarang: Path) -> None:
    """The params.yaml of a folder stands for the folder."""
    assert jalankan("check", semarang / "params.yaml").keluar == f"{_BENAR}\n"


@pytest.mark.parametrize("nama", [".", "params.yaml", "../2023"])
def test_dari_dalam_folder(jalankan: Jalankan, semarang: Path, monkeypatch: pytest.MonkeyPatch, nama: str) -> None:
    """The folder may be named from within."""
    monkeypatch.chdir(semarang)
    assert jalankan("check", nama).keluar == f"{_BENAR}\n"


def test_tanpa_buku_kerja(jalankan: Jalankan, folder: Path) -> None:
    """A missing workbook gives its line, a count, and exit code 1."""
    (folder / "data.xlsx").unlink()
    hasil = jalankan("check", folder)
    assert (hasil.kode, hasil.keluar) == (1, "")
    assert hasil.galat.splitlines() == [
        "data.xlsx: berkas tidak ditemukan di folder 2023; letakkan buku kerja dengan nama ini di sana.",
        "1 kesalahan ditemukan. Laporan tidak dibuat; keluaran sebelumnya tidak diubah.",
    ]


def test_semua_kesalahan(jalankan: Jalankan, folder: Path) -> None:
    """All faults of all files are printed, one line each, warnings marked and not counted."""
    buku = load_workbook(folder / "data.xlsx")
    buku["anggaran"]["D5"] = "1,2 milyar"
    buku["anggaran"]["E6"] = 9_000_000_000
    buku["langkah"]["A3"] = "{{ tahun"
    buku["unit"]["D4"] = "[KADIS] :warning:"
    buku.save(folder / "data.xlsx")
    params = folder / "params.yaml"
    params.write_text(params.read_text("utf-8").replace("tempat:", "tempt:"), "utf-8")
    hasil = jalankan("check", folder)
    assert hasil.kode == 1
    assert hasil.galat.splitlines() == [
        "params.yaml, isian tempt: “tempt” tidak dikenal; mungkin maksudnya “tempat”.",
        'data.xlsx, lembar "unit", sel D4: kode “[KADIS] :warning:” tidak ada pada lembar unit.',
        'data.xlsx, lembar "anggaran", sel D5: “1,2 milyar” bukan bilangan rupiah; tulis 1200000000.',
        'data.xlsx, lembar "langkah", sel A3: tanda “{{” tidak berpasangan; penanda ditulis {{ ... }}.',
        "Peringatan, tidak menghalangi laporan:",
        'data.xlsx, lembar "anggaran", sel E6: realisasi 9.000.000.000 melebihi anggaran 3.117.280.',
        "4 kesalahan ditemukan. Laporan tidak dibuat; keluaran sebelumnya tidak diubah.",
    ]


def test_penanda_tidak_dikenal(jalankan: Jalankan, folder: Path) -> None:
    """A placeholder is judged by the report itself."""
    (folder / "narasi" / "penutup.md").write_text("Satu\n{{ tahn }}", "utf-8")
    hasil = jalankan("check", folder)
    assert hasil.kode == 1
    assert hasil.galat.startswith("narasi/penutup.md, baris 2: penanda “{{ tahn }}” tidak dapat diisi: nama itu tidak")


def test_peringatan(jalankan: Jalankan, folder: Path) -> None:
    """Warnings alone are printed and give exit code 0."""
    buku = load_workbook(folder / "data.xlsx")
    buku["anggaran"]["H2"] = "Nama PPTK"
    buku.save(folder / "data.xlsx")
    assert jalankan("check", folder) == Hasil(
        0,
        f"{_BENAR}\n",
        "Peringatan, tidak menghalangi laporan:\n"
        'data.xlsx, lembar "anggaran", sel H2: kolom “Nama PPTK” tidak dikenal dan diabaikan.\n',
    )


def test_folder_kosong(jalankan: Jalankan, tmp_path: Path) -> None:
    """An empty folder of a year lacks all files."""
    (tmp_path / "2023").mkdir()
    hasil = jalankan("check", tmp_path / "2023")
    assert hasil.kode == 1
    assert hasil.galat.endswith("3 kesalahan ditemukan. Laporan tidak dibuat; keluaran sebelumnya tidak diubah.\n")


def test_tidak_mengubah_masukan(jalankan: Jalankan, folder: Path) -> None:
    """Checking reads and writes nothing."""
    isi = {satu: satu.read_bytes() for satu in folder.rglob("*") if satu.is_file()}
    jalankan("check", folder)
    assert {satu: satu.read_bytes() for satu in folder.rglob("*") if satu.is_file()} == isi


@pytest.mark.parametrize("bentuk", ["text", "json"])
def test_bentuk_json(jalankan: Jalankan, folder: Path, bentuk: str) -> None:
    """JSON goes to standard output, alone, with the same exit code."""
    (folder / "data.xlsx").unlink()
    hasil = jalankan("check", folder, "--format", bentuk)
    assert hasil.kode == 1
    if bentuk == "json":
        assert hasil.galat == ""
        assert [satu["kode"] for satu in json.loads(hasil.keluar)["galat"]] == ["berkas_tidak_ada"]


def test_salinan_bertanda(jalankan: Jalankan, folder: Path, tmp_path: Path) -> None:
    """--mark writes a copy and leaves the workbook alone; a copy that may not be written is a fault."""
    buku = load_workbook(folder / "data.xlsx")
    buku["anggaran"]["D5"] = "1,2 milyar"
    buku.save(folder / "data.xlsx")
    hasil = jalankan("check", folder, "--mark", tmp_path / "periksa.xlsx")
    assert (hasil.kode, hasil.keluar) == (1, f"Salinan bertanda: {tmp_path / 'periksa.xlsx'}\n")
    assert load_workbook(tmp_path / "periksa.xlsx")["anggaran"]["D5"].comment
    hasil = jalankan("check", folder, "--mark", folder / "data.xlsx")
    assert hasil.kode == 1
    assert "data.xlsx: salinan bertanda tidak boleh menimpa buku kerja itu sendiri; pilih nama lain." in hasil.galat
    assert "Salinan bertanda:" not in hasil.keluar


@pytest.mark.parametrize("perintah", ["check", "render"])
def test_final(jalankan: Jalankan, folder: Path, tmp_path: Path, perintah: str) -> None:
    """--final refuses what is not complete, before anything is written."""
    (folder / "narasi" / "penutup.md").unlink()
    keluaran = ("--output", tmp_path / "hasil") if perintah == "render" else ()
    hasil = jalankan(perintah, folder, "--final", *keluaran)
    assert hasil.kode == 1
    assert "narasi/penutup.md: Penutup belum diisi.\n1 kesalahan ditemukan." in hasil.galat
    assert not (tmp_path / "hasil").exists()


def test_belum_diisi_peringatan(jalankan: Jalankan, folder: Path) -> None:
    """Without --final missing parts are warnings."""
    (folder / "narasi" / "penutup.md").unlink()
    hasil = jalankan("check", folder)
    assert (hasil.kode, hasil.keluar) == (0, f"{_BENAR}\n")
    assert "narasi/penutup.md: Penutup belum diisi." in hasil.galat


# --- new ---------------------------------------------------------------------------------------------------------


def test_laporan_baru(jalankan: Jalankan, tmp_path: Path) -> None:
    """A new folder is named with the next step; a second time it is refused."""
    argumen = ("new", "kota-contoh", "dinas-uji", 2024, "--params", tmp_path / "params")
    folder = tmp_path / "params" / "kota-contoh" / "dinas-uji" / "2024"
    hasil = jalankan(*argumen)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert hasil.keluar.startswith(f"Laporan baru: {folder}\n")
    assert jalankan("check", folder).kode == 1
    hasil = jalankan(*argumen)
    assert (hasil.kode, hasil.keluar) == (1, "")
    assert "sudah ada dan tidak ditimpa" in hasil.galat
    assert hasil.galat.endswith("1 kesalahan ditemukan. Laporan baru tidak dibuat.\n")


def test_laporan_lanjutan(jalankan: Jalankan, folder: Path) -> None:
    """Next year's report starts from this year's; one with faults cannot be carried on."""
    argumen = ("new", "kota-semarang", "diskopum", 2024, "--params", folder.parents[2], "--from", folder)
    (folder / "params.yaml").rename(folder / "p.yaml")
    assert jalankan(*argumen).galat.startswith("params.yaml: berkas tidak ditemukan di folder 2023")
    (folder / "p.yaml").rename(folder / "params.yaml")
    assert jalankan(*argumen).kode == 0
    hasil = jalankan("check", folder.with_name("2024"))
    assert "perlu ditinjau: berasal dari laporan tahun 2023" in hasil.galat


# --- wrong use ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (
            ["chek", "x"],
            f"perintah 'chek' tidak dikenal; pilih {', '.join(str(p.name) for p in app.registered_commands)}",
        ),
        (["check"], "argumen folder belum disebutkan"),
        (["check", "a", "b"], "terlalu banyak argumen"),
        (["check", "--semua", "a"], "pilihan --semua tidak dikenal"),
        (["render"], "argumen folder belum disebutkan"),
        (["render", "a", "--format"], "pilihan --format memerlukan nilai"),
        (["render", "a", "--format", "odt"], "bentuk “odt” tidak dikenal; pilih html, pdf, docx, atau xlsx"),
        (
            ["render", "a", "--format", "html,odt,csv"],
            "bentuk “odt, csv” tidak dikenal; pilih html, pdf, docx, atau xlsx",
        ),
        (["render", "a", "--format", ""], "bentuk “” tidak dikenal; pilih html, pdf, docx, atau xlsx"),
        (["check", "a", "--format", "xml"], "bentuk “xml” tidak dikenal; pilih text atau json"),
        (["review", "a", "--format", "docx"], "bentuk “docx” tidak dikenal; pilih text, json, html, atau pdf"),
        (["check", "a", "--mark"], "pilihan --mark memerlukan nilai"),
        (["new", "kota-contoh"], "argumen dinas belum disebutkan"),
        (["new", "kota-contoh", "dinas-uji", "dua"], "tahun “dua” bukan bilangan; tulis misalnya 2024"),
        (["--versi"], "pilihan --versi tidak dikenal"),
        (["batch"], "argumen kabupaten belum disebutkan"),
        (["batch", "x", "--jobs", "0"], "nilai --jobs paling sedikit 1"),
        (["batch", "x", "--year", "dua"], "nilai --year bukan bilangan bulat"),
        (["batch", "x", "--time-limit", "0"], "nilai --time-limit paling sedikit 0,01"),
        (
            ["batch", "x", "--time-limit", "1,5"],
            "nilai --time-limit bukan bilangan; pecahan ditulis dengan titik, misalnya 1.5",
        ),
        (["verify"], "argumen folder belum disebutkan"),
    ],
)
def test_salah_pakai(jalankan: Jalankan, argumen: list[str], pesan: str) -> None:
    """Wrong use is explained on the error stream and gives exit code 2."""
    assert jalankan(*argumen) == Hasil(
        2,
        "",
        f"Salah pakai: {pesan}\nJalankan kinerja --help untuk melihat perintah dan pilihannya.\n",
    )


@pytest.mark.parametrize("perintah", ["check", "render"])
def test_berkas_bukan_folder(jalankan: Jalankan, semarang: Path, perintah: str) -> None:
    """A file that is not params.yaml is wrong use."""
    hasil = jalankan(perintah, semarang / "data.xlsx")
    assert (hasil.kode, hasil.keluar) == (2, "")
    assert "data.xlsx” bukan folder; sebutkan folder params/<kabupaten>/<dinas>/<tahun>" in hasil.galat


# --- help --------------------------------------------------------------------------------------------------------


def test_tanpa_perintah(jalankan: Jalankan) -> None:
    """Without a command the help is printed, as wrong use."""
    hasil = jalankan()
    assert hasil.kode == 2
    assert "Perintah:" in hasil.keluar


@pytest.mark.parametrize(
    ("argumen", "isi"),
    [
        (["--help"], ["Pemakaian: kinerja [PILIHAN] PERINTAH ...", "check", "render"]),
        (["-h"], ["Pemakaian: kinerja [PILIHAN] PERINTAH ..."]),
        (["new", "--help"], ["Pemakaian: kinerja new [PILIHAN] KABUPATEN DINAS TAHUN", "--from FOLDER"]),
        (["check", "--help"], ["Pemakaian: kinerja check [PILIHAN] FOLDER", "[wajib]"]),
        (["batch", "-h"], ["Pemakaian: kinerja batch [PILIHAN] KABUPATEN...\n", "paling sedikit 0,01]"]),
        (["verify", "-h"], ["Pemakaian: kinerja verify [PILIHAN] FOLDER", "--no-render"]),
        (["review", "-h"], ["Pemakaian: kinerja review [PILIHAN] {FOLDER|BERKAS...}", "bawaannya output"]),
        (["render", "-h"], ["--format BENTUK", "--output FOLDER", "bawaannya output", "Menampilkan bantuan ini."]),
    ],
)
def test_bantuan(jalankan: Jalankan, argumen: list[str], isi: list[str]) -> None:
    """The help is in Indonesian and gives exit code 0."""
    hasil = jalankan(*argumen)
    assert (hasil.kode, hasil.galat) == (0, "")
    assert all(satu in hasil.keluar for satu in isi)


# --- the command as installed ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("nama", "kode"), [("2023", 0), ("2024", 2)])
def test_sebagai_modul(akar: Path, semarang: Path, nama: str, kode: int) -> None:
    """``python -m kinerja`` does the same in a process of its own, in UTF-8 and without a traceback."""
    hasil = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "kinerja", "check", str(semarang.with_name(nama))],
        cwd=akar,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert hasil.returncode == kode
    assert "Traceback" not in hasil.stderr
    assert (hasil.stdout if kode == 0 else hasil.stderr).endswith(
        f"{_BENAR}\n" if kode == 0 else "Jalankan kinerja --help untuk melihat perintah dan pilihannya.\n"
    )


def test_bantuan_cepat(akar: Path) -> None:
    """The help does not load the libraries of data and notebooks."""
    kode = (
        "import sys; sys.argv = ['kinerja', '--help']\n"
        "from kinerja.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "sys.exit(any(nama in sys.modules for nama in ('pandas', 'matplotlib', 'papermill', 'typst')))"
    )
    hasil = subprocess.run([sys.executable, "-c", kode], cwd=akar, capture_output=True, check=False)
    assert hasil.returncode == 0
