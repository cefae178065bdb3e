"""Means, products and multiples that one sentence states of its own numbers."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.rerata_kalimat import salah_kelipatan, salah_rerata


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-uraian-jumlah", kalimat)]


_EMPAT = "Nilai empat unsur adalah 80,00, 84,00, 86,00, dan 90,00 dengan rata-rata"


@pytest.mark.parametrize(
    ("kalimat", "harap", "tertulis"),
    [
        (f"{_EMPAT} {{}}.", "85,00", "58,00"),
        (f"{_EMPAT} {{}}.", "85,00", "86,00"),
        ("Nilai {} merupakan rata-rata dari 80,00, 84,00, 86,00, dan 90,00.", "85,00", "86,00"),
        ("Rata-rata dari 80,00, 84,00, 86,00, dan 90,00 adalah {}.", "85,00", "85,60"),
        ("Nilai akhir 82,00 dan 86,00 dirata-ratakan menjadi {}.", "84,00", "85,00"),
    ],
)
def test_mean_of_what_is_listed(kalimat: str, harap: str, tertulis: str) -> None:
    """Wherever the mean stands, it is that of the other numbers; the right one is left alone."""
    assert _pesan(kalimat.format(harap)) == []
    (pesan,) = _pesan(kalimat.format(tertulis))
    assert f" {harap}, " in pesan
    assert pesan.endswith(f"tertulis {tertulis}.")


@pytest.mark.parametrize(
    "kalimat",
    [
        f"{_EMPAT} target 86,00.",
        f"{_EMPAT} nasional 86,00.",
        # Far from the mean it is one of something else.
        f"{_EMPAT} 60,00.",
        "Nilai tertinggi 90,00 dan 86,00, sedangkan rata-rata 85,00.",
        # The first, or the last, of a long list is not always one of those that the mean is of.
        "Dari 88,00 tahun lalu, nilai unsur 80,00, 84,00, 86,00, dan 90,00 dengan rata-rata 85,00.",
        "Rata-rata 85,00 dengan 86,00 saja.",
    ],
)
def test_means_of_something_else(kalimat: str) -> None:
    """Targets, others' means, what is set against another and a mean of one number say nothing of the list."""
    assert _pesan(kalimat) == []


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah", "kali"),
    [
        ("Rata-rata 50 pengaduan per bulan, atau {} pengaduan setahun.", "600", "660", "12 kali 50 adalah 600"),
        ("Sebanyak {} pengaduan masuk selama 12 bulan, rata-rata 50 pengaduan per bulan.", "600", "660", "12 kali 50"),
        (
            "Sebanyak 24 kelompok menerima masing-masing Rp15.000.000 sehingga seluruhnya Rp{}.",
            "360.000.000",
            "630.000.000",
            "24 kali 15.000.000 adalah 360.000.000",
        ),
        (
            "Bantuan sebesar Rp{} dibagikan kepada 24 kelompok, masing-masing Rp15.000.000.",
            "360.000.000",
            "350.000.000",
            "24 kali 15.000.000 adalah 360.000.000",
        ),
    ],
)
def test_so_many_of_so_much_each(kalimat: str, benar: str, salah: str, kali: str) -> None:
    """What each has, so many times, is the whole; a month, twelve times, is the year."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.startswith(kali)
    assert f"tertulis {salah}" in pesan


def test_a_mean_for_each_may_be_rounded() -> None:
    """A whole of 605 in twelve months is a mean of 50, rounded; what each gets in money is exact."""
    assert _pesan("Rata-rata 50 pengaduan per bulan, atau 605 pengaduan setahun.") == []
    teks = "Sebanyak 24 kelompok menerima masing-masing Rp15.000.000 sehingga seluruhnya Rp360.000.001."
    assert len(_pesan(teks)) == 1


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Produksi 5.000 ton, dua kali lipat dari 2.500 ton.", 0),
        ("Produksi 5.000 ton, tiga kali lipat dari 2.500 ton.", 1),
        # Twice as much more is three times as much.
        ("Produksi 7.500 ton, dua kali lipat dari 2.500 ton.", 0),
        ("Produksi 5.000 ton, hampir dua kali lipat dari 2.700 ton.", 0),
        ("Produksi 5.000 ton, hampir dua kali lipat dari 3.700 ton.", 1),
        ("Produksi 5.000 ton, 2,5 kali lipat dari 2.000 ton.", 0),
        ("Produksi 5.000 ton, 2,6 kali lipat dari 2.000 ton.", 0),
        ("Produksi 5.000 ton, 2,7 kali lipat dari 2.000 ton.", 1),
        ("Produksi 5.000 ton, tiga kali lipat dari 20 perahu.", 0),
        ("Produksi 5.000 ton, tiga kali lipat dari Rp2.500.", 0),
    ],
)
def test_so_many_times_as_much(kalimat: str, banyak: int) -> None:
    """In words or digits, to the digit that is printed; "hampir" leaves more room; of two kinds nothing is said."""
    assert len(_pesan(kalimat)) == banyak


def _sendiri(kalimat: str) -> str:
    isi = bilangan_kalimat(kalimat)
    return salah_rerata(kalimat, isi) or salah_kelipatan(kalimat, isi)


@pytest.mark.parametrize(
    ("kalimat", "pesan"),
    [
        (
            "Rerata waktu tunggu di poli umum 32 menit, poli gigi 90 menit, dan poli anak 45 menit adalah 39 menit.",
            "Rata-rata 3 nilai pada kalimat ini adalah 55,67, tetapi tertulis 39",
        ),
        (
            "Rata-rata penyelesaian izin 4 hari: izin usaha 2 hari, izin bangunan 4 hari, dan izin reklame 3 hari.",
            "Rata-rata 3 nilai pada kalimat ini adalah 3, tetapi tertulis 4",
        ),
        (
            "Nilai kematangan dari 3,20 dan 3,60 menghasilkan nilai rata-rata 7,40.",
            "Rata-rata 2 nilai pada kalimat ini adalah 3,40, tetapi tertulis 7,40",
        ),
        (
            "IKM unit A 82,00, unit B 85,60, dan unit C 88,20; rata-rata IKM 85,40.",
            "Rata-rata 3 nilai pada kalimat ini adalah 85,27, tetapi tertulis 85,40",
        ),
        (
            "Skor kompetensi 80, 81, 88, dan 92 menghasilkan skor rata-rata 86.",
            "Rata-rata 4 nilai pada kalimat ini adalah 85,25, tetapi tertulis 86",
        ),
        (
            "Penilaian atas 12 sekolah, 15 kantor, dan 24 pasar, rata-rata 18 titik.",
            "Rata-rata 3 nilai pada kalimat ini adalah 17, tetapi tertulis 18",
        ),
        (
            "Lama layanan 2 hari, 4 hari, dan 3 hari, rata-rata 3,5 hari.",
            "Rata-rata 3 nilai pada kalimat ini adalah 3,0, tetapi tertulis 3,5",
        ),
        (
            "Setiap kelompok menerima 52 ekor ternak, untuk 16 kelompok disalurkan 400 ekor.",
            "52 kali 16 adalah 832, tetapi tertulis 400",
        ),
        (
            "Rata-rata kunjungan per bulan 4.894 orang, dari total 58.740 kunjungan selama dua belas bulan.",
            "12 kali 4.894 adalah 58.728, tetapi tertulis 58.740",
        ),
        (
            "Peserta sebanyak 91 orang dibagi ke dalam 2 angkatan, masing-masing 45 orang.",
            "2 kali 45 adalah 90, tetapi tertulis 91",
        ),
        # The product is one slip away; the product, the number of them and what each has are none, but near.
        ("Rata-rata 54 pengaduan per bulan, atau 468 pengaduan setahun.", "12 kali 54 adalah 648, tetapi tertulis 468"),
        ("Rata-rata 54 pengaduan per bulan, atau 720 pengaduan setahun.", "12 kali 54 adalah 648, tetapi tertulis 720"),
        (
            "Pupuk 2,5 ton, masing-masing Rp4.000.000, seluruhnya Rp12.000.000.",
            "2,50 kali 4.000.000 adalah 10.000.000, tetapi tertulis 12.000.000",
        ),
        (
            "Produksi 5.000 ton, 2,7 kali lipat dari 2.000 ton.",
            "5.000 adalah 2,50 kali 2.000, tetapi tertulis “2,7 kali”",
        ),
        (
            "Produksi 5.000 ton, hampir dua kali lipat dari 3.700 ton.",
            "5.000 adalah 1,35 kali 3.700, tetapi tertulis “hampir dua kali”",
        ),
        (
            "Produksi 1 ton, tiga kali lipat dari 2.500 ton.",
            "2.500 adalah 2.500,00 kali 1, tetapi tertulis “tiga kali”",
        ),
    ],
)
def test_what_a_mean_or_a_product_should_be(kalimat: str, pesan: str) -> None:
    """The message names how many values there are, what they make, and what is written."""
    assert _sendiri(kalimat) == pesan


@pytest.mark.parametrize(
    ("nilai", "pesan"),
    [
        ("2 tim menyelesaikan 120 izin, rata-rata 59 izin", "Rata-rata 2 nilai pada kalimat ini adalah 61"),
        ("Nilai 2,8, 1,4, dan 2,6 dengan rata-rata 2,0", "Rata-rata 3 nilai pada kalimat ini adalah 2,3"),
        ("Nilai 5,1, 3,0, 0,5, dan 0,6 dengan rata-rata 2,6", "Rata-rata 4 nilai pada kalimat ini adalah 2,3"),
        ("Nilai 4,1 dan 0,5 dengan rata-rata 2,0", "Rata-rata 2 nilai pada kalimat ini adalah 2,3"),
    ],
)
def test_what_is_no_total_for_so_many(nilai: str, pesan: str) -> None:
    """One apart, no more than twice as much, or divided by the mean itself: the mean of the list is meant."""
    assert _sendiri(f"{nilai}.").startswith(pesan)


@pytest.mark.parametrize(
    "kalimat",
    [
        "Setiap auditor rata-rata menyelesaikan 6 penugasan, yakni 108 penugasan oleh 18 auditor.",
        "Rata-rata lama sekolah laki-laki 8,90 tahun dan perempuan 8,10 tahun, rata-rata keduanya 8,50 tahun.",
        "Nilai kepatuhan sebesar 90,25 diperoleh dari rata-rata kepatuhan pelaporan 88,50 dan kepatuhan prosedur 92,00.",
        "Indeks domain kebijakan 2,80, tata kelola 2,60, manajemen 2,20, dan layanan 3,40, bila dirata-ratakan 2,75.",
        "Empat triwulan berturut-turut mencatat 24%, 25%, 26%, dan 3%, rata-rata 25% per triwulan.",
        "Kebutuhan air 450 liter per detik sedangkan kapasitas 380 liter per detik sehingga defisit 1 liter per detik.",
        # Half of the last digit is rounded up; a total of more than twice as many, for each.
        "Nilai 85,2 dan 85,3 dengan rata-rata 85,3.",
        "Sebanyak 2 tim menyelesaikan 60 izin, rata-rata 30 izin.",
        "Nilai 2,5 dan 1,0 dengan rata-rata 1,6.",
        "Skor awal 88, lalu 80, 84, 86, dan 90, dengan skor rata-rata 85.",
        "Skor 80, 84, 86, dan 90, lalu 88, dengan skor rata-rata 85.",
        "Rata-rata kunjungan menurun menjadi sedikit saja.",
        "Produksi 0 ton, 2,6 kali lipat dari 2.000 ton.",
        "Nilai 5.000, tiga kali lipat dari Rp2.500.",
        "Rata-rata 0 pengaduan per bulan, atau 36 pengaduan setahun.",
        "Setiap kelompok menerima 0 ekor ternak, untuk 16 kelompok disalurkan 400 ekor.",
        # Three hundredths of the multiple.
        "Produksi 3.030 ton, dua kali lipat dari 1.000 ton.",
    ],
)
def test_means_and_products_that_hold(kalimat: str) -> None:
    """Of the whole list, of all but its first or last, of a total for so many; of nothing there is no multiple."""
    assert _sendiri(kalimat) == ""
