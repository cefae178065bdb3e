"""Words that compare, years in captions, and text left over from other reports, against the numbers and the report's own name."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.tuturan.ucapan import periksa_kalimat, periksa_kata_banding

Cetak = tuple[str, str, str, str]


def _temuan(isi: list[Cetak], aturan: str, **lain: str) -> list[Temuan]:
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    hasil = tinjau_publikasi(baris, tahun=2023, **lain)  # type: ignore[arg-type]
    return [s.temuan for s in hasil.temuan if s.temuan.aturan == aturan]


SALAH = [
    "Cakupan layanan air minum meningkat dari 71,20 % pada tahun 2022 menjadi 68,90 % pada tahun 2023",
    "Nilai indeks tersebut turun dari 81,15 menjadi 83,40 sehingga perlu perhatian",
    "Realisasi tahun 2023 sebesar 76,40 % lebih tinggi dari target yang ditetapkan sebesar 78,00 %",
    "Capaian sebesar 71,2 % tersebut telah melampaui rata-rata nasional yang sebesar 74,9 %",
    "Dengan realisasi 88,10 persen, capaian ini masih di bawah target akhir Renstra sebesar 85,00 persen",
]
BENAR = [
    "Cakupan layanan air minum meningkat dari 68,90 % pada tahun 2022 menjadi 71,20 % pada tahun 2023",
    "Nilai indeks tersebut turun dari 83,40 menjadi 81,15 sehingga perlu perhatian",
    "Realisasi tahun 2023 sebesar 78,40 % lebih tinggi dari target yang ditetapkan sebesar 78,00 %",
    "Capaian sebesar 71,2 % tersebut belum melampaui rata-rata nasional yang sebesar 74,9 %",
    "Nilai 75 lebih tinggi sebesar 3 dibandingkan tahun sebelumnya yang naik menjadi 72",
    "Jumlah kunjungan naik sebesar 250 dari 1.020 orang menjadi 1.270 orang pada akhir tahun",
    "Jumlah kunjungan naik sebesar 24,51 % dari 1.020 orang menjadi 1.270 orang pada akhir tahun",
    "Realisasi naik dari Rp1.250.000.000 pada 3 program menjadi 5 program pada tahun berikutnya",
    # By how much is no value to compare, also where it is by another number.
    "Waktu layanan rata-rata ialah 12,50 menit, 1,50 menit lebih lambat daripada target 15,00 menit",
    "Penduduk miskin berkurang, sedangkan anggaran 4 miliar lebih tinggi dari 3 miliar pada tahun lalu",
]


def test_selisih_salah() -> None:
    """A difference that is not that of its two numbers is a finding, also where the sentence was typed as a label."""
    kalimat = "Jumlah kunjungan naik sebesar 150 dari 1.020 orang menjadi 1.270 orang pada akhir tahun"
    assert len(_temuan([("Prosa Bab III", kalimat, "Kalimat", "teks")], "publikasi-uraian-jumlah")) == 1


@pytest.mark.parametrize("kalimat", SALAH)
def test_kalimat_salah(kalimat: str) -> None:
    """A sentence whose words say the contrary of its numbers is a finding."""
    assert len(_temuan([("Prosa Bab III", kalimat, "Kalimat", "teks")], "publikasi-kata-banding")) == 1


@pytest.mark.parametrize("kalimat", BENAR)
def test_kalimat_benar(kalimat: str) -> None:
    """A sentence that agrees with its numbers, or compares what cannot be compared, is none."""
    assert _temuan([("Prosa Bab III", kalimat, "Kalimat", "teks")], "publikasi-kata-banding") == []


def _tabel(ket: str, kini: str = "76,10") -> list[Cetak]:
    nama = "Persentase pasar rakyat berstandar nasional"
    return [
        ("Tabel 3.3", nama, "Realisasi 2022", "74,20"),
        ("Tabel 3.3", nama, "Realisasi 2023", kini),
        ("Tabel 3.3", nama, "Keterangan", ket),
    ]


@pytest.mark.parametrize(
    ("ket", "kini", "harap"),
    [
        ("Menurun", "76,10", ["meningkat"]),
        ("Meningkat", "72,10", ["menurun"]),
        ("Naik", "74,20", []),
        ("Tetap", "76,10", ["meningkat"]),
        ("Meningkat", "76,10", []),
        ("Perlu ditingkatkan", "72,10", []),
    ],
)
def test_kata_di_sel(ket: str, kini: str, harap: list[str]) -> None:
    """A remark that says rose or fell is held against the two years of its row."""
    assert [s.seharusnya for s in _temuan(_tabel(ket, kini), "publikasi-kata-banding")] == harap


def test_label_uraian() -> None:
    """What running text says of a thing is held against its numbers in the tables."""
    label = "realisasi Persentase pasar rakyat berstandar nasional tahun 2023 dibandingkan tahun 2022"
    (satu,) = _temuan([*_tabel("-"), ("Prosa Bab III", label, "Nilai", "menurun")], "publikasi-kata-banding")
    assert satu.seharusnya == "meningkat"
    assert _temuan([*_tabel("-"), ("Prosa Bab III", label, "Nilai", "meningkat")], "publikasi-kata-banding") == []


def _pengukuran(judul: str) -> list[Cetak]:
    isi = []
    for nama, target, realisasi in (
        ("Persentase jalan desa dalam kondisi baik", "71,30", "69,84"),
        ("Indeks kualitas layanan infrastruktur", "80,15", "81,27"),
        ("Persentase jaringan irigasi berfungsi", "66,40", "64,91"),
    ):
        isi += [
            ("Tabel 2.1 Perjanjian Kinerja Tahun 2023", nama, "Target", target),
            (judul, nama, "Target", target),
            (judul, nama, "Realisasi", realisasi),
            ("Tabel 3.2 Perkembangan", nama, "Realisasi 2023", realisasi),
        ]
    return isi


def test_tahun_judul() -> None:
    """A caption of another year over the report's numbers is named, and makes no contradiction with that year."""
    (satu,) = _temuan(_pengukuran("Tabel 3.1 Pengukuran Kinerja Tahun 2022"), "publikasi-tahun-judul")
    assert (satu.tercetak, satu.seharusnya) == ("2022", "2023")
    assert satu.tempat == "Tabel 3.1 Pengukuran Kinerja Tahun 2022"
    assert _temuan(_pengukuran("Tabel 3.1 Pengukuran Kinerja Tahun 2023"), "publikasi-tahun-judul") == []


_JUDUL = "Tabel 2.1 Perjanjian Kinerja Dinas Perikanan Kabupaten {} Tahun 2023"


@pytest.mark.parametrize(("daerah", "banyak"), [("Wajo", 0), ("Sinjai", 1)])
def test_daerah_lain(daerah: str, banyak: int) -> None:
    """A caption on the report's own agreement that names another regency was left over."""
    isi = [(_JUDUL.format(daerah), "Produksi perikanan tangkap", "Target", "1.200")]
    temuan = _temuan(isi, "publikasi-salinan-naskah", instansi="Dinas Perikanan Kabupaten Wajo")
    assert [s.tercetak for s in temuan] == [f"Kabupaten {daerah}"] * banyak


def test_pembanding_bukan_salinan() -> None:
    """Regencies that the report compares itself with are no leftovers."""
    judul = "Tabel 3.5 Perbandingan Capaian Kinerja dengan Kabupaten Sinjai Tahun 2023"
    isi = [(judul, "Produksi perikanan tangkap", "Kabupaten Sinjai", "1.200")]
    assert _temuan(isi, "publikasi-salinan-naskah", instansi="Dinas Perikanan Kabupaten Wajo") == []


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Target tersebut tertuang dalam Perjanjian Kinerja Tahun 2022 yang telah ditandatangani oleh kepala dinas", 1),
        ("Target tersebut tertuang dalam Perjanjian Kinerja Tahun 2023 yang telah ditandatangani oleh kepala dinas", 0),
        ("Dibandingkan dengan Perjanjian Kinerja Tahun 2022, target tahun ini lebih menantang bagi dinas", 0),
    ],
)
def test_tahun_kalimat(kalimat: str, banyak: int) -> None:
    """A sentence on the agreement of another year, which does not look back, was left over."""
    isi = [("Prosa Bab II", kalimat, "Kalimat", "teks")]
    assert len(_temuan(isi, "publikasi-salinan-naskah")) == banyak


_NAIK = "Pada tahun ini angka kunjungan naik dari {} menjadi {} kali setahun"


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # Forty-one signs or more make a sentence.
        ("Indeks kini turun dari 81,15 menjadi 83,400", 1),
        ("Indeks ini turun dari 81,15 menjadi 83,4", 0),
        # Of one kind and size: twenty times as much at most, of less than one as of one.
        (_NAIK.format("200", "10"), 1),
        (_NAIK.format("201", "10"), 0),
        (_NAIK.format("20", "0,5"), 1),
        (_NAIK.format("21", "0,5"), 0),
        (_NAIK.format("81,15 %", "80"), 0),
        (_NAIK.format("Rp81.150", "80.000"), 0),
        (_NAIK.format("Rp81.150", "Rp80.000"), 1),
        ("Anggaran awal Rp1.250.000.000 (satu miliar rupiah) mengalami kenaikan sehingga menjadi Rp1.150.000.000", 1),
        # What should fall goes beyond its target below it, whatever it is said to have done.
        ("Realisasi angka pelanggaran sebesar 25,00 melampaui target sebesar 30,00 kasus", 1),
        ("Realisasi angka kemiskinan sebesar 25,00 melampaui target sebesar 30,00 kasus", 0),
        ("Realisasi angka kemiskinan sebesar 25,00 di atas target sebesar 30,00 kasus", 1),
        # By how much.
        ("Sebanyak 25 kapal melampaui target yang ditetapkan sebesar 78 buah kapal", 0),
        ("Realisasi sebesar 76,40 % di atas 79,03 persen dari tahun yang lalu", 1),
        ("Realisasi sebesar 76,40 % lebih rendah 79,03 persen dari tahun yang lalu", 0),
        ("Realisasi sebesar 76,40 % lebih tinggi dengan selisih 79,03 persen tahun lalu", 0),
        ("Nilai 75 lebih rendah target sebesar 37 dibandingkan tahun sebelumnya itu", 0),
        ("Nilai 75 lebih rendah target sebesar 37,5 dibandingkan tahun sebelumnya itu", 1),
        ("Kunjungan 8.405, 589 lebih banyak daripada 7.816 pada tahun sebelumnya itu", 0),
        ("Kunjungan 8.405, 4.689 lebih banyak daripada 7.816 pada tahun sebelumnya itu", 1),
        ("Kunjungan 8.405, 3.900 lebih banyak daripada 7.816 pada tahun sebelumnya itu", 0),
        ("Kunjungan 8.405, 3.908 lebih banyak daripada 7.816 pada tahun sebelumnya itu", 1),
        ("Kunjungan 3.907, 3.909 lebih banyak daripada 7.816 pada tahun sebelumnya itu", 0),
    ],
)
def test_two_numbers_of_a_sentence(kalimat: str, banyak: int) -> None:
    """Two numbers of one kind and size are compared, and none that is the difference of others."""
    assert len(list(periksa_kalimat(peta_kalimat(kalimat)))) == banyak


def test_a_target_of_the_tables() -> None:
    """Whether a thing of the tables reached its target, its capaian says."""
    tabel: TabelTerbit = ("Tabel 3.1", "Target|Realisasi", {"Tingkat konsumsi ikan": ("78,00", "76,40")})
    kalimat = "{} sebesar 76,40 % telah melampaui target yang ditetapkan sebesar 78,00 %"
    for nama, banyak in (("Tingkat konsumsi ikan", 0), ("Realisasi pada tahun ini", 1)):
        peta = peta_kalimat(kalimat.format(nama), tabel=sel_terbit(tabel))
        assert len(list(periksa_kalimat(peta))) == banyak


@pytest.mark.parametrize(
    ("kolom", "nilai", "ket", "harap"),
    [
        # The last two years of its row, where nothing else is named.
        ("Realisasi 2022|Realisasi 2023|Keterangan", ("74,20", "76,10"), "Menurun", ["meningkat"]),
        ("Realisasi 2021|Realisasi 2022|Realisasi 2023|Keterangan", ("77,00", "74,20", "76,10"), "Meningkat", []),
        ("Realisasi 2023|Realisasi 2024|Keterangan", ("74,20", "76,10"), "Menurun", []),
        ("Realisasi 2022|Realisasi 2023|Keterangan", ("74,20", "74,20"), "Menurun", []),
        ("Capaian 2022 (%)|Capaian 2023 (%)|Keterangan", ("74,20", "76,10"), "Menurun", ["meningkat"]),
        # The target, or the region, that the heading names.
        ("Target|Realisasi|Terhadap Target", ("78,20", "76,10"), "Meningkat", ["lebih rendah"]),
        ("Target|Realisasi|Terhadap Target", ("74,20", "76,10"), "Menurun", ["lebih tinggi"]),
        ("Realisasi 2022|Realisasi 2023|Terhadap Target", ("74,20", "76,10"), "Menurun", []),
        ("Realisasi|Realisasi Nasional|Terhadap Nasional", ("74,20", "76,10"), "Meningkat", ["lebih rendah"]),
        ("Realisasi 2022|Realisasi 2023|Terhadap Nasional", ("74,20", "76,10"), "Menurun", []),
    ],
)
def test_what_a_word_compares(kolom: str, nilai: tuple[str, ...], ket: str, harap: list[str]) -> None:
    """A word in a cell compares what the heading names, else the year with the one before it."""
    tabel: TabelTerbit = ("Tabel 3.3", kolom, {"Persentase pasar rakyat unggul": (*nilai, ket)})
    peta = peta_kalimat(tabel=sel_terbit(tabel))
    assert [dugaan.seharusnya for _, dugaan in periksa_kata_banding(peta)] == harap


_PASAR = "Persentase pasar rakyat unggul"


@pytest.mark.parametrize(
    ("label", "ucapan", "harap"),
    [
        (f"realisasi {_PASAR} dibandingkan tahun 2021", "menurun", []),
        (f"realisasi {_PASAR} dibandingkan tahun 2021", "meningkat", ["menurun"]),
        (f"realisasi {_PASAR} tahun 2022 dibandingkan tahun 2021", "meningkat", ["menurun"]),
        (f"realisasi {_PASAR} dibandingkan tahun lalu", "menurun", ["meningkat"]),
        (f"capaian {_PASAR} dibandingkan tahun lalu", "meningkat", ["menurun"]),
        (f"realisasi {_PASAR} dibandingkan target", "meningkat", ["lebih rendah"]),
        ("realisasi pasar lain dibandingkan tahun 2022", "menurun", []),
        (f"realisasi {_PASAR}", "menurun", []),
    ],
)
def test_what_a_label_compares(label: str, ucapan: str, harap: list[str]) -> None:
    """A label names the thing, its quantity, and the year or the target with which it is compared."""
    tabel: TabelTerbit = (
        "Tabel 3.3",
        "Target|Realisasi|Realisasi 2022|Realisasi 2021|Capaian (%)|Capaian 2022 (%)",
        {_PASAR: ("78,00", "76,10", "74,20", "77,00", "97,56", "99,00")},
    )
    prosa = Publikasi(tabel="Prosa Bab III", baris=label, kolom="Nilai", nilai=ucapan)
    peta = peta_kalimat(tabel=[*sel_terbit(tabel), prosa])
    assert [dugaan.seharusnya for _, dugaan in periksa_kata_banding(peta)] == harap


def test_tables_that_print_two_values() -> None:
    """Where tables do not agree on a year, nothing is compared with it."""
    dua: list[TabelTerbit] = [
        ("Tabel 3.3", "Realisasi|Realisasi 2022", {_PASAR: ("76,10", "74,20")}),
        ("Tabel 3.5", "Realisasi 2022", {_PASAR: ("75,00",)}),
    ]
    label = f"realisasi {_PASAR} dibandingkan tahun 2022"
    prosa = Publikasi(tabel="Prosa Bab III", baris=label, kolom="Nilai", nilai="menurun")
    for tabel, banyak in ((dua[:1], 1), (dua, 0)):
        peta = peta_kalimat(tabel=[*sel_terbit(*tabel), prosa])
        assert len(list(periksa_kata_banding(peta))) == banyak
