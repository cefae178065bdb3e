"""Sentences of a published report: their numbers against each other, against the tables, and the names in them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat, baris_prosa
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat

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
    (
        "Penduduk sebanyak {} jiwa yang terdiri dari 18.204 jiwa laki-laki dan 17.961 jiwa perempuan, dengan jumlah "
        "keluarga sebanyak 9.877 KK.",
        "36.165",
        "36.615",
    ),
    ("Nilai efisiensi anggaran tahun 2023 sebesar {} diperoleh dari efisiensi 11,50 persen.", "78,75", "87,75"),
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
    ("Tersedia {} unit alat: 1.565 unit baik, 389 unit rusak ringan, dan 308 unit rusak berat.", "2.262", "2.282"),
    (
        "Retribusi tahun ini Rp544.430.000,- atau {} persen dari target Rp609.761.000,-, dari 6.684 kendaraan.",
        "89,29",
        "97,29",
    ),
    ("Dari 225.478 warga terdaftar, 167.182 warga hadir sehingga tingkat kehadiran mencapai {}%.", "74,15", "80,15"),
    (
        "Dari 9.164 orang sasaran terlayani 6.944 orang atau 75,8 persen, masih terdapat {} orang yang belum.",
        "2.220",
        "2.221",
    ),
    (
        "Nilainya tercatat 70,54 poin. Angka itu lebih {} 5,39 poin dibandingkan tahun 2022 yang tercatat 65,15 poin.",
        "tinggi",
        "rendah",
    ),
    ("Kasus turun 123 kasus atau {} % dibanding tahun 2022 sebanyak 1.129 kasus.", "10,9", "17,9"),
    ("Penghuni bertambah {} orang, dari 459 orang pada tahun 2022 menjadi 711 orang pada tahun 2023.", "252", "272"),
    (
        "Anggarannya Rp32.878.000,00 atau terbilang tiga puluh dua juta delapan ratus tujuh puluh {} ribu rupiah.",
        "delapan",
        "enam",
    ),
]

_INDIKATOR = "Indeks Kualitas Layanan Warga"
#: An indicator, realisasi 2022 of 70,00 and 2023 of 75,00, target 80,00.
_KINERJA = [
    ("Target 2023", "80,00"),
    ("Realisasi 2022", "70,00"),
    ("Realisasi 2023", "75,00"),
    ("Capaian 2023 (%)", "93,75"),
]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah"),
    [
        ("Dengan demikian {nama} {} mencapai target tahun 2023.", "belum", "telah"),
        ("Target {nama} tahun 2023 dinyatakan {}.", "tidak tercapai", "tercapai"),
        ("Realisasi {nama} tersebut {} 5,00 poin dari tahun 2022 (70,00 poin).", "naik", "turun"),
        ("Dibandingkan tahun 2022 yang mencapai 70,00, {nama} mengalami peningkatan sebesar {}.", "5,00", "9,00"),
        ("Pada tahun 2023 {nama} mencapai {} dari target 80,00 sehingga tingkat capaiannya 93,75 %.", "75,00", "79,00"),
        ("Capaian {nama} tahun 2023 sebesar {} % atau 93,75 persen dari target 80,00 %.", "75,00", "79,00"),
        ("Pada tahun 2023, {nama} terealisasi 75,00, {} target 80,00.", "di bawah", "melebihi"),
    ],
)
def test_kalimat_terhadap_tabel(kalimat: str, benar: str, salah: str) -> None:
    """What a sentence says of an indicator, of its target and of the year before is what the table prints."""
    tabel = [(_INDIKATOR, kolom, nilai) for kolom, nilai in _KINERJA]
    tabel += [("Persentase Aduan Selesai", kolom, nilai) for kolom, nilai in _KINERJA]
    assert _baca([kalimat.format(benar, nama=_INDIKATOR)], tabel) == []
    assert _baca([kalimat.format(salah, nama=_INDIKATOR)], tabel) != []


def test_bagian_seluruh_realisasi() -> None:
    """A share of all that was spent is no share of a budget, and a denominator in a name is no value."""
    kalimat = [
        "Realisasi terbesar adalah Program Promosi sebesar Rp2.938.270.650 atau 46,80 persen dari seluruh realisasi.",
        "Realisasi kematian ibu per 100.000 kelahiran hidup menjadi perhatian tahun ini.",
    ]
    assert _baca(kalimat, _TABEL) == []


@pytest.mark.parametrize(("kalimat", "benar", "salah"), BENAR_SALAH)
def test_angka_sekalimat(kalimat: str, benar: str, salah: str) -> None:
    """Parts and whole, remainder, share and growth of one sentence follow from each other, or are a finding."""
    assert _baca([kalimat.format(benar)]) == []
    assert len(_baca([kalimat.format(salah)])) == 1


def test_bukan_ukuran() -> None:
    """Years, dates and numbers of documents measure nothing."""
    assert bilangan_kalimat("Peraturan Nomor 12 Tahun 2023 tanggal 5 Mei pada Triwulan 3") == []


@pytest.mark.parametrize("bentuk", ["({a}% x {b})", "({b} x {a}%)", "{a}% × {b}"])
def test_bobot_bukan_pangsa(bentuk: str) -> None:
    """A percentage that a number is multiplied by is its weight, not its share of the numbers beside it."""
    suku = (("20", "48,20"), ("30", "61,40"), ("50", "70,10"))
    hitung = " + ".join(bentuk.format(a=a, b=b) for a, b in suku)
    assert _baca([f"Nilai indeks itu dihitung sebagai berikut: Nilai = {hitung} = 63,11."]) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pada tahun 2023 angka hunian 40,00 menurun menjadi 30,00% dibandingkan tahun 2022 sebesar 50,00.",
        "Pelatihan diikuti 150 orang dari 12 kelompok tani (60%).",
    ],
)
def test_bukan_laju_bukan_pangsa(kalimat: str) -> None:
    """What something becomes is no rate of change, and people are no share of their groups."""
    assert _baca([kalimat]) == []


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
    ("KPU Kabupaten Tirta Jaya", "KPU Kabupaten Wana Sari"),
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


@pytest.mark.parametrize(
    ("kalimat", "isi"),
    [
        (
            "{}. Indikator {} dengan persentase capaian kinerja 100,45% dan memiliki efisiensi anggaran sebesar {}%.",
            [("Jumlah Titik Rawan", "11,01"), ("Nilai Tata Kelola", "36,18"), ("Persentase Warga Terlatih", "36,06")],
        ),
        (
            "Pada butir {} diperoleh {} sehingga pencapaian indikator kinerja program sebesar {} dengan predikat baik.",
            [("nilai lomba arsip", "100"), ("nilai lomba data", "111,11")],
        ),
    ],
)
def test_tanpa_pokok(kalimat: str, isi: Sequence[tuple[str, str]]) -> None:
    """What sentences say of a thing that they name before is not compared under the words that they share."""
    assert _baca([kalimat.format(n, *satu) for n, satu in enumerate(isi, 1)]) == []


@pytest.mark.parametrize("awal", ["Dengan demikian", "Sehingga", "Maka", "Jadi", "Artinya"])
def test_akibat(awal: str) -> None:
    """A sentence that draws a conclusion goes on with the numbers before it; each of its faults is told."""
    lalu = "Melintas 702.963 unit, yang melanggar 148.851 unit dan yang tidak melanggar 554.112 unit. "
    pesan = [
        p for _, p in _baca([f"{lalu}{awal} realisasinya sebesar 78,80 % dari target 79,00 % atau tercapai 99,24 %."])
    ]
    assert any("99,75 persen, tetapi tertulis 99,24; 554.112 dari 702.963 adalah 78,83" in p for p in pesan)
    assert not any("78,83" in p for _, p in _baca([f"{lalu}Lalu realisasinya sebesar 78,80 %."]))
