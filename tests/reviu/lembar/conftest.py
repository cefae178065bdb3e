"""A review of the Semarang report with invented rules and findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.model import CatatanReviu
from kinerja.reviu import ATURAN, Aturan, Dugaan, Keluarga, Temuan, Tingkat, Tinjauan, tinjau
from kinerja.sajian.blok import Tabel, jelajah

_ATURAN = {
    "uji-jumlah": ("Jumlah sama dengan rinciannya", Keluarga.ARITMETIKA, Tingkat.GALAT),
    "uji-narasi": ("Angka narasi sama dengan angka tabel", Keluarga.NASKAH, Tingkat.GALAT),
    "uji-target": ("Target tidak turun", Keluarga.PERENCANAAN, Tingkat.CATATAN),
}


@pytest.fixture(scope="session")
def laporan(akar: Path) -> Laporan:
    """The real report; tests do not change it."""
    return buka_folder(akar / "params/kota-semarang/diskopum/2023")


@pytest.fixture
def aturan() -> Iterator[Callable[[str, str], Temuan]]:
    """Register the invented rules alone; give a function that makes a finding of one of them at a place."""

    def kosong(_: Laporan) -> Iterator[Dugaan]:
        return iter(())

    semua = dict(ATURAN)  # the order of the register is the order of findings: it comes back as it was
    ATURAN.clear()
    for nama, (judul, keluarga, tingkat) in _ATURAN.items():
        ATURAN[nama] = Aturan(nama, judul, keluarga, tingkat, "Logika", ("anggaran",), kosong)

    def temuan(nama: str, tempat: str) -> Temuan:
        satu = ATURAN[nama]
        return Temuan(nama, satu.tingkat, tempat, "31.826", "31.827", f"Tertulis lain di {tempat}.", satu.dasar)

    yield temuan
    ATURAN.clear()
    ATURAN.update(semua)


@pytest.fixture
def tinjauan(laporan: Laporan, aturan: Callable[[str, str], Temuan]) -> Tinjauan:
    """Four findings: one explained with a hostile note, one reopened; and one that closed itself."""
    daftar = [
        aturan("uji-narasi", "narasi/penutup.md baris 3"),
        aturan("uji-jumlah", "data.xlsx, anggaran!D17"),
        aturan("uji-jumlah", "data.xlsx, riwayat_anggaran!C4"),
        aturan("uji-target", "data.xlsx, pk_indikator!B4"),
    ]

    def jawaban(satu: Temuan, **isi: object) -> CatatanReviu:
        asal = {"id": satu.kunci, "aturan": satu.aturan, "tempat": satu.tempat, "pesan": satu.pesan}
        return CatatanReviu.model_validate(asal | isi)

    catatan = (
        jawaban(daftar[1], status="dijelaskan", catatan="<b>=1+1</b> & selesai"),
        jawaban(daftar[2], status="diperbaiki"),
        jawaban(aturan("uji-jumlah", "data.xlsx, anggaran!D99"), status="diperbaiki", catatan="Sudah."),
    )
    return tinjau(Laporan(replace(laporan.bahan, catatan_reviu=catatan)), daftar)


@pytest.fixture
def ubah(laporan: Laporan, aturan: Callable[[str, str], Temuan]) -> Callable[..., Tinjauan]:
    """Return a function that reviews the report with some sheets replaced."""

    def tinjau_dengan(**lembar: Any) -> Tinjauan:
        bahan = laporan.bahan
        baru = Laporan(replace(bahan, data=replace(bahan.data, **lembar)))
        baru.teks = laporan.teks
        return tinjau(baru, ())

    return tinjau_dengan


@pytest.fixture
def isi_tabel() -> Callable[[Any], list[list[list[str]]]]:
    """Return a function that gives the texts of all tables of a display object: tables, rows, cells."""

    def baca(sajian: Any) -> list[list[list[str]]]:
        tabel = [satu for satu in jelajah(sajian.blok) if isinstance(satu, Tabel)]
        return [[[sel.teks for sel in baris] for baris in satu.baris] for satu in tabel]

    return baca
