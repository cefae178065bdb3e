"""What a sentence gives of a part of the year, or on average of its months, against the tables of months and quarters."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.bagian_tahun import periksa_bagian_tahun

_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_KAPAL = ("110", "120", "130", "140", "150", "160", "170", "180", "190", "200", "210", "220")
_SERAPAN = (("I", "1.200.000"), ("II", "1.450.000"), ("III", "1.750.000"), ("IV", "1.900.000"))
_TABEL = [
    *(
        Publikasi(tabel="Tabel 3.5 Pemeriksaan Kapal per Bulan", baris=bulan, kolom="Kapal", nilai=n)
        for bulan, n in zip(_BULAN, _KAPAL, strict=True)
    ),
    *(
        Publikasi(
            tabel="Tabel 3.6 Realisasi Anggaran per Triwulan",
            baris=f"Triwulan {nomor}",
            kolom="Realisasi Anggaran (Rp)",
            nilai=n,
        )
        for nomor, n in _SERAPAN
    ),
    *(
        Publikasi(tabel="Tabel 3.7 Kunjungan Pelabuhan", baris=f"Triwulan {nomor}", kolom=kolom, nilai=n)
        for kolom, isi in (
            ("Kunjungan", ("300", "200", "400", "100")),
            ("Kunjungan kumulatif", ("300", "500", "900", "1.000")),
            ("Persentase kunjungan (%)", ("30", "20", "40", "10")),
        )
        for (nomor, _), n in zip(_SERAPAN, isi, strict=True)
    ),
]


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_bagian_tahun(peta_kalimat(kalimat, tabel=_TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Pemeriksaan kapal pada triwulan I sebanyak 306 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 360, tetapi tertulis 306."],
        ),
        ("Pemeriksaan kapal pada triwulan I sebanyak 360 kapal.", []),
        ("Pemeriksaan kapal pada triwulan I sebanyak 361 kapal.", []),
        (
            "Pemeriksaan kapal pada triwulan I sebanyak 362 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 360, tetapi tertulis 362."],
        ),
        ("Pemeriksaan kapal pada triwulan II sebanyak 450 kapal.", []),
        ("Pemeriksaan kapal pada triwulan II sebanyak 810 kapal.", []),
        (
            "Pemeriksaan kapal pada triwulan II sebanyak 540 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 450, tetapi tertulis 540."],
        ),
        ("Pemeriksaan kapal sampai triwulan II sebanyak 810 kapal.", []),
        (
            "Pemeriksaan kapal sampai dengan akhir triwulan II sebanyak 801 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 810, tetapi tertulis 801."],
        ),
        ("Pemeriksaan kapal sampai triwulan II sebanyak 450 kapal.", []),
        (
            "Pemeriksaan kapal pada triwulan keempat sebanyak 603 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 630, tetapi tertulis 603."],
        ),
        ("Pemeriksaan kapal pada triwulan 4 sebanyak 630 kapal.", []),
        (
            "Pemeriksaan kapal pada semester I sebanyak 801 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 810, tetapi tertulis 801."],
        ),
        ("Pemeriksaan kapal pada semester I sebanyak 810 kapal.", []),
        (
            "Pemeriksaan kapal pada semester II sebanyak 1.107 kapal.",
            [
                "Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 1.170, tetapi tertulis 1.107."
            ],
        ),
        ("Pemeriksaan kapal pada semester II sebanyak 1.170 kapal.", []),
        ("Pemeriksaan kapal pada semester III sebanyak 801 kapal.", []),
        ("Pemeriksaan kapal pada caturwulan I sebanyak 306 kapal.", []),
        # Neither near nor a slip; a percentage, a plan, a change, another year, another matter.
        ("Pemeriksaan kapal pada triwulan I sebanyak 99 kapal.", []),
        (
            "Pemeriksaan kapal pada triwulan I sebanyak 288 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 360, tetapi tertulis 288."],
        ),
        ("Pemeriksaan kapal pada triwulan I sebanyak 287 kapal.", []),
        ("Pemeriksaan kapal pada triwulan I sebanyak 36 persen.", []),
        ("Pemeriksaan kapal pada triwulan I dengan target 306 kapal.", []),
        ("Pemeriksaan kapal pada triwulan I naik 306 kapal.", []),
        ("Pemeriksaan kapal pada triwulan I tahun 2022 sebanyak 306 kapal.", []),
        (
            "Pemeriksaan kapal pada triwulan I tahun 2023 sebanyak 306 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 360, tetapi tertulis 306."],
        ),
        ("Pembinaan sekolah pada triwulan I sebanyak 306 siswa.", []),
        ("Pemeriksaan kapal pada triwulan I dan triwulan II sebanyak 306 kapal.", []),
        # Each number has the part that stands before it.
        (
            "Pemeriksaan kapal pada triwulan I sebanyak 360 kapal dan pada triwulan II sebanyak 405 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 450, tetapi tertulis 405."],
        ),
    ],
)
def test_a_part_of_the_year(kalimat: str, harap: list[str]) -> None:
    """It is the sum of its months, or of what ran up to its end; only the latter where the sentence says so."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Realisasi anggaran pada triwulan II sebesar Rp1.540.000.",
            [
                "Menurut Tabel 3.6 Realisasi Anggaran per Triwulan, kolom Realisasi Anggaran (Rp), angkanya adalah 1.450.000, tetapi tertulis 1.540.000."
            ],
        ),
        ("Realisasi anggaran pada triwulan II sebesar Rp1.450.000.", []),
        (
            "Realisasi anggaran sampai triwulan III sebesar Rp4.040.000.",
            [
                "Menurut Tabel 3.6 Realisasi Anggaran per Triwulan, kolom Realisasi Anggaran (Rp), angkanya adalah 4.400.000, tetapi tertulis 4.040.000."
            ],
        ),
        ("Realisasi anggaran sampai triwulan III sebesar Rp4.400.000.", []),
        (
            "Penerimaan daerah pada triwulan II sebesar Rp1.540.000.",
            [
                "Menurut Tabel 3.6 Realisasi Anggaran per Triwulan, kolom Realisasi Anggaran (Rp), angkanya adalah 1.450.000, tetapi tertulis 1.540.000."
            ],
        ),
        ("Realisasi anggaran pada triwulan II sebanyak 1.540.000 kapal.", []),
        (
            "Kunjungan pelabuhan pada triwulan III sebanyak 490 orang.",
            ["Menurut Tabel 3.7 Kunjungan Pelabuhan, kolom Kunjungan, angkanya adalah 400, tetapi tertulis 490."],
        ),
        ("Kunjungan pelabuhan pada triwulan III sebanyak 900 orang.", []),
        ("Kunjungan pelabuhan pada triwulan III sebanyak 400 orang.", []),
    ],
)
def test_quarters(kalimat: str, harap: list[str]) -> None:
    """Money is of the columns of money; what adds up itself, or is a share, is no column to add."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Rata-rata pemeriksaan kapal per bulan 156 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 165, tetapi tertulis 156."],
        ),
        ("Rata-rata pemeriksaan kapal per bulan 165 kapal.", []),
        (
            "Setiap bulan pemeriksaan kapal rata-rata 156 kapal.",
            ["Menurut Tabel 3.5 Pemeriksaan Kapal per Bulan, kolom Kapal, angkanya adalah 165, tetapi tertulis 156."],
        ),
        ("Rata-rata pemeriksaan kapal per triwulan 459 kapal.", []),
        ("Rata-rata pemeriksaan kapal per triwulan 495 kapal.", []),
        (
            "Rata-rata realisasi anggaran per triwulan Rp1.557.000.",
            [
                "Menurut Tabel 3.6 Realisasi Anggaran per Triwulan, kolom Realisasi Anggaran (Rp), angkanya adalah 1.575.000, tetapi tertulis 1.557.000."
            ],
        ),
        ("Rata-rata realisasi anggaran per triwulan Rp1.575.000.", []),
        ("Rata-rata realisasi anggaran per bulan Rp552.000.", []),
    ],
)
def test_means_of_the_year(kalimat: str, harap: list[str]) -> None:
    """Per month of a table of months, per quarter of either."""
    assert _temuan(kalimat) == harap


_TRIWULAN = [f"Triwulan {nomor}" for nomor, _ in _SERAPAN]
_KUNJUNGAN = ("300", "200", "400", "100")


@pytest.mark.parametrize(
    ("label", "nilai", "kolom", "banyak"),
    [
        (_TRIWULAN, _KUNJUNGAN, "Kunjungan", 1),
        (["TW I", "TW II", "TW III", "TW IV"], _KUNJUNGAN, "Kunjungan", 1),
        (["I", "II", "III", "IV"], _KUNJUNGAN, "Kunjungan", 1),
        # Three quarters, another order, other rows, a hole.
        (_TRIWULAN[:3], _KUNJUNGAN[:3], "Kunjungan", 0),
        (["Triwulan II", "Triwulan I", "Triwulan III", "Triwulan IV"], _KUNJUNGAN, "Kunjungan", 0),
        (["Utara", "Selatan", "Barat", "Timur"], _KUNJUNGAN, "Kunjungan", 0),
        (_TRIWULAN, ("300", "200", "", "100"), "Kunjungan", 0),
        # What is no amount of the quarter.
        (_TRIWULAN, _KUNJUNGAN, "Kunjungan kumulatif", 0),
        (_TRIWULAN, ("300%", "200%", "400%", "100%"), "Kunjungan", 0),
        (_TRIWULAN, _KUNJUNGAN, "Capaian kunjungan (%)", 0),
    ],
)
def test_which_rows_are_a_year(label: list[str], nilai: tuple[str, ...], kolom: str, banyak: int) -> None:
    """All quarters in their order, each with its own amount."""
    isi = {satu: (n,) for satu, n in zip(label, nilai, strict=True) if n}
    tabel: TabelTerbit = ("Tabel 3.7 Kunjungan Pelabuhan", kolom, isi)
    kalimat = "Kunjungan pelabuhan triwulan II 220."
    assert len(list(periksa_bagian_tahun(peta_kalimat(kalimat, tabel=sel_terbit(tabel))))) == banyak
    grafik = ("Grafik 3.7 Kunjungan Pelabuhan", kolom, isi)
    assert list(periksa_bagian_tahun(peta_kalimat(kalimat, tabel=sel_terbit(grafik)))) == []


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # A target, and a sentence of another year, keep none from being read after them.
        ("Kunjungan pelabuhan target triwulan I 330, triwulan III 440.", 1),
        ("Kunjungan pelabuhan pada 2022 ramai. Kunjungan pelabuhan triwulan II 220.", 1),
        ("Kunjungan pelabuhan triwulan I tahun 2022 sebanyak 330.", 0),
    ],
)
def test_each_number_by_itself(kalimat: str, banyak: int) -> None:
    """What is passed over is passed over alone."""
    assert len(_temuan(kalimat)) == banyak
