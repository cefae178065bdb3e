"""Regulations that a report names though they no longer held in its year."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.pembaca.baris_prosa import dinilai
from kinerja.reviu import Tingkat


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        (
            "Laporan ini mengikuti Peraturan Menteri PAN dan RB Nomor 29 Tahun 2010.",
            "Peraturan Menteri PAN dan RB Nomor 29 Tahun 2010",
        ),
        ("Acuannya adalah Permenpan-RB No. 29/2010.", "Permenpan-RB No. 29/2010"),
        ("Acuannya adalah Peraturan MenPANRB No 29 Th 2010.", "Peraturan MenPANRB No 29 Th 2010"),
        ("Disiplin pegawai menurut PP 53 Tahun 2010 ditegakkan.", "PP 53 Tahun 2010"),
        ("Sesuai UU 23/2014 dan Permendagri Nomor: 54 Tahun 2010.", "Permendagri Nomor: 54 Tahun 2010"),
        ("Sesuai Permenpan-RB Nomor 53 Tahun 2014.", ""),
        ("Menurut Undang-Undang dan Peraturan Daerah Nomor 32 Tahun 2004.", ""),
        ("Permenpan-RB Nomor 29 Tahun 2010 telah diganti dengan Permenpan-RB Nomor 53 Tahun 2014.", ""),
    ],
)
def test_a_repealed_regulation_is_named_with_its_successor(kalimat: str, tercetak: str) -> None:
    """In whatever form it is cited; one that holds, another maker's of the same number, or its history is not."""
    temuan = temuan_kalimat("publikasi-dasar-dicabut", kalimat)
    assert [satu.tercetak for satu in temuan] == ([tercetak] if tercetak else [])
    assert {satu.tingkat for satu in temuan} <= {Tingkat.PERINGATAN}
    assert dinilai(kalimat) or not tercetak


def test_the_year_of_the_repeal_is_only_noted() -> None:
    """The work of that year may have been done under it; before that year nothing is said, and nothing twice."""
    kalimat = "Evaluasi berpedoman pada Permenpan-RB Nomor 12 Tahun 2015."
    for tahun, tingkat in ((2020, []), (2021, [Tingkat.CATATAN]), (2022, [Tingkat.PERINGATAN])):
        temuan = temuan_kalimat("publikasi-dasar-dicabut", kalimat, f"Selain itu, {kalimat}", tahun=tahun)
        assert [satu.tingkat for satu in temuan] == tingkat
