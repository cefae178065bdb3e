"""Counts that lead to a list: as many items stand below."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi


@pytest.mark.parametrize(
    ("kalimat", "banyak", "tercetak"),
    [
        ("Dinas merumuskan lima misi pembangunan sebagai berikut :", "4", "lima misi"),
        ("Dinas merumuskan 5 (lima) misi, yaitu :", "4", "5 (lima) misi"),
        ("Dinas merumuskan dua belas strategi, yaitu :", "11", "dua belas strategi"),
        ("Dinas merumuskan lima misi sebagai berikut :", "5", ""),
        ("Adapun 7 sasaran dengan 9 indikator adalah :", "9", ""),
        ("Adapun 7 sasaran dengan 9 indikator adalah :", "7", ""),
        ("Adapun 7 sasaran dengan 9 indikator adalah :", "8", "9 indikator"),
        ("Misi dinas adalah sebagai berikut :", "4", ""),
        # What a workbook holds where a count should stand.
        ("Dinas merumuskan lima misi sebagai berikut :", "²", ""),
        ("Dinas merumuskan lima misi sebagai berikut :", "4" * 5_000, ""),
    ],
)
def test_a_count_is_that_of_its_list(kalimat: str, banyak: str, tercetak: str) -> None:
    """A count that none of the items bears out is named; which of both is wrong nobody can say."""
    tabel = Publikasi(tabel="Tabel 3.1 Pagu Tahun 2023", baris="Program A", kolom="Pagu", nilai="1.250.000")
    butir = Publikasi(tabel=f"{PERIHAL}Butir", baris=kalimat, kolom="Banyak butir", nilai=banyak, letak="halaman 17")
    temuan = [s.temuan for s in tinjau_publikasi([tabel, butir], tahun=2023).temuan]
    assert [(s.aturan, s.tercetak, s.seharusnya, s.tingkat) for s in temuan] == (
        [("publikasi-banyak", tercetak, "", Tingkat.PERINGATAN)] if tercetak else []
    )
    assert all(f"{banyak} butir" in s.pesan and "halaman 17" in s.tempat for s in temuan)
