"""Columns of how two years differ, whatever they are headed."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.relasi.kolom_selisih import periksa_kolom_selisih

_TABEL = "Tabel 3.5 Perbandingan Realisasi"
_KOLOM = "Realisasi Tahun 2022|Realisasi Tahun 2023|Capaian Kinerja"
#: Rows that hold the difference.
_BENAR = {
    "Produksi padi": ("61,20", "63,70", "2,50"),
    "Produksi jagung": ("40,10", "38,80", "-1,30"),
    "Luas tanam": ("55,00", "59,15", "4,15"),
}


def _temuan(lain: Mapping[str, tuple[str, str, str]], kolom: str = _KOLOM) -> list[tuple[str, str]]:
    peta = peta_kalimat(tabel=sel_terbit((_TABEL, kolom, {**_BENAR, **lain})))
    return [(d.tercetak, d.seharusnya) for _, d in periksa_kolom_selisih(peta)]


@pytest.mark.parametrize(
    ("baris", "salah"),
    [
        (("90,00", "85,50", "4,50"), ("4,50", "-4,50")),
        (("90,00", "85,50", "-4,05"), ("-4,05", "-4,50")),
        (("90,00", "95", "6,00"), ("6,00", "5,00")),
        (("90,00", "85,50", "-4,50"), None),
        # rounded
        (("90,00", "85,51", "-4,5"), None),
        (("90,00", "90,00", "-4,50"), None),
    ],
)
def test_a_row_that_differs(baris: tuple[str, str, str], salah: tuple[str, str] | None) -> None:
    """Another value or another sign than the years give, as most rows show."""
    assert _temuan({"Hasil panen": baris}) == ([salah] if salah else [])


def test_an_empty_row() -> None:
    """A dash where the years differ; where they do not, it says so."""
    isi = [
        *sel_terbit((_TABEL, _KOLOM, _BENAR)),
        *(
            Publikasi(tabel=_TABEL, baris=nama, kolom=kolom, nilai=nilai)
            for nama, kini in (("Hasil panen", "91,25"), ("Luas panen", "90,00"), ("Luas lahan", None))
            for kolom, nilai in zip(_KOLOM.split("|"), ("90,00", kini, None), strict=True)
        ),
    ]
    ((sel, dugaan),) = periksa_kolom_selisih(peta_kalimat(tabel=isi))
    assert (sel.isi.baris, dugaan.seharusnya, dugaan.tingkat) == ("Hasil panen", "1,25", Tingkat.PERINGATAN)
    assert "tidak diisi" in dugaan.pesan


def test_columns_without_a_sign() -> None:
    """Where no row prints one, only the amount counts."""
    naik = {nama: (a, b, c.removeprefix("-")) for nama, (a, b, c) in _BENAR.items()}
    naik |= {"Luas panen": ("90,00", "90,00", "0,00"), "Luas lahan": ("90,00", "90,50", "0,50")}
    assert _temuan({**naik, "Hasil panen": ("90,00", "85,50", "4,50")}) == []
    assert _temuan({**naik, "Hasil panen": ("90,00", "85,50", "4,05")}) == [("4,05", "4,50")]


def test_what_shows_too_little() -> None:
    """Three rows of as many values must hold the difference, and more than half of all."""
    dua = {"Luas tanam": ("55,00", "57,50", "2,50")}
    assert _temuan({**dua, "Hasil panen": ("90,00", "85,50", "4,50")}) == []
    salah = {f"Hasil {n}": ("90,00", "85,50", f"{n},00") for n in range(11, 14)}
    assert _temuan(salah) == []
    assert len(_temuan(dict(list(salah.items())[:2]))) == 2
    # rows in which nothing changed show nothing
    diam = {f"Hasil {n}": ("90,00", "90,00", "0,00") for n in range(3)}
    assert _temuan({**diam, "Luas tanam": ("55,00", "55,00", "0,00"), "Hasil panen": ("90,00", "85,50", "4,50")}) == []


@pytest.mark.parametrize(
    "kolom",
    [
        "Target Tahun 2022|Realisasi Tahun 2023|Capaian Kinerja",
        "Realisasi Tahun 2023|Realisasi Tahun 2022|Capaian Kinerja",
        "Realisasi|Realisasi Tahun 2023|Capaian Kinerja",
        "Realisasi Tahun 2023 (awal)|Realisasi Tahun 2023|Capaian Kinerja",
    ],
)
def test_other_columns(kolom: str) -> None:
    """The two are one quantity of two years, and the earlier one is taken away from the later one."""
    assert _temuan({"Hasil panen": ("90,00", "85,50", "4,50")}, kolom) == []


def test_a_year_that_is_wrong_itself() -> None:
    """A difference that fits the year as another table prints it is right."""
    lain = [
        (
            nama,
            "Realisasi Tahun 2023",
            {baris: (isi[1],) for baris, isi in _BENAR.items()} | {"Hasil panen": ("85,50",)},
        )
        for nama in ("Tabel 3.1 Pengukuran", "Tabel 3.2 Evaluasi")
    ]
    for selisih, banyak in (("-4,50", 0), ("-4,05", 1)):
        utama = (_TABEL, _KOLOM, {**_BENAR, "Hasil panen": ("90,00", "86,50", selisih)})
        assert len(list(periksa_kolom_selisih(peta_kalimat(tabel=sel_terbit(utama, *lain))))) == banyak
