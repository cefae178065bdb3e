"""Chapters begin, headings nest, prose comes in, and what is missing is marked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kinerja.dokumen import LKJIP
from kinerja.laporan import TANDA_RUJUK, Kekurangan, Laporan, TeksTerisi, buka_folder
from kinerja.sajian.blok import Bagian, Butir, Daftar, Judul, Kotak, Paragraf, Rujuk, Teks
from kinerja.sajian.dasar import Sajian
from kinerja.sajian.kerangka import (
    bab,
    belum_diisi,
    butir,
    daftar,
    isi_narasi,
    narasi,
    rincian,
    subbab,
    subsubbab,
    teks,
)


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


@pytest.fixture(scope="module")
def kosong(laporan: Laporan) -> Laporan:
    """Return the report without any prose."""
    baru = Laporan(replace(laporan.bahan, narasi={}))
    baru.teks = TeksTerisi(dict.fromkeys(LKJIP.narasi, ""))
    return baru


def test_bab_mulai_dengan_angka_romawi(laporan: Laporan) -> None:
    """A chapter has arabic pages, a roman number, and its tables count from its own number."""
    assert bab(laporan, 4, "Penutup").blok == (
        Bagian("bab-4", "arab", "Bab IV Penutup"),
        Judul(1, "PENUTUP", "BAB IV", "bab-4"),
    )
    assert laporan.nomor.beri("tabel", "x") == "4.1"
    bab(laporan, 1, "Pendahuluan")
    assert laporan.nomor.beri("tabel", "x") == "1.1"


def test_judul_bertingkat(laporan: Laporan) -> None:
    """Sections are level 2 and 3, count themselves and stand in the contents, the lowest level does not."""
    bab(laporan, 7, "Uji")
    assert subbab(laporan, "Gambaran Umum").blok == (Judul(2, "Gambaran Umum", "A."),)
    assert subsubbab(laporan, "Visi").blok == (Judul(3, "Visi", "1."),)
    assert rincian("a.", "Rincian") == Judul(4, "Rincian", "a.", di_daftar_isi=False)


def test_bagian_tanpa_isi_ditinggalkan(laporan: Laporan) -> None:
    """A section that is given only empty contents is left out, without a gap; what one of them holds follows its head."""
    bab(laporan, 8, "Uji", "renstra")
    kosong, isi = Sajian(()), Sajian((teks("Ada."),))
    assert subbab(laporan, "Kosong", kosong, kosong).blok == ()
    assert subbab(laporan, "Isi", kosong, isi).blok == (Judul(2, "Isi", "8.1"), teks("Ada."))
    assert subsubbab(laporan, "Kosong", kosong).blok == ()
    assert subsubbab(laporan, "Rinci").blok == (Judul(3, "Rinci", "8.1.1"),)
    assert subbab(laporan, "Isi", isi).blok[0] == Judul(2, "Isi", "8.1")


@pytest.mark.parametrize("nama", [nama for nama, spek in LKJIP.narasi.items() if spek.wajib])
def test_setiap_narasi_terisi(laporan: Laporan, nama: str) -> None:
    """All mandatory prose sections of the example are written and filled."""
    blok = narasi(laporan, nama).blok
    assert blok
    assert not any(isinstance(satu, Kotak) for satu in blok)
    assert "{{" not in laporan.teks.narasi[nama]


@pytest.mark.parametrize("nama", LKJIP.narasi)
def test_narasi_kosong_ditandai_bila_wajib(kosong: Laporan, nama: str) -> None:
    """A section that the report needs leaves a visible mark that names its file; an optional one nothing."""
    spek = LKJIP.narasi[nama]
    kurang = [satu for satu in kosong.kekurangan if satu.kunci == f"narasi:{nama}"]
    assert isi_narasi(kosong, nama) == tuple(map(belum_diisi, kurang))
    assert [str(satu) for satu in kurang] == ([f"{spek.judul} (narasi/{nama}.md)"] if spek.wajib else [])


def test_narasi_tak_dikenal_ditolak(laporan: Laporan) -> None:
    """A misspelt section is an error, not an empty place."""
    with pytest.raises(KeyError, match="kata-penutup"):
        narasi(laporan, "kata-penutup")


def test_tanda_belum_diisi() -> None:
    """The mark is a box that says what is missing."""
    kurang = Kekurangan(
        "penyebab:S1.1", "Penyebab", "lembar analisis", "data.xlsx", "indikator", "A3", "tanpa_penyebab"
    )
    isi = Paragraf((Teks("Belum diisi: Penyebab (lembar analisis)."),))
    assert belum_diisi(kurang) == Kotak((isi,), "kosong")


def test_teks_buku_kerja_bukan_markdown() -> None:
    """Texts of the workbook are plain: only reference marks mean something."""
    assert teks("**a** <b>") == Paragraf((Teks("**a** <b>"),))
    rujuk = TANDA_RUJUK.format("tabel:x")
    assert butir(f"Lihat {rujuk}") == Butir((Paragraf((Teks("Lihat "), Rujuk("tabel:x"))),))
    assert daftar(["a", "b"]) == Daftar((butir("a"), butir("b")), "angka")
    assert daftar([], "butir") == Daftar((), "butir")
