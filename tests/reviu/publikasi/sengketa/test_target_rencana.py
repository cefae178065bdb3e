"""Targets of one year in a plan, an agreement and the measurement: one that differs where all others agree."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.sengketa.target_rencana import periksa_target_rencana

_NAMA = (
    "Persentase taman rapi",
    "Jumlah bibit tanam",
    "Indeks kebersihan",
    "Luas ruang hijau",
    "Persentase lampu taman menyala",
)
_TARGET = ("81,50", "12.400", "78,20", "34,75", "90,60")
_TABEL = {
    "Tabel 2.1 Target Renstra Dinas Taman Tahun 2021-2026": "Target 2023",
    "Tabel 2.4 Perjanjian Kinerja Perubahan Tahun 2023": "Target",
    "Tabel 3.1 Pengukuran Kinerja Tahun 2023": "Target 2023",
}


def _temuan(lain: Mapping[tuple[int, int], str]) -> list[tuple[Tingkat, str]]:
    """Return the findings on targets, some of them printed otherwise: by the place of their table and row."""
    isi = [
        Publikasi(tabel=tabel, baris=nama, kolom=k, nilai=n)
        for t, (tabel, kolom) in enumerate(_TABEL.items())
        for b, nama in enumerate(_NAMA)
        for k, n in (
            ("Satuan", "%" if nama.startswith("Persentase") else "Angka"),
            (kolom, lain.get((t, b), _TARGET[b])),
        )
    ]
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan if t.temuan.aturan == "publikasi-antartabel"]
    return [(t.tingkat, t.tempat.partition(",")[0]) for t in semua]


def test_satu_target_lain() -> None:
    """The column with less support is named; a plan may have been changed by the agreement, so that is a note."""
    assert _temuan({(0, 1): "14.200"}) == [(Tingkat.CATATAN, next(iter(_TABEL)))]


@pytest.mark.parametrize("tabel", [1, 2])
def test_perjanjian_dan_pengukuran(tabel: int) -> None:
    """What was agreed is what is measured: it is named once."""
    (temuan,) = _temuan({(tabel, 1): "14.200"})
    assert temuan[0] is not Tingkat.CATATAN


@pytest.mark.parametrize(
    ("satu", "dua", "pesan"),
    [
        (None, "12.400", "tercetak 12.400 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, tetapi di sini kosong"),
        (None, None, ""),
        # words may name what is measured elsewhere
        ("Lulus uji", "12.400", ""),
    ],
)
def test_target_yang_tidak_ditetapkan(satu: str | None, dua: str | None, pesan: str) -> None:
    """A dash says that nothing was set, where another document sets a number."""
    isi = [
        Publikasi(tabel=tabel, baris=nama, kolom="Target 2023", nilai=lain if nama == _NAMA[1] else nilai)
        for tabel, lain in (
            ("Tabel 2.2 Rencana Kinerja Tahun 2023", satu),
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", dua),
        )
        for nama, nilai in zip(_NAMA, _TARGET, strict=True)
    ]
    temuan = [dugaan.pesan for _, dugaan in periksa_target_rencana(peta_kalimat(tabel=isi))]
    assert len(temuan) == bool(pesan)
    assert all(pesan in satu for satu in temuan)


def test_banyak_target_lain() -> None:
    """Two documents that differ in several targets set them anew, and are no slip."""
    assert _temuan({}) == []
    assert _temuan({(0, 0): "80,00", (0, 1): "11.000", (0, 3): "30,00"}) == []


_BENDA = ("taman", "bibit", "lampu", "bangku", "kolam", "pagar", "gapura", "gerbang", "pancuran", "tong", "papan")


def _langsung(banyak: int, lain: int, *tabel: tuple[str, str], ganjil: int = 0) -> list[tuple[str, str]]:
    """Return caption and value of what is told, where the first rows of one table are printed otherwise."""
    isi = [
        (
            nama,
            kolom,
            {
                f"Jumlah {b} kota terawat": (str(10 + 7 * n if t != ganjil or n >= lain else 1 + n),)
                for n, b in enumerate(_BENDA[:banyak])
            },
        )
        for t, (nama, kolom) in enumerate(tabel)
    ]
    semua = periksa_target_rencana(peta_kalimat(tabel=sel_terbit(*isi)))
    return [(sel.isi.tabel, sel.teks) for sel, _ in semua]


_SATU = ("Tabel 2.1 Target Renstra Dinas Taman Tahun 2021-2026", "Target 2023")
_DUA = ("Tabel 2.4 Perjanjian Kinerja Tahun 2023", "Target")
_TIGA = ("Tabel 2.5 Rencana Kerja Tahun 2023", "Target")


@pytest.mark.parametrize(
    ("banyak", "lain", "temuan"), [(5, 0, 0), (5, 1, 1), (4, 1, 0), (5, 2, 0), (10, 2, 2), (9, 2, 0), (11, 3, 0)]
)
def test_kolom_yang_sama(banyak: int, lain: int, temuan: int) -> None:
    """Two columns are one where four rows agree, and four to each that does not."""
    assert _langsung(banyak, lain, _SATU, _DUA) == [(_SATU[0], str(1 + n)) for n in range(temuan)]


@pytest.mark.parametrize("ganjil", [0, 1, 2])
def test_dukungan(ganjil: int) -> None:
    """The column that stands alone against two is named, once, wherever it stands."""
    tabel = (_SATU, _DUA, _TIGA)
    assert (tabel[ganjil][0], "1") in _langsung(5, 1, *tabel, ganjil=ganjil)
    assert len(_langsung(5, 1, *tabel, ganjil=ganjil)) == 1


@pytest.mark.parametrize(
    "lain",
    [
        (_DUA[0], "Target 2024"),
        (_DUA[0], "Target Triwulan I"),
        (_DUA[0], "Realisasi"),
        ("Grafik 2.4 Perjanjian Kinerja Tahun 2023", "Target"),
    ],
)
def test_bukan_target_tahun_ini(lain: tuple[str, str]) -> None:
    """Other years and quantities, parts of the year and charts are no targets of the report's year."""
    assert _langsung(5, 1, _SATU, lain) == []


@pytest.mark.parametrize(
    ("satu", "dua", "tingkat"), [(_SATU, _DUA, Tingkat.CATATAN), (_DUA, _TIGA, Tingkat.PERINGATAN)]
)
def test_tingkat(satu: tuple[str, str], dua: tuple[str, str], tingkat: Tingkat) -> None:
    """A plan of several years may have been changed for one target; documents of the year are to agree."""
    isi = [
        (nama, kolom, {f"Jumlah {b} kota terawat": (str(n or akhir),) for n, b in enumerate(_BENDA[:5])})
        for akhir, (nama, kolom) in zip((70, 90), (satu, dua), strict=True)
    ]
    semua = [*periksa_target_rencana(peta_kalimat(tabel=sel_terbit(*isi)))]
    assert [dugaan.tingkat for _, dugaan in semua] == [tingkat]


@pytest.mark.parametrize(("teks", "banyak"), [("12.400 Juta Batang", 0), ("12.500 Juta Batang", 1)])
def test_satuan_di_samping_angka(teks: str, banyak: int) -> None:
    """A unit that one column prints beside its numbers makes no other target of it."""
    assert len(_temuan({(0, 1): teks})) == banyak
