"""Indicators with years of validity, national targets, staff without genders: the calculation."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.angka import DasarHitung
from kinerja.hitung import (
    hitung_capaian,
    realisasi_tahunan,
    rekap_anggaran,
    rekap_eselon,
    rekap_golongan_ringkas,
    rekap_status,
    tabel_wilayah,
    target_berlaku,
)
from kinerja.model import (
    Anggaran,
    Arah,
    Indikator,
    JenisWilayah,
    Kelompok,
    Level,
    PegawaiEselon,
    PegawaiGolongan,
    PegawaiStatus,
    Pembanding,
    Pilihan,
    Realisasi,
    Target,
    muat_skala,
)


def _indikator(kode: str, mulai: int | None = None, sampai: int | None = None) -> Indikator:
    return Indikator(
        kode=kode, level=Level.SASARAN, induk="S1", nama=kode, satuan="%", arah=Arah.NAIK, berlaku_mulai=mulai,
        berlaku_sampai=sampai,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mulai", "sampai", "tahun", "berlaku"),
    [
        (None, None, 2023, True),
        (2022, None, 2021, False),
        (2022, None, 2022, True),
        (None, 2021, 2021, True),
        (None, 2021, 2022, False),
        (2021, 2022, 2023, False),
    ],
)
def test_berlaku(mulai: int | None, sampai: int | None, tahun: int, berlaku: bool) -> None:
    """Both ends belong to the years of an indicator, and a blank end is open."""
    satu = _indikator("A", mulai, sampai)
    assert satu.berlaku(tahun) is berlaku
    skala = muat_skala()["ketercapaian-dan-kategori"]
    target = target_berlaku([Target(indikator="A", tahun=tahun, renstra=10)])
    nyata = [Realisasi(indikator="A", tahun=tahun, realisasi=Decimal(5))]
    indikator = [satu]
    realisasi = realisasi_tahunan(indikator, nyata, [])
    hasil = hitung_capaian(indikator, target, realisasi, tahun, Pilihan(), skala)
    assert [p.capaian for p in hasil] == ([Decimal(50)] if berlaku else [])


def test_target_wilayah() -> None:
    """The nation brings its own target, the own region takes the one that counts."""
    pembanding = [
        Pembanding(indikator="A", tahun=2023, wilayah="Nasional", jenis=JenisWilayah.NASIONAL, nilai=8, target=7),
        Pembanding(indikator="A", tahun=2023, wilayah="Kota X", jenis=JenisWilayah.KOTA, sendiri=True),
    ]
    target = target_berlaku([Target(indikator="A", tahun=2023, renstra=30, pk_perubahan=21)])
    indikator = [_indikator("A")]
    nyata = [Realisasi(indikator="A", tahun=2023, realisasi=Decimal(36))]
    realisasi = realisasi_tahunan(indikator, nyata, [])
    hasil = tabel_wilayah(
        pembanding, realisasi, [], indikator[0], 2023, DasarHitung.TERCETAK, target
    )  # fmt: skip
    assert [satu.target for satu in hasil] == [Decimal(7), Decimal(21)]
    assert [satu.nilai for satu in hasil] == [Decimal(8), Decimal(36)]


def test_pegawai_tanpa_kelamin() -> None:
    """What is not split stays unknown in the row and in the total; the people are counted all the same."""
    status = [
        PegawaiStatus(status="PNS", kelompok=Kelompok.ASN, laki_laki=20, perempuan=14),
        PegawaiStatus(status="Non PNS", kelompok=Kelompok.NON_ASN, jumlah=26),
    ]
    hasil = rekap_status(status)
    assert [satu.jumlah for satu in hasil] == [34, 26, 60]
    assert [satu.laki_laki for satu in hasil] == [20, None, None]
    assert [satu.persen_perempuan for satu in hasil][1:] == [None, None]
    eselon = rekap_eselon([PegawaiEselon(eselon="Eselon II", jumlah=1)])
    assert [(satu.nama, satu.laki_laki, satu.perempuan, satu.jumlah) for satu in eselon] == [
        ("Eselon II", None, None, 1),
        ("Jumlah", None, None, 1),
    ]


def test_golongan_ringkas() -> None:
    """Without units and genders ASN are counted by golongan, Non ASN not."""
    golongan = [
        PegawaiGolongan(kelompok=Kelompok.ASN, golongan="III", jumlah=25),
        PegawaiGolongan(kelompok=Kelompok.ASN, golongan="IV", jumlah=6),
        PegawaiGolongan(kelompok=Kelompok.NON_ASN, jumlah=9),
    ]
    hasil = rekap_golongan_ringkas(golongan)
    assert {satu.nama: satu.jumlah for satu in hasil} == {
        "I": 0,
        "II": 0,
        "III": 25,
        "IV": 6,
        "Jumlah": 31,
    }
    assert hasil[-1].laki_laki is None


def test_anggaran_berkode_sendiri() -> None:
    """Own codes add up and sort like official ones."""
    baris = [
        Anggaran(kode="P10", nama="Sepuluh", anggaran=5, realisasi=5),
        Anggaran(kode="P2", nama="Dua"),
        Anggaran(kode="P2.1", nama="Kegiatan"),
        Anggaran(kode="P2.1.10", nama="Kesepuluh", anggaran=10, realisasi=8),
        Anggaran(kode="P2.1.9", nama="Kesembilan", anggaran=20, realisasi=10),
    ]
    hasil = rekap_anggaran(baris, "Jumlah")
    assert [satu.kode for satu in hasil] == ["", "P2", "P2.1", "P2.1.9", "P2.1.10", "P10"]
    assert [satu.anggaran for satu in hasil] == [35, 30, 30, 20, 10, 5]
    assert [satu.level for satu in hasil][1:4] == ["program", "kegiatan", "subkegiatan"]
