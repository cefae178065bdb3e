"""Lines of running text become sentences with their places."""

from __future__ import annotations

import pytest

from kinerja.pembaca.alinea import ke_kalimat
from kinerja.pembaca.baris_prosa import baris_prosa, dinilai
from kinerja.pembaca.judul import cari_judul, judul_bagian
from kinerja.pembaca.susun import susun_isi
from kinerja.pembaca.unsur import BarisTeks, Isi, Kalimat, Kotak


def baris(*teks: str) -> list[BarisTeks]:
    """Return lines below each other."""
    return [BarisTeks(satu, 1, Kotak(0, 12 * n, 6 * len(satu), 12 * n + 10)) for n, satu in enumerate(teks)]


def test_a_sentence_knows_its_lines() -> None:
    """Also where it begins or ends within one."""
    isi = baris("Pagu tahun 2023 sebesar Rp5. Realisasi", "mencapai Rp4 atau 80 % dari pagu itu,", "naik 5 %. Selesai.")
    hasil = ke_kalimat(isi, "Bab")
    assert [satu.teks for satu in hasil] == [
        "Pagu tahun 2023 sebesar Rp5.",
        "Realisasi mencapai Rp4 atau 80 % dari pagu itu, naik 5 %.",
    ]
    assert [len(satu.kotak) for satu in hasil] == [1, 3]


def test_numbers_and_abbreviations_do_not_end_a_sentence() -> None:
    """Rp. 1.000, No. 5, Kab. Cilacap, s.d. 2026."""
    teks = "Sesuai Peraturan No. 5 Tahun 2023 Kab. Cilacap menganggarkan Rp. 1.000.000 untuk 2 kegiatan."
    assert [satu.teks for satu in ke_kalimat(baris(teks), "")] == [teks]


def test_items_begin_anew() -> None:
    """Also where no blank stands behind their number: each is a sentence of its own, within a line and over lines."""
    satu, dua = "9) PP Nomor 55 tentang Dana Perimbangan;", "10)PP Nomor 57 tentang Hibah kepada Daerah"
    assert [s.teks for s in ke_kalimat(baris(f"{satu} {dua}"), "")] == [satu, dua]
    isi = [
        BarisTeks(teks, 1, Kotak(0, y, 90, y + 10)) for y, teks in ((0, "9) Dana tahun 2005"), (11, "10)Hibah 2005"))
    ]
    assert [s.teks for s in ke_kalimat(isi, "")] == ["9) Dana tahun 2005", "10)Hibah 2005"]


def test_labels_in_a_drawing_are_no_sentences() -> None:
    """Small print beside the caption of a figure; a small note elsewhere is text."""

    def tinggi(teks: str, tinggi: float) -> BarisTeks:
        return BarisTeks(teks, 1, Kotak(0, 0, 6 * len(teks), tinggi))

    isi = [
        tinggi("Capaian tahun 2023 sebesar 98,00 % dari target yang diperjanjikan.", 11),
        tinggi("Nilai SAKIP 100,93 % Melebihi Target", 8),
        tinggi("Persentase wirausaha 37,00 % Sangat Kurang", 8),
        tinggi("Gambar 3.1 Capaian Indikator Tahun 2023", 10),
        tinggi("Realisasi anggaran tahun 2023 sebesar Rp10 dari pagu Rp20.", 11),
        tinggi("Catatan: 5 indikator belum dihitung.", 8),
        tinggi("Penutup bagian ini memuat 3 langkah perbaikan.", 11),
    ]
    _, kalimat = susun_isi(Isi(tuple(isi)))
    teks = " ".join(satu.teks for satu in kalimat)
    assert "SAKIP" not in teks
    assert "wirausaha" not in teks
    assert "sebesar 98,00 %" in teks
    assert "5 indikator" in teks


def test_a_list_of_contents_is_no_text() -> None:
    """Its numbers are those of pages."""
    assert ke_kalimat(baris("Realisasi Anggaran . . . . . . . . . . 44"), "") == []


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("Nilai SAKIP tahun 2023 adalah 77,08.", [("Nilai SAKIP tahun 2023", "77,08")]),
        ("Dari pagu anggaran sebesar Rp2.000.250.000 tersisa 5 %.", [("pagu anggaran", "Rp2.000.250.000")]),
        ("Jumlah pegawai sebanyak 88 orang, realisasi anggaran mencapai 89,52 %.", [("Jumlah pegawai", "88"), ("realisasi anggaran", "89,52 %")]),
        ("Realisasi naik dari 76,63 % pada tahun 2022 menjadi 77,04 %.", []),
        ("Capaian itu di atas rata-rata wilayah sebesar 48,23 %.", []),
        ("Peraturan Presiden Nomor 29 Tahun 2014", []),
    ],
)  # fmt: skip
def test_only_what_a_sentence_says_plainly_becomes_a_value(teks: str, hasil: list[tuple[str, str]]) -> None:
    """A name of a quantity, "sebesar" or its like, a number; no comparison, no change."""
    nilai = baris_prosa(Kalimat(teks))
    assert [(satu.baris, satu.nilai) for satu in nilai] == hasil
    assert not [satu for satu in nilai if satu.yakin]


@pytest.mark.parametrize(
    ("teks", "ya"),
    [
        ("4. Kegiatan Pembinaan Petani Garam.", True),
        ("Program Pengembangan Perikanan Budidaya", True),
        ("b) Sub Kegiatan Penyediaan Benih.", True),
        ("Kegiatan dilaksanakan bersama masyarakat.", False),
        ("Melalui Kegiatan Pembinaan Petani Garam.", False),
    ],
)
def test_a_program_that_is_named_alone_is_kept(teks: str, ya: bool) -> None:
    """Sentences below it speak of it without its name."""
    assert dinilai(teks) is ya


@pytest.mark.parametrize(
    "teks",
    ["Tabel 3.1 Capaian", "TABEL III-2", "Tabel 3. 10 Rincian", "Grafik 2: Pagu", "Lanjutan Tabel 4", "Lampiran II"],
)
def test_captions_are_known(teks: str) -> None:
    """However the number is written."""
    assert cari_judul(teks)


@pytest.mark.parametrize("teks", ["Tabel di atas", "Tabel berikut", "Gambaran Umum", "Lampiran dokumen"])
def test_words_about_tables_are_none(teks: str) -> None:
    """A caption has a number."""
    assert not cari_judul(teks)


@pytest.mark.parametrize(
    ("teks", "ya"),
    [
        ("BAB III AKUNTABILITAS KINERJA", True),
        ("A. Capaian Kinerja Organisasi", True),
        ("3.2.1 Perbandingan Target dan Realisasi", True),
        ("FORMULIR PERJANJIAN KINERJA TAHUN 2023", True),
        ("1. Koordinasi berjalan baik;", False),
        ("Capaian kinerja meningkat", False),
        ("RPJMD", False),
    ],
)
def test_headings_are_known(teks: str, ya: bool) -> None:
    """By their number or their capitals; an item of a list is none."""
    assert judul_bagian(teks) is ya


@pytest.mark.parametrize(
    "pejabat", ["Gubernur", "Bupati", "Wali Kota", "Walikota", "Menteri Dalam Negeri", "Kepala Badan"]
)
def test_a_regulation_is_judged_without_a_number_of_its_own(pejabat: str) -> None:
    """An item of the legal basis is a statement: of which office, which number, what about."""
    assert dinilai(f"Peraturan {pejabat} Nomor Tahun 2019 tentang Tata Naskah;")
    assert not dinilai(f"Peraturan {pejabat} yang lain.")
