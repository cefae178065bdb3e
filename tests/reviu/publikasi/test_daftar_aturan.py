"""What every rule on published reports does with its findings."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.daftar_aturan import sekali_saja
from kinerja.reviu.publikasi.sengketa.sengketa import adili

_KOLOM = "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)"


def _peta() -> Peta:
    """Return a report in which one remainder is wrong."""
    isi = {
        "Program Pasar Rakyat": ("4.000.000.000", "3.800.000.000", "200.000.000"),
        "Program Promosi": ("1.000.000.000", "900.000.000", "150.000.000"),
    }
    return peta_kalimat(tabel=sel_terbit(("Tabel 3.1 Anggaran", _KOLOM, isi)))


def _sel(peta: Peta, teks: str) -> Sel:
    return next(b.sel for b in peta.butir if b.sel.teks == teks)


@pytest.mark.parametrize(
    ("sel", "lawan", "sekali", "banyak"),
    [
        ("200.000.000", "", False, 1),
        ("200.000.000", "900.000.000", False, 1),
        # what rests on a cell that another rule names already says nothing new
        ("200.000.000", "150.000.000", False, 0),
        # of the cell itself a rule may say more, unless it is one that speaks once
        ("150.000.000", "", False, 1),
        ("150.000.000", "", True, 0),
        ("200.000.000", "", True, 1),
    ],
)
def test_yang_sudah_disebut(sel: str, lawan: str, sekali: bool, banyak: int) -> None:
    """A finding that rests on a cell at fault is none, and each cell has one."""
    peta = _peta()
    assert [s.teks for s in adili(peta).harap] == ["150.000.000"]
    asal = _sel(peta, sel)
    dugaan = duga(asal, "", "Periksa", *([_sel(peta, lawan)] if lawan else []))
    assert list(sekali_saja(peta, [(asal, dugaan), (asal, dugaan)], sekali=sekali)) == [dugaan] * banyak
