"""The PDF of a real report, read back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kinerja.terbit import HasilTerbit

pytestmark = pytest.mark.render

_A4 = (595, 842)


class Pdf:
    """The pages of a report: their texts and the numbers printed on them."""

    def __init__(self, berkas: Path, teks: list[str]) -> None:
        self.baca, self.teks = PdfReader(berkas), teks
        self.label = self.baca.page_labels

    def halaman(self, label: str) -> str:
        """Return the text of the page with this number."""
        return self.teks[self.label.index(label)]


@pytest.fixture(scope="module")
def pdf(hasil: HasilTerbit, teks_pdf: Any) -> Pdf:
    """The report of Semarang, read once."""
    return Pdf(hasil.berkas["pdf"], teks_pdf(hasil.berkas["pdf"]))


def test_the_document_says_what_it_is(pdf: Pdf) -> None:
    """Title and language are set, it is tagged, archivable (PDF/A) and accessible (PDF/UA-1)."""
    akar: Any = pdf.baca.trailer["/Root"]
    assert pdf.baca.metadata is not None
    assert pdf.baca.metadata.title == "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2023"
    assert str(akar["/Lang"]).startswith("id")
    assert akar["/MarkInfo"]["/Marked"]
    xmp = akar["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part[>=\"\s]*1", xmp)
    assert re.search(r"pdfaid:part[>=\"\s]*\d", xmp)


def test_all_pages_are_a4(pdf: Pdf) -> None:
    """Portrait or landscape, nothing else; wide tables are on landscape pages."""
    ukuran = [(round(float(h.mediabox.width)), round(float(h.mediabox.height))) for h in pdf.baca.pages]
    assert {tuple(sorted(satu)) for satu in ukuran} == {_A4}
    assert 2 <= sum(lebar > tinggi for lebar, tinggi in ukuran) <= 12


def test_page_numbers_are_roman_in_front_and_arabic_from_bab_i(pdf: Pdf) -> None:
    """The cover has no number; i, ii, ... until the lists end; 1 where Bab I begins."""
    bab_i = next(
        i for i, teks in enumerate(pdf.teks) if re.search(r"BAB I\s+PENDAHULUAN", teks) and "DAFTAR ISI" not in teks
    )
    assert pdf.label[1] == "i"
    assert re.fullmatch(r"[ivx]+", pdf.label[bab_i - 1])
    assert pdf.label[bab_i] == "1"
    assert pdf.label[-1] == str(len(pdf.label) - bab_i)


def test_the_contents_tell_the_true_pages(pdf: Pdf) -> None:
    """Every line of the contents, the list of tables and the list of figures leads to the page that it names."""
    depan = "\n".join(pdf.teks[3 : pdf.label.index("1")])
    baris = re.findall(r"(Tabel|Gambar) (\w+\.\d+)\s+(.*?)(?:[ .]{3,}\s*| )(\d{1,3})$", depan, re.DOTALL | re.MULTILINE)
    assert len(baris) >= 30
    for jenis, nomor, judul, halaman in baris:
        isi = " ".join(pdf.halaman(halaman).split())
        assert f"{jenis} {nomor} {' '.join(judul.split())}" in isi, (jenis, nomor, halaman)
    for bab, judul in (
        ("I", "PENDAHULUAN"),
        ("II", "PERENCANAAN KINERJA"),
        ("III", "AKUNTABILITAS KINERJA"),
        ("IV", "PENUTUP"),
    ):
        cocok = re.search(rf"BAB {bab}\s+{judul}[ .]+(\d+)", depan)
        assert cocok, bab
        assert re.search(rf"BAB {bab}\s+{judul}", pdf.halaman(cocok[1]))


def test_a_table_that_breaks_repeats_its_header(pdf: Pdf) -> None:
    """The budget table of several pages names its columns on each of them."""
    awal = next(i for i, teks in enumerate(pdf.teks) if "Rincian Anggaran" in teks and "2.17.01.2.01.01" in teks)
    lanjutan = [teks for teks in pdf.teks[awal : awal + 2] if "2.17.0" in teks]
    assert len(lanjutan) == 2
    for teks in lanjutan:
        assert "Anggaran (Rp)" in teks
        assert "(4)" in teks


def test_fonts_are_embedded(pdf: Pdf) -> None:
    """The report looks the same on a machine that has none of its fonts."""
    huruf: dict[str, bool] = {}
    for halaman in pdf.baca.pages:
        isi: Any = halaman["/Resources"]
        for satu in isi.get("/Font", {}).values():
            sifat = satu.get_object()
            bawah = sifat["/DescendantFonts"][0].get_object() if "/DescendantFonts" in sifat else sifat
            uraian = bawah["/FontDescriptor"].get_object()
            huruf[str(sifat["/BaseFont"])] = any(n in uraian for n in ("/FontFile", "/FontFile2", "/FontFile3"))
    assert huruf
    assert all(huruf.values()), huruf


def test_bookmarks_lead_through_the_report(pdf: Pdf) -> None:
    """Chapters are bookmarks of the first level."""
    atas = [str(satu.title) for satu in pdf.baca.outline if not isinstance(satu, list)]
    assert [judul for judul in atas if judul.startswith("BAB")] == [
        "BAB I PENDAHULUAN",
        "BAB II PERENCANAAN KINERJA",
        "BAB III AKUNTABILITAS KINERJA",
        "BAB IV PENUTUP",
    ]


def test_running_header_and_footer_stand_on_every_page_but_the_cover(pdf: Pdf) -> None:
    """Each page names the dinas and prints its own number."""
    assert "i" not in pdf.teks[0].split()
    for label, teks in zip(pdf.label[1:], pdf.teks[1:], strict=True):
        assert "Dinas Koperasi dan Usaha Mikro Kota Semarang" in teks
        assert label in teks.split(), label


def test_the_document_prints_the_results(pdf: Pdf) -> None:
    """The figures of the page are the figures of the document."""
    teks = " ".join(pdf.teks)
    for angka in ("77,04%", "108,48", "31.826.684.236", "28.491.532.033", "3.335.152.203", "22.905.820.628", "18,72"):
        assert angka in teks
    for salah in ("77,32", "101,07", "108,60", "10.711.482.609", "21.275.842.665"):
        assert salah not in teks


def test_no_english_and_no_placeholder(pdf: Pdf) -> None:
    """No word of the tools and no brace is printed."""
    teks = " ".join(pdf.teks)
    kata = set(re.findall(r"[A-Za-z]+", teks.casefold()))
    assert kata & {"the", "and", "table", "figure", "page", "contents", "source", "note", "chapter", "of"} == set()
    assert "{{" not in teks
    assert not re.search(r"\bNone\b", teks)
