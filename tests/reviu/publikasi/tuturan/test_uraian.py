"""What running text says: sums of what it lists, breakdowns, counts of rows, the year of the agreement, staff."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.tuturan.uraian import (
    jumlah_orang,
    periksa_banyak_baris,
    periksa_orang,
    periksa_rincian,
    periksa_tahun,
    periksa_urutan,
)

_PEGAWAI = {"Sekretariat": ("20", "14", "34"), "Bidang": ("28", "26", "54"), "Jumlah": ("48", "40", "88")}


def _peta(uraian: dict[str, str], *tabel: TabelTerbit) -> Peta:
    """Return what labels of running text state, beside tables."""
    return peta_kalimat(
        tabel=[
            *(Publikasi(tabel="Prosa Bab I", baris=nama, kolom="Nilai", nilai=n) for nama, n in uraian.items()),
            *sel_terbit(*tabel),
        ]
    )


@pytest.mark.parametrize(
    ("uraian", "harap"),
    [
        ({"Kegiatan": "12", "Kegiatan program 1": "5", "Kegiatan program 2": "8"}, ["13"]),
        ({"Kegiatan": "13", "Kegiatan program 1": "5", "Kegiatan program 2": "8"}, []),
        ({"Kegiatan": "12", "Kegiatan program 1": "5", "Kegiatan program 2": "4", "Kegiatan program 3": "4"}, ["13"]),
        # One alone, or one that is missing, makes no sum.
        ({"Kegiatan": "12", "Kegiatan program 1": "5"}, []),
        ({"Kegiatan": "12", "Kegiatan program 1": "5", "Kegiatan program 3": "8"}, []),
        ({"Kegiatan": "12", "Kegiatan program 1": "5", "Kegiatan program 2": "8", "Kegiatan program lain": "1"}, []),
        ({"Kegiatan": "12,5", "Kegiatan program 1": "5", "Kegiatan program 2": "8"}, []),
        # The first of something else changes nothing.
        ({"Kegiatan": "12", "Kegiatan program 1": "5", "Kegiatan program 2": "8", "Kegiatan seksi 1": "9"}, ["13"]),
    ],
)
def test_the_first_the_second(uraian: dict[str, str], harap: list[str]) -> None:
    """What is given for the first, the second, ... of the same text makes the count of all."""
    assert [dugaan.seharusnya for _, dugaan in periksa_urutan(_peta(uraian))] == harap


@pytest.mark.parametrize(
    ("uraian", "harap"),
    [
        ({"Jumlah kapal": "40", "Rincian kapal menurut ukuran": "41"}, ["40"]),
        ({"Jumlah kapal": "40", "Kapal menurut ukuran": "41"}, ["40"]),
        ({"Jumlah kapal": "40", "Kapal berdasarkan ukuran": "40"}, []),
        ({"Jumlah kapal": "40", "Kapal menurut ukuran 2023": "41"}, ["40"]),
        # Two breakdowns differ, and no count says which is wrong.
        ({"Kapal menurut ukuran": "41", "Kapal menurut alat": "40"}, [""]),
        ({"Kapal menurut ukuran": "41", "Kapal menurut alat": "41"}, []),
        ({"Jumlah kapal": "40", "Perahu menurut ukuran": "41"}, []),
    ],
)
def test_breakdowns(uraian: dict[str, str], harap: list[str]) -> None:
    """The sum of a breakdown is what the same text gives for the thing, else that of the first breakdown."""
    assert [dugaan.seharusnya for _, dugaan in periksa_rincian(_peta(uraian))] == harap


_KEGIATAN = dict.fromkeys(("Program A", "Kegiatan A satu", "Kegiatan A dua", "Program B"), ("1.000.000",))
_INDIKATOR = dict.fromkeys(("Mutu laut", "Mutu sungai", "Mutu danau"), ("10,00", "11,00"))


@pytest.mark.parametrize(
    ("label", "nilai", "harap"),
    [
        ("Jumlah program", "3", ["2"]),
        ("Jumlah program", "2", []),
        ("Banyak kegiatan 2023", "3", ["2"]),
        ("Jumlah indikator kinerja utama", "4", ["3"]),
        ("Jumlah IKU", "3", []),
        ("Jumlah indikator kinerja", "4", ["3"]),
        ("Jumlah indikator", "3", []),
        ("Jumlah revisi", "3", ["2"]),
        ("Jumlah revisi", "2", []),
        ("Jumlah kapal", "3", []),
        ("Jumlah", "3", []),
    ],
)
def test_counts_of_rows(label: str, nilai: str, harap: list[str]) -> None:
    """Programs, kegiatan, indicators, and rows that bear one name and running numbers are as many as a table lists."""
    peta = _peta(
        {label: nilai},
        ("Tabel 3.2 Anggaran", "Pagu (Rp)", _KEGIATAN),
        ("Tabel 2.1 Indikator Kinerja Utama", "Target|Realisasi", _INDIKATOR),
        ("Tabel 1.4 Perubahan Renstra", "Tanggal", {"Revisi I": ("4",), "Revisi II": ("9",)}),
    )
    temuan = [dugaan for _, dugaan in periksa_banyak_baris(peta)]
    assert [satu.seharusnya for satu in temuan] == harap
    # Which indicators are meant may be another question.
    ragu = label in ("Jumlah indikator kinerja", "Jumlah indikator")
    assert [satu.tingkat for satu in temuan] == [Tingkat.PERINGATAN if ragu else None] * len(harap)


@pytest.mark.parametrize(
    ("label", "nilai", "harap"),
    [
        ("Tahun Perjanjian Kinerja", "2022", ["2023"]),
        ("Tahun Perjanjian Kinerja", "2023", []),
        ("Tahun Perjanjian Kinerja dinas", "2022", ["2023"]),
        ("Tahun Perjanjian Kinerja sebelumnya", "2022", []),
        ("Tahun Renstra", "2022", []),
    ],
)
def test_the_year_of_the_agreement(label: str, nilai: str, harap: list[str]) -> None:
    """It is the year that the report measures."""
    assert [dugaan.seharusnya for _, dugaan in periksa_tahun(_peta({label: nilai}))] == harap


@pytest.mark.parametrize(
    ("label", "nilai", "harap"),
    [
        ("Jumlah pegawai", "89", ["88"]),
        ("Jumlah pegawai", "88", []),
        ("Jumlah pegawai laki-laki", "49", ["48"]),
        ("Jumlah pegawai perempuan", "40", []),
        ("Jumlah pegawai perempuan", "41", ["40"]),
        ("Jumlah pegawai 2023", "89", ["88"]),
        # Nothing says that these are staff, or all of them.
        ("Jumlah laki-laki", "49", []),
        ("Jumlah pegawai kontrak", "49", []),
    ],
)
def test_staff_in_running_text(label: str, nilai: str, harap: list[str]) -> None:
    """Men, women and all are those of the table by gender."""
    tabel = ("Tabel 1.1 Pegawai menurut Unit", "Laki-laki|Perempuan|Jumlah", _PEGAWAI)
    assert [dugaan.seharusnya for _, dugaan in periksa_orang(_peta({label: nilai}, tabel))] == harap


def test_two_tables_of_staff_may_be_taken_together() -> None:
    """A number that either gives, or both together, is right; of another one it is not said which is meant."""
    tabel = (
        ("Tabel 1.1 Pegawai PNS", "Laki-laki|Perempuan|Jumlah", _PEGAWAI),
        (
            "Tabel 1.2 Pegawai Kontrak",
            "Laki-laki|Perempuan|Jumlah",
            {"Satu": ("3", "2", "5"), "Jumlah": ("3", "2", "5")},
        ),
    )
    hasil = {
        n: [d.seharusnya for _, d in periksa_orang(_peta({"Jumlah pegawai": n}, *tabel))] for n in ("88", "93", "94")
    }
    assert hasil == {"88": [], "93": [], "94": [""]}


@pytest.mark.parametrize(
    ("tabel", "kolom", "isi", "harap"),
    [
        ("Tabel 1.1 Pegawai", "L|P|Jumlah", _PEGAWAI, {"laki": 48, "perempuan": 40, "semua": 88}),
        ("Tabel 1.1 Warga", "L|P|Jumlah", _PEGAWAI, {"laki": 48, "perempuan": 40, "semua": 88}),
        ("Tabel 1.1 Pegawai", "Jumlah", {"Satu": ("3",), "Jumlah": ("3",)}, {"semua": 3}),
        ("Tabel 1.1 Warga", "Jumlah", {"Satu": ("3",), "Jumlah": ("3",)}, {}),
        ("Tabel 1.1 Pegawai", "Jumlah", {"Satu": ("3",), "Dua": ("4",)}, {}),
        ("Tabel 1.1 Pegawai", "L|Umur", {"Satu": ("3", "4"), "Jumlah": ("3", "4")}, {}),
    ],
)
def test_men_women_and_all(tabel: str, kolom: str, isi: dict[str, tuple[str, ...]], harap: dict[str, int]) -> None:
    """Of the row of totals of a table with a column for each, or of one on staff with one column."""
    peta = _peta({}, (tabel, kolom, isi))
    assert {nama: int(nilai) for nama, (_, nilai) in jumlah_orang(peta.isi.tabel[0]).items()} == harap


@pytest.mark.parametrize(
    ("label", "nilai", "tabel", "harap"),
    [
        # Two indicators may be a part, and a chart repeats what a table lists.
        ("Jumlah indikator", "4", ("Tabel 2.1 Kinerja", "Target", _INDIKATOR), ["3"]),
        ("Jumlah indikator", "4", ("Grafik 2.1 Kinerja", "Target", _INDIKATOR), []),
        ("Jumlah indikator", "3", ("Tabel 2.1 Kinerja", "Target", dict.fromkeys(("Mutu laut", "Mutu danau"), ())), []),
        # Running numbers begin with one and leave none out; the name before them may have two words.
        ("Jumlah revisi", "3", ("Tabel 1.4 Perubahan", "Target", dict.fromkeys(("Revisi I", "Revisi III"), ())), []),
        ("Jumlah revisi", "3", ("Tabel 1.4 Perubahan", "Target", {"Revisi I": ()}), []),
        (
            "Jumlah pertemuan anggota",
            "3",
            ("Tabel 1.4 Perubahan", "Target", dict.fromkeys(("Pertemuan anggota I", "Pertemuan anggota II"), ())),
            ["2"],
        ),
        # Codes say how many programs there are.
        ("Jumlah program", "3", ("Tabel 3.2 Anggaran", "Target", {"Program A": (), "Program B": ()}), ["2"]),
        ("Jumlah program", "3", ("Tabel 3.2 Anggaran", "Target", {"2.01.02 Program A": ()}), []),
    ],
)
def test_tables_that_count(label: str, nilai: str, tabel: TabelTerbit, harap: list[str]) -> None:
    """Which rows make a list of what is counted."""
    nama, kolom, isi = tabel
    peta = _peta({label: nilai}, (nama, kolom, dict.fromkeys(isi, ("10,00",))))
    assert [dugaan.seharusnya for _, dugaan in periksa_banyak_baris(peta)] == harap


def test_goals_are_counted() -> None:
    """They are the groups of the rows of a table of targets."""
    induk = ("Meningkatnya mutu", "Meningkatnya hasil", "Terjaganya laut")
    baris = [
        Publikasi(tabel="Tabel 3.1 Kinerja", baris=f"Indeks {satu}", kolom="Target", nilai="50", induk=sasaran)
        for satu, sasaran in zip("ABC", induk, strict=True)
    ]
    uraian = Publikasi(tabel="Prosa Bab I", baris="Jumlah sasaran", kolom="Nilai", nilai="4")
    (dugaan,) = (d for _, d in periksa_banyak_baris(peta_kalimat(tabel=[uraian, *baris])))
    assert dugaan.seharusnya == "3"


def test_staff_behind_other_counts() -> None:
    """A count of something else keeps none from being read after it."""
    tabel = ("Tabel 1.1 Pegawai menurut Unit", "Laki-laki|Perempuan|Jumlah", _PEGAWAI)
    peta = _peta({"Jumlah kapal": "9", "Jumlah pegawai": "89"}, tabel)
    assert [dugaan.seharusnya for _, dugaan in periksa_orang(peta)] == ["88"]


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("L|P", ("8", "10"), ("L", 18)),
        ("Jumlah|L|P", ("9", "3", "4"), ("L", 7)),
        ("Umur|L|P|Jumlah", ("5", "3", "4", "7"), ("Jumlah", 7)),
    ],
)
def test_where_all_staff_are_printed(kolom: str, isi: tuple[str, ...], harap: tuple[str, int]) -> None:
    """All are men and women together: in the column that has their sum, else they are told by the first of both."""
    peta = _peta({}, ("Tabel 1.1 Pegawai", kolom, {"Satu": isi, "Jumlah": isi}))
    sel, nilai = jumlah_orang(peta.isi.tabel[0])["semua"]
    assert (sel.isi.kolom, int(nilai)) == harap
