"""What headings and labels say."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.judul import Besaran, baca_jenis, baca_judul, pisah_label
from kinerja.reviu.publikasi.penulisan.satuan import baca_terbilang


@pytest.mark.parametrize(
    ("judul", "besaran", "tahun"),
    [
        ("Target PK 2023", Besaran.TARGET, 2023),
        ("Realisasi Keu", Besaran.SERAPAN, None),
        ("Tingkat Penyerapan (%)", Besaran.PERSEN_PAGU, None),
        ("% 2021", Besaran.PERSEN, 2021),
        ("Target Anggaran %", Besaran.PERSEN, None),
        ("Nilai Efisien", Besaran.NILAI_EFISIENSI, None),
        ("Satuan", Besaran.SATUAN, None),
        ("RPD", Besaran.PAGU, None),
        ("NE", Besaran.NILAI_EFISIENSI, None),
    ],
)
def test_besaran(judul: str, besaran: Besaran, tahun: int | None) -> None:
    """Words, signs and years of a heading give the quantity."""
    assert (baca_judul(judul).besaran, baca_judul(judul).tahun) == (besaran, tahun)


@pytest.mark.parametrize(
    ("judul", "periode"),
    [
        ("Realisasi TW I", ("triwulan", "1")),
        ("Realisasi Triwulan 3", ("triwulan", "3")),
        ("Semester II", ("semester", "2")),
        ("Realisasi Agustus", ("bulan", "8")),
        ("Realisasi Total", ()),
    ],
)
def test_periode(judul: str, periode: tuple[str, ...]) -> None:
    """A part of the year is told from the year."""
    assert baca_judul(judul).periode == periode


@pytest.mark.parametrize(
    ("teks", "jenis"),
    [
        ("Target Sebelum revisi", ("", "awal")),
        ("Target Perjanjian Kinerja Perubahan", ("pk", "akhir")),
        ("Rencana Kinerja Tahunan Tahun 2024", ("rkt", "")),
        ("Target Rencana Strategis", ("renstra", "")),
        ("Pagu Akhir", ("", "akhir")),
        ("Alokasi Anggaran berdasarkan DIPA Awal", ("", "awal")),
        ("Target Nasional", ("nasional", "")),
        ("Renstra dan PK", ("", "")),
    ],
)
def test_jenis(teks: str, jenis: tuple[str, str]) -> None:
    """The document that sets a target, and whether before or after its change."""
    assert baca_jenis(teks) == jenis


@pytest.mark.parametrize(
    ("label", "bagian"),
    [
        ("persen anggaran tidak terserap 2024", ("persen sisa anggaran", "total")),
        ("Nilai Efisiensi (NE) tahun 2024", ("nilai efisiensi", "tahun 2024")),
        ("persen sisa Belanja Barang tahun 2024", ("persen sisa", "Belanja Barang tahun 2024")),
        ("pagu anggaran akhir tahun 2024", ("pagu anggaran", "akhir tahun 2024")),
        ("target-target daerah", ("", "target-target daerah")),
    ],
)
def test_label(label: str, bagian: tuple[str, str]) -> None:
    """A label of running text is what is measured, and of what."""
    assert pisah_label(label) == bagian


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("nol rupiah", 0),
        ("seribu dua ratus lima puluh", 1250),
        ("Tiga puluh satu milyar delapan ratus dua puluh enam juta", 31_826_000_000),
        ("dua belas ribu tiga ratus sebelas rupiah", 12_311),
        ("seratus lima belas ribu", 115_000),
        ("empat puluh komaa", None),
    ],
)
def test_terbilang(teks: str, nilai: int | None) -> None:
    """Words are read back to the number that they name."""
    assert baca_terbilang(teks) == nilai
