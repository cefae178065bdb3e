"""How blocks of the PDF follow each other where one of them would leave a page half empty.

A figure that does not fit the rest of a page, and a landscape page, wait until what follows them has filled the page;
their order among tables, figures and headings stays. What is short goes on below the last table of a landscape page.
Which blocks that are is known only once the pages were laid out, so the source is written in pieces, laid out, and put
together anew where that helps.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from math import ceil

from kinerja.sajian.blok import Blok, Daftar, Gambar, Judul, Kotak, Paragraf, Rumus, Tabel
from kinerja.sajian.penulis.jarak import bersela, daftar_lega, lepas_sela, seimbang, sela

__all__ = [
    "AKHIR",
    "BARIS",
    "Letak",
    "Tepian",
    "berisi",
    "berkas_potong",
    "bertanda_akhir",
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
#: How high what introduces a landscape page is on it, as a share of what it takes upright.
_LEBIH_LEBAR = 0.55
#: Height of a heading with its spaces, of a line of running text and of the space between paragraphs, in points; letters of a line.
_TINGGI_JUDUL, _TINGGI_BARIS, _SELA, _HURUF = 38.0, 20.5, 3.0, 88

#: Kinds of pieces that are laid out in no time.
_MENGALIR = frozenset({"judul", "teks", "lekat", "lain"})

#: Lines of the source that begin a piece, part the introduction of a landscape page from the rest, and end the pieces.
_AWAL, _BELAH, AKHIR = "//~ ", "//~~", "//~."
#: What parts the number of a table with cells over many rows from that of a row of it, where the source marks its place.
BARIS = "b"
#: Where the last block of a landscape page ends.
_AKHIR_LANSKAP = re.compile(r'letak\("\d+z"\)\n\}\)\n\}?\n?\Z')
#: What begins a list of contents.
_DAFTAR = "daftar-otomatis("
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
            # What went out of the landscape page makes room above its table.
            hasil[-1] = _berjarak(
                hasil[-1], potong[i + 1 + naik : i + 2 + naik], letak, tepi, _LEBIH_LEBAR * satu.pengantar
            )
            i += naik
        elif turun := 0 if bergeser else _turun(potong, i, letak, tepi):
            bergeser = True
            hasil.append(_susulkan(satu, potong[i + 1 : i + 1 + turun]))
            i += turun
        else:
            # What the next landscape page lets pass fills the page on which a table ends.
            terisi = bergeser or (i + 1 < len(potong) and _naik(potong, i + 1, letak, tepi) > 0)
            hasil.append(satu if terisi else _berjarak(satu, potong[i + 1 : i + 2], letak, tepi))
        i += 1
    return pecah[0] + "".join(_tulis(satu) for satu in _berlega(hasil, letak, tepi))


def _berlega(potong: list[_Potong], letak: Mapping[str, Letak], tepi: Tepian) -> list[_Potong]:
    """Set the entries of the lists of contents apart where they would end on a page that is half empty."""
    daftar = [satu for satu in potong if _DAFTAR in satu.isi]
    mulai, akhir = (letak.get(f"{satu.nomor}") for satu in (*daftar[:1], potong[-1])) if daftar else (None, None)
    if mulai is None or akhir is None or mulai.halaman == akhir.halaman:
        return potong
    ekor, tinggi = akhir.y - tepi.atas, tepi.tegak - tepi.atas
    seluruh = (akhir.halaman - mulai.halaman) * tinggi + akhir.y - mulai.y
    return [replace(satu, isi=daftar_lega(satu.isi, ekor, tinggi, seluruh)) for satu in potong]


def _tulis(satu: _Potong) -> str:
    return f"{_AWAL}{satu.nomor} {satu.jenis} {satu.pengantar:g}\n{satu.isi}"


def _tunda(satu: _Potong, naik: Sequence[_Potong]) -> list[_Potong]:
    """Put pieces before another one; what introduces a landscape page stays before them."""
    if _BELAH not in satu.isi:
        return [*naik, satu]
    kepala, _, ekor = lepas_sela(satu.isi).partition(f"{_BELAH}\n")
    buka, _, pengantar = kepala.partition("{\n")
    depan = buka.rpartition("lanskap(")
    return [
        replace(satu, isi=f"{depan[0]}{pengantar}\n", jenis="lekat"),
        *naik,
        replace(satu, isi=bersela(f"{depan[1]}{depan[2]}{{\n{ekor}", sela(satu.isi)), pengantar=0.0),
    ]


def _berjarak(
    satu: _Potong, berikut: Sequence[_Potong], letak: Mapping[str, Letak], tepi: Tepian, naik: float = 0.0
) -> _Potong:
    """Set the rows of a table that ends a page apart, or closer; only where nothing else can fill that page.

    It ends ``naik`` points higher than where it was laid out.
    """
    akhir = letak.get(f"{satu.nomor}z")
    if (
        satu.jenis not in ("tabel", "mendatar", "bab")
        or akhir is None
        or akhir.halaman == letak[f"{satu.nomor}"].halaman
        or not _akhir_halaman(akhir, berikut, letak)
    ):
        return satu
    bawah = tepi.tegak if satu.jenis == "tabel" else tepi.mendatar
    return replace(satu, isi=seimbang(satu.isi, akhir.y - naik - tepi.atas, bawah - tepi.atas))


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
    # What stands on landscape pages is of any kind, headings of its own included; a heading without a text that leads to
    # the page would seem to head nothing.
    batas = {"bab", "mendatar", "batas", "gambar"} | ({"tabel"} if satu.jenis == "mendatar" else set())
    pengantar, _, isi = satu.isi.rpartition(_BELAH)
    if "\njudul(" in isi or ("judul(" in pengantar and "alinea(" not in pengantar):
        batas.add("judul")
    tinggi, muat, penuh = 0.0, 0, 0.0
    for n, calon in enumerate(potong[i + 1 :], start=1):
        sini = letak.get(f"{calon.nomor}")
        if calon.jenis in batas or sini is None:
            break
        # A long table fills the page and goes on overleaf.
        panjang = calon.jenis == "tabel" and ruang - tinggi > _SEPOTONG and not calon.utuh
        tinggi += _tinggi_potong(calon.nomor, sini, letak) or ruang
        if tinggi > ruang:
            return n if panjang else muat if penuh >= _SEDIKIT else 0
        if calon.jenis not in ("judul", "lekat"):
            muat, penuh = n, tinggi
    return muat if penuh >= _SEDIKIT else 0


def _turun(potong: Sequence[_Potong], i: int, letak: Mapping[str, Letak], tepi: Tepian) -> int:
    """Return how many pieces behind a landscape page fit the rest of it; 0 where it is full, or nothing short follows."""
    akhir = letak.get(f"{potong[i].nomor}z")
    if _AKHIR_LANSKAP.search(potong[i].isi) is None or akhir is None:
        return 0
    ruang = tepi.mendatar - akhir.y - _LONGGAR
    if ruang + _LONGGAR <= _KOSONG * (tepi.mendatar - tepi.atas):
        return 0
    tinggi, muat, penuh = 0.0, 0, 0.0
    for n, calon in enumerate(potong[i + 1 :], start=1):
        sini = letak.get(f"{calon.nomor}")
        if sini is None or not (calon.jenis in _MENGALIR or (calon.jenis == "tabel" and calon.utuh)):
            break
        tinggi += _tinggi_potong(calon.nomor, sini, letak) or ruang
        if tinggi > ruang:
            break
        if calon.jenis not in ("judul", "lekat"):
            muat, penuh = n, tinggi
    return muat if penuh >= _SEDIKIT else 0


def _susulkan(satu: _Potong, turun: Sequence[_Potong]) -> _Potong:
    """Put pieces below what stands on a landscape page."""
    isi = "".join(calon.isi for calon in turun)
    return replace(satu, isi=_AKHIR_LANSKAP.sub(lambda akhir: f"{isi}{akhir[0]}", satu.isi))


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
