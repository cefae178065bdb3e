"""Pages that are shown turned, or whose text is: what stands on them is the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

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
