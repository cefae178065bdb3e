"""A region's look on the forms of a document: colours, margins, picture, percent."""

from __future__ import annotations

import datetime
import io
import zipfile
from importlib import resources

import pytest

from kinerja.masukan.gambar import foto_dalam_svg
from kinerja.model import Persen, RupaDaerah, Tepi
from kinerja.sajian.blok import Bagian, Blok, Gambar, Judul, Kolom, Paragraf, Sampul, Sel, Tabel, Tautan, Teks
from kinerja.sajian.penulis import docx, html, typst
from kinerja.sajian.penulis.rupa import KERABAT, berupa, memakai, rapatkan, warnai
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS

MERAH = RupaDaerah(warna="#7a1f1f", aksen="#8a6d00", tepi=Tepi(kiri=4, kanan=3))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="#1f4e79"/></svg>'
BLOK: tuple[Blok, ...] = (
    Bagian("sampul", "sampul"),
    Sampul("PEMERINTAH", "DINAS", "LAPORAN", "2023", gambar=SVG),
    Bagian("bab-1", "arab"),
    Judul(1, "CAPAIAN 77,04\u00a0%", "BAB I", "bab-1"),
    Paragraf(
        (Teks("Sebesar 1.234,50\u00a0% dan 5\u00a0%; 5 persen; {% a = 3 %}"), Tautan("a", "https://contoh.id/?a=1 %"))
    ),
    Tabel((Kolom(),), ((Sel("Persen (%)"),),), ((Sel("100,71\u00a0%"),),), "t", "1.1", "Capaian"),
    Gambar(SVG.replace("</svg>", "<text>12\u00a0%</text></svg>"), "naik 12\u00a0%", "g", "1.1", "Gambar"),
)
SIFAT = {"judul": "Laporan", "dinas": "Dinas", "tahun": 2023}
TANGGAL = datetime.date(2024, 2, 28)


def test_percent_is_joined_in_every_text_and_in_no_address() -> None:
    """Headings, running text, cells, drawings and their texts; links and what was typed otherwise stay."""
    judul, alinea, tabel, gambar = berupa(BLOK, RupaDaerah())[3:]
    assert isinstance(judul, Judul)
    assert judul.teks == "CAPAIAN 77,04%"
    assert isinstance(alinea, Paragraf)
    assert alinea.isi == (
        Teks("Sebesar 1.234,50% dan 5%; 5 persen; {% a = 3 %}"),
        Tautan("a", "https://contoh.id/?a=1 %"),
    )
    assert isinstance(tabel, Tabel)
    assert (tabel.kepala[0][0].teks, tabel.baris[0][0].teks) == ("Persen (%)", "100,71%")
    assert isinstance(gambar, Gambar)
    assert ("<text>12%</text>" in gambar.svg, gambar.alt) == (True, "naik 12%")
    assert rapatkan("× 100 %", RupaDaerah()) == "× 100%"


def test_a_region_may_keep_the_blank() -> None:
    """Then nothing is changed at all."""
    assert berupa(BLOK, RupaDaerah(persen=Persen.BERSPASI)) == BLOK


def test_photographs_and_arms_keep_their_colours() -> None:
    """Only drawings of ours follow the colour of the region."""
    foto = foto_dalam_svg(b"1f4e79", "png", (4, 2))
    potret, sampul = berupa((Gambar(foto, ""), Sampul("P", "D", "J", "T", logo=SVG)), MERAH)
    assert isinstance(potret, Gambar)
    assert potret.svg == foto
    assert isinstance(sampul, Sampul)
    assert sampul.logo == SVG


def test_every_colour_that_follows_is_one_of_ours() -> None:
    """A colour that nothing uses any more would be kept in the list for nothing."""
    aset = resources.files("kinerja.sajian.penulis").joinpath("aset")
    grafik = resources.files("kinerja.sajian.grafik")
    semua = [satu for folder in (aset, aset.joinpath("docx"), grafik, aset.joinpath("..")) for satu in folder.iterdir()]
    isi = "".join(
        satu.read_text("utf-8")
        for satu in semua
        if satu.name.endswith((".css", ".typ", ".xml", ".py")) and satu.name != "rupa.py"
    )
    assert [warna for keluarga in KERABAT.values() for warna in keluarga if warna not in isi.lower()] == []


def test_what_stands_in_the_text_is_no_colour() -> None:
    """The code of a colour in prose stays what was typed."""
    assert warnai("#1b3a5b #1B3A5Bff 1b3a5b", MERAH) == "#7a1f1f #1B3A5Bff 1b3a5b"


@pytest.mark.parametrize("rupa", [RupaDaerah(), MERAH], ids=["default", "chosen"])
def test_each_form_has_the_colours_and_margins_of_the_region(rupa: RupaDaerah) -> None:
    """PDF source, page and Word file agree; the default look is what it was."""
    sumber, berkas = typst.dokumen(BLOK, **SIFAT, tanggal=TANGGAL, rupa=rupa)  # type: ignore[arg-type]
    assert f'#let biru = rgb("{rupa.warna}")' in berkas["dokumen.typ"].decode()
    assert f"left: {rupa.tepi.kiri:g}cm, right: {rupa.tepi.kanan:g}cm" in sumber
    halaman = html.halaman(BLOK, **SIFAT, rupa=rupa)  # type: ignore[arg-type]
    assert f"--biru: {rupa.warna};" in halaman
    assert "77,04%" in halaman
    with zipfile.ZipFile(io.BytesIO(docx.susun(BLOK, **SIFAT, tanggal=TANGGAL, rupa=rupa))) as arsip:  # type: ignore[arg-type]
        isi = arsip.read("word/document.xml").decode()
        gaya = arsip.read("word/styles.xml").decode()
    assert rupa.warna[1:].upper() in gaya.upper()
    assert f'w:left="{round(rupa.tepi.kiri / 2.54 * 1440)}"' in isi
    with memakai(rupa):
        assert LEBAR_TEKS[False] == (439 if rupa == RupaDaerah() else 396)
    assert LEBAR_TEKS[True] == 728
