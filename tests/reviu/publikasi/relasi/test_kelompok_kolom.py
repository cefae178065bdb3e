"""Columns in groups of the same parts: men and women of each rank, with a group of totals and totals over each group."""

from __future__ import annotations

from copy import deepcopy

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

#: Men and women by class of rank, and together; None is printed as a dash.
_ISI: dict[str, dict[str, tuple[int | None, int | None]]] = {
    "Kantor Camat": {"IV": (2, 1), "III": (7, 4), "II": (5, None), "Jumlah": (14, 5)},
    "Kelurahan Rawa": {"IV": (None, None), "III": (3, 4), "II": (2, None), "Jumlah": (5, 4)},
    "Kelurahan Bukit": {"IV": (None, None), "III": (4, 1), "II": (1, 2), "Jumlah": (5, 3)},
    "Kelurahan Muara": {"IV": (1, None), "III": (2, 2), "II": (3, 1), "Jumlah": (6, 3)},
    "Kelurahan Hulu": {"IV": (None, None), "III": (None, 2), "II": (3, None), "Jumlah": (3, 2)},
}
#: What the row of totals prints once for each group.
_TOTAL = {"IV": 4, "III": 29, "II": 17, "Jumlah": 50}


def _temuan(isi: dict[str, dict[str, tuple[int | None, int | None]]], total: dict[str, int]) -> list[Temuan]:
    tabel = "Tabel 1.3 Pegawai menurut Golongan dan Jenis Kelamin"
    baris = [
        Publikasi(tabel=tabel, baris=nama, kelompok=golongan, kolom=kelamin, nilai="-" if n is None else str(n))
        for nama, sel in isi.items()
        for golongan, pasang in sel.items()
        for kelamin, n in zip("LP", pasang, strict=True)
    ]
    baris += [Publikasi(tabel=tabel, baris="Jumlah", kolom=golongan, nilai=str(n)) for golongan, n in total.items()]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def test_groups_that_add_up() -> None:
    """Nothing is found where parts, groups and totals agree, though no total stands in the column of a part."""
    assert _temuan(_ISI, _TOTAL) == []


@pytest.mark.parametrize(
    ("nama", "kelamin", "tercetak", "benar"),
    [("Kelurahan Rawa", 1, 3, 4), ("Kantor Camat", 0, 16, 14), ("Kelurahan Hulu", 1, 4, 2)],
)
def test_a_part_of_the_totals_is_that_part_of_all_groups(nama: str, kelamin: int, tercetak: int, benar: int) -> None:
    """Women together are the women of each group, a single number among dashes too."""
    isi = deepcopy(_ISI)
    pasang = list(isi[nama]["Jumlah"])
    pasang[kelamin] = tercetak
    isi[nama]["Jumlah"] = (pasang[0], pasang[1])
    temuan = [satu for satu in _temuan(isi, _TOTAL) if f"{nama}, kolom Jumlah {'LP'[kelamin]}" in satu.tempat]
    assert [(satu.tercetak, satu.seharusnya) for satu in temuan] == [(str(tercetak), str(benar))]


@pytest.mark.parametrize(("golongan", "tercetak", "benar"), [("III", 28, 29), ("Jumlah", 51, 50), ("IV", 5, 4)])
def test_one_total_covers_all_columns_of_its_group(golongan: str, tercetak: int, benar: int) -> None:
    """It is held against all cells above it, and the total of totals against those beside it."""
    temuan = _temuan(_ISI, _TOTAL | {golongan: tercetak})
    assert [(satu.tercetak, satu.seharusnya) for satu in temuan] == [(str(tercetak), str(benar))]


def test_a_group_of_totals_that_no_row_follows_means_something_else() -> None:
    """Where most rows print other numbers than the sum, the group counts other people."""
    isi = {nama: sel | {"Jumlah": (10 + n, 20 + n)} for n, (nama, sel) in enumerate(_ISI.items())}
    assert not [satu for satu in _temuan(isi, {}) if "kolom Jumlah" in satu.tempat]


def test_a_finding_names_columns_with_their_group() -> None:
    """A "Kolom P" alone would be any of five."""
    isi = deepcopy(_ISI)
    isi["Kelurahan Bukit"]["II"] = (1, 3)
    temuan = _temuan(isi, _TOTAL)
    assert temuan
    assert all("kolom L" not in f"{s.tempat} {s.pesan}" and "kolom P" not in f"{s.tempat} {s.pesan}" for s in temuan)


def test_a_column_called_like_the_group_beside_it_is_not_its_total() -> None:
    """The budget beside a group of what was spent of it, in rupiah and in per cent: nothing adds up to it."""
    tabel = "Tabel 3.8 Realisasi Anggaran per Program"
    isi = {"Program A": ("1.000.000", "800.000", "80,00"), "Program B": ("3.000.000", "1.500.000", "50,00")}
    isi["Jumlah"] = ("4.000.000", "2.300.000", "57,50")
    baris = [
        Publikasi(tabel=tabel, baris=nama, kelompok=kelompok, kolom=kolom, nilai=n)
        for nama, sel in isi.items()
        for (kelompok, kolom), n in zip(
            ((None, "Anggaran"), ("Anggaran", "Realisasi"), ("Anggaran", "Capaian %")), sel, strict=True
        )
    ]
    assert [t.temuan.pesan for t in tinjau_publikasi(baris, tahun=2023).temuan] == []
