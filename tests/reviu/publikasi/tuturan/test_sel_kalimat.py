"""Numbers of sentences against the cell that the sentence names by its row and its column."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.sel_kalimat import periksa_sel_kalimat


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_sel_kalimat(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Di Kecamatan Muara Lama terdapat 44 kelompok.",
            [
                "Tertulis 44, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Di Kecamatan Muara Lama terdapat 41 kelompok.", []),
        ("Di Kecamatan Muara Lama terdapat 14 kelompok.", []),
        (
            "Di Kecamatan Muara Lama terdapat 21 kelompok.",
            [
                "Tertulis 21, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Di Kecamatan Muara Lama terdapat 20 kelompok.", []),
        ("Di Kecamatan Muara Lama terdapat 12 kelompok.", []),
        (
            "Di Kecamatan Muara Lama terdapat 15 desa.",
            [
                "Tertulis 15, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Desa, adalah 12."
            ],
        ),
        (
            "Di Kecamatan Ujung Batu terdapat 7 desa.",
            [
                "Tertulis 7, padahal Kecamatan Ujung Batu pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Desa, adalah 6."
            ],
        ),
        ("Di Kecamatan Ujung Batu terdapat 7 buah desa.", []),
        # Words that no name has make something else of it.
        ("Di Kecamatan Muara Lama terdapat 44 kelompok tani binaan.", []),
        ("Di Kecamatan Muara Lama terdapat 44 pondok.", []),
        # A difference, a part, a sum of parts of the year, another year, a percentage, nothing.
        ("Di Kecamatan Muara Lama bertambah 44 kelompok.", []),
        ("Di Kecamatan Muara Lama sampai kini 44 kelompok.", []),
        ("Pada tahun 2022 di Kecamatan Muara Lama terdapat 44 kelompok.", []),
        (
            "Pada tahun 2023 di Kecamatan Muara Lama terdapat 44 kelompok.",
            [
                "Tertulis 44, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Di Kecamatan Muara Lama terdapat 44 persen kelompok.", []),
        ("Di Kecamatan Muara Lama terdapat 0 kelompok.", []),
        ("Di Kecamatan Muara Lama terdapat Rp44 kelompok.", []),
        ("Di Kecamatan Muara Lama terdapat 44,5 kelompok.", []),
        # The right number stands beside it.
        ("Di Kecamatan Muara Lama terdapat 44 kelompok dari 41 kelompok.", []),
        # A number that another table prints.
        ("Di Kecamatan Muara Lama terdapat 49 kelompok.", []),
        # A target is held against targets alone.
        ("Di Kecamatan Muara Lama target 44 kelompok.", []),
    ],
)
def test_a_row_and_a_column(kalimat: str, harap: list[str]) -> None:
    """The number behind both is that of their cell."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Jumlah kelompok nelayan menurut kecamatan sebanyak 151 kelompok.",
            [
                "Tertulis 151, padahal Jumlah pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 115."
            ],
        ),
        ("Jumlah kelompok nelayan menurut kecamatan sebanyak 115 kelompok.", []),
        (
            "Jumlah desa nelayan menurut kecamatan sebanyak 53 desa.",
            [
                "Tertulis 53, padahal Jumlah pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Desa, adalah 35."
            ],
        ),
        (
            "Seluruh pegawai menurut golongan sebanyak 98 orang.",
            ["Tertulis 98, padahal Jumlah pada Tabel 1.1 Pegawai menurut Golongan, kolom Jumlah, adalah 88."],
        ),
        ("Seluruh pegawai menurut golongan sebanyak 88 orang.", []),
        ("Pegawai menurut golongan sebanyak 98 orang.", []),
    ],
)
def test_the_whole_of_a_table(kalimat: str, harap: list[str]) -> None:
    """A total is named by the caption and the heading, or by a word for all."""
    assert _temuan(kalimat) == harap


def _sebut(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    peta = peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or TABEL_DINAS)
    pesan = [dugaan.pesan for _, dugaan in periksa_sel_kalimat(peta)]
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)


_BANYAK = "Jumlah kelompok nelayan {} menurut kecamatan sebanyak 151 kelompok."


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # From ten on the noun behind a number may be any.
        ("Kecamatan Pasir Panjang memiliki 10 unit desa.", "kolom Jumlah Desa, adalah 9"),
        ("Kecamatan Ujung Batu memiliki 7 unit desa.", ""),
        ("Jumlah kelompok nelayan menurut kecamatan sampai kini sebanyak 151 kelompok.", ""),
        # A slip of three digits bears three words that no table has.
        (_BANYAK.format("baru hebat mantap"), "kolom Jumlah Kelompok, adalah 115"),
        (_BANYAK.format("baru hebat mantap unggul"), ""),
    ],
)
def test_words_beside_a_cell(kalimat: str, harap: str) -> None:
    """The more digits a number has, the more a sentence may say besides."""
    _sebut(kalimat, harap)


_KIOS = {"Kelurahan Asri": ("112",), "Kelurahan Biru": ("215",), "Kelurahan Cinta": ("120",)}


@pytest.mark.parametrize(
    ("kolom", "isi", "sebut", "harap"),
    [
        ("Kios", _KIOS, "474 kios", "kolom Kios pada Tabel 4 Kios Pasar menurut Kelurahan berjumlah 447"),
        ("Kios", _KIOS, "447 kios", ""),
        ("Kios 2022", _KIOS, "474 kios", ""),
        ("Kios 2023", _KIOS, "474 kios", "berjumlah 447"),
        ("Kios (%)", _KIOS, "474 kios", ""),
        # Of two rows, with a row of totals, or with a hole.
        ("Kios", {satu: _KIOS[satu] for satu in ("Kelurahan Asri", "Kelurahan Biru")}, "372 kios", "berjumlah 327"),
        ("Kios", {**_KIOS, "Jumlah": ("447",)}, "474 kios", "Jumlah pada Tabel 4"),
        ("Kios", {**_KIOS, "Kelurahan Biru": ("-",)}, "223 kios", ""),
    ],
)
def test_a_column_without_a_total(kolom: str, isi: dict[str, tuple[str]], sebut: str, harap: str) -> None:
    """Counts of things of one kind are added up where no row does it."""
    tabel: TabelTerbit = ("Tabel 4 Kios Pasar menurut Kelurahan", kolom, isi)
    _sebut(f"Jumlah kios pasar menurut kelurahan sebanyak {sebut}.", harap, tabel)


def test_the_second_of_two_tables() -> None:
    """Each table is added up by itself."""
    lapak: TabelTerbit = (
        "Tabel 5 Lapak Pasar menurut Kelurahan",
        "Lapak",
        {nama: (str(int(n) - 7),) for nama, (n,) in _KIOS.items()},
    )
    kios: TabelTerbit = ("Tabel 4 Kios Pasar menurut Kelurahan", "Kios", _KIOS)
    _sebut("Jumlah lapak pasar menurut kelurahan sebanyak 462 lapak.", "berjumlah 426", kios, lapak)
