"""What becomes of a table on a narrow screen, as the page writes it down."""

from __future__ import annotations

import re
from dataclasses import replace

from kinerja.sajian.blok import Kolom, Sel, Tabel
from kinerja.sajian.penulis import html
from kinerja.sajian.penulis.html_lebar import menyempit
from kinerja.sajian.penulis.tata_halaman import UKURAN

_RUPIAH = "31.826.684.236"
_PANJANG = "Meningkatnya mutu pelayanan bagi seluruh warga"
_KEPALA = (
    (Sel("No.", tinggi=2), Sel("Sasaran", tinggi=2), Sel("Anggaran", lebar=2), Sel("Predikat", tinggi=2)),
    (Sel("Pagu (Rp)"), Sel("Realisasi (Rp)")),
    tuple(Sel(f"({n})") for n in range(1, 6)),
)


def _baris(nomor: str, nama: str = _PANJANG) -> tuple[Sel, ...]:
    return (Sel(nomor), Sel(nama), Sel(_RUPIAH), Sel(_RUPIAH), Sel("Sangat Tinggi", warna=5))


_TABEL = Tabel(tuple(Kolom() for _ in range(5)), _KEPALA, (_baris("1"), _baris("2")))


def test_the_column_that_stays_in_sight() -> None:
    """The first column that says what a row is about, not its running number; one too wide is narrowed for that."""
    lebar = tuple(Sel(_RUPIAH) for _ in range(5))
    kolom = (Kolom(0.3), Kolom(1), *(Kolom(1, "kanan") for _ in lebar))

    def lekat(nama: str, kolom: tuple[Kolom, ...] = kolom) -> tuple[list[str], int]:
        isi = html.potongan((Tabel(kolom, (), ((Sel("1."), Sel(nama), *lebar),)),))
        return re.findall(r'<td class="lekat">(.*?)</td>', isi), isi.count('<col class="lekat"')

    assert lekat("Program") == (["Program"], 0)
    assert lekat("Program", (Kolom(0.3), Kolom(9), *kolom[2:])) == (["Program"], 1)
    assert lekat("Pertanggungjawabannya" * 2) == ([], 0), "a word that would cover the screen"
    sempit = Tabel((Kolom(), Kolom()), (), ((Sel("Program"), Sel("1")),))
    assert "lekat" not in html.potongan((sempit,)).partition("</style>")[2]


def test_a_card_names_its_values() -> None:
    """Titles stand once per table, a group before its columns; what a card is about, and its number, need none."""
    sempit = menyempit(_TABEL)
    assert (sempit.cara, sempit.pokok) == ("kartu", 1)
    assert sempit.gaya.partition(";")[2] == "--k3:'Anggaran: Pagu (Rp)';--k4:'Anggaran: Realisasi (Rp)';--k5:'Predikat'"


def test_cells_that_stand_elsewhere_in_their_row_are_named_by_their_column() -> None:
    """Below a tall cell and beside a wide one places and columns differ; a wide one has what its columns share."""
    tinggi = (Sel("1", tinggi=2), Sel(_PANJANG, tinggi=2), *_baris("")[2:])
    lanjut = _baris("")[2:]
    jumlah = (Sel("Jumlah", lebar=2), Sel("belum ada", lebar=2), Sel("Tinggi", warna=4))
    isi = html.potongan((replace(_TABEL, baris=(tinggi, lanjut, jumlah), gaya_baris=("", "", "jumlah")),))
    tubuh = isi.partition("<tbody>")[2]
    assert re.findall(r"<tr[^>]*>", tubuh) == ["<tr>", '<tr class="lanjut">', '<tr class="jumlah">']
    assert re.findall(r'style="(.*?)"', tubuh) == [
        *("--j:var(--k3)", "--j:var(--k4)", "--j:var(--k5)"),
        *("--j:none", "--j:'Anggaran'", "--j:var(--k5)"),
    ]


def test_small_tables_and_summaries_become_cards_and_long_details_scroll() -> None:
    """Fifty rows of a detail scroll; fifty rows of key figures do not."""
    panjang = replace(_TABEL, baris=tuple(_baris(str(n)) for n in range(50)))
    assert menyempit(panjang).cara == "gulir"
    assert menyempit(replace(panjang, ikhtisar=True)).cara == "kartu"
    assert menyempit(replace(panjang, kepala=(), ikhtisar=True)).cara == "gulir", "nothing would name the values"


def test_columns_that_fit_as_wide_as_their_words_stay_a_table() -> None:
    """A list of things and their number needs no card, however long it is."""
    kepala = ((Sel("No."), Sel("Nama Barang"), Sel("Jumlah")),)
    baris = tuple((Sel(str(n)), Sel("Meja kerja pejabat"), Sel("12")) for n in range(60))
    assert menyempit(Tabel((Kolom(0.1), Kolom(4), Kolom(0.2)), kepala, baris)).cara == "muat"


def test_titles_stay_text() -> None:
    """What a person typed as a title ends neither the string nor the attribute nor the element that holds it."""
    jahat = '\';}" onclick="x"></style><script>\\'
    isi = html.potongan((replace(_TABEL, kepala=((*_KEPALA[0][:3], Sel(jahat, tinggi=2)), *_KEPALA[1:])),))
    gaya = re.search(r'<table class="biasa kartu" style="([^"]*)"', isi)
    assert gaya is not None
    assert gaya[1].endswith(r"--k5:'\27 ;}\22  onclick=\22 x\22 \3e \3c /style\3e \3c script\3e \5c '")


def test_a_printed_table_has_the_letters_that_its_columns_are_wide_enough_for() -> None:
    """On paper no word is cut: the widths of the columns are shares of what the layout measured at these sizes."""
    cetak = html.potongan(()).partition("@media print")[2]
    ukuran = dict(re.findall(r"\.dokumen table(\.\w+)? { font-size: ([\d.]+)pt; }", cetak))
    assert ukuran == {f".{nama}" if nama != "biasa" else "": f"{satu:g}" for nama, satu in UKURAN.items()}
