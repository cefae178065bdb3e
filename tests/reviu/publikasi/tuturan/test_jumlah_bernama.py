"""Numbers that are one slip away from the sum of the rows which their sentence names."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.jumlah_bernama import periksa_jumlah_bernama


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_jumlah_bernama(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berpagu Rp11.259.000.000.",
            [
                "Jumlah 2 baris pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Pagu (Rp), adalah 11.295.000.000, tetapi tertulis 11.259.000.000."
            ],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berpagu Rp11.295.000.000.",
            [],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berpagu Rp11.999.000.000.",
            [],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap masing-masing berpagu Rp11.259.000.000.",
            [],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berpagu Rp11.259.000.000 dan Rp250.",
            [],
        ),
        (
            "Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap berpagu Rp11.259.000.000 atau 93 persen.",
            [
                "Jumlah 2 baris pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Pagu (Rp), adalah 11.295.000.000, tetapi tertulis 11.259.000.000."
            ],
        ),
        ("Program Penunjang Urusan Pemerintahan berpagu Rp11.259.000.000.", []),
        (
            "Sebesar Rp11.259.000.000 ada di Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap.",
            [],
        ),
        ("Program Penunjang Urusan Pemerintahan dan Program Pengelolaan Perikanan Tangkap 11.259.000.000 orang.", []),
        ("Kecamatan Tanjung Sari, Kecamatan Muara Lama, dan Kecamatan Ujung Batu memiliki 89 kelompok.", []),
        (
            "Selain Program Pengelolaan Perikanan Tangkap, program lain berpagu Rp7.625.000.000.",
            [
                "Jumlah 2 baris pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Pagu (Rp), adalah 7.265.000.000, tetapi tertulis 7.625.000.000."
            ],
        ),
        ("Selain Program Pengelolaan Perikanan Tangkap, program lain berpagu Rp7.265.000.000.", []),
        (
            "Di luar Program Pengelolaan Perikanan Tangkap, program lain berpagu Rp7.625.000.000.",
            [
                "Jumlah 2 baris pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Pagu (Rp), adalah 7.265.000.000, tetapi tertulis 7.625.000.000."
            ],
        ),
    ],
)
def test_the_sum_of_named_rows(kalimat: str, harap: list[str]) -> None:
    """Of the rows one after the other, or of all rows but one, in three digits or more."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kolom", "isi", "kalimat", "harap"),
    [
        ("Bibit", ("120", "215", "418"), "Kebun teh dan kebun kopi berisi 353 bibit.", ["335"]),
        ("Bibit", ("120", "215", "418"), "Kebun teh dan kebun kopi berisi 335 bibit.", []),
        # What the table prints, and percentages, are no sums.
        ("Bibit", ("120", "215", "353"), "Kebun teh dan kebun kopi berisi 353 bibit.", []),
        ("Capaian (%)", ("120", "215", "418"), "Kebun teh dan kebun kopi berisi 353 bibit.", []),
        # All but one, of three rows at least; two that are taken out leave nothing that is added up.
        ("Bibit", ("120", "215", "418"), "Selain kebun teh berisi 636 bibit.", ["633"]),
        ("Bibit", ("120", "215"), "Selain kebun teh berisi 251 bibit.", []),
        ("Bibit", ("120", "215", "418"), "Selain kebun teh dan kebun kopi berisi 636 bibit.", []),
    ],
)
def test_which_rows_are_added(kolom: str, isi: tuple[str, ...], kalimat: str, harap: list[str]) -> None:
    """Rows that are named one after the other, or all but the one that is taken out."""
    nama = ("Kebun teh", "Kebun kopi", "Kebun lada")
    tabel: TabelTerbit = ("Tabel 5 Kebun", kolom, {satu: (n,) for satu, n in zip(nama, isi, strict=False)})
    pesan = [dugaan.pesan for _, dugaan in periksa_jumlah_bernama(peta_kalimat(kalimat, tabel=sel_terbit(tabel)))]
    assert [satu.partition("adalah ")[2].partition(",")[0] for satu in pesan] == harap
