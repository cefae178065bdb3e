"""Cells that span pages say again what they say; short texts between landscape tables stay with them."""

from __future__ import annotations

import pytest

from kinerja.sajian.blok import Bagian, Blok, Gambar, Judul, Kolom, Kotak, Paragraf, Sel, Tabel, Teks
from kinerja.sajian.penulis.bentang import LANJUTAN, ulangi_bentang
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS, akhir_lanskap, bagian_lebar, melebar, pendek

_LEBAR = (100.0, 300.0)


def _tabel(baris: int, *, lanskap: bool = False) -> Tabel:
    """Return a table whose first column is one cell over all rows."""
    isi = [(Sel("Sasaran", tinggi=baris), Sel("isi")), *((Sel("isi"),) for _ in range(baris - 1))]
    return Tabel((Kolom(), Kolom()), (), tuple(isi), lanskap=lanskap)


@pytest.mark.parametrize("lanskap", [False, True])
def test_a_cell_over_pages_says_it_again(lanskap: bool) -> None:
    """Every piece bears the text, the first one without the mark; together they span the same rows."""
    hasil = ulangi_bentang(_tabel(120, lanskap=lanskap), _LEBAR, 10)
    depan = [satu[0] for satu in hasil.baris if len(satu) == 2]
    assert depan[0].teks == "Sasaran"
    assert {satu.teks for satu in depan[1:]} == {f"Sasaran{LANJUTAN}"}
    assert sum(satu.tinggi for satu in depan) == 120
    assert [len(satu) for satu in hasil.baris].count(2) == len(depan)


def test_a_narrow_column_has_no_room_for_the_mark() -> None:
    """A number says itself again alone, lest the mark print over the next column."""
    isi = [(Sel("5", tinggi=120), Sel("Sasaran", tinggi=120), Sel("isi")), *((Sel("isi"),) for _ in range(119))]
    hasil = ulangi_bentang(Tabel((Kolom(), Kolom(), Kolom()), (), tuple(isi)), (24.0, 100.0, 300.0), 10)
    depan = [(satu[0].teks, satu[1].teks) for satu in hasil.baris if len(satu) == 3]
    assert len(depan) > 1
    assert set(depan[1:]) == {("5", f"Sasaran{LANJUTAN}")}


@pytest.mark.parametrize("baris", [3, 5])
def test_a_cell_that_fits_stays_whole(baris: int) -> None:
    """A cell of few rows is not cut."""
    semula = _tabel(baris)
    assert ulangi_bentang(semula, _LEBAR, 10) == semula


def _kata(teks: str = "Rinciannya disajikan berikut.") -> Paragraf:
    return Paragraf((Teks(teks),))


_MENDATAR = _tabel(2, lanskap=True)


def _gambar(tinggi: int) -> Gambar:
    return Gambar(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 {tinggi}"/>', "Gambar")


@pytest.mark.parametrize(
    ("blok", "awal", "akhir"),
    [
        ((_MENDATAR, _kata(), _MENDATAR, _kata()), 0, 3),
        ((_MENDATAR, _kata("panjang " * 300), _MENDATAR), 0, 1),
        ((_MENDATAR, _kata(), _tabel(2), _kata(), _MENDATAR), 0, 5),
        ((_MENDATAR, _tabel(200), _MENDATAR), 0, 1),
        ((_MENDATAR, Judul(2, "Belanja"), _gambar(150), _kata(), _MENDATAR), 0, 5),
        ((_MENDATAR, _gambar(300), _MENDATAR), 0, 1),
        ((_tabel(2), _kata(), _kata(), _MENDATAR), 1, 4),
        ((_tabel(2), _kata(), _kata(), _MENDATAR), 2, 2),
        ((_tabel(2), Kotak((_kata(),)), _MENDATAR), 1, 3),
        ((_MENDATAR, _kata(), _tabel(2)), 0, 1),
        ((Judul(1, "BAB"), Judul(2, "Program"), _kata(), _MENDATAR), 0, 4),
        ((Judul(1, "BAB"), Judul(2, "Program"), _kata(), _tabel(2)), 0, 0),
        ((_MENDATAR, _kata(), Judul(2, "Rincian"), _kata(), _MENDATAR), 0, 5),
        ((_MENDATAR, Judul(1, "BAB"), _MENDATAR), 0, 1),
        ((_kata(), Judul(2, "Program"), _kata(), _MENDATAR), 1, 4),
        ((_kata(), Judul(2, "Tahun lalu"), _kata(), Judul(2, "Rincian"), _MENDATAR), 1, 5),
        ((_kata(), Judul(2, "Anggaran"), Judul(3, "Rincian"), _MENDATAR), 1, 4),
    ],
)
def test_what_goes_along_onto_landscape_pages(blok: tuple[Blok, ...], awal: int, akhir: int) -> None:
    """What leads to a landscape block does, and what leads from one to the next with short tables; a chapter begins pages of its own."""
    assert akhir_lanskap(blok, awal) == akhir


def test_a_figure_keeps_its_width_on_a_landscape_page() -> None:
    """It is no larger there than among upright text."""
    semula = _gambar(150)
    satu = melebar(semula)
    assert isinstance(satu, Gambar)
    assert satu.lanskap
    assert LEBAR_TEKS[True] * bagian_lebar(satu) == pytest.approx(LEBAR_TEKS[False] * bagian_lebar(semula))


def test_a_part_may_be_landscape_throughout() -> None:
    """All of it stands on landscape pages, so that no short text has an upright page of its own; the next part does not."""
    blok: tuple[Blok, ...] = (_kata(), _tabel(2), _kata(), Bagian("lain", "arab"), _kata())
    mendatar = Bagian("rekap", "arab", mendatar=True)
    assert akhir_lanskap(blok, 0, mendatar) == 3
    assert akhir_lanskap(blok[4:], 0, mendatar) == 1
    assert akhir_lanskap(blok, 0, Bagian("lain", "arab")) == 0


@pytest.mark.parametrize(("baris", "utuh"), [(4, True), (30, False)])
def test_a_short_landscape_table_stays_whole(baris: int, utuh: bool) -> None:
    """Its total is not parted from its few rows."""
    assert pendek(_tabel(baris, lanskap=True), [*_LEBAR], 10) is utuh
