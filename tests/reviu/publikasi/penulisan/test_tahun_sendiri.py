"""A comparison names two years."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Dilakukan perbandingan capaian kinerja tahun 2023 dengan capaian kinerja tahun 2023.", 1),
        ("Perbandingan realisasi tahun 2023 dengan tahun 2023 menunjukkan kemajuan.", 1),
        ("Realisasi tahun 2023 lebih tinggi daripada tahun 2023 di semua kantor.", 1),
        ("Realisasi tahun 2023 dibandingkan dengan realisasi tahun 2023 naik.", 1),
        ("Perbandingan realisasi tahun 2023 dengan target tahun 2023 disajikan di bawah.", 0),
        ("Perbandingan realisasi tahun 2023 dengan tahun 2022 menunjukkan kemajuan.", 0),
        ("Perbandingan realisasi tahun 2023 dengan tahun 2023-2026 menunjukkan kemajuan.", 0),
        ("Realisasi triwulan I tahun 2023 dengan tahun 2023 triwulan II berbeda.", 0),
    ],
)
def test_years_compared(teks: str, harap: int) -> None:
    """The same thing of the same year on both sides is named; another thing of that year is compared with it."""
    baris = [
        Publikasi(tabel="Prosa 3.1 Capaian", baris=teks[:20], kolom="Kalimat", nilai=teks),
        Publikasi(tabel="Tabel 3.1 Pagu", baris="Program A", kolom="Pagu", nilai="1.250.000"),
    ]
    temuan = [
        t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan if t.temuan.aturan == "publikasi-tahun-sendiri"
    ]
    assert len(temuan) == harap
    assert all(t.tingkat is Tingkat.PERINGATAN and "2023" in t.tercetak for t in temuan)
