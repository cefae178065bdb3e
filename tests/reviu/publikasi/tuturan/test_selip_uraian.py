"""Large amounts of running text one slip of the hand away from the only such amount of the tables."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.selip_uraian import periksa_selip


@pytest.mark.parametrize(
    ("uraian", "tabel", "banyak"),
    [
        (("12.345.678",), ("12.345.687",), 1),
        (("12.345.678",), ("12.345.778",), 1),
        (("123.456.789",), ("12.345.679",), 1),
        (("12.345.679",), ("123.456.789",), 1),
        (("12.345.678",), ("12.354.687",), 0),
        # eight digits, of which five before the last noughts
        (("1.234.567",), ("1.234.576",), 0),
        (("12.345.000",), ("12.354.000",), 1),
        (("12.340.000",), ("12.430.000",), 0),
        # two amounts of the tables, the amount itself, and one that the text has too
        (("12.345.678",), ("12.345.687", "12.345.679"), 0),
        (("12.345.678",), ("12.345.687", "12.345.678"), 0),
        (("12.345.678", "12.345.687"), ("12.345.687",), 0),
        # printed twice it is one amount; each slip is told
        (("12.345.678",), ("12.345.687", "12.345.687"), 1),
        (("55.000.001", "12.345.678"), ("55.000.001", "12.345.687"), 1),
        (("98.765.432", "12.345.678"), ("98.765.423", "12.345.687"), 2),
        (("12.345.678,5",), ("12.345.687",), 0),
        (("1.234 juta", "12.345.678"), ("12.345.687",), 1),
    ],
)
def test_selip(uraian: tuple[str, ...], tabel: tuple[str, ...], banyak: int) -> None:
    """Of an amount that is known by its digits, and that no table prints."""
    isi = {f"Program {nama}": (nilai,) for nama, nilai in zip("AB", tabel, strict=False)}
    peta = peta_kalimat(
        *(f"Dana yang dipakai Rp{satu}." for satu in uraian), tabel=sel_terbit(("Tabel 3.1", "Anggaran (Rp)", isi))
    )
    pesan = [dugaan.pesan for _, dugaan in periksa_selip(peta.isi)]
    assert len(pesan) == banyak
    assert not banyak or f"Uraian menyebut {uraian[-1]}, sedangkan Tabel 3.1" in pesan[-1]
