"""The layout of tables, decided once for HTML, PDF and Word."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from kinerja.sajian.blok import Butir, Daftar, Kolom, Sel, Tabel
from kinerja.sajian.penulis import docx as word
from kinerja.sajian.penulis import html, typst
from kinerja.sajian.penulis.lipat import lebar_angka, lebar_teks, lipat
from kinerja.sajian.penulis.tata import TabelTidakMuat, menata, tata_tabel
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS, lebar_kolom
from kinerja.sajian.penulis.typst_sel import ungkapan

TANGGAL = dt.date(2024, 2, 28)

_PANJANG = "Penyediaan jasa pemeliharaan kendaraan perorangan dinas atau kendaraan dinas jabatan"


def _tabel(*isi: str, kepala: tuple[str, ...] = ()) -> Tabel:
    judul = kepala or tuple("A" for _ in isi)
    return Tabel(
        tuple(Kolom() for _ in isi), (tuple(Sel(satu) for satu in judul),), (tuple(Sel(satu) for satu in isi),)
    )


def _lebar(tabel: Tabel) -> list[float]:
    return lebar_kolom(tata_tabel(tabel))


def test_the_width_goes_to_the_texts_that_wrap() -> None:
    """A code takes what it needs and not more; the name has the rest, and the table fills the page."""
    kode, nama, rupiah = _lebar(_tabel("2.17.01.2.01.01", _PANJANG, "31.826.684.236"))
    assert kode < lebar_teks("2.17.01.2.01.01", 10) * 1.09 + 12
    assert rupiah < lebar_teks("31.826.684.236", 10) * 1.09 + 12
    assert nama > 2 * max(kode, rupiah)
    assert kode + nama + rupiah == pytest.approx(LEBAR_TEKS[False], abs=0.1)


def test_of_two_texts_the_longer_one_is_wider() -> None:
    """Rows become as low as the width allows."""
    pendek, panjang = _lebar(_tabel(_PANJANG, _PANJANG * 4))
    assert pendek < panjang


def test_a_number_never_breaks() -> None:
    """Amounts take the width from words, also in a row that is printed bold and indented."""
    tabel = _tabel(_PANJANG * 2, "Rp31.826.684.236.000", "1.612.500.000")
    tabel = replace(tabel, gaya_baris=("jumlah",))
    _, pagu, realisasi = _lebar(tabel)
    assert pagu > lebar_angka("Rp31.826.684.236.000", 10, tebal=True) + 8
    assert realisasi > lebar_angka("1.612.500.000", 10, tebal=True) + 8


@pytest.mark.parametrize("judul", ["Capaian", "Pertanggungjawaban", "Realisasi Anggaran"])
def test_a_word_of_the_header_is_never_cut(judul: str) -> None:
    """A narrow column is as wide as the longest word over it."""
    lebar = _lebar(_tabel("1", _PANJANG * 3, kepala=(judul, "Uraian")))[0]
    assert lebar > max(lebar_teks(kata, 10, tebal=True) for kata in judul.split()) + 8


def test_a_predikat_stays_on_one_line_with_its_mark() -> None:
    """The mark is part of the word."""
    tabel = _tabel(_PANJANG * 3, "")
    tabel = replace(tabel, baris=((Sel(_PANJANG * 3), Sel("Sangat Tinggi", warna=5)),))
    assert _lebar(tabel)[1] > lebar_teks("Sangat Tinggi \u25b2\u25b2", 10)


def test_what_is_too_wide_turns_then_shrinks_then_is_refused_by_name() -> None:
    """Upright, landscape, 8,5 pt, 7 pt, and then a sentence that says what to do."""

    def kolom(banyak: int) -> Tabel:
        return replace(_tabel(*["31.826.684.236"] * banyak), nomor="3.9", judul="Lima tahun")

    jadi = {banyak: tata_tabel(kolom(banyak)) for banyak in range(2, 13)}
    bentuk = [(satu.lanskap, satu.ukuran) for satu in jadi.values()]
    assert list(dict.fromkeys(bentuk)) == [
        (False, "biasa"), (True, "biasa"), (True, "kecil"), (True, "mungil"),
    ]  # fmt: skip
    for satu in jadi.values():
        assert sum(lebar_kolom(satu)) == pytest.approx(LEBAR_TEKS[satu.lanskap], abs=0.2)
    with pytest.raises(TabelTidakMuat, match=r"Tabel 3\.9 “Lima tahun” tidak muat .* 7 pt: 30 kolom"):
        tata_tabel(kolom(30))


def test_a_table_in_a_list_has_no_page_of_its_own() -> None:
    """It only becomes smaller, as far as it must."""
    daftar = Daftar((Butir((_tabel(*["31.826.684.236"] * 7),)),))
    (jadi,) = menata((daftar,))
    assert isinstance(jadi, Daftar)
    (tabel,) = jadi.butir[0].isi
    assert isinstance(tabel, Tabel)
    assert (tabel.lanskap, tabel.ukuran) == (False, "mungil")


def test_names_and_values_keep_their_shares() -> None:
    """A layout without header and grid is not a table of figures."""
    kisi = Tabel((Kolom(1), Kolom(4)), (), ((Sel("Nama"), Sel(_PANJANG)),), garis=False)
    assert tata_tabel(kisi) == kisi


def test_all_forms_have_the_same_widths() -> None:
    """HTML, PDF and Word take the shares from the one layout."""
    tabel = _tabel("2.17.01", _PANJANG * 2, "31.826.684.236")
    bagian = [satu / LEBAR_TEKS[False] for satu in _lebar(tabel)]
    umum = {"judul": "J", "dinas": "D", "tahun": 2023}
    halaman = html.halaman((tabel,), **umum)
    kolom = [float(satu) / 100 for satu in re.findall(r'<col style="width:([\d.]+)%', halaman)]
    assert kolom == pytest.approx(bagian, abs=0.002)
    sumber, _ = typst.dokumen((tabel,), **umum, tanggal=TANGGAL)
    poin = re.search(r"kolom: \(([\d., ]+)\)", sumber)
    assert poin is not None
    assert [float(x) / LEBAR_TEKS[False] for x in poin[1].strip(", ").split(",")] == pytest.approx(bagian, abs=0.002)
    naskah = docx.Document(BytesIO(word.susun((tabel,), **umum, tanggal=TANGGAL)))
    twip = [int(satu.get(qn("w:w"))) for satu in naskah.tables[0]._tbl.tblGrid.iterchildren()]
    assert [satu / sum(twip) for satu in twip] == pytest.approx(bagian, abs=0.002)


@given(st.lists(st.text(st.sampled_from("abcde 0123.,%/\n"), max_size=60), min_size=1, max_size=6))
def test_any_table_that_is_accepted_fills_its_page(isi: list[str]) -> None:
    """No column is without width, and together they are as wide as the page."""
    try:
        jadi = tata_tabel(_tabel(*isi))
    except TabelTidakMuat:
        return
    assert min(lebar_kolom(jadi)) > 0
    assert sum(lebar_kolom(jadi)) == pytest.approx(LEBAR_TEKS[jadi.lanskap], abs=0.2)


@pytest.mark.parametrize("teks", ["5,40–6,20\u00a0%", "Rp1.000–Rp2.500.000", "2021–2026", "(10%–20%)"])
def test_a_range_never_breaks(teks: str) -> None:
    """Its two bounds count as one number, with the unit; no form gives it a place to break."""
    assert lebar_angka(f"antara {teks}", 10) == lebar_teks(teks, 10)
    assert lipat(teks, 10, 10) == teks
    assert ungkapan(f"antara {teks} saja").count("box(") == 1


def test_codes_stay_whole_where_texts_can_give_the_room() -> None:
    """A column of codes takes its width from the texts beside it, which wrap anyway."""
    kode = "2.17.01.2.01.0001"
    lebar = _lebar(_tabel(kode, "uraian " * 40, "nama program " * 40))
    assert lebar[0] >= lebar_teks(kode, 10) * 1.09


def test_what_stands_in_brackets_in_a_title_stays_together() -> None:
    """The unit, or how a column is computed, is not parted over lines; the column is wide enough for it."""
    tabel = tata_tabel(_tabel("1", _PANJANG, kepala=("Perkiraan Realisasi (10 = 5 + 7 + 9)", "Capaian (x, persen)")))
    lebar = lebar_kolom(tabel)
    assert lebar[0] > lebar_teks("(10 = 5 + 7 + 9)", 10, True)
    sumber, _ = typst.dokumen((tabel,), judul="Uji", dinas="Dinas Uji", tahun=2024, tanggal=TANGGAL)
    assert 'box("(10 = 5 + 7 + 9)")' in sumber
    assert 'box("(x, persen)")' in sumber


def test_a_landscape_table_gets_smaller_before_its_words_are_cut() -> None:
    """At the size of the body ten columns of long words would have to fold them; a size smaller they stand whole."""
    kata = (("penyelenggaraan", "pengembangan", "pertumbuhan", "kelembagaan") * 3)[:10]
    tabel = tata_tabel(replace(_tabel(*kata), lanskap=True))
    assert tabel.ukuran == "kecil"
    for satu, lebar in zip(kata, lebar_kolom(tabel), strict=True):
        assert lipat(satu, lebar - 8, 8.5) == satu


@pytest.mark.parametrize(
    ("teks", "utuh"), [("aplikasi E-SAKIP", "E-SAKIP"), ("dokumen RKA-SKPD", "RKA-SKPD"), ("misi ke-2", "ke-2")]
)
def test_an_abbreviation_is_not_parted_at_its_hyphen(teks: str, utuh: str) -> None:
    """A line may end behind the hyphen of a doubled word, not of an abbreviation or a number."""
    assert ungkapan(teks).endswith(f'box("{utuh}") }}')
    assert "box" not in ungkapan("peraturan perundang-undangan")
