"""One cell that explains several relations that do not hold."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.relasi.hubungan import turunan
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.sengketa.sebab_bersama import bersama, sebut_bersama
from kinerja.reviu.publikasi.sengketa.timbang import Penimbang
from kinerja.reviu.temuan import Dugaan, Tingkat

_BARIS = ("Program Pasar Rakyat", "Program Promosi", "Jumlah")
_SISA = "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)"
_SERAP = "Pagu (Rp)|Realisasi Anggaran (Rp)|Persentase Realisasi (%)"
_DUA_PERSEN = f"{_SERAP}|Persentase Sisa Anggaran (%)"


def _bersama(kolom: str, isi: Sequence[str]) -> list[Dugaan]:
    """Return what is found in a table of two programs and their total, in millions."""
    baris = {
        nama: tuple(n if "," in n else f"{n}.000.000" for n in satu.split())
        for nama, satu in zip(_BARIS, isi, strict=False)
    }
    peta = peta_kalimat(tabel=sel_terbit(("Tabel 3.1 Anggaran", kolom, baris)))
    semua = (*turunan(peta.isi), *turunan_kolom(peta.isi))
    langgar = [satu for satu in semua if not satu.benar]
    return [sebut_bersama(*satu) for satu in bersama(langgar, Penimbang(peta, semua))]


@pytest.mark.parametrize(
    ("kolom", "isi", "tercetak", "seharusnya"),
    [
        # a remainder, a budget, a total: each breaks its row and its column
        (_SISA, ("4.000 3.800 210", "1.000 900 100", "5.000 4.700 300"), "210.000.000", "200.000.000"),
        (_SISA, ("4.100 3.800 200", "1.000 900 100", "5.000 4.700 300"), "4.100.000.000", "4.000.000.000"),
        (_SISA, ("4.000 3.800 200", "1.000 900 100", "5.100 4.700 300"), "5.100.000.000", "5.000.000.000"),
        (_SERAP, ("4.000 3.600 95,00", "1.000 900 90,00", "5.000 4.700 94,00"), "3.600.000.000", "3.800.000.000"),
        # all is right, or the wrong remainder is added up: one relation alone is broken
        (_SISA, ("4.000 3.800 200", "1.000 900 100", "5.000 4.700 300"), "", ""),
        (_SISA, ("4.000 3.800 200", "1.000 900 110", "5.000 4.700 310"), "", ""),
    ],
)
def test_sebab_bersama(kolom: str, isi: Sequence[str], tercetak: str, seharusnya: str) -> None:
    """The cell that alone explains two relations is at fault, with the value that mends both."""
    temuan = _bersama(kolom, isi)
    assert [(d.tercetak, d.seharusnya) for d in temuan] == ([(tercetak, seharusnya)] if tercetak else [])
    assert {d.tingkat for d in temuan} <= {None}


def test_yang_menjelaskan() -> None:
    """The relations are named by their results."""
    (temuan,) = _bersama(_SISA, ("4.000 3.800 210", "1.000 900 100", "5.000 4.700 300"))
    sisa = "kolom Sisa Anggaran (Rp)"
    assert temuan.pesan == (
        f"Tercetak 210.000.000; hitungan Program Pasar Rakyat, {sisa} dan Jumlah, {sisa} baru cocok dengan 200.000.000."
    )


@pytest.mark.parametrize(("persen", "ada"), [("95,03 5,03", False), ("96,00 4,00", True)])
def test_digit_terakhir(persen: str, ada: bool) -> None:
    """A percentage that misses by its last digit tells nothing of which cell is wrong."""
    temuan = _bersama(_DUA_PERSEN, (f"4.000 3.800 {persen}", "1.000 900 90,00 10,00"))
    assert [d.tingkat for d in temuan] == [Tingkat.PERINGATAN] * ada
    assert all("nilai sekitar" in d.pesan for d in temuan)


def test_sebagian_besar_cocok() -> None:
    """A cell that mends two of three relations is at fault; the third another cell explains."""
    kolom = f"{_SISA}|Persentase Realisasi (%)"
    temuan = _bersama(kolom, ("4.100 3.800 200 95,00", "1.000 900 100 90,00", "5.300 4.700 300 94,00"))
    assert [(d.tercetak, d.seharusnya) for d in temuan] == [
        ("4.100.000.000", "4.000.000.000"),
        ("5.300.000.000", "5.000.000.000"),
    ]
