"""Words and signs in a column that stand for a comparison of numbers beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.status import periksa_status_kolom
from kinerja.reviu.temuan import Dugaan

_Susun = Callable[..., IsiPublikasi]
_TAHUN = ("Realisasi 2022", "Realisasi 2023", "Keterangan")
_TARGET = ("Skor", "Standar", "Catatan")


def _dugaan(susun: _Susun, kolom: Sequence[str], isi: str, nama: str = "Tabel 1") -> list[Dugaan]:
    """Return what is found in rows "cell cell words" that a bar parts, named A, B, ... or "name: cell cell words"."""
    baris = []
    for nomor, satu in enumerate(isi.split(" | ")):
        label, _, sel = satu.rpartition(": ")
        baris.append((label or chr(65 + nomor), *sel.split(maxsplit=len(kolom) - 1)))
    return [dugaan for _, dugaan in periksa_status_kolom(petakan_isi(susun((nama, kolom, baris))))]


def _ringkas(susun: _Susun, kolom: Sequence[str], isi: str, nama: str = "Tabel 1") -> list[str]:
    return [f"{d.tempat.split(', ')[1]}: {d.tercetak} → {d.seharusnya}" for d in _dugaan(susun, kolom, isi, nama)]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("3 4 Naik | 5 4 Turun | 7 9 Naik", []),
        ("3 4 Naik | 5 4 Turun | 3 4 Turun", ["C: Turun → Naik"]),
        ("3 4 ▲ | 5 4 ▼ | 3 4 ▼", ["C: ▼ → ▲"]),
        ("3 4 Naik | 5 4 Turun | 3 3 Turun", ["C: Turun → Tetap"]),
        ("3 4 Naik | 3 3 Tetap | 5 4 Naik", ["C: Naik → Turun"]),
        ("5 4 Turun | 3 3 Tetap | 4 5 Turun", ["C: Turun → Naik"]),
        # All of one kind, two rows, or as many that break it as may: nothing is known.
        ("3 4 Naik | 5 6 Naik | 3 2 Naik", []),
        ("3 4 Naik | 5 4 Turun", []),
        ("3 4 Naik | 5 4 Turun | 3 4 Turun | 5 4 Naik", []),
        # Every sixth row may be wrong, and one always.
        (" | ".join(["3 4 Naik | 5 4 Turun"] * 5 + ["3 4 Turun | 5 4 Naik"]), ["K: Turun → Naik", "L: Naik → Turun"]),
        (" | ".join(["3 4 Naik"] * 5 + ["5 4 Turun"] * 4 + ["3 4 Turun | 5 4 Naik"]), []),
        # What is no word of a direction says nothing.
        ("3 4 Naik | 5 4 Turun | 3 4 Baru", []),
        ("3 4 Naik | 5 4 Turun | 3 4 Naik lalu turun lagi", []),
        ("3 4 Naik | 5 4 Turun | 3 4 Tidak naik", []),
        ("3 4 Naik | 5 4 Turun | 3 4 Naik turun", []),
        ("3 4 Naik | 5 4 Turun | 5 4 Turun satu dua tiga | 5 4 Naik satu dua tiga", ["D: Naik satu dua tiga → Turun"]),
        ("3 4 Naik | 5 4 Turun | 5 4 Turun satu dua tiga | 5 4 Naik satu dua tiga empat", []),
    ],
)
def test_two_years(susun: _Susun, isi: str, harap: list[str]) -> None:
    """Risen and fallen speak of the last two years, as most rows do."""
    assert _ringkas(susun, _TAHUN, isi) == harap


def test_how_surely(susun: _Susun) -> None:
    """Four rows that bear it out leave no doubt; the finding names what is compared."""
    satu = _dugaan(susun, _TAHUN, "3 4 Naik | 5 4 Turun | 3 4 Turun")[0]
    assert satu.tingkat is Tingkat.PERINGATAN
    assert satu.pesan == (
        "Menurut Realisasi 2023 4 dan Realisasi 2022 3, seharusnya “Naik”, seperti pada baris lain, "
        "tetapi tercetak “Turun”."
    )
    for banyak, tingkat in ((3, Tingkat.PERINGATAN), (4, None)):
        isi = " | ".join(["5 4 Turun", *["3 4 Naik"] * (banyak - 1), "3 4 Turun"])
        assert [d.tingkat for d in _dugaan(susun, _TAHUN, isi)] == [tingkat]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("3 4 Tidak Tercapai | 5 4 Tercapai | 4 4 Tercapai", []),
        ("3 4 Tidak Tercapai | 5 4 Tercapai | 5 4 Tidak Tercapai", ["C: Tidak Tercapai → Tercapai"]),
        ("3 4 Belum Tercapai | 5 4 Tercapai | 3 4 Tercapai", ["C: Tercapai → Belum Tercapai"]),
        ("3 4 Gagal | 5 4 Lulus | 3 4 Lulus", ["C: Lulus → Gagal"]),
        ("3 4 ✗ | 5 4 ✓ | 3 4 ✓", ["C: ✓ → ✗"]),
        ("4 4 Tercapai | 5 4 Tercapai | 3 4 Tidak Tercapai | 4 4 Tidak Tercapai", ["D: Tidak Tercapai → Tercapai"]),
    ],
)
def test_bounds(susun: _Susun, isi: str, harap: list[str]) -> None:
    """Reached and missed speak of the standard beside a number; what is just reached is reached."""
    assert _ringkas(susun, _TARGET, isi) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # Where no row says what should stand there, the same words do with their negation or without.
        ("3 ≥ Lulus | 4 ≥ Lulus | 9 ≥ Lulus | 1 ≥ Lulus", "Tidak Lulus"),
        ("3 ≥ Belum Lulus | 4 ≥ Belum Lulus | 1 ≥ Belum Lulus | 9 ≥ Belum Lulus", "Lulus"),
    ],
)
def test_no_row_says_it(susun: _Susun, isi: str, harap: str) -> None:
    """A printed rule leaves no doubt, though all rows say the same, where more than two follow it."""
    bersih = isi.replace("≥ ", "")
    judul = "Ket (Lulus bila nilai ≥ 2)" if harap == "Tidak Lulus" else "Ket (Lulus bila nilai ≥ 5)"
    assert [d.seharusnya for d in _dugaan(susun, ("Skor", judul), bersih)] == [harap]
    assert _dugaan(susun, ("Skor", judul), " | ".join([*bersih.split(" | ")[1:]])) == []


def test_no_row_says_the_direction(susun: _Susun) -> None:
    """Of a column of differences the direction is said as it is called."""
    for beda, ada, harap in (("-3", "Naik", "Turun"), ("0", "Naik", "Tetap")):
        isi = f"9 2 {ada} | 9 3 {ada} | 9 4 {ada} | 9 {beda} {ada}"
        assert _ringkas(susun, ("Skor", "Selisih", "Arah"), isi) == [f"D: {ada} → {harap}"]
    assert _ringkas(susun, ("Skor", "Selisih", "Arah"), "9 -2 Turun | 9 -3 Turun | 9 -4 Turun | 9 4 Turun") == [
        "D: Turun → Naik"
    ]


@pytest.mark.parametrize(
    ("kolom", "isi", "nama", "harap"),
    [
        (
            ("Skor (%)", "Catatan"),
            "90 Tidak Tercapai | 110 Tercapai | 100 Tercapai | 120 Tidak Tercapai",
            "Tabel 1",
            ["D: Tidak Tercapai → Tercapai"],
        ),
        (
            ("Capaian Unit", "Catatan"),
            "90 Tidak Tercapai | 110 Tercapai | 100 Tercapai | 120 Tidak Tercapai",
            "Tabel 1",
            ["D: Tidak Tercapai → Tercapai"],
        ),
        (("Skor", "Catatan"), "90 Tidak Tercapai | 110 Tercapai | 120 Tidak Tercapai", "Tabel 1", []),
        (
            ("Skor", "Ket (Lulus bila nilai ≥ 75)"),
            "90 Lulus | 70 Tidak Lulus | 75 Lulus | 80 Tidak Lulus",
            "Tabel 1",
            ["D: Tidak Lulus → Lulus"],
        ),
        (
            ("Skor", "Ambang", "Ket (Lulus bila nilai ≥ ambang)"),
            "90 75 Lulus | 70 75 Tidak Lulus | 80 60 Lulus | 75 80 Lulus",
            "Tabel 1",
            ["D: Lulus → Tidak Lulus"],
        ),
        (
            ("Hari", "Ket (Terlambat bila lebih dari 5)"),
            "9 Terlambat | 4 Tepat | 6 Terlambat | 3 Terlambat",
            "Tabel 1",
            ["D: Terlambat → Tepat"],
        ),
        # The rule says which column it compares, though another fits as well; a word that heads none says nothing.
        (
            ("Ambang", "Skor", "Ket (Lulus bila nilai ≥ ambang)"),
            "75 90 Lulus | 75 70 Tidak Lulus | 60 80 Lulus | 80 85 Tidak Lulus",
            "Tabel 1",
            ["D: Tidak Lulus → Lulus"],
        ),
        (
            ("Skor", "Batas Satu", "Ket (Lulus bila nilai ≥ ambang)"),
            "90 75 Lulus | 70 75 Tidak Lulus | 80 60 Lulus | 75 80 Tidak Lulus",
            "Tabel 1",
            [],
        ),
        (
            ("Skor", "Ket (Sangat Tinggi Sekali Nian Lulus bila nilai ≥ 75)"),
            "90 Lulus | 70 Tidak Lulus | 75 Lulus | 80 Tidak Lulus",
            "Tabel 1",
            ["D: Tidak Lulus → Lulus"],
        ),
        (
            ("Hari", "Ket (Tepat bila maksimal 5)"),
            "9 Terlambat | 4 Tepat | 5 Tepat | 3 Terlambat",
            "Tabel 1",
            ["D: Terlambat → Tepat"],
        ),
        (
            ("Skor", "Keterangan"),
            "90 Sehat | 70 Tidak Sehat | 75 Sehat | 80 Tidak Sehat",
            "Tabel 1 Puskesmas Sehat bila skor minimal 75",
            ["D: Tidak Sehat → Sehat"],
        ),
        (
            ("Skor", "Rujukan", "Letak"),
            "9 3-5 Di atas | 4 3-5 Rentang | 2 3-5 Di bawah | 6 3-5 Di bawah",
            "Tabel 1",
            ["D: Di bawah → Di atas"],
        ),
        (
            ("Skor", "Rujukan", "Letak"),
            "9 3-5 Di atas | 5 3-5 Rentang | 3 3-5 Rentang | 2 3-5 Rentang",
            "Tabel 1",
            ["D: Rentang → Turun"],
        ),
        (
            ("Skor", "Letak"),
            "Nasional: 5 - | 9 Di atas nasional | 4 Di bawah | 6 Di bawah",
            "Tabel 1",
            ["D: Di bawah → Di atas nasional"],
        ),
        (
            ("Skor", "Arah"),
            "2019: 5 - | 2021: 4 Turun | 2020: 6 Naik | 2022: 7 Turun",
            "Tabel 1",
            ["2022: Turun → Naik"],
        ),
        (("Skor", "Arah"), "2019: 5 - | 2021: 4 Turun | 2020: 6 Naik | Lalu: 7 Turun", "Tabel 1", []),
        (
            ("Skor (%)", "Tercapai"),
            "90 Tidak | 110 Ya | 100 Ya | 120 Belum",
            "Tabel 1",
            ["D: Belum → Ya"],
        ),
        (("Skor (%)", "Ada"), "90 Tidak | 110 Ya | 100 Ya | 120 Belum", "Tabel 1", []),
        (("Skor (%)", "Tercapai"), "90 Tidak | 110 Ya | 100 Ya | 120 Belum", "Prosa", []),
    ],
)
def test_what_is_compared(susun: _Susun, kolom: tuple[str, ...], isi: str, nama: str, harap: list[str]) -> None:
    """By a printed rule, a hundred per cent, a range, a larger region, the year before, an answer to its heading."""
    assert _ringkas(susun, kolom, isi, nama) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # One heading with the year alone is no pair of years; a row without number says nothing.
        ("3 4 Naik | 5 4 Turun | - 4 Naik", []),
        ("3 4 Naik | 5 4 Turun | 3 - Turun", []),
    ],
)
def test_rows_without_numbers(susun: _Susun, isi: str, harap: list[str]) -> None:
    """A row that lacks one of the numbers is left alone."""
    assert _ringkas(susun, _TAHUN, isi) == harap
    assert _ringkas(susun, ("Realisasi 2022", "Keterangan"), "3 Naik | 5 Turun | 6 Naik | 9 Turun") == []
    tiga = ("Realisasi 2021", "Realisasi 2023", "Realisasi 2022", "Keterangan")
    assert _ringkas(susun, tiga, "9 4 3 Naik | 1 4 5 Turun | 1 4 6 Naik") == ["C: Naik → Turun"]


def test_ratings_have_a_rule_of_their_own(susun: _Susun) -> None:
    """What the capaian of an indicator deserves is left alone, as are rows of totals."""
    kolom = ("Target", "Realisasi", "Capaian", "Keterangan")
    isi = "8 6 75 Tidak Tercapai | 10 12 120 Tercapai | 10 11 110 Tercapai | 8 9 112,5 Tidak Tercapai"
    assert _ringkas(susun, kolom, isi) == []
    assert _ringkas(susun, _TAHUN, "3 4 Naik | 5 4 Turun | 7 9 Naik | Jumlah: 15 17 Turun") == []


def test_unit_in_brackets_decides(susun: _Susun) -> None:
    """Of comparisons that fit as well the one of headings with one unit is meant."""
    kolom = ("Skor (hari)", "Nilai (jam)", "Standar (hari)", "Catatan")
    isi = "3 9 4 Tidak Tercapai | 5 1 4 Tercapai | 6 3 4 Tercapai | 7 9 4 Tidak Tercapai"
    (dugaan,) = _dugaan(susun, kolom, isi)
    assert dugaan.seharusnya == "Tercapai"
    assert "Skor (hari) 7 dan Standar (hari) 4" in dugaan.pesan
