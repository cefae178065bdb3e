"""Numbers of two sentences are one thing only where a name says so, in the same part of the year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat, baris_prosa
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import tinjau_publikasi


def _beda(*kalimat: str) -> list[tuple[str, str]]:
    """Return what contradicts another place in sentences, each of a chapter of its own."""
    isi: list[Publikasi] = []
    for nomor, teks in enumerate(kalimat, 1):
        satu = Kalimat(teks, f"Bab {nomor}")
        utuh = baris_kalimat(satu)
        isi += [
            Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai)
            for b in [*baris_prosa(satu), *([utuh] if utuh else [])]
        ]
    temuan = [satu.temuan for satu in tinjau_publikasi(isi, tahun=2023).temuan]
    return [(t.tempat.split(",")[0], t.tercetak) for t in temuan if t.aturan == "publikasi-antartabel"]


@pytest.mark.parametrize(
    "kalimat",
    [
        (
            "Penumpang melalui bandara hanya 193 dari periode sama 2022 yang sebanyak 41.168.",
            "Penumpang melalui dermaga hanya 12 dari periode sama 2022 yang sebanyak 23.",
        ),
        (
            "Panel 76 unit dengan kapasitas masing-masing adalah sebesar 325 Wp.",
            "Panel 68 unit dengan kapasitas masing-masing adalah sebesar 330 Wp.",
        ),
        (
            "Keadaan membaik dibandingkan Maret 2023, dimana jumlah penduduk miskin sebanyak 1.282,04 ribu jiwa.",
            "Keadaan memburuk dibandingkan September 2023, dimana jumlah penduduk miskin sebanyak 1.260,50 ribu jiwa.",
        ),
    ],
    ids=["periode", "masing-masing", "bulan"],
)
def test_diam(kalimat: tuple[str, str]) -> None:
    """Words that name no thing, and two months of one thing, are no statement printed twice."""
    assert _beda(*kalimat) == []


@pytest.mark.parametrize("waktu", ["Maret 2023", "tahun ini"])
def test_bersuara(waktu: str) -> None:
    """A thing that is named, of the same time, cannot have two numbers."""
    depan = f"Keadaan membaik dibandingkan {waktu}, dimana jumlah penduduk miskin sebanyak"
    assert _beda(f"{depan} 1.282,04 ribu jiwa.", f"{depan} 1.260,50 ribu jiwa.") == [("Prosa Bab 2", "1.260,50 ribu")]
