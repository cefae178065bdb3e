"""Rows of means, and of what is called a mean but given in another measure."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi

_UNSUR = (("Persyaratan", "3,53"), ("Prosedur", "3,46"), ("Waktu", "3,38"), ("Biaya", "3,77"))


@pytest.mark.parametrize(
    ("nama", "tercetak", "harap"),
    [
        ("Rata-rata", "3,54", []),
        ("Rata-rata", "3,45", ["3,54"]),
        # In points of a hundred: no mean of marks from one to four.
        ("Nilai IKM (rata-rata x 25)", "88,38", []),
    ],
)
def test_a_mean_lies_among_its_rows(nama: str, tercetak: str, harap: list[str]) -> None:
    """What is many times the largest of them is another measure."""
    tabel = "Tabel 3.6 Hasil Survei Kepuasan Masyarakat per Unsur"
    baris = [Publikasi(tabel=tabel, baris=b, kolom="Tahun 2023", nilai=n) for b, n in (*_UNSUR, (nama, tercetak))]
    temuan = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]
    assert [s.seharusnya for s in temuan if s.tercetak == tercetak] == harap


@pytest.mark.parametrize(
    ("nama", "tercetak", "banyak"),
    [
        ("Rata-rata = (3,53 + 3,77) / 2", "3,65", 0),
        ("Rata-rata = (3,53 + 3,77) : 2", "3,56", 1),
        ("RATA-RATA = ( 3,53% + 3,77% ) / 2", "3,56", 1),
        # Numbers that no row prints, or another count of them: of what it is the mean is not known.
        ("Rata-rata = (3,53 + 3,99) / 2", "3,45", 0),
        ("Rata-rata = (3,53 + 3,77) / 3", "3,45", 0),
    ],
)
def test_a_label_says_of_which_numbers_it_is_the_mean(nama: str, tercetak: str, banyak: int) -> None:
    """A computation that a label prints names its rows; the others are none of them."""
    tabel = "Tabel 3.6 Hasil Survei Kepuasan Masyarakat per Unsur"
    baris = [Publikasi(tabel=tabel, baris=b, kolom="Tahun 2023", nilai=n) for b, n in (*_UNSUR, (nama, tercetak))]
    temuan = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]
    assert sum(s.tercetak == tercetak for s in temuan) == banyak


@pytest.mark.parametrize(
    ("jumlah", "rerata", "salah"), [("11", "98,40", []), ("12", "98,40", ["12"]), ("11", "89,40", ["89,40"])]
)
def test_a_row_of_totals_and_means(jumlah: str, rerata: str, salah: list[str]) -> None:
    """Called both, it adds up what is counted and is the mean of what is measured."""
    isi = (("Sasaran air bersih", "3", "97,20"), ("Sasaran jalan", "6", "101,10"), ("Sasaran pasar", "2", "96,90"))
    baris = [
        Publikasi(tabel="Tabel 3.2 Rekapitulasi", baris=b, kolom=k, nilai=n)
        for b, *nilai in (*isi, ("Jumlah/Rata-rata", jumlah, rerata))
        for k, n in zip(("Jumlah Indikator", "Capaian (%)"), nilai, strict=True)
    ]
    assert [s.temuan.tercetak for s in tinjau_publikasi(baris, tahun=2023).temuan] == salah
