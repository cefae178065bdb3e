"""The text of a PDF is what a reader sees: nothing invisible in it, so that it can be copied into the workbook."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kinerja.sajian.blok import DaftarOtomatis, Judul, Kolom, Paragraf, Sel, Tabel, Teks
from kinerja.sajian.penulis.typst import susun

KODE = ("2.17.01.2.01.0001", "2.17.01.2.01.0012.9999")
KATA = ("Capaian", "pertanggungjawaban", "KABUPATEN/KOTA")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Set narrow columns in which every word and code must break, and texts with all kinds of invisible characters."""
    kolom = tuple(Kolom(1) for _ in range(10))
    kepala = tuple(Sel((*KATA, *KODE)[urut % 5]) for urut in range(10))
    baris = tuple(Sel((*KODE, *KATA, "77,04\u00a0%")[urut % 6]) for urut in range(10))
    blok = (
        DaftarOtomatis("isi", "Daftar isi"),
        Judul(tingkat=1, teks="Capaian 77,04\u00a0% tahun ini"),
        Paragraf((Teks("Nilai 77,04\u00a0% dan Rp5\u200b000 di Kota\u00adBaru\ufeff, 4\u202f000\u00a0orang."),)),
        Tabel(kolom, (kepala,), (baris, baris), ukuran="kecil"),
    )
    return susun(blok, judul="LKjIP 77,04\u00a0%", dinas="Dinas\u200b Contoh", tahun=2023, tanggal=dt.date(2024, 2, 28))


def _tak_terlihat(teks: str) -> set[str]:
    boleh = {"\n", "\f", "\r", "\t", " "}
    return {f"U+{ord(s):04X}" for s in teks if s not in boleh and unicodedata.category(s)[0] in "CZ"}


def test_lapisan_teks(pdf: bytes) -> None:
    """No zero-width space, soft hyphen, no-break space or mark of direction stands in the text of the PDF."""
    teks = "".join(halaman.extract_text() for halaman in PdfReader(BytesIO(pdf)).pages)
    assert _tak_terlihat(teks) == set()
    rapat = re.sub(r"\s", "", teks)
    for isi in (*KODE, *KATA, "77,04%", "4000orang"):
        assert isi in rapat


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_pdftotext(pdf: bytes, tmp_path: Path) -> None:
    """What another program copies out of the PDF is as clean."""
    (tmp_path / "x.pdf").write_bytes(pdf)
    perintah = ["pdftotext", "-enc", "UTF-8", str(tmp_path / "x.pdf"), "-"]
    teks = subprocess.run(perintah, capture_output=True, check=True).stdout.decode()
    assert _tak_terlihat(teks) == set()


def test_keterangan_berkas(pdf: bytes) -> None:
    """The title and the bookmarks of the file hold none either."""
    pembaca = PdfReader(BytesIO(pdf))
    assert _tak_terlihat(str(pembaca.metadata and pembaca.metadata.title)) == set()
    assert all(_tak_terlihat(str(satu.title)) == set() for satu in pembaca.outline if not isinstance(satu, list))
