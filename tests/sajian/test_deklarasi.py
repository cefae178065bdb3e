"""The promise: a table is added by one declaration, and then stands in every form of the report with its traces."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from docx import Document
from openpyxl import Workbook
from pypdf import PdfReader

from kinerja import sajian
from kinerja.besaran import daftar as besaran
from kinerja.hitung import AnggaranTahun
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import pecah
from kinerja.model import RiwayatAnggaran
from kinerja.sajian import anggaran_tahun_lalu
from kinerja.sajian.blok import Paragraf, Tabel
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel, lepaskan_tabel, semua_tabel
from kinerja.sajian.penulis import docx, html, markdown, typst
from kinerja.terbit.ekspor import susun
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.tabel_deklarasi import lembar_tabel, tempatkan, tulis_lembar


def _kunci(laporan: Laporan, satu: AnggaranTahun) -> Any:
    return besaran.TOTAL if satu.tahun == laporan.tahun else besaran.pos_riwayat(satu.tahun)


@pytest.fixture
def lima_tahun() -> Iterator[DeklarasiTabel[AnggaranTahun]]:
    """Declare a table of five years of money, which no report has."""
    tabel = DeklarasiTabel(
        "lima_tahun",
        lambda laporan: f"Belanja {laporan.tahun - 4}–{laporan.tahun}",
        lambda laporan: [
            KolomBesaran("Tahun", lambda p: str(p.tahun)),
            KolomBesaran("Pagu", lambda p: p.anggaran, besaran.PAGU, lambda p: besaran.PAGU.kunci(_kunci(laporan, p))),
            KolomBesaran(
                "Belanja",
                lambda p: p.realisasi,
                besaran.REALISASI_ANGGARAN,
                lambda p: besaran.REALISASI_ANGGARAN.kunci(_kunci(laporan, p)),
            ),
            KolomBesaran(
                "Serapan", lambda p: p.persen, besaran.SERAPAN, lambda p: besaran.SERAPAN.kunci(_kunci(laporan, p))
            ),
        ],
        lambda laporan: [p for p in laporan.hasil.anggaran_tahun if p.tahun > laporan.tahun - 5],
        jumlah=lambda laporan: laporan.hasil.anggaran_tahun[-1],
        kosong="Belanja lima tahun belum tersedia.",
        sesudah="anggaran_tahun_lalu",
        lembar="Lima Tahun",
    )
    yield daftarkan_tabel(tabel)
    lepaskan_tabel(tabel)


@pytest.fixture
def lima(laporan: Laporan, ubah: Callable[..., Laporan]) -> Laporan:
    """Return the report with the money of four years before it."""
    lama = [
        RiwayatAnggaran(tahun=2019 + urut, anggaran=20_000_000_000 + urut, realisasi=15_000_000_000 + urut * 10**9)
        for urut in range(4)
    ]
    return ubah(laporan, riwayat_anggaran=tuple(lama))


def test_a_declared_table_is_in_every_form(lima: Laporan, lima_tahun: DeklarasiTabel[AnggaranTahun]) -> None:
    """HTML, Markdown, Word and PDF print title, units, rows and total after the display that the declaration names."""
    isi_sajian = anggaran_tahun_lalu(lima)
    umum: dict[str, Any] = {"judul": "Uji", "dinas": "Uji", "tahun": 2023}
    word = Document(io.BytesIO(docx.susun(isi_sajian.blok, **umum, tanggal=lima.params.tanggal)))
    pdf = PdfReader(io.BytesIO(typst.susun(isi_sajian.blok, **umum, tanggal=lima.params.tanggal)))
    teks_word = " ".join(
        [*(p.text for p in word.paragraphs), *(c.text for t in word.tables for r in t.rows for c in r.cells)]
    )
    bentuk = {
        "html": re.sub(r"<[^>]+>", "", html.potongan(isi_sajian.blok)),
        "md": markdown.tulis(isi_sajian.blok).replace("\\", ""),
        "docx": re.sub("[\N{ZERO WIDTH JOINER}\N{WORD JOINER}]", "", teks_word),
        "pdf": " ".join(" ".join(satu.extract_text() for satu in pdf.pages).split()),
    }
    for nama, isi in bentuk.items():
        for teks in ("Belanja 2019–2023", "Pagu (Rp)", "Serapan (%)", "20.000.000.003", "90,00", "Jumlah"):
            assert teks in isi, (nama, teks)


def test_its_numbers_have_traces(lima: Laporan, lima_tahun: DeklarasiTabel[AnggaranTahun]) -> None:
    """Every number of it leads to where it comes from, and the page shows that."""
    tabel = next(
        satu for satu in anggaran_tahun_lalu(lima).bertanda if isinstance(satu, Tabel) and satu.kunci == "lima_tahun"
    )
    kunci = [k for baris in tabel.baris for sel in baris for _, k in pecah(sel.teks) if k]
    assert len(kunci) == 3 * 6
    assert set(kunci) <= set(lima.semua_jejak)
    umum: dict[str, Any] = {"judul": "Uji", "dinas": "Uji", "tahun": 2023}
    halaman = html.halaman(anggaran_tahun_lalu(lima).bertanda, **umum, sebutan="Uji", jejak=lima.semua_jejak)
    assert all(f'"{satu}"' in halaman for satu in kunci)


def test_its_sheet_calculates(lima: Laporan, lima_tahun: DeklarasiTabel[AnggaranTahun]) -> None:
    """A number that has its place on another sheet refers to it, where its note is; a total is a formula or refers too."""
    isi = susun(lima)
    buku, nilai = (openpyxl.load_workbook(io.BytesIO(isi), data_only=satu)["Lima Tahun"] for satu in (False, True))
    assert [sel.value for sel in buku[5]] == ["Tahun", "Pagu (Rp)", "Belanja (Rp)", "Serapan (%)"]
    assert nilai["B6"].value == 20_000_000_000
    assert nilai["D9"].value == pytest.approx(90, abs=0.01)
    assert buku["A11"].value == "Jumlah"
    rumah = openpyxl.load_workbook(io.BytesIO(isi))
    for alamat in ("B6", "D6", "D9", "B11", "D11"):
        lembar, _, sel = str(buku[alamat].value).removeprefix("='").partition("'!")
        assert rumah[lembar][sel].comment is not None


def test_a_sheet_of_its_own_numbers_calculates(lima: Laporan, lima_tahun: DeklarasiTabel[AnggaranTahun]) -> None:
    """Where a declared table is the only one, what is typed is a number and what follows a live formula; both have a note."""
    naskah = Naskah(lima, Workbook())
    (lembar,) = lembar_tabel(naskah, [lima_tahun])
    tempatkan(naskah, [lembar])
    tulis_lembar(naskah, lembar)
    satu = naskah.buku["Lima Tahun"]
    assert satu["B6"].value == 20_000_000_000
    assert satu["D6"].value == '=IF(B6=0,"–",ROUND(C6/B6*100,2))'
    assert all(satu[alamat].comment is not None for alamat in ("B6", "D6", "D9"))


def test_without_rows_it_says_so(
    laporan: Laporan, ubah: Callable[..., Laporan], lima_tahun: DeklarasiTabel[AnggaranTahun]
) -> None:
    """The sentence stands in place of the table, and there is no sheet."""
    lepaskan_tabel(lima_tahun)
    kosong = DeklarasiTabel(**{**vars(lima_tahun), "baris": lambda _: ()})
    daftarkan_tabel(kosong)
    akhir = anggaran_tahun_lalu(laporan).blok[-1]
    lepaskan_tabel(kosong)
    assert isinstance(akhir, Paragraf)
    assert "Belanja lima tahun belum tersedia." in str(akhir)


def test_a_column_of_dashes_is_left_out_where_it_may_be(
    laporan: Laporan, lima_tahun: DeklarasiTabel[AnggaranTahun]
) -> None:
    """It stands as soon as one row has something, and where it was not said to go."""
    semua = lima_tahun.kolom(laporan)

    def judul(isi: str, *, bila_ada: bool) -> list[str]:
        catatan = KolomBesaran[AnggaranTahun](
            "Catatan", lambda p: isi if p.tahun == laporan.tahun else None, bila_ada=bila_ada
        )
        tabel = replace(lima_tahun, kolom=lambda _: [*semua, catatan]).tabel(laporan)
        return [sel.teks for sel in tabel.kepala[0]]

    assert judul("", bila_ada=False)[-1] == judul("ada", bila_ada=True)[-1] == "Catatan"
    assert judul("", bila_ada=True) == [satu.kepala for satu in semua]


def test_a_sentence_stands_in_place_of_a_table_that_says_no_more(
    laporan: Laporan, lima_tahun: DeklarasiTabel[AnggaranTahun]
) -> None:
    """No table and no reference to it then."""
    (satu,) = replace(lima_tahun, ringkas=lambda _: "Belanja tetap setiap tahun.").blok(laporan)
    assert isinstance(satu, Paragraf)
    assert "Belanja tetap setiap tahun." in str(satu)


@pytest.mark.parametrize("nama", ["a" * 32, "Pagu/Realisasi", "[x]", "Tahun?"])
def test_a_name_that_no_sheet_can_have_is_refused(lima_tahun: DeklarasiTabel, nama: str) -> None:
    """Excel would refuse the workbook; a name or a key that is taken is refused too."""
    with pytest.raises(ValueError, match="lembar"):
        DeklarasiTabel(**{**vars(lima_tahun), "lembar": nama})
    with pytest.raises(ValueError, match="sudah ada"):
        daftarkan_tabel(DeklarasiTabel(**{**vars(lima_tahun), "kunci": "lain"}))


def test_a_declared_table_stands_after_a_display_that_exists() -> None:
    """A misspelt function would leave the table out without a word."""
    assert [t.kunci for t in semua_tabel() if t.sesudah and not hasattr(sajian, t.sesudah)] == []
