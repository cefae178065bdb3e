"""Sentences that name nothing are about what the heading of their section, or the sentence before, names."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

_KONSUMSI = "Prosa 2. Tingkat konsumsi ikan"
_LAYANAN = "Prosa 4. Rata-rata lama layanan izin kapal"
_AKHIR = tuple(
    Publikasi(tabel="Tabel 2.1 Target Renstra Tahun 2022-2026", baris=nama, kolom=kolom, nilai=nilai)
    for nama, *isi in (
        ("Tingkat konsumsi ikan", "34,00", "34,20", "38,00"),
        ("Produksi perikanan tangkap", "12.200", "12.500", "13.400"),
    )
    for kolom, nilai in zip(("Target 2022", "Target 2023", "Target 2026"), isi, strict=True)
)


def _temuan(bagian: str, *kalimat: str, aturan: str = "publikasi-angka-kalimat") -> list[Temuan]:
    prosa = [Publikasi(tabel=bagian, baris=f"{s[:24]} …", kolom="Kalimat", nilai=s) for s in kalimat]
    semua = tinjau_publikasi([*TABEL_DINAS, *_AKHIR, *prosa], tahun=2023).temuan
    return [satu.temuan for satu in semua if satu.temuan.aturan == aturan]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Target tahun 2023 ditetapkan 34,20 dan realisasinya 35,19.", "35,91"),
        ("Realisasinya 35,91 sehingga capaiannya 150,00 persen.", "105,00"),
        ("Realisasi tersebut naik 1,61 dibandingkan tahun 2022.", "1,16"),
        ("Pada tahun 2022 baru tercatat 34,57, lalu naik.", "34,75"),
        ("Masih diperlukan kenaikan 2,90 untuk mencapai target akhir Renstra.", "2,09"),
        ("Terhadap target akhir Renstra, realisasi mencapai 95,40 persen.", "94,50"),
        ("Dari target 34,20 terealisasi 34,20.", "35,91"),
        ("Target tahun 2026 sebesar 38,00 sehingga masih kurang 2,90 poin.", "2,09"),
        ("Kelebihan dari target adalah 1,17 poin.", "1,71"),
        ("Target tersebut diharapkan naik 5,00 selama periode Renstra.", "4,00"),
        # against a target that the sentence gives, with the number behind a joining word, and in words of its own
        ("Terhadap target akhir RPJMD sebesar 40,00, capaiannya 98,78 persen.", "89,78"),
        ("Capaian terhadap target 34,20 adalah 109,00 persen.", "105,00"),
        ("Capaian indikator ini 95,00 persen.", "105,00"),
        ("Dinas berhasil memperoleh angka 39,51.", "35,91"),
    ],
)
def test_the_thing_of_the_heading(kalimat: str, harap: str) -> None:
    """A value, change or share of a sentence without a subject is held against the row that the heading names."""
    (temuan,) = _temuan(_KONSUMSI, kalimat)
    assert harap in temuan.pesan
    assert temuan.tingkat == "peringatan"


@pytest.mark.parametrize(
    "kalimat",
    [
        "Target tahun 2023 ditetapkan 34,20 dan realisasinya 35,91.",
        "Realisasi tersebut naik 1,16 atau 3,34 persen dibandingkan tahun 2022.",
        "Masih diperlukan kenaikan 2,09 untuk mencapai target akhir Renstra.",
        "Terhadap target akhir Renstra, realisasi mencapai 94,50 persen.",
        # Of something else, of other plans and of others.
        "Realisasi survei rumah tangga adalah 35,19 persen.",
        "Realisasi nasional tercatat 35,19.",
        "Realisasi triwulan III tercatat 35,19.",
        "Terhadap target akhir RPJMD sebesar 40,00, capaiannya 89,78 persen.",
        "Capaian terhadap target 34,20 adalah 105,00 persen.",
        "Dinas berhasil memperoleh angka 35,91.",
        "Dinas berhasil memperoleh angka nasional 39,51.",
        "Sebanyak 61 responden mengisi survei.",
        # The year that is named holds until another one is.
        "Tahun 2022 hasilnya 34,75 dari target 34,02.",
    ],
)
def test_what_the_heading_does_not_contradict(kalimat: str) -> None:
    """Right values, and sentences about anything that the heading does not name, are left alone."""
    assert _temuan(_KONSUMSI, kalimat) == []


def test_faster_than_the_target() -> None:
    """Of days the realisasi is what the difference leaves of the target."""
    assert _temuan(_LAYANAN, "Layanan lebih singkat 3 hari dari target.")[0].tercetak == "3"
    assert _temuan(_LAYANAN, "Layanan lebih singkat 2 hari dari target.") == []


def test_a_subject_goes_on() -> None:
    """A share of "target tersebut" is of the target of the last year that the sentence before names."""
    awal = "Target akhir Renstra untuk produksi perikanan tangkap adalah 13.400 ton."
    (temuan,) = _temuan("Prosa C. Renstra", awal, "Realisasi tahun 2023 memenuhi 86,82 persen dari target tersebut.")
    assert "88,62" in temuan.pesan
    assert _temuan("Prosa C. Renstra", awal, "Realisasi tahun 2023 memenuhi 88,62 persen dari target tersebut.") == []


def test_a_mean_over_years_is_no_value() -> None:
    """A mean of two years is held against their mean, and never taken for the value of one of them."""
    assert _temuan("Prosa C", "Rata-rata tingkat konsumsi ikan selama dua tahun adalah 35,33.") == []
    (temuan,) = _temuan("Prosa C", "Rata-rata tingkat konsumsi ikan selama dua tahun adalah 53,33.")
    assert "rata-rata" in temuan.pesan


def test_a_target_of_the_heading_is_reached_or_not() -> None:
    """Words on the target without a subject speak of the thing of the heading."""
    aturan = "publikasi-kata-banding"
    assert len(_temuan(_KONSUMSI, "Realisasi tersebut tidak mencapai target.", aturan=aturan)) == 1
    assert _temuan(_KONSUMSI, "Realisasi tersebut melampaui target.", aturan=aturan) == []


def test_sections_of_two_things_are_not_compared() -> None:
    """The same words below the headings of two indicators speak of two things."""
    bagian = (
        ("Prosa 2. Tingkat konsumsi ikan", "35,91", "105,00"),
        ("Prosa 1. Produksi perikanan tangkap", "11.875", "95,00"),
    )
    prosa = [
        Publikasi(
            tabel=nama, baris="Realisasi …", kolom="Kalimat", nilai=f"Realisasinya {n} sehingga capaiannya {c} persen."
        )
        for nama, n, c in bagian
    ]
    assert [
        t for t in tinjau_publikasi([*TABEL_DINAS, *prosa], tahun=2023).temuan if "kalimat" in t.temuan.aturan
    ] == []
