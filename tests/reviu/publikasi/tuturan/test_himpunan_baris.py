"""What the rows of a table are: kinds of regions that one list holds together are counted apart."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.himpunan_baris import himpunan

_DESA = ("Desa Randu", "Desa Waru", "Desa Salam", "Kelurahan Beringin")


def _temuan(
    kalimat: str, judul: str = "Tabel 1.4 Warga per Desa/Kelurahan", nama: tuple[str, ...] = _DESA
) -> list[str]:
    tabel = [
        Publikasi(tabel=judul, baris=satu, kolom=k, nilai=n)
        for satu, n in zip(nama, ("1.204", "988", "1.310", "2.077"), strict=True)
        for k, n in (("Jiwa", n), ("Rukun Warga", "7"))
    ]
    return [t.pesan for t in temuan_kalimat("publikasi-banyak", kalimat, tabel=tabel)]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Kecamatan terbagi ke dalam {} desa dan 1 kelurahan.", "3", "4"),
        ("Dari {} desa di kecamatan ini, sebanyak 2 desa telah mandiri.", "3", "4"),
        ("Kecamatan membawahi {} desa/kelurahan.", "4", "3"),
        ("Kecamatan membawahi {} desa dan kelurahan.", "4", "3"),
    ],
)
def test_dua_jenis_wilayah(pola: str, benar: str, salah: str) -> None:
    """Villages are those rows that are called so; both together are all of them."""
    assert _temuan(pola.format(benar)) == []
    assert _temuan(pola.format(salah)) != []


def test_jenis_tak_tersebut() -> None:
    """Where the rows do not say which they are, a count of one kind is held against nothing."""
    polos = tuple(satu.partition(" ")[2] for satu in _DESA)
    assert _temuan("Kecamatan terbagi ke dalam 3 desa dan 1 kelurahan.", nama=polos) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Jumlah taman yang dirawat baru mencapai 50,00% dari target 4 lokasi.",
        "Dibandingkan tahun lalu, 9 desa meningkat dan 5 desa menurun.",
    ],
)
def test_cacah_lain(kalimat: str) -> None:
    """What has a unit of its own, and more than a list holds, is no count of its rows."""
    assert _temuan(kalimat) == []


def _himpunan(*tabel: TabelTerbit) -> list[tuple[str, int, bool]]:
    """Return what the rows are, how many, and whether that is sure."""
    semua = himpunan(peta_kalimat(tabel=sel_terbit(*tabel)))
    return sorted((" ".join(sorted(h.benda)), len(h), h.pasti) for h in semua)


@pytest.mark.parametrize(
    ("judul", "baris", "harap"),
    [
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", [("kecamatan", 2, True)]),
        ("Tabel 1 Luas per Kecamatan", "Randu", []),
        (
            "Tabel 1 Daftar",
            "Desa Randu|Desa Waru|Kelurahan Salam",
            [("desa", 2, True), ("desa/kelurahan", 3, True), ("kelurahan", 1, True)],
        ),
        ("Tabel 1 Daftar", "Desa Randu|Desa Waru", [("desa", 2, True)]),
        # most of them name them all; two others are none of them
        ("Tabel 1 Daftar Pasar", "Pasar Randu|Pasar Waru|Kios Salam", [("pasar", 3, False)]),
        ("Tabel 1 Daftar Pasar", "Pasar Randu|Pasar Waru|Pasar Lor|Kios Salam|Kios Jati", [("pasar", 3, False)]),
        ("Tabel 1 Daftar Pasar", "Pasar Randu|Pasar Waru|Kios Salam|Kios Jati", [("jenis macam", 4, False)]),
        # a caption that names two things: rows that begin with one of them are that one, where all do
        (
            "Tabel 1 Luas menurut Pasar/Kios",
            "Pasar Randu|Pasar Waru|Kios Salam",
            [("kios", 1, True), ("pasar", 2, True)],
        ),
        ("Tabel 1 Luas menurut Pasar/Kios", "Pasar Randu|Kios Salam|Toko Jati", [("kios pasar", 3, True)]),
        ("Tabel 1 Luas menurut Pasar Besar", "Pasar Randu|Pasar Waru", [("besar pasar", 2, True)]),
        ("Tabel 1 Luas per Desa/Kelurahan", "Randu|Waru", [("desa/kelurahan", 2, True)]),
        # a total is none of them, a chart no table
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru|Jumlah", [("kecamatan", 2, True)]),
        ("Grafik 1 Luas per Kecamatan", "Randu|Waru", []),
        ("Tabel 1 Curah Hujan", "Januari|Februari|Maret", [("bulan", 3, True)]),
        ("Tabel 1 Curah Hujan", "Januari|Februari|Lebaran", [("jenis macam", 3, False)]),
    ],
)
def test_benda(judul: str, baris: str, harap: list[tuple[str, int, bool]]) -> None:
    """By the caption, or by the first word of all or most of them; what is guessed is not sure."""
    isi = {nama: (str(n),) for n, nama in enumerate(baris.split("|"))}
    assert _himpunan((judul, "Luas", isi)) == harap


@pytest.mark.parametrize(
    ("judul", "kolom", "harap"),
    [
        ("Tabel 1 Hasil", "Target|Capaian", [("indikator", 2, True)]),
        ("Tabel 1 Hasil", "Target|Realisasi", [("jenis macam", 2, False)]),
        ("Tabel 1 Kinerja Hasil", "Target|Realisasi", [("indikator", 2, True)]),
        ("Tabel 1 Hasil", "Realisasi|Capaian", [("indikator", 2, True)]),
        ("Tabel 1 Hasil", "Realisasi|Satuan", [("jenis macam", 2, False)]),
        ("Tabel 1 Kinerja Hasil", "Realisasi|Satuan", [("jenis macam", 2, False)]),
        ("Tabel 1 Capaian per Kecamatan", "Target|Capaian", [("kecamatan", 2, True)]),
        ("Tabel 1 Capaian menurut Sasaran", "Target|Capaian", [("indikator", 2, True)]),
    ],
)
def test_indikator(judul: str, kolom: str, harap: list[tuple[str, int, bool]]) -> None:
    """What has a target and a capaian is one, or what a caption on performance lists; not what stands for a place."""
    isi = dict.fromkeys(("Persentase jalan rata", "Cakupan air bersih"), ("70", "65"))
    assert _himpunan((judul, kolom, isi)) == harap


def test_jenjang() -> None:
    """The levels of a budget are told apart, where all rows are named so or money stands beside them."""
    isi = {"Program A": ("1.000.000",), "Kegiatan B": ("600.000",), "Kegiatan C": ("400.000",)}
    harap = [("kegiatan", 2, True), ("program", 1, True)]
    assert _himpunan(("Tabel 1 Anggaran", "Pagu (Rp)", isi)) == harap
    assert _himpunan(("Tabel 1 Daftar", "Lokasi", isi)) == harap
    lain = isi | {"Honor": ("100.000",)}
    assert _himpunan(("Tabel 1 Anggaran", "Pagu (Rp)", lain)) == harap
    assert _himpunan(("Tabel 1 Daftar", "Lokasi", lain)) == [("jenis macam", 4, False)]


def test_kolom_nama() -> None:
    """The goals that a column names row by row are counted once each."""
    isi = {
        "Persentase jalan rata": ("Jalan yang baik", "7", "6"),
        "Cakupan air bersih": ("Air yang bersih", "5", "4"),
        "Cakupan got lancar": ("Air yang bersih", "3", "2"),
    }
    assert ("indikator sasaran", 2, True) in _himpunan(("Tabel 1 Kinerja", "Sasaran|Target|Capaian", isi))


def test_kolom_satu_kata() -> None:
    """One word names no goal."""
    isi = {"Persentase jalan rata": ("Jalan", "7", "6"), "Cakupan air bersih": ("Air", "5", "4")}
    assert _himpunan(("Tabel 1 Kinerja", "Sasaran|Target|Capaian", isi)) == [("indikator", 2, True)]


@pytest.mark.parametrize(
    ("judul", "baris", "nama", "ya"),
    [
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "kecamatan", True),
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "luas kecamatan", True),
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "luas", False),
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "desa kecamatan", False),
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "jenis kecamatan", True),
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "macam kecamatan", True),
        ("Tabel 1 Luas per Kecamatan", "Randu|Waru", "jenis", False),
        # rows that nothing names are kinds of what the caption says
        ("Tabel 1 Luas Lahan", "Randu|Waru", "jenis", True),
        ("Tabel 1 Luas Lahan", "Randu|Waru", "jenis lahan", True),
        ("Tabel 1 Luas Lahan", "Randu|Waru", "lahan", False),
    ],
)
def test_kata_yang_menyebut(judul: str, baris: str, nama: str, ya: bool) -> None:
    """A word says what the rows are, others stand in the caption; a kind of them is one of them."""
    (satu,) = himpunan(peta_kalimat(tabel=sel_terbit((judul, "Luas", dict.fromkeys(baris.split("|"), ("7",))))))
    assert satu.bernama(tuple(nama.split())) is ya


def test_kata_itu_saja() -> None:
    """Both kinds of regions together have their own words alone."""
    semua = himpunan(peta_kalimat(tabel=sel_terbit(("Tabel 1 Daftar", "Luas", dict.fromkeys(_DESA, ("7",))))))
    assert [h.bernama(("desa/kelurahan",)) for h in semua] == [False, False, True]
