"""Numbers that fit a relation all but exactly."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.nyaris_kalimat import salah_nyaris


def _salah(teks: str, lalu: str = "") -> str:
    return salah_nyaris(bilangan_kalimat(teks), bilangan_kalimat(lalu))


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        (
            "Panjang rel 1.363,88 km, aktif 993,29 km, lainnya 370,61 km.",
            "993,29 ditambah 370,61 adalah 1.363,90, sedangkan di sampingnya tertulis 1.363,88",
        ),
        ("Aktif 993,29 km, lainnya 370,61 km, panjang rel 1.363,88 km.", "993,29 ditambah 370,61 adalah 1.363,90"),
        ("Panjang rel 1.363,88 km, aktif 993,29 km, lainnya 370,59 km.", ""),
        ("Panjang rel 1.363,88 km, aktif 993,29 km, lainnya 370,60 km.", ""),  # rounded
        ("Panjang rel 1.363,88 km, aktif 993,29 km, lainnya 372,61 km.", ""),  # not so near
        ("Panjang rel 1.363,88 km, aktif 993,29 ha, lainnya 370,61 kg.", ""),
        ("Panjang rel 1.363,88 km, aktif 993,2 km, lainnya 370,61 km.", ""),
        # exact with a third one: these are no parts of the whole
        ("Panjang rel 1.363,88 km, aktif 993,29 km, lainnya 370,59 km, tua 370,61 km.", ""),
        ("Ada 12.345 unit, baru 1.234 unit, lama 11.112 unit.", "1.234 ditambah 11.112 adalah 12.346"),
        ("Ada 12.345.678 unit, 12.345.678 unit dan 1.234 unit.", ""),
        # few digits come near by chance
        ("Ada 20.000 unit, baru 12.000 unit, lama 8.001 unit.", ""),
        ("Ada 23.501 unit, baru 12.500 unit, lama 11.003 unit.", ""),
    ],
)
def test_jumlah(teks: str, harap: str) -> None:
    """A whole is not missed by its two parts by next to nothing."""
    hasil = _salah(teks)
    assert hasil.startswith(harap) if harap else hasil == ""


@pytest.mark.parametrize(
    ("persen", "harap"),
    [
        ("sebesar 78,80 %", "554.112 dari 702.963 adalah 78,83 persen, tetapi tertulis 78,80"),
        ("sebesar 78,83 %", ""),
        ("sebesar 78,82 %", ""),  # cut
        ("sebesar 21,17 %", ""),  # what is left
        ("sebesar 26,86 %", ""),  # how much more
        ("sebesar 126,86 %", ""),
        ("sebesar 78,78 %", "554.112 dari 702.963 adalah 78,83"),
        ("sebesar 78,77 %", ""),
        ("sebesar 78,87 %", "554.112 dari 702.963 adalah 78,83"),
        ("sebesar 73,83 %", "554.112 dari 702.963 adalah 78,83"),
        ("sebesar 72,88 %", ""),
        ("sebesar 78,8 %", ""),
        ("dengan target 78,80 %", ""),
        ("naik 78,80 %", ""),
        ("78,80 dan 78,83 %", ""),
    ],
)
def test_pangsa(persen: str, harap: str) -> None:
    """A percentage is not off by some of its last digits from the share of two large numbers; the sentence before may give them."""
    angka = "Melintas 702.963 unit, di antaranya 554.112 unit tidak melanggar"
    for hasil in (_salah(f"{angka} {persen}."), _salah(f"Jadi {persen}.", angka)):
        assert hasil.startswith(harap) if harap else hasil == ""


def test_pangsa_beberapa() -> None:
    """Of three numbers only what is very near is meant; a percentage that fits two of them is theirs."""
    lalu = "Melintas 702.963 unit, melanggar 148.851 unit dan tidak melanggar 554.112 unit."
    assert _salah("Jadi sebesar 78,80 %.", lalu) != ""
    assert _salah("Jadi sebesar 73,83 %.", lalu) == ""
    assert _salah("Jadi sebesar 78,80 %, yakni 78,83 % dari semua.", lalu) == ""
    assert _salah("Jadi sebesar 78,80 %.", "Melintas 702.963 unit, lainnya 554.112 orang, senilai Rp554.112.") != ""
    assert _salah("Jadi sebesar 79,99 %.", "Ada 8 dari 10 unit.") == ""
    assert _salah("Jadi sebesar 64,68 %.", "Ada 119 dari 184 unit.") != ""
    assert _salah("Jadi sebesar 64,68 %.", "Ada 119 unit, senilai Rp184.") == ""


@pytest.mark.parametrize(
    ("utuh", "bagian", "persen"),
    [
        ("12.346 unit", "6.172 unit", "50,01"),  # what is left
        ("125,00 km", "62,475 km", "50,01"),  # off by the last digit
        ("12.345 unit", "7.629 unit", "61,82"),  # how much more the whole is
        ("12.345 unit", "12.343 unit", "100,02"),  # the whole in per cent of the part
        ("12.345 unit", "12.345 unit", "99,98"),
    ],
)
def test_pangsa_lain(utuh: str, bagian: str, persen: str) -> None:
    """What is near the share may be another relation of both numbers."""
    assert _salah(f"Ada {utuh}, baru {bagian}, sebesar {persen} %.") == ""


def test_pangsa_bulat() -> None:
    """A percentage that a round number explains is no near miss of two others; nothing is a share of nothing."""
    assert _salah("Dari pagu 18.000.000.000, realisasi 17.775.000.000, tersisa 225.000.000 atau 1,25 persen.") == ""
    assert _salah("Dari realisasi 17.775.000.000, tersisa 225.000.000 dan 0 atau 1,25 persen.") != ""


def test_pangsa_milik() -> None:
    """Percentages are no parts, and each is judged by itself."""
    assert _salah("Bagian 55,41 % dan 70,29 % sebesar 78,80 %.") == ""
    pola = "Ada 702.963 unit, 554.112 unit, Rp934.567 dan Rp812.345; sebesar 78,83 % dan sebesar {} %."
    assert _salah(pola.format("86,92")) == ""
    assert _salah(pola.format("86,90")) == "812.345 dari 934.567 adalah 86,92 persen, tetapi tertulis 86,90"


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Capaiannya 87,57 %, masih perlu 12,42 %.", "Dari 87,57 persen kurang 12,43 persen, tetapi tertulis 12,42"),
        ("Capaiannya 87,57 %, masih perlu 12,43 %.", ""),
        ("Capaiannya 87,57 %, masih perlu 12,48 %.", "Dari 87,57 persen kurang 12,43 persen, tetapi tertulis 12,48"),
        ("Capaiannya 87,57 %, masih perlu 12,49 %.", ""),
        ("Capaiannya 87,57 %, masih perlu 12,4 %.", ""),
        ("Capaiannya 87 %, masih perlu 12 %.", ""),
        ("Capaiannya 87,57 %, inflasi 12,42 %.", ""),
        ("Capaiannya 87,57 km, masih perlu 12,42 %.", ""),
        ("Capaiannya 87,57 %, masih perlu 12,42 km.", ""),
    ],
)
def test_pelengkap(teks: str, harap: str) -> None:
    """What is missing to a hundred percent is what is left, to the last digit."""
    assert _salah(teks) == harap
