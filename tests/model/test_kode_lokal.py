"""Budget codes of a report's own, beside the official ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kinerja.model import induk_kode, kode_lokal, tingkat_kode, urut_kode
from kinerja.model.tipe import KodeAnggaran

KODE = TypeAdapter(KodeAnggaran)
NOMOR = st.lists(st.integers(1, 9999), min_size=1, max_size=3)


@pytest.mark.parametrize(
    ("diketik", "kode", "tingkat", "induk"),
    [
        ("P1", "P1", "program", ""),
        (" p12 ", "P12", "program", ""),
        ("P1.2", "P1.2", "kegiatan", "P1"),
        ("P1.2.10", "P1.2.10", "subkegiatan", "P1.2"),
        ("2.17.01", "2.17.01", "program", ""),
        ("2.17.01.2.01", "2.17.01.2.01", "kegiatan", "2.17.01"),
    ],
)
def test_kode(diketik: str, kode: str, tingkat: str, induk: str) -> None:
    """Both grammars know level and parent."""
    hasil = KODE.validate_python(diketik)
    assert (hasil, tingkat_kode(hasil), induk_kode(hasil)) == (kode, tingkat, induk)
    assert kode_lokal(hasil) == kode.startswith("P")


@pytest.mark.parametrize("kode", ["P", "P0", "P01", "P1.0", "P1.1.1.1", "P1.", "Q1", "P-1", "P12345"])
def test_kode_salah(kode: str) -> None:
    """What fits neither grammar is refused, and the message names both."""
    teks = kode if not kode.endswith(".") else kode + "x"
    with pytest.raises(ValidationError) as galat:
        KODE.validate_python(teks)
    assert "2.17.01.2.01.01" in str(galat.value)
    assert "P1.1.1" in str(galat.value)


@given(st.lists(NOMOR, min_size=1, max_size=20))
def test_urutan_menurut_bilangan(nomor: list[list[int]]) -> None:
    """Codes sort as their numbers do, a parent before what is below it."""
    kode = ["P" + ".".join(map(str, satu)) for satu in nomor]
    assert sorted(kode, key=urut_kode) == ["P" + ".".join(map(str, satu)) for satu in sorted(nomor)]


@given(NOMOR)
def test_induk_habis(nomor: list[int]) -> None:
    """Going up level by level ends at the total."""
    kode, langkah = "P" + ".".join(map(str, nomor)), 0
    while kode:
        kode, langkah = induk_kode(kode), langkah + 1
    assert langkah == len(nomor)
