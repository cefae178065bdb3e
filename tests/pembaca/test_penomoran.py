"""Numbered headings as they are printed: over their part, in a list."""

from __future__ import annotations

import pytest

from kinerja.pembaca.penomoran import _semua, cari_bernomor
from kinerja.pembaca.unsur import BarisTeks, Kotak


def _baris(*teks: str, halaman: int = 1) -> list[BarisTeks]:
    return [BarisTeks(satu, halaman) for satu in teks]


def _cari(baris: list[BarisTeks], *daftar: int) -> list[tuple[str, str, str, str]]:
    return [(s.ragam, s.jenis, s.nomor, s.teks) for s in _semua(baris, daftar)]


_JAUH = ("Kalimat biasa",) * 13


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        (("Tabel III - 2: Jalan Mantap",), ("judul", "Tabel", "III.2", "Jalan Mantap")),
        (("Gambar 2.1 Jalan Mantap ........ 12",), ("daftar", "Gambar", "2.1", "Jalan Mantap")),
        (("Gambar 2.1 Jalan Mantap Tahun 2023",), ("judul", "Gambar", "2.1", "Jalan Mantap Tahun 2023")),
        (("Gambar 2.1 di atas menunjukkan kemajuan",), None),
        (("Tabel 2.1 memuat semua kantor",), None),
        (("Tabel 2.1", "Sumber: Dinas Kesehatan"), None),
        (("Tabel 2.1",), None),
        (("Tabel 2.1", "Jalan Mantap"), ("judul", "Tabel", "2.1", "Jalan Mantap")),
        ((f"Tabel 2.1 {'a' * 200}",), ("judul", "Tabel", "2.1", "a" * 200)),
        ((f"Tabel 2.1 {'a' * 201}",), None),
        (("Tabel 2.1", "Tabel 2.2 Jalan"), ("judul", "Tabel", "2.2", "Jalan")),
        (("Lampiran 2 Peraturan Menteri",), None),
        (("Tabel 3.1 (lanjutan)", "Program"), None),
    ],
)
def test_headings(teks: tuple[str, ...], harap: tuple[str, str, str, str] | None) -> None:
    """A heading is read with its words behind its number or below it; a sentence that begins with a number is none."""
    assert _cari(_baris(*teks)) == ([harap] if harap else [])


def test_how_headings_stand() -> None:
    """Annexes that follow each other closely are listed; a page of a list lists all."""
    lampiran = ("Lampiran 1 Rencana", "Lampiran 2 Aksi", "Lampiran 3 Foto")
    assert [ragam for ragam, *_ in _cari(_baris(*lampiran, *_JAUH, "Lampiran 3 Foto"))] == ["daftar"] * 3 + ["judul"]
    assert [ragam for ragam, *_ in _cari(_baris(*lampiran[:2]))] == ["judul"] * 2
    assert _cari(_baris("Tabel 3.1 Jalan 12"), 1) == [("daftar", "Tabel", "3.1", "Jalan")]
    assert _cari(_baris("Tabel 3.1 Jalan 12", halaman=0), 0) == [("judul", "Tabel", "3.1", "Jalan 12")]
    assert _cari(_baris("Tabel 3.1 Jalan 12"), 2) == [("judul", "Tabel", "3.1", "Jalan 12")]


@pytest.mark.parametrize(
    ("antara", "harap"), [(10, ["daftar", "daftar", "daftar"]), (11, ["judul", "daftar", "judul"])]
)
def test_annexes_that_are_near(antara: int, harap: list[str]) -> None:
    """An annex is listed that has two others within twelve lines."""
    baris = _baris("Lampiran 1 Rencana", "Lampiran 2 Aksi", *_JAUH[:antara], "Lampiran 3 Foto")
    assert [ragam for ragam, *_ in _cari(baris)] == harap


def test_running_heads_are_told_once() -> None:
    """What repeats a caption on each page says nothing more."""
    assert (
        len(
            _cari(
                _baris(
                    "Tabel 2.1 Perencanaan", *_JAUH, "Tabel 2.1 Perencanaan | 8", *_JAUH, "TABEL 2.1 PERENCANAAN | 9"
                )
            )
        )
        == 1
    )


@pytest.mark.parametrize(("akhir", "y", "banyak"), [("pada", 11.0, 0), ("berikut:", 11.0, 1), ("pada", 20.0, 1)])
def test_running_text_goes_on(akhir: str, y: float, banyak: int) -> None:
    """A line in which the sentence of the line above goes on is no caption."""
    atas = BarisTeks(f"Realisasi semua program tercantum {akhir}", 1, Kotak(0, 100, 340, 110))
    bawah = BarisTeks("Tabel 3.1 Jalan Mantap", 1, Kotak(0, 100 + y, 200, 110 + y))
    lain = BarisTeks("Gambar 3.1 Pasar", 2, Kotak(0, 0, 400, 10))
    assert len(_cari([atas, bawah, lain])) == banyak + 1


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        (("Tabel 3.1 Jalan", "Gambar 3.1 Pasar", "Grafik 3.1 Hutan"), ["Pasar", "Hutan"]),
        (("Tabel 3.1 Jalan", "Tabel 3.1 Pasar"), ["Jalan", "Pasar"]),
        (("Tabel 3.1 Jalan", "Tabel 4 Pasar", "Gambar 4 Hutan"), ["Pasar"]),
        (("Lampiran 1 Depan", "Lampiran 2 Isi"), []),
        (("Lampiran 1 Depan", "Lampiran 2 Isi", "Lampiran 3 Akhir"), ["Depan", "Isi", "Akhir"]),
    ],
)
def test_what_can_be_compared(teks: tuple[str, ...], harap: list[str]) -> None:
    """Numbers given twice, annexes of which a list tells, plain numbers beside those of chapters, pictures numbered by chapter."""
    assert [satu.teks for satu in cari_bernomor(_baris(*teks), ())] == harap
