"""Rows of means, and of what is called a mean but given in another measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.relasi.rerata_kolom import di_dalam, turunan_rerata

_UNSUR = (("Persyaratan", "3,53"), ("Prosedur", "3,46"), ("Waktu", "3,38"), ("Biaya", "3,77"))


@pytest.mark.parametrize(
    ("nama", "tercetak", "harap"),
    [
        ("Rata-rata", "3,54", []),
        ("Rata-rata", "3,45", ["3,54"]),
        # In points of a hundred: no mean of marks from one to four.
        ("Nilai IKM (rata-rata x 25)", "88,38", []),
    ],
)
def test_a_mean_lies_among_its_rows(nama: str, tercetak: str, harap: list[str]) -> None:
    """What is many times the largest of them is another measure."""
    tabel = "Tabel 3.6 Hasil Survei Kepuasan Masyarakat per Unsur"
    baris = [Publikasi(tabel=tabel, baris=b, kolom="Tahun 2023", nilai=n) for b, n in (*_UNSUR, (nama, tercetak))]
    temuan = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]
    assert [s.seharusnya for s in temuan if s.tercetak == tercetak] == harap


@pytest.mark.parametrize(
    ("nama", "tercetak", "banyak"),
    [
        ("Rata-rata = (3,53 + 3,77) / 2", "3,65", 0),
        ("Rata-rata = (3,53 + 3,77) : 2", "3,56", 1),
        ("RATA-RATA = ( 3,53% + 3,77% ) / 2", "3,56", 1),
        # Numbers that no row prints, or another count of them: of what it is the mean is not known.
        ("Rata-rata = (3,53 + 3,99) / 2", "3,45", 0),
        ("Rata-rata = (3,53 + 3,77) / 3", "3,45", 0),
    ],
)
def test_a_label_says_of_which_numbers_it_is_the_mean(nama: str, tercetak: str, banyak: int) -> None:
    """A computation that a label prints names its rows; the others are none of them."""
    tabel = "Tabel 3.6 Hasil Survei Kepuasan Masyarakat per Unsur"
    baris = [Publikasi(tabel=tabel, baris=b, kolom="Tahun 2023", nilai=n) for b, n in (*_UNSUR, (nama, tercetak))]
    temuan = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]
    assert sum(s.tercetak == tercetak for s in temuan) == banyak


@pytest.mark.parametrize(
    ("jumlah", "rerata", "salah"), [("11", "98,40", []), ("12", "98,40", ["12"]), ("11", "89,40", ["89,40"])]
)
def test_a_row_of_totals_and_means(jumlah: str, rerata: str, salah: list[str]) -> None:
    """Called both, it adds up what is counted and is the mean of what is measured."""
    isi = (("Sasaran air bersih", "3", "97,20"), ("Sasaran jalan", "6", "101,10"), ("Sasaran pasar", "2", "96,90"))
    baris = [
        Publikasi(tabel="Tabel 3.2 Rekapitulasi", baris=b, kolom=k, nilai=n)
        for b, *nilai in (*isi, ("Jumlah/Rata-rata", jumlah, rerata))
        for k, n in zip(("Jumlah Indikator", "Capaian (%)"), nilai, strict=True)
    ]
    assert [s.temuan.tercetak for s in tinjau_publikasi(baris, tahun=2023).temuan] == salah


def _rerata(satu_tabel: Callable[..., TabelPublikasi], kolom: str, *isi: str) -> list[str]:
    """Return what the last row can be the mean of, column by column, in rows "[parent :: ]name: numbers"."""
    baris = [(b, *s.split()) for b, _, s in (satu.rpartition(": ") for satu in isi)]
    tabel = satu_tabel("Tabel 1", kolom.split("|"), baris)
    return [
        f"{rumus.id} {' '.join(s.teks for s in operan)}"
        for t in turunan_rerata(tabel, len(tabel.baris) - 1)
        for rumus, operan in t.cara
        if rumus.id != "rerata-dibatasi"
    ]


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("Capaian", ("Aa: 90", "Bb: 80", "Rata-rata: 85"), ["rerata 90 80"] * 2),
        # counts are exact where one is above a hundred, an index is none
        ("Orang", ("Aa: 190", "Bb: 80", "Rata-rata: 135"), ["rerata-tepat 190 80"] * 2),
        ("Orang", ("Aa: 100", "Bb: 80", "Rata-rata: 90"), ["rerata 100 80"] * 2),
        ("Indeks", ("Aa: 190", "Bb: 80", "Rata-rata: 135"), ["rerata 190 80"] * 2),
        # one row has no mean
        ("Capaian", ("Aa: 90", "Rata-rata: 90"), []),
        ("Target|Realisasi|Capaian", ("Aa: 10 9 90", "Rata-rata: - - 90"), []),
        ("Capaian", ("Aa: 90", "Rata-rata Mutu: 90", "Rata-rata Akhir: 90"), []),
        # a label that prints its computation, with points for commas too
        (
            "Capaian",
            ("Aa: 63,75", "Bb: 90,25", "Cc: 10", "Rata-rata = (63.750 + 90.250) / 2: 77"),
            ["rerata 63,75 90,25"],
        ),
        # means that differ by their number are of one level
        (
            "Capaian",
            ("Aa: 90", "Rata-rata I: 90", "Bb: 80", "Rata-rata II: 80", "Cc: 70", "Dd: 60", "Rata-rata III: 65"),
            ["rerata 70 60", "rerata 90 80 70 60"],
        ),
        (
            "Capaian",
            ("Aa: 90", "Rata-rata Mutu: 90", "Bb: 80", "Rata-rata Laju: 80", "Cc: 70", "Dd: 60", "Rata-rata Kas: 65"),
            ["rerata 70 60", "rerata 90 80 70 60", "rerata 90 80"],
        ),
        # rows since the last mean come first, then all of them; at the end the means themselves
        (
            "Capaian",
            ("Aa: 90", "Bb: 80", "Rata-rata Sasaran 1: 85", "Cc: 70", "Dd: 60", "Rata-rata Sasaran 2: 65"),
            ["rerata 70 60", "rerata 90 80 70 60"],
        ),
        (
            "Capaian",
            ("Aa: 90", "Bb: 80", "Rata-rata 1: 85", "Cc: 70", "Dd: 60", "Rata-rata 2: 65", "Rata-rata Total: 75"),
            ["rerata 85 65", "rerata 90 80 70 60"],
        ),
        # the ratio of all realisasi to all targets
        (
            "Target|Realisasi|Capaian",
            ("Aa: 10 9 90", "Bb: 20 16 80", "Rata-rata: - - 83,33"),
            ["rerata 90 80", "rerata 90 80", "rasio-jumlah 9 16 10 20"],
        ),
        ("Target|Realisasi|Capaian", ("Aa: 10 9 90", "Bb: - 16 80", "Rata-rata: - - 83,33"), ["rerata 90 80"] * 2),
        ("Target|Realisasi|Capaian", ("Aa: 0 9 90", "Bb: 0 16 80", "Rata-rata: - - 83,33"), ["rerata 90 80"] * 2),
        # both a total and a mean
        (
            "Orang",
            ("Aa: 9", "Bb: 8", "Jumlah/Rata-rata: 17"),
            ["jumlah 9 8", "jumlah 9 8", "rerata 9 8", "rerata 9 8"],
        ),
        ("Capaian", ("Aa: 9", "Bb: 8", "Jumlah/Rata-rata: 17"), ["rerata 9 8"] * 2),
    ],
)
def test_rerata_dari(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...], harap: list[str]
) -> None:
    """The rows that a mean can be of, the likeliest first."""
    assert _rerata(satu_tabel, kolom, *isi) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # the mean of a group is of its rows, and of those of its groups
        (("P :: Aa: 90", "Q :: Bb: 80", "P :: Cc: 70", "P :: Rata-rata: 80"), "rerata 90 70"),
        (("P :: Aa: 90", "P > X :: Bb: 80", "Q :: Cc: 70", "P :: Rata-rata: 85"), "rerata 90 80"),
        # the mean of the means of groups, where one has several rows
        (("P :: Aa: 90", "P :: Bb: 80", "Q :: Cc: 70", "Rata-rata: 77,5"), "rerata-kelompok 90 80 70"),
        (("P :: Aa: 90", "Q :: Bb: 80", "Rata-rata: 85"), ""),
        (("P :: Aa: 90", "P :: Bb: 80", "Rata-rata: 85"), ""),
        (("P :: Aa: 90", "P :: Bb: 80", "Cc: 70", "Rata-rata: 80"), ""),
    ],
)
def test_rerata_kelompok(satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: str) -> None:
    """A mean can be that of its group, or of the means of the groups, all of whose rows belong to one."""
    semua = _rerata(satu_tabel, "Capaian", *isi)
    biasa = {f"rerata {' '.join(s.rpartition(' ')[2] for s in isi[:-1])}"}
    assert [satu for satu in semua if satu not in biasa] == ([harap] if harap else [])


def test_rerata_senama(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """A mean that names rows is of those of that name, one in each group."""
    isi = ("P :: Kota: 90", "P :: Desa: 80", "Q :: Kota: 70", "Q :: Desa: 60", "Rata-rata Kota: 80")
    assert "rerata 90 70" in _rerata(satu_tabel, "Nilai", *isi)
    assert "rerata 80 60" not in _rerata(satu_tabel, "Nilai", *isi)
    satu = ("P :: Kota: 90", "Q :: Desa: 60", "Rata-rata Kota: 80")
    assert "rerata 90" not in _rerata(satu_tabel, "Nilai", *satu)


@pytest.mark.parametrize(("nilai", "ada"), [("270", True), ("271", False), ("-271", False)])
def test_ukuran_lain(satu_tabel: Callable[..., TabelPublikasi], nilai: str, ada: bool) -> None:
    """What is more than three times the largest row is given in another measure."""
    assert bool(_rerata(satu_tabel, "Capaian", "Aa: 90", "Bb: -80", f"Rata-rata: {nilai}")) is ada


@pytest.mark.parametrize(
    ("induk", "asal", "di"),
    [("P", "P", True), ("P > X", "P", True), ("Px", "P", False), ("", "", False), ("P", "", False)],
)
def test_di_dalam(satu_tabel: Callable[..., TabelPublikasi], induk: str, asal: str, di: bool) -> None:
    """A row stands in its parent, and in that of its parent."""
    baris = replace(satu_tabel("Tabel 1", ("Nilai",), (("Aa", "1"),)).baris[0], induk=induk)
    assert di_dalam(baris, asal) is di


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # means of one level differ by their number, and are no rows of each other
        (("Aa: 90", "Rata-rata Sasaran 1: 90", "Bb: 80", "Cc: 70", "Rata-rata Sasaran 2: 75"), "80 70"),
        (("Aa: 90", "Rata-rata Mutu: 90", "Bb: 80", "Cc: 70", "Rata-rata Layanan: 75"), "80 70"),
        # a mean right behind another one, or of the whole, is that of the means
        (("Aa: 90", "Bb: 80", "Rata-rata I: 85", "Cc: 70", "Rata-rata II: 70", "Rata-rata Kinerja: 77,5"), "85 70"),
        (
            ("Aa: 90", "Bb: 80", "Rata-rata I: 85", "Cc: 70", "Rata-rata II: 70", "Dd: 60", "Rata-rata Total: 71"),
            "85 70",
        ),
        (("Aa: 90", "Bb: 80", "Rata-rata I: 85", "Cc: 70", "Dd: 60", "Rata-rata Akhir: 71"), "70 60"),
    ],
)
def test_rerata_bertingkat(satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: str) -> None:
    """A mean is of the rows since the last one, or of the means above it where it closes the table."""
    assert _rerata(satu_tabel, "Capaian", *isi)[0] == f"rerata {harap}"


def test_sasaran_berindikator_tunggal(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """The mean of a goal with one indicator is that indicator, in a table of several means."""
    isi = ("Aa: 90", "Rata-rata Mutu: 90", "Bb: -", "Cc: 70", "Rata-rata Layanan: 70")
    assert "rerata 90 70" in _rerata(satu_tabel, "Capaian", *isi)


@pytest.mark.parametrize(
    ("isi", "ada"),
    [
        (("Aa: 90 -", "Rata-rata Mutu: 90 -", "Bb: 70 60", "Rata-rata Layanan: 70 60"), True),
        # of another goal
        (("Aa: 90 60", "Rata-rata Mutu: 90 60", "Bb: 70 -", "Rata-rata Layanan: 70 60"), False),
    ],
)
def test_satu_nilai(satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], ada: bool) -> None:
    """Where a column has no more than the indicator of a goal, the mean is that."""
    assert ("rerata 60" in _rerata(satu_tabel, "Capaian|Nilai", *isi)) is ada
