"""Pieces of WordprocessingML: elements, runs of text, paragraphs, fields, bookmarks.

Text enters the document only as text nodes (:func:`lari`), so that nothing in it can become markup or a field.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.penulis.lipat import SELA_RENTANG

#: The character style of links.
GAYA_TAUTAN = "Hyperlink"

__all__ = [
    "GAYA_TAUTAN",
    "alinea",
    "angka_utuh",
    "bersih",
    "bidang",
    "lari",
    "nama_markah",
    "sisip_format",
    "tandai",
    "tautan",
    "unsur",
]

#: What XML 1.0 cannot hold, except line break and tab.
_KENDALI = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
#: What becomes an element of its own inside a run.
_KHUSUS = {"\n": "w:br", "\t": "w:tab", "\u00ad": "w:softHyphen"}
_POTONG = re.compile("([\n\t\u00ad])")
#: Where Word may break a line within a number: behind its minus sign, and behind the dash of a range.
_PUTUS_ANGKA = re.compile(rf"(?<![\w)])-(?=\d)|{SELA_RENTANG}")
#: What holds neighbours together: Word knows its no-width non break, all others the word joiner.
_RAPAT = "\u200d\u2060"
#: The order in which WordprocessingML wants the properties of a paragraph.
_URUTAN = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "jc", "sectPr",
)  # fmt: skip


def unsur(nama: str, *anak: BaseOxmlElement, **atribut: str | int) -> BaseOxmlElement:
    """Make an element; attributes get the namespace of the element.

    >>> unsur("w:jc", val="center").get(qn("w:val"))
    'center'
    """
    hasil = OxmlElement(nama)
    depan = nama.partition(":")[0]
    for kunci, nilai in atribut.items():
        hasil.set(qn(f"{depan}:{kunci.rstrip('_')}"), str(nilai))
    hasil.extend(anak)
    return hasil


def bersih(teks: str) -> str:
    r"""Leave out what XML cannot hold.

    >>> bersih("a\x00b\r\nc")
    'ab\nc'
    """
    return _KENDALI.sub("", teks.replace("\r\n", "\n"))


def lari(
    teks: str, *, tebal: bool = False, miring: bool = False, warna: str = "", ukuran: float = 0.0, gaya: str = ""
) -> BaseOxmlElement:
    """Make a run of text; a line break, a tab and a soft hyphen become their elements.

    ``ukuran`` is in points, ``warna`` in hexadecimal; ``gaya`` names a character style.
    """
    r = unsur("w:r")
    sifat = [unsur("w:rStyle", val=gaya)] if gaya else []
    if tebal:
        sifat += [unsur("w:b"), unsur("w:bCs")]
    if miring:
        sifat += [unsur("w:i"), unsur("w:iCs")]
    if warna:
        sifat.append(unsur("w:color", val=warna))
    if ukuran:
        sifat += [unsur("w:sz", val=round(ukuran * 2)), unsur("w:szCs", val=round(ukuran * 2))]
    if sifat:
        r.append(unsur("w:rPr", *sifat))
    for bagian in _POTONG.split(bersih(teks)):
        if bagian in _KHUSUS:
            r.append(unsur(_KHUSUS[bagian]))
        elif bagian:
            t = unsur("w:t")
            t.text = bagian
            t.set(qn("xml:space"), "preserve")
            r.append(t)
    return r


def angka_utuh(teks: str) -> str:
    """Hold the numbers of running text together where Word may break its lines.

    Headings and cells keep their letters as they are: they are looked for and copied, and no line of them is justified.

    >>> angka_utuh("Renstra 2021–2026").replace(_RAPAT, "|"), angka_utuh("sebesar -1,5").replace(_RAPAT, "|")
    ('Renstra 2021–|2026', 'sebesar -|1,5')
    """
    return _PUTUS_ANGKA.sub(rf"\g<0>{_RAPAT}", teks)


def tautan(hubungan: str, isi: BaseOxmlElement) -> BaseOxmlElement:
    """Make a run a link; ``hubungan`` is the id under which the document keeps its address."""
    hasil = unsur("w:hyperlink", isi, history=1)
    hasil.set(qn("r:id"), hubungan)
    return hasil


def alinea(gaya: str, isi: Iterable[BaseOxmlElement] = (), *sifat: BaseOxmlElement) -> BaseOxmlElement:
    """Make a paragraph of a style with runs; ``sifat`` are further properties in any order."""
    p = unsur("w:p", unsur("w:pPr"))
    for satu in (unsur("w:pStyle", val=gaya), *sifat):
        sisip_format(p, satu)
    p.extend(isi)
    return p


def sisip_format(p: BaseOxmlElement, sifat: BaseOxmlElement) -> None:
    """Put a property into a paragraph at its place; one that is there already is replaced."""
    ppr = p.find(qn("w:pPr"))
    assert ppr is not None
    for lama in ppr.findall(sifat.tag):
        ppr.remove(lama)
    tempat = _URUTAN.index(sifat.tag.rpartition("}")[2])
    sesudah = [satu for satu in ppr if _URUTAN.index(satu.tag.rpartition("}")[2]) > tempat]
    if sesudah:
        sesudah[0].addprevious(sifat)
    else:
        ppr.append(sifat)


def bidang(perintah: str, hasil: Iterable[BaseOxmlElement] = (), *, tebal: bool = False) -> Iterator[BaseOxmlElement]:
    """Yield the runs of a field with what it shows until it is updated; an update takes the format of its code."""

    def satu(isi: BaseOxmlElement) -> BaseOxmlElement:
        r = lari("", tebal=tebal)
        r.append(isi)
        return r

    instruksi = unsur("w:instrText")
    instruksi.text = f" {perintah} "
    instruksi.set(qn("xml:space"), "preserve")
    yield satu(unsur("w:fldChar", fldCharType="begin"))
    yield satu(instruksi)
    yield satu(unsur("w:fldChar", fldCharType="separate"))
    yield from hasil
    yield satu(unsur("w:fldChar", fldCharType="end"))


def tandai(nama: str, nomor: int, isi: Iterable[BaseOxmlElement]) -> Iterator[BaseOxmlElement]:
    """Yield runs inside a bookmark; ``nomor`` is its id, "" no bookmark."""
    if not nama:
        yield from isi
        return
    yield unsur("w:bookmarkStart", id=nomor, name=nama)
    yield from isi
    yield unsur("w:bookmarkEnd", id=nomor)


def nama_markah(kunci: str) -> str:
    """Turn a key into the name of a hidden bookmark: at most 40 letters, digits and underscores, one for each key.

    >>> nama_markah("tabel:capaian")
    '_Ref_tabel_capaian_e37eb5fd'
    """
    ringkas = re.sub(r"[^A-Za-z0-9]+", "_", kunci).strip("_")[:25]
    return f"_Ref_{ringkas}_{hashlib.sha256(kunci.encode('utf-8', 'replace')).hexdigest()[:8]}"
