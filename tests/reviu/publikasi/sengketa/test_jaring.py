"""A rule that accuses most of a column, or a relation that a report does not follow, makes no galat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.relasi.rumus import JUMLAH
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.jaring import jaring, tak_terbukti
from kinerja.reviu.temuan import Tingkat

_GALAT, _PERINGATAN, _CATATAN = Tingkat.GALAT, Tingkat.PERINGATAN, Tingkat.CATATAN


@pytest.mark.parametrize(
    ("baris", "kena", "tingkat", "bawaan", "harap"),
    [
        (5, 3, None, _GALAT, _PERINGATAN),
        (5, 3, _GALAT, _PERINGATAN, _PERINGATAN),
        # half of the rows; two findings
        (6, 3, None, _GALAT, None),
        (3, 2, None, _GALAT, None),
        (2, 2, None, _GALAT, None),
        # what is no galat stays as it is
        (5, 3, _CATATAN, _GALAT, _CATATAN),
        (5, 3, None, _PERINGATAN, None),
    ],
)
def test_separuh_kolom(baris: int, kena: int, tingkat: Tingkat | None, bawaan: Tingkat, harap: Tingkat | None) -> None:
    """Three findings beyond half of the rows of a column."""
    isi = {f"Desa {'Randu Waru Salam Jati Cemara Kenari'.split()[n]}": (f"{1201 + n}", "7") for n in range(baris)}
    peta = peta_kalimat(tabel=sel_terbit(("Tabel 1 Warga", "Jiwa|Rukun", isi)))
    sel = [next(iter(satu.angka)) for satu in peta.isi.tabel[0].baris]
    semua = [replace(duga(satu, "", "Periksa"), tingkat=tingkat) for satu in sel[:kena]]
    assert [satu.tingkat for satu in jaring(peta, semua, bawaan)] == [harap] * kena


@pytest.mark.parametrize(
    ("pas", "luput", "terbukti"),
    [(0, 3, False), (2, 3, False), (3, 3, True), (0, 2, True), (3, 4, False), (4, 0, True)],
)
def test_lebih_banyak_luput(
    sel: Callable[..., Sel], turunan: Callable[..., Turunan], pas: int, luput: int, terbukti: bool
) -> None:
    """A relation that three numbers break, and more than follow it, is none of this report."""
    semua = [
        turunan(sel(hasil), JUMLAH, sel("1"), sel("2"), aturan=aturan)
        for hasil, aturan, banyak in (("3", "a", pas), ("4", "a", luput), ("3", "b", 3))
        for _ in range(banyak)
    ]
    assert tak_terbukti(semua) == (frozenset() if terbukti else frozenset({"a"}))
