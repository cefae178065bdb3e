"""OpenDocument tables (.ods), read by expat within bounds: repeated cells are counted before they are made."""

from __future__ import annotations

import zlib
from io import BytesIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from kinerja.impor.kisi import Gabung, Kisi
from kinerja.masukan import Galat, MasukanSalah

__all__ = ["baca_datar", "baca_ods"]

_ISI_MAKS, _SEL_MAKS, _DALAM_MAKS = 200_000_000, 1_000_000, 200
_TABEL = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_TEKS = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_KANTOR = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "


class _Rusak(ValueError):
    """No document that a spreadsheet wrote."""


def baca_ods(nama: str, isi: bytes) -> tuple[Kisi, ...]:
    """Read an OpenDocument workbook.

    Raises
    ------
    MasukanSalah
        ``buku_rusak``: broken, protected, or made to do harm.
    """
    try:
        with ZipFile(BytesIO(isi)) as arsip:
            entri = arsip.getinfo("content.xml")
            if entri.file_size > _ISI_MAKS or (
                entri.file_size > 20_000_000 and entri.file_size > 300 * max(1, entri.compress_size)
            ):
                raise _Rusak("size")
            dokumen = arsip.read(entri)
    except (
        _Rusak,
        BadZipFile,
        KeyError,
        OSError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        zlib.error,
    ) as salah:
        raise _salah(nama) from salah
    return baca_datar(nama, dokumen)


def baca_datar(nama: str, dokumen: bytes) -> tuple[Kisi, ...]:
    """Read the document itself: the content of a workbook, or a whole one that is a single XML file (.fods).

    Raises
    ------
    MasukanSalah
        as :func:`baca_ods`.
    """
    try:
        return _Penelusur(nama).urai(dokumen)
    except (_Rusak, expat.ExpatError) as salah:
        raise _salah(nama) from salah


def _salah(nama: str) -> MasukanSalah:
    pesan = "rusak, bersandi, atau terlalu luas; buka dengan LibreOffice, lalu simpan sebagai .xlsx"
    return MasukanSalah([Galat(nama, "", "", "buku_rusak", pesan)])


class _Penelusur:
    """The state of the walk through content.xml."""

    def __init__(self, nama: str) -> None:
        self._nama = nama
        self._kisi: list[Kisi] = []
        self._lembar = ""
        self._baris: list[tuple[object, ...]] = []
        self._sebaris: list[object] = []
        self._gabung: list[Gabung] = []
        self._kosong_baris = self._kosong_sel = self._ulang_baris = self._ulang_sel = 0
        self._nilai: object = ""
        self._alinea: list[str] = []
        self._dalam_sel = self._catatan = self._dalam = self._jumlah = 0

    def urai(self, dokumen: bytes) -> tuple[Kisi, ...]:
        pengurai = expat.ParserCreate(namespace_separator=" ")
        pengurai.buffer_text = True
        pengurai.StartElementHandler = self._mulai
        pengurai.EndElementHandler = self._akhir
        pengurai.CharacterDataHandler = self._huruf
        pengurai.StartDoctypeDeclHandler = self._tolak
        pengurai.EntityDeclHandler = self._tolak
        pengurai.Parse(dokumen, True)
        return tuple(self._kisi)

    def _tolak(self, *_: object) -> None:
        raise _Rusak("document type")

    def _mulai(self, nama: str, sifat: dict[str, str]) -> None:
        self._dalam += 1
        if self._dalam > _DALAM_MAKS:
            raise _Rusak("depth")
        if nama == f"{_TABEL}table":
            self._lembar = sifat.get(f"{_TABEL}name", "")
            self._baris, self._gabung, self._kosong_baris = [], [], 0
        elif nama == f"{_TABEL}table-row":
            self._sebaris, self._kosong_sel = [], 0
            self._ulang_baris = _ulang(sifat, "number-rows-repeated")
        elif nama in (f"{_TABEL}table-cell", f"{_TABEL}covered-table-cell"):
            self._dalam_sel += 1
            self._ulang_sel = _ulang(sifat, "number-columns-repeated")
            self._nilai, self._alinea = _isi(sifat), []
            self._gabungkan(sifat)
        elif nama == f"{_KANTOR}annotation":
            self._catatan += 1
        elif nama == f"{_TEKS}p" and self._dalam_sel and not self._catatan:
            self._alinea.append("")
        elif nama == f"{_TEKS}s" and self._alinea:
            self._alinea[-1] += " "

    def _akhir(self, nama: str) -> None:
        self._dalam -= 1
        if nama == f"{_KANTOR}annotation":
            self._catatan -= 1
        elif nama in (f"{_TABEL}table-cell", f"{_TABEL}covered-table-cell"):
            self._dalam_sel -= 1
            self._tambah_sel(self._nilai if self._nilai != "" else "\n".join(self._alinea))
        elif nama == f"{_TABEL}table-row":
            self._tambah_baris()
        elif nama == f"{_TABEL}table":
            self._kisi.append(Kisi(self._nama, self._lembar, tuple(self._baris), tuple(self._gabung)))

    def _huruf(self, teks: str) -> None:
        if self._dalam_sel and not self._catatan and self._alinea:
            self._alinea[-1] += teks

    def _gabungkan(self, sifat: dict[str, str]) -> None:
        kanan, bawah = _ulang(sifat, "number-columns-spanned"), _ulang(sifat, "number-rows-spanned")
        if kanan > 1 or bawah > 1:
            atas, kiri = len(self._baris) + self._kosong_baris, len(self._sebaris) + self._kosong_sel
            self._gabung.append((atas, atas + bawah - 1, kiri, kiri + kanan - 1))

    def _tambah_sel(self, nilai: object) -> None:
        if nilai == "":
            self._kosong_sel += self._ulang_sel
            return
        self._hitung(self._kosong_sel + self._ulang_sel)
        self._sebaris += [""] * self._kosong_sel + [nilai] * self._ulang_sel
        self._kosong_sel = 0

    def _tambah_baris(self) -> None:
        if not self._sebaris:
            self._kosong_baris += self._ulang_baris
            return
        self._hitung(self._kosong_baris + (self._ulang_baris - 1) * len(self._sebaris))
        self._baris += [()] * self._kosong_baris + [tuple(self._sebaris)] * self._ulang_baris
        self._kosong_baris = 0

    def _hitung(self, banyak: int) -> None:
        self._jumlah += banyak
        if self._jumlah > _SEL_MAKS:
            raise _Rusak("cells")


def _ulang(sifat: dict[str, str], nama: str) -> int:
    teks = sifat.get(f"{_TABEL}{nama}", "1")
    if not (teks.isascii() and teks.isdecimal() and len(teks) < 9):
        raise _Rusak("number")
    return max(1, int(teks))


def _isi(sifat: dict[str, str]) -> object:
    """Return the number of a cell; texts come from its paragraphs."""
    jenis = sifat.get(f"{_KANTOR}value-type", "")
    if jenis in ("float", "currency", "percentage"):
        try:
            nilai = float(sifat.get(f"{_KANTOR}value", ""))
        except ValueError:
            return ""
        return float(f"{nilai * (100 if jenis == 'percentage' else 1):.15g}")
    if jenis == "date":
        return sifat.get(f"{_KANTOR}date-value", "")[:10]
    return ""
