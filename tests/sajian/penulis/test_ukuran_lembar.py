"""Forms of the PDF: at what size they are set, and where the search for it begins."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from kinerja.sajian.blok import Kolom, Lembar, Paragraf, PihakTtd, Sel, Tabel, TandaTangan, Teks, Ukuran
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.ukuran_lembar import duga_ukuran

TANGGAL = dt.date(2024, 2, 28)


def _lembar(baris: int, ukuran: Ukuran = "biasa") -> Lembar:
    isi = tuple((Sel(str(n)), Sel("Persentase pelayanan yang selesai tepat waktu")) for n in range(1, baris + 1))
    tabel = Tabel((Kolom(1), Kolom(4)), ((Sel("NO"), Sel("INDIKATOR")),), isi, ukuran=ukuran)
    ttd = TandaTangan(PihakTtd("KEPALA DINAS"), PihakTtd("KEPALA BIDANG"), "Kota Contoh, 2023")
    return Lembar((Paragraf((Teks("Pernyataan."),)), tabel, ttd))


@pytest.mark.parametrize(
    ("baris", "ukuran", "urut"), [(10, "biasa", 0), (45, "biasa", 4), (90, "biasa", 6), (90, "kecil", 4)]
)
def test_more_rows_seem_to_need_a_smaller_size(baris: int, ukuran: Ukuran, urut: int) -> None:
    """The guess falls with the rows, down to the smallest size, which is larger where the text is small."""
    assert duga_ukuran(_lembar(baris, ukuran))[1] == urut


def test_a_wrong_guess_changes_no_page() -> None:
    """The compiler finds the same size from below, from above and from the right one."""
    umum = {"judul": "Formulir", "dinas": "Dinas Contoh", "tahun": 2023, "tanggal": TANGGAL}
    sumber, berkas = typst.dokumen((_lembar(38),), **umum)  # type: ignore[arg-type]
    semua = [re.sub(r"duga: \d", f"duga: {urut}", sumber) for urut in (0, 3, 6)]
    assert len(set(semua)) == 3
    assert len({typst.kompilasi(satu, berkas, TANGGAL) for satu in semua}) == 1
