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

from kinerja.sajian.penulis.jarak import bersela, daftar_lega, lepas_sela, seimbang, sela
from kinerja.sajian.penulis.potong import AKHIR, BELAH, MENGALIR, TINGGI_BARIS_TEKS, Letak, Potong, pecah, tulis

__all__ = ["Tepian", "gabungkan"]

#: A page counts as half empty when more of its text area than this share would stay blank.
_KOSONG = 0.35
#: What is moved up fills at least so much of it, in points, and leaves so much for the spaces between blocks.
_SEDIKIT, _LONGGAR = 40.0, 22.0
#: Least height that is left for the beginning of a long table, in points.
_SEPOTONG = 150.0
#: How high what introduces a landscape page is on it, as a share of what it takes upright.
_LEBIH_LEBAR = 0.55
#: Where the last block of a landscape page ends.
_AKHIR_LANSKAP = re.compile(r'letak\("\d+z"\)\n\}\)\n\}?\n?\Z')
#: What begins a list of contents.
_DAFTAR = "daftar-otomatis("


@dataclass(frozen=True)
class Tepian:
    """Edges of the text of a page in points from its top: the upper one, the lower one of an upright and of a landscape page."""

    atas: float
    tegak: float
    mendatar: float


def gabungkan(sumber: str, letak: Mapping[str, Letak], tepi: Tepian) -> str:
    """Return the source with pieces that wait until the page before them is full; the same text where none has to.

    Parameters
    ----------
    sumber
        the source, its pieces begun by :func:`~kinerja.sajian.penulis.potong.pembuka` and ended by :data:`~kinerja.sajian.penulis.potong.AKHIR`.
    letak
        where each of them begins, and each text ends.
    tepi
        edges of the text.
    """
    bagian = sumber.split(f"{AKHIR}\n")
    return f"{AKHIR}\n".join(_bagian(satu, letak, tepi) for satu in bagian)


def _bagian(sumber: str, letak: Mapping[str, Letak], tepi: Tepian) -> str:
    awal, potong = pecah(sumber)
    hasil: list[Potong] = []
    i, bergeser = 0, False
    while i < len(potong):
        satu = potong[i]
        # Behind what was moved up nothing stands where it was laid out, until a chapter begins a page of its own.
        bergeser = bergeser and satu.jenis != "bab"
        naik = 0 if bergeser else _naik(potong, i, letak, tepi)
        if naik or (not bergeser and _muat_pengantar(potong, i, letak, tepi)):
            bergeser = naik > 0
            akhir = _akhir_gambar(potong, i)
            hasil += _tunda(potong[i:akhir], potong[akhir : akhir + naik])
            i = akhir - 1
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
    return awal + "".join(tulis(satu) for satu in _berlega(hasil, letak, tepi))


def _berlega(potong: list[Potong], letak: Mapping[str, Letak], tepi: Tepian) -> list[Potong]:
    """Set the entries of the lists of contents apart where they would end on a page that is half empty."""
    daftar = [satu for satu in potong if _DAFTAR in satu.isi]
    mulai, akhir = (letak.get(f"{satu.nomor}") for satu in (*daftar[:1], potong[-1])) if daftar else (None, None)
    if mulai is None or akhir is None or mulai.halaman == akhir.halaman:
        return potong
    ekor, tinggi = akhir.y - tepi.atas, tepi.tegak - tepi.atas
    seluruh = (akhir.halaman - mulai.halaman) * tinggi + akhir.y - mulai.y
    return [replace(satu, isi=daftar_lega(satu.isi, ekor, tinggi, seluruh)) for satu in potong]


def _akhir_gambar(potong: Sequence[Potong], i: int) -> int:
    """Return where the figures end that follow each other from a piece on: they wait together. Other pieces wait alone."""
    akhir = i + 1
    while potong[i].jenis == "gambar" and akhir < len(potong) and potong[akhir].jenis == "gambar":
        akhir += 1
    return akhir


def _tunda(tertunda: Sequence[Potong], naik: Sequence[Potong]) -> list[Potong]:
    """Put pieces before others; what introduces a landscape page stays before them."""
    satu = tertunda[0]
    if BELAH not in satu.isi:
        return [*naik, *tertunda]
    kepala, _, ekor = lepas_sela(satu.isi).partition(f"{BELAH}\n")
    buka, _, pengantar = kepala.partition("{\n")
    depan = buka.rpartition("lanskap(")
    return [
        replace(satu, isi=f"{depan[0]}{pengantar}\n", jenis="lekat"),
        *naik,
        replace(satu, isi=bersela(f"{depan[1]}{depan[2]}{{\n{ekor}", sela(satu.isi)), pengantar=0.0),
    ]


def _berjarak(
    satu: Potong, berikut: Sequence[Potong], letak: Mapping[str, Letak], tepi: Tepian, naik: float = 0.0
) -> Potong:
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


def _akhir_halaman(akhir: Letak, berikut: Sequence[Potong], letak: Mapping[str, Letak]) -> bool:
    """Tell whether the page ends with a table: what follows begins one of its own."""
    for satu in berikut:
        if satu.jenis == "mendatar":
            return True
        mulai = letak.get(f"{satu.nomor + (satu.jenis == 'batas')}")
        return mulai is None or mulai.halaman > akhir.halaman
    return True


def _muat_pengantar(potong: Sequence[Potong], i: int, letak: Mapping[str, Letak], tepi: Tepian) -> bool:
    """Tell whether a text that introduces a landscape page fits the rest of the page before it, and fills it.

    A heading stays with its table.
    """
    pengantar, ada, _ = potong[i].isi.partition(f"\n{BELAH}")
    if potong[i].jenis != "mendatar" or not ada or not pengantar.rpartition("\n")[2].startswith("alinea"):
        return False
    akhir = _akhir_sebelum(potong, i, letak, tepi.atas)
    sampai = (akhir or 0.0) + potong[i].pengantar
    return akhir is not None and tepi.tegak - _KOSONG * (tepi.tegak - tepi.atas) <= sampai <= tepi.tegak - _LONGGAR


def _naik(potong: Sequence[Potong], i: int, letak: Mapping[str, Letak], tepi: Tepian) -> int:
    """Return how many pieces behind figures or a landscape page fit the rest of the page before them; 0 where they need not wait."""
    satu = potong[i]
    akhir = _akhir_sebelum(potong, i, letak, tepi.atas)
    if akhir is None or tepi.tegak - akhir <= _KOSONG * (tepi.tegak - tepi.atas):
        return 0
    ruang = tepi.tegak - akhir - satu.pengantar - _LONGGAR
    # What stands on landscape pages is of any kind, headings of its own included; a heading without a text that leads to
    # the page would seem to head nothing.
    batas = {"bab", "mendatar", "batas", "gambar", "tanda"} | ({"tabel"} if satu.jenis == "mendatar" else set())
    pengantar, _, isi = satu.isi.rpartition(BELAH)
    if "\njudul(" in isi or ("judul(" in pengantar and "alinea(" not in pengantar):
        batas.add("judul")
    tinggi, muat, penuh = 0.0, 0, 0.0
    for n, calon in enumerate(potong[_akhir_gambar(potong, i) :], start=1):
        sini = letak.get(f"{calon.nomor}")
        if calon.jenis in batas or sini is None:
            break
        # A long table fills the page and goes on overleaf.
        panjang = calon.jenis == "tabel" and ruang - tinggi > _SEPOTONG and not calon.utuh
        tinggi += _tinggi_potong(calon.nomor, sini, letak, tepi) or ruang
        if tinggi > ruang:
            return n if panjang else muat if penuh >= _SEDIKIT else 0
        if calon.jenis not in ("judul", "lekat"):
            muat, penuh = n, tinggi
    return muat if penuh >= _SEDIKIT else 0


def _turun(potong: Sequence[Potong], i: int, letak: Mapping[str, Letak], tepi: Tepian) -> int:
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
        if sini is None or not (
            calon.jenis in MENGALIR or calon.jenis == "tanda" or (calon.jenis == "tabel" and calon.utuh)
        ):
            break
        tinggi += _tinggi_potong(calon.nomor, sini, letak, tepi) or ruang
        if tinggi > ruang:
            break
        if calon.jenis not in ("judul", "lekat"):
            muat, penuh = n, tinggi
    return muat if penuh >= _SEDIKIT else 0


def _susulkan(satu: Potong, turun: Sequence[Potong]) -> Potong:
    """Put pieces below what stands on a landscape page."""
    isi = "".join(calon.isi for calon in turun)
    return replace(satu, isi=_AKHIR_LANSKAP.sub(lambda akhir: f"{isi}{akhir[0]}", satu.isi))


def _tinggi_potong(nomor: int, sini: Letak, letak: Mapping[str, Letak], tepi: Tepian) -> float:
    """Return the height of a piece on upright pages with the space behind it; 0 where it is not known."""
    lanjut, akhir = letak.get(f"{nomor + 1}"), letak.get(f"{nomor}z")
    if lanjut is not None and lanjut.halaman == sini.halaman:
        return lanjut.y - sini.y
    if akhir is None or akhir.halaman > sini.halaman + 1:
        return 0.0
    lewat = tepi.tegak - tepi.atas if akhir.halaman > sini.halaman else 0.0
    return lewat + akhir.y - sini.y + TINGGI_BARIS_TEKS


def _akhir_sebelum(potong: Sequence[Potong], i: int, letak: Mapping[str, Letak], atas: float) -> float | None:
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
