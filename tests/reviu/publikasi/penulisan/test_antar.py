"""A published report against its own totals and lists, and its staff by gender from table to table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.laporan import Laporan
from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan, petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.antar import periksa_banyak, periksa_kelamin, periksa_kolom_total
from kinerja.reviu.temuan import Dugaan

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def _uang(nilai: str, nama: str = "Tabel 1", kolom: str = "Pagu (Rp)", **lain: str) -> _Tabel:
    return nama, (kolom,), [(f"{lain.get('depan', 'Hal')} {chr(65 + n)}", s) for n, s in enumerate(nilai.split())]


def _prosa(*nilai: str, label: str = "total anggaran") -> list[_Tabel]:
    return [(f"Prosa {n}", ("Nilai",), ((label, s),)) for n, s in enumerate(nilai)]


def _total(susun: _Susun, *tabel: _Tabel, keliru: bool = False) -> list[Dugaan]:
    peta = petakan_isi(susun(*tabel))
    salah = [s for b in peta.isi.tabel[0].baris for s in b.sel][:1] if keliru else []
    return [dugaan for _, dugaan in periksa_kolom_total(peta, salah)]


def test_nearly_the_total(susun: _Susun) -> None:
    """A column without total that misses the total of the agency by little is told, weighed by how often that is printed."""
    satu = _uang("30.000.000 69.000.000")
    for banyak, tingkat in ((1, Tingkat.PERINGATAN), (2, None)):
        (dugaan,) = _total(susun, satu, *_prosa(*["100.000.000"] * banyak))
        assert (dugaan.tempat, dugaan.tercetak, dugaan.seharusnya, dugaan.tingkat, dugaan.nomor) == (
            "Tabel 1, Jumlah, kolom Pagu (Rp)",
            "99.000.000",
            "100.000.000",
            tingkat,
            (0, 1),
        )
        assert dugaan.pesan == "Kolom Pagu (Rp) berjumlah 99.000.000, sedangkan jumlah seluruhnya 100.000.000."
    assert _total(susun, satu, *_prosa("100.000.000"), keliru=True) == []
    # Of several totals the one that is printed most.
    assert _total(susun, satu, *_prosa("98.000.000", "100.000.000", "100.000.000"))[0].seharusnya == "100.000.000"


@pytest.mark.parametrize(
    ("nilai", "total", "harap"),
    [
        ("30.000.000 70.000.000", "100.000.000", 0),
        ("30.000.000 66.666.667", "100.000.000", 1),
        ("30.000.000 66.666.666", "100.000.000", 0),
        ("30.000.000 73.333.333", "100.000.000", 1),
        ("30.000.000 73.333.334", "100.000.000", 0),
        ("99.000.000", "100.000.000", 0),
        # Half a digit of each amount may be lost.
        ("Rp30,5_juta Rp69,3_juta", "100.000.000", 0),
        ("Rp30,5_juta Rp69,2_juta", "100.000.000", 1),
    ],
)
def test_how_near(susun: _Susun, nilai: str, total: str, harap: int) -> None:
    """A thirtieth away is another total, and rounding explains what is nearer."""
    tabel = _uang(nilai)
    tabel = (tabel[0], tabel[1], [(b, s.replace("_", " ")) for b, s in tabel[2]])
    assert len(_total(susun, tabel, *_prosa(total))) == harap


def test_columns_that_are_none(susun: _Susun) -> None:
    """Codes, a row of totals, running text, other quantities, and a sum that is printed elsewhere are left alone."""
    nilai = "30.000.000 69.000.000"
    prosa = _prosa("100.000.000")
    kode = ("Tabel 1", ("Pagu (Rp)",), (("1.01.01 A", "30.000.000"), ("1.01.02 B", "69.000.000")))
    jumlah = ("Tabel 1", ("Pagu (Rp)",), (("A", "30.000.000"), ("B", "69.000.000"), ("Jumlah", "99.000.000")))
    assert _total(susun, kode, *prosa) == []
    assert _total(susun, jumlah, *prosa) == []
    assert _total(susun, _uang(nilai, kolom="Sisa Anggaran (Rp)"), *_prosa("100.000.000", label="total sisa")) == []
    assert _total(susun, _uang(nilai), *prosa, ("Tabel 3", ("Unit",), (("X", "99.000.000"),))) == []
    assert _total(susun, _uang(nilai), *_prosa("100.000.000", label="total anggaran tahun 2022")) == []
    assert (
        len(
            _total(
                susun, _uang(nilai, kolom="Realisasi Anggaran (Rp)"), *_prosa("100.000.000", label="realisasi anggaran")
            )
        )
        == 1
    )


def test_before_a_change(susun: _Susun) -> None:
    """What was foreseen before a change adds up to the total before it."""
    awal, akhir = _prosa("100.000.000", label="anggaran awal"), _prosa("100.000.000")
    satu = _uang("30.000.000 69.000.000", kolom="Pagu Awal (Rp)")
    assert len(_total(susun, satu, *awal)) == 1
    assert _total(susun, satu, *akhir) == []
    assert _total(susun, _uang("30.000.000 69.000.000"), *awal) == []


def test_the_total_of_the_workbook(tercetak: Callable[..., Laporan]) -> None:
    """The total of the workbook counts as one that is printed twice; not for what was foreseen before a change."""
    baris = [("Tabel 1", b, {"Pagu (Rp)": n}) for b, n in (("A", "30.000.000.000"), ("B", "1.826.684.000"))]
    (dugaan,) = (d for _, d in periksa_kolom_total(petakan(tercetak(baris, data=True)), ()))
    assert (dugaan.seharusnya, dugaan.tingkat) == ("31.826.684.236", None)
    assert dugaan.pesan.endswith(" (publikasi!D3).")
    awal = [(t, b, {"Pagu Awal (Rp)": n["Pagu (Rp)"]}) for t, b, n in baris]
    assert not [*periksa_kolom_total(petakan(tercetak(awal, data=True)), ())]


@pytest.mark.parametrize(
    ("label", "nilai", "harap"),
    [
        ("jumlah program", "3", ["2"]),
        ("jumlah program", "2", []),
        ("jumlah program", "3,5", []),
        ("target program", "3", []),
        ("jumlah pegawai", "3", []),
    ],
)
def test_counts(susun: _Susun, label: str, nilai: str, harap: list[str]) -> None:
    """A count in running text is that of the list."""
    daftar = ("Tabel 2", ("Pagu",), (("1.01.01 Program A", "5"), ("1.01.02 Program B", "6")))
    semua = [d for _, d in periksa_banyak(petakan_isi(susun(("Prosa", ("Nilai",), ((label, nilai),)), daftar)))]
    assert [d.seharusnya for d in semua] == harap
    assert {d.pesan for d in semua} <= {f"Menurut daftarnya, {label} adalah 2, tetapi tercetak {nilai}."}
    tabel = susun(("Tabel 1", ("Jumlah",), ((label, nilai), ("lain", "9"))), daftar)
    assert not [*periksa_banyak(petakan_isi(tabel))]


_LP = ("Laki-laki", "Perempuan")


def _kelamin(susun: _Susun, *tabel: tuple[Sequence[str], str, str]) -> list[str]:
    """Return what is found in tables of one row each: headings, label, numbers."""
    isi = [
        (f"Tabel {n}", kolom, (("ASN", *["9"] * len(kolom)), (label, *nilai.split())))
        for n, (kolom, label, nilai) in enumerate(tabel)
    ]
    return [
        f"{d.tempat.split(', kolom')[0]}: {d.tercetak} → {d.seharusnya}"
        for _, d in periksa_kelamin(petakan_isi(susun(*isi)))
    ]


@pytest.mark.parametrize(
    ("tabel", "harap"),
    [
        ([(_LP, "Non ASN", "3 4"), (_LP, "Non ASN", "3 4")], []),
        ([(_LP, "Non ASN", "3 4"), (_LP, "Non ASN", "3 5"), (_LP, "Non ASN", "3 4")], ["Tabel 1, Non ASN: 5 → 4"]),
        # Of as many the first counts; a table is named once.
        ([(_LP, "Non ASN", "3 4"), (_LP, "Non ASN", "2 5")], ["Tabel 1, Non ASN: 2 → 3"]),
        ([(_LP, "Non ASN", "3 4")], []),
        ([(("L", "P"), "Non-ASN", "3 4"), (_LP, "Non ASN", "3 5")], ["Tabel 1, Non ASN: 5 → 4"]),
        # Columns of their own in the row of totals.
        (
            [(("Non ASN L", "Non ASN P", "ASN L"), "Jumlah", "3 4 9"), (_LP, "Non ASN", "3 5")],
            ["Tabel 1, Non ASN: 5 → 4"],
        ),
        ([(("Non ASN L", "Non ASN P", "ASN L"), "Honorer", "3 4 9"), (_LP, "Non ASN", "3 5")], []),
        # Several columns of one gender are added up, at the largest of them.
        ([(("SD L", "SMA L", "SD P"), "Non ASN", "3 5 4"), (_LP, "Non ASN", "8 4")], []),
        ([(_LP, "Non ASN", "7 4"), (("SD L", "SMA L", "SD P"), "Non ASN", "3 5 4")], ["Tabel 1, Non ASN: 5 → 7"]),
        # One gender alone, or both in one heading, tell nothing.
        ([(_LP, "Non ASN", "3 4"), (("L", "Total"), "Non ASN", "5 9")], []),
        ([(_LP, "Non ASN", "3 4"), (("L dan P", "P"), "Non ASN", "5 9")], []),
        ([(_LP, "Non ASN", "3 4"), (_LP, "PPPK", "3 5")], []),
    ],
)
def test_staff_by_gender(susun: _Susun, tabel: list[tuple[Sequence[str], str, str]], harap: list[str]) -> None:
    """Men and women of non-ASN staff are as many in every table as in most."""
    assert _kelamin(susun, *tabel) == harap


def test_staff_says_where(susun: _Susun, semarang: Laporan, tercetak: Callable[..., Laporan]) -> None:
    """The finding names the tables that agree, or the workbook."""
    isi = [(f"Tabel {n}", _LP, (("Non ASN", "3", s), ("ASN", "1", "1"))) for n, s in enumerate("454")]
    ((_, dugaan),) = periksa_kelamin(petakan_isi(susun(*isi)))
    assert dugaan.pesan == (
        "Menurut Tabel 0 dan Tabel 2, non-ASN perempuan berjumlah 4 orang, sedangkan di sini kolom-kolomnya berjumlah 5."
    )
    buku = {
        k: sum(getattr(s, k) for s in semarang.data.pegawai_status if s.kelompok.value == "Non ASN")
        for k in ("laki_laki", "perempuan")
    }
    benar = {"Laki-laki": str(buku["laki_laki"]), "Perempuan": str(buku["perempuan"])}
    for salah in ({}, {"Perempuan": str(buku["perempuan"] + 1)}):
        laporan = tercetak([("Tabel 1", "Non ASN", benar | salah)], data=True)
        semua = [d for _, d in periksa_kelamin(petakan(laporan))]
        assert [d.seharusnya for d in semua] == [str(buku["perempuan"])] * len(salah)
        assert all(d.pesan.startswith("Menurut data buku kerja, non-ASN perempuan") for d in semua)
