"""How blocks of the PDF follow each other where one of them would leave a page half empty.

A figure that does not fit the rest of a page, and a landscape page, wait until what follows them has filled the page;
their order among tables, figures and headings stays. Which blocks that are is known only once the pages were laid out,
so the source is written in pieces, laid out, and put together anew where that helps.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from math import ceil

from kinerja.sajian.blok import Blok, Daftar, Gambar, Judul, Kotak, Paragraf, Rumus, Tabel

__all__ = [
    "AKHIR",
    "BARIS",
    "Letak",
    "Tepian",
    "berisi",
    "berkas_potong",
    "gabungkan",
    "isi_halaman",
    "jenis_blok",
    "pembuka",
    "pisahkan",
    "putus",
    "putuskan",
]

#: A page counts as half empty when more of its text area than this share would stay blank.
_KOSONG = 0.35
#: What is moved up fills at least so much of it, in points, and leaves so much for the spaces between blocks.
_SEDIKIT, _LONGGAR = 40.0, 22.0
#: Least height that is left for the beginning of a long table, in points.
_SEPOTONG = 150.0
#: Height of a heading with its spaces, of a line of running text and of the space between paragraphs, in points; letters of a line.
_TINGGI_JUDUL, _TINGGI_BARIS, _SELA, _HURUF = 38.0, 20.5, 3.0, 88

#: How full the last page of a table becomes where the space above and below a row grows by no more than that, in points.
_PENUH, _SELA_MAKS = 0.63, 3.0

#: A table whose last page is filled less than this is set closer, by as much above and below a row, where that takes what
#: stands there back; height of the head that the page repeats.
_EKOR, _RAPAT_MAKS, _TINGGI_KEPALA = 0.6, 2.0, 40.0
#: What a table gets back that could not be set close enough: as good as nothing, yet to be told from one not yet tried.
_ASLI = 0.01
#: So much more than it seems to take, since a page ends with a whole row.
_LEBIH = 1.25

#: The widths of the columns of a table in the source, and the beginning of a cell that stands in one row.
_KOLOM, _SEL = re.compile(r"^kolom: \(([^)]*)\)", re.MULTILINE), re.compile(r"^lepas", re.MULTILINE)
#: How far the rows of a table are set apart already.
_MULAI = r"letak\(\d+\)\n"
_FUNGSI = "let (lepas-polos, lepas, lepas-rapat)"
_BERSELA = re.compile(rf"((?:{_MULAI})?){{\n{re.escape(_FUNGSI)} = bersela\((-?[\d.]+)pt\)\n(.*)}}\n", re.DOTALL)

#: Kinds of pieces that are laid out in no time.
_MENGALIR = frozenset({"judul", "teks", "lekat", "lain"})

#: Lines of the source that begin a piece, part the introduction of a landscape page from the rest, and end the pieces.
_AWAL, _BELAH, AKHIR = "//~ ", "//~~", "//~."
#: What parts the number of a table with cells over many rows from that of a row of it, where the source marks its place.
BARIS = "b"
_PUTUS = re.compile(r"^bentang: (\d+), putus: \([^)]*\)", re.MULTILINE)
_POTONG = re.compile(rf"^{_AWAL}(\d+) (\w+) ?([\d.]*)\n", re.MULTILINE)


@dataclass(frozen=True)
class Letak:
    """Where a piece begins, or a text ends: page, and distance from the upper edge in points."""

    halaman: int
    y: float


@dataclass(frozen=True)
class Tepian:
    """Edges of the text of a page in points from its top: the upper one, the lower one of an upright and of a landscape page."""

    atas: float
    tegak: float
    mendatar: float


@dataclass(frozen=True)
class _Potong:
    """A piece of the source.

    ``jenis`` is "bab", "judul", "teks", "lekat" (a text that stays with what follows), "tabel", "gambar", "mendatar" or
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
    return ceil(sum(len(getattr(isi, "teks", "")) for isi in satu.isi) / _HURUF) * _TINGGI_BARIS + _SELA


def pisahkan(pengantar: str, isi: str) -> str:
    """Return the contents of a landscape page whose introduction can be taken out."""
    return f"{pengantar}\n{_BELAH}\n{isi}" if pengantar else isi


def berisi(sumber: str) -> bool:
    """Tell whether a source has pieces that may wait: without figures and tables there is nothing to lay out twice."""
    return any(temu[2] in ("gambar", "mendatar", "tabel") for temu in _POTONG.finditer(sumber))


def berkas_potong(sumber: str, templat: str) -> tuple[str, dict[str, bytes]]:
    """Return the source with its pieces in files of their own, and these files by name; the pages are the same.

    The compiler knows a piece again by its file and its place in it. In one file everything behind a change would have
    another place, and be laid out anew with it. Text between two tables or figures is soon laid out, and is one file.
    """
    utama: list[str] = []
    berkas: dict[str, bytes] = {}
    for bagian in sumber.split(f"{AKHIR}\n"):
        awal, *pecah = _POTONG.split(bagian)
        utama.append(awal)
        semua = zip(pecah[::4], pecah[1::4], pecah[3::4], strict=True)
        for _, kelompok in groupby(enumerate(semua), lambda satu: -1 if satu[1][1] in _MENGALIR else satu[0]):
            milik = [satu for _, satu in kelompok]
            nama = f"potong-{milik[0][0]}.typ"
            # What a landscape page began with has been taken out of it.
            while nama in berkas:
                nama = f"lagi-{nama}"
            berkas[nama] = f'#{{\nimport "{templat}": *\n{"".join(isi for _, _, isi in milik)}}}'.encode()
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


def putus(nomor: int, baris: Sequence[int] = ()) -> str:
    """Return the line of the source that says at which rows the cells of a table that span many are cut.

    >>> putus(2, [14])
    'bentang: 2, putus: (14, )'
    """
    return f"bentang: {nomor}, putus: ({''.join(f'{satu}, ' for satu in baris)})"


def putuskan(sumber: str, letak: Mapping[str, Letak]) -> str:
    """Return the source whose cells over many rows are cut at the rows with which pages begin."""
    halaman: dict[str, list[tuple[int, int]]] = {}
    for nama, satu in letak.items():
        nomor, _, baris = nama.partition(BARIS)
        if baris:
            halaman.setdefault(nomor, []).append((int(baris), satu.halaman))

    def isi(temu: re.Match[str]) -> str:
        urut = sorted(halaman.get(temu[1], []))
        return putus(int(temu[1]), [baris for (_, lalu), (baris, kini) in pairwise(urut) if kini > lalu])

    return _PUTUS.sub(isi, sumber)


def gabungkan(sumber: str, letak: Mapping[str, Letak], tepi: Tepian) -> str:
    """Return the source with pieces that wait until the page before them is full; the same text where none has to.

    Parameters
    ----------
    sumber
        the source, its pieces begun by :func:`pembuka` and ended by :data:`AKHIR`.
    letak
        where each of them begins, and each text ends.
    tepi
        edges of the text.
    """
    bagian = sumber.split(f"{AKHIR}\n")
    return f"{AKHIR}\n".join(_bagian(satu, letak, tepi) for satu in bagian)


def _bagian(sumber: str, letak: Mapping[str, Letak], tepi: Tepian) -> str:
    pecah = _POTONG.split(sumber)
    potong = [
        _Potong(int(nomor), jenis, float(tinggi or 0), isi)
        for nomor, jenis, tinggi, isi in zip(pecah[1::4], pecah[2::4], pecah[3::4], pecah[4::4], strict=True)
    ]
    hasil: list[_Potong] = []
    i, bergeser = 0, False
    while i < len(potong):
        satu = potong[i]
        # Behind what was moved up nothing stands where it was laid out, until a chapter begins a page of its own.
        bergeser = bergeser and satu.jenis != "bab"
        naik = 0 if bergeser else _naik(potong, i, letak, tepi)
        if naik or (not bergeser and _muat_pengantar(potong, i, letak, tepi)):
            bergeser = naik > 0
            hasil += _tunda(satu, potong[i + 1 : i + 1 + naik])
            i += naik
        else:
            # What the next landscape page lets pass fills the page on which a table ends.
            terisi = bergeser or (i + 1 < len(potong) and _naik(potong, i + 1, letak, tepi) > 0)
            hasil.append(satu if terisi else _berjarak(satu, potong[i + 1 : i + 2], letak, tepi))
        i += 1
    return pecah[0] + "".join(_tulis(satu) for satu in hasil)


def _tulis(satu: _Potong) -> str:
    return f"{_AWAL}{satu.nomor} {satu.jenis} {satu.pengantar:g}\n{satu.isi}"


def _tunda(satu: _Potong, naik: Sequence[_Potong]) -> list[_Potong]:
    """Put pieces before another one; what introduces a landscape page stays before them."""
    if _BELAH not in satu.isi:
        return [*naik, satu]
    sela = _sela(satu.isi)
    kepala, _, ekor = _lepas_sela(satu).isi.partition(f"{_BELAH}\n")
    buka, _, pengantar = kepala.partition("{\n")
    depan = buka.rpartition("lanskap(")
    return [
        replace(satu, isi=f"{depan[0]}{pengantar}\n", jenis="lekat"),
        *naik,
        _bersela(replace(satu, isi=f"{depan[1]}{depan[2]}{{\n{ekor}", pengantar=0.0), sela),
    ]


def _berjarak(satu: _Potong, berikut: Sequence[_Potong], letak: Mapping[str, Letak], tepi: Tepian) -> _Potong:
    """Set the rows of a table closer so that it needs no page for its last few, or else apart so that these fill theirs.

    Only where nothing else can fill that page.
    """
    akhir, baris = letak.get(f"{satu.nomor}z"), _banyak_baris(satu.isi)
    if (
        satu.jenis not in ("tabel", "mendatar", "bab")
        or akhir is None
        or not baris
        or akhir.halaman == letak[f"{satu.nomor}"].halaman
        or not _akhir_halaman(akhir, berikut, letak)
    ):
        return satu
    tinggi = (tepi.tegak if satu.jenis == "tabel" else tepi.mendatar) - tepi.atas
    ekor, kini = akhir.y - tepi.atas, _sela(satu.isi)
    if kini > _ASLI or (kini < 0 and ekor >= _EKOR * tinggi):
        return satu
    rapat = round(max(ekor - _TINGGI_KEPALA, 0.0) / baris / 2 * _LEBIH - kini, 2)
    if ekor < _EKOR * tinggi and rapat <= _RAPAT_MAKS and kini <= 0:
        return _bersela(satu, -rapat)
    if kini < 0:
        return _bersela(satu, _ASLI)
    sela = round((_PENUH * tinggi - ekor) / baris / 2, 2)
    return _bersela(satu, sela) if 0 < sela <= _SELA_MAKS else satu


def _sela(isi: str) -> float:
    temu = _BERSELA.fullmatch(isi)
    return float(temu[2]) if temu else 0.0


def _lepas_sela(satu: _Potong) -> _Potong:
    return replace(satu, isi=_BERSELA.sub(r"\1\3", satu.isi))


def _bersela(satu: _Potong, sela: float) -> _Potong:
    """Set the rows of a table apart by so many points above and below each; closer where that is negative."""
    polos = _lepas_sela(satu).isi
    awal = temu[0] if (temu := re.match(_MULAI, polos)) else ""
    isi = polos.removeprefix(awal)
    return replace(satu, isi=f"{awal}{{\n{_FUNGSI} = bersela({sela:g}pt)\n{isi}}}\n") if sela else satu


def _banyak_baris(isi: str) -> int:
    """Count the rows of the tables of a piece that can be set apart."""
    kolom = _KOLOM.search(isi)
    return 0 if kolom is None else len(_SEL.findall(isi)) // (kolom[1].count(",") or 1)


def _akhir_halaman(akhir: Letak, berikut: Sequence[_Potong], letak: Mapping[str, Letak]) -> bool:
    """Tell whether the page ends with a table: what follows begins one of its own."""
    for satu in berikut:
        if satu.jenis == "mendatar":
            return True
        mulai = letak.get(f"{satu.nomor + (satu.jenis == 'batas')}")
        return mulai is None or mulai.halaman > akhir.halaman
    return True


def _muat_pengantar(potong: Sequence[_Potong], i: int, letak: Mapping[str, Letak], tepi: Tepian) -> bool:
    """Tell whether a text that introduces a landscape page fits the rest of the page before it, and fills it.

    A heading stays with its table.
    """
    pengantar, ada, _ = potong[i].isi.partition(f"\n{_BELAH}")
    if potong[i].jenis != "mendatar" or not ada or not pengantar.rpartition("\n")[2].startswith("alinea"):
        return False
    akhir = _akhir_sebelum(potong, i, letak, tepi.atas)
    sampai = (akhir or 0.0) + potong[i].pengantar
    return akhir is not None and tepi.tegak - _KOSONG * (tepi.tegak - tepi.atas) <= sampai <= tepi.tegak - _LONGGAR


def _naik(potong: Sequence[_Potong], i: int, letak: Mapping[str, Letak], tepi: Tepian) -> int:
    """Return how many pieces behind a figure or landscape page fit the rest of the page before it; 0 where it need not wait."""
    satu = potong[i]
    akhir = _akhir_sebelum(potong, i, letak, tepi.atas)
    if akhir is None or tepi.tegak - akhir <= _KOSONG * (tepi.tegak - tepi.atas):
        return 0
    ruang = tepi.tegak - akhir - satu.pengantar - _LONGGAR
    # What stands on landscape pages is of any kind, headings of its own included.
    batas = {"bab", "mendatar", "batas", "gambar"} | ({"tabel"} if satu.jenis == "mendatar" else set())
    if "\njudul(" in satu.isi.rpartition(_BELAH)[2]:
        batas.add("judul")
    tinggi, muat, penuh = 0.0, 0, 0.0
    for n, calon in enumerate(potong[i + 1 :], start=1):
        sini = letak.get(f"{calon.nomor}")
        if calon.jenis in batas:
            break
        if sini is None:
            break
        # A long table fills the page and goes on overleaf.
        panjang = calon.jenis == "tabel" and ruang - tinggi > _SEPOTONG and not calon.utuh
        tinggi += _tinggi_potong(calon.nomor, sini, letak) or ruang
        if tinggi > ruang:
            return n if panjang else muat if penuh >= _SEDIKIT else 0
        if calon.jenis not in ("judul", "lekat"):
            muat, penuh = n, tinggi
    return muat if penuh >= _SEDIKIT else 0


def _tinggi_potong(nomor: int, sini: Letak, letak: Mapping[str, Letak]) -> float:
    """Return the height of a piece with the space behind it; 0 where it goes on overleaf."""
    lanjut, akhir = letak.get(f"{nomor + 1}"), letak.get(f"{nomor}z")
    if lanjut is not None and lanjut.halaman == sini.halaman:
        return lanjut.y - sini.y
    return akhir.y - sini.y + _TINGGI_BARIS if akhir is not None and akhir.halaman == sini.halaman else 0.0


def _akhir_sebelum(potong: Sequence[_Potong], i: int, letak: Mapping[str, Letak], atas: float) -> float | None:
    """Return where the page before a figure or landscape page ends, where that page is known to have room left."""
    satu, sini = potong[i], letak.get(f"{potong[i].nomor}")
    if sini is None or not i:
        return None
    if satu.jenis == "mendatar":
        return sini.y
    akhir = letak.get(f"{potong[i - 1].nomor}z")
    if satu.jenis != "gambar" or akhir is None or akhir.halaman != sini.halaman - 1 or sini.y > atas + 1:
        return None
    return akhir.y
