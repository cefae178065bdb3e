"""Growth of the whole since an amount of last year that the sentence gives."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.laju_total import periksa_laju_total

_POLA = (
    "Dibandingkan Tahun 2022 dengan realisasi Rp41.250.300.000 atau 94,10% dari anggarannya, realisasi Tahun 2023 "
    "meningkat {}."
)
_TABEL = [
    Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n)
    for tabel in ("Tabel 3.8 Realisasi Anggaran per Bidang", "Tabel 3.9 Realisasi Anggaran per Sumber Dana")
    for b, *isi in (
        (f"{tabel[-6:]} Satu", "30.000.000.000", "28.114.200.000"),
        (f"{tabel[-6:]} Dua", "17.500.000.000", "17.003.100.000"),
        ("Jumlah", "47.500.000.000", "45.117.300.000"),
    )
    for k, n in zip(("Anggaran (Rp)", "Realisasi (Rp)"), isi, strict=True)
]


@pytest.mark.parametrize(
    ("laju", "banyak"),
    [
        ("9,37%", 0),
        # divided by this year's amount, a slip, and what is of something else
        ("8,57%", 1),
        ("9,73%", 1),
        ("4,20%", 0),
    ],
)
def test_pembagi(laju: str, banyak: int) -> None:
    """A rate divides by last year's amount."""
    assert len(temuan_kalimat("publikasi-angka-kalimat", _POLA.format(laju), tabel=_TABEL)) == banyak


def _jumlah(nomor: int, total: str, rinci: str) -> TabelTerbit:
    isi = {"Bidang Pasar": ("30.000.000.000", "20.000.000.000"), "Bidang Niaga": ("20.000.000.000", rinci)}
    return (
        f"Tabel 3.{nomor} Realisasi Anggaran {'ABCDEF'[nomor]}",
        "Anggaran (Rp)|Realisasi (Rp)",
        {
            **isi,
            "Jumlah": ("50.000.000.000", total),
        },
    )


_SATU, _DUA = ("44.000.000.000", "24.000.000.000"), ("45.000.000.000", "25.000.000.000")
_BALIK = "Dibandingkan Tahun 2022 dengan realisasi Rp40.000.000.000, realisasi Tahun 2023 meningkat {}."


@pytest.mark.parametrize(
    ("total", "banyak"),
    [
        ((_SATU,), 0),
        ((_SATU, _SATU), 1),
        ((_SATU, _SATU, _DUA), 1),
        ((_DUA, _SATU, _SATU), 1),
        ((_SATU, _SATU, _DUA, _DUA), 0),
        ((_SATU, _DUA), 0),
    ],
)
def test_total_terbanyak(total: Sequence[tuple[str, str]], banyak: int) -> None:
    """The amount of this year is that which most tables print as their total, and at least two."""
    tabel = sel_terbit(*(_jumlah(n, *isi) for n, isi in enumerate(total, start=1)))
    assert len([*periksa_laju_total(peta_kalimat(_BALIK.format("9,09%"), tabel=tabel))]) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # one step of the last digit is rounding, two are a slip
        (_BALIK.format("10,01%"), 0),
        (_BALIK.format("10,02%"), 1),
        (_BALIK.format("10,1%"), 0),
        # another year before, another quantity, another year now
        (_BALIK.format("9,09%").replace("2022", "2021"), 0),
        (_BALIK.format("9,09%").replace("dengan realisasi", "dengan anggaran"), 0),
        (_BALIK.format("9,09%").replace("2023", "2024"), 0),
        # what was planned is held against what was planned: 50 billion
        (_BALIK.format("20,00%").replace("realisasi", "anggaran"), 1),
        (_BALIK.format("25,00%").replace("realisasi", "anggaran"), 0),
        (_BALIK.format("9,09%").replace("Rp40.000.000.000", "40.000.000.000 orang"), 0),
        # a number before it that is none of these
        ("Sebanyak 95,50% selesai. " + _BALIK.format("9,09%"), 1),
        (_BALIK.format("9,09%").replace("Dibandingkan", "Dari 95,50% kegiatan, dibandingkan"), 1),
    ],
)
def test_batas(kalimat: str, banyak: int) -> None:
    """Of the same quantity, from the year before to the report's; what rounding explains is right."""
    tabel = sel_terbit(_jumlah(1, *_SATU), _jumlah(2, *_SATU))
    assert len([*periksa_laju_total(peta_kalimat(kalimat, tabel=tabel))]) == banyak
