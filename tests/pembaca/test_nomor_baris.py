"""Numbers that tables give their rows."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL
from kinerja.pembaca.nomor_baris import cari_nomor_baris
from kinerja.pembaca.perihal import baris_nomor_tabel
from kinerja.pembaca.unsur import Keraguan, Kotak, Petak, SelPetak, Tabel


def _tabel(
    *nomor: str, kepala: str = "No", halaman: tuple[int, ...] = (), ragu: Keraguan | None = None, baris_kepala: int = 1
) -> Tabel:
    isi = [(kepala, "Indikator", "Target"), *((n, f"Indikator {m}", f"{m}0") for m, n in enumerate(nomor, start=1))]
    hal = (1, *(halaman or (1,) * len(nomor)))
    sel = tuple(
        SelPetak(r, c, 1, 1, teks, hal[r], Kotak(1, 1 + r, 3, 3 + r))
        for r, baris in enumerate(isi)
        for c, teks in enumerate(baris)
    )
    return Tabel("Tabel 3.1", Petak(sel, len(isi), 3, keraguan=ragu), baris_kepala)


def _nomor(*nomor: str, kepala: str = "No", halaman: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    return [s.nomor for s in cari_nomor_baris([_tabel(*nomor, kepala=kepala, halaman=halaman)])]


@pytest.mark.parametrize(
    ("nomor", "hasil"),
    [
        (("1", "2", "4"), [(1, 2, 4)]),
        (("1.", "2)", "2 ."), [(1, 2, 2)]),
        (("1", "", "3"), [(1, 3)]),
        (("1", "2", "3"), []),
        (("4", "5", "6"), []),
        (("1", "a", "3"), []),
        (("I", "III"), []),
        (("1", "1.2", "4"), []),
        (("", "", ""), []),
    ],
)
def test_numbers_that_do_not_count_on(nomor: tuple[str, ...], hasil: list[tuple[int, ...]]) -> None:
    """Whole numbers alone, whatever is behind them; where they count on there is nothing to say."""
    assert _nomor(*nomor) == hasil


@pytest.mark.parametrize("kepala", ["NO.", "Nomor", "No. Urut"])
def test_the_head(kepala: str) -> None:
    """The first column is headed so."""
    assert _nomor("1", "2", "4", kepala=kepala) == [(1, 2, 4)]
    assert _nomor("1", "2", "4", kepala="Tahun") == []
    assert not list(cari_nomor_baris([_tabel("1", "2", "4", baris_kepala=0)]))


def test_a_row_beyond_a_page() -> None:
    """A number that the next page repeats is that of the same row; on one page it is given twice."""
    assert _nomor("1", "2", "2", "4", halaman=(1, 1, 2, 2)) == [(1, 2, 4)]
    assert _nomor("1", "2", "2", "3", halaman=(1, 1, 2, 2)) == []
    assert _nomor("1", "2", "2", "3", halaman=(1, 1, 1, 2)) == [(1, 2, 2, 3)]


def test_what_is_in_doubt() -> None:
    """Rows that were guessed say nothing."""
    assert not list(cari_nomor_baris([_tabel("1", "2", "4", ragu=Keraguan.DUA_JUDUL)]))


def test_cells_over_columns_and_rows() -> None:
    """A cell over the name too is no number, and one over rows is one."""
    sel = (
        *(SelPetak(0, c, 1, 1, t) for c, t in enumerate(("No", "Indikator", "Target"))),
        SelPetak(1, 0, 2, 1, "1"),
        *(SelPetak(r, c, 1, 1, f"Hal {r}") for r in (1, 2) for c in (1, 2)),
        SelPetak(3, 0, 1, 2, "7"),
        SelPetak(3, 2, 1, 1, "Hal 7"),
        *(SelPetak(4, c, 1, 1, str(c + 1)) for c in range(3)),
        SelPetak(5, 0, 1, 1, "3"),
        *(SelPetak(5, c, 1, 1, "Hal 3") for c in (1, 2)),
    )
    assert [s.nomor for s in cari_nomor_baris([Tabel("Tabel 1", Petak(sel, 6, 3), 1)])] == [(1, 3)]


def test_the_row() -> None:
    """The numbers stand in one cell, at the place of the first."""
    (satu,) = baris_nomor_tabel([_tabel("1", "2", "4", halaman=(3, 4, 4))])
    assert (satu.tabel, satu.baris, satu.kolom, satu.nilai) == (f"{PERIHAL}Nomor Baris", "Tabel 3.1", "Nomor", "1 2 4")
    assert (satu.halaman, satu.kotak) == (3, Kotak(1, 2, 3, 4))
