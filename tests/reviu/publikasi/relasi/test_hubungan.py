"""What follows in the rows of a table: by its headings, or by what most rows show, and how surely."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.relasi.hubungan import per_hasil, turunan
from kinerja.reviu.publikasi.relasi.turunan import Turunan

_Susun = Callable[..., IsiPublikasi]
_KINERJA = ("Target", "Realisasi", "Capaian")
_CARA = "rasio/turun-selisih/turun-rasio/sisa-persen"


def _baca(susun: _Susun, kolom: Sequence[str], *isi: str, nama: str = "Tabel 1") -> list[Turunan]:
    """Return what follows in a table of rows A, B, C, ... or, with their names in front, of named ones."""
    baris = [s.rpartition(": ") for s in isi]
    return list(
        turunan(susun((nama, kolom, [(b or chr(65 + n), *sel.split()) for n, (b, _, sel) in enumerate(baris)])))
    )


def _ringkas(semua: Sequence[Turunan]) -> list[str]:
    """Return each value that follows: where and what, ! where it is wrong, ? where not enough is known."""
    return [
        f"{t.baris.label} {t.hasil.kolom} {t.hasil.teks}{'' if t.benar else '!'}{'' if t.kuat else '?'}" for t in semua
    ]


def _cara(satu: Turunan) -> str:
    return "/".join(rumus.id for rumus, _ in satu.cara)


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("8 6 75", "10 7 70"), ["A 75", "B 70"]),
        # One or two rows may all be wrong; where three are, the heading means something else.
        (("8 6 80", "7 6 20"), ["A 80!", "B 20!"]),
        (("8 6 80", "7 6 20", "9 3 77"), []),
        # Two that break it throw no doubt on the rest, three do, unless they are a quarter at most.
        (("8 6 80", "7 6 20", "10 3 30"), ["A 80!", "B 20!", "C 30"]),
        (("8 6 80", "7 6 20", "10 3 30", "11 5 99"), ["A 80!?", "B 20!?", "C 30?", "D 99!?"]),
    ],
)
def test_by_heading(susun: _Susun, isi: tuple[str, ...], harap: list[str]) -> None:
    """A capaian follows from target and realisasi where some row does so; many that do not throw doubt on all."""
    semua = _baca(susun, _KINERJA, *isi)
    assert _ringkas(semua) == [f"{s[0]} Capaian {s[2:]}" for s in harap]
    assert {_cara(satu) for satu in semua} <= {_CARA}
    assert all([s.kolom for s in satu.cara[0][1]] == ["Realisasi", "Target"] for satu in semua)
    assert {satu.aturan for satu in semua} <= {"hitungan-baris"}


@pytest.mark.parametrize(("benar", "ragu"), [(9, False), (8, True)])
def test_a_quarter_may_be_wrong(susun: _Susun, benar: int, ragu: bool) -> None:
    """Three wrong rows of twelve are faults; of eleven they say that the column is not understood."""
    isi = [f"{n}0 {n}1 {100 + 10 / n:.2f}".replace(".", ",") for n in range(2, 2 + benar)]
    semua = _baca(susun, _KINERJA, *isi, "8 6 80", "7 6 20", "9 3 77")
    assert {satu.kuat for satu in semua} == {not ragu}
    assert sum(not satu.benar for satu in semua) == 3


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        # A heading of nothing but per cent is taken for it until the rows say otherwise.
        ("%", ("8 6 76", "7 6 20"), ["A % 76!", "B % 20!"]),
        ("%", ("8 6 75", "7 6 20", "10 3 77"), []),
        ("Persentase", ("8 6 76", "7 6 20"), ["A Persentase 76!", "B Persentase 20!"]),
        ("% Tahun 2023", ("8 6 76", "7 6 20"), ["A % Tahun 2023 76!", "B % Tahun 2023 20!"]),
        # Any other needs two rows that follow.
        ("% Medan", ("8 6 75", "7 6 20"), []),
        ("% Medan", ("8 6 75", "10 7 70"), ["A % Medan 75", "B % Medan 70"]),
        ("% Medan", ("8 6 75", "10 7 70", "9 3 77"), ["A % Medan 75", "B % Medan 70", "C % Medan 77!"]),
        ("% Medan", ("8 6 75", "10 7 70", "9 3 77", "7 6 20", "11 3 9"), []),
        ("% Medan", ("8 8 100", "10 10 100"), []),
    ],
)
def test_per_cent(susun: _Susun, kolom: str, isi: tuple[str, ...], harap: list[str]) -> None:
    """Of what a percentage is, its heading does not say: the rows must, and not by being all of it."""
    assert _ringkas(_baca(susun, (*_KINERJA[:2], kolom), *isi)) == harap


@pytest.mark.parametrize(
    ("isi", "harap", "cara"),
    [
        # The whole table caps: what is above 100 is printed as 100.
        (("8 6 75", "10 12 100", "10 10 100"), ["A 75", "B 100?", "C 100"], ["", "/dibatasi", ""]),
        # Another row prints more: this one may be capped, or wrong.
        (("8 6 75", "10 12 100", "10 11 110"), ["A 75", "B 100!?", "C 110"], ["", "", ""]),
        (("8 6 75", "10 12 99", "10 11 110"), ["A 75", "B 99!", "C 110"], ["", "", ""]),
        (("8 6 75", "10 9 100", "10 11 110"), ["A 75", "B 100!", "C 110"], ["", "", ""]),
    ],
)
def test_capped(susun: _Susun, isi: tuple[str, ...], harap: list[str], cara: list[str]) -> None:
    """A capaian above 100 may be printed as 100."""
    semua = _baca(susun, _KINERJA, *isi)
    assert _ringkas(semua) == [f"{s[0]} Capaian {s[2:]}" for s in harap]
    assert [_cara(satu) for satu in semua] == [_CARA + satu for satu in cara]


@pytest.mark.parametrize(
    ("nama", "ragu"), [("Angka kemiskinan", True), ("Nilai jalan", False), ("Persentase keluhan", True)]
)
def test_capped_the_other_way_round(susun: _Susun, nama: str, ragu: bool) -> None:
    """Of what should fall, less than the target is more than 100."""
    semua = _baca(susun, _KINERJA, f"{nama}: 8 6 100", "Cakupan: 10 12 120")
    assert [satu.kuat for satu in semua] == [not ragu, True]
    assert [satu.benar for satu in semua] == [False, True]


@pytest.mark.parametrize(("kali", "ragu"), [(2, False), (3, True)])
def test_a_habit_is_no_slip(susun: _Susun, kali: int, ragu: bool) -> None:
    """Three rows that break a relation in one and the same way are doubted, two are not; other rows stay."""
    benar = [f"{n}0 {n}1 {100 + 10 / n:.2f}".replace(".", ",") for n in range(2, 12)]
    semua = _baca(susun, _KINERJA, *benar, *["10 12 90"] * kali)
    assert [satu.kuat for satu in semua if satu.benar] == [True] * 10
    assert [satu.kuat for satu in semua if not satu.benar] == [not ragu] * kali


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("8 6 3 50", "10 4 1 25"), ["A % 50!", "B % 25!"]),
        (("8 6 3 50", "10 4 1 30"), ["A . 3!", "B . 1!", "A % 50!", "B % 30!"]),
        # A hundred of a hundred says nothing.
        (("8 6 6 100", "10 4 4 100"), ["A . 6!", "B . 4!", "A % 100!", "B % 100!"]),
        # A row that follows by its heading decides, and throws doubt on what the other column prints there.
        (("8 6 75 50", "10 4 1 25"), ["A . 75", "B . 1!", "A % 50!?", "B % 25!"]),
        (("8 6 3 -", "10 4 1 25"), ["B % 25!"]),
    ],
)
def test_counts_headed_capaian(susun: _Susun, isi: tuple[str, ...], harap: list[str]) -> None:
    """A column headed capaian holds counts where another column is its percentage, of a number in each row."""
    semua = _ringkas(_baca(susun, (*_KINERJA, "Capaian (%)"), *isi))
    assert semua == [s.replace(".", "Capaian").replace("%", "Capaian (%)") for s in harap]


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        (("Target", "Realisasi (%)", "Capaian"), ("8 75 9", "10 20 8"), 0),
        (("Target", "Realisasi (%)", "Capaian"), ("80 75 93,75", "50 20 41"), 0),
        (("Target", "Realisasi (%)", "Capaian"), ("80 75 93,75", "50 20 40"), 2),
        (("Target (%)", "Realisasi (%)", "Capaian"), ("8 75 9", "10 20 8"), 2),
        (("Target", "Realisasi (%)", "Capaian (%)"), ("8 75 9", "10 20 8"), 2),
        (("Target", "Realisasi", "Capaian"), ("8 75% 9", "10 20% 8"), 0),
        (("Target", "Realisasi Persen", "Capaian"), ("8 75 9", "10 20 8"), 0),
    ],
)
def test_percentage_beside_a_count(susun: _Susun, kolom: tuple[str, ...], isi: tuple[str, ...], harap: int) -> None:
    """A percentage beside a count is no realisasi of it, unless two rows compute so."""
    assert len(_baca(susun, kolom, *isi)) == harap


def test_only_ways_that_are_followed(susun: _Susun) -> None:
    """Of several targets the one that rows follow is meant, by any of its formulas; the usual formula comes first."""
    kolom = ("Target Renstra", "Target PK", "Realisasi", "Capaian")
    semua = _baca(susun, kolom, "20 8 6 75", "30 10 7 70", "40 10 12 80")
    assert _ringkas(semua) == ["A Capaian 75", "B Capaian 70", "C Capaian 80"]
    assert {_cara(satu) for satu in semua} == {_CARA}
    assert {s.kolom for satu in semua for _, operan in satu.cara for s in operan} == {"Target PK", "Realisasi"}
    # With one row each that follows, both are.
    dua = _baca(susun, kolom, "20 8 6 75", "10 40 7 70")
    assert [s.kolom for s in dua[0].cara[0][1]] == ["Realisasi", "Target Renstra"]
    assert len(dua[0].cara) == 8


def test_a_percentage_is_no_difference(susun: _Susun) -> None:
    """What bears a sign of per cent does not follow as an amount."""
    kolom = ("Pagu (Rp)", "Realisasi (Rp)", "Efisiensi")
    semua = _baca(susun, kolom, "8.000.000 6.000.000 25%", "9.000.000 5.000.000 4.000.000")
    assert [_cara(satu) for satu in semua] == ["sisa-persen", "kurang/sisa-persen"]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ((("realisasi koperasi aktif", "60"), ("capaian koperasi aktif", "75")), ["75"]),
        ((("realisasi koperasi aktif", "60"), ("capaian koperasi aktif", "70")), ["70!"]),
        ((("realisasi koperasi aktif tahun 2022", "60"), ("capaian koperasi aktif", "70")), []),
        ((("realisasi koperasi aktif tahun 2023", "60"), ("capaian koperasi aktif", "70")), ["70!"]),
        ((("capaian koperasi aktif", "70"),), []),
    ],
)
def test_running_text(susun: _Susun, isi: tuple[tuple[str, str], ...], harap: list[str]) -> None:
    """What running text says of one thing follows within one year: that of the report where none is named."""
    semua = turunan(susun(("Prosa", ("Nilai",), (("target koperasi aktif", "80"), *isi))))
    assert [f"{t.hasil.teks}{'' if t.benar else '!'}" for t in semua] == harap


_UNDANGAN = ("Hadir", "Undangan", "Tingkat Hadir")


def test_taught_by_rows(susun: _Susun) -> None:
    """Where headings name nothing, most rows show what follows; what should fall may do so the other way round."""
    semua = _baca(susun, _UNDANGAN, "3 4 75", "4 5 80", "6 8 75", "9 10 90", "7 8 88,5")
    assert _ringkas(semua) == [
        f"{b} Tingkat Hadir {n}" for b, n in zip("ABCDE", ("75", "80", "75", "90", "88,5!"), strict=True)
    ]
    assert {(satu.aturan, _cara(satu)) for satu in semua} == {("kolom-rasio", "rasio/turun-selisih/turun-rasio")}
    jumlah = _baca(susun, ("Laki", "Perempuan", "Semua"), "3 4 7", "4 5 9", "6 8 14", "9 10 19", "7 8 16")
    assert {(satu.aturan, _cara(satu)) for satu in jumlah} == {("kolom-jumlah", "jumlah")}
    assert _ringkas(jumlah)[-1] == "E Semua 16!"


@pytest.mark.parametrize(("benar", "salah", "kuat"), [(6, 2, True), (15, 3, True), (14, 3, False)])
def test_taught_by_nearly_all(susun: _Susun, benar: int, salah: int, kuat: bool) -> None:
    """Two rows that break what the others teach are faults, and as many as are one in six; beyond that nothing is sure."""
    isi = [f"{n} {n + 3} {2 * n + 3}" for n in range(1, benar + 1)] + [f"{n} 40 {n}" for n in range(1, salah + 1)]
    semua = _baca(susun, ("Laki", "Perempuan", "Semua"), *isi)
    assert len(semua) == benar + salah
    assert {satu.kuat for satu in semua} == {kuat}


def test_one_of_three_columns(susun: _Susun) -> None:
    """Of three columns that follow from each other only one is said to: the percentage, the last one, no weight."""
    semua = _baca(susun, ("Bobot", "Nilai", "Nilai Tertimbang"), "20 80 16", "30 70 21", "50 60 30", "40 90 36")
    assert {satu.hasil.kolom for satu in semua} == {"Nilai Tertimbang"}


def test_one_of_two_differences(susun: _Susun) -> None:
    """Of the differences of three columns the first is enough, and a sum says them all."""
    semua = _baca(susun, ("Awal", "Akhir", "Selisih"), "3 4 1", "4 7 3", "6 9 3", "9 14 5")
    assert {(t.hasil.kolom, _cara(t)) for t in semua if t.pola} == {("Awal", "kurang")}
    semua = _baca(susun, ("Selisih", "Awal", "Akhir"), "1 3 4", "3 4 7", "3 6 9", "5 9 14")
    assert {(t.hasil.kolom, _cara(t)) for t in semua if t.pola} == {("Akhir", "jumlah")}


def test_by_the_value_that_follows(susun: _Susun) -> None:
    """What follows is found by its cell."""
    isi = susun(("Tabel 1", _KINERJA, (("A", "8", "6", "75"),)))
    assert {sel.kolom: satu.benar for sel, satu in per_hasil(isi).items()} == {"Capaian": True}


def test_rows_of_means_are_left_to_their_own_rule(susun: _Susun) -> None:
    """A mean of a column is no row that its columns explain."""
    assert _ringkas(_baca(susun, _KINERJA, "8 6 75", "Rata-rata: 9 7 99")) == ["A Capaian 75"]


def test_half_of_the_rows_are_enough(susun: _Susun) -> None:
    """A percentage is read by its heading where two rows follow and no more than two do not."""
    isi = ("8 6 75", "10 7 70", "9 3 77", "7 6 20")
    assert len(_baca(susun, (*_KINERJA[:2], "% Medan"), *isi)) == 4


def test_rows_teach_what_the_heading_does_not(susun: _Susun) -> None:
    """Where no row follows by its heading, others columns are looked at; of three rows as of many."""
    kolom = ("Target", "Realisasi", "Hadir", "Undangan", "Capaian")
    isi = ("80 20 3 4 75", "90 20 4 5 80", "70 20 9 10 90")
    semua = _baca(susun, kolom, *isi)
    assert {(t.aturan, *(s.kolom for s in t.cara[0][1])) for t in semua} == {("kolom-rasio", "Hadir", "Undangan")}
    assert _baca(susun, kolom, *isi[:2])[0].aturan == "hitungan-baris"


def test_a_row_of_totals_proves_the_columns(susun: _Susun) -> None:
    """Parts that add up down and across make every other total of the rows a fault, however many."""
    semua = _baca(susun, ("Darat", "Laut", "Jumlah"), "30 10 41", "20 15 36", "25 20 44", "Jumlah: 75 45 120")
    assert _ringkas([t for t in semua if not t.benar]) == ["A Jumlah 41!", "B Jumlah 36!", "C Jumlah 44!"]


@pytest.mark.parametrize(("nilai", "benar"), [("101", True), ("100", True), ("80", False)])
def test_capped_from_a_hundred_on(susun: _Susun, nilai: str, benar: bool) -> None:
    """In a table that caps whatever is above a hundred is printed as 100."""
    semua = _baca(susun, _KINERJA, "8 6 75", f"100 {nilai} 100", "10 12 100", "10 10 100")
    assert [t.benar for t in semua] == [True, benar, True, True]


def test_what_its_columns_explain_is_no_growth(susun: _Susun) -> None:
    """A difference that follows in its own row is not held against the row before too."""
    isi = ("3 4 1", "4 7 3", "6 9 3", "9 14 5")
    semua = _baca(susun, ("Awal", "Akhir", "Selisih"), *isi)
    assert not [t for t in semua if t.aturan == "antarbaris" and t.hasil.kolom == "Selisih"]


_PERKARA = ("Sisa Lalu", "Masuk", "Diputus", "Sisa")


def test_a_balance_outweighs_a_sum(susun: _Susun) -> None:
    """What most rows show as a sum, because nothing went, is no sum where a balance holds in all rows."""
    tetap = ("3 4 0 7", "4 5 0 9", "6 8 0 14", "9 10 0 19", "7 9 0 16")
    semua = _baca(susun, _PERKARA, *tetap, "8 5 2 11", "7 6 3 10")
    assert [t for t in semua if not t.benar] == []


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (
            (
                ("target koperasi aktif tahun 2022", "80"),
                ("realisasi koperasi aktif", "60"),
                ("capaian koperasi aktif", "70"),
            ),
            [],
        ),
        (
            (
                ("target koperasi aktif tahun 2022", "80"),
                ("realisasi koperasi aktif tahun 2022", "60"),
                ("capaian koperasi aktif tahun 2022", "70"),
            ),
            ["70!"],
        ),
    ],
)
def test_running_text_of_years(susun: _Susun, isi: tuple[tuple[str, str], ...], harap: list[str]) -> None:
    """What a text says of one year follows from what it says of that year."""
    semua = turunan(susun(("Prosa", ("Nilai",), isi)))
    assert [f"{t.hasil.teks}{'' if t.benar else '!'}" for t in semua] == harap


_DUA_TAHUN = ("Target 2022", "Realisasi 2022", "Capaian 2022", "Target 2023", "Realisasi 2023", "Capaian")


@pytest.mark.parametrize(("target", "harap"), [("5-6%", []), ("5,0–6,5", []), ("6", ["C 190!"])])
def test_nothing_follows_from_a_range(susun: _Susun, target: str, harap: list[str]) -> None:
    """Of a target that is a range no capaian follows, nor does it from the numbers of another year beside it."""
    isi = ("40 20 50 50 30 60", "10 9 90 20 16 80", f"3 3,19 106,33 {target} 11,50 190")
    semua = _baca(susun, _DUA_TAHUN, *isi)
    assert [f"{t.baris.label} {t.hasil.teks}!" for t in semua if not t.benar] == harap


@pytest.mark.parametrize(
    ("judul", "harap"),
    [("Capaian Thn Lalu", []), ("Capaian Tahun Sebelumnya", []), ("Capaian Kinerja", ["A 75!?", "B 10!?"])],
)
def test_what_another_column_gives(susun: _Susun, judul: str, harap: list[str]) -> None:
    """One of two percentages gives target and realisasi; the other is doubted, and is another thing where it is of last year."""
    semua = _baca(susun, (judul, "Target", "Realisasi", "%"), "75 80 77 96,25", "10 20 50 250")
    ada = [f"{t.baris.label} {t.hasil.teks}!{'' if t.kuat else '?'}" for t in semua if not t.benar]
    assert ada == harap


@pytest.mark.parametrize(("total", "harap"), [("270", []), ("260", ["Jumlah Capaian 260!"])])
def test_total_of_percentages(susun: _Susun, total: str, harap: list[str]) -> None:
    """The row of a total that adds up the percentages above it, for their mean, gives no percentage of its own."""
    semua = _baca(susun, _KINERJA, "10 9 90", "20 19 95", "20 17 85", f"Jumlah: 50 45 {total}")
    assert [s for s in _ringkas(semua) if "Jumlah" in s] == harap


_EFISIENSI = ("% Capaian Kinerja", "% Penyerapan Anggaran", "Tingkat Efisiensi (%)")


@pytest.mark.parametrize(
    ("efisiensi", "harap"),
    [
        # The capaian counts unless more rows follow the money alone.
        ("1,11 5,69 20,36", ["B 5,69", "C 20,36"]),
        ("1,11 505,69 25,36", ["B 505,69", "C 25,36!"]),
        ("1,11 5,69 25,36", ["B 5,69", "C 25,36!"]),
    ],
)
def test_efficiency_of_money_alone(susun: _Susun, efisiensi: str, harap: list[str]) -> None:
    """Efficiency is what the capaian is above the money, or what is left of a hundred where more rows follow that."""
    depan = ("100 98,89", "600 94,31", "100 79,64")
    semua = _baca(susun, _EFISIENSI, *(f"{a} {b}" for a, b in zip(depan, efisiensi.split(), strict=True)))
    ada = [f"{t.baris.label} {t.hasil.teks}{'' if t.benar else '!'}" for t in semua if t.hasil.kolom == _EFISIENSI[2]]
    assert ada == ["A 1,11", *harap]


@pytest.mark.parametrize("isi", [("96,65 3,35", "96,34 1,86", "91,35 3,25"), ("96,65 3,35", "96,34 1,86")])
def test_efficiency_of_something_else(susun: _Susun, isi: tuple[str, ...]) -> None:
    """What one row leaves of a hundred by chance is no rule for the others."""
    assert _ringkas(_baca(susun, _EFISIENSI[1:], *isi)) == []


def test_a_third_column_changes_nothing(susun: _Susun) -> None:
    """What two columns say of each other is not said again with a third that is a hundred in most rows."""
    seratus = ("98,89 1,11%", "79,64 20,36%", "95,12 4,88%", "88,05 11,95%", "97,41 2,59%")
    isi = (*(f"100 {s}" for s in seratus), "102,55 91,66 8,34%", "185,71 78,34 21,66%")
    assert [s for s in _ringkas(_baca(susun, _EFISIENSI, *isi)) if "!" in s] == []


@pytest.mark.parametrize(
    ("kolom", "isi", "hasil"),
    [
        # of a product and the quotient that says the same the last column was computed, but no weight, and a percentage always
        ("Aa|Cc|Bobot", ("4 10 2,5", "6 21 3,5", "8 12 1,5", "5 7 1,4"), "Cc"),
        ("Aa|Cc|Bb", ("4 10 2,5", "6 21 3,5", "8 12 1,5", "5 7 1,4"), "Bb"),
        ("Tingkat (%)|Aa|Cc", ("25,5 80 20,4", "29,5 70 20,65", "51,5 60 30,9", "33,5 50 16,75"), "Tingkat (%)"),
    ],
)
def test_which_of_three_columns_was_computed(susun: _Susun, kolom: str, isi: tuple[str, ...], hasil: str) -> None:
    """One relation says what the others would say again."""
    assert {satu.hasil.kolom for satu in _baca(susun, kolom.split("|"), *isi)} == {hasil}
