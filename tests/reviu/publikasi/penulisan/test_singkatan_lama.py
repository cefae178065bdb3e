"""Abbreviations of an agency that names in tables keep from before."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi


def _temuan(*nama: tuple[str, str]) -> list[Temuan]:
    """Review names of kegiatan in tables, in a report whose text calls the agency DPKPR."""
    isi = [Publikasi(tabel=t, baris=n, kolom="Anggaran (Rp)", nilai="12.340.000") for t, n in nama]
    isi += [
        Publikasi(
            tabel="Prosa Bab I",
            baris=f"Kalimat {i}",
            kolom="Kalimat",
            nilai=f"Pada bidang {i} tugas DPKPR dilaksanakan seluruhnya.",
        )
        for i in ("satu", "dua", "tiga", "empat", "lima", "enam")
    ]
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
    return [t for t in semua if t.aturan == "publikasi-nama" and "Singkatan" in t.pesan]


def test_the_same_name_with_the_present_abbreviation() -> None:
    """A name that stands elsewhere with the abbreviation of the whole report is told, and every other name with the old one."""
    semua = _temuan(
        ("Tabel 2.1", "Pemeliharaan gedung kantor DPKR"),
        ("Tabel 2.1", "Penyusunan laporan berkala DPKR"),
        ("Tabel 3.1", "Pemeliharaan gedung kantor DPKPR"),
    )
    assert [(t.tercetak, t.seharusnya, t.tingkat) for t in semua] == [
        ("Pemeliharaan gedung kantor DPKR", "Pemeliharaan gedung kantor DPKPR", Tingkat.CATATAN),
        ("Penyusunan laporan berkala DPKR", "Penyusunan laporan berkala DPKPR", Tingkat.CATATAN),
    ]
    assert all("Tabel 3.1" in t.pesan for t in semua)


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        ("Pemeliharaan gedung kantor DPKPR", "Pemeliharaan gedung kantor DPKPR"),
        ("Pemeliharaan gedung kantor DPUR", "Pemeliharaan gedung kantor DPKPR"),  # letters of another agency
        ("Pemeliharaan gedung kantor DPKR", "Penyusunan laporan berkala DPKPR"),  # no name in common
        (
            "PEMELIHARAAN GEDUNG DPKR",
            "PEMELIHARAAN GEDUNG DPKPR",
        ),  # all in capitals: no abbreviation is told from words
    ],
)
def test_no_abbreviation_of_before(satu: str, dua: str) -> None:
    """Only an abbreviation that gained or lost letters in one name is one of before."""
    assert not _temuan(("Tabel 2.1", satu), ("Tabel 3.1", dua))


def test_two_agencies_of_one_list() -> None:
    """Names that one table prints with either abbreviation are two, wherever they stand again."""
    nama = ("Pemeliharaan gedung kantor DPKR", "Pemeliharaan gedung kantor DPKPR")
    assert not _temuan(*((tabel, satu) for tabel in ("Tabel 2.1", "Tabel 3.1") for satu in nama))
