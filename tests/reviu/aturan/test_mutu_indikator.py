"""Kegiatan and sub kegiatan without an indicator."""

from __future__ import annotations

from typing import Any

import pytest

_SUB = {"SK1": "3.30.01.2.01.0001", "SK2": "3.30.01.2.01.0002", "SK3": "3.30.02.2.01.0001"}


def _tanpa(isi: Any, *kode: str) -> Any:
    """Take indicators out, with all that speaks of them."""
    for lembar in ("indikator", "target", "realisasi", "pk_indikator", "sasaran_program"):
        isi.baris[lembar] = [s for s in isi.baris[lembar] if not {s.get("kode"), s.get("indikator")} & {*kode}]
    return isi


@pytest.mark.parametrize(
    ("kode", "kata"),
    [
        ((), []),
        (("SK3",), ["1 dari 3 sub kegiatan tidak mempunyai indikator: "]),
        (("SK1", "SK2"), ["2 dari 3 sub kegiatan tidak mempunyai indikator: "]),
        (("SK1", "SK2", "SK3"), ["Tidak satu pun sub kegiatan mempunyai indikator: "]),
        # Not every dinas measures kegiatan.
        (("K1",), ["1 dari 2 kegiatan tidak mempunyai indikator: "]),
        (("K1", "K2"), []),
    ],
)
def test_how_many_are_without(kode: tuple[str, ...], kata: list[str], isi: Any, temukan: Any) -> None:
    """Some of the kegiatan, any sub kegiatan; where all lack one the message says so."""
    temuan = temukan("kegiatan-tanpa-indikator", _tanpa(isi, *kode))
    assert [satu.pesan.rpartition(": ")[0] + ": " for satu in temuan] == kata
    assert all(_SUB[satu] in temuan[0].pesan for satu in kode if satu in _SUB)
