"""Tables that may go on overleaf: what accuses nothing there, and what does all the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom

_UANG = ("Anggaran (Rp)",)
_A, _B = ("Belanja :: Program A", "12.500.000"), ("Belanja :: Program B", "11.500.000")
_KEGIATAN = ("Program B :: Kegiatan", "11.500.000")


@pytest.mark.parametrize(
    ("utuh", "isi", "halaman", "banyak"),
    [
        ("45.000.000", (_A, _B, _KEGIATAN), (65, 66), 0),
        # Parts that make more than their whole; a table that goes on with something else on its own page.
        ("23.000.000", (_A, _B, _KEGIATAN), (65, 66), 1),
        ("45.000.000", (_A, _B, ("Lain :: Kegiatan", "11.500.000")), (65, 66), 1),
        # Not the next page; a page that is not known.
        ("45.000.000", (_A, _B, _KEGIATAN), (65, 65), 1),
        ("45.000.000", (_A, _B, _KEGIATAN), (None, 2), 1),
        ("45.000.000", (_A, _B, _KEGIATAN), (None, 1), 1),
        ("45.000.000", (_A, _B, _KEGIATAN), (65, None), 1),
    ],
)
def test_what_more_parts_overleaf_can_mend(
    cetakan_tabel: Callable[..., list[Publikasi]],
    utuh: str,
    isi: Sequence[tuple[str, str]],
    halaman: tuple[int | None, int | None],
    banyak: int,
) -> None:
    """Only parts that make less than their whole, as the last ones of a page whose next one begins with rows of no table."""
    baris = [
        satu.model_copy(update={"letak": f"halaman {hal}" if hal else None})
        for tabel, hal in zip(
            (
                ("Tabel 3.2 Anggaran", _UANG, (("Belanja", utuh), *isi)),
                ("Tabel tanpa judul", _UANG, (("Program C", "21.000.000"),)),
            ),
            halaman,
            strict=True,
        )
        for satu in cetakan_tabel(tabel)
    ]
    semua = turunan_kolom(susun_publikasi(baris, tahun=2023))
    assert sum(t.baris.label == "Belanja" for t in semua) == banyak
