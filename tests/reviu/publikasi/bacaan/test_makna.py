"""What columns mean by what their cells compute to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.bacaan.arti_hitungan import Arti
from kinerja.reviu.publikasi.bacaan.makna import artikan, pahami, pahami_laporan
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Susun = Callable[..., IsiPublikasi]


def _kolom(isi: IsiPublikasi, kolom: str, tabel: int = 0) -> list[Sel]:
    return [s for b in isi.tabel[tabel].baris for s in b.sel if s.kolom == kolom]


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        (("Target", "Realisasi", "% Medan"), ("8 6 75", "10 7 70"), (Besaran.CAPAIAN, True, ())),
        (("Target", "Realisasi", "%"), ("8 6 75",), (Besaran.CAPAIAN, True, ())),
        (("Target", "Realisasi", "%"), ("8 6 75", "10 7 77"), (Besaran.PERSEN, False, ())),
        (("Target", "Realisasi", "%"), ("8 6 75", "10 7 70", "10 7 77", "9 2 77"), (Besaran.CAPAIAN, True, ())),
        (("Target", "Realisasi", "%"), ("8 6 76",), (Besaran.PERSEN, False, ())),
        (
            ("Target", "Pagu (Rp)", "Realisasi Anggaran (Rp)", "% Medan"),
            ("1 8 6 75", "1 10 7 70"),
            (Besaran.PERSEN_PAGU, True, ("medan",)),
        ),
        (("X", "Y", "%"), ("8 6 9", "10 7 11"), (Besaran.PERSEN, False, ())),
    ],
)
def test_percentages(
    susun: _Susun, kolom: Sequence[str], isi: Sequence[str], harap: tuple[Besaran, bool, tuple[str, ...]]
) -> None:
    """A percentage of two columns is a capaian or a share of the budget where two rows, or the only one, compute so."""
    baris = [(f"Hal {chr(65 + n)}", *satu.split()) for n, satu in enumerate(isi)]
    semua = _kolom(pahami(susun(("Tabel 1", kolom, baris))), kolom[-1])
    assert {(s.besaran, s.yakin, s.imbuhan) for s in semua} == {harap}


def test_kind_of_the_percentage(susun: _Susun) -> None:
    """The capaian is of the kind that its heading names."""
    isi = susun(("Tabel 1", ("Target PK", "Realisasi", "% PK"), (("A", "8", "6", "75"), ("B", "10", "7", "70"))))
    assert [s.jenis for s in _kolom(pahami(isi), "% PK")] == [("pk", "")] * 2


_UKUR = ("Kolasan", "Bumaran", "Tigoran")
_NAMA = ("Persentase jalan mantap", "Indeks kepuasan warga", "Jumlah taman kota")


def _tabel(nama: str, kolom: Sequence[str], *isi: str) -> tuple[str, Sequence[str], list[tuple[str, ...]]]:
    return nama, kolom, [(b, *satu.split()) for b, satu in zip(_NAMA, isi, strict=False)]


def test_words_of_other_tables(susun: _Susun) -> None:
    """A heading means in all tables what it was found to mean in one, unless two tables say two things."""
    satu = _tabel("Tabel 1", _UKUR, "83 6 7,23", "97 7 7,22", "71 15 21,13")
    dua = _tabel("Tabel 2", ("Kolasan 2022", "Tahun 2022 Bumaran (Rp)"), "5 9", "6 8")
    paham = pahami(susun(satu, dua))
    assert {s.besaran for s in _kolom(paham, "Kolasan 2022", 1)} == {Besaran.TARGET}
    assert {s.tahun for s in _kolom(paham, "Kolasan 2022", 1)} == {2022}
    assert {s.besaran for s in _kolom(paham, "Tahun 2022 Bumaran (Rp)", 1)} == {Besaran.REALISASI}
    lawan = _tabel("Tabel 3", ("Bumaran", "Kolasan", "Tigoran"), "83 6 7,23", "97 7 7,22", "71 15 21,13")
    beda = pahami(susun(satu, dua, lawan))
    assert {s.besaran for s in _kolom(beda, "Kolasan 2022", 1)} == {Besaran.LAIN}
    prosa = pahami(susun(satu, ("Prosa", ("Kolasan",), (("Jalan", "5"),))))
    assert {s.besaran for s in _kolom(prosa, "Kolasan", 1)} == {Besaran.LAIN}


def test_given_meaning(susun: _Susun) -> None:
    """A meaning is given to columns that leave it open, and keeps year and kind where the heading names them."""
    isi = susun(
        _tabel("Tabel 1", ("Kolasan", "Kolasan PK 2022", "Capaian", "Target"), "1 2 3 4"),
        ("Tabel 2", ("Kolasan",), (("A", "1"),)),
    )
    arti = Arti(Besaran.TARGET, True, ("x",), 2021, ("rkt", ""))
    baru = artikan(isi, {("Tabel 1", k): arti for k in ("Kolasan", "Kolasan PK 2022", "Capaian", "Target")})
    assert [(s.besaran, s.yakin, s.imbuhan, s.tahun, s.jenis) for s in baru.tabel[0].baris[0].sel] == [
        (Besaran.TARGET, True, ("x",), 2021, ("rkt", "")),
        (Besaran.TARGET, True, ("x",), 2022, ("pk", "")),
        (Besaran.CAPAIAN, True, (), None, ("", "")),
        (Besaran.TARGET, True, ("x",), 2021, ("rkt", "")),
    ]
    assert baru.tabel[1] is isi.tabel[1]
    assert artikan(isi, {}) is isi


def test_the_sheet_of_a_workbook(tercetak: Callable[..., Laporan]) -> None:
    """The rows of the workbook are understood likewise."""
    baris = [
        ("Tabel 1", b, {"Target": t, "Realisasi": n, "%": p})
        for b, t, n, p in (("A", "8", "6", "75"), ("B", "10", "7", "70"))
    ]
    assert {s.besaran for s in _kolom(pahami_laporan(tercetak(baris)), "%")} == {Besaran.CAPAIAN}


@pytest.mark.parametrize(("kolom", "harap"), [("Bimolan", Besaran.CAPAIAN), ("Kolom 4", Besaran.LAIN)])
def test_words_of_another_table(susun: _Susun, kolom: str, harap: Besaran) -> None:
    """A heading means what the same words mean in a table whose numbers show it; a column that has only a number means nothing."""
    kepala = ("Target", "Realisasi", kolom)
    kenal = [("Jumlah taman kota", "80", "60", "75,00"), ("Jumlah pasar rakyat", "90", "99", "110,00")]
    asing = [("Jumlah jalan desa", "71"), ("Jumlah jembatan", "8")]
    isi = pahami(
        susun(("Tabel 1", kepala, [*kenal, ("Jumlah lapak", "40", "50", "125,00")]), ("Tabel 2", (kolom,), asing))
    )
    assert {s.besaran for s in _kolom(isi, kolom)} == {Besaran.CAPAIAN}
    assert {s.besaran for s in _kolom(isi, kolom, 1)} == {harap}
