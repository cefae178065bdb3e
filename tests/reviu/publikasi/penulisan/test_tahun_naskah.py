"""The year of which a report says that it is, or concludes."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi


def _temuan(kalimat: str) -> list[str]:
    baris = baris_kalimat(Kalimat(kalimat, "Bab I"))
    assert baris is not None, kalimat
    isi = Publikasi(tabel=baris.tabel, baris=baris.baris, kolom=baris.kolom, nilai=baris.nilai)
    semua = [t.temuan for t in tinjau_publikasi([isi], tahun=2023).temuan]
    return [t.pesan for t in semua if t.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Laporan ini menyajikan capaian kinerja rumah sakit selama tahun {}.",
        "LKjIP memuat gambaran hasil pelaksanaan kegiatan pada tahun {}.",
        "Secara keseluruhan kinerja kecamatan tahun {} tergolong sangat baik.",
        "Serapan dan capaian tersebut menunjukkan bahwa kinerja tahun {} memuaskan.",
    ],
)
def test_a_report_is_about_its_own_year(kalimat: str) -> None:
    """What it says to hold, and what it concludes, is of its own year."""
    assert _temuan(kalimat.format(2023)) == []
    assert len(_temuan(kalimat.format(2021))) == 1


@pytest.mark.parametrize(
    "kalimat",
    [
        "Laporan ini menyajikan capaian kinerja tahun 2023 dibandingkan dengan capaian pada tahun 2022.",
        "Laporan yang disusun pada tahun 2024 memuat kinerja selama tahun 2023.",
        "Secara umum kinerja tahun 2022 menurun karena pandemi, lalu membaik kembali.",
        "Laporan evaluasi memuat tindak lanjut atas hasil pada tahun 2022.",
        "Laporan ini menyajikan perkembangan kinerja selama tahun 2019-2023.",
        "Secara umum kinerja tahun 2012 tidak dapat dinilai.",
    ],
)
def test_other_years_may_be_meant(kalimat: str) -> None:
    """Years that are compared, evaluated, or long past are no slip."""
    assert _temuan(kalimat) == []
