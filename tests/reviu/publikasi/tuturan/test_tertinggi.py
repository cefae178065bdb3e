"""The highest, the lowest and ranks that a sentence gives to rows of a list."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-kata-banding", kalimat, tabel=TABEL_DINAS)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah"),
    [
        ("{} memiliki kelompok nelayan terbanyak.", "Kecamatan Muara Lama", "Kecamatan Ujung Batu"),
        ("Kelompok nelayan terbanyak berada di {}.", "Kecamatan Muara Lama", "Kecamatan Ujung Batu"),
        ("Kelompok nelayan paling sedikit berada di {}.", "Kecamatan Pasir Panjang", "Kecamatan Tanjung Sari"),
        ("Jumlah desa tersedikit berada di {}.", "Kecamatan Ujung Batu", "Kecamatan Pasir Panjang"),
        ("Kelompok nelayan terbanyak kedua berada di {}.", "Kecamatan Ujung Batu", "Kecamatan Tanjung Sari"),
        ("Kelompok nelayan terbanyak ketiga berada di {}.", "Kecamatan Tanjung Sari", "Kecamatan Ujung Batu"),
        (
            "Pagu terbesar dimiliki {}.",
            "Program Penunjang Urusan Pemerintahan",
            "Program Pengelolaan Perikanan Tangkap",
        ),
        ("Capaian tertinggi diraih indikator {}.", "Rata-rata lama layanan izin kapal", "Tingkat konsumsi ikan"),
        ("Pegawai didominasi oleh {}.", "Golongan III", "Golongan II"),
        (
            "Kelompok nelayan terbanyak berada di Kecamatan Muara Lama, disusul {}.",
            "Kecamatan Ujung Batu",
            "Kecamatan Tanjung Sari",
        ),
    ],
)
def test_the_highest_of_a_list(kalimat: str, benar: str, salah: str) -> None:
    """Of the column that the sentence speaks of, before or behind the name, with the second and what follows."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert benar in pesan
    assert f"sedangkan {salah}" in pesan


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kelompok nelayan terbanyak berada di Kecamatan Muara Lama dengan 41 kelompok.", []),
        ("Kelompok nelayan terbanyak berada di Kecamatan Muara Lama dengan 44 kelompok.", ["tertulis 44"]),
        (
            "Kelompok nelayan terbanyak berada di Kecamatan Ujung Batu dengan 41 kelompok.",
            ["milik Kecamatan Muara Lama"],
        ),
        # A number far from those of the column is of something else.
        ("Kelompok nelayan terbanyak berada di Kecamatan Muara Lama dengan 410 anggota.", []),
        (
            "Kelompok nelayan terbanyak dan paling sedikit berada di Kecamatan Muara Lama dan Kecamatan Pasir Panjang "
            "masing-masing 41 dan 17 kelompok.",
            [],
        ),
    ],
)
def test_the_number_beside_the_highest(kalimat: str, harap: list[str]) -> None:
    """It is that of the named row; the number of another row tells that the name is wrong."""
    pesan = _pesan(kalimat)
    assert len(pesan) == len(harap)
    assert all(satu in teks for satu, teks in zip(harap, pesan, strict=True))


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kecamatan Ujung Batu menempati peringkat kedua dari 4 kecamatan dalam jumlah kelompok.", ""),
        ("Kecamatan Ujung Batu menempati peringkat 2 dari 4 kecamatan dalam jumlah kelompok.", ""),
        # From the bottom it is the third.
        ("Kecamatan Ujung Batu menempati peringkat ketiga dari 4 kecamatan dalam jumlah kelompok.", ""),
        (
            "Kecamatan Pasir Panjang menempati peringkat ketiga dari 4 kecamatan dalam jumlah kelompok.",
            "4 dari 4",
        ),
        ("Kecamatan Ujung Batu menempati peringkat kedua dari 6 kecamatan dalam jumlah kelompok.", "memuat 4"),
        # Another list.
        ("Kecamatan Ujung Batu menempati peringkat kedua dari 7 kecamatan dalam jumlah kelompok.", ""),
    ],
)
def test_ranks(kalimat: str, harap: str) -> None:
    """A rank counts from the top or the bottom of a list of as many rows; a number of rows within a slip is a slip."""
    pesan = _pesan(kalimat)
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)


@pytest.mark.parametrize(
    "kalimat",
    [
        "Kelompok nelayan terbanyak tahun ke tahun berada di Kecamatan Ujung Batu.",
        "Kecamatan Ujung Batu memiliki kelompok nelayan terbanyak se-Kabupaten.",
        "Kelompok nelayan terbanyak berada di Kecamatan Karang Anyar, bukan di Kecamatan Ujung Batu.",
    ],
)
def test_the_highest_of_something_else(kalimat: str) -> None:
    """Years, regions and names that no list holds are left alone."""
    assert _pesan(kalimat) == []


def test_sums_of_parts() -> None:
    """Sums of parts are compared with such sums, not with the sum of those; a highest of a part is held against nothing."""
    isi = (("Golongan II", 4), ("Jumlah golongan II", 4), ("III/a", 9), ("III/b", 8), ("Jumlah golongan III", 17))
    isi = (*isi, ("IV/a", 2), ("Jumlah golongan IV", 2), ("Jumlah PNS", 23), ("PPPK V", 6), ("Jumlah PPPK", 6))
    tabel = [
        Publikasi(tabel="Tabel 1.3 Pegawai menurut Golongan", baris=b, kolom="Jumlah", nilai=str(n)) for b, n in isi
    ]
    for kalimat, banyak in (
        ("Pegawai terbanyak berada pada golongan III, yaitu 17 orang.", 0),
        ("Pegawai terbanyak berada pada golongan IV, yaitu 2 orang.", 1),
        ("Pegawai terbanyak pada kelompok ini berada pada golongan IV, yaitu 2 orang.", 0),
    ):
        assert len(temuan_kalimat("publikasi-kata-banding", kalimat, tabel=tabel)) == banyak


def test_the_number_of_another_name() -> None:
    """A number that is the highest of a column belongs to its row, whatever the sentence calls what is highest."""
    isi = (
        ("Pasar Anom", "812.400", "88,15"),
        ("Pasar Baru", "1.940.000", "97,42"),
        ("Pasar Lama", "2.310.500", "91,06"),
    )
    tabel = [
        Publikasi(tabel="Tabel 3.5 Penerimaan Retribusi", baris=b, kolom=k, nilai=n)
        for b, *nilai in isi
        for k, n in zip(("Realisasi (Rp)", "%"), nilai, strict=True)
    ]
    for nama, banyak in (("Pasar Baru", 0), ("Pasar Lama", 1)):
        kalimat = f"Realisasi tertinggi dicapai {nama} sebesar 97,42% dan terendah Pasar Anom sebesar 88,15%."
        assert len(temuan_kalimat("publikasi-kata-banding", kalimat, tabel=tabel)) == banyak
