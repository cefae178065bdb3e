"""Counts in the prose of a yearly plan against its tables: 7 programs, 3 for support, with 46 kegiatan; 44 the year before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.reviu import Dugaan

Periksa = Callable[..., list[Dugaan]]


@pytest.fixture(scope="module")
def renja(akar: Path) -> Laporan:
    """Return the yearly plan of Semarang."""
    return buka_folder(akar / "params/kota-semarang/diskopum/2021")


@pytest.mark.parametrize(
    ("kalimat", "tercetak", "harap", "pesan"),
    [
        (
            "Renja memuat 8 program.",
            "8 program",
            "3 atau 4 atau 7",
            "Menurut tabel, banyaknya program adalah 3 atau 4 atau 7, tetapi tertulis “8”.",
        ),
        (
            "Renja memuat delapan (8) program.",
            "delapan (8) program",
            "3 atau 4 atau 7",
            "Menurut tabel, banyaknya program adalah 3 atau 4 atau 7, tetapi tertulis “delapan”.",
        ),
        (
            "Renja memuat empat puluh lima kegiatan.",
            "empat puluh lima kegiatan",
            "23 atau 44 atau 46",
            "Menurut tabel, banyaknya kegiatan adalah 23 atau 44 atau 46, tetapi tertulis “empat puluh lima”.",
        ),
    ],
)
def test_counts_that_no_table_gives(
    renja: Laporan, tulis_pada: Periksa, kalimat: str, tercetak: str, harap: str, pesan: str
) -> None:
    """In digits or words; the message names what the tables count."""
    temuan = tulis_pada(renja, "renja-program", kalimat, "naskah-cacah-renja")
    assert [(d.tercetak, d.seharusnya, d.pesan) for d in temuan] == [(tercetak, harap, pesan)]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Renja memuat 7 program, yaitu 3 program penunjang dan empat program pelaksanaan.",
        "Renja memuat 46 kegiatan, sedangkan tahun lalu 44 kegiatan; 23 kegiatan menunjang.",
        # Nothing lists sub kegiatan.
        "Renja memuat 12 sub kegiatan.",
    ],
)
def test_counts_of_the_plan_its_groups_and_the_year_before(renja: Laporan, tulis_pada: Periksa, kalimat: str) -> None:
    """Any of them may be meant."""
    assert tulis_pada(renja, "renja-program", kalimat, "naskah-cacah-renja") == []


def test_the_prose_of_other_documents_is_not_read(renja: Laporan, tulis_pada: Periksa) -> None:
    """The folder of a year holds that of the report too."""
    assert tulis_pada(renja, "penutup", "Laporan memuat 8 program.", "naskah-cacah-renja") == []
