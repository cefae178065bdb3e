"""Budgets as agencies print them: codes in a column of their own, groups with one part, what is over or short."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

Isi = list[tuple[str, dict[str, str]]]

_KEPALA = ("Anggaran 2023", "Realisasi", "Lebih / Kurang")
#: Income, whose difference is realisasi less budget; then spending in two groups, the first with one part.
_ARUS: tuple[tuple[str, int, int, str], ...] = (
    ("PENDAPATAN", 810_500_000, 760_250_000, "(50.250.000)"),
    ("Jumlah", 810_500_000, 760_250_000, "(50.250.000)"),
    ("BELANJA TIDAK LANGSUNG", 402_000_000, 390_100_000, "11.900.000"),
    ("Belanja Pegawai", 402_000_000, 390_100_000, "11.900.000"),
    ("BELANJA LANGSUNG", 611_300_000, 540_700_000, "70.600.000"),
    ("Belanja Pegawai Harian", 61_300_000, 50_200_000, "11.100.000"),
    ("Belanja Barang dan Jasa", 350_000_000, 330_500_000, "19.500.000"),
    ("Belanja Modal", 200_000_000, 160_000_000, "40.000.000"),
    ("Jumlah Belanja", 1_013_300_000, 930_800_000, "82.500.000"),
)
#: Programs and kegiatan with a target and an amount; the second kegiatan is one of two.
_KODE: tuple[tuple[str, str, int], ...] = (
    ("PROGRAM PENATAAN RUANG TERBUKA", "1.03.05", 930_000_000),
    ("Penyusunan Denah Taman", "1.03.05.2.01", 410_000_000),
    ("Pembangunan Jalur Sepeda", "1.03.05.2,02", 520_000_000),
    ("PROGRAM PENERANGAN JALAN LINGKUNGAN", "1.03.06", 275_500_000),
    ("Pemasangan Tiang Lampu", "1.03.06.2.01", 275_500_000),
)


def _rupiah(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


def _temuan(isi: Isi, tabel: str = "Tabel 3.9 Laporan Realisasi") -> list[Temuan]:
    baris = [Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n) for b, sel in isi for k, n in sel.items()]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]


def _arus() -> Isi:
    return [(b, dict(zip(_KEPALA, (_rupiah(a), _rupiah(r), s), strict=True))) for b, a, r, s in _ARUS]


def test_lebih_kurang_menurut_arah() -> None:
    """What is over or short has the sign of its section; totals skip the only part of a group and what stands before them."""
    assert _temuan(_arus()) == []


@pytest.mark.parametrize(
    ("nomor", "kolom", "salah"), [(2, 2, "12.900.000"), (8, 0, "1.023.300.000"), (0, 2, "(51.250.000)")]
)
def test_lebih_kurang_keliru(nomor: int, kolom: int, salah: str) -> None:
    """A wrong difference or total of such a table is named all the same."""
    isi = _arus()
    isi[nomor][1][_KEPALA[kolom]] = salah
    assert salah in {s.tercetak for s in _temuan(isi)}


def _berkode() -> Isi:
    return [(b, {"Kode": k, "Target": "100 %", "Rp": _rupiah(n)}) for b, k, n in _KODE]


def test_kolom_kode() -> None:
    """Codes in a column of their own are no malformed numbers; they say which rows make up a program."""
    assert _temuan(_berkode(), "Tabel 6.1 Rencana Program") == []
    isi = _berkode()
    isi[0][1]["Rp"] = "939.000.000"
    assert [(s.tercetak, s.seharusnya) for s in _temuan(isi, "Tabel 6.1 Rencana Program")] == [
        ("939.000.000", "930.000.000")
    ]


def test_bagian_tanpa_kode() -> None:
    """A part whose code is missing still counts where the sum of its program needs it."""
    isi = _berkode()
    isi[2][1]["Kode"] = ""
    assert _temuan(isi, "Tabel 6.1 Rencana Program") == []


def test_realisasi_berjudul_target() -> None:
    """What stands under Realisasi and is headed Target is the realisasi of the target, wherever its capaian stands."""
    nilai = {"Banyaknya buku terbit": ("8", "100 %", "8"), "Banyaknya naskah siap cetak": ("12", "100 %", "12"), "Banyaknya ulasan dimuat": ("15", "140 %", "21"), "Banyaknya bedah buku": ("4", "150 %", "7")}  # fmt: skip
    kolom = (("Rencana", "Target"), (None, "Capaian Kinerja"), ("Realisasi", "Target"))
    baris = [
        Publikasi(tabel="Tabel 3.1 Capaian", baris=b, kolom=k, kelompok=g, nilai=n)
        for b, isi in nilai.items()
        for (g, k), n in zip(kolom, isi, strict=True)
    ]
    [temuan] = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    assert temuan.tercetak == "150 %"
    assert temuan.seharusnya.startswith("175")


def test_nol_dibagi_nol() -> None:
    """Where target and realisasi are nought, their percentage is judged by nobody."""
    isi = [(f"Retribusi {n}", {"Target (Rp)": "0,00" if n == "Terminal" else "40.000.000,00", "Realisasi (Rp)": "0,00" if n == "Terminal" else "30.000.000,00", "Realisasi (%)": "0,00" if n == "Terminal" else "75,00"}) for n in ("Pasar", "Terminal", "Parkir", "Rumah Potong")]  # fmt: skip
    assert _temuan(isi, "Tabel 4.6 Target dan Realisasi Penerimaan") == []


def test_tahun_bagian_anggaran() -> None:
    """Years of a part of the budget are not held against the total of the agency."""
    bagian = [(str(tahun), {"Pagu": _rupiah(n), "Realisasi": _rupiah(m)}) for tahun, n, m in ((2022, 90_000_000, 81_000_000), (2023, 95_000_000, 76_000_000))]  # fmt: skip
    semua = [("Belanja Hibah", {"Pagu": "95.000.000", "Realisasi": "76.000.000"}), ("Belanja Pegawai", {"Pagu": "605.000.000", "Realisasi": "600.000.000"}), ("Jumlah", {"Pagu": "700.000.000", "Realisasi": "676.000.000"})]  # fmt: skip
    for judul, banyak in (
        ("Tabel 3.6 Realisasi Belanja Hibah", 0),
        ("Tabel 3.6 Belanja Bagi Hasil", 0),
        ("Tabel 3.6 Realisasi Anggaran", 2),
    ):
        baris = [
            Publikasi(tabel=t, baris=b, kolom=k, nilai=n)
            for t, isi in ((judul, bagian), ("Tabel 3.8 Belanja", semua))
            for b, sel in isi
            for k, n in sel.items()
        ]
        temuan = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
        assert len([s for s in temuan if s.aturan == "publikasi-antartabel"]) == banyak


def test_kepadatan_tidak_berjumlah() -> None:
    """People by area of the parts do not add up to that of the whole."""
    isi = [(b, {"Luas (km2)": luas, "Penduduk (jiwa)": jiwa, "Kepadatan (jiwa/km2)": padat}) for b, luas, jiwa, padat in (("Kelurahan Anggur", "2", "4.000", "2.000"), ("Kelurahan Belimbing", "4", "6.000", "1.500"), ("Kelurahan Cempedak", "4", "5.000", "1.250"), ("Jumlah", "10", "15.000", "1.500"))]  # fmt: skip
    assert _temuan(isi, "Tabel 1.2 Penduduk") == []


@pytest.mark.parametrize(("nama", "galat"), [("Lamanya perizinan terbit", False), ("Cakupan perizinan terbit", True)])
def test_seratus_dipangkas(nama: str, galat: bool) -> None:
    """A capaian of one hundred may be capped where less is better and less was had, and is wrong where more is."""
    isi = [(n, {"Target": t, "Realisasi": r, "Capaian (%)": c}) for n, t, r, c in (("Cakupan layanan keliling", "80", "60", "75,00"), ("Cakupan arsip tertata", "50", "45", "90,00"), ("Cakupan jaringan data", "40", "30", "75,00"), (nama, "14", "10", "100,00"))]  # fmt: skip
    [temuan] = _temuan(isi, "Tabel 3.2 Capaian Kinerja")
    assert (temuan.tingkat is Tingkat.GALAT) == galat


def test_jumlah_sumber_di_atas() -> None:
    """The total of a source that stands above its rows is the sum of all of them; no row is bent to mend two faults at once."""
    isi = {
        "TOTAL APBD": ("1.940.359.877", "1.850.470.000", "95,37"),
        "Rapat Koordinasi Irigasi": ("402.300.000", "377.000.000", "93,72"),
        "Pemeliharaan Pintu Air": ("812.960.000", "780.470.000", "96,00"),
        "Normalisasi Saluran": ("725.150.000", "693.000.000", "95,57"),
    }
    baris = [
        Publikasi(tabel="Tabel 9 Anggaran APBD", baris=nama, kolom=kolom, nilai=nilai)
        for nama, semua in isi.items()
        for kolom, nilai in zip(("Anggaran (Rp)", "Realisasi (Rp)", "Realisasi Keuangan (%)"), semua, strict=True)
    ]
    temuan = [t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan]
    assert {satu.tercetak for satu in temuan} == {"1.940.359.877", "93,72"}
