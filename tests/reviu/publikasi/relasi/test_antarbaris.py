"""Rows that follow from other rows of their table, year by year."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.relasi.antarbaris import antarbaris, baris_persentase, berantai

_TAHUN = ("2019", "2020", "2021", "2022", "2023")
_RUMAH = {
    "Jumlah rumah (unit)": ("174.216", "175.984", "177.893", "179.764", "181.635"),
    "Rumah layak huni (unit)": ("152.840", "155.612", "159.247", "162.633", "166.809"),
    "Penambahan rumah layak huni (unit)": ("-", "2.772", "3.635", "3.386", "4.176"),
    "Persentase rumah layak huni (%)": ("87,73", "88,42", "89,52", "90,47", "91,84"),
}


def _temuan(isi: dict[str, tuple[str, ...]], kolom: tuple[str, ...] = _TAHUN, tabel: str = "") -> list[Temuan]:
    tabel = tabel or "Tabel 3.3 Perkembangan Rumah Layak Huni Tahun 2019-2023"
    baris = [
        Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n)
        for b, sel in isi.items()
        for k, n in zip(kolom, sel, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def test_rows_that_follow() -> None:
    """A percentage of two rows, with another row between, and what is added from year to year."""
    assert _temuan(_RUMAH) == []


@pytest.mark.parametrize(
    ("baris", "tahun", "tercetak"),
    [
        ("Penambahan rumah layak huni (unit)", 2, "3.365"),
        ("Penambahan rumah layak huni (unit)", 4, "4.716"),
        ("Persentase rumah layak huni (%)", 1, "84,82"),
        ("Jumlah rumah (unit)", 3, "179.674"),
        ("Rumah layak huni (unit)", 2, "159.427"),
    ],
)
def test_a_row_that_does_not(baris: str, tahun: int, tercetak: str) -> None:
    """One wrong number is found in the row that follows, or in the one that it follows from."""
    asli = _RUMAH[baris][tahun]
    temuan = _temuan(_RUMAH | {baris: (*_RUMAH[baris][:tahun], tercetak, *_RUMAH[baris][tahun + 1 :])})
    assert temuan
    assert any(tercetak in f"{s.tercetak} {s.pesan}" for s in temuan)
    assert all(s.seharusnya in ("", asli) or s.tercetak != tercetak for s in temuan)


def test_a_row_of_additions_to_something_else() -> None:
    """What most years do not show is an addition of another kind."""
    assert _temuan(_RUMAH | {"Penambahan rumah layak huni (unit)": ("-", "120", "340", "95", "210")}) == []


_ASET = {
    "Peralatan dan Mesin": ("9.873,25", "9.241,87", "631,38", "6,83"),
    "Gedung dan Bangunan": ("64.318,92", "61.745,38", "2.573,54", "4,17"),
    "Jalan dan Irigasi": ("87.642,32", "79.318,64", "8.323,68", "10,49"),
    "Aset Tetap Lainnya": ("312,48", "327,92", "-15,44", "-4,71"),
}
_KEPALA = ("31 Des 2023", "31 Des 2022", "Kenaikan/Penurunan", "% Naik/Turun")


@pytest.mark.parametrize(
    ("satuan", "tercetak"), [("juta rupiah", ""), ("juta rupiah", "2.537,54"), ("unit", "2.537,54")]
)
def test_what_went_up_is_in_the_unit_of_its_table(satuan: str, tercetak: str) -> None:
    """A difference beside a percentage is an amount as the columns that it is of, in millions where the caption says so."""
    isi = dict(_ASET)
    if tercetak:
        isi["Gedung dan Bangunan"] = (*_ASET["Gedung dan Bangunan"][:2], tercetak, "4,17")
    temuan = _temuan(isi, _KEPALA, f"Tabel 1.4 Aset Tetap ({satuan})")
    assert [(s.tercetak, "2.573,54" in s.pesan) for s in temuan] == ([(tercetak, True)] if tercetak else [])


@pytest.mark.parametrize(("tercetak", "benar"), [("9,50", ""), ("5,90", "9,50")])
def test_a_heading_that_names_its_part_needs_few_rows(tercetak: str, benar: str) -> None:
    """A "Rasio Backlog (%)" beside "Backlog (unit)" is that of the backlog, in three rows of which one is wrong too."""
    isi = {
        "2021": ("187.462", "19.879", "10,60"),
        "2022": ("190.118", "19.044", "10,02"),
        "2023": ("192.834", "18.316", tercetak),
    }
    temuan = _temuan(isi, ("Jumlah KK", "Backlog (unit)", "Rasio Backlog (%)"), "Tabel 3.5 Backlog Tahun 2021-2023")
    assert [(s.tercetak, s.seharusnya) for s in temuan] == ([(tercetak, benar)] if benar else [])


_PROGRAM = {
    "1.04.01 Program Penunjang Urusan": ("9.712.458.500",),
    "1.04.02 Program Pengembangan Perumahan": ("3.516.240.000",),
    "Sub total Urusan Perumahan": ("13.228.698.500",),
    "1.03.05 Program Sistem Air Limbah": ("7.254.300.000",),
    "1.03.03 Program Sistem Air Minum": ("6.284.950.000",),
    "Sub total Urusan Pekerjaan Umum": ("13.539.250.000",),
    "TOTAL": ("26.767.948.500",),
}


@pytest.mark.parametrize("baris", ["", "Sub total Urusan Perumahan", "Sub total Urusan Pekerjaan Umum", "TOTAL"])
def test_a_subtotal_is_that_of_the_codes_since_the_last(baris: str) -> None:
    """Not of all programs of the table, as the total is."""
    isi = dict(_PROGRAM)
    if baris:
        isi[baris] = (_PROGRAM[baris][0].replace("8.5", "9.5").replace("9.250", "4.250"),)
    temuan = _temuan(isi, ("Anggaran (Rp)",), "Tabel 3.15 Realisasi Anggaran per Program Tahun 2023")
    assert [(s.tercetak, s.seharusnya) for s in temuan] == ([(isi[baris][0], _PROGRAM[baris][0])] if baris else [])


def test_a_hundred_of_a_hundred_teaches_nothing() -> None:
    """A row called a percentage is none of the two above it where all of them print 100, in whatever way."""
    kolom = ("Target 2021", "Realisasi 2021", "Target 2022", "Realisasi 2022")
    isi = {
        "Bebas gangguan tidur": ("100%", "100,00", "100,0%", "100%"),
        "Bebas luka tekan": ("100%", "100,00", "100,0%", "100%"),
        "Persentase pasien terlayani": ("95 %", "100,00", "100,0%", "100%"),
    }
    assert [satu for satu in _temuan(isi, kolom, "Tabel 6 Mutu") if satu.aturan == "publikasi-antarbaris"] == []


def _rantai(satu_tabel: Callable[..., TabelPublikasi], kolom: Sequence[str], *isi: str) -> dict[str, str]:
    baris = [(f"Hal {chr(65 + n)}", *satu.split()) for n, satu in enumerate(isi)]
    return berantai(satu_tabel("Tabel 1", kolom, baris))


_SALDO = ("112 45 157", "157 38 195", "195 51 246", "246 12 258")


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        (("Merah", "Biru", "Hijau"), _SALDO, {"Merah": "Hijau"}),
        (("Awal", "Biru", "Akhir"), _SALDO[:3], {"Awal": "Akhir"}),
        # Three rows take up the row before, or two under headings that say so; six digits without them.
        (("Merah", "Biru", "Hijau"), _SALDO[:3], {}),
        (("Awal", "Biru", "Akhir"), _SALDO[:2], {}),
        (("Merah", "Biru", "Hijau"), ("1 4 5", "5 3 8", "8 5 9", "9 1 7"), {}),
        (("Awal", "Biru", "Akhir"), ("1 4 5", "5 3 8", "8 5 9"), {"Awal": "Akhir"}),
        # One of four may break it.
        (("Awal", "Biru", "Akhir"), (*_SALDO[:3], "247 12 258"), {"Awal": "Akhir"}),
        (("Awal", "Biru", "Akhir"), (*_SALDO[:2], "196 51 246", "247 12 258"), {}),
        (("Awal", "Biru", "Akhir"), (*_SALDO[:3], "- 12 258"), {"Awal": "Akhir"}),
        (("Awal", "Biru", "Akhir"), (*_SALDO[:3], "- 12 258", "- 1 259", "- 1 260", "- 1 261"), {}),
        # The same number over and over is none that is taken up.
        (("Awal", "Biru", "Akhir"), ("157 0 157", "157 0 157", "157 0 157", "157 0 157"), {}),
        (("Awal", "Biru", "Akhir"), ("0 0 0", "0 0 0", "0 5 5", "5 0 5"), {}),
        # Ranks, percentages, what can be read in two ways, and numbers of another precision are not taken up.
        (("Peringkat Awal", "Biru", "Peringkat Akhir"), _SALDO, {}),
        (("Awal (%)", "Biru", "Akhir"), _SALDO, {}),
        (("Awal", "Biru", "Akhir"), ("112 45 157%", "157 38 195%", "195 51 246%", "246 12 258%"), {}),
        (("Awal", "Biru", "Akhir"), ("1,112 45 1,157", "1,157 38 1,195", "1,195 51 1,246", "1,246 12 1,258"), {}),
        (("Awal", "Biru", "Akhir"), ("112 45 157,0", "157 38 195,0", "195 51 246,0", "246 12 258,0"), {}),
        (
            ("Awal", "Biru", "Akhir"),
            ("112,5 45 157,5", "157,5 38 195,5", "195,5 51 246,5", "246,5 12 258,5"),
            {"Awal": "Akhir"},
        ),
    ],
)
def test_rows_that_take_up_the_row_before(
    satu_tabel: Callable[..., TabelPublikasi], kolom: tuple[str, ...], isi: tuple[str, ...], harap: dict[str, str]
) -> None:
    """The end of one row is the start of the next where most rows show it, and by no chance."""
    assert _rantai(satu_tabel, kolom, *isi) == harap


def _baca(
    satu_tabel: Callable[..., TabelPublikasi], kolom: Sequence[str], *isi: str, tahu: Sequence[str] = ()
) -> list[str]:
    """Return what follows from other rows: row, value, and formulas with operands; ! where it is wrong."""
    baris = [(b, *sel.split()) for b, _, sel in (satu.rpartition(": ") for satu in isi)]
    return [
        f"{t.baris.label} {t.hasil.teks}{'' if t.benar else '!'} {'/'.join(rumus.id for rumus, _ in t.cara)} "
        + "+".join(s.teks for s in t.cara[0][1])
        for t in antarbaris(satu_tabel("Tabel 1", kolom, baris), tahu)
    ]


def test_growth_since_the_row_before(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Growth follows in the order of the years, in per cent or as a difference, where two rows show it."""
    isi = ("2021: 110 10,00", "2020: 100 -", "2022: 121 10,00", "2023: 130 9,00")
    assert _baca(satu_tabel, ("Unit", "Pertumbuhan (%)"), *isi) == [
        "2021 10,00 kenaikan 110+100",
        "2022 10,00 kenaikan 121+110",
        "2023 9,00! kenaikan 130+121",
    ]
    assert _baca(satu_tabel, ("Unit", "Pertumbuhan (%)"), *isi, tahu=["Pertumbuhan (%)"]) == []
    assert _baca(satu_tabel, ("Unit", "Tahap (%)"), *isi) == []
    beda = ("A: 110 -", "B: 100 10", "C: 121 21")
    assert _baca(satu_tabel, ("Unit", "Selisih"), *beda) == ["B 10 kurang/mutlak 100+110", "C 21 kurang/mutlak 121+100"]
    assert _baca(satu_tabel, ("Unit", "Selisih"), *beda[:2]) == []
    salah = ("A: 110 -", "B: 100 -10", "C: 121 21", "D: 5 9", "E: 8 9", "F: 7 9")
    assert _baca(satu_tabel, ("Unit", "Selisih"), *salah) == []
    assert len(_baca(satu_tabel, ("Unit", "Selisih"), *salah[:5])) == 4
    nol = ("2020: 0 -", "2021: 100 5", "2022: 110 10", "2023: 121 10")
    assert len(_baca(satu_tabel, ("Unit", "Pertumbuhan (%)"), *nol)) == 2


def test_rows_up_to_a_period(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """A row up to a period is the one before and the rows since, where two such rows and half of them show it."""
    isi = ("Januari: 3", "s.d. Januari: 3", "Februari: 4", "Maret: 5", "s.d. Maret: 12", "April: 1", "s.d. April: 14")
    assert _baca(satu_tabel, ("Unit",), *isi) == [
        "s.d. Januari 3 sama 3",
        "s.d. Maret 12 jumlah 3+4+5",
        "s.d. April 14! jumlah 12+1",
    ]
    assert len(_baca(satu_tabel, ("%",), *isi)) == 3
    assert _baca(satu_tabel, ("Capaian",), *isi) == []
    salah = (*isi[:4], "s.d. Maret: 13", *isi[5:])
    assert _baca(satu_tabel, ("Unit",), *salah) == [
        "s.d. Januari 3 sama 3",
        "s.d. Maret 13! jumlah 3+4+5",
        "s.d. April 14 jumlah 13+1",
    ]
    assert _baca(satu_tabel, ("Unit",), *salah[:-1], "s.d. April: 99") == []


def _semua_baris(satu_tabel: Callable[..., TabelPublikasi], kolom: str, *isi: str) -> list[str]:
    """Return what follows from other rows in rows "name: numbers": row and heading, ! where it is wrong."""
    baris = [(b, *s.split()) for b, _, s in (satu.rpartition(": ") for satu in isi)]
    tabel = satu_tabel("Tabel 1", kolom.split("|"), baris)
    return [f"{t.baris.label} {t.hasil.kolom}{'' if t.benar else '!'}" for t in antarbaris(tabel, ())]


def _bersambung(banyak: int, salah: Sequence[int] = (), kosong: Sequence[int] = (), *, awal: int = 1100) -> list[str]:
    """Return rows whose start is the end of the row before, but for some that are wrong and some without one."""
    nilai = [awal + 7 * n * n for n in range(banyak + 1)]
    return [
        f"Hal {chr(97 + n)}: {'-' if n in kosong else nilai[n] + (100 if n in salah else 0)} {nilai[n + 1]}"
        for n in range(banyak)
    ]


@pytest.mark.parametrize(
    ("kolom", "isi", "ada"),
    [
        # three rows must take up the one before, two where headings say so
        ("Aa|Bb", _bersambung(4), True),
        ("Aa|Bb", _bersambung(3), False),
        ("Saldo Awal|Saldo Akhir", _bersambung(3), True),
        ("Saldo Awal|Bb", _bersambung(3), False),
        ("Aa|Saldo Akhir", _bersambung(3), False),
        ("Saldo Awal|Saldo Akhir", _bersambung(2), False),
        # one may be wrong, of eight two
        ("Saldo Awal|Saldo Akhir", _bersambung(4, (2,)), True),
        ("Saldo Awal|Saldo Akhir", _bersambung(8, (2, 4)), False),
        ("Saldo Awal|Saldo Akhir", _bersambung(9, (2, 4)), True),
        # half of the rows have a start
        ("Saldo Awal|Saldo Akhir", _bersambung(4, kosong=(1,)), True),
        ("Saldo Awal|Saldo Akhir", _bersambung(6, kosong=(1, 2)), True),
        ("Saldo Awal|Saldo Akhir", _bersambung(7, kosong=(1, 2, 3)), False),
        # few digits are alike by chance, and so is nought; ranks and percentages take up nothing
        ("Aa|Bb", _bersambung(4, awal=1), False),
        ("Aa|Bb", _bersambung(4, awal=10), True),
        ("Saldo Awal|Saldo Akhir", _bersambung(4, awal=1), True),
        ("Saldo Awal|Saldo Akhir", ["Hal a: 3 0", "Hal b: 0 0", "Hal c: 0 0", "Hal d: 0 5"], False),
        ("Peringkat Awal|Peringkat Akhir", _bersambung(4), False),
        ("Saldo Awal (%)|Saldo Akhir (%)", [s.replace("11", "1") for s in _bersambung(4)], False),
    ],
)
def test_the_end_is_the_start(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: Sequence[str], ada: bool
) -> None:
    """A column takes up another one of the row before, in most rows and by no chance."""
    assert bool(_semua_baris(satu_tabel, kolom, *isi)) is ada


_EMPAT = "2019|2020|2021|2022"
_BANYAK, _BAGIAN = "Rumah: 200 220 250 280", "Layak: 100 121 150 182"
_BAGIANNYA = "Persentase layak: 50 55 60 65"


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ((_BANYAK, _BAGIAN, _BAGIANNYA), ["", "", "", ""]),
        ((_BANYAK, _BAGIAN, "Layak (%): 50 55 60 65"), ["", "", "", ""]),
        # one column may be wrong; two say that it is of something else
        ((_BANYAK, _BAGIAN, "Persentase layak: 50 55 60 66"), ["", "", "", "!"]),
        ((_BANYAK, _BAGIAN, "Persentase layak: 50 55 61 66"), []),
        # three columns must show it, with different percentages
        ((_BANYAK, _BAGIAN, "Persentase layak: 50 55 60 -"), ["", "", ""]),
        ((_BANYAK, _BAGIAN, "Persentase layak: 50 55 - -"), []),
        (("Rumah: 200 220 250 280", "Layak: 100 110 125 140", "Persentase layak: 50 50 50 50"), []),
        (("Rumah: 200 220 250 280", "Layak: 100 110 150 168", "Persentase layak: 50 50 60 60"), ["", "", "", ""]),
        # all of all is a hundred everywhere
        (("Rumah: 200 220 250 280", "Layak: 200 220 250 182", "Persentase layak: 100 100 100 65"), []),
        # the word says so, and the rows stand near
        ((_BANYAK, _BAGIAN, "Bagian layak: 50 55 60 65"), []),
        ((_BANYAK, _BAGIAN, "Aa: 1 2 3 4", "Bb: 1 3 4 9", _BAGIANNYA), ["", "", "", ""]),
        ((_BANYAK, _BAGIAN, "Aa: 1 2 3 4", "Bb: 1 3 4 9", "Cc: 7 3 4 8", _BAGIANNYA), []),
    ],
)
def test_a_row_of_percentages(
    satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: list[str]
) -> None:
    """A row called a percentage is that of two rows close above it."""
    semua = [s for s in _semua_baris(satu_tabel, _EMPAT, *isi) if "ayak" in s and not s.startswith("Layak 2")]
    assert ["!" if s.endswith("!") else "" for s in semua] == harap


def test_the_nearest_two_rows(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Of several pairs that fit the nearest is meant."""
    baris = [
        (b, *s.split())
        for b, _, s in (satu.rpartition(": ") for satu in (_BANYAK, _BAGIAN, _BANYAK, _BAGIAN, _BAGIANNYA))
    ]
    tabel = satu_tabel("Tabel 1", tuple(_EMPAT.split("|")), baris)
    (pasang,) = baris_persentase(tabel).values()
    assert [tabel.baris.index(b) for b in pasang] == [3, 2]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ((_BAGIAN, "Penambahan layak: - 21 29 32"), ["", "", ""]),
        (("Penambahan layak: - 21 29 32", _BAGIAN), ["", "", ""]),
        ((_BAGIAN, "Penambahan layak: - 21 29 33"), ["", "", "!"]),
        ((_BAGIAN, "Penambahan layak: - 21 28 33"), []),
        ((_BAGIAN, "Penambahan layak: - 21 29 -"), ["", ""]),
        ((_BAGIAN, "Penambahan layak: - 21 - -"), []),
        ((_BAGIAN, "Penurunan layak: - 21 29 32"), ["", "", ""]),
        # not called so, a percentage, far away
        ((_BAGIAN, "Bagian layak: - 21 29 32"), []),
        ((_BAGIAN, "Penambahan layak (%): - 21 29 32"), []),
        ((_BAGIAN, "Aa: 1 7 3 4", "Bb: 1 3 4 9", "Cc: 7 3 4 8", "Penambahan layak: - 21 29 32"), ["", "", ""]),
        ((_BAGIAN, "Aa: 1 7 3 4", "Bb: 1 3 4 9", "Cc: 7 3 4 8", "Dd: 8 1 8 1", "Penambahan layak: - 21 29 32"), []),
        (("Penambahan layak: - 21 29 32", "Aa: 1 7 3 4", "Bb: 1 3 4 9", "Cc: 7 3 4 8", _BAGIAN), ["", "", ""]),
        (("Penambahan layak: - 21 29 32", "Aa: 1 7 3 4", "Bb: 1 3 4 9", "Cc: 7 3 4 8", "Dd: 8 1 8 1", _BAGIAN), []),
    ],
)
def test_a_row_of_changes(satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: list[str]) -> None:
    """A row called a change is that of a row close to it, from one year to the next."""
    semua = [s for s in _semua_baris(satu_tabel, _EMPAT, *isi) if s.startswith(("Pen", "Bagian"))]
    assert ["!" if s.endswith("!") else "" for s in semua] == harap


@pytest.mark.parametrize(
    ("baris", "ada"),
    [
        ("Persentase layak: 50 55 60 65 71", 5),
        ("Persentase layak: 50 55 60 66 71", 0),
        ("Penambahan layak: - 21 29 32 29", 4),
        ("Penambahan layak: - 21 29 33 29", 0),
    ],
)
def test_two_of_five(satu_tabel: Callable[..., TabelPublikasi], baris: str, ada: int) -> None:
    """One year may be wrong, two say that it is of something else."""
    isi = ("Rumah: 200 220 250 280 300", "Layak: 100 121 150 182 210", baris)
    assert len(_semua_baris(satu_tabel, f"{_EMPAT}|2023", *isi)) == ada


def test_growth_of_the_first_column(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Of two columns that a difference fits alike it is of the first."""
    isi = ("A: 110 1110 -", "B: 100 1100 10", "C: 121 1121 21")
    semua = _baca(satu_tabel, ("Unit", "Lain", "Selisih"), *isi)
    assert semua == ["B 10 kurang/mutlak 100+110", "C 21 kurang/mutlak 121+100"]


def test_changes_need_years(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Three years, each once."""
    assert len(_semua_baris(satu_tabel, "2019|2020|2021", "Layak: 100 121 150", "Penambahan layak: - 21 29")) == 2
    assert _semua_baris(satu_tabel, "2019|2020|Total", "Layak: 100 121 150", "Penambahan layak: - 21 29") == []


@pytest.mark.parametrize(
    ("salah", "banyak", "ada"),
    [
        ((), 4, True),
        ((4,), 4, True),
        ((2, 4), 4, True),
        ((2, 4, 6), 4, False),
        ((2, 4, 6), 5, False),
        ((2, 4, 6), 6, True),
    ],
)
def test_up_to_a_period(
    satu_tabel: Callable[..., TabelPublikasi], salah: Sequence[int], banyak: int, ada: bool
) -> None:
    """Half of the rows up to a period must add up the rows before."""
    isi, jumlah = [], 0
    nama = ("Januari", "Februari", "Maret", "April", "Mei", "Juni")[:banyak]
    for n, bulan in enumerate(nama, start=1):
        jumlah += 10 * n
        isi += [f"{bulan}: {10 * n}", f"s.d. {bulan}: {jumlah + (5 if 2 * n in salah else 0)}"]
        jumlah += 5 if 2 * n in salah else 0
    semua = [s for s in _semua_baris(satu_tabel, "Unit", *isi) if s.startswith("s.d.")]
    assert [s for s in semua if s.endswith("!")] == [f"s.d. {nama[n // 2 - 1]} Unit!" for n in salah if ada]
    assert bool(semua) is ada
