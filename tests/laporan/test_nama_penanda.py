"""The names that are judged when prose is read are those that a report fills."""

from __future__ import annotations

from kinerja.laporan import Konteks, Laporan
from kinerja.laporan.nilai_penanda import NilaiBernama
from kinerja.masukan.rujukan_penanda import NAMA


def test_nama_sama(laporan: Laporan) -> None:
    """Every name that a report knows is declared, and none besides; the same holds for the parts of each."""
    nama = Konteks(laporan)._nama
    assert set(nama) == set(NAMA)
    contoh = {
        "indikator": nama["indikator"]("S1.1"),
        "sasaran": nama["sasaran"]("S1"),
        "anggaran": nama["anggaran"]("2.17.01"),
        "dana": nama["dana"]("DAK Fisik"),
        **{kunci: nilai for kunci, nilai in nama.items() if isinstance(nilai, NilaiBernama)},
    }
    assert {kunci: frozenset(vars(nilai)) for kunci, nilai in contoh.items()} == {
        kunci: NAMA[kunci].bagian for kunci in contoh
    }
