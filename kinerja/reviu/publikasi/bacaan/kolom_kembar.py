"""What columns hold whose headings say nothing: a column of another table that prints the same numbers for the same things."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from kinerja.reviu.publikasi.bacaan.arti_hitungan import Arti
from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import TAHUN

__all__ = ["kolom_kembar"]

_TAK_TENTU = frozenset({Besaran.LAIN, Besaran.PERSEN, Besaran.JUMLAH})
#: Quantities that a column can be found to hold.
_DICARI = frozenset(
    {Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN, Besaran.PERSEN_PAGU, Besaran.SISA, Besaran.EFISIENSI, *UANG}
)
#: Words that make a quantity of its own of a column, whatever its numbers: never another one's twin.
_SENDIRI = frozenset(
    "nasional provinsi laki perempuan awal fisik rpd rata rerata kumulatif lalu pria wanita l p i ii iii iv".split()
)
#: Digits that the numbers of two columns must have in common to agree by no chance.
_ANGKA = 6
#: Numbers on which columns of any kind agree.
_LAZIM = frozenset(("", "1", "100", "1000", "10000"))
#: Tables of one thing each are numbered on.
_ANGKA_APA_PUN = re.compile(r"\d")
#: Things on which two columns must agree.
_PAS = 2
_Kolom = tuple[str, str]
_Arti = tuple[Besaran, int | None, tuple[str, str]]


@dataclass
class _Banding:
    """What two columns print of the things that both name."""

    bersama: int = 0
    nilai: set[str] = field(default_factory=set)
    setuju: int = 0

    @property
    def kembar(self) -> bool:
        """Whether they agree on most things, and by no chance."""
        angka = sum(len(satu) for satu in self.nilai)
        return (
            self.setuju >= _PAS and len(self.nilai) >= _PAS and angka >= _ANGKA and self.setuju * 3 >= self.bersama * 2
        )


#: A number with what it is of, and the column in which it stands.
_Angka = tuple[Kunci, Sel, _Kolom]


def kolom_kembar(isi: IsiPublikasi, kunci: Callable[[BarisPublikasi], Kunci]) -> dict[_Kolom, Arti]:
    """Return the meaning of columns, by table and heading, that a column of known meaning in another table gives.

    Columns that are headed alike but for their year hold one quantity, in one table and in tables on one thing each.
    """
    kenal: dict[Kunci, list[tuple[str, Sel]]] = {}
    asing: dict[tuple[str, str], list[_Angka]] = {}
    for tabel in isi.tabel:
        banyak = {baris.kata for baris in tabel.baris if baris.peran == "isi"}
        for baris in tabel.baris:
            apa = kunci(baris)
            if baris.peran == "rerata" or apa[0] in ("tabel", "jumlah", "rerata"):
                continue
            for sel in baris.angka:
                if sel.besaran in _DICARI and not sel.imbuhan and not sel.periode:
                    kenal.setdefault(apa, []).append((tabel.nama, sel))
                elif not tabel.prosa and _asing(sel):
                    nama = tabel.nama if len(banyak) > 1 else ""
                    judul = TAHUN.sub("", sel.kolom)
                    asing.setdefault((nama, judul), []).append((apa, sel, (tabel.nama, sel.kolom)))
    hasil: dict[_Kolom, Arti] = {}
    for milik in asing.values():
        if arti := _cari(isi.tahun, milik, kenal):
            hasil |= {kolom: arti for _, _, kolom in milik}
    return hasil


def _asing(sel: Sel) -> bool:
    """Say whether a heading leaves open what its numbers are, or holds words that may say nothing."""
    if not _SENDIRI.isdisjoint(sel.imbuhan) or sel.periode:
        return False
    return sel.besaran in _TAK_TENTU or (sel.besaran in _DICARI and bool(sel.imbuhan))


def _cari(tahun: int, milik: list[_Angka], kenal: dict[Kunci, list[tuple[str, Sel]]]) -> Arti | None:
    calon: dict[_Arti, dict[str, _Banding]] = {}
    for apa, sel, (tabel, _) in milik:
        for nama, lain in kenal.get(apa, ()):
            if nama == tabel or not _mungkin(sel, lain, tahun) or not sel.angka or not lain.angka:
                continue
            # A heading that names its year keeps it, another one takes that of its twin.
            arti = (lain.besaran, None if sel.tahun else lain.tahun or tahun, lain.jenis)
            banding = calon.setdefault(arti, {}).setdefault(
                f"{_ANGKA_APA_PUN.sub('', nama)} {TAHUN.sub('', lain.kolom)}", _Banding()
            )
            banding.bersama += 1
            if sama(sel.angka, lain.angka):
                banding.setuju += 1
                banding.nilai |= {_angka(sel)} - _LAZIM
    return _terbaik(tahun, calon)


def _terbaik(tahun: int, calon: dict[_Arti, dict[str, _Banding]]) -> Arti | None:
    """Return the meaning on which most things agree; none where two do as well."""
    nilai = {arti: max((s.setuju for s in milik.values() if s.kembar), default=0) for arti, milik in calon.items()}
    tinggi = max(nilai.values(), default=0)
    terbaik = [arti for arti, n in nilai.items() if n == tinggi > 0]
    if not terbaik or len({(besaran, thn) for besaran, thn, _ in terbaik}) > 1:
        return None
    besaran, thn, jenis = terbaik[0]
    return Arti(besaran, True, (), None if thn == tahun else thn, jenis if len(terbaik) == 1 else ("", ""))


def _mungkin(sel: Sel, lain: Sel, tahun: int) -> bool:
    """Say whether two columns can be of one year and, where the quantity is known, of one quantity."""
    if sel.tahun is not None and sel.tahun != (lain.tahun or tahun):
        return False
    if sel.besaran is Besaran.JUMLAH:
        return lain.besaran in UANG
    return sel.besaran in _TAK_TENTU or sel.besaran is lain.besaran


def _angka(sel: Sel) -> str:
    assert sel.angka is not None
    return str(abs(sel.angka.nilai)).replace(".", "").lstrip("0")
