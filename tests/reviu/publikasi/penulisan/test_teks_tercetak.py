"""All that a report writes in words, each once in its table."""

from __future__ import annotations

from collections.abc import Callable

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.penulisan.teks_tercetak import teks_tercetak


def test_texts(susun: Callable[..., IsiPublikasi]) -> None:
    """Caption, headings, labels and cells of words stand once; numbers are no words; sentences stand as they are."""
    isi = susun(
        ("Tabel 1", ("Unit", "Ket"), (("Jalan", "1", "Baik"), ("Pasar", "2", "Baik"), ("Baik", "3", "-"))),
        ("Tabel 2", ("Unit",), (("Jalan", "1"),)),
        ("Prosa", ("Kalimat",), (("Halaman 3", "Jalan mantap sudah jauh lebih baik."),)),
    )
    assert [(t.ragam, t.isi, t.tempat) for t in teks_tercetak(isi)] == [
        ("judul", "Tabel 1", "Tabel 1"),
        ("judul", "Unit", "Tabel 1, kolom Unit"),
        ("sel", "Jalan", "Tabel 1, Jalan, kolom Unit"),
        ("judul", "Ket", "Tabel 1, kolom Ket"),
        ("sel", "Baik", "Tabel 1, Jalan, kolom Ket"),
        ("sel", "Pasar", "Tabel 1, Pasar, kolom Unit"),
        ("sel", "-", "Tabel 1, Baik, kolom Ket"),
        ("judul", "Tabel 2", "Tabel 2"),
        ("judul", "Unit", "Tabel 2, kolom Unit"),
        ("sel", "Jalan", "Tabel 2, Jalan, kolom Unit"),
        ("kalimat", "Jalan mantap sudah jauh lebih baik.", "Prosa, Halaman 3, kolom Kalimat"),
    ]
    assert teks_tercetak(IsiPublikasi((TabelPublikasi("Tabel 3", ()),), 2023)) == ()


def test_a_finding_on_words(susun: Callable[..., IsiPublikasi]) -> None:
    """A finding on words stands where they do."""
    teks = teks_tercetak(susun(("Tabel 1", ("Unit",), (("Jalan", "1"),))))[2]
    dugaan = teks.duga("Jalan", "jalan", "Huruf kecil", Tingkat.CATATAN)
    assert (dugaan.tempat, dugaan.tercetak, dugaan.seharusnya) == ("Tabel 1, Jalan, kolom Unit", "Jalan", "jalan")
    assert (dugaan.pesan, dugaan.tingkat, dugaan.nomor) == ("Huruf kecil.", Tingkat.CATATAN, (0,))
