"""A printed value is the one that the workbook beside the report computes, whatever digits it was computed from."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.acuan import Acuan
from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.sengketa.banding_data import dekat_hitungan, periksa_hitungan

_KINERJA = "Target|Realisasi|Capaian (%)"
_LALU = "Target 2022|Realisasi 2022|Capaian 2022 (%)|Target 2023"
_UANG = "Pagu (Rp)|Realisasi (Rp)|Sisa (Rp)"
#: What a workbook computes, by quantity; a year in front where it is not that of the report.
_Buku = Mapping[str, str]


class _AcuanSatu(Acuan):
    """A workbook that knows one thing."""

    def __init__(self, buku: _Buku) -> None:
        self._buku = buku

    def nilai(self, kunci: Kunci, besaran: Besaran, tahun: int) -> Decimal | None:  # noqa: ARG002 - there is one thing
        """Return a computed value."""
        nilai = self._buku.get(besaran.value if tahun == 2023 else f"{tahun} {besaran.value}")
        return None if nilai is None else Decimal(nilai)


def _beda(kolom: str, isi: str, buku: _Buku) -> dict[str, str]:
    peta = peta_kalimat(tabel=sel_terbit(("Tabel 3.1 Kinerja", kolom, {"Konsumsi ikan warga": isi.split()})))
    peta.acuan = _AcuanSatu(buku)
    hasil = {}
    for butir, dugaan, cetakan in periksa_hitungan(peta):
        apa = butir.kunci[1].value
        assert dugaan.pesan.startswith(f"Menurut data buku kerja, {apa} adalah {dugaan.seharusnya}, tetapi tercetak")
        # what is right is known to the sixth decimal
        assert cetakan == Cetakan(Decimal(buku[apa]), 6)
        hasil[butir.sel.teks] = dugaan.seharusnya
    return hasil


@pytest.mark.parametrize(
    ("kolom", "isi", "buku", "beda"),
    [
        (_KINERJA, "80 72 90", {"target": "80", "realisasi": "72", "capaian": "90"}, {}),
        (_KINERJA, "85 72 90", {"target": "80", "realisasi": "72", "capaian": "90"}, {"85": "80"}),
        # what holds no number, or that the workbook does not know, ends nothing
        (_KINERJA, "- 72 91,00", {"target": "80", "realisasi": "60"}, {"72": "60"}),
        (_KINERJA, "85 72 91,00", {"capaian": "93.123"}, {"91,00": "93,12"}),
        # a result of operands that the workbook confirms is another formula; no other result is
        (_KINERJA, "80 72 90,00", {"target": "80", "realisasi": "72", "capaian": "93"}, {}),
        (_KINERJA, "80 72 91,00", {"target": "80", "realisasi": "72", "capaian": "93"}, {"91,00": "93,00"}),
        (_KINERJA, "80 72 90,00", {"realisasi": "72", "capaian": "93"}, {"90,00": "93,00"}),
        (
            _KINERJA,
            "80 72 90,00",
            {"target": "80", "realisasi": "75", "capaian": "93"},
            {"72": "75", "90,00": "93,00"},
        ),
        (_LALU, "80 72 90,00 85", {"2022 target": "80", "2022 realisasi": "72", "2022 capaian": "93"}, {}),
        # an amount in rupiah is whole, in thousands it has decimals
        (_UANG, "1.000.500 800.400 200.100", {"anggaran": "1000400.75"}, {"1.000.500": "1.000.400"}),
        (_UANG, "1.000.500 800.400 -", {"realisasi anggaran": "800500.25"}, {"800.400": "800.500"}),
        (_UANG, "1.000.500 - 200.100", {"sisa anggaran": "1.5"}, {"200.100": "1"}),
        ("Pagu (ribu Rp)", "1.000,5", {"anggaran": "1000400"}, {"1.000,5": "1.000,40"}),
        # an adjective makes another quantity of it
        ("Rata-rata Realisasi|Realisasi", "72 75", {"realisasi": "60"}, {"75": "60"}),
    ],
)
def test_what_the_workbook_gives(kolom: str, isi: str, buku: _Buku, beda: dict[str, str]) -> None:
    """A value is that of the workbook, or follows from its row by a formula of its own."""
    assert _beda(kolom, isi, buku) == beda


@pytest.mark.parametrize(
    ("kolom", "nilai", "dekat", "jauh"),
    [
        # A target and an amount are exact to their rounding.
        ("Target", "34,20", ("34.20", "34.204", "34.195"), ("34.13", "34.27")),
        ("Pagu (Rp)", "1.000.500", ("1000500",), ("1000499.5", "1000500.5")),
        # A realisasi may be cut, or half a step beside it.
        ("Realisasi", "35,91", ("35.91", "35.90", "35.925"), ("35.899", "35.926")),
        # What follows from others, two hundredths.
        ("Capaian (%)", "105,00", ("104.98", "105.02"), ("104.96", "105.04")),
        ("Realisasi", "41", ("40.5", "42"), ("40.4", "42.1")),
    ],
)
def test_a_printed_value_and_a_computed_one(
    kolom: str, nilai: str, dekat: tuple[str, ...], jauh: tuple[str, ...]
) -> None:
    """Each quantity has its own width."""
    peta = peta_kalimat(
        tabel=[Publikasi(tabel="Tabel 3.1 Kinerja", baris="Konsumsi ikan warga", kolom=kolom, nilai=nilai)]
    )
    (butir,) = peta.butir
    assert [satu for satu in dekat if not dekat_hitungan(butir.sel, Decimal(satu))] == []
    assert [satu for satu in jauh if dekat_hitungan(butir.sel, Decimal(satu))] == []
