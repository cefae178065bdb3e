"""Marks of traces in the display objects of whole reports: none is missing, each says what stands there."""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path

import pytest

from kinerja.besaran.definisi import Kunci
from kinerja.laporan import Laporan, buka_folder
from kinerja.laporan.jejak import Jejak, Operand, lepas, menandai, pecah, tandai
from kinerja.sajian import tabel_capaian
from kinerja.sajian.blok import MIME, Blok, Gambar, Judul, Paragraf, Rujuk, Sel, Tabel, Teks, dari_teks, jelajah
from kinerja.sajian.jejak import kunci_dipakai, tanda_teks_saja, tanpa_tanda
from kinerja.sajian.kolom_besaran import KolomBesaran, tubuh_tabel
from kinerja.sajian.penulis import docx, html, markdown, typst
from kinerja.sajian.penulis.bahan import kolom_awal, kunci_blok
from kinerja.sajian.penulis.html_jejak import data_jejak

_spek = util.spec_from_file_location("contoh_laporan", Path(__file__).with_name("contoh.py"))
assert _spek
assert _spek.loader
contoh_laporan = util.module_from_spec(_spek)
sys.modules["contoh_laporan"] = contoh_laporan
_spek.loader.exec_module(contoh_laporan)

#: Columns whose numbers are names: numbering, codes, years, bounds of a scale.
_BUKAN_HITUNGAN = re.compile(r"NO|No\.|Kode|Tahun|Capaian \(x, persen\)")
#: Columns of text, in which a number is part of a name, a rule, or a sentence that a person wrote.
_TULISAN = re.compile(
    r"Nama Barang|Misi|Sasaran|Formula|Definisi Operasional|(?:Urusan/)?Program/Kegiatan(?:/Sub Kegiatan)?|PROGRAM|KEGIATAN|SUB KEGIATAN|"
    r"Indikator Kinerja|Jenjang Pendidikan|Penyebab Keberhasilan atau Kegagalan|Tindak Lanjut|"
)
_ANGKA = re.compile(r"\d[\d.]*(?:,\d+)?")


@pytest.fixture(scope="module", params=contoh_laporan.LAPORAN)
def isi(request: pytest.FixtureRequest, akar: Path) -> tuple[Laporan, tuple[Blok, ...]]:
    """Return each example report with all its blocks."""
    monkey = pytest.MonkeyPatch()
    monkey.setenv("KINERJA_PARAMS", str(akar / "params"))
    try:
        return buka_folder(akar / "params" / request.param), contoh_laporan.blok_laporan(akar, request.param)
    finally:
        monkey.undo()


def _potongan(blok: tuple[Blok, ...]) -> Iterator[tuple[str, str]]:
    for satu in jelajah(blok):
        if isinstance(satu, Teks | Sel):
            yield from pecah(satu.teks)


def _bilangan(teks: str) -> list[str]:
    return [satu.rstrip(".") for satu in _ANGKA.findall(teks)]


def test_tanda_sesuai_jejaknya(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """Every mark has a trace, and the trace prints the number that stands there."""
    laporan, blok = isi
    bertanda = [(teks, kunci) for teks, kunci in _potongan(blok) if kunci]
    assert len(bertanda) > 900
    for teks, kunci in bertanda:
        assert _bilangan(teks) == _bilangan(laporan.jejak(kunci).tercetak), f"{kunci}: {teks}"


def test_setiap_tabel_dan_gambar_dirujuk(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """A sentence leads to every table and figure that has a number."""
    _, blok = isi
    dirujuk = {satu.kunci for satu in jelajah(blok) if isinstance(satu, Rujuk)}
    bernomor = {kunci_blok(satu) for satu in jelajah(blok) if isinstance(satu, Tabel | Gambar) and satu.nomor}
    assert bernomor - dirujuk == set()


def test_tabel_tanpa_angka_tak_terjejak(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """Every number of a table has a trace, except in columns of names and of prose."""
    _, blok = isi
    lupa = [
        (tabel.kunci, judul, sel.teks)
        for tabel in jelajah(blok)
        if isinstance(tabel, Tabel)
        for judul, sel in _sel(tabel)
        if any(tanda.isdecimal() for tanda in sel.teks)
        and not any(kunci for _, kunci in pecah(sel.teks))
        and not (_BUKAN_HITUNGAN.fullmatch(judul) or _TULISAN.fullmatch(judul))
    ]
    assert not lupa


def _sel(tabel: Tabel) -> Iterator[tuple[str, Sel]]:
    """Yield the cells of a table with the title of the lowest header above each; "" for layouts without header."""
    banyak = len(tabel.kolom)
    judul = [""] * banyak
    for baris, awal in zip(tabel.kepala, kolom_awal(tabel.kepala, banyak), strict=True):
        for sel, k in zip(baris, awal, strict=True):
            if sel.lebar == 1 and not sel.teks.startswith("("):
                judul[k] = sel.teks
    for baris, awal in zip(tabel.baris, kolom_awal(tabel.baris, banyak), strict=True):
        for sel, k in zip(baris, awal, strict=True):
            # A label that covers several columns heads its row.
            yield ("Sasaran" if sel.lebar > 1 and sel.tebal else judul[k]), sel


def test_kalimat_terjejak(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """In sentences, percentages and rupiah of the system carry a mark; only typed prose may hold plain ones."""
    laporan, blok = isi
    ketikan = "\n".join(
        [*(satu.teks for satu in laporan.bahan.narasi.values()), *(satu.uraian for satu in laporan.data.analisis)]
    )
    for teks, kunci in _potongan(blok):
        if not kunci:
            for angka in re.findall(r"\d+,\d+\u00a0%|Rp\d[\d.]*", teks):
                assert angka in ketikan or angka in "100\u00a0%", f"{angka} pada “{teks[:80]}”"


def test_bentuk_lain_polos(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """PDF, Word and Markdown print the same as without marks: not a byte tells that there were any."""
    laporan, blok = isi
    umum = {"judul": "LKjIP", "dinas": laporan.nama_dinas, "tahun": laporan.tahun, "tanggal": laporan.params.tanggal}
    polos = tanpa_tanda(blok)
    assert polos != blok
    assert not [satu for satu in jelajah(polos) if isinstance(satu, Teks | Sel) and lepas(satu.teks) != satu.teks]
    assert markdown.tulis(blok) == markdown.tulis(polos)
    assert typst.dokumen(blok, **umum) == typst.dokumen(polos, **umum)


def test_word_polos() -> None:
    """A Word file has no trace of a mark."""
    with menandai():
        blok: tuple[Blok, ...] = (Paragraf((Teks(f"sebesar {tandai('a:b', '5,00')}"),)),)
    umum = {"judul": "LKjIP", "dinas": "Dinas", "tahun": 2023, "tanggal": dt.date(2024, 1, 2)}
    assert docx.susun(blok, **umum) == docx.susun(tanpa_tanda(blok), **umum)


# --- display objects ---------------------------------------------------------------------------------------------


def test_sajian_membawa_tanda(laporan: Laporan) -> None:
    """A display object shows plain blocks, and carries the marks in the notebook."""
    sajian = tabel_capaian(laporan)
    assert not kunci_dipakai(sajian.blok)
    dibawa = dari_teks(sajian._repr_mimebundle_()[MIME])
    assert "capaian:S1.1" in kunci_dipakai(dibawa)
    assert tanpa_tanda(dibawa) == sajian.blok
    assert not re.search("[\ue010-\ue012]", sajian._repr_mimebundle_()["text/html"])


def test_kolom_berjejak() -> None:
    """A column names the trace of what it prints; no key, no mark."""
    kolom = KolomBesaran[int]("A", str, kunci=lambda b: Kunci(f"a:{b}") if b > 1 else None)
    with menandai():
        baris, _ = tubuh_tabel([kolom], [1, 2], lambda _b: "")
    assert [list(pecah(satu[0].teks)) for satu in baris] == [[("1", "")], [("2", "a:2")]]


def test_tanda_di_luar_teks_hilang() -> None:
    """Headings, captions and alternative texts are plain, also where their text came with marks."""
    with menandai():
        angka = tandai("a:b", "5")
    blok: tuple[Blok, ...] = (
        Judul(2, f"Bagian {angka}"),
        Gambar("<svg/>", f"alt {angka}", judul=angka),
        Paragraf((Teks(angka),)),
    )
    judul, gambar, paragraf = tanda_teks_saja(blok)
    assert judul == Judul(2, "Bagian 5")
    assert gambar == Gambar("<svg/>", "alt 5", judul="5")
    assert paragraf == blok[2]


# --- the page ----------------------------------------------------------------------------------------------------


def _halaman(blok: tuple[Blok, ...], jejak: dict[str, Jejak] | None) -> str:
    return html.halaman(blok, judul="LKjIP", dinas="Dinas", tahun=2023, jejak=jejak)


@pytest.fixture
def kecil() -> tuple[tuple[Blok, ...], dict[str, Jejak]]:
    """A paragraph with a number, its trace and the trace of its operand, with text that would act."""
    nakal = '</script><script>alert(1)</script>"'
    with menandai():
        blok: tuple[Blok, ...] = (
            Paragraf((Teks(f"Capaian {tandai(f'capaian:{nakal}', '50,00 %')} dan {tandai('lain', '7')}."),)),
        )
    asal = Jejak("target:X", f"Target {nakal}", 2, "2", "diisi pada buku kerja", sel=("data.xlsx target!F3",))
    operand = (Operand("Target", 2, "2", "target:X"), Operand("Realisasi", 1, "1", sel=("data.xlsx realisasi!G3",)))
    satu = Jejak(f"capaian:{nakal}", "Capaian", 50, "50,00 %", f"R / T {nakal}", operand, asal.sel)
    return blok, {asal.kunci: asal, satu.kunci: satu, "tak dipakai": asal}


def test_halaman_memuat_jejak_yang_dipakai(kecil: tuple[tuple[Blok, ...], dict[str, Jejak]]) -> None:
    """The page carries the traces that its numbers lead to, not others; a mark without a trace is plain text."""
    blok, jejak = kecil
    isi = _halaman(blok, jejak)
    (data,) = re.findall(r'<script type="application/json" id="data-jejak">(.*?)</script>', isi, re.DOTALL)
    assert sorted(json.loads(data)["j"]) == sorted(kunci for kunci in jejak if kunci != "tak dipakai")
    assert isi.count("<data ") == 1
    assert "</data> dan 7." in isi
    assert '<label class="saklar" id="saklar-jejak" hidden>' in isi
    assert '<div id="jejak" role="dialog"' in isi


def test_halaman_lolos(kecil: tuple[tuple[Blok, ...], dict[str, Jejak]]) -> None:
    """Text of traces cannot act in the page, nor end the element that holds the data."""
    isi = _halaman(*kecil)
    assert "<script>alert(1)" not in isi
    assert isi.count("<script") == isi.count("</script>") == 2


def test_halaman_tanpa_jejak(kecil: tuple[tuple[Blok, ...], dict[str, Jejak]]) -> None:
    """Without traces the page is as it was: no mark, no switch, no panel, no data."""
    blok, _ = kecil
    isi = _halaman(blok, None)
    assert isi == _halaman(tanpa_tanda(blok), None)
    assert "jejak" not in isi


def test_data_hemat() -> None:
    """Texts and operands that occur more than once stand in the data once."""
    asal = Jejak("t", "Target", 2, "2", "diisi", sel=("data.xlsx target!F3",))
    operand = (Operand("Target", 2, "2", "t"),)
    semua = {"t": asal, **{k: Jejak(k, k, 2, "2", "diisi", operand, asal.sel) for k in "ab"}}
    data = json.loads(re.sub(r"<[^>]*>", "", data_jejak(semua, ["a", "b"])))
    assert data["o"] == [[0, 0, "t", 0]]
    assert data["t"] == ["", "diisi", "data.xlsx target!F3"]
    assert data["j"]["a"] == ["a", "2", 1, [0], 2, 0]


def test_ukuran_halaman_wajar(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """Traces make the page of a whole report, whose drawings are small, less than four fifths larger."""
    laporan, blok = isi
    tanpa, dengan = (_halaman(blok, jejak) for jejak in (None, dict(laporan.semua_jejak)))
    assert len(tanpa.encode()) < len(dengan.encode()) < 1.8 * len(tanpa.encode())


def test_halaman_tetap(isi: tuple[Laporan, tuple[Blok, ...]]) -> None:
    """The same report gives the same page."""
    laporan, blok = isi
    assert _halaman(blok, dict(laporan.semua_jejak)) == _halaman(blok, dict(Laporan(laporan.bahan).semua_jejak))
