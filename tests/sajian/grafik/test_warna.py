"""Colours that mean something are told apart by everybody: colour-blind readers, grey prints, the look of any region."""

from __future__ import annotations

import re
from decimal import Decimal
from importlib import resources
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from kinerja.model import RupaDaerah, kontras
from kinerja.sajian import grafik
from kinerja.sajian.grafik.garis_tahun import susun_garis
from kinerja.sajian.grafik.kanvas import BIRU, BIRU_MUDA, JINGGA, WARNA_TINGKAT
from kinerja.sajian.grafik.unsur import Bulatan, Garis, Kotak
from kinerja.sajian.penulis import docx_tabel
from kinerja.sajian.penulis.bahan import TANDA
from kinerja.sajian.penulis.rupa import warnai

#: How linear light looks to eyes without one kind of cones (Machado, Oliveira, Fernandes 2009, severity 1).
_BUTA = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "biasa": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
_ABU = ((0.2126, 0.7152, 0.0722),) * 3
#: CIE 1976 units: a difference that is plain at a glance, and one of lightness that a grey print keeps.
_BEDA, _BEDA_TERANG = 20.0, 12.0

_Matriks = tuple[tuple[float, float, float], ...]


def _linear(warna: str) -> list[float]:
    saluran = (int(warna[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in saluran]


def _lab(warna: str, mata: _Matriks) -> tuple[float, float, float]:
    """Return lightness and the two colour axes (CIELAB) of what an eye sees of a colour."""
    asal = _linear(warna)
    r, g, b = (min(1.0, max(0.0, sum(k * c for k, c in zip(baris, asal, strict=True)))) for baris in mata)

    def akar(t: float) -> float:
        return t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116

    x = akar((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
    y = akar(0.2126 * r + 0.7152 * g + 0.0722 * b)
    z = akar((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _beda(satu: str, dua: str, mata: _Matriks) -> float:
    return sum((a - b) ** 2 for a, b in zip(_lab(satu, mata), _lab(dua, mata), strict=True)) ** 0.5


@pytest.mark.parametrize("mata", _BUTA)
def test_levels_are_told_apart_by_every_eye(mata: str) -> None:
    """Any two of the five fills of a predikat differ plainly, also to eyes without one kind of cones."""
    for satu, dua in combinations(WARNA_TINGKAT, 2):
        assert _beda(WARNA_TINGKAT[satu], WARNA_TINGKAT[dua], _BUTA[mata]) > _BEDA, (satu, dua)


def test_levels_are_told_apart_in_grey() -> None:
    """Any two of them differ in lightness; the predikat stands beside each bar in words."""
    for satu, dua in combinations(WARNA_TINGKAT, 2):
        assert _beda(WARNA_TINGKAT[satu], WARNA_TINGKAT[dua], _ABU) > _BEDA_TERANG, (satu, dua)
    svg = grafik.batang_capaian(["Satu", "Dua"], [40, 120], ["Sangat Rendah", "Sangat Tinggi"], [1, 5])
    assert {"Sangat Rendah", "Sangat Tinggi"} <= set(re.findall(r">([^<]+)</text>", svg))


@pytest.mark.parametrize("mata", [*_BUTA, "abu-abu"])
def test_what_is_compared_is_told_apart(mata: str) -> None:
    """Pagu beside realisasi, men beside women, target beside realisasi."""
    lihat = _BUTA.get(mata, _ABU)
    for satu, dua in ((BIRU, BIRU_MUDA), (BIRU, JINGGA)):
        assert _beda(satu, dua, lihat) > _BEDA, (satu, dua)


def test_a_line_has_a_second_sign() -> None:
    """A target is broken and has squares, a realisasi is whole and has dots: the colour of a region may be that of the target."""
    dua = [Decimal(1), Decimal(2)]
    unsur = susun_garis([2022, 2023], dua, dua[::-1], "%").unsur
    garis = [satu for satu in unsur if isinstance(satu, Garis)]
    assert {satu.warna for satu in garis if satu.putus} == {JINGGA}
    assert BIRU in {satu.warna for satu in garis if not satu.putus}
    assert any(isinstance(satu, Kotak) and satu.garis == JINGGA for satu in unsur)
    assert any(isinstance(satu, Bulatan) and satu.isi == BIRU for satu in unsur)


@given(st.integers(0, 0xFFFFFF))
def test_the_colour_of_any_region_differs_from_its_tint(angka: int) -> None:
    """What a region may choose is dark enough that pagu and realisasi, or men and women, differ in a grey print."""
    warna = f"#{angka:06x}"
    try:
        rupa = RupaDaerah(warna=warna)
    except ValidationError:
        assume(False)
    utama, muda = (warnai(satu, rupa) for satu in (BIRU, BIRU_MUDA))
    assert _beda(utama, muda, _ABU) > _BEDA


def test_a_predikat_is_told_by_its_mark_where_colours_fade() -> None:
    """The pale fills of cells are alike to some eyes: five marks that differ in shape can be read on each of them."""
    assert len(set(TANDA.values())) == len(TANDA) == 5
    tanda, sel = docx_tabel._WARNA_TANDA, docx_tabel._WARNA_SEL
    for tingkat in TANDA:
        terang, gelap = (1 / kontras(f"#{isi[tingkat]}") for isi in (sel, tanda))
        assert terang / gelap > 4.5, tingkat


@pytest.mark.parametrize("berkas", ["dokumen.typ", "dokumen.css"])
def test_every_form_has_the_same_colours(berkas: str) -> None:
    """PDF, page and Word fill the cells of a predikat with the same five colours."""
    isi = resources.files("kinerja.sajian.penulis").joinpath("aset", berkas).read_text("utf-8").lower()
    assert all(f"#{satu.lower()}" in isi for satu in docx_tabel._WARNA_SEL.values())
