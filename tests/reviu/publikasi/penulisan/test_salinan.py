"""Text that was left over from another report: names of other regions and agencies, documents of other years."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.pembaca.baris_prosa import dinilai
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta, petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.salinan import (
    periksa_instansi_lain,
    periksa_satuan_kerja_lain,
    periksa_tahun_judul,
    periksa_tahun_kalimat,
)
from kinerja.reviu.temuan import Dugaan


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        # The name of the agency, and its letters, stand between the document and its year.
        (
            "Dinas dapat menyelesaikan Laporan Akuntabilitas Kinerja Instansi Pemerintah (LAKIP) RSUD Bukit Rawa Kabupaten "
            "Rawajaya Tahun 2022, sesuai amanat Undang-Undang Nomor 28 Tahun 1999.",
            "RSUD Bukit Rawa",
        ),
        ("LKjIP DINAS PANGAN TAHUN 2022", "LKjIP DINAS PANGAN TAHUN 2022"),
        # A word that makes other documents last year's speaks of something else here.
        (
            "Kinerja diukur atas dasar penilaian indikator sebagaimana telah ditetapkan dalam Perjanjian Kinerja Dinas "
            "Pangan 2022.",
            "Perjanjian Kinerja Dinas Pangan 2022",
        ),
        # By which regulation it is written says nothing of its year; one on a budget does.
        ("Penyusunan LKIP Kecamatan Rawa Tahun 2022 berpedoman pada peraturan yang berlaku.", "LKIP Kecamatan Rawa"),
        ("Dasarnya ialah Peraturan Daerah Nomor 5 tentang APBD Tahun Anggaran 2022 yang telah ditetapkan.", ""),
        ("Hasil evaluasi LKjIP Dinas Pangan Tahun 2022 ditindaklanjuti.", ""),
        ("Tindak lanjut atas Laporan Kinerja Tahun 2022 sudah tuntas.", ""),
        ("Dibandingkan dengan Perjanjian Kinerja Tahun 2022, targetnya naik.", ""),
        ("LKjIP DINAS PANGAN TAHUN 2023", ""),
        ("Perjanjian Kinerja Sebelum Tahun 2022 telah ditetapkan.", ""),
        ("Perjanjian Kinerja Tahun 2022 yang lalu telah ditetapkan.", ""),
    ],
)
def test_the_own_documents_are_of_the_own_year(kalimat: str, tertulis: str) -> None:
    """Unless words beside them say that last year's is meant; those of another clause do not."""
    temuan = temuan_kalimat("publikasi-salinan-naskah", kalimat)
    assert dinilai(kalimat)
    assert [tertulis in satu.pesan for satu in temuan] == ([True] if tertulis else [])


_KOTA = "DINAS PASAR KOTA RAWAJAYA"
_Aturan = Callable[[Peta], Iterator[tuple[Sel, Dugaan]]]


def _temuan(
    aturan: _Aturan, *kalimat: str, instansi: str = "", tabel: Sequence[TabelTerbit] = ()
) -> list[tuple[str, str]]:
    """Return what is found: what is written, and what should be."""
    isi = peta_kalimat(*kalimat, tabel=sel_terbit(*tabel)).isi
    return [(d.tercetak, d.seharusnya) for _, d in aturan(petakan_isi(replace(isi, instansi=instansi)))]


def _laporan(banyak: int, nama: str) -> list[str]:
    return [f"Laporan Kinerja {nama} tahap {n} disusun lengkap." for n in range(banyak)]


@pytest.mark.parametrize(
    ("sendiri", "lain", "temuan"),
    [(3, 1, 1), (2, 1, 0), (2, 0, 0), (3, 2, 0), (6, 2, 2), (5, 2, 0)],
)
def test_regions_that_a_report_names_most(sendiri: int, lain: int, temuan: int) -> None:
    """Without a title the report is of the region that it names three times, and three times as often as any other."""
    kalimat = (*_laporan(sendiri, "Kota Rawajaya"), *_laporan(lain, "Kota Tanjung Elok"))
    assert _temuan(periksa_instansi_lain, *kalimat) == [("Kota Tanjung Elok", "Kota Rawajaya")] * temuan


@pytest.mark.parametrize(
    ("kalimat", "instansi", "tertulis"),
    [
        ("Renstra Kota Tanjung Elok sudah disusun.", _KOTA, "Kota Tanjung Elok"),
        ("Renstra Kab. Tanjung Elok Tahun ini sudah disusun.", _KOTA, "Kabupaten Tanjung Elok"),
        ("Renstra Wali Kota Kota Elok Timur, sudah disusun.", _KOTA, "Kota Elok Timur"),
        ("Renstra Kota Tanjung Elok Pada tahun ini sudah disusun.", _KOTA, "Kota Tanjung Elok"),
        # one of two is enough to look at the sentence
        ("Renstra Kota Tanjung Elok dan Renja Kota Muara Enim sudah disusun.", _KOTA, "Kota Tanjung Elok"),
        # the same region by a shorter name, or with a word behind it
        ("Renstra Kota Rawajaya sudah disusun.", f"{_KOTA} TIMUR", ""),
        ("Renstra Kota Rawajaya Timur sudah disusun.", _KOTA, ""),
        # a province is above it, another region may be compared with, and of a road it says nothing on its own
        ("Renstra Provinsi Tanjung Elok sudah disusun.", _KOTA, ""),
        ("Renstra yang dibandingkan dengan Kota Tanjung Elok sudah disusun.", _KOTA, ""),
        ("Jalan Kota Tanjung Elok sudah diperbaiki.", _KOTA, ""),
        # a province works in its regencies and cities
        ("Renstra Kota Tanjung Elok sudah disusun.", "DINAS PASAR PROVINSI RAWAJAYA", ""),
        # a line of twenty letters is no sentence
        ("Renstra Kota Elok itu", _KOTA, "Kota Elok"),
        ("Renstra Kota Elok is", _KOTA, ""),
    ],
)
def test_another_region(kalimat: str, instansi: str, tertulis: str) -> None:
    """What speaks of the report's own documents names no other region."""
    utama = "Kota Rawajaya"
    assert _temuan(periksa_instansi_lain, kalimat, instansi=instansi) == ([(tertulis, utama)] if tertulis else [])


def test_what_is_no_copy_does_not_end_the_search() -> None:
    """Neither a sentence on something else, nor the own region in front, nor a kind of agencies of which little is said."""
    kalimat = ("Jalan Kota Tanjung Elok sudah diperbaiki.", "Renstra Kota Rawajaya dan Renja Kota Muara Enim disusun.")
    assert _temuan(periksa_instansi_lain, *kalimat, instansi=_KOTA) == [("Kota Muara Enim", "Kota Rawajaya")]
    kalimat = (*_laporan(1, "Dinas Pasar"), *_laporan(3, _RAWA), *_laporan(1, _ENAM))
    assert _temuan(periksa_satuan_kerja_lain, *kalimat) == [(_ENAM, _RAWA)]


def test_a_sentence_is_told_once() -> None:
    """Wherever it stands again; the heading of a chapter is no caption."""
    kalimat = ["Renstra Kota Tanjung Elok sudah disusun."] * 2
    assert _temuan(periksa_instansi_lain, *kalimat, instansi=_KOTA) == [("Kota Tanjung Elok", "Kota Rawajaya")]
    bab = ("Prosa Renstra Kota Tanjung Elok", "Nilai", {"jalan": ("7",)})
    assert _temuan(periksa_instansi_lain, "Jalan sudah baik.", instansi=_KOTA, tabel=[bab]) == []


def test_region_of_a_caption() -> None:
    """A caption is told by itself, a row by its cell where its name is long enough to be a sentence."""
    baris = {"Tersusunnya Renstra Kota Tanjung Elok Timur": ("1",), "Renstra Kota Tanjung Elok": ("2",)}
    tabel = sel_terbit(("Tabel 2.1 Renja Kota Muara Enim", "Target", baris))
    isi = replace(peta_kalimat(tabel=tabel).isi, instansi=_KOTA)
    assert [(d.tempat, d.tercetak) for _, d in periksa_instansi_lain(petakan_isi(isi))] == [
        ("Tabel 2.1 Renja Kota Muara Enim", "Kota Muara Enim"),
        (
            "Tabel 2.1 Renja Kota Muara Enim, Tersusunnya Renstra Kota Tanjung Elok Timur, kolom Target",
            "Kota Tanjung Elok Timur",
        ),
    ]


_RAWA, _ENAM = "Kecamatan Rawa Timur", "Kecamatan Muara Enam"


@pytest.mark.parametrize(
    ("sendiri", "lain", "instansi", "temuan"),
    [
        (3, 1, "", 1),
        (2, 1, "", 0),
        (6, 2, "", 2),
        (5, 2, "", 0),
        (3, 1, "KECAMATAN RAWA TIMUR", 1),
        # an office over districts names many of them
        (3, 1, "DINAS PASAR", 0),
    ],
)
def test_districts_that_a_report_names_most(sendiri: int, lain: int, instansi: str, temuan: int) -> None:
    """The report is of the agency that it names three times, and three times as often as any other of its kind."""
    kalimat = (*_laporan(sendiri, _RAWA), *_laporan(lain, _ENAM))
    assert _temuan(periksa_satuan_kerja_lain, *kalimat, instansi=instansi) == [(_ENAM, _RAWA)] * temuan


@pytest.mark.parametrize(("sendiri", "temuan"), [(4, 4), (3, 0)])
def test_districts_of_a_government(sendiri: int, temuan: int) -> None:
    """A report that names many agencies once each is that of their government."""
    lain = [
        f"Renstra Kecamatan {nama} sudah disusun." for nama in ("Muara Enam", "Gunung Sari", "Pulau Tiga", "Simpang")
    ]
    assert len(_temuan(periksa_satuan_kerja_lain, *_laporan(sendiri, _RAWA), *lain)) == temuan


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        ("Renstra Kecamatan Muara Enam Tahun 2023 sudah disusun.", "Kecamatan Muara Enam"),
        # one name is the other with a word more, or spelled otherwise
        ("Renstra Kecamatan Rawa Timur Laut sudah disusun.", ""),
        ("Renstra Kecamatan Rawa Timor sudah disusun.", ""),
        ("Renstra Kecamatan Rawa Barat sudah disusun.", "Kecamatan Rawa Barat"),
        # of any district, of one that is compared with, of what is no document of its own
        ("Renstra Kecamatan Kota sudah disusun.", ""),
        ("Renstra dibandingkan dengan Kecamatan Muara Enam sudah disusun.", ""),
        ("Jalan Kecamatan Muara Enam sudah diperbaiki.", ""),
    ],
)
def test_another_district(kalimat: str, tertulis: str) -> None:
    """What speaks of the report's own documents names no other agency of its kind."""
    temuan = _temuan(periksa_satuan_kerja_lain, *_laporan(3, _RAWA), kalimat)
    assert temuan == ([(tertulis, _RAWA)] if tertulis else [])


def test_names_that_are_joined() -> None:
    """What "dan" joins to a name belongs to it; a year behind it does not."""
    kalimat = (*_laporan(3, "Dinas Pasar dan Dagang"), "Renstra Dinas Sosial dan Tenaga Kerja Tahun 2023 disusun.")
    assert _temuan(periksa_satuan_kerja_lain, *kalimat) == [("Dinas Sosial dan Tenaga Kerja", "Dinas Pasar dan Dagang")]
    kalimat = (*_laporan(3, "Dinas Pasar"), "Renstra Dinas Sosial dan Tahun Anggaran disusun.")
    assert _temuan(periksa_satuan_kerja_lain, *kalimat) == [("Dinas Sosial", "Dinas Pasar")]


@pytest.mark.parametrize(
    "kata", ["Dinas Luar", "Dinas Luar Daerah", "Dinas Dalam Kota", "Dinas Outcome Terselenggaranya"]
)
def test_words_behind_dinas(kata: str) -> None:
    """A journey on duty is no agency, nor is the word that begins what follows."""
    kalimat = (*_laporan(3, "Dinas Pasar"), f"Realisasi anggaran untuk {kata} seluruhnya terserap.")
    assert _temuan(periksa_satuan_kerja_lain, *kalimat) == []


def test_district_of_a_caption() -> None:
    """A caption is told by itself."""
    tabel = sel_terbit((f"Tabel 2.1 Perjanjian Kinerja {_ENAM}", "Target", {"Jalan": ("1",)}))
    (temuan,) = periksa_satuan_kerja_lain(peta_kalimat(*_laporan(3, _RAWA), tabel=tabel))
    assert temuan[1].tempat == f"Tabel 2.1 Perjanjian Kinerja {_ENAM}"


@pytest.mark.parametrize(("tahun", "temuan"), [(2020, 0), (2021, 1), (2022, 1), (2023, 0), (2024, 0), (2025, 1)])
def test_years_that_may_be_left_over(tahun: int, temuan: int) -> None:
    """A document of the last two years or of a later one; next year's is prepared, an older one is history."""
    assert len(_temuan(periksa_tahun_kalimat, f"Perjanjian Kinerja Tahun {tahun} telah ditetapkan.")) == temuan


@pytest.mark.parametrize(
    ("judul", "temuan"),
    [
        (("Perjanjian Kinerja Tahun 2022",), 1),
        (("Perjanjian Kinerja Tahun 2022", "Perjanjian Kinerja Tahun 2023"), 0),
        (("Perjanjian Kinerja Tahun 2022", "Pagu Anggaran Tahun 2023"), 1),
        # two years are compared, and a budget is not the agreement
        (("Perjanjian Kinerja Tahun 2022 dan Target 2024",), 0),
        (("Pagu Anggaran Tahun 2022",), 0),
    ],
)
def test_year_of_a_caption(judul: Sequence[str], temuan: int) -> None:
    """A caption on the agreement of another year is left over where no caption is on the own one."""
    tabel = [(f"Tabel 2.{n} {nama}", "Target", {"Jalan": ("1",)}) for n, nama in enumerate(judul)]
    dugaan = [d for _, d in periksa_tahun_kalimat(peta_kalimat(tabel=sel_terbit(*tabel)))]
    assert [(d.tempat, d.tercetak) for d in dugaan] == [(tabel[0][0], judul[0])] * temuan


@pytest.mark.parametrize(
    ("lalu", "kini", "temuan"),
    [
        ("sebesar Rp1.000.000.000", "sebesar Rp2.000.000.000", 0),
        ("sebesar Rp1.000.000.000", "sebesar Rp1.000.000.000", 1),
        ("sebesar Rp1.000.000.000", "cukup besar", 1),
        ("cukup besar", "sebesar Rp1.000.000.000", 1),
    ],
)
def test_years_that_are_compared(lalu: str, kini: str, temuan: int) -> None:
    """A sentence beside one of the same words on the report's year with another amount is on what it says."""
    kalimat = (f"Pagu Anggaran Tahun 2022 {lalu}.", f"Pagu Anggaran Tahun 2023 {kini}.")
    assert len(_temuan(periksa_tahun_kalimat, *kalimat)) == temuan
    # One of other words is on something else.
    assert len(_temuan(periksa_tahun_kalimat, kalimat[0], f"Belanja Tahun 2023 {kini}.")) == 1


@pytest.mark.parametrize(
    ("nama", "kolom", "tempat", "apa"),
    [
        ("Tabel 2 Tahun 2022", "Realisasi", "Tabel 2 Tahun 2022", "Judul tabel menyebut tahun 2022"),
        (
            "Tabel 2",
            "Realisasi 2022",
            "Tabel 2, kolom Realisasi 2022",
            "Judul kolom “Realisasi 2022” menyebut tahun 2022",
        ),
    ],
)
def test_captions_and_headings_of_another_year(nama: str, kolom: str, tempat: str, apa: str) -> None:
    """The caption or the heading is told, at the first value that stands below it."""
    tabel = sel_terbit(
        ("Tabel 1", "Realisasi", {"Jalan batu": ("1.234",), "Jalan aspal": ("2.345",)}),
        (nama, f"Unit|{kolom}", {"Jalan batu": ("7", "1.234"), "Jalan aspal": ("8", "2.345")}),
    )
    ((sel, satu),) = periksa_tahun_judul(peta_kalimat("Dinas berkantor di kota.", tabel=tabel))
    assert (satu.tempat, satu.tercetak, satu.seharusnya) == (tempat, "2022", "2023")
    assert satu.pesan.startswith(apa)
    assert sel.kolom == ("Unit" if kolom == "Realisasi" else kolom)


def test_a_caption_on_something_else_does_not_end_the_search() -> None:
    """Neither one that names no agreement, nor a sentence of the own year."""
    tabel = [(f"Tabel 2.{n} {nama}", "Target", {"Jalan": ("1",)}) for n, nama in enumerate(("Pegawai", "Jalan"))]
    kalimat = "Perjanjian Kinerja Tahun {} telah ditetapkan, demikian pula Perjanjian Kinerja Tahun {}."
    assert len(_temuan(periksa_tahun_kalimat, kalimat.format(2023, 2021), tabel=tabel)) == 1
