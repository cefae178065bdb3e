"""Blocks of the Word file with a layout of their own: cover, letterhead, signatures, formulas, frames."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.blok import KopSurat, Pembatas, PihakTtd, Rumus, Sampul, TandaTangan
from kinerja.sajian.penulis.bahan import LABEL_KOTAK
from kinerja.sajian.penulis.docx_tabel import twip
from kinerja.sajian.penulis.docx_xml import alinea, bersih, lari, sisip_format, unsur
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS

__all__ = ["kop_surat", "kotak", "pembatas", "rumus", "sampul", "tanda_tangan"]

#: Letters of a formula on one line, beside the equals sign and in a fraction.
_BARIS_RUMUS = {"kiri": 26, "pecahan": 42}
#: A formula without fraction that is longer than this is set as text, which breaks by itself.
_RUMUS_PANJANG = 70
#: Space around the lines of a cover with a picture, in twentieths of a point.
_SELA_SAMPUL = {
    "SampulPemerintah": {"before": 0, "after": 300},
    "Title": {"before": 480, "after": 200},
    "SampulDinas": {"before": 700, "after": 120},
}
#: Colours of a frame: its line and label, and the paper behind it.
_WARNA_KOTAK = {
    "info": ("1B3A5B", "EEF1F5"),
    "perhatian": ("A8511A", "F8F0EA"),
    "kosong": ("5C6670", "F2F3F4"),
}
#: Space inside a frame, in twentieths of a point.
_SELA_KOTAK = {"top": 120, "left": 200, "bottom": 60, "right": 200}
#: Room for the arms beside the lines of a letterhead, in points.
_RUANG_LOGO = 64.0
#: Room for a signature, in points.
_RUANG_TTD, _RUANG_RAPAT = 62.0, 42.0


# --- formulas ----------------------------------------------------------------------------------------------------


def rumus(satu: Rumus) -> BaseOxmlElement:
    """Return a formula as an equation that Word can edit; a long one without fraction as centred text."""
    if not satu.penyebut and len(satu.kiri + satu.pembilang + satu.akhir) > _RUMUS_PANJANG:
        return alinea("Rumus", [lari(f"{satu.kiri} = {satu.pembilang} {satu.akhir}".strip())])
    kiri = _bertumpuk(satu.kiri, _BARIS_RUMUS["kiri"])
    if satu.penyebut:
        atas, bawah = (_bertumpuk(isi, _BARIS_RUMUS["pecahan"]) for isi in (satu.pembilang, satu.penyebut))
        inti = unsur("m:f", unsur("m:num", atas), unsur("m:den", bawah))
    else:
        inti = _lari_m(satu.pembilang)
    akhir = [_lari_m(f" {satu.akhir}")] if satu.akhir else []
    return alinea("Rumus", [unsur("m:oMathPara", unsur("m:oMath", kiri, _lari_m(" = "), inti, *akhir))])


def _lari_m(teks: str) -> BaseOxmlElement:
    t = unsur("m:t")
    t.text = bersih(teks).replace("\n", " ").replace("\t", " ")
    t.set(qn("xml:space"), "preserve")
    huruf = unsur("w:rFonts", ascii="Cambria Math", hAnsi="Cambria Math")
    return unsur("m:r", unsur("m:rPr", unsur("m:nor")), unsur("w:rPr", huruf), t)


def _bertumpuk(teks: str, panjang: int) -> BaseOxmlElement:
    """Put a long text on several lines, which an equation does not do by itself."""
    baris = textwrap.wrap(teks, panjang, break_long_words=False) or [""]
    if len(baris) == 1:
        return _lari_m(baris[0])
    return unsur("m:eqArr", *(unsur("m:e", _lari_m(satu)) for satu in baris))


# --- cover and letterhead ----------------------------------------------------------------------------------------


def sampul(satu: Sampul, logo: BaseOxmlElement | None, gambar: BaseOxmlElement | None) -> Iterator[BaseOxmlElement]:
    """Yield the lines of the cover, the coat of arms (a run with the drawing) below the first, the picture above the title."""
    # What a picture takes is given by the room around it, so that the cover stays one page.
    sela = {nama: [unsur("w:spacing", **isi)] if gambar is not None else [] for nama, isi in _SELA_SAMPUL.items()}
    yield alinea("SampulPemerintah", [lari(satu.pemerintah)], *sela["SampulPemerintah"])
    if logo is not None:
        yield alinea("Gambar", [logo])
    if gambar is not None:
        yield alinea("Gambar", [gambar])
    yield alinea("Title", [lari(satu.judul)], *sela["Title"])
    yield alinea("Subtitle", [lari(satu.tahun)])
    if satu.keterangan:
        yield alinea("SampulKeterangan", [lari(satu.keterangan)])
    yield alinea("SampulDinas", [lari(satu.perangkat_daerah)], *sela["SampulDinas"])
    for baris in satu.alamat:
        yield alinea("SampulAlamat", [lari(baris)])


def pembatas(satu: Pembatas, logo: BaseOxmlElement | None) -> Iterator[BaseOxmlElement]:
    """Yield what a page that parts annexes holds below its heading."""
    if logo is not None:
        yield alinea("Gambar", [logo], unsur("w:spacing", before=2400, after=240))
    yield alinea("Title", [lari("\n".join(satu.baris))])
    yield alinea("SampulDinas", [lari(satu.perangkat_daerah)])
    yield alinea("SampulAlamat", [lari(satu.pemerintah)])


def kop_surat(satu: KopSurat, logo: BaseOxmlElement | None) -> Iterator[BaseOxmlElement]:
    """Yield a letterhead, the arms beside its lines; the rule lies below the last line."""
    baris = [alinea("KopPemerintah", [lari(satu.pemerintah)]), alinea("KopNama", [lari(satu.perangkat_daerah)])]
    *tengah, akhir = [isi for isi in (satu.alamat, satu.kontak) if isi] or [""]
    baris += [alinea("KopTengah", [lari(isi)]) for isi in tengah]
    if logo is None:
        yield from baris
        yield alinea("KopAlamat", [lari(akhir)] if akhir else [])
        return
    baris.append(alinea("KopTengah", [lari(akhir)]))
    tepi = _RUANG_LOGO
    lebar = (tepi, LEBAR_TEKS[False] - 2 * tepi, tepi)
    isi_sel = ([alinea("Gambar", [logo])], baris, [alinea("KopTengah")])
    yield unsur(
        "w:tbl",
        unsur(
            "w:tblPr",
            unsur("w:tblStyle", val="TabelPolos"),
            unsur("w:tblW", w=twip(LEBAR_TEKS[False]), type="dxa"),
            unsur("w:tblLayout", type="fixed"),
        ),
        unsur("w:tblGrid", *(unsur("w:gridCol", w=twip(satu_lebar)) for satu_lebar in lebar)),
        unsur("w:tr", *(_sel(sel, satu_lebar, False) for sel, satu_lebar in zip(isi_sel, lebar, strict=True))),
    )
    yield alinea("KopAlamat")


# --- signatures --------------------------------------------------------------------------------------------------


def tanda_tangan(satu: TandaTangan, *, rapat: bool = False) -> Iterator[BaseOxmlElement]:
    """Yield a signature block: a table without lines whose rows stay on one page; names are dotted lines.

    ``rapat`` sets it small, as the form that it ends.
    """
    gaya = "TandaTanganKecil" if rapat else "TandaTangan"
    setengah = LEBAR_TEKS[False] / 2
    pihak = (satu.kiri, satu.kanan)
    baris: list[tuple[list[BaseOxmlElement], list[BaseOxmlElement]]] = []
    if satu.tempat_tanggal:
        baris.append(([], [alinea(gaya, [lari(satu.tempat_tanggal)])]))
    baris.append((_jabatan(pihak[0], gaya), _jabatan(pihak[1], gaya)))
    baris.append(([], []))
    baris.append((_nama(pihak[0], gaya), _nama(pihak[1], gaya)))
    ruang = len(baris) - 2
    hasil = unsur(
        "w:tbl",
        unsur(
            "w:tblPr",
            unsur("w:tblStyle", val="TabelPolos"),
            unsur("w:tblW", w=twip(setengah * 2), type="dxa"),
            unsur("w:tblLayout", type="fixed"),
        ),
        unsur("w:tblGrid", *(unsur("w:gridCol", w=twip(setengah)) for _ in pihak)),
    )
    for urut, isi in enumerate(baris):
        sifat = [unsur("w:cantSplit")]
        if urut == ruang:
            sifat.append(unsur("w:trHeight", val=twip(_RUANG_RAPAT if rapat else _RUANG_TTD), hRule="exact"))
        terakhir = urut == len(baris) - 1
        hasil.append(unsur("w:tr", unsur("w:trPr", *sifat), *(_sel(satu_sel, setengah, terakhir) for satu_sel in isi)))
    yield alinea("Sela", [], unsur("w:keepNext"))
    yield hasil
    yield alinea("Sela")


def _sel(isi: Sequence[BaseOxmlElement], lebar: float, terakhir: bool) -> BaseOxmlElement:
    alinea_sel = list(isi) or [alinea("TandaTangan")]
    if terakhir:
        sisip_format(alinea_sel[-1], unsur("w:keepNext", val=0))
    return unsur("w:tc", unsur("w:tcPr", unsur("w:tcW", w=twip(lebar), type="dxa")), *alinea_sel)


def _jabatan(pihak: PihakTtd | None, gaya: str) -> list[BaseOxmlElement]:
    if pihak is None:
        return []
    return [
        *([alinea(gaya, [lari(pihak.peran, tebal=True)])] if pihak.peran else []),
        alinea(gaya, [lari(pihak.jabatan)]),
    ]


def _nama(pihak: PihakTtd | None, gaya: str) -> list[BaseOxmlElement]:
    """Leave room for the name and the NIP: tabs with dotted leaders, which keep their width in every font."""
    if pihak is None:
        return []
    kiri, kanan = 600, 3790

    def baris(teks: str) -> BaseOxmlElement:
        tab = unsur("w:tabs", unsur("w:tab", val="right", leader="dot", pos=kanan))
        return alinea(gaya, [lari(f"{teks}\t")], tab, unsur("w:ind", left=kiri), unsur("w:jc", val="left"))

    pangkat = [baris("Pangkat/Golongan ")] if pihak.pangkat else []
    return [baris(""), *pangkat, baris("NIP. ") if pihak.nip else alinea(gaya)]


# --- frames ------------------------------------------------------------------------------------------------------


def kotak(jenis: str, isi: Iterable[BaseOxmlElement]) -> Iterator[BaseOxmlElement]:
    """Yield a frame of a kind around its elements: a table of one cell with a line on its left, dashed around a gap."""
    warna, latar = _WARNA_KOTAK[jenis]
    dalam = [alinea("LabelKotak", [lari(LABEL_KOTAK[jenis], warna=warna)]), *isi]
    if dalam[-1].tag != qn("w:p"):
        dalam.append(alinea("Sela"))
    kiri = unsur("w:left", val="single", sz=24, space=0, color=warna)
    tepi = [kiri]
    if jenis == "kosong":
        atas, bawah, kanan = (
            unsur(f"w:{sisi}", val="dashed", sz=4, space=0, color=warna) for sisi in ("top", "bottom", "right")
        )
        tepi = [atas, kiri, bawah, kanan]
    lebar = twip(LEBAR_TEKS[False])
    sel = unsur(
        "w:tcPr",
        unsur("w:tcW", w=lebar, type="dxa"),
        unsur("w:shd", val="clear", color="auto", fill=latar),
    )
    yield alinea("Sela")
    yield unsur(
        "w:tbl",
        unsur(
            "w:tblPr",
            unsur("w:tblW", w=lebar, type="dxa"),
            unsur("w:tblBorders", *tepi),
            unsur("w:tblLayout", type="fixed"),
            unsur("w:tblCellMar", *(unsur(f"w:{sisi}", w=w, type="dxa") for sisi, w in _SELA_KOTAK.items())),
        ),
        unsur("w:tblGrid", unsur("w:gridCol", w=lebar)),
        unsur("w:tr", unsur("w:tc", sel, *dalam)),
    )
    yield alinea("Sela")
