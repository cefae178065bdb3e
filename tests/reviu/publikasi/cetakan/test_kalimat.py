"""Sentences: what they state of money and indicators, held against themselves and the tables; words, counts, lists."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat import (
    _pagu_akhir,
    cari_nama,
    daftar_nama,
    sepadat_kalimat,
    tanpa_nama,
    urai_kalimat,
)

Cetak = tuple[str, str, str, str]

TABEL: list[Cetak] = [
    *(("Tabel 3.1", "Persentase taman kota terawat", k, n) for k, n in (("Target", "80,00"), ("Realisasi", "84,00"), ("Capaian (%)", "105,00"))),
    *(("Tabel 3.1", "Indeks kepuasan pengunjung taman", k, n) for k, n in (("Target", "85,00"), ("Realisasi", "76,50"), ("Capaian (%)", "90,00"))),
    ("Tabel 3.2", "Persentase taman kota terawat", "Realisasi 2022", "81,00"),
    ("Tabel 3.2", "Persentase taman kota terawat", "Realisasi 2023", "84,00"),
    *(("Tabel 3.3", f"{n} Program {nama} taman", k, v) for n, nama in ((1, "Penataan"), (2, "Perawatan")) for k, v in (("Pagu", "400.000.000"), ("Realisasi", "380.000.000"))),
    *(("Tabel 3.3", f"{n}.1 {nama} pohon peneduh", k, v) for n, nama in ((1, "Penanaman"), (2, "Pemangkasan")) for k, v in (("Pagu", "400.000.000"), ("Realisasi", "380.000.000"))),
    ("Tabel 3.3", "Jumlah", "Pagu", "800.000.000"),
    ("Tabel 3.3", "Jumlah", "Realisasi", "760.000.000"),
]  # fmt: skip


def _temuan(*kalimat: str, tabel: list[Cetak] = TABEL) -> list[Temuan]:
    isi = [*tabel, *(("Prosa Bab III", f"kalimat {n}", "Kalimat", satu) for n, satu in enumerate(kalimat))]
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan if s.temuan.tempat.startswith("Prosa")]


def test_uraian_uang() -> None:
    """Pagu, realisasi, sisa and their shares are told apart by the words before them; years and numbers of documents are none."""
    teks = "Sesuai DPA Nomor 12, pagu tahun 2023 sebesar Rp800.000.000, realisasi anggaran Rp760.000.000 (95 %), sisa Rp40.000.000 (5 %)."
    [isi] = urai_kalimat(teks, {})
    assert (isi.nama, isi.tahun) == ("total", 2023)
    assert [(s.teks, s.besaran) for s in isi.angka] == [
        ("Rp800.000.000", Besaran.PAGU),
        ("Rp760.000.000", Besaran.SERAPAN),
        ("95 %", Besaran.PERSEN_PAGU),
        ("Rp40.000.000", Besaran.SISA),
        ("5 %", Besaran.PERSEN_SISA),
    ]


SALAH = [
    ("Pagu dinas tahun 2023 Rp800.000.000 dengan realisasi Rp760.000.000 atau 92,00 %.", "92,00 %", "95"),
    ("Pagu dinas Rp800.000.000 terealisasi Rp760.000.000, menyisakan Rp50.000.000.", "Rp50.000.000", "40.000.000"),
    ("Anggaran Rp800.000.000, realisasinya Rp760.000.000 (95 %), sisa anggaran Rp40.000.000 (6,25 %).", "6,25 %", "5"),
    (
        "Persentase taman kota terawat ditargetkan 80,00 % dan terealisasi 84,00 % dengan capaian 115,00 %.",
        "115,00 %",
        "105,00",
    ),
]


@pytest.mark.parametrize(("kalimat", "tercetak", "harap"), SALAH)
def test_hitungan_kalimat(kalimat: str, tercetak: str, harap: str) -> None:
    """A number of a sentence that does not follow from the others of it is named, with what follows."""
    [temuan] = _temuan(kalimat)
    assert temuan.tercetak == tercetak
    assert temuan.seharusnya.startswith(harap)


def test_tahun_pembanding() -> None:
    """The year of what a number is set against is not that of the number."""
    nama = {"indeks": [("indeks", "kepuasan", "warga")]}
    for akhir, tahun in (
        ("naik dari 81,00 % pada tahun 2022", None),
        ("turun dari 85 tahun 2022", None),
        ("naik pada tahun 2023 dari 81 persen tahun 2022", 2023),
        ("pada tahun 2023", 2023),
    ):
        [isi] = urai_kalimat(f"Indeks kepuasan warga terealisasi 84,00 % {akhir}.", nama)
        assert isi.tahun == tahun
    assert [satu.teks for satu in isi.angka] == ["84,00 %"]


def test_kalimat_banding_tabel() -> None:
    """What a sentence says of the whole budget, or of an indicator, and a table prints otherwise is at most a warning."""
    temuan = _temuan(
        "Realisasi anggaran dinas pada tahun 2023 adalah sebesar Rp670.000.000 saja.",
        "Indeks kepuasan pengunjung taman terealisasi sebesar 67,50 pada tahun 2023.",
    )
    assert {s.tercetak for s in temuan} == {"Rp670.000.000", "67,50"}
    assert {s.tingkat for s in temuan} == {Tingkat.PERINGATAN}


DIAM = [
    "Pagu dinas tahun 2023 sebesar Rp800.000.000 dengan realisasi Rp760.000.000 atau 95,00 %.",
    "Persentase taman kota terawat ditargetkan 80,00 % dan terealisasi 84,00 % (capaian 105,00 %), naik dari 81,00 % pada tahun 2022.",
    "Program lain memperoleh anggaran Rp120.000.000 dengan realisasi sebesar Rp100.000.000.",
    "Realisasi anggaran tahun 2022 Rp500.000.000 dan tahun 2023 naik menjadi Rp760.000.000.",
    "Persentase taman kota terawat sampai triwulan III terealisasi 61,00 % dari target 80,00 %.",
    "Rata-rata nasional Indeks kepuasan pengunjung taman terealisasi sebesar 90,10 pada tahun 2023.",
    "Persentase taman kota terawat pada tahun 2023 telah melampaui target yang ditetapkan.",
    "Indeks kepuasan pengunjung taman tidak mencapai target karena banyak fasilitas rusak.",
    "Dibandingkan tahun sebelumnya, realisasi Persentase taman kota terawat mengalami peningkatan.",
    "Agar Indeks kepuasan pengunjung taman melampaui target, fasilitas taman perlu diperbaiki.",
    "Dinas melaksanakan 2 program dan 2 kegiatan untuk mencapai sasaran tersebut.",
    "Program Penataan taman terdiri dari 1 kegiatan dan dilaksanakan sepanjang tahun.",
    "Dinas memiliki 30 orang pegawai yang terdiri dari 18 orang laki-laki dan 12 orang perempuan.",
    "Dari 2 indikator kinerja, 1 indikator mencapai target dan 1 indikator tidak mencapai target.",
    "Kunjungan taman pada tahun 2023 sebanyak 8.405, 589 kunjungan lebih banyak daripada tahun 2022 yang sebanyak 7.816.",
    "Sebanyak satu indikator tergolong sangat berhasil menurut skala yang dipakai dinas.",
    "Bidang dengan rata-rata capaian tertinggi ialah Bidang Taman, yaitu 108,00 % pada tahun ini.",
    "Hijau bila capaian 100 % ke atas, kuning bila 90 % sampai di bawah 100 %, merah bila capaian di bawah 90 %.",
]


@pytest.mark.parametrize("kalimat", DIAM)
def test_kalimat_benar(kalimat: str) -> None:
    """A sentence that fits the tables, or that speaks of a part, another year or what should be, gives no finding."""
    assert _temuan(kalimat) == []


UCAPAN = [
    ("Persentase taman kota terawat pada tahun 2023 tidak mencapai target yang ditetapkan.", "105,00"),
    ("Indeks kepuasan pengunjung taman berhasil melampaui target tahun ini.", "90,00"),
    ("Dibandingkan tahun sebelumnya, realisasi Persentase taman kota terawat mengalami penurunan.", "81,00"),
    ("Persentase taman kota terawat lebih rendah dibandingkan tahun 2022.", "84,00"),
    ("Dinas melaksanakan 3 program dan 2 kegiatan untuk mencapai sasaran tersebut.", "2 program"),
    ("Dinas melaksanakan 2 program dan 4 kegiatan untuk mencapai sasaran tersebut.", "2 kegiatan"),
    ("Dinas memiliki 30 orang pegawai yang terdiri dari 19 orang laki-laki dan 12 orang perempuan.", "31"),
    ("Dari 2 indikator kinerja, 2 indikator mencapai target dan 1 indikator tidak mencapai target.", "berjumlah 3"),
    ("Dari 2 indikator kinerja, 2 indikator mencapai target yang diperjanjikan.", "1 dari 2"),
]


@pytest.mark.parametrize(("kalimat", "sebut"), UCAPAN)
def test_ucapan_salah(kalimat: str, sebut: str) -> None:
    """Words on a target or on last year, counts and lists that the tables or the sentence contradict are named."""
    [temuan] = _temuan(kalimat)
    assert sebut in temuan.pesan


def test_status_pada_label() -> None:
    """A label of running text whose value is words is judged as a sentence."""
    tabel = [*TABEL, ("Prosa A", "status Indeks kepuasan pengunjung taman tahun 2023", "Nilai", "melampaui target")]
    assert "90,00" in _temuan(tabel=tabel)[0].pesan


def test_instansi_tanpa_kabupaten() -> None:
    """Another agency of the same kind, named without a regency, is left-over text; a partner or the same in short is not."""
    sendiri = [
        f"Laporan Kinerja Kecamatan Wonosari Tahun 2023 bagian {n} memuat capaian." for n in ("satu", "dua", "tiga")
    ]
    mitra = "Capaian kinerja ini dibandingkan dengan Kecamatan Semanu pada tahun yang sama."
    assert _temuan(*sendiri, mitra) == []
    [temuan] = _temuan(*sendiri, "Perjanjian Kinerja Kecamatan Ponjong Tahun 2023 menjadi dasar pengukuran.")
    assert (temuan.tercetak, temuan.seharusnya) == ("Kecamatan Ponjong", "Kecamatan Wonosari")


def test_tahun_dokumen_di_belakang_nama() -> None:
    """A document of another year is found behind the name of its agency too."""
    [temuan] = _temuan("Perjanjian Kinerja RSUD Harapan Tahun 2022 menjadi dasar pengukuran dalam laporan ini.")
    assert "2022" in temuan.pesan


_NAMA = [
    tuple(satu.split())
    for satu in (
        "indeks kepuasan warga",
        "kepuasan warga",
        "cakupan air bersih",
        "cakupan air",
        "sampah terkelola",
        "jumlah dokumen",
    )
]


def _urai(kalimat: str) -> list[str]:
    """Return what a sentence states: the thing, and each quantity with its number."""
    return [
        " | ".join((isi.nama, *(f"{a.besaran.name} {a.teks}" for a in isi.angka)))
        for isi in urai_kalimat(kalimat, daftar_nama(_NAMA))
    ]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Indeks kepuasan warga ditargetkan 80,00, terealisasi 84,00 dengan capaian 105,00 %.",
            "indeks kepuasan warga | TARGET 80,00 | REALISASI 84,00 | CAPAIAN 105,00 %",
        ),
        # a percentage behind a realisasi is its capaian
        ("Indeks kepuasan warga terealisasi 84,00 (105 %).", "indeks kepuasan warga | REALISASI 84,00 | CAPAIAN 105 %"),
        (
            "Indeks kepuasan warga terealisasi 84,00 atau 105 %.",
            "indeks kepuasan warga | REALISASI 84,00 | CAPAIAN 105 %",
        ),
        # what was reached of a target that is named behind it
        (
            "Indeks kepuasan warga mencapai 84 % dari target 80 %.",
            "indeks kepuasan warga | REALISASI 84 % | TARGET 80 %",
        ),
        # without the name of a thing three numbers say something together
        (
            "Ditargetkan 80,00, terealisasi 84,00, capaiannya 105,00 %.",
            " | TARGET 80,00 | REALISASI 84,00 | CAPAIAN 105,00 %",
        ),
        ("Ditargetkan 80,00 dan terealisasi 84,00.", ""),
        # two of one quantity, a name behind the numbers, two names, a mean, another year beside
        ("Target indeks kepuasan warga 80,00 dan target 81,00.", ""),
        ("Realisasi 84,00 diraih indeks kepuasan warga.", ""),
        ("Indeks kepuasan warga dan cakupan air bersih terealisasi 84,00.", ""),
        ("Rata-rata indeks kepuasan warga terealisasi 84,00.", ""),
        ("Indeks kepuasan warga tahun 2022 terealisasi 84,00 dan tahun 2023 naik.", ""),
        # a number without a word of its own, and words of which the last is only what the number is of
        ("Indeks kepuasan warga terealisasi 84,00 dan 90.", "indeks kepuasan warga | REALISASI 84,00"),
        ("Capaian indeks kepuasan warga dari target 105 %.", "indeks kepuasan warga | CAPAIAN 105 %"),
        ("Target dan capaian indeks kepuasan warga dari target 105 %.", "indeks kepuasan warga | CAPAIAN 105 %"),
        ("Realisasi indeks kepuasan warga dari target 80,00.", "indeks kepuasan warga | TARGET 80,00"),
        ("Capaian indeks kepuasan warga, target 80,00.", "indeks kepuasan warga | TARGET 80,00"),
        (
            "Capaian indeks kepuasan warga sebesar 58 % atau 92,90 persen dari target 62 %.",
            "indeks kepuasan warga | REALISASI 58 % | CAPAIAN 92,90 persen | TARGET 62 %",
        ),
        # what it is compared with
        (
            "Indeks kepuasan warga terealisasi 84,00, meningkat dari realisasi tahun 2022 sebesar 91,26%.",
            "indeks kepuasan warga | REALISASI 84,00",
        ),
        # money before the name, and the thing that is named
        (
            "Dengan pagu Rp80.000.000 dan denda 3 hari, indeks kepuasan warga terealisasi 84,00.",
            "indeks kepuasan warga | REALISASI 84,00",
        ),
        # a capaian is a percentage
        ("Capaian indeks kepuasan warga 84,00.", ""),
    ],
)
def test_uraian_indikator(kalimat: str, harap: str) -> None:
    """Target, realisasi and capaian of the only thing that a sentence names before them."""
    assert _urai(kalimat) == ([harap] if harap else [])


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Total anggaran dinas Rp800.000.000 terealisasi 95 %.", "total | PAGU Rp800.000.000 | PERSEN_PAGU 95 %"),
        ("Sisa dana Rp40.000.000 dari pagu dinas Rp800.000.000.", "total | SISA Rp40.000.000 | PAGU Rp800.000.000"),
        (
            "Belanja Rp800.000.000 terealisasi Rp760.000.000 pada dinas.",
            "total | PAGU Rp800.000.000 | SERAPAN Rp760.000.000",
        ),
        ("Serapan anggaran dinas 95 % dan sisa 5 %.", "total | PERSEN_PAGU 95 % | PERSEN_SISA 5 %"),
        (
            "Realisasi keuangan dinas Rp760.000.000 atau 95 persen.",
            "total | SERAPAN Rp760.000.000 | PERSEN_PAGU 95 persen",
        ),
        # what was planned at first is no budget, a share of all spending none of the budget
        (
            "Anggaran dinas Rp500.000.000 berubah menjadi Rp400.000.000, terealisasi Rp380.000.000.",
            "total | PAGU Rp400.000.000 | SERAPAN Rp380.000.000",
        ),
        (
            "Realisasi dinas Rp760.000.000 atau 95 % dari total belanja, sisa Rp40.000.000.",
            "total | SERAPAN Rp760.000.000 | SISA Rp40.000.000",
        ),
        ("Realisasi dinas atas Dana Cukai Rp760.000.000.", "total | SERAPAN Rp760.000.000"),
        ("Pagu dan realisasi anggaran dinas Rp760.000.000.", "total | SERAPAN Rp760.000.000"),
        ("Realisasi dan anggaran dinas Rp760.000.000.", "total | PAGU Rp760.000.000"),
        # more than a bound says, nobody knows
        ("Pagu dinas Rp800.000.000 terealisasi lebih dari Rp760.000.000.", "total | PAGU Rp800.000.000"),
        # of a part, of nothing that says the whole, of a budget with a name
        ("Pagu Program Pasar dinas sebesar Rp800.000.000 terealisasi Rp760.000.000.", ""),
        ("Pagu sebesar Rp800.000.000 terealisasi Rp760.000.000.", ""),
        ("Anggaran Belanja Hibah Rp800.000.000 terealisasi Rp760.000.000.", ""),
    ],
)
def test_uraian_anggaran(kalimat: str, harap: str) -> None:
    """Budget, spending and what is left of the whole agency."""
    assert _urai(kalimat) == ([harap] if harap else [])


def test_percent_signs() -> None:
    """A number keeps whether it is printed as a percentage."""
    (isi,) = urai_kalimat("Indeks kepuasan warga terealisasi 84,00 (105 %).", daftar_nama(_NAMA))
    assert [satu.angka.persen for satu in isi.angka] == [False, True]


def test_dua_uraian() -> None:
    """A sentence may state money and an indicator."""
    kalimat = "Indeks kepuasan warga terealisasi 84,00 dengan pagu Rp80.000.000."
    assert _urai(kalimat) == ["indeks kepuasan warga | PAGU Rp80.000.000", "indeks kepuasan warga | REALISASI 84,00"]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("indeks kepuasan warga", ["indeks kepuasan warga"]),
        # the longest of names that hold each other, each once; part of one is none; general words name nothing
        ("sampah terkelola", ["sampah terkelola"]),
        ("kepuasan warga", ["kepuasan warga"]),
        ("indeks kepuasan warga dan kepuasan warga", ["indeks kepuasan warga"]),
        ("cakupan air bersih", ["cakupan air bersih"]),
        ("cakupan air bersih dan indeks kepuasan warga", ["cakupan air bersih", "indeks kepuasan warga"]),
        ("indeks kepuasan dinas", []),
        ("jumlah dokumen", []),
    ],
)
def test_nama_dalam_kalimat(isi: str, harap: list[str]) -> None:
    """Names are known by all their words, one after the other."""
    assert [" ".join(nama) for nama in cari_nama(tuple(isi.split()), daftar_nama(_NAMA))] == harap


def test_words_beside_a_name() -> None:
    """All words of a name are left out, signs are not."""
    assert tanpa_nama("Jumlah – warga naik", [("warga",)]) == "Jumlah – naik"


@pytest.mark.parametrize(
    ("teks", "ya"),
    [
        ("Realisasi indeks kepuasan warga 84 tercapai baik", True),
        ("Realisasi indeks kepuasan warga tercapai sangat baik", False),
        ("Realisasi kepuasan warga ada 84 baik....", False),
        ("Kinerja dinas ini 5 baik sekali ya", False),
        ("Penyelenggaraan ketenteraman kemasyarakatan 12345678", False),
        ("Penyelenggaraan ketenteraman kemasyarakatan umum 12345678", False),
        ("Penyelenggaraan ketenteraman kemasyarakatan umum kota 12345678", True),
    ],
)
def test_sepadat_kalimat(teks: str, ya: bool) -> None:
    """More than forty signs, more than four words, and a number."""
    assert sepadat_kalimat(teks) is ya


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Anggaran Rp500.000 berubah menjadi Rp400.000.", "Rp400.000"),
        # Of one amount that became another, both in money, and neither spent.
        ("Anggaran Rp500.000 berubah menjadi Rp400.000 lalu menjadi Rp300.000.", None),
        ("Anggaran 5 unit berubah menjadi Rp400.000.", None),
        ("Anggaran Rp500.000 berubah menjadi 4 unit.", None),
        ("Biaya Rp500.000 berubah menjadi Rp400.000.", None),
        ("Realisasi anggaran Rp500.000 berubah menjadi Rp400.000.", None),
        ("Anggaran menjadi Rp400.000.", None),
    ],
)
def test_what_a_budget_became(kalimat: str, harap: str | None) -> None:
    """The later of two amounts of which the first was the budget."""
    hasil = _pagu_akhir(bilangan_kalimat(kalimat))
    assert (hasil and f"Rp{hasil.teks.removeprefix('Rp')}") == harap
