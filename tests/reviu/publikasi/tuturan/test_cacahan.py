"""Counts of indicators by status, and amounts in words behind their figures."""

from __future__ import annotations

from decimal import Decimal

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.tuturan.cacahan import Rekap, periksa_status_indikator, status_kata

_CAPAIAN = (
    ("Cakupan air bersih perdesaan", "104,20"),
    ("Rasio kelistrikan dusun", "100,00"),
    ("Angka melek huruf", "92,10"),
)


def _temuan(aturan: str, *uraian: tuple[str, str]) -> list[Temuan]:
    isi = [("Tabel 3.1", nama, "Capaian (%)", nilai) for nama, nilai in _CAPAIAN]
    isi += [("Prosa Bab IV", label, "Nilai", nilai) for label, nilai in uraian]
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan if s.temuan.aturan == aturan]


@pytest.mark.parametrize(
    ("label", "nilai", "harap", "tingkat"),
    [
        ("indikator yang tercapai", "2", "", None),
        ("indikator yang tercapai", "3", "2", Tingkat.GALAT),
        ("indikator yang melampaui target", "1", "", None),
        ("indikator yang melampaui target", "2", "1", Tingkat.PERINGATAN),
        ("indikator yang tidak tercapai", "1", "", None),
        ("indikator yang belum tercapai", "2", "1", Tingkat.GALAT),
    ],
)
def test_status(label: str, nilai: str, harap: str, tingkat: Tingkat | None) -> None:
    """How many indicators reached their target, the table with as many indicators says."""
    temuan = _temuan("publikasi-banyak", ("jumlah indikator", "3"), (label, nilai))
    assert [(s.seharusnya, s.tingkat) for s in temuan] == ([(harap, tingkat)] if tingkat else [])


@pytest.mark.parametrize(
    ("nilai", "banyak"),
    [
        ("Rp1.250.000.000 (satu miliar dua ratus lima puluh juta rupiah)", 0),
        ("Rp1.250.000.000 (satu milyar dua ratus lima puluh juta rupiah)", 0),
        ("Rp1.250.000.000 (satu miliar dua ratus lima belas juta rupiah)", 1),
        ("Rp1.250.000.000,00 (satu miliar dua ratus lima belas juta rupiah)", 1),
        ("15 (lima belas) orang", 0),
        ("15 (enam belas) orang", 1),
        ("15 (termasuk pegawai kontrak)", 0),
    ],
)
def test_terbilang_di_dalam_sel(nilai: str, banyak: int) -> None:
    """Words in brackets behind a figure say the same number, in a cell of any kind."""
    assert len(_temuan("publikasi-terbilang", ("pagu Dinas Pertanian", nilai))) == banyak


def test_angka_dengan_terbilang_terbaca() -> None:
    """A figure with its words behind it is still a number that is compared."""
    satu, dua = "Rp1.250.000.000 (satu miliar dua ratus lima puluh juta rupiah)", "Rp1.520.000.000"
    assert (
        len(_temuan("publikasi-antartabel", ("pagu anggaran tahun 2023", satu), ("total anggaran tahun 2023", dua)))
        == 1
    )


_ENAM = {
    "Cakupan air bersih": ("100,00",),
    "Rasio kelistrikan": ("90,00",),
    "Angka melek huruf": ("110,00",),
    "Luas taman kota": ("80,00",),
    "Panjang jalan mantap": ("120,00",),
    "Mutu air sungai": ("100,00",),
}
_TIGA = dict(list(_ENAM.items())[:3])


_TUJUH = Rekap("Tabel 3.1", tuple(map(Decimal, (90, 100, 110, 120, 130, 140, 150))), ("a", "b", "b", "", "", "", ""))


def test_counts_of_a_table() -> None:
    """Of seven indicators five passed their target and one missed it; one goal has two of them."""
    assert [_TUJUH.nilai(s) for s in ("lampau", "capai", "luput", "tidak lampau")] == [5, 6, 1, 2]
    assert _TUJUH.kelompok("b").capaian == (100, 110)


@pytest.mark.parametrize(
    ("jumlah", "harap"),
    [
        ({"program": 2, "kegiatan": 5}, (90, 100)),
        ({"sasaran": 1, "program": 2, "kegiatan": 4}, (100, 110)),
        ({"sasaran": 1, "program": 2, "kegiatan": 5}, (90, 100)),
        ({"program": 7}, None),
        ({"program": 2, "kegiatan": 4}, None),
        ({"sasaran": 2, "kegiatan": 5}, None),
    ],
)
def test_levels_of_a_table(jumlah: dict[str, int], harap: tuple[int, ...] | None) -> None:
    """Levels stand one after the other, two at least, where all together are as many as the rows."""
    bagian = _TUJUH.bagian(frozenset({"program"}), {frozenset({k}): n for k, n in jumlah.items()})
    assert (bagian and bagian.capaian) == harap


@pytest.mark.parametrize(
    ("isi", "status"),
    [
        ("melampaui target", "lampau"),
        ("tidak melampaui target", "tidak lampau"),
        ("tercapai", "capai"),
        ("belum tercapai", "luput"),
        ("bawah target", "luput"),
        ("belum ada", "luput"),
        ("jumlah indikator", None),
    ],
)
def test_words_of_a_status(isi: str, status: str | None) -> None:
    """Passed, reached or not; what is below is missed."""
    assert status_kata(frozenset(isi.split())) == status


@pytest.mark.parametrize(
    ("uraian", "tabel", "harap"),
    [
        # Nothing says how many there are: any table may be meant.
        ({"indikator yang tercapai": "3"}, (_TIGA,), ["2"]),
        ({"indikator yang tercapai": "2"}, (_TIGA,), []),
        ({"indikator yang tercapai": "2"}, (_TIGA, _ENAM), []),
        ({"indikator yang tercapai": "3"}, (_TIGA, _ENAM), ["4"]),
        # What is no plain count of indicators.
        ({"indikator yang tercapai": "2,5"}, (_TIGA,), []),
        ({"indikator yang tercapai": "67%"}, (_TIGA,), []),
        ({"program yang tercapai": "3"}, (_TIGA,), []),
        ({"indikator yang tercapai": "999"}, (_TIGA,), ["2"]),
        ({"indikator yang tercapai": "1.000"}, (_TIGA,), []),
        # As many as the text says.
        ({"jumlah indikator": "3", "indikator yang tercapai": "4"}, (_TIGA, _ENAM), ["2"]),
        ({"jumlah indikator": "6", "indikator yang tercapai": "2"}, (_TIGA, _ENAM), ["4"]),
        ({"jumlah indikator": "5", "indikator yang tercapai": "2"}, (_TIGA, _ENAM), []),
        # Levels one after the other: a goal, two programs, three kegiatan.
        (
            {"jumlah indikator sasaran": "1", "jumlah indikator program": "2", "jumlah indikator kegiatan": "3"},
            (_ENAM,),
            [],
        ),
        (
            {
                "jumlah indikator sasaran": "1",
                "jumlah indikator program": "2",
                "jumlah indikator kegiatan": "3",
                "indikator program yang tercapai": "2",
            },
            (_ENAM,),
            ["1"],
        ),
        (
            {
                "jumlah indikator sasaran": "1",
                "jumlah indikator program": "2",
                "jumlah indikator kegiatan": "3",
                "indikator kegiatan yang tercapai": "2",
            },
            (_ENAM,),
            [],
        ),
        (
            {
                "jumlah indikator sasaran": "1",
                "jumlah indikator program": "2",
                "jumlah indikator kegiatan": "3",
                "indikator sasaran yang tidak tercapai": "1",
            },
            (_ENAM,),
            ["0"],
        ),
        (
            {"jumlah indikator program": "2", "jumlah indikator kegiatan": "3", "indikator program yang tercapai": "2"},
            (_ENAM,),
            [],
        ),
    ],
)
def test_of_how_many(uraian: dict[str, str], tabel: tuple[dict[str, tuple[str]], ...], harap: list[str]) -> None:
    """A count by status is that of the table, or of the level, that has as many rows as the text says."""
    prosa = [Publikasi(tabel="Prosa Bab IV", baris=label, kolom="Nilai", nilai=n) for label, n in uraian.items()]
    isi = sel_terbit(*((f"Tabel 3.{n} Kinerja", "Capaian (%)", satu) for n, satu in enumerate(tabel, 1)))
    peta = peta_kalimat(tabel=[*isi, *prosa])
    assert [dugaan.seharusnya for _, dugaan in periksa_status_indikator(peta)] == harap
