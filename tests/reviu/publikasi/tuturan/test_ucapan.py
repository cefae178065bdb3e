"""Words that compare, years in captions, and text left over from other reports, against the numbers and the report's own name."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

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
