"""Sentence against sentence: one thing of one year with two values, and things that only look alike."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu import Temuan


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
