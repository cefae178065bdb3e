"""Sentences whose numbers follow from each other: right ones give no finding, nearly all slips are named."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _modul(nama: str) -> ModuleType:
    if nama not in sys.modules:
        spek = importlib.util.spec_from_file_location(nama, Path(__file__).with_name(f"{nama}.py"))
        assert spek is not None
        assert spek.loader is not None
        sys.modules[nama] = importlib.util.module_from_spec(spek)
        spek.loader.exec_module(sys.modules[nama])
    return sys.modules[nama]


_HITUNGAN = _modul("hitungan")


@pytest.mark.parametrize("berkas", _HITUNGAN.HITUNGAN, ids=lambda berkas: berkas.stem)
def test_hitungan(berkas: Path) -> None:
    """In each kind of claim most slips are named, and nothing is accused that is right."""
    hasil = [_HITUNGAN.ukur_hitungan(berkas, simpanan=simpanan) for simpanan in (False, True)]
    assert [satu.bersih for satu in hasil] == [[], []]
    assert sum(satu.terlacak for satu in hasil) >= 0.8 * sum(satu.ditanam for satu in hasil)
