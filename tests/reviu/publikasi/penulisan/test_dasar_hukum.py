"""What a report points to: regulations by number, year and title, tables by their number."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_UU = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
_LAZIM = tuple(
    f"{awal} {_UU}, {akhir}." for awal, akhir in (("Menurut", "urusan ini wajib"), ("Sesuai", "dinas berwenang"))
)


def _temuan(baris: list[Publikasi], aturan: str) -> list[Temuan]:
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2021).temuan if s.temuan.aturan == aturan]


def _kalimat(*semua: str) -> list[Publikasi]:
    return [Publikasi(tabel="Prosa Bab I", baris=f"{s[:20]} …", kolom="Kalimat", nilai=s) for s in semua]


@pytest.mark.parametrize(
    ("sebut", "tercetak"),
    [
        ("UU No. 23 Tahun 2004 tentang Pemerintahan Daerah", ["Nomor 23 Tahun 2004"]),
        ("Undang-undang Nomor 32 Tahun 2014 tentang Pemerintahan Daerah", ["Nomor 32 Tahun 2014"]),
        ("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah", []),
        ("Undang-Undang Nomor 23 Tahun 2004 tentang Penghapusan Kekerasan dalam Rumah Tangga", []),
        ("Peraturan Pemerintah Nomor 23 Tahun 2004 tentang Pemerintahan Daerah", []),
        (_UU, []),
    ],
)
def test_peraturan(sebut: str, tercetak: list[str]) -> None:
    """Another number or another year under the same title is named; an older law, another title or another kind is not."""
    temuan = _temuan(
        _kalimat(*_LAZIM, f"Berdasarkan {sebut}, kewenangan dibagi menurut urusan."), "publikasi-dasar-hukum"
    )
    assert [satu.tercetak for satu in temuan] == tercetak
    assert {(satu.tingkat, satu.seharusnya) for satu in temuan} <= {(Tingkat.PERINGATAN, "Nomor 23 Tahun 2014")}


def test_peraturan_tahunan() -> None:
    """The budget has a regulation every year."""
    sebut = "Menurut Peraturan Daerah Nomor 4 Tahun {} tentang Anggaran Pendapatan dan Belanja Daerah, pagunya tetap."
    assert _temuan(_kalimat(*(sebut.format(n) for n in (2020, 2021, 2021))), "publikasi-dasar-hukum") == []


@pytest.mark.parametrize(
    ("judul", "banyak"),
    [
        ("Tabel 3.5 Realisasi Belanja menurut Bidang", 1),
        ("Tabel 3.6 Realisasi Belanja menurut Bidang", 0),
        ("Tabel 3.5 Kunjungan Wisata menurut Bulan (lanjutan)", 0),
        ("Tabel 3.5 Kunjungan wisata menurut bulannya", 0),
        ("Gambar 3.5 Realisasi Belanja menurut Bidang", 0),
    ],
)
def test_nomor_tabel(judul: str, banyak: int) -> None:
    """A number that two captions bear is noted; a table that goes on, or a picture of the same number, is not."""
    baris = [
        Publikasi(tabel=nama, baris="Bidang destinasi", kolom="Jumlah", nilai="12")
        for nama in ("Tabel 3.5 Kunjungan Wisata menurut Bulan", judul)
    ]
    temuan = _temuan(baris, "publikasi-nomor-tabel")
    assert [satu.tercetak for satu in temuan] == ["Tabel 3.5"] * banyak


@pytest.mark.parametrize(
    ("kedua", "banyak"),
    [
        ("Sesuai Peraturan Bupati Tanjung Raya Nomor 7 Tahun 2016, dinas dipimpin oleh seorang kepala.", 1),
        ("Sesuai Peraturan Daerah Kabupaten Tanjung Raya Nomor 7 Tahun 2016, dinas dipimpin seorang kepala.", 0),
        ("Sesuai Peraturan Bupati Tanjung Raya Nomor 7 Tahun 2016 tentang Tata Naskah, surat diberi nomor.", 0),
        ("Sesuai Peraturan Bupati Bukit Laut Nomor 7 Tahun 2016, dinas dipimpin oleh seorang kepala.", 0),
    ],
)
def test_one_regulation_has_one_form(kedua: str, banyak: int) -> None:
    """The same number, year and region under another form is one regulation, unless it has a title of its own."""
    kalimat = (
        "Dinas dibentuk dengan Peraturan Daerah Kabupaten Tanjung Raya Nomor 7 Tahun 2016 tentang Perangkat Daerah.",
        kedua,
    )
    baris = [Publikasi(tabel="Prosa Bab I", baris=f"{s[:20]} …", kolom="Kalimat", nilai=s) for s in kalimat]
    semua = [s.temuan for s in tinjau_publikasi(baris, tahun=2021).temuan]
    assert sum(s.aturan == "publikasi-dasar-hukum" for s in semua) == banyak


@pytest.mark.parametrize(
    ("kalimat", "seharusnya"),
    [
        (
            "Laporan disusun sesuai Peraturan Menteri Dalam Negeri Nomor 86 tahun 2019 tentang Tata Cara Perencanaan, "
            "Pengendalian dan Evaluasi Pembangunan Daerah.",
            "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017",
        ),
        (
            "Dasarnya Perpres Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
            "Peraturan Presiden Nomor 29 Tahun 2014",
        ),
        ("Dasarnya Perpres Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.", ""),
        ("Dasarnya Perpres Nomor 29 Tahun 2015 tentang Rencana Tata Ruang.", ""),
    ],
)
def test_a_known_regulation_has_its_own_number_and_year(kalimat: str, seharusnya: str) -> None:
    """Though the report cites it once only."""
    temuan = temuan_kalimat("publikasi-dasar-hukum", kalimat)
    assert [satu.seharusnya for satu in temuan] == ([seharusnya] if seharusnya else [])


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Tugasnya diatur dengan Peraturan Wali Kota Kabupaten Tanjung Raya Nomor 4 Tahun 2020.", 1),
        ("Tugasnya diatur dengan Peraturan Bupati Kota Bukit Laut Nomor 4 Tahun 2020.", 1),
        ("Tugasnya diatur dengan Peraturan Bupati Kabupaten Tanjung Raya Nomor 4 Tahun 2020.", 0),
        ("Tugasnya diatur dengan Peraturan Walikota Bukit Laut Nomor 4 Tahun 2020.", 0),
    ],
)
def test_a_region_has_one_kind_of_head(kalimat: str, banyak: int) -> None:
    """A regency has a bupati and a city a mayor: their regulations are called so."""
    baris = [Publikasi(tabel="Prosa Bab I", baris="Tugasnya diatur …", kolom="Kalimat", nilai=kalimat)]
    semua = [s.temuan for s in tinjau_publikasi(baris, tahun=2021).temuan]
    assert sum(s.aturan == "publikasi-dasar-hukum" for s in semua) == banyak


_PERDA, _PERBUP = ("Peraturan Daerah Kabupaten Tanjung Raya", "Peraturan Bupati Tanjung Raya")
_NOMOR, _TENTANG = "Nomor 7 Tahun 2016", "tentang Perangkat Daerah"


@pytest.mark.parametrize(
    ("bentuk", "salah"),
    [
        # what two places say of three, with a title or without
        (((_PERDA, ""), (_PERDA, ""), (_PERBUP, "")), "peraturan kepala daerah"),
        (((_PERDA, ""), (_PERDA, ""), (_PERBUP, _TENTANG)), "peraturan kepala daerah"),
        # of two the one with the title
        (((_PERDA, _TENTANG), (_PERBUP, "")), "peraturan kepala daerah"),
        (((_PERBUP, _TENTANG), (_PERDA, "")), "Peraturan Daerah"),
        # none has a title, or both have it
        (((_PERDA, ""), (_PERBUP, "")), ""),
        (((_PERDA, _TENTANG), (_PERBUP, _TENTANG)), ""),
    ],
)
def test_the_form_of_a_regulation(bentuk: tuple[tuple[str, str], ...], salah: str) -> None:
    """A regulation is what most places call it, or what the place calls it that knows its title."""
    kalimat = [f"Tugas ke-{n} diatur dengan {b} {_NOMOR} {t}." for n, (b, t) in enumerate(bentuk)]
    temuan = temuan_kalimat("publikasi-dasar-hukum", *(satu.replace(" .", ".") for satu in kalimat))
    assert [satu.tercetak for satu in temuan] == ([salah] if salah else [])


def test_a_wrong_number_is_repeated() -> None:
    """What is cited with another one's title is meant where the number stands again, unless it has a title of its own somewhere."""
    salah = "Laporan ini sejalan dengan UU Nomor 28 Tahun 2009 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari KKN."
    ulang = "Dalam UU Nomor 28 Tahun 2009 tersebut dinyatakan asas penyelenggaraan negara."
    temuan = temuan_kalimat("publikasi-dasar-hukum", salah, ulang)
    assert [(t.tercetak, t.seharusnya) for t in temuan] == [
        ("UU Nomor 28 Tahun 2009", "Undang-Undang Nomor 28 Tahun 1999")
    ] * 2
    pajak = "Pungutan diatur dengan UU Nomor 28 Tahun 2009 tentang Pajak Daerah dan Retribusi Daerah."
    assert len(temuan_kalimat("publikasi-dasar-hukum", salah, ulang, pajak)) == 1
