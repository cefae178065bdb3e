"""Numbers and words of goals and indicators from table to table."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_IKU = ("Panjang jalan mantap", "Rasio jembatan layak", "Luas trotoar tertata")
_SASARAN = (
    ("SS 1", "Meningkatnya kemantapan jalan kota", "Panjang jalan mantap"),
    ("SS 2", "Meningkatnya keandalan jembatan kota", "Rasio jembatan layak"),
    ("SS 3", "Menurunnya genangan trotoar kota", "Luas trotoar tertata"),
)


def _temuan(*baris: tuple[str, str, str]) -> list[Tingkat]:
    """Review rows of table, label and goal."""
    isi = [
        Publikasi(tabel=t, baris=b, kolom=k, nilai=v)
        for t, b, s in baris
        for k, v in (("Sasaran", s), ("Satuan", "Persen"))
        if v
    ]
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
    return [t.tingkat for t in semua if t.aturan == "publikasi-nama"]


def _iku(tabel: str, *nomor: int) -> list[tuple[str, str, str]]:
    return [(tabel, f"IKU {n} {nama}", "") for n, nama in zip(nomor, _IKU, strict=True)]


def _sasaran(tabel: str, ganti: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(tabel, indikator, ganti.get(nomor, f"{nomor} {nama}")) for nomor, nama, indikator in _SASARAN]


@pytest.mark.parametrize(
    ("satu", "dua", "banyak"),
    [
        ((1, 2, 3), (1, 2, 3), 0),
        ((1, 2, 2), (1, 2, 3), 1),  # one number for two names, told once
        ((1, 2, 3), (1, 2, 5), 1),  # one name with two numbers
        ((1, 1, 1), (1, 1, 1), 0),  # numbers that begin anew
        ((1, 2, 3), (4, 5, 6), 0),  # another list
    ],
)
def test_nomor(satu: tuple[int, ...], dua: tuple[int, ...], banyak: int) -> None:
    """A number names one indicator, and an indicator bears one number, in tables that number the others alike."""
    assert len(_temuan(*_iku("Tabel 2.1 IKU", *satu), *_iku("Tabel 3.1 Capaian", *dua))) == banyak


@pytest.mark.parametrize(
    ("ganti", "tingkat"),
    [
        ({}, []),
        ({"SS 3": "SS 2 Menurunnya genangan trotoar kota"}, [Tingkat.PERINGATAN]),
        ({"SS 1": "SS 1 Menurunnya kemantapan jalan kota"}, [Tingkat.PERINGATAN]),
        ({"SS 2": "SS 2 Meningkatnya kekuatan jembatan kota"}, [Tingkat.CATATAN]),
        ({"SS 2": "SS 2 Meningkatnya keandalan jembatan-jembatan kota"}, []),
    ],
)
def test_sasaran(ganti: dict[str, str], tingkat: list[Tingkat]) -> None:
    """The goal of an indicator has one number, one direction and one wording."""
    assert _temuan(*_sasaran("Tabel 2.1 PK", {}), *_sasaran("Tabel 3.1 Capaian", ganti)) == tingkat


def test_dua_arah_dalam_satu_tabel() -> None:
    """A table that has goals of both ways means two goals."""
    isi = [
        *_sasaran("Tabel 2.1 PK", {}),
        ("Tabel 2.1 PK", "Lama genangan trotoar", "SS 4 Meningkatnya genangan trotoar kota"),
        ("Tabel 3.1 Capaian", "Lama genangan trotoar", "SS 4 Meningkatnya genangan trotoar kota"),
    ]
    assert _temuan(*isi) == []


def test_sasaran_indikator_bernama_singkat() -> None:
    """An indicator whose name is too short to be known alone is told by it where no other goal has one of that name."""
    tabel = ("Tabel 2.1 Renstra", "Tabel 2.2 Perjanjian Kinerja")
    sasaran = (
        "Meningkatnya akuntabilitas kinerja perangkat daerah",
        "Meningkatnya akuntabilitas keuangan perangkat daerah",
    )

    def temuan(*pasang: tuple[str, str, str]) -> list[str]:
        isi = [
            Publikasi(tabel=t, baris=b, kolom=k, nilai=v, induk=s)
            for t, b, s in pasang
            for k, v in (("Satuan", "Nilai"), ("Target", "77,00"))
        ]
        semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
        return [t.pesan for t in semua if t.aturan == "publikasi-nama"]

    assert temuan(*((t, "Nilai AKIP", sasaran[0]) for t in tabel)) == []
    [pesan] = temuan(*((t, "Nilai AKIP", s) for t, s in zip(tabel, sasaran, strict=True)))
    assert all(satu in pesan for satu in sasaran)
    # Two of one name in a table: which is which, nothing tells.
    assert temuan(*((t, "Nilai AKIP", s) for t in tabel for s in (sasaran[0], sasaran[1]))) == []


@pytest.mark.parametrize(
    ("nama", "banyak"),
    [
        ("Program Peningkatan Prasarana, Sarana dan Utilitas Umum", 0),
        ("Program Peningkatan Sarana dan Utilitas Umum", 1),
        ("Program Peningkatan Prasarana, Sarana dan Utilitas Khusus", 1),
        # Cut off at the end, or another name altogether.
        ("Program Peningkatan Prasarana, Sarana", 0),
        ("Program Kawasan Permukiman Kumuh Perkotaan", 0),
    ],
)
def test_nama_satu_kode(nama: str, banyak: int) -> None:
    """A budget code has one name; a table that lacks a word in it has copied it wrongly."""
    utama = "Program Peningkatan Prasarana, Sarana dan Utilitas Umum"
    isi = [
        Publikasi(tabel=t, baris=f"{kode} {b}", kolom="Anggaran (Rp)", nilai=nilai)
        for t, satu in (("Tabel 2.3 Anggaran", nama), ("Tabel 3.15 Realisasi", utama))
        for kode, b, nilai in (
            ("1.04.05", satu, "13.218.475.000"),
            ("1.04.02", "Program Pengembangan Perumahan", "3.516.240.000"),
        )
    ]
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
    assert sum(t.aturan == "publikasi-nama" and "1.04.05" in t.pesan for t in semua) == banyak
