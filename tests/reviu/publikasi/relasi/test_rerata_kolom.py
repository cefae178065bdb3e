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
