"""Places of findings lead to where the report prints the number."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja.dokumen import LKJIP
from kinerja.laporan import Laporan, buka_folder, laporan_publikasi
from kinerja.model import Level, Publikasi, SumberPublikasi
from kinerja.reviu.lembar.letak import BAB, LEMBAR_LETAK, NARASI_LETAK, letak

_MENURUT_BARIS = {"indikator", "target", "realisasi", "variabel", "pembanding", "analisis"}


def _baris(laporan: Laporan, lembar: str, *kunci: object) -> int:
    """Return the row of a sheet whose first cells hold these values."""
    for satu in getattr(laporan.data, lembar):
        if tuple(getattr(satu, nama) for nama in satu.nama_kolom()[: len(kunci)]) == kunci:
            return int(satu.asal.baris)
    raise AssertionError(kunci)


def test_every_sheet_and_every_prose_file_has_its_place() -> None:
    """No sheet of the report is forgotten; every place lies in a chapter."""
    assert set(LKJIP.lembar) == set(LEMBAR_LETAK) | _MENURUT_BARIS
    assert set(LKJIP.narasi) == set(NARASI_LETAK)
    assert {satu.bab for satu in (*LEMBAR_LETAK.values(), *NARASI_LETAK.values())} <= set(BAB)


@pytest.mark.parametrize(
    ("tempat", "bab", "kunci"),
    [
        ("data.xlsx, anggaran!D17", "bab-3", "tabel:anggaran"),
        ("data.xlsx, tujuan!A1", "bab-2", "tabel:tujuan_sasaran"),
        ("data.xlsx, target!A1", "bab-3", "tabel:capaian"),
        ("data.xlsx, pk!C4", "lampiran", "bab:lampiran-2"),
        ("narasi/sisa-anggaran.md baris 2", "bab-3", "bab:bab-3"),
        ("params.yaml, isian tanggal", "depan", "bab:kata-pengantar"),
        ("kabupaten.yaml, isian skala", "bab-3", "bab:bab-3"),
    ],
)
def test_a_place_names_chapter_and_block(laporan: Laporan, tempat: str, bab: str, kunci: str) -> None:
    """The first key is the table that prints what stands there."""
    hasil = letak(laporan, tempat)
    assert (hasil.bab, hasil.kunci[0]) == (bab, kunci)


@pytest.mark.parametrize(
    ("lembar", "baris", "kunci"),
    [
        ("target", ("S1.1", 2023), "tabel:sasaran_S1"),
        ("target", ("S1.1", 2026), "tabel:sasaran_S1"),
        ("realisasi", ("S2.1", 2022), "tabel:sasaran_S2"),
        ("target", ("T1.1", 2023), "tabel:tujuan_T1"),
        ("target", ("P02.1", 2023), "tabel:program_S1"),
        ("indikator", ("S1.1",), "tabel:iku"),
        ("indikator", ("P02.1",), "tabel:program_S1"),
        ("indikator", ("K01.01.1",), "bab:lampiran-2"),
        ("pembanding", ("S1.1", 2023), "tabel:pembanding_S1.1"),
        ("analisis", ("S1",), "bab:sasaran-S1"),
    ],
)
def test_a_row_of_an_indicator_leads_to_the_table_of_its_sasaran(
    laporan: Laporan, lembar: str, baris: tuple[object, ...], kunci: str
) -> None:
    """By level of the indicator and by year."""
    nomor = _baris(laporan, lembar, *baris)
    assert letak(laporan, f"data.xlsx, {lembar}!C{nomor}").kunci[0] == kunci


def test_measured_sub_kegiatan_lead_to_the_table_of_their_program(akar: Path) -> None:
    """Where the report prints the indicators below the programs, as that of Depok does."""
    depok = buka_folder(akar / "params/kota-depok/dkum/2023")
    satu = next(i for i in depok.data.indikator if i.level is Level.SUBKEGIATAN and i.induk.startswith("P1."))
    sasaran = next(s.sasaran for s in depok.data.sasaran_program if s.program == "P1")
    hasil = letak(depok, f"data.xlsx, indikator!E{satu.asal.baris}")
    assert (hasil.bab, hasil.kunci[0]) == ("bab-3", f"tabel:program_{sasaran}")


@pytest.mark.parametrize(
    ("tempat", "bab"),
    [
        ("Tabel 3.4, baris Jumlah, kolom Anggaran", "bab-3"),
        ("Bab IV, paragraf 2", "bab-4"),
        ("Bab II, Tabel 2.1", "bab-2"),
        ("Prosa 3.2.6, sasaran 1, kolom Efisiensi", "bab-3"),
        ("Lembar Pengukuran, Rata-rata capaian, kolom Capaian", "lampiran"),
        ("sampul", ""),
        ("data.xlsx, publikasi!F9", ""),
    ],
)
def test_a_published_report_is_grouped_by_what_its_place_says(laporan: Laporan, tempat: str, bab: str) -> None:
    """Its tables are not those of our report, so that nothing is linked."""
    hasil = letak(laporan, tempat)
    assert (hasil.bab, hasil.kunci) == (bab, ())


@pytest.mark.parametrize(
    ("halaman", "bab"),
    [
        (1, ""),
        (4, "bab-1"),
        (6, "bab-1"),
        (7, ""),
        (12, "bab-2"),
        (14, ""),
        (20, "bab-3"),
        (31, "bab-3"),
        (33, "bab-4"),
        (40, ""),
    ],
)
def test_a_table_counted_through_belongs_to_the_chapter_around_its_page(halaman: int, bab: str) -> None:
    """Where the sections before and after it agree; a table between two chapters, or in an annex, is left in none."""
    bagian = {
        4: "1.1. Latar Belakang",
        6: "1.2. Organisasi",
        12: "2.1. Renstra",
        13: "2.2. IKU",
        15: "3.1. Capaian",
        31: "3.2. Anggaran",
    }
    bagian |= {33: "4.1. Simpulan", 34: "4.2. Saran"}
    prosa = [
        Publikasi(tabel=f"Prosa {isi}", baris="Ada …", kolom="Kalimat", nilai="Ada 3 butir.", letak=f"halaman {nomor}")
        for nomor, isi in bagian.items()
    ]
    lain = Publikasi(tabel="Prosa a. Lain", baris="Ada …", kolom="Kalimat", nilai="Ada 4.", letak="halaman 39")
    laporan = laporan_publikasi(SumberPublikasi(berkas="laporan.pdf", sidik="a" * 64, tahun=2023), [*prosa, lain])
    assert letak(laporan, f"Tabel 9. Populasi, Sapi, kolom Target (halaman {halaman})").bab == bab


def test_chapters_that_come_back_say_nothing_of_a_page() -> None:
    """Sections of another document inside a report count from one again."""
    prosa = [
        Publikasi(tabel=f"Prosa {isi}", baris="Ada …", kolom="Kalimat", nilai="Ada 3 butir.", letak=f"halaman {nomor}")
        for nomor, isi in ((3, "2.1. Renstra"), (5, "1.1. Latar"), (8, "2.2. IKU"))
    ]
    laporan = laporan_publikasi(SumberPublikasi(berkas="laporan.pdf", sidik="a" * 64, tahun=2023), prosa)
    assert [letak(laporan, f"Tabel 9, kolom Target (halaman {nomor})").bab for nomor in (4, 6)] == ["", "bab-2"]
