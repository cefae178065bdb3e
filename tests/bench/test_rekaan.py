"""The kabupaten of the benchmark: equal for equal seeds, and valid."""

from __future__ import annotations

import hashlib
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

from kinerja.laporan import buka_folder


@pytest.fixture(scope="module")
def rekaan() -> ModuleType:
    """Load the generator, which lies beside this file and belongs to no package."""
    spek = util.spec_from_file_location("rekaan", Path(__file__).with_name("rekaan.py"))
    assert spek is not None
    assert spek.loader is not None
    modul = util.module_from_spec(spek)
    spek.loader.exec_module(modul)
    return modul


def _sidik(akar: Path) -> dict[str, str]:
    return {
        satu.relative_to(akar).as_posix(): hashlib.sha256(satu.read_bytes()).hexdigest()
        for satu in sorted(akar.rglob("*"))
        if satu.is_file()
    }


def test_equal_seeds_give_equal_input(rekaan: ModuleType, tmp_path: Path) -> None:
    """The same seed gives the same bytes, another one other numbers."""
    for nama, benih in (("a", 1), ("b", 1), ("c", 2)):
        rekaan.buat_kabupaten(tmp_path / nama, 2, benih)
    assert _sidik(tmp_path / "a") == _sidik(tmp_path / "b")
    assert _sidik(tmp_path / "a") != _sidik(tmp_path / "c")


def test_every_dinas_is_valid_and_the_spread_is_that_of_real_ones(rekaan: ModuleType, tmp_path: Path) -> None:
    """The smallest has 5 sub kegiatan and 3 indicators, the largest 300 and 25; none has a fault."""
    laporan = [buka_folder(satu) for satu in rekaan.buat_kabupaten(tmp_path, 3)]
    sub = [sum(satu.realisasi is not None for satu in masing.data.anggaran) for masing in laporan]
    assert [sub[0], sub[-1]] == [5, 300]
    assert [len(laporan[0].data.indikator), len(laporan[-1].data.indikator)] == [3, 25]
    assert sub == sorted(sub)
