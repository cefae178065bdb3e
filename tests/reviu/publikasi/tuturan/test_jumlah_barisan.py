"""Amounts of running text next to the sum of rows that stand below each other."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.jumlah_barisan import periksa_jumlah_barisan

_ISI = {"Survei jalan": "1.405.566.951", "Rambu": "990.123.487", "Marka jalan": "620.104.200", "Pagar": "3.000.001"}
_TABEL = sel_terbit(("Tabel 3.7", "Anggaran (Rp)", {nama: (n,) for nama, n in _ISI.items()}))


def _temuan(kalimat: str, tabel: list[Publikasi] = _TABEL) -> list[tuple[str, str, int]]:
    peta = peta_kalimat(kalimat, tabel=tabel)
    return [(d.tercetak, d.pesan, len(d.nomor) - 1) for _, d in periksa_jumlah_barisan(peta)]


def test_berjumlah() -> None:
    """The sum of neighbouring rows, wherever they begin, one slip away; the rows are named."""
    pesan = "Tertulis {}, padahal {} sampai dengan {} pada Tabel 3.7, kolom Anggaran (Rp), berjumlah {}"
    assert _temuan("Program Lalu Lintas menyerap Rp2.395.680.438 dan Rp1.610.227.678.") == [
        (
            "2.395.680.438",
            pesan.format("2.395.680.438", "Survei jalan", "Rambu", "2.395.690.438") + ".",
            2,
        ),
        (
            "1.610.227.678",
            pesan.format("1.610.227.678", "Rambu", "Marka jalan", "1.610.227.687") + ".",
            2,
        ),
    ]


@pytest.mark.parametrize(
    ("uang", "banyak"),
    [
        ("Rp2.395.690.438", 0),
        ("Rp2.395.691.450", 1),  # less than one in a million
        ("Rp2.395.694.450", 0),
        ("Rp2.395.690.000", 0),  # in thousands
        ("Rp2.395.689.000", 1),
        ("2.395.680.438 orang", 0),
        ("Rp2.395,680438 juta", 0),
        ("Rp2.395.680.438,50", 0),
        # a row alone: next to nothing is told here, a slip elsewhere
        ("Rp990.123.490", 1),
        ("Rp990.123.478", 1),
        ("Rp990.128.487", 0),
        # not next to each other; too small
        ("Rp2.025.671.150", 0),
        ("Rp3.000.010", 0),
    ],
)
def test_dekat(uang: str, banyak: int) -> None:
    """Only what no chance brings so near is told."""
    assert len(_temuan(f"Program Lalu Lintas menyerap {uang}.")) == banyak


def test_sendiri() -> None:
    """A row by itself is named by itself."""
    ((_, pesan, banyak),) = _temuan("Program Lalu Lintas menyerap Rp990.123.490.")
    assert (pesan.split(" (")[0], banyak) == ("Tertulis 990.123.490, padahal Rambu pada Tabel 3.7, kolom Anggaran", 1)


def test_tercetak() -> None:
    """An amount that a table prints, or that follows from other rows, is right; so is one with two sums beside it."""
    kalimat = "Program Lalu Lintas menyerap Rp2.395.680.438."
    lain = {"Tugu": ("2.395.680.438",)}
    assert _temuan(kalimat, [*_TABEL, *sel_terbit(("Tabel 3.8", "Anggaran (Rp)", lain))]) == []
    dua = {"Tugu": ("1.395.680.438",), "Taman": ("1.000.000.000",)}
    assert _temuan(kalimat, [*_TABEL, *sel_terbit(("Tabel 3.8", "Anggaran (Rp)", dua))]) == []
    assert _temuan(kalimat, sel_terbit(("Tabel 3.8", "Volume", {n: (v,) for n, v in _ISI.items()}))) == []


def test_runtun() -> None:
    """No more than twelve rows are added up, but for a group of them: one group, or two after each other."""
    isi = [(f"Rincian {n:02}", f"{101_234_567 + n * n * 1_003}") for n in range(14)]

    def tabel(*batas: int) -> list[Publikasi]:
        return [
            Publikasi(tabel="Tabel 3.7", baris=nama, kolom="Anggaran (Rp)", nilai=nilai, induk=f"Program {n in batas}")
            for n, (nama, nilai) in enumerate(isi)
        ]

    def salah(banyak: int) -> str:
        return f"Program itu menyerap Rp{sum(int(n) for _, n in isi[:banyak]) + 2}."

    assert len(_temuan(salah(12), tabel())) == 1
    assert len(_temuan(salah(13), tabel(13))) == 1
    assert _temuan(salah(13), tabel()) == []
    assert len(_temuan(salah(14), tabel())) == 1


@pytest.mark.parametrize(
    ("rincian", "uang", "banyak"),
    [
        (("123.400.000", "111.150.000"), "Rp234.560.000", 1),  # five digits
        (("123.400.000", "111.100.000"), "Rp234.600.000", 0),
        (("12.000.000.001", "345.012.344"), "Rp12.345.000.000", 1),  # just one in a million
        (("12.000.000.002", "345.012.344"), "Rp12.345.000.000", 0),
        (("61.728.397", "61.728.398"), "Rp123.456.785", 1),  # nine digits
        (("30.864.198", "30.864.199"), "Rp61.728.387", 0),
        (("123.400.000", "111.150.000"), "Rp5.000 dan Rp234.560.000", 1),
    ],
)
def test_batas(rincian: tuple[str, str], uang: str, banyak: int) -> None:
    """How many digits an amount must have, and how near it must be."""
    isi = {f"Rincian {nama}": (nilai,) for nama, nilai in zip("ab", rincian, strict=True)}
    assert len(_temuan(f"Program itu menyerap {uang}.", sel_terbit(("Tabel 3.7", "Anggaran (Rp)", isi)))) == banyak


def test_kolom() -> None:
    """Budgets and what was spent are added up apart; rows without an amount and totals are none of them."""
    isi = {
        "Survei jalan": ("1.405.566.951", "1.300.000.007"),
        "Uji coba": ("0", "0"),
        "Rambu": ("990.123.487", "900.000.005"),
        "Jumlah": ("2.395.690.438", "2.200.000.012"),
    }
    tabel = sel_terbit(("Tabel 3.7", "Anggaran (Rp)|Realisasi (Rp)", {n: v for n, v in isi.items() if n != "Jumlah"}))
    assert [n for *_, n in _temuan("Program itu menyerap Rp2.200.000.021 dari Rp2.395.690.483.", tabel)] == [2, 2]
    assert _temuan("Program itu menyerap Rp2.305.567.965.", tabel) == []
    bertotal = sel_terbit(("Tabel 3.7", "Anggaran (Rp)|Realisasi (Rp)", isi))
    ((_, pesan, _),) = _temuan("Program itu menyerap Rp2.200.000.014.", bertotal)
    assert pesan.count("sampai dengan") == 1


def test_terbulat() -> None:
    """Amounts in millions were rounded: what they add up to is near the right one, and no better."""
    isi = {"Survei jalan": ("1.405,57",), "Rambu": ("990,12",)}
    kalimat = "Program itu menyerap Rp2.395.690.438."
    assert _temuan(kalimat, sel_terbit(("Tabel 3.7 Anggaran (juta rupiah)", "Anggaran", isi))) == []
    utuh = {"Survei jalan": ("1.405.570.000",), "Rambu": ("990.120.000",)}
    assert len(_temuan(kalimat, sel_terbit(("Tabel 3.7 Anggaran (rupiah)", "Anggaran", utuh)))) == 1
