"""Small groups of printed rows on which a reviewer goes wrong: what must be said, and what must be left unsaid."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

Cetak = tuple[str, str, str, str]


def tinjau(*baris: Cetak, tahun: int | None = None) -> list[Temuan]:
    """Return the findings on printed rows: table, label, heading, value."""
    isi = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in baris]
    return [satu.temuan for satu in tinjau_publikasi(isi, tahun=tahun).temuan]


DIAM: list[tuple[Cetak, ...]] = [
    # A column of percentages below a heading of money is no money.
    (
        ("Tabel 1", "Penumpang", "Target Anggaran Volume", "Rp 1.387.287.000"),
        ("Tabel 1", "Penumpang", "Target Anggaran %", "100"),
        ("Tabel 1", "Penumpang", "Realisasi Anggaran", "Rp 1.264.108.406"),
        ("Tabel 1", "Penumpang", "Capaian Anggaran %", "91,12"),
    ),
    # The target of the agreement and that of the plan are two quantities; running text may mean either.
    (
        ("Tabel 3.2", "Penumpang yang dilayani", "Target PK 2023", "8300"),
        ("Tabel 3.3", "Penumpang yang dilayani", "Target Renstra 2023", "13200"),
        ("Prosa", "target Penumpang yang dilayani tahun 2023", "Nilai", "8300"),
    ),
    # A mean of values that were rounded before they were printed lies in a range.
    (
        ("Tabel 1", "Penumpang dilayani", "% Capaian Kinerja", "118"),
        ("Tabel 1", "Kargo dilayani", "% Capaian Kinerja", "48"),
        ("Tabel 1", "Pesawat dilayani", "% Capaian Kinerja", "114"),
        ("Tabel 1", "Indeks kepuasan", "% Capaian Kinerja", "109,89"),
        ("Tabel 1", "Rata-rata Capaian Sasaran", "% Capaian Kinerja", "97,40"),
    ),
    # Commas as signs of thousands.
    (
        ("Tabel 3.1", "Penumpang yang dilayani", "Target", "9000"),
        ("Tabel 3.7", "Penumpang yang dilayani", "Target", "9,000"),
        ("Tabel 3.7", "Penumpang yang dilayani", "Pagu", "550,250,000"),
    ),
    # A table of money is no list of main indicators, whatever its name says.
    (
        ("Indikator Kinerja Utama", "Indikator A", "Target", "5"),
        ("Anggaran Non IKU", "Gaji", "Anggaran", "5"),
        ("Anggaran Non IKU", "Listrik", "Anggaran", "6"),
    ),
    # An old spelling says the same number.
    (("Tabel 1", "Pagu", "Nilai", "4.000.000.000"), ("Tabel 1", "Pagu", "Terbilang", "empat milyar rupiah")),
    # A national agency: capaian against the target of the plan beside that against the agreement.
    (
        ("Tabel A", "Lalu lintas kapal", "Target Renstra 2024", "200"),
        ("Tabel A", "Lalu lintas kapal", "Realisasi 2024", "150"),
        ("Tabel A", "Lalu lintas kapal", "% 2024", "75,00"),
        ("Tabel B", "Lalu lintas kapal", "Target PK 2024", "100"),
        ("Tabel B", "Lalu lintas kapal", "Realisasi 2024", "150"),
        ("Tabel B", "Lalu lintas kapal", "% 2024", "150,00"),
        ("Grafik 1", "Lalu lintas kapal", "Capaian 2024", "150%"),
    ),
    # Three rows that break a relation in one way are a habit of the table.
    tuple(
        ("Tabel C", f"Kegiatan {n}", kolom, nilai)
        for n in range(4)
        for kolom, nilai in (("Target", "100"), ("Realisasi", "100"), ("Capaian", "80" if n else "100"))
    ),
    # A whole index beside its decimals is the same index, rounded.
    (
        ("Tabel 1", "Indeks kepuasan", "Realisasi 2024", "96,54"),
        ("Tabel 2", "Indeks kepuasan", "Target", "90"),
        ("Tabel 2", "Indeks kepuasan", "Realisasi", "97"),
        ("Tabel 2", "Indeks kepuasan", "Capaian (%)", "107,27"),
    ),
]

#: rows, rule, place, printed, should be.
BICARA: list[tuple[tuple[Cetak, ...], list[tuple[str, str, str, str]]]] = [
    # The value proposed is computed from the printed operands, it is not the middle of what they can mean.
    (
        (
            ("Tabel 1", "Cakupan koperasi", "Target", "0,09"),
            ("Tabel 1", "Cakupan koperasi", "Realisasi", "9,52"),
            ("Tabel 1", "Cakupan koperasi", "Capaian (%)", "9,52"),
        ),
        [("publikasi-hitungan-baris", "Tabel 1, Cakupan koperasi, kolom Capaian (%)", "9,52", "10.577,78")],
    ),
    (
        (
            ("Efisiensi", "2020", "Efisien", "0,44"),
            ("Efisiensi", "2020", "Nilai Efisien", "60,15"),
            ("Efisiensi", "2021", "Efisien", "2,45"),
            ("Efisiensi", "2021", "Nilai Efisien", "562,53"),
        ),
        [
            ("publikasi-nilai-efisiensi", "Efisiensi, 2020, kolom Nilai Efisien", "60,15", "51,10"),
            ("publikasi-nilai-efisiensi", "Efisiensi, 2021, kolom Nilai Efisien", "562,53", "56,13"),
        ],
    ),
    (
        (
            ("Prosa", "Efisiensi (E) tahun 2024", "Nilai", "0,12%"),
            ("Prosa", "Nilai Efisiensi (NE) tahun 2024", "Nilai", "80,10%"),
        ),
        [("publikasi-nilai-efisiensi", "Prosa, Efisiensi (E) tahun 2024, kolom Nilai", "0,12%", "12,04")],
    ),
    # Both places are named where nothing decides.
    (
        (
            ("Tabel 2.3", "Jumlah Kargo yang dilayani", "Satuan", "Angka"),
            ("Tabel 3.1", "Jumlah Kargo yang dilayani", "Satuan", "Kg"),
        ),
        [
            (
                "publikasi-satuan",
                "Tabel 3.1, Jumlah Kargo yang dilayani, kolom Satuan dibandingkan dengan Tabel 2.3, Jumlah Kargo yang "
                "dilayani, kolom Satuan",
                "Kg",
                "",
            )
        ],
    ),
    # Each row has its own words.
    (
        (
            ("Prosa I", "pagu", "Nilai", "2.500"),
            ("Prosa I", "pagu", "Terbilang", "dua ribu lima ratus rupiah"),
            ("Prosa I", "realisasi", "Nilai", "1.250"),
            ("Prosa I", "realisasi", "Terbilang", "seribu dua ratus rupiah"),
        ),
        [
            (
                "publikasi-terbilang",
                "Prosa I, realisasi, kolom Terbilang",
                "seribu dua ratus rupiah",
                "seribu dua ratus lima puluh",
            )
        ],
    ),
    # Text that kept last year's amount.
    (
        (
            ("Tabel 3.5", "2023", "Pagu Awal", "7.789.442.000"),
            ("Tabel 3.5", "2024", "Pagu Awal", "14.268.342.000"),
            ("Prosa", "pagu anggaran awal tahun 2024", "Nilai", "Rp. 7.789.442.000"),
        ),
        [
            (
                "publikasi-antartabel",
                "Prosa, pagu anggaran awal tahun 2024, kolom Nilai",
                "Rp. 7.789.442.000",
                "14.268.342.000",
            )
        ],
    ),
    # A formula for "lower is better" that fits one cell of an indicator that rises.
    (
        (
            ("Tabel 1", "Indeks layanan", "Target 2023", "80"),
            ("Tabel 1", "Indeks layanan", "Realisasi 2023", "80,53"),
            ("Tabel 1", "Indeks layanan", "Capaian 2023", "99,34"),
            ("Tabel 1", "Indeks layanan", "Target 2022", "78"),
            ("Tabel 1", "Indeks layanan", "Realisasi 2022", "80,34"),
            ("Tabel 1", "Indeks layanan", "Capaian 2022", "103,00"),
        ),
        [("publikasi-arah", "Tabel 1, Indeks layanan, kolom Capaian 2023", "99,34", "100,66")],
    ),
    # Shares in running text follow from the amounts of a table; here two were exchanged.
    (
        (
            ("Grafik 3", "Belanja Barang", "Pagu", "6.218.982.000"),
            ("Grafik 3", "Belanja Barang", "Realisasi Anggaran", "5.798.487.852"),
            ("Grafik 3", "Belanja Pegawai", "Pagu", "3.227.584.000"),
            ("Grafik 3", "Belanja Pegawai", "Realisasi Anggaran", "3.176.877.297"),
            ("Prosa", "persen sisa Belanja Barang tahun 2024", "Nilai", "1,57%"),
            ("Prosa", "persen sisa Belanja Pegawai tahun 2024", "Nilai", "6,76%"),
        ),
        [
            (
                "publikasi-hitungan-antartabel",
                "Prosa, persen sisa Belanja Barang tahun 2024, kolom Nilai",
                "1,57%",
                "6,76",
            ),
            (
                "publikasi-hitungan-antartabel",
                "Prosa, persen sisa Belanja Pegawai tahun 2024, kolom Nilai",
                "6,76%",
                "1,57",
            ),
        ],
    ),
    # One cell explains a share and a total that do not hold.
    (
        tuple(
            ("Tabel 4", nama, kolom, nilai)
            for nama, pagu, serapan, persen in (
                ("Program A", "1.000.000", "900.000", "90,00"),
                ("Program B", "2.000.000", "1.560.000", "75,50"),
                ("Jumlah", "3.000.000", "2.410.000", "80,33"),
            )
            for kolom, nilai in (("Anggaran", pagu), ("Realisasi Anggaran", serapan), ("%", persen))
        ),
        [("publikasi-hitungan-baris", "Tabel 4, Program B, kolom Realisasi Anggaran", "1.560.000", "1.510.000")],
    ),
    # The total of months, text and shares: the table that stands alone is wrong.
    (
        (
            ("Prosa A", "jumlah revisi", "Nilai", "2"),
            ("Tabel 1", "Revisi I", "Pagu Akhir", "10.000.000"),
            ("Tabel 1", "Revisi II", "Pagu Akhir", "10.000.000"),
            ("Tabel 1", "Revisi III", "Pagu Akhir", "11.000.000"),
        ),
        [("publikasi-banyak", "Prosa A, jumlah revisi, kolom Nilai", "2", "3")],
    ),
    (
        tuple(
            ("Tabel 2", f"Kegiatan {n}", "Pagu", f"{1_387_287_000 + max(0, n - 2):,}".replace(",", "."))
            for n in range(5)
        ),
        [("publikasi-sel-tertarik", "Tabel 2, Kegiatan 4, kolom Pagu", "1.387.287.002", "1.387.287.000")],
    ),
    (
        tuple(
            ("Tabel 5", f"Kota {nama}", kolom, isi)
            for nama, nilai, peringkat in (
                ("A", "70,1", "2"),
                ("B", "81,5", "1"),
                ("C", "66,2", "4"),
                ("D", "60,0", "4"),
            )
            for kolom, isi in (("Indeks", nilai), ("Peringkat", peringkat))
        ),
        [("publikasi-peringkat", "Tabel 5, Kota C, kolom Peringkat", "4", "3")],
    ),
]


@pytest.mark.parametrize("baris", DIAM)
def test_diam(baris: tuple[Cetak, ...]) -> None:
    """Nothing is said, or no more than a note or a doubt."""
    assert [satu for satu in tinjau(*baris) if satu.tingkat is Tingkat.GALAT] == []


@pytest.mark.parametrize(("baris", "harap"), BICARA)
def test_bicara(baris: tuple[Cetak, ...], harap: list[tuple[str, str, str, str]]) -> None:
    """The rule names the place with what is printed and what should stand there, and nothing besides."""
    assert [(s.aturan, s.tempat, s.tercetak, s.seharusnya) for s in tinjau(*baris)] == harap


def test_oleh_siapa() -> None:
    """A finding that chooses says by what it was decided."""
    [satu] = tinjau(*BICARA[5][0])
    assert satu.pesan.endswith("yang tercetak di sini adalah angka tahun 2023.")


def test_baris_hilang() -> None:
    """An indicator that was agreed and is not measured is asked for."""
    janji = [("Tabel 2.1 Perjanjian Kinerja", f"Indeks layanan {n}", "Target", "70") for n in "ABCD"]
    ukur = [
        ("Tabel 3.1 Pengukuran", f"Indeks layanan {n}", kolom, "70") for n in "ABC" for kolom in ("Target", "Realisasi")
    ]
    [satu] = tinjau(*janji, *ukur)
    assert (satu.aturan, satu.tingkat) == ("publikasi-baris-hilang", Tingkat.PERINGATAN)
    assert "“Indeks layanan D”" in satu.pesan


def test_pegawai_antartabel() -> None:
    """Two tables on all staff count as many people."""
    baris = [
        (tabel, nama, kolom, nilai)
        for tabel, isi in (
            ("Pegawai menurut pendidikan", (("S1", "10", "12"), ("SMA", "5", "3"), ("Jumlah", "15", "15"))),
            ("Pegawai menurut unit", (("Sekretariat", "8", "9"), ("Bidang", "8", "6"), ("Jumlah", "16", "15"))),
        )
        for nama, pria, wanita in isi
        for kolom, nilai in (("L", pria), ("P", wanita))
    ]
    assert [satu.aturan for satu in tinjau(*baris)] == ["publikasi-jumlah-pegawai"]


def test_nama_beda_sekata() -> None:
    """One thing under two names is a note."""
    baris = (
        ("Tabel 1", "Persentase usaha mikro yang menjadi wirausaha tangguh", "Target", "10"),
        ("Tabel 2", "Persentase usaha mikro yang meningkat menjadi wirausaha tangguh", "Target", "10"),
    )
    assert [(satu.aturan, satu.tingkat) for satu in tinjau(*baris)] == [("publikasi-nama", Tingkat.CATATAN)]


@pytest.mark.parametrize(
    ("lain", "nilai", "tingkat"),
    [
        # Two series under names that a small word parts may be two things.
        ("Persentase taman terawat (%)", ("70", "71", "72"), {Tingkat.PERINGATAN}),
        # One name is one thing, and so is what agrees in any year.
        ("Persentase taman yang terawat", ("70", "71", "72"), {Tingkat.GALAT}),
        ("Persentase taman terawat (%)", ("60", "71", "62"), {Tingkat.GALAT}),
    ],
)
def test_dua_deret(lain: str, nilai: tuple[str, ...], tingkat: set[Tingkat]) -> None:
    """Rows of several years that agree in none of them are certain to contradict each other under one name alone."""
    temuan = tinjau(
        *(("Tabel 1", "Persentase taman yang terawat", f"Target 202{n}", f"6{n}") for n in range(3)),
        *(("Tabel 2", lain, f"Target 202{n}", satu) for n, satu in enumerate(nilai)),
        tahun=2022,
    )
    assert {satu.tingkat for satu in temuan} == tingkat


def test_satuan_dalam_kurung() -> None:
    """The unit in brackets behind a name makes no other name of it; another word does."""
    nama = "Jumlah warga yang memahami pengetahuan koperasi"
    for ekor, aturan in ((" (orang)", []), (" desa", ["publikasi-nama"])):
        temuan = tinjau(("Tabel 1", nama, "Target", "5"), ("Tabel 2", f"{nama}{ekor}", "Target", "5"), tahun=2023)
        assert [satu.aturan for satu in temuan] == aturan
