"""Rating scales and ordinal scales: the files that hold them and the bounds of classes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kinerja.model import KelasSkala, Ordinal, Pilihan, Skala, muat_ordinal, muat_skala

#: Scales that leave no value between 0 and 1000 without class, as their readings intend.
TANPA_CELAH = ["permendagri-86-2017-atas", "permendagri-86-2017-bawah", "ketercapaian-target"]


def _predikat(skala: str, nilai: Decimal) -> list[str]:
    return [kelas.predikat for kelas in muat_skala()[skala].kelas if kelas.memuat(nilai)]


@pytest.mark.parametrize("skala", muat_skala().values(), ids=muat_skala())
def test_skala_bersumber(skala: Skala) -> None:
    """Every scale names its source and how sure it is; its classes go from best to worst."""
    assert skala.nama
    assert skala.sumber
    assert skala.kepastian in {"V", "M"}
    assert [kelas.tingkat for kelas in skala.kelas] == sorted((kelas.tingkat for kelas in skala.kelas), reverse=True)
    assert all(1 <= kelas.tingkat <= 5 for kelas in skala.kelas)
    assert len({kelas.predikat for kelas in skala.kelas}) == len(skala.kelas)


@pytest.mark.parametrize("ordinal", muat_ordinal().values(), ids=muat_ordinal())
def test_ordinal_bersumber(ordinal: Ordinal) -> None:
    """Every ordinal scale names its source and has no grade twice."""
    assert ordinal.nama
    assert ordinal.sumber
    assert len(set(ordinal.urutan)) == len(ordinal.urutan) > 1


def test_bawaan_ada() -> None:
    """The scale that counts by default exists."""
    assert Pilihan().skala in muat_skala()


@pytest.mark.parametrize("skala", TANPA_CELAH)
@given(nilai=st.decimals(-1000, 1000, places=2))
def test_tanpa_celah(skala: str, nilai: Decimal) -> None:
    """A scale without gaps gives every value exactly one class."""
    assert len(_predikat(skala, nilai)) == 1


@pytest.mark.parametrize("skala", muat_skala())
@given(nilai=st.decimals(0, 200, places=4))
def test_tanpa_tumpang_tindih(skala: str, nilai: Decimal) -> None:
    """No value has two classes."""
    assert len(_predikat(skala, nilai)) <= 1


@pytest.mark.parametrize(
    ("skala", "nilai", "predikat"),
    [
        ("permendagri-86-2017-atas", "90.01", ["Sangat Tinggi"]),
        ("permendagri-86-2017-atas", "90", ["Tinggi"]),
        ("permendagri-86-2017-atas", "90.5", ["Sangat Tinggi"]),
        ("permendagri-86-2017-atas", "75", ["Sedang"]),
        ("permendagri-86-2017-atas", "50", ["Sangat Rendah"]),
        ("permendagri-86-2017-bawah", "90.5", ["Tinggi"]),
        ("permendagri-86-2017-bawah", "91", ["Sangat Tinggi"]),
        ("permendagri-86-2017-bawah", "50.99", ["Sangat Rendah"]),
        ("permendagri-86-2017-tercetak", "90.5", []),
        ("permendagri-86-2017-tercetak", "100.71", []),
        ("permendagri-54-2010", "90", []),
        ("permendagri-54-2010", "90.01", ["Sangat Baik"]),
        ("permendagri-54-2010", "89.99", ["Baik"]),
        ("ketercapaian-target", "100", ["Sesuai Target"]),
        ("ketercapaian-target", "100.01", ["Melebihi Target"]),
        ("ketercapaian-target", "99.99", ["Tidak Tercapai"]),
        ("akip-88-2021", "80", ["BB"]),
        ("akip-88-2021", "80.01", ["A"]),
        ("akip-88-2021", "0", ["D"]),
    ],
)
def test_batas(skala: str, nilai: str, predikat: list[str]) -> None:
    """A bound belongs to the side that the source says; gaps of the source stay gaps."""
    assert _predikat(skala, Decimal(nilai)) == predikat


def test_urutan_opini() -> None:
    """Grades are ordered from worst to best."""
    opini, akip = muat_ordinal()["opini-bpk"].urutan, muat_ordinal()["predikat-akip"].urutan
    assert (opini[0], opini[-1], akip[0], akip[-1]) == ("TMP", "WTP", "D", "AA")


@pytest.mark.parametrize(
    ("kelas", "dalam", "luar"),
    [
        (KelasSkala(predikat="x", tingkat=1), ["-1e9", "0", "1e9"], []),
        (KelasSkala(predikat="x", tingkat=1, bawah=Decimal(5)), ["5.01"], ["5", "4.99"]),
        (KelasSkala(predikat="x", tingkat=1, bawah=Decimal(5), bawah_termasuk=True), ["5", "9"], ["4.99"]),
        (KelasSkala(predikat="x", tingkat=1, atas=Decimal(5)), ["4.99"], ["5", "5.01"]),
        (KelasSkala(predikat="x", tingkat=1, atas=Decimal(5), atas_termasuk=True), ["5"], ["5.01"]),
    ],
)
def test_kelas_memuat(kelas: KelasSkala, dalam: list[str], luar: list[str]) -> None:
    """A class holds what lies between its bounds."""
    assert all(kelas.memuat(Decimal(nilai)) for nilai in dalam)
    assert not any(kelas.memuat(Decimal(nilai)) for nilai in luar)


def test_kelas_tanpa_isian_asing() -> None:
    """A misspelt key in a file of scales is refused."""
    with pytest.raises(ValidationError, match="extra_forbidden"):
        KelasSkala.model_validate({"predikat": "x", "tingkat": 1, "bawh": 3})
