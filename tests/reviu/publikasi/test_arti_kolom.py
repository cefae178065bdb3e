"""What columns and rows of unknown wording are, by their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.arti_hitungan import arti_hitungan
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.temuan import Temuan

_Tabel = tuple[str, Mapping[str, Sequence[str]]]
_NAMA = ("Persentase jalan mantap", "Indeks kepuasan warga", "Jumlah taman kota", "Cakupan layanan air")
_UKUR = {
    "Kolasan": ("80,00", "75,50", "40", "61,20"),
    "Bumaran": ("82,00", "77,00", "36", "70,00"),
    "Tigoran": ("102,50", "101,99", "90,00", "114,38"),
}


def _baris(*tabel: _Tabel, nama: Sequence[str] = _NAMA) -> list[Publikasi]:
    return [
        Publikasi(tabel=judul, baris=b, kolom=kolom, nilai=nilai[n])
        for judul, isi in tabel
        for n, b in enumerate(nama)
        for kolom, nilai in isi.items()
        if n < len(nilai) and nilai[n]
    ]


def _temuan(*tabel: _Tabel, nama: Sequence[str] = _NAMA) -> list[Temuan]:
    return [satu.temuan for satu in tinjau_publikasi(_baris(*tabel, nama=nama), tahun=2023).temuan]


def _ubah(isi: Mapping[str, Sequence[str]], kolom: str, nomor: int, nilai: str) -> dict[str, Sequence[str]]:
    return {k: tuple(nilai if (k, n) == (kolom, nomor) else v for n, v in enumerate(isi[k])) for k in isi}


def test_tiga_kolom() -> None:
    """Three columns of which one is the percentage of the others are target, realisasi and capaian, whatever their headings."""
    arti = arti_hitungan(susun_publikasi(_baris(("Tabel 1", _UKUR)), tahun=2023))
    assert [satu.besaran for satu in arti.values()] == [Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN]
    assert _temuan(("Tabel 1", _UKUR)) == []
    (temuan,) = _temuan(("Tabel 1", _ubah(_UKUR, "Tigoran", 1, "110,99")))
    assert temuan.tercetak == "110,99"


def test_uang_menurut_besarnya() -> None:
    """Three such columns of millions are budget, spending and share."""
    uang = {
        "A": ("1.000.000.000", "2.000.000.000", "3.000.000.000"),
        "Bumaran": ("900.000.000", "1.700.000.000", "2.910.000.000"),
        "Tigoran": ("90,00", "85,00", "97,00"),
    }
    arti = arti_hitungan(
        susun_publikasi(_baris(("Tabel 1", uang), nama=("Program Satu", "Program Dua", "Program Tiga")), tahun=2023)
    )
    assert [satu.besaran for satu in arti.values()] == [Besaran.PAGU, Besaran.SERAPAN, Besaran.PERSEN_PAGU]


def test_bobot_bukan_target() -> None:
    """A score by its weight is no realisasi by a target."""
    nilai = {"Bobot": ("20", "30", "50"), "Nilai Tertimbang": ("16,00", "27,00", "49,00"), "Nilai": ("80", "90", "98")}
    assert arti_hitungan(susun_publikasi(_baris(("Tabel 1", nilai), nama=_NAMA[:3]), tahun=2023)) == {}


def test_kolom_kembar() -> None:
    """A column of unknown heading that prints the targets of another table is held against them."""
    kenal = {"Target": _UKUR["Kolasan"], "Realisasi": _UKUR["Bumaran"], "Capaian (%)": _UKUR["Tigoran"]}
    assert _temuan(("Tabel 1", {"Pasaran": _UKUR["Kolasan"]}), ("Tabel 2", kenal)) == []
    (temuan,) = _temuan(("Tabel 1", _ubah({"Pasaran": _UKUR["Kolasan"]}, "Pasaran", 3, "67,20")), ("Tabel 2", kenal))
    assert {"67,20", "61,20"} <= set(temuan.pesan.replace(";", " ").replace(".", " ").split()) | {temuan.tercetak}


def test_kolom_berlainan() -> None:
    """Two columns of targets that differ in most rows are two kinds of target: one finding, and no galat."""
    isi = {"Target": _UKUR["Kolasan"], "Realisasi": _UKUR["Bumaran"], "Capaian (%)": _UKUR["Tigoran"]}
    lain = {"Target 2023": ("70,00", "71,00", "40", "59,00")}
    (temuan,) = _temuan(("Tabel Rencana", lain), ("Tabel 2", isi))
    assert temuan.tingkat is Tingkat.PERINGATAN


def test_bagian_yang_berlainan() -> None:
    """Rows of one name below captions that tell two parts apart are two things."""
    nama = ("Belanja Pegawai", "Belanja Barang", "Belanja Modal")
    satu = {
        "Pagu": ("1.000.000.000", "2.000.000.000", "300.000.000"),
        "Realisasi": ("900.000.000", "1.700.000.000", "291.000.000"),
    }
    dua = {
        "Pagu": ("4.000.000.000", "500.000.000", "700.000.000"),
        "Realisasi": ("3.900.000.000", "450.000.000", "690.000.000"),
    }
    assert _temuan(("Tabel 5 Realisasi DIPA 01", satu), ("Tabel 6 Realisasi DIPA 04", dua), nama=nama) == []


@pytest.mark.parametrize(
    "nama",
    ["Rata-rata hari penyelesaian permohonan", "Kemampuan literasi rata-rata jenjang SD", "Rata-rata lama sekolah"],
)
def test_rerata_sebagai_nama(nama: str) -> None:
    """An indicator whose name speaks of a mean is no row of means."""
    isi = {
        "Target": ("80,00", "12,00", "75,50"),
        "Realisasi": ("82,00", "11,00", "77,00"),
        "Capaian (%)": ("102,50", "91,67", "101,99"),
    }
    assert _temuan(("Tabel 1", isi), nama=(_NAMA[0], nama, _NAMA[1])) == []


def test_peringkat_menurut_kolom_yang_cocok() -> None:
    """A rank follows the column that gives all ranks, though another one gives most."""
    isi = {
        "Tunggakan": ("9", "7", "5", "8"),
        "%": ("90,00", "80,00", "70,00", "60,00"),
        "Peringkat": ("1", "2", "3", "4"),
    }
    assert _temuan(("Tabel 1", isi), nama=("Kecamatan A", "Kecamatan B", "Kecamatan C", "Kecamatan D")) == []


def test_jumlah_yang_dibenarkan() -> None:
    """A total that another list of the same adds up to as well is not accused: one of its parts is."""
    didik = [
        Publikasi(tabel="Tabel 1 Pegawai menurut Pendidikan", baris=b, kolom="Jumlah", nilai=n)
        for b, n in (("S2", "12"), ("S1", "44"), ("SMA", "31"), ("Jumlah", "87"))
    ]
    golongan = [
        Publikasi(tabel="Tabel 2 Pegawai menurut Golongan", baris=b, kolom="Jumlah", nilai=n)
        for b, n in (("IV", "20"), ("III", "40"), ("II", "29"), ("Jumlah", "87"))
    ]
    (temuan,) = [t.temuan for t in tinjau_publikasi([*didik, *golongan], tahun=2023).temuan]
    assert (temuan.tercetak, temuan.seharusnya) == ("29", "27")


_TRIWULAN = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Setahun")


def _triwulan(persen: tuple[str, ...], nama: str = "Persentase") -> list[Temuan]:
    isi = {
        "Rencana (Rp)": ("1.900.000.000", "2.400.000.000", "2.500.000.000", "2.626.500.000", "9.426.500.000"),
        "Realisasi (Rp)": ("1.710.000.000", "2.350.000.000", "2.450.000.000", "2.539.440.000", "9.049.440.000"),
        nama: persen,
    }
    baris = [
        Publikasi(tabel="Tabel 1", baris=baris, kolom=kolom, nilai=nilai)
        for baris, semua in isi.items()
        for kolom, nilai in zip(_TRIWULAN, semua, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


@pytest.mark.parametrize("nama", ["Persentase", "%", "Tingkat Penyerapan", "Serapan (%)", "Capaian Keuangan"])
def test_baris_persentase(nama: str) -> None:
    """The percentage of a year is that of its amounts, not its quarters together; one that is not is told."""
    assert _triwulan(("90,00", "97,92", "98,00", "96,69", "96,00"), nama) == []
    [satu] = _triwulan(("90,00", "97,92", "98,00", "96,69", "98,00"), nama)
    assert (satu.tercetak, satu.seharusnya) == ("98,00", "96,00")
