"""Ranges and comparisons that have one end only."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        ("Wilayahnya terletak antara 101°12’ - 101°12’ Bujur Timur.", "101°12’ - 101°12’"),
        ("Rencana strategis dinas berlaku untuk periode 2019-2019 saja.", "2019-2019"),
        ("Data dikumpulkan sejak tahun 2019 sampai dengan 2019 oleh dinas.", "2019 sampai dengan 2019"),
        (
            "Dilakukan pembandingan realisasi tahun 2023 dengan realisasi tahun 2023.",
            "realisasi tahun 2023 dengan realisasi tahun 2023",
        ),
        ("Capaian dibandingkan antara tahun 2023 dan tahun 2023.", "tahun 2023 dan tahun 2023"),
        ("Wilayahnya terletak antara 101°12’ - 101°48’ Bujur Timur.", ""),
        ("Rencana strategis dinas berlaku untuk periode 2019-2023 saja.", ""),
        ("Surat bernomor 900/2019-2019/12 diterima oleh dinas pada awal tahun.", ""),
        ("Dilakukan pembandingan realisasi tahun 2023 dengan realisasi tahun 2022.", ""),
        ("Dilakukan pembandingan target tahun 2023 dengan realisasi tahun 2023.", ""),
        ("Kegiatan tahun 2023 dan kegiatan tahun 2023 berikutnya dilanjutkan.", ""),
        ("Dibandingkan rencana tahun 2023 dengan rencana tahun 2023-2026 yang baru.", ""),
    ],
)
def test_two_ends(kalimat: str, tercetak: str) -> None:
    """A range of degrees or years and a comparison of years have two ends; codes and lists of things have none."""
    temuan = temuan_kalimat("publikasi-ujung-sama", kalimat)
    assert [satu.tercetak for satu in temuan] == ([tercetak] if tercetak else [])


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Dilakukan perbandingan capaian kinerja tahun 2023 dengan capaian kinerja tahun 2023.", 1),
        ("Perbandingan realisasi tahun 2023 dengan tahun 2023 menunjukkan kemajuan.", 1),
        ("Realisasi tahun 2023 lebih tinggi daripada tahun 2023 di semua kantor.", 1),
        ("Realisasi tahun 2023 dibandingkan dengan realisasi tahun 2023 naik.", 1),
        ("Capaian kinerja dinas tahun 2023 adalah 98,5% (Baik) sama seperti capaian kinerja pada tahun 2023.", 1),
        ("Penduduk miskin tahun 2023 mencapai 4.120 jiwa, lebih rendah dari penduduk miskin tahun 2023.", 1),
        ("Capaian kinerja dinas tahun 2023 adalah 98,5% (Baik) sama seperti capaian kinerja pada tahun 2022.", 0),
        ("Realisasi kinerja tahun 2023 sebesar 98,5% dibandingkan dengan target kinerja tahun 2023.", 0),
        ("Dari target, realisasi kinerja tahun 2023 sebesar 98,5% lebih rendah dari target tahun 2023.", 0),
        ("Target 90%. Realisasi kinerja tahun 2023 sebesar 80% lebih rendah dari target tahun 2023.", 0),
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
    temuan = [t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan if t.temuan.aturan == "publikasi-ujung-sama"]
    assert len(temuan) == harap
    assert all(t.tingkat is Tingkat.PERINGATAN and "2023" in t.tercetak for t in temuan)
