"""Cells that show a percent sign hold a hundredth of it: that is meant only where the unit is persen."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja.masukan.silang import persen_bersatuan
from kinerja.model import (
    Asal,
    Baris,
    Data,
    DataPendukung,
    Indikator,
    Realisasi,
    RealisasiSubkegiatan,
    RencanaSubkegiatan,
    RiwayatAnggaran,
    Sarpras,
    SasaranProgram,
    Target,
)


def _baris(spek: type[Baris], berpersen: str, rusak: tuple[str, ...] = (), **isi: Any) -> Any:
    kolom = {nama: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[urut % 26] for urut, nama in enumerate(spek.nama_kolom())}
    asal = Asal("data.xlsx", spek.lembar, 3, kolom, frozenset(rusak), frozenset({berpersen} if berpersen else ()))
    return spek.model_validate({"asal": asal, **isi})


def _indikator(satuan: str) -> Any:
    isi = {"kode": "A", "level": "sasaran", "induk": "S1", "nama": "a", "arah": "naik"}
    return _baris(Indikator, "", satuan=satuan, **isi)


def _pendukung(satuan: str, rusak: tuple[str, ...] = ()) -> Any:
    return _baris(DataPendukung, "nilai", rusak, kode="D", uraian="x", nilai=85, satuan=satuan)


_SUB = "1.01.02.2.01.0001"


@pytest.mark.parametrize(
    ("data", "sebutan"),
    [
        ({"target": (_baris(Target, "renja", indikator="A", tahun=2026, renja=85),)}, "satuannya “orang”"),
        ({"target": (_baris(Target, "tw2", indikator="A", tahun=2026, tw2=85),)}, "satuannya “orang”"),
        ({"realisasi": (_baris(Realisasi, "realisasi", indikator="A", tahun=2026, realisasi=85),)}, "satuannya “orang”"),
        ({"realisasi": (_baris(Realisasi, "realisasi", indikator="Z", tahun=2026, realisasi=85),)}, ""),
        ({"target": (_baris(Target, "pagu", indikator="A", tahun=2026, pagu=85),)}, "kolom ini bukan persentase"),
        ({"data_pendukung": (_pendukung("orang"),)}, "satuannya “orang”"),
        ({"data_pendukung": (_pendukung("%"),)}, ""),
        ({"data_pendukung": (_pendukung("orang", ("satuan",)),)}, ""),
        ({"sarpras": (_baris(Sarpras, "jumlah", kelompok="x", nama="y", jumlah=85, satuan="persen"),)}, ""),
        ({"riwayat_anggaran": (_baris(RiwayatAnggaran, "persen", tahun=2025, persen=85),)}, ""),
        ({"riwayat_anggaran": (_baris(RiwayatAnggaran, "anggaran", tahun=2025, anggaran=85),)}, "kolom ini bukan persentase"),
        ({"sasaran_program": (_baris(SasaranProgram, "bagian", sasaran="S1", program="1.01.02", bagian=85),)}, ""),
    ],
)  # fmt: skip
def test_a_percent_sign_is_meant_where_the_unit_is(data: dict[str, Any], sebutan: str) -> None:
    """That of the row, of its indicator, or of a column that is a percentage; what could not be read is told elsewhere."""
    galat = [*persen_bersatuan(Data(indikator=(_indikator("orang"),), **data), 0)]
    assert [satu.kode for satu in galat] == (["format_persen"] if sebutan else [])
    for satu in galat:
        assert satu.pesan.startswith(
            f"format sel persen menampilkan 85 %, padahal {sebutan}; ubah format sel menjadi Umum"
        )
        assert satu.pesan.endswith("lalu tulis 85 atau 0,85, mana yang dimaksud")
    assert [*persen_bersatuan(Data(indikator=(_indikator("%"),), target=data.get("target", ())), 0)] == (
        galat if "bukan persentase" in sebutan and "target" in data else []
    )


@pytest.mark.parametrize(("satuan", "banyak"), [("paket", 2), ("%", 0), (None, 0)])
def test_work_has_the_unit_of_its_sub_kegiatan(satuan: str | None, banyak: int) -> None:
    """In the plan and in what was done."""
    rencana = _baris(RencanaSubkegiatan, "fisik_tw1", kode=_SUB, satuan_fisik=satuan, fisik_tw1=5)
    nyata = _baris(RealisasiSubkegiatan, "fisik_tw1", kode=_SUB, fisik_tw1=5)
    data = Data(rencana_subkegiatan=(rencana,), realisasi_subkegiatan=(nyata,))
    assert len([*persen_bersatuan(data, 0)]) == banyak


@pytest.mark.parametrize(
    ("nilai", "tertulis"), [(100, "100 atau 1,"), ("12.5", "12,5 atau 0,125,"), (5, "5 atau 0,05,")]
)
def test_both_readings_are_offered(nilai: object, tertulis: str) -> None:
    """As a person would type them."""
    data = Data(
        indikator=(_indikator("orang"),),
        realisasi=(_baris(Realisasi, "realisasi", indikator="A", tahun=2026, realisasi=nilai),),
    )
    (satu,) = persen_bersatuan(data, 0)
    assert f"lalu tulis {tertulis} mana yang dimaksud" in satu.pesan


def test_what_is_no_number_has_no_percent_sign() -> None:
    """A text, yes or no, and a blank are told elsewhere."""
    data = Data(
        indikator=(_indikator("orang"),),
        realisasi=(
            _baris(Realisasi, "realisasi", indikator="A", tahun=2026, realisasi="BB"),
            _baris(Realisasi, "realisasi", indikator="A", tahun=2025),
        ),
    )
    assert [*persen_bersatuan(data, 0)] == []
