"""The PDF as it is uploaded: as small as asked, or told that it cannot be; chapters apart, with the pages of the whole."""

from __future__ import annotations

import datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from kinerja.cli.diminta import ukuran_diminta
from kinerja.masukan.gambar import foto_dalam_svg
from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Bagian, Blok, DaftarOtomatis, Gambar, HalamanBaru, Judul, Paragraf, Rujuk, Teks
from kinerja.terbit.pdf_unggah import Cetakan, Naskah, cetak_pdf
from kinerja.terbit.pencetak import Pencetak


def _foto() -> str:
    aliran = BytesIO()
    Image.effect_noise((1200, 900), 90).convert("RGB").save(aliran, "JPEG", quality=90)
    return foto_dalam_svg(aliran.getvalue(), "jpeg", (1200, 900))


BLOK: tuple[Blok, ...] = (
    Bagian("depan", "romawi"),
    Judul(1, "KATA PENGANTAR", kunci="kata"),
    DaftarOtomatis("isi", "DAFTAR ISI"),
    Bagian("bab-1", "arab", "Bab I"),
    Judul(1, "PENDAHULUAN", "BAB I", "bab-1"),
    Paragraf((Teks("Lihat "), Rujuk("gambar:foto"))),
    HalamanBaru(),
    Bagian("bab-2", "arab", "Bab II"),
    Judul(1, "PERENCANAAN", "BAB II", "bab-2"),
    Paragraf((Teks("Isi dan "), Rujuk("bab:bab-1"))),
    HalamanBaru(),
    Bagian("lampiran", "arab", "Lampiran"),
    Judul(1, "LAMPIRAN", kunci="lampiran"),
    Gambar(_foto(), "Foto", "foto", "L.1", "Foto"),
)
NASKAH = Naskah(BLOK, "Laporan", "Dinas", 2023, datetime.date(2024, 2, 28), RupaDaerah())


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small document, typeset."""
    tujuan = tmp_path_factory.mktemp("pdf") / "lkjip.pdf"
    with Pencetak() as pencetak:
        NASKAH.cetak(pencetak, tujuan)
    return tujuan


def _salin(pdf: Path, tmp_path: Path) -> Path:
    return Path((tmp_path / "lkjip.pdf").write_bytes(pdf.read_bytes()) and tmp_path / "lkjip.pdf")


def test_what_is_small_enough_is_left_alone(pdf: Path, tmp_path: Path) -> None:
    """Not a byte changes, and nothing is told."""
    salinan = _salin(pdf, tmp_path)
    assert cetak_pdf(NASKAH, salinan, Cetakan(10_000_000)) == ((), ())
    assert salinan.read_bytes() == pdf.read_bytes()


def test_photographs_shrink_until_the_document_fits_or_the_rest_is_told(pdf: Path, tmp_path: Path) -> None:
    """Both sentences name the sizes; the same request gives the same bytes."""
    semula = pdf.stat().st_size
    salinan = _salin(pdf, tmp_path)
    _, (pesan,) = cetak_pdf(NASKAH, salinan, Cetakan(semula // 2))
    assert salinan.stat().st_size <= semula // 2
    assert pesan.startswith("foto dalam lkjip.pdf dikecilkan: ")
    sekali = salinan.read_bytes()
    cetak_pdf(NASKAH, _salin(pdf, tmp_path), Cetakan(semula // 2))
    assert salinan.read_bytes() == sekali
    _, (pesan,) = cetak_pdf(NASKAH, _salin(pdf, tmp_path), Cetakan(1_000))
    assert "lebih besar daripada 0,0 MB yang diminta, walaupun fotonya sudah dikecilkan" in pesan


def test_chapters_are_numbered_as_in_the_whole_and_refer_across(pdf: Path, tmp_path: Path) -> None:
    """A reference to another chapter is text; the front matter has no file of its own."""
    bab, pesan = cetak_pdf(NASKAH, _salin(pdf, tmp_path), Cetakan(per_bab=True))
    assert pesan == ()
    assert [satu.name for satu in bab] == ["lkjip-bab-1.pdf", "lkjip-bab-2.pdf", "lkjip-lampiran.pdf"]
    isi = []
    for satu in bab:
        with pypdfium2.PdfDocument(satu) as dokumen:
            isi.append((dokumen.get_page_label(0), dokumen[0].get_textpage().get_text_range()))
    assert [label for label, _ in isi] == ["1", "2", "3"]
    assert "Lihat Gambar L.1" in isi[0][1]
    assert "Isi dan Bab I" in isi[1][1]


def test_the_manifest_tells_what_was_asked() -> None:
    """Nothing where nothing was; verification asks for the same again."""
    assert Cetakan().pilihan == {}
    for cetakan in (Cetakan(), Cetakan(5), Cetakan(per_bab=True)):
        assert Cetakan.dari(cetakan.pilihan) == cetakan
    assert Cetakan.dari({"ukuran_maks": "5", "per_bab": "ya"}) == Cetakan()


@pytest.mark.parametrize("teks", ["", "besar", "-5MB", "0", "5GB", "1e9", "5 MB 3", "9999999", "0,001MB"])
def test_a_size_that_is_none_is_refused(teks: str) -> None:
    """The sentence shows how a size is written."""
    with pytest.raises(Exception, match="tulis misalnya 5MB"):
        ukuran_diminta(teks)
