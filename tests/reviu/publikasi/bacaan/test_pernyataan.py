"""Which quantity of which thing in which year a printed number is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan, petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def _butir(susun: _Susun, *tabel: _Tabel) -> list[str]:
    """Return each number with its quantity, its year, and the words that make it one of its own."""
    return [
        f"{b.sel.teks} {b.kunci[1].name} {b.kunci[2]} {' '.join(b.kunci[3])}".strip()
        for b in petakan_isi(susun(*tabel)).butir
    ]


@pytest.mark.parametrize(
    ("nama", "kolom", "label", "harap"),
    [
        ("Tabel 1", "Target", "Jalan mantap", "7 TARGET 2023"),
        ("Tabel 1 Tahun 2021", "Target", "Jalan mantap", "7 TARGET 2021"),
        ("Tabel 1 Tahun 2020-2021", "Target", "Jalan mantap", "7 TARGET 2021"),
        ("Tabel 1 Tahun 2020 dan 2021", "Target", "Jalan mantap", "7 TARGET 2023"),
        ("Tabel 1 Tahun 2021", "Target 2022", "Jalan mantap", "7 TARGET 2022"),
        ("Tabel 1", "Target Medan Triwulan I", "Jalan mantap", "7 TARGET 2023 medan triwulan 1"),
        ("Tabel 1 Efisiensi Anggaran", "% Efisiensi", "Jalan mantap", "7 EFISIENSI 2023"),
        ("Tabel 1 Efisiensi Sumber Daya Manusia", "% Efisiensi", "Jalan mantap", "7 EFISIENSI 2023 manusia"),
        ("Tabel 1 Efisiensi Sarana dan Prasarana", "% Efisiensi", "Jalan mantap", "7 EFISIENSI 2023 sarana"),
        ("Tabel 1 Pegawai", "Target", "Jalan mantap", "7 TARGET 2023"),
        ("Prosa", "Nilai", "target jalan mantap 2021-2022", "7 TARGET 2023 rentang"),
        ("Prosa", "Nilai", "target jalan mantap 2022", "7 TARGET 2022"),
    ],
)
def test_year_and_words(susun: _Susun, nama: str, kolom: str, label: str, harap: str) -> None:
    """A number is of the year of its heading, else of its sentence, else of its caption, else of the report."""
    assert _butir(susun, (nama, (kolom,), ((label, "7"), ("Hutan lindung", "8")))[:3])[0] == harap


def test_one_name_twice(susun: _Susun) -> None:
    """Rows of one name in one table are different things where their values differ."""
    kolom = ("Target",)
    assert len(_butir(susun, ("Tabel 1", kolom, (("Jalan", "7"), ("Jalan", "7"))))) == 2
    assert _butir(susun, ("Tabel 1", kolom, (("Jalan", "7"), ("Jalan", "8")))) == []
    assert len(_butir(susun, ("Prosa", ("Nilai",), (("target jalan", "7"), ("target jalan", "8"))))) == 2
    jenis = ("Tabel 1", ("Target PK", "Target Renstra"), (("Jalan", "7", "8"),))
    assert len(_butir(susun, jenis)) == 2


def test_results_of_operands_with_words(susun: _Susun) -> None:
    """What was absorbed of the plan is another quantity than what was absorbed of the budget."""
    kolom = ("Pagu RPD (Rp)", "Realisasi Anggaran (Rp)", "Serapan")
    benar = _butir(susun, ("Tabel 1", kolom, (("Program A", "800", "600", "75"),)))
    assert benar[-1] == "75 PERSEN_PAGU 2023 rpd"
    salah = _butir(susun, ("Tabel 1", kolom, (("Program A", "800", "600", "70"),)))
    assert salah[-1] == "70 PERSEN_PAGU 2023"


_REAL = (
    "Tabel 1",
    ("Realisasi 2021", "Realisasi 2022"),
    (
        ("Jalan mantap", "12", "13"),
        ("Hutan lindung", "14", "15"),
        ("Warga puas", "16", "17"),
        ("Pasar bersih", "18", "19"),
        ("Sungai jernih", "20", "21"),
        ("Sawah subur", "22", "23"),
    ),
)


@pytest.mark.parametrize(
    ("kolom", "nilai", "realisasi"),
    [
        (("Capaian 2022",), "13 15", True),
        (("Capaian 2022",), "13 99", False),
        (("Capaian 2022",), "13 -", False),
        (("Capaian 2022",), "13 15 99", True),
        (("Capaian 2022",), "13 99 98", False),
        (("Capaian 2022",), "13 15 99 98 97", False),
        (("Capaian 2022",), "13 15 17 98 97 96", True),
        (("Capaian 2022",), "13,0 15,8", True),
        (("Capaian 2022", "Target 2022"), "13 15", False),
    ],
)
def test_realisasi_headed_capaian(susun: _Susun, kolom: Sequence[str], nilai: str, realisasi: bool) -> None:
    """A column headed capaian holds the realisasi where two numbers, and half of them, are those of it; not beside a target."""
    isi = [(b[0], *([n] * len(kolom))) for b, n in zip(_REAL[2], nilai.split(), strict=False)]
    semua = petakan_isi(susun(_REAL, ("Tabel 2", kolom, isi))).butir
    apa = {b.kunci[1].name for b in semua if b.tabel.nama == "Tabel 2" and b.sel.kolom == "Capaian 2022"}
    assert apa == {"REALISASI" if realisasi else "CAPAIAN"}
    assert {b.sel.besaran.name for b in semua if b.sel.kolom == "Capaian 2022"} == apa


def test_columns_headed_alike(susun: _Susun) -> None:
    """What is headed alike in the same table holds the same quantity."""
    isi = [(b[0], n, "88") for b, n in zip(_REAL[2], ("13", "15"), strict=False)]
    semua = petakan_isi(
        susun(
            _REAL,
            ("Tabel 2", ("Capaian 2022", "Capaian 2020"), isi),
            ("Tabel 3", ("Capaian 2020",), (("Jalan mantap", "88"),)),
        )
    ).butir
    assert {(b.tabel.nama, b.kunci[1].name) for b in semua if "Capaian" in b.sel.kolom} == {
        ("Tabel 2", "REALISASI"),
        ("Tabel 3", "CAPAIAN"),
    }


@pytest.mark.parametrize(
    ("label", "nilai", "harap"),
    [
        ("capaian jalan mantap", "48", "REALISASI"),
        ("capaian jalan mantap", "90", "CAPAIAN"),
        ("capaian jalan mantap", "70,5", "CAPAIAN"),
        ("capaian jalan mantap", "70,4", "REALISASI"),
        ("capaian jalan mantap (%)", "48", "CAPAIAN"),
        ("persentase capaian jalan mantap", "48", "CAPAIAN"),
        ("capaian jalan mantap", "48%", "CAPAIAN"),
        ("capaian jalan mantap", "47%", "REALISASI"),
        ("capaian hutan lindung", "48", "CAPAIAN"),
    ],
)
def test_running_text_calls_it_capaian(susun: _Susun, label: str, nilai: str, harap: str) -> None:
    """Running text may call capaian what is nearer to the realisasi: a number, or the same per cent."""
    kolom = ("Target", "Realisasi", "Capaian")
    isi = susun(("Tabel 1", kolom, (("Jalan mantap", "50", "47", "94"),)), ("Prosa", ("Nilai",), ((label, nilai),)))
    (satu,) = (b for b in petakan_isi(isi).butir if b.tabel.prosa)
    assert satu.kunci[1].name == harap


def test_what_a_report_prints(susun: _Susun) -> None:
    """Codes are told once, each value has its table and heading, and numbers of one thing stand together."""
    isi = susun(
        ("Tabel 1", ("Target",), (("1.01.01 Pelayanan izin usaha", "7"), ("1.01.02 Hutan lindung", "8"))),
        ("Tabel 2", ("Target 2022",), (("1.01.01 Pelayanan izin usaha", "9"), ("1.01.01.2.01 Bagian", "-"))),
        ("Prosa", ("Nilai",), (("target hutan", "5"),)),
    )
    peta = petakan_isi(isi)
    assert peta.kode == ("1.01.01", "1.01.02", "1.01.01.2.01")
    assert peta.kolom_ke == {
        0: ("Tabel 1", "Target"),
        1: ("Tabel 1", "Target"),
        2: ("Tabel 2", "Target 2022"),
        3: ("Tabel 2", "Target 2022"),
    }
    assert peta.banyak_baris["Tabel 1", "Target"] == 2
    assert sorted(len(v) for v in peta.menurut.values()) == [1, 1, 2]


def test_wrong_codes_are_not_told(susun: _Susun) -> None:
    """The code of a row that bears it by mistake is not among those that are printed."""
    isi = susun(*((f"Tabel {n}", ("Unit",), ((f"1.01.0{k} Pelayanan izin usaha", "7"),)) for n, k in enumerate("332")))
    assert petakan_isi(isi).kode == ("1.01.03",)


def test_columns_of_a_wrong_year(susun: _Susun) -> None:
    """What stands in a column of another year by mistake is of the report's year, and of nothing else than before."""
    isi = [(f"Jalan nomor ke{b}", n) for b, n in (("a", "1.234"), ("b", "2.345"), ("c", "3.456"))]
    kini, salah = (
        petakan_isi(susun(("Tabel 1", ("Realisasi",), isi), ("Tabel 2", (kolom,), isi[:2]))).butir
        for kolom in ("Realisasi", "Realisasi 2022")
    )
    assert [satu.kunci for satu in salah] == [satu.kunci for satu in kini]


def test_names_that_are_a_part(susun: _Susun) -> None:
    """A row whose name is only a part of the one that another table prints is not surely of it."""
    nama = "Persentase koperasi aktif binaan kota"
    semua = petakan_isi(
        susun(("Tabel 1", ("Target",), ((nama, "7"),)), ("Prosa", ("Nilai",), (("target koperasi aktif", "7"),)))
    ).butir
    assert [satu.sebagian for satu in semua] == [False, True]


def test_columns_known_by_other_tables(susun: _Susun) -> None:
    """A column that says nothing is known by another table that prints its numbers."""
    isi = [(f"Jalan nomor ke{b}", n) for b, n in (("a", "12,34"), ("b", "23,45"))]
    peta = petakan_isi(susun(("Tabel 1", ("Realisasi",), isi), ("Tabel 2", ("Kolasan",), isi)))
    assert {b.kunci[1].name for b in peta.butir} == {"REALISASI"}


def test_beside_a_workbook(tercetak: Callable[..., Laporan]) -> None:
    """A sasaran stands for its only indicator, or for its programs where money is meant; so does a code for its indicator."""

    def kunci(label: str, kolom: str) -> tuple[str, ...]:
        (satu,) = petakan(tercetak([("Tabel 1", label, {kolom: "7"})], data=True)).butir
        return satu.kunci[0]

    assert kunci("Sasaran 2", "Target") == ("indikator", "S2.1")
    assert kunci("Sasaran 2", "Pagu (Rp)") == ("kode", "2.17.07", "2.17.08")
    assert kunci("Sasaran 2", "Serapan") == ("kode", "2.17.07", "2.17.08")
    assert kunci("Sasaran 2", "Efisiensi") == ("sasaran", "S2")
    assert kunci("Nilai AKIP", "Pagu (Rp)") == ("indikator", "S3.1", "anggaran")
    assert kunci("Nilai AKIP", "Target") == ("indikator", "S3.1")
    prosa = tercetak([("Prosa", "persentase target koperasi yang berkualitas 2022", {"Nilai": "7%"})], data=True)
    (satu,) = petakan(prosa).butir
    assert satu.kunci == (("indikator", "T1.1"), Besaran.TARGET, 2022, ())


def test_what_a_program_and_a_column_stand_for_beside_a_workbook(tercetak: Callable[..., Laporan]) -> None:
    """The performance of a program is that of its only indicator; what the workbook calls realisasi is no capaian."""
    program = (
        "Tabel 3.1",
        "Program Pengawasan dan Pemeriksaan Koperasi",
        {"Target": "100 %", "Pagu (Rp)": "9.000.000"},
    )
    butir = petakan(tercetak([program], data=True)).butir
    assert [satu.kunci[0] for satu in butir] == [("indikator", "P03.1"), ("kode", "2.17.03")]
    for aktif, harap in (("76,64", "realisasi"), ("76,65", "capaian")):
        baris = [
            ("Tabel 3.2", nama, {"Capaian 2022 (%)": nilai})
            for nama, nilai in (
                ("Nilai AKIP", "79,70"),
                ("Persentase koperasi aktif", aktif),
                ("Persentase koperasi sehat", "99,00"),
            )
        ]
        semua = petakan(tercetak(baris, data=True)).butir
        assert {satu.kunci[1].value for satu in semua} == {harap}, aktif
