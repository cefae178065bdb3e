"""Which cell of a relation is one slip of the hand away from making it hold."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi


def _temuan(**sel: str) -> list[tuple[str, str, str]]:
    baris = [
        ("Cakupan air minum layak perdesaan", "Target", sel.get("target", "62,00")),
        ("Cakupan air minum layak perdesaan", "Realisasi", sel.get("realisasi", "58,33")),
        ("Cakupan air minum layak perdesaan", "Capaian (%)", sel.get("capaian", "94,08")),
        ("Tingkat kepuasan pelanggan", "Target", "80,00"),
        ("Tingkat kepuasan pelanggan", "Realisasi", "81,20"),
        ("Tingkat kepuasan pelanggan", "Capaian (%)", "101,50"),
    ]
    isi = [Publikasi(tabel="Tabel 3.1", baris=b, kolom=k, nilai=n) for b, k, n in baris]
    temuan = tinjau_publikasi(isi, tahun=2023).temuan
    return [(s.temuan.tempat.rsplit("kolom ", 1)[1], s.temuan.tercetak, s.temuan.seharusnya) for s in temuan]


def test_bersih() -> None:
    """A relation that holds gives nothing."""
    assert _temuan() == []


@pytest.mark.parametrize(
    ("kolom", "salah", "benar"),
    [
        ("realisasi", "53,33", "58,33"),
        ("realisasi", "85,33", "58,33"),
        ("capaian", "49,08", "94,08"),
        ("capaian", "94,58", "94,08"),
    ],
)
def test_satu_angka(kolom: str, salah: str, benar: str) -> None:
    """The cell where one wrong or exchanged digit explains all is named, be it result or operand."""
    nama = {"realisasi": "Realisasi", "capaian": "Capaian (%)"}[kolom]
    assert _temuan(**{kolom: salah}) == [(nama, salah, benar)]


def test_hasil_lain() -> None:
    """Where no slip explains a number, the result is what does not follow."""
    assert _temuan(capaian="71,66") == [("Capaian (%)", "71,66", "94,08")]


@pytest.mark.parametrize(
    ("sel", "benar"),
    [
        ({"target": "45", "realisasi": "46,7", "capaian": "137"}, "103,78"),
        ({"target": "45 %", "realisasi": "46,7 %", "capaian": "137 %"}, "103,78"),
        ({"target": "91,08", "realisasi": "91,35", "capaian": "99,64"}, "100,30"),
        ({"target": "2,85", "realisasi": "2,12", "capaian": "225"}, "74,39"),
    ],
)
def test_selip_kebetulan(sel: dict[str, str], benar: str) -> None:
    """Where some slip of an operand would fit by chance anyhow, the result is what does not follow."""
    assert _temuan(**sel) == [("Capaian (%)", sel["capaian"], benar)]
