"""The pages of the real report are full: seen as a reader sees them, by how far the ink reaches down."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from kinerja.terbit import HasilTerbit

#: A page with more of its text area blank at the bottom counts as empty, as a share.
_KOSONG = 0.4
#: Margins of the report above and below the text, in points.
_ATAS, _BAWAH = 79.0, 71.0


@pytest.fixture(scope="module")
def kosong(hasil: HasilTerbit) -> list[float]:
    """Return for each page up to the forms of the perjanjian which share of its text area is blank at the bottom."""
    pdf = pdfium.PdfDocument(next(berkas for berkas in hasil.berkas.values() if berkas.name == "lkjip.pdf"))
    isi = {satu.get_title(): satu.get_dest().get_index() for satu in pdf.get_toc()}
    akhir = next(halaman for judul, halaman in isi.items() if judul.startswith("Lampiran 2."))
    return [_kosong(pdf[halaman]) for halaman in range(akhir)]


def _kosong(halaman: pdfium.PdfPage) -> float:
    skala = 0.25
    gambar = halaman.render(scale=skala, grayscale=True).to_numpy()
    atas, bawah = round(_ATAS * skala), round((halaman.get_height() - _BAWAH) * skala)
    isi = [urut for urut, baris in enumerate(gambar[atas:bawah]) if baris.min() < 200]
    return 1 - (isi[-1] + 1 if isi else 0) / (bawah - atas)


def test_hardly_a_page_is_mostly_empty(kosong: list[float]) -> None:
    """At most two pages stay empty by more than two fifths: before the first chapter, and before the forms."""
    assert sum(satu > _KOSONG for satu in kosong[1:]) <= 2, [n for n, satu in enumerate(kosong, 1) if satu > _KOSONG]


def test_the_report_is_no_longer_than_it_must_be(kosong: list[float]) -> None:
    """A fact stands once: up to the forms of the perjanjian kinerja the report has at most 47 pages."""
    assert len(kosong) <= 47
