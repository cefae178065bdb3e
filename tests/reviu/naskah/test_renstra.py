"""Counts in the prose of a Renstra against its tables, with what else each word can mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.reviu import Dugaan

Periksa = Callable[..., list[Dugaan]]


@pytest.fixture(scope="module")
def renstra(akar: Path) -> Laporan:
    """Return the Renstra of Semarang: 1 tujuan, 3 sasaran, 7 misi of which 3 are served, 3 IKU, 5 IKK, 7 programs."""
    return buka_folder(akar / "params/kota-semarang/diskopum/renstra-2025-2029")


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Renstra memuat 2 tujuan.", ["1"]),
        ("Renstra memuat empat sasaran.", ["3"]),
        ("Renstra mendukung 4 misi.", ["3 atau 7"]),
        ("Renstra mendukung 3 misi dari 7 misi.", []),
        ("Renstra memuat 4 IKU dan 6 IKK.", ["3", "5"]),
        ("Renstra memuat 3 IKU dan 5 IKK.", []),
        # All, those of support, the others.
        ("Renstra memuat 8 program.", ["1 atau 6 atau 7"]),
        ("Renstra memuat 7 program dengan 6 program pelaksanaan.", []),
        ("Renstra memuat 8 kegiatan.", ["6 atau 7 atau 13"]),
        ("Renstra memuat 40 subkegiatan dan 42 sub kegiatan.", ["15 atau 26 atau 41", "15 atau 26 atau 41"]),
        # One may be any of them; others have their own.
        ("Satu sasaran didukung satu kegiatan.", []),
        ("Renstra mendukung 9 sasaran daerah dan 9 misi RPJMD.", []),
    ],
)
def test_counts_in_prose(renstra: Laporan, tulis_pada: Periksa, kalimat: str, harap: list[str]) -> None:
    """In digits or words they are those of the tables."""
    temuan = tulis_pada(renstra, "program", kalimat, "naskah-cacah-renstra")
    assert [satu.seharusnya for satu in temuan] == harap


def test_the_prose_of_other_documents_is_not_read(renstra: Laporan, tulis_pada: Periksa) -> None:
    """Only what is printed in a Renstra counts its tables."""
    assert tulis_pada(renstra, "penutup", "Laporan memuat 8 program.", "naskah-cacah-renstra") == []
