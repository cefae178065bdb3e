"""Files that came from strangers: a sentence or what can be read, within bounds, never a traceback."""

from __future__ import annotations

import io
import time
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from kinerja.mesin import Batas
from kinerja.pembaca import Bacaan, SalahBaca, baca

DATA = Path(__file__).parent / "data"
_TEKS = b"BT /F1 12 Tf 72 700 Td (Laporan Kinerja Tahun 2023 dengan 5 program dan 9 kegiatan) Tj ET\n"
_BATAS = Batas(detik=240.0, memori=400_000_000)


def _pdf(benda: Mapping[int, bytes]) -> bytes:
    """Write a PDF of numbered objects, the first one its catalogue."""
    hasil, letak = bytearray(b"%PDF-1.7\n"), {}
    for nomor, isi in benda.items():
        letak[nomor] = len(hasil)
        hasil += b"%d 0 obj\n%b\nendobj\n" % (nomor, isi)
    tabel, banyak = len(hasil), max(benda) + 1
    hasil += b"xref\n0 %d\n0000000000 65535 f \n" % banyak
    for nomor in range(1, banyak):
        hasil += b"%010d 00000 n \n" % letak.get(nomor, 0)
    hasil += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (banyak, tabel)
    return bytes(hasil)


def _aliran(isi: bytes, tambahan: bytes = b"", saring: bytes = b"/FlateDecode") -> bytes:
    padat = zlib.compress(isi, 9)
    return b"<< /Length %d /Filter %b %b>>\nstream\n%b\nendstream" % (len(padat), saring, tambahan, padat)


def _satu_halaman(
    isi: bytes,
    *,
    kotak: bytes = b"0 0 595 842",
    banyak: int = 1,
    anak: bytes = b"3 0 R",
    tambahan: bytes = b"",
    sumber: bytes = b"/Font << /F1 5 0 R >>",
    lain: Mapping[int, bytes] | None = None,
) -> bytes:
    return _pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count %d /Kids [%b] >>" % (banyak, anak),
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [%b] /Contents 4 0 R /Resources << %b >> %b>>"
            % (kotak, sumber, tambahan),
            4: isi,
            5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            **(lain or {}),
        }
    )


def _bentuk(ke: int) -> bytes:
    """Return the head of a form that draws another one."""
    return b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X%d %d 0 R >> >> " % (ke, ke)


def _baca(tmp_path: Path, isi: bytes, nama: str = "laporan.pdf", batas: Batas = _BATAS) -> Bacaan | str:
    """Return what was read, or the sentence that says why not."""
    berkas = tmp_path / nama
    berkas.write_bytes(isi)
    mulai = time.monotonic()
    try:
        return baca(berkas, batas)
    except SalahBaca as salah:
        return str(salah)
    finally:
        assert time.monotonic() - mulai < batas.detik + 240


def test_an_ordinary_page_is_read(tmp_path: Path) -> None:
    """The generator of this file makes documents that can be read."""
    hasil = _baca(tmp_path, _satu_halaman(_aliran(_TEKS)))
    assert isinstance(hasil, Bacaan)
    assert [satu.teks for satu in hasil.kalimat] == ["Laporan Kinerja Tahun 2023 dengan 5 program dan 9 kegiatan"]


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"", "kosong"),
        (b"%PDF-1.7\n", "rusak"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 1000, "rusak"),
        ((DATA / "writer.pdf").read_bytes()[:15_000], "rusak"),
        (_satu_halaman(_aliran(_TEKS), banyak=100_000), "100.000 halaman"),
        (_pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Count 0 /Kids [] >>"}), "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".docx"),
    ],
    ids=["empty", "head alone", "rubbish", "truncated", "100.000 pages", "no page", "old Word"],
)
def test_what_is_no_report_is_named(tmp_path: Path, isi: bytes, kata: str) -> None:
    """With what is wrong and what to do."""
    hasil = _baca(tmp_path, isi)
    assert isinstance(hasil, str)
    assert kata in hasil


def test_a_password_is_asked_for_by_name(tmp_path: Path) -> None:
    """A document that opens with a password only is not guessed at; one that is merely protected is read."""
    for sandi, terbaca in (("rahasia", False), ("", True)):
        penulis = PdfWriter(clone_from=PdfReader(DATA / "writer.pdf"))
        penulis.encrypt(sandi, "pemilik")
        tampung = io.BytesIO()
        penulis.write(tampung)
        hasil = _baca(tmp_path, tampung.getvalue())
        assert isinstance(hasil, Bacaan) if terbaca else "kata sandi" in str(hasil)


@pytest.mark.parametrize(
    "isi",
    [
        _satu_halaman(_aliran(_TEKS), tambahan=b"/X " + b"[" * 100_000 + b"]" * 100_000),
        _satu_halaman(_aliran(b"[" * 1_000_000 + _TEKS)),
        _satu_halaman(_aliran(_TEKS), kotak=b"0 0 1e12 1e12"),
        _satu_halaman(_aliran(_TEKS), kotak=b"0 0 0 0"),
        _satu_halaman(_aliran(_TEKS), kotak=b"-1e30 a (b) 1e30"),
        _satu_halaman(_aliran(_TEKS), banyak=5, anak=b"3 0 R 2 0 R"),
        _satu_halaman(_aliran(b"/X10 Do"), sumber=b"/XObject << /X10 10 0 R >>", lain={10: _aliran(b"/X10 Do", _bentuk(10))}),
        _satu_halaman(_aliran(b"0 0 m 500 0.5 l S\n" * 400_000)),
        _satu_halaman(_aliran(b"".join(b"%d %d m %d %d l S\n" % (n % 500, n % 800, n % 500 + 20, n % 800) for n in range(60_000)))),
        _satu_halaman(_aliran(b"BT /F1 1 Tf 1 1 Td " + b"(12.345 angka) Tj 0 1 Td\n" * 20_000 + b" ET")),
    ],
    ids=["nested", "nested content", "huge box", "no box", "odd box", "circle of pages", "form in itself", "one line 400.000 times",
         "60.000 lines", "280.000 letters"],
)  # fmt: skip
def test_an_odd_page_ends_well(tmp_path: Path, isi: bytes) -> None:
    """What can be read of it, or a sentence."""
    hasil = _baca(tmp_path, isi)
    assert isinstance(hasil, Bacaan) or hasil


def test_a_page_with_too_much_on_it_says_so(tmp_path: Path) -> None:
    """The rest of the page is left out, and the page named."""
    hasil = _baca(tmp_path, _satu_halaman(_aliran(_TEKS + b"0 0 m 500 0.5 l S\n" * 60_000)))
    assert isinstance(hasil, Bacaan)
    assert hasil.pada("rumit") == (1,)


@pytest.mark.parametrize(
    "isi",
    [
        _satu_halaman(_aliran(zlib.compress(b"\0" * 600_000_000, 9), saring=b"[/FlateDecode /FlateDecode]")),
        _satu_halaman(
            _aliran(b"/X10 Do\n" * 12),
            sumber=b"/XObject << /X10 10 0 R >>",
            lain={10 + n: _aliran(b"/X%d Do\n" % (11 + n) * 12, _bentuk(11 + n)) for n in range(9)}
            | {19: _aliran(_TEKS)},
        ),
    ],
    ids=["bomb", "forms times forms"],
)
def test_what_swells_is_stopped(tmp_path: Path, isi: bytes) -> None:
    """By the bound of memory or of time, and not by this process."""
    hasil = _baca(tmp_path, isi, batas=Batas(detik=20.0, memori=300_000_000))
    assert isinstance(hasil, str) or not hasil.baris


def test_time_is_bounded(tmp_path: Path) -> None:
    """With the seconds that were given."""
    hasil = _baca(tmp_path, (DATA / "writer.pdf").read_bytes(), batas=Batas(detik=0.0))
    assert "0 detik" in str(hasil)


def test_a_document_that_swells_is_not_unpacked(tmp_path: Path) -> None:
    """Its directory tells how large it would be."""
    tampung = io.BytesIO()
    with (
        zipfile.ZipFile(tampung, "w", zipfile.ZIP_DEFLATED) as arsip,
        arsip.open("word/document.xml", "w", force_zip64=True) as isi,
    ):
        for _ in range(500):
            isi.write(bytes(1_000_000))
    assert "mengembang" in str(_baca(tmp_path, tampung.getvalue(), "laporan.docx"))


@pytest.mark.parametrize("isi", [b"PK\x03\x04rusak", b"PK\x05\x06" + bytes(18)])
def test_an_archive_that_is_no_document_is_named(tmp_path: Path, isi: bytes) -> None:
    """Whatever its name says."""
    assert ".docx" in str(_baca(tmp_path, isi, "laporan.docx"))


@pytest.mark.parametrize("isi", [b"\0" * 100, b"\x89PNG\r\n\x1a\n" + bytes(100)])
def test_a_text_that_is_none_is_named(tmp_path: Path, isi: bytes) -> None:
    """A picture with the name of a text."""
    assert "PDF, Word" in str(_baca(tmp_path, isi, "laporan.txt"))


def test_a_scan_is_named_as_such(tmp_path: Path) -> None:
    """A page that is one picture has no text to be read, and it is not taken for an empty one."""
    gambar = b"/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    isi = _satu_halaman(
        _aliran(b"q 595 0 0 842 0 0 cm /X10 Do Q"),
        sumber=b"/XObject << /X10 10 0 R >>",
        lain={10: _aliran(b"\0\1\2\3", gambar)},
    )
    hasil = _baca(tmp_path, isi)
    assert isinstance(hasil, Bacaan)
    assert hasil.pada("pindaian kosong") == (1,)
