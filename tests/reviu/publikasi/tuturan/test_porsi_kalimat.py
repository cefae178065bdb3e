"""Shares of all, and means of capaian, that a sentence states of what the tables hold."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.reviu.publikasi.tuturan.porsi_kalimat import periksa_porsi


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-uraian-jumlah", kalimat, tabel=TABEL_DINAS)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah"),
    [
        ("Golongan III sebanyak {} persen dari seluruh pegawai.", "55,68", "65,68"),
        ("Golongan IV sebanyak {} persen dari total pegawai.", "14,77", "17,47"),
        ("Program Pengawasan Sumber Daya Kelautan berkontribusi {} persen terhadap anggaran.", "6,96", "9,66"),
        ("Kecamatan Ujung Batu menyumbang {} persen kelompok nelayan.", "28,70", "27,80"),
    ],
)
def test_share_of_all(kalimat: str, benar: str, salah: str) -> None:
    """A row named in the sentence is the part, the total of its column the whole."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.endswith(f"tertulis {salah}.")
    assert "dari jumlahnya pada Tabel" in pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        # Nobody says of which whole.
        "Golongan III sebanyak 65,68 persen.",
        # Far from any share, it is one of something else.
        "Golongan III sebanyak 5,68 persen dari seluruh pegawai provinsi.",
        # The whole is given in the sentence.
        "Program Pengawasan Sumber Daya Kelautan berkontribusi 9,66 persen dari total Rp8.747.412.008.",
        "Perikanan tangkap terhadap Golongan III 65,68 persen dari seluruh pegawai.",
    ],
)
def test_shares_of_something_else(kalimat: str) -> None:
    """A whole that no table adds up is left alone."""
    assert _pesan(kalimat) == []


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Rata-rata capaian indikator adalah 102,67 persen.", 0),
        ("Rata-rata capaian indikator adalah 102,66 persen.", 0),
        ("Rata-rata capaian indikator adalah 103,67 persen.", 1),
        ("Rata-rata capaian indikator adalah 117,60 persen.", 1),
        ("Rata-rata capaian indikator adalah 117,70 persen.", 0),
        ("Rata-rata capaian indikator sasaran adalah 103,67 persen.", 0),
        ("Rata-rata capaian nasional adalah 103,67 persen.", 0),
        # What is the mean of one goal or mission is none of all, whether that is named before or behind.
        ("1. Sasaran strategik : Meningkatnya usaha, mempunyai rata-rata capaian sebesar 103,67 persen.", 0),
        ("Sasaran 2 mempunyai rata-rata capaian 103,67 persen.", 0),
        ("Rata-rata capaian untuk Misi Pertama (Mutu layanan) bernilai 103,67%.", 0),
        ("Dari empat sasaran strategis itu rata-rata capaian indikator adalah 103,67 persen.", 1),
        ("Dengan 103,67 persen, rata-rata capaian indikator baik.", 0),
    ],
)
def test_mean_of_the_capaian(kalimat: str, banyak: int) -> None:
    """The mean of the column of capaian, to the last digit but one step; far from it, of parts or of others it is another one."""
    assert len(_pesan(kalimat)) == banyak


_JUDUL_LAHAN = "Tabel 4 Luas Lahan"
_LAHAN: dict[str, TabelTerbit] = {
    # No row of totals: the sum of the rows, and the larger number of the row itself, are wholes.
    "tanpa jumlah": (
        _JUDUL_LAHAN,
        "Luas (ha)|Terlantar (ha)|Seluruhnya",
        {"Lahan sawah": ("120", "12", "480"), "Lahan kering": ("200", "8", "400"), "Lahan rawa": ("80", "15", "160")},
    ),
    # The first or the last row is the whole by another name.
    "induk di atas": (
        _JUDUL_LAHAN,
        "Luas (ha)",
        {"Kabupaten": ("400",), "Lahan sawah": ("120",), "Lahan kering": ("200",), "Lahan rawa": ("80",)},
    ),
    "induk di bawah": (
        _JUDUL_LAHAN,
        "Luas (ha)",
        {"Lahan sawah": ("120",), "Lahan kering": ("200",), "Lahan rawa": ("80",), "Kabupaten": ("500",)},
    ),
    "jumlah nol": (
        _JUDUL_LAHAN,
        "Luas (ha)",
        {"Lahan sawah": ("120",), "Lahan kering": ("0",), "Lahan rawa": ("0",), "Jumlah": ("0",)},
    ),
    "sama dengan seluruhnya": (
        _JUDUL_LAHAN,
        "Luas (ha)|Luas Terdata (ha)",
        {"Lahan sawah": ("192", "192"), "Lahan kering": ("128", "128"), "Jumlah": ("320", "320")},
    ),
    "jumlah satu": (
        _JUDUL_LAHAN,
        "Luas (ha)",
        {"Lahan sawah": ("0,30",), "Lahan kering": ("0,70",), "Jumlah": ("1",)},
    ),
}


def _sendiri(kalimat: str, *tabel: TabelTerbit) -> list[str]:
    return [d.pesan for _, d in periksa_porsi(peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or TABEL_DINAS))]


@pytest.mark.parametrize(
    ("tabel", "persen", "banyak"),
    [
        ("tanpa jumlah", "30,00", 0),
        ("tanpa jumlah", "25,00", 0),
        ("tanpa jumlah", "24", 0),
        ("tanpa jumlah", "60", 1),
        ("induk di atas", "30,00", 0),
        ("induk di atas", "33,00", 1),
        ("induk di bawah", "24,00", 0),
        ("induk di bawah", "33,00", 1),
        ("jumlah nol", "30", 0),
        ("jumlah satu", "30", 0),
        ("jumlah satu", "33", 1),
        ("sama dengan seluruhnya", "60,00", 0),
        ("sama dengan seluruhnya", "100,00", 1),
    ],
)
def test_which_number_is_the_whole(tabel: str, persen: str, banyak: int) -> None:
    """The total, or what stands for it, and a larger number of the row; nothing is a share of none."""
    assert len(_sendiri(f"Lahan sawah mencakup {persen} persen dari seluruh lahan.", _LAHAN[tabel])) == banyak


@pytest.mark.parametrize(
    ("kalimat", "bagian"),
    [
        ("Golongan III sebanyak 49 orang atau 65,68 persen dari seluruh pegawai.", "Golongan III 49"),
        ("Golongan III sebanyak 49 orang (65,68 persen) dari seluruh pegawai.", "Golongan III 49"),
        # Another number than its own, and the number of a total.
        ("Golongan III sebanyak 48 orang atau 65,68 persen dari seluruh pegawai.", ""),
        ("Sebanyak 115 kelompok atau 65,68 persen dari seluruh pegawai.", ""),
        # A number of three digits names its row, written in full or in millions, but not with other decimals.
        (
            "Sebesar Rp845.000.000 atau 9,66 persen dari total pagu.",
            "Program Pengawasan Sumber Daya Kelautan 845.000.000",
        ),
        ("Sebesar Rp845 juta atau 9,66 persen dari total pagu.", "Program Pengawasan Sumber Daya Kelautan 845.000.000"),
        ("Sebanyak 105 hal atau 88 persen dari total.", ""),
        ("Sebanyak 95,00 hal atau 88 persen dari total.", "Produksi perikanan tangkap 95,00"),
        # Thirty-nine signs before the percentage, and no more.
        (f"Golongan III sebanyak 49 {'x' * 37} 65,68 persen dari seluruh pegawai.", "Golongan III 49"),
        (f"Golongan III sebanyak 48 {'x' * 37} 65,68 persen dari seluruh pegawai.", ""),
        (f"Golongan III sebanyak 48 {'x' * 38} 65,68 persen dari seluruh pegawai.", "Golongan III 49"),
        # The next percentage is read after a right one, and after one whose whole is given.
        (
            "Golongan IV 14,77 persen dari seluruh pegawai, Golongan III 65,68 persen dari jumlah pegawai.",
            "Golongan III 49",
        ),
        (
            "Golongan IV 7,77 persen dari total Rp900, sedangkan menurut daftar pada akhir tahun Golongan III 65,68 persen dari jumlah pegawai.",
            "Golongan III 49",
        ),
        # The money of the whole stands within thirty-nine signs.
        (f"Golongan III 65,68 persen dari total {'x' * 26} Rp90.000.", ""),
        (f"Golongan III 65,68 persen dari total {'x' * 27} Rp90.000.", "Golongan III 49"),
        # What counts no money is no share of it.
        ("Kecamatan Ujung Batu menyumbang 27,80 persen dari total belanja.", ""),
        ("Kecamatan Muara Lama menyumbang 21,00 persen.", "Kecamatan Muara Lama 12"),
    ],
)
def test_what_has_the_share(kalimat: str, bagian: str) -> None:
    """The number before a percentage is the part, else the row named before it."""
    pesan = _sendiri(kalimat)
    assert len(pesan) == bool(bagian)
    assert all(satu.startswith(f"{bagian} adalah ") for satu in pesan)


@pytest.mark.parametrize(
    ("persen", "banyak"),
    [("30", 0), ("31", 0), ("32", 1), ("29,99", 0), ("29,98", 1), ("15", 1), ("14,9", 0), ("60", 1), ("60,1", 0)],
)
def test_how_near_a_share_is(persen: str, banyak: int) -> None:
    """Off by one of its last digits it is right, off by more than half of the larger it is another share."""
    isi = {"Lahan sawah": ("120",), "Lahan kering": ("200",), "Lahan rawa": ("80",), "Jumlah": ("400",)}
    temuan = _sendiri(f"Lahan sawah mencakup {persen} persen dari seluruh lahan.", (_JUDUL_LAHAN, "Luas (ha)", isi))
    assert len(temuan) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Kontribusi pajak 33,00 persen.", 0),
        ("Kontribusi pajak dengan porsi 33,00 persen.", 1),
        ("Porsi lahan kering 53,00 persen.", 1),
        ("Kontribusi pajak turun, lahan kering 53,00 persen.", 0),
    ],
)
def test_a_word_in_a_name(kalimat: str, banyak: int) -> None:
    """A contribution by name makes no number a share."""
    isi = {"Kontribusi pajak": ("120",), "Lahan kering": ("200",), "Lahan rawa": ("80",), "Jumlah": ("400",)}
    assert len(_sendiri(kalimat, ("Tabel 5 Penerimaan", "Nilai", isi))) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Rata-rata capaian dari 5 indikator adalah 103,67 persen.", 1),
        ("Rata-rata capaian dari 5 indikator adalah 103,67.", 1),
        ("Rata-rata capaian indikator adalah 103.", 0),
        # To one step of the last digit and a hundredth; up to fifteen points, or a slip.
        ("Rata-rata capaian indikator adalah 102,68 persen.", 0),
        ("Rata-rata capaian indikator adalah 102,69 persen.", 1),
        ("Rata-rata capaian indikator adalah 117,66 persen.", 1),
        ("Rata-rata capaian indikator adalah 117,68 persen.", 0),
        ("Rata-rata capaian indikator adalah 202,67 persen.", 1),
        ("Rata-rata capaian indikator adalah 201,67 persen.", 0),
    ],
)
def test_which_number_is_the_mean(kalimat: str, banyak: int) -> None:
    """A percentage or a number with decimals behind the words, near the mean of the table or a slip of it."""
    assert len(_sendiri(kalimat)) == banyak


@pytest.mark.parametrize(("angka", "banyak"), [("108,33", 0), ("107,00", 0), ("107,20", 1), ("18,67", 0), ("18,76", 0)])
def test_a_mean_that_is_printed(angka: str, banyak: int) -> None:
    """The mean row of a table is held against too, in its column of capaian alone."""
    isi = {
        "Indeks air": ("10", "9", "90,00"),
        "Indeks udara": ("20", "22", "110,00"),
        "Indeks lahan": ("20", "25", "125,00"),
        "Rata-rata capaian": ("16,67", "18,67", "107,00"),
    }
    tabel = ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Target|Realisasi|Capaian (%)", isi)
    assert len(_sendiri(f"Rata-rata capaian adalah {angka} persen.", tabel)) == banyak
