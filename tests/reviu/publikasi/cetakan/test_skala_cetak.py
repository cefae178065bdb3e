"""The rating scale that a published report prints itself."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.skala_cetak import baca_rentang

_SKALA = (("100 ke atas", "Gemilang"), ("85 - 99,99", "Cerah"), ("70 - 84,99", "Redup"), ("di bawah 70", "Gelap"))
_CAPAIAN = (("Mutu Air", "101,00", "Gemilang"), ("Mutu Udara", "90,00", "Cerah"), ("Mutu Lahan", "75,00", "Redup"))


def _temuan(capaian: tuple[tuple[str, str, str], ...]) -> list[tuple[str, str]]:
    baris = [
        Publikasi(tabel="Tabel 1 Skala Penilaian", baris=str(n), kolom=kolom, nilai=nilai)
        for n, satu in enumerate(_SKALA, start=1)
        for kolom, nilai in zip(("Rentang Capaian (%)", "Predikat"), satu, strict=True)
    ]
    for nama, nilai, predikat in capaian:
        for kolom, isi in (("Capaian (%)", nilai), ("Predikat", predikat)):
            baris.append(Publikasi(tabel="Tabel 2 Capaian", baris=f"Indeks {nama}", kolom=kolom, nilai=isi))
    return [(t.temuan.tercetak, t.temuan.seharusnya) for t in tinjau_publikasi(baris, tahun=2023).temuan]


def test_skala_laporan() -> None:
    """Ratings are held against the scale that the report prints, whatever words it uses."""
    assert _temuan(_CAPAIAN) == []
    salah = (*_CAPAIAN[:2], ("Mutu Lahan", "75,00", "Cerah"))
    assert _temuan(salah) == [("Cerah", "Redup")]


@pytest.mark.parametrize(
    ("teks", "batas"),
    [
        ("≥ 100", (Decimal(100), Decimal(1000))),
        ("85 s.d. 100 persen", (Decimal(85), Decimal(100))),
        ("kurang dari 50", (Decimal(0), Decimal(50))),
        ("Tahun", None),
        ("40", None),
    ],
)
def test_rentang(teks: str, batas: tuple[Decimal, Decimal] | None) -> None:
    """Ranges are read in figures and in words; what is no range is none."""
    assert baca_rentang(teks) == batas
