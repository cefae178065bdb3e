"""Where the cells and rows of a long table are parted: as the pages were laid out."""

from __future__ import annotations

import datetime as dt

import pypdfium2 as pdfium
import pytest

from kinerja.sajian.blok import Kolom, Sel, Tabel
from kinerja.sajian.penulis import potong, typst
from kinerja.sajian.penulis.potong import Letak

_TANGGAL = dt.date(2025, 2, 28)


def _letak(*baris: tuple[int, int], induk: frozenset[int] = frozenset()) -> dict[str, Letak]:
    return {f"1b{urut}{potong.INDUK if urut in induk else ''}": Letak(halaman, 0.0) for urut, halaman in baris}


@pytest.mark.parametrize(
    ("lama", "letak", "baru"),
    [
        ("putus: (), lekat: ()", ((2, 1), (3, 1), (4, 2), (5, 2)), "putus: (4, ), lekat: ()"),
        ("putus: (4, ), lekat: ()", ((2, 1), (3, 1), (4, 2), (5, 2)), "putus: (4, ), lekat: ()"),
        ("putus: (4, ), lekat: ()", ((2, 1), (3, 2), (4, 2), (5, 2)), "putus: (3, -3, ), lekat: ()"),
        ("putus: (4, ), lekat: ()", ((2, 1), (3, 1), (4, 1), (5, 1)), "putus: (-2, ), lekat: ()"),
        ("putus: (3, -3, ), lekat: ()", ((2, 1), (3, 2), (4, 2), (5, 2)), "putus: (3, -3, ), lekat: ()"),
    ],
)
def test_a_cell_is_cut_where_a_page_begins(lama: str, letak: tuple[tuple[int, int], ...], baru: str) -> None:
    """A piece that goes to the next page, being higher than its rows, is held there and not cut in the middle of it."""
    assert potong.putuskan(f"bentang: 1, {lama}", _letak(*letak)) == f"bentang: 1, {baru}"


@pytest.mark.parametrize(
    ("halaman", "induk", "lekat"),
    [
        ((1, 1, 2), {3}, (3,)),
        ((1, 1, 2), {2, 3}, (2, 3)),
        ((1, 2, 2), {2, 3}, (2,)),
        ((1, 1, 1), {2, 3}, ()),
        ((1, 1, 2), set(), ()),
    ],
)
def test_a_row_that_heads_others_does_not_end_a_page(
    halaman: tuple[int, ...], induk: set[int], lekat: tuple[int, ...]
) -> None:
    """It goes along with the row below it, and with it the one that heads it."""
    hasil = potong.putuskan(
        "bentang: 1, putus: (), lekat: ()", _letak(*enumerate(halaman, start=2), induk=frozenset(induk))
    )
    assert hasil.endswith(f"lekat: ({''.join(f'{satu}, ' for satu in lekat)})")


def _atas(halaman: pdfium.PdfPage, kata: str) -> list[float]:
    """Return how far from the top of a page a word stands, each time."""
    teks = halaman.get_textpage()
    cari, hasil = teks.search(kata), []
    while temu := cari.get_next():
        hasil.append(halaman.get_height() - teks.get_charbox(temu[0])[3])
    return hasil


@pytest.mark.parametrize("geser", range(12))
def test_a_label_over_many_rows_is_said_again_at_the_top_of_pages_alone(geser: int) -> None:
    """Wherever the groups of rows fall, and however high their labels are, "(lanjutan)" stands in the first cell of a page."""
    label = "Meningkatnya kualitas penyelenggaraan kelembagaan dan kesehatan koperasi serta usaha mikro " * 3
    nama = "persentase pelaku usaha mikro yang mendapat fasilitas pendampingan dan akses pembiayaan " * 2
    baris = [(Sel("–"), Sel("–"), Sel(f"isi {urut}")) for urut in range(geser)]
    for kelompok in range(14):
        baris.append((Sel(label.replace("M", "Awal m", 1).strip(), tinggi=5), Sel(nama), Sel(f"isi {kelompok} 0")))
        baris += [(Sel("nama"), Sel(f"isi {kelompok} {urut}")) for urut in range(1, 5)]
    kepala = ((Sel("Sasaran"), Sel("Indikator"), Sel("Nilai")),)
    tabel = Tabel((Kolom(), Kolom(), Kolom()), kepala, tuple(baris), kunci="t", nomor="1", judul="Uji")
    dokumen = pdfium.PdfDocument(typst.susun((tabel,), judul="Uji", dinas="Dinas Uji", tahun=2024, tanggal=_TANGGAL))
    assert len(dokumen) > 1
    for halaman in [*dokumen][1:]:
        # The first is that of the caption, in the head of the page.
        _, *lanjut = _atas(halaman, "(lanjutan)")
        label_ini, isi = _atas(halaman, "Awal"), _atas(halaman, "isi ")
        assert len(lanjut) <= 1
        for satu in lanjut:
            assert label_ini[0] == pytest.approx(isi[0], abs=2)
            assert all(satu < lain for lain in label_ini[1:])
