"""Columns that differ in most rows: two things, or one thing that is told once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

_Tabel = tuple[str, Sequence[str], Mapping[str, Sequence[str]]]
_KECAMATAN = ("Kec. Rawa", "Kec. Muara", "Kec. Tanjung", "Kec. Bukit")
_INDIKATOR = (
    "Persentase rumah tangga dengan jamban sehat",
    "Persentase rumah tangga dengan air minum layak",
    "Cakupan imunisasi dasar lengkap pada bayi",
    "Angka kesembuhan penderita tuberkulosis paru",
)
_SATU, _DUA = ("61,20", "72,40", "58,10", "80,30"), ("45,10", "39,90", "51,70", "66,60")


def _temuan(*tabel: _Tabel) -> list[Temuan]:
    isi = [
        Publikasi(tabel=judul, baris=b, kolom=kolom, nilai=n)
        for judul, nama, milik in tabel
        for kolom, nilai in milik.items()
        for b, n in zip(nama, nilai, strict=True)
    ]
    return [s.temuan for s in tinjau_publikasi(isi, tahun=2023).temuan if "sebutkan bedanya" in s.temuan.pesan]


@pytest.mark.parametrize(("nama", "banyak"), [(_KECAMATAN, 0), (_INDIKATOR, 1)])
def test_places_in_the_rows(nama: Sequence[str], banyak: int) -> None:
    """Of places the caption says what is measured: jamban in one table, air minum in the other; indicators say it themselves."""
    satu = ("Tabel 3.1 Penduduk dengan Jamban Sehat", nama, {"Capaian 2023": _SATU})
    dua = ("Tabel 3.2 Rumah yang Memiliki Akses Air Minum Berkualitas", nama, {"Capaian 2023": _DUA})
    assert len(_temuan(satu, dua)) == banyak


def test_many_tables_of_one_row() -> None:
    """A table that differs from a table of its own for each indicator is told once, with each of them."""
    semua = ("Tabel 3.9 Pengukuran Kinerja", _INDIKATOR, {"Realisasi 2022": _SATU})
    tunggal = [
        (f"Tabel 3.{n} Perbandingan", (nama,), {"Realisasi 2022": (nilai,)})
        for n, (nama, nilai) in enumerate(zip(_INDIKATOR, _DUA, strict=True), start=1)
    ]
    (temuan,) = _temuan(semua, *tunggal)
    assert all(f"Tabel 3.{n} Perbandingan" in temuan.pesan for n in range(1, 5))
    assert "sebagian besar" not in temuan.pesan
