"""What is a report's own, said of another agency."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

_DINAS = "DINAS PERIKANAN KABUPATEN RAWAJAYA"


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        ("Demikian Laporan Kinerja Dinas Pertanian Kabupaten Rawajaya ini disusun.", "Dinas Pertanian"),
        ("Anggaran Badan Kepegawaian Daerah tahun 2023 dikelola dengan tertib.", "Badan Kepegawaian"),
        ("Seluruh pegawai Kecamatan Sukamaju menandatangani pakta integritas.", "Kecamatan Sukamaju"),
        ("Visi Kabupaten Lembahsari dijabarkan dalam tujuan dinas.", "Kabupaten Lembahsari"),
        ("Tugas pokok Dinas Perikanan Kota Belawan Raya diatur tersendiri.", "Kota Belawan Raya"),
        ("Demikian Laporan Kinerja Dinas Perikanan Kabupaten Rawajaya ini disusun.", ""),
        ("Rencana Kerja Dinas Kelautan dan Perikanan dijabarkan setiap tahun.", ""),
        ("Struktur organisasi Sekretariat terdiri atas dua subbagian.", ""),
        ("Kinerja Dinas Pertanian lebih tinggi dibandingkan dinas ini.", ""),
        ("Pelatihan diadakan bersama Dinas Pertanian dan Kecamatan Sukamaju.", ""),
    ],
)
def test_another_agency(kalimat: str, tercetak: str) -> None:
    """Its documents, people and money are not in this report; what is done with it, or compared with it, is."""
    temuan = temuan_kalimat("publikasi-salinan-naskah", kalimat, instansi=_DINAS)
    assert [satu.tercetak for satu in temuan] == ([tercetak] if tercetak else [])


@pytest.mark.parametrize(
    "instansi", ["INSPEKTORAT KABUPATEN RAWAJAYA", "PUSKESMAS SUKAMAJU", "DINAS KOMUNIKASI DAN INFORMATIKA", ""]
)
def test_agencies_that_write_on_others(instansi: str) -> None:
    """An inspectorate reviews others, a health centre has a parent, and an agency has short names; an unknown one is left alone."""
    kalimat = ("Laporan Kinerja Dinas Kominfo disusun tepat waktu.",)
    assert temuan_kalimat("publikasi-salinan-naskah", *kalimat, instansi=instansi) == []


def test_bureaus_of_one_secretariat() -> None:
    """A bureau writes on itself, not on another one of its secretariat; the one that assesses all agencies writes on them."""
    kalimat = "Berdasarkan rencana itu disusun Perjanjian Kinerja Biro Hukum Sekretariat Daerah Tahun 2023."
    for instansi, tercetak in (
        ("BIRO PEREKONOMIAN SEKRETARIAT DAERAH", ["Biro Hukum"]),
        ("BIRO PEREKONOMIAN", ["Biro Hukum"]),
        ("BIRO HUKUM SEKRETARIAT DAERAH", []),
        ("BIRO ORGANISASI SEKRETARIAT DAERAH", []),
        ("SEKRETARIAT DAERAH KABUPATEN RAWAJAYA", []),
    ):
        temuan = temuan_kalimat("publikasi-salinan-naskah", kalimat, instansi=instansi)
        assert [satu.tercetak for satu in temuan] == tercetak


def test_a_year_is_no_name() -> None:
    """The word for a year behind the kind of an agency does not name one."""
    kalimat = "Rencana Strategis Dinas Tahun 2019 memuat tujuan dan sasaran."
    assert temuan_kalimat("publikasi-salinan-naskah", kalimat, instansi=_DINAS) == []
