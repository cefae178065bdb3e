"""How well the reviewer reads two published reports; the script beside this file prints the tables."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def ukur() -> ModuleType:
    """Return the script as a module."""
    spek = importlib.util.spec_from_file_location("ukur_reviu", Path(__file__).with_name("ukur_reviu.py"))
    assert spek is not None
    assert spek.loader is not None
    modul = importlib.util.module_from_spec(spek)
    sys.modules[spek.name] = modul
    spek.loader.exec_module(modul)
    return modul


def test_semarang(ukur: ModuleType) -> None:
    """Every certain fault of Semarang is named at its place, and every finding is a known fault."""
    hasil = ukur.semarang()
    assert len(hasil.yakin()) == 33
    assert hasil.luput() == ()
    assert hasil.lebih() == ()


def test_semarang_tepat(ukur: ModuleType) -> None:
    """The finding holds what is printed there, digit by digit."""
    hasil = ukur.semarang()
    assert [satu.id for satu in hasil.harapan if not any(satu.tepat(isi[2]) for isi in hasil.dugaan)] == []


def test_depok(ukur: ModuleType) -> None:
    """The rules were not made for Depok: nine tenths of its faults are found, all findings are faults, no rounding is."""
    hasil = ukur.depok()
    assert (len(hasil.terlacak()), len(hasil.yakin())) == (76, 83)
    assert hasil.lebih() == ()
    pembulatan = [satu for satu in hasil.harapan if satu.jenis == "pembulatan"]
    assert [satu.id for satu in pembulatan if any(satu.tepat(isi[2]) for isi in hasil.dugaan)] == []


def test_rekaan(ukur: ModuleType) -> None:
    """In layouts that no real report has, planted faults of every kind are named and clean reports give no finding."""
    hasil = ukur.rekaan(8)
    assert hasil.palsu == ()
    assert sum(hasil.ditanam.values()) > 130
    luput = {kunci: banyak - hasil.terlacak[kunci] for kunci, banyak in hasil.ditanam.items()}
    assert {kunci: banyak for kunci, banyak in luput.items() if banyak > 1} == {}
    assert sum(luput.values()) * 20 <= sum(hasil.ditanam.values())
    assert "laporan bersih: 0 temuan" in ukur.tabel_rekaan(hasil)


def test_tabel(ukur: ModuleType) -> None:
    """The table tells recall by kind, and precision."""
    teks = ukur.tabel(ukur.semarang())
    assert "recall 100.0%" in teks
    assert "presisi 100.0%" in teks
