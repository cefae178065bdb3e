"""Forms of the PDF: at what size they are set, and where the search for it begins."""

from __future__ import annotations

import datetime as dt
import re

import pypdfium2 as pdfium
import pytest

from kinerja.sajian.blok import Kolom, Lembar, Paragraf, PihakTtd, Sel, Tabel, TandaTangan, Teks, Ukuran
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.ukuran_lembar import duga_tinggi, ukuran_lembar

TANGGAL = dt.date(2024, 2, 28)
#: Height of the text of an A4 page between the usual margins, in points.
_RUANG = 841.89 - 5.3 * 72 / 2.54


def _lembar(baris: int, ukuran: Ukuran = "biasa") -> Lembar:
    isi = tuple((Sel(str(n)), Sel("Persentase pelayanan yang selesai tepat waktu")) for n in range(1, baris + 1))
    tabel = Tabel((Kolom(1), Kolom(4)), ((Sel("NO"), Sel("INDIKATOR")),), isi, ukuran=ukuran)
    ttd = TandaTangan(PihakTtd("KEPALA DINAS"), PihakTtd("KEPALA BIDANG"), "Kota Contoh, 2023")
    return Lembar((Paragraf((Teks("Pernyataan."),)), tabel, ttd))


@pytest.mark.parametrize(
    ("baris", "ukuran", "urut"), [(10, "biasa", 0), (45, "biasa", 4), (90, "biasa", None), (90, "kecil", None)]
)
def test_more_rows_seem_to_need_a_smaller_size(baris: int, ukuran: Ukuran, urut: int | None) -> None:
    """The first size that seems to fit a page comes later the more rows there are; many fit at none."""
    lembar = _lembar(baris, ukuran)
    tinggi = duga_tinggi(lembar.isi, ukuran_lembar(lembar))
    assert sorted(tinggi, reverse=True) == [*tinggi]
    assert next((n for n, satu in enumerate(tinggi) if satu <= _RUANG), None) == urut


def test_small_text_is_made_less_small() -> None:
    """What is small already is tried at fewer sizes, the same ones from the largest on."""
    biasa, kecil = ukuran_lembar(_lembar(9)), ukuran_lembar(_lembar(9, "kecil"))
    assert len(kecil) < len(biasa)
    assert biasa[: len(kecil)] == kecil


@pytest.mark.parametrize("baris", [28, 33, 38, 43, 90])
def test_a_wrong_guess_changes_no_page(baris: int) -> None:
    """The compiler finds the same size from below, from above and from the right one."""
    umum = {"judul": "Formulir", "dinas": "Dinas Contoh", "tahun": 2023, "tanggal": TANGGAL}
    sumber, berkas = typst.dokumen((_lembar(baris),), **umum)  # type: ignore[arg-type]
    semua = [_meleset(sumber, kali) for kali in (0.9, 0.95, 1.0, 1.05, 1.1)]
    assert len(set(semua)) == 5
    assert len({typst.kompilasi(satu, berkas, TANGGAL) for satu in semua}) == 1


def test_a_form_ends_on_its_page() -> None:
    """Set smaller, it is not cut off below: what it ends with stands above the lower margin, beside nothing else."""
    umum = {"judul": "Formulir", "dinas": "Dinas Contoh", "tahun": 2023, "tanggal": TANGGAL}
    halaman = [*pdfium.PdfDocument(typst.susun((_lembar(40),), **umum))]  # type: ignore[arg-type]
    assert len(halaman) == 1
    teks = halaman[0].get_textpage()
    assert all(f"\r\n{urut} Persentase" in teks.get_text_range() for urut in range(1, 41))
    akhir = teks.search("NIP.").get_next()
    assert akhir is not None
    assert teks.get_charbox(akhir[0])[1] > 2.5 * 72 / 2.54


def _meleset(sumber: str, kali: float) -> str:
    """Let the heights be guessed that many times as large."""
    awal, duga, sisa = sumber.partition("duga: (")
    tinggi, tutup, akhir = sisa.partition("))")
    tinggi = re.sub(r"(\d+)pt", lambda temu: f"{int(temu[1]) * kali:.0f}pt", tinggi)
    return f"{awal}{duga}{tinggi}{tutup}{akhir}"
