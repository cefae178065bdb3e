"""The end of a run of pages in the Word file, so that its last page is not nearly empty.

Word lays pages out by itself, so nobody knows where a run ends: before a landscape page, before a chapter. What stands at
its end, about half a page, is kept together. Wherever the break then falls, both pages are half full: the last one holds
all of that, and the one before it had too little room for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.penulis.docx_lembar import berlekat, tinggi, tinggi_setiap_baris
from kinerja.sajian.penulis.docx_xml import sisip_format, unsur

__all__ = ["lekatkan_ekor"]

#: What is kept together takes at least this share of the height of a page.
_SETENGAH = 0.45
#: Paragraphs that begin a page by their style.
_BAB = frozenset({"Heading1", "Judul1TanpaDaftar"})


@dataclass(frozen=True)
class _Keping:
    """What does not break over pages: a paragraph, a short table, a row; how high, and whether it clings to the next."""

    isi: BaseOxmlElement
    tinggi: float
    lekat: bool


def lekatkan_ekor(isi: Sequence[BaseOxmlElement], lebar: float, halaman: float) -> None:
    """Keep together what ends each run of pages, whose text is ``lebar`` wide and ``halaman`` high, in points."""
    awal = 0
    for n, satu in enumerate(isi):
        if n and _halaman_baru(satu):
            _lekatkan(isi[awal:n], lebar, halaman)
            awal = n
    _lekatkan(isi[awal:], lebar, halaman)


def _lekatkan(isi: Sequence[BaseOxmlElement], lebar: float, halaman: float) -> None:
    keping = [keping for satu in isi for keping in _keping(satu, lebar)]
    if sum(satu.tinggi for satu in keping) <= halaman:
        return
    ekor, penuh = len(keping), 0.0
    while ekor and penuh < _SETENGAH * halaman:
        awal = ekor - 1
        while awal and keping[awal - 1].lekat:
            awal -= 1
        tambah = sum(satu.tinggi for satu in keping[awal:ekor])
        if halaman - penuh - tambah < penuh:
            # The page before would be the emptier one.
            break
        ekor, penuh = awal, penuh + tambah
    for satu in keping[ekor:-1]:
        for p in [satu.isi] if satu.isi.tag == qn("w:p") else satu.isi.iter(qn("w:p")):
            sisip_format(p, unsur("w:keepNext"))


def _halaman_baru(satu: BaseOxmlElement) -> bool:
    if satu.tag != qn("w:p"):
        return False
    baru = satu.find("w:pPr/w:pageBreakBefore", satu.nsmap)
    if baru is not None:
        return str(baru.get(qn("w:val"))) != "0"
    gaya = satu.find("w:pPr/w:pStyle", satu.nsmap)
    return gaya is not None and gaya.get(qn("w:val")) in _BAB


def _keping(satu: BaseOxmlElement, lebar: float) -> Iterator[_Keping]:
    """Yield what an element consists of; the header of a table goes along with its rows."""
    if satu.tag != qn("w:tbl"):
        yield _Keping(satu, tinggi([satu], lebar), satu.tag == qn("w:p") and berlekat(satu))
        return
    semua = [*zip(satu.findall(qn("w:tr")), tinggi_setiap_baris(satu), strict=True)]
    baris = [(tr, t) for tr, t in semua if next(tr.iter(qn("w:tblHeader")), None) is None]
    lekat = [_baris_lekat(tr) for tr, _ in baris]
    if all(lekat[:-1]):
        yield _Keping(satu, sum(t for _, t in semua), lekat[-1] if lekat else True)
        return
    yield from (_Keping(tr, t, melekat) for (tr, t), melekat in zip(baris, lekat, strict=True))


def _baris_lekat(baris: BaseOxmlElement) -> bool:
    return any(berlekat(p) for p in baris.iter(qn("w:p")))
