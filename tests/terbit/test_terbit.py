"""The pipeline of one report: complete or not at all, and the same bytes each time."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64decode
from pathlib import Path
from zipfile import ZipFile

import nbformat
import openpyxl
import pytest
from PIL import Image
from pypdf import PdfReader

from kinerja.laporan import baca_ringkasan, buka_folder, ringkas
from kinerja.masukan import MasukanSalah
from kinerja.reviu import Tingkat, periksa
from kinerja.terbit import JEJAK, MANIFES, HasilTerbit, TerbitSalah, sidik, terbitkan

pytestmark = pytest.mark.render


def _sidik_semua(folder: Path) -> dict[str, str]:
    return {
        satu.relative_to(folder).as_posix(): hashlib.sha256(satu.read_bytes()).hexdigest()
        for satu in sorted(folder.rglob("*"))
        if satu.is_file()
    }


def test_a_report_holds_html_pdf_notebooks_and_manifest(hasil: HasilTerbit) -> None:
    """Everything that the README promises lies in the folder of the report, and nothing else."""
    assert sorted(_sidik_semua(hasil.folder)) == [
        "jejak.json",
        "lkjip.html",
        "lkjip.pdf",
        "manifest-reviu.json",
        "manifest.json",
        "notebooks/lkjip/00_pembuka.ipynb",
        "notebooks/lkjip/01_pendahuluan.ipynb",
        "notebooks/lkjip/02_perencanaan.ipynb",
        "notebooks/lkjip/03_akuntabilitas.ipynb",
        "notebooks/lkjip/04_penutup.ipynb",
        "notebooks/lkjip/05_lampiran.ipynb",
        "notebooks/reviu/01_reviu.ipynb",
        "reviu.html",
        "reviu.pdf",
        "reviu.xlsx",
        "ringkasan.json",
    ]
    assert [satu.name for satu in hasil.folder.parent.iterdir()] == ["2023"], "no work folder is left behind"
    assert hasil.peringatan == ()


def test_a_report_leaves_its_summary_for_the_page_of_the_region(hasil: HasilTerbit, akar: Path) -> None:
    """It is sealed with the report, and its findings are those of the reviewer, by severity."""
    laporan = buka_folder(akar / "params/kota-semarang/diskopum/2023")
    satu = baca_ringkasan(hasil.folder / "ringkasan.json")
    tingkat = [temuan.tingkat for temuan in periksa(laporan)]
    assert satu.temuan == {nama: tingkat.count(nama) for nama in Tingkat}
    assert satu == ringkas(laporan, satu.temuan)
    assert "ringkasan.json" in json.loads((hasil.folder / "manifest.json").read_text("utf-8"))["keluaran"]


def test_the_same_inputs_give_the_same_bytes(hasil: HasilTerbit, akar: Path, tmp_path: Path) -> None:
    """Rendering again, elsewhere, gives equal HTML, PDF, notebooks and manifest."""
    lagi = terbitkan(akar / "params/kota-semarang/diskopum/2023", tmp_path / "lain")
    assert _sidik_semua(lagi.folder) == _sidik_semua(hasil.folder)


def test_what_the_region_shares_is_an_input(salinan: Path, tmp_path: Path) -> None:
    """Logo and shared benchmarks are listed with their hashes, so that a change of them is seen."""
    daerah = salinan.parent.parent
    (daerah / "kabupaten.yaml").write_text((daerah / "kabupaten.yaml").read_text("utf-8") + "logo: l.svg\n", "utf-8")
    (daerah / "l.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', "utf-8")
    buku = openpyxl.Workbook()
    buku.worksheets[0].title = "pembanding"
    buku.worksheets[0].append(["indikator", "tahun", "wilayah", "jenis", "nilai"])
    buku.save(daerah / "pembanding.xlsx")
    hasil = terbitkan(salinan, tmp_path / "keluaran", bentuk=["html"])
    masukan = json.loads((hasil.folder / MANIFES).read_text("utf-8"))["masukan"]
    for nama in ("l.svg", "pembanding.xlsx"):
        assert masukan[f"params/kota-semarang/{nama}"] == sidik(daerah / nama)


def test_a_picture_of_the_prose_is_an_input_and_in_every_form(salinan: Path, tmp_path: Path) -> None:
    """Its bytes are in the page, the Word file and the PDF; the manifest knows the file; a table is a sheet."""
    Image.effect_noise((300, 200), 60).save(salinan / "narasi/foto.jpg")
    teks = "![Rapat anggota](foto.jpg)\n\nTabel: Peserta rapat\n| a | b |\n| --- | ---: |\n| hadir | 45.678 |\n\n> Kutipan rapat"
    (salinan / "narasi/penutup.md").write_text(teks, "utf-8")
    hasil = terbitkan(salinan, tmp_path / "keluaran", bentuk=["html", "pdf", "docx", "xlsx"])
    masukan = json.loads((hasil.folder / MANIFES).read_text("utf-8"))["masukan"]
    assert masukan["params/kota-semarang/diskopum/2023/narasi/foto.jpg"] == sidik(salinan / "narasi/foto.jpg")
    html = (hasil.folder / "lkjip.html").read_text("utf-8")
    data = re.search(r'<img src="data:image/jpeg;base64,([^"]+)" alt="Rapat anggota"', html)
    assert data is not None
    with ZipFile(hasil.folder / "lkjip.docx") as arsip:
        assert b64decode(data[1]) in [arsip.read(nama) for nama in arsip.namelist() if nama.endswith((".jpg", ".jpeg"))]
        word = arsip.read("word/document.xml").decode()
    pdf = " ".join(" ".join(hal.extract_text() for hal in PdfReader(hasil.folder / "lkjip.pdf").pages).split())
    for bagian in ("Rapat anggota", "Peserta rapat", "45.678", "Kutipan rapat"):
        assert bagian in html
        assert bagian in word
        assert bagian in pdf
    buku = openpyxl.load_workbook(hasil.folder / "lkjip.xlsx")
    assert [buku[nama]["B6"].value for nama in buku.sheetnames if "Peserta rapat" in str(buku[nama]["A1"].value)] == [
        45678
    ]


def test_the_manifest_tells_what_made_what(hasil: HasilTerbit, akar: Path) -> None:
    """Every input and output is listed with its hash, and neither time nor machine is named."""
    isi = json.loads((hasil.folder / MANIFES).read_text("utf-8"))
    assert isi["parameter"] == {"kabupaten": "kota-semarang", "dinas": "diskopum", "tahun": 2023}
    for nama, nilai in isi["keluaran"].items():
        assert sidik(hasil.folder / nama) == nilai
    for nama, nilai in isi["masukan"].items():
        assert sidik(akar / nama) == nilai
    assert "params/kota-semarang/diskopum/2023/data.xlsx" in isi["masukan"]
    assert "notebooks/lkjip/03_akuntabilitas.ipynb" in isi["masukan"]
    assert str(akar) not in (hasil.folder / MANIFES).read_text("utf-8")
    assert isi["pustaka"]["typst"]


def test_traces_stand_beside_the_report(hasil: HasilTerbit, akar: Path) -> None:
    """jejak.json has every trace, a line per number, sorted by key, and is sealed by the manifest."""
    teks = (hasil.folder / JEJAK).read_text("utf-8")
    isi = json.loads(teks)
    semua = buka_folder(akar / "params/kota-semarang/diskopum/2023").semua_jejak
    assert isi["versi"] == 1
    assert [satu["kunci"] for satu in isi["jejak"]] == sorted(semua)
    assert len(teks.splitlines()) == len(semua) + 2
    assert next(satu for satu in isi["jejak"] if satu["kunci"] == "capaian:S1.1") == semua["capaian:S1.1"].ke_kamus()
    assert JEJAK in json.loads((hasil.folder / MANIFES).read_text("utf-8"))["keluaran"]


def test_executed_notebooks_carry_nothing_that_changes(hasil: HasilTerbit, akar: Path) -> None:
    """No time, duration, path or version stays in an executed notebook; its parameters do."""
    for berkas in sorted((hasil.folder / "notebooks").rglob("*.ipynb")):
        isi = nbformat.read(berkas, as_version=4)
        assert dict(isi.metadata.papermill) == {
            "parameters": {"kabupaten": "kota-semarang", "dinas": "diskopum", "tahun": 2023}
        }
        assert set(isi.metadata) == {"kernelspec", "language_info", "papermill"}
        assert all(set(sel.metadata) <= {"tags"} for sel in isi.cells)
        assert str(akar) not in berkas.read_text("utf-8")


def test_only_the_formats_asked_for_are_made(salinan: Path) -> None:
    """``--format html`` makes no PDF."""
    jadi = terbitkan(salinan, salinan.parents[3] / "output", bentuk=("html",))
    nama = ["jejak.json", "lkjip.html", "manifest.json", "notebooks", "ringkasan.json"]
    assert sorted(satu.name for satu in jadi.folder.iterdir()) == nama


def test_faulty_data_leave_earlier_output_untouched(salinan: Path) -> None:
    """A fault in the workbook names its cell and changes nothing that was rendered before."""
    keluaran = salinan.parents[3] / "output"
    lama = keluaran / "kota-semarang/diskopum/2023"
    lama.mkdir(parents=True)
    (lama / "lkjip.html").write_text("laporan lama", encoding="utf-8")
    buku = openpyxl.load_workbook(salinan / "data.xlsx")
    buku["anggaran"]["D5"] = "1,2 milyar"
    buku.save(salinan / "data.xlsx")
    with pytest.raises(MasukanSalah) as salah:
        terbitkan(salinan, keluaran)
    assert [(g.lembar, g.sel) for g in salah.value.daftar] == [("anggaran", "D5")]
    assert "tulis 1200000000" in str(salah.value)
    assert _sidik_semua(keluaran) == {
        "kota-semarang/diskopum/2023/lkjip.html": hashlib.sha256(b"laporan lama").hexdigest()
    }


def test_a_failing_cell_is_named_and_leaves_earlier_output_untouched(salinan: Path) -> None:
    """An error in a notebook says which notebook and cell, and nothing half-made is left."""
    keluaran = salinan.parents[3] / "output"
    lama = keluaran / "kota-semarang/diskopum/2023"
    lama.mkdir(parents=True)
    (lama / "lkjip.html").write_text("laporan lama", encoding="utf-8")
    berkas = salinan.parents[3] / "notebooks/lkjip/04_penutup.ipynb"
    isi = nbformat.read(berkas, as_version=4)
    isi.cells.append(nbformat.v4.new_code_cell("1 / 0", id="rusak"))
    nbformat.write(isi, berkas)
    with pytest.raises(TerbitSalah, match=r"04_penutup\.ipynb gagal pada sel ke-\d+: ZeroDivisionError"):
        terbitkan(salinan, keluaran)
    assert sorted(satu.name for satu in lama.parent.iterdir()) == ["2023", "2023-gagal"]
    assert "ZeroDivisionError" in (lama.with_name("2023-gagal") / "notebooks/lkjip/04_penutup.ipynb").read_text("utf-8")
    assert (lama / "lkjip.html").read_text("utf-8") == "laporan lama"


def test_a_rendered_report_replaces_the_earlier_one_as_a_whole(salinan: Path) -> None:
    """Files of an earlier rendering do not survive beside those of the new one."""
    keluaran = salinan.parents[3] / "output"
    lama = keluaran / "kota-semarang/diskopum/2023"
    lama.mkdir(parents=True)
    (lama / "basi.html").write_text("basi", encoding="utf-8")
    terbitkan(salinan, keluaran, bentuk=("html",))
    assert not (lama / "basi.html").exists()
    assert (lama / "lkjip.html").stat().st_size > 10_000


def test_an_unknown_reference_in_prose_is_refused(salinan: Path) -> None:
    """A cross-reference to a table that does not exist is a fault, not an empty link."""
    (salinan / "narasi/penutup.md").write_text('Lihat {{ rujuk("tabel:tidak_ada") }}.', encoding="utf-8")
    with pytest.raises(TerbitSalah, match="tabel:tidak_ada"):
        terbitkan(salinan, salinan.parents[3] / "output", bentuk=("html",))


def test_a_missing_notebooks_folder_is_said_so(salinan: Path) -> None:
    """Without notebooks there is no report."""
    (salinan.parents[3] / "notebooks/lkjip/04_penutup.ipynb").unlink()
    with pytest.raises(TerbitSalah, match="tidak ada notebook LKjIP"):
        terbitkan(salinan, salinan.parents[3] / "output")
