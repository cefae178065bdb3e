"""What headings and labels say."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.judul import (
    Besaran,
    baca_jenis,
    baca_judul,
    baca_nama_tabel,
    bertahap,
    hanya_tahun,
    pisah_label,
    sampai_periode,
)
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


@pytest.mark.parametrize(
    ("judul", "besaran"),
    [
        # with a word of money the same words name another quantity, with a sign of per cent another one still
        ("Target|Target (%)|T|Tgt|Rencana Kinerja|Target Semula", "TARGET"),
        ("Target Anggaran|Pagu Anggaran (Rp)|Pagu Menjadi|Keu|RPD (Rp)|Target RPD|Plafon", "PAGU"),
        ("Anggaran (%)|%|Persentase|Target Anggaran (%)", "PERSEN"),
        (
            "Realisasi|Realisasi (%)|Realisasi (Rp)|Realisasi Dana|R|Terealisasi|Hasil Kinerja|Realisasi RPD",
            "REALISASI",
        ),
        ("Realisasi Anggaran|Serapan (Rp)|Terpakai|Pengeluaran", "SERAPAN"),
        ("Realisasi Anggaran (%)|Capaian Anggaran (%)|Capaian Keuangan|Serapan|Serapan Rp (%)", "PERSEN_PAGU"),
        ("Capaian|Capaian (%)|Kemajuan|C", "CAPAIAN"),
        ("Sisa|SiLPA|Anggaran Tidak Terserap|Anggaran Belum Terealisasi|Saldo", "SISA"),
        ("Sisa (%)|Anggaran Tidak Terserap (%)", "PERSEN_SISA"),
        ("Pertumbuhan|Kenaikan|Growth", "PERTUMBUHAN"),
        ("Efisiensi|Penghematan|E", "EFISIENSI"),
        ("Nilai Efisiensi|NE", "NILAI_EFISIENSI"),
        ("Predikat|Kategori|Interpretasi|Ket", "PREDIKAT"),
        ("Terbilang", "TERBILANG"),
        ("Jumlah|Total|Jumlah Pegawai|Jumlah Orang", "JUMLAH"),
        ("Pegawai|Jumlah Jalan|Tahun 2022|Rp|Tahun|K|T/R|Fisik", "LAIN"),
    ],
)
def test_kata_judul(judul: str, besaran: str) -> None:
    """What the words of a heading name."""
    semua = judul.split("|")
    assert {satu: baca_judul(satu).besaran.name for satu in semua} == dict.fromkeys(semua, besaran)


@pytest.mark.parametrize(
    ("judul", "imbuhan", "periode", "tahun", "persen"),
    [
        ("Target", "", "", None, False),
        ("Target Medan 2022", "medan", "", 2022, False),
        ("Jumlah Jalan Persen", "jalan", "", None, True),
        # the last year of several; a kind and a stage make no other quantity, the start of a period does
        ("2021-2022", "", "", 2022, False),
        ("Target Perjanjian Kinerja Semula", "", "", None, False),
        ("Target Awal", "", "", None, False),
        ("Data Awal Target", "awal", "", None, False),
        ("Baseline 2020", "baseline awal", "", 2020, False),
        # what months plan to withdraw
        ("Target RPD", "rpd", "", None, False),
        ("Rencana Penarikan Dana", "penarikan rpd", "", None, False),
        # parts of a year, what runs up to them, and the whole of it
        ("Target Medan Triwulan I", "medan", "triwulan 1", None, False),
        ("Tri Wulan III", "", "triwulan 3", None, False),
        ("Semester 2", "", "semester 2", None, False),
        ("Target s.d. Triwulan II", "", "s.d. triwulan 2", None, False),
        ("Realisasi s.d. Juni", "", "s.d. bulan 6", None, False),
        ("Realisasi s.d. Desember", "", "", None, False),
        ("B03", "b", "bulan 3", None, False),
        # several months are none, a number without its part is a word
        ("Januari-Maret", "januari maret", "", None, False),
        ("Triwulan", "triwulan", "", None, False),
        ("Target Perbaikan II", "ii perbaikan", "", None, False),
    ],
)
def test_selain_besaran(judul: str, imbuhan: str, periode: str, tahun: int | None, persen: bool) -> None:
    """What else a heading names: words that make a quantity of its own, a part of the year, a year, a sign of per cent."""
    baca = baca_judul(judul)
    assert (" ".join(baca.imbuhan), " ".join(baca.periode), baca.tahun, baca.persen) == (
        imbuhan,
        periode,
        tahun,
        persen,
    )


@pytest.mark.parametrize(
    ("periode", "harap"),
    [
        ("triwulan 2", "s.d. triwulan 2"),
        ("triwulan 4", ""),
        ("semester 1", "s.d. semester 1"),
        ("semester 2", ""),
        ("bulan 6", "s.d. bulan 6"),
        ("bulan 12", ""),
        ("", ""),
        ("caturwulan 1", "caturwulan 1"),
    ],
)
def test_sampai_periode(periode: str, harap: str) -> None:
    """Up to the last part of a year it is the whole year."""
    assert " ".join(sampai_periode(tuple(periode.rsplit(" ", 1)) if periode else ())) == harap


@pytest.mark.parametrize(
    ("judul", "hanya"),
    [
        ("2023", True),
        ("Tahun 2023", True),
        ("TA 2023", True),
        ("th. 2020", True),
        ("Target 2023", False),
        ("Tahun", False),
    ],
)
def test_hanya_tahun(judul: str, hanya: bool) -> None:
    """A year with or without the word for it."""
    assert hanya_tahun(judul) is hanya


@pytest.mark.parametrize(
    ("tabel", "judul", "ya"),
    [
        ("Tabel 9. Pagu", "Semula (Rp)", True),
        ("Tabel 9. Pagu", "Menjadi", True),
        ("Tabel 9. Pagu", "Perubahan", False),
        ("Tabel 9. Pagu", "Setelah Perubahan", True),
        ("Tabel 9. Pagu", "Semula Jalan", False),
        ("Tabel 9. Pagu", "Rp", False),
        ("Tabel 9. Jalan", "Semula", False),
        ("Tabel 9. Rp", "Semula", False),
    ],
)
def test_bertahap(tabel: str, judul: str, ya: bool) -> None:
    """A stage alone is one of the amounts that the caption is on."""
    assert bertahap(tabel, judul) is ya


@pytest.mark.parametrize(
    ("nama", "besaran"),
    [
        ("Tabel Target Kinerja", Besaran.TARGET),
        ("Perkembangan Realisasi", Besaran.REALISASI),
        ("Capaian Kinerja", Besaran.CAPAIAN),
        ("Pagu Anggaran", Besaran.PAGU),
        ("Realisasi Anggaran", Besaran.SERAPAN),
        ("Target dan Realisasi", Besaran.LAIN),
        ("Persentase Realisasi Anggaran", Besaran.LAIN),
        ("Sisa Anggaran", Besaran.LAIN),
        ("Jumlah Pegawai", Besaran.LAIN),
    ],
)
def test_nama_tabel(nama: str, besaran: Besaran) -> None:
    """The caption names what is measured, of what is measured by year; of two it names neither."""
    assert baca_nama_tabel(nama) is besaran


@pytest.mark.parametrize(
    ("label", "apa", "sisa"),
    [
        ("jumlah pagu anggaran", "pagu anggaran", "total"),
        ("realisasi anggaran yang terserap", "realisasi anggaran", "total"),
        ("persen anggaran terserap", "persen realisasi anggaran", "total"),
        ("anggaran belum terserap", "sisa anggaran", "total"),
        ("ASN perempuan, persen", "persen", "ASN perempuan"),
        ("realisasi, persen", "realisasi", "total"),
        ("jalan mantap (%)", "persen", "jalan mantap"),
        ("jalan mantap, target kinerja", "target kinerja", "jalan mantap"),
        ("nilai efisiensi sasaran 1", "nilai efisiensi", "sasaran 1"),
        ("besaran target, jalan", "target", "jalan"),
        ("sisa: program", "sisa", "program"),
        ("target", "target", "total"),
        ("jalan", "", "jalan"),
        ("dana", "dana", "total"),
        ("dana desa", "", "dana desa"),
    ],
)
def test_bagian_label(label: str, apa: str, sisa: str) -> None:
    """What is measured may stand in front, behind a comma, or nowhere; of nothing else it is the whole."""
    assert pisah_label(label) == (apa, sisa)
