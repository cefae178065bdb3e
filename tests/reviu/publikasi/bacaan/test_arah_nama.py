"""Which way an indicator should go, as far as its name says."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.bacaan.arah_nama import berarah_turun, menaik, menurun_pasti, menyebut_turun


@pytest.mark.parametrize(
    ("nama", "pasti", "keduanya", "menyebut", "naik"),
    [
        # less is better, without doubt: also of an index of it
        ("angka kematian ibu", True, False, True, False),
        ("prevalensi stunting", True, False, True, False),
        ("indeks risiko bencana", True, False, True, False),
        ("waktu tunggu pasien", True, False, True, False),
        ("jumlah temuan bpk", True, False, True, False),
        # what is done about it may be more
        ("penurunan kemiskinan", False, True, True, False),
        ("kasus stunting ditangani", False, True, True, False),
        ("anak putus sekolah kembali", False, True, True, False),
        # a word of what should be more beside it leaves it open
        ("cakupan pelayanan kematian", False, True, True, False),
        ("kepuasan keluarga miskin", False, False, True, False),
        # one word of two says nothing for sure
        ("waktu pelayanan perizinan", False, False, True, False),
        ("anak putus", False, False, True, False),
        ("anak sekolah", False, False, False, False),
        # more is better
        ("indeks kepuasan masyarakat", False, False, False, True),
        ("cakupan air bersih", False, False, False, True),
        ("indeks gini", True, False, True, False),
        ("panjang jalan", False, False, False, False),
    ],
)
def test_arah(nama: str, pasti: bool, keduanya: bool, menyebut: bool, naik: bool) -> None:
    """Down for sure, down or up by what is done about it, perhaps down, and up."""
    isi = tuple(nama.split())
    assert [f(isi) for f in (menurun_pasti, berarah_turun, menyebut_turun, menaik)] == [pasti, keduanya, menyebut, naik]
