"""Numbers as spreadsheets show them, and what is said of those that were meant otherwise."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from kinerja.angka import (
    AngkaPersen,
    SalahAngka,
    bulatkan,
    gaib,
    tanpa_gaib,
    urai_bilangan,
    urai_rupiah,
)


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        (99.999999999999986, "100"),
        (109.49999999999999, "109.5"),
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.333333333333333"),
        (77.04, "77.04"),
        (0.1 + 0.2 - 0.3, "0"),
        (123456789012345.6, "123456789012346"),
        (899999999.5, "899999999.5"),
    ],
)
def test_lima_belas_angka(nilai: float, terbaca: str) -> None:
    """A cell is taken at the 15 significant digits that Excel shows."""
    assert urai_bilangan(nilai) == Decimal(terbaca)


def test_bulat_seperti_excel() -> None:
    """What Excel shows as 109,5 prints as 110 without decimals."""
    assert bulatkan(urai_bilangan(109.49999999999999), 0) == 110


@pytest.mark.parametrize(
    ("nilai", "saran"),
    [
        ("≥ 80", "tulis 80 saja"),
        (">= 80 %", "tulis 80 saja"),
        ("minimal 5", "tulis 5 saja"),
        ("BB (80)", "tulis salah satu: predikat BB atau bilangan 80"),
        ("3 dokumen", "tulis 3 saja; satuannya"),
        ("58,91 (sementara)", "tulis 58,91 saja; keterangannya"),
        (dt.date(2024, 6, 5), "ubah format sel menjadi Teks, lalu tulis lagi 5-6"),
        (dt.date(1900, 2, 14), "ubah format sel menjadi Umum (General), lalu periksa bilangannya (mungkin 45)"),
        (dt.datetime(1900, 3, 17, 0, 57, 36), "(mungkin 77,04)"),  # noqa: DTZ001 - a cell knows no time zone
        (dt.time(18, 29), "ubah format sel menjadi Umum (General)"),
        ("12345678901234567890123456", "lebih dari 18 angka"),
        ("0,1234567890123456789", "lebih dari 15 angka di belakang koma"),
    ],
)
def test_kalimat_sendiri(nilai: object, saran: str) -> None:
    """Each kind of mistake has a sentence of its own that says what to type or which format to set."""
    with pytest.raises(SalahAngka) as salah:
        urai_bilangan(nilai)
    assert saran in salah.value.pesan


@pytest.mark.parametrize(
    ("nilai", "tulis"), [(899999999.5, 900000000), ("Rp10.000.000,50", 10000001), ("1.000.000,49", 1000000)]
)
def test_sen(nilai: object, tulis: int) -> None:
    """An amount with sen is refused with the whole amount to type."""
    with pytest.raises(SalahAngka, match=f"memuat sen; bulatkan, tulis {tulis}$"):
        urai_rupiah(nilai)


def test_persen_disalin() -> None:
    """A number of a percent cell stays what it is when it is copied."""
    import copy
    import pickle

    satu = AngkaPersen(0.7085)
    for salinan in (copy.deepcopy(satu), pickle.loads(pickle.dumps(satu))):  # noqa: S301 - our own
        assert (salinan, salinan.tersimpan) == (70.85, 0.7085)


@pytest.mark.parametrize(
    "tanda",
    ["\u200b", "\ufeff", "\u00ad", "\u200d", "\u2060", "\u202e", "\u2066", "\ufe0f", "\x07", "\ud800"],
    ids=ascii,
)
def test_tanda_gaib(tanda: str) -> None:
    """What nobody sees is found and dropped, wherever it stands."""
    assert (gaib(f"S1.{tanda}1"), tanpa_gaib(f"{tanda}S1.{tanda}1{tanda}")) == ((tanda,), "S1.1")
