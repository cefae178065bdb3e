"""Sentences that name nothing are about what the heading of their section, or the sentence before, names."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.tuturan.pokok_bagian import Hal, baca_ucapan

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


_IKAN, _MISKIN = "Tingkat konsumsi ikan", "Angka kemiskinan nelayan"
_UKUR = ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Target|Realisasi", ("34,20", "35,91"))
_RENSTRA = ("Tabel 2.1 Renstra", "Target 2022|Target 2026", ("32,40", "38,00"))


def _tercetak(*tabel: tuple[str, str, tuple[str, ...]]) -> list[Publikasi]:
    """Return tables that print the same numbers of two things."""
    return sel_terbit(*((nama, kolom, {_IKAN: nilai, _MISKIN: nilai}) for nama, kolom, nilai in tabel))


def _baca(*prosa: tuple[str, str]) -> tuple[Peta, list[tuple[str, str, bool]]]:
    """Return the sentences of sections, each with the name of the thing that it is about, and whether the heading says so."""
    kalimat = [Publikasi(tabel=t, baris=f"Kalimat {n}", kolom="Kalimat", nilai=k) for n, (t, k) in enumerate(prosa)]
    peta = peta_kalimat(tabel=[*_tercetak(_UKUR, _RENSTRA), *kalimat])
    nama = penyebut(peta).sel
    hasil = [
        (u.teks, nama[u.hal.kunci][0][1].nama if u.hal else "", bool(u.hal and u.hal.dari_judul))
        for u in baca_ucapan(peta)
    ]
    return peta, hasil


@pytest.mark.parametrize(
    ("bagian", "kalimat", "harap"),
    [
        ("1. Tingkat konsumsi ikan", "Realisasinya mencapai 35,91 kg.", [(_IKAN, True)]),
        ("Tingkat konsumsi ikan tahun 2023", "Realisasinya mencapai 35,91 kg.", [(_IKAN, True)]),
        # A heading that names something beside it, or two things.
        ("Tingkat konsumsi ikan pada nelayan muda", "Realisasinya mencapai 35,91 kg.", [("", False)]),
        (f"{_IKAN} dan {_MISKIN}", "Realisasinya mencapai 35,91 kg.", [("", False)]),
        # Something else is spoken of, and words that point back to what cannot be known.
        ("1. Tingkat konsumsi ikan", "Banyak kapal baru telah datang.", [("", False)]),
        ("1. Tingkat konsumsi ikan", "Banyak kapal datang. Hal tersebut mencapai 4,50.", [("", False), ("", False)]),
        ("1. Tingkat konsumsi ikan", "Banyak kapal datang. Nilainya mencapai 4,50.", [("", False), (_IKAN, True)]),
        # What the sentence before names goes on.
        (
            "1. Tingkat konsumsi ikan",
            "Angka kemiskinan nelayan turun. Nilainya mencapai 4,50.",
            [(_MISKIN, False), (_MISKIN, True)],
        ),
        # Two clauses with a thing each are two sentences.
        (
            "Umum",
            "Tingkat konsumsi ikan naik, sedangkan angka kemiskinan nelayan turun.",
            [(_IKAN, False), (_MISKIN, False)],
        ),
        ("Umum", "Tingkat konsumsi ikan naik, sedangkan tingkat konsumsi ikan lalu turun.", [(_IKAN, False)]),
    ],
)
def test_what_a_sentence_is_about(bagian: str, kalimat: str, harap: list[tuple[str, bool]]) -> None:
    """What it names, else what the sentence before it or the heading names."""
    _, hasil = _baca((f"Prosa {bagian}", kalimat))
    assert [(nama, judul) for _, nama, judul in hasil] == harap


def test_the_sentence_before() -> None:
    """A section begins with none, and goes on with the one before."""
    peta, _ = _baca(("Prosa 1. Tingkat konsumsi ikan", "Tingkat konsumsi ikan naik. Nilainya mencapai 35,91."))
    assert [u.lalu for u in baca_ucapan(peta)] == ["", "Tingkat konsumsi ikan naik"]


@pytest.mark.parametrize(
    ("tabel", "akhir", "awal", "tahun"),
    [
        ([_UKUR], "", "34,20", (2023,)),
        ([_UKUR, _RENSTRA], "38,00", "32,40", (2023,)),
        ([_UKUR, ("Tabel 2.1 Renstra", "Target 2022|Target 2024", ("32,40", "38,00"))], "38,00", "32,40", (2023,)),
        # Two tables that agree, and two that differ in the first or the last year.
        ([_UKUR, _RENSTRA, ("Tabel 2.2 RPJMD", *_RENSTRA[1:])], "38,00", "32,40", (2023,)),
        ([_UKUR, _RENSTRA, ("Tabel 2.2 RPJMD", _RENSTRA[1], ("32,40", "38,50"))], "", "32,40", (2023,)),
        ([_UKUR, _RENSTRA, ("Tabel 2.2 RPJMD", _RENSTRA[1], ("32,50", "38,00"))], "38,00", "", (2023,)),
        # What is reached after the report's year is no year of it.
        ([_UKUR, ("Tabel 4", "Realisasi 2022|Realisasi 2024", ("32,40", "38,00"))], "", "34,20", (2022, 2023)),
    ],
)
def test_first_and_last_year(
    tabel: list[tuple[str, str, tuple[str, ...]]], akhir: str, awal: str, tahun: tuple[int, ...]
) -> None:
    """The targets of the first year and of the last one after the report's, and the years of which something was reached."""
    peta = peta_kalimat(tabel=_tercetak(*tabel))
    kunci = next(k for k, milik in penyebut(peta).sel.items() if milik[0][1].nama == _IKAN)
    hal = Hal(peta, kunci, dari_judul=True)
    assert (hal.akhir.sel.teks if hal.akhir else "", hal.awal.sel.teks if hal.awal else "") == (akhir, awal)
    assert hal.tahun == tahun


@pytest.mark.parametrize(
    ("tabel", "tahun", "harap"),
    [
        ([_UKUR], 2023, "35,91"),
        ([_UKUR], 2022, ""),
        ([_UKUR, ("Tabel 4", "Realisasi", ("35,91",))], 2023, "35,91"),
        ([_UKUR, ("Tabel 4", "Realisasi", ("36,91",))], 2023, ""),
    ],
)
def test_on_what_all_tables_agree(tabel: list[tuple[str, str, tuple[str, ...]]], tahun: int, harap: str) -> None:
    """A quantity of a year is known where all tables print the same."""
    peta = peta_kalimat(tabel=_tercetak(*tabel))
    kunci = next(k for k, milik in penyebut(peta).sel.items() if milik[0][1].nama == _IKAN)
    butir = Hal(peta, kunci, dari_judul=True).butir(Besaran.REALISASI, tahun)
    assert (butir.sel.teks if butir else "") == harap
