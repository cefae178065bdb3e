"""What a sentence gives of two or more rows of one table: their difference, their sum, and their share."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.gabungan_baris import periksa_gabungan


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_gabungan(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Selisih kelompok Kecamatan Tanjung Sari dan Kecamatan Muara Lama sebanyak 71 kelompok.",
            [
                "Selisih Kecamatan Tanjung Sari 24 dan Kecamatan Muara Lama 41 pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan adalah 17, tetapi tertulis 71."
            ],
        ),
        ("Selisih kelompok Kecamatan Tanjung Sari dan Kecamatan Muara Lama sebanyak 17 kelompok.", []),
        ("Selisih kelompok Kecamatan Tanjung Sari dan Kecamatan Muara Lama sebanyak 4 desa.", []),
        (
            "Selisih kelompok sebanyak 71 kelompok antara Kecamatan Tanjung Sari dan Kecamatan Muara Lama.",
            [
                "Selisih Kecamatan Tanjung Sari 24 dan Kecamatan Muara Lama 41 pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan adalah 17, tetapi tertulis 71."
            ],
        ),
        (
            "Selisih pagu Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap sebesar Rp1.455.000.000.",
            [
                "Selisih Program Penunjang Urusan Pemerintahan 6.420.000.000 dan Program Pengelolaan Perikanan Tangkap 4.875.000.000 pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023 adalah 1.545.000.000, tetapi tertulis 1.455.000.000."
            ],
        ),
        (
            "Selisih pagu Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap sebesar Rp1.545.000.000.",
            [],
        ),
        # Neither near nor a slip; what one of the rows prints itself.
        ("Selisih kelompok Kecamatan Tanjung Sari dan Kecamatan Muara Lama sebanyak 99 kelompok.", []),
        ("Selisih kelompok Kecamatan Tanjung Sari dan Kecamatan Muara Lama sebanyak 24 kelompok.", []),
        (
            "Selisih kelompok Kecamatan Tanjung Sari, Kecamatan Ujung Batu, dan Kecamatan Muara Lama sebanyak 71 kelompok.",
            [],
        ),
    ],
)
def test_differences(kalimat: str, harap: list[str]) -> None:
    """Of the two rows that are named, in a column of the kind of the number."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama memiliki 56 kelompok.",
            [
                "Jumlah Kecamatan Tanjung Sari 24 dan Kecamatan Muara Lama 41 pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan adalah 65, tetapi tertulis 56."
            ],
        ),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama memiliki 65 kelompok.", []),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama memiliki 20 desa.", []),
        (
            "Kecamatan Tanjung Sari, Kecamatan Muara Lama, dan Kecamatan Ujung Batu berjumlah 89 kelompok.",
            [
                "Jumlah Kecamatan Tanjung Sari 24 dan Kecamatan Muara Lama 41 dan Kecamatan Ujung Batu 33 pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan adalah 98, tetapi tertulis 89."
            ],
        ),
        ("Kecamatan Tanjung Sari, Kecamatan Muara Lama, dan Kecamatan Ujung Batu berjumlah 98 kelompok.", []),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama memiliki 56 kelompok.", []),
        ("Kecamatan Tanjung Sari, sedangkan Kecamatan Muara Lama bersama-sama memiliki 56 kelompok.", []),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama masing-masing berjumlah 56 kelompok.", []),
        ("Pada tahun 2022 Kecamatan Tanjung Sari dan Kecamatan Muara Lama berjumlah 56 kelompok.", []),
        (
            "Pada tahun 2023 Kecamatan Tanjung Sari dan Kecamatan Muara Lama berjumlah 56 kelompok.",
            [
                "Jumlah Kecamatan Tanjung Sari 24 dan Kecamatan Muara Lama 41 pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan adalah 65, tetapi tertulis 56."
            ],
        ),
        ("Kecamatan Tanjung Sari berjumlah 56 kelompok.", []),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berjumlah Rp11.259 juta.",
            [
                "Jumlah Program Penunjang Urusan Pemerintahan 6.420.000.000 dan Program Pengelolaan Perikanan Tangkap 4.875.000.000 pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023 adalah 11.295 juta, tetapi tertulis 11.259."
            ],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berjumlah Rp11.295 juta.",
            [],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berjumlah Rp11,3 miliar.",
            [],
        ),
        # A percentage is no column to add up.
        ("Tingkat konsumsi ikan dan persentase kelompok nelayan aktif berjumlah 120,00.", []),
    ],
)
def test_sums(kalimat: str, harap: list[str]) -> None:
    """Of all rows that are joined to each other, where a word adds them up."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65 kelompok atau 65,52 persen.",
            [
                "65 adalah 56,52 persen dari jumlahnya pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, tetapi tertulis 65,52."
            ],
        ),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65 kelompok atau 56,52 persen.", []),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65 kelompok atau 56,54 persen.", []),
        (
            "Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65 kelompok atau 56,55 persen.",
            [
                "65 adalah 56,52 persen dari jumlahnya pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, tetapi tertulis 56,55."
            ],
        ),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65 kelompok, naik 65,52 persen.", []),
        ("Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65,52 persen.", []),
    ],
)
def test_shares(kalimat: str, harap: list[str]) -> None:
    """Of a number that the rows make in the total of their column, to its last digit."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(("jumlah", "banyak"), [("115", 1), ("0", 0), ("-", 0)])
def test_total_kolom(jumlah: str, banyak: int) -> None:
    """Of a column without a total, or with none but nought, no share is known."""
    isi = {"Kecamatan Tanjung Sari": ("24",), "Kecamatan Muara Lama": ("41",), "Kecamatan Ujung Batu": ("50",)}
    tabel = sel_terbit(("Tabel 1.2 Kelompok Nelayan menurut Kecamatan", "Kelompok", isi | {"Jumlah": (jumlah,)}))
    kalimat = "Kecamatan Tanjung Sari dan Kecamatan Muara Lama bersama-sama 65 kelompok atau 65,52 persen."
    assert len([*periksa_gabungan(peta_kalimat(kalimat, tabel=tabel))]) == banyak


def _sebut(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    peta = peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or TABEL_DINAS)
    pesan = [dugaan.pesan for _, dugaan in periksa_gabungan(peta)]
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)


_BERSAMA = "Golongan IV dan Golongan III berjumlah"


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (f"{_BERSAMA} 62 orang atau 70,45 persen.", ""),
        (f"{_BERSAMA} 62 orang atau 70,48 persen.", "70,45 persen dari jumlahnya"),
        (f"{_BERSAMA} 93 orang.", "adalah 62, tetapi tertulis 93"),
        (f"{_BERSAMA} 94 orang.", ""),
        # Rounded it is right to a half of its last digit.
        (f"{_BERSAMA} 0,06 ribu orang.", ""),
        (f"{_BERSAMA} 0,07 ribu orang.", "adalah 0,06 ribu"),
        # A number before the names is of something else.
        ("Berjumlah 26 orang Golongan IV dan Golongan III, berjumlah 72 orang.", "tetapi tertulis 72"),
    ],
)
def test_how_near_a_sum_is(kalimat: str, harap: str) -> None:
    """A sum within a third of what it should be is held to it, and so is its share of the total."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("judul", "jumlah", "kalimat", "harap"),
    [
        ("Tabel 3.3 Kebun", ("200",), "berjumlah 180 atau 90 persen.", ""),
        ("Tabel 3.3 Kebun", ("200",), "berjumlah 180 atau 80 persen.", "90,00 persen dari jumlahnya"),
        # Without a total, or of nothing, there is no share.
        ("Tabel 3.3 Kebun", (), "berjumlah 180 atau 80 persen.", ""),
        ("Tabel 3.3 Kebun", ("0",), "berjumlah 180 atau 80 persen.", ""),
        ("Tabel 3.3 Kebun", ("1",), "berjumlah 180 atau 80 persen.", "18.000,00 persen"),
        ("Tabel 3.3 Kebun", ("200",), "berjumlah 108.", "adalah 180"),
        ("Grafik 3 Kebun", ("200",), "berjumlah 108.", ""),
    ],
)
def test_the_whole_of_a_column(judul: str, jumlah: tuple[str, ...], kalimat: str, harap: str) -> None:
    """One row of totals is the whole; a chart repeats what tables print."""
    isi = {"Kebun teh": ("100",), "Kebun kopi": ("80",), "Kebun lada": ("20",)}
    isi |= dict.fromkeys(("Jumlah",) if jumlah else (), jumlah)
    _sebut(f"Kebun teh dan kebun kopi {kalimat}", harap, (judul, "Panen", isi))
