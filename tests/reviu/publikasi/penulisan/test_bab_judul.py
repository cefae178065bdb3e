"""Captions bear the number of their chapter."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import tinjau_publikasi

#: Where chapters are printed: in the list of contents on page 2, then over their text.
_BAB = (("I", 2), ("II", 2), ("III", 2), ("I", 4), ("II", 10), ("III", 20))
_JUDUL = {"Tabel 1.1": 5, "Gambar 1.2": 6, "Tabel 2.1": 11, "Tabel III.1": 21, "Grafik 3-2": 22}


def _temuan(judul: Mapping[str, int], *, tabel: bool = True) -> list[str]:
    baris = [
        Publikasi(tabel=f"{PERIHAL}Bab", baris=f"BAGIAN {bab}", kolom="Nomor", nilai=bab, letak=f"halaman {halaman}")
        for bab, halaman in _BAB
    ]
    for satu, halaman in judul.items():
        jenis, nomor = satu.split()
        letak = f"halaman {halaman}" if halaman else None
        baris.append(
            Publikasi(tabel=f"{satu} Data {satu}", baris="Desa", kolom="Jumlah", nilai="7", letak=letak)
            if tabel
            else Publikasi(
                tabel=f"{PERIHAL}Judul Bernomor",
                baris=f"Data {satu}",
                kolom=jenis,
                nilai=nomor,
                kelompok="judul",
                letak=letak,
            )
        )
    semua = [t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan]
    return [t.pesan for t in semua if t.aturan == "publikasi-bab-judul"]


@pytest.mark.parametrize("tabel", [True, False])
def test_a_caption_with_the_number_of_another_chapter(*, tabel: bool) -> None:
    """It is told with the chapter in which it stands, over a table that was read or not."""
    assert _temuan(_JUDUL, tabel=tabel) == []
    (pesan,) = _temuan(_JUDUL | {"Gambar 3.3": 7}, tabel=tabel)
    assert "Gambar 3.3 bernomor bab 3, tetapi terletak di bab 1" in pesan


def test_a_report_that_counts_otherwise() -> None:
    """Where not nearly all captions bear their chapter, or too few do, the numbers mean something else."""
    assert _temuan(_JUDUL | {"Gambar 3.3": 7, "Gambar 3.4": 8}) == []
    assert len(_temuan({nama: n for nama, n in _JUDUL.items() if nama != "Tabel 1.1"} | {"Gambar 3.3": 7})) == 1
    assert _temuan({nama: n for nama, n in _JUDUL.items() if n < 22 and n > 5} | {"Gambar 3.3": 7}) == []


@pytest.mark.parametrize(("halaman", "banyak"), [(3, 0), (4, 0), (5, 1), (10, 0), (0, 0)])
def test_a_page_whose_chapter_is_open(halaman: int, banyak: int) -> None:
    """Before the first chapter, on the page where one begins, and without a page nothing is said."""
    assert len(_temuan(_JUDUL | {"Gambar 3.3": halaman})) == banyak


@pytest.mark.parametrize("nama", ["Tabel 3.3.1", "Peta 3.3", "Tabel 33"])
def test_other_numbers(nama: str) -> None:
    """A number of a section, another kind of thing, and a number without a chapter are none of a chapter."""
    assert _temuan(_JUDUL | {nama: 7}) == []
