"""Sums of which a sentence gives two numbers, and a table or the sentences before give the third."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.suku_ketiga import periksa_suku_ketiga

_PEGAWAI = (("Golongan III", "412", "276"), ("Golongan IV", "100", "100"), ("Jumlah", "512", "376"))
_TABEL = [
    *(
        Publikasi(tabel="Tabel 1.3 Pegawai menurut Jenis Kelamin", baris=nama, kolom=kolom, nilai=n)
        for nama, *nilai in _PEGAWAI
        for kolom, n in zip(("Laki-laki", "Perempuan"), nilai, strict=True)
    ),
    *(
        Publikasi(tabel="Tabel 2.1 Pagu Belanja", baris=nama, kolom="Pagu (Rp)", nilai=n)
        for nama, n in (("Belanja Pegawai", "6.420.000"), ("Belanja Modal", "4.875.000"), ("Jumlah", "11.295.000"))
    ),
    *(
        Publikasi(tabel="Tabel 2.2 Kapal Nelayan menurut Pelabuhan", baris=nama, kolom="Kapal", nilai=n)
        for nama, n in (("Pelabuhan Lama", "240"), ("Pelabuhan Baru", "405"), ("Jumlah", "645"))
    ),
    *(
        Publikasi(tabel="Tabel 3.1 Pengukuran Kinerja", baris="Jumlah kapal yang diperiksa", kolom=kolom, nilai=n)
        for kolom, n in (("Target", "900"), ("Realisasi", "736"))
    ),
]


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_suku_ketiga(peta_kalimat(kalimat, tabel=_TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Balai menerima 640 laporan. Dari jumlah itu 415 laporan selesai dan 252 laporan ditolak.",
            [
                "415 dan 252 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 640 sehingga seharusnya 225, tetapi tertulis 252."
            ],
        ),
        ("Balai menerima 640 laporan. Dari jumlah itu 415 laporan selesai dan 225 laporan ditolak.", []),
        (
            "Balai menerima 640 laporan. Dari jumlah itu 451 laporan selesai dan 225 laporan ditolak.",
            [
                "451 dan 225 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 640 sehingga seharusnya 415, tetapi tertulis 451."
            ],
        ),
        (
            "Balai menerima 640 laporan. Yang selesai 415 laporan dan sisanya 252 laporan.",
            [
                "415 dan 252 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 640 sehingga seharusnya 225, tetapi tertulis 252."
            ],
        ),
        # No word says that both are all.
        ("Balai menerima 640 laporan. Yang selesai 415 laporan dan lainnya 252 laporan.", []),
        # A long number is met by no chance among all totals, a short one in a table of its name.
        (
            "Belanja pegawai Rp6.420.000 dan sisanya Rp4.785.000.",
            [
                "6.420.000 dan 4.785.000 tidak menjadi keseluruhannya: Tabel 2.1 Pagu Belanja berjumlah 11.295.000 sehingga seharusnya 4.875.000, tetapi tertulis 4.785.000."
            ],
        ),
        ("Belanja pegawai Rp6.420.000 dan sisanya Rp4.875.000.", []),
        (
            "Kapal nelayan di pelabuhan 240 unit dan sisanya 450 unit.",
            [
                "240 dan 450 tidak menjadi keseluruhannya: Tabel 2.2 Kapal Nelayan menurut Pelabuhan berjumlah 645 sehingga seharusnya 405, tetapi tertulis 450."
            ],
        ),
        ("Kapal nelayan di pelabuhan 240 unit dan sisanya 405 unit.", []),
        ("Kapal 240 unit dan sisanya 450 unit.", []),
        ("Belanja pegawai Rp240 dan sisanya Rp450.", []),
        # People are counted by whatever name.
        (
            "Kantor diisi 74 pegawai. Pegawai pria 45 orang dan pegawai wanita 92 orang.",
            [
                "45 dan 92 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 74 sehingga seharusnya 29, tetapi tertulis 92."
            ],
        ),
        ("Kantor diisi 74 pegawai. Pegawai pria 45 orang dan pegawai wanita 29 orang.", []),
        (
            "Kantor diisi 74 pegawai. Pegawai tetap 45 orang dan sisanya 92 orang.",
            [
                "45 dan 92 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 74 sehingga seharusnya 29, tetapi tertulis 92."
            ],
        ),
        ("Kantor diisi 74 kursi. Pegawai tetap 45 orang dan sisanya 92 orang.", []),
        # What stands three sentences back is remembered, four back is forgotten.
        (
            "Balai menerima 640 laporan. Angka itu dicatat 1 kali. Yang selesai dari laporan itu 415 laporan dan sisanya 252 laporan.",
            [
                "415 dan 252 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 640 sehingga seharusnya 225, tetapi tertulis 252."
            ],
        ),
        (
            "Balai menerima 640 laporan. Hal itu 12 unit. Hal itu 13 unit. Hal itu 415 laporan dan sisanya 252 laporan.",
            [
                "415 dan 252 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 640 sehingga seharusnya 225, tetapi tertulis 252."
            ],
        ),
        (
            "Balai menerima 640 laporan. Hal itu 12 unit. Hal itu 13 unit. Hal itu 14 unit. Hal itu 415 laporan dan sisanya 252 laporan.",
            [],
        ),
        # Also over a sentence without a number.
        (
            "Balai menerima 640 laporan. Kantor buka. Yang selesai 415 laporan dan sisanya 252 laporan.",
            [
                "415 dan 252 tidak menjadi keseluruhannya: kalimat sebelumnya menyebut 640 sehingga seharusnya 225, tetapi tertulis 252."
            ],
        ),
    ],
)
def test_parts_and_a_whole(kalimat: str, harap: list[str]) -> None:
    """Two parts make the whole that the text before, or the total of a table, gives; a slip of the hand is found."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Terdaftar 96 orang relawan. Sebanyak 31 orang menjaga pos, 48 orang berpatroli, dan 71 orang di posko.",
            [
                "Bagian-bagiannya berjumlah 150, sedangkan kalimat sebelumnya menyebut 96, sehingga seharusnya 17, tetapi tertulis 71."
            ],
        ),
        ("Terdaftar 96 orang relawan. Sebanyak 31 orang menjaga pos, 48 orang berpatroli, dan 17 orang di posko.", []),
        (
            "Terdaftar 96 orang relawan. Sebanyak 13 orang menjaga pos, 48 orang berpatroli, dan 17 orang di posko.",
            [
                "Bagian-bagiannya berjumlah 78, sedangkan kalimat sebelumnya menyebut 96, sehingga seharusnya 31, tetapi tertulis 13."
            ],
        ),
        (
            "Terdaftar 96 orang relawan. Sebanyak 31 orang menjaga pos, termasuk 48 orang berpatroli, dan 71 orang di posko.",
            [],
        ),
        ("Terdaftar 96 orang relawan. Sebanyak 31 orang menjaga pos, 48 unit berpatroli, dan 71 orang di posko.", []),
        (
            "Terdaftar 96 orang relawan. Sebanyak 31 orang menjaga pos; yang 48 orang berpatroli, dan 71 orang di posko.",
            [],
        ),
        ("Terdaftar 96 unit. Sebanyak 31 orang menjaga pos, 48 orang berpatroli, dan 71 orang di posko.", []),
        (
            "Terdaftar 96 orang dan 69 orang. Sebanyak 31 orang menjaga pos, 48 orang berpatroli, dan 71 orang di posko.",
            [
                "Bagian-bagiannya berjumlah 150, sedangkan kalimat sebelumnya menyebut 96, sehingga seharusnya 17, tetapi tertulis 71."
            ],
        ),
    ],
)
def test_three_parts(kalimat: str, harap: list[str]) -> None:
    """Parts of one unit, one after the other, make the whole that the sentence before gives."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tahun 2022 tercatat 480 kapal. Tahun 2023 tercatat 530 kapal. Angka itu naik 60 kapal.",
            ["kalimat sebelumnya menyebut 480 dan 530 sehingga seharusnya 50, tetapi tertulis 60."],
        ),
        (
            "Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 28 kapal.",
            ["kalimat sebelumnya menyebut 480 dan 562 sehingga seharusnya 82, tetapi tertulis 28."],
        ),
        ("Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 82 kapal.", []),
        (
            "Semula tercatat 480 kapal. Kini tercatat 562 kapal. Selisihnya 28 kapal.",
            ["kalimat sebelumnya menyebut 480 dan 562 sehingga seharusnya 82, tetapi tertulis 28."],
        ),
        ("Semula tercatat 480 kapal. Kini tercatat 562 kapal. Tersedia 28 kapal.", []),
        ("Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 28 unit.", []),
        (
            "Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 82 kapal atau 20,08 persen.",
            ["kalimat sebelumnya menyebut 480 dan 562 sehingga seharusnya 17,08, tetapi tertulis 20,08."],
        ),
        ("Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 82 kapal atau 17,09 persen.", []),
        (
            "Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 82 kapal atau 17,10 persen.",
            ["kalimat sebelumnya menyebut 480 dan 562 sehingga seharusnya 17,08, tetapi tertulis 17,10."],
        ),
        ("Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 82 kapal atau 14,59 persen.", []),
        # Neither is near.
        ("Semula tercatat 480 kapal. Kini tercatat 562 kapal. Kapal bertambah 82 kapal atau 50 persen.", []),
        # Two pairs differ by a slip of it.
        ("Tercatat 480 kapal. Tercatat 562 kapal. Tercatat 500 kapal. Kapal itu bertambah 26 kapal.", []),
    ],
)
def test_the_difference_of_two_numbers_before(kalimat: str, harap: list[str]) -> None:
    """A change, with its percentage of either, is that of the last two numbers of its unit."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Kini ada 562 kapal. Dari semula 480 kapal bertambah 28 kapal.",
            ["Semula 480, lalu kalimat sebelumnya menyebut 562 sehingga seharusnya 82, tetapi tertulis 28."],
        ),
        ("Kini ada 562 kapal. Dari semula 480 kapal bertambah 82 kapal.", []),
        (
            "Kini ada 562 kapal. Dari semula 644 kapal berkurang 28 kapal.",
            ["Semula 644, lalu kalimat sebelumnya menyebut 562 sehingga seharusnya 82, tetapi tertulis 28."],
        ),
        ("Kini ada 562 kapal. Dari 480 kapal bertambah 28 kapal.", []),
        # The other way round.
        (
            "Kini ada 562 kapal. Dari semula 644 kapal bertambah 82 kapal.",
            ["Semula 644, lalu kalimat sebelumnya menyebut 562, berlawanan dengan arah yang tertulis."],
        ),
        # A number of one digit is near to any other, where the text itself gives both.
        (
            "Kini ada 36 kapal. Dari semula 32 kapal bertambah 5 kapal.",
            ["Semula 32, lalu kalimat sebelumnya menyebut 36 sehingga seharusnya 4, tetapi tertulis 5."],
        ),
        ("Kini ada 36 kapal. Dari semula 32 kapal bertambah 4 kapal.", []),
        ("Kini ada 36 kapal. Dari semula 26 kapal bertambah 9 kapal.", []),
        ("Kini ada 36 kapal. Dari semula 27 kapal bertambah 10 kapal.", []),
    ],
)
def test_from_what_was_to_what_is(kalimat: str, harap: list[str]) -> None:
    """What was and by how much it changed make what the sentence before gives."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Jumlah kapal yang diperiksa dengan target 900 kapal masih kurang 146 kapal.",
            [
                "900 dikurangi 736 (Tabel 3.1 Pengukuran Kinerja mencetak 736) sehingga seharusnya 164, tetapi tertulis 146."
            ],
        ),
        ("Jumlah kapal yang diperiksa dengan target 900 kapal masih kurang 164 kapal.", []),
        ("Jumlah kapal yang diperiksa dengan 900 kapal masih kurang 146 kapal.", []),
        (
            "Terperiksa 736 kapal. Target 900 kapal masih kurang 146 kapal.",
            ["900 dikurangi 736 (kalimat sebelumnya menyebut 736) sehingga seharusnya 164, tetapi tertulis 146."],
        ),
        ("Terperiksa 736 kapal. Target 900 kapal masih kurang 164 kapal.", []),
        ("Terperiksa 736 unit. Target 900 kapal masih kurang 146 kapal.", []),
        ("Terperiksa 1.046 kapal. Target 900 kapal masih kurang 164 kapal.", []),
    ],
)
def test_what_is_missing_from_a_plan(kalimat: str, harap: list[str]) -> None:
    """It is the plan without what was reached, by the table or by the sentence before."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Retribusi mencapai Rp1.200.000. Retribusi kapal Rp756.000 atau 36,00 persen dari retribusi tersebut.",
            [
                "756.000 adalah bagian dari 1.200.000 pada kalimat sebelumnya sehingga seharusnya 63,00, tetapi tertulis 36,00."
            ],
        ),
        ("Retribusi mencapai Rp1.200.000. Retribusi kapal Rp756.000 atau 63,00 persen dari retribusi tersebut.", []),
        ("Retribusi mencapai Rp1.200.000. Retribusi kapal Rp756.000 atau 63,01 persen dari retribusi tersebut.", []),
        ("Retribusi mencapai Rp1.200.000. Retribusi kapal Rp756.000 atau 36,00 persen dari pagu.", []),
        (
            "Retribusi mencapai Rp1.200.000 dan denda Rp2.100.000. Retribusi kapal Rp756.000 atau 63,00 persen dari denda tersebut.",
            [
                "756.000 adalah bagian dari 2.100.000 pada kalimat sebelumnya sehingga seharusnya 36,00, tetapi tertulis 63,00."
            ],
        ),
        (
            "Retribusi mencapai Rp1.200.000 dan denda Rp2.100.000. Retribusi kapal Rp756.000 atau 36,00 persen dari denda tersebut.",
            [],
        ),
        (
            "Retribusi mencapai Rp1.200.000 dan denda Rp2.100.000. Retribusi kapal Rp756.000 atau 63,00 persen dari jumlah tersebut.",
            [],
        ),
    ],
)
def test_a_share_of_the_sentence_before(kalimat: str, harap: list[str]) -> None:
    """An amount and its percentage "dari ... tersebut" are of the number of that name, else of any."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Selama setahun diperiksa 8.640 kapal. Rata-rata per bulan diperiksa 702 kapal.",
            ["8.640 dibagi 12 sehingga seharusnya 720, tetapi tertulis 702."],
        ),
        ("Selama setahun diperiksa 8.640 kapal. Rata-rata per bulan diperiksa 720 kapal.", []),
        (
            "Selama setahun diperiksa 8.640 kapal. Rata-rata per triwulan diperiksa 2.610 kapal.",
            ["8.640 dibagi 4 sehingga seharusnya 2.160, tetapi tertulis 2.610."],
        ),
        ("Selama setahun diperiksa 8.640 kapal. Rata-rata per triwulan diperiksa 2.160 kapal.", []),
        (
            "Selama setahun diperiksa 8.640 unit kapal. Rata-rata per bulan diperiksa 702 kapal.",
            ["8.640 dibagi 12 sehingga seharusnya 720, tetapi tertulis 702."],
        ),
        ("Selama setahun diperiksa 8.640 unit perahu. Rata-rata per bulan diperiksa 702 kapal.", []),
        (
            "Diperiksa 120 kapal dan 235 kapal. Seluruh kapal berjumlah 535 kapal.",
            ["Angka-angka pada kalimat sebelumnya dijumlahkan sehingga seharusnya 355, tetapi tertulis 535."],
        ),
        ("Diperiksa 120 kapal dan 235 kapal. Seluruh kapal berjumlah 355 kapal.", []),
        ("Diperiksa 120 kapal. Seluruh kapal berjumlah 210 kapal.", []),
        # The rest of a column, where the number before is one of its parts.
        (
            "Pelabuhan Lama menampung 240 kapal. Pelabuhan lainnya menampung 450 kapal.",
            [
                "240 sudah disebut dan Tabel 2.2 Kapal Nelayan menurut Pelabuhan berjumlah 645 sehingga seharusnya 405, tetapi tertulis 450."
            ],
        ),
        ("Pelabuhan Lama menampung 240 kapal. Pelabuhan lainnya menampung 405 kapal.", []),
        ("Pelabuhan Lama menampung 241 kapal. Pelabuhan lainnya menampung 440 kapal.", []),
    ],
)
def test_the_only_number_of_a_sentence(kalimat: str, harap: list[str]) -> None:
    """It is the mean, the sum or the rest of those before it, where its words say so."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Pegawai terdiri dari 512 laki-laki berbanding 367 perempuan.",
            [
                "Tabel 1.3 Pegawai menurut Jenis Kelamin menghitung 376 perempuan sehingga seharusnya 376, tetapi tertulis 367."
            ],
        ),
        ("Pegawai terdiri dari 512 laki-laki berbanding 376 perempuan.", []),
        (
            "Pegawai terdiri dari 367 perempuan berbanding 512 laki-laki.",
            [
                "Tabel 1.3 Pegawai menurut Jenis Kelamin menghitung 376 perempuan sehingga seharusnya 376, tetapi tertulis 367."
            ],
        ),
        ("Pegawai terdiri dari 376 perempuan berbanding 512 laki-laki.", []),
        (
            "Pegawai laki-laki 521 orang dan perempuan 376 orang.",
            [
                "Tabel 1.3 Pegawai menurut Jenis Kelamin menghitung 512 laki-laki sehingga seharusnya 512, tetapi tertulis 521."
            ],
        ),
        ("Pegawai laki-laki di antaranya 521 orang dan perempuan 376 orang.", []),
        ("Pegawai laki-laki 521 orang dan perempuan 367 orang.", []),
    ],
)
def test_men_and_women(kalimat: str, harap: list[str]) -> None:
    """They are as many as the table that counts both says, in the order in which they are named."""
    assert _temuan(kalimat) == harap


_SEMUA = "Balai memiliki 64 orang pegawai."


def _temuan_bersama(*kalimat: str) -> list[str]:
    return [t.pesan for t in temuan_kalimat("publikasi-uraian-jumlah", _SEMUA, *kalimat)]


def test_utuh_dan_bagiannya() -> None:
    """A number with its own parts behind it is none of them, nor is its share one of theirs."""
    benar = "Pegawai tetap sebanyak 40 orang (62,50%), terdiri atas laki-laki 25 orang (62,50%) dan perempuan 15 orang (37,50%)."
    assert _temuan_bersama(benar) == []
    assert _temuan_bersama(benar.replace("(37,50%)", "(35,70%)")) != []
    assert (
        _temuan_bersama("Dari 30 orang tenaga kontrak, 21 orang berijazah sarjana dan 9 orang berijazah diploma.") == []
    )


def test_bagian_tanpa_utuh() -> None:
    """Parts that have no whole beside them make that of the sentence before."""
    assert (
        _temuan_bersama("Pegawai itu terdiri atas 30 orang penyuluh, 24 orang teknisi, dan 10 orang juru ukur.") == []
    )
    assert (
        _temuan_bersama("Pegawai itu terdiri atas 30 orang penyuluh, 42 orang teknisi, dan 10 orang juru ukur.") != []
    )


def test_dari_jumlah_tersebut() -> None:
    """Both parts of "jumlah tersebut" make the number of the sentence before, whatever slip parts them."""
    utuh, pola = (
        "Kota ini memiliki 74.218 unit kios.",
        "Dari jumlah tersebut, 61.407 unit telah disewa dan {} unit kosong.",
    )
    assert temuan_kalimat("publikasi-uraian-jumlah", utuh, pola.format("12.811")) == []
    assert len(temuan_kalimat("publikasi-uraian-jumlah", utuh, pola.format("12.118"))) == 1
    # a third kind is left over
    assert temuan_kalimat("publikasi-uraian-jumlah", utuh, pola.format("4.118")) == []


_TERIMA = "Balai menerima 640 laporan."


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # Parts that nearly make the number before them; of two numbers before, either may be meant.
        (f"{_TERIMA} Dari jumlah itu 415 laporan selesai dan 230 laporan ditolak.", "seharusnya 225"),
        (f"{_TERIMA} Dari jumlah itu 415 laporan selesai dan 350 laporan ditolak.", ""),
        (f"{_TERIMA} Balai menutup 645 laporan. Dari jumlah itu 415 laporan selesai dan 230 laporan ditolak.", ""),
        # A part of long numbers of a table of another kind is no part of it, one of the realisasi is.
        ("Kapal nelayan. Yang baik 6.420.000 unit dan sisanya 4.785.000 unit.", ""),
        ("Jumlah kapal yang diperiksa 500 unit dan sisanya 263 unit.", "seharusnya 236"),
        # Men and women are people by whatever name.
        ("Balai memiliki 74 pegawai. Terdapat 45 laki-laki dan 92 perempuan.", "seharusnya 29"),
        # What opens a list is the whole of it.
        (f"{_TERIMA} Selesai 300 laporan, meliputi 200 laporan, dan ditunda 104 laporan.", ""),
        # No more than all.
        (f"{_TERIMA} Selesai 640 laporan atau 110 persen dari jumlah tersebut.", ""),
    ],
)
def test_parts_of_what_was_said_before(kalimat: str, harap: str) -> None:
    """Of the sentence before, of the thing that is named, or of a table of its kind."""
    temuan = _temuan(kalimat)
    assert len(temuan) == bool(harap)
    assert all(harap in satu for satu in temuan)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # A percentage of either number, to one step of its last digit; of nothing there is none.
        (f"{_TERIMA} Balai menutup 500 laporan. Laporan bertambah 140 laporan atau 27 persen.", ""),
        (f"{_TERIMA} Balai menutup 500 laporan. Laporan bertambah 140 laporan atau 30 persen.", "seharusnya 28"),
        (f"{_TERIMA} Balai menutup 0 laporan. Laporan bertambah 640 laporan atau 28 persen.", ""),
        # Numbers of one digit, from one on.
        (f"{_TERIMA} Semula 631 laporan lalu bertambah 8 laporan.", "seharusnya 9"),
        (f"{_TERIMA} Semula 639 laporan lalu bertambah 2 laporan.", "seharusnya 1"),
        (f"{_TERIMA} Semula 639 laporan lalu bertambah 1 laporan.", ""),
        (f"{_TERIMA} Semula 640 laporan lalu bertambah 1 laporan.", ""),
    ],
)
def test_changes_of_what_was_said_before(kalimat: str, harap: str) -> None:
    """By how much, and by how many per cent, two numbers differ."""
    temuan = _temuan(kalimat)
    assert len(temuan) == bool(harap)
    assert all(harap in satu for satu in temuan)
