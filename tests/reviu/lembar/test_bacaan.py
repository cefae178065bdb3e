"""How much of a published report could be read: said in sentences, by page, by cause and by table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.pembaca import Bacaan
from kinerja.pembaca.baca import HalamanBaca, RingkasTabel
from kinerja.pembaca.unsur import BarisBaca, Halaman, Kalimat, Keraguan
from kinerja.reviu.lembar.bacaan import keterbacaan, pembuka_bacaan, susun_keterbacaan
from kinerja.reviu.publikasi.tinjau import TinjauanPublikasi
from kinerja.reviu.tinjau import Tinjauan
from kinerja.sajian.blok import Judul, Kotak, Tabel

IsiTabel = Callable[[Any], list[list[list[str]]]]

_KEADAAN = ("terbaca", "pindaian kosong", "pindaian kosong", "rusak", "kosong", "pindaian kosong", "rumit")
_TABEL = RingkasTabel("Tabel 1", (5, 6), 2, 3, 4, 1, bernomor=True, keraguan=None)
_MAKNA = TinjauanPublikasi(temuan=(), pernyataan=(), sel=5, angka=4, ragu=1, keterangan=("Dibandingkan dengan 2022.",))


def _halaman(nomor: int, keadaan: str) -> HalamanBaca:
    return HalamanBaca(nomor, keadaan, Halaman(nomor, 595, 842, ()))


def _nilai(sebab: str) -> BarisBaca:
    return BarisBaca("Tabel 1", "Koperasi", "Target", "1", yakin=not sebab, sebab=sebab)


@pytest.fixture
def bacaan() -> Bacaan:
    """Seven pages of which four could not be read and one was blank, two tables, five values of which four are unsure for two reasons."""
    return Bacaan(
        "lkjip.pdf",
        "0123456789abcdef" * 4,
        "PDF",
        tuple(_halaman(nomor, keadaan) for nomor, keadaan in enumerate(_KEADAAN, start=1)),
        (_TABEL, RingkasTabel("Tabel 2", (0,), 1, 2, 1, 0, bernomor=True, keraguan=Keraguan.TANPA_JUDUL)),
        (Kalimat("Tersedia 3 unit."),),
        tuple(map(_nilai, ("", "tanpa garis", "dua kolom", "tanpa garis", "tanpa garis"))),
        2023,
        "",
    )


def test_sentences_count_what_was_read(bacaan: Bacaan) -> None:
    """Pages, tables, values, their meaning and sentences, then what is known of earlier reports."""
    assert [satu.replace(NBSP, " ") for satu in susun_keterbacaan(bacaan, _MAKNA)] == [
        "3 dari 7 halaman terbaca.",
        "Terbaca 2 tabel, 1 di antaranya kurang pasti susunannya, dengan 5 nilai.",
        "4 nilai (80,00 %) kurang pasti baris atau kolomnya.",
        "Dari 4 nilai yang berupa angka, 25,00 % kurang pasti maknanya.",
        "1 kalimat memuat angka.",
        "Dibandingkan dengan 2022.",
    ]


def test_nothing_is_said_of_what_there_is_not(bacaan: Bacaan) -> None:
    """A text without pages, values, numbers and sentences has no shares of them."""
    kosong = replace(bacaan, halaman=(), tabel=(_TABEL,), kalimat=(), baris=())
    makna = TinjauanPublikasi(temuan=(), pernyataan=(), sel=0, angka=0, ragu=0)
    assert susun_keterbacaan(kosong, makna) == ["Terbaca 1 tabel, dengan 0 nilai."]


def test_pages_that_were_not_read_are_named(bacaan: Bacaan, tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """By state, with neighbours as a range and with what to do; then doubts by how many, then the tables."""
    sajian = keterbacaan(tinjauan, bacaan, _MAKNA)
    [kotak] = [satu for satu in sajian.blok if isinstance(satu, Kotak)]
    kalimat = ["".join(teks.teks for teks in satu.isi) for satu in kotak.isi]  # type: ignore[union-attr]
    assert [satu.partition(":")[0] for satu in kalimat] == [
        "Halaman 2–3 dan 6 tidak dibaca",
        "Halaman 4 tidak dibaca",
        "Halaman 7 kurang pasti",
    ]
    [judul] = [satu for satu in sajian.blok if isinstance(satu, Judul)]
    assert judul.tingkat == 2
    seri = replace(bacaan, baris=tuple(map(_nilai, ("tanpa garis", "dua kolom"))))
    assert isi_tabel(keterbacaan(tinjauan, seri, _MAKNA))[0] == [["Dua kolom", "1"], ["Tanpa garis", "1"]]
    assert isi_tabel(sajian) == [
        [["Tanpa garis", "3"], ["Dua kolom", "1"]],
        [
            ["Tabel 1", "5–6", "2", "3", "4", "1"],
            ["Tabel 2 (tabel tanpa judul)", "–", "1", "2", "1", "0"],
        ],
    ]


def test_what_was_read_without_doubt_has_no_box(bacaan: Bacaan, tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Neither pages to complain of, nor doubts, nor tables."""
    bersih = replace(bacaan, halaman=(_halaman(1, "terbaca"),), tabel=(), baris=(_nilai(""),))
    sajian = keterbacaan(tinjauan, bersih, _MAKNA)
    assert [type(satu).__name__ for satu in sajian.blok] == ["Judul", "Paragraf"]
    assert isi_tabel(sajian) == []


def test_the_review_says_which_file_it_is_about(bacaan: Bacaan, tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Name, kind, agency where it is known, year, and the fingerprint in groups of sixteen."""
    [isi] = isi_tabel(pembuka_bacaan(tinjauan, bacaan))
    kenal = {satu[0]: satu[2] for satu in isi}
    assert (kenal["Berkas"], kenal["Bentuk"], kenal["Tahun laporan"]) == ("lkjip.pdf", "PDF", "2023")
    assert kenal["Instansi"] == "–"
    assert kenal["Sidik berkas"] == " ".join(["0123456789abcdef"] * 4)
    sajian = pembuka_bacaan(tinjauan, bacaan)
    [judul] = [satu for satu in sajian.blok if isinstance(satu, Judul)]
    [tabel] = [satu for satu in sajian.blok if isinstance(satu, Tabel)]
    assert judul.tingkat == 1
    assert [kolom.bobot for kolom in tabel.kolom] == [2, 0.2, 5]
    assert not tabel.garis
    [isi] = isi_tabel(pembuka_bacaan(tinjauan, replace(bacaan, instansi="Dinas Contoh")))
    assert {satu[0]: satu[2] for satu in isi}["Instansi"] == "Dinas Contoh"
