"""A new report: complete, guided, never over another one; and next year's from this year's."""

from __future__ import annotations

import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import psutil
import pytest
from openpyxl import load_workbook
from PIL import Image

from kinerja.dokumen import LKJIP
from kinerja.masukan import Bahan, MasukanSalah, baca, buat_laporan
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.lanjut import lanjutkan
from kinerja.masukan.narasi import baca_narasi
from kinerja.model import LEMBAR, Rentang


def _ringkas(folder: Path) -> list[tuple[str, str, str, str]]:
    with pytest.raises(MasukanSalah) as salah:
        baca(folder)
    return [(satu.berkas, satu.lembar, satu.sel, satu.kode) for satu in salah.value.daftar if satu.tingkat == "galat"]


def _tolak(akar: Path, kabupaten: str, dinas: str, tahun: int, asal: Bahan | None = None) -> list[str]:
    sebelum = sorted(akar.rglob("*"))
    with pytest.raises(MasukanSalah) as salah:
        buat_laporan(akar, kabupaten, dinas, tahun, asal)
    assert sorted(akar.rglob("*")) == sebelum
    return [satu.kode for satu in salah.value.daftar]


# --- an empty one ------------------------------------------------------------------------------------------------


def test_isi_folder(tmp_path: Path) -> None:
    """The folder holds the settings, the workbook and a file for every section; the region gets its own."""
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    assert folder == tmp_path / "kota-contoh" / "dinas-uji" / "2024"
    nama = {satu.relative_to(tmp_path).as_posix() for satu in tmp_path.rglob("*") if satu.is_file()}
    dasar = "kota-contoh/dinas-uji/2024"
    assert nama == {
        "kota-contoh/kabupaten.yaml",
        "kota-contoh/formulir/pk.md",
        f"{dasar}/params.yaml",
        f"{dasar}/data.xlsx",
        *(f"{dasar}/narasi/{satu}.md" for satu in LKJIP.narasi),
    }


def test_kosong_hanya_kurang(tmp_path: Path) -> None:
    """What check says about a new folder is what has to be filled in, each at its place."""
    assert _ringkas(buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)) == [
        ("params.yaml", "", "isian tanggal", "missing"),
        ("kabupaten.yaml", "", "isian provinsi", "missing"),
        *(("data.xlsx", "identitas", f"B{baris}", "missing") for baris in range(3, 10)),
    ]


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("kota-contoh", ["nama: Kota Contoh", "kepala_daerah: Wali Kota Contoh", "ibu_kota: Contoh"]),
        ("kabupaten-dua-kata", ["nama: Kabupaten Dua Kata", "kepala_daerah: Bupati Dua Kata", "ibu_kota:   # WAJIB"]),
        ("contoh", ["nama:   # WAJIB DIISI", "pemerintah:   # WAJIB DIISI"]),
    ],
)
def test_daerah_baru(tmp_path: Path, nama: str, isi: list[str]) -> None:
    """What the name of the folder says is written, the rest is marked as to be filled in."""
    buat_laporan(tmp_path, nama, "dinas-uji", 2024)
    teks = (tmp_path / nama / "kabupaten.yaml").read_text("utf-8")
    assert all(satu in teks for satu in isi)


def test_daerah_lama_tetap(tmp_path: Path) -> None:
    """The settings of a region that is there already are not touched, and give the place of signing."""
    (tmp_path / "kota-contoh").mkdir()
    bersama = tmp_path / "kota-contoh" / "kabupaten.yaml"
    bersama.write_text("ibu_kota: Pusatnya\n", "utf-8")
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    assert bersama.read_text("utf-8") == "ibu_kota: Pusatnya\n"
    assert "tempat: Pusatnya" in (folder / "params.yaml").read_text("utf-8")


def test_petunjuk_setiap_bagian(tmp_path: Path) -> None:
    """Every section has its guidance, which counts as unwritten."""
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    assert baca_narasi(folder, LKJIP.narasi) == ({}, [])
    for nama, spek in LKJIP.narasi.items():
        teks = (folder / "narasi" / f"{nama}.md").read_text("utf-8")
        assert teks.startswith(f"<!-- {spek.judul}. {'Wajib diisi.' if spek.wajib else 'Boleh dikosongkan.'}")


def test_byte_sama(tmp_path: Path) -> None:
    """The same names give the same bytes."""
    satu, dua = (buat_laporan(tmp_path / nama, "kota-contoh", "dinas-uji", 2024) for nama in "ab")
    for berkas in satu.rglob("*.*"):
        assert berkas.read_bytes() == (dua / berkas.relative_to(satu)).read_bytes()


def test_tidak_menimpa(tmp_path: Path) -> None:
    """A report that is there stays; an empty folder is taken."""
    (tmp_path / "kota-contoh" / "dinas-uji" / "2024").mkdir(parents=True)
    buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    assert _tolak(tmp_path, "kota-contoh", "dinas-uji", 2024) == ["sudah_ada"]


@pytest.mark.parametrize(
    ("kabupaten", "dinas", "tahun"),
    [
        ("Kota Contoh", "dinas-uji", 2024),
        ("..", "dinas-uji", 2024),
        ("kota-contoh", "../../x", 2024),
        ("kota-contoh", "", 2024),
        ("kota-contoh", "con", 2024),
        ("kota-contoh", "a" * 65, 2024),
        ("kota-contoh", "dinas-uji", 24),
    ],
)
def test_nama_folder(tmp_path: Path, kabupaten: str, dinas: str, tahun: int) -> None:
    """Names that cannot be folders, or would lead out of the params folder, are refused."""
    assert _tolak(tmp_path, kabupaten, dinas, tahun) == ["nama_folder"]


@pytest.mark.parametrize(
    ("kabupaten", "masa", "pesan"),
    [
        ("Kota Contoh", 2024, "hanya huruf kecil, angka, dan tanda hubung; tulis misalnya kota-contoh"),
        ("..", 2024, "hanya huruf kecil, angka, dan tanda hubung"),
        ("con", 2024, "hanya huruf kecil, angka, dan tanda hubung"),
        ("kota-contoh", 24, "“24” bukan tahun; tulis misalnya 2024"),
    ],
)
def test_a_name_that_cannot_be_a_folder_is_told_with_one_that_can(
    tmp_path: Path, kabupaten: str, masa: int, pesan: str
) -> None:
    """Where its letters make one."""
    with pytest.raises(MasukanSalah) as salah:
        buat_laporan(tmp_path, kabupaten, "dinas-uji", masa)
    (satu,) = salah.value.daftar
    assert satu.pesan.endswith(pesan)


# --- next year's -------------------------------------------------------------------------------------------------


@pytest.fixture
def lanjutan(folder: Path) -> Path:
    """Start 2024 from the Semarang report of 2023."""
    return buat_laporan(folder.parents[2], "kota-semarang", "diskopum", 2024, baca(folder))


def test_lanjutan_target_rentang(folder: Path) -> None:
    """A target that is a range is carried over as it is typed."""
    bahan = baca(folder)
    target = bahan.data.target[0].model_copy(update={"renstra": Rentang(Decimal("5.40"), Decimal("6.20"))})
    bahan = replace(bahan, data=replace(bahan.data, target=(target, *bahan.data.target[1:])))
    baru = buat_laporan(folder.parents[2], "kota-semarang", "diskopum", 2024, bahan)
    lembar = load_workbook(baru / "data.xlsx")["target"]
    assert "5,40-6,20" in [sel.value for baris in lembar.iter_rows() for sel in baris]


def test_lanjutan_hanya_kurang(lanjutan: Path) -> None:
    """What remains to do is the date, amounts, and targets that the Renstra does not hold."""
    galat = _ringkas(lanjutan)
    assert {(berkas, lembar, kode) for berkas, lembar, _, kode in galat} == {
        ("params.yaml", "", "missing"),
        ("data.xlsx", "anggaran", "rupiah_kosong"),
        ("data.xlsx", "sumber_dana", "missing"),
        ("data.xlsx", "indikator", "tanpa_target"),
    }


def test_lanjutan_lengkapi(lanjutan: Path) -> None:
    """With these filled in the folder is valid, and the history holds the year before."""
    (lanjutan / "params.yaml").write_text(
        (lanjutan / "params.yaml").read_text("utf-8").replace("tanggal:   #", "tanggal: 2025-02-28   #"), "utf-8"
    )
    buku = load_workbook(lanjutan / "data.xlsx")
    for lembar, isi in (("anggaran", 1_000_000_000_000), ("sumber_dana", 1)):
        for baris in buku[lembar].iter_rows(min_row=3):
            if baris[0].value and (lembar == "sumber_dana" or str(baris[0].value).count(".") == 5):
                baris[3].value = baris[4].value = isi
    for baris in buku["target"].iter_rows(min_row=3):
        if baris[1].value == 2024 and baris[2].value is None:
            baris[3].value = 50
    for baris in buku["pk"].iter_rows(min_row=3):
        baris[6].value = "2 Januari 2024" if baris[0].value else None
    buku.save(lanjutan / "data.xlsx")
    bahan = baca(lanjutan)
    assert {satu.kode for satu in bahan.peringatan} == {"perlu_ditinjau"}
    lalu = {satu.tahun: satu for satu in bahan.data.riwayat_anggaran}
    assert (lalu[2023].anggaran, lalu[2023].realisasi) == (31826684236, 28491532033)
    assert {satu.tahun for satu in bahan.data.realisasi} == {2021, 2022, 2023, 2024}
    assert all(satu.realisasi is None for satu in bahan.data.realisasi if satu.tahun == 2024)
    assert {(satu.peran.value, satu.tahun): int(satu.nilai) for satu in bahan.data.variabel} == {
        ("pembilang", 2023): 567,
        ("penyebut", 2023): 736,
    }


def test_lanjutan_menurut_lembar(folder: Path) -> None:
    """Targets of the new year are those of the Renstra; names stay, amounts and dates go."""
    bahan = baca(folder)
    isi = lanjutkan(bahan, 2024)
    assert set(isi) == set(LEMBAR)
    target = {satu["indikator"]: satu for satu in isi["target"] if satu["tahun"] == 2024}
    assert set(target) == {satu.kode for satu in bahan.data.indikator}
    assert float(str(target["S1.1"]["renstra"])) == 77
    assert all(satu.get("pk_murni") is None and satu.get("renja") is None for satu in target.values())
    assert [satu["nama"] for satu in isi["anggaran"]] == [satu.nama for satu in bahan.data.anggaran]
    assert {satu["anggaran"] for satu in isi["anggaran"]} == {satu["tanggal"] for satu in isi["pk"]} == {None}
    assert isi["tindak_lanjut_lhe"] == []
    assert len(isi["pk_indikator"]) == len(bahan.data.pk_indikator)


def test_tanda_tinjau_tidak_bertumpuk(folder: Path, lanjutan: Path) -> None:
    """A note stays behind the mark; a second year replaces the mark of the first."""
    isi = lanjutkan(baca(folder), 2024)["analisis"]
    assert isi[0]["catatan"] == "perlu ditinjau: berasal dari laporan tahun 2023"
    assert str(isi[7]["catatan"]).startswith("perlu ditinjau: berasal dari laporan tahun 2023; Laporan asli tidak")
    # The folder of 2024 still lacks amounts, so it is read without judging it.
    baru, _ = periksa_buku(baca_buku(lanjutan / "data.xlsx"), 2024)
    asal = baca(folder)
    params = asal.pengaturan.params.model_copy(update={"tahun": 2024})
    lagi = lanjutkan(replace(asal, data=baru, pengaturan=replace(asal.pengaturan, params=params)), 2025)["analisis"]
    assert lagi[0]["catatan"] == "perlu ditinjau: berasal dari laporan tahun 2024"
    assert str(lagi[7]["catatan"]).startswith("perlu ditinjau: berasal dari laporan tahun 2024; Laporan asli tidak")


def test_gambar_naskah_dibawa(folder: Path) -> None:
    """Pictures come along with the prose that shows them, also those in a folder below it."""
    (folder / "narasi" / "foto").mkdir()
    Image.new("RGB", (6, 8)).save(folder / "narasi" / "foto" / "a.png")
    (folder / "narasi" / "penutup.md").write_text("![Foto](foto/a.png)", "utf-8")
    baru = buat_laporan(folder.parents[2], "kota-semarang", "diskopum", 2024, baca(folder))
    nama = Path("narasi", "foto", "a.png")
    assert (baru / nama).read_bytes() == (folder / nama).read_bytes()


def test_naskah_dibawa(folder: Path, lanjutan: Path) -> None:
    """Prose is carried over under a mark that check warns about until it is removed."""
    lama = (folder / "narasi" / "penutup.md").read_text("utf-8").strip()
    berkas = lanjutan / "narasi" / "penutup.md"
    assert berkas.read_text("utf-8") == f"<!-- perlu ditinjau: berasal dari laporan tahun 2023 -->\n\n{lama}\n"
    narasi, galat = baca_narasi(lanjutan, LKJIP.narasi)
    assert narasi["penutup"].teks.strip() == lama
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat if satu.berkas == "narasi/penutup.md"] == [
        ("baris 1", "perlu_ditinjau", "peringatan")
    ]
    berkas.write_text(lama, "utf-8")
    assert not [satu for satu in baca_narasi(lanjutan, LKJIP.narasi)[1] if satu.berkas == "narasi/penutup.md"]


@pytest.mark.parametrize(
    ("kabupaten", "dinas", "tahun", "kode"),
    [
        ("kota-semarang", "lain", 2024, "asal_lain"),
        ("kota-semarang", "diskopum", 2022, "asal_bukan_lalu"),
        ("kota-semarang", "diskopum", 2023, "asal_bukan_lalu"),
    ],
)
def test_asal_yang_salah(folder: Path, kabupaten: str, dinas: str, tahun: int, kode: str) -> None:
    """Only a later year of the same dinas can be started from a report."""
    assert _tolak(folder.parents[2], kabupaten, dinas, tahun, baca(folder)) == [kode]


# --- remarks in prose --------------------------------------------------------------------------------------------


def test_komentar(folder: Path) -> None:
    """Remarks are not printed, lines keep their numbers, and one without end is a fault."""
    berkas = folder / "narasi" / "penutup.md"
    berkas.write_text("<!-- satu\ndua {{ -->\nIsi {{ tahun }}.\n\n<!-- tiga -->Lagi {{", "utf-8")
    narasi, galat = baca_narasi(folder, LKJIP.narasi)
    assert narasi["penutup"].teks == "\n\nIsi {{ tahun }}.\n\nLagi {{"
    assert [(satu.sel, satu.kode) for satu in galat] == [("baris 5", "penanda_rusak")]
    berkas.write_text("Isi.\n<!-- tanpa akhir", "utf-8")
    assert [(satu.sel, satu.kode) for satu in baca_narasi(folder, LKJIP.narasi)[1]] == [("baris 2", "komentar_terbuka")]


def test_kalender_daerah_menggantikan_tanggal(tmp_path: Path) -> None:
    """Where the region sets the date, a new report need not; else the blank says that it must be filled in."""
    buat_laporan(tmp_path, "kota-contoh", "dinkes", 2024)
    bersama = tmp_path / "kota-contoh" / "kabupaten.yaml"
    assert "#     tanggal_laporan: 02-28   # Tanggal laporan, bila params.yaml" in bersama.read_text("utf-8")
    assert "tanggal:   # WAJIB DIISI" in (tmp_path / "kota-contoh/dinkes/2024/params.yaml").read_text("utf-8")
    bersama.write_text(bersama.read_text("utf-8") + "kalender: {tanggal_laporan: 02-28}\n", "utf-8")
    folder = buat_laporan(tmp_path, "kota-contoh", "dinsos", 2024)
    assert "tanggal:   # kosong: mengikuti kalender kabupaten.yaml" in (folder / "params.yaml").read_text("utf-8")


# --- what a killed command leaves ----------------------------------------------------------------------------------


def test_what_a_killed_command_left_is_removed(tmp_path: Path) -> None:
    """The work folder of a process that runs no more goes; that of a running one and what is not ours stay."""
    atas = tmp_path / "kota-contoh" / "dinas-uji"
    mati = next(nomor for nomor in range(900_000, 999_999) if not psutil.pid_exists(nomor))
    tetap = {f".2024-{os.getpid()}-abcd1234", ".2024-catatan", f".2023-{mati}-abcd1234"}
    for nama in (f".2024-{mati}-abcd1234", *tetap):
        (atas / nama / "narasi").mkdir(parents=True)
    buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    assert {satu.name for satu in atas.iterdir()} == {"2024", *tetap}


def test_the_first_sheet_says_what_must_be_filled(tmp_path: Path) -> None:
    """Those sheets that the documents of the folder demand, and no others."""
    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024)
    lembar = load_workbook(folder / "data.xlsx").worksheets[0]
    wajib = {
        str(a.value): str(b.value).endswith(" (wajib)") for a, b in lembar.iter_rows(max_col=2) if a.value in LEMBAR
    }
    assert (wajib["identitas"], wajib["anggaran"], wajib["inovasi"]) == (True, True, False)
