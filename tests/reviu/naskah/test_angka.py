"""Typed numbers that measure something, and what the system knows itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja.laporan import Laporan
from kinerja.masukan import Narasi
from kinerja.reviu.naskah.angka import Diketik, angka_diketik, disebut, yang_diketahui
from kinerja.reviu.naskah.kalimat import baca_kalimat


def _tulis(laporan: Laporan, teks: str) -> Laporan:
    """Return a report whose only prose is a text."""
    kosong = dict.fromkeys(("analisis", "langkah", "isu_strategis", "tindak_lanjut_lhe"), ())
    bahan = replace(laporan.bahan, narasi={"penutup": Narasi("narasi/penutup.md", teks)})
    return Laporan(replace(bahan, data=replace(bahan.data, **kosong)))


def _angka(laporan: Laporan, teks: str) -> list[Diketik]:
    return [satu for satu in angka_diketik(_tulis(laporan, teks)) if satu.kalimat.tempat.startswith("narasi/")]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Sebanyak 12 orang hadir.", [("12", "orang")]),
        ("Naik 5,25 % dan 7 persen.", [("5,25 %", "%"), ("7 persen", "%")]),
        ("Senilai Rp1.500 dan Rp. 2.000,- saja.", [("Rp1.500", "Rp"), ("Rp. 2.000,-", "Rp")]),
        ("Nilainya 80,05.", [("80,05", "")]),
        ("# Sebanyak 12 orang\n\nSebanyak 3 orang.", [("3", "orang")]),
        ("Menurut Pasal 12 sebanyak 3 orang.", [("3", "orang")]),
        ("Pada 2023 sebanyak 3 orang.", [("3", "orang")]),
        ("Menurut Pasal 12 dan Nomor 5 berlaku.", []),
        ("Menurut Pasal 12 % berlaku.", [("12 %", "%")]),
        ("Pada 12 Maret hadir.", []),
        ("Pada 12 Maretan hadir.", [("12", "")]),
        ("Naik 12 % Maret ini.", [("12 %", "%")]),
        ("1. sebanyak 3 orang.", [("3", "orang")]),
        ("2) Sebanyak 3 orang.", [("3", "orang")]),
        ("Hanya 2) orang.", [("2", "")]),
        ("Pada 2023 dan 1999 hadir.", []),
        ("Senilai Rp2023 saja.", [("Rp2023", "Rp")]),
        ("Sebanyak 2.023 dan 1899 dan 2100 orang.", [("2.023", "dan"), ("1899", "dan"), ("2100", "orang")]),
    ],
)
def test_what_measures(semarang: Laporan, teks: str, harap: list[tuple[str, str]]) -> None:
    """Money and shares always; no years, dates, articles, numbers of a list, and nothing of a heading."""
    assert [(satu.teks, satu.satuan) for satu in _angka(semarang, teks)] == harap


def test_the_words_around_a_number(semarang: Laporan) -> None:
    """As many before it as after it, and none where the sentence begins."""
    (tengah,) = _angka(semarang, f"{'a' * 130} 12 {'b' * 130}")
    assert (len(tengah.sebelum), len(tengah.sesudah)) == (120, 120)
    assert (tengah.sebelum[-2:], tengah.sesudah[:2]) == ("a ", " b")
    (awal,) = _angka(semarang, "12 orang hadir")
    assert (awal.sebelum, awal.sesudah) == ("", " orang hadir")


def test_what_a_sentence_names(semarang: Laporan) -> None:
    """By placeholder or by name, long names by their first words; a rank is one of an indicator."""
    semua = {
        'Naik menjadi {{ indikator("S1.1").realisasi }}.': {("indikator", "S1.1")},
        'Senilai {{ anggaran("2.17.08").pagu }}.': {("anggaran", "2.17.08")},
        "Persentase koperasi aktif naik.": {("indikator", "S1.1")},
        "Koperasi aktif naik.": {("indikator", "S1.1")},
        "Koperasi aktifnya naik.": set(),
        "Meningkatnya kualitas penyelenggaraan, kelembagaan, dan kesehatan koperasi.": {("sasaran", "S1")},
        "Program Pengembangan UMKM naik.": {("anggaran", "2.17.08")},
        "Semua naik.": set(),
    }
    laporan = _tulis(semarang, "\n".join(semua))
    kalimat = [satu for satu in baca_kalimat(laporan) if satu.tempat.startswith("narasi/")]
    assert [disebut(laporan, satu) for satu in kalimat] == [*semua.values()]


def test_a_name_of_two_things_names_neither(semarang: Laporan) -> None:
    """Nor does one word, or a name without the word that only says how it is counted where that is the whole name."""
    satu, *_ = semarang.data.indikator
    nama = {
        "A": "Jumlah pasar",
        "B": "Rasio kota lama yang ramai pengunjung",
        "C": "Kota lama yang ramai pedagang",
        "D": "Lahan sawah beririgasi teknis wilayah utara",
    }
    indikator = tuple(satu.model_copy(update={"kode": kode, "nama": isi}) for kode, isi in nama.items())
    teks = "Ada pasar.\nJumlah pasar naik.\nKota lama yang ramai.\nKota lama yang ramai pengunjung.\nLama ramai pedagang.\nLahan sawah beririgasi teknis.\n"
    laporan = _tulis(semarang, teks)
    data = replace(laporan.data, indikator=indikator, target=(), realisasi=(), variabel=(), pembanding=())
    laporan = Laporan(replace(laporan.bahan, data=data))
    kalimat = [satu for satu in baca_kalimat(laporan) if satu.tempat.startswith("narasi/")]
    assert [{kode for jenis, kode in disebut(laporan, satu) if jenis == "indikator"} for satu in kalimat] == [
        set(),
        {"A"},
        set(),
        {"B"},
        set(),
        {"D"},
    ]


def test_what_is_known(semarang: Laporan) -> None:
    """Money, averages, last year, and the variables of the year alone."""
    tahu = {satu.penanda: satu for satu in yang_diketahui(semarang)}
    assert (tahu["total.pagu"].teks, tahu["total.pagu"].nilai) == ("Rp31.826.684.236", 31826684236)
    assert tahu['data("penerima_4p")'].nilai == 4006
    assert tahu["rata_rata.capaian"].rujukan == ("rata-rata", "")
    assert tahu['indikator("S1.1").realisasi_lalu'].teks == "76,63 %"
    variabel = {satu for satu in tahu if satu.startswith("variabel")}
    milik = {
        f'variabel("{satu.indikator}", "{satu.peran.value}")'
        for satu in semarang.data.variabel
        if satu.tahun == semarang.tahun
    }
    assert variabel
    assert variabel <= milik


def test_nothing_is_known_of_what_is_not_there(semarang: Laporan) -> None:
    """Without a budget no money; what was reached of the targets is known all the same."""
    data = replace(semarang.data, anggaran=(), sumber_dana=(), pk_anggaran=(), sasaran_program=())
    tahu = {satu.penanda for satu in yang_diketahui(Laporan(replace(semarang.bahan, data=data)))}
    assert "rata_rata.capaian" in tahu
    assert not [satu for satu in tahu if satu.startswith(("total", "sasaran", "anggaran", "dana"))]


def test_a_name_that_no_placeholder_can_hold(semarang: Laporan) -> None:
    """What stands behind it in the workbook is known all the same."""
    satu, *lain = semarang.data.sumber_dana
    dana = (satu.model_copy(update={"sumber": 'DAU "umum"'}), *lain)
    laporan = Laporan(replace(semarang.bahan, data=replace(semarang.data, sumber_dana=dana)))
    tahu = {satu.rujukan for satu in yang_diketahui(laporan)}
    assert ("sumber", 'DAU "umum"') not in tahu
    assert ("data", "penerima_4p") in tahu


def test_the_value_of_a_number(semarang: Laporan) -> None:
    """A point before three digits parts thousands, but not in a percentage."""
    assert [str(satu.angka.nilai) for satu in _angka(semarang, "Ada 1.234 orang, naik 5.250 %.")] == ["1234", "5.250"]
