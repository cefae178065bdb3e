"""Headings of a Word document are known by their style, whatever they say."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from kinerja.pembaca.docx import baca_docx
from kinerja.pembaca.susun import susun_isi


def test_a_style_makes_a_heading(tmp_path: Path) -> None:
    """What Word calls a heading names the section of the sentences below it; a long paragraph or a sentence of that style does not."""
    dokumen = Document()
    dokumen.add_heading("BAB III AKUNTABILITAS KINERJA", 1)
    dokumen.add_heading("a. Persentase trayek terlayani", 3)
    dokumen.add_paragraph("Realisasinya 75,48 persen dari target yang ditetapkan.")
    dokumen.add_heading("Sasaran pertama dicapai dengan 5 program.", 3)
    dokumen.save(str(tmp_path / "laporan.docx"))
    _, kalimat = susun_isi(baca_docx(tmp_path / "laporan.docx"))
    assert {satu.bagian for satu in kalimat} == {"a. Persentase trayek terlayani"}
    assert any("75,48" in satu.teks for satu in kalimat)
