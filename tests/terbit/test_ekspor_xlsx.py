"""The Excel workbook: every derived number is a live formula that gives what the report prints."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal, localcontext
from importlib import util
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.utils import column_index_from_string, get_column_letter, range_boundaries
from openpyxl.utils.cell import coordinate_from_string

from kinerja.angka import DasarHitung, cetak_bulat, cetak_desimal, cetak_rupiah
from kinerja.besaran.efisiensi import PERBANDINGAN, PERSEN_SISA, PMK_22_2021, RUPIAH
from kinerja.dokumen import UTAMA
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Arah, JenisWilayah, Pilihan, Rentang, RumusTurun, muat_skala
from kinerja.sajian import formulir_pk
from kinerja.sajian.blok import Tabel, jelajah
from kinerja.sajian.prosa import blok_prosa
from kinerja.terbit.ekspor import susun
from kinerja.terbit.ekspor.lembar import KEPALA, KolomLembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import Penghitung, daftar_sel

_spek = util.spec_from_file_location("kalkulator", Path(__file__).with_name("kalkulator.py"))
assert _spek
assert _spek.loader
kalkulator = util.module_from_spec(_spek)
sys.modules["kalkulator"] = kalkulator
_spek.loader.exec_module(kalkulator)

SEMARANG = "params/kota-semarang/diskopum/2023"
LEMBAR = [
    "Capaian", "Sasaran", "Program", "Riwayat", "Renstra", "Pembanding", "Efisiensi", "Anggaran", "Sumber Dana",
    "Rincian Sumber", "Riwayat Anggaran", "Pengukuran", "PK Indikator", "PK Anggaran", "Target Renstra",
    "Indikator Utama", "Penjelasan Indikator", "Perjanjian Kinerja", "Perjanjian Anggaran", "Cakupan Program",
    "Susunan Program", "Predikat", "Skala", "Unit Organisasi", "Golongan", "Pendidikan", "Eselon", "Sarana Prasarana",
    "Progres Isu", "Langkah",
]  # fmt: skip


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Open the report of Semarang."""
    return buka_folder(akar / SEMARANG)


@pytest.fixture(scope="module")
def isi(laporan: Laporan) -> bytes:
    """Export it once."""
    return susun(laporan)


def test_tables_of_the_prose_are_sheets(laporan: Laporan) -> None:
    """Each has its number, caption, note and source; columns that stand right hold numbers, others text."""
    (tabel,) = blok_prosa(
        "Tabel: =Jumlah\n| a | b |\n| - | -: |\n| 001 | 1.234,5 |\n| =1+1 | 2.17.01 |\n| x | 2023 |\nSumber: BPS"
    )
    assert isinstance(tabel, Tabel)
    buku = openpyxl.load_workbook(BytesIO(susun(laporan, tabel=[replace(tabel, nomor="1.1")])))
    lembar = buku["Tabel 1.1"]
    assert lembar["A1"].value == "Tabel 1.1 =Jumlah"
    isi = [[sel.value for sel in baris[:2]] for baris in lembar.iter_rows(min_row=KEPALA, max_row=KEPALA + 4)]
    assert isi == [["a", "b"], ["001", 1234.5], ["=1+1", "2.17.01"], ["x", 2023], ["Sumber: BPS", None]]
    assert [lembar.cell(KEPALA + urut, 2).number_format for urut in (1, 3)] == ["#,##0.0", "0"]
    assert lembar.cell(KEPALA + 2, 1).data_type == "s"


@pytest.fixture(scope="module")
def buku(isi: bytes) -> openpyxl.Workbook:
    """Open the export with its formulas."""
    return openpyxl.load_workbook(BytesIO(isi))


def _dengan(akar: Path, monkeypatch: pytest.MonkeyPatch, **pilihan: Any) -> Laporan:
    """Open the report of Semarang with other choices."""
    hasil = buka_folder(akar / SEMARANG)
    baru = hasil.pilihan.model_copy(update=pilihan)
    monkeypatch.setattr(Laporan, "pilihan", property(lambda _: baru))
    return Laporan(hasil.bahan)


def _rumus(buku: openpyxl.Workbook) -> Iterator[tuple[str, str]]:
    for lembar in buku.worksheets:
        for baris in lembar.iter_rows():
            for sel in baris:
                if sel.data_type == "f":
                    yield lembar.title, sel.coordinate


def _tersimpan(isi: bytes) -> Callable[[str, str], Any]:
    """Return how to look up the values that stand beside the formulas."""
    buku = openpyxl.load_workbook(BytesIO(isi), data_only=True)
    return lambda lembar, sel: buku[lembar][sel].value


def _sama(hitung: Any, simpan: Any) -> bool:
    if isinstance(hitung, Decimal) and isinstance(simpan, int | float):
        return bool(abs(hitung - Decimal(repr(simpan))) <= Decimal("1e-12") * max(abs(hitung), 1))
    return bool(hitung == simpan)


def _beda(isi: bytes) -> list[tuple[str, str, Any, Any]]:
    """Recalculate all formulas and list those that give something else than the report."""
    buku = openpyxl.load_workbook(BytesIO(isi))
    mesin = kalkulator.Kalkulator(buku)
    simpan = _tersimpan(isi)
    with localcontext(prec=40):
        hasil = [(lembar, sel, mesin.sel(lembar, sel), simpan(lembar, sel)) for lembar, sel in _rumus(buku)]
    assert len(hasil) > 300
    return [satu for satu in hasil if not _sama(satu[2], satu[3])]


def test_every_formula_gives_what_the_report_prints(isi: bytes) -> None:
    """Recalculating all cells of the workbook changes none of them."""
    assert _beda(isi) == []


@pytest.mark.parametrize(
    "pilihan",
    [
        {"dasar_hitung": DasarHitung.PENUH},
        {"batas_capaian": Decimal(110)},
        {"rumus_efisiensi": RUPIAH},
        {"rumus_efisiensi": PERBANDINGAN},
        {"rumus_efisiensi": PERSEN_SISA},
        {"rumus_efisiensi": PMK_22_2021},
        {"rumus_efisiensi": PMK_22_2021, "dasar_hitung": DasarHitung.PENUH},
    ],
    ids=str,
)
def test_every_choice_has_its_formulas(akar: Path, monkeypatch: pytest.MonkeyPatch, pilihan: dict[str, Any]) -> None:
    """Basis, cap and method of efficiency of the report are those of the workbook."""
    assert _beda(susun(_dengan(akar, monkeypatch, **pilihan))) == []


def test_the_published_numbers_stand_in_the_workbook(laporan: Laporan, isi: bytes, buku: openpyxl.Workbook) -> None:
    """What Bab III prints is what a cell shows: capaian, means, percentages, remainder, efficiency."""
    simpan = _tersimpan(isi)

    def tampil(lembar: str, kode: str, kolom: str, desimal: int = 2) -> str:
        baris = next(sel.row for sel in buku[lembar]["A"] if sel.value == kode)
        return cetak_desimal(Decimal(repr(simpan(lembar, f"{kolom}{baris}"))), desimal)

    for p in laporan.hasil.capaian:
        if p.level in ("tujuan", "sasaran"):
            assert tampil("Capaian", p.kode, "H") == cetak_desimal(p.capaian)
    for p in laporan.hasil.efisiensi:
        assert tampil("Sasaran", p.kode, "D") == cetak_desimal(p.capaian)
        assert tampil("Efisiensi", p.kode, "H") == cetak_desimal(p.efisiensi)
    for p in laporan.hasil.anggaran:
        if p.kode:
            assert tampil("Anggaran", p.kode, "F") == cetak_desimal(p.persen)
            assert tampil("Anggaran", p.kode, "G", 0) == cetak_bulat(p.sisa)
    assert tampil("Sasaran", "Jumlah", "D") == "108,48"
    assert tampil("Capaian", "S1.1", "G") == "77,04"


def test_derived_numbers_are_formulas(buku: openpyxl.Workbook) -> None:
    """Capaian, predikat, percentages, remainders and totals are computed in the workbook; amounts typed are not."""
    hidup = {
        "Capaian": "HI", "Sasaran": "DEFGHI", "Program": "GH", "Riwayat": "GH", "Renstra": "F", "Efisiensi": "CDEFH",
        "Anggaran": "FGH", "Sumber Dana": "BCDE", "Rincian Sumber": "G", "Pengukuran": "G",
    }  # fmt: skip
    for nama, kolom in hidup.items():
        lembar = buku[nama]
        for baris in range(KEPALA + 1, lembar.max_row + 1):
            for huruf in kolom:
                sel = lembar[f"{huruf}{baris}"]
                assert sel.data_type == "f" or sel.value is None, f"{nama}!{huruf}{baris}"
    kode = {sel.value: sel.row for sel in buku["Anggaran"]["A"]}
    assert buku["Anggaran"][f"D{kode['2.17.01.2.01.01']}"].data_type == "n"
    assert str(buku["Anggaran"][f"D{kode['2.17.01.2.01']}"].value).startswith("=SUM(")
    assert str(buku["Anggaran"][f"D{kode['2.17']}"].value).startswith(f"=SUM(D{kode['2.17.01']}")


def test_the_forms_of_the_perjanjian_kinerja_total_themselves(
    laporan: Laporan, isi: bytes, buku: openpyxl.Workbook
) -> None:
    """Each form has its rows, and a total that is the sum of its rows and the one that the lampiran prints."""
    lembar, simpan = buku["PK Anggaran"], _tersimpan(isi)
    jumlah = {s.value.removeprefix("Jumlah "): s.row for s in lembar["A"] if str(s.value).startswith("Jumlah ")}
    assert set(jumlah) == {satu.pk for satu in laporan.data.pk_anggaran}
    for kode, baris in jumlah.items():
        milik = [satu for satu in laporan.data.pk_anggaran if satu.pk == kode]
        assert str(lembar[f"E{baris}"].value).startswith("=SUM(")
        assert [lembar[f"C{n}"].value for n in range(baris - len(milik), baris)] == [satu.kode for satu in milik]
        cetak = {
            sel.teks
            for b in jelajah(formulir_pk(laporan, kode).blok)
            if isinstance(b, Tabel)
            for r in b.baris
            for sel in r
        }
        assert cetak_rupiah(simpan("PK Anggaran", f"E{baris}")) in cetak
    assert [s.value for s in lembar["F"] if isinstance(s.value, int)] == [
        satu.dikelola for satu in laporan.data.pk_anggaran if satu.dikelola is not None
    ]


def test_targets_of_the_forms_come_from_the_sheets_of_performance(
    laporan: Laporan, isi: bytes, buku: openpyxl.Workbook
) -> None:
    """Every row of every form is there; a target that stands on another sheet is a reference, another one a number."""
    lembar, simpan = buku["PK Indikator"], _tersimpan(isi)
    baris = [n for n in range(KEPALA + 1, lembar.max_row + 1) if lembar[f"D{n}"].value]
    assert [(lembar[f"B{n}"].value, lembar[f"D{n}"].value) for n in baris] == [
        (satu.pk, satu.indikator) for f in laporan.data.pk for satu in laporan.data.pk_indikator if satu.pk == f.kode
    ]
    target = {p.kode: (p.target, p.level) for p in laporan.hasil.capaian}
    for n in baris:
        nilai, level = target[lembar[f"D{n}"].value]
        assert Decimal(repr(simpan("PK Indikator", f"G{n}"))) == nilai
        if level in ("tujuan", "sasaran"):
            assert str(lembar[f"G{n}"].value).startswith("='Capaian'!F")
        elif level == "program":
            assert str(lembar[f"G{n}"].value).startswith("='Program'!E")


def test_a_program_without_indicator_has_its_row(akar: Path) -> None:
    """In Depok a program without money and without indicator is not lost."""
    isi = susun(buka_folder(akar / "params/kota-depok/dkum/2023"))
    lembar = openpyxl.load_workbook(BytesIO(isi))["Program"]
    (baris,) = [sel.row for sel in lembar["B"] if sel.value == "–"]
    assert lembar[f"C{baris}"].value == "Program Pelayanan Izin Usaha Simpan Pinjam"
    assert _tersimpan(isi)("Program", f"J{baris}") == "–"


def test_a_realisasi_from_variables_shows_them(buku: openpyxl.Workbook) -> None:
    """567 of 736 cooperatives stand in the cell, not only their quotient."""
    baris = next(sel.row for sel in buku["Capaian"]["A"] if sel.value == "S1.1")
    assert buku["Capaian"][f"G{baris}"].value == "=567/736*100"


def test_sheets_are_ready_to_use(buku: openpyxl.Workbook) -> None:
    """Every sheet has a title, the agency, the basis, a frozen and repeated header, and widths for its columns."""
    assert buku.sheetnames == LEMBAR
    for lembar in buku.worksheets:
        assert lembar["A1"].value
        assert "Kota Semarang, 2023" in lembar["A2"].value
        assert lembar["A3"].value.startswith("Dasar hitung: tercetak.")
        diam, kepala = coordinate_from_string(lembar.freeze_panes)
        assert kepala == KEPALA + 1
        assert lembar.print_title_rows == f"${KEPALA}:${KEPALA}"
        batas = range_boundaries(lembar.print_area.rpartition("!")[2].replace("$", ""))
        assert batas[:2] == (1, 1)
        assert batas[2] >= lembar.max_column
        assert batas[3] == lembar.max_row
        lebar = [lembar.column_dimensions[get_column_letter(k)].width for k in range(1, batas[2] + 1)]
        assert sum(lebar) >= len(lembar["A3"].value)
        # What stands still leaves room for what scrolls, on the screen and on each printed page.
        assert sum(lebar[: column_index_from_string(diam) - 1]) <= 110
        tata = lembar.page_setup
        assert (tata.orientation, tata.fitToHeight) == ("landscape", 0)
        # A wide table stands on pages side by side, where its text can be read, each with the columns that name the row.
        assert sum(lebar[: lembar.max_column]) / tata.fitToWidth <= 265
        assert bool(lembar.print_title_cols) is (tata.fitToWidth > 1)
        assert lembar.sheet_properties.pageSetUpPr.fitToPage
        assert lembar.oddFooter.right.text == "Halaman &P dari &N"
        for sel in lembar[KEPALA]:
            assert sel.value
            assert sel.font.bold
            assert lembar.column_dimensions[sel.column_letter].width >= 6
    assert buku["Anggaran"]["D6"].number_format == "#,##0"
    assert buku["Capaian"]["H7"].number_format == "#,##0.00"


def test_an_issue_of_the_document_has_the_same_sheets(laporan: Laporan) -> None:
    """The declaration that the pipeline hands over may be another object of the same kind."""
    terbitan = openpyxl.load_workbook(BytesIO(susun(laporan, replace(UTAMA, sebutan="LKjIP"))))
    assert terbitan.sheetnames == LEMBAR


def test_the_note_names_the_basis(akar: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With full precision nothing is rounded in a formula, and the note says so."""
    buku = openpyxl.load_workbook(BytesIO(susun(_dengan(akar, monkeypatch, dasar_hitung=DasarHitung.PENUH))))
    assert buku["Capaian"]["A3"].value.startswith("Dasar hitung: penuh.")
    assert not [sel for lembar, sel in _rumus(buku) if "ROUND" in buku[lembar][sel].value]


def test_the_same_report_gives_the_same_bytes(laporan: Laporan, isi: bytes) -> None:
    """Neither the time nor the machine leaves a trace."""
    assert susun(laporan) == isi
    with ZipFile(BytesIO(isi)) as arsip:
        assert {satu.date_time for satu in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2024-02-28T00:00:00Z" in arsip.read("docProps/core.xml")
        assert not [nama for nama in arsip.namelist() if "vba" in nama.lower() or "external" in nama.lower()]


def test_a_reader_that_does_not_calculate_sees_values(isi: bytes) -> None:
    """Previews show the numbers too."""
    baris = [*openpyxl.load_workbook(BytesIO(isi), data_only=True)["Sasaran"].iter_rows(values_only=True)]
    assert baris[KEPALA][3:5] == (100.71, "Sangat Tinggi")


def test_text_that_looks_like_a_formula_stays_text(laporan: Laporan) -> None:
    """A name that begins with = is written as text; control characters are left out."""
    naskah = Naskah(laporan, openpyxl.Workbook())
    lembar = naskah.lembar("Uji", '=CMD("x")', [KolomLembar("=1+1"), KolomLembar("@SUM")])
    lembar.baris(["=HYPERLINK(1)", "+62\x0024"])
    lembar.baris([Rumus("1+1", 2), "-"])
    simpan = BytesIO()
    naskah.buku.save(simpan)
    hasil = openpyxl.load_workbook(simpan)["Uji"]
    assert [hasil[s].data_type for s in ("A1", "A5", "B5", "A6", "B6", "A7")] == ["s", "s", "s", "s", "s", "f"]
    assert (hasil["A6"].value, hasil["B6"].value) == ("=HYPERLINK(1)", "+6224")
    assert hasil["A6"].quotePrefix
    assert hasil["B6"].quotePrefix


_D = Decimal


@pytest.mark.parametrize(
    ("target", "realisasi", "arah", "turun", "hasil"),
    [
        (_D("76.50"), _D("77.04"), Arah.NAIK, RumusTurun.SELISIH, "100,71"),
        (_D(0), _D(3), Arah.NAIK, RumusTurun.SELISIH, "–"),
        (_D("22.1"), _D("18.1"), Arah.TURUN, RumusTurun.SELISIH, "118,10"),
        (_D(94), _D(144), Arah.TURUN, RumusTurun.SELISIH, "46,81"),
        (_D("22.1"), _D("18.1"), Arah.TURUN, RumusTurun.RASIO, "122,10"),
        (_D(94), _D(94), Arah.TURUN, RumusTurun.SISA, "0,00"),
        (_D(0), _D(0), Arah.TURUN, RumusTurun.RASIO, "100,00"),
        (_D(0), _D(1), Arah.TURUN, RumusTurun.SELISIH, "–"),
        (_D(5), _D(0), Arah.TURUN, RumusTurun.RASIO, "–"),
        (None, _D(5), Arah.NAIK, RumusTurun.SELISIH, "–"),
        (_D(5), None, Arah.TURUN, RumusTurun.SELISIH, "–"),
        (Rentang(_D("5.40"), _D("6.20")), _D("5.80"), Arah.RENTANG, RumusTurun.SELISIH, "100,00"),
        (Rentang(_D("5.40"), _D("6.20")), _D("2.70"), Arah.RENTANG, RumusTurun.SELISIH, "50,00"),
        (Rentang(_D("5.40"), _D("6.20")), _D("6.82"), Arah.RENTANG, RumusTurun.SELISIH, "90,00"),
        ("BB", "A", Arah.PREDIKAT, RumusTurun.SELISIH, "120,00"),
        ("BB", "WTP", Arah.PREDIKAT, RumusTurun.SELISIH, "–"),
        ("BB", None, Arah.PREDIKAT, RumusTurun.SELISIH, "–"),
    ],
)
@pytest.mark.parametrize("dasar", list(DasarHitung))
def test_capaian_by_direction_and_formula(
    dasar: DasarHitung, target: Any, realisasi: Any, arah: Arah, turun: RumusTurun, hasil: str
) -> None:
    """The formula of every direction gives the capaian of kinerja.hitung, and a dash where there is none."""
    from kinerja.hitung import capaian

    buku = openpyxl.Workbook()
    lembar = buku.worksheets[0]
    for sel, nilai in (("A1", target), ("B1", realisasi)):
        lembar[sel] = nilai if isinstance(nilai, Decimal) else None
    penghitung = Penghitung(dasar, muat_skala()[Pilihan().skala])
    lembar["C1"] = "=" + penghitung.capaian(("A1", "B1"), target, realisasi, arah, turun, 2)
    lembar["D1"] = "=" + penghitung.predikat("C1")
    mesin = kalkulator.Kalkulator(buku)
    nilai = mesin.sel(lembar.title, "C1")
    assert (nilai if isinstance(nilai, str) else cetak_desimal(nilai)) == hasil
    t, r = (dasar.operand(x) if isinstance(x, Decimal) else x for x in (target, realisasi))
    assert cetak_desimal(capaian(t, r, arah, turun).nilai) == hasil
    assert (mesin.sel(lembar.title, "D1") == "–") is (hasil == "–")


def test_a_sum_of_many_cells_stays_within_what_excel_takes() -> None:
    """No function gets more than 255 arguments."""
    rumus = daftar_sel("SUM", [f"A{i}" for i in range(1, 1001, 2)])
    assert rumus.count("SUM(") == 4
    assert max(bagian.count(",") for bagian in rumus.split("SUM(")) < 255


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang")
def test_libreoffice_agrees(isi: bytes, tmp_path: Path) -> None:
    """A spreadsheet program that calculates everything anew shows the same values and no error."""
    (tmp_path / "lkjip.xlsx").write_bytes(isi)
    perintah = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profil", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*perintah, "--outdir", str(tmp_path / "hitung"), str(tmp_path / "lkjip.xlsx")], check=True, timeout=300, capture_output=True)  # fmt: skip
    terhitung = openpyxl.load_workbook(tmp_path / "hitung/lkjip.xlsx", data_only=True)
    simpan = _tersimpan(isi)
    buku = openpyxl.load_workbook(BytesIO(isi))
    for nama, sel in _rumus(buku):
        hasil = terhitung[nama][sel].value
        lama = simpan(nama, sel)
        assert hasil == (pytest.approx(lama, rel=1e-9) if isinstance(lama, int | float) else lama), f"{nama}!{sel}"


# --- notes -------------------------------------------------------------------------------------------------------


def test_catatan_pada_setiap_angka_hitungan(isi: bytes, buku: openpyxl.Workbook) -> None:
    """Every computed number has a note from kinerja; a cell that only repeats another one has none of its own."""
    simpan = _tersimpan(isi)
    for nama, sel in _rumus(buku):
        satu = buku[nama][sel]
        if isinstance(simpan(nama, sel), int | float) and not re.fullmatch(r"=('[^']+'!)?[A-Z]+\d+", satu.value):
            assert satu.comment is not None, f"{nama}!{sel} {satu.value}"
            assert satu.comment.author == "kinerja"
            # A count of nobody comes from no cell.
            assert re.search(r"\nSumber: (data\.xlsx |tidak ada sel yang terisi)", satu.comment.text)
    banyak = sum(sel.comment is not None for lembar in buku for baris in lembar.iter_rows() for sel in baris)
    assert 300 < banyak < 1500


def test_isi_catatan(buku: openpyxl.Workbook) -> None:
    """A note says what the number is, its formula, its operands and the cells that it comes from."""
    lembar = buku["Capaian"]
    (baris,) = (nomor for nomor in range(1, 30) if lembar.cell(nomor, 1).value == "S1.1")
    assert lembar.cell(baris, 8).comment.text.replace("\u00a0", " ") == (
        "Capaian Persentase koperasi aktif tahun 2023: 100,71 %\n"
        "Rumus: Capaian = Realisasi / Target × 100 %\n"
        "Dihitung dari:\n"
        "- Target: 76,50 %\n"
        "- Realisasi: 77,04 %\n"
        "Sumber: data.xlsx target!F14; data.xlsx variabel!E3:E4"
    )


def test_catatan_panjang_diringkas(buku: openpyxl.Workbook) -> None:
    """Of many operands a note names the first eight and counts the others."""
    lembar = buku["Pembanding"]
    teks = [sel.comment.text for baris in lembar.iter_rows() for sel in baris if sel.comment]
    assert any("\n- dan 27 lainnya\n" in satu for satu in teks)


def test_buku_bercatatan_tetap(laporan: Laporan, isi: bytes) -> None:
    """The same report gives the same bytes, notes included."""
    assert susun(laporan) == isi


def test_daerah_yang_memuat_lain_tidak_terjumlah(akar: Path, laporan: Laporan) -> None:
    """A region that contains others of the list enters neither sum nor mean of the workbook, and the sheet says so."""
    asal = laporan.data.pembanding
    provinsi = next(p for p in asal if p.jenis is JenisWilayah.PROVINSI and p.pembilang is not None)
    ubahan = provinsi.model_copy(update={"termasuk_jumlah": False})
    data = replace(laporan.data, pembanding=tuple(ubahan if p is provinsi else p for p in asal))
    isi = susun(Laporan(replace(laporan.bahan, data=data)))
    assert _beda(isi) == []
    lembar = openpyxl.load_workbook(BytesIO(isi))["Pembanding"]
    kolom = [str(sel.value) for sel in lembar["A"]]
    baris = kolom.index(provinsi.wilayah) + 1
    jumlah = kolom.index("Jumlah dan rasio jumlah") + 1
    assert f":C{baris})" not in str(lembar[f"C{jumlah}"].value)
    assert any(satu.startswith(provinsi.wilayah) and "sudah memuat daerah lain" in satu for satu in kolom)
