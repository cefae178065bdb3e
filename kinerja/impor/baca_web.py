"""Tables of a web page, as systems export them under the name of a workbook (.xls)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from kinerja.impor.kepala import berdata, penutup
from kinerja.impor.kisi import Gabung, Kisi, bersih
from kinerja.masukan import Galat, MasukanSalah

__all__ = ["baca_web", "halaman_web"]

_UKURAN_MAKS, _SEL_MAKS, _KOLOM_MAKS, _BARIS_MAKS, _UNSUR_MAKS = 30_000_000, 1_000_000, 2_000, 200_000, 3_000_000
#: Tables within tables: pages put them for layout, some levels deep.
_DALAM_MAKS = 20
_SEL = ("td", "th")
_ALINEA = ("p", "div", "br", "li", "caption", "center", "tr", *(f"h{n}" for n in range(1, 7)))
#: What is no text of a page.
_LEWAT = ("script", "style", "head", "template", "noscript", "select", "textarea", "xml", "svg")
_TAK_TAMPAK = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
#: A page whose first sign is not "<": a line of text or a message of the server stands above the table.
_TABEL = re.compile(r"<table[\s>].{0,5000}?<tr[\s>]", re.IGNORECASE | re.DOTALL)
_AWAL = 20_000
#: What a cell with a number shows: the number, or that the column is too narrow; a date or a percentage is read as shown.
_BERANGKA = re.compile(r"(?:rp\.? ?)?[-(]?[\d., ]*\d[\d., ]*(?:e[+-]?\d+)?(?:,-)?\)?|#+", re.IGNORECASE)


class _Berlebih(ValueError):
    """A page that no system wrote as an export."""


def halaman_web(teks: str) -> bool:
    """Tell whether a text is a web page with a table, or begins like one."""
    awal = teks[:_AWAL].lstrip("\ufeff \t\r\n")
    return bool(_TABEL.search(awal)) or bool(
        re.match(r"<(?:!doctype html|html|table|head|body|meta|style)\b", awal, re.IGNORECASE)
    )


def baca_web(nama: str, teks: str) -> tuple[Kisi, ...]:
    """Read the tables of a page as a spreadsheet shows them: the lines above each, cells over several rows and columns.

    Nothing is loaded from elsewhere and no entity of the page's own is expanded. Tables of one width that go on below
    each other, as pages of an export do, are one.

    Raises
    ------
    MasukanSalah
        ``bukan_tabel`` when the page has no table, ``lembar_terlalu_luas`` when it is larger than any export.
    """
    if len(teks) > _UKURAN_MAKS:
        raise _salah(nama, "lembar_terlalu_luas", "terlalu besar untuk satu ekspor; simpan sebagai .xlsx")
    susunan = _Penyusun()
    pengurai = etree.HTMLParser(target=susunan, encoding="utf-8", no_network=True, huge_tree=False)
    try:
        etree.fromstring(teks.encode("utf-8", "replace"), pengurai)
    except _Berlebih:
        pesan = "terlalu banyak atau terlalu luas untuk satu ekspor; simpan sebagai .xlsx"
        raise _salah(nama, "lembar_terlalu_luas", pesan) from None
    except etree.LxmlError:
        raise _salah(nama, "bukan_tabel", "halaman web yang rusak; unduh ulang, atau simpan sebagai .xlsx") from None
    hasil = _gabungkan(susunan.lembar)
    if not any(satu.lebar >= 2 for satu in hasil):
        pesan = "halaman web tanpa tabel; buka dengan Excel atau LibreOffice, lalu simpan sebagai .xlsx"
        raise _salah(nama, "bukan_tabel", pesan)
    return tuple(
        Kisi(nama, f"tabel {urut}" if len(hasil) > 1 else "", tuple(satu.baris), tuple(satu.gabung))
        for urut, satu in enumerate(hasil, 1)
    )


@dataclass
class _Tabel:
    """Rows as they come; a line of text is a row of one cell."""

    baris: list[tuple[object, ...]] = field(default_factory=list)
    gabung: list[Gabung] = field(default_factory=list)
    #: rows that hold heads only
    kepala: int = 0

    @property
    def lebar(self) -> int:
        return max(map(len, self.baris), default=0)

    def tambah(self, lain: _Tabel) -> None:
        awal = len(self.baris)
        self.baris += lain.baris
        self.gabung += [(atas + awal, bawah + awal, kiri, kanan) for atas, bawah, kiri, kanan in lain.gabung]


class _SedangDibaca:
    """A table that is open: the row and the cell in which the parser stands, and cells that reach down from above."""

    def __init__(self) -> None:
        self.tabel = _Tabel()
        self.baris: dict[int, object] | None = None
        self.kolom = 0
        self.turun: dict[int, int] = {}
        self.bentang = (1, 1)
        self.angka: float | None = None
        self.teks: list[str] | None = None
        self.hanya_kepala = True

    def mulai_baris(self) -> None:
        self.akhiri_baris()
        self.baris, self.kolom, self.hanya_kepala = {}, 0, True

    def akhiri_baris(self) -> int:
        """Close the row; return how many places it takes."""
        self.akhiri_sel()
        if self.baris is None:
            return 0
        isi, self.baris, luas = self.baris, None, len(self.turun)
        self.turun = {kolom: sisa - 1 for kolom, sisa in self.turun.items() if sisa > 1}
        lebar = max(isi, default=-1) + 1
        self.tabel.baris.append(tuple(isi.get(kolom, "") for kolom in range(lebar)))
        if self.hanya_kepala and self.tabel.kepala == len(self.tabel.baris) - 1:
            self.tabel.kepala += 1
        return max(lebar, luas) + 1

    def mulai_sel(self, judul: bool, sifat: Mapping[str, str]) -> None:
        if self.baris is None:
            self.mulai_baris()
        self.akhiri_sel()
        self.hanya_kepala &= judul
        self.bentang = (_bentang(sifat, "rowspan", _BARIS_MAKS), _bentang(sifat, "colspan", 1_000))
        self.angka = _angka(sifat)
        self.teks = [""]

    def akhiri_sel(self) -> None:
        if self.teks is None or self.baris is None:
            return
        teks, self.teks = "\n".join(satu for ruas in self.teks if (satu := bersih(ruas))), None
        nilai: object = self.angka if self.angka is not None and _BERANGKA.fullmatch(teks) else teks
        bawah, kanan = self.bentang
        while self.kolom in self.turun:
            self.kolom += 1
        kolom = self.kolom
        self.kolom += kanan
        if kolom + kanan > _KOLOM_MAKS:
            raise _Berlebih("columns")
        atas = len(self.tabel.baris)
        for letak in range(kolom, kolom + kanan):
            self.baris[letak] = nilai if letak == kolom else ""
            if bawah > 1:
                # Counted from this row on.
                self.turun[letak] = bawah
        if bawah > 1 or kanan > 1:
            self.tabel.gabung.append((atas, atas + bawah - 1, kolom, kolom + kanan - 1))


class _Penyusun:
    """What the parser tells, made into tables and lines between them."""

    def __init__(self) -> None:
        self.lembar: list[_Tabel] = []
        self._terbuka: list[_SedangDibaca] = []
        self._garis = [""]
        self._lewat: list[str] = []
        self._unsur = self._tempat = self._sisipan = 0

    def start(self, unsur: str, sifat: Mapping[str, str]) -> None:
        self._unsur += 1
        if self._unsur > _UNSUR_MAKS:
            raise _Berlebih("elements")
        if self._lewat or unsur in _LEWAT or (unsur not in (*_SEL, "tr", "table") and _tak_tampak(sifat)):
            if unsur not in ("br", "img", "input", "meta", "link", "hr", "col"):
                self._lewat.append(unsur)
            return
        kini = self._terbuka[-1] if self._terbuka else None
        if self._sisipan or (unsur == "table" and kini is not None and kini.tabel.lebar >= 3):
            # A list within a cell of a table is text of that cell.
            self._sisipan += unsur == "table"
            self._alinea()
        elif unsur == "table":
            self._buka(kini)
        elif kini is not None and unsur == "tr":
            self._hitung(kini.akhiri_baris())
            kini.mulai_baris()
        elif kini is not None and unsur in _SEL:
            kini.mulai_sel(unsur == "th", sifat)
            self._hitung(kini.bentang[1])
        elif unsur in _ALINEA:
            self._alinea()

    def end(self, unsur: str) -> None:
        if self._lewat:
            if unsur in self._lewat:
                del self._lewat[len(self._lewat) - 1 - self._lewat[::-1].index(unsur) :]
            return
        kini = self._terbuka[-1] if self._terbuka else None
        if self._sisipan:
            self._sisipan -= unsur == "table"
        elif unsur == "table" and kini is not None:
            self._tutup()
        elif kini is not None and unsur == "tr":
            self._hitung(kini.akhiri_baris())
        elif kini is not None and unsur in _SEL:
            kini.akhiri_sel()
        elif unsur in _ALINEA:
            self._alinea()

    def data(self, teks: str) -> None:
        if self._lewat:
            return
        if self._terbuka:
            if self._terbuka[-1].teks is not None:
                self._terbuka[-1].teks[-1] += teks
        else:
            self._garis[-1] += teks

    def close(self) -> None:
        while self._terbuka:
            self._tutup()
        self._garis_baru()

    def _buka(self, kini: _SedangDibaca | None) -> None:
        """Open a table; what a layout around it says stands above it."""
        if len(self._terbuka) >= _DALAM_MAKS:
            raise _Berlebih("depth")
        if kini is not None:
            self._garis += kini.teks or []
            kini.teks = [""]
            self.lembar.append(kini.tabel)
            kini.tabel = _Tabel()
        self._garis_baru()
        self._terbuka.append(_SedangDibaca())

    def _alinea(self) -> None:
        """Begin a new line, in the cell or between the tables."""
        milik = self._terbuka[-1].teks if self._terbuka else self._garis
        if milik and milik[-1]:
            milik.append("")

    def _tutup(self) -> None:
        kini = self._terbuka.pop()
        self._hitung(kini.akhiri_baris())
        self.lembar.append(kini.tabel)

    def _garis_baru(self) -> None:
        """Put the lines that stand between two tables as rows of their own."""
        baris = [(satu,) for ruas in self._garis if (satu := bersih(ruas))]
        self._garis = [""]
        if baris:
            self._hitung(len(baris))
            self.lembar.append(_Tabel([*baris]))

    def _hitung(self, banyak: int) -> None:
        self._tempat += banyak
        if self._tempat > _SEL_MAKS:
            raise _Berlebih("cells")


def _gabungkan(lembar: Sequence[_Tabel]) -> list[_Tabel]:
    """Put lines and small tables above the table that they head, those after the last one below it, and go on with one table."""
    hasil: list[_Tabel] = []
    atas = _Tabel()
    rupa: tuple[object, ...] = ()
    for satu in lembar:
        if satu.lebar < 3 or len(satu.baris) < 2 or satu.kepala == len(satu.baris) or _tanda_tangan(satu):
            atas.tambah(satu)
            continue
        judul = satu.baris[0]
        lanjut = hasil and satu.lebar == hasil[-1].lebar and (judul == rupa or berdata([bersih(isi) for isi in judul]))
        if lanjut:
            hasil[-1].tambah(atas)
            hasil[-1].tambah(satu)
        else:
            atas.tambah(satu)
            hasil.append(atas)
            rupa = judul
        atas = _Tabel()
    if hasil:
        hasil[-1].tambah(atas)
    elif atas.baris:
        hasil.append(atas)
    return hasil


def _tanda_tangan(tabel: _Tabel) -> bool:
    """Tell whether a table holds nothing but the place, date and names below a report."""
    return any(penutup([bersih(isi) for isi in baris]) for baris in tabel.baris[:4])


def _bentang(sifat: Mapping[str, str], nama: str, batas: int) -> int:
    teks = sifat.get(nama, "1").strip()
    if not (teks.isascii() and teks.isdecimal()) or len(teks) > 9:
        return 1
    # 0 reaches to the end of the table.
    return min(int(teks) or batas, batas) if nama == "rowspan" else max(1, min(int(teks), batas))


def _angka(sifat: Mapping[str, str]) -> float | None:
    """Return the number that Excel and LibreOffice write beside what a cell shows."""
    teks = sifat.get("x:num") or sifat.get("sdval") or ""
    if not re.fullmatch(r"[+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?", teks):
        return None
    return float(f"{float(teks):.15g}")


def _tak_tampak(sifat: Mapping[str, str]) -> bool:
    return "hidden" in sifat or bool(_TAK_TAMPAK.search(sifat.get("style", "")))


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])
