"""Statements on targets, changes and ratings that the data contradict."""

from __future__ import annotations

from collections.abc import Callable

from kinerja.angka import NBSP
from kinerja.reviu import Dugaan

Periksa = Callable[..., list[Dugaan]]
_ATURAN = (
    "naskah-status",
    "naskah-arah",
    "naskah-predikat",
)


def _temuan(tulis: Periksa, kalimat: list[str]) -> list[tuple[str, ...]]:
    """Return what is found: the sentence, what is printed and what it should be, and the message."""
    return [
        (kalimat[int(d.tempat.rpartition(" ")[2]) - 3], d.tercetak, d.seharusnya, d.pesan.replace(NBSP, " "))
        for d in tulis("\n".join(kalimat), *_ATURAN)
    ]


def test_met_or_missed(tulis: Periksa) -> None:
    """Of one indicator, or of all of a level; wishes and parts are left alone."""
    salah = [
        (
            "Nilai AKIP tidak mencapai target.",
            "tidak mencapai target",
            "melampaui",
            "Kalimat menyebut “tidak mencapai target”, sedangkan menurut data target “Nilai AKIP” melampaui.",
        ),
        (
            "Persentase pemenuhan sarana dan prasarana aparatur melampaui target.",
            "melampaui target",
            "tercapai",
            "Kalimat menyebut “melampaui target”, sedangkan realisasinya sama dengan target.",
        ),
        (
            "Persentase fasilitasi penerbitan izin usaha telah tercapai.",
            "tercapai",
            "tidak tercapai",
            "Kalimat menyebut “tercapai”, sedangkan menurut data target “Persentase fasilitasi penerbitan izin usaha simpan pinjam dan pembukaan kantor cabang, cabang pembantu, dan kantor kas koperasi simpan pinjam” tidak tercapai.",
        ),
        (
            "Semua indikator mencapai target.",
            "semua indikator",
            "1 tidak tercapai",
            "Kalimat menyebut semua indikator mencapai target, sedangkan 1 indikator tidak mencapainya, yaitu “Persentase fasilitasi penerbitan izin usaha simpan pinjam dan pembukaan kantor cabang, cabang pembantu, dan kantor kas koperasi simpan pinjam”.",
        ),
        (
            "Seluruh indikator program mencapai target.",
            "semua indikator",
            "1 tidak tercapai",
            "Kalimat menyebut semua indikator mencapai target, sedangkan 1 indikator tidak mencapainya, yaitu “Persentase fasilitasi penerbitan izin usaha simpan pinjam dan pembukaan kantor cabang, cabang pembantu, dan kantor kas koperasi simpan pinjam”.",
        ),
        (
            "Seluruh indikator kinerja mencapai target.",
            "semua indikator",
            "1 tidak tercapai",
            "Kalimat menyebut semua indikator mencapai target, sedangkan 1 indikator tidak mencapainya, yaitu “Persentase fasilitasi penerbitan izin usaha simpan pinjam dan pembukaan kantor cabang, cabang pembantu, dan kantor kas koperasi simpan pinjam”.",
        ),
    ]
    benar = [
        "Nilai AKIP telah mencapai target.",
        "Nilai AKIP belum mencapai target, tetapi program telah mencapai target.",
        "Upaya agar Nilai AKIP tidak di bawah target dan tidak mencapai target.",
        "Persentase pemenuhan sarana dan prasarana aparatur mencapai target.",
        "Persentase fasilitasi penerbitan izin usaha tidak tercapai.",
        "Nilai AKIP dan persentase koperasi aktif tidak mencapai target.",
        "Seluruh indikator sasaran mencapai target.",
        "Seluruh indikator tujuan mencapai target.",
        "Sebagian indikator program mencapai target.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_rose_or_fell(tulis: Periksa) -> None:
    """Against last year, where one word says which way."""
    salah = [
        (
            "Nilai AKIP menurun dibandingkan tahun 2022.",
            "menurun",
            "meningkat",
            "Kalimat menyebut “menurun”, sedangkan “Nilai AKIP” meningkat dari 79,71 menjadi 80,00.",
        ),
        (
            "Pada tahun 2023 Nilai AKIP menurun dibandingkan tahun 2022.",
            "menurun",
            "meningkat",
            "Kalimat menyebut “menurun”, sedangkan “Nilai AKIP” meningkat dari 79,71 menjadi 80,00.",
        ),
        (
            "Persentase koperasi sehat naik dibandingkan tahun lalu.",
            "naik",
            "menurun",
            "Kalimat menyebut “naik”, sedangkan “Persentase koperasi sehat” menurun dari 56,25 % menjadi 50,75 %.",
        ),
        (
            "Persentase pemenuhan sarana dan prasarana aparatur meningkat dibandingkan tahun lalu.",
            "meningkat",
            "tetap",
            "Kalimat menyebut “meningkat”, sedangkan “Persentase pemenuhan sarana dan prasarana aparatur” tetap dari 100,00 % menjadi 100,00 %.",
        ),
    ]
    benar = [
        "Nilai AKIP meningkat dibandingkan tahun 2022.",
        "Nilai AKIP menurun dibandingkan tahun 2021.",
        "Nilai AKIP menurun.",
        "Nilai AKIP naik lalu turun dibandingkan tahun 2022.",
        "Nilai AKIP diharapkan tidak menurun dibandingkan tahun 2022.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)


def test_the_rating(tulis: Periksa) -> None:
    """That of the capaian, by the scale of the report."""
    salah = [
        (
            "Persentase koperasi aktif berpredikat Tinggi.",
            "Tinggi",
            "Sangat Tinggi",
            "Predikat menurut capaiannya adalah Sangat Tinggi, tetapi tertulis Tinggi.",
        ),
        (
            "Persentase koperasi aktif dengan kategori “Sangat Rendah”.",
            "Sangat Rendah",
            "Sangat Tinggi",
            "Predikat menurut capaiannya adalah Sangat Tinggi, tetapi tertulis Sangat Rendah.",
        ),
    ]
    benar = [
        "Persentase koperasi aktif berpredikat Sangat Tinggi.",
        "Dinas berpredikat Tinggi.",
    ]
    kalimat = [*dict.fromkeys(satu[0] for satu in salah), *benar]
    assert sorted(_temuan(tulis, kalimat)) == sorted(salah)
