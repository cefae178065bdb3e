"""Bab I says what the workbook holds, for any dinas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Data, Kelompok
from kinerja.sajian.blok import Daftar, Gambar, Inline, Kotak, Paragraf, Sel, Tabel, Teks, jelajah
from kinerja.sajian.dasar import Sajian
from kinerja.sajian.lkjip import kepegawaian, kepegawaian_golongan, kepegawaian_pendidikan, pendahuluan

_CONTOH = Path(__file__).resolve().parents[3] / "params" / "kota-semarang" / "diskopum" / "2023"


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Open the real report once."""
    hasil = buka_folder(_CONTOH)
    hasil.nomor.mulai_bab("1")
    return hasil


def _ubah(laporan: Laporan, **lembar: tuple[Any, ...]) -> Laporan:
    """Return the same report with other rows on some sheets."""
    return Laporan(replace(laporan.bahan, data=replace(laporan.data, **lembar)))


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


# --- legal basis and organisation --------------------------------------------------------------------------------


def test_legal_basis_is_one_list_that_ends_with_a_full_stop(laporan: Laporan) -> None:
    """Every regulation is an item; only the last ends with a full stop."""
    (daftar,) = [blok for blok in pendahuluan.dasar_hukum(laporan).blok if isinstance(blok, Daftar)]
    isi = [_teks(satu.isi) for satu in jelajah((daftar,)) if isinstance(satu, Paragraf)]
    assert len(isi) == len(laporan.data.dasar_hukum) == 17
    assert all(satu.endswith(";") for satu in isi[:-1])
    assert isi[-1].endswith("Kota Semarang.")


def test_units_are_numbered_on_the_upper_levels_and_indented_below(laporan: Laporan) -> None:
    """The head and the units below it are numbered, their sub units are indented without number."""
    baris = _tabel(pendahuluan.tabel_unit(laporan)).baris
    assert len(baris) == len(laporan.data.unit) == 22
    assert [satu[0].teks for satu in baris if satu[0].teks] == [f"{urut}." for urut in range(1, 8)]
    menurut_nama = {satu[1].teks: satu for satu in baris}
    assert menurut_nama["Sekretariat"][1].tebal
    assert menurut_nama["Sub Bagian Umum dan Kepegawaian"][1].rinci == 1
    assert menurut_nama["Sub Bagian Umum dan Kepegawaian"][0].teks == ""


def test_sub_units_stand_below_their_own_unit_whatever_the_order_of_the_sheet(laporan: Laporan) -> None:
    """Turning the sheet around does not tear sub units from their unit."""
    terbalik = tuple(reversed(laporan.data.unit))
    nama = [satu[1].teks for satu in _tabel(pendahuluan.tabel_unit(_ubah(laporan, unit=terbalik))).baris]
    letak = nama.index("Bidang Pemberdayaan Koperasi")
    assert set(nama[letak + 1 : letak + 4]) == {satu.nama for satu in laporan.data.unit if satu.induk == "BID-KOP"}


def test_organisation_chart_is_described_in_words(laporan: Laporan) -> None:
    """The alternative text names every unit and the caption the dinas."""
    gambar = _gambar(pendahuluan.bagan_struktur(laporan))
    assert all(satu.nama in gambar.alt for satu in laporan.data.unit)
    assert gambar.judul == f"Struktur Organisasi {laporan.nama_dinas}"
    assert not gambar.lanskap


def test_wide_organisation_goes_on_a_landscape_page(laporan: Laporan) -> None:
    """More units side by side than fit on a portrait page turn the page."""
    (bidang,) = [satu for satu in laporan.data.unit if satu.kode == "BID-UM"]
    tambahan = tuple(bidang.model_copy(update={"kode": f"BID-{urut}"}) for urut in range(5))
    assert _gambar(pendahuluan.bagan_struktur(_ubah(laporan, unit=laporan.data.unit + tambahan))).lanskap


# --- staff -------------------------------------------------------------------------------------------------------


def test_staff_sentences_name_counts_and_shares(laporan: Laporan) -> None:
    """Status, gender and education are printed with their shares."""
    isi = _semua_teks(kepegawaian.ringkasan_pegawai(laporan))
    assert "memiliki 88 orang pegawai yang terdiri atas laki-laki 32 orang (36,36 %)" in isi
    assert (
        "ASN sebanyak 58 orang (65,91 %), terdiri atas laki-laki 23 orang (39,66 %) dan perempuan 35 orang (60,34 %);"
        in isi
    )
    assert "PPKL sebanyak 6 orang (6,82 %)" in isi
    assert (
        "Dari 58 orang pegawai ASN, 52 orang (89,66 %) merupakan lulusan perguruan tinggi (D3, S1, dan S2) dan 6 orang (10,34 %) merupakan lulusan SMA."
        in isi
    )
    assert "Dari 30 orang pegawai non-ASN, 27 orang (90,00 %) merupakan lulusan perguruan tinggi" in isi


def test_staff_of_one_status_gender_and_education(laporan: Laporan) -> None:
    """A dinas of women with one status and one level of education gets whole sentences, not a list of one."""
    status = laporan.data.pegawai_status[0].model_copy(update={"laki_laki": 0, "perempuan": 4})
    pendidikan = laporan.data.pegawai_pendidikan[0].model_copy(
        update={"pendidikan": "S1", "laki_laki": 0, "perempuan": 4}
    )
    hasil = kepegawaian.ringkasan_pegawai(_ubah(laporan, pegawai_status=(status,), pegawai_pendidikan=(pendidikan,)))
    assert not [blok for blok in hasil.blok if isinstance(blok, Daftar)]
    isi = _semua_teks(hasil)
    assert "memiliki 4 orang pegawai yang berstatus ASN, seluruhnya perempuan." in isi
    assert "Seluruh pegawai ASN, yaitu 4 orang, merupakan lulusan perguruan tinggi (S1)." in isi


def test_golongan_table_adds_up(laporan: Laporan) -> None:
    """The total row is 58 ASN, 9 and 21 Non ASN, 88 in all."""
    tabel = _tabel(kepegawaian_golongan.tabel_golongan(laporan))
    assert _baris(tabel.baris[-1]) == "Jumlah 0 0 1 2 20 31 2 2 58 9 21 88".split()
    assert tabel.baris[-1][0].lebar == 2
    assert _baris(tabel.baris[1])[1:] == ["Sekretariat", *"0 0 1 2 4 7 0 1 15 0 1 16".split()]
    assert tabel.gaya_baris[-1] == "jumlah"
    assert [sel.teks for sel in tabel.kepala[0]] == [
        "No.", "Unit Kerja", "Gol. I", "Gol. II", "Gol. III", "Gol. IV", "Jumlah ASN", "Non-ASN", "Jumlah",
    ]  # fmt: skip
    assert tabel.catatan == ("L = laki-laki; P = perempuan. Kolom Non-ASN mencakup non-ASN dan PPKL.",)


def test_golongan_sentence_names_the_largest(laporan: Laporan) -> None:
    """The sentence before the table names golongan III with its share of ASN."""
    isi = _semua_teks(kepegawaian_golongan.tabel_golongan(laporan))
    assert "ASN terbanyak berada pada golongan III, yaitu 51 orang (87,93 %)." in isi


def test_golongan_of_equal_size_are_both_named(laporan: Laporan) -> None:
    """Two largest golongan share the sentence."""
    pegawai = tuple(
        laporan.data.pegawai_golongan[0].model_copy(update={"golongan": golongan, "laki_laki": 2, "perempuan": 0})
        for golongan in ("III", "IV")
    )
    isi = _semua_teks(kepegawaian_golongan.tabel_golongan(_ubah(laporan, pegawai_golongan=pegawai)))
    assert "ASN terbanyak berada pada golongan III dan IV, yaitu masing-masing 2 orang (50,00 %)." in isi


def test_golongan_chart_leaves_out_the_empty_ones(laporan: Laporan) -> None:
    """Golongan I has nobody and gets no bar."""
    alt = _gambar(kepegawaian_golongan.grafik_golongan(laporan)).alt
    assert "Golongan III: laki-laki 20 orang, perempuan 31 orang" in alt
    assert "Golongan I:" not in alt


def test_education_table_merges_genders_that_are_not_known(laporan: Laporan) -> None:
    """Non ASN are not split by gender, so their cells and the totals cover both columns."""
    tabel = _tabel(kepegawaian_pendidikan.tabel_pendidikan(laporan))
    *_, non_asn, jumlah = tabel.baris
    assert _baris(non_asn)[1:] == ["Non-ASN", "3", "2", "24", "1", "30"]
    assert _baris(jumlah) == ["Jumlah", "9", "4", "65", "10", "88"]
    assert [sel.lebar for sel in jumlah] == [2, 2, 2, 2, 2, 1]
    assert {sum(sel.lebar for sel in baris) for baris in tabel.baris} == {len(tabel.kolom)}


def test_education_table_splits_all_genders_when_known(laporan: Laporan) -> None:
    """Without unsplit rows every level has two cells and no remark on merged ones."""
    pegawai = tuple(satu for satu in laporan.data.pegawai_pendidikan if satu.kelompok is Kelompok.ASN)
    tabel = _tabel(kepegawaian_pendidikan.tabel_pendidikan(_ubah(laporan, pegawai_pendidikan=pegawai)))
    assert _baris(tabel.baris[-1]) == "Jumlah 3 3 0 2 13 28 7 2 58".split()
    assert all(sel.lebar == 1 for sel in tabel.baris[-1][1:])
    assert tabel.catatan == ("L = laki-laki; P = perempuan.",)


def test_education_rows_of_one_unit_are_told_apart(laporan: Laporan) -> None:
    """A unit with a row for ASN and one for Non ASN names the second."""
    asn = laporan.data.pegawai_pendidikan[0]
    lain = asn.model_copy(update={"kelompok": Kelompok.NON_ASN})
    tabel = _tabel(kepegawaian_pendidikan.tabel_pendidikan(_ubah(laporan, pegawai_pendidikan=(asn, lain))))
    assert [satu[1].teks for satu in tabel.baris[:2]] == ["Kepala Dinas", "Kepala Dinas (non-ASN)"]


def test_education_of_staff_without_units_has_no_column_of_units(laporan: Laporan) -> None:
    """The rows are then groups of staff, and neither column nor caption speaks of units."""
    tanpa = laporan.data.pegawai_pendidikan[0].model_copy(update={"unit": None})
    tabel = _tabel(kepegawaian_pendidikan.tabel_pendidikan(_ubah(laporan, pegawai_pendidikan=(tanpa,))))
    assert tabel.kepala[0][1].teks == "Kelompok"
    assert tabel.judul == "Jumlah Pegawai menurut Pendidikan Tahun 2023"


def test_eselon_table_adds_up(laporan: Laporan) -> None:
    """9 men and 9 women are 18 officials."""
    tabel = _tabel(kepegawaian.tabel_eselon(laporan))
    assert _baris(tabel.baris[-1]) == ["Jumlah", "9", "9", "18"]


# --- equipment, issues, contents ---------------------------------------------------------------------------------


def test_equipment_is_numbered_anew_in_each_group(laporan: Laporan) -> None:
    """49 lines stand in three groups; numbers begin again with 1."""
    hasil = pendahuluan.sarana_prasarana(laporan)
    tabel = _tabel(hasil)
    assert tabel.gaya_baris.count("kelompok") == 3
    *barang, jumlah = [baris for baris in tabel.baris if len(baris) > 1]
    assert len(barang) == 49
    assert _baris(jumlah) == ["Jumlah", str(sum(int(baris[2].teks) for baris in barang)), "unit"]
    assert [baris[0].teks for baris in barang].count("1") == 3
    assert barang[-1][0].teks == "43"
    assert "49 jenis barang" in _semua_teks(hasil)
    assert "Sarana Transportasi (2 jenis), Sarana Telekomunikasi (4 jenis)" in _semua_teks(hasil)


def test_equipment_of_one_group_needs_no_list_of_groups(laporan: Laporan) -> None:
    """One group is not called a division into groups."""
    hasil = pendahuluan.sarana_prasarana(_ubah(laporan, sarpras=laporan.data.sarpras[:2]))
    assert "2 jenis barang. Rinciannya" in _semua_teks(hasil)


def test_one_issue_is_quoted_and_its_problems_listed(laporan: Laporan) -> None:
    """One strategic issue stands in the sentence, its five problems in a list."""
    hasil = pendahuluan.isu_permasalahan(laporan)
    assert "“Inovasi dan daya saing nilai tambah produksi" in _semua_teks(hasil)
    (daftar,) = [blok for blok in hasil.blok if isinstance(blok, Daftar)]
    assert len(daftar.butir) == 5


def test_several_issues_each_head_their_problems(laporan: Laporan) -> None:
    """Two issues make a list of two with the problems below each."""
    lain = laporan.data.isu_strategis[0].model_copy(update={"isu": "Isu kedua"})
    hasil = pendahuluan.isu_permasalahan(_ubah(laporan, isu_strategis=(*laporan.data.isu_strategis, lain)))
    (daftar,) = [blok for blok in hasil.blok if isinstance(blok, Daftar)]
    anak = [satu.isi[1] for satu in daftar.butir]
    assert [len(satu.butir) for satu in anak if isinstance(satu, Daftar)] == [5, 1]
    assert "terdiri atas 2 isu berikut" in _semua_teks(hasil)


def test_contents_name_this_dinas_and_each_chapter(laporan: Laporan) -> None:
    """One paragraph per chapter and for the lampiran, with the right name, year and period."""
    paragraf = [_teks(satu.isi) for satu in pendahuluan.sistematika(laporan).blok if isinstance(satu, Paragraf)]
    assert [satu.split(" ")[1] for satu in paragraf[1:5]] == ["I", "II", "III", "IV"]
    assert laporan.nama_dinas in paragraf[0]
    assert "Rencana Strategis Tahun 2021–2026" in paragraf[2]
    assert paragraf[-1] == "Lampiran memuat lembar pengukuran kinerja dan formulir perjanjian kinerja."


def test_contents_leave_out_what_the_report_does_not_hold(laporan: Laporan) -> None:
    """Without innovations and forms the contents do not promise them."""
    isi = _semua_teks(pendahuluan.sistematika(_ubah(laporan, inovasi=(), pk=())))
    assert "inovasi" not in isi
    assert isi.endswith("Lampiran memuat lembar pengukuran kinerja.")


# --- every dinas -------------------------------------------------------------------------------------------------

_SEMUA: tuple[Callable[[Laporan], Sajian], ...] = (
    pendahuluan.dasar_hukum,
    pendahuluan.tabel_unit,
    pendahuluan.bagan_struktur,
    kepegawaian.ringkasan_pegawai,
    kepegawaian_golongan.tabel_golongan,
    kepegawaian_golongan.grafik_golongan,
    kepegawaian_pendidikan.tabel_pendidikan,
    kepegawaian.tabel_eselon,
    pendahuluan.sarana_prasarana,
    pendahuluan.isu_permasalahan,
    pendahuluan.sistematika,
)


@pytest.mark.parametrize("fungsi", _SEMUA, ids=lambda fungsi: fungsi.__name__)
def test_empty_sheets_are_marked_or_left_out(laporan: Laporan, fungsi: Callable[[Laporan], Sajian]) -> None:
    """A workbook with identity only fails nowhere and shows no empty table or figure."""
    kosong = Laporan(replace(laporan.bahan, data=Data(identitas=laporan.data.identitas)))
    blok = fungsi(kosong).blok
    assert all(isinstance(satu, Kotak | Paragraf) for satu in blok)


def test_text_of_the_workbook_stays_plain_text(laporan: Laporan) -> None:
    """Markup of any kind in a cell is printed as it was typed."""
    jahat = "<b>$x$ #eval **tebal** [a](http://b)"
    unit = laporan.data.unit[0].model_copy(update={"nama": jahat, "tugas": jahat})
    isu = laporan.data.isu_strategis[0].model_copy(update={"permasalahan": jahat})
    palsu = _ubah(laporan, unit=(unit,), isu_strategis=(isu,))
    assert _baris(_tabel(pendahuluan.tabel_unit(palsu)).baris[0])[1::2] == [jahat, jahat]
    assert jahat in _semua_teks(pendahuluan.isu_permasalahan(palsu))


def test_tables_and_figures_are_numbered_in_order(laporan: Laporan) -> None:
    """Numbers follow the order of use within the chapter and stay when a cell is run again."""
    baru = _ubah(laporan)
    baru.nomor.mulai_bab("1")
    blok = [satu for fungsi in (*_SEMUA, *_SEMUA) for satu in fungsi(baru).blok]
    assert [satu.nomor for satu in blok if isinstance(satu, Tabel)] == ["1.1", "1.2", "1.3", "1.4", "1.5"] * 2
    assert [satu.nomor for satu in blok if isinstance(satu, Gambar)] == ["1.1", "1.2"] * 2
