"""Bab II says what was planned and promised, for any dinas."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Data, DokumenPerencanaan, Indikator, JenisPK, Level, Target
from kinerja.sajian.blok import Daftar, Gambar, Inline, Paragraf, Rujuk, Sel, Tabel, Teks, jelajah
from kinerja.sajian.dasar import Sajian
from kinerja.sajian.lkjip import perencanaan, perencanaan_program, perjanjian
from kinerja.sajian.lkjip.pendahuluan import sistematika

_CONTOH = Path(__file__).resolve().parents[3] / "params" / "kota-semarang" / "diskopum" / "2023"


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Open the real report once."""
    hasil = buka_folder(_CONTOH)
    hasil.nomor.mulai_bab("2")
    return hasil


def _ubah(laporan: Laporan, **lembar: tuple[Any, ...]) -> Laporan:
    """Return the same report with other rows on some sheets."""
    return Laporan(replace(laporan.bahan, data=replace(laporan.data, **lembar)))


def _indikator(laporan: Laporan, ubah: Callable[[Indikator], dict[str, Any]]) -> tuple[Indikator, ...]:
    return tuple(satu.model_copy(update=ubah(satu)) for satu in laporan.data.indikator)


def _tabel(hasil: Sajian) -> Tabel:
    (satu,) = [blok for blok in hasil.blok if isinstance(blok, Tabel)]
    return satu


def _gambar(hasil: Sajian) -> Gambar:
    (satu,) = [blok for blok in hasil.blok if isinstance(blok, Gambar)]
    return satu


def _teks(isi: tuple[Inline, ...]) -> str:
    return "".join(satu.teks for satu in isi if isinstance(satu, Teks)).replace("\u00a0", " ")


def _semua_teks(hasil: Sajian) -> str:
    return "\n".join(_teks(satu.isi) for satu in jelajah(hasil.blok) if isinstance(satu, Paragraf))


def _baris(baris: tuple[Sel, ...]) -> list[str]:
    return [sel.teks for sel in baris]


# --- visi, misi, tujuan, sasaran ---------------------------------------------------------------------------------


def test_supported_misi_is_bold_and_named(laporan: Laporan) -> None:
    """Of five misi the second is emphasised and named in the sentence."""
    hasil = perencanaan.arah_pembangunan(laporan)
    (daftar,) = [blok for blok in hasil.blok if isinstance(blok, Daftar)]
    tebal = [inline.tebal for inline in jelajah((daftar,)) if isinstance(inline, Teks)]
    assert tebal == [False, True, False, False, False]
    assert "dijabarkan dalam 5 misi" in _semua_teks(hasil)
    assert "mendukung misi ke-2, yang dicetak tebal di atas." in _semua_teks(hasil)


def test_without_supported_misi_no_sentence_claims_one(laporan: Laporan) -> None:
    """A workbook that marks no misi gets none ascribed; one that marks two gets both."""
    tanpa = tuple(satu.model_copy(update={"didukung": False}) for satu in laporan.data.visi_misi)
    assert "mendukung misi" not in _semua_teks(perencanaan.arah_pembangunan(_ubah(laporan, visi_misi=tanpa)))
    dua = tuple(satu.model_copy(update={"didukung": satu.nomor in (2, 5)}) for satu in laporan.data.visi_misi)
    assert "mendukung misi ke-2 dan misi ke-5" in _semua_teks(
        perencanaan.arah_pembangunan(_ubah(laporan, visi_misi=dua))
    )


def test_misi_bear_their_own_numbers(laporan: Laporan) -> None:
    """Where numbers leap a new list begins with the number that was typed."""
    semua = tuple(satu for satu in laporan.data.visi_misi if satu.nomor in (None, 1, 2, 5))
    daftar = [
        blok for blok in perencanaan.arah_pembangunan(_ubah(laporan, visi_misi=semua)).blok if isinstance(blok, Daftar)
    ]
    assert [(satu.mulai, len(satu.butir)) for satu in daftar] == [(1, 2), (5, 1)]


@pytest.mark.parametrize(("jenis", "kurang"), [("visi", "Misi"), ("misi", "Visi")])
def test_half_of_visi_and_misi_is_printed_with_a_mark(laporan: Laporan, jenis: str, kurang: str) -> None:
    """What is there is shown, what is missing is marked."""
    separuh = tuple(satu for satu in laporan.data.visi_misi if satu.jenis == jenis)
    isi = _semua_teks(perencanaan.arah_pembangunan(_ubah(laporan, visi_misi=separuh)))
    assert f"Belum diisi: {kurang} kepala daerah (lembar visi_misi)." in isi
    assert all(satu.uraian.rstrip(" .") in isi for satu in separuh)


def test_a_region_with_an_rpd_has_no_visi_and_misi(laporan: Laporan) -> None:
    """The section names the RPD instead, under a heading of its own, and no word of a kepala daerah's visi."""
    pilihan = laporan.pilihan.model_copy(update={"dokumen_perencanaan": DokumenPerencanaan.RPD})
    bahan = replace(laporan.bahan, pengaturan=replace(laporan.bahan.pengaturan, pilihan=pilihan))
    tujuan = tuple(satu.model_copy(update={"misi": None}) for satu in laporan.data.tujuan)
    rpd = Laporan(replace(bahan, data=replace(laporan.data, visi_misi=(), tujuan=tujuan)))
    rpd.teks = laporan.teks
    isi = _semua_teks(perencanaan.arah_pembangunan(rpd))
    assert "berpedoman pada Rencana Pembangunan Daerah (RPD) Kota Semarang" in isi
    assert rpd.kekurangan == ()
    for satu in (perencanaan.arah_pembangunan(rpd), perencanaan.tabel_tujuan_sasaran(rpd), sistematika(rpd)):
        assert not re.search(r"visi|misi\b|RPJMD", _semua_teks(satu))


def test_targets_of_the_renstra_stand_per_year(laporan: Laporan) -> None:
    """The row of koperasi aktif reads unit, baseline and five years."""
    tabel = _tabel(perencanaan.tabel_tujuan_sasaran(laporan))
    menurut = {baris[1].teks: _baris(baris)[2:] for baris in tabel.baris if len(baris) > 1}
    assert menurut["Persentase koperasi aktif"] == ["%", "88,72", "76,00", "76,50", "77,00", "77,50", "78,00"]
    assert menurut["Persentase pertumbuhan wirausaha baru yang berskala mikro"][1] == "–"
    assert menurut["Nilai AKIP"] == ["nilai", "77,13", "77,20", "77,50", "77,75", "78,00", "78,50"]
    assert [sel.teks for sel in tabel.kepala[0]] == [
        "Sasaran",
        "Indikator",
        "Satuan",
        "Data Awal (2019/2020)",
        "Target Tahun",
    ]
    assert [sel.teks for sel in tabel.kepala[1]] == ["2022", "2023", "2024", "2025", "2026"]


def test_sasaran_stand_below_their_tujuan(laporan: Laporan) -> None:
    """Two tujuan head their sasaran; the one that no tujuan claims comes last under its own heading."""
    tabel = _tabel(perencanaan.tabel_tujuan_sasaran(laporan))
    kelompok = [baris[0].teks for baris in tabel.baris if len(baris) == 1]
    assert kelompok == [
        "Tujuan 1: Meningkatkan kapasitas kelembagaan dan kualitas penyelenggaraan serta keberdayaan koperasi "
        "(mendukung misi ke-2)",
        "Tujuan 2: Meningkatnya keberdayaan pelaku usaha mikro (mendukung misi ke-2)",
        "Sasaran yang tidak diturunkan dari tujuan tertentu",
    ]
    assert "2 tujuan dan 3 sasaran" in _semua_teks(perencanaan.tabel_tujuan_sasaran(laporan))


def test_baselines_of_several_years_name_their_year(laporan: Laporan) -> None:
    """Where years differ they stand beside the value and not in the header."""
    indikator = _indikator(laporan, lambda s: {"tahun_data_awal": "2021"} if s.kode == "S1.1" else {})
    tabel = _tabel(perencanaan.tabel_tujuan_sasaran(_ubah(laporan, indikator=indikator)))
    assert tabel.kepala[0][3].teks == "Data Awal"
    menurut = {baris[1].teks: baris[3].teks for baris in tabel.baris if len(baris) > 1}
    assert menurut["Persentase koperasi aktif"] == "88,72 (2021)"


def test_sasaran_without_indicator_still_has_a_row(laporan: Laporan) -> None:
    """What is not measured yet is shown with a dash."""
    indikator = tuple(satu for satu in laporan.data.indikator if satu.induk != "S3")
    tabel = _tabel(perencanaan.tabel_tujuan_sasaran(_ubah(laporan, indikator=indikator)))
    assert _baris(tabel.baris[-1])[:2] == ["Meningkatnya kualitas kinerja pelayanan perangkat daerah", "–"]


def test_two_indicators_of_a_sasaran_share_its_cell(laporan: Laporan) -> None:
    """The sasaran is printed once over the rows of its indicators."""
    (aktif,) = [satu for satu in laporan.data.indikator if satu.kode == "S1.1"]
    lain = aktif.model_copy(update={"kode": "S1.2", "nama": "Indikator lain"})
    tabel = _tabel(perencanaan.tabel_tujuan_sasaran(_ubah(laporan, indikator=(*laporan.data.indikator, lain))))
    (sel,) = [baris[0] for baris in tabel.baris if baris[0].teks.startswith("Meningkatnya kualitas penyelenggaraan")]
    assert sel.tinggi == 2


def test_strategies_and_policies_are_two_lists(laporan: Laporan) -> None:
    """Three strategies and four policy directions."""
    daftar = [blok for blok in perencanaan.strategi_kebijakan(laporan).blok if isinstance(blok, Daftar)]
    assert [len(satu.butir) for satu in daftar] == [3, 4]


# --- programmes and the tree -------------------------------------------------------------------------------------


def test_programmes_are_counted_in_figures_and_words(laporan: Laporan) -> None:
    """8 programmes, 14 kegiatan and 38 sub kegiatan, as the budget tree holds them."""
    hasil = perencanaan_program.tabel_program(laporan)
    assert "8 program, 14 kegiatan, dan 38 sub kegiatan dengan pagu Rp31.826.684.236." in _semua_teks(hasil)
    tabel = _tabel(hasil)
    assert _baris(tabel.baris[-1]) == ["Jumlah", "14", "38"]
    assert _baris(tabel.baris[0])[3:] == ["6", "25"]


def test_all_codes_of_the_budget_tree_are_listed(laporan: Laporan) -> None:
    """The table of codes has a row for each programme and kegiatan; the sub kegiatan stand in that of the budget."""
    hasil = perencanaan_program.tabel_susunan_program(laporan)
    tabel = _tabel(hasil)
    assert len(tabel.baris) == 8 + 14
    assert "tabel:anggaran" in {satu.kunci for satu in jelajah(hasil.blok) if isinstance(satu, Rujuk)}
    assert tabel.gaya_baris.count("program") == 8
    assert tabel.gaya_baris.count("kegiatan") == 14
    assert _baris(tabel.baris[0]) == ["2.17.01", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"]


def test_what_is_said_of_a_sub_kegiatan_is_printed(laporan: Laporan) -> None:
    """Where one of them has a purpose the table lists them all, for no other table says it."""
    anggaran = tuple(
        satu.model_copy(update={"uraian": "Menata arsip"}) if satu.kode == "2.17.01.2.01.01" else satu
        for satu in laporan.data.anggaran
    )
    tabel = _tabel(perencanaan_program.tabel_susunan_program(_ubah(laporan, anggaran=anggaran)))
    assert len(tabel.baris) == 8 + 14 + 38
    assert "Menata arsip" in {baris[-1].teks for baris in tabel.baris}


def test_programme_without_purpose_shows_a_dash(laporan: Laporan) -> None:
    """A purpose that nobody wrote is not invented."""
    anggaran = tuple(satu.model_copy(update={"uraian": None}) for satu in laporan.data.anggaran)
    tabel = _tabel(perencanaan_program.tabel_program(_ubah(laporan, anggaran=anggaran)))
    assert {baris[2].teks for baris in tabel.baris[:-1]} == {"–"}


def test_pohon_kinerja_is_described_from_tujuan_to_program(laporan: Laporan) -> None:
    """The figure says in words what it draws, and names the sasaran that stands alone."""
    hasil = perencanaan_program.pohon_kinerja(laporan)
    gambar = _gambar(hasil)
    assert not gambar.lanskap
    assert "Tujuan “Meningkatnya keberdayaan pelaku usaha mikro” diturunkan menjadi sasaran" in gambar.alt
    assert all(satu.nama in gambar.alt for satu in laporan.hasil.anggaran if satu.level == "program")
    assert "“Meningkatnya kualitas kinerja pelayanan perangkat daerah” tidak diturunkan" in _semua_teks(hasil)


def test_pohon_kinerja_draws_a_shared_programme_below_both_sasaran(laporan: Laporan) -> None:
    """A programme of two sasaran appears twice, one of none stands alone."""
    kait = laporan.data.sasaran_program
    dua = kait[0].model_copy(update={"sasaran": "S2"})
    simpul = perencanaan_program._simpul(_ubah(laporan, sasaran_program=(*kait[:-1], dua)))
    assert [s.induk for s in simpul if s.kode.endswith("/2.17.02")] == ["S/S1", "S/S2"]
    assert [s.induk for s in simpul if s.kode.endswith("/2.17.01")] == [None]


# --- IKU and perjanjian kinerja ----------------------------------------------------------------------------------


def test_iku_table_holds_only_iku(laporan: Laporan) -> None:
    """Four IKU, two of tujuan and two of sasaran, numbered through."""
    hasil = perjanjian.tabel_iku(laporan)
    tabel = _tabel(hasil)
    isi = [baris for baris in tabel.baris if len(baris) > 1]
    assert [baris[0].teks for baris in isi] == ["1.", "2.", "3.", "4."]
    assert "Nilai AKIP" not in {baris[2].teks for baris in isi}
    assert not tabel.lanskap
    assert tabel.catatan[-1].startswith("Penanggung jawab seluruh indikator: ")
    assert tabel.kepala[0][1].teks == "Tujuan/Sasaran"
    assert "berjumlah 4, terdiri atas 2 indikator tujuan dan 2 indikator sasaran." in _semua_teks(hasil)


def test_iku_of_one_level_are_not_divided(laporan: Laporan) -> None:
    """IKU of sasaran only make one group."""
    indikator = _indikator(laporan, lambda s: {"iku": s.level is Level.SASARAN})
    hasil = perjanjian.tabel_iku(_ubah(laporan, indikator=indikator))
    assert "berjumlah 3, seluruhnya indikator sasaran." in _semua_teks(hasil)
    assert _tabel(hasil).kepala[0][1].teks == "Sasaran"


def test_iku_of_a_program_names_the_program(laporan: Laporan) -> None:
    """Some dinas take indicators of programmes as IKU."""
    indikator = _indikator(laporan, lambda s: {"iku": s.kode == "P04.1"})
    (_, baris) = _tabel(perjanjian.tabel_iku(_ubah(laporan, indikator=indikator))).baris
    assert baris[1].teks == "Program Penilaian Kesehatan KSP/USP Koperasi"


def test_perjanjian_names_which_one_counts_and_its_date(laporan: Laporan) -> None:
    """The change of 1 November 2023 is what performance is measured against."""
    hasil = perjanjian.tabel_perjanjian_kinerja(laporan)
    assert "Perjanjian Kinerja Perubahan Tahun 2023 ditandatangani pada tanggal 1 November 2023." in _semua_teks(hasil)
    tabel = _tabel(hasil)
    assert [(baris[2].teks, baris[4].teks) for baris in tabel.baris] == [
        ("Persentase koperasi aktif", "76,50"),
        ("Persentase pertumbuhan wirausaha baru yang berskala mikro", "35,00"),
        ("Nilai AKIP", "77,50"),
    ]
    assert "Perjanjian Kinerja Perubahan" in tabel.judul
    assert tabel.catatan == ()


def test_perjanjian_perubahan_replaces_the_first_one(laporan: Laporan) -> None:
    """With both forms the sentence names the one that was replaced."""
    kepala = laporan.data.pk[0]
    murni = kepala.model_copy(update={"kode": "PK-00", "jenis": JenisPK.MURNI, "tanggal": dt.date(2023, 1, 5)})
    isi = _semua_teks(perjanjian.tabel_perjanjian_kinerja(_ubah(laporan, pk=(*laporan.data.pk, murni))))
    assert "1 November 2023 dan menggantikan Perjanjian Kinerja tanggal 5 Januari 2023." in isi


def test_perjanjian_murni_is_not_called_a_change(laporan: Laporan) -> None:
    """A dinas without change of budget has its first perjanjian kinerja."""
    murni = laporan.data.pk[0].model_copy(update={"jenis": JenisPK.MURNI, "tanggal": dt.date(2023, 1, 5)})
    target = tuple(
        satu.model_copy(update={"pk_murni": satu.pk_perubahan, "pk_perubahan": None}) for satu in laporan.data.target
    )
    hasil = perjanjian.tabel_perjanjian_kinerja(_ubah(laporan, pk=(murni,), target=target))
    assert "Perubahan" not in _tabel(hasil).judul + _semua_teks(hasil)
    assert _tabel(hasil).catatan == ()


def test_perjanjian_without_form_still_shows_targets(laporan: Laporan) -> None:
    """Without forms the table stands, named by its targets, and no date is invented."""
    hasil = perjanjian.tabel_perjanjian_kinerja(_ubah(laporan, pk=()))
    assert "ditandatangani" not in _semua_teks(hasil)
    assert "Perjanjian Kinerja Perubahan" in _tabel(hasil).judul


def test_target_from_elsewhere_is_noted(laporan: Laporan) -> None:
    """A target that the perjanjian kinerja does not hold names its source below the table."""

    def tanpa_pk(satu: Target) -> Target:
        return satu.model_copy(update={"pk_murni": None, "pk_perubahan": None}) if satu.indikator == "S3.1" else satu

    target = tuple(tanpa_pk(satu) for satu in laporan.data.target)
    tabel = _tabel(perjanjian.tabel_perjanjian_kinerja(_ubah(laporan, target=target)))
    assert tabel.catatan == (
        "Target “Nilai AKIP” belum dimuat dalam Perjanjian Kinerja Perubahan sehingga diambil dari Renstra.",
    )


def test_perjanjian_budget_adds_up_and_names_its_sources(laporan: Laporan) -> None:
    """Eight programmes make 31.826.684.236 rupiah."""
    tabel = _tabel(perjanjian.tabel_perjanjian_anggaran(laporan))
    assert _baris(tabel.baris[-1]) == ["Jumlah", "31.826.684.236", ""]
    assert len(tabel.baris) == 9
    assert _baris(tabel.baris[6])[2:] == [
        "3.712.800.110",
        "Pendapatan Asli Daerah (PAD), DAK Non Fisik, dan Dana Insentif Fiskal (DIF)",
    ]


# --- innovations and every dinas ---------------------------------------------------------------------------------


def test_innovations_are_listed(laporan: Laporan) -> None:
    """Four innovations stand in a list with their placeholders filled."""
    hasil = perencanaan.inovasi(laporan)
    (daftar,) = [blok for blok in hasil.blok if isinstance(blok, Daftar)]
    assert len(daftar.butir) == 4
    assert "{{" not in _semua_teks(hasil)


def test_without_innovations_nothing_is_shown(laporan: Laporan) -> None:
    """An empty optional sheet leaves nothing behind."""
    assert perencanaan.inovasi(_ubah(laporan, inovasi=())).blok == ()


_SEMUA: tuple[Callable[[Laporan], Sajian], ...] = (
    perencanaan.arah_pembangunan,
    perencanaan.tabel_tujuan_sasaran,
    perencanaan.strategi_kebijakan,
    perencanaan_program.tabel_program,
    perencanaan_program.tabel_susunan_program,
    perencanaan_program.pohon_kinerja,
    perjanjian.tabel_iku,
    perjanjian.tabel_perjanjian_kinerja,
    perjanjian.tabel_perjanjian_anggaran,
    perencanaan.inovasi,
)


@pytest.mark.parametrize("fungsi", _SEMUA, ids=lambda fungsi: fungsi.__name__)
def test_empty_sheets_are_marked_or_left_out(laporan: Laporan, fungsi: Callable[[Laporan], Sajian]) -> None:
    """A workbook with identity only fails nowhere and shows no empty table or figure."""
    kosong = Laporan(replace(laporan.bahan, data=Data(identitas=laporan.data.identitas)))
    assert not any(isinstance(satu, Tabel | Gambar | Daftar) for satu in fungsi(kosong).blok)


def test_text_of_the_workbook_stays_plain_text(laporan: Laporan) -> None:
    """Markup of any kind in a cell is printed as it was typed."""
    jahat = "<b>$x$ #eval **tebal** [a](http://b)"
    indikator = _indikator(laporan, lambda _: {"nama": jahat, "definisi": jahat})
    palsu = _ubah(laporan, indikator=indikator)
    assert _tabel(perjanjian.tabel_iku(palsu)).baris[1][3].teks == jahat
    assert _tabel(perencanaan.tabel_tujuan_sasaran(palsu)).baris[1][1].teks == jahat
    assert "<b>" not in _gambar(perencanaan_program.pohon_kinerja(palsu)).svg


def test_whole_numbers_keep_the_decimals_of_their_indicator(laporan: Laporan) -> None:
    """An indicator counted in whole units prints targets without decimals."""
    indikator = _indikator(laporan, lambda s: {"desimal": 0, "satuan": "unit"} if s.kode == "S3.1" else {})
    target = tuple(
        satu.model_copy(update={"renstra": Decimal(1200)}) if satu.indikator == "S3.1" else satu
        for satu in laporan.data.target
    )
    tabel = _tabel(perencanaan.tabel_tujuan_sasaran(_ubah(laporan, indikator=indikator, target=target)))
    assert _baris(tabel.baris[-1])[2:] == ["unit", "77", "1.200", "1.200", "1.200", "1.200", "1.200"]


def test_tables_are_numbered_in_order(laporan: Laporan) -> None:
    """Numbers follow the order of use within the chapter."""
    baru = _ubah(laporan)
    baru.nomor.mulai_bab("2")
    blok = [satu for fungsi in _SEMUA for satu in fungsi(baru).blok]
    assert [satu.nomor for satu in blok if isinstance(satu, Tabel)] == [f"2.{urut}" for urut in range(1, 7)]


def test_an_office_is_named_where_its_code_is_typed(laporan: Laporan) -> None:
    """The one in charge of an indicator prints by the name of its unit."""
    unit = laporan.data.unit[0]
    indikator = _indikator(laporan, lambda _satu: {"penanggung_jawab": unit.kode})
    tabel = _tabel(perjanjian.tabel_iku(_ubah(laporan, indikator=indikator)))
    assert f"Penanggung jawab seluruh indikator: {unit.nama}." in tabel.catatan
