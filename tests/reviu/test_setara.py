"""Findings that say the same of several places."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kinerja.reviu.setara import gabung_tempat, isi_temuan, kelompokkan, pesan_temuan


@pytest.mark.parametrize(
    ("tempat", "harap"),
    [
        (["data.xlsx, target!C4", "data.xlsx, target!C9"], "data.xlsx, target!C4, C9"),
        (
            ["data.xlsx, target!C4", "data.xlsx, pk!C9", "data.xlsx, target!D1"],
            "data.xlsx, target!C4, D1\ndata.xlsx, pk!C9",
        ),
        (["Tabel 3.1", "Tabel 3.1", "Tabel 3.2"], "Tabel 3.1\nTabel 3.2"),
        ([], ""),
    ],
)
def test_places(tempat: list[str], harap: str) -> None:
    """Cells of one sheet stand after each other, other places on lines of their own."""
    assert gabung_tempat(tempat) == harap


def test_groups_keep_their_order() -> None:
    """What has one key is one group, where the first of it stands."""
    assert [*kelompokkan("baacb", str)] == [["b", "b"], ["a", "a"], ["c"]]


@pytest.mark.parametrize(
    ("pesan", "harap"),
    [
        ("Salah (anggaran!D17).", "Salah"),
        ("Salah (anggaran!D17)", "Salah"),
        ("Salah (D17).", "Salah (D17)."),
        ("Salah (anggaran!D17) lagi.", "Salah (anggaran!D17) lagi."),
    ],
)
def test_what_is_said(pesan: str, harap: str) -> None:
    """The cell at the end of a message is left out."""
    temuan = SimpleNamespace(pesan=pesan, aturan="a", tercetak="1", seharusnya="2")
    satu = SimpleNamespace(temuan=temuan, tanggapan=("baru", ""))
    assert pesan_temuan(satu) == harap
    assert isi_temuan(satu) == ("a", "1", "2", ("baru", ""))
