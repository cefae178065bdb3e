"""Pages of a PDF become pictures: of the right size, the same each time, and nothing else of the file comes along."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ContentStream, DictionaryObject, NameObject, TextStringObject

from kinerja.masukan import halaman_pdf
from kinerja.masukan.halaman_pdf import HALAMAN_MAKS, PdfDitolak, gambar_halaman, hitung_halaman


def buat_pdf(*ukuran: tuple[float, float], sandi: str = "") -> bytes:
    """Return a PDF with blank pages of these sizes (points) that wants to run a script and start a program."""
    penulis = PdfWriter()
    for lebar, tinggi in ukuran:
        penulis.add_blank_page(lebar, tinggi)
    naskah = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.launchURL('x')")}
    penulis.root_object[NameObject("/AA")] = DictionaryObject({NameObject("/WC"): DictionaryObject(naskah)})
    aksi = {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("calc.exe")}
    penulis.root_object[NameObject("/OpenAction")] = DictionaryObject(aksi)
    if sandi:
        penulis.encrypt(sandi)
    aliran = BytesIO()
    penulis.write(aliran)
    return aliran.getvalue()


def test_each_page_is_a_picture_of_its_shape() -> None:
    """150 dots an inch, upright and across; a huge page is bounded; the same file gives the same bytes."""
    isi = buat_pdf((595, 842), (842, 595), (14_400, 14_400))
    assert hitung_halaman(isi) == 3
    halaman = gambar_halaman(isi)
    assert [satu.ukuran for satu in halaman] == [(1240, 1755), (1755, 1240), (2000, 2000)]
    for satu in halaman:
        with Image.open(BytesIO(satu.isi)) as gambar:
            assert (gambar.format, gambar.size) == (satu.jenis.upper(), satu.ukuran)
            assert gambar.convert("L").getextrema() == (255, 255)
    gambar_halaman.cache_clear()
    assert gambar_halaman(isi) == halaman


def test_no_script_and_no_action_comes_along() -> None:
    """What is printed are dots: of the words of the file nothing is left in them."""
    for satu in gambar_halaman(buat_pdf((200, 200))):
        assert not any(kata in satu.isi for kata in (b"launchURL", b"calc.exe", b"JavaScript"))


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"", "bukan PDF"),
        (b"%PDF-1.7\n" + b"x" * 5_000, "bukan PDF"),
        (b"PK\x03\x04", "bukan PDF"),
        (buat_pdf((200, 200))[:400], "bukan PDF"),
        (buat_pdf((200, 200), sandi="rahasia"), "terkunci dengan kata sandi"),
        (buat_pdf(*[(200, 200)] * (HALAMAN_MAKS + 1)), f"lebih dari {HALAMAN_MAKS} halaman"),
    ],
    ids=["empty", "garbage", "zip", "cut", "password", "long"],
)
def test_what_cannot_be_printed_is_refused_with_a_sentence(isi: bytes, sebab: str) -> None:
    """Each reason says what to do instead; a file never ends in a traceback."""
    with pytest.raises(PdfDitolak, match=sebab):
        hitung_halaman(isi)


def test_a_file_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program is stopped when its time is over."""
    monkeypatch.setattr(halaman_pdf, "_DETIK", 0.001)
    with pytest.raises(PdfDitolak, match="terlalu berat"):
        hitung_halaman(buat_pdf((300, 300)))


def _lukis(isi: str, ukuran: tuple[float, float] = (100, 100)) -> Image.Image:
    """Return the picture of a page on which this is drawn."""
    penulis = PdfWriter()
    halaman = penulis.add_blank_page(*ukuran)
    aliran = ContentStream(None, penulis)
    aliran.set_data(isi.encode())
    halaman.replace_contents(aliran)
    berkas = BytesIO()
    penulis.write(berkas)
    (satu,) = gambar_halaman(berkas.getvalue())
    return Image.open(BytesIO(satu.isi))


def test_ink_stays_dark_and_paper_white() -> None:
    """Black on white without colours, and colours where there are any."""
    hitam = _lukis("0 g 10 10 50 50 re f")
    assert (hitam.format, hitam.convert("L").getextrema()) == ("PNG", (0, 255))
    merah = _lukis("1 0 0 rg 10 10 50 50 re f").convert("RGB")
    assert merah.getpixel((40, 160)) == (255, 0, 0)
    assert merah.getpixel((2, 2)) == (255, 255, 255)
    hampir = _lukis("0.99 g 0 0 100 100 re f 0 g 10 10 50 50 re f").convert("L")
    assert hampir.getextrema()[1] == 255


def test_a_page_without_extent_is_refused() -> None:
    """One point is too little."""
    with pytest.raises(PdfDitolak):
        gambar_halaman(buat_pdf((1, 200)))
