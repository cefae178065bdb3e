"""The neutral document tree: what a report says, without a word of HTML or Typst.

Every display object of :mod:`kinerja.sajian` builds a tuple of blocks. Writers turn blocks into HTML, Typst and
Markdown; the executed notebooks carry them as JSON (mime type :data:`MIME`), so that one computation feeds all forms.

Blocks are frozen dataclasses made of strings, numbers and tuples only. Text is plain text: writers escape it.

>>> dari_json(ke_json((Paragraf((Teks("Capaian "), Teks("77,04 %", tebal=True))),)))
(Paragraf(isi=(Teks(teks='Capaian ', tebal=False, miring=False), Teks(teks='77,04 %', tebal=True, miring=False)), gaya='biasa'),)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Literal, TypeVar, get_args, get_type_hints

from kinerja.sajian.blok_inline import Inline, Putus, Rujuk, Tautan, Teks
from kinerja.sajian.blok_resmi import KopSurat, Pembatas, PihakTtd, Sampul, TandaTangan

__all__ = [
    "BIDANG_TEKS",
    "MIME",
    "Bagian",
    "Blok",
    "Butir",
    "Daftar",
    "DaftarOtomatis",
    "Gambar",
    "HalamanBaru",
    "Inline",
    "Judul",
    "Kolom",
    "KopSurat",
    "Kotak",
    "Lembar",
    "Paragraf",
    "Pembatas",
    "PihakTtd",
    "Putus",
    "Rujuk",
    "Rumus",
    "Sampul",
    "Sel",
    "Tabel",
    "TandaTangan",
    "Tautan",
    "Teks",
    "Ukuran",
    "dari_json",
    "dari_teks",
    "ganti",
    "jelajah",
    "ke_json",
    "ke_teks",
]

#: Mime type under which notebooks carry blocks.
MIME = "application/vnd.kinerja.blok+json"

_B = TypeVar("_B")

Rata = Literal["kiri", "tengah", "kanan"]
#: Size of the text of a table.
Ukuran = Literal["biasa", "kecil", "mungil"]


# --- blocks ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Bagian:
    """Start of a part of the report. ``halaman`` names the page numbering that begins here.

    ``sampul`` has none, ``romawi`` counts i, ii, iii, ``arab`` starts at 1 with the first part that asks for it and
    runs on from there.
    """

    kunci: str
    halaman: Literal["sampul", "romawi", "arab"]
    judul_berjalan: str = ""


@dataclass(frozen=True)
class Judul:
    """A heading. Level 1 is a chapter (``nomor`` "BAB I", on a new page, centred), 2 to 4 its sections."""

    tingkat: int
    teks: str
    nomor: str = ""
    kunci: str = ""
    di_daftar_isi: bool = True


@dataclass(frozen=True)
class Paragraf:
    """Running text. ``gaya``: biasa (justified), tengah (centred), kecil (small), kutipan (indented)."""

    isi: tuple[Inline, ...]
    gaya: Literal["biasa", "tengah", "kecil", "kutipan"] = "biasa"


@dataclass(frozen=True)
class Butir:
    """One item of a list; ``isi`` are blocks (mostly one paragraph, perhaps a list below it)."""

    isi: tuple[Blok, ...]


@dataclass(frozen=True)
class Daftar:
    """A list: ``angka`` 1. 2., ``huruf`` a. b., ``butir`` bullets. ``mulai`` is the first number."""

    butir: tuple[Butir, ...]
    gaya: Literal["angka", "huruf", "butir"] = "butir"
    mulai: int = 1


@dataclass(frozen=True)
class Sel:
    """One printed cell. ``lebar`` and ``tinggi`` are the numbers of columns and rows that it covers.

    ``rata`` None takes the column's. ``warna`` is the level of a predikat, 1 (worst) to 5 (best), which the writers
    show by colour and by a mark that also reads in grey. ``rinci`` indents by that many steps. ``tautan`` are links to
    files beside the page, shown after the text on the screen and not on paper. ``tuju`` are keys of blocks of another
    document (the report, seen from its review): the first one that it has is printed below the text ("Tabel 3.1"), in
    HTML as a link.
    """

    teks: str = ""
    lebar: int = 1
    tinggi: int = 1
    rata: Rata | None = None
    tebal: bool = False
    miring: bool = False
    warna: int | None = None
    rinci: int = 0
    tautan: tuple[Tautan, ...] = ()
    tuju: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kolom:
    """A column: its share of the table's width (any positive number) and alignment of its body cells."""

    bobot: float = 1.0
    rata: Rata = "kiri"


@dataclass(frozen=True)
class Tabel:
    """A table. ``kepala`` are the header rows (repeated on each page), ``baris`` the body.

    A row holds only the cells that start in it: cells covered by a span of an earlier cell are left out, as in HTML.
    ``gaya_baris`` gives each body row a style: "" plain, "jumlah" total (bold, ruled), "kelompok" group heading,
    "program" and "kegiatan" shades of a budget tree, "sorot" the row that the table is about. With ``nomor`` "" the table has no caption (forms).
    ``lanskap`` puts it on landscape pages of its own. ``ukuran`` is the largest size of the text that it may have; the layout may turn it and set it smaller.
    ``garis`` False leaves the grid out (layouts of names and values in forms). ``ikhtisar`` says that it sums the document
    up: its figures are read without scrolling sideways on a narrow screen, however many rows they stand in.
    """

    kolom: tuple[Kolom, ...]
    kepala: tuple[tuple[Sel, ...], ...]
    baris: tuple[tuple[Sel, ...], ...]
    kunci: str = ""
    nomor: str = ""
    judul: str = ""
    gaya_baris: tuple[str, ...] = ()
    sumber: str = ""
    catatan: tuple[str, ...] = ()
    lanskap: bool = False
    ukuran: Ukuran = "biasa"
    garis: bool = True
    ikhtisar: bool = False


@dataclass(frozen=True)
class Gambar:
    """A figure as SVG (made by our own charts and diagrams only) with its caption and alternative text.

    ``lebar`` is the share of the text width, 0 to 1. ``lanskap`` puts it on a landscape page of its own.
    """

    svg: str
    alt: str
    kunci: str = ""
    nomor: str = ""
    judul: str = ""
    sumber: str = ""
    lebar: float = 1.0
    lanskap: bool = False


@dataclass(frozen=True)
class Rumus:
    """A formula: ``kiri`` = (``pembilang`` / ``penyebut``) ``akhir``; without ``penyebut`` it prints on one line."""

    kiri: str
    pembilang: str
    penyebut: str = ""
    akhir: str = ""


@dataclass(frozen=True)
class Kotak:
    """A framed remark; ``jenis`` "perhatian" is a warning, "info" a note, "kosong" a part not yet filled in."""

    isi: tuple[Blok, ...]
    jenis: Literal["info", "perhatian", "kosong"] = "info"


@dataclass(frozen=True)
class HalamanBaru:
    """A page break."""


@dataclass(frozen=True)
class DaftarOtomatis:
    """Where the table of contents or the list of tables or figures goes; writers fill it."""

    jenis: Literal["isi", "tabel", "gambar"]
    judul: str


@dataclass(frozen=True)
class Lembar:
    """Blocks on pages of their own, on one page where they fit it: the PDF sets them a little smaller for that.

    Where they do not, the blocks from ``belah`` on (from 1, 0 for none) go to a second page; the block before that place
    that ``judul`` counts heads it too, and the last block ends both.
    """

    isi: tuple[Blok, ...]
    belah: int = 0
    judul: int = 0


Blok = (
    Bagian
    | Judul
    | Paragraf
    | Daftar
    | Tabel
    | Gambar
    | Rumus
    | Kotak
    | HalamanBaru
    | DaftarOtomatis
    | Sampul
    | Pembatas
    | Lembar
    | KopSurat
    | TandaTangan
)

_JENIS: dict[str, type] = {
    kelas.__name__: kelas
    for kelas in (
        Teks,
        Putus,
        Rujuk,
        Tautan,
        Bagian,
        Judul,
        Paragraf,
        Butir,
        Daftar,
        Sel,
        Kolom,
        Tabel,
        Gambar,
        Rumus,
        Kotak,
        HalamanBaru,
        DaftarOtomatis,
        Sampul,
        Pembatas,
        Lembar,
        KopSurat,
        PihakTtd,
        TandaTangan,
    )
}


_KELAS = frozenset(_JENIS.values())
#: Fields by kind of block, each with its default; the defaults alone.
_BIDANG = {kelas: tuple((satu.name, satu.default) for satu in fields(kelas)) for kelas in _KELAS}
_BAWAAN = {kelas: {nama: isi for nama, isi in bidang if isi is not MISSING} for kelas, bidang in _BIDANG.items()}
_NAMA = {kelas: frozenset(nama for nama, _ in bidang) for kelas, bidang in _BIDANG.items()}


def ganti(satu: _B, **isi: object) -> _B:
    """Return a block with other values of some fields: :func:`dataclasses.replace` in a fifth of its time.

    >>> ganti(Sel("77,04", tebal=True), teks="77,32").teks
    '77,32'
    """
    return _buat(type(satu), {**satu.__dict__, **isi})


def _buat(kelas: type[_B], isi: dict[str, object]) -> _B:
    """Return a block with these fields; where some are missing or unknown its class says so."""
    if isi.keys() != _NAMA[kelas]:
        return kelas(**isi)
    hasil = object.__new__(kelas)
    # A frozen class sets each field by a call; a report has tens of thousands of cells.
    hasil.__dict__.update(isi)
    return hasil


def ke_json(nilai: object) -> object:
    """Turn blocks into plain lists and dicts; fields that hold their default are left out."""
    if isinstance(nilai, tuple):
        return [ke_json(butir) for butir in nilai]
    kelas = type(nilai)
    if kelas not in _KELAS:
        return nilai
    isi: dict[str, object] = {"jenis_blok": kelas.__name__}
    for nama, bawaan in _BIDANG[kelas]:
        satu = getattr(nilai, nama)
        if satu != bawaan:
            isi[nama] = satu if type(satu) is str else ke_json(satu)
    return isi


def dari_json(nilai: Any) -> Any:
    """Read what :func:`ke_json` wrote.

    Raises
    ------
    KeyError
        for a block of an unknown kind.
    """
    if isinstance(nilai, list):
        return tuple(dari_json(butir) for butir in nilai)
    if isinstance(nilai, dict):
        kelas = _JENIS[nilai["jenis_blok"]]
        isi = {
            nama: satu if type(satu) is str else dari_json(satu) for nama, satu in nilai.items() if nama != "jenis_blok"
        }
        return _buat(kelas, {**_BAWAAN[kelas], **isi})
    return nilai


def ke_teks(blok: tuple[Blok, ...]) -> str:
    """Write blocks as one JSON text: a notebook carries it whole, where it would walk over every leaf of a tree.

    >>> dari_teks(ke_teks((Judul(2, "Capaian"),)))
    (Judul(tingkat=2, teks='Capaian', nomor='', kunci='', di_daftar_isi=True),)
    """
    return json.dumps(ke_json(blok), ensure_ascii=False, separators=(",", ":"))


def dari_teks(teks: str) -> tuple[Blok, ...]:
    """Read what :func:`ke_teks` wrote."""
    blok: tuple[Blok, ...] = dari_json(json.loads(teks))
    return blok


def jelajah(blok: Iterable[Any], *, dalam_tabel: bool = True) -> Iterator[Any]:
    """Walk over all blocks and inlines, outer before inner, in reading order; into tables where that is asked for.

    A table holds cells with links to files, and none of what has a key or refers to one.
    """
    bidang = _KE_DALAM if dalam_tabel else _TANPA_SEL
    for satu in blok:
        # A list that grows is several times faster than generators as deep as the blocks.
        hasil: list[Any] = []
        _kumpulkan(satu, bidang, hasil)
        yield from hasil


def _memuat(jenis: object, dicari: frozenset[type]) -> bool:
    return jenis in dicari or any(_memuat(satu, dicari) for satu in get_args(jenis))


def _bidang(*jenis: type) -> dict[type, tuple[str, ...]]:
    """Name for each kind of block the fields that can hold blocks, inlines or one of some types."""
    dicari = _KELAS.union(jenis)
    return {
        kelas: tuple(nama for nama, ini in get_type_hints(kelas).items() if _memuat(ini, dicari)) for kelas in _KELAS
    }


#: Fields by kind of block: those that lead to other blocks and inlines, and those that hold text as well.
_KE_DALAM, BIDANG_TEKS = _bidang(), _bidang(str)
_TANPA_SEL = {**_KE_DALAM, Tabel: ()}


def _kumpulkan(satu: object, bidang: Mapping[type, tuple[str, ...]], hasil: list[Any]) -> None:
    kelas = type(satu)
    if kelas in _KELAS:
        hasil.append(satu)
        for nama in bidang[kelas]:
            if isi := getattr(satu, nama):
                _kumpulkan(isi, bidang, hasil)
    elif isinstance(satu, tuple):
        for dalam in satu:
            _kumpulkan(dalam, bidang, hasil)
