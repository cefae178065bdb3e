"""Workbooks that are one XML document: Excel 2003 (named .xls or .xml) and flat OpenDocument."""

from __future__ import annotations

import re
from datetime import date

from kinerja.impor.baca_ods import baca_datar
from kinerja.impor.kisi import Gabung, Kisi
from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.masukan.xml_buku import DokumenRusak, telusuri

__all__ = ["baca_xml", "buku_xml"]

_UKURAN_MAKS, _SEL_MAKS, _KOLOM_MAKS, _BARIS_MAKS = 50_000_000, 1_000_000, 16_384, 200_000
_BUKU = "urn:schemas-microsoft-com:office:spreadsheet "
_ODF = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_AWAL = 4_000


class _Berlebih(DokumenRusak):
    """More cells than any export has, or numbers that no spreadsheet writes."""


def buku_xml(teks: str) -> bool:
    """Tell whether a text begins like a workbook in one XML document."""
    awal = teks[:_AWAL]
    return f'"{_BUKU.strip()}"' in awal.replace("'", '"') or _ODF in awal


def baca_xml(nama: str, teks: str) -> tuple[Kisi, ...]:
    """Read a workbook that is one XML document; one that declares a document type is refused.

    Raises
    ------
    MasukanSalah
        ``buku_rusak`` or ``lembar_terlalu_luas``.
    """
    # The text is decoded already: what it says of its encoding holds no more.
    isi = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", teks.lstrip("\ufeff \t\r\n"), count=1).encode("utf-8", "replace")
    if len(isi) > _UKURAN_MAKS:
        raise _salah(nama, "lembar_terlalu_luas", "terlalu besar untuk satu ekspor; simpan sebagai .xlsx")
    if _ODF in teks[:_AWAL]:
        return baca_datar(nama, isi)
    penelusur = _Penelusur(nama)
    try:
        telusuri(isi, penelusur.mulai, penelusur.akhir, penelusur.huruf)
    except _Berlebih:
        raise _salah(nama, "lembar_terlalu_luas", "terlalu luas untuk satu ekspor; hapus isi di luar tabel") from None
    except DokumenRusak as salah:
        pesan = "rusak, terpotong, atau tidak aman dibaca; buka dengan Excel, lalu simpan sebagai .xlsx"
        raise _salah(nama, "buku_rusak", pesan) from salah
    return tuple(penelusur.kisi)


class _Penelusur:
    """The state of the walk through a workbook of Excel 2003."""

    def __init__(self, nama: str) -> None:
        self.kisi: list[Kisi] = []
        self._nama = nama
        self._lembar = ""
        self._persen: set[str] = set()
        self._gaya = ""
        self._baris: list[tuple[object, ...]] = []
        self._sebaris: list[object] = []
        self._gabung: list[Gabung] = []
        self._teks: list[str] | None = None
        self._jenis = self._gaya_sel = ""
        self._catatan = self._jumlah = self._kanan = 0

    def mulai(self, unsur: str, sifat: dict[str, str]) -> None:
        milik = {satu.removeprefix(_BUKU): isi for satu, isi in sifat.items()}
        nama = unsur.removeprefix(_BUKU)
        if nama == "Style":
            self._gaya = milik.get("ID", "")
        elif nama == "NumberFormat" and ("%" in (bentuk := milik.get("Format", "")) or bentuk == "Percent"):
            self._persen.add(self._gaya)
        elif nama == "Worksheet":
            self._lembar, self._baris, self._gabung = milik.get("Name", ""), [], []
        elif nama == "Row":
            self._loncat(self._baris, milik, (), _BARIS_MAKS)
            self._sebaris = []
        elif nama == "Cell":
            self._mulai_sel(milik)
        elif nama == "Comment":
            self._catatan += 1
        elif nama == "Data" and not self._catatan:
            self._teks, self._jenis = [], milik.get("Type", "String")

    def akhir(self, unsur: str) -> None:
        nama = unsur.removeprefix(_BUKU)
        if nama == "Comment":
            self._catatan -= 1
        elif nama == "Data" and self._teks is not None:
            if self._sebaris:
                self._sebaris[-1 - self._kanan] = self._nilai("".join(self._teks))
            self._teks = None
        elif nama == "Row":
            self._hitung(1)
            while self._sebaris and self._sebaris[-1] == "":
                self._sebaris.pop()
            self._baris.append(tuple(self._sebaris))
        elif nama == "Worksheet":
            while self._baris and not self._baris[-1]:
                self._baris.pop()
            self.kisi.append(Kisi(self._nama, self._lembar, tuple(self._baris), tuple(self._gabung)))

    def huruf(self, teks: str) -> None:
        if self._teks is not None:
            self._teks.append(teks)

    def _mulai_sel(self, milik: dict[str, str]) -> None:
        self._loncat(self._sebaris, milik, "", _KOLOM_MAKS)
        kanan, bawah = _bilangan(milik, "MergeAcross"), _bilangan(milik, "MergeDown")
        if len(self._sebaris) + kanan >= _KOLOM_MAKS:
            raise _Berlebih("columns")
        self._hitung(1 + kanan)
        if kanan or bawah:
            atas, kiri = len(self._baris), len(self._sebaris)
            self._gabung.append((atas, atas + bawah, kiri, kiri + kanan))
        self._kanan, self._gaya_sel = kanan, milik.get("StyleID", "")
        self._sebaris += [""] * (1 + kanan)

    def _loncat(
        self, isi: list[object] | list[tuple[object, ...]], milik: dict[str, str], kosong: object, batas: int
    ) -> None:
        """Go to the row or column that a document names; the ones between are blank."""
        sampai = _bilangan(milik, "Index") - 1
        if sampai >= batas or len(isi) >= batas:
            raise _Berlebih("far")
        if sampai > len(isi):
            self._hitung(sampai - len(isi))
            isi += [kosong] * (sampai - len(isi))

    def _hitung(self, banyak: int) -> None:
        self._jumlah += banyak
        if self._jumlah > _SEL_MAKS:
            raise _Berlebih("cells")

    def _nilai(self, teks: str) -> object:
        if self._jenis == "Number":
            return _angka(teks, 100 if self._gaya_sel in self._persen else 1)
        if self._jenis == "DateTime":
            try:
                return date.fromisoformat(teks[:10])
            except ValueError:
                return teks
        if self._jenis == "Error":
            return SelCacat(teks[:20] or "#N/A")
        if self._jenis == "Boolean":
            return teks.strip() == "1"
        return teks


def _angka(teks: str, kali: int) -> object:
    """Return a number at the digits that a spreadsheet keeps; a text where it is none."""
    if not re.fullmatch(r"\s*[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,2})?\s*", teks):
        return teks
    return float(f"{float(teks) * kali:.15g}")


def _bilangan(milik: dict[str, str], nama: str) -> int:
    teks = milik.get(nama, "0")
    if not (teks.isascii() and teks.isdecimal() and len(teks) < 9):
        raise _Berlebih("number")
    return int(teks)


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])
