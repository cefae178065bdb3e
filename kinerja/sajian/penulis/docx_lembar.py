"""Forms of the Word file, each on a page of its own: set smaller in steps until they fit it, as the PDF sets them.

Word lays a page out by itself, so how high a form becomes is reckoned from its letters and spaces.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.penulis.docx_xml import sisip_format, unsur
from kinerja.sajian.penulis.lipat import tinggi_baris

__all__ = ["berlekat", "muatkan", "tinggi", "tinggi_setiap_baris"]

#: Height that a form may take in points: a page within its narrow margins, less what a guess may miss.
_RUANG = 735.0
#: How much smaller a form is set; below that its letters can no longer be read.
_LANGKAH = (1.0, 0.96, 0.92, 0.88, 0.84, 0.81)
#: The Word file is set in a wider face than the one whose letters are measured; a line is higher than its letters.
_LEBIH, _BARIS = 1.09, 1.15
#: Space beside, and above and below, the text of a cell in points, by the style of its table.
_SISI, _SELA = 8.0, {"TabelLaporan": 5.5, "TabelPolos": 4.0}
#: Units of a drawing in a point.
_EMU = 12700


@dataclass(frozen=True)
class _Huruf:
    """Letters and spaces of a paragraph in points; ``baris`` as Word has it: 240ths of a line, 20ths of a point where ``tepat``."""

    ukuran: float
    sebelum: float
    sesudah: float
    baris: float
    tepat: bool


def muatkan(isi: Sequence[BaseOxmlElement], lebar: float) -> None:
    """Set a form smaller where it would not fit its page, ``lebar`` points wide; one that fits in no size stays as it is."""
    langkah = next((k for k in _LANGKAH if tinggi(isi, lebar, k) <= _RUANG), 1.0)
    if langkah < 1:
        for satu in isi:
            for p in satu.iter(qn("w:p")):
                _kecilkan(p, langkah)


def tinggi(isi: Sequence[BaseOxmlElement], lebar: float, langkah: float = 1.0) -> float:
    """Return about how high paragraphs and tables are in points, their letters ``langkah`` times as large."""
    return sum(
        sum(tinggi_setiap_baris(satu, langkah)) if satu.tag == qn("w:tbl") else _tinggi_alinea(satu, lebar, langkah)
        for satu in isi
    )


# --- letters and spaces ------------------------------------------------------------------------------------------


def _sifat(asal: BaseOxmlElement) -> Iterator[tuple[str, str]]:
    """Yield what a style, or a paragraph, says of its letters and spaces."""
    for jalan in ("w:pPr/w:spacing", "w:pPrDefault/w:pPr/w:spacing"):
        for satu in asal.findall(jalan, asal.nsmap):
            yield from ((nama.rpartition("}")[2], nilai) for nama, nilai in satu.attrib.items())
    for jalan in ("w:rPr/w:sz", "w:rPrDefault/w:rPr/w:sz"):
        for satu in asal.findall(jalan, asal.nsmap):
            yield "sz", satu.get(qn("w:val"), "")
    if asal.find("w:pPr/w:keepNext", asal.nsmap) is not None:
        yield "keepNext", "1"


@lru_cache(maxsize=1)
def _gaya() -> Mapping[str, Mapping[str, str]]:
    """Return what the styles of paragraphs say, what they inherit included, by name."""
    akar = parse_xml(resources.files("kinerja.sajian.penulis").joinpath("aset", "docx", "gaya.xml").read_bytes())
    semua = {satu.get(qn("w:styleId"), ""): satu for satu in akar.iter(qn("w:style"))}
    bawaan = dict(_sifat(next(akar.iter(qn("w:docDefaults")))))

    def turunan(nama: str) -> dict[str, str]:
        induk = semua[nama].find(qn("w:basedOn"))
        asal = bawaan if induk is None else turunan(induk.get(qn("w:val"), ""))
        return asal | dict(_sifat(semua[nama]))

    return {nama: turunan(nama) for nama in semua}


def _huruf(p: BaseOxmlElement) -> _Huruf:
    sifat = dict(_gaya()[_gaya_alinea(p)]) | {k: v for k, v in _sifat(p) if k != "sz"}
    return _Huruf(
        int(sifat["sz"]) / 2,
        int(sifat["before"]) / 20,
        int(sifat["after"]) / 20,
        float(sifat["line"]),
        sifat.get("lineRule") == "exact",
    )


def berlekat(p: BaseOxmlElement) -> bool:
    """Tell whether a paragraph, or its style, is kept with the next one."""
    return "keepNext" in _gaya()[_gaya_alinea(p)] or "keepNext" in dict(_sifat(p))


def _gaya_alinea(p: BaseOxmlElement) -> str:
    gaya = p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "Normal" if gaya is None else gaya.get(qn("w:val"), "Normal")


def _kecilkan(p: BaseOxmlElement, langkah: float) -> None:
    """Set a paragraph smaller; a style serves other pages too, so it is said here."""
    huruf = _huruf(p)
    if not huruf.tepat:
        sela = {"before": huruf.sebelum, "after": huruf.sesudah}
        jarak = {nama: round(nilai * 20 * langkah) for nama, nilai in sela.items()}
        sisip_format(p, unsur("w:spacing", **jarak, line=round(huruf.baris), lineRule="auto"))
    for lari in p.iter(qn("w:r")):
        sifat = lari.find(qn("w:rPr"))
        if sifat is None:
            sifat = unsur("w:rPr")
            lari.insert(0, sifat)
        ada = sifat.find(qn("w:sz"))
        ukuran = huruf.ukuran if ada is None else int(ada.get(qn("w:val"), "0")) / 2
        for nama in ("w:sz", "w:szCs"):
            for lama in sifat.findall(qn(nama)):
                sifat.remove(lama)
            sifat.append(unsur(nama, val=round(ukuran * langkah * 2)))


# --- heights -----------------------------------------------------------------------------------------------------


def _tinggi_alinea(p: BaseOxmlElement, lebar: float, langkah: float) -> float:
    huruf = _huruf(p)
    if huruf.tepat:
        return huruf.baris / 20 + huruf.sebelum + huruf.sesudah
    gambar = sum(int(satu.get("cy", "0")) / _EMU for satu in p.iter(qn("wp:extent")))
    teks = "".join("\n" if satu.tag == qn("w:br") else satu.text or "" for satu in p.iter(qn("w:t"), qn("w:br")))
    tebal = any(True for _ in p.iter(qn("w:b")))
    banyak = max(tinggi_baris(teks, lebar / _LEBIH, huruf.ukuran * langkah, tebal), 1)
    satu_baris = huruf.ukuran * _BARIS * huruf.baris / 240
    return max(gambar, banyak * satu_baris * langkah) + (huruf.sebelum + huruf.sesudah) * langkah


def tinggi_setiap_baris(tabel: BaseOxmlElement, langkah: float = 1.0) -> Iterator[float]:
    """Yield about how high each row is: its highest cell, of cells over several rows what those above do not hold."""
    gaya = tabel.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}")
    sela = _SELA.get("" if gaya is None else gaya.get(qn("w:val"), ""), 0.0)
    lebar = [int(satu.get(qn("w:w"), "0")) / 20 for satu in tabel.iter(qn("w:gridCol"))]
    sisa: dict[int, float] = {}
    for baris in tabel.findall(qn("w:tr")):
        tepat = next(baris.iter(qn("w:trHeight")), None)
        perlu: dict[int, float] = {}
        for k, sel in _kolom(baris):
            if _menyambung(sel):
                perlu[k] = sisa.get(k, 0.0)
            else:
                isi = [satu for satu in sel if satu.tag in (qn("w:p"), qn("w:tbl"))]
                perlu[k] = tinggi(isi, sum(lebar[k : k + _bentang(sel)]) - _SISI, langkah) + sela
        lanjut = {k for k in perlu if _berlanjut(baris, k)}
        ini = max((t for k, t in perlu.items() if k not in lanjut), default=0.0)
        if tepat is not None:
            ini = int(tepat.get(qn("w:val"), "0")) / 20
        sisa = {k: max(t - ini, 0.0) for k, t in perlu.items() if k in lanjut}
        yield ini


def _kolom(baris: BaseOxmlElement) -> Iterator[tuple[int, BaseOxmlElement]]:
    """Yield the cells of a row with their first column."""
    k = 0
    for sel in baris.findall(qn("w:tc")):
        yield k, sel
        k += _bentang(sel)


def _bentang(sel: BaseOxmlElement) -> int:
    """Return how many columns a cell covers."""
    satu = next(sel.iter(qn("w:gridSpan")), None)
    return 1 if satu is None else int(satu.get(qn("w:val"), "1"))


def _menyambung(sel: BaseOxmlElement) -> bool:
    """Tell whether a cell goes on from the row above."""
    satu = next(sel.iter(qn("w:vMerge")), None)
    return satu is not None and satu.get(qn("w:val")) != "restart"


def _berlanjut(baris: BaseOxmlElement, kolom: int) -> bool:
    """Tell whether the cell of a column goes on in the next row."""
    bawah = baris.getnext()
    satu = None if bawah is None else dict(_kolom(bawah)).get(kolom)
    return satu is not None and _menyambung(satu)
