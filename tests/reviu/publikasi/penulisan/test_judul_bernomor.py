"""Numbered headings: as they are listed and told of, and as they are printed."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_ISI = Publikasi(tabel="Tabel 3.1 Pagu Tahun 2023", baris="Program A", kolom="Pagu", nilai="1.250.000")
#: How a heading stands, its kind, number and words.
_Judul = tuple[str, str, str, str]


def _temuan(*judul: _Judul, aturan: str = "publikasi-judul-bernomor") -> list[Temuan]:
    baris = [
        Publikasi(
            tabel=f"{PERIHAL}Judul Bernomor", baris=teks, kolom=jenis, nilai=nomor, kelompok=ragam, letak=f"halaman {n}"
        )
        for n, (ragam, jenis, nomor, teks) in enumerate(judul, start=1)
    ]
    semua = [satu.temuan for satu in tinjau_publikasi([_ISI, *baris], tahun=2023).temuan]
    assert {satu.aturan for satu in semua} <= {aturan}
    return semua


def test_a_caption_is_listed_by_its_words() -> None:
    """A caption of other words than those listed is named, with the number under which the list has it."""
    daftar: list[_Judul] = [
        ("daftar", "Lampiran", "7", "Pengukuran Pencapaian Sasaran"),
        ("daftar", "Lampiran", "5", "Indikator Kinerja Utama"),
        ("daftar", "Lampiran", "12", "Indikator Kinerja Utama (IKU) Gubernur"),
    ]
    (satu,) = _temuan(*daftar, ("judul", "Lampiran", "7", "INDIKATOR KINERJA UTAMA (IKU) GUBERNUR TERPILIH"))
    assert (satu.tercetak, satu.seharusnya, satu.tingkat) == ("Lampiran 7", "Lampiran 12", Tingkat.PERINGATAN)
    (satu,) = _temuan(*daftar, ("judul", "Lampiran", "7", "Foto Kegiatan Lapangan"))
    assert (satu.tercetak, satu.seharusnya) == ("Lampiran 7", "")
    assert _temuan(*daftar, ("judul", "Lampiran", "7", "Formulir Pengukuran Sasaran")) == []
    assert _temuan(*daftar, ("judul", "Gambar", "7", "Foto Kegiatan Lapangan")) == []
    assert _temuan(("daftar", "Lampiran", "7", "– –"), ("judul", "Lampiran", "7", "Foto Kegiatan")) == []


@pytest.mark.parametrize(("terdaftar", "harap"), [("Foto Lapangan", "Lampiran 5"), ("Foto", ""), ("Foto Pasar", "")])
def test_the_number_of_the_list(terdaftar: str, harap: str) -> None:
    """What is printed is listed under another number where all words of one are of the other; a word alone may be of any."""
    (satu,) = _temuan(
        ("daftar", "Lampiran", "7", "Pengukuran Sasaran"),
        ("daftar", "Lampiran", "5", terdaftar),
        ("judul", "Lampiran", "7", "Foto Kegiatan Lapangan"),
    )
    assert satu.seharusnya == harap


def test_a_list_that_counts_otherwise() -> None:
    """Where most listed captions are of other words, the list is another one."""
    nama = ("Jalan mantap", "Pegawai dinas", "Retribusi pasar", "Hutan lindung")
    daftar: list[_Judul] = [("daftar", "Gambar", f"3.{n}", teks) for n, teks in enumerate(nama)]
    judul: list[_Judul] = [("judul", "Gambar", f"3.{n}", f"Foto {n} sampah basah") for n in range(4)]
    assert len(_temuan(*daftar[:3], *judul)) == 3
    assert _temuan(*daftar, *judul) == []
    sama: list[_Judul] = [(di, "Grafik", f"3.{n}", "Hasil panen") for n in range(4) for di in ("daftar", "judul")]
    assert len(_temuan(*daftar, *judul, *sama)) == 4


def test_a_number_given_twice() -> None:
    """Captions of one number and other words are named though no table was read below them; plain numbers begin anew."""
    ganda: tuple[_Judul, _Judul] = (
        ("judul", "Gambar", "2.1", "Jalan mantap"),
        ("judul", "Gambar", "2.1", "Pegawai dinas"),
    )
    (satu,) = _temuan(*ganda, aturan="publikasi-nomor-tabel")
    assert (satu.tercetak, satu.tingkat) == ("Gambar 2.1 Pegawai dinas", Tingkat.CATATAN)
    lain: list[tuple[_Judul, _Judul]] = [
        (("judul", "Gambar", "2", "Jalan mantap"), ("judul", "Gambar", "2", "Pegawai dinas")),
        (("judul", "Gambar", "2.1", "Jalan mantap"), ("daftar", "Gambar", "2.1", "Jalan mantap kota")),
        (("judul", "Gambar", "2.1", "Jalan mantap"), ("judul", "Gambar", "2.1", "Lanjutan pegawai")),
        (("judul", "Gambar", "2.1", "Jalan mantap"), ("judul", "Gambar", "2.1", "Jalan mantap kota")),
    ]
    assert all(_temuan(*dua, aturan="publikasi-nomor-tabel") == [] for dua in lain)
    daftar: _Judul = ("daftar", "Gambar", "1.1", "Isi laporan")
    assert len(_temuan(daftar, *ganda, aturan="publikasi-nomor-tabel")) == 1
    banyak: list[_Judul] = [("judul", "Gambar", "2.1", t) for t in ("Sampah", "Pasar", "Hutan", "Sungai", "Jalan")]
    assert len(_temuan(*banyak[:4], aturan="publikasi-nomor-tabel")) == 3
    assert _temuan(*banyak, aturan="publikasi-nomor-tabel") == []
