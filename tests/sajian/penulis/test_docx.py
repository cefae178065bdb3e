"""The Word file: real headings, captions, fields, tables and sections that Word can go on working with."""

from __future__ import annotations

import datetime as dt
import re
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

from kinerja.sajian.blok import (
    Bagian,
    Blok,
    Butir,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Judul,
    Kolom,
    KopSurat,
    Kotak,
    Lembar,
    Paragraf,
    PihakTtd,
    Putus,
    Rujuk,
    Rumus,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Tautan,
    Teks,
)
from kinerja.sajian.penulis import RujukanHilang
from kinerja.sajian.penulis.docx import susun
from kinerja.sajian.penulis.docx_xml import nama_markah

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#1b3a5b"/></svg>'
KEPALA = (
    (Sel("No.", tinggi=2), Sel("Indikator", tinggi=2), Sel("Tahun 2023", lebar=2)),
    (Sel("Realisasi"), Sel("Predikat")),
    (Sel("(1)"), Sel("(2)"), Sel("(3)"), Sel("(4)")),
)
TABEL = Tabel(
    (Kolom(0.5, "tengah"), Kolom(3), Kolom(1.2, "kanan"), Kolom(1.2)),
    KEPALA,
    (
        (Sel("Sasaran", lebar=4),),
        (Sel("1", tinggi=2), Sel("Koperasi aktif"), Sel("77,04 %"), Sel("Sangat Tinggi", warna=5)),
        (Sel("Koperasi sehat", rinci=1), Sel("31,00 %"), Sel("Rendah", warna=2)),
        (Sel("Jumlah", lebar=2), Sel("31.826.684.236"), Sel("")),
    ),
    kunci="capaian",
    nomor="3.1",
    judul="Capaian",
    gaya_baris=("kelompok", "", "", "jumlah"),
    sumber="Dinas Contoh",
    catatan=("Catatan kaki.",),
)
LEBAR = Tabel((Kolom(),), ((Sel("A"),),), ((Sel("b"),),), kunci="lebar", nomor="3.2", judul="Lebar", lanskap=True)
GAMBAR = Gambar(SVG, "Diagram batang: 77,04 %", kunci="capaian", nomor="3.1", judul="Grafik", lebar=0.5)
BLOK: tuple[Blok, ...] = (
    Bagian("sampul", "sampul"),
    Sampul("Pemerintah Kota Contoh", "Dinas Contoh", "LAPORAN KINERJA", "TAHUN 2023", ("Jl. Contoh 1",), "Konsep"),
    Bagian("depan", "romawi"),
    Judul(1, "KATA PENGANTAR", kunci="kata"),
    Paragraf((Teks("Puji syukur.", tebal=True), Putus(), Teks("Miring", miring=True))),
    TandaTangan(PihakTtd("KEPALA DINAS", "PIHAK PERTAMA,"), PihakTtd("WALI KOTA", nip=False), "Contoh, 28 Februari 2024"),
    DaftarOtomatis("isi", "DAFTAR ISI"),
    DaftarOtomatis("tabel", "DAFTAR TABEL"),
    DaftarOtomatis("gambar", "DAFTAR GAMBAR"),
    Bagian("bab-3", "arab", "Bab III Akuntabilitas"),
    Judul(1, "AKUNTABILITAS", "BAB III", "akuntabilitas"),
    Judul(2, "Capaian", "A.", "capaian"),
    Paragraf((Teks("Lihat "), Rujuk("tabel:capaian"), Teks(", "), Rujuk("gambar:capaian"), Teks(" dan "), Rujuk("bab:capaian"))),
    TABEL,
    Daftar((Butir((Paragraf((Teks("satu"),)), Daftar((Butir((Paragraf((Teks("a"),)),)),), "huruf"))),), "angka", mulai=3),
    GAMBAR,
    Judul(3, "Efisiensi", "1."),
    Judul(4, "Rincian", "a."),
    Rumus("Capaian", "Realisasi", "Target", "× 100 %"),
    Kotak((Paragraf((Teks("Isi kotak"),)),), "kosong"),
    HalamanBaru(),
    KopSurat("Pemerintah Kota Contoh", "Dinas Contoh", "Jl. Contoh 1"),
    LEBAR,
    Judul(3, "Formulir", di_daftar_isi=False),
    Paragraf((Tautan("pedoman", "https://contoh.go.id/a"),)),
    Kotak((Paragraf((Teks("Catatan"),)),), "kosong"),
)  # fmt: skip


def _susun(*blok: Blok) -> bytes:
    return susun(blok or BLOK, judul="LKjIP Tahun 2023", dinas="Dinas Contoh", tahun=2023, tanggal=dt.date(2024, 2, 28))


@pytest.fixture(scope="module")
def isi() -> bytes:
    """Write the example once."""
    return _susun()


@pytest.fixture(scope="module")
def dokumen(isi: bytes) -> Any:
    """Open it as Word files are opened."""
    return docx.Document(BytesIO(isi))


def _teks(p: Any) -> str:
    return "".join(t.text or "" for t in p.iter(qn("w:t")))


def _perintah(unsur: Any) -> list[str]:
    return [(satu.text or "").strip() for satu in unsur.iter(qn("w:instrText"))]


def _bergaya(dokumen: Any, gaya: str) -> list[Any]:
    return [p for p in dokumen.element.body.iter(qn("w:p")) if p.style == gaya]


def test_headings_are_real_headings(dokumen: Any) -> None:
    """Word's navigation and contents know every heading by its built-in style and level."""
    judul = [(p.style.name, p.text) for p in dokumen.paragraphs if p.style.name.startswith("Heading")]
    assert judul == [
        ("Heading 1", "KATA PENGANTAR"),
        ("Heading 1", "DAFTAR ISI"),
        ("Heading 1", "DAFTAR TABEL"),
        ("Heading 1", "DAFTAR GAMBAR"),
        ("Heading 1", "BAB III\nAKUNTABILITAS"),
        ("Heading 2", "A. Capaian"),
        ("Heading 3", "1. Efisiensi"),
        ("Heading 4", "a. Rincian"),
    ]
    assert [p.text for p in dokumen.paragraphs if p.style.name == "Judul 3 Tanpa Daftar"] == ["Formulir"]


def test_captions_count_by_fields(dokumen: Any) -> None:
    """A caption has the number of the report in a SEQ field, which counts on from there for tables added later."""
    keterangan = _bergaya(dokumen, "Caption")
    assert [_teks(p) for p in keterangan] == ["Tabel 3.1 Capaian", "Gambar 3.1 Grafik", "Tabel 3.2 Lebar"]
    assert [_perintah(p) for p in keterangan] == [
        [r"SEQ Tabel \* ARABIC \r 1"],
        [r"SEQ Gambar \* ARABIC \r 1"],
        [r"SEQ Tabel \* ARABIC"],
    ]
    assert keterangan[0].find(qn("w:pPr")).find(qn("w:keepNext")) is not None


def test_a_short_sentence_under_a_heading_stays_with_the_table() -> None:
    """It moves to the next page together with what it introduces; longer text may stay behind."""
    alinea = [Paragraf((Teks(teks),)) for teks in ("Patut diketahui.", "Uraian yang panjang. " * 20)]
    isi = [_susun(Judul(1, "BAB"), satu, TABEL) for satu in alinea]
    lekat = [
        [
            p.paragraph_format.keep_with_next
            for p in docx.Document(BytesIO(satu)).paragraphs
            if p.style.name == "Body Text"
        ]
        for satu in isi
    ]
    assert lekat == [[True], [None]]


def test_lists_are_fields_that_can_be_read_before_they_are_updated(dokumen: Any, isi: bytes) -> None:
    """Contents, list of tables and list of figures show all entries, each linked to its place."""
    perintah = _perintah(dokumen.element.body)
    assert {r'TOC \o "1-3" \h \z', r'TOC \h \z \c "Tabel"', r'TOC \h \z \c "Gambar"'} <= set(perintah)
    assert [_teks(p) for p in _bergaya(dokumen, "TOC1")][-1] == "BAB III AKUNTABILITAS"
    assert [_teks(p) for p in _bergaya(dokumen, "TOC2")] == ["A. Capaian"]
    assert [_teks(p) for p in _bergaya(dokumen, "TOC3")] == ["1. Efisiensi"]
    baris = [_teks(p) for p in _bergaya(dokumen, "TableofFigures")]
    assert baris == ["Tabel 3.1 Capaian", "Tabel 3.2 Lebar", "Gambar 3.1 Grafik"]
    assert dokumen.settings.element.find(qn("w:updateFields")).get(qn("w:val")) == "true"
    jenis = [f.get(qn("w:fldCharType")) for f in dokumen.element.body.iter(qn("w:fldChar"))]
    assert jenis.count("begin") == jenis.count("separate") == jenis.count("end")


def test_every_reference_has_its_bookmark(dokumen: Any) -> None:
    """REF and PAGEREF fields and links point to bookmarks that exist once, with ids of their own."""
    markah = [m.get(qn("w:name")) for m in dokumen.element.body.iter(qn("w:bookmarkStart"))]
    nomor = [m.get(qn("w:id")) for m in dokumen.element.body.iter(qn("w:bookmarkStart"))]
    assert len(set(markah)) == len(markah)
    assert len(set(nomor)) == len(nomor)
    assert all(re.fullmatch(r"\w{1,40}", nama) for nama in markah)
    acuan = [cocok[1] for p in _perintah(dokumen.element.body) if (cocok := re.match(r"(?:PAGE)?REF (\S+)", p))]
    acuan += [nama for h in dokumen.element.body.iter(qn("w:hyperlink")) if (nama := h.get(qn("w:anchor")))]
    assert set(acuan) <= set(markah)
    assert nama_markah("tabel:capaian") in acuan
    paragraf = next(p for p in _bergaya(dokumen, "BodyText") if _teks(p).startswith("Lihat"))
    assert _teks(paragraf) == "Lihat Tabel 3.1, Gambar 3.1 dan A."


def test_a_reference_without_target_is_refused() -> None:
    """A key that no block carries is a fault, as in the other forms."""
    with pytest.raises(RujukanHilang, match="tabel:tidak_ada"):
        _susun(Paragraf((Rujuk("tabel:tidak_ada"),)))


def test_tables_repeat_their_header_and_merge_cells(dokumen: Any) -> None:
    """Header rows repeat, rows stay whole, spans become merged cells, and the widths add up."""
    tabel = next(t for t in dokumen.tables if t.style.name == "Tabel Laporan")
    baris = tabel._tbl.tr_lst
    assert [tr.trPr.find(qn("w:tblHeader")) is not None for tr in baris] == [True] * 3 + [False] * 4
    assert all(tr.trPr.find(qn("w:cantSplit")) is not None for tr in baris)
    assert tabel.cell(0, 2)._tc is tabel.cell(0, 3)._tc
    assert tabel.cell(0, 0)._tc is tabel.cell(1, 0)._tc
    assert tabel.cell(3, 0).text == "Sasaran"
    assert tabel.cell(4, 0)._tc is tabel.cell(5, 0)._tc
    assert [len(tr.tc_lst) for tr in baris] == [3, 4, 4, 1, 4, 4, 3]
    lebar = [int(k.get(qn("w:w"))) for k in tabel._tbl.tblGrid]
    assert sum(lebar) == pytest.approx(439 * 20, abs=4)
    for tr in baris:
        assert sum(int(tc.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for tc in tr.tc_lst) == pytest.approx(
            sum(lebar), abs=4
        )


def test_numbers_stand_right_and_grades_have_colour_and_mark(dokumen: Any) -> None:
    """Alignment, shading and the mark that reads without colour."""
    tabel = next(t for t in dokumen.tables if t.style.name == "Tabel Laporan")
    assert str(tabel.cell(4, 2).paragraphs[0].alignment).startswith("RIGHT")
    assert tabel.cell(4, 3).text == "Sangat Tinggi\u00a0▲▲"
    assert tabel.cell(5, 3).text == "Rendah\u00a0▼"
    latar = {c: c._tc.tcPr.find(qn("w:shd")) for c in (tabel.cell(4, 3), tabel.cell(5, 3), tabel.cell(6, 0))}
    assert len({shd.get(qn("w:fill")) for shd in latar.values()}) == 3


def test_sections_number_their_pages(dokumen: Any) -> None:
    """The cover has no number, front matter counts i, chapters 1, and landscape pages are turned."""
    hasil = []
    for bagian in dokumen.sections:
        nomor = bagian._sectPr.find(qn("w:pgNumType"))
        bentuk = None if nomor is None else (nomor.get(qn("w:fmt")), nomor.get(qn("w:start")))
        lebar = bagian.page_width.cm > bagian.page_height.cm
        hasil.append((bentuk, lebar, _perintah(bagian.footer._element)))
    assert hasil == [
        (None, False, []),
        (("lowerRoman", "1"), False, ["PAGE"]),
        (("decimal", "1"), False, ["PAGE"]),
        (("decimal", None), True, ["PAGE"]),
        (("decimal", None), False, ["PAGE"]),
    ]
    kepala = ["|".join(_teks(p) for p in b.header._element.iter(qn("w:p"))) for b in dokumen.sections]
    assert kepala[0] == ""
    assert kepala[1].startswith("LKjIP Tahun 2023|Dinas Contoh")
    assert kepala[2].startswith("Bab III Akuntabilitas|Dinas Contoh")


@pytest.mark.parametrize(("ulang", "lanskap"), [(1, [True, False]), (60, [True, False, False])])
def test_a_short_text_at_the_end_of_a_chapter_stays_with_its_landscape_table(ulang: int, lanskap: list[bool]) -> None:
    """It would stand on a page alone; a long one has pages of its own."""
    demikian = Paragraf((Teks("Demikian kesimpulannya. " * ulang),))
    kotak = Kotak((demikian,), "kosong")
    isi = _susun(LEBAR, demikian, Bagian("bab-4", "arab", "Bab IV"), Judul(1, "PENUTUP"), kotak)
    bagian = docx.Document(BytesIO(isi)).sections
    assert [satu.page_width.cm > satu.page_height.cm for satu in bagian] == lanskap


def test_a_page_break_comes_before_the_next_block(dokumen: Any) -> None:
    """No empty paragraph holds the break, so that no page stays empty."""
    kop = _bergaya(dokumen, "KopPemerintah")[0]
    assert kop.find(qn("w:pPr")).find(qn("w:pageBreakBefore")) is not None


def test_lists_count_for_themselves(dokumen: Any) -> None:
    """A list begins at its own number, and a list inside it one step deeper."""
    butir = _bergaya(dokumen, "ListParagraph")
    tingkat = [p.pPr.numPr.ilvl.val for p in butir]
    assert tingkat == [0, 1]
    daftar = {n.numId: n for n in dokumen.part.numbering_part.element.num_lst}
    mulai = daftar[butir[0].pPr.numPr.numId.val].find(qn("w:lvlOverride")).find(qn("w:startOverride"))
    assert mulai.get(qn("w:val")) == "3"


def test_figures_have_an_alternative_text(dokumen: Any, isi: bytes) -> None:
    """A drawing is a PNG with its text alternative, as wide as its share of the text."""
    gambar = list(dokumen.element.body.iter(qn("wp:docPr")))
    assert [(g.get("id"), g.get("name"), g.get("descr")) for g in gambar] == [
        ("1", "Gambar 3.1", "Diagram batang: 77,04 %")
    ]
    assert dokumen.inline_shapes[0].width.pt == pytest.approx(439 * 0.5, abs=0.1)
    with ZipFile(BytesIO(isi)) as arsip:
        assert arsip.read("word/media/image1.png").startswith(b"\x89PNG")


def test_a_formula_can_be_edited_as_one(dokumen: Any) -> None:
    """A fraction is an equation of Word; a long formula without fraction is text, which wraps."""
    pecahan = list(dokumen.element.body.iter(qn("m:f")))
    assert len(pecahan) == 1
    assert "".join(t.text or "" for t in pecahan[0].iter(qn("m:t"))) == "RealisasiTarget"
    panjang = docx.Document(BytesIO(_susun(Rumus("NE", "50 % + " * 20))))
    assert not list(panjang.element.body.iter(qn("m:oMath")))


def test_signatures_are_dotted_lines_that_stay_on_one_page(dokumen: Any) -> None:
    """A table without grid whose rows hold together, with room for the name and, except for a kepala daerah, the NIP."""
    tabel = next(t for t in dokumen.tables if t.cell(0, 1).text == "Contoh, 28 Februari 2024")
    titik = [t for t in tabel._tbl.iter(qn("w:tab")) if t.get(qn("w:leader")) == "dot"]
    assert len(titik) == 3
    assert [s.text.split("\n")[-1].strip() for s in tabel.rows[-1].cells] == ["", "NIP."]
    for tr in tabel._tbl.tr_lst:
        assert tr.trPr.find(qn("w:cantSplit")) is not None
    for baris in tabel.rows[:-1]:
        assert all(p.style.paragraph_format.keep_with_next for sel in baris.cells for p in sel.paragraphs)


def test_the_file_says_what_it_is(dokumen: Any) -> None:
    """Title, author, language and a date that does not change."""
    sifat = dokumen.core_properties
    assert (sifat.title, sifat.author, sifat.language) == ("LKjIP Tahun 2023", "Dinas Contoh", "id-ID")
    assert sifat.created == sifat.modified == dt.datetime(2024, 2, 28, tzinfo=dt.UTC)
    bahasa = next(dokumen.styles.element.iter(qn("w:lang")))
    assert bahasa.get(qn("w:val")) == "id-ID"


def test_the_file_holds_nothing_from_outside(isi: bytes, dokumen: Any) -> None:
    """No macro, and nothing that is loaded: only links lead outside, and their address is printed."""
    with ZipFile(BytesIO(isi)) as arsip:
        nama = arsip.namelist()
    luar = [satu for satu in dokumen.part.rels.values() if satu.is_external]
    assert [(satu.reltype, satu.target_ref) for satu in luar] == [
        (RELATIONSHIP_TYPE.HYPERLINK, "https://contoh.go.id/a")
    ]
    assert not [satu for satu in nama if re.search(r"vba|embed|customXml|thumbnail", satu)]
    assert "pedoman (https://contoh.go.id/a)" in [_teks(p) for p in _bergaya(dokumen, "BodyText")]


def test_equal_blocks_give_equal_bytes(isi: bytes) -> None:
    """Neither the time nor the machine leaves a trace."""
    assert _susun() == isi
    with ZipFile(BytesIO(isi)) as arsip:
        assert {satu.date_time for satu in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_properties_of_paragraphs_stand_in_the_order_of_the_schema(dokumen: Any) -> None:
    """Word refuses a file whose properties stand in another order."""
    urutan = "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc sectPr".split()
    for sifat in dokumen.element.body.iter(qn("w:pPr")):
        nama = [satu.tag.rpartition("}")[2] for satu in sifat]
        assert nama == sorted(nama, key=urutan.index)


def test_every_style_that_is_used_is_defined(dokumen: Any) -> None:
    """No paragraph and no table names a style that the file does not have."""
    ada = {s.get(qn("w:styleId")) for s in dokumen.styles.element.iter(qn("w:style"))}
    for tag in ("w:pStyle", "w:tblStyle", "w:basedOn", "w:next"):
        for akar in (dokumen.element.body, dokumen.styles.element):
            assert {s.get(qn("w:val")) for s in akar.iter(qn(tag))} <= ada


@pytest.mark.parametrize(
    "jahat",
    [
        "<w:p><w:r><w:t>x</w:t></w:r></w:p>&amp;\"'",
        "]]><![CDATA[<a>",
        'TOC \\o "1-3" { HYPERLINK "x" }',
        "a\x00b\x07c\ud800d\ufffee",
        "baris\nbaru\tdan tab",
        "&lt;b&gt; 100 % <b>",
    ],
)
def test_nasty_text_stays_text(jahat: str) -> None:
    """Whatever stands in the data prints as it is and can neither become markup nor a field."""
    blok: tuple[Blok, ...] = (
        Bagian("b", "arab", jahat), Judul(1, jahat, kunci="j"), Paragraf((Teks(jahat), Rujuk("bab:j"))),
        Tabel((Kolom(),), ((Sel(jahat),),), ((Sel(jahat, warna=5),),), nomor="1.1", judul=jahat, sumber=jahat, catatan=(jahat,)),
        Gambar(SVG, jahat, nomor="1.1", judul=jahat), Rumus(jahat, jahat, jahat, jahat), Kotak((Paragraf((Teks(jahat),)),)),
        KopSurat(jahat, jahat, jahat), TandaTangan(PihakTtd(jahat, jahat), None, jahat), Sampul(jahat, jahat, jahat, jahat),
        Daftar((Butir((Paragraf((Teks(jahat),)),)),)), DaftarOtomatis("isi", jahat),
    )  # fmt: skip
    isi = susun(blok, judul=jahat, dinas=jahat, tahun=2023, tanggal=dt.date(2024, 2, 28))
    with ZipFile(BytesIO(isi)) as arsip:
        for nama in arsip.namelist():
            if nama.endswith((".xml", ".rels")):
                etree.fromstring(arsip.read(nama))
    dokumen = docx.Document(BytesIO(isi))
    bersih = re.sub("[\x00\x07\ud800\ufffe]", "", jahat)
    assert dokumen.tables[1].cell(0, 0).text == bersih or bersih in [t.cell(0, 0).text for t in dokumen.tables]
    assert {p.split()[0] for p in _perintah(dokumen.element.body)} <= {"TOC", "SEQ", "REF", "PAGEREF"}


def test_an_empty_report_is_still_a_file() -> None:
    """Nothing in, an empty document out."""
    assert docx.Document(BytesIO(_susun(HalamanBaru()))).paragraphs == []


def test_codes_are_copied_from_word_as_they_are_typed() -> None:
    """No character that nobody sees lies in a text, however narrow its column; long words fold by Word's own mark."""
    kode, kata = "2.17.01.2.01.0001", "Pertanggungjawaban/penyelenggaraan"
    isi = tuple((Sel(kode), Sel(kata), Sel("uraian " * 30)) for _ in range(2))
    sempit = Tabel((Kolom(1), Kolom(1), Kolom(40)), ((Sel(kode), Sel("Capaian/Realisasi"), Sel("C")),), isi)
    berkas = _susun(sempit)
    bagian = ZipFile(BytesIO(berkas)).read("word/document.xml").decode()
    assert kode in bagian
    assert "w:softHyphen" in bagian
    assert not re.search("[\u00ad\u200b-\u200f\u2060\ufeff]", bagian)
    (tabel,) = docx.Document(BytesIO(berkas)).tables
    assert tabel.cell(1, 0).text == kode


def _lembar(baris: int) -> Any:
    """Return the file of a form whose table has so many rows, between two paragraphs of usual size."""
    isi = tuple(
        (Sel(f"{urut}."), Sel("Jumlah koperasi yang diberikan dukungan pembinaan kelembagaan")) for urut in range(baris)
    )
    tabel = Tabel((Kolom(1), Kolom(4)), ((Sel("NO"), Sel("INDIKATOR")),), isi)
    ttd = TandaTangan(PihakTtd("KEPALA DINAS"), PihakTtd("KEPALA BIDANG"), "Kota Contoh, 2023")
    teks = Paragraf((Teks("Pernyataan."),))
    return docx.Document(BytesIO(_susun(teks, Lembar((teks, tabel, ttd)), teks)))


@pytest.mark.parametrize(("baris", "ukuran"), [(20, {None}), (38, {16}), (40, {15}), (200, {None})])
def test_a_form_is_set_smaller_until_it_fits(baris: int, ukuran: set[int | None]) -> None:
    """Rows that do not fit a page at full size get smaller letters; what fits, and what never would, keeps its size."""
    dokumen = _lembar(baris)
    sel = [r for tbl in dokumen.tables[:1] for r in tbl._tbl.iter(qn("w:r"))]
    huruf = {None if (sz := r.find(f"{qn('w:rPr')}/{qn('w:sz')}")) is None else int(sz.get(qn("w:val"))) for r in sel}
    assert huruf == ukuran
    for luar in _bergaya(dokumen, "BodyText"):
        assert luar.find(f".//{qn('w:sz')}") is None


def test_a_total_stays_with_the_row_before_it() -> None:
    """The last row and all totals behind it stay together; the rows before them may part."""
    isi = (*((Sel(f"Program {urut}"),) for urut in range(30)), (Sel("Jumlah"),), (Sel("Selisih"),))
    tabel = Tabel((Kolom(),), ((Sel("A"),),), isi, gaya_baris=("",) * 30 + ("jumlah",) * 2)
    baris = docx.Document(BytesIO(_susun(tabel))).tables[0]._tbl.findall(qn("w:tr"))[1:]
    lekat = [any(True for _ in satu.iter(qn("w:keepNext"))) for satu in baris]
    assert lekat == [False] * 29 + [True, True, False]
