"""Parts with their share whose whole stands in the sentences before, or in the row that prints them."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.bagian_utuh import periksa_bagian_utuh

_LALU = "Jumlah keluarga yang berlangganan air sebanyak 118.306 KK dari 131.842 KK atau 89,73%."
_TABEL = [
    Publikasi(tabel="Tabel 3.6 Pelanggan Air", baris=b, kolom=k, nilai=n)
    for b, *isi in (("Meteran pintar", "20.817", "15,79"), ("Meteran biasa", "97.489", "73,94"))
    for k, n in zip(("Keluarga (KK)", "Persentase"), isi, strict=True)
]


@pytest.mark.parametrize(("angka", "banyak"), [("13.536", 0), ("15.336", 1), ("13.356", 1), ("14.975", 0)])
def test_selip(angka: str, banyak: int) -> None:
    """A number that no table prints and that is one slip from what the sentences before leave over is that slip."""
    kalimat = f"Masih terdapat {angka} KK atau 10,27% yang memakai sumur."
    assert len(temuan_kalimat("publikasi-uraian-jumlah", _LALU, kalimat, tabel=_TABEL)) == banyak


def test_pembagi_lain() -> None:
    """The row of a part prints its share of all; a share of another number of the sentence is of the wrong whole."""
    pola = "Sebanyak 118.306 KK dari 131.842 KK berlangganan, di antaranya 20.817 KK ({}) bermeteran pintar."
    assert temuan_kalimat("publikasi-uraian-jumlah", pola.format("15,79%"), tabel=_TABEL) == []
    assert "15,79 persen" in temuan_kalimat("publikasi-uraian-jumlah", pola.format("17,60%"), tabel=_TABEL)[0].pesan


def _sendiri(*kalimat: str, lain: str = "") -> list[str]:
    sumur = Publikasi(tabel="Tabel 3.7 Sumur", baris="Pemakai sumur", kolom="Keluarga (KK)", nilai=lain)
    tabel = [*_TABEL, sumur] if lain else _TABEL
    return [d.pesan for _, d in periksa_bagian_utuh(peta_kalimat(*kalimat, tabel=tabel))]


_SUMUR = "Masih terdapat 15.336 KK atau 10,27% yang memakai sumur."
_JEDA = "Pipa di hulu telah diganti."


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ((_LALU, _SUMUR), 1),
        # three sentences are kept in mind, four are not
        ((_LALU, _JEDA, _JEDA, _SUMUR), 1),
        ((_LALU, _JEDA, _JEDA, _JEDA, _SUMUR), 0),
        ((_SUMUR, _LALU), 0),
        # a share of what is named behind it, of another unit, and what is no share of it
        ((_LALU, "Masih terdapat 15.336 KK atau 10,27% dari warga."), 0),
        ((_LALU, "Masih terdapat 15.336 orang atau 10,27% yang memakai sumur."), 0),
        ((_LALU, "Masih terdapat 15.336 KK, naik 10,27% dari semula."), 0),
        ((_LALU, "Masih terdapat 15.336 KK atau 10,27 orang yang memakai sumur."), 0),
        ((_LALU, "Masih terdapat 15.336 KK atau 20,27% yang memakai sumur."), 0),
        # within one step of the last digit
        ((_LALU, "Masih terdapat 15.336 KK atau 10,26% yang memakai sumur."), 1),
        ((_LALU, "Masih terdapat 15.336 KK atau 10,28% yang memakai sumur."), 0),
        # a part may stand beside its whole; what a table prints is a number of its own
        (("Dari 131.842 KK, 118.306 KK berlangganan dan 15.336 KK (10,27%) memakai sumur.",), 1),
        ((_LALU, "Masih terdapat 20.817 KK atau 10,27% yang memakai sumur."), 0),
    ],
)
def test_utuh_yang_diingat(kalimat: tuple[str, ...], banyak: int) -> None:
    """The whole is of the unit of the part, in its sentence or one of the three before."""
    temuan = _sendiri(" ".join(kalimat))
    assert len(temuan) == banyak
    assert all("131.842 adalah 13.536, tetapi tertulis 15.336" in satu for satu in temuan)


def test_angka_tabel() -> None:
    """What a table prints is no slip, and may be what a slip stands for."""
    assert _sendiri(f"{_LALU} {_SUMUR}", lain="15.336") == []
    kalimat = "Dari 131.842 KK, masih terdapat 15.336 KK (10,27%) yang memakai sumur."
    assert [len(_sendiri(kalimat, lain=lain)) for lain in ("", "13.536")] == [0, 1]


@pytest.mark.parametrize(("persen", "banyak"), [("25,00%", 1), ("25,01%", 1), ("25,02%", 0)])
def test_satu_langkah(persen: str, banyak: int) -> None:
    """A share may be off by one of its last digit."""
    lalu = "Sebanyak 7.500 KK dari 10.000 KK telah terdata."
    assert len(_sendiri(f"{lalu} Masih terdapat 2.050 KK atau {persen} yang memakai sumur.")) == banyak


@pytest.mark.parametrize(
    ("bagian", "utuh", "persen", "banyak"), [("1.382", "9.841", "13,02%", 1), ("382", "2.841", "11,34%", 0)]
)
def test_empat_angka(bagian: str, utuh: str, persen: str, banyak: int) -> None:
    """A part of three digits is one slip from too many others."""
    lalu = f"Sebanyak {int(utuh.replace('.', '')) - int({'1.382': '1282', '382': '322'}[bagian])} KK dari {utuh} KK telah terdata."
    assert len(_sendiri(f"{lalu} Masih terdapat {bagian} KK atau {persen} yang memakai sumur.")) == banyak


@pytest.mark.parametrize(
    ("angka", "persen", "banyak"),
    [
        ("20.817", "17,60%", 1),
        ("20.817", "15,79%", 0),
        # printed for the other row; of no number of the sentence; of a part that no row prints
        ("20.817", "73,94%", 0),
        ("20.817", "18,60%", 0),
        ("20.871", "17,64%", 0),
        ("97.488", "82,40%", 0),
    ],
)
def test_baris_bagian(angka: str, persen: str, banyak: int) -> None:
    """Only a share of another whole of the sentence is told, and only where the row prints that of the right one."""
    kalimat = f"Sebanyak 118.306 KK dari 131.842 KK berlangganan, di antaranya {angka} KK ({persen}) bermeteran pintar."
    assert len(_sendiri(kalimat)) == banyak
    # What is of another unit is no whole of it.
    assert _sendiri(kalimat.replace("118.306 KK", "118.306 orang")) == []
