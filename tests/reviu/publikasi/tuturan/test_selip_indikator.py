"""Numbers of sentences next to what several tables print of their thing."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.selip_indikator import periksa_selip_indikator

_ISI = {
    "Kendaraan umum laik jalan": ("72,20", "72,59", "100,54"),
    "Kapal penyeberangan berizin": ("80,35", "86,53", "107,69"),
    "Halte terawat baik": ("40", "46", "115,00"),
}
_KOLOM = "Target|Realisasi|Capaian (%)"
_TABEL = [*sel_terbit(("Tabel 3.1", _KOLOM, _ISI)), *sel_terbit(("Tabel 3.4", _KOLOM, _ISI))]


def _temuan(kalimat: str, tabel: list[Publikasi] = _TABEL) -> list[tuple[str, str]]:
    return [(d.tercetak, d.pesan) for _, d in periksa_selip_indikator(peta_kalimat(kalimat, tabel=tabel))]


def test_tertukar() -> None:
    """Two digits exchanged, in a sentence that names the thing."""
    assert _temuan("Hasil uji kendaraan umum laik jalan adalah 72,95 persen.") == [
        (
            "72,95 persen",
            "Tertulis 72,95, padahal Kendaraan umum laik jalan pada Tabel 3.1, kolom Realisasi, adalah 72,59.",
        )
    ]


@pytest.mark.parametrize(
    ("angka", "banyak"),
    [
        ("72,59", 0),
        ("72,60", 1),
        ("72,61", 1),
        ("72,62", 0),
        ("72,89", 0),  # another digit
        ("72,5", 0),
        ("7,259", 0),
        ("86,35", 0),  # of another thing
        ("107,69", 0),
        ("Rp72,95 juta", 0),
        ("5 balai dengan 72,95", 1),
        ("72,95 persen, yaitu 65,66 persen ditambah 7,30", 0),
        ("72,95 persen, yaitu 65,65 persen ditambah 7,30", 0),
        ("72,95 persen, yaitu 80,25 persen dikurangi 7,30", 0),
        ("72,95 persen, yaitu 145,90 dari 200", 0),
        ("72,95 persen, yaitu dari 200 sebanyak 145,90", 0),
        ("72,95 persen, yaitu 200 dan 0", 1),
    ],
)
def test_dekat(angka: str, banyak: int) -> None:
    """Only what is nearest is told, of the thing that is named, where no sum of the sentence explains it."""
    assert len(_temuan(f"Hasil uji kendaraan umum laik jalan adalah {angka}.")) == banyak


def test_tabel() -> None:
    """One table may be wrong itself; two values that a number is next to leave open which is meant."""
    kalimat = "Hasil uji kendaraan umum laik jalan adalah 72,95 persen."
    assert _temuan(kalimat, sel_terbit(("Tabel 3.1", _KOLOM, _ISI))) == []
    dua = {"Kendaraan umum laik jalan": ("72,94", "72,59", "99,52")}
    dua_tabel = [*sel_terbit(("Tabel 3.1", _KOLOM, dua)), *sel_terbit(("Tabel 3.4", _KOLOM, dua))]
    assert _temuan(kalimat, dua_tabel) == []
    uang = {"Kendaraan umum laik jalan": ("72,59",)}
    beruang = [*sel_terbit(("Tabel 3.1", "Anggaran (Rp)", uang)), *sel_terbit(("Tabel 3.4", "Anggaran (Rp)", uang))]
    assert _temuan(kalimat, beruang) == []


@pytest.mark.parametrize(
    ("benar", "angka", "banyak"), [("7.259", "7.295", 1), ("7.259", "Rp7.295", 0), ("7,59", "7,95", 0)]
)
def test_panjang(benar: str, angka: str, banyak: int) -> None:
    """Four digits at least, of anything but money."""
    isi = {"Kendaraan umum laik jalan": (benar,)}
    tabel = [*sel_terbit(("Tabel 3.1", "Realisasi", isi)), *sel_terbit(("Tabel 3.4", "Realisasi", isi))]
    assert len(_temuan(f"Hasil uji kendaraan umum laik jalan adalah {angka}.", tabel)) == banyak


def test_judul_bagian() -> None:
    """A sentence that names nothing speaks of the thing in the heading of its section, one that names another thing does not."""

    def bagian(teks: str, judul: str = "Kendaraan umum laik jalan") -> list[Publikasi]:
        return [*_TABEL, Publikasi(tabel=f"Prosa {judul}", baris="Kalimat", kolom="Kalimat", nilai=teks)]

    teks = "Dengan demikian yang diuji secara berkala sebanyak 72,95 persen di semua balai."
    assert len(_temuan("Tidak ada angka di sini.", bagian(teks))) == 1
    assert _temuan("Tidak ada angka di sini.", bagian(teks, "Hal lain")) == []
    lain = "Dengan demikian kapal penyeberangan berizin sebanyak 72,95 persen di semua balai."
    assert _temuan("Tidak ada angka di sini.", bagian(lain)) == []
