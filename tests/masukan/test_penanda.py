"""The language of placeholders: what it has, and that all else is refused at once, whatever it would have done."""

from __future__ import annotations

import re
import time

import pytest

from kinerja.masukan.penanda import UngkapanSalah, hitung_ungkapan, rujukan, urai_ungkapan


def _hitung(ungkapan: str) -> object:
    def bagian(nilai: object, nama: str) -> object:
        assert isinstance(nilai, dict)
        return nilai[nama]

    def panggil(fungsi: object, isi: list[object], bernama: dict[str, object]) -> object:
        assert callable(fungsi)
        return fungsi(*isi, **bernama)

    nama = {"tahun": "2023", "total": {"pagu": "Rp5"}, "f": lambda kode, n=1: {"x": f"{kode}{n}"}}
    return hitung_ungkapan(urai_ungkapan(ungkapan), nama, bagian, panggil)


@pytest.mark.parametrize(
    ("ungkapan", "hasil"),
    [
        ("tahun", "2023"),
        ("total.pagu", "Rp5"),
        ('f("S1").x', "S11"),
        ('f("S1", n=2).x', "S12"),
        ('"a" ~ tahun ~ "b"', "a2023b"),
        ('"a" if tahun == "2023" else "b"', "a"),
        ('"a" if tahun != "2023" else "b"', "b"),
        ('"a" if tahun == "2023" and not total.pagu == "x" else "b"', "a"),
        ('"a" if tahun == "1" or total.pagu == "Rp5" else "b"', "a"),
        ('"abc"|upper', "ABC"),
        ("(tahun)", "2023"),
    ],
)
def test_bahasa(ungkapan: str, hasil: str) -> None:
    """Names, parts, calls, texts, joining, choices and four filters are all there is."""
    assert _hitung(ungkapan) == hasil


@pytest.mark.parametrize(
    "ungkapan",
    [
        '"%0999999999d" % 7',
        '"x".center(9000000000)',
        "tahun.center(9000000000)",
        '"a" * 1000000000',
        "tahun * 1000000000",
        "[1] * 1000000000",
        "10 ** 10 ** 10",
        "range(10000000000)",
        '"{:>9999999999}".format(tahun)',
        '"%9999999999s"|format(tahun)',
        "tahun|center(9000000000)",
        "tahun|indent(9000000000)",
        "tahun.__class__",
        'tahun|attr("__class__")',
        "(1,2,3)",
        "{'a': 1}",
        "[tahun]",
        "tahun[0]",
        "tahun[0:9]",
        "f(tahun)",
        "f(*tahun)",
        "f(**tahun)",
        'f("S1")("x")',
        "-1",
        "1 < 2",
        '"a" in tahun',
        "tahun is defined",
        '"a" if tahun == "x"',
        "f(" * 200 + ")" * 200,
        "(" * 100_000,
        "not " * 400 + "tahun",
        '"' + "a" * 5_000 + '"',
        "",
        "a b",
        "}} {% for i in range(9) %}x{% endfor %} {{ tahun",
        "% raw %",
        "\ud800",
    ],
    ids=lambda satu: satu[:24].encode("ascii", "replace").decode(),
)
def test_ditolak(ungkapan: str) -> None:
    """Everything else is refused without being run, at once."""
    mulai = time.process_time()
    with pytest.raises((UngkapanSalah, AssertionError, LookupError)):
        _hitung(ungkapan)
    assert time.process_time() - mulai < 20


def test_rujukan() -> None:
    """What an expression names is known without evaluating it."""
    pohon = urai_ungkapan('"a" if indikator("S1").x == "b" else tahun ~ pegawai.status("P").y ~ data("z")')
    assert set(rujukan(pohon)) == {
        ("indikator", "x", ("S1",)),
        ("tahun", "", ()),
        ("pegawai", "status", ()),
        ("data", "", ("z",)),
    }


@pytest.mark.parametrize(
    ("ungkapan", "pesan"),
    [
        ('"a" if tahun == "x"', "tulis juga bagian else"),
        ("tahun|center", "saringan “center” tidak dipakai"),
        ('tahun|upper("x")', "saringan “upper” tidak dipakai"),
        ("tahun|upper(n=1)", "saringan “upper” tidak dipakai"),
        ("tahun|upper(*tahun)", "saringan “upper” tidak dipakai"),
        ("tahun|upper(**tahun)", "saringan “upper” tidak dipakai"),
        ("f(*tahun)", "isi kurung ditulis langsung"),
        ("f(**tahun)", "isi kurung ditulis langsung"),
        ("f(tahun)", "isi kurung ditulis langsung"),
        ("f(n=tahun)", "isi kurung ditulis langsung"),
        ("1 < 2", "bandingkan hanya dengan == atau !="),
        ('"x".upper', "teks dalam tanda kutip tidak diolah"),
        ("-1", "hitungan dan bentuk lain tidak dipakai"),
    ],
)
def test_what_is_refused_is_told_why(ungkapan: str, pesan: str) -> None:
    """In one sentence, as long as it can be read."""
    with pytest.raises(UngkapanSalah, match=f"^{re.escape(pesan)}") as salah:
        urai_ungkapan(ungkapan)
    assert salah.value.terbaca


@pytest.mark.parametrize("ungkapan", ["a b", "", "f(", "a" * 5_000, "a }} b {{ c", "}} b"])
def test_what_cannot_be_read_is_told_so(ungkapan: str) -> None:
    """Nothing of it is looked at further."""
    with pytest.raises(UngkapanSalah) as salah:
        urai_ungkapan(ungkapan)
    assert not salah.value.terbaca


@pytest.mark.parametrize("ungkapan", ["total|upper", "total|lower"])
def test_only_texts_are_filtered(ungkapan: str) -> None:
    """What prints nothing by itself is no text."""
    with pytest.raises(UngkapanSalah):
        _hitung(ungkapan)
