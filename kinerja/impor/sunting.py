"""Editing cells inside a workbook: only the XML of the sheets concerned changes, everything else keeps its bytes.

Drop-downs, notes, formats, protection, pictures and formulas stay as they are, because nothing but cells is written.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kinerja.masukan.buku import huruf, kunci_lembar

__all__ = ["BukuSunting", "SelBaru", "TakTersunting"]

_ALAMAT = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_DALAM_MAKS, _SEL_MAKS = 200, 1_000_000


class TakTersunting(ValueError):
    """A workbook that cannot be edited in place."""


@dataclass(frozen=True)
class SelBaru:
    """A value for a cell: row from 1, column from 0."""

    baris: int
    kolom: int
    nilai: Decimal | str


@dataclass
class _Sel:
    kolom: int
    awal: int
    akhir: int
    gaya: str
    rumus: bool
    beralamat: bool


@dataclass
class _Baris:
    nomor: int
    awal: int
    isi: int
    akhir: int
    sifat: dict[str, str]
    sel: list[_Sel] = field(default_factory=list)
    #: <row/> without content
    tunggal: bool = False


@dataclass
class _Lembar:
    """The places of rows and cells in the bytes of a sheet."""

    baris: dict[int, _Baris] = field(default_factory=dict)
    #: where rows end and new ones go
    akhir_data: int = -1
    tunggal: tuple[int, int] | None = None
    awalan: str = ""
    kolom: list[tuple[int, int, str]] = field(default_factory=list)


class BukuSunting:
    """A workbook in memory: where its cells lie, and a copy with some of them changed."""

    def __init__(self, mentah: bytes) -> None:
        """Open the archive and find its sheets.

        Raises
        ------
        TakTersunting
            when a part is missing or no well-formed XML.
        """
        self._mentah = mentah
        try:
            with ZipFile(BytesIO(mentah)) as arsip:
                self._buku, self._bagian = _temukan(arsip)
                self._isi = {kunci: arsip.read(nama) for kunci, nama in self._bagian.items()}
                self._isi_buku = arsip.read(self._buku)
            self._lembar = {kunci: _pindai(isi) for kunci, isi in self._isi.items()}
        except (KeyError, OSError, expat.ExpatError, ValueError, RuntimeError) as salah:
            raise TakTersunting(str(salah)) from salah

    def rumus(self) -> dict[str, frozenset[tuple[int, int]]]:
        """Return the cells with formulas by sheet, row and column from 0."""
        return {
            kunci: frozenset(
                (baris.nomor - 1, sel.kolom) for baris in isi.baris.values() for sel in baris.sel if sel.rumus
            )
            for kunci, isi in self._lembar.items()
        }

    def tulis(self, ubah: Mapping[str, Sequence[SelBaru]]) -> bytes:
        """Return the workbook with cells changed; formulas are computed anew when a program opens it.

        Parameters
        ----------
        ubah
            cells by sheet (:func:`kinerja.masukan.buku.kunci_lembar`).
        """
        baru = {
            self._bagian[kunci]: _sunting(self._isi[kunci], self._lembar[kunci], sel) for kunci, sel in ubah.items()
        }
        if any(self.rumus().values()):
            baru[self._buku] = _hitung_ulang(self._isi_buku)
        hasil = BytesIO()
        with ZipFile(BytesIO(self._mentah)) as lama, ZipFile(hasil, "w") as arsip:
            for entri in lama.infolist():
                salinan = ZipInfo(entri.filename, entri.date_time)
                salinan.compress_type = (
                    entri.compress_type if entri.compress_type in (0, ZIP_DEFLATED) else ZIP_DEFLATED
                )
                salinan.external_attr, salinan.create_system = entri.external_attr, entri.create_system
                arsip.writestr(salinan, baru.get(entri.filename, lama.read(entri)))
        return hasil.getvalue()


def _temukan(arsip: ZipFile) -> tuple[str, dict[str, str]]:
    """Find the part of the workbook and those of its sheets, by their folded names."""
    utama = _hubungan(arsip.read("_rels/.rels"), "")
    buku = next(tujuan for jenis, _, tujuan in utama if jenis.endswith("/officeDocument"))
    folder, nama = posixpath.split(buku)
    tujuan = {satu: tempat for _, satu, tempat in _hubungan(arsip.read(f"{folder}/_rels/{nama}.rels"), folder)}
    hasil: dict[str, str] = {}

    def mulai(unsur: str, sifat: dict[str, str]) -> None:
        if unsur.rpartition(":")[2] == "sheet":
            rujuk = next((isi for kunci, isi in sifat.items() if kunci.rpartition(":")[2] == "id" and ":" in kunci), "")
            if rujuk in tujuan and "/worksheets/" in f"/{tujuan[rujuk]}":
                hasil[kunci_lembar(sifat.get("name", ""))] = tujuan[rujuk]

    _telusuri(arsip.read(buku), mulai)
    return buku, hasil


def _hubungan(isi: bytes, folder: str) -> list[tuple[str, str, str]]:
    hasil: list[tuple[str, str, str]] = []

    def mulai(unsur: str, sifat: dict[str, str]) -> None:
        if unsur.rpartition(":")[2] == "Relationship" and sifat.get("TargetMode") != "External":
            tujuan = sifat.get("Target", "")
            tempat = (
                tujuan.lstrip("/") if tujuan.startswith("/") else posixpath.normpath(posixpath.join(folder, tujuan))
            )
            hasil.append((sifat.get("Type", ""), sifat.get("Id", ""), tempat))

    _telusuri(isi, mulai)
    return hasil


def _pengurai() -> expat.XMLParserType:
    pengurai = expat.ParserCreate()

    def tolak(*_: object) -> None:
        raise TakTersunting("document type")

    pengurai.StartDoctypeDeclHandler = tolak
    pengurai.EntityDeclHandler = tolak
    return pengurai


def _telusuri(isi: bytes, mulai: Callable[[str, dict[str, str]], None]) -> None:
    pengurai = _pengurai()
    pengurai.StartElementHandler = mulai
    pengurai.Parse(isi, True)


def _pindai(isi: bytes) -> _Lembar:
    """Find where rows and cells lie."""
    if not re.match(
        rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml[^>]*encoding=[\"'](?i:utf-8)|\?xml(?![^>]*encoding)|[a-zA-Z])", isi
    ):
        raise TakTersunting("encoding")
    penelusur = _Pemindai(isi)
    pengurai = _pengurai()
    pengurai.StartElementHandler = lambda nama, sifat: penelusur.mulai(nama, sifat, pengurai.CurrentByteIndex)
    pengurai.EndElementHandler = lambda nama: penelusur.akhir(nama, pengurai.CurrentByteIndex)
    pengurai.Parse(isi, True)
    if penelusur.hasil.akhir_data < 0 and penelusur.hasil.tunggal is None:
        raise TakTersunting("no data")
    return penelusur.hasil


class _Pemindai:
    """The state of the walk through the XML of a sheet."""

    def __init__(self, isi: bytes) -> None:
        self.hasil = _Lembar()
        self._isi = isi
        self._dalam = self._sel = 0
        self._baris: _Baris | None = None
        self._nomor = self._kolom = 0
        self._data = -1

    def mulai(self, nama: str, sifat: dict[str, str], letak: int) -> None:
        self._dalam += 1
        if self._dalam > _DALAM_MAKS:
            raise TakTersunting("depth")
        awalan, _, unsur = nama.rpartition(":")
        if unsur == "sheetData" and self._dalam == 2:
            self.hasil.awalan = f"{awalan}:" if awalan else ""
            self._data = letak
        elif unsur == "col" and self._dalam == 3:
            self.hasil.kolom.append((int(sifat["min"]) - 1, int(sifat["max"]) - 1, sifat.get("style", "0")))
        elif unsur == "row" and self._dalam == 3:
            self._nomor = int(sifat.get("r", self._nomor + 1))
            self._kolom = -1
            self._baris = _Baris(self._nomor, letak, self._ujung(letak), -1, sifat)
            if self._nomor in self.hasil.baris:
                raise TakTersunting("row twice")
            self.hasil.baris[self._nomor] = self._baris
        elif unsur == "c" and self._baris is not None and self._dalam == 4:
            self._mulai_sel(sifat, letak)
        elif unsur == "f" and self._baris is not None and self._dalam == 5:
            self._baris.sel[-1].rumus = True

    def _mulai_sel(self, sifat: dict[str, str], letak: int) -> None:
        self._sel += 1
        if self._sel > _SEL_MAKS or self._baris is None:
            raise TakTersunting("cells")
        alamat = sifat.get("r")
        temu = _ALAMAT.fullmatch(alamat) if alamat else None
        if alamat and (temu is None or int(temu[2]) != self._nomor):
            raise TakTersunting("address")
        self._kolom = _nomor_kolom(temu[1]) if temu else self._kolom + 1
        self._baris.sel.append(_Sel(self._kolom, letak, -1, sifat.get("s", ""), False, temu is not None))

    def akhir(self, nama: str, letak: int) -> None:
        self._dalam -= 1
        unsur = nama.rpartition(":")[2]
        if unsur == "c" and self._baris is not None and self._dalam == 3:
            self._baris.sel[-1].akhir = self._ujung(letak)
        elif unsur == "row" and self._dalam == 2 and self._baris is not None:
            self._baris.tunggal = letak == self._baris.awal
            self._baris.akhir = self._ujung(letak)
            self._baris = None
        elif unsur == "sheetData" and self._dalam == 1:
            if letak == self._data:
                self.hasil.tunggal = (letak, self._ujung(letak))
            else:
                self.hasil.akhir_data = letak

    def _ujung(self, letak: int) -> int:
        """Return the place behind the tag that begins here; signs in quotes do not end it."""
        kutip = 0
        for nomor in range(letak, len(self._isi)):
            satu = self._isi[nomor]
            if kutip:
                kutip = 0 if satu == kutip else kutip
            elif satu in b"\"'":
                kutip = satu
            elif satu == 0x3E:
                return nomor + 1
        raise TakTersunting("tag")


def _nomor_kolom(nama: str) -> int:
    hasil = 0
    for satu in nama:
        hasil = hasil * 26 + ord(satu) - 64
    return hasil - 1


def _sunting(isi: bytes, lembar: _Lembar, ubah: Iterable[SelBaru]) -> bytes:
    """Return the XML of a sheet with cells changed and added."""
    menurut: dict[int, dict[int, Decimal | str]] = {}
    for satu in ubah:
        menurut.setdefault(satu.baris, {})[satu.kolom] = satu.nilai
    potong: list[tuple[int, int, bytes]] = []
    baru: list[bytes] = []
    for nomor in sorted(menurut):
        baris = lembar.baris.get(nomor)
        if baris is not None:
            potong.append((baris.awal, baris.akhir, _susun_baris(isi, lembar, baris, menurut[nomor])))
            continue
        sel = b"".join(
            _susun_sel(lembar, nomor, kolom, nilai, _gaya(lembar, nomor, kolom))
            for kolom, nilai in sorted(menurut[nomor].items())
        )
        teks = f'<{lembar.awalan}row r="{nomor}">'.encode() + sel + f"</{lembar.awalan}row>".encode()
        sesudah = [satu.awal for kunci, satu in lembar.baris.items() if kunci > nomor]
        if sesudah:
            potong.append((min(sesudah), min(sesudah), teks))
        else:
            baru.append(teks)
    if baru and lembar.tunggal:
        awal, akhir = lembar.tunggal
        a = lembar.awalan
        potong.append((awal, akhir, f"<{a}sheetData>".encode() + b"".join(baru) + f"</{a}sheetData>".encode()))
    elif baru:
        potong.append((lembar.akhir_data, lembar.akhir_data, b"".join(baru)))
    hasil, letak = [], 0
    for awal, akhir, teks in sorted(potong, key=lambda satu: (satu[0], satu[1])):
        hasil += [isi[letak:awal], teks]
        letak = akhir
    akhir_baris = max(menurut)
    kolom = max(kolom for satu in menurut.values() for kolom in satu)
    return _perluas(b"".join([*hasil, isi[letak:]]), akhir_baris, kolom)


def _susun_baris(isi: bytes, lembar: _Lembar, baris: _Baris, ubah: Mapping[int, Decimal | str]) -> bytes:
    """Write a row again: cells that do not change keep their bytes, in the order of their columns."""
    sel: dict[int, bytes] = {}
    for satu in baris.sel:
        teks = isi[satu.awal : satu.akhir]
        if not satu.beralamat:
            teks = re.sub(rb"^<([\w:]+)", rf'<\1 r="{huruf(satu.kolom)}{baris.nomor}"'.encode(), teks, count=1)
        sel[satu.kolom] = teks
    gaya = {satu.kolom: satu.gaya for satu in baris.sel}
    for kolom, nilai in ubah.items():
        lama = gaya.get(kolom)
        sel[kolom] = _susun_sel(
            lembar, baris.nomor, kolom, nilai, lama if lama is not None else _gaya(lembar, baris.nomor, kolom)
        )
    sifat = {nama: nilai for nama, nilai in baris.sifat.items() if nama != "spans"} | {"r": str(baris.nomor)}
    kepala = " ".join(f"{nama}={quoteattr(nilai)}" for nama, nilai in sifat.items())
    return (
        f"<{lembar.awalan}row {kepala}>".encode()
        + b"".join(sel[k] for k in sorted(sel))
        + f"</{lembar.awalan}row>".encode()
    )


def _gaya(lembar: _Lembar, nomor: int, kolom: int) -> str:
    """Take the format of the data cell above, else that of the column."""
    for atas in range(nomor - 1, max(2, nomor - 50), -1):
        baris = lembar.baris.get(atas)
        for satu in baris.sel if baris else ():
            if satu.kolom == kolom and satu.gaya:
                return satu.gaya
    return next((gaya for awal, akhir, gaya in lembar.kolom if awal <= kolom <= akhir), "")


def _susun_sel(lembar: _Lembar, nomor: int, kolom: int, nilai: Decimal | str, gaya: str) -> bytes:
    a = lembar.awalan
    sifat = f'r="{huruf(kolom)}{nomor}"' + (f' s="{gaya}"' if gaya and gaya != "0" else "")
    if isinstance(nilai, Decimal):
        return f"<{a}c {sifat}><{a}v>{nilai:f}</{a}v></{a}c>".encode()
    # Excel takes _x000D_ for a character of its own.
    teks = escape(re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", nilai))
    return f'<{a}c {sifat} t="inlineStr"><{a}is><{a}t xml:space="preserve">{teks}</{a}t></{a}is></{a}c>'.encode()


def _perluas(isi: bytes, baris: int, kolom: int) -> bytes:
    """Let the extent of the sheet and its filter reach to the last row."""

    def luas(temu: re.Match[bytes], *, lebar: bool) -> bytes:
        akhir = _ALAMAT.fullmatch(temu[3].decode())
        if akhir is None:
            return temu[0]
        kanan = max(_nomor_kolom(akhir[1]), kolom) if lebar else _nomor_kolom(akhir[1])
        return temu[1] + temu[2] + f":{huruf(kanan)}{max(int(akhir[2]), baris)}".encode() + temu[4]

    isi = re.sub(
        rb'(<(?:\w+:)?dimension\b[^>]*?\bref=")([A-Z]+[0-9]+)(?::([A-Z]+[0-9]+))?(")',
        lambda temu: (
            luas(temu, lebar=True) if temu[3] else temu[1] + temu[2] + f":{huruf(kolom)}{baris}".encode() + temu[4]
        ),
        isi,
        count=1,
    )
    return re.sub(
        rb'(<(?:\w+:)?autoFilter\b[^>]*?\bref=")([A-Z]+[0-9]+):([A-Z]+[0-9]+)(")',
        lambda temu: luas(temu, lebar=False),
        isi,
        count=1,
    )


def _hitung_ulang(isi: bytes) -> bytes:
    """Ask for all formulas to be computed when the workbook is opened."""
    if re.search(rb"<(?:\w+:)?calcPr\b[^>]*fullCalcOnLoad=", isi):
        return re.sub(rb'(fullCalcOnLoad=")[^"]*(")', rb"\g<1>1\2", isi, count=1)
    if re.search(rb"<(?:\w+:)?calcPr\b", isi):
        return re.sub(rb"(<(?:\w+:)?calcPr\b)", rb'\1 fullCalcOnLoad="1"', isi, count=1)
    return isi
