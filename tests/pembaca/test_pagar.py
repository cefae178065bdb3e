"""Tables between horizontal rules: their columns, their heads with groups, what stands in them over pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from kinerja.pembaca import Bacaan
from kinerja.pembaca.kisi import petak_bingkai
from kinerja.pembaca.pagar import cari_pagar
from kinerja.pembaca.petak_pagar import petak_berpagar
from kinerja.pembaca.ruas import susun_jalur
from kinerja.pembaca.ruas_garis import bingkai_ruas
from kinerja.pembaca.unsur import Garis, Huruf, Kata, Kotak, Petak, bungkus

Baca = Callable[[str], Bacaan]

_AWAL = '#set text(size: 9pt, lang: "id")\n#set page("a4", margin: 2cm)\nLAPORAN KINERJA TAHUN 2024\n\n'
_BUKA, _TUTUP = "table.hline(stroke: 1pt), ", ", table.hline(stroke: 1pt)"


def _isi(bacaan: Bacaan) -> set[tuple[str, str, str, str | None, bool]]:
    return {(s.baris, s.kelompok, s.kolom, s.nilai, s.yakin) for s in bacaan.baris if s.sebab != "kalimat"}


def test_a_rule_in_a_head_stands_below_the_heading_of_its_group(baca_typst: Baca) -> None:
    """Headings over two lines beside it are none of a group."""
    sumber = f"""{_AWAL}#align(center)[Tabel 2.1 Penduduk menurut Desa]
#table(columns: (3fr, 2fr, 2fr, 1.3fr), stroke: none, inset: (x: 3pt, y: 2.6pt), align: (left, right, right, right), {_BUKA}
table.cell(rowspan: 2, align: center + horizon)[Desa], table.cell(colspan: 2, align: center)[Penduduk],
table.cell(rowspan: 2, align: center + horizon)[Rumah Tangga], table.hline(y: 1, start: 1, end: 3, stroke: 0.4pt),
table.cell(align: center)[Laki-laki], table.cell(align: center)[Perempuan], table.hline(y: 2, stroke: 0.5pt),
[Sukamaju], [1.874], [3.327], [1.614], [Mekarsari], [2.415], [3.373], [1.470]{_TUTUP})
"""
    isi = _isi(baca_typst(sumber))
    assert ("Sukamaju", "Penduduk", "Perempuan", "3.327", True) in isi
    assert ("Mekarsari", "", "Rumah Tangga", "1.470", True) in isi


def test_words_set_wide_to_fill_a_column_are_one_text(baca_typst: Baca) -> None:
    """Also where the word that stands last in its line has no other below it."""
    baris = "[Persentase usulan musyawarah perencanaan yang terakomodasi], [75 %], [Tercapai], [Persentase desa tertib], [73 %], [Tercapai], [Jumlah kelompok yang dibina], [69 %], [Belum], [Nilai evaluasi], [94 %], [Tercapai]"
    sumber = f"""{_AWAL}#set par(justify: true)
#align(center)[Tabel 3.3 Status Capaian]
#table(columns: (235pt, 60pt, 90pt), stroke: none, inset: 3pt, align: (left, right, left), {_BUKA}
[Indikator], [Target], [Status], table.hline(stroke: 0.5pt), {baris}{_TUTUP})
"""
    isi = {satu[:4] for satu in _isi(baca_typst(sumber))}
    nama = "Persentase usulan musyawarah perencanaan yang terakomodasi"
    assert (nama, "", "Target", "75 %") in isi
    assert (nama, "", "Status", "Tercapai") in isi


def test_a_head_at_the_foot_of_a_page_is_no_part_of_the_caption(baca_typst: Baca) -> None:
    """It is repeated on the next page, where the rows are."""
    baris = ", ".join(f"[Bulan ke-{n}], [{n}00], [{n},50]" for n in range(1, 8))
    sumber = f"""#set text(size: 9pt, lang: "id")
#set page(width: 300pt, height: 160pt, margin: 20pt)
LAPORAN KINERJA TAHUN 2024
#v(55pt)
#align(center)[Tabel 4.1 Volume menurut Bulan]
#table(columns: (100pt, 60pt, 60pt), stroke: none, inset: 3pt, align: (left, right, right), {_BUKA}
table.header([Bulan], [Frekuensi], [Volume], table.hline(stroke: 0.5pt)), {baris}{_TUTUP})
"""
    bacaan = baca_typst(sumber)
    assert [s.judul for s in bacaan.tabel] == ["Tabel 4.1 Volume menurut Bulan"]
    assert ("Bulan ke-7", "", "Volume", "7,50") in {satu[:4] for satu in _isi(bacaan)}


def test_letters_that_lean_are_no_text_of_the_page(baca_typst: Baca) -> None:
    """A mark across the page stands over the table and changes nothing in it."""
    tanda = "#place(dx: 100pt, dy: 20pt, rotate(-40deg, text(size: 60pt, fill: luma(85%))[KONSEP]))"
    sumber = f"""{_AWAL}{tanda}
#align(center)[Tabel 3.9 Capaian]
#table(columns: (3fr, 1fr, 1fr), [Uraian], [Target], [Realisasi], [Satu], [1,00], [2,00], [Dua], [3,00], [4,00])
"""
    assert {satu[3] for satu in _isi(baca_typst(sumber))} == {"1,00", "2,00", "3,00", "4,00"}


# --- rules that a program draws cell by cell ---


def _kata(teks: str, x: float, y: float) -> Kata:
    huruf = tuple(Huruf(h, x + 5 * n, y, x + 5 * n + 5, y + 9) for n, h in enumerate(teks))
    return Kata(huruf, bungkus(Kotak(*h[1:5]) for h in huruf))


def _baca_ruas(baris: Sequence[Sequence[tuple[str, float]]], tepi: list[float]) -> Petak | None:
    """Read rows of words with a rule below each, drawn in pieces from edge to edge."""
    kata = [_kata(teks, x, 100.0 + 20 * n) for n, isi in enumerate(baris) for teks, x in isi]
    garis = [Garis(112.0 + 20 * n, a, b) for n in range(len(baris)) for a, b in pairwise(tepi)]
    jalur = susun_jalur(kata)
    (pagar,) = cari_pagar(jalur, garis)
    bingkai = bingkai_ruas(pagar, jalur, garis)
    return petak_bingkai(bingkai, kata, 1, {}) if bingkai else None


def test_the_pieces_of_rules_show_columns_however_close_their_texts_stand() -> None:
    """The words of two cells are nearer to each other than those of a sentence may be."""
    baris = [
        [("Uraian", 40), ("Target", 190), ("Capaian", 222)],
        [("Nilai", 40), ("12,50", 193), ("98,10%", 220)],
        [("Indeks", 40), ("13,50", 193), ("97,10%", 220)],
    ]
    petak = _baca_ruas(baris, [38.0, 188.0, 219.0, 260.0])
    assert petak is not None
    assert [satu.teks for satu in petak.sel] == [teks for isi in baris for teks, _ in isi]
    assert petak.yakin


def test_rules_in_one_piece_show_no_columns() -> None:
    """What parts the texts is then left to the gaps between them."""
    baris = [[("Uraian", 40), ("Target", 190)], [("Nilai", 40), ("12,50", 193)], [("Indeks", 40), ("13,50", 193)]]
    assert _baca_ruas(baris, [38.0, 260.0]) is None


def test_text_printed_over_other_text_is_in_doubt(baca_typst: Baca) -> None:
    """Rows too low for their text: a line of one stands in the next."""
    baris = "".join(
        f"[#block(height: 10pt, clip: false)[Nama panjang\\ yang meluap ke baris berikutnya]], [{n},00],"
        for n in range(5)
    )
    sumber = f"{_AWAL}#align(center)[Tabel 3.8 Rendah]\n#table(columns: (180pt, 60pt), rows: 12pt, inset: 1pt, [Uraian], [Nilai], {baris})\n"
    assert not any(satu[4] for satu in _isi(baca_typst(sumber)))


def test_white_letters_are_read_on_dark_ground_alone(baca_typst: Baca) -> None:
    """What nobody sees is no part of a number; a head in white on blue is."""
    sumber = f"""{_AWAL}#align(center)[Tabel 3.7 Capaian]
#table(columns: (3fr, 1fr, 1fr), fill: (x, y) => if y == 0 {{ rgb("#223344") }},
..([Uraian], [Target], [Realisasi]).map(k => text(fill: white, k)), [Satu], [1,00#text(fill: white)[99]], [2,00], [Dua], [3,00], [4,00])
"""
    isi = _isi(baca_typst(sumber))
    assert ("Satu", "", "Target", "1,00", True) in isi
    assert ("Dua", "", "Realisasi", "4,00", True) in isi


def test_more_rules_than_a_page_has_are_a_drawing() -> None:
    """None of them is held against the others."""
    kata = [k for n in range(40) for k in (_kata("Nilai", 40, 20.0 * n), _kata("5,00", 200, 20.0 * n))]
    jalur = susun_jalur(kata)
    assert len(cari_pagar(jalur, [Garis(12.0 + 20 * n, 38, 260) for n in range(40)])) == 1
    assert cari_pagar(jalur, [Garis(4.0 * n, 38, 260) for n in range(600)]) == []
    assert cari_pagar(jalur, [Garis(0.5 * n, 38, 44) for n in range(30_000)]) == []


def test_rows_below_the_last_rule_of_a_page_are_of_its_table(baca_typst: Baca) -> None:
    """Rules part groups of rows; the page ends within a group, and its rule comes overleaf."""
    baris = [(f"Desa ke-{n}", f"{n}7", f"{n},50") for n in range(1, 12)]
    isi = "".join(
        f"{'table.hline(stroke: 0.3pt),' if n % 4 == 0 else ''}[{a}], [{b}], [{c}],"
        for n, (a, b, c) in enumerate(baris)
    )
    sumber = f"""#set text(size: 9pt, lang: "id")
#set page(width: 300pt, height: 170pt, margin: 20pt)
LAPORAN KINERJA TAHUN 2024

Tabel 4.1 Volume menurut Desa
#table(columns: (2fr, 1fr, 1fr), stroke: none, inset: 3pt, {_BUKA}table.header([Desa], [Target], [Realisasi]), {isi}{_TUTUP[2:]})
"""
    bacaan = baca_typst(sumber)
    isi_tabel = {(s.tabel, s.baris, s.kolom): s.nilai for s in bacaan.baris}
    assert len(bacaan.tabel) == 1
    assert all(isi_tabel["Tabel 4.1 Volume menurut Desa", a, "Realisasi"] == c for a, _, c in baris)


def test_a_total_that_reaches_over_two_columns_is_not_cut() -> None:
    """Its words run over an end of the pieces of other rows: one word does, or the blank between two."""
    baris = [
        [("No", 40), ("Uraian", 80), ("Pagu", 195)],
        [("1", 40), ("Pasar", 80), ("12,50", 193)],
        [("Jumlah", 50), ("Pagu", 83), ("12,50", 193)],
        [("Total", 48), ("Pagu", 75), ("12,50", 193)],
    ]
    petak = _baca_ruas(baris, [38.0, 74.0, 188.0, 230.0])
    assert petak is not None
    assert [(s.teks, s.lebar) for s in petak.sel if s.baris > 1 and s.kolom == 0] == [
        ("Jumlah Pagu", 2),
        ("Total Pagu", 2),
    ]


def test_headings_of_groups_without_a_rule_below_are_seen() -> None:
    """A browser draws the rules cell by cell, also below a head of two lines: the upper one names groups."""
    tepi = [38.0, 100.0, 150.0, 200.0, 250.0, 300.0]
    isi = [
        ("PNS", 142, 100),
        ("PPPK", 240, 100),
        ("Bidang", 40, 105),
        *((teks, 105 + 50 * n, 110) for n, teks in enumerate(("Pria", "Wanita", "Pria", "Wanita"))),
        *(
            (teks, x, 125.0 + 15 * r)
            for r in range(3)
            for teks, x in (("Pasar", 40), *((f"{n}1,5", 110 + 50 * n) for n in range(4)))
        ),
    ]
    garis = [Garis(y, a, b) for y in (97.0, 121.0, 167.0) for a, b in pairwise(tepi)]
    ((petak,), _) = petak_berpagar(1, [_kata(teks, x, y) for teks, x, y in isi], garis, {})
    nama = {(s.teks, s.kolom, s.lebar) for s in petak.sel if s.baris < 2}
    assert {("PNS", 1, 2), ("PPPK", 3, 2), ("Wanita", 4, 1)} <= nama
