"""What a heading lets us compute from the headings beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.relasi.cara import calon_judul

_Cara = list[tuple[str, str]]


def _calon(susun: Callable[..., IsiPublikasi], kolom: Sequence[str], isi: str, hasil: str, **lain: object) -> _Cara:
    """Return the ways for one column of a row: formula, and its operands by heading."""
    tabel = susun(("Tabel 1", kolom, (("A", *isi.split()),)), **lain).tabel[0]
    sel = next(s for s in tabel.baris[0].sel if s.kolom == hasil)
    return [(r.id, ", ".join(s.kolom for s in operan)) for r, operan in calon_judul(sel, tabel.baris[0].sel)]


def _semua(operan: str, *rumus: str) -> _Cara:
    return [(satu, operan) for satu in rumus]


_KINERJA = ("rasio", "turun-selisih", "turun-rasio", "sisa-persen")


@pytest.mark.parametrize(
    ("kolom", "isi", "hasil", "harap"),
    [
        (("Target", "Realisasi", "Capaian"), "8 9 112", "Capaian", _semua("Realisasi, Target", *_KINERJA)),
        (("Target", "Realisasi", "Capaian"), "1 9 900", "Capaian", _semua("Realisasi, Target", *_KINERJA)),
        (("Target", "Realisasi", "Capaian"), "0 9 112", "Capaian", []),
        (("Target", "Realisasi", "Capaian"), "-1 9 112", "Capaian", []),
        (("Target", "Realisasi", "Capaian"), "8 9 112", "Target", []),
        (("Target 2022", "Realisasi 2022", "Capaian 2023"), "8 9 112", "Capaian 2023", []),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Serapan"),
            "800 600 75",
            "Serapan",
            [("rasio", "Realisasi Anggaran (Rp), Pagu (Rp)")],
        ),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Sisa (Rp)"),
            "800 600 200",
            "Sisa (Rp)",
            [("kurang", "Pagu (Rp), Realisasi Anggaran (Rp)")],
        ),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Lebih/Kurang Sisa (Rp)"),
            "800 600 200",
            "Lebih/Kurang Sisa (Rp)",
            [
                ("kurang", "Pagu (Rp), Realisasi Anggaran (Rp)"),
                ("kurang", "Realisasi Anggaran (Rp), Pagu (Rp)"),
            ],
        ),
        (
            ("Pagu (Rp)", "Sisa (Rp)", "Realisasi Anggaran (Rp)", "Sisa Anggaran (%)"),
            "800 200 600 25",
            "Sisa Anggaran (%)",
            [("rasio", "Sisa (Rp), Pagu (Rp)"), ("sisa-persen", "Realisasi Anggaran (Rp), Pagu (Rp)")],
        ),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Efisiensi"),
            "8000 6000 999",
            "Efisiensi",
            [
                ("sisa-persen", "Realisasi Anggaran (Rp), Pagu (Rp)"),
                ("kurang", "Pagu (Rp), Realisasi Anggaran (Rp)"),
            ],
        ),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Efisiensi"),
            "8000 6000 1000",
            "Efisiensi",
            [
                ("kurang", "Pagu (Rp), Realisasi Anggaran (Rp)"),
                ("sisa-persen", "Realisasi Anggaran (Rp), Pagu (Rp)"),
            ],
        ),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Efisiensi"),
            "8000 6000 -2000",
            "Efisiensi",
            [
                ("kurang", "Pagu (Rp), Realisasi Anggaran (Rp)"),
                ("sisa-persen", "Realisasi Anggaran (Rp), Pagu (Rp)"),
            ],
        ),
        (
            ("Capaian", "Serapan", "Efisiensi"),
            "98 90 8",
            "Efisiensi",
            [("selisih-persen", "Capaian, Serapan"), ("sisa-seratus", "Serapan")],
        ),
        (
            ("Target", "Realisasi", "%"),
            "8 6 75",
            "%",
            _semua("Realisasi, Target", *_KINERJA),
        ),
        (
            ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "%"),
            "8 6 75",
            "%",
            [("rasio", "Realisasi Anggaran (Rp), Pagu (Rp)")],
        ),
        (("Pegawai", "Kursi"), "8 6", "Kursi", []),
    ],
)
def test_by_heading(
    susun: Callable[..., IsiPublikasi], kolom: tuple[str, ...], isi: str, hasil: str, harap: _Cara
) -> None:
    """Each quantity follows from those that its definition names, the usual way first."""
    assert _calon(susun, kolom, isi, hasil) == harap


def test_of_its_own_year_first(susun: Callable[..., IsiPublikasi]) -> None:
    """A column of the same year comes before one without year; one of another year or part of a year is out."""
    kolom = ("Target", "Target 2023", "Target 2022", "Realisasi Triwulan I 2023", "Realisasi 2023", "Capaian 2023")
    assert _calon(susun, kolom, "8 9 7 1 6 75", "Capaian 2023") == [
        (rumus, f"Realisasi 2023, {target}") for rumus in _KINERJA for target in ("Target 2023", "Target")
    ]


def test_words_of_its_own(susun: Callable[..., IsiPublikasi]) -> None:
    """A column with words of its own serves one with the same words, or one without any."""
    kolom = ("Target Medan", "Target", "Realisasi Medan", "Realisasi", "Capaian Medan", "Capaian", "Capaian Pusat")
    isi = "8 9 6 7 75 77 78"
    rasio = {k: [o for r, o in _calon(susun, kolom, isi, k) if r == "rasio"] for k in kolom[4:]}
    assert rasio["Capaian Medan"][0] == "Realisasi Medan, Target Medan"
    assert rasio["Capaian"][0] == "Realisasi, Target"
    assert rasio["Capaian Pusat"] == ["Realisasi, Target"]
    assert [len(satu) for satu in rasio.values()] == [4, 4, 1]


def test_against_the_target_of_a_later_year(susun: Callable[..., IsiPublikasi]) -> None:
    """Where no realisasi of that year stands in the row, the only one of the row is compared; of two none."""
    kolom = ("Target 2026", "Realisasi 2023", "Capaian 2026")
    assert _calon(susun, kolom, "8 6 75", "Capaian 2026") == _semua("Realisasi 2023, Target 2026", *_KINERJA)
    kolom = ("Target 2026", "Realisasi 2023", "Realisasi 2022", "Capaian 2026")
    assert _calon(susun, kolom, "8 6 5 75", "Capaian 2026") == []
    kolom = ("Target 2026", "Realisasi 2023", "Realisasi Triwulan I", "Realisasi Medan 2023", "Capaian 2026")
    assert _calon(susun, kolom, "8 6 5 4 75", "Capaian 2026") == _semua("Realisasi 2023, Target 2026", *_KINERJA)


def test_left_of_a_tender(susun: Callable[..., IsiPublikasi]) -> None:
    """What is left may be the budget less another amount of the row of a million or more."""
    kolom = ("Pagu (Rp)", "Kontrak", "Unit", "Realisasi (Rp)", "Sisa (Rp)")
    isi = "3.000.000 1.000.000 999.999 2.500.000 2.000.000"
    assert _calon(susun, kolom, isi, "Sisa (Rp)") == [
        ("kurang", "Pagu (Rp), Realisasi (Rp)"),
        ("kurang", "Pagu (Rp), Kontrak"),
    ]
    kolom = ("Pagu (Rp)", "Kontrak 2022", "Kontrak Triwulan I", "Realisasi (Rp)", "Sisa (Rp)")
    isi = "3.000.000 1.000.000 1.000.001 2.500.000 2.000.000"
    assert _calon(susun, kolom, isi, "Sisa (Rp)") == [("kurang", "Pagu (Rp), Realisasi (Rp)")]
    assert _calon(susun, ("Pagu (Rp)", "Kontrak", "Sisa (Rp)"), "3.000.000 1.000.000 2.000.000", "Sisa (Rp)") == []


_TUMBUH = ("kurang", "kenaikan", "mutlak")


def test_growth(susun: Callable[..., IsiPublikasi]) -> None:
    """What grew did so between the years that its heading names, else between the last two of the table."""
    kolom = ("Realisasi 2023", "Realisasi 2021", "Realisasi 2022", "Pertumbuhan", "Pertumbuhan 2021-2022")
    isi = "9 7 8 12 14"
    assert _calon(susun, kolom, isi, "Pertumbuhan") == _semua("Realisasi 2023, Realisasi 2022", *_TUMBUH)
    assert _calon(susun, kolom, isi, "Pertumbuhan 2021-2022") == _semua("Realisasi 2022, Realisasi 2021", *_TUMBUH)
    kolom = ("Realisasi 2023", "Realisasi Triwulan I 2022", "Realisasi", "Pertumbuhan")
    assert _calon(susun, kolom, "9 8 7 12", "Pertumbuhan") == []
    kolom = ("Target", "Capaian 2022", "Capaian 2023", "Pagu 2022 (Rp)", "Pagu 2023 (Rp)", "Pertumbuhan 2023")
    assert _calon(susun, kolom, "1 9 8 7 6 12", "Pertumbuhan 2023") == [
        *_semua("Capaian 2023, Capaian 2022", *_TUMBUH),
        *_semua("Pagu 2023 (Rp), Pagu 2022 (Rp)", *_TUMBUH),
    ]


@pytest.mark.parametrize(
    ("kolom", "hasil", "harap"),
    [
        (("L", "P", "L+P"), "L+P", [("jumlah", "L, P")]),
        (("L", "P", "Jumlah (L + P)"), "Jumlah (L + P)", [("jumlah", "L, P")]),
        (("Jumlah L", "Jumlah P", "Jumlah L+P"), "Jumlah L+P", [("jumlah", "Jumlah L, Jumlah P")]),
        (
            ("Siswa Baru L", "Siswa Baru P", "Siswa Baru L+P"),
            "Siswa Baru L+P",
            [("jumlah", "Siswa Baru L, Siswa Baru P")],
        ),
        (("Kota | L", "Kota | P", "Desa | L", "Kota | L+P"), "Kota L+P", [("jumlah", "Kota L, Kota P")]),
        (("L", "Kota | P", "L+P"), "L+P", []),
        (("L", "X", "L+P"), "L+P", []),
        (("L", "P", "L+"), "L+", []),
        (("Volume", "Harga", "Volume x Harga"), "Volume x Harga", [("kali", "Volume, Harga")]),
        (("Volume (Rp)", "Harga", "Volume × Harga"), "Volume × Harga", [("kali", "Volume (Rp), Harga")]),
        (("Bobot", "Capaian", "Bobot x Capaian"), "Bobot x Capaian", [("berbobot", "Bobot, Capaian")]),
        (
            ("Kota | Volume", "Desa | Volume", "Desa | Harga", "Desa | Volume x Harga"),
            "Desa Volume x Harga",
            [("kali", "Desa Volume, Desa Harga")],
        ),
        (("Volume", "Harga", "Volume x Harga x Lama"), "Volume x Harga x Lama", []),
        (("Volume", "Ongkos", "Volume x Harga"), "Volume x Harga", []),
    ],
)
def test_spelt_out(susun: Callable[..., IsiPublikasi], kolom: tuple[str, ...], hasil: str, harap: _Cara) -> None:
    """A heading may spell out what is added, of its own group, or the two factors of a product."""
    assert _calon(susun, kolom, " ".join("1" for _ in kolom), hasil) == harap


@pytest.mark.parametrize(
    ("kolom", "isi", "hasil", "harap"),
    [
        (
            ("Capaian 2022", "Capaian 2023", "Pagu 2022", "Pagu 2023", "Rata-rata Capaian"),
            "1 2 3 4 5",
            "Rata-rata Capaian",
            [("rerata", "Capaian 2022, Capaian 2023")],
        ),
        (
            ("Triwulan I", "Triwulan II", "Rata-rata"),
            "101 2 5",
            "Rata-rata",
            [("rerata-tepat", "Triwulan I, Triwulan II")],
        ),
        (("Triwulan I", "Triwulan II", "Rata-rata"), "100 2 5", "Rata-rata", [("rerata", "Triwulan I, Triwulan II")]),
        (
            ("Realisasi 2022", "Realisasi 2023", "Rerata"),
            "101 2 5",
            "Rerata",
            [("rerata", "Realisasi 2022, Realisasi 2023")],
        ),
        (("Capaian 2022", "Rata-rata Capaian"), "1 5", "Rata-rata Capaian", []),
        (("Capaian", "Capaian Medan", "Rata-rata Capaian"), "1 2 5", "Rata-rata Capaian", []),
        (("Pertumbuhan 2022", "Pertumbuhan 2023", "Rata-rata Pertumbuhan"), "1 2 5", "Rata-rata Pertumbuhan", []),
    ],
)
def test_means(susun: Callable[..., IsiPublikasi], kolom: tuple[str, ...], isi: str, hasil: str, harap: _Cara) -> None:
    """A column of means is that of the years or parts of a year of its quantity; one of growth has a rule of its own."""
    assert _calon(susun, kolom, isi, hasil) == harap


_TW = ("Realisasi Triwulan II", "Realisasi Triwulan I", "Realisasi Triwulan III", "Realisasi Triwulan IV")
_URUT = "Realisasi Triwulan I, Realisasi Triwulan II, Realisasi Triwulan III, Realisasi Triwulan IV"


@pytest.mark.parametrize(
    ("kolom", "harap"),
    [
        ((*_TW, "Realisasi"), _semua(_URUT, "jumlah", "terakhir", "rerata")),
        ((*_TW, "Realisasi 2023"), _semua(_URUT, "jumlah", "terakhir", "rerata")),
        ((*_TW[:3], "Realisasi"), []),
        ((*_TW[:3], "Realisasi Medan Triwulan IV", "Realisasi"), []),
        ((*_TW[:3], "Target Triwulan IV", "Realisasi"), []),
        ((*_TW[:3], "Realisasi Semester I", "Realisasi"), []),
        ((*(f"{satu} 2022" for satu in _TW), "Realisasi 2023"), []),
        (
            ("Realisasi Semester I", "Realisasi Semester II", "Realisasi"),
            _semua("Realisasi Semester I, Realisasi Semester II", "jumlah", "terakhir", "rerata"),
        ),
        (("Realisasi Semester II", "Realisasi"), []),
        (("Realisasi s.d. Triwulan II", "Realisasi s.d. Triwulan III", "Realisasi"), []),
    ],
)
def test_year_of_parts(susun: Callable[..., IsiPublikasi], kolom: tuple[str, ...], harap: _Cara) -> None:
    """A year is the sum of all its parts, their last, or their mean; not where one of them is missing."""
    isi = " ".join(str(n) for n in range(2, len(kolom) + 2))
    assert _calon(susun, kolom, isi, kolom[-1]) == harap


@pytest.mark.parametrize(
    ("efisiensi", "harap"), [("999", "sisa-persen"), ("1000", "kurang"), ("-999", "sisa-persen"), ("-1000", "kurang")]
)
def test_small_efficiency_is_a_percentage(susun: Callable[..., IsiPublikasi], efisiensi: str, harap: str) -> None:
    """Below a thousand, on either side of nought, efficiency is first taken for a percentage."""
    kolom = ("Pagu (Rp)", "Realisasi Anggaran (Rp)", "Efisiensi")
    assert _calon(susun, kolom, f"8000 6000 {efisiensi}", "Efisiensi")[0][0] == harap


def test_kind_of_target_first(susun: Callable[..., IsiPublikasi]) -> None:
    """A capaian of an agreement is measured against the target of the agreement first."""
    kolom = ("Target Renstra", "Target PK", "Realisasi", "Capaian PK")
    assert _calon(susun, kolom, "9 8 6 75", "Capaian PK")[0] == ("rasio", "Realisasi, Target PK")


def test_of_a_part_of_its_own(susun: Callable[..., IsiPublikasi]) -> None:
    """A mean of one column alone, and a sum of a part that stands in two groups, are none."""
    assert _calon(susun, ("Capaian 2022", "Rerata Capaian"), "1 5", "Rerata Capaian") == []
    kolom = ("Kota | L", "Kota | P", "Desa | L", "Desa | P", "Desa | L+P")
    assert _calon(susun, kolom, "1 2 3 4 7", "Desa L+P") == [("jumlah", "Desa L, Desa P")]


@pytest.mark.parametrize(
    ("kolom", "harap"),
    [
        (("Capaian 2022", "Capaian 2023", "Rata-rata Capaian"), [("rerata", "Capaian 2022, Capaian 2023")]),
        (("Capaian 2022", "Rata-rata Capaian"), []),
        (
            ("Capaian 2022", "Realisasi 2022", "Realisasi 2023", "Rata-rata"),
            [("rerata", "Realisasi 2022, Realisasi 2023")],
        ),
        (("Capaian 2022", "Realisasi 2022", "Rata-rata"), []),
    ],
)
def test_a_mean_takes_two_columns(susun: Callable[..., IsiPublikasi], kolom: tuple[str, ...], harap: _Cara) -> None:
    """Of its quantity, or of the first that has two, with a year each."""
    assert _calon(susun, kolom, " ".join(str(80 + n) for n in range(len(kolom))), kolom[-1]) == harap
