"""The Word writer: blocks to a .docx file that people can edit further.

Headings, captions, contents, cross-references and page numbers are real ones: styles and fields that Word keeps up to
date. The file holds no macro and loads nothing from outside itself, though links lead to the web, and equal arguments give equal bytes.
"""

from __future__ import annotations

import datetime
import re
from importlib import resources
from io import BytesIO
from typing import Any
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Blok, Gambar, KopSurat, Pembatas, Sampul, Tabel, jelajah
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.penulis.bahan import (
    NomorHalaman,
    Rujukan,
    RujukanHilang,
    lepas_lembar,
    rapatkan_lembar,
    rujukan_hilang,
)
from kinerja.sajian.penulis.docx_daftar import bernomor, entri_isi
from kinerja.sajian.penulis.docx_ekor import lekatkan_ekor
from kinerja.sajian.penulis.docx_isi import Lembaran, Penyusun
from kinerja.sajian.penulis.docx_tabel import twip
from kinerja.sajian.penulis.docx_xml import alinea, bersih, bidang, lari, sisip_format, unsur
from kinerja.sajian.penulis.gambar_png import lukis
from kinerja.sajian.penulis.rupa import BAWAAN, berupa, memakai, warnai
from kinerja.sajian.penulis.tata import menata
from kinerja.sajian.penulis.tata_halaman import (
    CM,
    LEBAR_TEKS,
    UKURAN_KEPALA,
    bagian_lebar,
    kepala_sebaris,
    lebar_logo,
    lebar_sampul,
    tepi_halaman,
    tepi_sisi,
    tinggi_teks,
)
from kinerja.sajian.penulis.typst import berkas_huruf
from kinerja.sajian.rupa_huruf import lebar_teks

__all__ = ["susun"]

#: Parts of the empty document of the library that a report does not need.
_BUANG = re.compile(r"/(customXml/|docProps/(app|thumbnail)|word/(stylesWithEffects|webSettings|fontTable))")
#: How much wider its running head prints than what is measured, the space beside a cell included.
_LEBIH = 1.2
#: A4, and where header and footer stand, in twentieths of a point.
_KERTAS = (11906, 16838)
_MARGIN = {"header": 765, "footer": 709, "gutter": 0}
#: The same of a form, and its upper and lower margin in centimetres.
_MARGIN_FORMULIR, _TEPI_FORMULIR = {"header": 510, "footer": 454, "gutter": 0}, 1.7
#: The time that every entry of the archive bears: the first one that an archive can.
_SAAT_ARSIP = (1980, 1, 1, 0, 0, 0)


def susun(
    blok: tuple[Blok, ...],
    *,
    judul: str,
    dinas: str,
    tahun: int | str,
    tanggal: datetime.date,
    sebutan: str = "",
    rupa: RupaDaerah = BAWAAN,
    halaman: NomorHalaman | None = None,
) -> bytes:
    """Return the Word file of a document, which is called ``sebutan`` for short, in the look of its region.

    ``halaman`` are the page numbers that the contents show until Word counts them itself.

    Raises
    ------
    RujukanHilang
        when a reference has no target.
    """
    if hilang := rujukan_hilang(blok):
        raise RujukanHilang(hilang)
    with memakai(rupa):
        blok = menata(rapatkan_lembar(berupa(tanpa_tanda(blok), rupa)))
        dokumen = _dokumen_kosong()
        gambar = [satu for satu in jelajah(blok) if isinstance(satu, Gambar)]
        lukisan = [(satu.svg, LEBAR_TEKS[satu.lanskap] * bagian_lebar(satu)) for satu in gambar]
        berlambang = [
            satu.logo for satu in jelajah(blok) if isinstance(satu, Sampul | Pembatas | KopSurat) and satu.logo
        ]
        lukisan += [(logo, lebar_logo(logo)) for logo in dict.fromkeys(berlambang)]
        lukisan += [
            (satu.gambar, lebar_sampul(satu.gambar))
            for satu in jelajah(blok)
            if isinstance(satu, Sampul) and satu.gambar
        ]
        png = lukis(lukisan, berkas_huruf(rupa))
        halaman = halaman or NomorHalaman()
        entri = entri_isi(lepas_lembar(blok), halaman.judul)
        penyusun = Penyusun(
            Rujukan.dari(blok),
            dokumen.part,
            entri,
            {
                "isi": [satu for satu in entri if satu is not None],
                "tabel": bernomor(blok, Tabel, halaman.tabel),
                "gambar": bernomor(blok, Gambar, halaman.gambar),
            },
            {svg: isi for (svg, _), isi in zip(lukisan, png, strict=True)},
            dokumen.part.numbering_part.element,
        )
        lembaran = penyusun.dokumen(blok)
        for satu in lembaran:
            if satu.bagian.halaman != "sampul" and not satu.formulir:
                lekatkan_ekor(satu.isi, LEBAR_TEKS[satu.lanskap], tinggi_teks(lanskap=satu.lanskap))
        _isi(dokumen, lembaran, judul=judul, dinas=dinas)
        _sifat(dokumen, judul, f"{sebutan} {tahun}".strip(), dinas, tanggal)
        return _kemas(dokumen, rupa)


#: The typeface that the styles name.
_HURUF = "Times New Roman"


def _aset(nama: str) -> BaseOxmlElement:
    isi = resources.files("kinerja.sajian.penulis").joinpath("aset", "docx", nama).read_bytes()
    return parse_xml(isi)


def _dokumen_kosong() -> Document:
    """Open the library's empty document and put our styles, lists and settings into it."""
    dokumen = docx.Document()
    for bagian, nama in (
        (dokumen.styles.element, "gaya.xml"),
        (dokumen.part.numbering_part.element, "penomoran.xml"),
        (dokumen.settings.element, "pengaturan.xml"),
    ):
        bagian[:] = [satu for satu in _aset(nama) if isinstance(satu.tag, str)]
    paket = dokumen.part.package
    assert paket is not None
    for hubungan in (paket.rels, dokumen.part.rels):
        for kunci in [kunci for kunci, satu in hubungan.items() if _BUANG.match(satu.target_part.partname)]:
            del hubungan[kunci]
    return dokumen


# --- sections ----------------------------------------------------------------------------------------------------


def _isi(dokumen: Document, lembaran: list[Lembaran], *, judul: str, dinas: str) -> None:
    """Fill the body: each run of pages ends with the properties of its section, the last one's stand at the end."""
    badan = dokumen.element.body
    badan[:] = []
    tepi: dict[tuple[str, str, bool, str], str] = {}
    for urut, satu in enumerate(lembaran):
        kiri = satu.bagian.judul_berjalan or judul
        badan.extend(satu.isi)
        bagian = _bagian(dokumen, satu, kiri, dinas, tepi)
        if urut == len(lembaran) - 1:
            badan.append(bagian)
            continue
        if satu.isi[-1].tag != qn("w:p") or satu.isi[-1].style != "Sela":
            badan.append(alinea("Sela"))
        sisip_format(badan[-1], bagian)
    if not lembaran:
        badan.append(unsur("w:sectPr"))


def _bagian(
    dokumen: Document, satu: Lembaran, kiri: str, kanan: str, tepi: dict[tuple[str, str, bool, str], str]
) -> BaseOxmlElement:
    bersampul = satu.bagian.halaman == "sampul"
    hasil = unsur("w:sectPr")
    for jenis in ("header", "footer"):
        kunci = (jenis, satu.bagian.halaman, satu.lanskap, kiri if jenis == "header" and not bersampul else "")
        if kunci not in tepi:
            tepi[kunci] = _tepi(dokumen, jenis, satu, "" if bersampul else kiri, kanan)
        acuan = unsur(f"w:{jenis}Reference", type="default")
        acuan.set(qn("r:id"), tepi[kunci])
        hasil.append(acuan)
    lebar, tinggi = reversed(_KERTAS) if satu.lanskap else _KERTAS
    kertas = unsur("w:pgSz", w=lebar, h=tinggi)
    if satu.lanskap:
        kertas.set(qn("w:orient"), "landscape")
    hasil.extend(
        [
            unsur("w:type", val="nextPage"),
            kertas,
            unsur("w:pgMar", **_tepi_kertas(satu), **(_MARGIN_FORMULIR if satu.formulir else _MARGIN)),
        ]
    )
    if bersampul:
        garis = unsur("w:left", val="single", sz=96, space=0, color="1B3A5B")
        hasil.append(unsur("w:pgBorders", garis, offsetFrom="page"))
    else:
        nomor = unsur("w:pgNumType", fmt="lowerRoman" if satu.bagian.halaman == "romawi" else "decimal")
        if satu.mulai:
            nomor.set(qn("w:start"), "1")
        hasil.append(nomor)
    return hasil


def _tepi_kertas(satu: Lembaran) -> dict[str, int]:
    """Return the margins of the region, in twentieths of a point; a form needs the height of its page."""
    tepi, (kiri, kanan) = tepi_halaman(), tepi_sisi(lanskap=satu.lanskap)
    atas, bawah = (_TEPI_FORMULIR, _TEPI_FORMULIR) if satu.formulir else (tepi.atas, tepi.bawah)
    sisi = {"top": atas, "right": kanan, "bottom": bawah, "left": kiri}
    return {nama: round(cm * CM * 20) for nama, cm in sisi.items()}


def _tepi(dokumen: Document, jenis: str, satu: Lembaran, kiri: str, kanan: str) -> str:
    """Make a header or footer and return the id of its relation; several sections share one."""
    wadah: Any = dokumen.part
    bagian, hubungan = wadah.add_header_part() if jenis == "header" else wadah.add_footer_part()
    akar = bagian.element
    if satu.bagian.halaman == "sampul":
        akar[:] = [alinea(jenis.capitalize())]
    elif jenis == "footer":
        akar[:] = [alinea("Footer", bidang("PAGE", [lari("i" if satu.bagian.halaman == "romawi" else "1")]))]
    else:
        akar[:] = [_kepala_halaman(kiri, kanan, LEBAR_TEKS[satu.lanskap]), alinea("Sela")]
    return str(hubungan)


def _kepala_halaman(kiri: str, kanan: str, lebar: float) -> BaseOxmlElement:
    # The face of the Word file is wider than the one that is measured; the right part gets what it needs of it.
    kiri, kanan = kepala_sebaris(kiri, kanan, _LEBIH)
    lebar_kanan = min(lebar_teks(kanan, UKURAN_KEPALA) * _LEBIH + 12, lebar * 0.7)
    bidang_sel = (twip(lebar - lebar_kanan), twip(lebar_kanan))
    garis = unsur("w:tblBorders", unsur("w:bottom", val="single", sz=6, space=0, color="1B3A5B"))
    sel = []
    for teks, rata, satu in ((kiri, "left", bidang_sel[0]), (kanan, "right", bidang_sel[1])):
        sifat = unsur("w:tcPr", unsur("w:tcW", w=satu, type="dxa"), unsur("w:vAlign", val="bottom"))
        sel.append(unsur("w:tc", sifat, alinea("Header", [lari(teks)], unsur("w:jc", val=rata))))
    return unsur(
        "w:tbl",
        unsur(
            "w:tblPr",
            unsur("w:tblW", w=sum(bidang_sel), type="dxa"),
            garis,
            unsur("w:tblLayout", type="fixed"),
        ),
        unsur("w:tblGrid", *(unsur("w:gridCol", w=satu) for satu in bidang_sel)),
        unsur("w:tr", *sel),
    )


# --- the file ----------------------------------------------------------------------------------------------------


def _sifat(dokumen: Document, judul: str, pokok: str, dinas: str, tanggal: datetime.date) -> None:
    saat = datetime.datetime.combine(tanggal, datetime.time())
    sifat = dokumen.core_properties
    sifat.title, sifat.author, sifat.last_modified_by = bersih(judul)[:255], bersih(dinas)[:255], bersih(dinas)[:255]
    sifat.subject, sifat.keywords, sifat.comments = pokok, "", ""
    sifat.language, sifat.revision = "id-ID", 1
    sifat.created = sifat.modified = saat


def _kemas(dokumen: Document, rupa: RupaDaerah) -> bytes:
    """Save, and pack the parts again without the time of saving, in the colours of the region."""
    asal, hasil = BytesIO(), BytesIO()
    dokumen.save(asal)
    with ZipFile(asal) as lama, ZipFile(hasil, "w") as baru:
        for nama in lama.namelist():
            entri = ZipInfo(nama, _SAAT_ARSIP)
            entri.compress_type = ZIP_DEFLATED
            entri.create_system = 0
            isi = lama.read(nama)
            baru.writestr(entri, _berhuruf(nama, warnai(isi.decode(), rupa), rupa) if nama.endswith(".xml") else isi)
    return hasil.getvalue()


def _berhuruf(nama: str, isi: str, rupa: RupaDaerah) -> str:
    """Name the typeface of a region in the styles: Word takes it from the machine, where it is installed."""
    if rupa.huruf is None or not rupa.huruf.muka or nama != "word/styles.xml":
        return isi
    return isi.replace(f'"{_HURUF}"', quoteattr(bersih(rupa.huruf.keluarga)))
