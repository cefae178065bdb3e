"""The document tree survives its JSON and can be walked in reading order."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, is_dataclass

import pytest

from kinerja.sajian import blok as pohon
from kinerja.sajian import blok_inline, blok_resmi
from kinerja.sajian.blok import (
    Bagian,
    Butir,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Judul,
    Kolom,
    KopSurat,
    Kotak,
    Lembar,
    Paragraf,
    Pembatas,
    PihakTtd,
    Putus,
    Rujuk,
    Rumus,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Tautan,
    Teks,
    dari_json,
    jelajah,
    ke_json,
)

_P = Paragraf((Teks("a", tebal=True), Putus(), Rujuk("tabel:x"), Tautan("b", "https://contoh.id")), "tengah")
_TABEL = Tabel(
    kolom=(Kolom(), Kolom(2.5, "kanan")),
    kepala=((Sel("A", lebar=2),), (Sel("(1)"), Sel("(2)"))),
    baris=((Sel("x", tinggi=2, warna=5, rinci=1), Sel("1", rata="kanan")), (Sel("2", miring=True),)),
    kunci="x",
    nomor="3.1",
    judul="J",
    gaya_baris=("", "jumlah"),
    catatan=("c",),
    lanskap=True,
    ukuran="kecil",
    garis=False,
)
_SEMUA = (
    Bagian("bab-1", "arab", "Bab I"),
    Judul(1, "PENDAHULUAN", "BAB I", "bab-1", di_daftar_isi=False),
    _P,
    Daftar((Butir((_P, Daftar((Butir((_P,)),), "huruf"))),), "angka", 3),
    _TABEL,
    Gambar("<svg/>", "alt", "g", "3.1", "J", "s", 0.5, lanskap=True),
    Rumus("C", "R", "T", "× 100 %"),
    Kotak((_P,), "perhatian"),
    HalamanBaru(),
    DaftarOtomatis("isi", "Daftar Isi"),
    Sampul("P", "D", "J", "2023", ("a", "b"), "k"),
    Pembatas(("A", "B"), "P", "D"),
    Lembar((Judul(3, "J"), _P), 1, 0),
    KopSurat("P", "D", "a", "k", "<svg/>", "alt"),
    TandaTangan(PihakTtd("Kepala", "PIHAK KEDUA"), PihakTtd("Sekretaris"), "Semarang, 1 Januari 2024"),
)


def test_setiap_jenis_blok_kembali_utuh_dari_json() -> None:
    """What is written to a notebook is read back equal, for every kind of block and inline."""
    kembali = dari_json(json.loads(json.dumps(ke_json(_SEMUA))))
    assert kembali == _SEMUA
    assert {type(satu).__name__ for satu in jelajah(_SEMUA)} == {
        nama
        for asal in (pohon, blok_inline, blok_resmi)
        for nama, kelas in vars(asal).items()
        if isinstance(kelas, type) and is_dataclass(kelas) and kelas.__module__ == asal.__name__
    }


def test_json_tidak_memuat_nilai_bawaan() -> None:
    """A plain cell is its text alone, so that notebooks stay small."""
    assert ke_json(Sel("77,04 %")) == {"jenis_blok": "Sel", "teks": "77,04 %"}
    assert ke_json(Sel()) == {"jenis_blok": "Sel"}


def test_blok_tak_dikenal_ditolak() -> None:
    """A notebook of another version is not read half."""
    with pytest.raises(KeyError):
        dari_json([{"jenis_blok": "Video"}])


def test_jelajah_urut_baca() -> None:
    """Outer comes before inner and left before right, also inside tables and lists."""
    sel = [satu.teks for satu in jelajah((_TABEL,)) if isinstance(satu, Sel)]
    assert sel == ["A", "(1)", "(2)", "x", "1", "2"]
    ttd = [satu.jabatan for satu in jelajah(_SEMUA) if isinstance(satu, PihakTtd)]
    assert ttd == ["Kepala", "Sekretaris"]
    assert [type(satu) for satu in jelajah((_P,))] == [Paragraf, Teks, Putus, Rujuk, Tautan]


def test_blok_tidak_dapat_diubah() -> None:
    """Blocks are frozen and made of tuples: they can be shared and compared."""
    assert hash(_SEMUA) == hash(dari_json(ke_json(_SEMUA)))
    with pytest.raises(FrozenInstanceError):
        _TABEL.judul = "lain"  # type: ignore[misc]
