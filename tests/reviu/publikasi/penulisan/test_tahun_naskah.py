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


def test_a_sentence_that_compares_years_does_not_end_the_search() -> None:
    """What stands behind it is read as well."""
    kalimat = "Secara umum kinerja tahun 2022 {}."
    assert _semua(kalimat.format("menurun karena pandemi"), kalimat.format("sangat baik")) == [("2022", "2023")]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Rencana kinerja dinas tercantum dalam lampiran Rencana Kinerja Tahun {}.",
        "Bab ini merupakan pertanggungjawaban atas seluruh tugas selama Tahun {}.",
        "Belanja yang dipakai untuk mencapai target kinerja tahun {} juga disajikan dalam bab ini.",
        "Akan dinilai target yang menjadi kinerja yang diperjanjikan pada tahun {}.",
        "Dasar hukum penyusunan LKjIP Dinas Pertanian Tahun {} adalah sebagai berikut:",
    ],
)
def test_the_documents_of_a_year_are_those_of_its_report(kalimat: str) -> None:
    """A sentence on them that names last year alone was left over from the report of that year."""
    assert _semua(kalimat.format(2023)) == []
    assert _semua(kalimat.format(2022)) == [("2022", "2023")]
    assert _semua(kalimat.format(2020)) == []
    assert _semua(kalimat.format("2022 dan 2023")) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Rencana kinerja dinas tahun ini ditetapkan sesuai dengan capaian tahun 2022.",
        "Target kinerja ditetapkan dari realisasi pada tahun 2022.",
        "Perjanjian kinerja tahun lalu ditandatangani pada Januari 2022.",
        "Akuntabilitas kinerja sejak tahun 2022 dinilai oleh inspektorat.",
        "Data dalam laporan kinerja diambil pada tahun 2022.",
        "Produksi padi pada tahun 2022 tercapai.",
    ],
)
def test_last_year_may_be_meant(kalimat: str) -> None:
    """What is compared, its results, its data, and what is no document of a year."""
    assert _semua(kalimat) == []


def _semua(*kalimat: str, judul: str = "") -> list[tuple[str, str]]:
    """Return what is found in sentences, beside a table of a caption: what is printed, what should be."""
    baris = [Publikasi(tabel="Prosa Bab I", baris=f"{s[:20]} …", kolom="Kalimat", nilai=s) for s in kalimat]
    tabel = [Publikasi(tabel=judul, baris="Jalan mantap", kolom="Keterangan", nilai="ada")] if judul else []
    semua = [t.temuan for t in tinjau_publikasi([*tabel, *baris], tahun=2023).temuan]
    return [(t.tercetak, t.seharusnya) for t in semua if t.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kegiatan tahun 20233 sudah selesai dikerjakan.", [("20233", "2023")]),
        ("Kegiatan tahun 20023 sudah selesai dikerjakan.", [("20023", "2023")]),
        ("Kegiatan tahun 22023 sudah selesai dikerjakan.", [("22023", "2023")]),
        ("Kegiatan tahun 20223 sudah selesai dikerjakan.", [("20223", "2023")]),
        # no digit stands twice, or another year is far away, or it counts something
        ("Kegiatan tahun 20234 sudah selesai dikerjakan.", []),
        ("Kegiatan tahun 20117 sudah selesai dikerjakan.", [("20117", "2017")]),
        ("Kegiatan tahun 20116 sudah selesai dikerjakan.", []),
        ("Kegiatan tahun 20299 sudah selesai dikerjakan.", [("20299", "2029")]),
        ("Kegiatan tahun 20300 sudah selesai dikerjakan.", []),
        ("Sasaran dengan target 20233 orang sudah tercapai.", []),
    ],
)
def test_lima_angka(kalimat: str, harap: list[tuple[str, str]]) -> None:
    """A year with one digit twice means a year near the report's own."""
    assert _semua(kalimat) == harap


def _anggaran(tahun: int, banyak: int) -> list[str]:
    kata = ("jalan", "jembatan", "taman", "pasar", "gedung", "irigasi", "trotoar", "drainase", "lampu")
    return [f"Pekerjaan {satu} dibiayai pagu tahun anggaran {tahun} seluruhnya." for satu in kata[:banyak]]


@pytest.mark.parametrize(
    ("tahun", "lalu", "kini", "banyak"),
    [
        (2022, 1, 4, 1),
        (2022, 1, 3, 0),
        (2022, 2, 8, 2),
        (2022, 2, 7, 0),
        (2020, 1, 4, 1),
        (2019, 1, 4, 0),
        (2024, 1, 4, 0),
    ],
)
def test_tahun_anggaran(tahun: int, lalu: int, kini: int, banyak: int) -> None:
    """A budget year of the last three that is named once where four places name the own one."""
    temuan = _semua(*_anggaran(2023, kini), *(f"{satu[:-1]} juga." for satu in _anggaran(tahun, lalu)))
    assert temuan == [(f"tahun anggaran {tahun}", "2023")] * banyak


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pekerjaan jalan dibandingkan dengan tahun anggaran 2022 seluruhnya.",
        "Pekerjaan jalan tahun anggaran 2022 dilanjutkan pada 2024 seluruhnya.",
        "Sisa utang tahun anggaran 2022 dibayar seluruhnya.",
    ],
)
def test_tahun_anggaran_lain(kalimat: str) -> None:
    """Compared with, beside another year, or of a debt another budget year is meant."""
    assert _semua(*_anggaran(2023, 8), kalimat) == []


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pada triwulan IV 2024 jalan sudah selesai dibangun.", "triwulan IV 2024"),
        ("Pada semester pertama tahun 2024 jalan sudah selesai dibangun.", "semester pertama tahun 2024"),
        ("Pada 12 Oktober 2024 jalan sudah selesai dibangun.", "12 Oktober 2024"),
        ("Pada tahun 2024 dinas didukung oleh 34 pegawai.", "Pada tahun 2024"),
        # the own year, the one after next, what is still to come, and what was in January
        ("Pada triwulan IV 2023 jalan sudah selesai dibangun.", ""),
        ("Pada triwulan IV 2025 jalan sudah selesai dibangun.", ""),
        ("Pada triwulan IV 2024 jalan akan selesai dibangun.", ""),
        ("Pada Januari 2024 jalan sudah selesai dibangun.", ""),
        ("Pada tahun 2024 dinas didukung oleh 34 pegawai menurut rencana.", ""),
    ],
)
def test_waktu_depan(kalimat: str, harap: str) -> None:
    """What is told as past is not of a later part of the next year."""
    assert [t for t, _ in _semua(kalimat)] == ([harap] if harap else [])


@pytest.mark.parametrize(("tahun", "banyak"), [(2020, 1), (2019, 0), (2023, 0), (2026, 1), (2027, 0)])
def test_isi_laporan_dekat(tahun: int, banyak: int) -> None:
    """What a report says that it is about lies within three years of its own; beside a third year it compares."""
    kalimat = "Laporan ini menyajikan capaian kinerja rumah sakit selama tahun {}."
    assert len(_semua(kalimat.format(tahun))) == banyak
    assert _semua(f"Menurut naskah 2021, {kalimat.format(2022)[0].lower()}{kalimat.format(2022)[1:]}") == []
