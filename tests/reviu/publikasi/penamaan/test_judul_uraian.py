"""Headings against the text below them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.penamaan.judul_uraian import periksa_judul_uraian

Bernama = Callable[..., Peta]


def _pasang(nomor: int, judul: str, uraian: str) -> list[tuple[str, str]]:
    return [(f"program butir {nomor}", judul), (f"program uraian {nomor}", uraian)]


#: Two headings that the text below them repeats.
_SAMA = [
    *_pasang(1, "Program Penataan Taman", "Program Penataan Taman"),
    *_pasang(2, "Program Bina Usaha", "Program Bina Usahaa"),
]


def _temuan(bernama: Bernama, *nama: tuple[str, str]) -> list[str]:
    return [d.tercetak for _, d in periksa_judul_uraian(bernama(*nama))]


def test_another_name(bernama: Bernama) -> None:
    """A text that begins with another programme than its heading is told, with both places."""
    isi = [*_SAMA, *_pasang(3, "Program Penataan Pasar", "Program Pembangunan Pasar")]
    ((_, ada),) = periksa_judul_uraian(bernama(*isi))
    assert (ada.tercetak, ada.seharusnya, ada.tingkat, ada.nomor) == (
        "Program Pembangunan Pasar",
        "",
        Tingkat.PERINGATAN,
        (5, 4),
    )
    assert ada.tempat == (
        "uraian program (halaman 3), Program Pembangunan Pasar dibandingkan dengan butir program (halaman 3)"
    )
    assert ada.pesan.startswith(
        "Judulnya “Program Penataan Pasar”, tetapi uraian di bawahnya menyebut “Program Pembangunan Pasar”; periksa"
    )


@pytest.mark.parametrize(
    "isi",
    [
        [*_SAMA, *_pasang(3, "Program Penataan Pasar", "Program Penataan Pasar Kota")],  # it may go on
        [*_SAMA, *_pasang(3, "Program Penataan Pasar Kota", "Program Penataan Pasar")],
        [*_SAMA, *_pasang(3, "Penjelasan Umum", "Program Pembangunan Pasar")],  # they have no word in common
        [*_SAMA, ("program butir 3", "Program Penataan Pasar"), ("program uraian 4", "Program Pembangunan Pasar")],
        [*_SAMA, ("program butir 3", "Program Penataan Pasar"), ("program butir 3", "Program Pembangunan Pasar")],
        # The text of most headings does not begin with theirs.
        [*_SAMA[:2], *_pasang(3, "Program Penataan Pasar", "Program Pembangunan Pasar")],
        [
            *_SAMA,
            *_pasang(3, "Program Penataan Pasar", "Program Pembangunan Pasar"),
            *_pasang(4, "Program Penataan Desa", "Program Pembangunan Desa"),
            *_pasang(5, "Program Penataan Jalan", "Program Pembangunan Jalan"),
        ],
    ],
)
def test_one_name(bernama: Bernama, isi: list[tuple[str, str]]) -> None:
    """What goes on, what speaks of something else, and a report whose text begins otherwise are left alone."""
    assert _temuan(bernama, *isi) == []


def test_half_of_the_headings(bernama: Bernama) -> None:
    """Where half of the headings are repeated, the others are told."""
    isi = [
        *_SAMA,
        *_pasang(3, "Program Penataan Pasar", "Program Pembangunan Pasar"),
        *_pasang(4, "Penataan Desa", "Bina Desa"),
    ]
    assert _temuan(bernama, *isi) == ["Program Pembangunan Pasar", "Bina Desa"]
