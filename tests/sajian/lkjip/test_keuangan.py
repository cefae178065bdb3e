"""Money adds up, in every table of Bab III B and for every kind of workbook."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.besaran import daftar as besaran
from kinerja.laporan import Laporan, buka_folder, isi_teks
from kinerja.model import Analisis, JenisAnalisis, RiwayatAnggaran, SasaranProgram
from kinerja.sajian import (
    anggaran_menurut_sasaran,
    anggaran_menurut_sumber,
    anggaran_program,
    anggaran_tahun_lalu,
    rincian_anggaran,
    sisa_anggaran,
)
from kinerja.sajian.blok import Blok, Daftar, Gambar, Rujuk, Tabel, jelajah
from kinerja.sajian.dasar import Sajian


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def ubah(laporan: Laporan, **lembar: Any) -> Laporan:
    """Return the report without prose and with other rows on some sheets."""
    baru = Laporan(replace(laporan.bahan, narasi={}, data=replace(laporan.data, **lembar)))
    baru.teks = isi_teks(baru)
    return baru


def teks(*blok: Blok) -> str:
    """Return all texts of some blocks on one line."""
    return " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks")).replace(NBSP, " ")


def tabel(hasil: Sajian, kunci: str) -> Tabel:
    """Return the table with a key."""
    (satu,) = [satu for satu in hasil.blok if isinstance(satu, Tabel) and satu.kunci == kunci]
    return satu


def isi(satu: Tabel) -> list[list[str]]:
    """Return the printed cells of the body."""
    return [[sel.teks for sel in baris] for baris in satu.baris]


def rupiah(teks_sel: str) -> int:
    """Read a printed amount."""
    return int(teks_sel.replace(".", ""))


# --- sources -----------------------------------------------------------------------------------------------------


def test_sumber_dana_semarang(laporan: Laporan) -> None:
    """PAD pays what the special funds do not; the sources add up to the total."""
    baris = isi(tabel(anggaran_menurut_sumber(laporan), "sumber_dana"))
    assert baris[0] == ["Pendapatan Asli Daerah (PAD)", "22.905.820.628", "20.308.701.415", "88,66", "2.597.119.213"]
    assert baris[-1] == ["Jumlah", "31.826.684.236", "28.491.532.033", "89,52", "3.335.152.203"]
    for kolom in (1, 2, 4):
        assert sum(rupiah(satu[kolom]) for satu in baris[:-1]) == rupiah(baris[-1][kolom])


def test_rincian_sumber_digabung_menurut_sumber(laporan: Laporan) -> None:
    """A source is named once for all of its rows."""
    satu = tabel(anggaran_menurut_sumber(laporan), "rincian_sumber")
    assert [sel.tinggi for baris in satu.baris for sel in baris if len(baris) == 5][::5] == [2, 3, 4]
    assert len(satu.baris) == 9


def test_satu_sumber_saja(laporan: Laporan) -> None:
    """Without other sources all is the main one: the sentence says it, and no table of one row repeats it."""
    hasil = anggaran_menurut_sumber(ubah(laporan, sumber_dana=()))
    assert not [satu for satu in hasil.blok if isinstance(satu, Tabel)]
    assert "yang bersumber dari Pendapatan Asli Daerah (PAD). Realisasinya" in teks(*hasil.blok)
    assert "Rp31.826.684.236" in teks(*hasil.blok)
    assert "dimuat dalam" not in teks(*hasil.blok)


# --- the tree ----------------------------------------------------------------------------------------------------


def test_pohon_anggaran_semarang(laporan: Laporan) -> None:
    """8 programs, 14 kegiatan and 38 sub kegiatan; each level adds up to the total."""
    hasil = anggaran_program(laporan)
    baris = isi(tabel(rincian_anggaran(laporan), "anggaran"))
    total = ["31.826.684.236", "28.491.532.033", "89,52", "3.335.152.203", "10,48"]
    assert baris[:2] == [
        ["", "Dinas Koperasi dan Usaha Mikro Kota Semarang", *total],
        ["2.17", "Urusan pemerintahan bidang koperasi, usaha kecil, dan menengah", *total],
    ]
    assert baris[2] == [
        "2.17.01", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "11.674.610.355", "10.717.987.308",
        "91,81", "956.623.047", "8,19",
    ]  # fmt: skip
    assert baris[-1] == ["Jumlah", *total]
    for ruas, banyak in ((3, 8), (5, 14), (6, 38)):
        milik = [satu for satu in baris[:-1] if satu[0].count(".") + 1 == ruas]
        assert len(milik) == banyak
        assert sum(rupiah(satu[2]) for satu in milik) == 31826684236
        assert sum(rupiah(satu[3]) for satu in milik) == 28491532033
        assert sum(rupiah(satu[5]) for satu in milik) == 3335152203
    assert "8 program, 14 kegiatan, dan 38 sub kegiatan" in teks(*hasil.blok)


def test_pohon_anggaran_bergaya(laporan: Laporan) -> None:
    """Programs are bold, sub kegiatan indented, and rows are shaded by level; the chart names every program."""
    hasil = anggaran_program(laporan)
    satu = tabel(rincian_anggaran(laporan), "anggaran")
    assert satu.lanskap
    assert satu.gaya_baris[:5] == ("jumlah", "kelompok", "program", "kegiatan", "")
    assert satu.gaya_baris[-1] == "jumlah"
    assert [baris[1].rinci for baris in satu.baris[:5]] == [0, 0, 0, 0, 1]
    assert [baris[0].tebal for baris in satu.baris[:5]] == [True, True, True, False, False]
    gambar = hasil.blok[-1]
    assert isinstance(gambar, Gambar)
    assert gambar.alt.count(";") == 7


def test_beberapa_urusan_masing_masing_berjumlah(laporan: Laporan) -> None:
    """Each bidang urusan stands above its programs with their sum; several are named by the nomenclature."""

    def pindah(kode: str) -> str:
        return kode.replace("2.17.08", "3.30.02", 1)

    ubahan = ubah(
        laporan,
        anggaran=tuple(s.model_copy(update={"kode": pindah(s.kode)}) for s in laporan.data.anggaran),
        sumber_dana=(),
        pk_anggaran=(),
        belanja=(),
        sasaran_program=(),
    )
    baris = isi(tabel(rincian_anggaran(ubahan), "anggaran"))
    kode = [satu[0] for satu in baris[:-1]]
    urusan = {satu[0]: satu for satu in baris if satu[0].count(".") == 1}
    assert {satu[0]: satu[1] for satu in urusan.values()} == {
        "2.17": "Urusan pemerintahan bidang koperasi, usaha kecil, dan menengah",
        "3.30": "Urusan pemerintahan bidang perdagangan",
    }
    assert kode.index("3.30") + 1 == kode.index("3.30.02")
    program = [satu for satu in baris if satu[0].count(".") == 2]
    for satu in urusan.values():
        for kolom in (2, 3, 5):
            milik = [rupiah(p[kolom]) for p in program if p[0].startswith(f"{satu[0]}.")]
            assert rupiah(satu[kolom]) == sum(milik)
    jejak = ubahan.semua_jejak[besaran.PAGU.kunci(besaran.pos_anggaran("3.30"))]
    assert [satu.kunci for satu in jejak.operand] == [besaran.PAGU.kunci(besaran.pos_anggaran("3.30.02"))]


def test_kode_sendiri_tidak_menyebut_urusan(akar: Path) -> None:
    """Codes of the report's own name no urusan: the perangkat daerah alone stands above the programs."""
    depok = buka_folder(akar / "params" / "kota-depok" / "dkum" / "2023")
    assert depok.hasil.bidang_urusan == ()
    gaya = tabel(rincian_anggaran(depok), "anggaran").gaya_baris
    assert gaya[:2] == ("jumlah", "program")
    assert "kelompok" not in gaya


def test_sub_kegiatan_tanpa_belanja(laporan: Laporan) -> None:
    """Nothing spent is 0,00 % and 100,00 % left; no budget has no percentage."""
    kode = "2.17.01.2.02.05"
    baris = {satu[0]: satu for satu in isi(tabel(rincian_anggaran(laporan), "anggaran"))}
    assert baris[kode][2:] == ["596.480", "0", "0,00", "596.480", "100,00"]
    nol = tuple(
        satu.model_copy(update={"anggaran": 0, "realisasi": 0}) if satu.kode == kode else satu
        for satu in laporan.data.anggaran
    )
    baris = {satu[0]: satu for satu in isi(tabel(rincian_anggaran(ubah(laporan, anggaran=nol)), "anggaran"))}
    assert baris[kode][2:] == ["0", "0", "–", "0", "–"]


# --- remainder ---------------------------------------------------------------------------------------------------


def test_sisa_semarang(laporan: Laporan) -> None:
    """3.335.152.203 or 10,48 % is left; the rows stand in the one table of the budget, not in another."""
    hasil = sisa_anggaran(laporan)
    assert "terdapat sisa Rp3.335.152.203 atau 10,48 %." in teks(*hasil.blok)
    assert not any(isinstance(satu, Tabel) for satu in hasil.blok)
    assert "tabel:anggaran" in {satu.kunci for satu in jelajah(hasil.blok) if isinstance(satu, Rujuk)}


def test_sebab_sisa_satu_baris_berdiri_di_sampingnya(laporan: Laporan) -> None:
    """What is said of one row of the budget is its remark; the list holds what is said of the whole and of a sasaran."""
    sebab = tuple(
        Analisis(jenis=JenisAnalisis.SISA, rujukan=ke, uraian=f"Sebab {ke}") for ke in ("2.17.02", "S1", None)
    )
    ubahan = ubah(laporan, analisis=sebab)
    satu = tabel(rincian_anggaran(ubahan), "anggaran")
    assert satu.kepala[0][-1].teks == "Keterangan"
    assert {baris[0].teks: baris[-1].teks for baris in satu.baris}["2.17.02"] == "Sebab 2.17.02."
    daftar = teks(*(satu for satu in sisa_anggaran(ubahan).blok if isinstance(satu, Daftar)))
    assert "Sebab None" in daftar
    assert "Sebab S1" in daftar
    assert "Sebab 2.17.02" not in daftar


def test_sebab_sisa_dari_lembar_analisis(laporan: Laporan) -> None:
    """Causes on the sheet become a list before the prose; without them there is no empty list."""
    assert not any(isinstance(satu, Daftar) for satu in sisa_anggaran(ubah(laporan, analisis=())).blok)
    sebab = Analisis(jenis=JenisAnalisis.SISA, uraian="Harga <b>turun</b>.")
    blok = sisa_anggaran(ubah(laporan, analisis=(sebab,))).blok
    assert "terutama disebabkan oleh hal-hal berikut. Harga <b>turun</b>." in teks(*blok)


# --- per sasaran -------------------------------------------------------------------------------------------------


def test_anggaran_per_sasaran_semarang(laporan: Laporan) -> None:
    """81,99, 89,84 and 91,81 percent; the sum is the total of the dinas."""
    satu = tabel(anggaran_menurut_sasaran(laporan), "anggaran_sasaran")
    baris = isi(satu)
    assert [p[3] for p in baris[:-1]] == ["81,99", "89,84", "91,81"]
    assert baris[-1] == ["Jumlah", "31.826.684.236", "28.491.532.033", "89,52", "3.335.152.203"]
    assert satu.catatan == ()


def test_program_untuk_dua_sasaran_tetap_berjumlah(laporan: Laporan) -> None:
    """A program shared 60 to 40 loses no rupiah."""
    bagian = tuple(s for s in laporan.data.sasaran_program if s.program != "2.17.01")
    bagian += (
        SasaranProgram(sasaran="S3", program="2.17.01", bagian=Decimal(60)),
        SasaranProgram(sasaran="S1", program="2.17.01", bagian=Decimal(40)),
    )
    baris = isi(tabel(anggaran_menurut_sasaran(ubah(laporan, sasaran_program=bagian)), "anggaran_sasaran"))
    assert baris[2][1] == "7.004.766.213"
    assert rupiah(baris[0][1]) == 4217956933 + 11674610355 - 7004766213
    for kolom, seluruhnya in ((1, 31826684236), (2, 28491532033)):
        assert sum(rupiah(satu[kolom]) for satu in baris[:-1]) == seluruhnya
    assert baris[-1][1] == "31.826.684.236"


def test_program_tanpa_sasaran_dijelaskan(laporan: Laporan) -> None:
    """A sum below the total says which program is missing and how much it is."""
    bagian = tuple(s for s in laporan.data.sasaran_program if s.program != "2.17.01")
    satu = tabel(anggaran_menurut_sasaran(ubah(laporan, sasaran_program=bagian)), "anggaran_sasaran")
    assert isi(satu)[2][1:] == ["0", "0", "–", "0"]
    assert isi(satu)[-1][1] == "20.152.073.881"
    assert satu.catatan == (
        (
            "Tidak termasuk Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota dengan anggaran Rp11.674.610.355 "
            "yang belum dikaitkan dengan sasaran."
        ),
    )


# --- earlier years -----------------------------------------------------------------------------------------------


def test_tahun_lalu_semarang(laporan: Laporan) -> None:
    """Spending rose from 83,79 to 89,52 percent."""
    hasil = anggaran_tahun_lalu(laporan)
    assert "meningkat dibandingkan dengan tahun 2022, dari 83,79 % menjadi 89,52 %." in teks(*hasil.blok)
    satu = tabel(hasil, "riwayat_anggaran")
    assert satu.judul == "Anggaran dan Realisasi Tahun 2022–2023"
    assert isi(satu) == [
        ["2022", "22.500.227.865", "18.852.082.292", "83,79"],
        ["2023", "31.826.684.236", "28.491.532.033", "89,52"],
    ]


@pytest.mark.parametrize(
    ("riwayat", "kalimat"),
    [
        (
            {"tahun": 2022, "persen": Decimal(95)},
            "menurun dibandingkan dengan tahun 2022, dari 95,00 % menjadi 89,52 %.",
        ),
        ({"tahun": 2022, "persen": Decimal("89.52")}, "sama dengan tahun 2022, yaitu 89,52 %."),
        ({"tahun": 2022}, "belum dapat dibandingkan dengan tahun sebelumnya."),
        ({"tahun": 2021, "persen": Decimal(80)}, "belum dapat dibandingkan dengan tahun sebelumnya."),
    ],
    ids=["turun", "tetap", "tanpa nilai", "bukan tahun lalu"],
)
def test_tahun_lalu_setiap_arah(laporan: Laporan, riwayat: dict[str, Any], kalimat: str) -> None:
    """A fall, a standstill and a gap are said as such; unknown amounts are dashes."""
    hasil = anggaran_tahun_lalu(ubah(laporan, riwayat_anggaran=(RiwayatAnggaran(**riwayat),)))
    assert kalimat in teks(*hasil.blok)
    assert isi(tabel(hasil, "riwayat_anggaran"))[0][1:3] == ["–", "–"]


def test_tanpa_riwayat_tanpa_perbandingan(laporan: Laporan) -> None:
    """An empty sheet, or one with later years only, compares nothing."""
    for riwayat in ((), (RiwayatAnggaran(tahun=2024, persen=Decimal(90)),)):
        assert anggaran_tahun_lalu(ubah(laporan, riwayat_anggaran=riwayat)).blok == ()


def test_lembar_pilihan_kosong(laporan: Laporan) -> None:
    """All of the chapter stands without the optional sheets."""
    kosong = ubah(laporan, sumber_dana=(), riwayat_anggaran=(), analisis=(), sasaran_program=())
    for fungsi in (
        anggaran_menurut_sumber,
        anggaran_program,
        rincian_anggaran,
        sisa_anggaran,
        anggaran_menurut_sasaran,
    ):
        assert fungsi(kosong).blok


def test_money_of_the_indicators_of_a_sasaran(laporan: Laporan) -> None:
    """Programs tied to an indicator stand with it, the others below; amounts are those of the sasaran, each traced."""
    kait = tuple(
        satu.model_copy(update={"indikator": "S1.1"}) if satu.program in ("2.17.03", "2.17.05") else satu
        for satu in laporan.data.sasaran_program
    )
    baru = ubah(laporan, sasaran_program=kait)
    hasil = anggaran_menurut_sasaran(baru)
    kelompok, milik, lain = isi(tabel(hasil, "anggaran_indikator"))
    assert kelompok == [baru.data.sasaran[0].uraian]
    assert milik[0] == baru.hasil.indikator["S1.1"].nama
    assert lain[0] == "Semua indikator sasaran ini"
    (sasaran,) = [satu for satu in baru.hasil.anggaran_sasaran if satu.kode == "S1"]
    assert rupiah(milik[2]) + rupiah(lain[2]) == sasaran.anggaran
    assert rupiah(milik[3]) + rupiah(lain[3]) == sasaran.realisasi
    jejak = baru.jejak(besaran.PAGU.kunci(besaran.pos_indikator("S1", "S1.1")))
    assert (jejak.nilai, len(jejak.operand)) == (rupiah(milik[2]), 2)


def test_no_indicator_has_money_of_its_own(laporan: Laporan) -> None:
    """Where no program is tied to an indicator nothing is printed of it."""
    assert "indikator sasaran" not in teks(*anggaran_menurut_sasaran(laporan).blok)
