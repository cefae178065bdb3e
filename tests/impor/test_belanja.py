"""Kinds of spending from accounts: they make the amounts of the sub kegiatan, or are not taken at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from kinerja.impor import Impor, baca_impor
from kinerja.laporan import periksa_folder
from kinerja.masukan import Galat

SUB = "2.17.01.2.01.0001"
_KEPALA = ["kode_sub_kegiatan", "nama_sub_kegiatan", "kode_rekening", "pagu", "realisasi"]
_Isi = Callable[[Impor, str], list[dict[str, Any]]]


def _rekening(*baris: Sequence[object]) -> list[list[object]]:
    return [_KEPALA, *([SUB, "Sub", *satu] for satu in baris)]


def _galat(folder: Path) -> list[Galat]:
    _, daftar = periksa_folder(folder)
    return [satu for satu in daftar if satu.lembar == "belanja" and satu.tingkat == "galat"]


def test_sen_yang_dibulatkan_tetap_berjumlah(
    laporan: Path, sumber: Callable[..., Path], tulis: Callable[..., Impor]
) -> None:
    """Where a region rounds sen, the rounded parts still make the rounded whole."""
    for berkas, isian in (
        (laporan / "params.yaml", ("tempat", "tanggal")),
        (laporan.parents[1] / "kabupaten.yaml", ("provinsi", "ibu_kota")),
    ):
        teks = berkas.read_text("utf-8")
        for nama in isian:
            teks = re.sub(
                rf"^{nama}:.*$", f"{nama}: {'2026-01-31' if nama == 'tanggal' else 'Contoh'}", teks, flags=re.MULTILINE
            )
        berkas.write_text(teks + ("\nsen: bulatkan\n" if berkas.name == "kabupaten.yaml" else ""), "utf-8")
    baris = _rekening(("5.1.01.01", 100.5, 50.5), ("5.2.02.05", 200.5, 150.5), ("5.4.01.01", 300.5, 250.5))
    hasil = tulis(laporan, sumber(baris))
    belanja = [satu.isi for satu in hasil.konteks.baris if satu.lembar == "belanja"]
    assert [int(satu["anggaran"].nilai) for satu in belanja] == [101, 201, 300]
    assert not _galat(laporan)


@pytest.mark.parametrize(
    "baris",
    [
        # an account that is of no kind
        (("5.1.02.01", 10, 5), ("5.9.01.01", 20, 5)),
        # a correction below zero
        (("5.1.02.01", 30, 5), ("5.2.02.01", -10, 0)),
    ],
)
def test_yang_tidak_pasti_tidak_diambil(
    laporan: Path, sumber: Callable[..., Path], isi: _Isi, baris: Sequence[Sequence[object]]
) -> None:
    """Amounts without a kind, or below zero, leave the kinds of their sub kegiatan out; that is told."""
    hasil = baca_impor(laporan, [sumber(_rekening(*baris))])
    assert isi(hasil, "anggaran")[-1]["kode"] == SUB
    assert not isi(hasil, "belanja")
    assert any(f"jenis belanja 1 sub kegiatan tidak diambil ({SUB})" in satu for satu in hasil.konteks.kabar)


def test_jenis_tanpa_realisasi_bernilai_nol(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """A kind that a separate list of spending does not name was not spent; one that only it names had no budget."""
    anggaran = sumber([satu[:4] for satu in _rekening(("5.1.02.01", 10, 0), ("5.2.02.01", 20, 0))], "a.xlsx")
    nyata = sumber([[*satu[:3], satu[4]] for satu in _rekening(("5.1.02.01", 0, 9), ("5.3.01.01", 0, 1))], "b.xlsx")
    belanja = isi(baca_impor(laporan, [anggaran, nyata]), "belanja")
    assert [(satu["jenis"], satu["anggaran"], satu["realisasi"]) for satu in belanja] == [
        ("operasi", 10, 9),
        ("modal", 20, 0),
        ("tidak terduga", 0, 1),
    ]


def test_buku_kerja_tanpa_lembarnya(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """An older workbook without the sheet is told that it has no place for kinds."""
    from openpyxl import load_workbook

    buku = load_workbook(laporan / "data.xlsx")
    del buku["belanja"]
    buku.save(laporan / "data.xlsx")
    hasil = baca_impor(laporan, [sumber(_rekening(("5.1.02.01", 10, 5)))])
    assert not isi(hasil, "belanja")
    assert any("tidak mempunyai lembar belanja" in satu for satu in hasil.konteks.kabar)
