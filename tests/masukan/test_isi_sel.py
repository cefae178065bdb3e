"""What cells hold: typed numbers, dates and choices are understood, all else is a fault with its cell and a remedy."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from kinerja.masukan.isi_lembar import SelCacat
from kinerja.model import Agregasi, Arah, Kelompok, Level

PROGRAM, SUB = "2.17.01", "2.17.01.2.01.01"


@pytest.mark.parametrize(
    ("nilai", "kode", "pesan"),
    [
        ("1,2 milyar", "bukan_rupiah", "“1,2 milyar” bukan bilangan rupiah; tulis 1200000000"),
        ("Rp 3,5 juta", "bukan_rupiah", "tulis 3500000"),
        ("500 rb", "bukan_rupiah", "tulis 500000"),
        ("tidak tahu", "bukan_rupiah", "“tidak tahu” bukan bilangan rupiah; tulis misalnya 1200000000"),
        ("1.234", "bilangan_rancu", "“1.234” dapat dibaca dua cara; tulis 1234 bila ribuan atau 1,2340 bila desimal"),
        ("1,234", "bilangan_rancu", "“1,234” dapat dibaca dua cara; tulis 1234 bila ribuan atau 1,2340 bila desimal"),
        (12.5, "bukan_rupiah", "bukan bilangan rupiah"),
        (-1.0, "rupiah_negatif", "negatif; rupiah pada kolom ini tidak boleh kurang dari nol"),
        (True, "bukan_rupiah", "bukan bilangan rupiah"),
        (dt.date(2023, 1, 2), "bukan_rupiah", "bukan bilangan rupiah"),
    ],
)
def test_bukan_rupiah(buku: Any, nilai: object, kode: str, pesan: str) -> None:
    """An amount that is not one is named with its cell and how to write it; nothing else is said about the row."""
    sel = buku.ubah("anggaran", SUB, "anggaran", nilai)
    buku.hanya("anggaran", sel, kode, pesan)


def test_kalimat_utuh(buku: Any) -> None:
    """The line that people read names file, sheet, cell, what was found and what to write."""
    buku.ubah("anggaran", 5, "anggaran", "1,2 milyar")
    assert [str(satu) for satu in buku.galat()] == [
        'data.xlsx, lembar "anggaran", sel D5: “1,2 milyar” bukan bilangan rupiah; tulis 1200000000.'
    ]


@pytest.mark.parametrize(
    ("nilai", "rupiah"),
    [
        ("31.826.684.236", 31_826_684_236),
        ("31,826,684,236", 31_826_684_236),
        ("Rp 31.826.684.236,-", 31_826_684_236),
        ("Rp31.826.684.236,00", 31_826_684_236),
        ("  31826684236  ", 31_826_684_236),
        ("31826684236", 31_826_684_236),
        (31826684236.0, 31_826_684_236),
        ("Rp 31.826,-", 31_826),
        ("0", 0),
    ],
)
def test_rupiah_yang_diketik(buku: Any, nilai: object, rupiah: int) -> None:
    """Amounts are read in every spelling that officials use."""
    for kolom in ("anggaran", "realisasi"):
        buku.ubah("anggaran", SUB, kolom, nilai)
    satu = next(satu for satu in buku.baca().anggaran if satu.kode == SUB)
    assert (satu.anggaran, satu.realisasi) == (rupiah, rupiah)


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        ("77,04", "77.04"),
        ("77.04", "77.04"),
        ("77,04 %", "77.04"),
        ("77,04%", "77.04"),
        (" 77,04 ", "77.04"),
        ("\xa077,04\xa0%", "77.04"),
        (77.04, "77.04"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        (0.1, "0.1"),
        ("0,001", "0.001"),
    ],
)
def test_bilangan_yang_diketik(buku: Any, nilai: object, terbaca: str) -> None:
    """Numbers are read exactly, with comma or point, with or without percent sign."""
    buku.ubah("realisasi", ("S2.1", 2023), "realisasi", nilai)
    satu = next(satu for satu in buku.baca().realisasi if (satu.indikator, satu.tahun) == ("S2.1", 2023))
    assert satu.realisasi == Decimal(terbaca)


@pytest.mark.parametrize("nilai", ["", "-", "–", "NA", "n/a", "N/A", "  ", "menunggu penilaian", "Nihil"])
def test_tanpa_nilai(buku: Any, nilai: str) -> None:
    """What says "no value" reads as no value, never as zero."""
    buku.ubah("realisasi", ("S2.1", 2022), "realisasi", nilai)
    satu = next(satu for satu in buku.baca().realisasi if (satu.indikator, satu.tahun) == ("S2.1", 2022))
    assert satu.realisasi is None


@pytest.mark.parametrize("nilai", ["2023", " 2023 ", 2023.0])
def test_tahun_sebagai_teks(buku: Any, nilai: object) -> None:
    """A year may be text or number."""
    buku.ubah("target", ("S1.1", 2023), "tahun", nilai)
    assert ("S1.1", 2023) in {(satu.indikator, satu.tahun) for satu in buku.baca().target}


@pytest.mark.parametrize(
    ("nilai", "kode", "pesan"),
    [
        ("dua ribu", "bukan_bilangan", "“dua ribu” bukan bilangan"),
        (23.0, "bukan_tahun", "bukan tahun; tulis misalnya 2023"),
        ("2023/2024", "bukan_bilangan", "“2023/2024” bukan bilangan"),
        (2023.5, "bukan_bulat", "bukan tahun; tulis tanpa desimal"),
    ],
)
def test_bukan_tahun(buku: Any, nilai: object, kode: str, pesan: str) -> None:
    """What is not a year is named; the indicator is not also said to be without target."""
    sel = buku.ubah("target", ("S1.1", 2023), "tahun", nilai)
    buku.hanya("target", sel, kode, pesan)


@pytest.mark.parametrize(
    "nilai",
    ["1 November 2023", "01-11-2023", "1/11/2023", "2023-11-01", dt.date(2023, 11, 1), " 1  november 2023 "],
)
def test_tanggal_yang_diketik(buku: Any, nilai: object) -> None:
    """A date may be a date cell or text, day before month."""
    buku.ubah("pk", "PK-03", "tanggal", nilai)
    assert next(satu for satu in buku.baca().pk if satu.kode == "PK-03").tanggal == dt.date(2023, 11, 1)


@pytest.mark.parametrize("nilai", ["November 2023", "31 Februari 2023", "1 Nopembr 2023", "32/1/2023"])
def test_bukan_tanggal(buku: Any, nilai: str) -> None:
    """What is not a date is named; rows that refer to the form are not."""
    sel = buku.ubah("pk", "PK-03", "tanggal", nilai)
    buku.hanya("pk", sel, "bukan_tanggal", f"“{nilai}” bukan tanggal; tulis misalnya 28 Februari 2024")


@pytest.mark.parametrize(
    ("nilai", "kode", "pesan"),
    [
        (-1.0, "cacah_negatif", "jumlah tidak boleh kurang dari nol"),
        (2.5, "bukan_bulat", "bukan bilangan bulat; tulis tanpa desimal"),
        ("delapan", "bukan_bilangan", "“delapan” bukan bilangan"),
    ],
)
def test_bukan_cacah(buku: Any, nilai: object, kode: str, pesan: str) -> None:
    """A count is whole and not negative; totals over it are not also said to disagree."""
    sel = buku.ubah("pegawai_status", "ASN", "laki laki", nilai)
    buku.hanya("pegawai_status", sel, kode, pesan)


@pytest.mark.parametrize(
    ("nilai", "pesan"),
    [
        ("naikk", "“naikk” tidak dikenal; pilih naik, turun, rentang, atau predikat; mungkin maksudnya “naik”"),
        ("ke atas", "“ke atas” tidak dikenal; pilih naik, turun, rentang, atau predikat"),
        (1.0, "tidak dikenal; pilih naik, turun, rentang, atau predikat"),
    ],
)
def test_pilihan_tidak_dikenal(buku: Any, nilai: object, pesan: str) -> None:
    """A closed choice names its values, and the nearest one."""
    sel = buku.ubah("indikator", "S2.1", "arah", nilai)
    buku.hanya("indikator", sel, "enum", pesan)
    assert ("mungkin" in buku.galat()[0].pesan) == (nilai == "naikk")


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom", "nilai", "terbaca"),
    [
        ("indikator", "S2.1", "arah", " Naik ", Arah.NAIK),
        ("indikator", "S2.1", "level", "SASARAN", Level.SASARAN),
        ("indikator", "S2.1", "agregasi", "rata rata", Agregasi.RERATA),
        ("indikator", "S2.1", "agregasi", "Posisi  Akhir", Agregasi.POSISI_AKHIR),
        ("pegawai_status", "PPKL", "kelompok", "non-asn", Kelompok.NON_ASN),
        ("pegawai_pendidikan", ("SEK", "ASN", "S1"), "pendidikan", "s1", "S1"),
    ],
)
def test_pilihan_longgar(buku: Any, lembar: str, kunci: object, kolom: str, nilai: str, terbaca: object) -> None:
    """Case, blanks and hyphens in a closed choice do not count."""
    nomor = buku.baris(lembar, kunci)
    buku.ubah(lembar, kunci, kolom, nilai)
    satu = next(satu for satu in getattr(buku.baca(), lembar) if satu.asal.baris == nomor)
    assert getattr(satu, kolom) == terbaca


@pytest.mark.parametrize("nilai", ["Ya", "ya ", "YA", "y", True, 1.0, "TIDAK", "t", False, 0.0])
def test_ya_tidak(buku: Any, nilai: object) -> None:
    """Yes and no are read in the usual spellings."""
    buku.ubah("indikator", "S2.1", "iku", nilai)
    satu = next(satu for satu in buku.baca().indikator if satu.kode == "S2.1")
    assert satu.iku is (nilai is True or nilai == 1.0 or str(nilai).strip().casefold() in {"ya", "y"})


def test_bukan_ya_tidak(buku: Any) -> None:
    """What is neither yes nor no is named."""
    sel = buku.ubah("indikator", "S2.1", "iku", "mungkin")
    buku.hanya("indikator", sel, "bukan_ya_tidak", "“mungkin” tidak dikenal; tulis ya atau tidak")


@pytest.mark.parametrize(
    ("nilai", "pesan"),
    [
        ("2.17.1", "“2.17.1” bukan kode urusan.bidang.program.kegiatan.subkegiatan; tulis misalnya 2.17.01.2.01.01"),
        ("2.17.01.3.01.01", "bukan kode"),
        ("Jumlah", "“Jumlah” bukan kode"),
        (2.175, "bukan kode"),
        (dt.date(2017, 2, 1), "terbaca sebagai tanggal 1 Februari 2017; ubah format sel menjadi Teks"),
    ],
)
def test_tata_kode_anggaran(buku: Any, nilai: object, pesan: str) -> None:
    """A budget code outside the grammar is one fault; the tree below and references to it are not reported again."""
    sel = buku.ubah("anggaran", PROGRAM, "kode", nilai)
    (satu,) = buku.galat()
    assert (satu.lembar, satu.sel) == ("anggaran", sel)
    assert satu.kode in {"kode_salah", "bukan_kode"}
    assert pesan in satu.pesan


@pytest.mark.parametrize("nilai", [f" {SUB} ", f"{SUB}.", "2. 17. 01. 2. 01. 01"])
def test_kode_anggaran_longgar(buku: Any, nilai: str) -> None:
    """Blanks and a point at the end of a code do not count."""
    buku.ubah("anggaran", SUB, "kode", nilai)
    assert SUB in {satu.kode for satu in buku.baca().anggaran}


def test_kode_terbaca_tanggal(buku: Any) -> None:
    """A code that the spreadsheet made a date is told so."""
    sel = buku.ubah("sasaran", "S1", "kode", dt.date(2024, 1, 2))
    buku.hanya("sasaran", sel, "bukan_kode", "kode terbaca sebagai tanggal 2 Januari 2024")


def test_tanggal_dalam_teks(buku: Any) -> None:
    """A date in a column of text reads as Indonesian words."""
    buku.ubah("indikator", "S2.1", "data awal", 12.5)
    buku.ubah("indikator", "S2.1", "tahun data awal", dt.datetime(2020, 1, 1))  # noqa: DTZ001 - as a cell holds it
    satu = next(satu for satu in buku.baca().indikator if satu.kode == "S2.1")
    assert satu.tahun_data_awal == "1 Januari 2020"


@pytest.mark.parametrize("nilai", [True, dt.time(8, 30), dt.timedelta(hours=30)])
def test_bukan_teks(buku: Any, nilai: object) -> None:
    """What cannot be meant as text is not printed as such."""
    sel = buku.ubah("langkah", 3, "uraian", nilai)
    buku.hanya("langkah", sel, "bukan_teks", "padahal seharusnya teks")


@pytest.mark.parametrize(
    "teks",
    [
        "=1+1",
        '=HYPERLINK("x")',
        "+62 24",
        "@nama",
        "a<b dan c>d",
        "[bold]a[/bold] :warning: {x}",
        "a & b < c",
    ],
)
def test_teks_tetap_teks(buku: Any, teks: str) -> None:
    """Text that looks like a formula, a comparison or markup of a terminal stays what it is."""
    buku.ubah("langkah", 3, "uraian", teks)
    assert buku.baca().langkah[0].uraian == teks


def test_teks_dirapikan(buku: Any) -> None:
    """Text is one line without blanks at its ends."""
    buku.ubah("langkah", 3, "uraian", "  dua\n baris \t rapi  ")
    assert buku.baca().langkah[0].uraian == "dua baris rapi"


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom", "pesan"),
    [
        ("unit", "SEK", "nama", 'kolom "nama" wajib diisi; contoh: Bidang Pemberdayaan Koperasi'),
        ("indikator", "S1.1", "satuan", 'kolom "satuan" wajib diisi; contoh: %'),
        ("langkah", 3, "uraian", 'kolom "uraian" wajib diisi'),
    ],
)
def test_sel_wajib_kosong(buku: Any, lembar: str, kunci: object, kolom: str, pesan: str) -> None:
    """A blank required cell is named with an example; references to its row are not reported."""
    sel = buku.ubah(lembar, kunci, kolom, "-")
    if lembar == "langkah":
        buku.ubah(lembar, kunci, "catatan", "masih dipikirkan")
    buku.hanya(lembar, sel, "missing", pesan)


@pytest.mark.parametrize(
    ("nilai", "kode", "pesan"),
    [
        (SelCacat("#REF!"), "galat_excel", "rumus Excel menghasilkan #REF!; perbaiki rumusnya"),
        ("#DIV/0!", "galat_excel", "rumus Excel menghasilkan #DIV/0!; perbaiki rumusnya"),
        (
            SelCacat(),
            "rumus_kosong",
            "rumus belum dihitung; buka buku kerja dengan Excel atau LibreOffice, lalu simpan",
        ),
    ],
)
@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom"),
    [
        ("realisasi", ("S2.1", 2023), "realisasi"),
        ("target", ("S1.1", 2023), "renstra"),
        ("anggaran", SUB, "realisasi"),
        ("langkah", 3, "uraian"),
        ("unit", "SEK", "induk"),
        ("indikator", "S1.1", "arah"),
        ("pegawai_golongan", ("SEK", "ASN", "III"), "golongan"),
    ],
)
def test_sel_cacat(buku: Any, lembar: str, kunci: object, kolom: str, nilai: object, kode: str, pesan: str) -> None:
    """A formula without value is a fault in any column, required or not, and has no consequences."""
    sel = buku.ubah(lembar, kunci, kolom, nilai)
    buku.hanya(lembar, sel, kode, pesan)
