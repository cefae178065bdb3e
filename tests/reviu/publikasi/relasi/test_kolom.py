"""Sums and means down the columns of a table: which rows a total, a program or the row of a period stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom

_Susun = Callable[..., IsiPublikasi]
_Baris = Sequence[str]
_UNIT, _UANG = ("Unit",), ("Pagu (Rp)",)


def _ringkas(susun: _Susun, kolom: Sequence[str], *isi: _Baris, nama: str = "Tabel 1") -> list[str]:
    """Return each value that follows: row, value, and the operands of each way; ! where wrong, ? where unsure."""
    return [
        f"{t.baris.label} {t.hasil.teks}{'' if t.benar else '!'}{'' if t.kuat else '?'} = "
        + " | ".join("+".join(s.teks for s in operan) for _, operan in t.cara)
        for t in turunan_kolom(susun((nama, kolom, isi)))
    ]


_KODE = (
    ("1.01.01 Program A", "3.000"),
    ("1.01.01.2.01 Kegiatan B", "1.000"),
    ("1.01.01.2.02 Kegiatan C", "2.000"),
    ("1.01.02 Program D", "4.000"),
    ("1.01.02.2.01 Kegiatan E", "4.000"),
    ("Jumlah", "7.000"),
)
_MENURUT_KODE = [
    "1.01.01 Program A 3.000 = 1.000+2.000",
    "1.01.02 Program D 4.000 = 4.000",
    "Jumlah 7.000 = 3.000+4.000",
]


def test_codes(susun: _Susun) -> None:
    """A code is the sum of the codes right below it, a total that of the highest; a code that stands twice says nothing."""
    assert _ringkas(susun, _UANG, *_KODE) == _MENURUT_KODE
    assert _ringkas(susun, _UANG, *_KODE, _KODE[0]) == _MENURUT_KODE[2:]
    assert _ringkas(susun, _UANG, *_KODE[:2], ("1.01.01.2.02 Kegiatan C", "2.001"), *_KODE[3:])[0] == (
        "1.01.01 Program A 3.000! = 1.000+2.001"
    )


def test_a_part_without_its_code(susun: _Susun) -> None:
    """A row without code among the parts of a code may be one of them, in front of the next code alone."""
    lepas = ("Kegiatan X", "500")
    assert _ringkas(susun, _UANG, *_KODE[:2], lepas, *_KODE[2:])[:2] == [
        "1.01.01 Program A 3.000 = 1.000+2.000 | 1.000+2.000+500",
        _MENURUT_KODE[1],
    ]
    assert _ringkas(susun, _UANG, *_KODE[:4], lepas, *_KODE[4:])[:2] == [
        _MENURUT_KODE[0],
        "1.01.02 Program D 4.000 = 4.000 | 4.000+500",
    ]
    assert _ringkas(susun, _UANG, *_KODE[:2], ("Jumlah", "500"), *_KODE[2:])[0] == _MENURUT_KODE[0]


def test_all_parts_must_be_there(susun: _Susun) -> None:
    """A column in which a part prints nothing is not added up, nor one of percentages or of targets."""
    baris = [(b, n, n, n, n) for b, n in _KODE]
    baris[2] = (baris[2][0], "", *baris[2][2:])
    kolom = ("Pagu (Rp)", "Capaian (%)", "Target", "Unit")
    semua = [s for s in _ringkas(susun, kolom, *baris) if s.startswith("1.01.01 ")]
    assert semua == ["1.01.01 Program A 3.000 = 1.000+2.000"]


def test_the_agency_above_its_programs(susun: _Susun) -> None:
    """A row without code above coded ones is the whole agency, unless codes stand above it or hardly any below."""
    dinas = ("Dinas Pangan", "7.000")
    assert _ringkas(susun, _UANG, dinas, *_KODE[:-1])[-1] == "Dinas Pangan 7.000 = 3.000+4.000"
    assert _ringkas(susun, _UANG, dinas, _KODE[0], _KODE[3]) == ["Dinas Pangan 7.000 = 3.000+4.000"]
    assert _ringkas(susun, _UANG, _KODE[0], dinas, *_KODE[1:-1])[-1] == _MENURUT_KODE[1]
    lain = [(f"Lain {n}", "9") for n in range(4)]
    assert "Dinas Pangan 7.000 = 3.000+4.000" in _ringkas(susun, _UANG, dinas, *_KODE[:-1], *lain)
    assert not [s for s in _ringkas(susun, _UANG, dinas, *_KODE[:-1], *lain, ("Lagi", "9")) if s.startswith("Dinas")]


def test_totals_among_codes(susun: _Susun) -> None:
    """A total that stands behind another adds up the codes since, or all of the highest."""
    isi = (*_KODE[:3], ("Jumlah A", "3.000"), *_KODE[3:5], ("Jumlah D", "4.000"), ("Jumlah", "7.000"))
    judul = [s for s in _ringkas(susun, _UANG, *isi) if s.startswith("Jumlah")]
    assert judul[-1] == "Jumlah 7.000 = 3.000+4.000"


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("3", "4", "7"), "7 = 3+4 | 3+4"),
        (("3", "4", "8"), "8! = 3+4 | 3+4"),
        # Within half of the sum, or a slip away from it.
        (("3", "4", "14"), "14! = 3+4 | 3+4"),
        (("3", "4", "15"), None),
        (("31", "42", "37"), "37!? = 31+42 | 31+42"),
        (("31", "42", "36"), None),
        (("300", "421", "127"), None),
        (("300", "421", "712"), "712! = 300+421 | 300+421"),
        (("3", "-", "7"), None),
        (("3", "", "7"), None),
    ],
)
def test_a_list_with_a_total(susun: _Susun, isi: Sequence[str], harap: str | None) -> None:
    """A total adds up two rows or more, where it can be meant for them."""
    semua = _ringkas(susun, _UNIT, *zip(("Aspal", "Beton", "Jumlah"), isi, strict=True))
    assert semua == ([] if harap is None else [f"Jumlah {harap}"])


def test_a_total_in_front(susun: _Susun) -> None:
    """A first row of totals adds up the plain rows below it up to the next that is none."""
    isi = (("Jumlah", "7"), ("Aspal", "3"), ("Beton", "4"))
    assert _ringkas(susun, _UNIT, *isi) == ["Jumlah 7 = 3+4"]
    assert _ringkas(susun, _UNIT, *isi, ("Rata-rata", "3,5"), ("Kayu", "5"))[0] == "Jumlah 7 = 3+4"


def test_totals_of_parts(susun: _Susun) -> None:
    """A total behind others adds up its own rows, the totals, or all rows."""
    isi = (("A", "3"), ("B", "4"), ("Sub Jumlah", "7"), ("C", "5"), ("D", "6"), ("Sub Jumlah", "11"), ("Total", "18"))
    assert _ringkas(susun, _UNIT, *isi) == [
        "Sub Jumlah 7 = 3+4 | 3+4",
        "Sub Jumlah 11 = 5+6",
        "Total 18 = 3+4+5+6 | 7+11",
    ]


def test_programs_by_their_names(susun: _Susun) -> None:
    """Where a table lists programs with their parts, a total adds up the programs; a list of programs alone is a list."""
    isi = (("Program A", "3"), ("Kegiatan B", "1"), ("Kegiatan C", "2"), ("Program D", "4"), ("Jumlah", "7"))
    assert _ringkas(susun, _UNIT, *isi) == ["Jumlah 7 = 3+4"]
    assert _ringkas(susun, _UNIT, isi[0], isi[3], isi[4]) == ["Jumlah 7 = 3+4 | 3+4"]
    assert _ringkas(susun, _UNIT, *isi[:3], ("Jumlah", "6"))[0].startswith("Jumlah 6 = 3+1+2")


def test_below_programs(susun: _Susun) -> None:
    """The rows right below programs, or the first of each, are added up where a column shows it."""
    isi = (
        ("Program A", "9"),
        ("Program A :: Indikator B", "1"),
        ("Program A :: Indikator C", "2"),
        ("Program D", "9"),
        ("Program D :: Indikator E", "4"),
    )
    bernama = [(b.replace("Program D", "Sasaran > Program D") if "::" in b else b, n) for b, n in isi]
    for baris in (isi, bernama):
        tanpa = [satu for satu in baris if satu[1] != "9"]
        lain = ("Sasaran X", "8")
        assert "1+2+4" in _ringkas(susun, _UNIT, *tanpa, lain, ("Jumlah", "7"))[0]
        assert "1+4" in _ringkas(susun, _UNIT, *tanpa, lain, ("Jumlah", "5"))[0].split(" | ")[-1]


def test_by_parent(susun: _Susun) -> None:
    """A total that the input puts below a parent adds up the rows of that parent; rows without parent are one group."""
    isi = (
        ("X :: A", "3"),
        ("X :: B", "4"),
        ("X :: Jumlah", "7"),
        ("Y :: C", "1"),
        ("Y :: D", "2"),
        ("Y :: Jumlah", "3"),
    )
    assert _ringkas(susun, _UNIT, *isi, ("Total", "10")) == [
        "Jumlah 7 = 3+4 | 3+4 | 3+4",
        "Jumlah 3 = 1+2 | 1+2",
        "Total 10 = 3+4+1+2 | 7+3",
    ]
    puncak = (("A", "3"), ("A :: a", "1"), ("A :: b", "2"), ("B", "4"), ("Jumlah", "7"))
    assert _ringkas(susun, _UNIT, *puncak) == ["Jumlah 7 = 3+4"]


def test_letters(susun: _Susun) -> None:
    """Heads with a letter make a total, and add up their own rows."""
    isi = (("A. Jalan", "10"), ("Beton", "4"), ("Aspal", "6"), ("B. Jembatan", "5"), ("Besi", "2"), ("Kayu", "3"))
    assert _ringkas(susun, _UNIT, *isi, ("Jumlah", "15")) == [
        "Jumlah 15 = 10+5",
        "A. Jalan 10 = 4+6",
        "B. Jembatan 5 = 2+3",
    ]


_UANG_BERSARANG = (("A", "3.000.000"), ("a", "1.000.000"), ("b", "2.000.000"), ("B", "5.000.000"))


def test_rows_above_their_parts(susun: _Susun) -> None:
    """Rows that a row above them adds up are left out of the total: two or more surely, one of the same amount perhaps."""
    semua = _ringkas(susun, _UANG, *_UANG_BERSARANG, ("Jumlah", "8.000.000"))
    assert semua[0].startswith("Jumlah 8.000.000 = 3.000.000+5.000.000 |")
    assert semua[1:] == ["A 3.000.000 = 1.000.000+2.000.000"]
    satu = (("A", "3.000.000"), ("a", "3.000.000"), ("B", "5.000.000"))
    assert _ringkas(susun, _UANG, *satu, ("Jumlah", "8.000.000")) == [
        "Jumlah 8.000.000 = 3.000.000+5.000.000 | 3.000.000+5.000.000"
    ]
    assert _ringkas(susun, _UANG, *satu, ("Jumlah", "11.000.000"))[0].startswith(
        "Jumlah 11.000.000 = 3.000.000+3.000.000+5.000.000"
    )


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        (("Target",), (("A", "3"), ("B", "4"), ("Jumlah", "7")), ["Jumlah 7 = 3+4 | 3+4"]),
        (("Target",), (("A", "3"), ("B", "4"), ("Jumlah", "8")), []),
        (
            ("Target", "Unit"),
            (("A", "3", "1"), ("B", "4", "2"), ("Jumlah", "8", "3")),
            ["Jumlah 8! = 3+4 | 3+4", "Jumlah 3 = 1+2 | 1+2"],
        ),
        (("Skor",), (("A", "3,5"), ("B", "4,5"), ("Jumlah", "8,4")), []),
        (
            ("Bobot", "Skor"),
            (("A", "30", "3,5"), ("B", "60", "4,5"), ("Jumlah", "100", "8,4")),
            ["Jumlah 100! = 30+60 | 30+60", "Jumlah 8,4! = 3,5+4,5 | 3,5+4,5"],
        ),
        (("Capaian",), (("A", "30"), ("B", "40"), ("Jumlah", "70")), []),
    ],
)
def test_what_is_added_up_when_in_doubt(
    susun: _Susun, kolom: Sequence[str], isi: Sequence[_Baris], harap: list[str]
) -> None:
    """Targets and scores are added up where they, another column or weights show it; percentages are not."""
    assert _ringkas(susun, kolom, *isi) == harap


@pytest.mark.parametrize(
    ("kolom", "isi", "kuat"),
    [
        (_UNIT, (("A", "3"), ("B", "4"), ("Jumlah", "8")), True),
        # Another total, a group, a name twice: it may be the total of a part.
        (_UNIT, (("A", "3"), ("B", "4"), ("Jumlah", "8"), ("Rata-rata", "3")), False),
        (_UNIT, (("A", "3"), ("a", "4"), ("Jumlah", "8")), False),
        (_UANG, (("A", "3"), ("B", "4"), ("Jumlah", "8"), ("Rata-rata", "3")), True),
        (("Jumlah",), (("A", "3"), ("B", "4"), ("Jumlah", "8"), ("Rata-rata", "3")), True),
        (("Unit", "Buah"), (("A", "3", "1"), ("B", "4", "2"), ("Jumlah", "8", "3"), ("Rata-rata", "3", "2")), True),
        # More than half of the total away from the sum: only a slip.
        (_UNIT, (("A", "30"), ("B", "42"), ("Jumlah", "27")), False),
    ],
)
def test_how_surely(susun: _Susun, kolom: Sequence[str], isi: Sequence[_Baris], kuat: bool) -> None:
    """A total of money or of people, of a plain list, or beside a column that adds up is meant to add up its rows."""
    semua = _ringkas(susun, kolom, *isi)
    assert ("?" not in semua[0].split("=")[0]) is kuat
    assert "!" in semua[0]


@pytest.mark.parametrize(("banyak", "harap"), [(24, 1), (25, 0)])
def test_a_long_list_may_hold_groups(susun: _Susun, banyak: int, harap: int) -> None:
    """Of more than two dozen rows a run that makes the total stands for it."""
    isi = [(f"Desa {n}", "3") for n in range(banyak)]
    assert len(_ringkas(susun, _UNIT, *isi, ("Jumlah", f"{3 * (banyak - 2)}"))) == harap
    assert len(_ringkas(susun, _UNIT, *isi, ("Jumlah", f"{3 * (banyak - 2) + 1}"))) == 1


def test_the_row_of_a_whole_period(susun: _Susun) -> None:
    """Where rows take up each other, the whole starts as its first part and ends as its last."""
    isi = (("Januari", "1", "3", "4"), ("Februari", "4", "2", "6"), ("Maret", "6", "3", "9"), ("April", "9", "4", "13"))
    semua = _ringkas(susun, ("Awal", "Masuk", "Akhir"), *isi, ("Jumlah", "1", "12", "14"))
    assert semua == ["Jumlah 12 = 3+2+3+4 | 3+2+3+4", "Jumlah 1 = 1", "Jumlah 14! = 13"]


_JALAN = (("Januari", "3", "3"), ("Februari", "4", "7"), ("Maret", "5", "12"), ("April", "1", "13"))


def _berjalan(*nilai: str) -> list[_Baris]:
    return [(b, n, satu) for (b, n, _), satu in zip(_JALAN, nilai, strict=True)]


@pytest.mark.parametrize(
    ("nilai", "salah"),
    [
        (("3", "7", "12", "13"), ""),
        (("3", "7", "12", "14"), "April"),
        (("3", "7", "13", "13"), "Maret April"),
        (("2", "7", "12", "13"), "Januari Februari"),
        (("2", "8", "13", "13"), None),
    ],
)
def test_running_totals(susun: _Susun, nilai: tuple[str, ...], salah: str | None) -> None:
    """Each row adds its amount to the row above, where two rows show it; one wrong cell breaks two relations."""
    for judul in ("Kumulatif", "Penerimaan s.d. Bulan Ini"):
        semua = turunan_kolom(susun(("Tabel 1", ("Penerimaan", judul), _berjalan(*nilai))))
        if salah is None:
            assert not semua
            continue
        assert [t.baris.label for t in semua] == [b for b, *_ in _JALAN]
        assert " ".join(t.baris.label for t in semua if not t.benar) == salah
        assert {t.aturan for t in semua} == {"kolom-jumlah"}
        assert [len(t.cara[0][1]) for t in semua] == [1, 2, 2, 2]


def test_no_running_total(susun: _Susun) -> None:
    """A heading that says so makes a running total; nothing is added to itself, and a row of nought adds nothing."""
    isi = _berjalan("3", "7", "12", "13")
    assert not turunan_kolom(susun(("Tabel 1", ("Penerimaan", "Saldo"), isi)))
    assert not turunan_kolom(susun(("Tabel 1", ("Kumulatif",), [(b, n) for b, _, n in isi])))
    tetap = [("Januari", "3", "3"), ("Februari", "0", "3"), ("Maret", "2", "5"), ("April", "0", "5")]
    semua = turunan_kolom(susun(("Tabel 1", ("Penerimaan", "Kumulatif"), tetap)))
    assert [t.baris.label for t in semua] == ["Januari", "Maret"]


def test_means_and_running_text(susun: _Susun) -> None:
    """A row of means has rules of its own; running text has no columns."""
    isi = (("A", "90"), ("B", "80"), ("Rata-rata", "85"))
    semua = turunan_kolom(susun(("Tabel 1", ("Capaian",), isi)))
    assert [(t.aturan, t.hasil.teks) for t in semua] == [("rerata", "85")]
    assert turunan_kolom(susun(("Prosa", ("Nilai",), (("A", "3"), ("B", "4"), ("Jumlah", "7"))))) == ()


def test_levels_without_codes_are_told_once(susun: _Susun) -> None:
    """What one way of telling levels says of a row, the next does not say again."""
    isi = (
        ("Program A", "3.000.000"),
        ("Program A :: Kegiatan B", "1.000.000"),
        ("Program A :: Kegiatan C", "2.000.000"),
        ("Program D", "4.000.000"),
        ("Program D :: Kegiatan E", "1.500.000"),
        ("Program D :: Kegiatan F", "2.500.000"),
    )
    semua = _ringkas(susun, _UANG, *isi)
    assert sorted(s.split(" = ")[0] for s in semua) == ["Program A 3.000.000", "Program D 4.000.000"]


def _bulanan(susun: Callable[..., IsiPublikasi], banyak: int, salah: Sequence[int], *, mula: str = "") -> list[bool]:
    """Return whether the running totals of months follow; in some months another amount is printed."""
    jumlah, isi = 0, []
    for n in range(1, banyak + 1):
        jumlah += 10 * n
        isi.append(
            (f"Bulan {chr(96 + n)}", str(10 * n + (5 if n in salah else 0)), mula if mula and n == 1 else str(jumlah))
        )
    semua = turunan_kolom(susun(("Tabel 1", ("Realisasi (Rp)", "Kumulatif (Rp)"), isi)))
    return [t.benar for t in semua if t.aturan == "kolom-jumlah"]


@pytest.mark.parametrize(
    ("banyak", "salah", "harap"),
    [
        (3, (), [True] * 3),
        (2, (), [True] * 2),
        # two wrong amounts are faults where as many are right
        (4, (3, 4), [True, True, False, False]),
        (3, (2, 3), []),
        # of more than two two thirds must be right
        (10, (4, 6, 8), [n not in (4, 6, 8) for n in range(1, 11)]),
        (9, (4, 6, 8), []),
    ],
)
def test_running_totals_that_most_rows_show(
    susun: Callable[..., IsiPublikasi], banyak: int, salah: Sequence[int], harap: list[bool]
) -> None:
    """A running total is the one above it and the amount of its own row, where most rows show it."""
    assert _bulanan(susun, banyak, salah) == harap


def test_the_first_running_total(susun: Callable[..., IsiPublikasi]) -> None:
    """It is the amount of its row."""
    assert _bulanan(susun, 4, (), mula="11")[0] is False


@pytest.mark.parametrize(
    ("jumlah", "cara"),
    [("8.100", ("3.000+2.000+3.000", "3.000+2.000")), ("5.100", ("3.000+2.000", "3.000+2.000+3.000"))],
)
def test_the_nearest_group_first(susun: Callable[..., IsiPublikasi], jumlah: str, cara: tuple[str, ...]) -> None:
    """Of the groups that a total can stand for the one that comes nearest to it is named."""
    isi = (
        ("1.01.01 Program A", "3.000"),
        ("1.01.02 Program D", "2.000"),
        ("Jumlah", jumlah),
        ("1.01.03 Program G", "3.000"),
    )
    semua = turunan_kolom(susun(("Tabel 1", ("Pagu (Rp)",), isi)))
    assert [tuple("+".join(s.teks for s in o) for _, o in t.cara) for t in semua if t.baris.peran == "jumlah"] == [cara]


def test_what_cannot_be_meant_for_its_rows(susun: Callable[..., IsiPublikasi]) -> None:
    """A column whose total is of another size is passed over, and the next one judged."""
    isi = (("Aspal", "3", "30"), ("Beton", "4", "40"), ("Jumlah", "900", "71"))
    semua = turunan_kolom(susun(("Tabel 1", ("Unit", "Orang"), isi)))
    assert [(t.hasil.teks, t.benar) for t in semua] == [("71", False)]


@pytest.mark.parametrize(
    ("jumlah", "kuat"), [("8", [True]), ("14", [True]), ("15", []), ("5", [True]), ("4", [False]), ("3", [False])]
)
def test_a_total_that_is_certainly_meant(susun: Callable[..., IsiPublikasi], jumlah: str, kuat: list[bool]) -> None:
    """Of the only list of a table a total is meant that lies within half of its own size from the sum."""
    isi = (("Aspal", "30"), ("Beton", "40"), ("Jumlah", f"{jumlah}0"))
    assert [t.kuat for t in turunan_kolom(susun(("Tabel 1", ("Unit",), isi)))] == kuat


@pytest.mark.parametrize(
    ("nama", "suku"),
    [
        ("Pencegahan Narkotika Tahun 2023", "10+20+30"),
        ("Pencegahan Narkotika Tahun 2022", "10+20+30"),
        ("Pencegahan Narkotika", "10+20+30"),
    ],
)
def test_a_name_that_ends_in_a_year_is_of_the_list(susun: _Susun, nama: str, suku: str) -> None:
    """Among names without a year it is added up with them."""
    (hasil,) = _ringkas(susun, _UNIT, ("Rapat kerja", "10"), ("Bela negara", "20"), (nama, "30"), ("Jumlah", "60"))
    assert hasil == f"Jumlah 60 = {suku} | {suku}"


def test_years_are_no_list_of_a_total_without_one(susun: _Susun) -> None:
    """Where most names bear a year, each is of its year."""
    isi = (("Bela negara", "20"), ("Rapat 2021", "10"), ("Rapat 2022", "30"))
    assert _ringkas(susun, _UNIT, *isi, ("Jumlah", "60")) == []
    # half of them are not most, three of five are
    assert _ringkas(susun, _UNIT, ("Apel pagi", "5"), *isi, ("Jumlah", "65")) == ["Jumlah 65!? = 5+20 | 5+20"]
    lima = (("Apel pagi", "5"), ("Upacara", "7"), *isi, ("Jumlah", "72"))
    assert _ringkas(susun, _UNIT, *lima)[0].startswith("Jumlah 72 = 5+7+20+10+30")


def test_a_total_of_money_by_what_it_is_of(susun: _Susun) -> None:
    """Its rows are those above it, and those behind it are added to it alone."""
    isi = (
        ("Sasaran 1", "4.283.750"),
        ("Sasaran 2", "15.826.297"),
        ("TOTAL ALOKASI SASARAN STRATEGIS", "20.110.047"),
        ("Pendukung", "1.000.000"),
        ("TOTAL ALOKASI ANGGARAN", "21.110.047"),
    )
    hasil = _ringkas(susun, _UANG, *isi)
    assert [h.split(" = ")[0] for h in hasil] == [f"{n} {u}" for n, u in isi if n.startswith("TOTAL")]


_TERPISAH = (
    ("Belanja", "45.000.000"),
    ("Belanja :: Program A", "12.500.000"),
    ("Belanja :: Program B", "11.500.000"),
    ("Program B :: Kegiatan", "11.500.000"),
)


@pytest.mark.parametrize(
    ("halaman", "judul", "banyak"),
    [(66, "Tabel tanpa judul, halaman 66", 0), (66, "Tabel 3.9 Lain", 1), (67, "Tabel tanpa judul, halaman 67", 1)],
)
def test_a_table_that_may_go_on_overleaf(
    cetakan_tabel: Callable[..., list[Publikasi]], halaman: int, judul: str, banyak: int
) -> None:
    """Parts that make less than their whole at the end of a page accuse nothing where rows of no known table follow."""
    baris = [
        satu.model_copy(update={"letak": f"halaman {hal}"})
        for tabel, hal in (
            (("Tabel 3.2 Anggaran", _UANG, _TERPISAH), 65),
            ((judul, _UANG, (("Program C", "21.000.000"),)), halaman),
        )
        for satu in cetakan_tabel(tabel)
    ]
    semua = turunan_kolom(susun_publikasi(baris, tahun=2023))
    assert sum(t.baris.label == "Belanja" for t in semua) == banyak


@pytest.mark.parametrize(
    ("sel", "banyak"),
    [
        ("17.655.134 25.544.578", 0),
        ("17.655.134,00 25.544.578,00", 0),
        ("belum", 1),
        ("12 orang 4 unit", 1),
    ],
)
def test_a_cell_with_two_amounts(susun: Callable[..., IsiPublikasi], sel: str, banyak: int) -> None:
    """Where rows were read as one, nothing is said of the total below them."""
    isi = (("Gaji", "2", sel), ("Aspal", "3", "11.534.782"), ("Beton", "4", "4.000.000"), ("Jumlah", "9", "15.534.000"))
    semua = turunan_kolom(susun(("Tabel 1", ("Unit", "Realisasi (Rp)"), isi)))
    assert sum(t.hasil.kolom == "Realisasi (Rp)" for t in semua) == banyak
