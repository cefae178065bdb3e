"""Whether what running text calls a number is the name of a thing, and of which part of a year it speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.bacaan.nama_ucapan import sesumber, setabel, sewaktu, tahun_kalimat, tanpa_nama
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Buat = Callable[..., Sel]
_B = Besaran


def _butir(sel: Sel, label: str, *kunci: str, prosa: bool = True, kalimat: Sel | None = None) -> Butir:
    baris = BarisPublikasi("Prosa", label, label, "", "isi", (sel,))
    utuh = [BarisPublikasi("Prosa", "Halaman 3", "", "", "isi", (kalimat,))] if kalimat else []
    tabel = TabelPublikasi("Prosa", (*utuh, baris), prosa=prosa)
    return Butir(sel, baris, tabel, (kunci or ("teks",), sel.besaran, 2023, ()))


@pytest.mark.parametrize(
    ("kunci", "besaran", "harap"),
    [
        (("total",), _B.TARGET, True),
        (("total",), _B.REALISASI, True),
        (("total",), _B.PAGU, False),
        (("teks", "target", "ditetapkan"), _B.TARGET, True),
        (("teks", "jalan", "ditetapkan"), _B.TARGET, False),
        (("kode", "jumlah"), _B.TARGET, False),
    ],
)
def test_nothing_is_named(sel: _Buat, kunci: tuple[str, ...], besaran: Besaran, harap: bool) -> None:
    """A target that was set is one of which nothing is named, and no target is that of the whole agency."""
    assert tanpa_nama(_butir(sel("1", besaran), "a", *kunci)) is harap


@pytest.mark.parametrize(
    ("label", "prosa", "harap"),
    [
        ("penduduk miskin kota", True, True),
        ("penduduk miskin kota", False, False),
        ("penduduk miskin", True, False),
        ("penduduk meningkat tahun lalu", True, False),
        ("penduduk miskin tahun", True, True),
        ("penduduk miskin 5", True, True),
        ("penduduk 5 6", True, False),
        ("tahun penduduk", True, True),
        ("tahun 2023", True, True),
        ("2023 tahun", True, False),
    ],
)
def test_named_well_enough(sel: _Buat, label: str, prosa: bool, harap: bool) -> None:
    """Three words, two of which name something, or a year, are a name in running text."""
    assert setabel(_butir(sel("1"), label, prosa=prosa)) is harap


def _uang(
    sel: _Buat, label: str = "Jalan", *, nama: str = "Tabel 1", kelompok: str = "", induk: str = "", kalimat: str = ""
) -> Butir:
    """Return an amount of a table, or of running text by that name, or one that a sentence gives."""
    satu = sel("7", _B.PAGU)
    satu = replace(satu, isi=satu.isi.model_copy(update={"kelompok": kelompok or None, "nilai": kalimat or None}))
    baris = BarisPublikasi(nama, label, label, "", "isi", (satu,), induk=induk, dari_kalimat=bool(kalimat))
    return Butir(satu, baris, TabelPublikasi(nama, (baris,), prosa=nama == "Prosa"), (("total",), _B.PAGU, 2023, ()))


def test_sources_of_money(sel: _Buat) -> None:
    """Amounts are parted by the source that a caption, a group, a parent or a sentence names; what names none is left out."""
    umum, polos = _uang(sel, nama="Tabel 2 DAU"), _uang(sel)
    for dak in (
        _uang(sel, nama="Tabel 1 DAK"),
        _uang(sel, kelompok="DAK"),
        _uang(sel, induk="DAK"),
        _uang(sel, "pagu DAK", nama="Prosa"),
        _uang(sel, "pagu DAU", nama="Prosa", kalimat="Pagu DAK naik"),
    ):
        assert sesumber([dak, polos, umum, dak]) == [[dak, dak], [umum]]
        assert sesumber([dak, polos]) == [[dak, polos]]
    # The name of a row is no source, nor are those of what is no money; two of which one is in the other are one.
    baris = _uang(sel, "Dana DAK")
    assert sesumber([baris, umum]) == [[baris, umum]]
    lain = [replace(satu, kunci=(("total",), _B.TARGET, 2023, ())) for satu in (_uang(sel, nama="DAK"), umum)]
    assert sesumber(lain) == [lain]
    dua = _uang(sel, nama="Tabel 3 DAU dan DAK")
    assert sesumber([umum, dua]) == [[umum, dua]]
    assert sesumber([]) == [[]]


def test_parts_of_a_year(sel: _Buat) -> None:
    """Statements are parted by month where two months are named; what names none stands apart."""
    label = "penduduk miskin sebanyak"

    def buat(awal: str, nilai: str, *, prosa: bool = True) -> Butir:
        kalimat = sel(f"{awal} {label} {nilai} jiwa bermukim di kota.", ribuan=False)
        return _butir(sel(nilai), label, prosa=prosa, kalimat=Sel(kalimat.isi, 0, None, _B.LAIN, None, ()))

    maret, mei, polos = buat("Pada Maret 2023,", "12"), buat("Pada Mei 2023,", "13"), buat("Kini", "14")
    assert sewaktu([maret, mei, polos]) == [[maret], [mei], [polos]]
    assert sewaktu([maret, polos]) == [[maret, polos]]
    dekat = buat("Sejak Maret 2023, pada Mei 2023, di kota", "15")
    assert sewaktu([maret, mei, dekat]) == [[maret], [mei, dekat]]
    tabel = buat("Pada Mei 2023,", "16", prosa=False)
    assert sewaktu([maret, tabel]) == [[maret, tabel]]


@pytest.mark.parametrize(
    ("awal", "akhir", "prosa", "dari", "harap"),
    [
        ("Pada tahun 2010,", "jiwa.", True, False, 2010),
        ("Pada tahun 2010 dan 2011,", "jiwa.", True, False, None),
        ("Pada tahun 2010, sejak 2010,", "jiwa.", True, False, 2010),
        ("Kini", "jiwa pada tahun 2010.", True, False, None),
        ("Pada tahun 2010,", "jiwa.", False, False, None),
        ("Pada tahun 2010,", "jiwa.", True, True, None),
    ],
)
def test_the_year_of_a_sentence(sel: _Buat, awal: str, akhir: str, prosa: bool, dari: bool, harap: int | None) -> None:
    """The only year that a sentence names before what it calls a number is that of the number."""
    label = "penduduk miskin sebanyak"
    kalimat = Sel(sel(f"{awal} {label} 12 {akhir}").isi, 0, None, _B.LAIN, None, ())
    lain = Sel(sel(f"Pada tahun 1999, {label} 99 jiwa.").isi, 0, None, _B.LAIN, None, ())
    nilai = sel("12")
    baris = BarisPublikasi("Prosa", label, label, "", "isi", (nilai,), dari_kalimat=dari)
    utuh = BarisPublikasi("Prosa", "Halaman 3", "", "", "isi", (lain, kalimat))
    tabel = TabelPublikasi("Prosa", (utuh, baris), prosa=prosa)
    assert tahun_kalimat(tabel, baris, nilai) == harap
    tahun = BarisPublikasi("Prosa", "penduduk 2009", "", "", "isi", (nilai,))
    assert tahun_kalimat(TabelPublikasi("Prosa", (tahun,), prosa=True), tahun, nilai) == 2009
