"""Parts with their share whose whole stands in the sentences before, or in the row that prints them."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_LALU = "Jumlah keluarga yang berlangganan air sebanyak 118.306 KK dari 131.842 KK atau 89,73%."
_TABEL = [
    Publikasi(tabel="Tabel 3.6 Pelanggan Air", baris=b, kolom=k, nilai=n)
    for b, *isi in (("Meteran pintar", "20.817", "15,79"), ("Meteran biasa", "97.489", "73,94"))
    for k, n in zip(("Keluarga (KK)", "Persentase"), isi, strict=True)
]


@pytest.mark.parametrize(("angka", "banyak"), [("13.536", 0), ("15.336", 1), ("13.356", 1), ("14.975", 0)])
def test_selip(angka: str, banyak: int) -> None:
    """A number that no table prints and that is one slip from what the sentences before leave over is that slip."""
    kalimat = f"Masih terdapat {angka} KK atau 10,27% yang memakai sumur."
    assert len(temuan_kalimat("publikasi-uraian-jumlah", _LALU, kalimat, tabel=_TABEL)) == banyak


def test_pembagi_lain() -> None:
    """The row of a part prints its share of all; a share of another number of the sentence is of the wrong whole."""
    pola = "Sebanyak 118.306 KK dari 131.842 KK berlangganan, di antaranya 20.817 KK ({}) bermeteran pintar."
    assert temuan_kalimat("publikasi-uraian-jumlah", pola.format("15,79%"), tabel=_TABEL) == []
    assert "15,79 persen" in temuan_kalimat("publikasi-uraian-jumlah", pola.format("17,60%"), tabel=_TABEL)[0].pesan
