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


@pytest.mark.parametrize(("kolom", "ada"), [("Capaian Kinerja", False), ("Capaian Kinerja (%)", True)])
def test_capaian_that_prints_what_is_measured(kolom: str, ada: bool) -> None:
    """The realisasi under another heading is no percentage of the target; a percent sign says that it should be one."""
    tabel = _tabel("Tabel 3.4 Perkembangan", kolom, _INDIKATOR[:1], "72,00")
    assert bool(_silang(_TARGET, _NYATA, tabel)) is ada
