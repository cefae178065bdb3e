"""Rows that nothing prints are refused or told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja import sajian
from kinerja.dokumen import LKJIP, RENJA, TRIWULAN, Dokumen
from kinerja.laporan import Laporan
from kinerja.masukan import Galat, baca
from kinerja.masukan.narasi import SEL_BERPENANDA, Narasi
from kinerja.masukan.tak_tercetak import data_tak_disebut, kolom_tak_tercetak, pembanding_tercetak
from kinerja.model import LEMBAR, Asal, Data, DataPendukung, Pembanding, Realisasi, Variabel
from kinerja.sajian.penulis import markdown

Periksa = Callable[[Path], tuple[Galat, ...]]


def _tambah(buku: Any, folder: Path, indikator: str, tahun: int) -> int:
    nomor: int = buku.tambah(
        "pembanding", indikator=indikator, tahun=tahun, wilayah="Kota Contoh", jenis="kota", sendiri="tidak", nilai=81.5
    )
    buku.tulis(folder / "data.xlsx")
    return nomor


def test_comparisons_of_other_levels_are_refused(buku: Any, folder: Path, galat_folder: Periksa) -> None:
    """Only indicators of a tujuan or sasaran stand beside other regions; the row says so with its cell."""
    nomor = _tambah(buku, folder, "P01.1", 2023)
    (galat,) = [satu for satu in galat_folder(folder) if satu.tingkat == "galat"]
    assert (galat.lembar, galat.sel, galat.kode) == ("pembanding", f"A{nomor}", "pembanding_salah_tempat")
    assert "hanya indikator tujuan dan sasaran yang dibandingkan dengan daerah lain" in galat.pesan


def test_a_placeholder_prints_any_level(buku: Any, folder: Path) -> None:
    """Whose rank a sentence names may be of any level."""
    _tambah(buku, folder, "P01.1", 2023)
    prosa = folder / "narasi" / "kesimpulan.md"
    prosa.write_text(prosa.read_text("utf-8") + '\n\nPeringkat {{ peringkat("P01.1").peringkat }}.\n', encoding="utf-8")
    assert [satu for satu in baca(folder).data.pembanding if satu.indikator == "P01.1"]


def test_an_indicator_of_a_tujuan_stands_beside_the_nation(buku: Any, folder: Path) -> None:
    """Its card has the lines of the nation, and a sentence says which is lower, as for a sasaran."""
    buku.tambah(
        "pembanding", indikator="T1.1", tahun=2023, wilayah="Nasional", jenis="nasional", sendiri="tidak", nilai=81.5,
        target=90, sumber="BPS",
    )  # fmt: skip
    buku.tulis(folder / "data.xlsx")
    teks = markdown.tulis(sajian.analisis_tujuan(Laporan(baca(folder))).blok)
    assert "Target Nasional" in teks
    assert "Realisasi Nasional" in teks
    assert "nilai nasional, yaitu 81,50" in teks


def test_comparisons_of_a_year_to_come_are_refused(buku: Any, folder: Path, galat_folder: Periksa) -> None:
    """A row after the year of the report has no place in it."""
    nomor = _tambah(buku, folder, "S1.1", 2024)
    (galat,) = [satu for satu in galat_folder(folder) if satu.tingkat == "galat"]
    assert (galat.sel, galat.kode) == (f"B{nomor}", "pembanding_salah_tempat")
    assert "tahun 2024 melewati tahun laporan 2023" in galat.pesan


def test_comparisons_of_earlier_years_are_history(buku: Any, folder: Path) -> None:
    """Rows of years before are kept: the report of the next year takes them over."""
    _tambah(buku, folder, "T1.1", 2022)
    assert [satu for satu in baca(folder).data.pembanding if satu.tahun == 2022]


def test_nothing_is_said_while_the_year_is_in_doubt() -> None:
    """Nor of a sheet without rows."""
    satu = Pembanding.model_validate({"indikator": "S1.1", "tahun": 2099, "wilayah": "x", "jenis": "kota", "nilai": 5})
    assert [*pembanding_tercetak(Data(pembanding=(satu,)), {}, None)] == []
    assert [*pembanding_tercetak(Data(), {}, 2023)] == []
    assert [galat.kode for galat in pembanding_tercetak(Data(pembanding=(satu,)), {}, 2023)] == [
        "pembanding_salah_tempat"
    ]


def _nyata(nomor: int, sumber: str | None, berkas: str = "data.xlsx") -> Realisasi:
    asal = Asal(berkas, "realisasi", nomor, {"sumber": "H"})
    return Realisasi(indikator="S1.1", tahun=2023, sumber=sumber, asal=asal)


@pytest.mark.parametrize(
    ("dokumen", "baris", "pesan"),
    [
        ((RENJA,), (_nyata(3, "BPS"),), "kolom “sumber” tidak tercetak dalam Renja; kosongkan"),
        (
            (RENJA,),
            (_nyata(2, None), _nyata(3, "BPS"), _nyata(4, "x")),
            "kolom “sumber” (2 sel) tidak tercetak dalam Renja;",
        ),
        ((RENJA, TRIWULAN), (_nyata(3, "BPS"),), "kolom “sumber” tidak tercetak dalam Renja dan laporan triwulan;"),
        ((RENJA, LKJIP), (_nyata(3, "BPS"),), ""),
        ((LKJIP,), (_nyata(3, "BPS"),), ""),
        ((), (_nyata(3, "BPS"),), ""),
        ((RENJA,), (_nyata(3, None),), ""),
        ((RENJA,), (_nyata(3, "BPS", "2022/data.xlsx"),), ""),
    ],
)
def test_a_column_that_no_document_prints_is_told_once(
    dokumen: tuple[Dokumen, ...], baris: tuple[Realisasi, ...], pesan: str
) -> None:
    """At its first cell, with how many there are; what another document prints, or another file holds, is none of it."""
    galat = [*kolom_tak_tercetak(Data(realisasi=baris), dokumen, "data.xlsx")]
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat] == (
        [("H3", "kolom_tak_tercetak", "peringatan")] if pesan else []
    )
    assert all(satu.pesan.startswith(pesan) for satu in galat)


def test_a_column_that_serves_a_number_is_not_told() -> None:
    """What is printed is what was computed from it."""
    satu = Variabel(
        indikator="S1.1", tahun=2023, peran="pembilang", nama="a", nilai=1, satuan="b", asal=Asal("data.xlsx")
    )  # type: ignore[arg-type]
    assert [*kolom_tak_tercetak(Data(variabel=(satu,)), (RENJA,), "data.xlsx")] == []


@pytest.mark.parametrize(
    ("naskah", "sebut", "hilang"),
    [
        ("{{ data(\"A\") }} {{ data( 'B' ) }}", None, ["C3"]),
        ('{{ mydata("A") }}', "B", ["C1", "C2", "C3"]),
        ("", '{{ data("C") }}', ["C1", "C2"]),
    ],
)
def test_data_that_nothing_names_are_told(naskah: str, sebut: str | None, hilang: list[str]) -> None:
    """Neither prose nor a cell that takes placeholders; each row with its cell."""
    pendukung = tuple(
        DataPendukung(kode=kode, uraian="x", nilai="1", satuan="unit", asal=Asal("data.xlsx", "data_pendukung", n, {"kode": "C"}))
        for n, kode in enumerate("ABC", start=1)
    )  # fmt: skip
    lembar, kolom = next((lembar, kolom[0]) for lembar, kolom in SEL_BERPENANDA)
    baris = LEMBAR[lembar].model_construct(**{**dict.fromkeys(LEMBAR[lembar].nama_kolom()), kolom: sebut})
    data = replace(Data(data_pendukung=pendukung), **{lembar: (baris,)})
    galat = data_tak_disebut(data, {"penutup": Narasi("narasi/penutup.md", naskah)})
    assert [satu.sel for satu in galat] == hilang
