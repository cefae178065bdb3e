"""Opening a report: by parameters, by folder, from any working folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import kinerja
from kinerja.laporan import AKAR, buka, buka_folder
from kinerja.masukan import Galat, MasukanSalah


def _galat(*isi: object, akar: Path | None = None) -> tuple[Galat, ...]:
    with pytest.raises(MasukanSalah) as salah:
        buka(*isi, akar=akar)  # type: ignore[arg-type]
    return salah.value.daftar


def test_buka(akar: Path) -> None:
    """The parameters of a notebook open the report."""
    laporan = kinerja.buka("kota-semarang", "diskopum", 2023, akar / "params")
    assert repr(laporan) == "Laporan(Dinas Koperasi dan Usaha Mikro Kota Semarang, 2023)"


def test_dari_folder_kerja(akar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder, params is looked for from the working folder upwards."""
    monkeypatch.delenv(AKAR, raising=False)
    monkeypatch.chdir(akar / "params" / "kota-semarang")
    assert buka("kota-semarang", "diskopum", 2023).tahun == 2023


def test_dari_lingkungan(akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """KINERJA_PARAMS names the folder for whoever works elsewhere."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(AKAR, str(akar / "params"))
    assert buka("kota-semarang", "diskopum", 2023).tahun == 2023


def test_tanpa_params(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no params can be found, the fault says so."""
    monkeypatch.delenv(AKAR, raising=False)
    monkeypatch.chdir(tmp_path)
    (satu,) = _galat("kota-semarang", "diskopum", 2023)
    assert satu.kode == "akar_tidak_ada"
    assert str(satu) == "params: folder params tidak ditemukan dari folder kerja ke atas."


@pytest.mark.parametrize(
    "nama", ["../x", "a/b", "a\\b", "KOTA", "", ".", "..", "kota semarang", "-a", "a-", "a--b", "a\n", "é", "/etc"]
)
@pytest.mark.parametrize("isian", ["kabupaten", "dinas"])
def test_parameter_berbahaya(akar: Path, isian: str, nama: str) -> None:
    """A name that could leave the params folder is refused before anything is read."""
    isi = {"kabupaten": "kota-semarang", "dinas": "diskopum", isian: nama}
    (satu,) = _galat(isi["kabupaten"], isi["dinas"], 2023, akar=akar / "params")
    assert (satu.berkas, satu.sel, satu.kode) == ("parameter", f"isian {isian}", "nama_folder")
    # A message is one line: what breaks it is printed as a blank.
    sebut = nama.replace("\n", " ")
    assert str(satu) == f"parameter, isian {isian}: “{sebut}” hanya boleh memuat huruf kecil, angka, dan tanda hubung."


@pytest.mark.parametrize("tahun", ["", "dua ribu", "../2023", -2023, 2023.0, None, "²⁰²³", "23", 20230])
def test_tahun_berbahaya(akar: Path, tahun: object) -> None:
    """A year is four digits."""
    (satu,) = _galat("kota-semarang", "diskopum", tahun, akar=akar / "params")
    assert (satu.sel, satu.kode) == ("isian tahun", "nama_folder")
    assert satu.pesan == f"“{tahun}” bukan tahun; tulis misalnya 2023"


def test_semua_parameter_sekaligus(akar: Path) -> None:
    """All wrong parameters are named at once."""
    assert [satu.sel for satu in _galat("A", "B", "C", akar=akar / "params")] == [
        "isian kabupaten",
        "isian dinas",
        "isian tahun",
    ]


def test_laporan_tidak_ada(akar: Path) -> None:
    """A report that is not there is named by the files that it lacks."""
    daftar = _galat("kota-semarang", "diskopum", 1999, akar=akar / "params")
    assert [(satu.berkas, satu.kode) for satu in daftar] == [
        ("params.yaml", "berkas_tidak_ada"),
        ("data.xlsx", "berkas_tidak_ada"),
    ]


@pytest.mark.parametrize(
    ("lembar", "sel"),
    [("isu_strategis", "C3"), ("analisis", "C3"), ("inovasi", "B3"), ("langkah", "A3")],
)
@pytest.mark.parametrize(
    ("teks", "kode", "pesan"),
    [
        (
            'Naik {{ indikator("S9").realisasi }}.',
            "penanda_tak_dikenal",
            'penanda “{{ indikator("S9").realisasi }}” tidak dapat diisi: indikator “S9” tidak ada',
        ),
        ("Naik {{ tahun( }}.", "penanda_rusak", "tidak dapat dibaca; periksa kurung dan tanda kutip"),
        ("Naik {{ tahun.", "penanda_rusak", "tanda “{{” tidak berpasangan"),
    ],
)
def test_penanda_dalam_sel(
    folder: Path,
    ubah_sel: Callable[[str, str, object], None],
    lembar: str,
    sel: str,
    teks: str,
    kode: str,
    pesan: str,
) -> None:
    """A placeholder in a text of the workbook that cannot be filled is named by its cell."""
    ubah_sel(lembar, sel, teks)
    with pytest.raises(MasukanSalah) as salah:
        buka_folder(folder)
    # The text that stood there may have been the only one that named a fact: that is a warning beside it.
    (satu,) = (galat for galat in salah.value.daftar if galat.tingkat == "galat")
    assert (satu.berkas, satu.lembar, satu.sel, satu.kode) == ("data.xlsx", lembar, sel, kode)
    assert pesan in satu.pesan


def test_penanda_dalam_narasi(folder: Path) -> None:
    """Placeholders that cannot be filled are all named, by file and line."""
    (folder / "narasi" / "penutup.md").write_text("Tahun {{ tahun }}\n\n{{ tahn }} dan {{ total }}", "utf-8")
    (folder / "narasi" / "kesimpulan.md").write_text('{{ data("x") }}', "utf-8")
    with pytest.raises(MasukanSalah) as salah:
        buka_folder(folder)
    tak_dikenal = "nama itu tidak dikenal; lihat daftar penanda pada panduan."
    bukan_cetakan = "sebutkan nilai yang dicetak, misalnya .realisasi."
    assert [str(satu) for satu in salah.value.daftar] == [
        'narasi/kesimpulan.md, baris 1: penanda “{{ data("x") }}” tidak dapat diisi: data pendukung “x” tidak ada.',
        f"narasi/penutup.md, baris 3: penanda “{{{{ tahn }}}}” tidak dapat diisi: {tak_dikenal}",
        f"narasi/penutup.md, baris 3: penanda “{{{{ total }}}}” tidak dapat diisi: {bukan_cetakan}",
    ]


def test_narasi_terisi(folder: Path) -> None:
    """Filled prose holds the values, an unwritten section nothing."""
    (folder / "narasi" / "penutup.md").write_text('Aktif {{ indikator("S1.1").realisasi }}.\n', "utf-8")
    (folder / "narasi" / "organisasi.md").unlink()
    teks = buka_folder(folder).teks
    assert teks.narasi["penutup"] == "Aktif 77,04\u00a0%.\n"
    assert teks.narasi["organisasi"] == ""
