"""Items of one list that say the same."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.reviu import Tingkat

_PP = "Peraturan Pemerintah Nomor {} Tahun 2007 tentang Laporan Penyelenggaraan Pemerintahan Daerah;"


def _temuan(*kalimat: str) -> list[str]:
    semua = temuan_kalimat("publikasi-butir-ganda", *kalimat)
    assert all(t.tingkat is Tingkat.PERINGATAN for t in semua)
    return [t.pesan.partition(";")[0] for t in semua]


@pytest.mark.parametrize(
    ("butir", "pesan"),
    [
        ((f"15. {_PP.format(3)}", f"16. {_PP.format(3)}"), "Butir 16. sama dengan butir 15."),
        ((f"a) {_PP.format(3)}", f"c) {_PP.format(3)[:60]}"), "Butir c) sama dengan butir a)"),
        ((f"(1) {_PP.format(3)}", f"(2) {_PP.format(38)}", f"(3) {_PP.format(3)}"), "Butir (3) sama dengan butir (1)"),
        (
            ("1)Menyusun laporan kinerja tahun 2023", "2)Menyusun Laporan Kinerja Tahun 2023"),
            "Butir 2) sama dengan butir 1)",
        ),
        (("1) Laporan kinerja dinas 2023", "2) Laporan kinerja dinas 2023"), "Butir 2) sama dengan butir 1)"),
        # what is not a regulation follows right behind
        (("1) Menyusun laporan kinerja tahun 2023", _PP.format(3), "2) Menyusun laporan kinerja tahun 2023"), ""),
        (("1) Menyusun laporan kinerja tahun 2023", "2) Menyusun laporan kinerja tahun 2022"), ""),
        # another list, another kind of list, items of few words, and what is no item
        ((f"2. {_PP.format(3)}", f"1. {_PP.format(3)}"), ""),
        ((f"2. {_PP.format(3)}", f"2. {_PP.format(3)}"), ""),
        ((f"1. {_PP.format(3)}", f"b. {_PP.format(3)}"), ""),
        (("1) Laporan kinerja 2023", "2) Laporan kinerja 2023"), ""),
        (("1) Laporan Kinerja", "2) Laporan Kinerja"), ""),
        ((_PP.format(3), _PP.format(3)), ""),
    ],
)
def test_items_of_a_list(butir: tuple[str, ...], pesan: str) -> None:
    """A regulation is cited once in a list, whatever stands between, and no line is repeated."""
    assert _temuan(*butir) == ([pesan] if pesan else [])
