"""Makes the examples importable, and reads them once for all tests."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import util
from pathlib import Path

import pytest

from kinerja.pembaca import Bacaan
from kinerja.pembaca.baca import _baca

for _nama in ("contoh_cetakan", "isi_susunan", "susunan", "cetak_susunan", "cetak_peramban"):
    _spek = util.spec_from_file_location(_nama, Path(__file__).with_name(f"{_nama}.py"))
    assert _spek is not None
    assert _spek.loader is not None
    sys.modules[_nama] = util.module_from_spec(_spek)
    _spek.loader.exec_module(sys.modules[_nama])

from contoh_cetakan import tulis_typst  # noqa: E402 - it is made importable above

Baca = Callable[[str], Bacaan]


@pytest.fixture(scope="session")
def baca_typst(tmp_path_factory: pytest.TempPathFactory) -> Baca:
    """Return a function that typesets a source and reads the PDF, in this process; the same source once only."""
    folder = tmp_path_factory.mktemp("cetakan")
    jadi: dict[str, Bacaan] = {}

    def baca(sumber: str) -> Bacaan:
        if sumber not in jadi:
            jadi[sumber] = _baca(tulis_typst(folder / f"laporan-{len(jadi)}.pdf", sumber), "PDF")
        return jadi[sumber]

    return baca
