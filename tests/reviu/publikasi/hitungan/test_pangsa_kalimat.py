"""Percentages that one sentence states of its own numbers."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-uraian-jumlah", kalimat)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah", "sebab"),
    [
        ("Sebanyak 30 dari 40 sekolah atau {} persen sudah terakreditasi.", "75,00", "57,00", "30 dari 40"),
        ("Dari target 400 hektare, terealisasi 380 hektare atau {} persen.", "95,00", "59,00", "380 dari 400"),
        ("Kunjungan 450 orang melampaui target 400 orang atau {} persen.", "112,50", "121,50", "450 dari 400"),
        ("Sebanyak {} persen (30 sekolah) dari 40 sekolah sudah terakreditasi.", "75,00", "57,00", "30 dari 40"),
        (
            "Pegawai laki-laki 48 orang (60,00 persen) dan perempuan 32 orang ({} persen).",
            "40,00",
            "45,00",
            "32 dari 80",
        ),
    ],
)
def test_percentage_of_two_numbers(kalimat: str, benar: str, salah: str, sebab: str) -> None:
    """The part of the whole, in any order; parts without a whole are of their sum."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.startswith(f"{sebab} adalah {benar} persen")
    assert pesan.endswith(f"tertulis {salah}.")


@pytest.mark.parametrize(
    "kalimat",
    [
        "Nilainya dihitung dari 30% x 44,29 dari 100,00.",
        "Sebanyak 30 sekolah, atau 13,70 persen dari luas daratan.",
        "Sebanyak 30 dari 40 sekolah atau 75,00 persen sudah terakreditasi, naik 12,00 persen.",
        # What is left of a whole, said as what was done of it.
        "Sisa 20 hektare dari 400 hektare atau 95,00 persen sudah digarap.",
        # A percentage of one digit is rounded.
        "Sebanyak 30 dari 41 sekolah atau 73 persen sudah terakreditasi.",
        "Sebanyak 12 bulan dari 40 bulan atau 57,00 persen.",
    ],
)
def test_percentages_of_something_else(kalimat: str) -> None:
    """Weights, wholes that are only named, changes, complements, rounding and periods break nothing."""
    assert _pesan(kalimat) == []


def test_rounding_goes_one_step_and_no_further() -> None:
    """Cut is as good as rounded; one step beside both is wrong."""
    teks = "Sebanyak 20 dari 30 sekolah atau {} persen sudah terakreditasi."
    assert [len(_pesan(teks.format(n))) for n in ("66,65", "66,66", "66,67", "66,68")] == [1, 0, 0, 1]


@pytest.mark.parametrize(
    ("kalimat", "sebut"),
    [
        # Many words may stand between a number and its share.
        (
            "Dari 173 perumahan, sebanyak 131 perumahan memiliki prasarana dalam kondisi baik atau 65,32%.",
            "131 dari 173",
        ),
        ("Dari 173 perumahan, sebanyak 113 perumahan memiliki prasarana dalam kondisi baik atau 65,32%.", ""),
        # The part was written as the whole.
        ("Dinas mengelola rusunawa dengan 384 unit hunian dan 384 unit terhuni atau 90,63%.", "384 dari 384"),
        ("Dinas mengelola rusunawa dengan 384 unit hunian dan 384 unit terhuni atau 100%.", ""),
        # Two parts with the share of each are of one whole.
        (
            "Golongan III sebanyak 37 orang atau 67,21%, sedangkan golongan IV sebanyak 8 orang atau 13,56%.",
            "jumlah yang sama",
        ),
        ("Golongan III sebanyak 37 orang atau 62,71%, sedangkan golongan IV sebanyak 8 orang atau 13,56%.", ""),
        # Of two wholes, which the sentence may mean.
        ("Laki-laki yang lulus 37 orang atau 74%, sedangkan perempuan 8 orang atau 40%.", ""),
        ("Golongan III 37 orang atau 67,21% dari PNS, sedangkan golongan IV 8 orang atau 13,56% dari PNS.", ""),
    ],
)
def test_parts_with_their_shares(kalimat: str, sebut: str) -> None:
    """A share belongs to the number before it, however far, and all shares of a sentence to one whole."""
    assert [sebut in satu for satu in _pesan(kalimat)] == ([True] if sebut else [])


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Kasus yang tercatat 80 kasus, turun 20 kasus atau 20,00 persen.", 0),
        ("Kasus yang tercatat 120 kasus, naik 20 kasus atau 20,00 persen.", 0),
        ("Kasus yang tercatat 80 kasus, turun 20 kasus atau 21,00 persen.", 1),
    ],
)
def test_a_change_is_a_share_of_what_was_before(kalimat: str, banyak: int) -> None:
    """It is counted from what stands there and the change together."""
    assert len(_pesan(kalimat)) == banyak
