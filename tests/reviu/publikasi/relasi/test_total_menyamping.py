"""A column Jumlah that only its row of totals explains, and totals whose parts stand in several levels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.relasi.total_menyamping import menurut_total

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


def _menurut(satu_tabel: Callable[..., TabelPublikasi], kolom: str, *isi: str) -> str:
    """Return the columns that the last one adds up by the row of totals; rows are "name: numbers"."""
    baris = [(b, *s.split()) for b, _, s in (satu.partition(": ") for satu in isi)]
    judul = kolom.split("|")
    calon = menurut_total(satu_tabel("Tabel 1", judul, baris), judul[-1])
    return "/".join(calon[1]) if calon else ""


_TIGA = ("Aa: 30 10 41", "Bb: 20 15 36", "Cc: 25 20 44")


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("Darat|Laut|Jumlah", (*_TIGA, "Jumlah: 75 45 120"), "Darat/Laut"),
        ("Darat|Laut|Total", (*_TIGA, "Jumlah: 75 45 120"), "Darat/Laut"),
        # a column before them that does not add up is none of them
        (
            "No|Darat|Laut|Jumlah",
            ("Aa: 7 30 10 41", "Bb: 8 20 15 36", "Cc: 9 25 20 44", "Jumlah: 1 75 45 120"),
            "Darat/Laut",
        ),
        # another heading, a total below a hundred, a part that does not add up, two rows, two totals, none
        ("Darat|Laut|Banyaknya", (*_TIGA, "Jumlah: 75 45 120"), ""),
        ("Darat|Laut|Jumlah", ("Aa: 30 10 41", "Bb: 20 15 36", "Cc: 5 20 44", "Jumlah: 55 45 100"), "Darat/Laut"),
        ("Darat|Laut|Jumlah", ("Aa: 30 10 41", "Bb: 20 15 36", "Cc: 4 20 44", "Jumlah: 54 45 99"), ""),
        ("Darat|Laut|Jumlah", (*_TIGA, "Jumlah: 76 45 121"), ""),
        ("Darat|Laut|Jumlah", (*_TIGA, "Jumlah: 75 45 121"), ""),
        ("Darat|Laut|Jumlah", (*_TIGA[:2], "Jumlah: 50 75 125"), ""),
        ("Darat|Laut|Jumlah", ("Aa: 80 10 41", "Bb: 20 15 36", "Jumlah: 100 25 125"), ""),
        ("Darat|Laut|Jumlah", (*_TIGA, "Jumlah: 75 45 120", "Jumlah Semua: 75 45 120"), ""),
        ("Darat|Laut|Jumlah", _TIGA, ""),
        ("Laut|Jumlah", ("Aa: 30 41", "Bb: 50 36", "Cc: 45 44", "Jumlah: 125 125"), ""),
        # percentages do not add up down the rows
        ("Capaian|Serapan|Jumlah", (*_TIGA, "Jumlah: 75 45 120"), ""),
    ],
)
def test_terbukti_menurun(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...], harap: str
) -> None:
    """The parts of a total are the columns that each add up to their own total, and these to it."""
    assert _menurut(satu_tabel, kolom, *isi) == harap
