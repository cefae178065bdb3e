"""Rating scales: inclusive sides, both readings of the printed gaps, faults of a scale itself."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import DasarHitung
from kinerja.hitung import predikat, teks_kelas
from kinerja.model import KelasSkala, Skala, cacat_skala, muat_skala

SEMUA = muat_skala()
SEHAT = ["permendagri-86-2017-atas", "permendagri-86-2017-bawah", "ketercapaian-target", "akip-88-2021"]
CACAT = ["permendagri-86-2017-tercetak", "permendagri-54-2010", "ketercapaian-dan-kategori"]


def kelas(skala: str, nilai: str, dasar: DasarHitung = DasarHitung.TERCETAK) -> str | None:
    """Return the label of a value."""
    hasil = predikat(SEMUA[skala], Decimal(nilai), dasar)
    return hasil.predikat if hasil else None


@pytest.mark.parametrize(
    ("skala", "nilai", "label"),
    [
        ("permendagri-86-2017-atas", "90.5", "Sangat Tinggi"),
        ("permendagri-86-2017-atas", "90.01", "Sangat Tinggi"),
        ("permendagri-86-2017-atas", "90", "Tinggi"),
        ("permendagri-86-2017-atas", "75.01", "Tinggi"),
        ("permendagri-86-2017-atas", "75", "Sedang"),
        ("permendagri-86-2017-atas", "65", "Rendah"),
        ("permendagri-86-2017-atas", "50.01", "Rendah"),
        ("permendagri-86-2017-atas", "50", "Sangat Rendah"),
        ("permendagri-86-2017-atas", "-50", "Sangat Rendah"),
        ("permendagri-86-2017-atas", "455.2", "Sangat Tinggi"),
        ("permendagri-86-2017-bawah", "91", "Sangat Tinggi"),
        ("permendagri-86-2017-bawah", "90.99", "Tinggi"),
        ("permendagri-86-2017-bawah", "90.5", "Tinggi"),
        ("permendagri-86-2017-bawah", "76", "Tinggi"),
        ("permendagri-86-2017-bawah", "75.99", "Sedang"),
        ("permendagri-86-2017-bawah", "51", "Rendah"),
        ("permendagri-86-2017-bawah", "50.99", "Sangat Rendah"),
        ("permendagri-86-2017-tercetak", "90.5", None),
        ("permendagri-86-2017-tercetak", "100", "Sangat Tinggi"),
        ("permendagri-86-2017-tercetak", "100.01", None),
        ("permendagri-54-2010", "90", None),
        ("permendagri-54-2010", "90.01", "Sangat Baik"),
        ("permendagri-54-2010", "89.99", "Baik"),
        ("ketercapaian-dan-kategori", "100.01", "Melebihi Target"),
        ("ketercapaian-dan-kategori", "100", "Sesuai Target"),
        ("ketercapaian-dan-kategori", "99.99", "Sangat Baik"),
        ("ketercapaian-dan-kategori", "90.01", "Sangat Baik"),
        ("ketercapaian-dan-kategori", "90", None),
        ("ketercapaian-dan-kategori", "89.99", "Baik"),
        ("ketercapaian-dan-kategori", "74.99", "Cukup"),
        ("ketercapaian-dan-kategori", "64.99", "Kurang"),
        ("ketercapaian-dan-kategori", "49.99", "Sangat Kurang"),
        ("ketercapaian-dan-kategori", "0", "Sangat Kurang"),
        ("ketercapaian-target", "99.99", "Tidak Tercapai"),
        ("ketercapaian-target", "100", "Sesuai Target"),
        ("ketercapaian-target", "100.01", "Melebihi Target"),
        ("akip-88-2021", "90.01", "AA"),
        ("akip-88-2021", "90", "A"),
        ("akip-88-2021", "80.01", "A"),
        ("akip-88-2021", "80.00", "BB"),
        ("akip-88-2021", "70.00", "B"),
        ("akip-88-2021", "60.00", "CC"),
        ("akip-88-2021", "50.00", "C"),
        ("akip-88-2021", "30.00", "D"),
        ("akip-88-2021", "0", "D"),
    ],
)
def test_kelas(skala: str, nilai: str, label: str | None) -> None:
    """A value on a bound belongs to the side that the scale names."""
    assert kelas(skala, nilai) == label


def test_dinilai_sebagaimana_tercetak() -> None:
    """A value that prints 90,00 is judged as 90,00 on the basis tercetak, and as it is on the basis penuh."""
    assert kelas("permendagri-86-2017-atas", "90.004") == "Tinggi"
    assert kelas("permendagri-86-2017-atas", "90.005") == "Sangat Tinggi"
    assert kelas("permendagri-86-2017-atas", "90.004", DasarHitung.PENUH) == "Sangat Tinggi"


@pytest.mark.parametrize("skala", SEMUA.values(), ids=list(SEMUA))
def test_kosong_tanpa_predikat(skala: Skala) -> None:
    """A missing value has no predikat."""
    assert predikat(skala, None, DasarHitung.TERCETAK) is None


def test_semua_skala_diuji() -> None:
    """Every scale of the package is known to these tests as sound or as faulty, with source and certainty."""
    assert sorted(SEMUA) == sorted(SEHAT + CACAT)
    assert all(skala.sumber and skala.kepastian in ("V", "M") for skala in SEMUA.values())


@pytest.mark.parametrize("skala", SEHAT)
def test_skala_sehat(skala: str) -> None:
    """A sound scale has no hole and no overlap."""
    assert cacat_skala(SEMUA[skala]) == ()


def test_lubang_skala_depok() -> None:
    """The scale as Depok prints it has no class for exactly 90,00, and only for that."""
    assert cacat_skala(SEMUA["permendagri-54-2010"]) == ("nilai 90,00 tidak mempunyai kelas",)


def test_celah_skala_tercetak() -> None:
    """The scale as printed has gaps between whole numbers and says nothing above 100."""
    cacat = cacat_skala(SEMUA["permendagri-86-2017-tercetak"])
    for nilai in ("50,01", "50,99", "65,01", "75,99", "90,01", "90,99", "100,01", "200,00"):
        assert f"nilai {nilai} tidak mempunyai kelas" in cacat
    assert not any(f"nilai {nilai} " in satu for satu in cacat for nilai in ("50,00", "51,00", "91,00", "100,00"))


def test_tumpang_tindih() -> None:
    """A value with two classes is a fault of the scale and names both."""
    rendah = KelasSkala(predikat="Rendah", tingkat=1, atas=Decimal(50), atas_termasuk=True)
    tinggi = KelasSkala(predikat="Tinggi", tingkat=5, bawah=Decimal(50), bawah_termasuk=True)
    skala = Skala(id="x", nama="x", sumber="x", kepastian="M", kelas=(tinggi, rendah))
    assert cacat_skala(skala) == ("nilai 50,00 masuk lebih dari satu kelas (Tinggi, Rendah)",)


@given(
    st.sampled_from(SEHAT),
    st.lists(st.decimals(0, 200, places=3), min_size=2, max_size=2),
    st.sampled_from(DasarHitung),
)
def test_predikat_tidak_pernah_turun(skala: str, nilai: list[Decimal], dasar: DasarHitung) -> None:
    """On a sound scale every value has one class, and a larger value never a worse one."""
    a, b = (predikat(SEMUA[skala], satu, dasar) for satu in sorted(nilai))
    assert a is not None
    assert b is not None
    urutan = SEMUA[skala].kelas
    assert urutan.index(a) >= urutan.index(b)
    assert a.tingkat <= b.tingkat


@pytest.mark.parametrize(
    ("isi", "teks"),
    [
        ({"bawah": 90}, "x > 90"),
        ({"bawah": 91, "bawah_termasuk": True}, "x ≥ 91"),
        ({"atas": 50, "atas_termasuk": True}, "x ≤ 50"),
        ({"atas": 51}, "x < 51"),
        ({"bawah": 75, "atas": 90, "atas_termasuk": True}, "75 < x ≤ 90"),
        ({"bawah": 75, "bawah_termasuk": True, "atas": "89.99", "atas_termasuk": True}, "75 ≤ x ≤ 89,99"),
        ({"bawah": 100, "bawah_termasuk": True, "atas": 100, "atas_termasuk": True}, "x = 100"),
        ({}, "semua nilai"),
    ],
)
def test_teks_kelas(isi: dict[str, object], teks: str) -> None:
    """An interval is printed with the sides that belong to it."""
    assert teks_kelas(KelasSkala.model_validate({"predikat": "x", "tingkat": 1, **isi})) == teks
