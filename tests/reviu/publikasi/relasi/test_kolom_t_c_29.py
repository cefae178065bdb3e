"""Form T-C.29: column 10 is the sum of columns 5, 7 and 9, or the last of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.relasi.kolom_t_c_29 import turunan_evaluasi

_JUDUL = (
    "Target Akhir Renstra Tahun 2026",
    "Realisasi s/d Tahun 2021",
    "Target Tahun 2022",
    "Realisasi Tahun 2022",
    "Target Tahun 2023",
    "Realisasi s/d Tahun 2023",
)
_ISI = ("50", "10", "7", "8", "9", "27")


def _nilai(
    susun: Callable[..., IsiPublikasi], isi: Sequence[str] = _ISI, judul: Sequence[str] = _JUDUL
) -> list[tuple[str, list[tuple[str, list[str]]], bool]]:
    semua = turunan_evaluasi(susun(("Tabel T-C.29", judul, (("Program A", *isi),))))
    assert all((satu.aturan, satu.kuat) == ("evaluasi-renja", False) for satu in semua)
    return [
        (satu.hasil.teks, [(rumus.id, [s.teks for s in operan]) for rumus, operan in satu.cara], satu.benar)
        for satu in semua
    ]


def test_sum_or_the_last(susun: Callable[..., IsiPublikasi]) -> None:
    """The sum comes first, then the last that is known, back to the first."""
    cara = [("jumlah", ["10", "8", "9"]), ("sama", ["9"]), ("sama", ["8"]), ("sama", ["10"])]
    assert _nilai(susun) == [("27", cara, True)]
    assert _nilai(susun, (*_ISI[:-1], "9")) == [("9", cara, True)]
    assert _nilai(susun, (*_ISI[:-1], "28")) == [("28", cara, False)]


@pytest.mark.parametrize(
    ("isi", "cara"),
    [
        # A percentage is never summed, nor is what stands in brackets.
        (("50", "10%", "7", "8", "9", "27"), [("sama", ["9"]), ("sama", ["8"]), ("sama", ["10%"])]),
        (("50", "10", "7", "8", "9", "27%"), [("sama", ["9"]), ("sama", ["8"]), ("sama", ["10"])]),
        (("50", "10", "7", "(18)", "9", "27"), [("sama", ["9"]), ("sama", ["(18)"]), ("sama", ["10"])]),
        (("50", "10", "7", "-", "9", "27"), [("sama", ["9"]), ("sama", ["10"])]),
    ],
)
def test_what_is_not_summed(
    susun: Callable[..., IsiPublikasi], isi: tuple[str, ...], cara: list[tuple[str, list[str]]]
) -> None:
    """Only three numbers are summed."""
    assert [satu[1] for satu in _nilai(susun, isi)] == [cara]


def test_nothing_to_compare(susun: Callable[..., IsiPublikasi]) -> None:
    """Without column 10, or without any of the others, nothing follows."""
    assert _nilai(susun, (*_ISI[:-1], "-")) == []
    assert _nilai(susun, ("50", "-", "7", "-", "-", "27")) == []


def _judul(nomor: int, baru: str) -> tuple[str, ...]:
    return tuple(baru if n == nomor else satu for n, satu in enumerate(_JUDUL))


@pytest.mark.parametrize(
    "judul",
    [
        _judul(1, "Realisasi s/d Tahun 2020"),
        _judul(3, "Realisasi Tahun 2021"),
        _judul(4, "Target Tahun 2024"),
        _judul(5, "Realisasi s/d Tahun 2022"),
        _judul(1, "Realisasi sampai lalu"),
        _judul(1, "Capaian s/d Tahun 2021"),
        _judul(5, "Capaian s/d Tahun 2023"),
        _judul(4, "Pagu Tahun 2023"),
        _judul(3, "Target Tahun 2022 lagi"),
    ],
)
def test_another_table(susun: Callable[..., IsiPublikasi], judul: tuple[str, ...]) -> None:
    """A table whose headings are not those of the form, year after year, is another one."""
    assert _nilai(susun, judul=judul) == []


@pytest.mark.parametrize(
    "judul",
    [
        _judul(0, "Target"),
        _judul(0, "2026"),
        _judul(2, "Target 2022 dan 2023"),
        _judul(5, "Perkiraan | Realisasi sampai dengan Tahun 2023"),
        _judul(1, "Realisasi s.d. Tahun 2019-2021"),
        _judul(3, "Tahun 2022 | Realisasi Renja Tahun 2022"),
    ],
)
def test_the_same_form(susun: Callable[..., IsiPublikasi], judul: tuple[str, ...]) -> None:
    """Other columns before, groups above and spellings make no other form of it."""
    assert [satu[0] for satu in _nilai(susun, judul=judul)] == ["27"]


def test_first_of_each(susun: Callable[..., IsiPublikasi]) -> None:
    """Further columns of a kind do not take the place of the first one."""
    judul = (*_JUDUL[:4], "Realisasi Tahun 2030", _JUDUL[4], "Target Tahun 2031", _JUDUL[5])
    isi = (*_ISI[:4], "70", _ISI[4], "71", _ISI[5])
    assert [cara[0] for _, cara, _ in _nilai(susun, isi, judul)] == [("jumlah", ["10", "8", "9"])]
