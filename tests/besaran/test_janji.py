"""The promise: a formula or a quantity is added by one definition, and is then right in every form of the report."""

from __future__ import annotations

import datetime as dt
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from importlib import util
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from pypdf import PdfReader

from kinerja.angka import cetak_desimal, cetak_persen
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, daftarkan, lepaskan
from kinerja.besaran.efisiensi import CAPAIAN_KINERJA, SERAPAN, RumusEfisiensi, daftarkan_efisiensi
from kinerja.besaran.rumus import bernama
from kinerja.besaran.ungkapan import Bagi, Isi, Persen
from kinerja.hitung import Uang, efisiensi_dinas
from kinerja.laporan import Konteks, Laporan, buka_folder, ringkas
from kinerja.laporan.jejak import menandai, pecah
from kinerja.model import Pilihan
from kinerja.panduan.susun import susun_halaman
from kinerja.sajian import rekap_efisiensi
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.lkjip.efisiensi_sasaran import kalimat_efisiensi
from kinerja.sajian.lkjip.metode import pilihan_laporan
from kinerja.sajian.penulis import docx, html, markdown, typst
from kinerja.terbit.ekspor import susun

_spek = util.spec_from_file_location("kalkulator", Path(__file__).parents[1] / "terbit" / "kalkulator.py")
assert _spek is not None
assert _spek.loader is not None
kalkulator = util.module_from_spec(_spek)
sys.modules["kalkulator"] = kalkulator
_spek.loader.exec_module(kalkulator)


@pytest.fixture
def imbangan() -> Iterator[RumusEfisiensi]:
    """Define a method of efficiency that nobody knew before: performance per share of money."""
    rumus = daftarkan_efisiensi(
        RumusEfisiensi(
            "imbangan capaian kinerja terhadap realisasi anggaran",
            "Imbangan",
            Persen(CAPAIAN_KINERJA, SERAPAN),
            "contoh",
            id="imbangan",
            netral=Decimal(100),
        )
    )
    yield rumus
    del RumusEfisiensi.terdaftar["imbangan"]


@pytest.fixture
def beban() -> Iterator[Besaran]:
    """Define a quantity that follows from others: what a point of capaian of a sasaran costs."""
    besaran = daftarkan(
        Besaran(
            "beban:{sasaran}",
            "Belanja per persen capaian",
            Cetakan.ANGKA,
            Bagi(Isi("belanja", "Realisasi anggaran"), Isi("capaian", "Capaian")),
            operand={"belanja": "sasaran:{sasaran}:realisasi", "capaian": "sasaran:{sasaran}:capaian"},
            sumber="contoh",
            turunan=True,
        )
    )
    yield besaran
    lepaskan(besaran)


@pytest.fixture
def semarang() -> Laporan:
    """Open the report of Semarang anew."""
    return buka_folder(Path(__file__).parents[2] / "params/kota-semarang/diskopum/2023")


def dengan(laporan: Laporan, **pilihan: object) -> Laporan:
    """Return the report with other choices."""
    atur = laporan.bahan.pengaturan
    baru = replace(atur, pilihan=Pilihan.model_validate({**atur.pilihan.model_dump(), **pilihan}))
    hasil = Laporan(replace(laporan.bahan, pengaturan=baru))
    hasil.teks = laporan.teks
    return hasil


def semua_bentuk(blok: tuple[Blok, ...]) -> dict[str, str]:
    """Write blocks in every form and return the text of each."""
    nama = {"judul": "Uji", "dinas": "Uji", "tahun": 2023, "tanggal": dt.date(2024, 2, 28)}
    word = Document(io.BytesIO(docx.susun(blok, **nama)))  # type: ignore[arg-type]
    sel = [satu.text for tabel in word.tables for baris in tabel.rows for satu in baris.cells]
    halaman = PdfReader(io.BytesIO(typst.susun(blok, **nama))).pages  # type: ignore[arg-type]
    isi = {
        "html": re.sub(r"<[^>]+>", "", html.potongan(blok)),
        "md": markdown.tulis(blok).replace("\\", ""),
        "docx": "\n".join([*(satu.text for satu in word.paragraphs), *sel]),
        "pdf": " ".join(" ".join(satu.extract_text() for satu in halaman).split()),
    }
    return {bentuk: teks.replace("\u00a0", " ") for bentuk, teks in isi.items()}


def test_rumus_efisiensi_baru_ada_di_setiap_bentuk(semarang: Laporan, imbangan: RumusEfisiensi) -> None:
    """100,71 / 81,99 x 100 = 122,83: table, sentence, method, trace, placeholder, in HTML, Word, PDF and Markdown."""
    laporan = dengan(semarang, rumus_efisiensi="imbangan")
    assert laporan.pilihan.rumus_efisiensi is imbangan
    satu = laporan.hasil.efisiensi[0]
    assert cetak_desimal(Decimal(satu.efisiensi or 0)) == "122,83"
    kalimat = paragraf(kalimat_efisiensi(laporan, satu))
    for bentuk, isi in semua_bentuk((*rekap_efisiensi(laporan).blok, kalimat)).items():
        assert isi.count("122,83") == 2, bentuk
        assert "efisien dengan tingkat efisiensi 122,83 %" in isi, bentuk
    metode = semua_bentuk(pilihan_laporan(laporan).blok)["md"]
    assert f"{imbangan.nama}, yaitu {bernama(imbangan)}" in metode
    jejak = laporan.jejak("efisiensi:S1")
    assert jejak.rumus == "Imbangan = (% capaian kinerja) / % realisasi anggaran × 100 %"
    assert [operand.tercetak.replace("\u00a0", " ") for operand in jejak.operand] == ["100,71 %", "81,99 %"]
    assert jejak.hitung_ulang() == jejak.nilai == satu.efisiensi
    assert Konteks(laporan).nilai('sasaran("S1").efisiensi') == cetak_persen(
        jejak.nilai if isinstance(jejak.nilai, Decimal) else None
    )
    assert "| imbangan |" in susun_halaman("rumus.md")
    assert "imbangan" in susun_halaman("pilihan.md")


def test_rumus_efisiensi_baru_hidup_di_excel(semarang: Laporan, imbangan: RumusEfisiensi) -> None:
    """The cell has a live formula whose recalculated value is the cached one, and the note tells the formula."""
    laporan = dengan(semarang, rumus_efisiensi=imbangan)
    isi = susun(laporan)
    buku, tersimpan = (openpyxl.load_workbook(io.BytesIO(isi), data_only=nilai) for nilai in (False, True))
    hitung = kalkulator.Kalkulator(buku)
    for nomor, satu in enumerate(laporan.hasil.efisiensi, start=6):
        sel = buku["Efisiensi"][f"H{nomor}"]
        assert str(sel.value).startswith("=IF(COUNT(C")
        nilai = hitung.sel("Efisiensi", f"H{nomor}")
        assert nilai == Decimal(str(tersimpan["Efisiensi"][f"H{nomor}"].value))
        assert cetak_desimal(nilai) == cetak_desimal(Decimal(satu.efisiensi or 0))
        assert "Rumus: Imbangan = " in sel.comment.text


def test_rumus_efisiensi_baru_pada_wilayah(semarang: Laporan, imbangan: RumusEfisiensi) -> None:
    """The page of the region applies the method to the whole dinas, not another one: 105 / 90 is 116,67."""
    nilai = efisiensi_dinas(imbangan, Decimal(105), Uang(200, 180), [], semarang.pilihan.dasar_hitung)
    assert cetak_desimal(nilai) == "116,67"
    ringkasan = ringkas(dengan(semarang, rumus_efisiensi="imbangan"))
    assert ringkasan.rumus_efisiensi is imbangan
    assert ringkasan.model_dump(mode="json")["rumus_efisiensi"] == "imbangan"


def test_besaran_turunan_baru_ada_di_setiap_bentuk(semarang: Laporan, beban: Besaran) -> None:
    """A derived quantity has a trace for each sasaran, a placeholder, a place in the guide, and prints in prose."""
    laporan = dengan(semarang)
    jejak = laporan.jejak("beban:S1")
    assert jejak.rumus == "Realisasi anggaran sasaran 1 / Capaian sasaran 1"
    assert jejak.hitung_ulang() == jejak.nilai
    assert [satu.kunci for satu in jejak.operand] == ["sasaran:S1:realisasi", "sasaran:S1:capaian"]
    assert sum(kunci.startswith("beban:") for kunci in laporan.semua_jejak) == len(laporan.data.sasaran)
    tercetak = Konteks(laporan).nilai('besaran("beban:S1")')
    assert tercetak == jejak.tercetak
    with menandai():
        bertanda = Konteks(laporan).bertanda('besaran("beban:S1")')
    assert list(pecah(bertanda)) == [(tercetak, "beban:S1")]
    assert "`beban:{sasaran}`" in susun_halaman("besaran.md")


@pytest.mark.parametrize("dasar", ["tercetak", "penuh"])
def test_besaran_turunan_baru_hidup_di_excel(semarang: Laporan, beban: Besaran, dasar: str) -> None:
    """It stands on a sheet of its own, over the cells of its operands; without such a quantity there is no sheet."""
    laporan = dengan(semarang, dasar_hitung=dasar)
    isi = susun(laporan)
    buku, tersimpan = (openpyxl.load_workbook(io.BytesIO(isi), data_only=nilai) for nilai in (False, True))
    sel = buku["Besaran Lain"]["C6"]
    assert "'Sasaran'!G6" in str(sel.value)
    nilai = kalkulator.Kalkulator(buku).sel("Besaran Lain", "C6")
    assert abs(nilai - Decimal(str(tersimpan["Besaran Lain"]["C6"].value))) < Decimal("0.000001")
    assert cetak_desimal(nilai) == laporan.jejak("beban:S1").tercetak
    assert "Rumus: " in sel.comment.text
    lepaskan(beban)
    assert "Besaran Lain" not in openpyxl.load_workbook(io.BytesIO(susun(dengan(semarang)))).sheetnames
    daftarkan(beban)
