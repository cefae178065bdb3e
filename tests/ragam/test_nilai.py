"""What is computed and said for each kind of indicator of the fictitious dinas."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from kinerja.angka import cetak_desimal
from kinerja.hitung import Status
from kinerja.laporan import cetak_nilai
from kinerja.sajian import kalimat
from kinerja.sajian.blok import Judul, Kotak, Tabel, jelajah

_PREDIKAT = {"ST": "Sangat Tinggi", "T": "Tinggi", "S": "Sedang", "R": "Rendah", "SR": "Sangat Rendah", "–": None}


@pytest.mark.parametrize(
    ("kode", "target", "realisasi", "capaian", "predikat", "status"),
    [
        # grades: place in the order, the worst being 1 (AKIP: BB fifth, A sixth; opinion: WDP third of five)
        ("T1.1", "BB", "A", "120,00", "ST", "melampaui"),
        ("S1.1", "WTP", "WTP", "100,00", "ST", "tercapai"),
        ("S1.2", "WTP", "WDP", "60,00", "R", "tidak tercapai"),
        # lower is better: (2 x 10 - 12,5) / 10; 10 / 12,5; (10 - 4) / 10; (2 x 12,5 - 10) / 12,5
        ("S2.1", "10,00", "12,50", "75,00", "S", "tidak tercapai"),
        ("S2.2", "10,00", "12,50", "80,00", "T", "tidak tercapai"),
        ("S2.3", "10,00", "4,00", "60,00", "R", "melampaui"),
        ("S2.4", "12,5 %", "10,0 %", "120,00", "ST", "melampaui"),
        # ranges: inside 100; 4,86 / 5,40; (2 x 6,20 - 6,82) / 6,20
        ("S3.1", "5,40–6,20 %", "5,80 %", "100,00", "ST", "tercapai"),
        ("S3.2", "5,40–6,20 %", "4,86 %", "90,00", "T", "tidak tercapai"),
        ("S3.3", "5,40–6,20 %", "6,82 %", "90,00", "T", "tidak tercapai"),
        # zero targets
        ("S4.1", "0", "0", "100,00", "ST", "tercapai"),
        ("S4.2", "0", "3", "–", "–", "tidak tercapai"),
        ("S4.3", "0", "2", "–", "–", "melampaui"),
        # quarters: 10 + 20 + 30 + 40; the last that is known of 60, 65, 70; mean of 80, 90, 70, 100
        ("S5.1", "100", "100", "100,00", "ST", "tercapai"),
        ("S5.2", "80,00 %", "70,00 %", "87,50", "T", "tidak tercapai"),
        ("S5.3", "80,00", "85,00", "106,25", "ST", "melampaui"),
        # variables: growth from 100 to 90, share of 30 in 40, ratio of 5 to 40
        ("S5.4", "5,00 %", "-10,00 %", "-200,00", "SR", "tidak tercapai"),
        ("S5.5", "75,00 %", "75,00 %", "100,00", "ST", "tercapai"),
        ("S5.6", "0,125", "0,125", "100,00", "ST", "tercapai"),
        ("S5.7", "1.500.000.000", "1.612.500.000", "107,50", "ST", "melampaui"),
        # missing stays missing
        ("S6.1", "70,00", "–", "–", "–", None),
        ("S6.2", "70,00", "66,50", "95,00", "ST", "tidak tercapai"),
    ],
)
def test_each_kind_of_indicator(
    rekaan: Any, kode: str, target: str, realisasi: str, capaian: str, predikat: str, status: str | None
) -> None:
    """Target, realisasi, capaian, predikat and status by the formula of the indicator."""
    satu = rekaan.laporan.hasil.capaian_menurut_kode[kode]
    cetak = [cetak_nilai(nilai, satu.desimal, satu.satuan) for nilai in (satu.target, satu.realisasi)]
    assert [isi.replace("\u00a0", " ") for isi in cetak] == [target, realisasi]
    assert cetak_desimal(satu.capaian) == capaian
    assert satu.predikat == _PREDIKAT[predikat]
    assert satu.status == (Status(status) if status else None)


@pytest.mark.parametrize(
    ("kode", "isi"),
    [
        ("S1.2", "Realisasi opini atas bagian lain adalah WDP terhadap target WTP sehingga capaiannya 60,00 %"),
        ("S2.3", "dengan predikat Rendah dan melampaui target."),
        ("S3.1", "sebesar 5,80 % terhadap target 5,40–6,20 % sehingga capaiannya 100,00 %"),
        ("S4.1", "sebesar 0 temuan terhadap target 0 temuan sehingga capaiannya 100,00 %"),
        ("S4.2", "sebesar 3 temuan terhadap target 0 temuan; capaian tidak dihitung karena target nol."),
        ("S5.4", "sebesar -10,00 % terhadap target 5,00 % sehingga capaiannya -200,00 %"),
        ("S5.6", "sebesar 0,125 terhadap target 0,125 sehingga"),
        ("S5.7", "sebesar Rp1.612.500.000 terhadap target Rp1.500.000.000"),
        ("S6.1", "Nilai yang belum diumumkan dengan target 70,00 belum dapat dinilai karena realisasi belum ada."),
    ],
)
def test_sentences(rekaan: Any, kode: str, isi: str) -> None:
    """Every kind has a sentence that is right and whole."""
    satu = next(satu for satu in rekaan.laporan.hasil.capaian if satu.kode == kode)
    assert isi in kalimat.kalimat_capaian(satu).replace("\u00a0", " ")


def test_sentences_are_whole(rekaan: Any) -> None:
    """No sentence of the report says a thing twice, prints an empty value between words, or ends in two signs."""
    teks = _teks(rekaan)
    for salah in ("karena target nol, capaian", "capaian kinerja –", "anggaran –", "..", ",,", " .", "( )", "“”"):
        assert salah not in re.sub(r"\.{3,}|…", "", teks), salah


def _teks(terbitan: Any) -> str:
    """Return the sentences that the report makes, without the hostile texts of cells."""
    hasil = []
    for satu in jelajah(terbitan.blok):
        if type(satu).__name__ == "Paragraf":
            isi = "".join(getattr(bagian, "teks", "§") for bagian in satu.isi)
            hasil += [isi] if not re.search(r"[<#=@&\"\[{|]", isi) else []
    return "\n".join(hasil)


def test_what_cannot_be_compared_is_said_once(rekaan: Any) -> None:
    """Indicators without last year's realisasi, and those without a benchmark, share a sentence."""
    teks = _teks(rekaan).replace("\u00a0", " ")
    assert "Opini atas bagian lain belum dapat dibandingkan karena realisasi tahun 2023 belum tersedia." in teks
    assert (
        "Temuan berulang yang nihil, temuan berulang yang ada, dan layanan baru tanpa target belum dapat dibandingkan "
        "karena realisasi tahun 2023 belum tersedia." in teks
    )
    assert (
        "Untuk pertumbuhan di dalam rentang, pertumbuhan di bawah rentang, dan pertumbuhan di atas rentang belum "
        "tersedia standar nasional ataupun data pembanding daerah lain pada tahun 2024." in teks
    )


def test_a_grade_that_changed_has_no_arithmetic(rekaan: Any) -> None:
    """From WDP to WTP is a change, not a rise by something."""
    satu = next(satu for satu in rekaan.laporan.hasil.capaian if satu.kode == "S1.1")
    assert (
        kalimat.kalimat_perubahan(rekaan.laporan, satu)
        == "Opini BPK atas laporan rekaan berubah dari WDP pada tahun 2023 menjadi WTP pada tahun 2024."
    )


# --- comparison --------------------------------------------------------------------------------------------------


def _analisis(terbitan: Any, kunci: str) -> Tabel:
    return next(satu for satu in jelajah(terbitan.blok) if isinstance(satu, Tabel) and satu.kunci == kunci)


def _tahun(tabel: Tabel) -> list[str]:
    """Return the titles of the columns of years."""
    return [sel.teks for sel in tabel.kepala[0] if sel.teks.isdecimal()]


@pytest.mark.parametrize(
    ("kode", "tahun"),
    [
        ("S1", ["2023", "2024", "2026"]),
        ("S2", ["2023", "2024", "2026"]),
        ("S3", ["2024", "2026"]),
        ("S4", ["2024", "2026"]),
        ("S5", ["2023", "2024", "2026"]),
        ("S6", ["2022", "2024", "2026"]),
    ],
)
def test_years_of_dashes_are_left_out(rekaan: Any, kode: str, tahun: list[str]) -> None:
    """A year is shown only where an indicator of the sasaran has a value for it; this year and the last one always."""
    tabel = _analisis(rekaan, f"sasaran_{kode}")
    assert _tahun(tabel) == tahun
    assert tabel.judul.endswith(f"Tahun {tahun[0]}–{tahun[-1]}")
    isi = [[sel.teks for sel in baris] for baris in tabel.baris if len(baris) == len(tabel.kolom)]
    for kolom in range(1, len(tahun) + 1):
        assert {baris[kolom] for baris in isi} - {"", "–"}, tahun[kolom - 1]


def test_the_nation_alone_gives_neither_rank_nor_mean(rekaan: Any) -> None:
    """With a national value only, it is one row below the indicator: no rank, no sum, no chart of a single bar."""
    tabel = _analisis(rekaan, "sasaran_S2")
    nasional = [[sel.teks for sel in baris] for baris in tabel.baris if "Nasional" in baris[0].teks]
    assert nasional == [["Realisasi Nasional", "", "11,25", "", ""]]
    assert "Peringkat" not in {sel.teks for sel in tabel.kepala[0]}
    assert not [baris for baris in tabel.baris if re.match("Jumlah|Rata-rata", baris[0].teks)]
    # Neither a table of regions nor a chart of their ranks.
    assert not [s for s in jelajah(rekaan.blok) if getattr(s, "kunci", "").startswith("pembanding_S2")]
    assert "Nilai itu lebih tinggi daripada nilai nasional, yaitu 11,25 kasus." in _teks(rekaan).replace("\u00a0", " ")
    assert "Sumber data pembanding: Kementerian Contoh." in tabel.catatan


def test_a_province_that_contains_the_others_is_named_below_the_table(rekaan: Any) -> None:
    """80 of 140 is the sum of the two regions with parts; the province is not added to it."""
    tabel = _analisis(rekaan, "pembanding_S5.5")
    assert tabel.catatan == (
        "Provinsi Angan sudah memuat daerah lain pada tabel ini sehingga tidak ikut dijumlahkan dan dirata-rata.",
    )
    ringkas = rekaan.laporan.hasil.peringkat("S5.5")
    assert (ringkas.peringkat, ringkas.jumlah) == (1, 3)
    assert (ringkas.pembilang, ringkas.penyebut, ringkas.rerata) == (80, 140, Decimal("62.5"))


# --- money -------------------------------------------------------------------------------------------------------


def test_a_programme_of_two_sasaran_is_shared_without_loss(rekaan: Any) -> None:
    """33,33 % and 66,67 % of an odd amount, and two halves, make the whole again."""
    uang = {satu.kode: satu for satu in rekaan.laporan.hasil.anggaran_sasaran}
    total = rekaan.laporan.hasil.total
    assert [satu.program for satu in uang.values()] == [
        ("2.11.01",),
        ("2.11.02",),
        ("2.11.02",),
        ("2.11.03",),
        ("2.11.03",),
        (),
        (),
    ]
    assert uang["S2"].anggaran + uang["S3"].anggaran == 12_000_001
    assert uang["S2"].anggaran == 3_999_600
    assert sum(satu.anggaran for satu in uang.values()) == total.anggaran
    assert sum(satu.realisasi for satu in uang.values()) == total.realisasi


def test_old_and_new_codes_stand_side_by_side(rekaan: Any) -> None:
    """Sub kegiatan of two and of four digits add up in one kegiatan."""
    anggaran = rekaan.laporan.hasil.pos
    assert anggaran["2.11.02.2.01"].anggaran == 5_000_001 + 7_000_000
    assert {anggaran[f"2.11.02.2.01.{akhir}"].level for akhir in ("01", "0001")} == {"subkegiatan"}
    assert sum(satu.level == "subkegiatan" for satu in anggaran.values()) == 304
    panjang = [satu.nama for satu in anggaran.values() if satu.nama.startswith("Sub Kegiatan ")]
    assert (len(panjang), {len(nama) for nama in panjang}) == (300, {300})


def test_without_budget_there_is_no_percentage(rekaan: Any) -> None:
    """A sub kegiatan of zero rupiah and a sasaran without programme have no share spent."""
    assert rekaan.laporan.hasil.pos["2.11.01.2.01.02"].persen is None
    assert next(satu for satu in rekaan.laporan.hasil.anggaran_sasaran if satu.kode == "S6").persen is None


# --- what is missing ---------------------------------------------------------------------------------------------


def test_what_is_missing_is_marked(rekaan: Any) -> None:
    """A sasaran without programme, one without indicator, and prose that nobody wrote have visible marks."""
    tanda = "\n".join(
        isi.teks
        for satu in jelajah(rekaan.blok)
        if isinstance(satu, Kotak) and satu.jenis == "kosong"
        for isi in jelajah(satu.isi)
        if hasattr(isi, "teks")
    )
    for apa in ("tanpa program” (S6)", "tanpa indikator” (S7)", "narasi/gambaran-umum.md"):
        assert apa in tanda


def test_every_sasaran_has_its_heading(rekaan: Any) -> None:
    """Also those without programme or indicator."""
    kunci = {satu.kunci for satu in jelajah(rekaan.blok) if isinstance(satu, Judul)}
    assert {f"sasaran-S{urut}" for urut in range(1, 8)} <= kunci


def test_pppk_have_their_golongan(rekaan: Any) -> None:
    """Golongan V and IX stand behind I to IV, and the total counts them."""
    tabel = _analisis(rekaan, "pegawai_golongan")
    assert [sel.teks for sel in tabel.kepala[0]][2:8] == [
        *(f"Gol. {g}" for g in ("I", "II", "III", "IV")),
        "PPPK V",
        "PPPK IX",
    ]
    assert rekaan.laporan.hasil.pegawai_golongan[-1].jumlah == 13
