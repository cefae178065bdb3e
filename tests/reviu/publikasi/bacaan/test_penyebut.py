"""The things that a sentence names, with their places: rows of the tables, by name, abbreviation or code."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi

_Susun = Callable[..., IsiPublikasi]


def _sebut(
    susun: _Susun, teks: str, *label: str, nama: str = "Tabel 1", lain: Sequence[tuple[str, Sequence[str]]] = ()
) -> list[str]:
    """Return what a text names of rows: the words, ? where they may be common ones."""
    tabel = [(t, ("Unit",), [(b, str(n + 3)) for n, b in enumerate(isi)]) for t, isi in ((nama, label), *lain)]
    semua = Penyebut(petakan_isi(susun(*tabel))).sebut(teks)
    return [f"{teks[s.mulai : s.akhir]}{'?' if s.lemah else ''}" for s in semua]


@pytest.mark.parametrize(
    ("teks", "ya"),
    [
        ("padi", True),
        ("Jumlah ib", True),
        ("Jumlah", False),
        ("A", False),
        ("IV", False),
        # Two letters, and an abbreviation of five at most, in capitals.
        ("ib", False),
        ("Ib", False),
        ("IB", True),
        ("a1", True),
        ("sakip", False),
        ("Sakip", True),
        ("SAKIP", True),
        ("panjar", True),
    ],
)
def test_words_that_can_be_a_name(susun: _Susun, teks: str, ya: bool) -> None:
    """A word that is no general one, no numeral, and written as it must be."""
    semua = Penyebut(petakan_isi(susun(("Tabel 1", ("Unit",), [("Jalan mantap", "3")]))))
    semua._sandi |= {"sakip", "panjar"}
    assert semua._wajar(tuple(teks.casefold().split()), teks) is ya


@pytest.mark.parametrize(
    ("teks", "label", "harap"),
    [
        ("Panjang jalan mantap naik", ["Jalan mantap"], ["jalan mantap"]),
        ("Jalan Mantap dan hutan lindung", ["Jalan mantap", "Hutan lindung"], ["Jalan Mantap", "hutan lindung"]),
        # The longest of those that overlap.
        ("Jalan mantap kota naik", ["Jalan mantap", "Jalan mantap kota"], ["Jalan mantap kota"]),
        ("Jalan mantap kota", ["Mantap kota", "Jalan mantap"], ["Jalan mantap"]),
        ("Jalan rusak", ["Jalan mantap"], []),
        # One word is a name, but perhaps a common word.
        ("Panen padi naik", ["Padi", "Jagung"], ["padi?"]),
        ("Jumlah naik", ["Jumlah orang"], []),
        ("Jumlah pasien rawat jalan", ["Jumlah pasien rawat jalan"], ["Jumlah pasien rawat jalan"]),
        ("Ada pasien rawat jalan", ["Jumlah pasien rawat jalan"], ["pasien rawat jalan"]),
        ("Ada pasien", ["Jumlah pasien"], []),
        # Abbreviations and codes in capitals.
        ("Nilai SKP naik", ["Survei Kepuasan Pengguna (SKP)"], ["SKP"]),
        ("Nilai skp naik", ["Survei Kepuasan Pengguna (SKP)"], []),
        ("survei kepuasan pengguna", ["Survei Kepuasan Pengguna (SKP)"], ["survei kepuasan pengguna"]),
        ("Capaian IKU 1.2 naik", ["IKU 1.2 Jalan mantap"], ["IKU 1.2"]),
        ("Indikator 3.1 naik", ["3.1 Jalan mantap"], ["Indikator 3.1"]),
        ("IKU 3.1 naik", ["3.1 Jalan mantap"], ["IKU 3.1"]),
        ("Bernilai sangat baik", ["BB (Sangat Baik)", "CC (Cukup)"], ["sangat baik"]),
        ("Produksi UMKM naik", ["UMKM", "Hutan"], ["UMKM"]),
        ("Produksi umkm naik", ["UMKM", "Hutan"], []),
        ("Kelas IV naik", ["IV", "Hutan"], []),
        ("Kini 100 Filsafat ada", ["100 Filsafat", "200 Agama"], ["100 Filsafat"]),
        ("Kini Filsafat ada", ["100 Filsafat", "200 Agama"], ["Filsafat?"]),
        ("Tahun 100 naik", ["100", "Hutan"], []),
    ],
)
def test_names(susun: _Susun, teks: str, label: list[str], harap: list[str]) -> None:
    """Names are read from left to right as the tables write them, or as they are said."""
    assert _sebut(susun, teks, *label) == harap


@pytest.mark.parametrize(
    ("nama", "label", "teks", "harap"),
    [
        # The word of all rows is left out, and says what a short name is.
        ("Tabel 1", ["Kecamatan Mekar", "Kecamatan Sari"], "di Mekar", ["Mekar?"]),
        ("Tabel 1", ["Kecamatan Mekar", "Hutan Sari", "Kota Baru"], "di Mekar", []),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "di Kecamatan Mekar", ["Mekar"]),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "di Kota Mekar", ["Mekar?"]),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "Mekar", ["Mekar?"]),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "Kecamatan Mekar dan Sari", ["Mekar", "Sari"]),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "Kecamatan Mekar, serta Sari", ["Mekar", "Sari"]),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "Kecamatan Mekar lalu Sari", ["Mekar", "Sari?"]),
        ("Tabel 1 Luas Kecamatan", ["Mekar", "Sari"], "Mekar dan Sari", ["Mekar?", "Sari?"]),
        ("Tabel 1 Tingkat Pendidikan", ["Magister", "Sarjana"], "pendidikan magister", ["magister"]),
    ],
)
def test_what_short_names_are(susun: _Susun, nama: str, label: list[str], teks: str, harap: list[str]) -> None:
    """A short name is sure where the word before it says what the rows of its table are, or another such name does."""
    assert _sebut(susun, teks, *label, nama=nama) == harap


def test_joined_names_of_one_kind(susun: _Susun) -> None:
    """What is joined to a name is sure only where it is of the same table's kind."""
    lain = [("Tabel 2 Luas Pasar", ("Indah", "Makmur"))]
    assert _sebut(susun, "Kecamatan Mekar dan Indah", "Mekar", "Sari", nama="Tabel 1 Luas Kecamatan", lain=lain) == [
        "Mekar",
        "Indah?",
    ]


def test_a_name_of_two_things_is_none(susun: _Susun) -> None:
    """What two things share is the name of neither; below a goal a name is that of other tables, of two goals of none."""
    assert (
        _sebut(
            susun, "Mekar naik", "Kecamatan Mekar", "Kecamatan Sari", lain=[("Tabel 2", ("Pasar Mekar", "Pasar Sari"))]
        )
        == []
    )
    satu = [("Tabel 2", ("Sasaran 1 :: Warga",))]
    assert _sebut(susun, "Warga naik", "Warga", "Hutan", lain=satu) == ["Warga?"]
    dua = [*satu, ("Tabel 3", ("Sasaran 2 :: Warga",))]
    assert _sebut(susun, "Warga naik", "Warga", "Hutan", lain=dua) == []


def test_only_rows_of_tables(susun: _Susun) -> None:
    """Totals, means and running text name nothing."""
    assert _sebut(susun, "Jumlah keseluruhan naik", "Jumlah keseluruhan", "Hutan") == []
    assert _sebut(susun, "jalan mantap naik", "Hutan", lain=[("Prosa", ("jalan mantap",))]) == []


def test_numbers_of_each_thing(susun: _Susun) -> None:
    """All numbers that the tables print of a thing stand together; a text is read once."""
    isi = susun(*((f"Tabel {n}", ("Unit",), (("Jalan mantap", str(n)), ("Hutan lindung", "-"))) for n in (1, 2)))
    penyebut = Penyebut(petakan_isi(isi))
    (satu,) = penyebut.sebut("jalan mantap")
    assert [s.teks for _, _, s in penyebut.sel[satu.kunci]] == ["1", "2"]
    assert penyebut.sebut("jalan mantap") == [satu]
    assert all(b.kata == ("jalan", "mantap") and t.nama == b.tabel for t, b, _ in penyebut.sel[satu.kunci])


def test_abbreviations_of_the_text(susun: _Susun) -> None:
    """What running text spells out in brackets is the abbreviation of a row as well."""
    kalimat = "Nilai survei kepuasan pengguna (SKP) pada tahun ini naik dengan jelas."
    isi = susun(
        ("Tabel 1", ("Unit",), (("Survei Kepuasan Pengguna", "1"), ("Hutan", "2"))),
        ("Prosa", ("Kalimat",), (("Halaman 3", kalimat),)),
    )
    assert [s.kunci for s in Penyebut(petakan_isi(isi)).sebut("survei kepuasan pengguna")]


@pytest.mark.parametrize(
    ("sama", "lain", "dikenal"), [(4, 3, True), (3, 3, False), (2, 1, True), (2, 2, False), (1, 0, False)]
)
def test_the_word_of_most_rows(susun: _Susun, sama: int, lain: int, dikenal: bool) -> None:
    """A row is known without the word with which most rows begin, two at least."""
    asal = ("Kecamatan Mekar", "Kecamatan Melati", "Kecamatan Kenanga", "Kecamatan Cempaka")[:sama]
    label = (*asal, *("Hutan kota", "Taman desa", "Pasar ikan")[:lain])
    assert bool(_sebut(susun, "Panen di Mekar naik", *label)) is dikenal
