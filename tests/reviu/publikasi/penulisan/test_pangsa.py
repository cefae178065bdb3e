"""Shares of a whole and mean growth."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.pangsa import periksa_pangsa, periksa_pertumbuhan

_Susun = Callable[..., IsiPublikasi]


def _laju(susun: _Susun, isi: str, *, kata: str = "Pagu", tahun: Sequence[int] = (2021, 2020, 2022)) -> list[str]:
    """Return what is found in a row of amounts of years, in thousands, with their mean growth."""
    *uang, laju = isi.split()
    kolom = [f"{kata} {t} (Rp)" for t in tahun[: len(uang)]] + [f"Rata-rata Pertumbuhan {kata} (%)"]
    baris = ("Program A", *("-" if u == "-" else f"{u}.000" for u in uang), laju)
    return [
        f"{d.tercetak} → {d.seharusnya}: {d.pesan}" for _, d in periksa_pertumbuhan(susun(("Tabel 1", kolom, (baris,))))
    ]


@pytest.mark.parametrize("kata", ["Pagu", "Realisasi Anggaran"])
@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # The mean of 10 and 20 per cent, and what grows to the same in two steps.
        ("110 100 132 15,00", None),
        ("110 100 132 14,89", None),
        ("110 100 132 14,90", "15,00"),
        ("110 100 132 16", "15,00"),
        ("110 100 132 16,125", "15,000"),
        # One rate is no mean; nothing grows from nought.
        ("132 100 16,00", None),
        ("0 100 132 16,00", None),
        ("110 0 132 16,00", None),
        ("- 100 132 16,00", None),
    ],
)
def test_mean_growth(susun: _Susun, kata: str, isi: str, harap: str | None) -> None:
    """Mean growth is the mean of the yearly rates or the compound rate, whatever the order of the years."""
    temuan = _laju(susun, isi, kata=kata)
    tercetak = isi.split()[-1]
    pesan = f"Rata-rata 2 pertumbuhan tahunan pada baris ini adalah {harap}, tetapi tercetak {tercetak}."
    assert temuan == ([] if harap is None else [f"{tercetak} → {harap}: {pesan}"])


def test_growth_that_is_no_mean(susun: _Susun) -> None:
    """A plain growth has another rule."""
    kolom = ("Pagu 2020 (Rp)", "Pagu 2021 (Rp)", "Pagu 2022 (Rp)", "Pertumbuhan Pagu (%)")
    assert not [*periksa_pertumbuhan(susun(("Tabel 1", kolom, (("A", "100.000", "110.000", "132.000", "16"),))))]
    assert len(_laju(susun, "110 100 132 145 16,00", tahun=(2021, 2020, 2022, 2023))) == 1


def _pangsa(susun: _Susun, isi: str, kolom: Sequence[str] = ("Orang", "%"), nama: str = "Tabel 1") -> list[str]:
    """Return what is found in rows "name: count share" that a bar parts."""
    baris = [(b, *sel.split()) for b, _, sel in (satu.rpartition(": ") for satu in isi.split(" | "))]
    temuan = [d for _, d in periksa_pangsa(susun((nama, kolom, baris)))]
    return [f"{d.tempat.split(', ')[1]}: {d.tercetak} → {d.seharusnya}" for d in temuan]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("Desa A: 30 30 | Desa B: 50 50 | Desa C: 20 20", []),
        ("Desa A: 30 30 | Desa B: 50 45 | Desa C: 20 25", ["Desa B: 45 → 50,00", "Desa C: 25 → 20,00"]),
        ("Desa A: 30 30 | Desa B: 50 46 | Desa C: 20 25", ["Desa B: 46 → 50,00", "Desa C: 25 → 20,00"]),
        ("Desa A: 30 30 | Desa B: 50 44 | Desa C: 20 25", ["Desa B: 44 → 50,00", "Desa C: 25 → 20,00"]),
        # Together they must make about a hundred to be shares of one whole.
        ("Desa A: 30 30 | Desa B: 50 47 | Desa C: 20 25", []),
        ("Desa A: 30 30 | Desa B: 50 43 | Desa C: 20 25", []),
        ("Desa A: 30 100", []),
        # Years are no parts of a whole.
        ("2021: 30 30 | 2022: 50 45 | 2023: 20 25", []),
        ("Desa A: 30 30 | 2022: 50 45 | Desa C: 20 25", []),
        ("Desa A: 30 - | Desa B: 50 100", []),
        # A digit more than two is asked for where two are not enough.
        ("Desa A: 1 33,333 | Desa B: 1 33,333 | Desa C: 1 33,444", ["Desa C: 33,444 → 33,333"]),
    ],
)
def test_shares_that_make_a_hundred(susun: _Susun, isi: str, harap: list[str]) -> None:
    """Shares that are meant to make a hundred are those of the sum of their counts."""
    assert _pangsa(susun, isi) == harap


def test_what_the_finding_says(susun: _Susun) -> None:
    """The finding names part and whole."""
    baris = (("Desa A", "30", "30"), ("Desa B", "50", "45"), ("Desa C", "20", "25"))
    dugaan = [d for _, d in periksa_pangsa(susun(("Tabel 1", ("Orang", "%"), baris)))]
    assert dugaan[0].pesan == "50 dari 100 adalah 50,00 %, tetapi tercetak 45."


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # The count of the whole stands under the name that the parts bear.
        ("Pegawai: 100 - | Pegawai laki-laki: 50 50 | Pegawai perempuan: 40 45", ["Pegawai perempuan: 45 → 40,00"]),
        (
            "Jumlah pegawai: 100 - | Pegawai laki-laki: 50 50 | Pegawai perempuan: 40 45",
            ["Pegawai perempuan: 45 → 40,00"],
        ),
        (
            "Total pegawai: 100 - | Pegawai laki-laki: 50 50 | Pegawai perempuan: 40 45",
            ["Pegawai perempuan: 45 → 40,00"],
        ),
        # Without it the parts are one group whatever their percentages make.
        ("Pegawai laki-laki: 60 60 | Pegawai perempuan: 40 45", ["Pegawai perempuan: 45 → 40,00"]),
        ("ASN golongan IV: 60 60 | ASN golongan III: 40 45", ["ASN golongan III: 45 → 40,00"]),
        ("ASN golongan IV: 60 60 | Pegawai golongan III: 40 45", []),
        ("ASN golongan IV: 60 60 | ASN eselon III: 40 45", []),
        ("Jumlah ASN lulusan IV: 60 60 | ASN lulusan III: 40 45", ["ASN lulusan III: 45 → 40,00"]),
        ("Golongan IV: 60 60 | Golongan III: 40 45", []),
    ],
)
def test_parts_of_a_name(susun: _Susun, isi: str, harap: list[str]) -> None:
    """What tells the parts apart stands behind the name of the whole."""
    assert _pangsa(susun, isi) == harap


@pytest.mark.parametrize(
    ("isi", "kolom", "harap"),
    [
        # Of money only a printed total is the whole, of which most rows are shares.
        ("Desa A: 30 30 | Desa B: 50 45 | Desa C: 20 25", ("Pagu (Rp)", "% Porsi"), []),
        ("Desa A: 40 45 | Desa B: 60 60 | Jumlah: 100 -", ("Pagu (Rp)", "% Porsi"), []),
        ("Desa A: 3 30 | Desa B: 6 60 | Desa C: 1 19 | Jumlah: 10 -", ("Pagu (Rp)", "% Porsi"), ["Desa C: 19 → 10,00"]),
        ("Desa A: 3 30 | Desa B: 6 61 | Desa C: 1 19 | Jumlah: 10 -", ("Pagu (Rp)", "% Porsi"), []),
        ("Desa A: 3 30 | Desa B: 6 60 | Desa C: 1 19 | Jumlah: 11 -", ("Pagu (Rp)", "% Porsi"), []),
        ("Desa A: 30 30 | Desa B: 50 45 | Desa C: 20 25", ("Orang", "Bobot (%)"), []),
        # Another column than the first is meant.
        ("Desa A: 30 10 10 | Desa B: 50 30 30 | Desa C: 20 60 60", ("Orang", "Unit", "%"), []),
        ("Desa A: 30 10 10 | Desa B: 50 30 30 | Desa C: 20 60 59", ("Orang", "Unit", "%"), []),
        (
            "Desa A: 30 10 10 | Desa B: 50 30 50 | Desa C: 20 60 41",
            ("Orang", "Unit", "%"),
            ["Desa A: 10 → 30,00", "Desa C: 41 → 20,00"],
        ),
    ],
)
def test_which_column(susun: _Susun, isi: str, kolom: tuple[str, ...], harap: list[str]) -> None:
    """The percentages are of the column that stands first, unless most rows say otherwise."""
    assert _pangsa(susun, isi, kolom) == harap
