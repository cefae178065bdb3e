"""What rounding explains is no fault: measures, thousands, results with fewer decimals than their operands."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi


def _tinjau(tabel: str, kolom: tuple[str, ...], isi: tuple[tuple[str, ...], ...]) -> list[Temuan]:
    baris = [
        Publikasi(tabel=tabel, baris=nama, kolom=k, nilai=n)
        for nama, *nilai in isi
        for k, n in zip(kolom, nilai, strict=True)
    ]
    return [
        satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan if satu.temuan.tingkat != Tingkat.CATATAN
    ]


_SAWAH = (
    ("Bukit Raya", "14.753", "14.820,3", "67"),
    ("Lembah Dua", "267", "221,6", "(46)"),
    ("Muara Tiga", "1.101", "1.090,8", "(10)"),
    ("Tanah Datar", "815", "818,6", "4"),
)


def test_selisih_dari_angka_berdesimal() -> None:
    """A difference printed whole beside decimals was rounded."""
    assert _tinjau("Tabel 3.1 Luas Sawah", ("2022", "2023", "Selisih"), _SAWAH) == []


@pytest.mark.parametrize(("apa", "banyak"), [("(ribu ton)", 0), ("(orang)", 1)])
def test_jumlah_ukuran(apa: str, banyak: int) -> None:
    """A sum of many measures may miss its total by the rounding of its terms; a count of people may not."""
    isi = (("Utara", "6.884"), ("Timur", "31"), ("Barat", "45"), ("Selatan", "641"), ("Jumlah", "7.602"))
    assert len(_tinjau(f"Tabel 1.4 Cadangan {apa}", ("2023",), isi)) == banyak


def test_jumlah_yang_bukan_jumlahnya() -> None:
    """A total that is far from the sum of the rows above, and no slip from it, is the total of something else."""
    isi = (("Karet", "332.173"), ("Sawit", "5.765.248"), ("Kopi", "1.272.246"), ("Jumlah", "2.043.435"))
    assert _tinjau("Tabel 3.30 Produksi Perkebunan", ("Produksi",), isi) == []
    selip = (*isi[:-1], ("Jumlah", "1.369.667"))
    assert _tinjau("Tabel 3.30 Produksi Perkebunan", ("Produksi",), selip) != []


def test_satuan_di_bawah_kepala() -> None:
    """A unit in brackets below the head is no number to be added up."""
    isi = (("Satuan", "(000)"), ("Tani", "2.424"), ("Tambang", "38"), ("Jumlah", "2.492"))
    temuan = _tinjau("Tabel 1.6 Penduduk Bekerja", ("2023",), isi)
    assert "(000)" not in "".join(satu.pesan for satu in temuan)
