"""Numbers that a sentence gives to a thing of the tables, in lists and alone."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.reviu.publikasi.tuturan.angka_bernama import periksa_angka_bernama


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-angka-kalimat", kalimat, tabel=TABEL_DINAS)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah"),
    [
        (
            "Kelompok nelayan berada di Kecamatan Tanjung Sari 24, Kecamatan Muara Lama {}, Kecamatan Pasir Panjang 17, "
            "dan Kecamatan Ujung Batu 33.",
            "41",
            "14",
        ),
        (
            "Sebanyak 24 kelompok di Kecamatan Tanjung Sari, 41 di Kecamatan Muara Lama, dan {} di Kecamatan Pasir Panjang.",
            "17",
            "27",
        ),
        ("Anggaran sebesar Rp{} untuk Program Pengawasan Sumber Daya Kelautan.", "845.000.000", "854.000.000"),
        ("Tingkat konsumsi ikan sebesar {} kg.", "35,91", "53,91"),
        ("Tingkat konsumsi ikan naik dari 34,75 menjadi {} kg.", "35,91", "35,19"),
    ],
)
def test_a_number_of_a_named_thing(kalimat: str, benar: str, salah: str) -> None:
    """In a list each stands in the column of the others; alone, it is a slip from a value of its thing."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.startswith(f"Tertulis {salah}, padahal ")
    assert pesan.endswith(f" {benar}.")


@pytest.mark.parametrize(
    "kalimat",
    [
        # Differences, parts of the year, limits, other regions.
        "Tingkat konsumsi ikan naik 53,91 kg.",
        "Tingkat konsumsi ikan pada triwulan III sebesar 53,91 kg.",
        "Tingkat konsumsi ikan nasional sebesar 53,91 kg.",
        "Tingkat konsumsi ikan pada skala 53,91.",
        # What follows from two values of the thing: a difference, a quotient, a growth, what is short of a hundred.
        "Tingkat konsumsi ikan 1,71 di atas target.",
        "Tingkat konsumsi ikan sebesar 105,00 persen dari target 34,20.",
        "Tingkat konsumsi ikan tumbuh 3,34 persen dari 34,75.",
        "Produksi perikanan tangkap masih terpaut 5,00 persen.",
        # A year of which the tables print nothing.
        "Tingkat konsumsi ikan sebesar 53,91 kg pada tahun 2019.",
        # Two wrong numbers in one list are rather another list.
        "Kelompok nelayan berada di Kecamatan Tanjung Sari 25, Kecamatan Muara Lama 14, dan Kecamatan Pasir Panjang 17.",
    ],
)
def test_a_number_of_something_else(kalimat: str) -> None:
    """What the words or the other numbers explain is left alone."""
    assert _pesan(kalimat) == []


_RUMAH = {
    "Rumah layak huni": ("74,25", "78,31", "105,47", "71,60"),
    "Rumah sehat": ("80,00", "62,00", "77,50", "60,00"),
    "Sampah terangkut": ("500", "512", "102,40", "481"),
}
_KINERJA: TabelTerbit = ("Tabel 2 Kinerja Tahun 2023", "Target|Realisasi|Capaian (%)|Realisasi 2022", _RUMAH)
_GUDANG: TabelTerbit = (
    "Tabel 1.2 Gudang",
    "Kapasitas (ton)|Luas",
    {"Gudang Ara": ("341", "2"), "Gudang Bidara": ("215", "3"), "Gudang Cendana": ("425", "4")},
)
_GUDANG_TAHUN: TabelTerbit = (
    "Tabel 1.3 Gudang",
    "2022|2023",
    {"Gudang Ara": ("341", "350"), "Gudang Bidara": ("215", "250"), "Gudang Cendana": ("425", "450")},
)
_GARAM: TabelTerbit = (
    "Tabel 4 Produksi Tahun 2019-2023",
    "2019|2020|2021|2022|2023",
    {"Produksi garam": ("410", "425", "463", "481", "512"), "Produksi lada": ("71", "83", "95", "104", "118")},
)


def _seharusnya(kalimat: str, *tabel: TabelTerbit) -> list[str]:
    """Return what should stand, by column and value, of each number that a sentence gives wrongly."""
    peta = peta_kalimat(kalimat, tabel=sel_terbit(*tabel))
    return [d.pesan.rpartition(", kolom ")[2].rstrip(".") for _, d in periksa_angka_bernama(peta)]


def _satu_harap(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    assert _seharusnya(kalimat, *tabel) == ([harap] if harap else [])


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Rumah layak huni sebesar 87,31 persen.", "Realisasi, adalah 78,31"),
        # A difference of two numbers, to one step of the last digit.
        ("Rumah layak huni sebesar 87,31 persen, dari 90,00 menjadi 2,69.", ""),
        ("Rumah layak huni sebesar 87,31 persen, dari 90,01 menjadi 2,69.", ""),
        ("Rumah layak huni sebesar 87,31 persen, dari 90,02 menjadi 2,69.", "Realisasi, adalah 78,31"),
        # A share of one in the other.
        ("Rumah layak huni sebesar 87,31 persen, yaitu 131 dari 150,04 unit.", ""),
        ("Rumah layak huni sebesar 87,31 persen, yaitu 131 dari 150 unit.", "Realisasi, adalah 78,31"),
        ("Rumah layak huni sebesar 87,31 persen, yaitu 200 dan 174,60 unit.", ""),
        ("Rumah layak huni sebesar 87,31 persen, yaitu 200 dan 174,66 unit.", "Realisasi, adalah 78,31"),
        # A growth from one to the other.
        ("Rumah layak huni sebesar 87,31 persen, yaitu dari 200 ke 374,62 unit.", ""),
        ("Rumah layak huni sebesar 87,31 persen, yaitu dari 200 ke 374,60 unit.", ""),
        ("Rumah layak huni sebesar 87,31 persen, yaitu dari 200 ke 374,66 unit.", "Realisasi, adalah 78,31"),
        # The sum of the others of its kind.
        ("Rumah layak huni 87,31 dari 40,00 dan 47,31.", ""),
        ("Rumah layak huni 87,31 dari Rp40,00 dan 47,31.", "Realisasi, adalah 78,31"),
        ("Rumah layak huni sebesar 87,31 persen, dari 40,00 persen dan 47,30 persen.", ""),
        ("Rumah layak huni sebesar 87,31 persen, dari 40,00 persen dan 47,29 persen.", "Realisasi, adalah 78,31"),
        # What is short of a hundred.
        ("Rumah sehat sebesar 38,00 persen.", ""),
        ("Rumah sehat sebesar 38,01 persen.", ""),
        ("Rumah sehat sebesar 38,02 persen.", "Realisasi, adalah 62,00"),
        # A value that is rounded up, or cut.
        ("Rumah layak huni sebesar 79 persen.", ""),
        ("Rumah layak huni sebesar 78 persen.", ""),
    ],
)
def test_what_follows_from_other_numbers(kalimat: str, harap: str) -> None:
    """A number that two others of its thing or sentence give is right, however like a slip it looks."""
    _satu_harap(kalimat, harap, _KINERJA)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # Without a word for a quantity only a slip says which value is meant.
        ("Rumah layak huni bernilai 74,52 persen.", "Target, adalah 74,25"),
        ("Rumah layak huni sebesar 74,52 persen.", "Realisasi, adalah 78,31"),
        ("Rumah layak huni ditargetkan 87,31 persen.", ""),
        ("Capaian rumah layak huni 150,47 persen.", "Capaian (%), adalah 105,47"),
        ("Capaian rumah layak huni 87,31 persen.", "Capaian (%), adalah 105,47"),
        ("Rumah layak huni 66,66 persen.", ""),
        ("Rumah layak huni sebesar 66,66 persen.", "Realisasi, adalah 78,31"),
        # At most three times as much.
        ("Sampah terangkut mencapai 1.536 ton.", "Realisasi, adalah 512"),
        ("Sampah terangkut mencapai 1.537 ton.", ""),
        # Fewer digits are compared as they are written, two are met by chance, and a zero behind the comma is none.
        ("Rumah layak huni 87,3 persen.", "Realisasi, adalah 78,31"),
        ("Rumah layak huni 87 persen.", ""),
        ("Sampah terangkut 0,521 ribu ton.", "Realisasi, adalah 512"),
        ("Sampah terangkut 521 ribu ton.", ""),
    ],
)
def test_which_value_is_meant(kalimat: str, harap: str) -> None:
    """The word before a number names its quantity, whose value it is then held against; else it must be a slip."""
    _satu_harap(kalimat, harap, _KINERJA)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Rumah layak huni pada tahun 2022 sebesar 76,10 persen.", "Realisasi 2022, adalah 71,60"),
        ("Rumah layak huni sebesar 66,66 persen pada 2022.", "Realisasi 2022, adalah 71,60"),
        ("Rumah layak huni sebesar 66,66 persen pada 2021.", ""),
        ("Rumah layak huni sebesar 76,10 persen dan naik terus sejak tahun 2022.", "Realisasi 2022, adalah 71,60"),
        # The last year before the number.
        (
            "Dari tahun 2021 sebanyak 3 unit, lalu tahun 2022 sebanyak 4 unit, rumah layak huni sebesar 76,10 persen.",
            "Realisasi 2022, adalah 71,60",
        ),
        (
            "Dari tahun 2022 sebanyak 3 unit, lalu tahun 2023 sebanyak 4 unit, rumah layak huni sebesar 76,10 persen.",
            "Realisasi, adalah 78,31",
        ),
        (
            "Dari tahun 2022 sebanyak 3 unit, lalu tahun 2021 sebanyak 4 unit, rumah layak huni sebesar 76,10 persen.",
            "",
        ),
        # A span behind the number leaves it of the report's year.
        ("Rumah layak huni sebesar 76,10 persen pada periode 2021-2022.", "Realisasi, adalah 78,31"),
    ],
)
def test_of_which_year(kalimat: str, harap: str) -> None:
    """A number is of the year named right before or behind it, else before it, else of the only one that is named."""
    _satu_harap(kalimat, harap, _KINERJA)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Sebesar 87,31 persen rumah layak huni.", "Realisasi, adalah 78,31"),
        ("Sebesar 87,31 persen, rumah layak huni atau sampah terangkut.", ""),
        ("Sampah terangkut 512 dan sebesar 87,31 persen untuk rumah layak huni.", "Realisasi, adalah 78,31"),
        ("Rumah layak huni dan rata-rata 12 hal, 87,31 persen.", "Realisasi, adalah 78,31"),
        ("Rumah layak huni dengan rata-rata 87,31 persen.", ""),
    ],
)
def test_whose_number_it_is(kalimat: str, harap: str) -> None:
    """It is of the name before it, of the one behind it after "untuk", or of the only one; the words of its clause count."""
    _satu_harap(kalimat, harap, _KINERJA)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Rata-rata lama layanan izin sebesar 10 hari.", "Realisasi, adalah 4"),
        ("Rata-rata lama layanan izin sebesar 13 hari.", ""),
    ],
)
def test_words_of_a_name(kalimat: str, harap: str) -> None:
    """A mean in the name of a thing says nothing of its number."""
    _satu_harap(kalimat, harap, ("Tabel 3 Layanan", "Target|Realisasi", {"Rata-rata lama layanan izin": ("6", "4")}))


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kapal angkut sebesar Rp1,52 miliar.", "Pagu (Rp), adalah 1.250.000.000"),
        ("Kapal angkut sebesar 1.520 unit.", "Unit, adalah 1.250"),
        ("Kapal angkut sebesar 1.520 persen.", ""),
        ("Kapal angkut sebesar 1.520.000.000.", ""),
        ("Truk sampah bernilai 854 unit.", "Unit, adalah 845"),
        ("Gerobak motor 1.010 persen.", ""),
        ("Becak motor 989 persen.", "Unit, adalah 998"),
    ],
)
def test_kinds_of_numbers(kalimat: str, harap: str) -> None:
    """Money is money, and a percentage no count of thousands."""
    isi = {
        "Kapal angkut": ("1.250.000.000", "1.250"),
        "Truk sampah": ("845.300.000", "845"),
        "Gerobak motor": ("12.000.000", "1.000"),
        "Becak motor": ("24.000.000", "998"),
    }
    _satu_harap(kalimat, harap, ("Tabel 5 Sarana", "Pagu (Rp)|Unit", isi))


@pytest.mark.parametrize(("rekap", "harap"), [("78,31", "78,31"), ("78,3", "78,31"), ("61,02", "")])
def test_tables_that_differ(rekap: str, harap: str) -> None:
    """Where tables print two values no word says which is meant; a rounded one is no other value."""
    tabel: TabelTerbit = ("Tabel 6 Rekapitulasi", "Realisasi", {"Rumah layak huni": (rekap,)})
    _satu_harap("Rumah layak huni sebesar 66,66 persen.", harap and f"Realisasi, adalah {harap}", _KINERJA, tabel)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Gudang Ara 341, Gudang Bidara 251, dan Gudang Cendana 425 ton.", "Kapasitas (ton), adalah 215"),
        ("Gudang Ara 341, Gudang Bidara 300, dan Gudang Cendana 425 ton.", "Kapasitas (ton), adalah 215"),
        ("Gudang Ara 341, Gudang Bidara 645, dan Gudang Cendana 425 ton.", "Kapasitas (ton), adalah 215"),
        ("Gudang Ara 341, Gudang Bidara 646, dan Gudang Cendana 425 ton.", ""),
        ("Gudang Ara 341 dan Gudang Bidara 300 ton.", ""),
        ("Gudang Ara 341, Gudang Bidara 300, dan Gudang Cendana 452 ton.", "Kapasitas (ton), adalah 425"),
        ("Gudang Ara Rp341, Gudang Bidara Rp300, dan Gudang Cendana Rp425.", ""),
        # A name without a number makes it no list.
        ("Gudang Ara 341, Gudang Bidara dan Gudang Cendana 425 ton.", ""),
        # The number stands near its name: fifty-nine signs behind it, twenty-nine before it in the same clause.
        (f"Gudang Ara 341, Gudang Bidara {'x' * 57} 300, dan Gudang Cendana 425.", "Kapasitas (ton), adalah 215"),
        (f"Gudang Ara 341, Gudang Bidara {'x' * 58} 300, dan Gudang Cendana 425.", ""),
        (f"341 ton di Gudang Ara, 300 {'x' * 27} Gudang Bidara, 425 di Gudang Cendana.", "Kapasitas (ton), adalah 215"),
        (f"341 ton di Gudang Ara, 300 {'x' * 28} Gudang Bidara, 425 di Gudang Cendana.", ""),
        ("341 ton dan di Gudang Ara, 300 di Gudang Bidara, 425 di Gudang Cendana.", ""),
    ],
)
def test_lists_of_names_and_numbers(kalimat: str, harap: str) -> None:
    """Three names or more with a number each, all but one of a column, that one of its kind and at most three times as much."""
    _satu_harap(kalimat, harap, _GUDANG)


@pytest.mark.parametrize(
    ("tahun", "harap"),
    [
        ("Pada tahun 2022", "2022, adalah 215"),
        ("Selama 2021-2022", "2022, adalah 215"),
        ("Pada tahun 2021", ""),
        ("Selama 2020-2021", ""),
    ],
)
def test_lists_of_a_year(tahun: str, harap: str) -> None:
    """A list of a year is held against the column of that year, and against none where no column is of it."""
    _satu_harap(f"{tahun}: Gudang Ara 341, Gudang Bidara 300, Gudang Cendana 425.", harap, _GUDANG_TAHUN)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Hasilnya panen jagung 1.250.000, panen ubi 700.000, panen padi 1.000.000 ton.", "2023, adalah 999.999"),
        ("Hasilnya panen jagung Rp1.250.000, panen ubi Rp999.999, panen padi Rp3.000.000.", "2023, adalah 1.000.000"),
        ("Hasilnya panen jagung Rp1.250.000, panen ubi Rp700.000, panen padi Rp1.000.000.", ""),
    ],
)
def test_millions_are_money(kalimat: str, harap: str) -> None:
    """A million and more without a unit in its heading is money, less is none."""
    isi = {"Panen jagung": ("1.250.000",), "Panen ubi": ("999.999",), "Panen padi": ("1.000.000",)}
    _satu_harap(kalimat, harap, ("Tabel 7 Hasil", "2023", isi))


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Produksi garam berturut-turut 410, 452, 463, 481, dan 512 ton.", "2020, adalah 425"),
        ("Produksi garam berturut-turut 425, 436, dan 481 ton.", "2021, adalah 463"),
        ("Produksi garam berturut-turut 463, 481, dan 600 ton.", "2023, adalah 512"),
        ("Produksi garam berturut-turut 410, 425, 463, 481, 512, dan 600 ton.", ""),
        ("Produksi garam berturut-turut 430, 450, dan 481 ton.", ""),
        ("Produksi garam berturut-turut 463 dan 600 ton.", ""),
        ("Produksi garam naik berturut-turut 410, 452, dan 463 ton.", ""),
        ("Produksi garam berturut-turut 410, 1.276, dan 463 ton.", ""),
        # What the next number repeats is no slip of it.
        ("Produksi garam 481, 512, 521, dan 530 ton.", ""),
    ],
)
def test_a_row_of_years(kalimat: str, harap: str) -> None:
    """Three numbers or more of one thing are those of years that follow each other, all but one, and tell no change."""
    _satu_harap(kalimat, harap, _GARAM)


@pytest.mark.parametrize(
    ("kolom", "harap"),
    [
        ("Realisasi 2021|Realisasi 2022|Realisasi 2023", "Realisasi 2022, adalah 425"),
        ("Triwulan I 2021|Triwulan I 2022|Triwulan I 2023", ""),
    ],
)
def test_a_row_of_whole_years(kolom: str, harap: str) -> None:
    """Columns of a part of the year make no row of years."""
    tabel: TabelTerbit = ("Tabel 8 Produksi", kolom, {"Produksi garam": ("410", "425", "463"), "Lada": ("7", "8", "9")})
    _satu_harap("Produksi garam berturut-turut 410, 452, dan 463 ton.", harap, tabel)


def test_each_sentence_by_itself() -> None:
    """A sentence without a number, and one whose number was judged already, keep none from being read after them."""
    tercatat = "Rumah layak huni tercatat 83,71 persen."
    for awal in ("Rumah layak huni terjaga.", "Realisasi rumah layak huni sebesar 87,31 persen pada tahun 2023."):
        assert _seharusnya(f"{awal} {tercatat}", _KINERJA) == ["Realisasi, adalah 78,31"]
