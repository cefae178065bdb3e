"""What a sentence states, number by number."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat

from kinerja.reviu.publikasi.tuturan.tutur import baca_tutur

_Tutur = tuple[str, str, str, int | None, int]


def _tutur(kalimat: str) -> list[_Tutur]:
    """Return number, quantity, roots, year, and how many words name the thing."""
    return [
        (t.angka.teks, t.peran, " ".join(sorted(t.pokok)), t.tahun, t.khusus) for t in baca_tutur(peta_kalimat(kalimat))
    ]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Nilai tukar petani tahun 2023 tercatat sebesar 104,62.", [("104,62", "", "etani ukar", 2023, 2)]),
        ("Bibit kopi tahun 2022 dan 2023 sebanyak 30 batang.", [("30", "", "bibit kopi", -1, 2)]),
        # each number has the quantity that is named last before it, and what the sentence begins with
        (
            "Target bibit kopi sebanyak 30 batang dan realisasi 25 batang.",
            [("30", "target", "bibit kopi", None, 2), ("25", "", "batang bibit kopi", None, 3)],
        ),
        (
            "Pagu rehabilitasi jembatan Rp2,5 miliar, sisa Rp1 miliar.",
            [("2,5", "pagu", "jembat rehabilitasi", None, 2), ("1", "sisa", "jembat rehabilitasi", None, 2)],
        ),
        ("Serapan anggaran bibit kopi Rp30.000.000.", [("30.000.000", "serapan", "bibit kopi", None, 2)]),
        ("Capaian bibit kopi sebesar 40,5%.", [("40,5", "capaian", "bibit kopi", None, 2)]),
        # what another sentence names, changes, and the share of a part are no values
        ("Bibit kopi tersebut 30 batang.", []),
        ("Bibit kopi naik 30 batang.", []),
        ("Bibit kopi 30 batang atau 40,5%.", [("30", "", "bibit kopi", None, 2)]),
        (
            "Bibit kopi 30 batang atau 40 karung.",
            [("30", "", "bibit kopi", None, 2), ("40", "", "batang bibit kopi", None, 3)],
        ),
        # what stands behind names the thing where nothing before does, and up to the next clause
        ("Sebanyak 30 batang bibit kopi telah ditanam.", [("30", "", "anam bibit kopi", None, 3)]),
        ("Bibit kopi 30 batang ditanam di Randu.", [("30", "", "bibit kopi", None, 2)]),
        ("Kopi 30 batang ditanam di Randu.", [("30", "", "anam kopi randu", None, 3)]),
        ("Bibit kopi 30 batang robusta, sedangkan Waru sepi.", [("30", "", "bibit kopi robusta", None, 3)]),
    ],
)
def test_tutur(kalimat: str, harap: list[_Tutur]) -> None:
    """Of what, which quantity, of which year."""
    assert _tutur(kalimat) == harap
