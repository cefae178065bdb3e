"""Whether a printed value is a computed one, whatever digits it was computed from."""

from __future__ import annotations

from decimal import Decimal

import pytest
from kalimat_terbit import peta_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.sengketa.banding_data import dekat_hitungan


@pytest.mark.parametrize(
    ("kolom", "nilai", "dekat", "jauh"),
    [
        # A target and an amount are exact to their rounding.
        ("Target", "34,20", ("34.20", "34.204", "34.195"), ("34.13", "34.27")),
        ("Pagu (Rp)", "1.000.500", ("1000500",), ("1000499", "1000502")),
        # A realisasi may be cut, or half a step beside it.
        ("Realisasi", "35,91", ("35.91", "35.905", "35.919"), ("35.89", "35.93")),
        # What follows from others, two hundredths.
        ("Capaian (%)", "105,00", ("104.98", "105.02"), ("104.96", "105.04")),
        ("Realisasi", "41", ("41",), ("39", "43")),
    ],
)
def test_a_printed_value_and_a_computed_one(
    kolom: str, nilai: str, dekat: tuple[str, ...], jauh: tuple[str, ...]
) -> None:
    """Each quantity has its own width."""
    peta = peta_kalimat(
        tabel=[Publikasi(tabel="Tabel 3.1 Kinerja", baris="Konsumsi ikan warga", kolom=kolom, nilai=nilai)]
    )
    (butir,) = peta.butir
    assert [satu for satu in dekat if not dekat_hitungan(butir.sel, Decimal(satu))] == []
    assert [satu for satu in jauh if dekat_hitungan(butir.sel, Decimal(satu))] == []
