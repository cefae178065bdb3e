"""Our own PDF, read like any other: every number of its tables stands at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import util
from pathlib import Path

import nbformat
import pytest

from kinerja.pembaca.kepala import Kisi
from kinerja.pembaca.pdf import baca_halaman
from kinerja.pembaca.susun import susun_halaman, susun_isi
from kinerja.pembaca.unsur import Tabel
from kinerja.reviu import Tingkat
from kinerja.sajian.blok import Sel, jelajah
from kinerja.sajian.blok import Tabel as TabelBlok
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.terbit import HasilTerbit, reviu_publikasi, terbitkan
from kinerja.terbit.himpun import himpun

pytestmark = pytest.mark.render

#: What a page adds to a cell, or where it may fold it.
_HIASAN = re.compile(r"[\s\u00ad\u200b▲▼●–—−-]+")


def _polos(teks: str) -> str:
    return _HIASAN.sub("", teks)


def _letak(baris: Iterable[Iterable[Sel]]) -> dict[tuple[int, int], str]:
    hasil: dict[tuple[int, int], str] = {}
    for r, isi in enumerate(baris):
        c = 0
        for sel in isi:
            while (r, c) in hasil:
                c += 1
            hasil.update({(r + i, c + j): sel.teks for i in range(sel.tinggi) for j in range(sel.lebar)})
            c += sel.lebar
    return hasil


def _tersaji(folder: Path) -> Iterator[TabelBlok]:
    """Yield the tables that the notebooks of a report show."""
    for satu in sorted((folder / "notebooks/lkjip").glob("*.ipynb")):
        for blok in jelajah(tanpa_tanda(himpun(nbformat.read(satu, as_version=4), satu.name))):
            if isinstance(blok, TabelBlok) and blok.garis:
                yield blok


def _luput(folder: Path) -> tuple[int, list[str]]:
    """Return how many numbers the tables of a report hold, and those that are not where they belong in the PDF."""
    terbaca, _ = susun_isi(susun_halaman(list(baca_halaman(folder / "lkjip.pdf"))))
    luput: list[str] = []
    banyak = 0
    for blok in _tersaji(folder):
        isi = {letak: teks for letak, teks in _letak(blok.baris).items() if re.search(r"\d", teks)}
        banyak += len(isi)
        bakal = [_beda(blok, isi, satu) for satu in terbaca if satu.petak.banyak_kolom == len(blok.kolom)]
        luput += min(bakal, key=len, default=[f"{blok.judul}: tabel tidak ada"])
    return banyak, luput


def _beda(blok: TabelBlok, isi: dict[tuple[int, int], str], tabel: Tabel) -> list[str]:
    kisi = Kisi(tabel.petak)
    geser = tabel.petak.banyak_baris - len(blok.baris)
    return [
        f"{blok.judul} {r},{c}: {teks}"
        for (r, c), teks in isi.items()
        if not _polos(kisi.teks(r + geser, c)).startswith(_polos(teks))
    ]


def _galat(berkas: Path) -> list[str]:
    """Return the certain faults that the reviewer finds in a PDF alone."""
    ((_, hasil),) = reviu_publikasi([berkas])
    return [f"{t.temuan.tempat}: {t.temuan.pesan}" for t in hasil.tinjauan.pada(Tingkat.GALAT)]


def test_every_number_of_semarang_is_at_its_place(hasil: HasilTerbit) -> None:
    """In all tables, those over several pages and on landscape ones too; and none contradicts another."""
    banyak, luput = _luput(hasil.berkas["pdf"].parent)
    assert banyak > 1500
    assert luput == []
    assert _galat(hasil.berkas["pdf"]) == []


def test_every_number_of_depok_is_at_its_place(akar: Path, tmp_path: Path) -> None:
    """Another region, with other tables."""
    hasil = terbitkan(akar / "params/kota-depok/dkum/2023", tmp_path, bentuk=("pdf",))
    banyak, luput = _luput(hasil.berkas["pdf"].parent)
    assert banyak > 800
    assert luput == []
    assert _galat(hasil.berkas["pdf"]) == []


def test_every_number_of_an_invented_dinas_is_at_its_place(akar: Path, tmp_path: Path) -> None:
    """Data that nobody looked at when the reader was written."""
    spek = util.spec_from_file_location("rekaan", akar / "tests/bench/rekaan.py")
    assert spek is not None
    assert spek.loader is not None
    rekaan = util.module_from_spec(spek)
    spek.loader.exec_module(rekaan)
    (folder,) = rekaan.buat_kabupaten(tmp_path / "params", 1, 7, (60, 12))
    hasil = terbitkan(folder, tmp_path / "output", bentuk=("pdf",), notebook=akar / "notebooks")
    banyak, luput = _luput(hasil.berkas["pdf"].parent)
    assert banyak > 300
    assert luput == []
    assert _galat(hasil.berkas["pdf"]) == []
