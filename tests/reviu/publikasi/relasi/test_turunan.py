"""Values that follow from others: by which way, what should stand there, and how a sentence says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan, ada, berisi, perlu, uji

_BuatSel = Callable[..., Sel]
_Buat = Callable[..., Turunan]


def _angka(teks: str) -> Cetakan:
    hasil = baca_cetakan(teks, ribuan=True)
    assert hasil is not None
    return hasil


def test_one_way_is_enough(sel: _BuatSel, turunan: _Buat) -> None:
    """A value is right where any of its ways gives it; its operands are then those of that way."""
    a, b = sel("3"), sel("4")
    satu = turunan(sel("75"), (r.JUMLAH, r.RASIO), a, b)
    assert (satu.benar, satu.cara_pas, satu.seharusnya) == (True, (r.RASIO,), "7")
    salah = turunan(sel("76"), (r.JUMLAH, r.RASIO), a, b)
    assert (salah.benar, salah.cara_pas, salah.operan) == (False, (), (a, b))
    dua = Turunan(sel("3"), ((r.SAMA, (b,)), (r.SAMA, (a,))), satu.baris)
    assert dua.operan == (a,)
    assert Turunan(sel("5"), dua.cara, satu.baris).operan == (b,)


def test_other_values_in_place(sel: _BuatSel, turunan: _Buat) -> None:
    """A relation can be tried with other values in place of the result or of operands."""
    a, b = sel("3"), sel("4")
    satu = turunan(sel("8"), r.JUMLAH, a, b)
    assert satu.benar_dengan({a: _angka("4")})
    assert satu.benar_dengan({satu.hasil: _angka("7")})
    assert not satu.benar_dengan({b: _angka("4")})
    assert not satu.benar_dengan({})


def test_by_rounding_the_same(sel: _BuatSel, turunan: _Buat) -> None:
    """Two values are alike where the way that gives what is printed gives the other too."""
    a, b = sel("2"), sel("3")
    satu = turunan(sel("66,7"), r.RASIO, a, b)
    assert satu.setara(_angka("66,67"))
    assert not satu.setara(_angka("66,8"))
    assert not turunan(sel("70"), (r.RASIO, r.JUMLAH), a, b).setara(_angka("66,67"))


def test_nothing_is_computed(sel: _BuatSel, turunan: _Buat) -> None:
    """Where all is nought a ratio gives nothing; without a number nothing is right."""
    nol = sel("0")
    assert not turunan(nol, r.RASIO, nol, nol).terhitung
    assert turunan(nol, (r.RASIO, r.JUMLAH), nol, nol).terhitung
    assert turunan(nol, r.RASIO, nol, nol).seharusnya == ""
    assert not turunan(sel("-"), r.JUMLAH, nol).benar
    assert not turunan(nol, r.JUMLAH, nol, sel("-")).benar


@pytest.mark.parametrize(("aturan", "pola"), [("kolom-rasio", True), ("kolom-jumlah", True), ("hitungan-baris", False)])
def test_taught_by_rows(sel: _BuatSel, turunan: _Buat, aturan: str, pola: bool) -> None:
    """Two rules name what the other rows of a table taught."""
    assert turunan(sel("1"), r.SAMA, sel("1"), aturan=aturan).pola is pola


@pytest.mark.parametrize(
    ("rumus", "operan", "harap"),
    [
        (r.JUMLAH, ("2", "3"), "Jumlah 2 + 3"),
        (r.JUMLAH, ("2",), "Jumlah rincian (hanya 2)"),
        (r.KURANG, ("5", "3"), "Pagu 5 dikurangi pagu 3"),
        (r.RASIO, ("5", "3"), "Pagu 5 dibagi pagu 3"),
        (r.BAGI, ("5", "3"), "Pagu 5 dibagi pagu 3"),
        (r.MUTLAK, ("5", "3"), "Pagu 5 dikurangi pagu 3"),
        (r.SELISIH_PERSEN, ("5", "3"), "Pagu 5 dikurangi pagu 3"),
        (r.KENAIKAN, ("5", "3"), "Pertumbuhan (pagu 5 dan pagu 3)"),
        (r.neraca((1, 1, -1)), ("5", "3", "2"), "Pagu 5 + pagu 3 − pagu 2"),
        (r.neraca((-1, 1, 1)), ("5", "3", "2"), "− pagu 5 + pagu 3 + pagu 2"),
    ],
)
def test_words(sel: _BuatSel, turunan: _Buat, rumus: Rumus, operan: tuple[str, ...], harap: str) -> None:
    """A sentence names the way with its numbers, and begins with a capital."""
    isi = [sel(satu, Besaran.LAIN, "pagu") for satu in operan]
    assert turunan(sel("1"), rumus, *isi).sebutan == harap


def test_a_sign_for_each(sel: _BuatSel, turunan: _Buat) -> None:
    """A balance has as many operands as signs."""
    with pytest.raises(ValueError, match="zip"):
        _ = turunan(sel("7"), r.neraca((1, 1, -1)), sel("3"), sel("4")).sebutan


@pytest.mark.parametrize(("besaran", "yakin", "harap"), [(Besaran.PAGU, True, "Anggaran"), (Besaran.PAGU, False, "X")])
def test_what_is_unsure_is_called_by_its_heading(
    sel: _BuatSel, turunan: _Buat, besaran: Besaran, yakin: bool, harap: str
) -> None:
    """A number is called by its quantity where that is sure, by its heading elsewhere."""
    satu = sel("5", besaran, "X", yakin=yakin)
    assert turunan(sel("1"), r.KURANG, satu, sel("4", Besaran.SERAPAN, "Y")).sebutan == (
        f"{harap} 5 dikurangi realisasi anggaran 4"
    )


def test_rows_that_can_be_tested(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """An empty cell among what is added is nothing, as long as two are there; any other way needs all its numbers."""
    tabel = satu_tabel(
        "Tabel 1",
        ("X", "Y", "Z", "Hasil"),
        (("A", "1", "2", "3", "6"), ("B", "1", "", "3", "4"), ("C", "1", "-", "-", "1"), ("D", "1", "2", "3", "-")),
    )
    baris = tabel.baris

    def coba(nomor: int, rumus: Rumus, *nama: str) -> bool | None:
        hasil = next(s for s in baris[nomor].sel if s.kolom == "Hasil")
        return uji(tabel, baris[nomor], hasil, (rumus, nama))

    assert [coba(n, r.JUMLAH, "X", "Y", "Z") for n in range(4)] == [True, True, None, None]
    assert coba(2, r.SAMA, "X") is True
    assert coba(2, r.SAMA, "Y") is None
    assert coba(1, r.KURANG, "X", "Y") is None
    assert coba(0, r.KURANG, "X", "Y") is False
    assert coba(0, r.JUMLAH) is None
    assert [perlu((r.JUMLAH, tuple("abc"[:n]))) for n in (1, 2, 3)] == [1, 2, 2]
    assert perlu((r.RERATA, ("a", "b", "c"))) == 3


@pytest.mark.parametrize(
    ("rumus", "isi", "harap"),
    [
        (r.JUMLAH, ("3", "1", "2"), True),
        (r.JUMLAH, ("1", "1", "0"), False),
        (r.JUMLAH, ("1", "1", ""), False),
        (r.KURANG, ("1", "3", "2"), True),
        (r.KURANG, ("0", "2", "2"), False),
        (r.MUTLAK, ("0", "2", "2"), False),
        (r.RASIO, ("50", "1", "2"), True),
        (r.RASIO, ("100", "1", "1"), False),
        (r.RASIO, ("99", "1", "1"), False),
        (r.RASIO, ("100", "99,9", "100,1"), False),
        (r.RASIO, ("0", "0", "2"), False),
        (r.RASIO, ("1", "0,5", "50"), True),
        (r.RASIO, ("Rp1 ribu", "1", "2"), False),
        (r.RASIO, ("Rp1,5 ribu", "1", "2"), False),
        (r.BAGI, ("2", "4", "2"), False),
        (r.BAGI, ("0,5", "1", "2"), True),
    ],
)
def test_rows_that_tell(
    satu_tabel: Callable[..., TabelPublikasi], rumus: Rumus, isi: tuple[str, ...], harap: bool
) -> None:
    """That a row fits tells nothing where all is nought, or where what is divided by itself is 100."""
    tabel = satu_tabel("Tabel 1", ("Hasil", "X", "Y"), (("A", *isi),))
    baris = tabel.baris[0]
    assert berisi(tabel, baris, baris.sel[0], (rumus, ("X", "Y"))) is harap


def test_columns_with_numbers(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """A column holds numbers where one of its rows does."""
    tabel = satu_tabel("Tabel 1", ("X", "Y"), (("A", "-", "-"), ("B", "1", "-")))
    assert [ada(tabel, satu) for satu in ("X", "Y", "Z")] == [True, False, False]
