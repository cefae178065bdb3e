"""Which findings on numbers of sentences are certain, and which only are worth a look."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

_NAMA = "Produksi benih ikan kerapu"
_DUA = ("Tabel 2.1 Perjanjian Kinerja Tahun 2023", "Tabel 3.1 Capaian Kinerja Tahun 2023")


def _tingkat(kalimat: str, tabel: tuple[str, ...] = _DUA, nilai: str = "48.260") -> set[Tingkat]:
    baris = baris_kalimat(Kalimat(kalimat, "Bab III"))
    assert baris is not None
    isi = [Publikasi(tabel=t, baris=_NAMA, kolom="Realisasi", nilai=nilai) for t in tabel]
    prosa = Publikasi(tabel=baris.tabel, baris=baris.baris, kolom=baris.kolom, nilai=baris.nilai)
    return {t.temuan.tingkat for t in tinjau_publikasi([*isi, prosa], tahun=2023).temuan}


def test_a_slip_of_what_two_tables_print_is_certain() -> None:
    """The row is named in full, two tables print one value, and the sentence prints it with two digits exchanged."""
    assert Tingkat.GALAT in _tingkat(f"{_NAMA} pada tahun 2023 tercatat 42.860 ekor.")


@pytest.mark.parametrize(
    ("kalimat", "tabel", "nilai"),
    [
        # printed by one table alone, right, too short, no slip
        (f"{_NAMA} pada tahun 2023 tercatat 42.860 ekor.", _DUA[1:], "48.260"),
        (f"{_NAMA} pada tahun 2023 tercatat 48.260 ekor.", _DUA, "48.260"),
        (f"{_NAMA} pada tahun 2023 tercatat 64 ekor.", _DUA, "46"),
        (f"{_NAMA} pada tahun 2023 tercatat 31.500 ekor.", _DUA, "48.260"),
    ],
)
def test_what_the_numbers_alone_do_not_decide_is_no_galat(kalimat: str, tabel: tuple[str, ...], nilai: str) -> None:
    """One table alone, a short number, or one that is no slip leaves the finding what it was."""
    assert Tingkat.GALAT not in _tingkat(kalimat, tabel, nilai)
