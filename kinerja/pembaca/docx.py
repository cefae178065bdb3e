"""Tables and paragraphs of a Word document. Loaded only in the process that reads a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tc
from docx.table import Table
from docx.text.paragraph import Paragraph

from kinerja.angka import tanpa_gaib
from kinerja.pembaca.galat import SalahBaca
from kinerja.pembaca.judul import judul_wajar
from kinerja.pembaca.unsur import BarisTeks, Isi, Petak, SelPetak

__all__ = ["baca_docx"]

#: What the parts of a document may unpack to, in bytes, and how many there may be.
_UKURAN_MAKS = 400_000_000
#: Styles of headings.
_GAYA_JUDUL = re.compile(r"(?:heading|judul)\s*\d", re.IGNORECASE)
_BAGIAN_MAKS = 20_000
_SEL_MAKS = 300_000


def baca_docx(berkas: Path) -> Isi:
    """Return what stands in a Word document, in its order.

    Raises
    ------
    SalahBaca
        when it is no document, or unpacks to more than any report.
    """
    rusak = "bukan dokumen Word yang dapat dibuka, atau isinya rusak; simpan ulang sebagai .docx"
    try:
        with ZipFile(berkas) as arsip:
            daftar = arsip.infolist()
        if len(daftar) > _BAGIAN_MAKS or sum(satu.file_size for satu in daftar) > _UKURAN_MAKS:
            raise SalahBaca("isinya mengembang terlalu besar untuk sebuah laporan; periksa asal berkasnya")
        dokumen = Document(str(berkas))
    except (BadZipFile, KeyError, ValueError, OSError, SyntaxError):
        raise SalahBaca(rusak) from None
    bagian: list[BarisTeks | Petak] = []
    sel = 0
    for isi in dokumen.iter_inner_content():
        if isinstance(isi, Table):
            petak = _petak(isi)
            sel += len(petak.sel)
            if sel > _SEL_MAKS:
                raise SalahBaca("memuat lebih banyak sel tabel daripada laporan mana pun; periksa asal berkasnya")
            bagian.append(petak)
        else:
            bagian += _baris(isi)
    return Isi(tuple(bagian))


def _baris(paragraf: Paragraph) -> Iterator[BarisTeks]:
    judul = _berjudul(paragraf)
    for satu in tanpa_gaib(paragraf.text).split("\n"):
        if satu.strip():
            teks = " ".join(satu.split())
            yield BarisTeks(teks, judul=True if judul and judul_wajar(teks) else None)


def _berjudul(paragraf: Paragraph) -> bool:
    """Say whether a paragraph has the style of a heading, by whatever name the language of Word gives it."""
    gaya = paragraf.style
    return (
        gaya is not None and (_GAYA_JUDUL.match(gaya.style_id or "") or _GAYA_JUDUL.match(gaya.name or "")) is not None
    )


def _petak(tabel: Table) -> Petak:
    """Return the grid of a table; cells that a vertical merge covers belong to the one above."""
    sel: list[SelPetak] = []
    terbuka: dict[int, int] = {}
    kolom = 0
    kepala = 0
    berkepala = True
    baris = tabel._tbl.tr_lst  # noqa: SLF001 - its public view repeats merged cells
    for r, tr in enumerate(baris):
        c = int(getattr(tr, "grid_before", 0) or 0)
        for tc in tr.tc_lst:
            lebar = max(1, int(tc.grid_span))
            if tc.vMerge == "continue" and c in terbuka:
                atas = sel[terbuka[c]]
                sel[terbuka[c]] = SelPetak(atas.baris, atas.kolom, r + 1 - atas.baris, atas.lebar, atas.teks)
            else:
                sel.append(SelPetak(r, c, 1, lebar, _teks(tc)))
                terbuka[c] = len(sel) - 1
            c += lebar
        kolom = max(kolom, c)
        berkepala = berkepala and tr.trPr is not None and tr.trPr.find(qn("w:tblHeader")) is not None
        kepala += berkepala
    return Petak(tuple(sel), len(baris), max(kolom, 1), kepala=kepala if 0 < kepala < len(baris) else None)


def _teks(tc: CT_Tc) -> str:
    """Return the text of a cell; runs within a word stay together, also those that are not yet accepted."""
    alinea = ["".join(t.text or " " for t in p.iter(qn("w:t"), qn("w:tab"), qn("w:br"))) for p in tc.p_lst]
    return " ".join(tanpa_gaib(" ".join(alinea)).split())
