"""A column Jumlah that only its row of totals explains, and totals whose parts stand in several levels."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_JALUR = ("Darat", "Laut", "Udara")
#: Counts by month, each with a total that stands there from another year.
_BULAN = {
    "Januari": (120, 48, 9, 210),
    "Februari": (131, 52, 7, 176),
    "Maret": (98, 61, 12, 188),
    "April": (145, 44, 15, 190),
}


def _temuan(tabel: str, isi: dict[str, dict[str, str]], *, kelompok: str | None = None) -> list[Temuan]:
    baris = [
        Publikasi(
            tabel=tabel, baris=b, kolom=k, nilai=n, kelompok=kelompok if k in _JALUR or "L" in k or k == "P" else None
        )
        for b, sel in isi.items()
        for k, n in sel.items()
    ]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]


def _angkutan(jumlah: int) -> dict[str, dict[str, str]]:
    isi = {b: dict(zip((*_JALUR, "Jumlah"), map(str, n), strict=True)) for b, n in _BULAN.items()}
    tegak = [sum(n[k] for n in _BULAN.values()) for k in range(len(_JALUR))]
    return isi | {"Jumlah": dict(zip((*_JALUR, "Jumlah"), map(str, (*tegak, jumlah)), strict=True))}


def test_jumlah_menurut_baris_total() -> None:
    """Where the parts add up down and across in the row of totals, the totals of the other rows are wrong, not that row's."""
    semua = _temuan("Tabel 3.8 Bongkar Muat per Bulan", _angkutan(742), kelompok="Jalur")
    assert {s.tercetak: s.seharusnya for s in semua} == {"210": "177", "176": "190", "188": "171", "190": "204"}


def test_jumlah_tanpa_baris_total() -> None:
    """A column that neither its rows nor its row of totals explains is no sum of the columns before it."""
    semua = _temuan("Tabel 3.8 Bongkar Muat per Bulan", _angkutan(764), kelompok="Jalur")
    assert not [s for s in semua if s.tercetak in {"210", "176", "188", "190"}]


def test_kepala_menyebut_bagiannya() -> None:
    """A heading such as L+P spells out of which columns it is the sum, in a table of one row too."""
    isi = {"Kantor Lurah": {"L": "14", "P": "17", "L+P": "31"}}
    assert _temuan("Tabel 1.2 Pegawai", isi, kelompok="Banyaknya") == []
    isi["Kantor Lurah"]["L+P"] = "33"
    [temuan] = _temuan("Tabel 1.2 Pegawai", isi, kelompok="Banyaknya")
    assert (temuan.tercetak, temuan.seharusnya, temuan.tingkat) == ("33", "31", Tingkat.PERINGATAN)


@pytest.mark.parametrize(
    "kepala",
    [
        ("Jumlah L", "Jumlah P", "Jumlah L+P"),
        ("L", "P", "Jumlah (L+P)"),
        ("Laki-laki", "Perempuan", "Laki-laki + Perempuan"),
    ],
)
def test_kepala_bersama_menyebut_bagiannya(kepala: tuple[str, str, str]) -> None:
    """The parts may share a word with their sum, and stand in brackets."""
    isi = {"Kantor Lurah": dict(zip(kepala, ("14", "17", "31"), strict=True))}
    assert _temuan("Tabel 1.2 Pegawai", isi) == []
    isi["Kantor Lurah"][kepala[2]] = "33"
    assert [s.seharusnya for s in _temuan("Tabel 1.2 Pegawai", isi)] == ["31"]
