"""Rows of different tables that are about one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.acuan import Acuan
from kinerja.reviu.publikasi.bacaan.pengenal import Pengenal
from kinerja.reviu.publikasi.bacaan.penyamaan import Penyamaan
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


class _Buku(Acuan):
    """A workbook that knows the name of one code."""

    def nama_kode(self) -> dict[str, tuple[str, ...]]:
        """Return the names of codes."""
        return {"1.01.03": kata("Program Pelayanan Izin")}


def _sama(susun: _Susun, *tabel: _Tabel, acuan: Acuan | None = None) -> tuple[IsiPublikasi, Penyamaan]:
    isi, acuan = susun(*tabel), acuan or Acuan()
    pengenal = Pengenal(isi, acuan)
    return isi, Penyamaan(isi, acuan, {id(b): pengenal.kenali(t, b) for t in isi.tabel for b in t.baris})


def _kunci(susun: _Susun, *tabel: _Tabel, acuan: Acuan | None = None) -> list[str]:
    isi, sama = _sama(susun, *tabel, acuan=acuan)
    return [" ".join(sama.kunci(b)) for b in isi.baris]


def _satu(*nama: str, kolom: str = "Unit", nilai: str = "5") -> list[_Tabel]:
    return [(f"Tabel {n}", (kolom,), ((b, nilai),)) for n, b in enumerate(nama, 1)]


@pytest.mark.parametrize(
    ("satu", "lain", "sama", "beda"),
    [
        ("Persentase koperasi aktif", "Persentase koperasi aktip", True, False),
        ("Koperasi", "Koperazi", False, False),
        ("Persentase koperasi aktif", "Persentase koperasi sehat", False, False),
        ("Jumlah data potensi usaha mikro kota", "Jumlah data potensi usaha mikro", True, True),
        ("Jumlah data potensi usaha mikro", "Jumlah data potensi usaha mikro (kota)", True, False),
        ("Jumlah data potensi usaha mikro", "Jumlah data potensi usaha mikro non", False, False),
    ],
)
def test_names(susun: _Susun, satu: str, lain: str, sama: bool, beda: bool) -> None:
    """Names of two tables that differ by spelling or by one word are one thing; a word more is told, but not in brackets."""
    isi, hasil = _sama(susun, *_satu(satu, lain))
    dua = [hasil.kunci(b) for b in isi.baris]
    assert (dua[0] == dua[1]) is sama
    assert [(a.label, b.label) for a, b in hasil.beda_nama] == ([(lain, satu)] if beda else [])


def test_names_of_one_table(susun: _Susun) -> None:
    """Two rows of one table are two things; what is like both is the first of them, and so is what is like that."""
    dua = ("Tabel 1", ("Unit",), (("Persentase koperasi aktif", "5"), ("Persentase koperasi aktip", "6")))
    assert len(set(_kunci(susun, dua))) == 2
    assert (
        len(
            set(
                _kunci(
                    susun, *_satu("Persentase koperasi aktif", "Persentase koperasi aktip", "Persentase koperasi aktiv")
                )
            )
        )
        == 1
    )
    kunci = _kunci(
        susun,
        *_satu("Persentase koperasi aktif", "Persentase koperasi aktip"),
        ("Tabel 2", ("Unit",), (("Persentase koperasi aktiv", "7"),)),
    )
    assert kunci[2] != kunci[1]


@pytest.mark.parametrize(
    ("baris", "acuan", "harap"),
    [
        # Most tables say which code is right; of two tables the earlier one.
        (("1.01.03", "1.01.03", "1.01.02"), None, [(2, "1.01.03")]),
        (("1.01.02", "1.01.03", "1.01.03"), None, [(0, "1.01.03")]),
        (("1.01.02", "1.01.03"), None, [(1, "1.01.02")]),
        (("1.01.02", "1.01.03", "1.01.02", "1.01.03"), None, [(1, "1.01.02"), (3, "1.01.02")]),
        # The workbook decides.
        (("1.01.02", "1.01.03"), _Buku(), [(0, "1.01.03")]),
        (("1.01.02", "1.01.02", "1.01.03"), _Buku(), [(0, "1.01.03"), (1, "1.01.03")]),
        # Codes below another parent are others.
        (("1.01.03", "1.02.03"), None, []),
        (("1.01.03", "1.01.03"), None, []),
    ],
)
def test_codes(susun: _Susun, baris: Sequence[str], acuan: Acuan | None, harap: list[tuple[int, str]]) -> None:
    """A name that bears two codes has one of them by mistake, and is known by the other."""
    isi, sama = _sama(susun, *_satu(*(f"{k} Program Pelayanan Izin" for k in baris)), acuan=acuan)
    assert [(isi.baris.index(b), kode) for b, kode in sama.salah_kode] == harap
    assert [sama.kunci(isi.baris[n]) for n, _ in harap] == [("kode", k) for _, k in harap]
    if acuan is None:
        dua_kata = _sama(susun, *_satu(*(f"{k} Layanan Izin" for k in baris)))
        assert [(dua_kata[0].baris.index(b), kode) for b, kode in dua_kata[1].salah_kode] == harap
    satu_kata = _sama(susun, *_satu(*(f"{k} Izin" for k in baris)), acuan=acuan)[1]
    assert satu_kata.salah_kode == ()


@pytest.mark.parametrize(
    ("nama", "harap"),
    [
        ("Pelayanan izin usaha", "kode 1.01.03"),
        ("Pelayanan izin", "teks pelayanan izin"),
        ("Izin", "teks izin"),
    ],
)
def test_a_name_without_its_code(susun: _Susun, nama: str, harap: str) -> None:
    """A name that another table prints with a code is known by it."""
    assert _kunci(susun, *_satu("1.01.03 Pelayanan izin usaha", nama))[1] == harap
    assert _kunci(susun, *_satu("1.01.03 Pelayanan izin", "Pelayanan izin"))[1] == "kode 1.01.03"


def test_a_name_of_two_codes(susun: _Susun) -> None:
    """A name that belongs to two codes, or is no more than common words, tells none of them."""
    dua = _satu("1.01.03 Pelayanan izin usaha", "1.02.04 Pelayanan izin usaha", "Pelayanan izin usaha")
    assert _kunci(susun, *dua)[2] == "teks pelayanan izin usaha"
    umum = _satu("1.01.03 Penyediaan dokumen", "Penyediaan dokumen")
    assert _kunci(susun, *umum)[1] == "teks penyediaan dokumen"


@pytest.mark.parametrize(
    ("nama", "kolom", "nilai", "harap"),
    [
        ("Urusan lain", "Pagu (Rp)", "12.345.678", "kode 1.01.03"),
        ("Sasaran 2", "Pagu (Rp)", "12.345.678", "kode 1.01.03"),
        ("Urusan lain", "Pagu 2022 (Rp)", "12.345.678", "teks urusan lain"),
        ("Urusan lain", "Realisasi Anggaran (Rp)", "12.345.678", "teks urusan lain"),
        ("Urusan lain", "Pagu (Rp)", "12.345.679", "teks urusan lain"),
    ],
)
def test_by_the_amount(susun: _Susun, nama: str, kolom: str, nilai: str, harap: str) -> None:
    """A row is known by the code that another prints with the same amount, exact to the rupiah."""
    kode = ("Tabel 1", ("Pagu (Rp)",), (("1.01.03 Pelayanan izin", "12.345.678"),))
    assert _kunci(susun, kode, ("Tabel 2", (kolom,), ((nama, nilai),)))[1] == harap


@pytest.mark.parametrize(
    ("nilai", "harap"), [("10.000.001", True), ("9.999.999", False), ("12.345.000", False), ("12.345.100", True)]
)
def test_amounts_that_are_no_chance(susun: _Susun, nilai: str, harap: bool) -> None:
    """Ten million and more, not in whole thousands; of a program and its only part the program is meant."""
    kode = ("Tabel 1", ("Pagu (Rp)",), (("1.01.03 Pelayanan izin", nilai), ("1.01.03.2.01 Bagian", nilai)))
    assert _kunci(susun, kode, ("Tabel 2", ("Pagu (Rp)",), (("Urusan lain", nilai),)))[2] == (
        "kode 1.01.03" if harap else "teks urusan lain"
    )


@pytest.mark.parametrize(
    ("nama", "harap"),
    [
        ("koperasi aktif", True),
        ("indikator koperasi aktif", True),
        ("indikator persentase koperasi aktif kota", True),
        ("koperasi", False),
        ("koperasi aktif sehat", False),
        ("program koperasi aktif", True),
        ("koperasi sehat", False),
    ],
)
def test_part_of_a_name(susun: _Susun, nama: str, harap: bool) -> None:
    """Two words of running text stand for the one name of the tables that has them."""
    isi, sama = _sama(
        susun, *_satu("Persentase koperasi aktif kota"), ("Prosa", ("Nilai",), ((f"target {nama}", "6"),))
    )
    assert (sama.kunci(isi.baris[1]) == ("teks", "persentase", "koperasi", "aktif", "kota")) is harap
    assert (id(isi.baris[1]) in sama.sebagian) is harap
    tabel, lain = _sama(susun, *_satu("Persentase koperasi aktif kota", nama))
    assert lain.kunci(tabel.baris[1]) != lain.kunci(tabel.baris[0])
    assert not lain.sebagian


@pytest.mark.parametrize(
    ("tabel", "nama", "harap"),
    [
        # A third of the words at least, one name alone, of the same level.
        (("satu dua tiga empat lima enam",), "satu dua", 0),
        (("satu dua tiga empat lima enam tujuh",), "satu dua", None),
        (("satu dua tiga", "satu dua empat"), "satu dua", None),
        (("satu dua",), "satu", None),
        (("Program satu dua tiga",), "program satu dua", 0),
        (("Program satu dua tiga",), "kegiatan satu dua", None),
        (("Program satu dua tiga",), "satu dua", None),
        (("Program satu dua tiga", "Kegiatan satu dua tiga"), "kegiatan satu dua", 1),
    ],
)
def test_which_name(susun: _Susun, tabel: Sequence[str], nama: str, harap: int | None) -> None:
    """The name must be the only one that fits."""
    isi, sama = _sama(susun, *_satu(*tabel), ("Prosa", ("Nilai",), ((f"target {nama}", "6"),)))
    kunci = [sama.kunci(b) for b in isi.baris]
    assert (kunci[:-1].index(kunci[-1]) if kunci[-1] in kunci[:-1] else None) == harap


def test_what_is_no_name_does_not_end_the_search(susun: _Susun) -> None:
    """A common word in front of a part of a name hides nothing."""
    prosa = ("Prosa", ("Nilai",), (("target jumlah", "6"), ("target koperasi aktif", "7")))
    isi, sama = _sama(susun, *_satu("Persentase koperasi aktif kota"), prosa)
    assert [id(b) in sama.sebagian for b in isi.baris] == [False, False, True]
