"""Rules on the budget, each alone on the Semarang workbook."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja.masukan.silang.anggaran import program_berindikator
from kinerja.model import Asal, Data, Indikator, SasaranProgram

SUB = "2.17.01.2.01.01"


def test_sub_kegiatan_tanpa_kegiatan(buku: Any) -> None:
    """A missing kegiatan is one fault at its first sub kegiatan, however many there are and whoever names it."""
    buku.kosongkan("anggaran", "2.17.01.2.01")
    pesan = f"sub kegiatan “{SUB}” belum mempunyai kegiatan; tambahkan baris dengan kode 2.17.01.2.01"
    buku.hanya("anggaran", buku.alamat("anggaran", SUB, "kode"), "tanpa_induk", pesan)


def test_kegiatan_tanpa_program(buku: Any) -> None:
    """A missing program is one fault, however many sheets name it."""
    buku.kosongkan("anggaran", "2.17.01")
    pesan = "kegiatan “2.17.01.2.01” belum mempunyai program; tambahkan baris dengan kode 2.17.01"
    buku.hanya("anggaran", "A4", "tanpa_induk", pesan)


def test_sub_kegiatan_tanpa_program(buku: Any) -> None:
    """A sub kegiatan that stands alone lacks two rows: its kegiatan and its program."""
    nomor = buku.tambah("anggaran", kode="2.17.99.2.01.0001", nama="Sendirian", anggaran=1.0, realisasi=1.0)
    galat = buku.galat()
    assert [(satu.sel, satu.kode) for satu in galat] == [(f"A{nomor}", "tanpa_induk"), (f"A{nomor}", "tanpa_program")]
    assert [satu.pesan for satu in galat] == [
        "sub kegiatan “2.17.99.2.01.0001” belum mempunyai kegiatan; tambahkan baris dengan kode 2.17.99.2.01",
        "sub kegiatan “2.17.99.2.01.0001” belum mempunyai program; tambahkan baris dengan kode 2.17.99",
    ]


@pytest.mark.parametrize("kode", ["2", "2.17"])
def test_tingkat_kode(buku: Any, kode: str) -> None:
    """Urusan and bidang are no rows of the budget."""
    nomor = buku.tambah("anggaran", kode=kode, nama="Urusan")
    pesan = f"“{kode}” bukan kode program, kegiatan, atau sub kegiatan"
    buku.hanya("anggaran", f"A{nomor}", "tingkat_salah", pesan)


@pytest.mark.parametrize("kolom", ["anggaran murni", "anggaran", "realisasi"])
@pytest.mark.parametrize(("kode", "tingkat"), [("2.17.01", "program"), ("2.17.01.2.01", "kegiatan")])
def test_jumlah_diketik(buku: Any, kode: str, tingkat: str, kolom: str) -> None:
    """Sums are computed, never typed."""
    sel = buku.ubah("anggaran", kode, kolom, 1000.0)
    buku.hanya("anggaran", sel, "jumlah_diketik", f"{kolom} {tingkat} dihitung dari bawahnya; kosongkan sel ini")


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_rupiah_kosong(buku: Any, kolom: str) -> None:
    """A sub kegiatan has its amounts, zero included."""
    sel = buku.ubah("anggaran", SUB, kolom, "")
    buku.hanya("anggaran", sel, "rupiah_kosong", f"{kolom} “{SUB}” belum diisi; tulis 0 bila memang nol")


def test_rupiah_kosong_bersumber_dana(buku: Any) -> None:
    """A blank amount of a sub kegiatan with other sources is one fault."""
    sel = buku.ubah("anggaran", "2.17.05.2.01.01", "anggaran", "")
    buku.hanya("anggaran", sel, "rupiah_kosong", "anggaran “2.17.05.2.01.01” belum diisi")


@pytest.mark.parametrize("kode", ["2.17.77", "2.17.01.2.77"])
def test_cabang_tanpa_isi(buku: Any, kode: str) -> None:
    """A program or kegiatan with nothing below it has amounts itself."""
    buku.tambah("anggaran", kode=kode, nama="Cabang", anggaran=5.0)
    galat = [satu for satu in buku.galat() if satu.tingkat == "galat"]
    assert [(satu.kode, satu.pesan) for satu in galat] == [
        ("rupiah_kosong", f"realisasi “{kode}” belum diisi; tulis 0 bila memang nol")
    ]


def test_realisasi_melebihi_pagu(buku: Any) -> None:
    """Spending above the budget is a warning with both amounts."""
    sel = buku.ubah("anggaran", SUB, "realisasi", 564_081.0)
    pesan = "realisasi 564.081 melebihi anggaran 564.080"
    buku.hanya("anggaran", sel, "melebihi_pagu", pesan, peringatan=True)


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_sumber_dana_melebihi(buku: Any, kolom: str) -> None:
    """Other sources do not pay more than the sub kegiatan has."""
    nomor = buku.baris("sumber_dana", "2.17.05.2.01.01")
    sel = buku.ubah("sumber_dana", nomor, kolom, 9_000_000_000_000.0)
    pesan = "“2.17.05.2.01.01” dari sumber lain berjumlah 9.000.000.000.000, melebihi"
    buku.hanya("sumber_dana", sel, "sumber_dana_melebihi", pesan)


def test_sumber_dana_pada_program(buku: Any) -> None:
    """Sources are written at the sub kegiatan."""
    nomor = buku.tambah("sumber_dana", kode="2.17.05", sumber="DAK", anggaran=1.0, realisasi=1.0)
    pesan = "“2.17.05” bukan baris terbawah pada lembar anggaran; sumber dana ditulis pada sub kegiatan"
    buku.hanya("sumber_dana", f"A{nomor}", "sumber_dana_salah_tingkat", pesan)


def test_bagian_bukan_seratus(buku: Any) -> None:
    """The shares of a program add up to 100."""
    sel = buku.ubah("sasaran_program", ("S1", "2.17.02"), "bagian", 90.5)
    pesan = "bagian program “2.17.02” berjumlah 90,5 persen, sedangkan seharusnya 100"
    buku.hanya("sasaran_program", sel, "bagian_bukan_100", pesan)


def test_bagian_dua_sasaran(buku: Any) -> None:
    """A program of two sasaran is shared between them."""
    buku.ubah("sasaran_program", ("S1", "2.17.02"), "bagian", "62,5")
    buku.tambah("sasaran_program", sasaran="S2", program="2.17.02", bagian=37.5)
    buku.baca()


def test_bagian_tak_terbaca(buku: Any) -> None:
    """A share that cannot be read is one fault; the sum is not judged."""
    buku.tambah("sasaran_program", sasaran="S2", program="2.17.02", bagian=50.0)
    sel = buku.ubah("sasaran_program", ("S1", "2.17.02"), "bagian", "separuh")
    buku.hanya("sasaran_program", sel, "bukan_bilangan", "“separuh” bukan bilangan")


def test_bukan_program(buku: Any) -> None:
    """Only programs are assigned to a sasaran."""
    nomor = buku.tambah("sasaran_program", sasaran="S1", program="2.17.02.2.01")
    pesan = "“2.17.02.2.01” bukan kode program; tulis misalnya 2.17.02"
    buku.hanya("sasaran_program", f"B{nomor}", "bukan_program", pesan)


def test_program_tanpa_sasaran(buku: Any) -> None:
    """A program that serves no sasaran is a warning."""
    buku.kosongkan("sasaran_program", ("S1", "2.17.02"))
    sel = buku.alamat("anggaran", "2.17.02", "kode")
    pesan = "program “2.17.02” belum dikaitkan dengan sasaran; isi pada lembar sasaran_program"
    buku.hanya("anggaran", sel, "program_tanpa_sasaran", pesan, peringatan=True)


@pytest.mark.parametrize("tahun", [2023, 2024])
def test_riwayat_tahun_laporan(buku: Any, tahun: int) -> None:
    """The year of the report, or a later one, is no earlier year."""
    nomor = buku.tambah("riwayat_anggaran", tahun=float(tahun), anggaran=2.0, realisasi=1.0)
    buku.hanya("riwayat_anggaran", f"A{nomor}", "riwayat_bukan_lalu", f"tahun {tahun} bukan tahun sebelum")


@pytest.mark.parametrize(
    ("anggaran", "realisasi", "persen", "kolom", "pesan"),
    [
        (0.0, "", 83.79, "anggaran", "persen terisi 83,79, padahal anggarannya 0"),
        (0.0, 0.0, 83.79, "anggaran", "persen terisi 83,79, padahal anggarannya 0"),
        (0.0, 5.0, "", "anggaran", "realisasi terisi 5, padahal anggarannya 0"),
        (200.0, 150.0, 83.79, "persen", "persen 83,79 bertentangan dengan 150 dari 200, yaitu 75,00"),
    ],
)
def test_riwayat_bertentangan(
    buku: Any, anggaran: object, realisasi: object, persen: object, kolom: str, pesan: str
) -> None:
    """A percentage has one origin, and nothing is spent of nothing."""
    nomor = buku.tambah("riwayat_anggaran", tahun=2021.0, anggaran=anggaran, realisasi=realisasi, persen=persen)
    buku.hanya("riwayat_anggaran", buku.alamat("riwayat_anggaran", nomor, kolom), "riwayat_bertentangan", pesan)


@pytest.mark.parametrize(
    ("anggaran", "realisasi", "persen"),
    [("", "", 83.79), (200.0, "", 83.79), (3.0, 2.0, 66.67), (3.0, 2.0, 67.0), (0.0, 0.0, ""), (3.0, 2.0, "")],
)
def test_riwayat_sepakat(buku: Any, anggaran: object, realisasi: object, persen: object) -> None:
    """A percentage alone, beside one amount, or as both amounts give it at its own precision, is taken."""
    buku.tambah("riwayat_anggaran", tahun=2021.0, anggaran=anggaran, realisasi=realisasi, persen=persen)
    buku.baca()


def test_sumber_dana_tanpa_realisasi(buku: Any) -> None:
    """What a source spent may be unknown."""
    buku.ubah("sumber_dana", 3, "realisasi", "")
    assert buku.baca().sumber_dana[0].realisasi is None


@pytest.mark.parametrize("kode", ["S2.1", "T1.1"])
def test_a_program_is_tied_to_an_indicator_of_its_sasaran(buku: Any, kode: str) -> None:
    """An indicator of another sasaran, or of a tujuan, would take money that is not its own."""
    sel = buku.ubah("sasaran_program", ("S1", "2.17.02"), "indikator", kode)
    buku.hanya("sasaran_program", sel, "bukan_indikator_sasaran", f"“{kode}” bukan indikator sasaran “S1”")


def test_a_program_without_indicator_hides_none_behind_it() -> None:
    """Nor does one that cannot be read: each row is judged for itself."""
    indikator = Indikator.model_validate(
        {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "x", "satuan": "%", "arah": "naik"}
    )
    ikat = [{"sasaran": "S2", "program": "P1", "indikator": i} for i in (None, "S1.1", "S1.1")]
    rusak = Asal("data.xlsx", "sasaran_program", 4, {}, frozenset({"sasaran"}))
    semua = [SasaranProgram.model_validate(satu) for satu in ikat]
    semua[1] = SasaranProgram.model_validate({**ikat[1], "asal": rusak})
    data = Data(indikator=(indikator,), sasaran_program=tuple(semua))
    assert [satu.kode for satu in program_berindikator(data, 2023)] == ["bukan_indikator_sasaran"]
