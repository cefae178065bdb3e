"""Tables of the Word file: header rows that repeat, merged cells, widths at which no number breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.blok import Sel, Tabel, Ukuran
from kinerja.sajian.penulis.bahan import BARIS_NOMOR, TANDA, banyak_jumlah, baris_nomor, kolom_awal, pecah_alamat
from kinerja.sajian.penulis.bentang import ulangi_bentang
from kinerja.sajian.penulis.docx_xml import GAYA_TAUTAN, alinea, bersih, lari, tautan, unsur
from kinerja.sajian.penulis.lipat import lipat, tinggi_baris
from kinerja.sajian.penulis.tata import GAYA_TEBAL
from kinerja.sajian.penulis.tata_halaman import TINGGI_BARIS, UKURAN, bantalan, lebar_kolom, pendek
from kinerja.sajian.rupa_huruf import lebar_teks

__all__ = ["tabel", "twip"]

_RATA = {"kiri": "left", "tengah": "center", "kanan": "right"}
_WARNA_SEL = {1: "F7D4CF", 2: "FBE3CB", 3: "FAF2C6", 4: "E0F0D2", 5: "C3E3C3"}
_WARNA_TANDA = {1: "8C1D13", 2: "8A4A0B", 3: "6B5900", 4: "2F6B1F", 5: "14532D"}
_WARNA_BARIS = {
    "jumlah": "E9EDF2",
    "kelompok": "EEF2F7",
    "program": "DFE8F1",
    "kegiatan": "F0F5F9",
    "sorot": "FDF3D7",
}
_WARNA_KEPALA = "D6E0EB"
#: How the styles of a size are called.
_AKHIRAN: Mapping[Ukuran, str] = {"biasa": "", "kecil": "Kecil", "mungil": "Mungil"}

#: The Word file is set in a wider face than the one whose letters lebar_teks knows.
_LEBIH = 1.09
#: The size of the numbers of the columns in points, as their style says.
_HURUF_NOMOR = 7.5
#: So many rows go along with a signature that would else stand on a page alone.
_IKUT = 3


def twip(poin: float) -> int:
    """Turn points into twentieths of a point."""
    return round(poin * 20)


def tabel(
    satu: Tabel, hubungkan: Callable[[str], str], kaki: Sequence[BaseOxmlElement] = (), *, lekat: bool = False
) -> BaseOxmlElement:
    """Return a table without its caption; ``lekat`` keeps its last rows with what follows.

    ``hubungkan`` keeps an address of the web for the document and returns its id. ``kaki`` are source and notes that stand
    within the table, below its grid: not every program keeps a row with the text behind it, all keep rows together.
    """
    lebar = lebar_kolom(satu)
    kisi = not satu.garis and not satu.kepala
    sifat = [
        unsur("w:tblStyle", val="TabelPolos" if kisi or not satu.garis else "TabelLaporan"),
        unsur("w:tblW", w=twip(sum(lebar)), type="dxa"),
        unsur("w:tblLayout", type="fixed"),
        unsur("w:tblLook", firstRow=int(bool(satu.kepala)), lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
    ]  # fmt: skip
    if not kisi and satu.garis:
        # Where the schema wants it: before the look of the table.
        tepi = twip(bantalan(UKURAN[satu.ukuran]) / 2)
        sifat.insert(
            3, unsur("w:tblCellMar", unsur("w:left", w=tepi, type="dxa"), unsur("w:right", w=tepi, type="dxa"))
        )
    if satu.judul:
        sifat.append(unsur("w:tblCaption", val=bersih(satu.judul)))
    hasil = unsur(
        "w:tbl", unsur("w:tblPr", *sifat), unsur("w:tblGrid", *(unsur("w:gridCol", w=twip(x)) for x in lebar))
    )
    ukuran = UKURAN[satu.ukuran]
    hasil.extend(_kepala(satu, lebar, ukuran))
    hasil.extend(_tubuh(satu, lebar, ukuran, lekat, hubungkan))
    if kaki:
        hasil.append(_baris_kaki(kaki, sum(lebar), len(lebar)))
    return hasil


# --- rows --------------------------------------------------------------------------------------------------------


def _kepala(satu: Tabel, lebar: list[float], ukuran: float) -> Iterator[BaseOxmlElement]:
    akhiran, sisi = _AKHIRAN[satu.ukuran], bantalan(ukuran)
    for baris, petak in zip(satu.kepala, _petak(satu.kepala, len(lebar)), strict=True):
        nomor = baris_nomor(baris)
        sel_baris = []
        for sel, mulai, bentang, lanjut in petak:
            ruang = sum(lebar[mulai : mulai + bentang])
            teks = "" if lanjut else sel.teks if nomor else _lipat(sel.teks, ruang - sisi, ukuran, True)
            rata = [unsur("w:jc", val=_RATA[sel.rata])] if sel.rata not in (None, "tengah") else []
            if nomor and lebar_teks(teks, _HURUF_NOMOR) * _LEBIH > ruang - sisi:
                # Into the margins of its cell, lest it break after its digits.
                rata.append(unsur("w:ind", left=twip(-3), right=twip(-3)))
            gaya = "NomorKolom" if nomor else f"KepalaTabel{akhiran}"
            isi = alinea(gaya, [lari(teks)] if teks else [], *rata)
            sel_baris.append(_sel(isi, ruang, bentang, sel.tinggi, lanjut, _WARNA_KEPALA, tengah=True))
        yield unsur("w:tr", unsur("w:trPr", unsur("w:cantSplit"), unsur("w:tblHeader")), *sel_baris)


def _tubuh(
    satu: Tabel, lebar: list[float], ukuran: float, lekat_akhir: bool, hubungkan: Callable[[str], str]
) -> Iterator[BaseOxmlElement]:
    satu = ulangi_bentang(satu, lebar, ukuran)
    gaya = satu.gaya_baris + ("",) * (len(satu.baris) - len(satu.gaya_baris))
    utuh, sisi = pendek(satu, lebar, ukuran), bantalan(ukuran)
    berkaki = bool(satu.sumber or satu.catatan)
    terakhir, jumlah = len(satu.baris) - 1, banyak_jumlah(satu)
    petak_semua = _petak(satu.baris, len(lebar))
    for i, (petak, g) in enumerate(zip(petak_semua, gaya, strict=False)):
        lekat = (utuh and i < terakhir) or g == "kelompok" or (berkaki and i == terakhir)
        lekat = lekat or (lekat_akhir and i > terakhir - _IKUT) or terakhir - jumlah <= i < terakhir
        sel_baris = []
        tinggi = 0.0
        for sel, mulai, bentang, lanjut in petak:
            ruang = sum(lebar[mulai : mulai + bentang]) - sisi
            tebal = sel.tebal or g in GAYA_TEBAL
            if not lanjut:
                tinggi = max(tinggi, tinggi_baris(sel.teks, ruang, ukuran, tebal) * ukuran * 1.2 / sel.tinggi)
            isi = _isi_sel(sel, satu, mulai, ruang, ukuran, tebal, lekat, hubungkan, kosong=lanjut)
            warna = _WARNA_SEL.get(sel.warna or 0) or _WARNA_BARIS.get(g, "")
            sel_baris.append(_sel(isi, ruang + sisi, bentang, sel.tinggi, lanjut, warna, garis_atas=g == "jumlah"))
        sifat = [] if tinggi > TINGGI_BARIS[satu.lanskap] else [unsur("w:trPr", unsur("w:cantSplit"))]
        yield unsur("w:tr", *sifat, *sel_baris)


def _baris_kaki(kaki: Sequence[BaseOxmlElement], lebar: float, banyak: int) -> BaseOxmlElement:
    """Return the row of source and notes, outside the grid."""
    tepi = unsur("w:tcBorders", *(unsur(f"w:{sisi}", val="nil") for sisi in ("left", "bottom", "right")))
    sifat = [unsur("w:tcW", w=twip(lebar), type="dxa"), unsur("w:gridSpan", val=banyak), tepi]
    return unsur("w:tr", unsur("w:trPr", unsur("w:cantSplit")), unsur("w:tc", unsur("w:tcPr", *sifat), *kaki))


def _petak(baris: Sequence[tuple[Sel, ...]], banyak: int) -> list[list[tuple[Sel, int, int, bool]]]:
    """Return for each row its cells as (cell, first column, columns, whether it continues the cell above)."""
    hasil: list[list[tuple[Sel, int, int, bool]]] = []
    turun: dict[int, tuple[Sel, int]] = {}
    for satu, awal in zip(baris, kolom_awal(tuple(baris), banyak), strict=True):
        mulai = dict(zip(awal, satu, strict=True))
        petak: list[tuple[Sel, int, int, bool]] = []
        berikut: dict[int, tuple[Sel, int]] = {}
        k = 0
        while k < banyak:
            sel, sisa = turun.get(k, (mulai.get(k, Sel()), 0))
            lanjut = k in turun
            if not lanjut:
                sisa = sel.tinggi
            bentang = min(sel.lebar, banyak - k)
            petak.append((sel, k, bentang, lanjut))
            if sisa > 1:
                berikut[k] = (sel, sisa - 1)
            k += bentang
        turun = berikut
        hasil.append(petak)
    return hasil


def _sel(
    isi: BaseOxmlElement,
    lebar: float,
    bentang: int,
    tinggi: int,
    lanjut: bool,
    warna: str,
    *,
    tengah: bool = False,
    garis_atas: bool = False,
) -> BaseOxmlElement:
    sifat = [unsur("w:tcW", w=twip(lebar), type="dxa")]
    if bentang > 1:
        sifat.append(unsur("w:gridSpan", val=bentang))
    if lanjut:
        sifat.append(unsur("w:vMerge"))
    elif tinggi > 1:
        sifat.append(unsur("w:vMerge", val="restart"))
    if garis_atas:
        sifat.append(unsur("w:tcBorders", unsur("w:top", val="single", sz=8, space=0, color="1B3A5B")))
    if warna:
        sifat.append(unsur("w:shd", val="clear", color="auto", fill=warna))
    if tengah:
        sifat.append(unsur("w:vAlign", val="center"))
    return unsur("w:tc", unsur("w:tcPr", *sifat), isi)


def _isi_sel(
    sel: Sel,
    satu: Tabel,
    kolom: int,
    ruang: float,
    ukuran: float,
    tebal: bool,
    lekat: bool,
    hubungkan: Callable[[str], str],
    *,
    kosong: bool,
) -> BaseOxmlElement:
    gaya = f"TeksTabel{_AKHIRAN[satu.ukuran]}"
    sifat = [unsur("w:keepNext")] if lekat else []
    if kosong:
        return alinea(gaya, [], *sifat)
    rata = sel.rata or satu.kolom[min(kolom, len(satu.kolom) - 1)].rata
    if rata != "kiri":
        sifat.append(unsur("w:jc", val=_RATA[rata]))
    if sel.rinci:
        sifat.append(unsur("w:ind", left=twip(sel.rinci * 0.8 * ukuran)))
    dalam = ruang - sel.rinci * 0.8 * ukuran
    isi = [
        tautan(hubungkan(alamat), lari(teks, tebal=tebal, miring=sel.miring, gaya=GAYA_TAUTAN))
        if alamat
        else lari(_lipat(teks, dalam, ukuran, tebal), tebal=tebal, miring=sel.miring)
        for teks, alamat in pecah_alamat(sel.teks)
    ]
    if sel.warna in TANDA:
        isi += [lari(f"\u00a0{TANDA[sel.warna]}", warna=_WARNA_TANDA[sel.warna], ukuran=ukuran * 0.8)]
    return alinea(gaya, isi, *sifat)


def _lipat(teks: str, ruang: float, ukuran: float, tebal: bool) -> str:
    if BARIS_NOMOR.fullmatch(teks):
        return teks
    return lipat(teks, ruang / _LEBIH, ukuran, tebal, suku_saja=True)
