"""Running text of made-up agencies: right sentences give no finding, wrong ones are named."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from emas_muat import muat

from kinerja.reviu import Tingkat

_PROSA = muat("prosa")


@cache
def _ukuran(berkas: Path) -> Any:
    return _PROSA.ukur_prosa(_PROSA.baca_prosa(berkas), setiap=3)


@pytest.mark.parametrize("berkas", _PROSA.PROSA, ids=lambda berkas: berkas.stem)
def test_prosa(berkas: Path) -> None:
    """Of the faults that are planted one by one half at least is found in each text, and nothing is accused that is right."""
    hasil = _ukuran(berkas)
    assert [t.temuan.pesan for t in hasil.bersih] == []
    assert [t.temuan.pesan for _, t in hasil.palsu if t.temuan.tingkat is Tingkat.GALAT] == []
    assert 2 * hasil.terlacak >= hasil.ditanam > 2


#: Kinds of statements, and the share of their faults that is named at least, in per cent.
JENIS = {"cacah": 65, "ujung": 85, "tahun": 40, "status": 75, "instansi": 50, "sel": 90}


def test_jenis() -> None:
    """Of wrong counts, superlatives, years, words on targets, agencies and cells most are named."""
    ada = {j: [s for b in _PROSA.PROSA for s in _ukuran(b).per_jenis.get(j, ())] for j in JENIS}
    assert min(len(isi) for isi in ada.values()) > 4
    assert {j: 100 * sum(isi) // len(isi) for j, isi in ada.items() if 100 * sum(isi) < JENIS[j] * len(isi)} == {}


def test_kalimat_benar_tanpa_pilihan() -> None:
    """What may be wrong in a sentence is written beside what is right, each alone."""
    prosa = _PROSA.Prosa("rekaan", 2023, (), ("Ada {3|4|5} program dan {2|1} kegiatan.",))
    assert _PROSA.benar(prosa.kalimat[0]) == "Ada 3 program dan 2 kegiatan."
    assert [teks for _, teks, _ in prosa.salah()] == [
        "Ada 4 program dan 2 kegiatan.",
        "Ada 5 program dan 2 kegiatan.",
        "Ada 3 program dan 1 kegiatan.",
    ]
