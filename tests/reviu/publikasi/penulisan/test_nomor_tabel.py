"""One number names one table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.nomor_tabel import periksa_nomor_tabel


@pytest.mark.parametrize(
    ("judul", "harap"),
    [
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Pegawai dinas"), ["Tabel 3.1 Pegawai dinas"]),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3 .1 Pegawai dinas"), ["Tabel 3 .1 Pegawai dinas"]),
        (("Tabel 3.1 Jalan mantap kota", "TABEL 3.1 Pegawai dinas"), ["TABEL 3.1 Pegawai dinas"]),
        (("Tabel 3.1 Jalan mantap kota", "Grafik 3.1 Pegawai dinas"), []),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.2 Pegawai dinas"), []),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Lanjutan pegawai"), []),
        (("Tabel 9 Jalan", "Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Pegawai dinas"), ["Tabel 3.1 Pegawai dinas"]),
        # One caption, cut or spelt otherwise.
        (("Tabel 3.1 Sapi dua", "Tabel 3.1 Sapi ibu"), []),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Jalan mantap"), []),
        (("Tabel 3.1 Jalan mantap", "Tabel 3.1 Jalan mantap kota"), []),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Jalan mantab kotaa"), []),
        (("Tabel 3.1 Jalan mantap", "Tabel 3.1 Jalan mantap kota rawa indah makmur sentosa abadi"), []),
        (("Tabel 3.1 Jalan mantap kota rawa indah makmur sentosa abadi", "Tabel 3.1 Jalan mantap"), []),
        # Plain numbers begin anew; too short a caption says nothing; running text has no number.
        (("Tabel 3 Jalan mantap kota", "Tabel 3 Pegawai dinas"), []),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Pegawai"), []),
        (("Tabel 3.1 Jalan mantap kota", "Tabel 3.1 Narasi pegawai"), []),
        # Three more may be slips, four are another way of counting.
        (
            (
                "Tabel 3.1 Jalan mantap kota",
                *(f"Tabel 3.1 {s}" for s in ("Pegawai dinas", "Retribusi", "Hutan lindung")),
            ),
            ["Tabel 3.1 Pegawai dinas", "Tabel 3.1 Retribusi", "Tabel 3.1 Hutan lindung"],
        ),
        (
            (
                "Tabel 3.1 Jalan mantap kota",
                *(f"Tabel 3.1 {s}" for s in ("Pegawai dinas", "Retribusi", "Hutan lindung", "Sampah basah")),
            ),
            [],
        ),
    ],
)
def test_numbers_of_captions(susun: Callable[..., IsiPublikasi], judul: tuple[str, ...], harap: list[str]) -> None:
    """A table that bears the number of an earlier one with another caption is named."""
    isi = susun(*((satu, ("Unit",), ((f"A{n}", "1"),)) for n, satu in enumerate(judul)))
    semua = [d for _, d in periksa_nomor_tabel(petakan_isi(isi))]
    assert [d.tempat for d in semua] == harap
    pertama = next(satu for satu in judul if "3" in satu)
    for satu in semua:
        assert satu.tingkat is Tingkat.CATATAN
        assert satu.pesan == f"Tabel 3.1 dipakai dua kali: “{pertama}” dan “{satu.tempat}”."
        assert satu.nomor == (judul.index(satu.tempat),)
