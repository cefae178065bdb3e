"""Years and periods as a report writes them: one plan has one period, a year has four digits and is the one that is meant."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_LAZIM = (
    "Sasaran ini ditetapkan dalam Renstra Dinas Pariwisata Tahun 2019-2023 sebagai acuan kerja.",
    "Indikator tersebut mengacu pada Renstra 2019-2023 yang telah disahkan oleh Bupati.",
    "Target akhir mengikuti Rencana Strategis Tahun 2019 – 2023 milik Dinas Pariwisata.",
    "Program prioritas diturunkan dari RPJMD Kabupaten Rawajaya Tahun 2019-2023 seluruhnya.",
    "Tujuan daerah tercantum dalam RPJMD 2019-2023 beserta lampiran yang menyertainya.",
    "Rumusan misi kedua RPJMD Tahun 2019-2023 menjadi dasar penyusunan program kerja.",
    "Arah kebijakan tercantum pada dokumen RPJMD Kabupaten periode 2019-2023 tersebut.",
    "Cascading kinerja disusun dari Renstra Dinas Tahun 2019-2023 oleh tim penyusun.",
)


def _temuan(
    kalimat: tuple[str, ...], aturan: str, tahun: int = 2021, *tabel: tuple[str, str, str, str]
) -> list[Temuan]:
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in tabel]
    baris += [Publikasi(tabel="Prosa Bab II", baris=f"{s[:20]} …", kolom="Kalimat", nilai=s) for s in kalimat]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=tahun).temuan if s.temuan.aturan == aturan]


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        ("Penetapan target mengacu pada RPJMD Kabupaten Rawajaya Tahun 2009-2023 yang berlaku.", "2009-2023"),
        ("Penetapan target mengacu pada Renstra Dinas Pariwisata Tahun 2020-2023 yang berlaku.", "2020-2023"),
        ("Penetapan target mengacu pada Rencana Strategis 2019-2032 yang berlaku.", "2019-2032"),
        ("Sesuai dengan Renstra Tahun 2019-2032, target ditetapkan untuk setiap tahun.", "2019-2032"),
    ],
)
def test_periode_yang_menyendiri(kalimat: str, tercetak: str) -> None:
    """A period that stands once beside the usual one is a warning that names the usual one."""
    (satu,) = _temuan((*_LAZIM, kalimat), "publikasi-periode")
    assert (satu.tingkat, satu.tercetak, satu.seharusnya) == (Tingkat.PERINGATAN, tercetak, "2019–2023")


def test_periode_pada_judul_tabel() -> None:
    """A caption is a place too."""
    tabel = ("Tabel 2.1 Target Renstra Tahun 2018-2023", "Jumlah wisatawan mancanegara", "Target", "12")
    (satu,) = _temuan(_LAZIM, "publikasi-periode", 2021, tabel)
    assert satu.tempat == "Tabel 2.1 Target Renstra Tahun 2018-2023"


@pytest.mark.parametrize(
    "kalimat",
    [
        ("Dokumen Renstra 2022-2026 sedang disusun.", "Rancangan Renstra 2022-2026 telah dibahas."),
        ("Renstra sebelumnya Tahun 2014-2018 menjadi pembanding bagi seluruh sasaran dinas.",),
        ("Realisasi Renstra 2019-2021 menunjukkan kenaikan pada semua sasaran dinas.",),
        ("Perubahan RPJMD Tahun 2021-2023 ditetapkan dengan peraturan daerah pada akhir tahun.",),
        ("Sejalan dengan RPJMN 2020-2024, sasaran nasional dijabarkan oleh dinas.",),
        ("Data kunjungan 2020-2023 diambil dari survei.",),
    ],
)
def test_periode_lain_yang_dimaksud(kalimat: tuple[str, ...]) -> None:
    """Another plan, the years up to now, an amended plan, a period of no plan: nothing is said."""
    assert _temuan((*_LAZIM, *kalimat), "publikasi-periode") == []


def test_dua_dokumen_berulang() -> None:
    """Two plans that are each named again and again have each their period."""
    lama = tuple(f"Evaluasi butir {n} dari Renstra Tahun 2017-2021 memuat sasaran dinas." for n in "abcde")
    baru = tuple(f"Rumusan butir {n} pada Renstra Tahun 2017-2026 memuat sasaran dinas." for n in "abcde")
    assert _temuan((*lama, *baru), "publikasi-periode") == []


@pytest.mark.parametrize(
    ("kalimat", "salah"),
    [
        ("Tahun 2022 merupakan tahun ketiga pelaksanaan Renstra 2018-2023 Dinas Pariwisata.", True),
        ("Tahun ini merupakan tahun ke-2 dari RPJMD Kabupaten Rawajaya Tahun 2018-2023.", True),
        ("Tahun 2022 merupakan tahun kelima pelaksanaan Renstra 2018-2023 Dinas Pariwisata.", False),
        ("Tahun 2022 merupakan tahun keempat pelaksanaan Renstra 2018-2023 Dinas Pariwisata.", False),
        ("Tahun 2020 merupakan tahun ketiga pelaksanaan Renstra 2018-2023 Dinas Pariwisata.", False),
        ("Hasil evaluasi tahun ketiga pelaksanaan Renstra 2018-2023 telah ditindaklanjuti.", False),
        ("Tahun ini merupakan tahun ketiga pelaksanaan kegiatan di Renstra 2018-2023 itu.", False),
    ],
)
def test_tahun_keberapa(kalimat: str, salah: bool) -> None:
    """The year of a plan counts from its first year or from the one after it."""
    temuan = _temuan((kalimat,), "publikasi-periode", 2022)
    assert len(temuan) == salah
    assert all("tahun ke-4 atau ke-5 dari" in satu.pesan for satu in temuan)


def test_tahun_keberapa_tanpa_periode() -> None:
    """The agency's own plan has the period that the report gives it; a plan of the region may be that of the province."""
    kalimat = "Tahun 2021 merupakan tahun kelima pelaksanaan {} yang terus dikendalikan oleh pimpinan."
    assert len(_temuan((*_LAZIM, kalimat.format("Renstra")), "publikasi-periode")) == 1
    assert _temuan((*_LAZIM, kalimat.format("RPJMD Provinsi")), "publikasi-periode") == []


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Laporan Kinerja ini memuat hasil pengukuran selama tahun 22020 pada semua sasaran.", "2020"),
        ("Anggaran belanja Tahun Anggaran 20222 dikelola oleh tiga bidang dan sekretariat.", "2022"),
        ("Kegiatan dilaksanakan pada bulan Maret 20021 di empat kecamatan.", "2021"),
        ("Alamat kantor di Jalan Melati dengan kode pos 20222 Kota Rawajaya.", None),
        ("Sepanjang tahun 20210 orang berkunjung ke museum daerah.", None),
        ("Jumlah kunjungan selama tahun 2021 adalah 20222 orang.", None),
    ],
)
def test_tahun_lima_angka(kalimat: str, harap: str | None) -> None:
    """A year with a digit twice is named with the year that it can mean; other numbers of five digits are left alone."""
    temuan = _temuan((kalimat,), "publikasi-periode")
    assert [satu.seharusnya for satu in temuan] == ([] if harap is None else [harap])


def test_tahun_lima_angka_pada_judul_kolom() -> None:
    """The heading of a column is read too."""
    tabel = ("Tabel 3.1 Capaian Kinerja", "Jumlah wisatawan mancanegara", "Target 20221", "12")
    assert [s.tempat for s in _temuan((), "publikasi-periode", 2021, tabel)] == [
        "Tabel 3.1 Capaian Kinerja, kolom Target 20221"
    ]


_TA = tuple(f"Belanja bidang {n} dibiayai APBD TA 2016 menurut dokumen pelaksanaannya." for n in "abcdefgh")


@pytest.mark.parametrize(
    ("kalimat", "salah"),
    [
        ("Seluruh program dan kegiatan TA.2014 dilaksanakan oleh empat bidang teknis.", True),
        ("Seluruh program dan kegiatan Tahun Anggaran 2015 dilaksanakan oleh empat bidang teknis.", True),
        ("Dibandingkan TA 2015, belanja bidang teknis lebih hemat pada semua kegiatan.", False),
        ("Temuan audit TA 2015 telah ditindaklanjuti oleh semua bidang teknis.", False),
        ("Peraturan Daerah tentang APBD TA 2015 menjadi dasar pelunasan kewajiban.", False),
        ("Belanja TA 2015 dan TA 2016 dikelola oleh bidang yang berlainan.", False),
    ],
)
def test_tahun_anggaran_lama(kalimat: str, salah: bool) -> None:
    """A budget year long gone is named where the whole report is of another and the sentence does not mean it."""
    temuan = _temuan((*_TA, kalimat), "publikasi-salinan-naskah", 2016)
    assert [satu.seharusnya for satu in temuan] == ["2016"] * salah


@pytest.mark.parametrize(
    ("kalimat", "salah"),
    [
        ("Pada Semester II Tahun 2023 seluruh permohonan izin telah diselesaikan oleh petugas.", True),
        ("Pengukuran dilakukan sampai triwulan IV, dan pada Triwulan III 2023 akan diulang.", False),
        ("Survei kepuasan telah dilaksanakan pada Desember 2023 terhadap pengguna layanan.", True),
        ("Target penyelesaian izin pada Semester II Tahun 2023 ditetapkan lebih tinggi.", False),
        ("Pada Semester II Tahun 2022 seluruh permohonan izin telah diselesaikan oleh petugas.", False),
        ("Laporan ini disusun pada Februari 2023 oleh tim penyusun dinas.", False),
    ],
)
def test_waktu_yang_belum_berlalu(kalimat: str, salah: bool) -> None:
    """A semester or month of the next year is told of as past in no report of this year, save where it plans."""
    assert len(_temuan((kalimat,), "publikasi-salinan-naskah", 2022)) == salah


@pytest.mark.parametrize(("pagu", "banyak"), [("20.026.731.000", 0), ("15.213.010.000", 1)])
def test_the_budget_of_last_year_beside_that_of_the_year_is_compared(pagu: str, banyak: int) -> None:
    """Another amount in the same words is last year's; the amount of the year itself under last year's name was left over."""
    kini = "Pagu anggaran tahun 2022 sebesar Rp15.213.010.000 terealisasi sebesar Rp13.422.387.339."
    lama = f"Pagu anggaran tahun 2021 sebesar Rp{pagu} digunakan untuk seluruh program dinas."
    assert len(_temuan((kini, lama), "publikasi-salinan-naskah", 2022)) == banyak


@pytest.mark.parametrize(
    ("rentang", "salah"),
    [
        # up to the year before, of, or after the report; from its year or the next on
        ("2019-2020", False),
        ("2019-2021", False),
        ("2019-2022", False),
        ("2021-2023", False),
        ("2022-2023", False),
        ("2020-2023", True),
        # another part of it, years that change places, another plan
        ("2023-2019", False),
        ("2019-2018", True),
        ("2018-2023", True),
        ("2014-2018", False),
        ("2020-2022", False),
    ],
)
def test_bagian_periode(rentang: str, salah: bool) -> None:
    """One year of the usual period with a slip in the other; parts that can be meant are none."""
    kalimat = f"Penetapan target mengacu pada Renstra Dinas Pariwisata Tahun {rentang} yang berlaku."
    # that a plan has ended before the year of the report is told by another rule
    temuan = _temuan((*_LAZIM, kalimat), "publikasi-periode")
    assert [satu.tercetak for satu in temuan if satu.seharusnya == "2019–2023"] == [rentang] * salah


_KE = "Pada tahun 2021 yang merupakan tahun {} Renstra dinas, seluruh sasaran telah dicapai."


@pytest.mark.parametrize(
    ("urutan", "salah"),
    [("ketiga", False), ("kedua", False), ("ke-3", False), ("keempat", True), ("pertama", True), ("ke-5", True)],
)
def test_urutan_tahun_rencana(urutan: str, salah: bool) -> None:
    """The years of a plan are counted from its first or from the next one."""
    assert len(_temuan((*_LAZIM, _KE.format(urutan)), "publikasi-periode")) == salah


def test_tahun_keberapa_satu_per_satu() -> None:
    """A sentence on a plan without a period, or on last year's, does not end the search."""
    lain = "Tahun keempat RPJMN dicapai lebih awal daripada rencana semula pada umumnya."
    assert len(_temuan((*_LAZIM, lain, _KE.format("keempat")), "publikasi-periode")) == 1


_PENDEK = "Target mengacu pada Rencana Strategis Dinas Pariwisata {}, seperti tahun lalu."


@pytest.mark.parametrize(
    ("rentang", "utuh", "harap"),
    [
        ("2020-2023", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2018-2023"), True),
        ("2020-2023", ("2.1 Rencana Strategis 2019-2023", "Tabel 2.1 Target Renstra 2019-2023"), True),
        ("2018-2023", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2018-2023"), False),
        ("2021-2023", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2018-2023"), False),
        ("2020-2022", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2018-2023"), False),
        ("2018-2022", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2018-2023"), False),
        ("2019-2023", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2018-2023"), False),
        ("2020-2023", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra"), False),
        ("2020-2023", ("2.1 Rencana Strategis 2018-2023", "Tabel 2.1 Target Renstra 2019-2023"), False),
        ("2020-2023", ("2.1 RPJMD 2018-2023", "Tabel 2.1 Target RPJMD 2018-2023"), False),
    ],
)
def test_periode_yang_tidak_utuh(rentang: str, utuh: tuple[str, str], harap: bool) -> None:
    """A Renstra is of five years: headings tell which, and what is shorter and ends with it is a warning wherever it stands."""
    bagian, tabel = utuh
    baris = [
        Publikasi(
            tabel=f"Prosa {bagian}", baris="Renstra", kolom="Kalimat", nilai="Renstra memuat lima sasaran dinas."
        ),
        Publikasi(tabel=tabel, baris="Kunjungan wisata", kolom="Target 2021", nilai="12.500"),
        Publikasi(tabel="Prosa", baris="Target", kolom="Kalimat", nilai=_PENDEK.format(rentang)),
    ]
    semua = [s.temuan for s in tinjau_publikasi(baris, tahun=2021).temuan if s.temuan.aturan == "publikasi-periode"]
    assert [(t.tercetak, t.tingkat) for t in semua] == ([(rentang, Tingkat.PERINGATAN)] if harap else [])


@pytest.mark.parametrize("kata", ["perubahan", "sisa"])
def test_bagian_dari_periode(kata: str) -> None:
    """What is said to be a part of the plan, or a changed one, is none."""
    baris = [
        *(
            Publikasi(
                tabel=f"Tabel 2.{n} Target Renstra 2018-2023", baris="Kunjungan", kolom="Target 2021", nilai="12.500"
            )
            for n in (1, 2)
        ),
        Publikasi(tabel="Prosa", baris="Target", kolom="Kalimat", nilai=_PENDEK.format(f"{kata} 2020-2023")),
    ]
    assert not [s for s in tinjau_publikasi(baris, tahun=2021).temuan if s.temuan.aturan == "publikasi-periode"]
