"""Rules on a published report: one wrong number in a small table, and the same table without it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu import ATURAN, Dugaan, Keluarga

Periksa = Callable[..., list[Dugaan]]
Cetak = tuple[str, str, dict[str, str]]


def uang(tabel: str, *baris: tuple[str, str, str]) -> list[Cetak]:
    """Return rows of a budget table: label, anggaran, realisasi."""
    return [(tabel, label, {"Anggaran": pagu, "Realisasi": serapan}) for label, pagu, serapan in baris]


def kinerja(tabel: str, label: str, **nilai: str) -> Cetak:
    """Return a row with headings in capitals."""
    return tabel, label, {kolom.replace("_", " ").capitalize(): isi for kolom, isi in nilai.items()}


POHON = (
    ("2.17.01 Program Penunjang", "300", "250"),
    ("2.17.01.2.01 Perencanaan", "100", "90"),
    ("2.17.01.2.02 Administrasi", "200", "160"),
    ("2.17.02 Program Izin", "50", "40"),
)
RASIO = [
    ("A", "10", "40", "25,00"),
    ("B", "30", "40", "75,00"),
    ("C", "1", "3", "33,33"),
    ("Jumlah", "41", "83", "49,40"),
]

#: rule, rows, place, expected value. The rows hold one fault.
SALAH: list[tuple[str, list[Cetak], str, str]] = [
    (
        "publikasi-hitungan-baris",
        [("Tabel 1", "A", {"Anggaran": "1.000", "Realisasi": "900", "Sisa": "110"})],
        "Tabel 1, A, kolom Sisa",
        "100",
    ),
    (
        "publikasi-hitungan-baris",
        [("Tabel 1", "A", {"Anggaran": "4.217.956.933", "Realisasi": "3.458.399.377", "%": "81,40"})],
        "Tabel 1, A, kolom %",
        "81,99",
    ),
    (
        "publikasi-hitungan-baris",
        [kinerja("Tabel 1", "A", target="76,50", realisasi="77,04", capaian="101,07")],
        "Tabel 1, A, kolom Capaian",
        "100,71",
    ),
    (
        "publikasi-hitungan-baris",
        [("Tabel 1", "A", {"Capaian kinerja (%)": "101,73", "Capaian anggaran (%)": "81,40", "Efisiensi": "19,67"})],
        "Tabel 1, A, kolom Efisiensi",
        "20,33",
    ),
    (
        "publikasi-kolom-jumlah",
        [
            ("Tabel 1", nama, {"Pria": pria, "Wanita": wanita, "Jumlah": jumlah})
            for nama, pria, wanita, jumlah in (
                ("A", "3", "4", "7"),
                ("B", "2", "2", "4"),
                ("C", "5", "1", "6"),
                ("D", "5", "2", "8"),
            )
        ],
        "Tabel 1, D, kolom Jumlah",
        "7",
    ),
    (
        "publikasi-kolom-rasio",
        [("Tabel 1", n, {"Aktif": a, "Semua": s, "%": "50,00" if n == "Jumlah" else p}) for n, a, s, p in RASIO],
        "Tabel 1, Jumlah, kolom %",
        "49,40",
    ),
    (
        "publikasi-pangsa",
        [
            ("Prosa 1", f"{nama}{ekor}", {"Nilai": nilai})
            for nama, ekor, nilai in (
                ("Pegawai lulusan SMA", "", "3"),
                ("Pegawai lulusan SMA", ", persen", "30"),
                ("Pegawai lulusan S1", "", "27"),
                ("Pegawai lulusan S1", ", persen", "90"),
            )
        ],
        "Prosa 1, Pegawai lulusan SMA, persen, kolom Nilai",
        "10,00",
    ),
    (
        "publikasi-pertumbuhan",
        [
            (
                "Tabel 1",
                "A",
                {
                    "Anggaran 2021": "8.716.673.017",
                    "Anggaran 2022": "9.458.117.635",
                    "Anggaran 2023": "11.674.610.355",
                    "Rata-rata pertumbuhan anggaran": "12,11",
                },
            )
        ],
        "Tabel 1, A, kolom Rata-rata pertumbuhan anggaran",
        "15,97",
    ),
    (
        "publikasi-jumlah-rincian",
        uang("Tabel 1", ("2.17.01 Program Penunjang", "310", "250"), *POHON[1:]),
        "Tabel 1, 2.17.01 Program Penunjang, kolom Anggaran",
        "300",
    ),
    (
        "publikasi-hitungan-baris",
        [
            ("Tabel 1", nama, {"Anggaran": a, "Realisasi": b, "Sisa": c})
            for nama, a, b, c in (
                ("Kegiatan A", "3.000.001", "2.000.002", "1.000.009"),
                ("Rincian A1", "1.000.000", "999.999", "1"),
                ("Rincian A2", "2.000.001", "1.000.003", "999.998"),
            )
        ],
        "Tabel 1, Kegiatan A, kolom Sisa",
        "999.999",
    ),
    (
        "publikasi-jumlah-baris",
        uang("Tabel 1", ("A", "100", "90"), ("B", "200", "160"), ("Jumlah", "310", "250")),
        "Tabel 1, Jumlah, kolom Anggaran",
        "300",
    ),
    (
        "publikasi-jumlah-baris",
        uang("Tabel 1", ("Urusan Koperasi", "360", "290"), *POHON),
        "Tabel 1, Urusan Koperasi, kolom Anggaran",
        "350",
    ),
    (
        "publikasi-rerata",
        [
            *(kinerja("Tabel 1", n, capaian=c) for n, c in (("A", "100,71"), ("B", "121,51"), ("C", "103,23"))),
            kinerja("Tabel 1", "Rata-rata capaian", capaian="108,60"),
        ],
        "Tabel 1, Rata-rata capaian, kolom Capaian",
        "108,48",
    ),
    (
        "publikasi-antartabel",
        [
            kinerja(t, "Persentase koperasi aktif", realisasi=r)
            for t, r in (("T1", "77,04"), ("T2", "77,04"), ("T3", "77,32"))
        ],
        "T3, Persentase koperasi aktif, kolom Realisasi",
        "77,04",
    ),
    (
        "publikasi-antartabel",
        [
            kinerja("Tabel 2.1", "Prosentase koperasi aktif", target_2026="78"),
            kinerja("Tabel 3.4", "Persentase Koperasi aktif", target_2026="78,50"),
        ],
        "Tabel 3.4, Persentase Koperasi aktif, kolom Target 2026 dibandingkan dengan Tabel 2.1, Prosentase koperasi aktif, kolom Target 2026",
        "",
    ),
    (
        "publikasi-kolom-total",
        [
            *uang("Tabel 1", ("Sasaran A", "100.000.000", "1"), ("Sasaran B", "205.000.000", "2")),
            ("Bab IV", "total anggaran", {"Nilai": "300.000.000"}),
        ],
        "Tabel 1, Jumlah, kolom Anggaran",
        "300.000.000",
    ),
    (
        "publikasi-banyak",
        [*uang("Tabel 1", *POHON), ("Bab II", "jumlah kegiatan", {"Nilai": "16"})],
        "Bab II, jumlah kegiatan, kolom Nilai",
        "2",
    ),
    (
        "publikasi-kelamin",
        [
            ("Tabel 1", "JUMLAH", {"Non ASN L": "9", "Non ASN P": "21"}),
            ("Tabel 2", "Non ASN", {"SMA pria": "8", "SMA wanita": "21"}),
            ("Tabel 3", "Non ASN", {"Pria": "9", "Wanita": "21"}),
        ],
        "Tabel 2, Non ASN, kolom SMA pria",
        "9",
    ),
    (
        "publikasi-kode",
        [
            *uang("Tabel 1", ("2.17.01.2.09.06 Pemeliharaan Peralatan dan Mesin", "5", "4")),
            *uang("Tabel 2", ("2.17.01.2.09.05 Pemeliharaan Peralatan dan Mesin", "5", "4")),
        ],
        "Tabel 2, 2.17.01.2.09.05 Pemeliharaan Peralatan dan Mesin",
        "2.17.01.2.09.06",
    ),
    (
        "publikasi-predikat",
        [
            kinerja("Tabel 1", f"Indikator {n}", capaian=c, kategori=k)
            for n, c, k in (
                ("A", "100", "Sangat Tinggi"),
                ("B", "80", "Tinggi"),
                ("C", "70", "Sedang"),
                ("D", "60", "Sedang"),
            )
        ],
        "Tabel 1, Indikator D, kolom Kategori",
        "Rendah",
    ),
    (
        "publikasi-predikat",
        [kinerja("Tabel 1", "Indikator A", capaian="98,50", kategori="Tercapai")],
        "Tabel 1, Indikator A, kolom Kategori",
        "Tidak Tercapai",
    ),
    (
        "publikasi-predikat",
        [kinerja("Tabel 1", "Indikator A", capaian="98,50", kategori="Sedang")],
        "Tabel 1, Indikator A, kolom Kategori",
        "Sangat Tinggi",
    ),
    (
        "publikasi-iku",
        [
            *(("Tabel 2.2 IKU", f"Indikator {n}", {"No": n}) for n in "1234"),
            *(("PK IKU", f"Indikator {n}", {"Target": n}) for n in "12"),
        ],
        "PK IKU, Indikator 1, kolom Target dibandingkan dengan Tabel 2.2 IKU",
        "4",
    ),
    # Amounts in millions, and what running text rounds them to.
    (
        "publikasi-hitungan-baris",
        [("T", "A", {"Pagu (Rp juta)": "2.000,50", "Realisasi (Rp juta)": "1.500,25", "Sisa (Rp juta)": "600,25"})],
        "T, A, kolom Sisa (Rp juta)",
        "500,25",
    ),
    (
        "publikasi-antartabel",
        [
            ("T1", "Program Arsip", {"Anggaran (Rp)": "2.317.610.000"}),
            ("T2", "Program Arsip", {"Pagu (dalam jutaan rupiah)": "2.371,61"}),
            ("T3", "Program Arsip", {"Pagu": "Rp2,32 miliar"}),
        ],
        "T2, Program Arsip, kolom Pagu (dalam jutaan rupiah)",
        "2.317.610.000",
    ),
    # One-letter headings, a year as heading, quantities down the side.
    (
        "publikasi-hitungan-baris",
        [("T", "A", {"T": "80", "R": "60", "C": "85,00"})],
        "T, A, kolom C",
        "75,00",
    ),
    (
        "publikasi-antartabel",
        [
            ("Tabel Target Kinerja", "Indeks layanan arsip", {"2022": "70", "2023": "75"}),
            ("Tabel IKU", "Indeks layanan arsip", {"Target 2023": "76"}),
            ("Tabel PK", "Indeks layanan arsip", {"Target 2023": "76"}),
        ],
        "Tabel Target Kinerja, Indeks layanan arsip, kolom 2023",
        "76",
    ),
    (
        "publikasi-hitungan-baris",
        [
            ("T", "Pagu Anggaran (Rp)", {"2022": "1.000", "2023": "2.000"}),
            ("T", "Realisasi Anggaran (Rp)", {"2022": "900", "2023": "1.500"}),
            ("T", "Persentase Realisasi (%)", {"2022": "90,00", "2023": "85,00"}),
        ],
        "T, Persentase Realisasi (%), kolom 2023",
        "75,00",
    ),
    (
        "publikasi-kolom-rasio",
        [
            ("T", n, {"Realisasi 2022": a, "Realisasi 2023": b, "Naik/Turun": c})
            for n, a, b, c in (("A", "50,10", "51,30", "1,20"), ("B", "40", "38", "-2"), ("C", "7", "9", "3"))
        ],
        # Nothing tells which of the three is wrong.
        "T, C, kolom Naik/Turun dibandingkan dengan T, C, kolom Realisasi 2023",
        "",
    ),
    # Years abbreviated or in the middle of a label, row numbers without a point, a rating whose heading has no year.
    (
        "publikasi-antartabel",
        [
            ("Perbandingan realisasi", "Indeks literasi kota", {"Th. 2022": "60", "Th. 2023": "66,10"}),
            ("Tabel 3", "2 Indeks literasi kota", {"Realisasi 2023": "67,20"}),
            ("Narasi", "realisasi tahun 2023 indikator Indeks literasi kota", {"Nilai": "67,20"}),
            ("Narasi", "realisasi tahun 2022 Indeks literasi kota", {"Nilai": "60"}),
        ],
        "Perbandingan realisasi, Indeks literasi kota, kolom Th. 2023",
        "67,20",
    ),
    (
        "publikasi-predikat",
        [("T", "A", {"% Capaian 2023": "95,00", "Kategori": "Rendah"})],
        "T, A, kolom Kategori",
        "Sangat Tinggi",
    ),
    # A capaian above 100 is printed as 100 in the whole table: a wrong one below is still found.
    (
        "publikasi-hitungan-baris",
        [
            kinerja("T", "A", target="50", realisasi="60", capaian="100"),
            kinerja("T", "B", target="50", realisasi="40", capaian="90"),
        ],
        "T, B, kolom Capaian",
        "80",
    ),
    # Running text.
    (
        "publikasi-uraian-jumlah",
        [
            ("Narasi", label, {"Nilai": nilai})
            for label, nilai in (
                ("jumlah indikator", "4"),
                ("jumlah indikator sasaran 1", "2"),
                ("jumlah indikator sasaran kedua", "3"),
            )
        ],
        "Narasi, jumlah indikator, kolom Nilai",
        "5",
    ),
    (
        "publikasi-uraian-jumlah",
        [
            ("Narasi", label, {"Nilai": nilai})
            for label, nilai in (("peserta kursus", "225"), ("jumlah peserta kursus menurut jenis kelamin", "228"))
        ],
        "Narasi, jumlah peserta kursus menurut jenis kelamin, kolom Nilai",
        "225",
    ),
    (
        "publikasi-uraian-tahun",
        [("Narasi", "tahun Perjanjian Kinerja yang diukur", {"Nilai": "2022"})],
        "Narasi, tahun Perjanjian Kinerja yang diukur, kolom Nilai",
        "2023",
    ),
    (
        "publikasi-uraian-pegawai",
        [
            ("Tabel", "Golongan III", {"L": "10", "P": "12"}),
            ("Tabel", "Jumlah", {"L": "10", "P": "12"}),
            ("Narasi", "jumlah pegawai perempuan", {"Nilai": "21 orang"}),
        ],
        "Narasi, jumlah pegawai perempuan, kolom Nilai",
        "12",
    ),
    ("publikasi-bilangan", [("T", "A", {"Anggaran": "10.711482.609"})], "T, A, kolom Anggaran", ""),
    (
        "publikasi-tanda-desimal",
        [kinerja("T", "A", capaian="88,72"), kinerja("T", "B", capaian="76,10"), kinerja("T", "C", capaian="76.00")],
        "T, C, kolom Capaian",
        "76,00",
    ),
    (
        "publikasi-terbilang",
        [("T", "A", {"Anggaran": "1.250", "Terbilang": "seribu dua ratus rupiah"})],
        "T, A, kolom Terbilang",
        "seribu dua ratus lima puluh",
    ),
]

#: rule, rows that must not raise a finding.
BENAR: list[tuple[str, list[Cetak]]] = [
    ("publikasi-hitungan-baris", [kinerja("T", "naik", target="76,50", realisasi="77,04", capaian="100,71")]),
    ("publikasi-hitungan-baris", [kinerja("T", "dipotong", target="70,20", realisasi="70,85", capaian="100,92")]),
    ("publikasi-hitungan-baris", [kinerja("T", "dari angka penuh", target="0,17", realisasi="0,13", capaian="75,83")]),
    ("publikasi-hitungan-baris", [kinerja("T", "turun, selisih", target="22,1", realisasi="18,1", capaian="118,10")]),
    ("publikasi-hitungan-baris", [kinerja("T", "turun, rasio", target="22,1", realisasi="18,1", capaian="122,10")]),
    ("publikasi-hitungan-baris", [("T", "pagu", {"Anggaran": "36.318.180", "Realisasi": "36.318.110", "%": "99,99"})]),
    ("publikasi-hitungan-baris", [("T", "rupiah", {"Anggaran": "1.000", "Realisasi": "900", "Efisiensi": "100"})]),
    (
        "publikasi-hitungan-baris",
        [
            kinerja("T", "dibatasi", target="50", realisasi="60", capaian="100"),
            kinerja("T", "dibatasi pula", target="50", realisasi="52,5", capaian="100,00"),
        ],
    ),
    (
        "publikasi-jumlah-baris",
        [("T (Rp juta)", n, {"Anggaran": a}) for n, a in (("A", "1,40"), ("B", "2,40"), ("Jumlah", "3,81"))],
    ),
    (
        "publikasi-antartabel",
        [
            ("T1", "Program Arsip", {"Anggaran (Rp)": "2.317.614.000"}),
            ("T2", "Program Arsip", {"Pagu (Rp ribu)": "2.317.614"}),
            ("Narasi", "anggaran Program Arsip", {"Nilai": "Rp2,32 miliar"}),
        ],
    ),
    (
        "publikasi-predikat",
        [
            ("T", n, {"Capaian": c, "Keterangan": k})
            for n, c, k in (
                ("A", "76,00", "Sedang"),
                ("B", "95", "Sangat Tinggi"),
                ("C", "88", "Tinggi"),
                ("D", "60", "kurang air"),
            )
        ],
    ),
    ("publikasi-predikat", [("T", "A", {"Capaian": "100,00", "Status": "Tidak Tercapai"})]),
    (
        "publikasi-uraian-jumlah",
        [
            ("Narasi", label, {"Nilai": nilai})
            for label, nilai in (
                ("jumlah indikator", "3"),
                ("jumlah indikator sasaran 1", "2"),
                ("jumlah indikator sasaran 3", "9"),
            )
        ],
    ),
    ("publikasi-uraian-tahun", [("Narasi", "tahun Perjanjian Kinerja sebelumnya", {"Nilai": "2022"})]),
    (
        "publikasi-uraian-pegawai",
        [
            ("PNS", "Jumlah", {"L": "10", "P": "12"}),
            ("Non PNS", "Jumlah", {"L": "3", "P": "1"}),
            ("Narasi", "jumlah pegawai", {"Nilai": "26 orang"}),
            ("Narasi", "jumlah pegawai laki-laki", {"Nilai": "13"}),
            ("Narasi", "jumlah pegawai lulusan sarjana", {"Nilai": "8"}),
        ],
    ),
    ("publikasi-kolom-rasio", [("T", n, {"Aktif": a, "Semua": s, "%": p}) for n, a, s, p in RASIO]),
    ("publikasi-jumlah-rincian", uang("T", *POHON)),
    (
        "publikasi-pertumbuhan",
        [
            (
                "T",
                "A",
                {"Pagu 2021": "100", "Pagu 2022": "110", "Pagu 2023": "132", "Rata-rata pertumbuhan": "15,00"},
            )
        ],
    ),
    ("publikasi-jumlah-baris", uang("T", ("Urusan Koperasi", "350", "290"), *POHON)),
    ("publikasi-jumlah-baris", [kinerja("T", n, persen=p) for n, p in (("A", "50"), ("B", "70"), ("Jumlah", "60"))]),
    (
        "publikasi-rerata",
        [
            *(kinerja("T", n, capaian=c) for n, c in (("A", "33,33"), ("B", "66,66"))),
            kinerja("T", "Rata-rata", capaian="50,00"),
        ],
    ),
    (
        "publikasi-antartabel",
        [
            kinerja("T1", "Nilai AKIP", realisasi_2022="40,58"),
            kinerja("T2", "Nilai AKIP", realisasi_2022="40,57"),
            kinerja("T3", "Nilai AKIP", realisasi_2023="42,00"),
            kinerja("T4", "Nilai AKIP", target_nasional="50"),
        ],
    ),
    (
        "publikasi-antartabel",
        [kinerja(t, n, realisasi=r) for t, n, r in (("T1", "DAK Fisik", "5"), ("T2", "DAK Non Fisik", "6"))],
    ),
    (
        "publikasi-antartabel",
        [kinerja("T", "Jumlah pelatihan", target="5"), kinerja("T", "Jumlah pelatihan", target="6")],
    ),
    (
        "publikasi-kode",
        [
            *uang("T1", ("2.17.01.2.09.06 Pemeliharaan Gedung", "5", "4")),
            *uang("T2", ("2.17.02.2.09.05 Pemeliharaan Gedung", "5", "4")),
        ],
    ),
    ("publikasi-predikat", [kinerja("T", "A", capaian="98,50", kategori="Baik Sekali")]),
    ("publikasi-predikat", [kinerja("T", "A", capaian="100,00", kategori="Tercapai")]),
    (
        "publikasi-bilangan",
        [("T", "A", {"Anggaran": "Rp. 10.711.482.609,-", "Realisasi": "10,711,482,609", "%": "100"})],
    ),
    ("publikasi-terbilang", [("T", "A", {"Anggaran": "1.250", "Terbilang": "Seribu dua ratus lima puluh rupiah"})]),
]


@pytest.mark.parametrize(("aturan", "baris", "tempat", "seharusnya"), SALAH)
def test_angka_salah(cetak: Periksa, aturan: str, baris: list[Cetak], tempat: str, seharusnya: str) -> None:
    """The rule names the wrong cell, once, with the value that it should hold."""
    assert [(satu.tempat, satu.seharusnya) for satu in cetak(aturan, baris)] == [(tempat, seharusnya)]


@pytest.mark.parametrize(("aturan", "baris"), BENAR)
def test_angka_benar(cetak: Periksa, aturan: str, baris: list[Cetak]) -> None:
    """Rounding, cutting, another formula in use, another thing or year: no finding."""
    assert cetak(aturan, baris) == []


def test_bilangan_rusak_tidak_menjalar(cetak: Periksa) -> None:
    """What does not follow from a malformed number is silent: the number itself is the finding."""
    baris = [("Tabel 1", "A", {"Anggaran": "15.93451165948", "Realisasi": "14.315.145.348", "%": "89,84"})]
    assert cetak("publikasi-hitungan-baris", baris) == []
    assert [satu.tempat for satu in cetak("publikasi-bilangan", baris)] == ["Tabel 1, A, kolom Anggaran"]


def test_pesan_menyebut_sel(cetak: Periksa) -> None:
    """The message says where the number was typed in, so that a slip of the hand is seen."""
    [satu] = cetak("publikasi-bilangan", [("T", "A", {"Target": "5", "Anggaran": "10.711482.609"})])
    assert satu.pesan == "Penulisan bilangan 10.711482.609 keliru: titik ribuan tidak lengkap (publikasi!D4)."


def test_hitungan_buku_kerja(cetak: Periksa) -> None:
    """A number that stands alone in the report is compared with the computation of the workbook."""
    baris = [
        kinerja("T", "Persentase koperasi aktif", realisasi="77,32"),
        ("Prosa 1", "sisa anggaran total", {"Nilai": "5"}),
    ]
    assert [(satu.tempat, satu.seharusnya) for satu in cetak("publikasi-hitungan-data", baris, data=True)] == [
        ("T, Persentase koperasi aktif, kolom Realisasi", "77,04"),
        ("Prosa 1, sisa anggaran total, kolom Nilai", "3.335.152.203"),
    ]


def test_turut_keliru(cetak: Periksa) -> None:
    """What was computed from a wrong number is named apart, not as a second fault."""
    baris = [kinerja("T", "Persentase koperasi aktif", target="76,50", realisasi="77,32", capaian="101,07")]
    assert [satu.tempat for satu in cetak("publikasi-hitungan-data", baris, data=True)] == [
        "T, Persentase koperasi aktif, kolom Realisasi"
    ]
    [satu] = cetak("publikasi-turut-keliru", baris, data=True)
    assert (satu.tempat, satu.seharusnya) == ("T, Persentase koperasi aktif, kolom Capaian", "100,71")


def test_kode_terpisah(cetak: Periksa) -> None:
    """Codes that are split over the rows are put together from the rows above."""
    baris = uang("T", ("2.17.01 Program", "310", "1"), ("2.01 Kegiatan A", "100", "1"), ("2.02 Kegiatan B", "200", "0"))
    assert [satu.seharusnya for satu in cetak("publikasi-jumlah-rincian", baris)] == ["300"]


def test_tanpa_lembar(semarang: object, cetak: Periksa) -> None:
    """Without printed numbers there is nothing to find."""
    assert cetak("publikasi-antartabel", []) == []


def test_apa_pun_terbaca(tercetak: Callable[..., Laporan]) -> None:
    """No table stops the reviewer, whatever is printed in it."""
    acak = Random(2023)  # noqa: S311 - invented tables
    tabel = ("Tabel 1", "Tabel Realisasi", "Narasi", "IKU", "Belanja (Rp juta)", "Target", "Pegawai")
    label = ("Program A", "Jumlah", "Sub Jumlah", "Rata-rata", "", "1.01.02.2.01.0001 Sub", "capaian", "()", "2023")
    kolom = ("2022", "Target", "Realisasi", "Capaian", "%", "T", "Pagu", "Nilai", "L", "P", "Selisih", "Keterangan", "")
    nilai = (
        "0",
        "0,00",
        "100",
        "-",
        "",
        "(5)",
        "Rp. 0,-",
        "12,5%",
        "1.2.3",
        "Tercapai",
        "Rp1,2 miliar",
        "1,",
        "\u0663",
    )
    for _ in range(5):
        baris = [(acak.choice(tabel), acak.choice(label), {k: acak.choice(nilai) for k in kolom}) for _ in range(12)]
        laporan = tercetak(baris)
        for aturan in ATURAN.values():
            if aturan.keluarga is Keluarga.PUBLIKASI:
                assert all(satu.tempat and satu.pesan for satu in aturan.fungsi(laporan))
