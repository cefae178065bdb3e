"""Two amounts of a sentence, one of which tells the row that prints another one beside it."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.uang_sebaris import periksa_uang_sebaris

_ISI = {
    "Promosi Wisata": ("662.412.500", "609.624.512"),
    "Pasar Rakyat": ("964.500.000", "953.481.836"),
    "Taman Kota": ("250.000.000", "240.123.456"),
    "Taman Desa": ("881.234.500", "870.123.411"),
    "Taman Bunga": ("881.234.500", "860.123.422"),
    "Lampu": ("712.345.000", "700.123.998"),
    "Kolam": ("300.000.000", "299.999.123"),
}
_TABEL = sel_terbit(("Tabel 3.9", "Anggaran (Rp)|Realisasi (Rp)", _ISI))
_SALAH = "kegiatan dengan anggaran Rp{} terealisasi sebesar Rp{}."


def _temuan(kalimat: str, tabel: list[Publikasi] = _TABEL) -> list[tuple[str, str]]:
    peta = peta_kalimat(kalimat, tabel=tabel)
    return [(d.tercetak, d.pesan) for _, d in periksa_uang_sebaris(peta)]


def test_sebaris() -> None:
    """Budget or spending, printed to the last digit, says what the other one should be."""
    pesan = "Tertulis {}, padahal Promosi Wisata pada Tabel 3.9, kolom {} (Rp), adalah {}."
    assert _temuan(_SALAH.format("662.412.500", "662.054.500")) == [
        ("662.054.500", pesan.format("662.054.500", "Realisasi", "609.624.512"))
    ]
    assert _temuan(_SALAH.format("672.412.500", "609.624.512")) == [
        ("672.412.500", pesan.format("672.412.500", "Anggaran", "662.412.500"))
    ]
    assert _temuan(_SALAH.format("662.412.500", "609.624.512")) == []
    assert _temuan(_SALAH.format("662.412.500", "662.054.500"), []) == []


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # fewer digits with a word of the name, in the sentence; too few with it
        ("Rehab pasar dengan anggaran Rp964.500.000 terealisasi sebesar Rp669.834.436.", 1),
        ("Rehab toko dengan anggaran Rp964.500.000 terealisasi sebesar Rp669.834.436.", 0),
        ("Rehab taman dengan anggaran Rp250.000.000 terealisasi sebesar Rp241.123.456.", 0),
        ("Rehab gedung dengan anggaran Rp712.345.000 terealisasi sebesar Rp669.834.436.", 1),
        # two rows of one budget; an amount that a table prints somewhere
        ("Rehab taman dengan anggaran Rp881.234.500 terealisasi sebesar Rp669.834.436.", 0),
        ("Rehab pasar dengan anggaran Rp662.412.500 terealisasi sebesar Rp953.481.836.", 0),
        # neither is of a row, one amount, three, or two of one quantity
        ("Rehab pasar dengan anggaran Rp662.412.599 terealisasi sebesar Rp669.834.436.", 0),
        ("Rehab pasar dengan anggaran Rp662.412.500.", 0),
        ("Rehab pasar dengan anggaran Rp662.412.500 terealisasi Rp669.834.436 dan Rp1.000.", 0),
        ("Rehab pasar dengan anggaran Rp662.412.500 dan anggaran Rp669.834.436.", 0),
        ("Rehab pasar dengan anggaran Rp662.412.500, sisanya Rp669.834.436.", 0),
        ("Rehab pasar dengan anggaran Rp662,4125 juta terealisasi sebesar Rp669.834.436.", 0),
        # another year; each thing of a sentence by itself
        ("Tahun 2022 ada anggaran Rp662.412.500 terealisasi sebesar Rp669.834.436.", 0),
        ("Tahun 2023 ada anggaran Rp662.412.500 terealisasi sebesar Rp669.834.436.", 1),
        (
            "Program Seni dengan anggaran Rp5.000.000 terealisasi sebesar Rp4.000.000 atau 80% dan Program Wisata dengan anggaran "
            "Rp662.412.500 terealisasi sebesar Rp669.834.436.",
            1,
        ),
    ],
)
def test_dikenal(kalimat: str, banyak: int) -> None:
    """The row must be known by its amount, and the other one be printed nowhere."""
    assert len(_temuan(kalimat)) == banyak


def test_judul_bagian() -> None:
    """The word of the name may stand in the heading of the section."""
    kalimat = Publikasi(
        tabel="Prosa Pasar Sehat",
        baris="Kalimat",
        kolom="Kalimat",
        nilai="Dengan anggaran Rp964.500.000 terealisasi sebesar Rp669.834.436.",
    )
    assert len(_temuan("Tidak ada angka di sini.", [*_TABEL, kalimat])) == 1


def test_baris_sama() -> None:
    """Two tables that print the same two amounts are one; one that prints the budget alone says nothing."""
    dua = [*_TABEL, *sel_terbit(("Tabel 3.1", "Anggaran (Rp)|Realisasi (Rp)", {"Promosi": _ISI["Promosi Wisata"]}))]
    assert len(_temuan(_SALAH.format("662.412.500", "662.054.500"), dua)) == 1
    pagu = sel_terbit(("Tabel 3.1", "Anggaran (Rp)", {"Promosi": ("662.412.500",)}))
    assert _temuan(_SALAH.format("662.412.500", "662.054.500"), pagu) == []


_BERFISIK = sel_terbit(
    (
        "Tabel 3.9",
        "Anggaran (Rp)|Realisasi (Rp)|Realisasi Fisik (%)",
        {"Uji Kendaraan": ("432.800.000", "187.337.319", "43,29")},
    )
)


@pytest.mark.parametrize(
    ("ekor", "salah"),
    [
        ("atau 43,28 % dengan realisasi fisik 13,04 %", "13,04"),
        ("atau 43,28 % dengan realisasi fisik 43,28 %", ""),
        ("atau 13,04 %", ""),
        ("dengan realisasi fisik 13,04 unit", ""),
        ("dengan realisasi fisik 13,04 % atau fisik 14,02 %", ""),
    ],
)
def test_fisik(ekor: str, salah: str) -> None:
    """Where both amounts are those of a row, the work done is what that row prints."""
    pola = "Uji berkala dengan anggaran Rp432.800.000 terealisasi sebesar Rp{} {}."
    pesan = f"Tertulis {salah}, padahal Uji Kendaraan pada Tabel 3.9, kolom Realisasi Fisik (%), adalah 43,29."
    assert _temuan(pola.format("187.337.319", ekor), _BERFISIK) == ([(f"{salah} %", pesan)] if salah else [])


def test_fisik_tabel() -> None:
    """Any row of both amounts may print it; a row of another spending, or without the work done, decides nothing."""
    kalimat = (
        "Uji berkala dengan anggaran Rp432.800.000 terealisasi sebesar Rp187.337.319 dengan realisasi fisik 13,04 %."
    )
    lagi = {"Program Uji": ("432.800.000", "187.337.319", "13,04")}
    kolom = "Anggaran (Rp)|Realisasi (Rp)|Realisasi Fisik (%)"
    assert _temuan(kalimat, [*_BERFISIK, *sel_terbit(("Tabel 3.1", kolom, lagi))]) == []
    lain = {"Program Uji": ("432.800.000", "187.337.300", "43,29")}
    tanpa = sel_terbit(("Tabel 3.1", "Anggaran (Rp)|Realisasi (Rp)", {"Uji": ("432.800.000", "187.337.319")}))
    assert _temuan(kalimat, [*tanpa, *sel_terbit(("Tabel 3.2", kolom, lain))]) == []


def test_terbulat() -> None:
    """Amounts in millions were rounded: another one beside them is no better than that of the sentence."""
    kalimat = "Promosi wisata dengan anggaran Rp662.412.000 terealisasi sebesar Rp609.624.512."
    isi = {"Promosi Wisata": ("662,412", "609,625")}
    assert _temuan(kalimat, sel_terbit(("Tabel 3.9 Realisasi (juta rupiah)", "Anggaran|Realisasi", isi))) == []
    utuh = {"Promosi Wisata": ("662.412.000", "609.625.000")}
    assert len(_temuan(kalimat, sel_terbit(("Tabel 3.9 Realisasi (rupiah)", "Anggaran|Realisasi", utuh)))) == 1
