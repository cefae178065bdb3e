"""Shares of all, and means of capaian, that a sentence states of what the tables hold."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-uraian-jumlah", kalimat, tabel=TABEL_DINAS)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah"),
    [
        ("Golongan III sebanyak {} persen dari seluruh pegawai.", "55,68", "65,68"),
        ("Golongan IV sebanyak {} persen dari total pegawai.", "14,77", "17,47"),
        ("Program Pengawasan Sumber Daya Kelautan berkontribusi {} persen terhadap anggaran.", "6,96", "9,66"),
        ("Kecamatan Ujung Batu menyumbang {} persen kelompok nelayan.", "28,70", "27,80"),
    ],
)
def test_share_of_all(kalimat: str, benar: str, salah: str) -> None:
    """A row named in the sentence is the part, the total of its column the whole."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.endswith(f"tertulis {salah}.")
    assert "dari jumlahnya pada Tabel" in pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        # Nobody says of which whole.
        "Golongan III sebanyak 65,68 persen.",
        # Far from any share, it is one of something else.
        "Golongan III sebanyak 5,68 persen dari seluruh pegawai provinsi.",
        # The whole is given in the sentence.
        "Program Pengawasan Sumber Daya Kelautan berkontribusi 9,66 persen dari total Rp8.747.412.008.",
        "Perikanan tangkap terhadap Golongan III 65,68 persen dari seluruh pegawai.",
    ],
)
def test_shares_of_something_else(kalimat: str) -> None:
    """A whole that no table adds up is left alone."""
    assert _pesan(kalimat) == []


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Rata-rata capaian indikator adalah 102,67 persen.", 0),
        ("Rata-rata capaian indikator adalah 102,66 persen.", 0),
        ("Rata-rata capaian indikator adalah 103,67 persen.", 1),
        ("Rata-rata capaian indikator adalah 117,60 persen.", 1),
        ("Rata-rata capaian indikator adalah 117,70 persen.", 0),
        ("Rata-rata capaian indikator sasaran adalah 103,67 persen.", 0),
        ("Rata-rata capaian nasional adalah 103,67 persen.", 0),
        # What is the mean of one goal or mission is none of all, whether that is named before or behind.
        ("1. Sasaran strategik : Meningkatnya usaha, mempunyai rata-rata capaian sebesar 103,67 persen.", 0),
        ("Sasaran 2 mempunyai rata-rata capaian 103,67 persen.", 0),
        ("Rata-rata capaian untuk Misi Pertama (Mutu layanan) bernilai 103,67%.", 0),
        ("Dari empat sasaran strategis itu rata-rata capaian indikator adalah 103,67 persen.", 1),
        ("Dengan 103,67 persen, rata-rata capaian indikator baik.", 0),
    ],
)
def test_mean_of_the_capaian(kalimat: str, banyak: int) -> None:
    """The mean of the column of capaian, to the last digit but one step; far from it, of parts or of others it is another one."""
    assert len(_pesan(kalimat)) == banyak
