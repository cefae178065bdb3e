"""Headings of print: what is larger or bolder than the text and stands alone names the section of what follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from contoh_cetakan import lolos
from docx import Document

from kinerja.pembaca import Bacaan
from kinerja.pembaca.docx import baca_docx
from kinerja.pembaca.judul import judul_bagian
from kinerja.pembaca.judul_cetak import tandai_judul
from kinerja.pembaca.susun import susun_isi
from kinerja.pembaca.teks import baca_teks
from kinerja.pembaca.unsur import BarisTeks, Kotak, Petak

Baca = Callable[[str], Bacaan]

#: Level and text of headings, each with a sentence below it.
_ISI = (
    (1, "BAB III AKUNTABILITAS KINERJA", "Laporan ini memuat 3 sasaran yang diukur sepanjang tahun."),
    (2, "A. Capaian Kinerja Organisasi", "Sebanyak 5 indikator diukur pada tahun 2023."),
    (3, "3.1 Meningkatnya mutu layanan", "Rata-rata capaian sasaran ini 98,20 persen."),
    (4, "a. Persentase trayek terlayani", "Realisasinya 75,48 persen dari target yang ditetapkan."),
    (4, "Hambatan dan tindak lanjut", "Terdapat 4 hambatan yang sudah ditangani."),
)


def _typst(tebal: bool) -> str:
    ukuran = (14, 12, 11, 10)
    baris = ['#set text(size: 10pt)\n#set page("a4", margin: 2cm)\n']
    for tingkat, judul, kalimat in _ISI:
        besar = 10 if tebal else ukuran[tingkat - 1] + 2
        judul = f"*{judul}*" if tebal else judul
        baris.append(
            f"#block(text({besar}pt)[{judul}])\n\n{kalimat} Uraian selanjutnya disampaikan bersama data pendukungnya agar pembaca memahaminya secara utuh dan menyeluruh.\n\n"
        )
    return "".join(baris)


def test_print_gives_the_sections_that_word_gives(baca_typst: Baca, tmp_path: Path) -> None:
    """A sentence stands under the same heading, be that one of style, of weight or of size."""
    dokumen = Document()
    for tingkat, judul, kalimat in _ISI:
        dokumen.add_heading(judul, tingkat)
        dokumen.add_paragraph(kalimat)
    dokumen.save(str(tmp_path / "laporan.docx"))
    _, kalimat_word = susun_isi(baca_docx(tmp_path / "laporan.docx"))
    harap = {satu.teks: satu.bagian for satu in kalimat_word}
    assert len(harap) == len(_ISI)
    for tebal in (True, False):
        ada = {satu.teks: satu.bagian for satu in baca_typst(_typst(tebal)).kalimat}
        assert {teks: ada.get(teks) for teks in harap} == harap


def _baris(n: int, teks: str, *, tebal: bool = False, tinggi: float = 10) -> BarisTeks:
    return BarisTeks(teks, 1, Kotak(60, 14 * n, 60 + 5 * len(teks), 14 * n + tinggi), tebal=tebal)


_TEKS = [
    _baris(n, "Uraian capaian kinerja yang panjang dan menerangkan sebab keberhasilan selama tahun ini,")
    for n in range(20, 26)
]


def test_a_heading_of_two_lines_is_one() -> None:
    """It goes on within a sentence; a number begins another one."""
    judul = [
        _baris(1, "3.1 Analisis capaian sasaran strategis meningkatnya", tebal=True),
        _baris(2, "kualitas pelayanan publik", tebal=True),
        _baris(3, "a. Indeks kepuasan masyarakat", tebal=True),
    ]
    hasil = [satu.teks for satu in tandai_judul([*judul, *_TEKS]) if isinstance(satu, BarisTeks) and satu.judul]
    assert hasil == [
        "3.1 Analisis capaian sasaran strategis meningkatnya kualitas pelayanan publik",
        "a. Indeks kepuasan masyarakat",
    ]


def test_what_is_set_off_is_not_always_a_heading() -> None:
    """Captions, quotations, sentences, lines of contents and whole paragraphs in bold."""
    lain = (
        "Tabel 3.1 Capaian Indikator",
        "“Maju dan mandiri”",
        "Target tercapai seluruhnya.",
        "BAB II PERENCANAAN . . . . . . . 9",
        "12,45",
    )
    isi = [_baris(3 * n, teks, tebal=True) for n, teks in enumerate(lain)]
    assert not any(satu.judul for satu in tandai_judul([*isi, *_TEKS]) if isinstance(satu, BarisTeks))


def test_the_first_line_of_an_item_is_no_heading(baca_typst: Baca) -> None:
    """It begins with a number as headings do, and goes on in the next line."""
    butir = "2. Dibandingkan dengan tahun sebelumnya realisasi naik menjadi 75,48 persen karena penambahan armada baru pada tiga koridor utama di wilayah kota"
    sumber = f'#set text(size: 10pt)\n#set page("a4", margin: 2cm)\n*D. Kesimpulan*\n\n{lolos(butir)}.\n'
    assert {satu.bagian for satu in baca_typst(sumber).kalimat} == {"D. Kesimpulan"}


def test_numbered_lines_of_a_text_that_stand_alone_are_headings(tmp_path: Path) -> None:
    """Between blank lines and no list: of several in a row each is an item."""
    (tmp_path / "laporan.txt").write_text(
        "a. Persentase trayek terlayani\n\nRealisasinya 75,48 persen dari target.\n\n"
        "Upaya yang dilakukan:\n\na. Menambah 5 armada\n\nb. Membuka 2 koridor\n\nHasilnya 80,10 persen warga terlayani.\n",
        encoding="utf-8",
    )
    isi, _ = baca_teks(tmp_path / "laporan.txt")
    assert [satu.teks for satu in isi.bagian if isinstance(satu, BarisTeks) and satu.judul] == [
        "a. Persentase trayek terlayani"
    ]


@pytest.mark.parametrize("jarak", [0.0, 40.0])
def test_items_of_a_list_are_no_headings(jarak: float) -> None:
    """One number behind the other with nothing between; headings have text below them."""
    baris = ["1. Mutu Layanan", "2. Tertib Administrasi", "3. Kinerja Aparatur"]
    isi: list[BarisTeks | Petak] = []
    for n, teks in enumerate(baris):
        y = 100.0 + 100 * n
        isi.append(BarisTeks(teks, 1, Kotak(60, y, 160, y + 10)))
        if jarak:
            isi.append(
                BarisTeks(
                    "Uraian tentang bagian ini dan apa yang dicapai.", 1, Kotak(60, y + jarak, 500, y + jarak + 10)
                )
            )
    tanda = [satu.judul for satu in tandai_judul(isi) if isinstance(satu, BarisTeks) and satu.teks in baris]
    assert tanda == ([None] * 3 if jarak else [False] * 3)


@pytest.mark.parametrize(
    "teks",
    ["PIHAK KEDUA, PIHAK PERTAMA,", "NILAI CAPAIAN 91,81%", "RENCANA = TARGET RENCANA", "BERBHINNEKA TUNGGAL IKA”"],
)
def test_what_no_heading_says(teks: str) -> None:
    """Capitals alone make no heading of a place to sign, a label of a chart, a formula, the end of a quotation."""
    assert not judul_bagian(teks)
    assert judul_bagian("CAPAIAN KINERJA")
