"""What the rows of a table are: kinds of regions that one list holds together are counted apart."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_DESA = ("Desa Randu", "Desa Waru", "Desa Salam", "Kelurahan Beringin")


def _temuan(
    kalimat: str, judul: str = "Tabel 1.4 Warga per Desa/Kelurahan", nama: tuple[str, ...] = _DESA
) -> list[str]:
    tabel = [
        Publikasi(tabel=judul, baris=satu, kolom=k, nilai=n)
        for satu, n in zip(nama, ("1.204", "988", "1.310", "2.077"), strict=True)
        for k, n in (("Jiwa", n), ("Rukun Warga", "7"))
    ]
    return [t.pesan for t in temuan_kalimat("publikasi-banyak", kalimat, tabel=tabel)]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Kecamatan terbagi ke dalam {} desa dan 1 kelurahan.", "3", "4"),
        ("Dari {} desa di kecamatan ini, sebanyak 2 desa telah mandiri.", "3", "4"),
        ("Kecamatan membawahi {} desa/kelurahan.", "4", "3"),
        ("Kecamatan membawahi {} desa dan kelurahan.", "4", "3"),
    ],
)
def test_dua_jenis_wilayah(pola: str, benar: str, salah: str) -> None:
    """Villages are those rows that are called so; both together are all of them."""
    assert _temuan(pola.format(benar)) == []
    assert _temuan(pola.format(salah)) != []


def test_jenis_tak_tersebut() -> None:
    """Where the rows do not say which they are, a count of one kind is held against nothing."""
    polos = tuple(satu.partition(" ")[2] for satu in _DESA)
    assert _temuan("Kecamatan terbagi ke dalam 3 desa dan 1 kelurahan.", nama=polos) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Jumlah taman yang dirawat baru mencapai 50,00% dari target 4 lokasi.",
        "Dibandingkan tahun lalu, 9 desa meningkat dan 5 desa menurun.",
    ],
)
def test_cacah_lain(kalimat: str) -> None:
    """What has a unit of its own, and more than a list holds, is no count of its rows."""
    assert _temuan(kalimat) == []
