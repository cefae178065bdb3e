"""Counts and ranks in prose that the data contradict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kinerja.laporan import Laporan
from kinerja.reviu import Dugaan

Periksa = Callable[..., list[Dugaan]]
_ATURAN = (
    "naskah-banyak",
    "naskah-peringkat",
)


def _temuan(tulis: Periksa, kalimat: list[str]) -> list[tuple[str, ...]]:
    """Return what is found: the sentence, what is printed and what it should be, and the message."""
    return [
        (kalimat[int(d.tempat.rpartition(" ")[2]) - 3], d.tercetak, d.seharusnya, d.pesan.partition("; pakai")[0])
        for d in tulis("\n".join(kalimat), *_ATURAN)
    ]


def test_how_many_met_their_target(tulis: Periksa) -> None:
    """Met, passed, missed: of the indicators of one level, or of those that are so many."""
    salah = [
        (
            "Dua dari 10 indikator program tidak mencapai target.",
            "Dua dari 10 indikator program",
            "1",
            "Menurut data, banyaknya 1 dari 10 indikator program, tetapi tertulis “Dua”.",
        ),
        (
            "Dua dari 10 indikator kinerja program tidak mencapai target.",
            "Dua dari 10 indikator kinerja program",
            "1",
            "Menurut data, banyaknya 1 dari 10 indikator program, tetapi tertulis “Dua”.",
        ),
        (
            "Dua dari 3 indikator kinerja melampaui target.",
            "Dua dari 3 indikator kinerja",
            "3",
            "Menurut data, banyaknya 3 dari 3 indikator sasaran, tetapi tertulis “Dua”.",
        ),
        (
            "Lima dari 10 indikator program tidak melampaui target.",
            "Lima dari 10 indikator program",
            "1 atau 4",
            "Menurut data, banyaknya 1 atau 4 dari 10 indikator program, tetapi tertulis “Lima”.",
        ),
        (
            "Tujuh dari 10 indikator program melampaui target.",
            "Tujuh dari 10 indikator program",
            "6",
            "Menurut data, banyaknya 6 dari 10 indikator program, tetapi tertulis “Tujuh”.",
        ),
        (
            "Enam dari 10 indikator program memenuhi target.",
            "Enam dari 10 indikator program",
            "9",
            "Menurut data, banyaknya 9 dari 10 indikator program, tetapi tertulis “Enam”.",
        ),
        (
            "Dua dari 3 indikator melampaui target.",
            "Dua dari 3 indikator",
            "3",
            "Menurut data, banyaknya 3 dari 3 indikator sasaran, tetapi tertulis “Dua”.",
        ),
        (
            "Dua dari 9 indikator melampaui target.",
            "Dua dari 9 indikator",
            "2 atau 3 atau 5 atau 10 atau 13 atau 15",
            "Menurut data, banyaknya indikator adalah 2 atau 3 atau 5 atau 10 atau 13 atau 15, tetapi tertulis “9”.",
        ),
        (
            "Dua dari 9 program melampaui target.",
            "Dua dari 9 program",
            "8",
            "Menurut data, banyaknya program adalah 8, tetapi tertulis “9”.",
        ),
    ]
    benar = [
        "Satu dari 10 indikator program tidak mencapai target.",
        "Satu dari 10 indikator program tidak melampaui target.",
        "Empat dari 10 indikator program tidak melampaui target.",
        "Enam dari 10 indikator program melampaui target.",
        "Sembilan dari 10 indikator program memenuhi target.",
        "Dua dari 10 indikator program tertunda.",
        "Dua dari 15 indikator melampaui target.",
        "Dua dari 8 program melampaui target.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_how_many_there_are(tulis: Periksa) -> None:
    """Goals, programs and indicators; not those of one program."""
    salah = [
        (
            "Terdapat 3 tujuan.",
            "Terdapat 3 tujuan",
            "2",
            "Menurut data, banyaknya tujuan adalah 2, tetapi tertulis “3”.",
        ),
        (
            "Dinas memiliki 4 sasaran.",
            "memiliki 4 sasaran",
            "3",
            "Menurut data, banyaknya sasaran adalah 3, tetapi tertulis “4”.",
        ),
        (
            "Terdapat 4 sasaran strategis.",
            "Terdapat 4 sasaran strategis",
            "3",
            "Menurut data, banyaknya sasaran strategis adalah 3, tetapi tertulis “4”.",
        ),
        (
            "Terdapat 11 indikator kinerja program.",
            "Terdapat 11 indikator kinerja program",
            "10",
            "Menurut data, banyaknya indikator kinerja program adalah 10, tetapi tertulis “11”.",
        ),
        (
            "Dinas melaksanakan 16 kegiatan.",
            "melaksanakan 16 kegiatan",
            "14",
            "Menurut data, banyaknya kegiatan adalah 14, tetapi tertulis “16”.",
        ),
        (
            "Dinas melaksanakan dua puluh satu sub kegiatan.",
            "melaksanakan dua puluh satu sub kegiatan",
            "38",
            "Menurut data, banyaknya sub kegiatan adalah 38, tetapi tertulis “dua puluh satu”.",
        ),
        (
            "Dinas memiliki 4 indikator sasaran.",
            "memiliki 4 indikator sasaran",
            "3",
            "Menurut data, banyaknya indikator sasaran adalah 3, tetapi tertulis “4”.",
        ),
        (
            "Dinas memiliki 11 indikator program.",
            "memiliki 11 indikator program",
            "10",
            "Menurut data, banyaknya indikator program adalah 10, tetapi tertulis “11”.",
        ),
        (
            "Dinas memiliki 3 indikator tujuan.",
            "memiliki 3 indikator tujuan",
            "2",
            "Menurut data, banyaknya indikator tujuan adalah 2, tetapi tertulis “3”.",
        ),
        (
            "Keaktifan koperasi didukung seluruh 9 program.",
            "seluruh 9 program",
            "8",
            "Menurut data, banyaknya program adalah 8, tetapi tertulis “9”.",
        ),
        (
            "Dinas mempunyai sembilan program.",
            "mempunyai sembilan program",
            "8",
            "Menurut data, banyaknya program adalah 8, tetapi tertulis “sembilan”.",
        ),
    ]
    benar = [
        "Terdapat 2 tujuan, memiliki 3 sasaran, melaksanakan 8 program.",
        "Dinas melaksanakan 14 kegiatan.",
        "Dinas memiliki 3 indikator sasaran.",
        "Program Pengembangan UMKM melaksanakan 3 kegiatan.",
        "Dinas mempunyai 4 indikator kinerja.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_ranks(tulis: Periksa) -> None:
    """Among the regions that the indicator is compared with."""
    salah = [
        (
            "Kota Semarang menempati peringkat ke-3.",
            "peringkat ke-3",
            "peringkat ke-4 dari 35",
            "Menurut data pembanding, yang benar peringkat ke-4 dari 35, tetapi tertulis “peringkat ke-3”.",
        ),
        (
            "Kota Semarang menempati peringkat 4 dari 34 daerah.",
            "peringkat 4 dari 34",
            "peringkat ke-4 dari 35",
            "Menurut data pembanding, yang benar peringkat ke-4 dari 35, tetapi tertulis “peringkat 4 dari 34”.",
        ),
    ]
    benar = [
        "Kota Semarang menempati peringkat ke-4.",
        "Kota Semarang menempati peringkat keempat dari 35.",
        "Nilai AKIP menempati peringkat 3.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_one_and_none(semarang: Laporan, tulis_pada: Periksa) -> None:
    """Of what the data have none of nothing is said; one is a count as any other."""
    program = [satu for satu in semarang.data.indikator if satu.level == "program"]
    lain = [satu for satu in semarang.data.indikator if satu.level != "program"]
    kalimat = {
        "Dinas memiliki 4 sasaran.": (semarang.data.sasaran, "sasaran"),
        "Dinas memiliki 4 indikator program.": (program, "indikator"),
    }
    for teks, (semua, lembar) in kalimat.items():
        for banyak in (0, 1):
            isi = (*(lain if lembar == "indikator" else ()), *semua[:banyak])
            bahan = replace(semarang.bahan, data=replace(semarang.data, **{lembar: isi}))
            temuan = tulis_pada(Laporan(bahan), "penutup", teks, "naskah-banyak")
            assert [d.seharusnya for d in temuan] == ["1"] * banyak
    tanpa = Laporan(replace(semarang.bahan, data=replace(semarang.data, anggaran=())))
    assert tulis_pada(tanpa, "penutup", "Dinas melaksanakan 4 program.", "naskah-banyak") == []
    satu = tuple(baris for baris in semarang.data.anggaran if baris.kode.startswith("2.17.08"))
    satu_program = Laporan(replace(semarang.bahan, data=replace(semarang.data, anggaran=satu)))
    temuan = tulis_pada(satu_program, "penutup", "Dinas melaksanakan 4 program.", "naskah-banyak")
    assert [d.seharusnya for d in temuan] == ["1"]
