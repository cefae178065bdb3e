"""Layouts of tables as programs print them, drawn by lot: the same number of a family is the same layout on every run.

A family of numbers serves development, another one is kept apart: what is mended for the first must hold for the second.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from contoh_cetakan import Contoh, Nilai, diharapkan
from isi_susunan import (
    Undi,
    anggaran,
    beragam,
    berbutir,
    berkode,
    capaian,
    dana,
    deret,
    hubung,
    pegawai,
    subjumlah,
    tabel_berketerangan,
    tahun_berkelompok,
    triwulan,
    tujuan,
)

from kinerja.model import perihal
from kinerja.pembaca import BarisBaca

__all__ = ["JENIS", "Hitungan", "Susunan", "hitung", "susunan"]


@dataclass(frozen=True)
class Susunan:
    """Tables and the way in which they are printed.

    Attributes
    ----------
    jenis, pembuat
        what it tries, and the program that prints it: "typst", "word" or "excel" (LibreOffice), "peramban".
    garis
        "kisi", "datar", "tiga" (above, below the head, at the end), "tanpa", "pita" (colours), "tegak", "tepi".
    tegak
        where a text stands in the height of its row: "top", "horizon", "bottom".
    huruf, jarak, tinggi
        size of the letters and room beside and above texts in points, height of the text of a page in cm.
    cukup_tinggi
        whether the rows of a sheet are as high as their texts.
    kepala_tegak
        whether the headings of narrow columns are turned to be read upwards.
    terputus, berjudul_dalam
        of a web page: whether rows may break over pages, and whether captions stand within their tables.
    """

    jenis: str
    pembuat: str
    tabel: tuple[Contoh, ...]
    garis: str = "kisi"
    tegak: str = "horizon"
    huruf: float = 9.0
    jarak: tuple[float, float] = (4.0, 2.5)
    ulang: bool = True
    putar: int = 0
    rupiah: bool = False
    sebelah: bool = False
    tanda_air: bool = False
    catatan: bool = False
    rata: str = "center"
    tinggi: float = 25.0
    cukup_tinggi: bool = True
    rupa: str = "Libertinus Serif"
    kepala_tegak: bool = False
    terputus: bool = False
    berjudul_dalam: bool = False

    def diharapkan(self) -> set[Nilai]:
        """Return the values that stand in its tables."""
        return diharapkan(self.tabel)


# --- kinds of layouts ------------------------------------------------------------------------------------------------


_Jenis = Callable[[Undi], Susunan]
_TEGAK = ("top", "horizon", "bottom")
_SEMUA = ("typst", "word", "excel")


def _buat(u: Undi, tabel: Iterable[Contoh], pembuat: Sequence[str] = _SEMUA, **lain: Any) -> Susunan:
    dasar: dict[str, Any] = {
        "tegak": u.acak.choice(_TEGAK),
        "huruf": u.acak.choice((8.0, 9.0, 10.0)),
        "jarak": (u.acak.choice((2.0, 4.0, 6.0)), u.acak.choice((1.5, 2.5, 4.0))),
        "ulang": u.acak.random() < 0.5,
        "rata": u.acak.choice(("center", "left")),
        "rupa": u.acak.choice(("Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern")),
    }
    program = u.acak.choice(pembuat)
    dasar |= {"terputus": u.acak.random() < 0.5, "berjudul_dalam": u.acak.random() < 0.5}
    return Susunan("", program, tuple(tabel), **{**dasar, **lain})


def _lain(u: Undi, tabel: Iterable[Contoh], **lain: Any) -> Susunan:
    """Print tables with any program, among them the browser."""
    return _buat(u, tabel, (*_SEMUA, "peramban"), **lain)


def _ditulis(u: Undi, jenis: _Jenis) -> Susunan:
    """Print a kind of layout with names in capitals, with capitals, or without any."""
    u.tulis = u.acak.choice((str.title, str.title, str.upper, str.lower))
    return jenis(u)


_BANYAK = ("datar", "tiga", "tanpa", "pita", "tegak", "tepi")
#: What is tried, by name.
JENIS: dict[str, _Jenis] = {
    "kisi": lambda u: _buat(u, [capaian(u, "3.1"), anggaran(u, "3.2")]),
    "garis datar": lambda u: _buat(u, [capaian(u, "3.1"), anggaran(u, "3.2")], garis="datar"),
    "tiga garis": lambda u: _buat(u, [capaian(u, "3.1"), deret(u, "3.2")], garis="tiga"),
    "tanpa garis": lambda u: _buat(u, [anggaran(u, "3.1"), deret(u, "3.2")], garis="tanpa"),
    "pita, kepala dua baris": lambda u: _buat(u, [pegawai(u, "3.1"), deret(u, "3.2")], garis="pita"),
    "sel tegak gabung": lambda u: _buat(u, [capaian(u, "3.1", gabung=True)]),
    "sel tegak gabung, garis datar": lambda u: _buat(u, [capaian(u, "3.1", gabung=True)], garis="datar"),
    "kepala tiga baris": lambda u: _buat(u, [pegawai(u, "3.1", tingkat=3)]),
    "kepala tiga baris, garis datar": lambda u: _buat(u, [pegawai(u, "3.1", tingkat=3)], garis=u.acak.choice(("datar", "tiga"))),
    "kepala tiga baris, tanpa garis": lambda u: _buat(u, [pegawai(u, "3.1", tingkat=3)], garis="tanpa"),
    "nama di tengah": lambda u: _buat(u, [anggaran(u, "3.1", ekor=2), deret(u, "3.2", ekor=1)], garis="tanpa", tegak="horizon"),
    "nama di atas": lambda u: _buat(u, [anggaran(u, "3.1", ekor=2), deret(u, "3.2", ekor=1)], garis="tanpa", tegak="top"),
    "nama di bawah": lambda u: _buat(u, [anggaran(u, "3.1", ekor=2), deret(u, "3.2", ekor=1)], garis="tanpa", tegak="bottom"),
    "nama panjang, garis datar": lambda u: _buat(u, [capaian(u, "3.1", ekor=2), anggaran(u, "3.2", ekor=2)], garis=u.acak.choice(("datar", "tiga"))),
    "baris terpotong halaman": lambda u: _buat(u, [anggaran(u, "3.1", ekor=3, baris=14), capaian(u, "3.2", ekor=3, baris=9)], tinggi=13.0),
    "baris terpotong, garis datar": lambda u: _buat(u, [anggaran(u, "3.1", ekor=2, baris=16)], garis="datar", tinggi=13.0),
    "terpotong, tanpa garis": lambda u: _buat(u, [anggaran(u, "3.1", ekor=1, baris=16)], garis=u.acak.choice(("tanpa", "tiga", "pita")), tinggi=13.0),
    "lanskap": lambda u: _buat(u, [triwulan(u, "3.1")], huruf=8.0),
    "lanskap, garis datar": lambda u: _buat(u, [triwulan(u, "3.1")], huruf=8.0, garis=u.acak.choice(("datar", "tiga"))),
    "diputar": lambda u: _buat(u, [triwulan(u, "3.1"), deret(u, "3.2")], ("typst",), huruf=8.0, putar=u.acak.choice((-90, 90)), garis=u.acak.choice(("kisi", "datar"))),
    "huruf kecil": lambda u: _buat(u, [capaian(u, "3.1", gabung=u.acak.random() < 0.5), triwulan(u, "3.2")], huruf=u.acak.choice((5.5, 6.0, 6.5)), jarak=(2.0, 1.0), garis=u.acak.choice(("kisi", "datar"))),
    "Rp di kiri sel": lambda u: _buat(u, [dana(u, "3.1")], ("typst", "excel"), rupiah=True),
    "Rp di kiri sel, tanpa kisi": lambda u: _buat(u, [dana(u, "3.1")], ("typst", "excel"), rupiah=True, garis=u.acak.choice(("datar", "tiga", "tanpa", "pita"))),
    "angka terlipat": lambda u: _buat(u, [anggaran(u, "3.1", lebar=(2, 6, 1.45, 1.45, 1.2))], ("word", "excel"), huruf=10.0),
    "angka terlipat, garis datar": lambda u: _buat(u, [anggaran(u, "3.1", lebar=(2, 6, 1.45, 1.45, 1.2))], ("word", "excel"), huruf=10.0, garis=u.acak.choice(("datar", "tiga", "tanpa"))),
    "kepala berpenggal": lambda u: _buat(u, [hubung(u, "3.1")], garis=u.acak.choice(("kisi", "datar", "tanpa"))),
    "dua tabel sebelah-menyebelah": lambda u: _buat(u, [replace(dana(u, "3.1"), lanskap=True), replace(deret(u, "3.2"), lanskap=True)], ("typst",), sebelah=True, huruf=7.0, garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa"))),
    "catatan dan tanda air": lambda u: _buat(u, [deret(u, "3.1"), capaian(u, "3.2")], ("typst", "word"), tanda_air=True, catatan=True, garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa"))),
    "sel bolong": lambda u: _buat(u, [capaian(u, "3.1", bolong=True), deret(u, "3.2", bolong=True)], garis=u.acak.choice(("kisi", "datar"))),
    "sel bolong, tanpa garis": lambda u: _buat(u, [capaian(u, "3.1", bolong=True), deret(u, "3.2", bolong=True)], garis=u.acak.choice(("tanpa", "tiga", "pita"))),
    "nomor kolom": lambda u: _buat(u, [capaian(u, "3.1", bernomor=True)], garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa", "pita"))),
    "kelompok baris": lambda u: _buat(u, [deret(u, "3.1", kelompok=True)], garis=u.acak.choice(("kisi", "datar", "tiga", "tanpa", "pita"))),
    "garis tegak": lambda u: _buat(u, [capaian(u, "3.1"), anggaran(u, "3.2", ekor=u.acak.randint(0, 2))], garis="tegak"),
    "baris terlalu rendah": lambda u: _buat(u, [capaian(u, "3.1", gabung=True), deret(u, "3.2", ekor=1)], ("excel",), cukup_tinggi=False, garis=u.acak.choice(("kisi", "datar", "pita"))),
    "sel tegak gabung, tanpa garis": lambda u: _buat(u, [capaian(u, "3.1", gabung=True)], garis=u.acak.choice(("tanpa", "tiga", "tepi", "tegak"))),
    "kepala dua baris, tanpa garis": lambda u: _buat(u, [pegawai(u, "3.1"), replace(triwulan(u, "3.2"), lanskap=False)], huruf=7.0, garis=u.acak.choice(("tanpa", "tiga"))),
    "lanskap, tanpa garis": lambda u: _buat(u, [triwulan(u, "3.1")], huruf=8.0, garis=u.acak.choice(("tanpa", "pita", "tegak"))),
    "keterangan panjang": lambda u: _buat(u, [tabel_berketerangan(u, "3.1")], garis=u.acak.choice(("kisi", *_BANYAK))),
    "nama berhuruf lain": lambda u: _ditulis(u, lambda u: _buat(u, [anggaran(u, "3.1", ekor=1), capaian(u, "3.2", ekor=1)], garis=u.acak.choice(_BANYAK))),
    "nama berhuruf lain, tanpa garis": lambda u: _ditulis(u, lambda u: _buat(u, [anggaran(u, "3.1", ekor=2), deret(u, "3.2", ekor=1)], garis=u.acak.choice(("tanpa", "tiga", "tegak")))),
    "nama berhuruf lain, kelompok": lambda u: _ditulis(u, lambda u: _buat(u, [deret(u, "3.1", kelompok=True, ekor=1)], garis=u.acak.choice(_BANYAK))),
    "garis tepi": lambda u: _buat(u, [deret(u, "3.1"), anggaran(u, "3.2", ekor=u.acak.randint(0, 1))], garis="tepi"),
    "sel kosong": lambda u: _lain(u, [capaian(u, "3.1", bolong=True, tanda=("",)), deret(u, "3.2", bolong=True, tanda=("", "0,00"))], garis=u.acak.choice(("kisi", "datar"))),
    "sel kosong, tanpa garis": lambda u: _lain(u, [deret(u, "3.1", bolong=True, tanda=("",)), deret(u, "3.2", bolong=True, tanda=("", "-"), ekor=1)], garis=u.acak.choice(_BANYAK[1:])),
    "kode bertingkat": lambda u: _lain(u, [berkode(u, "3.1", ekor=u.acak.randint(0, 2))], garis=u.acak.choice(("kisi", *_BANYAK))),
    "tujuan bertingkat": lambda u: _lain(u, [tujuan(u, "3.1", ekor=u.acak.randint(0, 1))], garis=u.acak.choice(("kisi", "kisi", "datar", "tiga")), tinggi=u.acak.choice((13.0, 25.0))),
    "tahun berkelompok": lambda u: _lain(u, [tahun_berkelompok(u, "3.1", tanda=u.acak.choice(((), ("-",), ("",))))], garis=u.acak.choice(("kisi", *_BANYAK)), huruf=8.0),
    "isi beragam": lambda u: _lain(u, [beragam(u, "3.1", ekor=u.acak.randint(0, 2))], garis=u.acak.choice(("kisi", *_BANYAK))),
    "subjumlah": lambda u: _lain(u, [subjumlah(u, "3.1", ekor=u.acak.randint(0, 1))], garis=u.acak.choice(("kisi", *_BANYAK))),
    "butir dalam sel": lambda u: _lain(u, [berbutir(u, "3.1")], garis=u.acak.choice(("kisi", "kisi", *_BANYAK))),
    "kepala tegak": lambda u: _lain(u, [tahun_berkelompok(u, "3.1", ekor=1), pegawai(u, "3.2")], garis=u.acak.choice(("kisi", "kisi", "datar", "pita")), huruf=8.0, kepala_tegak=True),
    "banyak halaman": lambda u: _lain(u, [anggaran(u, "3.1", ekor=u.acak.randint(0, 2), baris=40)], tinggi=u.acak.choice((9.0, 13.0, 25.0)), garis=u.acak.choice(("kisi", *_BANYAK))),
    "huruf kecil, tanpa garis": lambda u: _lain(u, [capaian(u, "3.1", ekor=1), anggaran(u, "3.2", ekor=1)], huruf=u.acak.choice((4.5, 5.0, 6.0)), jarak=(1.5, 0.5), garis=u.acak.choice(_BANYAK)),
}  # fmt: skip


def susunan(keluarga: str, nomor: int) -> Susunan:
    """Return a layout of a family; numbers run through the kinds."""
    nama = list(JENIS)[nomor % len(JENIS)]
    return replace(JENIS[nama](Undi(f"{keluarga} {nomor}")), jenis=nama)


# --- what was read of them -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Hitungan:
    """Numbers of tables: how many there are, stand in their place, were said to be certain; and those of the last that do not."""

    banyak: int
    tepat: int
    pasti: int
    keliru: tuple[BarisBaca, ...]
    luput: tuple[Nilai, ...]


def _kunci(tabel: str, baris: str, kelompok: str, kolom: str, nilai: str | None) -> Nilai:
    """Return a value in one spelling: blanks, hyphens and the sign of the currency do not matter, nor what follows the number of a caption."""
    nomor = re.match(r"Tabel [\d.]+", tabel)

    def rapat(teks: str) -> str:
        return re.sub(r"[\s\u00ad-]+", "", teks).casefold()

    isi = re.sub(r"^rp\.?", "", rapat(nilai)) if nilai else nilai
    return nomor[0] if nomor else tabel, rapat(baris), rapat(kelompok), rapat(kolom), isi


def _berangka(satu: Nilai) -> bool:
    return bool(satu[4] and re.search(r"\d", satu[4]))


def _awal_dari(satu: Nilai, lain: Nilai) -> bool:
    return (satu[0], satu[2:]) == (lain[0], lain[2:]) and lain[1].startswith(satu[1])


def hitung(cara: Susunan, baris: Iterable[BarisBaca]) -> Hitungan:
    """Hold what was read against what is printed; words and dashes do not count."""
    harap = {k: asal for asal in cara.diharapkan() if _berangka(k := _kunci(*asal))}
    isi = [b for b in baris if b.sebab != "kalimat" and not perihal(b.tabel)]
    milik = [(_kunci(b.tabel, b.baris, b.kelompok, b.kolom, b.nilai), b) for b in isi]
    ada = {k for k, _ in milik if k in harap}
    pasti = [(k, b) for k, b in milik if b.yakin and _berangka(k)]
    # Of a row that is too low a part of the name may not be printed.
    potong = set() if cara.cukup_tinggi else harap.keys()
    keliru = tuple(b for k, b in pasti if k not in harap and not any(_awal_dari(k, lain) for lain in potong))
    return Hitungan(len(harap), len(ada), len(pasti), keliru, tuple(asal for k, asal in harap.items() if k not in ada))
