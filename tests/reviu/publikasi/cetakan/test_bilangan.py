"""Printed numbers: what they can mean, and whether two can mean one thing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, Selang, baca_cetakan, baca_kelipatan, cocok, sama


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("9.000", "9000"),
        ("550,250,000", "550250000"),
        ("91,12 %", "91.12"),
        ("Rp1,2 M", "1200000000"),
        ("Rp 3,4 jt", "3400000"),
        ("12,5 miliar", "12500000000"),
        ("Rp. 5.613.900.000,-", "5613900000"),
        ("1 234 567", "1234567"),
        ("(3,4)", "-3.4"),
        ("(5)", "-5"),
        ("15 487 168,06", "15487168.06"),
        ("(70,00)BB", "70.00"),
        ("10. 717 .308", "10717308"),
        ("5 m", "5"),
    ],
)
def test_nilai(teks: str, nilai: str) -> None:
    """A number is read in the way in which it is written, with its unit."""
    angka = baca_cetakan(teks, ribuan=True)
    assert angka is not None
    assert angka.nilai == Decimal(nilai)


def test_blanks_may_part_thousands() -> None:
    """Such a number is written in full, as statistics offices do."""
    angka = baca_cetakan("15 487 168,06", ribuan=True)
    assert angka is not None
    assert angka.cacat == ""


@pytest.mark.parametrize(
    "teks", ["IKK BARU", "-", "12/8/2023", "100% (20%)", "68,00 145 280.000", "5 6 7", "1.1.1", "2.10.3", "2,4.4", ""]
)
def test_bukan_bilangan(teks: str) -> None:
    """Words, dashes, dates, codes of several levels and two numbers in one cell are no number."""
    assert baca_cetakan(teks, ribuan=True) is None


@pytest.mark.parametrize(
    ("satu", "dua", "hasil"),
    [
        ("9,000", "9000", True),
        ("9,000", "9", True),
        ("39%", "39,27", True),
        ("97", "96,54", True),
        ("7", "8", False),
        ("100,92", "100,93", False),
        ("Rp2,32 miliar", "2.317.614.000", True),
        ("77,32", "77,04", False),
    ],
)
def test_sama(satu: str, dua: str, hasil: bool) -> None:
    """The finer print, rounded or cut, gives the coarser one; two whole numbers are equal or not."""
    a, b = baca_cetakan(satu, ribuan="%" not in satu), baca_cetakan(dua, ribuan=True)
    assert a is not None
    assert b is not None
    assert sama(a, b) is hasil


def test_longgar() -> None:
    """What was computed on the way may differ by one last digit."""
    a, b = baca_cetakan("100,92", ribuan=False), baca_cetakan("100,93", ribuan=False)
    assert a is not None
    assert b is not None
    assert sama(a, b, longgar=True)


@pytest.mark.parametrize(
    ("teks", "nilai"), [("503,753.650", "503753650"), ("1,234.50", "1234.50"), ("1.234,567", "1234.567")]
)
def test_titik_dan_koma(teks: str, nilai: str) -> None:
    """A point behind three digits of an amount parts thousands, though a comma was typed before it: it is told as mistyped."""
    angka = baca_cetakan(teks, ribuan=True)
    assert angka is not None
    assert (angka.nilai, bool(angka.cacat)) == (Decimal(nilai), teks == "503,753.650")


def _baca(teks: str, *, ribuan: bool = True, kelipatan: int = 1) -> Cetakan:
    angka = baca_cetakan(teks, ribuan=ribuan, kelipatan=kelipatan)
    assert angka is not None
    return angka


@pytest.mark.parametrize(
    ("teks", "ribuan", "nilai", "desimal", "tanda", "lain"),
    [
        # three digits behind one sign: thousands of an amount, of a percentage either
        ("1.234", True, "1234", 0, "", None),
        ("1.234", False, "1.234", 3, ".", "1234"),
        ("9,000", True, "9.000", 3, ",", "9000"),
        ("-9,000", True, "-9.000", 3, ",", "-9000"),
        ("9,000 juta", True, "9000000.000", 3, ",", "9000000000"),
        # no thousands: nought in front, four digits in front, fewer or more digits behind
        ("0.234", True, "0.234", 3, ".", None),
        ("12345.678", True, "12345.678", 3, ".", None),
        ("1234.567", True, "1234.567", 3, ".", None),
        ("1234,567", False, "1234.567", 3, ",", None),
        ("2020.5", True, "2020.5", 1, ".", None),
        ("12345.67", True, "12345.67", 2, ".", None),
        # signs of both kinds: the last one parts the decimals
        ("1.234,50", True, "1234.50", 2, ",", None),
        ("1,234.5", True, "1234.5", 1, ".", None),
        ("1.234.567,890", True, "1234567.890", 3, ",", None),
        ("1.234.567", True, "1234567", 0, "", None),
        ("5.", True, "5", 0, "", None),
        ("+5", True, "5", 0, "", None),
    ],
)
def test_tanda_ribuan(teks: str, ribuan: bool, nilai: str, desimal: int, tanda: str, lain: str | None) -> None:
    """What signs part, and what else it may be."""
    angka = _baca(teks, ribuan=ribuan)
    assert (angka.nilai, angka.desimal, angka.tanda, angka.cacat) == (Decimal(nilai), desimal, tanda, "")
    assert angka.lain == (None if lain is None else Decimal(lain))


_RIBUAN, _CAMPUR = "titik ribuan tidak lengkap", "titik dan koma bercampur"


@pytest.mark.parametrize(
    ("teks", "nilai", "cacat"),
    [
        ("1.23.456", "123456", _RIBUAN),
        ("1234.567.890", "1234567890", _RIBUAN),
        ("12.345.678.9", "123456789", _RIBUAN),
        ("1.1.1.000", "111000", _RIBUAN),
        ("12.34,50", "1234.50", _RIBUAN),
        ("1234.567,8", "1234567.8", _RIBUAN),
        # so many digits are those of an amount
        ("123456.789", "123456789", _RIBUAN),
        ("1234567.89", "123456789", _RIBUAN),
        ("1,234,567.890", "1234567890", _CAMPUR),
        ("1.234,567.890", "1234567890", _CAMPUR),
    ],
)
def test_tulisan_cacat(teks: str, nilai: str, cacat: str) -> None:
    """Digits that are grouped wrongly are told, and taken for what they give together."""
    angka = _baca(teks)
    assert (angka.nilai, angka.desimal, angka.cacat) == (Decimal(nilai), len(nilai.partition(".")[2]), cacat)


@pytest.mark.parametrize(
    ("teks", "kelipatan", "nilai", "satuan"),
    [
        ("5", 1000, "5000", 1000),
        ("5 juta", 1000, "5000000", 10**6),
        ("5 jutaan", 1, "5000000", 10**6),
        ("5 rb", 1, "5000", 1000),
        # short forms stand for money behind Rp alone, and in capitals
        ("Rp5 T", 1, "5000000000000", 10**12),
        ("Rp5 M.", 1, "5000000000", 10**9),
        ("5 T", 1, "5", 1),
        ("Rp5 t", 1, "5", 1),
    ],
)
def test_kelipatan(teks: str, kelipatan: int, nilai: str, satuan: int) -> None:
    """The unit beside a number counts, else that of its heading."""
    angka = _baca(teks, kelipatan=kelipatan)
    assert (angka.nilai, angka.kelipatan) == (Decimal(nilai), satuan)


@pytest.mark.parametrize(
    "teks", ["-1.000", "−1.000", "Rp-1.000", "-Rp1.000", "(Rp1.000)", "Rp (1.000)", "(1.000)", "(1.000) ribu"]
)
def test_di_bawah_nol(teks: str) -> None:
    """A minus, or brackets of which no letter is a mark."""
    assert _baca(teks).nilai in (-1000, -(10**6))
    assert _baca("(70,00) BB").nilai == 70


@pytest.mark.parametrize(
    ("teks", "persen"), [("5%", True), ("5 %", True), ("85,20*)", False), ("≥ 80", False), ("80 orang", False)]
)
def test_yang_di_sampingnya(teks: str, persen: bool) -> None:
    """Marks and units beside a number change nothing but its sign of per cent."""
    assert (_baca(teks, ribuan=False).persen, _baca(teks, ribuan=False).kelipatan) == (persen, 1)
    assert _baca("1000 (seribu rupiah)").nilai == 1000


@pytest.mark.parametrize(
    "teks", ["12) Badan Pertanahan", "('000)", "80 orang 5", "80 = x", "80 [1]", "12 34", "1,5 6", "10.10.10", "-"]
)
def test_bukan_satu_bilangan(teks: str) -> None:
    """Marks of a list, units, codes, and several numbers."""
    assert baca_cetakan(teks, ribuan=True) is None


def _selang(bawah: str, atas: str) -> Selang:
    return Selang(Decimal(bawah), Decimal(atas))


@pytest.mark.parametrize(
    ("hasil", "harap"),
    [
        (_selang("1", "2") + _selang("10", "20"), ("11", "22")),
        (_selang("10", "20") - _selang("1", "2"), ("8", "19")),
        (_selang("1", "2").kali(Decimal(3)), ("3", "6")),
        (_selang("8", "12").per(_selang("2", "4")), ("2", "6")),
        (_selang("-8", "12").per(_selang("-4", "-2")), ("-6", "4")),
        (_selang("8", "12").per(_selang("-1", "1")), None),
        (_selang("8", "12").per(_selang("0", "1")), None),
        (_selang("8", "12").per(_selang("-1", "0")), None),
    ],
)
def test_selang(hasil: Selang | None, harap: tuple[str, str] | None) -> None:
    """Bounds are those of all that both can stand for; nothing is divided by what may be nought."""
    assert hasil == (None if harap is None else _selang(*harap))


@pytest.mark.parametrize(("lain", "ya"), [("2 3", True), ("0 1", True), ("3 4", False), ("-1 0", False), ("1 2", True)])
def test_beririsan(lain: str, ya: bool) -> None:
    """Ranges that touch can stand for one value."""
    assert _selang("1", "2").beririsan(_selang(*lain.split())) is ya


@pytest.mark.parametrize(
    ("teks", "tepat", "longgar"),
    [
        ("5", ("5", "5"), ("4.5", "6")),
        ("5,2", ("5.15", "5.3"), ("5.15", "5.3")),
        ("-5,2", ("-5.3", "-5.15"), ("-5.3", "-5.15")),
        ("-5", ("-5", "-5"), ("-6", "-4.5")),
        ("5 juta", ("4500000", "6000000"), ("4500000", "6000000")),
    ],
)
def test_yang_dapat_berarti(teks: str, tepat: tuple[str, str], longgar: tuple[str, str]) -> None:
    """What may have been rounded half up or cut to a print; a whole number is exact unless it is taken as rounded."""
    assert (_baca(teks).selang, _baca(teks).longgar) == (_selang(*tepat), _selang(*longgar))


def test_bacaan() -> None:
    """A print that can be read in two ways is of either."""
    assert [(b.nilai, b.desimal, b.lain) for b in _baca("9,000").bacaan] == [(9, 3, None), (9000, 0, None)]
    assert [b.nilai for b in _baca("9000").bacaan] == [9000]
    assert cocok(_baca("9,000"), _selang("9000", "9000"))
    assert not cocok(_baca("9000"), _selang("9", "9"))


@pytest.mark.parametrize(
    ("satu", "dua", "biasa", "longgar"),
    [
        ("97", "96,50", True, True),
        ("97", "96,49", False, True),
        ("97", "97,99", True, True),
        ("97", "98,00", False, False),
        ("97", "96,00", False, True),
        ("97", "95,99", False, False),
        ("100,92", "100,93", False, True),
        ("100,92", "100,94", False, False),
        ("7", "8", False, False),
        # of whole numbers the finer one decides nothing, unless one is in millions
        ("Rp2 juta", "2.400.000", True, True),
        ("Rp2 juta", "3.000.000", False, False),
        ("90,5", "90", True, True),
        ("90,5", "89", False, False),
        ("90", "91", False, False),
    ],
)
def test_sama_menurut_digit(satu: str, dua: str, biasa: bool, longgar: bool) -> None:
    """Rounded or cut, and with a digit more for what was computed on the way; in either order."""
    a, b = _baca(satu, ribuan=False), _baca(dua, ribuan="juta" in satu)
    assert [sama(a, b), sama(b, a)] == [biasa] * 2
    assert [sama(a, b, longgar=True), sama(b, a, longgar=True)] == [longgar] * 2


@pytest.mark.parametrize(
    ("judul", "kelipatan"),
    [
        (("Anggaran (Rp juta)",), 10**6),
        (("Pagu", "Belanja dalam ribuan rupiah"), 1000),
        (("Pagu (Rp.000)",), 1000),
        (("Belanja (dalam jutaan)",), 10**6),
        (("Belanja (miliar)",), 10**9),
        (("Rupiah dalam triliun",), 10**12),
        (("Pagu (Rp)", "Jumlah"), 1),
        (("Pagu (Rp ribu)", "Belanja (Rp juta)"), 1000),
        ((), 1),
    ],
)
def test_satuan_judul(judul: tuple[str, ...], kelipatan: int) -> None:
    """The unit of money is that of the first heading that names one."""
    assert baca_kelipatan(*judul) == kelipatan
