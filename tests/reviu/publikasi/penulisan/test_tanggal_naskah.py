"""Dates of signing: of the report after its year, of the agreement within it."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import dinilai

_LAPORAN = "Puji syukur kami panjatkan atas tersusunnya Laporan Kinerja Tahun 2023."
_PERJANJIAN = "Perjanjian Kinerja Tahun 2023 memuat target berikut."


@pytest.mark.parametrize(
    ("kalimat", "tanggal"),
    [
        ((_LAPORAN, "Rawajaya, 14 Februari 2023"), "14 Februari 2023"),
        ((_LAPORAN, "Rawajaya Maret 2022 Kepala Dinas Pangan"), "Maret 2022"),
        (("Laporan ini ditetapkan di Rawajaya pada tanggal 3 Juni 2023.",), "3 Juni 2023"),
        (("Laporan ini disahkan di Rawajaya pada 3 Juni 2023.",), "3 Juni 2023"),
        ((_LAPORAN, "Rawajaya, 14 Februari 2024"), ""),
        ((_LAPORAN, "Rawajaya, 29 Desember 2023"), ""),
        ((_PERJANJIAN, "Rawajaya, 2 Januari 2023"), ""),
        ((_LAPORAN, _PERJANJIAN, "Rawajaya, 2 Januari 2023"), ""),
        (("Laporan Kinerja Triwulan I Tahun 2023 disampaikan.", "Rawajaya, 5 April 2023"), ""),
        ((_LAPORAN, "Pelatihan penyuluh dibuka di Rawajaya, 14 Februari 2023, dan diikuti 30 orang."), ""),
    ],
)
def test_a_report_is_signed_after_its_year(kalimat: tuple[str, ...], tanggal: str) -> None:
    """What is signed, the document named last before the date says; forms and parts of the year are signed within it."""
    assert dinilai(kalimat[-1])
    temuan = temuan_kalimat("publikasi-salinan-naskah", *kalimat)
    assert [satu.tercetak for satu in temuan] == ([tanggal] if tanggal else [])


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Perjanjian Kinerja Tahun 2023 ditandatangani pada tanggal 12 Januari 2024.", 1),
        ("Perjanjian Kinerja dengan Bupati ditetapkan pada bulan Maret 2024.", 1),
        ("Perjanjian Kinerja Tahun 2023 ditandatangani pada tanggal 12 Januari 2023.", 0),
        ("Perjanjian Kinerja Tahun 2024 ditandatangani pada tanggal 12 Januari 2024.", 0),
    ],
)
def test_an_agreement_is_signed_before_its_year_is_over(kalimat: str, banyak: int) -> None:
    """An agreement of the next year may be dated in that year."""
    assert len(temuan_kalimat("publikasi-salinan-naskah", kalimat)) == banyak


def test_a_sentence_that_points_to_a_table_names_its_year() -> None:
    """Also where it speaks of the targets of that year."""
    tabel = [
        Publikasi(tabel="Tabel 3.1 Pengukuran Kinerja Tahun 2023", baris="Indeks layanan", kolom="Target", nilai="80")
    ]
    for tahun, banyak in ((2021, 1), (2023, 0)):
        kalimat = f"Tabel 3.1 menyajikan target dan realisasi kinerja tahun {tahun}."
        assert len(temuan_kalimat("publikasi-salinan-naskah", kalimat, tabel=tabel)) == banyak
