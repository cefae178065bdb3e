"""Sentences point to tables by the numbers of their captions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_Halaman = Sequence[tuple[str, int | None]]
_BIASA: _Halaman = (("3.1 Pegawai", 10), ("3.2 Jalan mantap", 12), ("3.3 Retribusi", 15))


def _letak(halaman: int | None) -> str | None:
    return None if halaman is None else f"halaman {halaman}"


def _pesan(tabel: _Halaman, kalimat: Sequence[str], halaman: int | None = 14) -> list[str]:
    """Review tables with their pages, each pointed to by its own page, and sentences of one page; return what is said of these."""
    letak = _letak(halaman)
    baris = [
        Publikasi(tabel=f"Tabel {nama}", baris="Kantor", kolom="Unit", nilai=f"{n}7", letak=_letak(hal))
        for n, (nama, hal) in enumerate(tabel, 1)
    ]
    baris += [
        Publikasi(tabel="Prosa 3.1 Capaian", baris=k[:30], kolom="Kalimat", nilai=k, letak=letak) for k in kalimat
    ]
    semua = [t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan]
    temuan = [t for t in semua if t.aturan == "publikasi-rujukan-tabel"]
    assert all(t.tingkat is Tingkat.PERINGATAN for t in temuan)
    return [t.pesan for t in temuan]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Rincian pegawai dapat dilihat pada Tabel 3.1 tersebut.", []),
        ("Rincian pegawai dapat dilihat pada Tabel 3.3 tersebut.", []),
        (
            "Rincian pegawai dapat dilihat pada Tabel 3.4 tersebut.",
            ["nomor tabel terakhir pada bab itu adalah Tabel 3.3"],
        ),
        (
            "Rincian pegawai dapat dilihat pada tabel 3-9 tersebut.",
            ["nomor tabel terakhir pada bab itu adalah Tabel 3.3"],
        ),
        # Of another chapter nothing is known; two numbers, and tables of other documents, say nothing.
        ("Rincian pegawai dapat dilihat pada Tabel 4.4 tersebut.", []),
        ("Rincian pegawai dapat dilihat pada Tabel 3.1 dan Tabel 3.4 tersebut.", []),
        ("Rincian menurut Tabel 3.4 Renstra dapat dilihat pada dokumennya.", []),
        # A caption that was read as text.
        ("Tabel 3.4 Rincian pegawai menurut golongan ruangnya", []),
    ],
)
def test_a_number_that_no_table_bears(kalimat: str, harap: list[str]) -> None:
    """In a chapter whose tables are numbered without a gap a larger number points to nothing."""
    pesan = _pesan(_BIASA, [kalimat])
    assert len(pesan) == len(harap)
    assert all(isi in satu for satu, isi in zip(pesan, harap, strict=True))


@pytest.mark.parametrize(
    ("tabel", "banyak"),
    [
        (_BIASA, 1),
        ((*_BIASA, ("3.5 Hutan", 16)), 0),
        (_BIASA[:2], 0),
        ((("3.1 Pegawai", 10), ("3.2 Jalan", 12), ("3.2a Jalan", 13), ("3.3 Retribusi", 15)), 1),
    ],
)
def test_only_where_all_captions_were_read(tabel: _Halaman, banyak: int) -> None:
    """A gap, or too few tables, may be captions that were not read."""
    assert len(_pesan(tabel, ["Rincian pegawai dapat dilihat pada Tabel 3.9 tersebut."])) == banyak


def test_many_pointers_to_nothing_are_captions_that_were_not_read() -> None:
    """Up to three are told, four are none."""
    kalimat = [f"Rincian bagian {n} dapat dilihat pada Tabel 3.{n} tersebut." for n in (4, 5, 6, 7)]
    assert len(_pesan(_BIASA, kalimat[:3])) == 3
    assert _pesan(_BIASA, kalimat) == []


@pytest.mark.parametrize(
    ("kalimat", "halaman", "banyak"),
    [
        # On page 14 the only table that follows is 3.3, and no sentence points to it.
        ("Retribusi diuraikan dalam Tabel 3.1 berikut.", 14, 1),
        ("Retribusi diuraikan dalam Tabel 3.1 di bawah ini.", 14, 1),
        ("Retribusi diuraikan dalam Tabel 3.1 berikut.", 15, 1),
        ("Retribusi diuraikan dalam Tabel 3.7 berikut.", 14, 1),
        ("Retribusi diuraikan dalam Tabel 3.3 berikut.", 14, 0),
        # Not the one that follows, the one that follows is the one meant, none follows, its page is not known.
        ("Retribusi diuraikan dalam Tabel 3.1 di atas.", 14, 0),
        ("Retribusi diuraikan dalam Tabel 3.2 berikut.", 12, 0),
        ("Retribusi diuraikan dalam Tabel 3.2 berikut.", 11, 0),
        ("Retribusi diuraikan dalam Tabel 3.1 berikut.", 13, 0),
        ("Retribusi diuraikan dalam Tabel 3.1 berikut.", 16, 0),
        ("Retribusi diuraikan dalam Tabel 3.1 berikut.", None, 0),
    ],
)
def test_the_table_that_follows(kalimat: str, halaman: int | None, banyak: int) -> None:
    """A sentence that introduces the table of its page names the number of that one."""
    pesan = _pesan(_BIASA, [kalimat], halaman)
    assert len(pesan) == banyak
    assert all("tabel yang mengikutinya adalah “Tabel 3.3 Retribusi”" in satu for satu in pesan)


def test_a_table_of_that_number_may_be_meant() -> None:
    """Where its page is not known, or its caption was read as text, it may follow too."""
    kalimat = ["Retribusi diuraikan dalam Tabel 3.4 berikut."]
    assert len(_pesan((*_BIASA, ("3.4 Hutan", 18)), kalimat)) == 1
    assert _pesan((*_BIASA, ("3.4 Hutan", None)), kalimat) == []
    assert _pesan(_BIASA, ["Tabel 3.4 Rincian hutan menurut luas lahannya", *kalimat]) == []


def test_a_table_that_has_its_own_sentence_is_introduced_by_no_other() -> None:
    """Two sentences of a page, one table: the other one means an earlier table."""
    kalimat = ["Retribusi diuraikan dalam Tabel 3.1 berikut.", "Rinciannya dapat dilihat pada Tabel 3.3 berikut."]
    assert _pesan(_BIASA, kalimat) == []
    assert len(_pesan(_BIASA, kalimat[:1])) == 1


def test_a_page_of_digits_without_end_is_not_known() -> None:
    """A workbook may hold any text where a page is expected."""
    assert _pesan(_BIASA, ["Retribusi diuraikan dalam Tabel 3.1 berikut."], int("1" * 4_000)) == []


@pytest.mark.parametrize(
    ("tabel", "kalimat", "harap"),
    [
        (_BIASA, ["Rincian pagu tercantum pada Tabel 3 berikut ini."], ["Tabel 3"]),
        (_BIASA, ["Pagu sebesar 12,5 juta rupiah (Tabel 1) terealisasi."], ["Tabel 1"]),
        (_BIASA, ["Rincian pagu tercantum pada Tabel 3 Peraturan Menteri."], []),
        (_BIASA[:2], ["Rincian pagu tercantum pada Tabel 3 berikut ini."], []),
        ((*_BIASA, ("4 Hutan", 16)), ["Rincian pagu tercantum pada Tabel 3 berikut ini."], []),
        (_BIASA, [f"Rincian pagu ke-{n} tercantum pada Tabel {n} berikut." for n in range(1, 5)], []),
    ],
)
def test_plain_numbers(tabel: _Halaman, kalimat: Sequence[str], harap: list[str]) -> None:
    """A plain number points nowhere where all captions bear that of their chapter; many say that captions were not read."""
    pesan = [satu for satu in _pesan(tabel, kalimat) if "menurut babnya" in satu]
    assert [satu.split(",")[0].removeprefix("Kalimat menunjuk ") for satu in pesan] == harap
