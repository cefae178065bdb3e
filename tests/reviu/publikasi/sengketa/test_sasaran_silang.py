"""The capaian of a goal that one table prints, from its indicators that another table groups under it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.sengketa.sasaran_silang import turunan_gugus

_JALAN, _AIR = "SS 1 Meningkatnya kualitas jalan kota", "SS 2 Meningkatnya layanan air warga"
_GUGUS = [
    Publikasi(tabel="Tabel 3.1 Pengukuran", induk=induk, baris=baris, kolom=kolom, nilai=nilai)
    for induk, baris, *isi in (
        (_JALAN, "Persentase jalan terang", "80,00", "72,00", "90,00"),
        (_JALAN, "Panjang trotoar", "50,00", "50,00", "100,00"),
        (_AIR, "Cakupan air bersih", "50,00", "60,00", "120,00"),
    )
    for kolom, nilai in zip(("Target", "Realisasi", "Capaian (%)"), isi, strict=True)
]


def _gugus(
    isi: Mapping[str, tuple[str, ...]], kolom: str = "Capaian (%)", *, gugus: list[Publikasi] = _GUGUS
) -> list[str]:
    tabel = [*gugus, *sel_terbit(("Tabel 3.2 Capaian Sasaran", kolom, isi))]
    return [
        f"{t.hasil.teks}{'' if t.benar else '!'}{'' if t.kuat else '?'} = {' '.join(s.teks for s in t.cara[0][1])}"
        for t in turunan_gugus(peta_kalimat(tabel=tabel))
    ]


_KEDUA = ["95,00? = 90,00 100,00", "120,00? = 120,00"]


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        (_JALAN, _AIR),
        ("SS 1", "SS 2"),
        ("SS.1", "SS.2"),
        ("Sasaran I", "Sasaran II"),
        ("Sasaran Strategis 1", "Sasaran Strategis 2"),
        ("Meningkatnya kualitas jalan kota", "Meningkatnya layanan air warga"),
        ("1. Meningkatnya kualitas jalan kota", "2. Meningkatnya layanan air warga"),
    ],
)
def test_nama_sasaran(satu: str, dua: str) -> None:
    """A goal is known by its words or by its code, however the code is written."""
    assert _gugus({satu: ("95,00",), dua: ("120,00",)}) == _KEDUA


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [
        # half of the goals may be wrong; a table that no group explains speaks of something else
        (("95,00", "121,00"), ["95,00? = 90,00 100,00", "121,00!? = 120,00"]),
        (("96,00", "121,00"), []),
        # above a hundred a capaian may count as a hundred
        (("95,00", "100,00"), ["95,00? = 90,00 100,00", "100,00? = 120,00"]),
    ],
)
def test_rerata_sasaran(nilai: tuple[str, str], harap: list[str]) -> None:
    """The mean of its indicators, and never more than a warning."""
    assert _gugus({"SS 1": (nilai[0],), "SS 2": (nilai[1],)}) == harap


def test_bukan_sasaran() -> None:
    """A bare number, a word alone and a row with target and realisasi of its own are no goals of the other table."""
    assert _gugus({"1": ("95,00",), "2": ("120,00",)}) == []
    assert _gugus({"Kualitas": ("95,00",), "Layanan": ("120,00",)}) == []
    assert _gugus({"SS 1": ("80,00", "95,00"), "SS 2": ("50,00", "120,00")}, "Target|Capaian (%)") == []
    assert _gugus({"SS 1": ("80,00", "95,00"), "SS 2": ("50,00", "120,00")}, "Realisasi|Capaian (%)") == []
    assert _gugus({"SS 1": ("95,00",), "SS 2": ("120,00",)}, "Capaian 2022 (%)") == []
    assert _gugus({"SS 1": ("95,00", "95,00"), "SS 2": ("120,00", "120,00")}, "Capaian (%)|Capaian 2023 (%)") == []


@pytest.mark.parametrize(("induk", "harap"), [((_JALAN, "SS 2"), _KEDUA), (("SS 1", "SS 1"), [])])
def test_satu_gugus(induk: tuple[str, str], harap: list[str]) -> None:
    """A table that knows one goal by one name groups nothing."""
    milik = dict(zip((_JALAN, _AIR), induk, strict=True))
    gugus = [isi.model_copy(update={"induk": milik[isi.induk or ""]}) for isi in _GUGUS]
    assert _gugus({"SS 1": ("95,00",), "SS 2": ("120,00",)}, gugus=gugus) == harap


def _berinduk(*baris: tuple[str, str, str]) -> list[Publikasi]:
    """Return rows of a goal, a name and a capaian."""
    return [
        Publikasi(tabel="Tabel 3.1 Pengukuran", induk=induk, baris=nama, kolom="Capaian (%)", nilai=n)
        for induk, nama, n in baris
    ]


_TERANG, _TROTOAR, _CAKUPAN = "Persentase jalan terang", "Panjang trotoar", "Cakupan air bersih"


@pytest.mark.parametrize(
    ("induk", "isi", "harap"),
    [
        # one goal is enough where it has two names, its words and its code
        ((_JALAN, _JALAN), {"SS 1": ("110,00",)}, ["110,00? = 100,00 120,00"]),
        (("SS 1", "SS 1"), {"SS 1": ("110,00",)}, []),
        # two words beside the general ones make a name, one does not
        (
            ("Jalan Terang", "Air Bersih"),
            {"Jalan Terang": ("100,00",), "Air Bersih": ("120,00",)},
            ["100,00? = 100,00", "120,00? = 120,00"],
        ),
        (("Jalan", "Air"), {"Jalan": ("100,00",), "Air": ("120,00",)}, []),
        # a mean above the goals is none of them
        ((_JALAN, _AIR), {"Rata-rata": ("99,00",), "SS 1": ("100,00",)}, ["100,00? = 100,00"]),
        # of three that it knows one is right
        ((_JALAN, _AIR), {"SS 1": ("100,00",), "SS 2": ("121,00",), "Sasaran 2": ("122,00",)}, []),
    ],
)
def test_nama_gugus(induk: tuple[str, str], isi: Mapping[str, tuple[str, ...]], harap: list[str]) -> None:
    """Goals are told apart by their names; what a table prints of them fits in half of the cases or means something else."""
    gugus = _berinduk((induk[0], _TERANG, "100,00"), (induk[1], _CAKUPAN, "120,00"))
    assert _gugus(isi, gugus=gugus) == harap


def test_rerata_di_dalam_gugus() -> None:
    """The mean that is printed below the indicators of a goal is no indicator."""
    gugus = _berinduk((_JALAN, _TERANG, "90,00"), (_JALAN, _TROTOAR, "100,00"), (_JALAN, "Rata-rata", "97,00"))
    assert _gugus({"SS 1": ("95,00",)}, gugus=gugus) == ["95,00? = 90,00 100,00"]


def test_kalimat_bukan_tabel() -> None:
    """What a sentence says of a goal has rules of its own."""
    prosa = sel_terbit(("Prosa Bab III", "Capaian (%)", {"SS 1": ("95,00",), "SS 2": ("120,00",)}))
    assert turunan_gugus(peta_kalimat(tabel=[*_GUGUS, *prosa])) == ()
