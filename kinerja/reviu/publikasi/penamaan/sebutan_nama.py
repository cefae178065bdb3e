"""Every naming of a report: rows and cells of its tables, items of its lists, its headings, what it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.sebutan import tanpa_kode
from kinerja.reviu.publikasi.penamaan.beda_kata import UKURAN

__all__ = ["Penamaan", "himpun_nama", "kata_nama"]

_NAMA = f"{PERIHAL}Nama"
_DI_DEPAN = re.compile(r"^\W*(?P<jenis>sub\s*-?kegiatan|program|kegiatan)\b\W*(?=\w)", re.IGNORECASE)
_NOMOR = re.compile(r"^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]+\s*|[\d.]+\s+)+", re.IGNORECASE)
_KURUNG = re.compile(r"\s*\([^()]*\)")
#: What is written short in one place and long in another; words that join others are none.
_PANJANG = {
    "kab": "kabupaten",
    "prov": "provinsi",
    "kec": "kecamatan",
    **dict.fromkeys("yg dlm dgn utk thd pd".split(), ""),
}
#: Headings of columns that hold names, by kind.
_KOLOM = re.compile(r"\b(?P<jenis>indikator|sasaran|tujuan|misi|program|kegiatan)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Penamaan:
    """A name where it stands; ``asal`` is its list or table, ``ragam`` how it stands there, ``jenis`` its kind where that is said."""

    sel: Sel
    jenis: str
    teks: str
    asal: str
    ragam: str

    @cached_property
    def kata(self) -> tuple[str, ...]:
        """Its words in one spelling, without the one that says its kind."""
        return kata_nama(self.teks)

    @property
    def tempat(self) -> str:
        """Where it stands, in words."""
        if self.ragam == "tabel":
            return f"{self.sel.isi.tabel}{self.sel.letak}"
        return f"{_RAGAM[self.ragam]} {self.jenis}{self.sel.letak}"


_RAGAM = {
    "butir": "butir",
    "judul": "judul",
    "uraian": "uraian",
    "kutipan": "kalimat tentang",
    "kalimat": "kalimat tentang",
}


def kata_nama(teks: str) -> tuple[str, ...]:
    """Return the words of a name in one spelling, without its code and the word that says its kind.

    >>> kata_nama("SS 2 Program Penataan Taman di Kab. Contoh")
    ('penataan', 'taman', 'kabupaten', 'contoh')
    """
    semua = tuple(filter(None, (_PANJANG.get(satu, satu) for satu in kata(tanpa_kode(teks)))))
    return semua[1:] if semua[:1] in (("program",), ("kegiatan",), ("subkegiatan",)) else semua


@lru_cache(maxsize=4)
def himpun_nama(isi: IsiPublikasi) -> tuple[Penamaan, ...]:
    """Return the namings of a report, those of its text first."""
    teks = [_dari_teks(sel) for sel in isi.perihal if sel.isi.tabel == _NAMA]
    tabel = [nama for t in isi.tabel if not t.prosa and not t.grafik for nama in _dari_tabel(t)]
    return tuple(satu for satu in (*teks, *tabel) if satu.kata)


def _dari_teks(sel: Sel) -> Penamaan:
    return Penamaan(sel, sel.isi.kolom.casefold(), sel.teks, sel.isi.induk or "", sel.isi.kelompok or "")


def _dari_tabel(tabel: TabelPublikasi) -> Iterator[Penamaan]:
    """Yield the names of rows, of what they belong to, and of the cells below a heading that says what they name."""
    ada: set[tuple[int, str]] = set()
    for baris in tabel.baris:
        if not baris.sel or baris.peran != "isi":
            continue
        for jenis, teks, sel in _sebaris(baris):
            nama = _bersih(sel, jenis, teks, tabel.nama)
            if (kunci := (baris.sel[0].nomor, nama.teks)) not in ada:
                ada.add(kunci)
                yield nama


def _sebaris(baris: BarisPublikasi) -> Iterator[tuple[str, str, Sel]]:
    yield "", baris.nama, baris.sel[0]
    yield from (("", satu, baris.sel[0]) for satu in baris.induk.split(" > ") if satu)
    for sel in baris.sel:
        if sel.angka is None and (temu := _KOLOM.search(sel.kolom)):
            yield temu["jenis"].casefold(), sel.teks, sel


def _bersih(sel: Sel, jenis: str, teks: str, tabel: str) -> Penamaan:
    """Return a name of a table without number and brackets; it may say its kind, or by its first word that it measures something."""
    isi = _KURUNG.sub("", _NOMOR.sub("", teks)).strip()
    if temu := _DI_DEPAN.match(isi):
        jenis = temu["jenis"].casefold()
    elif not UKURAN.isdisjoint(kata(isi)[:1]):
        jenis = jenis or "indikator"
    return Penamaan(sel, jenis, isi, tabel, "tabel")
