"""Blocks to WordprocessingML: one function per kind of block, and the sections of pages that hold them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.document import DocumentPart
from docx.shared import Pt

from kinerja.sajian.blok import (
    Bagian,
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Inline,
    Judul,
    KopSurat,
    Kotak,
    Lembar,
    Paragraf,
    Pembatas,
    Putus,
    Rujuk,
    Rumus,
    Sampul,
    Tabel,
    TandaTangan,
    Tautan,
    Teks,
)
from kinerja.sajian.penulis import docx_bentuk
from kinerja.sajian.penulis.bahan import Rujukan, alamat_aman, kunci_blok, teks_tautan
from kinerja.sajian.penulis.docx_daftar import Entri, baris_daftar
from kinerja.sajian.penulis.docx_lembar import muatkan
from kinerja.sajian.penulis.docx_tabel import tabel
from kinerja.sajian.penulis.docx_xml import (
    GAYA_TAUTAN,
    alinea,
    angka_utuh,
    bersih,
    bidang,
    lari,
    nama_markah,
    sisip_format,
    tandai,
    tautan,
    unsur,
)
from kinerja.sajian.penulis.tata_halaman import (
    LEBAR_TEKS,
    UKURAN,
    akhir_lanskap,
    bagian_lebar,
    ekor_lanskap,
    lebar_kolom,
    lebar_logo,
    lebar_sampul,
    melebar,
    pendek,
    sela_pendek,
)

__all__ = ["Lembaran", "Penyusun"]

_GAYA = {"biasa": "BodyText", "tengah": "TeksTengah", "kecil": "TeksKecil", "kutipan": "Quote"}
_ABSTRAK = {"angka": 1, "huruf": 2, "butir": 3}
_BERNOMOR = re.compile(r"(.*?)(\d+)")


@dataclass
class Lembaran:
    """Pages of one kind: what stands on them, and which part of the report they belong to.

    ``mulai`` says that page numbers start anew, ``formulir`` that a form has these pages for itself, with narrow margins.
    """

    bagian: Bagian
    lanskap: bool = False
    mulai: bool = False
    formulir: bool = False
    isi: list[BaseOxmlElement] = field(default_factory=list)


@dataclass
class Penyusun:
    """Builds the body of one document; ``png`` holds the drawings by SVG, ``wadah`` the part that takes images."""

    rujukan: Rujukan
    wadah: DocumentPart
    entri: list[Entri | None]
    daftar: dict[str, list[Entri]]
    png: dict[str, bytes]
    penomoran: BaseOxmlElement
    lembaran: list[Lembaran] = field(default_factory=list)
    _bermarkah: set[str] = field(default_factory=set)
    _nomor_halaman: set[str] = field(default_factory=set)
    _urut: dict[str, tuple[str, int]] = field(default_factory=dict)
    _judul: int = 0
    _markah: int = 0
    _lukisan: int = 0
    _halaman_baru: bool = False

    # --- the flow of the document ---------------------------------------------------------------------------------

    def dokumen(self, blok: tuple[Blok, ...]) -> list[Lembaran]:
        """Return the pages of all parts; neighbouring landscape blocks share theirs."""
        bagian = Bagian("", "arab")
        self._buka(bagian, lanskap=False)
        i = 0
        while i < len(blok):
            satu = blok[i]
            if isinstance(satu, Bagian):
                bagian = satu
                self._buka(bagian, lanskap=False)
                i += 1
                continue
            akhir = akhir_lanskap(blok, i)
            if akhir > i:
                akhir = ekor_lanskap(blok, akhir)
                self._buka(bagian, lanskap=True)
                for isi in blok[i:akhir]:
                    self._tambah(self.blok(melebar(isi)))
                self._buka(bagian, lanskap=False)
                i = akhir
                continue
            if isinstance(satu, Lembar):
                self._buka(bagian, lanskap=False, formulir=True)
                lembar = list(self.blok(satu))
                muatkan(lembar, LEBAR_TEKS[False])
                self._tambah(lembar)
                self._buka(bagian, lanskap=False)
                i += 1
                continue
            berikut = blok[i + 1] if i + 1 < len(blok) else None
            sela = sela_pendek(blok[i - 1] if i else None, satu, berikut)
            self._tambah(self.blok(satu, lekat=sela or isinstance(berikut, TandaTangan)))
            i += 1
        return [satu for satu in self.lembaran if satu.isi]

    def _buka(self, bagian: Bagian, *, lanskap: bool, formulir: bool = False) -> None:
        if self.lembaran and not self.lembaran[-1].isi:
            kosong = self.lembaran.pop()
            if kosong.mulai:
                self._nomor_halaman.discard(kosong.bagian.halaman)
        mulai = bagian.halaman != "sampul" and bagian.halaman not in self._nomor_halaman
        self._nomor_halaman.add(bagian.halaman)
        self.lembaran.append(Lembaran(bagian, lanskap, mulai, formulir))
        self._halaman_baru = False

    def _tambah(self, unsur_baru: Iterable[BaseOxmlElement]) -> None:
        isi = list(unsur_baru)
        if not isi:
            return
        if self._halaman_baru and self.lembaran[-1].isi:
            if not isi[0].tag.endswith("}p"):
                isi.insert(0, alinea("Sela"))
            sisip_format(isi[0], unsur("w:pageBreakBefore"))
        self._halaman_baru = False
        self.lembaran[-1].isi += isi

    def blok(self, satu: Blok, *, lekat: bool = False, dalam: int = 0) -> Iterator[BaseOxmlElement]:
        """Yield the elements of one block; ``dalam`` counts the lists around it, ``lekat`` holds it to the next."""
        match satu:
            case Judul():
                yield self._judul_blok(satu)
            case Paragraf():
                gaya = "TeksPolos" if dalam < 0 and satu.gaya == "biasa" else _GAYA[satu.gaya]
                yield alinea(gaya, self._inline(satu.isi), *([unsur("w:keepNext")] if lekat else []))
            case Daftar():
                yield from self._daftar(satu, max(dalam, 0))
            case Tabel():
                yield from self._tabel(satu, lekat=lekat)
            case Gambar():
                yield from self._gambar(satu)
            case Rumus():
                yield docx_bentuk.rumus(satu)
            case Kotak():
                yield from self._kotak(satu)
            case HalamanBaru():
                self._halaman_baru = True
            case DaftarOtomatis():
                yield from self._daftar_otomatis(satu)
            case Sampul() | Pembatas() | KopSurat() | TandaTangan():
                yield from self._resmi(satu)
            case Lembar():
                for isi in satu.isi:
                    yield from self.blok(isi)
            case Bagian():
                raise ValueError("Bagian hanya boleh berdiri di tingkat teratas")

    def _resmi(self, satu: Sampul | Pembatas | KopSurat | TandaTangan) -> Iterator[BaseOxmlElement]:
        """Yield what has a layout of its own."""
        match satu:
            case Sampul():
                gambar = (
                    self._lukis(satu.gambar, lebar_sampul(satu.gambar), "Gambar sampul", "") if satu.gambar else None
                )
                yield from docx_bentuk.sampul(satu, self._logo(satu), gambar)
            case Pembatas():
                yield from docx_bentuk.pembatas(satu, self._logo(satu))
            case KopSurat():
                yield from docx_bentuk.kop_surat(satu, self._logo(satu, 0.55))
            case TandaTangan():
                yield from docx_bentuk.tanda_tangan(satu, rapat=self.lembaran[-1].formulir)

    # --- text -----------------------------------------------------------------------------------------------------

    def _inline(self, isi: Iterable[Inline]) -> Iterator[BaseOxmlElement]:
        for satu in isi:
            match satu:
                case Teks():
                    yield lari(angka_utuh(satu.teks), tebal=satu.tebal, miring=satu.miring)
                case Putus():
                    yield lari("\n")
                case Rujuk():
                    yield from self._rujuk(satu)
                case Tautan():
                    # The address is printed as well: paper needs it.
                    teks, alamat = teks_tautan(satu), alamat_aman(satu)
                    yield tautan(self._hubungkan(alamat), lari(teks, gaya=GAYA_TAUTAN)) if alamat else lari(teks)

    def _hubungkan(self, alamat: str) -> str:
        """Keep an address of the web; nothing is loaded from there, only a reader can follow it."""
        return self.wadah.relate_to(alamat, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def _rujuk(self, satu: Rujuk) -> Iterator[BaseOxmlElement]:
        teks = lari(self.rujukan.teks(satu.kunci))
        if satu.kunci not in self.rujukan:
            yield teks
        elif satu.kunci.startswith("bab:"):
            # A REF field would print the heading, not its number.
            yield unsur("w:hyperlink", teks, anchor=nama_markah(satu.kunci), history=1)
        else:
            yield from bidang(rf"REF {nama_markah(satu.kunci)} \h \* MERGEFORMAT", [teks])

    def _tandai(self, nama: str, isi: Iterable[BaseOxmlElement]) -> Iterator[BaseOxmlElement]:
        if not nama or nama in self._bermarkah:
            yield from isi
            return
        self._bermarkah.add(nama)
        self._markah += 1
        yield from tandai(nama, self._markah, isi)

    def _judul_blok(self, satu: Judul) -> BaseOxmlElement:
        entri = self.entri[self._judul] if self._judul < len(self.entri) else None
        self._judul += 1
        tingkat = min(max(satu.tingkat, 1), 4)
        gaya = f"Heading{tingkat}" if satu.di_daftar_isi else f"Judul{tingkat}TanpaDaftar"
        sela = "\n" if tingkat == 1 else " "
        isi = self._tandai(
            entri.markah if entri else "", [lari(f"{satu.nomor}{sela}{satu.teks}" if satu.nomor else satu.teks)]
        )
        kunci = kunci_blok(satu)
        return alinea(gaya, self._tandai(nama_markah(kunci) if kunci else "", list(isi)))

    def _daftar(self, satu: Daftar, dalam: int) -> Iterator[BaseOxmlElement]:
        tingkat = min(dalam, 5)
        nomor = self._nomor_daftar(satu, tingkat)
        for butir in satu.butir:
            pertama = True
            for isi in butir.isi:
                if isinstance(isi, Paragraf):
                    sifat = (
                        unsur("w:numPr", unsur("w:ilvl", val=tingkat), unsur("w:numId", val=nomor))
                        if pertama
                        else unsur("w:ind", left=454 + 397 * tingkat)
                    )
                    yield alinea("ListParagraph", self._inline(isi.isi), sifat)
                    pertama = False
                else:
                    yield from self.blok(isi, dalam=dalam + 1)

    def _nomor_daftar(self, satu: Daftar, tingkat: int) -> int:
        """Define a list that counts for itself."""
        nomor = len(self.penomoran.findall(qn("w:num"))) + 1
        num = unsur("w:num", unsur("w:abstractNumId", val=_ABSTRAK[satu.gaya]), numId=nomor)
        if satu.gaya != "butir":
            num.append(unsur("w:lvlOverride", unsur("w:startOverride", val=satu.mulai), ilvl=tingkat))
        self.penomoran.append(num)
        return nomor

    # --- tables and figures ---------------------------------------------------------------------------------------

    def _keterangan(self, satu: Tabel | Gambar, *, lekat: bool) -> BaseOxmlElement:
        """Caption a table or figure; its number is a SEQ field that counts from what the report gave it."""
        jenis = "Tabel" if isinstance(satu, Tabel) else "Gambar"
        cocok = _BERNOMOR.fullmatch(satu.nomor)
        if cocok is None:
            label = [lari(f"{jenis} {satu.nomor}", tebal=True)]
        else:
            depan, urut = cocok[1], int(cocok[2])
            lama = self._urut.get(jenis, ("", 0))
            ulang = "" if lama == (depan, urut - 1) else rf" \r {urut}"
            self._urut[jenis] = (depan, urut)
            nomor = bidang(rf"SEQ {jenis} \* ARABIC{ulang}", [lari(cocok[2], tebal=True)], tebal=True)
            label = [lari(f"{jenis} {depan}", tebal=True), *nomor]
        kunci = kunci_blok(satu) or f"{jenis.lower()}:{satu.nomor}"
        isi = [*self._tandai(nama_markah(kunci), label), lari(angka_utuh(f" {satu.judul}"))]
        return alinea("Caption", isi, *([unsur("w:keepNext")] if lekat else []))

    def _kaki(self, sumber: str, catatan: tuple[str, ...], *, lekat: bool = False) -> Iterator[BaseOxmlElement]:
        teks = [*([f"Sumber: {sumber}"] if sumber else []), *catatan]
        for satu in teks:
            yield alinea("Sumber", [lari(angka_utuh(satu))], *([unsur("w:keepNext")] if lekat else []))

    def _tabel(self, satu: Tabel, *, lekat: bool) -> Iterator[BaseOxmlElement]:
        if satu.nomor:
            yield self._keterangan(satu, lekat=True)
        kaki = [*self._kaki(satu.sumber, satu.catatan, lekat=lekat)]
        # A short table moves on as a whole, its source with it.
        utuh = pendek(satu, lebar_kolom(satu), UKURAN[satu.ukuran])
        yield tabel(satu, self._hubungkan, () if utuh else kaki, lekat=lekat)
        yield from kaki if utuh else ()
        yield alinea("Sela", [], *([unsur("w:keepNext")] if lekat else []))

    def _lukis(self, svg: str, lebar: float, nama: str, alt: str) -> BaseOxmlElement:
        """Return a run with a drawing of a width in points."""
        self._lukisan += 1
        sisipan = self.wadah.new_pic_inline(BytesIO(self.png[svg]), width=Pt(lebar))
        for sisi in "TBLR":
            sisipan.set(f"dist{sisi}", "0")
        for sifat, nomor in (
            (sisipan.find(qn("wp:docPr")), self._lukisan),
            (next(sisipan.iter(qn("pic:cNvPr"))), 0),
        ):
            assert sifat is not None
            for kunci, nilai in (("id", str(nomor)), ("name", nama), ("descr", bersih(alt))):
                sifat.set(kunci, nilai)
        lukisan = OxmlElement("w:drawing")
        lukisan.append(sisipan)
        return unsur("w:r", lukisan)

    def _logo(self, satu: Sampul | Pembatas | KopSurat, bagian: float = 1.0) -> BaseOxmlElement | None:
        """Return a run with the arms of the region at a share of their size on the cover; None where it has none."""
        return self._lukis(satu.logo, lebar_logo(satu.logo) * bagian, "Logo", satu.alt) if satu.logo else None

    def _gambar(self, satu: Gambar) -> Iterator[BaseOxmlElement]:
        nama = f"Gambar {satu.nomor}" if satu.nomor else f"Gambar {self._lukisan + 1}"
        lukisan = self._lukis(satu.svg, LEBAR_TEKS[satu.lanskap] * bagian_lebar(satu), nama, satu.alt)
        bernomor = bool(satu.nomor)
        yield alinea("Gambar", [lukisan])
        yield from self._kaki(satu.sumber, (), lekat=bernomor)
        if bernomor:
            yield self._keterangan(satu, lekat=False)

    # --- frames and lists of contents -----------------------------------------------------------------------------

    def _kotak(self, satu: Kotak) -> Iterator[BaseOxmlElement]:
        isi: list[BaseOxmlElement] = []
        for blok in satu.isi:
            isi += self.blok(blok, dalam=0 if isinstance(blok, Daftar) else -1)
        yield from docx_bentuk.kotak(satu.jenis, isi)

    def _daftar_otomatis(self, satu: DaftarOtomatis) -> Iterator[BaseOxmlElement]:
        judul = self._judul_blok(Judul(1, satu.judul))
        if satu.jenis != "isi":
            # The lists of tables and figures run on below each other.
            sisip_format(judul, unsur("w:pageBreakBefore", val=0))
            sisip_format(judul, unsur("w:spacing", before=480, after=360, line=288, lineRule="auto"))
        yield judul
        yield from baris_daftar(satu.jenis, self.daftar[satu.jenis])
