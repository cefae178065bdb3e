"""Text that was left over from another year: what speaks of the report's own documents names its own year."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.pembaca.baris_prosa import dinilai


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        # The name of the agency, and its letters, stand between the document and its year.
        (
            "Dinas dapat menyelesaikan Laporan Akuntabilitas Kinerja Instansi Pemerintah (LAKIP) RSUD Bukit Rawa Kabupaten "
            "Rawajaya Tahun 2022, sesuai amanat Undang-Undang Nomor 28 Tahun 1999.",
            "RSUD Bukit Rawa",
        ),
        ("LKjIP DINAS PANGAN TAHUN 2022", "LKjIP DINAS PANGAN TAHUN 2022"),
        # A word that makes other documents last year's speaks of something else here.
        (
            "Kinerja diukur atas dasar penilaian indikator sebagaimana telah ditetapkan dalam Perjanjian Kinerja Dinas "
            "Pangan 2022.",
            "Perjanjian Kinerja Dinas Pangan 2022",
        ),
        # By which regulation it is written says nothing of its year; one on a budget does.
        ("Penyusunan LKIP Kecamatan Rawa Tahun 2022 berpedoman pada peraturan yang berlaku.", "LKIP Kecamatan Rawa"),
        ("Dasarnya ialah Peraturan Daerah Nomor 5 tentang APBD Tahun Anggaran 2022 yang telah ditetapkan.", ""),
        ("Hasil evaluasi LKjIP Dinas Pangan Tahun 2022 ditindaklanjuti.", ""),
        ("Tindak lanjut atas Laporan Kinerja Tahun 2022 sudah tuntas.", ""),
        ("Dibandingkan dengan Perjanjian Kinerja Tahun 2022, targetnya naik.", ""),
        ("LKjIP DINAS PANGAN TAHUN 2023", ""),
    ],
)
def test_the_own_documents_are_of_the_own_year(kalimat: str, tertulis: str) -> None:
    """Unless words beside them say that last year's is meant; those of another clause do not."""
    temuan = temuan_kalimat("publikasi-salinan-naskah", kalimat)
    assert dinilai(kalimat)
    assert [tertulis in satu.pesan for satu in temuan] == ([True] if tertulis else [])
