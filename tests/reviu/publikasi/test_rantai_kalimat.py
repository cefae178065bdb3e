"""Sentences of a published report: their numbers against each other, against the tables, and the names in them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris import baris_kalimat, baris_prosa
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.rantai_kalimat import bilangan_kalimat

_TABEL = (
    ("Program Gizi", "Anggaran", "1.234.567.890"),
    ("Program Gizi", "Realisasi", "1.111.111.101"),
    ("Program Gizi", "%", "90,00"),
    ("Program Imunisasi Anak", "Anggaran", "2.345.678.900"),
    ("Program Imunisasi Anak", "Realisasi", "2.228.394.955"),
    ("Program Imunisasi Anak", "%", "95,00"),
    ("Program Promosi", "Anggaran", "3.456.789.000"),
    ("Program Promosi", "Realisasi", "2.938.270.650"),
    ("Program Promosi", "%", "85,00"),
)


def _baca(kalimat: Sequence[str], tabel: Sequence[tuple[str, str, str]] = ()) -> list[tuple[Tingkat, str]]:
    baris = [Publikasi(tabel="Tabel 3.1 Realisasi Anggaran", baris=b, kolom=k, nilai=n) for b, k, n in tabel]
    for nomor, teks in enumerate(kalimat):
        satu = Kalimat(teks, f"Bab {nomor}")
        utuh = baris_kalimat(satu)
        semua = [*baris_prosa(satu), *([utuh] if utuh else [])]
        baris += [Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai) for b in semua]
    return [(t.temuan.tingkat, t.temuan.pesan) for t in tinjau_publikasi(baris, tahun=2023).temuan]


BENAR_SALAH = [
    ("Pegawai berjumlah {} orang, terdiri atas 20 dokter, 70 perawat, dan 30 tenaga administrasi.", "120", "121"),
    ("Tugas itu didukung {} ASN yang terdiri dari 40 pria dan 45 wanita.", "85", "86"),
    ("Pengadilan menerima 1.250 perkara, ditambah sisa 110 perkara sehingga beban {} perkara.", "1.360", "1.370"),
    ("Kekuatan riil sebanyak 620 personel dari 800 personel, sehingga kekurangan {} personel.", "180", "190"),
    ("Dilaporkan 400 kasus dan diselesaikan 300 kasus ({} %).", "75,00", "78,00"),
    (
        "Panjang jalan {} km, terdiri dari kondisi baik 100,100 km, sedang 40,248 km, dan rusak 24,000 km.",
        "164,348",
        "169,348",
    ),
    ("Nilainya sebesar 98,23 meningkat {}% dibandingkan realisasi tahun 2022 sebesar 89,00.", "10,37", "12,37"),
    ("Nilainya sebesar 98,23 {} 10,37% dibandingkan realisasi tahun 2022 sebesar 89,00.", "meningkat", "menurun"),
    ("Penerimaan mencapai Rp1.250.000.000 atau {}% dari target sebesar Rp1.200.000.000.", "104,17", "108,17"),
    ("Pagu semula Rp7.783.838.000,- karena penyesuaian {} menjadi sebesar Rp7.793.838.000,-.", "naik", "turun"),
    (
        "Belanja itu Rp440.768.000,- ( empat ratus empat puluh juta tujuh ratus {} ribu rupiah).",
        "enam puluh delapan",
        "enam puluh",
    ),
    (
        "Belanja itu Rp25.090.504.000,- (dua puluh lima milyar sembilan puluh jutalima ratus empat{} rupiah).",
        " ribu",
        "",
    ),
]


@pytest.mark.parametrize(("kalimat", "benar", "salah"), BENAR_SALAH)
def test_angka_sekalimat(kalimat: str, benar: str, salah: str) -> None:
    """Parts and whole, remainder, share and growth of one sentence follow from each other, or are a finding."""
    assert _baca([kalimat.format(benar)]) == []
    assert len(_baca([kalimat.format(salah)])) == 1


def test_bukan_ukuran() -> None:
    """Years, dates and numbers of documents measure nothing."""
    assert bilangan_kalimat("Peraturan Nomor 12 Tahun 2023 tanggal 5 Mei pada Triwulan 3") == []


def test_satu_angka_dari_tabel() -> None:
    """An amount that differs by one digit from the only such amount of the tables names both places."""
    kalimat = "Anggaran Program Gizi tahun ini sebesar Rp{} untuk seluruh puskesmas."
    assert _baca([kalimat.format("1.234.567.890")], _TABEL) == []
    assert len(_baca([kalimat.format("1.234.576.890")], _TABEL)) == 1


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Serapan tertinggi terdapat pada Program Imunisasi Anak yaitu sebesar 95,00 persen.", 0),
        ("Serapan tertinggi terdapat pada Program Gizi yaitu sebesar 90,00 persen.", 1),
        ("Serapan terendah terdapat pada Program Gizi yaitu sebesar 85,00 persen.", 1),
    ],
)
def test_tertinggi(kalimat: str, banyak: int) -> None:
    """What a sentence calls the highest or lowest is so in the table, and bears its own number."""
    assert len(_baca([kalimat], _TABEL)) == banyak


NAMA = [
    ("Dinas Kesehatan Kabupaten Tirta Jaya", "Dinas Kesehatan Kabupaten Wana Sari"),
    ("Pengadilan Agama Lembah Ungu", "Pengadilan Agama Muara Biru"),
    ("Polres Karang Indah", "Polres Telaga Asri"),
]


@pytest.mark.parametrize(("nama", "lain"), NAMA)
def test_instansi_lain(nama: str, lain: str) -> None:
    """The name of another agency in one sentence of many was left over; a partner's name was not."""
    kalimat = [
        "Puji syukur kami panjatkan, {} telah menyelesaikan laporan kinerja ini.",
        "{} mempunyai tugas pokok membantu kepala daerah pada bidangnya.",
        "Struktur organisasi {} ditetapkan dengan peraturan kepala daerah.",
        "Demikian laporan kinerja {} ini disusun sebagai pertanggungjawaban.",
        "Pelaksanaan kegiatan dikoordinasikan dengan Dinas Sosial Kota Ambar dan Polres Jaya.",
    ]
    assert _baca([satu.format(nama) for satu in kalimat]) == []
    (temuan,) = _baca([satu.format(lain if n == 3 else nama) for n, satu in enumerate(kalimat)])
    assert temuan[0] is Tingkat.PERINGATAN
    assert lain in temuan[1]


@pytest.mark.parametrize(
    "kalimat",
    [
        "1 indikator mencapai atau melebihi target dan 5 indikator di bawah target tahun ini.",
        "Sebanyak 3 dari 5 indikator kinerja utama telah memenuhi target pada tahun ini.",
    ],
)
def test_cacah_tidak_dibandingkan(kalimat: str) -> None:
    """Counts of indicators by status are no values that one compares."""
    assert _baca([kalimat]) == []
