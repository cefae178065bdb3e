"""Units and agreements as tables name them, from table to table and from year to year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.penulisan.satuan import baca_terbilang, periksa_satuan_kolom

_INDIKATOR = "Indeks kepuasan pengguna layanan perpustakaan"


def _temuan(isi: list[tuple[str, str, str, str]], aturan: str) -> list[Temuan]:
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2021).temuan if s.temuan.aturan == aturan]


def _bersatuan(*satuan: str) -> list[tuple[str, str, str, str]]:
    return [
        (f"Tabel 3.{n} Capaian Layanan", _INDIKATOR, kolom, nilai)
        for n, satu in enumerate(satuan, 1)
        for kolom, nilai in (("Satuan", satu), ("Target", "82,50"))
    ]


@pytest.mark.parametrize(
    ("satuan", "tingkat"),
    [
        (("Skor", "Skor", "Poin", "Poin", "Poin"), [Tingkat.PERINGATAN]),
        (("Nilai", "Indeks", "Indeks"), [Tingkat.CATATAN]),
        (("Poin", "point", "Poin."), []),
        (("Skor", "Skor"), []),
    ],
)
def test_sebutan_nilai(satuan: tuple[str, ...], tingkat: list[Tingkat]) -> None:
    """Two names for the points of one indicator are named both; two spellings of one name are not."""
    temuan = _temuan(_bersatuan(*satuan), "publikasi-satuan")
    assert [satu.tingkat for satu in temuan] == tingkat
    if tingkat == [Tingkat.PERINGATAN]:
        assert "Skor pada 2 tabel dan Poin pada 3 tabel" in temuan[0].pesan


@pytest.mark.parametrize(
    ("judul", "banyak"),
    [
        (("Tabel 2.1 Perjanjian Kinerja Tahun 2020",), 1),
        (("Tabel 2.1 Perjanjian Kinerja Dinas Perpustakaan Tahun 2021",), 0),
        (("Tabel 2.1 Perjanjian Kinerja Tahun 2020", "Tabel 2.2 Perjanjian Kinerja Tahun 2021"), 0),
        (("Tabel 2.1 Perbandingan Perjanjian Kinerja Tahun 2020 dan 2021",), 0),
        (("Tabel 2.1 Rencana Aksi atas Laporan Kinerja Tahun 2020",), 0),
    ],
)
def test_judul_perjanjian(judul: tuple[str, ...], banyak: int) -> None:
    """A caption on last year's agreement is named where no other caption is on that of the report's year."""
    isi = [(satu, f"{_INDIKATOR} {n}", "Target", f"8{n},50") for n, satu in enumerate(judul)]
    temuan = _temuan(isi, "publikasi-salinan-naskah")
    assert [satu.tempat for satu in temuan] == [judul[0]] * banyak


@pytest.mark.parametrize(
    ("judul", "isi", "banyak"),
    [
        ("Fisik (Rp)", ("18,50", "42,30", "71,80"), 1),
        ("Fisik (%)", ("18,50", "42,30", "71,80"), 0),
        ("Sisa (Rp)", ("1.250.000", "42,30", "71,80"), 0),
        # Whole numbers can be rupiah: of a rate, of a fee.
        ("Retribusi (Rp)", ("100", "150", "200"), 0),
        ("Fisik (Rp)", ("18,50", "42,30"), 0),
        ("Fisik (Rp)", ("18,50", "42,30", "200"), 1),
        ("Fisik (Rp)", ("18,50", "42,30", "201"), 0),
        ("Fisik (Rp ribu)", ("18,50", "42,30", "71,80"), 0),
    ],
)
def test_rupiah_atau_persen(judul: str, isi: tuple[str, ...], banyak: int) -> None:
    """A column headed in rupiah that holds small numbers with decimals, beside real amounts, is one of percentages."""
    tabel = "Tabel 3.18 Realisasi per Triwulan"
    baris = [
        (tabel, f"Triwulan {n}", kolom, nilai)
        for n, satu in enumerate(isi, 1)
        for kolom, nilai in (("Realisasi (Rp)", f"{n}2.384.516.218"), (judul, satu))
    ]
    temuan = _temuan(baris, "publikasi-satuan")
    assert [satu.tercetak for satu in temuan] == [judul] * banyak


def _satuan(*isi: dict[str, str]) -> list[tuple[str, str, Tingkat]]:
    """Return what is found in tables of units by name: what is printed, what should be, and how sure that is."""
    baris = [(f"Tabel 3.{n} Rencana {'ABCDEFG'[n]}", b, "Satuan", s) for n, t in enumerate(isi) for b, s in t.items()]
    return [(t.tercetak, t.seharusnya, t.tingkat) for t in _temuan(baris, "publikasi-satuan")]


_JALAN = "Panjang jalan mantap"


@pytest.mark.parametrize(
    ("satuan", "harap"),
    [
        # most say what is meant: for sure from two against one
        (("km", "km", "meter"), [("meter", "km", Tingkat.GALAT)]),
        (("km", "km", "km", "meter", "meter"), [("meter", "km", Tingkat.GALAT)] * 2),
        (("km", "meter"), [("meter", "", Tingkat.PERINGATAN)]),
        (("km", "km", "meter", "meter"), [("meter", "", Tingkat.PERINGATAN)] * 2),
        (("km", "km", "meter", "hektar"), [("meter", "km", Tingkat.GALAT), ("hektar", "km", Tingkat.GALAT)]),
        # other spellings of one unit
        (("km", "Km.", " km "), []),
        (("orang", "Jiwa", "org"), []),
        (("persen", "%", "Persentase"), []),
        (("≥ 80 km", "km"), []),
        (("dokumen", "Dok."), []),
        # a bare "angka" beside a real unit
        (("km", "km", "angka"), [("angka", "km", Tingkat.GALAT)]),
        # numbers and dashes are no units
        (("km", "12", "-"), []),
        (("km",), []),
    ],
)
def test_satuan_antartabel(satuan: tuple[str, ...], harap: list[tuple[str, str, Tingkat]]) -> None:
    """One indicator has one unit in all tables, however it is spelled."""
    assert _satuan(*({_JALAN: satu} for satu in satuan)) == harap


def test_satuan_dua_hal() -> None:
    """One table that gives two units to one name speaks of two things; a unit can be what the name counts."""
    dua = [(f"Tabel 3.{n} Rencana", _JALAN, "Satuan", satu) for n, satu in ((1, "km"), (1, "meter"), (2, "km"))]
    assert _temuan(dua, "publikasi-satuan") == []
    hal = "Jumlah UMKM binaan daerah"
    assert _satuan({hal: "UMKM"}, {hal: "UMKM"}, {hal: "unit"}) == []
    assert [t for t, *_ in _satuan({hal: "UMKM"}, {hal: "UMKM"}, {hal: "dokumen"})] == ["dokumen"]


@pytest.mark.parametrize(("banyak", "tingkat"), [(2, Tingkat.GALAT), (3, Tingkat.PERINGATAN)])
def test_tabel_dengan_ukuran_lain(banyak: int, tingkat: Tingkat) -> None:
    """A table that measures three things otherwise than the others may mean another number of them."""
    hal = ("Panjang jalan mantap", "Cakupan jembatan layak", "Jaringan irigasi teknis", "Kawasan taman kota")
    biasa = dict.fromkeys(hal, "km")
    lain = biasa | dict.fromkeys(hal[:banyak], "paket")
    assert _satuan(biasa, biasa, lain) == [("paket", "km", tingkat)] * banyak


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("nol", 0),
        ("tujuh", 7),
        ("sebelas", 11),
        ("empat belas", 14),
        ("dua puluh satu", 21),
        ("sepuluh", 10),
        ("seratus lima", 105),
        ("tiga ratus dua puluh", 320),
        ("seribu", 1_000),
        ("seribu dua", 1_002),
        ("dua ribu tiga ratus", 2_300),
        ("seratus dua belas ribu rupiah", 112_000),
        ("lima juta sepuluh", 5_000_010),
        ("dua milyar dua miliar", 4_000_000_000),
        ("satu triliun satu", 1_000_000_000_001),
        # written as one, or with a hyphen
        ("jutalima", 5),
        ("duajutalimaratus", 2_000_500),
        ("dua-puluh", 20),
        # other words are no number, and a scale alone is a unit
        ("dua lusin", None),
        ("juta rupiah", None),
        ("ribu juta miliar triliun", None),
        ("ribu", None),
    ],
)
def test_terbilang_dibaca(teks: str, nilai: int | None) -> None:
    """Words of numbers, by their places."""
    assert baca_terbilang(teks) == nilai


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pagunya Rp2.500.000 (dua juta lima ratus ribu rupiah).", []),
        ("Pagunya Rp2.500.000 (dua juta lima puluh ribu rupiah).", ["dua juta lima ratus ribu"]),
        ("Pagunya Rp2.500.000,00 (dua juta lima puluh ribu rupiah).", ["dua juta lima ratus ribu"]),
        ("Pagunya Rp2.500.000,- (dua juta lima puluh ribu rupiah).", ["dua juta lima ratus ribu"]),
        ("Pagunya Rp2.500.000 terbilang: dua juta lima puluh ribu rupiah.", ["dua juta lima ratus ribu"]),
        ("Ada 12 (sebelas) kecamatan.", ["dua belas"]),
        ("Ada 2.500 (dua ribu lima puluh) warga.", ["dua ribu lima ratus"]),
        ("Ada 12 (dua belas) desa dan 13 (empat belas) dusun.", ["tiga belas"]),
        # words that are no number, and a number that is none
        ("Ada 12 (dua lusin) kecamatan.", []),
        ("Pagunya 2.500 (juta rupiah).", []),
    ],
)
def test_terbilang_kalimat(kalimat: str, harap: list[str]) -> None:
    """An amount and the words behind it name one number."""
    isi = [("Prosa Bab III", f"{kalimat[:20]} …", "Kalimat", kalimat)]
    semua = [t.seharusnya for t in _temuan(isi, "publikasi-terbilang")]
    assert [satu.removesuffix(" rupiah") for satu in semua] == harap
    # A sentence that is the name of its row too is read once.
    assert [
        t.seharusnya for t in _temuan([("Prosa Bab III", kalimat, "Kalimat", kalimat)], "publikasi-terbilang")
    ] == semua


def _terbilang(*isi: tuple[str, str, str], lain: str = "") -> list[tuple[str, str, Tingkat]]:
    """Return what is found in rows of an amount and its words; another table may print an amount too."""
    baris = [
        ("Tabel 3.1 Anggaran", nama, kolom, nilai)
        for nama, *semua in isi
        for kolom, nilai in zip(("Pagu (Rp)", "Terbilang"), semua, strict=True)
    ]
    baris += [("Tabel 3.2 Ringkasan", "Belanja Modal", "Nilai (Rp)", lain)] if lain else []
    return [(t.tercetak, t.seharusnya, t.tingkat) for t in _temuan(baris, "publikasi-terbilang")]


_LIMA_BELAS = "lima belas juta rupiah"


@pytest.mark.parametrize(
    ("angka", "kata", "lain", "harap"),
    [
        ("15.000.000", _LIMA_BELAS, "", []),
        ("15.000.000", "lima puluh juta rupiah", "", [("lima puluh juta rupiah", "lima belas juta", Tingkat.GALAT)]),
        ("15.000.000", "lima belas jura", "", [("lima belas jura", "lima belas juta", Tingkat.PERINGATAN)]),
        # what other tables print decides
        ("51.000.000", _LIMA_BELAS, "15.000.000", [("51.000.000", "15.000.000", Tingkat.GALAT)]),
        ("51.000.000", _LIMA_BELAS, "51.000.000", [(_LIMA_BELAS, "lima puluh satu juta", Tingkat.GALAT)]),
    ],
)
def test_terbilang_tabel(angka: str, kata: str, lain: str, harap: list[tuple[str, str, Tingkat]]) -> None:
    """The words are those of the amount in their row, unless another table prints what the words say."""
    temuan = [(t, s.removesuffix(" rupiah"), n) for t, s, n in _terbilang(("Program A", angka, kata), lain=lain)]
    assert temuan == harap


def test_terbilang_barisnya() -> None:
    """Each row has words of its own."""
    semua = _terbilang(("Program A", "15.000.000", _LIMA_BELAS), ("Program B", "12.000.000", "dua belas juta rupiah"))
    assert semua == []


def test_terbilang_terdekat() -> None:
    """Of two amounts in a row the words are those of the nearer one; without any they say nothing."""
    isi = [
        ("Tabel 3.1 Anggaran", "Program A", kolom, nilai)
        for kolom, nilai in (
            ("Pagu (Rp)", "15.000.000"),
            ("Realisasi (Rp)", "12.000.000"),
            ("Terbilang", "dua belas juta rupiah"),
        )
    ]
    assert _temuan(isi, "publikasi-terbilang") == []
    baris = (
        ("Program A", "-", _LIMA_BELAS),
        ("Program B", "15.000.000", _LIMA_BELAS),
        ("Program C", "12.000.000", "dua puluh juta rupiah"),
    )
    assert [t for t, *_ in _terbilang(*baris)] == ["dua puluh juta rupiah"]


@pytest.mark.parametrize(("terbesar", "banyak"), [("1.000.000", 1), ("999.999", 0)])
def test_rupiah_di_sampingnya(terbesar: str, banyak: int) -> None:
    """Without a column of a million or more nothing in the table need be money."""
    isi = [
        ("Tabel 3.18 Realisasi", f"Triwulan {n}", kolom, nilai)
        for n in (1, 2, 3)
        for kolom, nilai in (("Realisasi (Rp)", terbesar), ("Fisik (Rp)", f"1{n},50"), ("Sisa", "4.000.000"))
    ]
    assert len(_temuan(isi, "publikasi-satuan")) == banyak
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    semua = list(periksa_satuan_kolom(petakan_isi(susun_publikasi(tuple(baris), tahun=2021))))
    assert [(sel.isi.baris, sel.teks, dugaan.nomor) for sel, dugaan in semua] == [
        ("Triwulan 1", "11,50", (1,))
    ] * banyak


def test_satu_per_satu() -> None:
    """What has nothing to be told does not end the search: each thing, table and row is looked at."""
    sama, beda = "Cakupan jembatan layak", _JALAN
    assert [
        t for t, *_ in _satuan({sama: "km", beda: "km"}, {sama: "km", beda: "km"}, {sama: "km", beda: "meter"})
    ] == ["meter"]
    nilai = [
        (f"Tabel 3.{n} Layanan", nama, "Satuan", s)
        for nama, isi in (("Indeks taman kota", ("Nilai", "Nilai")), (_INDIKATOR, ("Nilai", "Indeks")))
        for n, s in enumerate(isi)
    ]
    assert [t.tingkat for t in _temuan(nilai, "publikasi-satuan")] == [Tingkat.CATATAN]
    orang = [
        ("Tabel 3.1 Pegawai", f"Triwulan {n}", kolom, f"1{n}")
        for n in (1, 2, 3)
        for kolom in ("Retribusi (Rp)", "Orang")
    ]
    uang = [
        ("Tabel 3.2 Realisasi", f"Triwulan {n}", kolom, isi)
        for n in (1, 2, 3)
        for kolom, isi in (("Realisasi (Rp)", f"{n}2.384.516"), ("Fisik (Rp)", f"1{n},50"))
    ]
    assert [t.tercetak for t in _temuan([*orang, *uang], "publikasi-satuan")] == ["Fisik (Rp)"]
    baris = (("Program A", "51.000.000", _LIMA_BELAS), ("Program B", "12.000.000", "dua puluh juta rupiah"))
    assert [t for t, *_ in _terbilang(*baris, lain="15.000.000")] == ["51.000.000", "dua puluh juta rupiah"]


@pytest.mark.parametrize(
    ("label", "banyak"),
    [
        ("Pagu Rp2.500.000 (dua juta lima puluh ribu rupiah) untuk taman", 1),
        ("Pagu Rp2.500.000 (dua juta lima ratus ribu rupiah) untuk taman", 0),
    ],
)
def test_terbilang_nama_baris(label: str, banyak: int) -> None:
    """A sentence may stand as the name of its row."""
    isi = [("Tabel 3.1 Uraian", label, "Ket", "ada")]
    assert len(_temuan(isi, "publikasi-terbilang")) == banyak
