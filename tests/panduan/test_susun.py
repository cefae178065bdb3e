"""The reference pages say what the code does."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja.besaran.efisiensi import semua_efisiensi
from kinerja.laporan import PENANDA, Konteks, Laporan, buka_folder
from kinerja.model import LEMBAR, Belanja, JenisBelanja, Pilihan, RumusTurun, muat_skala
from kinerja.panduan import HALAMAN, susun_halaman


@pytest.fixture(scope="module")
def konteks(akar: Path) -> Konteks:
    """The placeholders of the Semarang report, to which a kind of spending is added."""
    laporan = buka_folder(akar / "params/kota-semarang/diskopum/2023")
    belanja = (Belanja(jenis=JenisBelanja.MODAL, anggaran=2, realisasi=1),)
    return Konteks(Laporan(replace(laporan.bahan, data=replace(laporan.data, belanja=belanja))))


@pytest.mark.parametrize("nama", HALAMAN)
def test_committed_pages_are_what_the_code_says(nama: str, akar: Path) -> None:
    """A change of a column, formula or choice needs ``python -m kinerja.panduan``."""
    assert (akar / "kinerja/panduan" / nama).read_text("utf-8") == susun_halaman(nama)


def test_every_sheet_and_column_has_its_line() -> None:
    """A planning officer finds each sheet as a heading and each column with its meaning."""
    isi = susun_halaman("lembar.md")
    for nama, spek in LEMBAR.items():
        bagian = isi.split(f"## {nama}\n", 1)[1].split("\n## ", 1)[0]
        baris = re.findall(r"^\| ([^|]+) \| (ya)? ?\| ([^|]+) \|", bagian, re.MULTILINE)
        assert [satu[0].replace(" ", "_") for satu in baris if satu[0] not in ("Kolom", "---")] == list(
            spek.nama_kolom()
        )


def test_every_formula_scale_and_choice_is_listed() -> None:
    """What a report may choose can be looked up."""
    rumus, pilihan = susun_halaman("rumus.md"), susun_halaman("pilihan.md")
    for satu in (*(f"turun, {r.value}" for r in RumusTurun), *(r.value for r in semua_efisiensi()), *muat_skala()):
        assert satu in rumus
    for nama in Pilihan.model_fields:
        assert f"| `{nama}` |" in pilihan


def test_the_hole_of_a_scale_is_named() -> None:
    """The scale that Depok prints has no class for exactly 90,00."""
    assert "nilai 90,00 tidak mempunyai kelas" in susun_halaman("rumus.md")


def _ungkapan(nama: str) -> list[str]:
    """Spell out every placeholder that a line of the list stands for."""
    depan, *lain = re.split(r", (?=\.)", nama)
    pangkal = depan.rsplit(".", 1)[0] if lain else depan
    return [depan, *(pangkal + satu for satu in lain)]


@pytest.mark.parametrize("ungkapan", [satu for nama, _ in PENANDA for satu in _ungkapan(nama)])
def test_every_listed_placeholder_prints_something(konteks: Konteks, ungkapan: str) -> None:
    """A placeholder of the list can be used as it stands there."""
    nyata = ungkapan.replace('data("kode")', 'data("penerima_4p")')
    assert konteks.nilai(nyata)


def test_no_placeholder_is_missing_from_the_list(konteks: Konteks) -> None:
    """Every name that prose may use stands in the list."""
    terdaftar = {re.match(r"\w+", nama)[0] for nama, _ in PENANDA}  # type: ignore[index]
    assert set(konteks._nama) == terdaftar
