"""What columns hold whose headings say little: capaian beside targets, against the target of a later year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_ISI = {
    "Jumlah perpustakaan desa": ("12.450", "12.615"),
    "Peserta literasi terlatih": ("1.800", "1.764"),
    "Tambahan koleksi pustaka (%)": ("8", "7,6"),
    "Naskah kuno tersalin": ("26", "31"),
}


def _temuan(baris: list[Publikasi]) -> list[Temuan]:
    semua = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2022).temuan]
    return [satu for satu in semua if satu.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize("salah", ["", "1.476"])
def test_what_was_reached_under_capaian(salah: str) -> None:
    """Numbers as large as their targets are what was reached, and compared with it."""
    baris = []
    for nama, (target, nyata) in _ISI.items():
        lain = salah if salah and nyata == "1.764" else nyata
        for tabel, judul, nilai in (
            ("Tabel 5 Kinerja 2022", "Realisasi", nyata),
            ("Tabel 6 Perbandingan", "Capaian", lain),
        ):
            kelompok = "Tahun 2022" if judul == "Capaian" else None
            baris.append(Publikasi(tabel=tabel, baris=nama, kelompok=kelompok, kolom="Target", nilai=target))
            baris.append(Publikasi(tabel=tabel, baris=nama, kelompok=kelompok, kolom=judul, nilai=nilai))
    temuan = _temuan(baris)
    assert len(temuan) == bool(salah)
    assert all("1.764" in satu.pesan and "1.476" in satu.pesan for satu in temuan)


def test_against_the_target_of_the_end() -> None:
    """A capaian against the target of the end of the Renstra is of that target, whatever year it names."""
    kolom = (
        "2022 Target",
        "2022 Realisasi",
        "Target Akhir Renstra",
        "Capaian Tahun 2022 terhadap Target Akhir Renstra (%)",
    )
    isi = {
        "Jalan mantap": ("80", "82", "90", "91,11"),
        "Irigasi baik": ("60", "57", "75", "76,00"),
        "Jembatan aman": ("95", "76", "100", "76,00"),
    }
    baris = [
        Publikasi(tabel="Tabel 10 Pencapaian", baris=nama, kolom=k, nilai=n)
        for nama, nilai in isi.items()
        for k, n in zip(kolom, nilai, strict=True)
    ]
    assert _temuan(baris) == []


def test_targets_of_an_agency_of_a_province() -> None:
    """The name of an agency in a caption says nothing of whose targets the table prints."""
    baris = [
        Publikasi(tabel=tabel, baris=nama, kolom="Target 2022", nilai=nilai)
        for nama, target, lain in (
            ("Indeks literasi", "70", "70"),
            ("Rasio pustakawan", "41", "41"),
            ("Kunjungan pustaka", "9.300", "3.900"),
        )
        for tabel, nilai in (
            ("Tabel 1 Perjanjian Kinerja", target),
            ("Tabel 2 Kinerja Dinas Perpustakaan Provinsi Angan", lain),
        )
    ]
    (temuan,) = _temuan(baris)
    assert {temuan.tercetak} < {"9.300", "3.900"}
