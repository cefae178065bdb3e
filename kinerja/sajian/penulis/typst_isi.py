"""Blocks to Typst source: one function per kind of block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, groupby, takewhile
from math import inf

from kinerja.angka import NBSP
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
    PihakTtd,
    Putus,
    Rujuk,
    Rumus,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Tautan,
    Teks,
)
from kinerja.sajian.penulis import jarak, potong
from kinerja.sajian.penulis.bahan import (
    LABEL_KOTAK,
    Luar,
    Rujukan,
    alamat_aman,
    kolom_awal,
    kunci_blok,
    teks_tautan,
    tingkat_judul,
)
from kinerja.sajian.penulis.baris_tetap import Rentang, bantalan_tegak, tetapkan
from kinerja.sajian.penulis.bentang import panjang
from kinerja.sajian.penulis.tata_halaman import (
    LEBAR_TEKS,
    TINGGI_BARIS,
    UKURAN,
    akhir_lanskap,
    bagian_lebar,
    kepala_sebaris,
    lebar_kolom,
    melebar,
    pendek,
    sela_pendek,
    sempit,
    tepi_sisi,
)
from kinerja.sajian.penulis.typst_daftar import duga_daftar
from kinerja.sajian.penulis.typst_sel import (
    RATA,
    banyak_akhir,
    baris_isi,
    baris_kepala,
    baris_lepas,
    batas_isi,
    batas_kepala,
    literal,
    sel_bentang,
    tinggi_typst,
    ungkapan,
)
from kinerja.sajian.penulis.ukuran_lembar import duga_tinggi, ukuran_lembar
from kinerja.sajian.rupa_huruf import KELUARGA, keluarga

__all__ = ["Penyusun"]


def _larik(butir: list[str]) -> str:
    return "(" + "".join(f"{satu}, " for satu in butir) + ")"


@dataclass
class _Tubuh:
    """The cells of a table: of its rows, of the last ones that stay together, and those that pages may part.

    ``tinggi`` are the heights of all rows as far as they are known, ``banyak`` says how many rows may be set apart.
    """

    tinggi: list[float | None]
    isi: list[str] = field(default_factory=list)
    akhir: list[str] = field(default_factory=list)
    rentang: list[str] = field(default_factory=list)
    banyak: int = 0


@dataclass
class Penyusun:
    """Builds the source of one document; collects the drawings that it needs.

    ``halaman`` is the number of its first arabic page, ``di_luar`` are keys of blocks that another file holds.
    """

    rujukan: Rujukan
    judul: str
    dinas: str
    luar: Luar = field(default_factory=Luar)
    berkas: dict[str, bytes] = field(default_factory=dict)
    halaman: int = 1
    di_luar: frozenset[str] = frozenset()
    _lukisan: dict[str, str] = field(default_factory=dict)
    _berlabel: set[str] = field(default_factory=set)
    _nomor_halaman: set[str] = field(default_factory=set)
    _judul_atas: list[tuple[int, int]] = field(default_factory=list)
    _potong: int = 0
    _bentang: int = 0
    _duga: dict[str, str] = field(default_factory=dict)
    _luas: float | None = 1.0

    # --- the flow of the document ---------------------------------------------------------------------------------

    def dokumen(self, blok: tuple[Blok, ...]) -> str:
        """Return the source of all parts."""
        self._duga = duga_daftar(blok)
        bagian: list[tuple[Bagian, list[Blok]]] = []
        for satu in blok:
            if isinstance(satu, Bagian):
                bagian.append((satu, []))
            else:
                if not bagian:
                    bagian.append((Bagian("", "arab"), []))
                bagian[-1][1].append(satu)
        berisi = [(kepala, tuple(isi)) for kepala, isi in bagian if isi]
        serumpun = groupby(berisi, lambda satu: satu[0].halaman)
        return "\n\n".join(self._bagian(halaman, list(isi)) for halaman, isi in serumpun)

    def _bagian(self, halaman: str, bagian: list[tuple[Bagian, tuple[Blok, ...]]]) -> str:
        """Return parts that follow each other and share their page numbers."""
        baru = halaman != "sampul" and halaman not in self._nomor_halaman
        awal = (self.halaman if halaman == "arab" else 1) if baru else 0
        self._nomor_halaman.add(halaman)
        isi = "\n".join(
            self._bertanda(blok, f"judul-berjalan({', '.join(map(literal, self._kepala(kepala)))})", kepala)
            for kepala, blok in bagian
        )
        return f"#bagian(jenis: {literal(halaman)}, awal: {awal}, {{\n{isi}\n}})"

    def _kepala(self, bagian: Bagian) -> tuple[str, str]:
        return kepala_sebaris(bagian.judul_berjalan or self.judul, self.dinas)

    def alir(self, blok: tuple[Blok, ...]) -> str:
        """Return blocks one below the other; neighbouring landscape blocks share their pages."""
        return "\n".join(isi for _, _, isi in self._urutan(blok))

    def _bertanda(self, blok: tuple[Blok, ...], kepala: str, bagian: Bagian) -> str:
        """Return the same in pieces of which the compiler says where they stand; the running head begins with the first."""
        hasil = [f"{kepala}\n"]
        for urut, (jenis, pengantar, isi) in enumerate(self._urutan(blok, bagian)):
            if urut == 0 and isi.startswith("lanskap("):
                # A landscape page begins after what stands before it, which is still on the page of the part before.
                hasil, isi = [], isi.replace(", {\n", f", {{\n{kepala}\n", 1)
            self._potong += 1
            isi = potong.bertanda_akhir(self._potong, isi)
            hasil.append(f"{potong.pembuka(self._potong, jenis, pengantar)}{isi}\n")
        self._potong += 1
        return f"{''.join(hasil)}{potong.pembuka(self._potong, 'batas')}{potong.AKHIR}\n"

    def _urutan(
        self, blok: tuple[Blok, ...], bagian: Bagian | None = None
    ) -> Iterator[tuple[str, Sequence[Blok], str]]:
        """Yield blocks or landscape pages: their kind, what introduces them, and their source."""
        i = 0
        while i < len(blok):
            akhir = akhir_lanskap(blok, i, bagian)
            if akhir > i:
                pengantar = [*takewhile(lambda satu: not isinstance(satu, Tabel | Gambar), blok[i:akhir])]
                isi = [self.blok(melebar(satu)) for satu in blok[i:akhir]]
                kiri, kanan = tepi_sisi(lanskap=True)
                tubuh = potong.pisahkan("\n".join(isi[: len(pengantar)]), "\n".join(isi[len(pengantar) :]))
                bab = any(isinstance(satu, Judul) and satu.tingkat == 1 for satu in pengantar)
                jenis = "bab" if bab else "mendatar"
                yield jenis, pengantar, f"lanskap((left: {kiri:g}cm, right: {kanan:g}cm), {{\n{tubuh}\n}})"
                i = akhir
                continue
            berikut = blok[i + 1] if i + 1 < len(blok) else None
            sela = sela_pendek(blok[i - 1] if i else None, blok[i], berikut)
            satu = blok[i]
            lekat = isinstance(satu, Paragraf) and (sela or _lekat(satu, berikut))
            yield potong.jenis_blok(satu, lekat=lekat), (), self.blok(satu, berikut, lekat=sela)
            i += 1

    def blok(self, satu: Blok, berikut: Blok | None = None, *, lekat: bool = False) -> str:
        """Return the source of one block; ``lekat`` holds a paragraph to the next block."""
        match satu:
            case Judul():
                return self._judul(satu)
            case Paragraf():
                return self._paragraf(satu, lekat or _lekat(satu, berikut))
            case Daftar():
                return self._daftar(satu)
            case Tabel():
                return self._tabel(satu)
            case Gambar():
                return self._gambar(satu)
            case Rumus():
                return _rumus(satu)
            case Kotak():
                nama = literal(LABEL_KOTAK[satu.jenis])
                return f"kotak({literal(satu.jenis)}, {nama}, {{\n{self.alir_dalam(satu.isi)}\n}})"
            case HalamanBaru():
                return "pagebreak(weak: true)"
            case DaftarOtomatis():
                self._judul_atas = [(1, 1)]
                return f"daftar-otomatis({literal(satu.jenis)}, {ungkapan(satu.judul)}, {self._duga[satu.jenis]})"
            case Lembar():
                return self._lembar(satu)
            case Sampul() | Pembatas() | KopSurat() | TandaTangan():
                return self._resmi(satu)
            case Bagian():
                raise ValueError("Bagian hanya boleh berdiri di tingkat teratas")

    def _lembar(self, satu: Lembar) -> str:
        ukuran = ukuran_lembar(satu)

        def gaya(*halaman: Sequence[Blok]) -> str:
            duga = (_larik([f"{tinggi:.0f}pt" for tinggi in duga_tinggi(isi, ukuran)]) for isi in halaman)
            return f", ukuran: {_larik([f'{k:g}' for k in ukuran])}, duga: {_larik([*duga])}"

        semula, self._luas = self._luas, 1 / ukuran[-1]
        bagian = (satu.isi[: satu.belah], satu.isi[satu.belah : -1], satu.isi[-1:], (satu.isi[satu.judul],))
        isi = [f"{{\n{self.alir(milik)}\n}}" for milik in (bagian if satu.belah else (satu.isi,))]
        self._luas = semula
        if not satu.belah:
            return f"lembar({isi[0]}{gaya(satu.isi)})"
        atas, bawah, akhir, kepala = isi
        halaman = (satu.isi, (*bagian[0], *bagian[2]), (*bagian[3], *bagian[1], *bagian[2]))
        return f"lembar({atas}, bawah: {bawah}, akhir: {akhir}, kepala: {kepala}{gaya(*halaman)})"

    def _resmi(self, satu: Sampul | Pembatas | KopSurat | TandaTangan) -> str:
        """Return what has a layout of its own."""
        match satu:
            case Sampul():
                return _sampul(satu, self._logo(satu), literal(self._berkas(satu.gambar)) if satu.gambar else "none")
            case Pembatas():
                baris = _larik([ungkapan(isi) for isi in satu.baris])
                milik = f"{literal(satu.pemerintah)}, {literal(satu.perangkat_daerah)}"
                return f"pembatas({milik}, {baris}, {self._logo(satu)})"
            case KopSurat():
                milik = f"{literal(satu.pemerintah)}, {literal(satu.perangkat_daerah)}"
                return f"kop-surat({milik}, {ungkapan(satu.alamat)}, {ungkapan(satu.kontak)}, {self._logo(satu)})"
            case TandaTangan():
                return _tanda_tangan(satu)

    def alir_dalam(self, blok: tuple[Blok, ...]) -> str:
        """Return blocks inside a list item or a frame: paragraphs without first-line indent, no landscape pages."""
        hasil = []
        semula, self._luas = self._luas, None
        for satu, berikut in zip(blok, (*blok[1:], None), strict=True):
            if isinstance(satu, Paragraf) and satu.gaya == "biasa":
                lekat = str(_lekat(satu, berikut)).lower()
                hasil.append(f"alinea-polos(lekat: {lekat}, {self._inline(satu.isi)})")
            else:
                hasil.append(self.blok(satu))
        self._luas = semula
        return "\n".join(hasil)

    # --- text -----------------------------------------------------------------------------------------------------

    def _inline(self, isi: tuple[Inline, ...]) -> str:
        return "{ " + "; ".join(self._satu_inline(satu) for satu in isi) + " }" if isi else "[]"

    def _satu_inline(self, satu: Inline) -> str:
        match satu:
            case Teks():
                hasil = ungkapan(satu.teks)
                if satu.tebal:
                    hasil = f"strong({hasil})"
                return f"emph({hasil})" if satu.miring else hasil
            case Putus():
                return "linebreak()"
            case Rujuk():
                teks = f"box({literal(self.rujukan.teks(satu.kunci))})"
                return teks if satu.kunci in self.di_luar else f"rujuk({literal(satu.kunci)}, {teks})"
            case Tautan():
                alamat = alamat_aman(satu)
                return f"link({literal(alamat)}, {ungkapan(teks_tautan(satu))})" if alamat else ungkapan(satu.teks)

    def _paragraf(self, satu: Paragraf, lekat: bool) -> str:
        gaya = {
            "biasa": "alinea-lekat" if lekat else "alinea",
            "tengah": "alinea-tengah",
            "kecil": "alinea-kecil",
            "kutipan": "alinea-kutipan",
        }
        return f"{gaya[satu.gaya]}({self._inline(satu.isi)})"

    def _judul(self, satu: Judul) -> str:
        tingkat = tingkat_judul(satu, self._judul_atas)
        return (
            f"judul(tingkat: {tingkat}, nomor: {literal(satu.nomor)}, kunci: {self._label(satu)}, "
            f"daftar: {str(satu.di_daftar_isi).lower()}, {ungkapan(satu.teks.replace(NBSP, ' '))})"
        )

    def _label(self, blok: Blok) -> str:
        kunci = kunci_blok(blok)
        if not kunci or kunci in self._berlabel:
            return '""'
        self._berlabel.add(kunci)
        return literal(kunci)

    def _daftar(self, satu: Daftar) -> str:
        butir = ", ".join("{\n" + self.alir_dalam(b.isi) + "\n}" for b in satu.butir)
        if satu.gaya == "butir":
            return f"list(tight: false, {butir})"
        nomor = '"1."' if satu.gaya == "angka" else '"a."'
        return f"enum(tight: false, numbering: {nomor}, start: {satu.mulai}, {butir})"

    # --- tables and figures ---------------------------------------------------------------------------------------

    def _tabel(self, satu: Tabel) -> str:
        ukuran = UKURAN[satu.ukuran]
        lebar = lebar_kolom(satu)
        kepala = [
            sel
            for baris, awal in zip(satu.kepala, kolom_awal(satu.kepala, len(satu.kolom)), strict=True)
            for sel in baris_kepala(baris, awal, lebar, ukuran)
        ]
        semula = self._bentang
        tubuh = self._tubuh(satu, lebar, ukuran)
        bertanda = self._bentang > semula
        bidang = [
            f"kunci: {self._label(satu)}, nomor: {literal(satu.nomor)}, judul: {ungkapan(satu.judul)}",
            f"ukuran: {ukuran}pt, garis: {str(satu.garis).lower()}, utuh: {str(pendek(satu, lebar, ukuran)).lower()}, sempit: {str(sempit(ukuran)).lower()}",
            f"kolom: {_larik([f'{satu_lebar:.6g}' for satu_lebar in lebar])}",
            f"tinggi: {_larik([*map(tinggi_typst, tubuh.tinggi)])}",
            f"rata: {_larik([RATA[kolom.rata] for kolom in satu.kolom])}",
            f"sumber: {ungkapan(satu.sumber)}, catatan: {_larik([ungkapan(c) for c in satu.catatan])}",
            f"kepala: {_larik(kepala)}",
            f"akhir: {_larik(tubuh.akhir)}",
            *([f"rentang: {_larik(tubuh.rentang)}"] if tubuh.rentang else []),
            *([potong.putus(self._bentang)] if bertanda else []),
        ]
        isi = "".join(f"{sel},\n" for sel in tubuh.isi)
        return f"tabel(\n{jarak.banyak_baris(tubuh.banyak)}" + ",\n".join(bidang) + f",\n(\n{isi}))"

    def _faktor(self, satu: Tabel) -> float | None:
        """Return how many times as wide as on its page a table may become; None where nothing is known of its letters or its width.

        What is short may go on below what stands on a landscape page; a form is laid out wider, and made smaller.
        """
        if keluarga() != KELUARGA or self._luas is None or (self._luas > 1.0 and satu.lanskap):
            return None
        lebih = LEBAR_TEKS[True] / LEBAR_TEKS[False]
        return self._luas * (1.0 if satu.lanskap else lebih)

    def _tinggi(self, satu: Tabel, lebar: list[float], ukuran: float, terputus: int) -> list[float | None]:
        """Return the heights of the rows of header and body, None where the compiler finds them.

        Pages may part the long cells of the first ``terputus`` rows of the body.
        """
        faktor, kepala = self._faktor(satu), len(satu.kepala)
        if faktor is None:
            return [None] * (kepala + len(satu.baris))
        gaya = satu.gaya_baris + ("",) * (len(satu.baris) - len(satu.gaya_baris))
        batas = [
            batas_kepala(isi, awal, lebar, ukuran, faktor)
            for isi, awal in zip(satu.kepala, kolom_awal(satu.kepala, len(satu.kolom)), strict=True)
        ]
        batas += [
            batas_isi([*zip(self._dengan_tuju(isi), awal, strict=True)], lebar, ukuran, g, faktor)
            for isi, awal, g in zip(satu.baris, kolom_awal(satu.baris, len(satu.kolom)), gaya, strict=False)
        ]
        baris: list[tuple[float, float]] = []
        rentang: list[Rentang] = []
        for urut, (isi, milik) in enumerate(zip((*satu.kepala, *satu.baris), batas, strict=True)):
            sendiri = [b for sel, b in zip(isi, milik, strict=True) if sel.tinggi == 1]
            baris.append((max((b[0] for b in sendiri), default=0.0), max((b[1] for b in sendiri), default=0.0)))
            rentang += [
                Rentang(urut, sel.tinggi, b[1])
                for sel, b in zip(isi, milik, strict=True)
                if sel.tinggi > 1 and not (panjang(sel) and kepala <= urut < kepala + terputus)
            ]
        return tetapkan(baris, rentang, bantalan_tegak(ukuran, garis=satu.garis))

    def _tubuh(self, satu: Tabel, lebar: list[float], ukuran: float) -> _Tubuh:
        """Return the cells of a table, and how high its rows are."""
        gaya = satu.gaya_baris + ("",) * (len(satu.baris) - len(satu.gaya_baris))
        batas = TINGGI_BARIS[satu.lanskap]
        utuh = len(satu.baris) - banyak_akhir(satu, lebar, ukuran, batas)
        berentang = not _kisi(satu) and any(map(panjang, chain.from_iterable(satu.baris[:utuh])))
        induk = _induk(satu, gaya, utuh)
        self._bentang += berentang or bool(induk)
        hasil = _Tubuh(self._tinggi(satu, lebar, ukuran, utuh if berentang else 0))
        awal = kolom_awal(satu.baris, len(satu.kolom))
        for urut, (baris, mulai, g) in enumerate(zip(satu.baris, awal, gaya, strict=False)):
            bertempat = [*zip(self._dengan_tuju(baris), mulai, strict=True)]
            y = len(satu.kepala) + urut
            fungsi = _fungsi(satu, None if berentang else hasil.tinggi[y])
            if urut >= utuh:
                hasil.akhir += baris_isi(bertempat, lebar, ukuran, g, inf, fungsi)
                continue
            if berentang:
                hasil.rentang += [sel_bentang(sel, k, y, lebar, ukuran, g) for sel, k in bertempat if panjang(sel)]
                bertempat = [(sel, k) for sel, k in bertempat if not panjang(sel)]
            bertanda = berentang or urut in induk or urut - 1 in induk
            tanda = potong.tanda_baris(self._bentang, y, induk=urut in induk) if bertanda else ""
            kelompok = bool(satu.kepala) and g == "kelompok"
            fungsi = fungsi if kelompok else _berblok(satu, fungsi, [sel for sel, _ in bertempat])
            sel_baris = baris_isi(bertempat, lebar, ukuran, g, batas, fungsi, tanda)
            hasil.isi += _berkepala(sel_baris, y, induk.get(urut, 0), kelompok=kelompok)
        hasil.banyak = _renggang(satu, gaya[:utuh], berentang=berentang)
        return hasil

    def _berkas(self, svg: str) -> str:
        """Return the name of the file of a drawing; one that is shown often is one file."""
        nama = self._lukisan.setdefault(svg, f"gambar-{len(self.berkas) + 1:03d}.svg")
        self.berkas[nama] = svg.encode()
        return nama

    def _logo(self, satu: Sampul | Pembatas | KopSurat) -> str:
        return f"({literal(self._berkas(satu.logo))}, {literal(satu.alt)})" if satu.logo else "none"

    def _dengan_tuju(self, baris: tuple[Sel, ...]) -> tuple[Sel, ...]:
        """Print where the other document shows it; a link from one PDF into another works in few readers."""
        teks = [self.luar.cari(sel.tuju)[0] if sel.tuju else "" for sel in baris]
        return tuple(
            replace(sel, teks="\n".join(filter(None, (sel.teks, satu)))) if satu else sel
            for sel, satu in zip(baris, teks, strict=True)
        )

    def _gambar(self, satu: Gambar) -> str:
        nama = self._berkas(satu.svg)
        return (
            f"gambar(kunci: {self._label(satu)}, nomor: {literal(satu.nomor)}, judul: {ungkapan(satu.judul)}, "
            f"sumber: {ungkapan(satu.sumber)}, berkas: {literal(nama)}, alt: {literal(satu.alt)}, "
            f"lebar: {bagian_lebar(satu) * 100:.2f}%)"
        )


#: Rows that head those of lower rank below them, from the highest on; every other row is of the lowest.
_PANGKAT = ("jumlah", "program")


def _induk(satu: Tabel, gaya: Sequence[str], utuh: int) -> dict[int, int]:
    """Return which of the rows before ``utuh`` head the next one and share no cell with others, with their level as a heading."""
    if not (satu.garis and satu.kepala) or "kelompok" in gaya:
        return {}
    pangkat = [_PANGKAT.index(g) if g in _PANGKAT else len(_PANGKAT) for g in gaya]
    return {
        urut: 2 + pangkat[urut]
        for urut in range(min(utuh, len(satu.baris) - 1))
        if pangkat[urut] < pangkat[urut + 1] and baris_lepas(satu.baris[urut], len(satu.kolom))
    }


def _berkepala(sel: list[str], baris: int, tingkat: int, *, kelompok: bool) -> list[str]:
    """Return the cells of a row as they stand in the source: as a heading of a group, or as a row that may become one of its level."""
    if kelompok:
        return [f"table.header(level: 2, repeat: false, {', '.join(sel)})"]
    return [f"({baris}, {tingkat}, (\n{sel[0]}", *sel[1:], "))"] if tingkat else sel


def _kisi(satu: Tabel) -> bool:
    """Tell whether a table is a layout of names and values."""
    return not satu.garis and not satu.kepala


def _fungsi(satu: Tabel, tinggi: float | None) -> str:
    """Return what makes the cells of a row whose height is known, or not."""
    return "kisi" if _kisi(satu) else "sel" if tinggi is None else "tetap"


def _berblok(satu: Tabel, fungsi: str, baris: Sequence[Sel]) -> str:
    """Return what makes the cells of a row: in blocks those of a row of unknown height that shares none with others."""
    return "lepas" if fungsi == "sel" and satu.garis and baris_lepas(baris, len(satu.kolom)) else fungsi


def _renggang(satu: Tabel, gaya: tuple[str, ...], *, berentang: bool) -> int:
    """Return how many rows of these styles may be set apart."""
    if _kisi(satu):
        return 0
    return len(gaya) if berentang or not satu.kepala else len(gaya) - gaya.count("kelompok")


def _lekat(satu: Paragraf, berikut: Blok | None) -> bool:
    """Tell whether a paragraph must not be parted from the next block: it introduces it, or a signature follows."""
    akhir = satu.isi[-1] if satu.isi else None
    membuka = isinstance(akhir, Teks) and akhir.teks.rstrip().endswith(":")
    return isinstance(berikut, Daftar | TandaTangan) or (membuka and berikut is not None)


def _rumus(satu: Rumus) -> str:
    inti = f"({satu.pembilang} / {satu.penyebut})" if satu.penyebut else satu.pembilang
    alt = f"{satu.kiri} = {inti} {satu.akhir}".strip()
    bagian = ", ".join(literal(teks) for teks in (satu.kiri, satu.pembilang, satu.penyebut, satu.akhir, alt))
    return f"rumus({bagian})"


def _sampul(satu: Sampul, logo: str, lukisan: str) -> str:
    return (
        f"sampul(pemerintah: {literal(satu.pemerintah)}, dinas: {literal(satu.perangkat_daerah)}, "
        f"judul: {ungkapan(satu.judul)}, tahun: {literal(satu.tahun)}, "
        f"alamat: {_larik([ungkapan(baris) for baris in satu.alamat])}, keterangan: {ungkapan(satu.keterangan)}, logo: {logo}, "
        f"lukisan: {lukisan})"
    )


def _tanda_tangan(satu: TandaTangan) -> str:
    def pihak(satu: PihakTtd | None) -> str:
        if satu is None:
            return "none"
        baris = f"{str(satu.nip).lower()}, {str(satu.pangkat).lower()}"
        return f"({literal(satu.peran)}, {ungkapan(satu.jabatan)}, {baris})"

    return f"tanda-tangan(tempat: {literal(satu.tempat_tanggal)}, kiri: {pihak(satu.kiri)}, kanan: {pihak(satu.kanan)})"
