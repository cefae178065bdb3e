"""Layouts drawn by lot: what the reader says is certain stands in its row and column, in every kind of them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from cetak_peramban import PERAMBAN, cetak_peramban
from cetak_susunan import cetak_kantor, sumber_susunan
from contoh_cetakan import tulis_typst
from susunan import JENIS, Hitungan, Susunan, hitung, susunan

from kinerja.pembaca.baca import _baca

_URUT = {nama: nomor for nomor, nama in enumerate(JENIS)}
#: Kinds of which only office programs print one: they break numbers anywhere.
_KANTOR = ("angka terlipat", "angka terlipat, garis datar", "baris terlalu rendah")
_TYPST = [nama for nama in JENIS if nama not in _KANTOR]
#: Share of the numbers of all kinds that stand in their place.
_TEPAT = 0.8
#: Likewise of those that a browser prints, among them two whose rows no line parts.
_TEPAT_PERAMBAN = 0.6


@pytest.fixture(scope="module")
def terbaca(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Hitungan]:
    """Print one layout of each kind with Typst, and read it."""
    folder = tmp_path_factory.mktemp("susunan")
    hasil = {}
    for nama in _TYPST:
        cara = replace(susunan("uji", _URUT[nama]), pembuat="typst")
        berkas = tulis_typst(folder / f"{_URUT[nama]}.pdf", sumber_susunan(cara))
        hasil[nama] = hitung(cara, _baca(berkas, "PDF").baris)
    return hasil


@pytest.mark.parametrize("jenis", _TYPST)
def test_what_is_certain_is_right(terbaca: dict[str, Hitungan], jenis: str) -> None:
    """A number in the wrong row or column is in doubt; a wrong one that is certain would be a contradiction that the report has not."""
    assert terbaca[jenis].keliru == ()


def test_most_numbers_stand_in_their_place(terbaca: dict[str, Hitungan]) -> None:
    """Doubt alone is no reading."""
    banyak = sum(satu.banyak for satu in terbaca.values())
    assert sum(satu.tepat for satu in terbaca.values()) >= _TEPAT * banyak
    assert sum(satu.pasti for satu in terbaca.values()) >= banyak / 2


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_office_programs_print_them_too(tmp_path: Path) -> None:
    """Words and sheets of LibreOffice: numbers that a narrow column broke, rows too low for their text, heads of three rows."""
    jenis = (
        *_KANTOR,
        "kepala tiga baris, garis datar",
        "nama di tengah",
        "garis tegak",
        "kelompok baris",
        "tiga garis",
    )
    semua: dict[str, Susunan] = {}
    for nama in jenis:
        asal = susunan("uji", _URUT[nama])
        semua[f"s{_URUT[nama]}"] = asal if asal.pembuat != "typst" else replace(asal, pembuat="word")
    for nama, berkas in cetak_kantor(tmp_path, semua).items():
        assert hitung(semua[nama], _baca(berkas, "PDF").baris).keliru == (), semua[nama].jenis


#: Kinds that a browser prints otherwise than others do: its own borders, heads repeated by it, rows cut by pages.
_PERAMBAN = (
    "kisi",
    "garis datar",
    "baris terpotong halaman",
    "sel tegak gabung",
    "banyak halaman",
    "subjumlah",
    "tahun berkelompok",
    "tujuan bertingkat",
    "sel kosong",
)


@pytest.mark.skipif(PERAMBAN is None, reason="needs Chromium")
def test_a_browser_prints_them_too(tmp_path: Path) -> None:
    """Borders that fall together, cells over several rows and columns, captions within tables, rows over page breaks."""
    semua = {f"s{_URUT[nama]}": replace(susunan("uji", _URUT[nama]), pembuat="peramban") for nama in _PERAMBAN}
    hasil = {
        nama: hitung(semua[nama], _baca(berkas, "PDF").baris)
        for nama, berkas in cetak_peramban(tmp_path, semua).items()
    }
    assert {nama: satu.keliru for nama, satu in hasil.items()} == dict.fromkeys(semua, ())
    assert sum(satu.tepat for satu in hasil.values()) >= _TEPAT_PERAMBAN * sum(satu.banyak for satu in hasil.values())
