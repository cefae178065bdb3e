"""Placeholders that name something unknown are told where they stand, each once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.masukan.narasi import Narasi
from kinerja.masukan.rujukan_penanda import periksa_rujukan
from kinerja.model import Data

_Susun = Callable[..., Data]


def _salah(data: Data, teks: str, tak_utuh: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    narasi = {"penutup": Narasi("narasi/penutup.md", teks)}
    return [(satu.sel, satu.pesan) for satu in periksa_rujukan(data, narasi, tak_utuh)]


@pytest.mark.parametrize(
    ("teks", "sel"),
    [
        ("{{ entah.capaian }}", ["baris 1"]),
        ('{{ indikator("X9").capaian }}', ["baris 1"]),
        # What cannot be read was told before; what stands behind it is looked up.
        ("{{ indikator( }}\n{{ entah.capaian }}", ["baris 2"]),
        ("{{ entah.capaian }}\n\n{{ entah.capaian }}", ["baris 1", "baris 3"]),
        ("Tanpa penanda.", []),
    ],
)
def test_names_that_nothing_bears(susun_data: _Susun, teks: str, sel: list[str]) -> None:
    """A name that is not declared, and a code that no sheet has."""
    assert [satu for satu, _ in _salah(susun_data(), teks)] == sel


def test_a_sheet_that_was_not_read_whole(susun_data: _Susun) -> None:
    """Codes are not looked up where rows are missing."""
    assert _salah(susun_data(), '{{ indikator("X9").capaian }}', frozenset({"indikator"})) == []
