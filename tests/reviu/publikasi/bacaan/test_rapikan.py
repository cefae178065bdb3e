"""Rows of a table put right together: totals at the end, percentages beside amounts, one thing of running text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.rapikan import rapikan_tabel, satukan_uraian
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Buat = Callable[..., Sel]
_B = Besaran


def _baris(label: str, *sel: Sel, peran: str = "isi", kode: str = "") -> BarisPublikasi:
    return BarisPublikasi("Tabel 1", label, label, kode, peran, sel)


@pytest.mark.parametrize(
    ("label", "kumulatif"),
    [
        ("Januari|s.d. Januari|Februari|s.d. Februari", "1 3"),
        ("Januari|Sampai Januari|Februari|Kumulatif", "1 3"),
        ("Januari|Hingga Januari|Februari|Jumlah s.d. Februari", "1 3"),
        # One alone, one in front, or one after the other are no running totals between periods.
        ("Januari|s.d. Januari|Februari", ""),
        ("s.d. Januari|Februari|s.d. Februari", ""),
        ("Januari|s.d. Januari|s.d. Februari", ""),
        ("Januari|Februari", ""),
    ],
)
def test_running_totals(sel: _Buat, label: str, kumulatif: str) -> None:
    """Rows up to a period stand between the periods."""
    baris = [_baris(satu, sel(str(n + 3))) for n, satu in enumerate(label.split("|"))]
    semua = rapikan_tabel(baris)
    assert " ".join(str(n) for n, b in enumerate(semua) if b.peran == "kumulatif") == kumulatif
    assert [b.label for b in semua] == label.split("|")


def test_a_total_stays_a_total(sel: _Buat) -> None:
    """A total up to a period is a total all the same."""
    peran = ("isi", "isi", "isi", "jumlah")
    label = ("Januari", "s.d. Januari", "Februari", "Jumlah s.d. Februari")
    semua = rapikan_tabel([_baris(b, sel("3"), peran=p) for b, p in zip(label, peran, strict=True)])
    assert [b.peran for b in semua] == ["isi", "kumulatif", "isi", "jumlah"]


@pytest.mark.parametrize(
    ("nilai", "uang"),
    [
        ("10.000.000 20.000.000 -30.000.000", True),
        ("10.000.000 20.000.000", False),
        ("10.000.000 20.000.000 31.000.000 9.999.999", True),
        ("10.000.000 20.000.000 9.999.999", False),
        ("10.000.000 20.000.000 31.000.000 9.999.999 9.999.999", False),
        ("10.000.000,5 20.000.000 31.000.000", False),
    ],
)
def test_spending_by_its_size(sel: _Buat, nilai: str, uang: bool) -> None:
    """A realisasi of millions in more than two rows, three of four of them, is money; not where targets stand."""
    baris = [
        _baris(f"Hal {n}", sel(satu, _B.REALISASI), sel("7", _B.LAIN, "X")) for n, satu in enumerate(nilai.split())
    ]
    semua = rapikan_tabel(baris)
    assert {b.sel[0].besaran for b in semua} == {_B.SERAPAN if uang else _B.REALISASI}
    assert {b.sel[1].besaran for b in semua} == {_B.LAIN}
    assert [b.sel[0].angka for b in semua] == [b.sel[0].angka for b in baris]
    bertarget = [*baris, _baris("Lain", sel("-", _B.TARGET))]
    assert {b.sel[0].besaran for b in rapikan_tabel(bertarget)[:-1]} == {_B.REALISASI}


def _pagu(sel: _Buat, pasang: str, kolom: str = "Realisasi", **lain: object) -> list[BarisPublikasi]:
    """Return rows of a budget in millions and a realisasi without unit."""
    isi = [satu.split("/") for satu in pasang.split()]
    return [
        _baris(f"Hal {n}", sel(f"Rp{p} juta", _B.PAGU), sel(s, _B.REALISASI, kolom, **lain))
        for n, (p, s) in enumerate(isi)
    ]


@pytest.mark.parametrize(
    ("pasang", "uang"),
    [
        ("200/150 300/250 400/410", True),
        ("200/150 300/250", False),
        # A twentieth to six fifths of the budget, and above a hundred.
        ("2020/101 300/250 400/480", True),
        ("2021/101 300/250 400/410", False),
        ("200/150 300/250 400/481", False),
        ("200/150 300/250 400/100", False),
        ("200/150 300/250 400/101", True),
        ("200/150 300/250 400/410 900/10", True),
        ("200/150 300/250 400/410 900/10 900/11", False),
    ],
)
def test_spending_in_the_unit_of_its_budget(sel: _Buat, pasang: str, uang: bool) -> None:
    """A realisasi as large as the budget beside it in most rows is money in the same unit."""
    semua = rapikan_tabel(_pagu(sel, pasang))
    assert {b.sel[1].besaran for b in semua} == {_B.SERAPAN if uang else _B.REALISASI}
    satu = semua[0].sel[1].angka
    asli = int(pasang.split()[0].split("/")[1])
    assert satu is not None
    assert (satu.nilai, satu.kelipatan) == ((asli * 10**6, 10**6) if uang else (asli, 1))


def test_no_spending_beside_a_budget(sel: _Buat) -> None:
    """A percentage, a quantity of its own, or budgets in different units tell nothing."""
    isi = "200/150 300/250 400/410"
    for baris in (
        _pagu(sel, isi, "Realisasi %"),
        _pagu(sel, isi, imbuhan=("fisik",)),
        _pagu(sel, "200/150% 300/250% 400/410%"),
        [*_pagu(sel, isi)[:2], _baris("C", sel("Rp400 ribu", _B.PAGU), sel("300", _B.REALISASI, "Realisasi"))],
    ):
        assert {b.sel[1].besaran for b in rapikan_tabel(baris)} == {_B.REALISASI}


@pytest.mark.parametrize(
    ("label", "nilai", "jumlah"),
    [
        ("Poltekkes", "12.000 34.000 46.000", True),
        ("Poltekkes", "1.200 3.400 4.600", False),
        ("Nilai Kinerja", "12 34 46", True),
        ("Jumlah orang", "12 34 46", True),
        ("Nilai Kinerja", "1 3 4", False),
        ("Nilai Kinerja", "12 34 47", False),
        ("Nilai Kinerja", "12% 34% 46%", False),
        ("Nilai Kinerja", "0 46 46", False),
        ("Nilai Kinerja", "46 46", False),
        ("Nilai Kinerja", "-12 -34 -46", True),
        ("Nilai Kinerja", "0 0 0", False),
        # Decimals may have lost half a digit each.
        ("Nilai Kinerja", "1,2 3,4 4,7", True),
        ("Nilai Kinerja", "1,2 3,4 4,8", False),
        ("Nilai Kinerja", "12 34 46,0", True),
    ],
)
def test_the_last_row_may_be_a_total(sel: _Buat, label: str, nilai: str, jumlah: bool) -> None:
    """A last row whose digits are the sum of the rows above by no chance is their total, whatever it is called."""
    *atas, akhir = nilai.split()
    baris = [*(_baris(f"Hal {n}", sel(s)) for n, s in enumerate(atas)), _baris(label, sel(akhir))]
    assert [b.peran for b in rapikan_tabel(baris)] == ["isi"] * len(atas) + ["jumlah" if jumlah else "isi"]


def test_where_a_total_stands(sel: _Buat) -> None:
    """Below a total stands one row at most; above it no other total, and it bears no code."""
    isi = [_baris("A", sel("12")), _baris("B", sel("34"))]
    total, huruf = _baris("Nilai", sel("46")), _baris("Predikat", sel("B"))
    assert [b.peran for b in rapikan_tabel([*isi, total, huruf])] == ["isi", "isi", "jumlah", "isi"]
    assert [b.label for b in rapikan_tabel([*isi, total, huruf])] == ["A", "B", "Nilai", "Predikat"]
    assert "jumlah" not in [b.peran for b in rapikan_tabel([*isi, total, huruf, huruf])]
    assert rapikan_tabel([*isi, _baris("Nilai", sel("46"), kode="1.01.01")])[-1].peran == "isi"
    assert rapikan_tabel([isi[0], _baris("Total B", sel("34")), total])[-1].peran == "isi"
    assert rapikan_tabel([isi[0], _baris("B", sel("34"), peran="rerata"), total])[-1].peran == "isi"
    assert [b.peran for b in rapikan_tabel([*isi, total, _baris("Rata-rata", sel("9"), peran="rerata")])][2] == "jumlah"
    # Letters mark heads of groups, which make the total.
    huruf_ = [_baris(b, sel(n)) for b, n in (("A. Satu", "12"), ("a", "5"), ("b", "7"), ("B. Dua", "34"), ("c", "34"))]
    assert rapikan_tabel([*huruf_, total])[-1].peran == "jumlah"
    # Digits of several columns count together.
    dua = [_baris(b, sel(n, kolom="X"), sel(n, kolom="Y")) for b, n in (("A", "120"), ("B", "340"), ("C", "460"))]
    assert rapikan_tabel(dua)[-1].peran == "jumlah"


@pytest.mark.parametrize(
    ("target", "capaian", "harap"),
    [
        ([(None, ("pk", ""))], (None, ("", "")), ("pk", "")),
        ([(None, ("pk", ""))], (2023, ("", "")), ("pk", "")),
        ([(2023, ("pk", ""))], (2023, ("", "")), ("pk", "")),
        ([(2022, ("pk", ""))], (2023, ("", "")), ("", "")),
        ([(None, ("pk", ""))], (None, ("rkt", "")), ("rkt", "")),
        ([(None, ("pk", "")), (None, ("rkt", ""))], (None, ("", "")), ("", "")),
        ([(None, ("pk", "")), (2022, ("rkt", ""))], (2023, ("", "")), ("", "")),
        ([(2023, ("pk", "")), (2022, ("rkt", ""))], (2022, ("", "")), ("rkt", "")),
    ],
)
def test_kind_of_a_capaian(
    sel: _Buat,
    target: Sequence[tuple[int | None, tuple[str, str]]],
    capaian: tuple[int | None, tuple[str, str]],
    harap: tuple[str, str],
) -> None:
    """A percentage is of the kind of the only target of its year, else of the only one without year."""
    for besaran in (_B.CAPAIAN, _B.PERSEN):
        isi = [sel("8", _B.TARGET, f"T{n}", tahun=t, jenis=j) for n, (t, j) in enumerate(target)]
        baris = [_baris("A", *isi, sel("9", besaran, "C", tahun=capaian[0], jenis=capaian[1]))]
        assert rapikan_tabel(baris)[0].sel[-1].jenis == harap
    lain = [_baris("A", *isi, sel("9", _B.REALISASI, "C"))]
    assert rapikan_tabel(lain)[0].sel[-1].jenis == ("", "")
    periode = [_baris("A", sel("8", _B.TARGET, jenis=("pk", ""), periode=("bulan", "1")), sel("9", _B.CAPAIAN))]
    assert rapikan_tabel(periode)[0].sel[-1].jenis == ("", "")


@pytest.mark.parametrize("besaran", [_B.TARGET, _B.REALISASI, _B.PAGU, _B.LAIN])
def test_a_target_and_its_percentage(sel: _Buat, besaran: Besaran) -> None:
    """Where a column of one quantity bears a sign of per cent and another none, the one that does is a percentage."""
    dua = rapikan_tabel([_baris("A", sel("8", besaran, "X"), sel("9", besaran, "X (%)"))])[0].sel
    persen = besaran is not _B.LAIN
    assert [(s.besaran, s.yakin) for s in dua] == [
        (besaran, True),
        (_B.PERSEN if persen else besaran, not persen),
    ]
    for lain in ({"tahun": 2022}, {"imbuhan": ("fisik",)}, {"periode": ("bulan", "1")}, {"jenis": ("pk", "")}):
        sendiri = rapikan_tabel([_baris("A", sel("8", besaran, "X"), sel("9", besaran, "X (%)", **lain))])[0].sel
        assert {s.besaran for s in sendiri} == {besaran}


@pytest.mark.parametrize(
    ("besar", "kecil", "ragu"),
    [
        ("10.000.000", ("999", "12"), True),
        ("-10.000.000", ("999", "12"), True),
        ("9.999.999", ("999", "12"), False),
        ("10.000.000", ("1.000", "12"), False),
        ("10.000.000", ("0", "0"), False),
        ("10.000.000", ("1", "0"), True),
        ("10.000.000", ("-999", "12"), True),
    ],
)
def test_money_too_small_for_its_table(sel: _Buat, besar: str, kecil: tuple[str, str], ragu: bool) -> None:
    """A column of money that stays below a thousand beside ten millions is one of percentages, not surely."""
    baris = [_baris(f"Hal {n}", sel(besar, _B.PAGU), sel(s, _B.SISA), sel("5")) for n, s in enumerate(kecil)]
    for satu in rapikan_tabel(baris):
        assert [(s.besaran, s.yakin) for s in satu.sel] == [
            (_B.PAGU, True),
            (_B.PERSEN if ragu else _B.SISA, not ragu),
            (_B.LAIN, True),
        ]


def test_one_thing_of_running_text(sel: _Buat) -> None:
    """Labels of one thing are brought together; what is said twice of it stands in a row of its own."""
    baris = [
        _baris("Jalan", sel("8", _B.TARGET)),
        _baris("Pasar", sel("7", _B.TARGET)),
        _baris("Jalan", sel("9", _B.REALISASI)),
        _baris("jalan", sel("6", _B.TARGET)),
        _baris("Jalan", sel("5", _B.TARGET, tahun=2022), sel("4", _B.TARGET, imbuhan=("x",))),
        _baris("Jalan", sel("3", _B.TARGET, periode=("bulan", "1")), sel("2", _B.TARGET, jenis=("pk", ""))),
        _baris("Jalan", sel("1", _B.TARGET), peran="jumlah"),
        _baris("Jalan", sel("0", _B.TARGET), kode="1.01.01"),
    ]
    semua = [(b.label, b.peran, b.kode, " ".join(s.teks for s in b.sel)) for b in satukan_uraian(baris)]
    assert semua == [
        ("Jalan", "isi", "", "8 9 5 4 3 2"),
        ("Jalan", "isi", "", "6"),
        ("Pasar", "isi", "", "7"),
        ("Jalan", "jumlah", "", "1"),
        ("Jalan", "isi", "1.01.01", "0"),
    ]


def test_spending_beside_what_was_reached(sel: _Buat) -> None:
    """Of two columns of realisasi the one of millions is money, the other stays."""
    baris = [
        _baris(
            f"Hal {n}",
            sel(f"{n}0.000.000", _B.REALISASI, "Realisasi Dana"),
            sel(f"{n}", _B.REALISASI, "Realisasi Fisik"),
        )
        for n in (1, 2, 3)
    ]
    assert {tuple(s.besaran for s in b.sel) for b in rapikan_tabel(baris)} == {(_B.SERAPAN, _B.REALISASI)}


@pytest.mark.parametrize(
    ("kolom", "target", "nilai", "nyata"),
    [
        # as large as targets that are no hundred, in three rows
        ("Capaian", "7 12 9", "6 11 9", True),
        ("Capaian", "7 12", "6 11", False),
        ("Capaian", "7 12 9", "86 92 100", False),
        ("Capaian", "100 99 98", "97 96 95", False),
        # a sign of per cent says what it is
        ("Capaian (%)", "7 12 9", "6 11 9", False),
        ("Persen Capaian", "7 12 9", "6 11 9", False),
    ],
)
def test_capaian_that_is_what_was_reached(sel: _Buat, kolom: str, target: str, nilai: str, nyata: bool) -> None:
    """What is headed capaian beside a target alone is the realisasi where it follows the targets."""
    baris = [
        _baris(f"Hal {n}", sel(t, _B.TARGET), sel(v, _B.CAPAIAN, kolom))
        for n, (t, v) in enumerate(zip(target.split(), nilai.split(), strict=True))
    ]
    assert {b.sel[1].besaran for b in rapikan_tabel(baris)} == {_B.REALISASI if nyata else _B.CAPAIAN}


@pytest.mark.parametrize(
    ("target", "realisasi", "lain"),
    [
        ("268.797", "352,390", "352390"),
        # Beside decimals, small counts or nothing a comma parts decimals.
        ("26,5", "352,390", None),
        ("268", "352,390", None),
        ("-", "352,390", None),
        ("268.797", "352,39", None),
    ],
)
def test_comma_among_thousands(
    satu_tabel: Callable[..., TabelPublikasi], target: str, realisasi: str, lain: str | None
) -> None:
    """A comma before three digits in a row of whole thousands may be a mistyped point."""
    tabel = satu_tabel("Tabel 1", ("Target", "Realisasi"), [("Susu", target, realisasi), ("Telur", "1.217.235", "2")])
    angka = tabel.baris[0].sel[-1].angka
    assert angka is not None
    assert (None if angka.lain is None else f"{angka.lain:.0f}") == lain
