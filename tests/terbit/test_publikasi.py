"""``kinerja review laporan.pdf`` as a user meets it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
import typst
from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja.cli import main

pytestmark = pytest.mark.render

Jalankan = Callable[..., tuple[int, str, str]]

#: A report in which one total is wrong: 300 + 450 is not 760.
_SUMBER = """#set page("a4")
#set text(size: 10pt)
LAPORAN KINERJA

DINAS CONTOH KOTA CONTOH

TAHUN 2023

Tabel 1 Anggaran dan Realisasi Tahun 2023
#table(columns: 4,
  [No.], [Program], [Anggaran (Rp)], [Realisasi (Rp)],
  [1], [Program Pelayanan Perizinan], [300.000.000], [290.000.000],
  [2], [Program Pembinaan Usaha], [450.000.000], [400.000.000],
  table.cell(colspan: 2)[Jumlah], [TOTAL], [690.000.000],
)
"""


def _tulis(folder: Path, nama: str = "laporan.pdf", jumlah: str = "760.000.000") -> Path:
    (folder / "laporan.typ").write_text(_SUMBER.replace("TOTAL", jumlah), encoding="utf-8")
    (folder / nama).write_bytes(typst.compile(folder / "laporan.typ", ignore_system_fonts=True))
    return folder / nama


@pytest.fixture
def jalankan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Jalankan:
    """Return a function that reviews files in an empty folder: exit code, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def jalan(*argumen: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kinerja", "review", *map(str, argumen)])
        with pytest.raises(SystemExit) as selesai:
            main()
        tercetak = capsys.readouterr()
        assert isinstance(selesai.value.code, int)
        return selesai.value.code, tercetak.out, tercetak.err

    return jalan


def _sorot(berkas: Path) -> list[Any]:
    return [a.get_object() for halaman in PdfReader(berkas).pages for a in halaman.get("/Annots", ())]


def test_a_pdf_gives_pages_workbooks_and_a_marked_copy(jalankan: Jalankan, tmp_path: Path) -> None:
    """What could be read stands first, the count of findings last; a certain fault gives exit code 1."""
    asal = _tulis(tmp_path)
    isi = asal.read_bytes()
    kode, keluar, _ = jalankan(asal)
    baris = keluar.splitlines()
    assert kode == 1
    assert baris[0].startswith("laporan.pdf: 1 dari 1 halaman terbaca. Terbaca 1 tabel, dengan 6 nilai.")
    nama = ("reviu.html", "reviu.pdf", "reviu.xlsx", "publikasi.xlsx", "laporan-bertanda.pdf")
    assert baris[1:-1] == ["Reviu selesai:", *(f"  {Path('output/laporan-reviu') / satu}" for satu in nama)]
    assert baris[-1] == "DINAS CONTOH KOTA CONTOH 2023: 1 galat, tanpa peringatan, tanpa catatan."
    assert asal.read_bytes() == isi
    halaman = Path("output/laporan-reviu/reviu.html").read_text("utf-8")
    assert halaman.index("Keterbacaan") < halaman.index("760.000.000")


def test_the_mark_lies_on_the_number_and_tells_why(jalankan: Jalankan, tmp_path: Path) -> None:
    """The text below the highlight is the wrong total, its note says what it should be."""
    jalankan(_tulis(tmp_path), "--format", "html")
    berkas = Path("output/laporan-reviu/laporan-bertanda.pdf")
    sorot = [satu for satu in _sorot(berkas) if "750.000.000" in satu["/Contents"]]
    assert {str(satu["/Subtype"]) for satu in sorot} == {"/Highlight"}
    with pdfium.PdfDocument(berkas) as dokumen:
        teks = dokumen[0].get_textpage()
        dalam = [teks.get_text_bounded(*map(float, satu["/Rect"])).strip() for satu in sorot]
    assert "760.000.000" in dalam


def test_a_report_without_faults_is_fine(jalankan: Jalankan, tmp_path: Path) -> None:
    """Exit code 0, and nothing is marked."""
    kode, keluar, _ = jalankan(_tulis(tmp_path, jumlah="750.000.000"))
    assert (kode, "tanpa galat" in keluar) == (0, True)
    assert _sorot(Path("output/laporan-reviu/laporan-bertanda.pdf")) == []


def test_the_workbook_can_be_corrected_and_handed_back(jalankan: Jalankan, tmp_path: Path) -> None:
    """What a person corrects counts; with the PDF beside it the marks follow."""
    asal = _tulis(tmp_path)
    jalankan(asal)
    berkas = Path("output/laporan-reviu/publikasi.xlsx")
    buku = load_workbook(berkas)
    lembar = buku["publikasi"]
    sel = next(s for baris in lembar.iter_rows(min_row=3) for s in baris if s.value == "760.000.000")
    sel.value = "750.000.000"
    buku.save(tmp_path / "koreksi.xlsx")
    kode, keluar, _ = jalankan(tmp_path / "koreksi.xlsx", asal)
    assert (kode, "tanpa galat" in keluar) == (0, True)
    assert _sorot(Path("output/laporan-reviu/laporan-bertanda.pdf")) == []


def test_a_correction_is_not_lost_when_the_pdf_is_read_again(jalankan: Jalankan, tmp_path: Path) -> None:
    """The corrected workbook is kept under another name, and this is said."""
    asal = _tulis(tmp_path)
    jalankan(asal)
    berkas = Path("output/laporan-reviu/publikasi.xlsx")
    buku = load_workbook(berkas)
    buku["publikasi"]["D3"].value = "1"
    buku.save(berkas)
    _, keluar, _ = jalankan(asal)
    assert "publikasi-sebelumnya.xlsx" in keluar
    assert load_workbook("output/laporan-reviu/publikasi-sebelumnya.xlsx")["publikasi"]["D3"].value == "1"


def test_an_answer_is_read_back(jalankan: Jalankan, tmp_path: Path) -> None:
    """What reviu.xlsx explains is no open galat any more, and its mark is gone."""
    asal = _tulis(tmp_path)
    jalankan(asal)
    berkas = Path("output/laporan-reviu/reviu.xlsx")
    buku = load_workbook(berkas)
    lembar = buku["temuan"]
    kepala = next(baris for baris in lembar.iter_rows() if any(s.value == "status" for s in baris))
    kolom = {s.value: s.column for s in kepala}
    lembar.cell(kepala[0].row + 1, kolom["status"], "dijelaskan")
    lembar.cell(kepala[0].row + 1, kolom["catatan"], "Sudah diralat.")
    buku.save(berkas)
    kode, keluar, _ = jalankan(asal)
    assert (kode, "1 galat (1 dijelaskan)" in keluar) == (0, True)
    assert _sorot(Path("output/laporan-reviu/laporan-bertanda.pdf")) == []


def test_several_reports_are_reviewed_one_after_the_other(jalankan: Jalankan, tmp_path: Path) -> None:
    """One that cannot be read is named and does not stop the others."""
    baik = _tulis(tmp_path, "baik.pdf", "750.000.000")
    (tmp_path / "rusak.pdf").write_bytes(b"%PDF-1.7\nrusak")
    kode, keluar, galat = jalankan(tmp_path / "rusak.pdf", baik)
    assert kode == 1
    assert "rusak.pdf: bukan PDF" in galat
    assert "DINAS CONTOH KOTA CONTOH 2023" in keluar


def test_plain_text_and_json_go_to_the_screen(jalankan: Jalankan, tmp_path: Path) -> None:
    """Nothing is written then; JSON holds the findings alone. A total of plain text is in doubt: its group may not show."""
    asal = tmp_path / "laporan.txt"
    asal.write_text(
        "LAPORAN TAHUN 2023\nTabel 1 Pagu Tahun 2023\n\nUraian\tPagu (Rp)\tRealisasi (Rp)\n"
        "Gaji\t300.000.000\t290.000.000\nHonor\t450.000.000\t400.000.000\nJumlah\t760.000.000\t690.000.000\n",
        encoding="utf-8",
    )
    kode, keluar, _ = jalankan(asal, "--format", "text")
    assert (kode, "seharusnya : 750.000.000" in keluar) == (0, True)
    kode, keluar, _ = jalankan(asal, "--format", "json")
    (temuan,) = json.loads(keluar)["temuan"]
    assert (temuan["tingkat"], temuan["tercetak"]) == ("peringatan", "760.000.000")
    assert not Path("output").exists()


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (("tiada.pdf",), "tidak ditemukan"),
        (("laporan.pdf", "params"), "bukan laporan terbit"),
        (("laporan.pdf", "laporan.typ.txt", "lain/laporan.pdf"), "dua berkas bernama"),
        (("laporan.pdf", "--format", "docx"), "pilih text, json, html, atau pdf"),
    ],
)
def test_wrong_use_is_explained(jalankan: Jalankan, tmp_path: Path, argumen: tuple[str, ...], kata: str) -> None:
    """A file that is not there, a folder among files, a form that there is not."""
    _tulis(tmp_path)
    (tmp_path / "params").mkdir()
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain/laporan.pdf").write_bytes((tmp_path / "laporan.pdf").read_bytes())
    (tmp_path / "laporan.typ.txt").write_text("Tabel 1", encoding="utf-8")
    kode, _, galat = jalankan(*argumen)
    assert kode == 2
    assert kata in " ".join(galat.split())


def test_a_workbook_of_another_kind_is_named(jalankan: Jalankan, tmp_path: Path) -> None:
    """With the sheet that it lacks."""
    from openpyxl import Workbook

    Workbook().save(tmp_path / "lain.xlsx")
    kode, _, galat = jalankan(tmp_path / "lain.xlsx")
    assert kode == 1
    assert "publikasi" in galat


_TAHUN = """LAPORAN KINERJA TAHUN {tahun}
DINAS PEKERJAAN UMUM KABUPATEN {daerah}

Tabel 3.1 Realisasi Kinerja Tahun {tahun}
Indikator Kinerja\t{kolom}
Persentase jalan kabupaten dalam kondisi mantap\t{isi}
Rasio elektrifikasi rumah tangga perdesaan\t{lain}
"""


def _dua_tahun(folder: Path, daerah: str = "CONTOH") -> list[Path]:
    """Write the reports of two years; the later one prints another number for the earlier year."""
    lalu = _TAHUN.format(
        tahun=2022, daerah="CONTOH", kolom="Target\tRealisasi", isi="70,00\t68,42", lain="91,00\t93,17"
    )
    kolom = "Target 2023\tRealisasi 2022\tRealisasi 2023"
    kini = _TAHUN.format(tahun=2023, daerah=daerah, kolom=kolom, isi="72,50\t68,24\t73,11", lain="92,00\t93,17\t94,40")
    berkas = [folder / "lap-2022.txt", folder / "lap-2023.txt"]
    for satu, teks in zip(berkas, (lalu, kini), strict=True):
        satu.write_text(teks, encoding="utf-8")
    return berkas


def test_reports_of_two_years_are_compared(jalankan: Jalankan, tmp_path: Path) -> None:
    """In whatever order they are named, the later one is judged, and both places are named."""
    kode, keluar, _ = jalankan(*reversed(_dua_tahun(tmp_path)), "--format", "json")
    (satu,) = json.loads(keluar)["temuan"]
    assert (kode, satu["aturan"], satu["tercetak"], satu["seharusnya"]) == (1, "publikasi-tahun-lalu", "68,24", "")
    kini, lalu = satu["tempat"].split(" dibandingkan dengan ")
    assert kini.startswith("lap-2023.txt, Tabel 3.1 Realisasi Kinerja Tahun 2023, Persentase jalan")
    assert lalu.startswith("lap-2022.txt, Tabel 3.1 Realisasi Kinerja Tahun 2022, Persentase jalan")


def test_reports_of_other_regencies_are_not_compared(jalankan: Jalankan, tmp_path: Path) -> None:
    """Two agencies may measure the same things."""
    kode, keluar, _ = jalankan(*_dua_tahun(tmp_path, "LAINNYA"), "--format", "json")
    assert (kode, json.loads(keluar)["temuan"]) == (0, [])


def test_a_report_without_a_name_is_compared(jalankan: Jalankan, tmp_path: Path) -> None:
    """Where the cover is a picture, what both reports measure tells that they are of one agency, and this is said."""
    lalu, kini = _dua_tahun(tmp_path)
    lalu.write_text(lalu.read_text("utf-8").replace("DINAS PEKERJAAN UMUM KABUPATEN CONTOH", ""), encoding="utf-8")
    kode, keluar, _ = jalankan(lalu, kini, "--format", "text")
    rapat = " ".join(keluar.split())
    assert "Dibandingkan dengan lap-2022.txt sebagai laporan instansi yang sama: nama instansi tidak terbaca" in rapat
    assert "68,24 di sini, tetapi 68,42 pada lap-2022.txt" in rapat
    assert kode == 1


def test_a_report_without_a_year_is_reviewed(jalankan: Jalankan, tmp_path: Path) -> None:
    """What needs no year is compared, and that it has none is said; the name of its file may give it, and its workbook."""
    isi = "Tabel 1.1 Pegawai\n\nUnit\tLaki-laki\tPerempuan\tJumlah\nA\t14\t15\t29\nB\t16\t22\t38\nC\t30\t18\t48\nD\t25\t31\t59\nJumlah\t85\t86\t171\n"
    for nama, sebut in (
        ("lap.txt", "Laporan tidak menyebut tahunnya, misalnya"),
        ("lap-2021.txt", "dipakai 2021 dari nama"),
    ):
        (tmp_path / nama).write_text(isi, encoding="utf-8")
        _, rapat, _ = jalankan(nama)
        assert sebut in rapat
        buku = tmp_path / "output" / f"{Path(nama).stem}-reviu" / "publikasi.xlsx"
        assert sebut.partition(",")[0] in (buku.parent / "reviu.html").read_text(encoding="utf-8")
        _, rapat, _ = jalankan(str(buku), "--format", "text")
        assert "seharusnya : 56" in rapat
