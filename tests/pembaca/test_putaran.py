"""Pages that are shown turned, or whose text is: what stands on them is the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from kinerja.pembaca import Bacaan
from kinerja.pembaca.baca import _baca

_ASAL = Path(__file__).parent / "data" / "peramban.pdf"


@pytest.mark.parametrize("sudut", [90, 180, 270])
@pytest.mark.parametrize("isi", [False, True], ids=["halaman", "isi"])
def test_a_turned_page_reads_as_it_is_written(tmp_path: Path, sudut: int, isi: bool) -> None:
    """Scanners and programs turn a page by a mark on it, or by turning all that is drawn, also upside down."""
    tulis = PdfWriter()
    for satu in PdfReader(_ASAL).pages:
        halaman = tulis.add_page(satu).rotate(sudut)
        if isi:
            halaman.transfer_rotation_to_content()
    tulis.write(tmp_path / "putar.pdf")
    lurus, putar = _baca(_ASAL, "PDF"), _baca(tmp_path / "putar.pdf", "PDF")
    assert [(s.tabel, s.baris, s.kolom, s.nilai, s.yakin) for s in putar.baris] == [
        (s.tabel, s.baris, s.kolom, s.nilai, s.yakin) for s in lurus.baris
    ]


@pytest.mark.parametrize(("miring", "terbaca"), [("skew(ax: -18deg)", True), ("rotate(18deg)", False)])
def test_letters_that_lean_are_read_where_their_line_does_not(
    baca_typst: Callable[[str], Bacaan], miring: str, terbaca: bool
) -> None:
    """Italics that a program makes of an upright font; a mark across the page is no text of it."""
    sumber = f"""#set text(size: 9pt, lang: "id")
#set page(width: 360pt, height: 160pt, margin: 15pt)
Tabel 2.2 Kunjungan Tahun 2024
#table(columns: (90pt, 50pt), stroke: 0.5pt, [Layanan], [Kunjungan], [#{miring}[Rawat]], [3.749], [Lainnya], [405])
"""
    assert ("Rawat" in {s.baris for s in baca_typst(sumber).baris}) is terbaca
