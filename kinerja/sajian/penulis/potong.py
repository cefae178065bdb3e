"""Pieces of the source of the PDF: how they are written, and what the compiler says of the places where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import ceil

from kinerja.sajian.blok import Blok, Daftar, Gambar, Judul, Kotak, Paragraf, Rumus, Tabel, TandaTangan
from kinerja.sajian.penulis.berkas_tabel import tabel_terpisah

__all__ = [
    "AKHIR",
    "BARIS",
    "BELAH",
    "INDUK",
    "MENGALIR",
    "TINGGI_BARIS_TEKS",
    "Letak",
    "Potong",
    "berisi",
    "berkas_potong",
    "bertanda_akhir",
    "isi_halaman",
    "jenis_blok",
    "pecah",
    "pembuka",
    "pisahkan",
    "putus",
    "putuskan",
    "tanda_baris",
    "tulis",
]

#: Height of a heading with its spaces, of a line of running text and of the space between paragraphs, in points; letters of a line.
_TINGGI_JUDUL, TINGGI_BARIS_TEKS, _SELA, _HURUF = 38.0, 20.5, 3.0, 88


#: A table whose first row stands no lower than that (points) begins a page.
_KEPALA_TABEL = 190.0

#: Kinds of pieces that are laid out in no time.
MENGALIR = frozenset({"judul", "teks", "lekat", "lain"})

#: Lines of the source that begin a piece, part the introduction of a landscape page from the rest, and end the pieces.
_AWAL, BELAH, AKHIR = "//~ ", "//~~", "//~."
#: What parts the number of a table with cells over many rows from that of a row of it, where the source marks its place.
BARIS = "b"
_PUTUS = re.compile(r"^bentang: (\d+), putus: \(([^)]*)\), lekat: \(([^)]*)\)", re.MULTILINE)
#: The mark of a row that heads the one below it.
INDUK = "i"
_POTONG = re.compile(rf"^{_AWAL}(\d+) (\w+) ?([\d.]*)\n", re.MULTILINE)


@dataclass(frozen=True)
class Letak:
    """Where a piece begins, or a text ends: page, and distance from the upper edge in points."""

    halaman: int
    y: float


@dataclass(frozen=True)
class Potong:
    """A piece of the source.

    ``jenis`` is "bab", "judul", "teks", "lekat" (a text that stays with what follows), "tabel", "gambar", "mendatar", "tanda" (a signature) or
    "lain"; ``pengantar`` the height in points of headings and text that a landscape page begins with.
    """

    nomor: int
    jenis: str
    pengantar: float
    isi: str

    @property
    def utuh(self) -> bool:
        """A table that does not break over pages."""
        return "utuh: true" in self.isi


def jenis_blok(satu: Blok, *, lekat: bool) -> str:
    """Name the kind of a block as far as it matters here."""
    match satu:
        case Judul():
            return "bab" if satu.tingkat == 1 else "judul"
        case Paragraf():
            return "lekat" if lekat else "teks"
        case Tabel():
            return "tabel" if satu.nomor else "lain"
        case Gambar():
            return "gambar" if satu.nomor else "lain"
        case Daftar() | Kotak() | Rumus():
            return "lain"
        case TandaTangan():
            return "tanda"
        case _:
            return "batas"


def pembuka(nomor: int, jenis: str, pengantar: Sequence[Blok] = ()) -> str:
    """Return the lines that begin a piece; ``pengantar`` are the headings and texts at the top of a landscape page."""
    tinggi = sum(_tinggi(satu) for satu in pengantar)
    return f"{_AWAL}{nomor} {jenis} {tinggi:g}\nletak({nomor})\n"


def _tinggi(satu: Blok) -> float:
    if isinstance(satu, Kotak):
        return _TINGGI_JUDUL + sum(map(_tinggi, satu.isi))
    if not isinstance(satu, Paragraf):
        return _TINGGI_JUDUL
    return ceil(sum(len(getattr(isi, "teks", "")) for isi in satu.isi) / _HURUF) * TINGGI_BARIS_TEKS + _SELA


def pisahkan(pengantar: str, isi: str) -> str:
    """Return the contents of a landscape page whose introduction can be taken out."""
    return f"{pengantar}\n{BELAH}\n{isi}" if pengantar else isi


def bertanda_akhir(nomor: int, isi: str) -> str:
    """Mark where a text or a landscape page ends.

    The mark stands within: behind the piece it would go along with what follows it onto the next page.
    """
    if isi.startswith("lanskap("):
        return f'{isi.removesuffix("})")}letak("{nomor}z")\n}})'
    if not isi.startswith(("alinea({ ", "list(", "enum(")) or " })" not in isi:
        return isi
    depan, _, ekor = isi.rpartition(" })")
    return f'{depan}; letak("{nomor}z") }}){ekor}'


def berisi(sumber: str) -> bool:
    """Tell whether a source has pieces that may wait: without figures and tables there is nothing to lay out twice."""
    return any(temu[2] in ("gambar", "mendatar", "tabel") for temu in _POTONG.finditer(sumber))


def berkas_potong(sumber: str, templat: str) -> tuple[str, dict[str, bytes]]:
    """Return the source with its pieces and tables in files of their own, and these files by name; the pages are the same.

    The compiler knows a piece again by its file and its place in it. In one file everything behind a change would have
    another place, and be laid out anew with it. Text between two tables or figures is soon laid out, and is one file.
    """
    utama: list[str] = []
    berkas: dict[str, bytes] = {}
    for bagian in sumber.split(f"{AKHIR}\n"):
        awal, *pecah = _POTONG.split(bagian)
        utama.append(awal)
        semua = zip(pecah[::4], pecah[1::4], pecah[3::4], strict=True)
        for _, kelompok in groupby(enumerate(semua), lambda satu: -1 if satu[1][1] in MENGALIR else satu[0]):
            milik = [satu for _, satu in kelompok]
            nama = f"potong-{milik[0][0]}.typ"
            # What a landscape page began with has been taken out of it.
            while nama in berkas:
                nama = f"lagi-{nama}"
            isi, tabel = tabel_terpisah("".join(isi for _, _, isi in milik), templat)
            berkas |= {nama: f'#{{\nimport "{templat}": *\n{isi}}}'.encode(), **tabel}
            utama.append(f'include "{nama}"\n')
    return "".join(utama), berkas


def isi_halaman(letak: Sequence[tuple[str, int, float]]) -> dict[str, Letak]:
    """Read what the compiler says of the places of pieces ("12"), of the ends of texts ("12z") and of tables ("")."""
    hasil: dict[str, Letak] = {}
    kini = ""
    for nama, halaman, y in letak:
        hasil[nama or f"{kini}z"] = Letak(halaman, y)
        kini = kini if BARIS in nama else nama or kini
    return hasil


def putus(nomor: int, baris: Sequence[int] = (), lekat: Sequence[int] = ()) -> str:
    """Return the line of the source that says at which rows the cells of a table that span many are cut.

    A negative row is one at which a cell begins whose first piece stays on one page; ``lekat`` are rows that stay with
    the one below them.

    >>> putus(2, [14, -9], [3])
    'bentang: 2, putus: (14, -9, ), lekat: (3, )'
    """
    return f"bentang: {nomor}, putus: {_deret(baris)}, lekat: {_deret(lekat)}"


def _deret(angka: Sequence[int]) -> str:
    return f"({''.join(f'{satu}, ' for satu in angka)})"


def tanda_baris(nomor: int, baris: int, *, induk: bool) -> str:
    """Return the mark of a row of table ``nomor``, which says whether it heads the next one.

    >>> tanda_baris(2, 14, induk=True)
    'letak("2b14i")'
    """
    return f'letak("{nomor}{BARIS}{baris}{INDUK if induk else ""}")'


def putuskan(sumber: str, letak: Mapping[str, Letak]) -> str:
    """Return the source whose cells over many rows are cut at the rows with which pages begin, and no heading row ends one.

    A piece may be higher than the rows that it spans, and then goes to the next page with the first of them: the page
    begins before the row at which it was to be cut. Without the cut it would be back; it is held where it is.
    """
    tempat: dict[str, list[tuple[int, int, bool]]] = {}
    pertama: dict[str, int] = {}
    for nama, satu in letak.items():
        nomor, _, baris = nama.partition(BARIS)
        if baris:
            tempat.setdefault(nomor, []).append((int(baris.rstrip(INDUK)), satu.halaman, baris.endswith(INDUK)))
            # So may the first row of the table, which then begins a page with its caption.
            pertama.setdefault(nomor, int(baris.rstrip(INDUK)) if satu.y <= _KEPALA_TABEL else 0)

    def isi(temu: re.Match[str]) -> str:
        urut = sorted(tempat.get(temu[1], []))
        awal = [baris for (_, lalu, _), (baris, kini, _) in pairwise(urut) if kini > lalu]
        lama, lekat = (_angka(satu) for satu in temu.group(2, 3))
        mulai = [pertama.get(temu[1], 0), *awal]
        meleset = (max((a for a in mulai if a < satu), default=0) for satu in lama if satu > 0 and satu not in awal)
        tetap = {-satu for satu in lama if satu < 0}
        putusan = [*awal, *sorted(-satu for satu in {*tetap, *meleset} if satu)]
        return putus(int(temu[1]), putusan, sorted({*lekat, *_tertinggal(urut)}))

    return _PUTUS.sub(isi, sumber)


def _angka(deret: str) -> list[int]:
    return [int(satu) for satu in deret.split(",") if satu.strip()]


def _tertinggal(urut: Sequence[tuple[int, int, bool]]) -> Iterator[int]:
    """Yield the rows that head others, and end a page without one of these; given as row, page, whether it heads the next."""
    ikut = False
    for (baris, kini, induk), (lanjut, nanti, _) in reversed([*pairwise(urut)]):
        ikut = induk and lanjut == baris + 1 and (nanti > kini or ikut)
        if ikut:
            yield baris


def pecah(sumber: str) -> tuple[str, list[Potong]]:
    """Return what stands before the first piece of a part of the source, and its pieces."""
    awal, *isi = _POTONG.split(sumber)
    return awal, [
        Potong(int(nomor), jenis, float(tinggi or 0), teks)
        for nomor, jenis, tinggi, teks in zip(isi[::4], isi[1::4], isi[2::4], isi[3::4], strict=True)
    ]


def tulis(satu: Potong) -> str:
    """Return a piece as it stands in the source."""
    return f"{_AWAL}{satu.nomor} {satu.jenis} {satu.pengantar:g}\n{satu.isi}"
