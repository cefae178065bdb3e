"""The entry for rows from anywhere: which rows a finding is about, how much was understood."""

from __future__ import annotations

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi


def _isi(*baris: tuple[str, str, str, str | None]) -> list[Publikasi]:
    return [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in baris]


def test_nomor_baris() -> None:
    """The first number is the row at fault, the others those that it was compared with."""
    isi = _isi(("T", "A", "Target", "50"), ("T", "A", "Realisasi", "40"), ("T", "A", "Capaian", "90,00"))
    [satu] = tinjau_publikasi(isi, tahun=2024).temuan
    assert satu.nomor[0] == 2
    assert set(satu.nomor[1:]) == {0, 1}
    assert satu.temuan.tingkat is Tingkat.GALAT


def test_seri_menyebut_keduanya() -> None:
    """Where nothing decides, both rows are named and no value is proposed."""
    isi = _isi(("T1", "Indeks arsip kota", "Realisasi", "40,5"), ("T2", "Indeks arsip kota", "Realisasi", "45,0"))
    [satu] = tinjau_publikasi(isi, tahun=2024).temuan
    assert satu.temuan.seharusnya == ""
    assert sorted(satu.nomor) == [0, 1]
    assert " dibandingkan dengan " in satu.temuan.tempat


def test_banyak_yang_terbaca() -> None:
    """Values, numbers, and numbers of unsure meaning are counted before any finding."""
    isi = _isi(("T", "A", "Target", "50"), ("T", "A", "Entah", "7"), ("T", "A", "Ket", "baik"), ("T", "A", "X", None))
    hasil = tinjau_publikasi(isi, tahun=2024)
    assert (hasil.sel, hasil.angka, hasil.ragu) == (3, 2, 1)
    assert hasil.pernyataan[0].kunci[2] == 2024


def test_tahun_diduga() -> None:
    """Without a year the one that the tables name most is taken."""
    isi = _isi(
        ("Tabel Pengukuran Tahun 2022", "Indeks arsip", "Target", "50"), ("Grafik", "Indeks arsip", "Target 2022", "50")
    )
    assert tinjau_publikasi(isi).pernyataan[0].kunci[2] == 2022


def test_kelompok_dan_induk() -> None:
    """Groups of headings and of rows come from their own columns."""
    isi = [
        Publikasi(tabel="T", baris="Kapal", kolom=kolom, nilai=nilai, kelompok=kelompok)
        for kelompok, realisasi, persen in (("Tahun 2022", "40", "80,00"), ("Tahun 2023", "45", "95,00"))
        for kolom, nilai in (("Target", "50"), ("Realisasi", realisasi), ("%", persen))
    ]
    [satu] = tinjau_publikasi(isi, tahun=2023).temuan
    assert (satu.nomor[0], satu.temuan.seharusnya) == (5, "90,00")
    anak = [
        Publikasi(tabel="T", baris="Jumlah dokumen", kolom="Target", nilai=nilai, induk=induk)
        for induk, nilai in (("Kegiatan Arsip Kota", "3"), ("Kegiatan Pasar Kota", "5"))
    ]
    lain = [satu.model_copy(update={"tabel": "U"}) for satu in anak]
    assert tinjau_publikasi([*anak, *lain], tahun=2023).temuan == ()


def test_tanpa_baris() -> None:
    """Nothing in, nothing out."""
    hasil = tinjau_publikasi([])
    assert (hasil.temuan, hasil.sel, hasil.angka) == ((), 0, 0)
