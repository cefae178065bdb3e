"""What follows from numbers of other tables: shares and remainders of money, and the capaian of an indicator."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.sengketa.silang import turunan_silang

_PROGRAM = ("Program Pasar Rakyat", "Program Promosi Dagang", "Program Tertib Ukur")
_INDIKATOR = ("Persentase jalan terang", "Cakupan air bersih")


def _tabel(nama: str, kolom: str, baris: Sequence[str], *nilai: str) -> TabelTerbit:
    return nama, kolom, {b: (n,) for b, n in zip(baris, nilai, strict=False)}


def _silang(*tabel: TabelTerbit) -> list[str]:
    """Return each value that follows, ! where wrong: its first way."""
    return [
        f"{t.hasil.teks}{'' if t.benar else '!'} = {t.cara[0][0].id} {' '.join(s.teks for s in t.cara[0][1])}"
        for t in turunan_silang(peta_kalimat(tabel=sel_terbit(*tabel)))
    ]


_PAGU = _tabel("Tabel 3.1 Anggaran", "Pagu (Rp)", _PROGRAM, "4.000.000.000", "1.000.000.000", "500.000.000")
_SERAPAN = _tabel(
    "Tabel 3.2 Serapan", "Realisasi Anggaran (Rp)", _PROGRAM, "3.800.000.000", "900.000.000", "500.000.000"
)
_BAGIAN = ("3.800.000.000 4.000.000.000", "900.000.000 1.000.000.000", "500.000.000 500.000.000")


@pytest.mark.parametrize(
    ("persen", "benar"),
    [
        (("95,00", "90,00"), (True, True)),
        # half of a column may be wrong; of more it is the reading that is
        (("95,00", "91,00"), (True, False)),
        (("96,00", "91,00"), ()),
        (("96,00", "91,00", "100,00"), ()),
        (("96,00",), (False,)),
    ],
)
def test_serapan(persen: tuple[str, ...], benar: tuple[bool, ...]) -> None:
    """A share that stands alone follows from the amounts that other tables print; a column that does not is another thing."""
    tabel = _tabel("Tabel 3.3 Persentase", "Persentase Realisasi Anggaran (%)", _PROGRAM, *persen)
    assert _silang(_PAGU, _SERAPAN, tabel) == [
        f"{n}{'' if b else '!'} = rasio {operan}" for n, b, operan in zip(persen, benar, _BAGIAN, strict=False)
    ]
    assert _silang(_PAGU, tabel) == []


def test_sisa() -> None:
    """What is left is the budget without what was spent."""
    tabel = _tabel("Tabel 3.3 Sisa", "Sisa Anggaran (Rp)", _PROGRAM, "200.000.000", "110.000.000")
    assert _silang(_PAGU, _SERAPAN, tabel) == [
        "200.000.000 = kurang 4.000.000.000 3.800.000.000",
        "110.000.000! = kurang 1.000.000.000 900.000.000",
    ]


def test_baris_yang_menjelaskan() -> None:
    """What its own row explains, and what agrees with that, is judged there."""
    baris = ("Tabel 3.1 Anggaran", "Pagu (Rp)|Realisasi Anggaran (Rp)|Persentase Realisasi Anggaran (%)")
    isi = {
        _PROGRAM[0]: ("4.000.000.000", "3.800.000.000", "95,00"),
        _PROGRAM[1]: ("1.000.000.000", "900.000.000", "90,00"),
    }
    ulang = _tabel("Tabel 3.3 Persentase", "Persentase Realisasi Anggaran (%)", _PROGRAM, "95,00", "90,00")
    assert _silang((*baris, isi), ulang) == []
    beda = _tabel("Tabel 3.3 Persentase", "Persentase Realisasi Anggaran (%)", _PROGRAM, "95,00", "91,00")
    assert _silang((*baris, isi), beda) == ["91,00! = rasio 900.000.000 1.000.000.000"]


_TARGET = _tabel("Tabel 2.1 Perjanjian", "Target", _INDIKATOR, "80,00", "50,00")
_NYATA = _tabel("Tabel 3.1 Hasil", "Realisasi", _INDIKATOR, "72,00", "60,00")


@pytest.mark.parametrize(
    ("capaian", "harap"),
    [
        (("90,00", "120,00"), ("90,00 = rasio 72,00 80,00", "120,00 = rasio 60,00 50,00")),
        (("90,00", "121,00"), ("90,00 = rasio 72,00 80,00", "121,00! = rasio 60,00 50,00")),
        # of what falls: twice the target without the realisasi, and the target divided by it
        (("110,00", "80,00"), ("110,00 = rasio 72,00 80,00", "80,00 = rasio 60,00 50,00")),
        (("111,11", "83,33"), ("111,11 = rasio 72,00 80,00", "83,33 = rasio 60,00 50,00")),
    ],
)
def test_capaian(capaian: tuple[str, str], harap: tuple[str, str]) -> None:
    """By any of the formulas of a capaian."""
    tabel = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, *capaian)
    assert _silang(_TARGET, _NYATA, tabel) == [*harap]


def test_target_lain() -> None:
    """A capaian is of the target that was agreed, which a plan alone does not tell, and of no other where its row prints a range."""
    tabel = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, "90,00", "121,00")
    assert _silang(_tabel("Tabel 2.1 Target Renstra", "Target", _INDIKATOR, "80,00", "50,00"), _NYATA, tabel) == []
    rentang = {_INDIKATOR[0]: ("90,00", "80,00"), _INDIKATOR[1]: ("479,66", "11,2-11,7")}
    akhir = ("Tabel 3.3 RPJMD", "Capaian terhadap RPJMD (%)|Target RPJMD", rentang)
    assert "479,66" not in " ".join(_silang(_TARGET, _NYATA, akhir))


def test_nol() -> None:
    """Nothing follows from a target of nought."""
    nol = _tabel("Tabel 2.1 Perjanjian", "Target", _INDIKATOR, "0,00", "50,00")
    tabel = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, "90,00", "120,00")
    assert _silang(nol, _NYATA, tabel) == ["120,00 = rasio 60,00 50,00"]


@pytest.mark.parametrize(("banyak", "ada"), [(6, 1), (7, 0)])
def test_banyak_operan(banyak: int, ada: int) -> None:
    """Of a few values of one operand any may be meant; of many nobody knows which."""
    target = [
        _tabel(f"Tabel 2.{n} Rencana {'ABCDEFG'[n]}", "Target", _INDIKATOR, f"{80 + n},00") for n in range(banyak)
    ]
    tabel = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, "90,00")
    temuan = turunan_silang(peta_kalimat(tabel=sel_terbit(*target, _NYATA, tabel)))
    assert [len(t.cara) for t in temuan] == [4 * banyak] * ada


def _tahunan(*rerata: str, nama: str = "Tabel 3.4 Capaian Tahunan") -> TabelTerbit:
    """Return a table that prints the mean of each year from 2021 on."""
    kolom = "|".join(f"Capaian {2021 + n} (%)" for n in range(len(rerata)))
    return nama, kolom, dict.fromkeys((*_INDIKATOR, "Rata-rata"), rerata)


def _ucapan(label: str, nilai: str) -> TabelTerbit:
    return "Prosa Bab III", "Nilai", {label: (nilai,)}


_TIGA = "80,00 85,00 93,00"


@pytest.mark.parametrize(
    ("label", "nilai", "harap"),
    [
        ("Rata-rata capaian kinerja 2021-2023", "86,00", [f"86,00 = rerata {_TIGA}"]),
        ("Rata-rata capaian kinerja 2021-2023", "87,00", [f"87,00! = rerata {_TIGA}"]),
        ("Rerata capaian kinerja 2021–2023", "87,00", [f"87,00! = rerata {_TIGA}"]),
        ("Rata-rata capaian kinerja 2022-2023", "89,00", ["89,00 = rerata 85,00 93,00"]),
        # one year has no mean, and a year that no table prints has no value
        ("Rata-rata capaian kinerja 2023-2023", "94,00", []),
        ("Rata-rata capaian kinerja 2020-2023", "86,00", []),
        # a mean of one year is of its indicators, and of which the other places do not say
        ("Rata-rata capaian kinerja 2023", "94,00", []),
    ],
)
def test_rerata_tahun(label: str, nilai: str, harap: list[str]) -> None:
    """A mean over a span of years is that of the yearly values that are printed, all of them."""
    assert _silang(_tahunan(*_TIGA.split()), _ucapan(label, nilai)) == harap


@pytest.mark.parametrize(("nilai", "benar"), [("89,00", True), ("59,33", True), ("80,00", False)])
def test_rerata_tahun_kosong(nilai: str, benar: bool) -> None:
    """A year in which nothing was measured yet may count as nought or not at all."""
    label = _ucapan("Rata-rata capaian kinerja 2021-2023", nilai)
    tanda = "" if benar else "!"
    assert _silang(_tahunan("0,00", "85,00", "93,00"), label) == [f"{nilai}{tanda} = rerata 0,00 85,00 93,00"]


@pytest.mark.parametrize(
    ("lain", "cara"), [((), 2), (("81,00",), 4), (("81,00", "85,00"), 4), (("81,00", "85,00", "94,00"), 8)]
)
def test_rerata_tahun_berbeda(lain: tuple[str, ...], cara: int) -> None:
    """Of two values that are printed of a year either may be meant."""
    kalimat = [_ucapan(f"Rata-rata capaian kinerja {2021 + n}", satu) for n, satu in enumerate(lain)]
    tabel = [_tahunan(*_TIGA.split()), *kalimat, _ucapan("Rata-rata capaian kinerja 2021-2023", "86,00")]
    (satu,) = turunan_silang(peta_kalimat(tabel=sel_terbit(*tabel)))
    assert (satu.benar, len(satu.cara)) == (True, cara)


def test_rerata_tahun_terlalu_banyak() -> None:
    """Of three values of one year nobody knows which is meant."""
    kalimat = [_ucapan(f"Rata-rata capaian kinerja {satu} 2021", satu) for satu in ("81,00", "82,00")]
    label = _ucapan("Rata-rata capaian kinerja 2021-2023", "86,00")
    assert len(_silang(_tahunan(*_TIGA.split()), kalimat[0], label)) == 1
    assert _silang(_tahunan(*_TIGA.split()), *kalimat, label) == []


def test_bukan_rerata() -> None:
    """The share of several years together is no mean of theirs."""
    tahun = [_ucapan(f"Persentase realisasi anggaran {n}", f"9{n % 10},00") for n in (2022, 2023)]
    assert _silang(*tahun, _ucapan("Persentase realisasi anggaran 2022-2023", "95,00")) == []


_TERBATAS: TabelTerbit = (
    "Tabel 3.5 Kinerja Lain",
    "Target|Realisasi|Capaian (%)",
    {
        "Jembatan layak": ("8,00", "6,00", "75,00"),
        "Pasar bersih": ("10,00", "12,00", "100,00"),
        "Taman": ("9", "9", "100"),
    },
)


@pytest.mark.parametrize(("lain", "tanda"), [((), "!"), ((_TERBATAS,), "")])
def test_capaian_dibatasi(lain: Sequence[TabelTerbit], tanda: str) -> None:
    """Where the report prints a capaian above a hundred as 100, so may the capaian that stands alone."""
    tabel = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, "90,00", "100,00")
    assert _silang(_TARGET, _NYATA, tabel, *lain) == ["90,00 = rasio 72,00 80,00", f"100,00{tanda} = rasio 60,00 50,00"]
    lebih = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, "90,00", "119,00")
    assert _silang(_TARGET, _NYATA, lebih, *lain)[1] == "119,00! = rasio 60,00 50,00"


@pytest.mark.parametrize(("banyak", "cara"), [(6, [25]), (7, [])])
def test_banyak_operan_dibatasi(banyak: int, cara: list[int]) -> None:
    """That a capaian may be capped is one way more."""
    target = [
        _tabel(f"Tabel 2.{n} Rencana {'ABCDEFG'[n]}", "Target", _INDIKATOR, f"{60 + n},00") for n in range(banyak)
    ]
    tabel = _tabel("Tabel 3.2 Capaian", "Capaian (%)", _INDIKATOR, "100,00")
    temuan = turunan_silang(peta_kalimat(tabel=sel_terbit(*target, _NYATA, tabel, _TERBATAS)))
    assert [len(t.cara) for t in temuan] == cara
    assert all([s.teks for s in t.cara[-1][1]] == [s.teks for s in t.cara[0][1]] for t in temuan)


@pytest.mark.parametrize(("nama", "banyak"), [("Grafik 3.3 Capaian", 0), ("Tabel 3.3 Capaian", 2)])
def test_kolom_dan_grafik(nama: str, banyak: int) -> None:
    """A chart is judged as a whole, a table column by column: most of it must follow."""
    lalu = _tabel("Tabel 2.2 Target 2022", "Target 2022", _INDIKATOR, "80,00", "50,00")
    dulu = _tabel("Tabel 3.6 Hasil 2022", "Realisasi 2022", _INDIKATOR, "60,00", "40,00")
    kolom = "Capaian 2022 (%)|Capaian 2023 (%)"
    isi = {_INDIKATOR[0]: ("71,00", "90,00"), _INDIKATOR[1]: ("81,00", "121,00")}
    assert len(_silang(_TARGET, _NYATA, lalu, dulu, (nama, kolom, isi))) == banyak


@pytest.mark.parametrize(("kolom", "ada"), [("Capaian Kinerja", False), ("Capaian Kinerja (%)", True)])
def test_capaian_that_prints_what_is_measured(kolom: str, ada: bool) -> None:
    """The realisasi under another heading is no percentage of the target; a percent sign says that it should be one."""
    tabel = _tabel("Tabel 3.4 Perkembangan", kolom, _INDIKATOR[:1], "72,00")
    assert bool(_silang(_TARGET, _NYATA, tabel)) is ada


@pytest.mark.parametrize(("nol", "cara"), [(3, [36]), (0, [])])
def test_rerata_tahun_banyak_cara(nol: int, cara: list[int]) -> None:
    """Of two values in each of five years there are too many ways, unless noughts that do not count leave fewer."""
    kalimat = [_ucapan(f"Rata-rata capaian kinerja {2021 + n}", "0,00" if n < nol else f"7{n},00") for n in range(5)]
    tabel = [_tahunan(*(f"8{n},00" for n in range(5))), *kalimat]
    label = _ucapan("Rata-rata capaian kinerja 2021-2025", "82,00")
    temuan = turunan_silang(peta_kalimat(tabel=sel_terbit(*tabel, label)))
    assert [len(satu.cara) for satu in temuan] == cara
