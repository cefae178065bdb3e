"""How many of a set a sentence speaks of, and whether that is true."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.tuturan.kuantor import cari_kuantor


@pytest.mark.parametrize(
    ("teks", "benar", "salah"),
    [
        ("3 unit", ((3, 4), (3, 3)), ((2, 4), (4, 4))),
        ("semua unit", ((4, 4),), ((3, 4),)),
        ("seluruhnya", ((1, 1),), ((0, 1),)),
        ("keempat unit", ((4, 4),), ((3, 4), (5, 5))),
        ("tidak semua unit", ((3, 4), (0, 4)), ((4, 4),)),
        ("tidak ada unit", ((0, 4),), ((1, 4),)),
        ("sebagian besar unit", ((3, 4),), ((2, 4), (1, 4))),
        ("sebagian unit", ((1, 4), (3, 4)), ((0, 4), (4, 4))),
        ("hampir semua unit", ((3, 4), (4, 4)), ((2, 4),)),
        ("setengah unit", ((2, 4), (2, 5)), ((1, 4), (4, 4))),
        ("lebih dari separuh unit", ((3, 4),), ((1, 4),)),
        ("setengah unit", ((0, 0),), ()),
    ],
)
def test_when_a_quantity_is_true(
    teks: str, benar: tuple[tuple[int, int], ...], salah: tuple[tuple[int, int], ...]
) -> None:
    """So many of so many; of few things a fraction is not met to the last one, and of none anything is."""
    satu = next(cari_kuantor(teks))
    assert all(satu.cocok(*isi) for isi in benar)
    assert not any(satu.cocok(*isi) for isi in salah)


def test_quantities_stand_from_left_to_right() -> None:
    """With words, place, kind and number; a fraction reaches to what it is of, and is found once."""
    teks = "Dari 5 unit, setengah dari seluruh unit baik, ketiga unit rusak, belum semua dinilai"
    semua = [*cari_kuantor(teks)]
    assert [(satu.teks, satu.jenis, satu.banyak) for satu in semua] == [
        ("5", "banyak", 5), ("setengah", "pecahan", None), ("ketiga", "semua", 3), ("belum semua", "tidak semua", None),
    ]  # fmt: skip
    assert teks[semua[1].mulai : semua[1].akhir] == "setengah dari seluruh"
    assert teks[semua[2].mulai : semua[2].akhir] == "ketiga"


@pytest.mark.parametrize(
    "teks",
    ["50 %", "12,5 unit", "2023 unit", "1.250 unit", "sebagian kecil lagi", "unit yang kedua kali", "IKU-3 baik"],
)
def test_what_counts_nothing(teks: str) -> None:
    """Percentages, decimals, years, amounts and numbers of a name."""
    assert [satu.teks for satu in cari_kuantor(teks)] == []
