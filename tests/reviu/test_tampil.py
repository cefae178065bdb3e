"""Findings as text for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.reviu.tampil import susun_ringkasan, susun_teks
from kinerja.reviu.temuan import Temuan, Tingkat
from kinerja.reviu.tinjau import Keadaan, TemuanDitinjau

_G, _P, _C = Tingkat.GALAT, Tingkat.PERINGATAN, Tingkat.CATATAN


def _satu(
    tempat: str,
    tingkat: Tingkat = _G,
    pesan: str = "Salah.",
    keadaan: Keadaan = Keadaan.BARU,
    catatan: str = "",
    **isi: str,
) -> TemuanDitinjau:
    temuan = Temuan("uji", tingkat, tempat, isi.get("tercetak", "1"), isi.get("seharusnya", "2"), pesan, "Logika")
    return TemuanDitinjau(temuan, keadaan, catatan=catatan)


def test_by_severity() -> None:
    """Each severity has a heading that counts, the heaviest first; each finding says what is asked."""
    isi = [_satu("A", _P, tercetak="", seharusnya=""), _satu("B")]
    assert [*susun_teks(isi)] == [
        "Galat: pasti bertentangan, perbaiki sebelum laporan ditandatangani (1)",
        "  B [uji]",
        "    Salah.",
        "    tertulis   : 1",
        "    seharusnya : 2",
        "",
        "Peringatan: perlu diperbaiki atau dijelaskan (1)",
        "  A [uji]",
        "    Salah.",
        "",
    ]


def test_said_once_of_several_places() -> None:
    """What is alike is printed once, and each sentence that differs with its places."""
    isi = [_satu("A"), _satu("B"), _satu("C", pesan="Keliru."), _satu("D", tercetak="9")]
    assert [*susun_teks(isi)][1:] == [
        "  A [uji]",
        "  B",
        "    Salah. (2 tempat)",
        "  C",
        "    Keliru.",
        "    tertulis   : 1",
        "    seharusnya : 2",
        "  D [uji]",
        "    Salah.",
        "    tertulis   : 9",
        "    seharusnya : 2",
        "",
    ]


def test_the_answer() -> None:
    """An answer is printed on one line."""
    baris = [*susun_teks([_satu("A", keadaan=Keadaan.DIJELASKAN, catatan="Sudah\n benar")])]
    assert baris[-2].startswith("    tanggapan  : ")
    assert baris[-2].endswith("Sudah benar")
    assert not any("tanggapan" in satu for satu in susun_teks([_satu("A")]))


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ([], "tanpa galat, tanpa peringatan, tanpa catatan"),
        (
            [_satu("A"), _satu("B", keadaan=Keadaan.DIJELASKAN, catatan="x"), _satu("C", _C)],
            "2 galat (1 dijelaskan), tanpa peringatan, 1 catatan",
        ),
    ],
)
def test_counts(isi: Sequence[TemuanDitinjau], harap: str) -> None:
    """Findings are counted by severity, those that were explained beside them."""
    assert susun_ringkasan(isi) == harap
