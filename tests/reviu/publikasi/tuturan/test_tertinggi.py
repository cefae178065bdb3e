"""The highest, the lowest and ranks that a sentence gives to rows of a list."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.tertinggi import periksa_tertinggi


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


_KOLAM = {"Kolam Asri": ("5",), "Kolam Biru": ("7",), "Kolam Ceria": ("3",)}
_PASAR = {
    "Pasar Anom": ("120", "812.400.000", "88,15"),
    "Pasar Baru": ("95", "1.940.000.000", "97,42"),
    "Pasar Cepu": ("140", "2.310.500.000", "91,06"),
    "Pasar Damar": ("60", "610.000.000", "75,30"),
}
_JUDUL_PASAR = "Pedagang|Retribusi (Rp)|Hunian (%)"
_TABEL_PASAR: TabelTerbit = ("Tabel 5 Pasar", _JUDUL_PASAR, _PASAR)
_BERPERINGKAT: TabelTerbit = (
    "Tabel 5 Pasar",
    f"{_JUDUL_PASAR}|Peringkat",
    {nama: (*isi, n) for (nama, isi), n in zip(_PASAR.items(), "3124", strict=True)},
)
_KINERJA: TabelTerbit = (
    "Tabel 6 Kinerja Tahun 2023",
    "Target|Realisasi|Capaian (%)|Realisasi 2022",
    {
        "Indeks budaya": ("50", "60", "120,00", "75"),
        "Indeks niaga": ("80", "76", "95,00", "70"),
        "Indeks warga": ("40", "42", "105,00", "41"),
        "Indeks desa": ("90", "81", "90,00", "95"),
    },
)


def _sendiri(kalimat: str, *tabel: TabelTerbit) -> list[str]:
    return [d.pesan for _, d in periksa_tertinggi(peta_kalimat(kalimat, tabel=sel_terbit(*tabel)))]


def _satu(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    pesan = _sendiri(kalimat, *tabel)
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"Kolam Asri": ("5",), "Kolam Biru": ("7",)}, ""),
        (_KOLAM, "Kolam Biru (7)"),
        # The whole by another name, above or below, is none of the list; in the middle it is one.
        ({"Seluruhnya": ("15",), **_KOLAM}, "Kolam Biru (7)"),
        ({**_KOLAM, "Seluruhnya": ("15",)}, "Kolam Biru (7)"),
        ({"Kolam Asri": ("5",), "Seluruhnya": ("15",), "Kolam Biru": ("7",), "Kolam Ceria": ("3",)}, "Seluruhnya (15)"),
        # Of three rows the last may be as much as both others by chance.
        ({"Kolam Asri": ("2",), "Kolam Biru": ("3",), "Kolam Ceria": ("5",)}, "Kolam Ceria (5)"),
    ],
)
def test_which_rows_make_a_list(isi: dict[str, tuple[str]], harap: str) -> None:
    """Three rows or more of one level, without the row of the whole."""
    _satu("Kolam terluas adalah Kolam Asri.", harap, ("Tabel 8 Kolam", "Luas (ha)", isi))


@pytest.mark.parametrize("nama", ["Kolam Biru", "Kolam Ceria"])
def test_what_is_equal_shares_its_place(nama: str) -> None:
    """Two rows of one number are both the highest."""
    isi = {"Kolam Asri": ("5",), "Kolam Biru": ("7",), "Kolam Ceria": ("7",), "Kolam Damai": ("3",)}
    _satu(f"Kolam terluas adalah {nama}.", "", ("Tabel 8 Kolam", "Luas (ha)", isi))


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # The number tells the column; that of the column that the words name is held to it within twice as much.
        ("Pedagang terbanyak berada di Pasar Cepu dengan 280 pedagang.", "Pasar Cepu menurut Tabel 5 Pasar adalah 140"),
        ("Pedagang terbanyak berada di Pasar Cepu dengan 281 pedagang.", ""),
        ("Pedagang terbanyak berada di Pasar Cepu dengan 130 persen.", ""),
        ("Pedagang terbanyak berada di Pasar Cepu dengan Rp130.", ""),
        ("Pedagang terbanyak berada di Pasar Cepu dengan 91,06 persen.", "Pasar Baru (97,42)"),
        ("Pedagang terbanyak berada di Pasar Baru dengan 97,42 persen.", ""),
        ("Hunian tertinggi Pasar Baru sebesar 97,4 persen.", ""),
        ("Hunian tertinggi Pasar Baru sebesar 98,42 persen.", "Pasar Baru menurut Tabel 5 Pasar adalah 97,42"),
        ("Hunian tertinggi Pasar Anom sebesar 97,42 persen.", "milik Pasar Baru, bukan Pasar Anom"),
        ("Hunian tertinggi Pasar Anom sebesar 97,4 persen.", "milik Pasar Baru, bukan Pasar Anom"),
        # In any column, where it is a number of three digits that are no zeros at its end.
        ("Pedagang terbanyak di Pasar Anom, yaitu 97,42 persen.", "milik Pasar Baru, bukan Pasar Anom"),
        ("Hunian tertinggi di Pasar Anom, yaitu 140 pedagang.", ""),
        # A share of the whole is no value of a cell.
        ("Retribusi terbesar Pasar Cepu sebesar 40,73 persen dari total retribusi.", ""),
        ("Retribusi terbesar Pasar Baru sebesar 40,73 persen dari total retribusi.", "Pasar Cepu (2.310.500.000)"),
        # One number each for the highest and the lowest.
        ("Hunian tertinggi dan terendah adalah Pasar Baru dan Pasar Damar, masing-masing 97,42 dan 75,30 persen.", ""),
        (
            "Hunian tertinggi dan terendah adalah Pasar Anom dan Pasar Damar, masing-masing 97,42 dan 75,30 persen.",
            "milik Pasar Baru, bukan Pasar Anom",
        ),
        (
            "Hunian tertinggi dan terendah adalah Pasar Baru dan Pasar Anom, masing-masing 97,42 dan 75,30 persen.",
            "milik Pasar Damar, bukan Pasar Anom",
        ),
        ("Hunian tertinggi dan terendah masing-masing 97,42 persen di Pasar Baru.", "Pasar Damar (75,30)"),
    ],
)
def test_the_number_tells_the_column(kalimat: str, harap: str) -> None:
    """A number beside a superlative is of the column in which the row bears it, else of the one that is named."""
    _satu(kalimat, harap, _TABEL_PASAR)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pasar Anom memiliki pedagang terbanyak.", "Pasar Cepu (140)"),
        ("Pasar Anom memiliki pedagang terbanyak sedangkan Pasar Cepu sedang.", "Pasar Cepu (140)"),
        ("Pasar Anom, yang memiliki pedagang terbanyak.", ""),
        ("Pasar Anom memiliki pedagang terbanyak di Jawa.", ""),
        ("Pasar Anom memiliki pedagang terbanyak; Jawa demikian.", "Pasar Cepu (140)"),
        ("Pasar Anom didominasi pedagang.", ""),
        ("Tiga pasar dengan pedagang terbanyak adalah Pasar Anom.", ""),
        ("Pedagang terbanyak bukan di Pasar Anom, melainkan Pasar Cepu.", ""),
        ("Pedagang terbanyak di Pasar Anom dan hunian tertinggi di Pasar Anom.", "Pasar Cepu (140)"),
        ("Terbanyak pedagang di Pasar Cepu, paling sedikit di Pasar Baru.", "Pasar Damar (60)"),
        # A name ninety signs behind belongs to something else.
        (f"Pedagang terbanyak {'x' * 87} Pasar Anom.", "Pasar Cepu (140)"),
        (f"Pedagang terbanyak {'x' * 88} Pasar Anom.", ""),
        # What follows the highest is the second.
        ("Pedagang terbanyak berada di Pasar Cepu, disusul Pasar Baru.", "Pasar Anom (120)"),
        ("Pedagang terbanyak berada di Pasar Cepu, disusul Pasar Anom.", ""),
        (f"Pedagang terbanyak berada di Pasar Cepu, disusul {'x' * 87} Pasar Baru.", "Pasar Anom (120)"),
        (f"Pedagang terbanyak berada di Pasar Cepu, disusul {'x' * 88} Pasar Baru.", ""),
    ],
)
def test_which_name_is_meant(kalimat: str, harap: str) -> None:
    """The name behind the word, else the one before it in its clause, unless another name or list is meant."""
    _satu(kalimat, harap, _TABEL_PASAR)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Capaian tertinggi sebesar 95,00 persen.", "Indeks budaya (120,00), sedangkan Indeks niaga 95,00"),
        ("Capaian tertinggi sebesar 120,00 persen.", ""),
        ("Capaian terendah sebesar 95,00 persen.", "Indeks desa (90,00), sedangkan Indeks niaga 95,00"),
        ("Capaian tertinggi sebesar 95 persen.", ""),
        ("Yang tertinggi sebesar 95,00 persen.", ""),
        ("Realisasi tertinggi diraih Indeks niaga.", "Indeks desa (81)"),
        ("Realisasi tertinggi diraih Indeks desa.", ""),
        ("Pagu tertinggi untuk Indeks budaya.", ""),
    ],
)
def test_the_quantity_that_is_named(kalimat: str, harap: str) -> None:
    """The quantity names the column; a number with decimals the row that alone bears it; a year before is none."""
    _satu(kalimat, harap, _KINERJA)


@pytest.mark.parametrize(
    ("nama", "satuan", "harap"),
    [
        (("Jalan mantap", "Kapal nelayan", "Sawah teknis"), ("Ha", "ha", "(Ha)"), "Jalan mantap (60)"),
        (("Jalan mantap", "Kapal nelayan", "Sawah teknis"), ("Ha", "Unit", "Ha"), ""),
        (("Persentase jalan", "Kapal nelayan", "Sawah teknis"), ("", "", ""), "Persentase jalan (60)"),
        (("Persentase jalan", "Jumlah kapal", "Sawah teknis"), ("", "", ""), ""),
    ],
)
def test_rows_of_other_units(nama: tuple[str, ...], satuan: tuple[str, ...], harap: str) -> None:
    """What is counted in two units, or named by two measures, has no highest realisasi."""
    isi = {n: (s or "-", *z) for n, s, z in zip(nama, satuan, (("50", "60"), ("80", "46"), ("40", "42")), strict=True)}
    tabel = ("Tabel 6 Kinerja Tahun 2023", "Satuan|Target|Realisasi", isi)
    _satu(f"Realisasi tertinggi diraih {nama[1]}.", harap, tabel)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Anggaran terbesar untuk Kegiatan Jagung.", "Kegiatan Beras (500.000.000)"),
        ("Anggaran terbesar untuk Kegiatan Beras.", ""),
        ("Anggaran terbesar untuk Program Ternak.", "Program Pangan (900.000.000)"),
        ("Penyerapan tertinggi pada Program Ternak sebesar 97,33 persen.", "adalah 98,33, tetapi tertulis 97,33"),
        ("Program Ternak menempati peringkat 1 dari 3 program menurut anggaran.", "urutannya 2 dari 3"),
    ],
)
def test_rows_of_a_level(kalimat: str, harap: str) -> None:
    """Programs are compared with programs, kegiatan with kegiatan."""
    isi = {
        "Program Pangan": ("900.000.000", "700.000.000", "77,78"),
        "Kegiatan Beras": ("500.000.000", "450.000.000", "90,00"),
        "Kegiatan Jagung": ("300.000.000", "200.000.000", "66,67"),
        "Kegiatan Gula": ("100.000.000", "50.000.000", "50,00"),
        "Program Ternak": ("600.000.000", "590.000.000", "98,33"),
        "Program Ikan": ("400.000.000", "100.000.000", "25,00"),
    }
    _satu(kalimat, harap, ("Tabel 7 Anggaran Tahun 2023", "Anggaran (Rp)|Realisasi (Rp)|%", isi))


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pasar Baru menempati peringkat pertama.", ""),
        ("Pasar Baru menempati peringkat kedua.", "kolom Peringkat pada Tabel 5 Pasar memuat 1"),
        ("Pasar Baru menempati peringkat kedua dari 4 pasar.", "kolom Peringkat pada Tabel 5 Pasar memuat 1"),
        (
            "Pasar Baru menempati peringkat kedua dari 4 pasar pedagang terbanyak.",
            "kolom Peringkat pada Tabel 5 Pasar memuat 1",
        ),
        # The second highest is held against its column, not against the rank.
        ("Pasar Anom menempati peringkat kedua, pedagang terbanyak di sana.", ""),
    ],
)
def test_a_rank_that_is_printed(kalimat: str, harap: str) -> None:
    """A column of ranks says which place it is."""
    _satu(kalimat, harap, _BERPERINGKAT)


@pytest.mark.parametrize(
    ("isi", "sebut", "harap"),
    [
        (_KOLAM, "urutan ke-2 dari 3", ""),
        (_KOLAM, "urutan ke-1 dari 3", "urutannya 2 dari 3"),
        (_KOLAM, "urutan ke-2 dari 5", "memuat 3"),
        (_KOLAM, "urutan ke-2 dari 6", ""),
        # A row unlike all others may count or not.
        ({**_KOLAM, "Waduk": ("4",)}, "urutan ke-2 dari 3", ""),
        ({**_KOLAM, "Waduk": ("4",)}, "urutan ke-2 dari 5", "memuat 4"),
        ({**_KOLAM, "Kolam Damai": ("4",)}, "urutan ke-2 dari 3", "memuat 4"),
        ({**_KOLAM, "Kolam Damai": ("4",)}, "urutan ke-2 dari empat", ""),
        ({"Asri": ("5",), "Biru": ("7",), "Ceria": ("3",), "Damai": ("4",)}, "urutan ke-2 dari 3", "memuat 4"),
    ],
)
def test_of_how_many_rows(isi: dict[str, tuple[str]], sebut: str, harap: str) -> None:
    """A number of rows within two of those of the list is a slip, another one is of another list."""
    _satu(f"{next(iter(isi))} menempati {sebut} kolam.", harap, ("Tabel 8 Kolam", "Luas (ha)", isi))


@pytest.mark.parametrize(("nama", "harap"), [("Pasar Anom", ""), ("Pasar Baru", "Pasar Anom (140)")])
def test_two_words_of_a_heading(nama: str, harap: str) -> None:
    """A heading of which two words are said is meant, whatever quantity the sentence names besides."""
    isi = {"Pasar Anom": ("140", "88,15"), "Pasar Baru": ("95", "97,42"), "Pasar Cepu": ("60", "91,06")}
    tabel: TabelTerbit = ("Tabel 9 Pasar", "Pedagang Tetap|Capaian (%)", isi)
    _satu(f"Pedagang tetap terbanyak menurut capaian ada di {nama}.", harap, tabel)
