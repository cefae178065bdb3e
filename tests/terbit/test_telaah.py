"""What would keep a report from being printed is found by a check, with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import Galat
from kinerja.terbit import galat_cetakan

LEBAR = "K" * 200


def _tulis(folder: Path, teks: str) -> Laporan:
    prosa = folder / "narasi" / "kesimpulan.md"
    prosa.write_text(f"Alinea.\n\n{teks}\n", encoding="utf-8")
    return buka_folder(folder)


@pytest.fixture
def notebook(akar: Path) -> Path:
    """Return the folder of all notebooks."""
    return akar / "notebooks"


@pytest.mark.parametrize("contoh", ["kota-semarang/diskopum/2023", "kota-depok/dkum/2023"])
def test_the_examples_can_be_printed(akar: Path, notebook: Path, contoh: str) -> None:
    """Nothing is found in what can be rendered."""
    assert galat_cetakan(buka_folder(akar / "params" / contoh), notebook) == ()


def test_a_reference_without_target_has_its_line(salinan: Path, notebook: Path) -> None:
    """The file, the line and the nearest key are named."""
    laporan = _tulis(salinan, 'Lihat {{ rujuk("tabel:capaiann") }} dan {{ rujuk("tabel:capaian") }}.')
    (galat,) = galat_cetakan(laporan, notebook)
    assert (galat.berkas, galat.sel, galat.kode, galat.tingkat) == (
        "narasi/kesimpulan.md", "baris 3", "rujukan_hilang", "galat",
    )  # fmt: skip
    assert "rujuk(“tabel:capaiann”) tidak menunjuk" in galat.pesan
    assert "mungkin maksudnya “tabel:capaian”" in galat.pesan


def test_a_table_that_fits_no_page_has_its_line(salinan: Path, notebook: Path) -> None:
    """Of several tables the one is named, with the line of its header."""
    tabel = "Tabel: {}\n\n| {} | b |\n|---|---|\n| 1 | 2 |\n\n"
    laporan = _tulis(salinan, tabel.format("Muat", "a") + tabel.format("Lebar", LEBAR))
    (galat,) = galat_cetakan(laporan, notebook)
    assert (galat.berkas, galat.sel, galat.kode) == ("narasi/kesimpulan.md", "baris 11", "tabel_tidak_muat")
    assert "“Lebar” tidak muat pada halaman mendatar" in galat.pesan


def _dengan_sel(folder: Path, tujuan: Path, *sel: str) -> Path:
    """Copy a notebook with cells of an analyst at its end."""
    (tujuan / "lkjip").mkdir(parents=True)
    for satu in sorted((folder / "lkjip").glob("*.ipynb")):
        isi = json.loads(satu.read_text("utf-8"))
        if satu.name.startswith("04"):
            for urut, sumber in enumerate(sel):
                kepala = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
                isi["cells"].append({**kepala, "id": f"tambahan-{urut}", "source": sumber})
        (tujuan / "lkjip" / satu.name).write_text(json.dumps(isi), encoding="utf-8")
    return tujuan


def test_cells_of_analysts_are_not_executed(salinan: Path, notebook: Path, tmp_path: Path) -> None:
    """A notebook that does more than call sajian may show what a reference names: nothing is said, nothing is run."""
    tanda = tmp_path / "dijalankan"
    lain = _dengan_sel(notebook, tmp_path / "lain", f"open({str(tanda)!r}, 'w').close()")
    laporan = _tulis(salinan, 'Lihat {{ rujuk("tabel:milik-analis") }}.')
    assert galat_cetakan(laporan, lain) == ()
    assert not tanda.exists()


def test_a_call_that_fails_names_its_cell(salinan: Path, notebook: Path, tmp_path: Path) -> None:
    """What a cell asks for and the data do not have is told with the notebook and the cell."""
    lain = _dengan_sel(notebook, tmp_path / "lain", 'sajian.formulir_pk(laporan, "PK-99")')
    galat = galat_cetakan(buka_folder(salinan), lain)
    (satu,) = [satu for satu in galat if satu.kode == "sel_gagal"]
    assert satu.berkas == "notebooks/lkjip/04_penutup.ipynb"
    assert satu.pesan == "formulir “PK-99” tidak ada pada lembar pk"


def test_without_notebooks_nothing_is_said(salinan: Path, tmp_path: Path) -> None:
    """A params folder alone can be checked."""
    assert galat_cetakan(_tulis(salinan, 'Lihat {{ rujuk("tabel:x") }}.'), tmp_path / "tidak-ada") == ()


def test_a_cell_of_the_workbook_has_its_place(salinan: Path, notebook: Path) -> None:
    """References may stand in cells, too."""
    from openpyxl import load_workbook

    buku = load_workbook(salinan / "data.xlsx")
    lembar = buku["langkah"]
    kepala = next(baris for baris in lembar.iter_rows() if "uraian" in [str(sel.value).casefold() for sel in baris])
    kolom = next(sel.column for sel in kepala if str(sel.value).casefold() == "uraian")
    sel = lembar.cell(kepala[0].row + 1, kolom)
    sel.value = 'Lihat {{ rujuk("tabel:tidak-ada-sama-sekali") }}.'
    buku.save(salinan / "data.xlsx")
    galat = galat_cetakan(buka_folder(salinan), notebook)
    assert [(satu.berkas, satu.lembar, satu.sel) for satu in galat] == [("data.xlsx", "langkah", sel.coordinate)]
    assert isinstance(galat[0], Galat)
