"""Levels without a code: what a parent of the input, or the sums of a column, say about programs and their parts."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

#: Name, parent, pagu, realisasi.
Baris = tuple[str, str, int, int]

_PROGRAM = "PROGRAM PENATAAN BANGUNAN"
_PENATAAN, _BERSIH, _AMAN = "Penyelenggaraan Penataan", "Pengelolaan Kebersihan", "Penjagaan Gedung"
_ISI: tuple[Baris, ...] = (
    (_PROGRAM, "", 1_912_345_000, 1_801_220_500),
    (_PENATAAN, _PROGRAM, 705_110_000, 650_000_250),
    ("Survei Bangunan", _PENATAAN, 304_110_000, 300_000_250),
    ("Gambar Denah", _PENATAAN, 401_000_000, 350_000_000),
    (_BERSIH, _PROGRAM, 500_235_000, 480_220_250),
    ("Alat Kebersihan", _BERSIH, 350_235_000, 340_220_250),
    ("Jasa Kebersihan", _BERSIH, 150_000_000, 140_000_000),
    (_AMAN, _PROGRAM, 707_000_000, 671_000_000),
    ("Jasa Penjagaan", _AMAN, 600_000_000, 580_500_000),
    ("Pos Jaga", _AMAN, 107_000_000, 90_500_000),
    ("PROGRAM PEMBINAAN PENGHUNI", "", 90_100_000, 88_000_000),
    ("Penyuluhan Penghuni", "PROGRAM PEMBINAAN PENGHUNI", 90_100_000, 88_000_000),
    ("Rapat Warga", "Penyuluhan Penghuni", 40_100_000, 40_000_000),
    ("Buku Saku", "Penyuluhan Penghuni", 50_000_000, 48_000_000),
)


def _temuan(isi: tuple[Baris, ...], *, berinduk: bool) -> list[Temuan]:
    baris = [
        Publikasi(
            tabel="Tabel 3.7 Anggaran", baris=nama, kolom=kolom, nilai=f"{nilai:,}".replace(",", "."), induk=induk
        )
        for nama, asal, *uang in isi
        for kolom, nilai in zip(("Pagu (Rp)", "Realisasi (Rp)"), uang, strict=True)
        for induk in ((asal or None) if berinduk else None,)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def _ubah(nama: str, pagu: int) -> tuple[Baris, ...]:
    return tuple((n, i, p + pagu, r) if n == nama else (n, i, p, r) for n, i, p, r in _ISI)


@pytest.mark.parametrize("berinduk", [True, False])
def test_jenjang_benar(berinduk: bool) -> None:
    """Programs, kegiatan and sub kegiatan that add up give nothing, with or without their parents."""
    assert _temuan(_ISI, berinduk=berinduk) == []


@pytest.mark.parametrize("berinduk", [True, False])
@pytest.mark.parametrize("nama", [_BERSIH, _AMAN, "Penyuluhan Penghuni"])
def test_kegiatan_keliru(nama: str, berinduk: bool) -> None:
    """A kegiatan that is not the sum of its sub kegiatan is a fault, also where the program adds it up as it is printed."""
    [temuan] = [s for s in _temuan(_ubah(nama, 30_000), berinduk=berinduk) if s.tingkat is Tingkat.GALAT]
    [benar] = [p for n, _, p, _ in _ISI if n == nama]
    assert (nama in temuan.tempat, temuan.seharusnya) == (True, f"{benar:,}".replace(",", "."))


@pytest.mark.parametrize("nama", [_BERSIH, _AMAN])
def test_kegiatan_dan_programnya_keliru(nama: str) -> None:
    """Where the program adds up the wrong kegiatan, the kegiatan is told, not the program."""
    salah = tuple((n, i, p + 30_000, r) if n in (nama, _PROGRAM) else (n, i, p, r) for n, i, p, r in _ISI)
    for berinduk in (True, False):
        [temuan] = _temuan(salah, berinduk=berinduk)
        assert nama in temuan.tempat


def test_daftar_biasa() -> None:
    """A list under a program whose rows make no second level has no parts to compare."""
    assert _temuan((_ISI[0], _ISI[1], _ISI[4], _ISI[7]), berinduk=False) == []


def test_induk_dengan_hal_lain() -> None:
    """What is named under a row without being of its size, as indicators with budgets of their own, is no sum of it."""
    isi = (
        ("Urusan Sosial", "", 8_000_000_000, 7_000_000_000),
        ("Bantuan", "Urusan Sosial", 20_000_000, 19_500_000),
        ("Panti", "Urusan Sosial", 31_500_000, 30_250_000),
    )
    assert _temuan(isi, berinduk=True) == []


def test_kepala_gugus_berikut() -> None:
    """What stands between the last kegiatan of a program and the next program, and is far larger, is no part of it."""
    pendataan = (
        ("PROGRAM PENDATAAN GEDUNG", "", 31_250_000, 30_100_000),
        ("Pendataan Gedung", "", 31_250_000, 30_100_000),
    )
    kepala = ("BAGIAN KEDUA", "", 90_100_000, 88_000_000)
    isi = (*_ISI[:10], *pendataan, kepala, *_ISI[10:])
    assert _temuan(isi, berinduk=False) == []
    beda = tuple((n, i, 3_400_000 if n == "BAGIAN KEDUA" else p, r) for n, i, p, r in isi)
    assert all("hanya" not in satu.pesan for satu in _temuan(beda, berinduk=False))


_TERNAK = {
    "Telur": ("84.250.310", "86.104.775", "88.530.906"),
    "Telur ayam": ("52.110.200", "53.002.415", "54.870.116"),
    "Telur itik": ("20.040.110", "20.902.360", "21.160.790"),
    "Telur puyuh": ("12.100.000", "12.200.000", "12.500.000"),
}


def _ternak(utuh: tuple[str, ...], *, berinduk: bool) -> list[Temuan]:
    isi = {**_TERNAK, "Telur": utuh, "Susu": ("1.400.120", "1.512.300", "1.620.450")}
    baris = [
        Publikasi(
            tabel="Tabel 2 Sasaran Produksi",
            baris=nama,
            kelompok="Produksi (kg)",
            kolom=tahun,
            nilai=nilai,
            induk="Telur" if berinduk and nama.startswith("Telur ") else None,
        )
        for nama, semua in isi.items()
        for tahun, nilai in zip(("2021", "2022", "2023"), semua, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def test_hasil_yang_hampir_jumlahnya() -> None:
    """A parent that misses the sum of its parts by little in all years is meant to be it; one that is far from it is not."""
    assert _ternak(_TERNAK["Telur"], berinduk=True) == []
    temuan = _ternak(("84.450.310", "86.304.775", "88.730.906"), berinduk=True)
    assert [satu.seharusnya for satu in temuan] == list(_TERNAK["Telur"])
    assert _ternak(("91.250.310", "96.104.775", "99.530.906"), berinduk=True) == []


def test_hasil_tanpa_induk() -> None:
    """Without a parent that is named the sums of most years show the parts."""
    assert _ternak(_TERNAK["Telur"], berinduk=False) == []
    temuan = _ternak((*_TERNAK["Telur"][:2], "88.350.906"), berinduk=False)
    assert [satu.seharusnya for satu in temuan] == [_TERNAK["Telur"][2]]
