"""Periods, years, names of agencies and regions, and doubled words in prose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu import Dugaan

Periksa = Callable[..., list[Dugaan]]


def _temuan(tulis: Periksa, aturan: str, kalimat: str) -> list[tuple[str, str]]:
    return [(satu.tercetak, satu.seharusnya) for satu in tulis(kalimat, aturan)]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Renstra 2021-2023 menjadi acuan.", [("2021–2023", "2021–2026")]),
        ("Rencana Strategis tahun 2022 sampai dengan 2026 menjadi acuan.", [("2022–2026", "2021–2026")]),
        ("Renstra 2021–2026 menjadi acuan.", []),
        # Wholly before, or after; the last year of the one is the first of the other.
        ("Renstra 2016-2021 sudah berakhir.", []),
        ("Renstra 2026-2030 sedang disusun.", []),
        ("Renstra 2025-2030 sedang disusun.", [("2025–2030", "2021–2026")]),
        ("Renstra 2016-2022 sudah berakhir.", [("2016–2022", "2021–2026")]),
        ("Masa 2021-2023 menjadi acuan.", []),
    ],
)
def test_the_period_of_the_renstra(tulis: Periksa, kalimat: str, harap: list[tuple[str, str]]) -> None:
    """It is that of the report, or no year of it."""
    assert _temuan(tulis, "naskah-periode", kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Perjanjian Kinerja Tahun 2022 disusun.", [("Perjanjian Kinerja Tahun 2022", "2023")]),
        ("DPA Tahun Anggaran 2022 disusun.", [("DPA Tahun Anggaran 2022", "2023")]),
        ("Perjanjian Kinerja Tahun 2023 disusun.", []),
        ("Perjanjian Kinerja Tahun 2024 disusun.", []),
        ("Perjanjian Kinerja Tahun 2025 disusun.", [("Perjanjian Kinerja Tahun 2025", "2023")]),
        ("Perjanjian Kinerja Tahun 2022 tentang hal lain.", []),
        ("Perjanjian Kinerja sebelumnya 2022 disusun.", []),
        (f"Perjanjian Kinerja Tahun 2022 {'a' * 16} tentang", []),
        (f"Perjanjian Kinerja Tahun 2022 {'a' * 17} tentang", [("Perjanjian Kinerja Tahun 2022", "2023")]),
    ],
)
def test_the_year_of_documents(tulis: Periksa, kalimat: str, harap: list[tuple[str, str]]) -> None:
    """They bear the year of the report or the next one; what is compared or quoted is left alone."""
    assert _temuan(tulis, "naskah-tahun", kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kepala Dinas Perdagangan menetapkan laporan.", ["Dinas Perdagangan"]),
        ("Renstra Bappeda disusun.", ["Bappeda"]),
        ("Dinas Koperasi dan Usaha Kota Semarang bekerja.", ["Dinas Koperasi dan Usaha Kota Semarang"]),
        ("Kepala Dinas Koperasi dan Usaha Mikro menetapkan laporan.", []),
        ("Kepala Dinas Koperasi dan Usaha Mikro Kota Semarang menetapkan laporan.", []),
        ("Kerja sama dengan Dinas Perdagangan berlanjut.", []),
        ("Kerja sama dengan Dinas Koperasi Kota Semarang berlanjut.", []),
        ("Dinas Koperasi dan Usaha Mikro melayani Renstra Bappeda yang baru.", ["Bappeda"]),
    ],
)
def test_the_name_of_the_agency(tulis: Periksa, kalimat: str, harap: list[str]) -> None:
    """Where the text speaks of its own report, post or plan, or nearly names itself."""
    nama = "Dinas Koperasi dan Usaha Mikro"
    assert _temuan(tulis, "naskah-instansi", kalimat) == [(satu, nama) for satu in harap]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Koperasi di Kota Bandung ikut serta.", ["Kota Bandung"]),
        ("Koperasi di Kabupaten Garut dan Kota Bandung ikut serta.", ["Kabupaten Garut", "Kota Bandung"]),
        ("Koperasi di Kota Semarang dan Kabupaten Demak ikut serta.", []),
        ("Koperasi di Kota Lama dan Kota Layak Anak ikut serta.", []),
        ("Koperasi di kota besar ikut serta.", []),
    ],
)
def test_the_names_of_regions(tulis: Periksa, kalimat: str, harap: list[str]) -> None:
    """One that is neither the report's own nor compared with comes from another text."""
    assert _temuan(tulis, "naskah-daerah", kalimat) == [(satu, "Kota Semarang") for satu in harap]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Dinas mempunyai mempunyai tugas.", [("mempunyai mempunyai", "mempunyai")]),
        ("Dinas mempunyai tugas mempunyai tugas membantu.", [("mempunyai tugas mempunyai tugas", "mempunyai tugas")]),
        ("Satu satu dan rata rata dan masing masing.", []),
        ("Dinas mempunyai tugas. Tugas itu banyak.", []),
        ("Pasal ii ii dan usaha apa apa itu.", [("apa apa", "apa")]),
    ],
)
def test_words_that_stand_twice(tulis: Periksa, kalimat: str, harap: list[tuple[str, str]]) -> None:
    """One word or a run of words; numerals and what is doubled by nature are left alone."""
    assert _temuan(tulis, "naskah-kata-ganda", kalimat) == harap


@pytest.mark.parametrize(
    ("sendiri", "lain", "banyak"),
    [
        # the town is no part of what makes two names alike
        ("Badan Pasar Semarang", "Badan Niaga Kota Semarang", 0),
        ("Badan Pasar Semarang", "Badan Niaga Luar Kota Semarang", 0),
        ("Badan Pasar Semarang", "Badan Pasar Kota Semarang", 1),
        ("Badan Pasar Semarang", "Badan Sampah Pasar Kota Semarang", 1),
        ("Badan Pasar Semarang", "Badan Pasar Kota", 1),
        # more than half of the words of its own name
        ("Badan Pasar Ikan Hias Semarang", "Badan Pasar Ikan", 1),
        ("Badan Pasar Ikan Hias Semarang", "Badan Pasar", 0),
    ],
)
def test_an_agency_that_bears_the_name_of_its_town(
    semarang: Laporan, tulis_pada: Periksa, sendiri: str, lain: str, banyak: int
) -> None:
    """Another agency of the same town is no slip for it."""
    identitas = semarang.identitas.model_copy(update={"nama": sendiri})
    laporan = Laporan(replace(semarang.bahan, data=replace(semarang.data, identitas=(identitas,))))
    kalimat = f"Kerja sama dengan {lain} berlanjut."
    assert len(tulis_pada(laporan, "penutup", kalimat, "naskah-instansi")) == banyak


def test_a_region_that_the_vision_names(semarang: Laporan, tulis_pada: Periksa) -> None:
    """What the rows of the workbook say is no text of another region."""
    visi, *lain = semarang.data.visi_misi
    visi = visi.model_copy(update={"uraian": "Garut yang maju"})
    laporan = Laporan(replace(semarang.bahan, data=replace(semarang.data, visi_misi=(visi, *lain))))
    assert tulis_pada(laporan, "penutup", "Koperasi di Kabupaten Garut ikut serta.", "naskah-daerah") == []
