"""What the columns of a table compute from each other, whatever their headings say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.relasi.pola import cari_pola


def _temuan(tabel: str, kolom: tuple[str, ...], isi: dict[str, tuple[str, ...]]) -> list[Temuan]:
    baris = [
        Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n)
        for b, sel in isi.items()
        for k, n in zip(kolom, sel, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


@pytest.mark.parametrize(("tercetak", "banyak"), [("2.268", 0), ("2.628", 1)])
def test_a_column_can_be_the_product_of_two(tercetak: str, banyak: int) -> None:
    """Packages of so many sheets, and the sheets of all, in all rows but one at most."""
    isi = {
        "Kertas": ("12", "500", "6.000"),
        "Map": ("45", "24", "1.080"),
        "Amplop": ("31", "110", "3.410"),
        "Blangko": ("54", "42", tercetak),
        "Label": ("17", "96", "1.632"),
    }
    temuan = _temuan("Tabel 1.9 Barang Cetakan", ("Paket", "Lembar per Paket", "Lembar"), isi)
    assert [satu.tercetak for satu in temuan] == [tercetak] * banyak


def test_a_target_in_percent_follows_from_nothing() -> None:
    """Targets that most years share are no quotient of what was reached and its capaian."""
    isi = {
        "Jalan mantap": ("80,00", "80,00", "79,20", "99,00"),
        "Irigasi berfungsi": ("64,00", "64,00", "68,48", "107,00"),
        "Jembatan baik": ("90,00", "90,00", "85,50", "95,00"),
        "Drainase lancar": ("75,00", "75,00", "70,50", "94,00"),
        "Trotoar ramah": ("50,00", "60,00", "57,00", "95,00"),
    }
    kolom = (
        ("Tahun 2021 (%)", "Target"),
        ("Tahun 2022 (%)", "Target"),
        ("Tahun 2022 (%)", "Realisasi"),
        ("", "Capaian (%)"),
    )
    baris = [
        Publikasi(tabel="Tabel 6 Kinerja", baris=nama, kelompok=k or None, kolom=j, nilai=n)
        for nama, nilai in isi.items()
        for (k, j), n in zip(kolom, nilai, strict=True)
    ]
    assert tinjau_publikasi(baris, tahun=2022).temuan == ()


def _pola(satu_tabel: Callable[..., TabelPublikasi], kolom: str, *isi: str, letak: int = -1) -> str:
    """Return what a column, the last one, follows from: formula, and the headings of its operands; "" for nothing."""
    judul = kolom.split("|")
    baris = [s.rpartition(": ") for s in isi]
    tabel = satu_tabel("Tabel 1", judul, [(b or f"Hal {chr(97 + n)}", *s.split()) for n, (b, _, s) in enumerate(baris)])
    hasil = judul[letak]
    milik = [(b, s) for b in tabel.baris if b.peran == "isi" and (s := tabel.sel(b, hasil))]
    calon = cari_pola(tabel, hasil, milik)
    return "" if calon is None else f"{calon[0].id} {'/'.join(calon[1])}"


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("Aa|Bb|Cc", ("1 2 3", "4 5 9", "6 8 14"), "jumlah Aa/Bb"),
        ("Aa|Bb|Xx|Cc", ("1 2 7 10", "4 5 8 17", "6 8 9 23"), "jumlah Aa/Bb/Xx"),
        ("Xx|Aa|Bb|Cc", ("7 1 2 3", "8 4 5 9", "9 6 8 14"), "jumlah Aa/Bb"),
        ("Aa|Bb|Cc", ("5 2 3", "9 5 4", "8 3 5"), "kurang Aa/Bb"),
        ("Aa|Bb|Selisih", ("5 2 3", "9 5 4", "8 3 5"), "kurang Aa/Bb"),
        ("Aa|Bb|Selisih", ("2 5 3", "9 5 4", "8 3 5"), "mutlak Aa/Bb"),
        ("Aa|Bb|Sisa", ("5 2 3", "9 5 4", "8 3 5"), "kurang Aa/Bb"),
        ("Aa|Bb|Cc", ("5 2 2,5", "9 5 1,8", "8 3 2,67"), "bagi Aa/Bb"),
        ("Aa|Bb|Cc", ("5 20 25,0", "9 45 20,0", "8 10 80,0"), "rasio Aa/Bb"),
        ("Aa|Bb|Cc", ("5 21 105", "9 45 405", "8 11 88"), "kali Aa/Bb"),
        ("Bobot|Aa|Nilai Tertimbang", ("20 80 16", "30 70 21", "50 60 30"), "berbobot Bobot/Aa"),
        # a rate or a share: the ratio, what is left of it, growth, a deviation
        ("Aa|Bb|Tingkat Cc", ("5 20 25", "9 45 20", "8 10 80"), "rasio Aa/Bb"),
        ("Aa|Bb|Tingkat Cc", ("5 20 75", "9 45 80", "8 10 20"), "sisa-persen Aa/Bb"),
        ("Aa|Bb|Deviasi (%)", ("25 20 25", "36 45 20", "7 10 30"), "deviasi-persen Aa/Bb"),
        ("2021|2022|Pertumbuhan (%)", ("20 25 25", "40 48 20", "10 8 -20", "10 11 10"), "kenaikan 2022/2021"),
        ("2021|2022|Pertumbuhan", ("20 25 25", "40 48 20", "10 8 -20", "10 11 10"), "kenaikan 2022/2021"),
        ("Aa|% Bb", ("0,25 75", "0,2 80", "0,1 90"), "satu-kurang Aa"),
        # percentages by their sign, in the heading or in the cells
        ("Aa|Bb|Realisasi (%)", ("5 20 25", "9 45 20", "8 10 80"), "rasio Aa/Bb"),
        ("Aa|Bb|Cc", ("5 20 25%", "9 45 20%", "8 10 80%"), "rasio Aa/Bb"),
        # a share of two columns together, of a total that is printed, of one that is not
        ("Aa|Bb|Cc|Tingkat", ("5 6 4 50", "9 20 25 20", "8 3 7 80"), "rasio-beban Aa/Bb/Cc"),
        ("Aa|Porsi (%)", ("50 25,1", "90 45,2", "59 29,6", "Jumlah: 199 100"), "bagian-tetap Aa"),
        ("Aa|Porsi (%)", ("5 2,51", "9 4,52", "8 4,02", "30 15,08"), "bagian-tetap Aa"),
        ("Aa|Nilai Konversi", ("5 2,51", "9 4,52", "8 4,02", "30 15,08"), "bagian-tetap Aa"),
    ],
)
def test_yang_ditunjukkan_baris(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...], harap: str
) -> None:
    """All rows show by which formula a column follows from others."""
    assert _pola(satu_tabel, kolom, *isi) == harap


@pytest.mark.parametrize(
    ("kolom", "isi"),
    [
        # two rows, or two different numbers, may fit by chance
        ("Aa|Bb|Cc", ("1 2 3", "4 5 9")),
        ("Aa|Bb|Cc", ("1 2 3", "2 1 3", "6 8 14")),
        # a percentage is no sum, and a share of money is none of a count
        ("Aa|Bb|% Cc", ("1 2 3", "4 5 9", "6 8 14")),
        # a target, the part of a year, what a weight gives are no results
        ("Aa|Bb|Target (%)", ("5 20 25", "9 45 20", "8 10 80")),
        ("Aa|Bb|Realisasi Triwulan I", ("1 2 3", "4 5 9", "6 8 14")),
        ("Aa|Bb|Capaian", ("1 2 3", "4 5 9", "6 8 14")),
        ("Aa|Bobot (%)", ("5 2,51", "9 4,52", "8 4,02", "30 15,08")),
        ("Aa|Nilai", ("5 2,51", "9 4,52", "8 4,02", "30 15,08")),
        # a share of what is a percentage itself
        ("% Aa|Porsi (%)", ("5 2,51", "9 4,52", "8 4,02", "30 15,08")),
        ("Aa|Porsi (%)", ("5% 2,51", "9% 4,52", "8% 4,02", "30% 15,08")),
        ("Aa|% Bb|Cc|Tingkat", ("5 6 4 50", "9 20 25 20", "8 3 7 80")),
        # a percentage is no product, a count no weighted score, growth no ratio
        ("Aa|Bb|Cc", ("5 3 15%", "9 2 18%", "8 4 32%")),
        ("Aa|Bb|Cc", ("20 80 16", "30 70 21", "50 60 30")),
        ("2021|2022|Pertumbuhan", ("20 25 125", "40 48 120", "10 8 80")),
        # what is weighted follows from the score, not the score from it
        ("Bobot|Nilai Tertimbang|Aa", ("20 16 80,0", "30 21 70,0", "50 30 60,0")),
        # no column follows from itself, or is the sum of one alone
        ("Aa|Zz|Cc", ("1 1 3", "4 1 9", "6 1 14")),
        ("Aa|Zz|Cc", ("1 3 3", "4 9 9", "6 14 14")),
        # more than a third of the rows break it
        ("Aa|Bb|Cc", ("1 2 3", "4 5 9", "6 8 14", "7 7 99", "9 9 98")),
    ],
)
def test_yang_tak_ditunjukkan(satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...]) -> None:
    """Too little, too often broken, or what is computed from nothing."""
    assert _pola(satu_tabel, kolom, *isi) == ""


def test_tingkat_target_dihitung(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """The rate at which a target was met is computed."""
    assert _pola(satu_tabel, "Aa|Bb|Tingkat Target (%)", "5 20 25", "9 45 20", "8 10 80") == "rasio Aa/Bb"


def test_sepertiga_boleh_luput(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """One row of three that show it, two of six may break a relation; a relation that none breaks comes first."""
    assert _pola(satu_tabel, "Aa|Bb|Cc", "1 2 3", "4 5 9", "6 8 14", "7 7 99") == "jumlah Aa/Bb"
    enam = ("1 2 3", "4 5 9", "6 8 14", "3 8 11", "7 7 99", "9 9 98")
    assert _pola(satu_tabel, "Aa|Bb|Cc", *enam) == "jumlah Aa/Bb"
    assert _pola(satu_tabel, "Xx|Aa|Bb|Cc", "0 1 2 3", "0 4 5 9", "0 6 8 14", "1 7 7 14") == "jumlah Aa/Bb"


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # of a total in its own row two of three shares must be of it
        (("50 25,1", "90 45,2", "59 20,0", "Jumlah: 199 100"), "bagian-tetap Aa"),
        (("50 25,1", "90 40,0", "59 20,0", "Jumlah: 199 100"), ""),
        (("50 25,1", "90 45,2", "59 29,6", "Jumlah: - 100"), "bagian-tetap Aa"),
        # whole numbers agree by chance in few rows, not in five
        (("5 3", "9 5", "8 4", "30 15"), ""),
        (("50 3", "90 5", "80 4", "300 15", "210 11"), "bagian-tetap Aa"),
        # one of four may be of something else
        (("5 2,51", "9 4,52", "8 4,02", "30 19,08"), "bagian-tetap Aa"),
        (("5 2,51", "9 4,52", "8 9,02", "30 19,08"), ""),
    ],
)
def test_bagian_dari_satu_keseluruhan(
    satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: str
) -> None:
    """Percentages are shares of one whole where nearly all rows lead to the same."""
    assert _pola(satu_tabel, "Aa|Porsi (%)", *isi) == harap


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        # two rows tell, the third fits anything: enough where the heading names what the column is of
        ("Selesai|Semua|% Selesai", ("5 20 25", "9 45 20", "8 8 100"), "rasio Selesai/Semua"),
        ("Selesai|Semua|% Lain", ("5 20 25", "9 45 20", "8 8 100"), ""),
        ("Aa|Bb|Jumlah", ("1 2 3", "4 5 9", "0 7 7"), "jumlah Aa/Bb"),
        ("Aa|Bb|Cc", ("1 2 3", "4 5 9", "0 7 7"), ""),
        # a difference by its name, too
        ("Aa|Bb|Selisih", ("5 2 3", "9 5 4", "8 8 0"), "kurang Aa/Bb"),
        ("Aa|Bb|Cc", ("5 2 3", "9 5 4", "8 8 0"), ""),
        # of the rows that tell two thirds must follow
        ("Aa|Bb|Cc", ("1 2 3", "4 5 9", "6 8 14", "0 0 0", "0 0 0", "7 7 99", "9 9 98"), ""),
    ],
)
def test_rows_that_tell_nothing(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...], harap: str
) -> None:
    """Rows that fit anything are no witnesses; two others are enough where the heading names the relation."""
    assert _pola(satu_tabel, kolom, *isi) == harap


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("Jumlah|Aa|Bb", ("3 1 2", "9 4 5", "14 6 8"), "jumlah Aa/Bb"),
        ("Xx|Total|Aa|Bb", ("7 3 1 2", "8 9 4 5", "9 14 6 8"), "jumlah Aa/Bb"),
        ("Jumlah|Aa|Bb|Xx", ("10 1 2 7", "17 4 5 8", "23 6 8 9"), "jumlah Aa/Bb/Xx"),
        ("Jumlah|Aa|Bb|Xx", ("3 1 2 7", "9 4 5 8", "14 6 8 9"), "jumlah Aa/Bb"),
        ("Jumlah|Xx|Aa|Bb", ("3 7 1 2", "9 8 4 5", "14 9 6 8"), ""),
        ("Banyaknya|Aa", ("3 3", "9 9", "14 14"), ""),
        ("Cc|Aa|Bb", ("3 1 2", "9 4 5", "14 6 8"), ""),
    ],
)
def test_jumlah_di_depan(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...], harap: str
) -> None:
    """A total that stands before its parts is called so; all that follows it are its parts, or the first of them."""
    judul = next(n for n, satu in enumerate(kolom.split("|")) if satu != "Xx")
    assert _pola(satu_tabel, kolom, *isi, letak=judul) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # of the sum of two four rows show it and one breaks it, of the sum of three another one does
        (("0 1 2 3", "0 4 5 9", "0 6 8 14", "0 3 8 11", "1 7 0 7", "1 7 7 99"), "jumlah Aa/Bb"),
        # of the sum of three five show it and one breaks it, of the sum of two another one does
        (("0 1 2 3", "0 4 5 9", "0 6 8 14", "0 3 8 11", "3 4 5 12", "1 7 7 99"), "jumlah Xx/Aa/Bb"),
    ],
)
def test_yang_paling_sedikit_luput(satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: str) -> None:
    """Rows that break a relation count against those that show it."""
    assert _pola(satu_tabel, "Xx|Aa|Bb|Cc", *isi) == harap


def test_dua_dari_tiga(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """A difference by its name, which two of three rows show."""
    assert _pola(satu_tabel, "Aa|Bb|Selisih", "5 2 3", "9 5 4", "8 3 9") == "kurang Aa/Bb"


@pytest.mark.parametrize(
    ("banyak", "luput", "harap"),
    [(6, 1, "bagian-tetap Aa"), (7, 2, ""), (8, 2, "bagian-tetap Aa"), (11, 2, "bagian-tetap Aa"), (12, 3, "")],
)
def test_bagian_yang_luput(satu_tabel: Callable[..., TabelPublikasi], banyak: int, luput: int, harap: str) -> None:
    """A third of those that are shares of one whole may be of something else, two at most."""
    bagian = [(11 + 7 * n, (11 + 7 * n) / 19.9 * 10) for n in range(banyak)]
    isi = [f"{a} {b + 3 * (n < luput):.2f}".replace(".", ",") for n, (a, b) in enumerate(bagian)]
    assert _pola(satu_tabel, "Aa|Porsi (%)", *isi) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("50 25,1", "90 45,2", "19 9,5", "40 13,0"), "bagian-tetap Aa"),
        (("50 25,1", "90 45,2", "19 20,0", "40 13,0"), ""),
    ],
)
def test_bagian_dari_total_tercetak(
    satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: str
) -> None:
    """Two thirds of the rows are shares of the total that is printed."""
    assert _pola(satu_tabel, "Aa|Porsi (%)", *isi, "Jumlah: 199 100") == harap
