"""Sentence against sentence: one thing of one year with two values, and things that only look alike."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu import Temuan
from kinerja.reviu.publikasi.tuturan.antar_kalimat import periksa_antar_kalimat


def _temuan(*kalimat: str, tabel: tuple[Publikasi, ...] = ()) -> list[Temuan]:
    return temuan_kalimat("publikasi-antarkalimat", *kalimat, tabel=tabel)


@pytest.mark.parametrize(
    ("satu", "lain", "tercetak"),
    [
        (
            "Nilai tukar petani tahun 2023 tercatat sebesar 104,62.",
            "Pada tahun 2023 nilai tukar petani berada pada angka 106,42.",
            "106,42",
        ),
        ("Bantuan pompa air disalurkan kepada 132 petani.", "Sebanyak 123 petani menerima bantuan pompa air.", "123"),
        (
            "Penerimaan retribusi pasar hewan sebesar Rp1.284.500.000.",
            "Retribusi pasar hewan yang diterima mencapai Rp1,38 miliar.",
            "Rp1,38 miliar",
        ),
        (
            "Panjang drainase yang dinormalisasi adalah 18,64 km.",
            "Selama 2023 dinas menormalisasi drainase sepanjang 16,84 km.",
            "16,84",
        ),
        # What is done with it besides, and where, says no other thing; long numbers that begin alike are meant as one.
        (
            "Luas hutan lindung rakyat sebesar 2.140 hektare.",
            "Hutan lindung rakyat seluas 2.410 hektare dijaga bersama warga.",
            "2.410",
        ),
        (
            "Lahan sawah beririgasi teknis seluas 1.478.735 ha atau 33,96 persen dari luas lahan.",
            "Lahan kering seluas 2.819.375 ha, dan sawah beririgasi seluas 1.478.455 ha terletak di dataran rendah.",
            "1.478.455",
        ),
    ],
)
def test_two_values_of_one_thing(satu: str, lain: str, tercetak: str) -> None:
    """Both places are named, and none of them is called the right one."""
    (temuan,) = _temuan(satu, lain)
    assert (temuan.tercetak, temuan.seharusnya) == (tercetak, "")
    assert satu[:20] in temuan.pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        ("Nilai tukar petani tahun 2023 tercatat sebesar 104,62.", "Nilai tukar petani pada tahun 2023 adalah 104,6."),
        ("Nilai tukar petani tahun 2022 tercatat sebesar 104,62.", "Nilai tukar petani tahun 2023 sebesar 106,42."),
        ("Nilai tukar petani ditargetkan sebesar 104,62.", "Nilai tukar petani mencapai 106,42."),
        ("Kunjungan pasien rawat jalan triwulan I 104 orang.", "Kunjungan pasien rawat jalan triwulan II 140 orang."),
        ("Bantuan pompa air diterima 132 petani.", "Bantuan pompa air diterima 123 petani di Kecamatan Sukamaju."),
        ("Nilai tukar petani sebesar 104,62.", "Nilai tukar petani di atas 106,42.", "Nilai tukar petani naik 1,42."),
        ("Pelatihan diikuti 30 orang.", "Pelatihan diikuti 25 orang."),
        ("Penyuluh lapangan tersebut berjumlah 132 orang.", "Penyuluh lapangan tersebut berjumlah 123 orang."),
        (
            "Bantuan bibit kopi unggul sebanyak 132 paket.",
            "Bantuan bibit kopi unggul sebanyak 123 paket.",
            "Bantuan bibit kopi unggul sebanyak 213 paket.",
        ),
    ],
)
def test_things_that_only_look_alike(kalimat: tuple[str, ...]) -> None:
    """Other years, quantities, parts of the year or places; what only another sentence names; what many sentences say."""
    assert _temuan(*kalimat) == []


def test_what_a_table_prints_is_judged_against_the_table() -> None:
    """So that nothing is found twice."""
    tabel = (Publikasi(tabel="Tabel 3.1", baris="Nilai tukar petani", kolom="Realisasi", nilai="104,62"),)
    kalimat = ("Nilai tukar petani sebesar 104,62.", "Nilai tukar petani tahun 2023 sebesar 106,42.")
    assert _temuan(*kalimat, tabel=tabel) == []


def test_sentences_of_one_pattern_are_of_what_their_headings_say() -> None:
    """Under the headings of a list, that is; a summary that repeats a sentence speaks of the same thing."""
    kalimat = "Rekomendasi pemeriksaan keuangan yang selesai ditindaklanjuti sebanyak {} butir."
    for bagian, banyak in ((("1) Dinas", "2) Kecamatan"), 0), (("B. Hasil", "Bab IV Penutup"), 1)):
        baris = [
            Publikasi(tabel=f"Prosa {nama}", baris="Dari seluruh …", kolom="Kalimat", nilai=kalimat.format(angka))
            for nama, angka in zip(bagian, (354, 345), strict=True)
        ]
        assert len(temuan_kalimat("publikasi-antarkalimat", tabel=baris)) == banyak


def test_what_many_sentences_state_is_a_list() -> None:
    """A number that stands everywhere, with other words each time, is no slip of one that stands once."""
    luas = "Luas hutan lindung rakyat sebesar 2.140 hektare."
    huruf = "abcdefghij"
    lain = [f"Seluas 2.410 hektare hutan lindung rakyat bertanah {a}u{b}asan." for a in huruf for b in huruf[:7]]
    assert len(_temuan(luas, lain[0])) == 1
    assert _temuan(luas, *lain) == []


_PRIMER = (
    "Panjang drainase primer perkotaan yang dinormalisasi adalah {} km.",
    "Drainase primer perkotaan dinormalisasi {} km.",
)
_DRAINASE = (
    "Panjang drainase yang dinormalisasi adalah {} km.",
    "Pada tahun 2023 drainase dinormalisasi sepanjang {} km.",
)


@pytest.mark.parametrize(
    ("pola", "satu", "lain", "banyak"),
    [
        # Of three words that name a thing two values are up to twice as much, of two up to a tenth more.
        (_PRIMER, "20", "40", 1),
        (_PRIMER, "20", "41", 0),
        (_DRAINASE, "20", "22", 1),
        (_DRAINASE, "20", "23", 0),
        # A slip of three digits or more, in one unit.
        (_DRAINASE, "184", "814", 1),
        (_DRAINASE, "84", "48", 0),
        (_DRAINASE, "184 ribu", "814", 0),
        (_PRIMER, "0", "0,1", 0),
        (_PRIMER, "20", "20,0", 0),
        (("Luas sawah irigasi teknis 20 ha.", "Sawah irigasi teknis berjumlah {1} unit."), "20", "22", 0),
        # A thing that one word names is any thing.
        (("Drainase ada {} km.", "Terdapat drainase {} km."), "184", "148", 0),
        (
            ("Drainase yang dinormalisasi 184 km tahun 2022.", "Pada tahun 2023 drainase dinormalisasi {1} km."),
            "",
            "148",
            0,
        ),
    ],
)
def test_how_far_two_values_lie_apart(pola: tuple[str, str], satu: str, lain: str, banyak: int) -> None:
    """The better a thing is known, the farther its two values may lie apart."""
    kalimat = (pola[0].format(satu, lain), pola[1].format(lain, lain))
    assert len(list(periksa_antar_kalimat(peta_kalimat(*kalimat)))) == banyak


@pytest.mark.parametrize(
    ("angka", "banyak"), [(("20", "20", "24"), 1), (("20", "24", "20"), 1), (("20", "22", "24"), 0)]
)
def test_two_values_and_not_three(angka: tuple[str, ...], banyak: int) -> None:
    """One value twice and another one are two; three are of several things."""
    pola = (*_PRIMER, "Pada 2023 perkotaan menormalisasi drainase primer {} km.")
    kalimat = [satu.format(n) for satu, n in zip(pola, angka, strict=True)]
    assert len(list(periksa_antar_kalimat(peta_kalimat(*kalimat)))) == banyak


def test_two_numbers_of_one_sentence() -> None:
    """A sentence does not contradict itself, and one of another thing before it changes nothing."""
    satu = "Drainase yang dinormalisasi 184 km dan lagi drainase yang dinormalisasi 148 km."
    assert list(periksa_antar_kalimat(peta_kalimat(satu))) == []
    pompa = ("Ada pompa air 12 unit.", "Bantuan pompa air disalurkan 132 unit.", "Sebanyak 123 unit bantuan pompa air.")
    assert len(list(periksa_antar_kalimat(peta_kalimat(*pompa)))) == 1


@pytest.mark.parametrize(
    ("satu", "lain", "banyak"),
    [
        ("Luas kebun teh lereng sebesar 140 hektare.", "Kebun teh lereng milik rakyat seluas 104 hektare.", 1),
        ("Luas kebun teh lereng sebesar 14 hektare.", "Kebun teh lereng milik rakyat seluas 41 hektare.", 0),
        ("Luas kebun teh lereng sebesar 140 hektare.", "Kebun teh lereng milik rakyat sebanyak 104 orang.", 0),
        ("Luas kebun teh lereng barat sebesar 140 hektare.", "Kebun teh lereng milik rakyat seluas 104 hektare.", 0),
        # Six digits of which the first four are the same, of two words.
        ("Luas kebun teh barat sebesar 123.456 hektare.", "Kebun teh rakyat seluas 123.499 hektare.", 1),
        ("Luas kebun teh barat sebesar 12.345 hektare.", "Kebun teh rakyat seluas 12.399 hektare.", 0),
        ("Luas kebun teh barat sebesar 123.456 hektare.", "Kebun teh rakyat seluas 124.456 hektare.", 0),
        ("Luas kebun teh barat sebesar 1.234.000 hektare.", "Kebun teh rakyat seluas 1.234.999 hektare.", 0),
        ("Luas kebun teh barat sebesar 1.234.999 hektare.", "Kebun teh rakyat seluas 1.234.000 hektare.", 0),
        ("Luas kebun teh barat sebesar 123.456 hektare.", "Kebun teh rakyat seluas 123.456 hektare.", 0),
        ("Luas kebun barat sebesar 123.456 hektare.", "Kebun rakyat seluas 123.499 hektare.", 0),
        ("Luas kebun teh barat sebesar 1.234,56 hektare.", "Kebun teh rakyat seluas 123.499 hektare.", 0),
        # A place makes it a part.
        ("Luas kebun teh lereng sebesar 140 hektare.", "Luas di Sukamaju kebun teh lereng 104 hektare.", 0),
    ],
)
def test_slips_of_much_the_same_words(satu: str, lain: str, banyak: int) -> None:
    """A slip where one sentence says no less than the other, and long numbers that begin alike."""
    assert len(list(periksa_antar_kalimat(peta_kalimat(satu, lain)))) == banyak


@pytest.mark.parametrize(
    ("bagian", "banyak"),
    [
        (("Luas Sawah", "Luas Kebun"), 0),
        (("Luas Sawah", "Luas Sawah"), 1),
        (("Luas Sawah", "Umum"), 1),
        (("Umum", "Luas Kebun"), 1),
    ],
)
def test_headings_that_name_two_things(bagian: tuple[str, str], banyak: int) -> None:
    """Sentences below the headings of two things of the tables are of these."""
    tabel: TabelTerbit = ("Tabel 1", "Luas (ha)", {"Luas sawah": ("10",), "Luas kebun": ("20",)})
    kalimat = (
        "Panjang drainase yang dinormalisasi adalah 18,64 km.",
        "Selama 2023 dinas menormalisasi drainase sepanjang 16,84 km.",
    )
    prosa = [
        Publikasi(tabel=f"Prosa {nama}", baris="Kalimat", kolom="Kalimat", nilai=satu)
        for nama, satu in zip(bagian, kalimat, strict=True)
    ]
    assert len(list(periksa_antar_kalimat(peta_kalimat(tabel=[*sel_terbit(tabel), *prosa])))) == banyak


@pytest.mark.parametrize(("awal", "banyak"), [("kota", 0), ("desa", 0)])
def test_three_words_of_one_pattern(awal: str, banyak: int) -> None:
    """Sentences that begin with the same three words are of what differs behind them."""
    kalimat = (
        "Pada wilayah kota drainase dinormalisasi 184 km.",
        f"Pada wilayah {awal} drainase dinormalisasi 148 km.",
    )
    assert len(list(periksa_antar_kalimat(peta_kalimat(*kalimat)))) == banyak


def test_sixty_statements_that_are_alike() -> None:
    """Up to sixty statements can be slips of each other, more are a list."""
    huruf = "abcdefghij"
    lain = [f"Seluas 2.410 hektare hutan lindung rakyat bertanah {a}u{b}asan." for a in huruf for b in huruf[:6]]
    luas = "Luas hutan lindung rakyat sebesar 2.140 hektare."
    assert len(list(periksa_antar_kalimat(peta_kalimat(luas, *lain[:59])))) == 59
    assert list(periksa_antar_kalimat(peta_kalimat(luas, *lain))) == []
