"""Namings of a report: what they say, of which kind they are, and where they stand."""

from __future__ import annotations

from collections.abc import Callable

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.penamaan.sebutan_nama import himpun_nama


def _tabel(**isi: str) -> list[tuple[str, str, str]]:
    """Return kinds, texts and words of the names of a row of a table."""
    semula = {"tabel": "Tabel 3.1", "baris": "Penataan Taman", "kolom": "Anggaran", "nilai": "12.340.000"}
    isi_tabel = susun_publikasi([Publikasi(**{**semula, **isi})], tahun=2023)  # type: ignore[arg-type]
    return [(s.jenis, s.teks, " ".join(s.kata)) for s in himpun_nama(isi_tabel)]


def test_rows_of_tables() -> None:
    """A row is a naming without its number and brackets; the word before it says its kind and is no part of it."""
    assert _tabel() == [("", "Penataan Taman", "penataan taman")]
    assert _tabel(baris="a) Program Penataan Taman (APBD) Kota") == [
        ("program", "Program Penataan Taman Kota", "penataan taman kota")
    ]
    assert _tabel(baris="1.2. Sub Kegiatan Penataan") == [("sub kegiatan", "Sub Kegiatan Penataan", "penataan")]
    assert _tabel(baris="Kegiatan : Penataan") == [("kegiatan", "Kegiatan : Penataan", "penataan")]
    assert _tabel(baris="Programatik Taman") == [("", "Programatik Taman", "programatik taman")]
    assert _tabel(baris="Cakupan Penataan Taman")[0][0] == "indikator"
    assert _tabel(kolom="Sasaran", nilai="Jumlah Taman Kota")[1][0] == "sasaran"


def test_what_is_no_row_of_a_name() -> None:
    """Totals, charts and running text hold no names."""
    assert _tabel(baris="Jumlah") == []
    assert _tabel(tabel="Grafik 3.1") == []
    assert _tabel(tabel="Prosa") == []
    assert _tabel(baris="1.") == []


def test_what_a_row_belongs_to_and_its_cells() -> None:
    """The rows above a row are names; so is a text below a heading that says what it names, once with the row."""
    assert _tabel(induk="Program Taman > Kegiatan Taman Kota") == [
        ("", "Penataan Taman", "penataan taman"),
        ("program", "Program Taman", "taman"),
        ("kegiatan", "Kegiatan Taman Kota", "taman kota"),
    ]
    assert _tabel(kolom="Sasaran Strategis", nilai="Taman Rapi")[1:] == [("sasaran", "Taman Rapi", "taman rapi")]
    assert _tabel(kolom="Sasaran Strategis", nilai="Penataan Taman")[1:] == []
    assert _tabel(kolom="Sasaran Strategis", nilai="12,5")[1:] == []
    assert _tabel(kolom="Keterangan", nilai="Taman Rapi")[1:] == []


def test_words() -> None:
    """What is written short is one with what is written long; words that join others are none."""
    assert _tabel(baris="Taman di Kab/Kota yg rapi")[0][2] == _tabel(baris="Taman Kabupaten/Kota rapi")[0][2]


def test_places(bernama: Callable[..., Peta]) -> None:
    """A naming tells where it stands: in which table, or how in the text, of which kind, on which page."""
    semua = himpun_nama(
        bernama(
            ("Tabel 3.1", "Penataan Taman"),
            ("program butir 4", "Program Taman Kota"),
            ("misi kutipan 7", "Menata Kota"),
        ).isi
    )
    assert [(s.asal, s.tempat, s.kata[0]) for s in semua] == [
        ("daftar 4", "butir program (halaman 4)", "taman"),
        ("daftar 7", "kalimat tentang misi (halaman 7)", "menata"),
        ("Tabel 3.1", "Tabel 3.1 (halaman 9)", "penataan"),
    ]
