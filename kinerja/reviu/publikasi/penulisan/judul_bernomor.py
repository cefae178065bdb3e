"""Captions and annexes against the list that tells of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["JudulBernomor", "judul_bernomor", "periksa_judul_terdaftar"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_TABEL = f"{PERIHAL}Judul Bernomor"
#: Headings of one number that share no more of the words of the shorter one are two; so many of a list say that it counts otherwise.
_BEDA, _BANYAK = 0.34, 3
_DAFTAR, _JUDUL = "daftar", "judul"


@dataclass(frozen=True)
class JudulBernomor:
    """A numbered heading: how it stands, its kind, number and words."""

    sel: Sel
    ragam: str
    jenis: str
    nomor: str

    @property
    def teks(self) -> str:
        """Its words as printed."""
        return self.sel.isi.baris

    @property
    def sebutan(self) -> str:
        """Its kind and number."""
        return f"{self.jenis} {self.nomor}"

    @property
    def kata(self) -> tuple[str, ...]:
        """Its words in one spelling."""
        return kata(self.teks)

    def lain(self, judul: JudulBernomor) -> bool:
        """Say whether two headings are of other words."""
        a, b = set(self.kata), set(judul.kata)
        return len(a & b) < _BEDA * min(len(a), len(b))

    def duga(
        self, tercetak: str, harap: str, pesan: str, tingkat: Tingkat, *lawan: JudulBernomor
    ) -> tuple[Sel, Dugaan]:
        """Return the finding at it."""
        nomor = (self.sel.nomor, *(satu.sel.nomor for satu in lawan))
        tempat = f"{self.sebutan} {self.teks}{self.sel.letak}"
        return self.sel, Dugaan(tempat, tercetak, harap, berasal(self.sel, pesan), tingkat, nomor)


def judul_bernomor(peta: Peta) -> list[JudulBernomor]:
    """Return the numbered headings of a report in the order of print."""
    return [
        JudulBernomor(sel, sel.isi.kelompok or "", sel.isi.kolom, sel.teks)
        for sel in peta.isi.perihal
        if sel.isi.tabel == _TABEL
    ]


def periksa_judul_terdaftar(peta: Peta) -> _Temuan:
    """Find captions and annexes that a list gives other words than those under their only heading."""
    semua = judul_bernomor(peta)
    pasangan = list(_pasangan(semua))
    beda = [(satu, judul) for satu, judul in pasangan if satu.lain(judul)]
    for satu, judul in beda if len(beda) <= max(_BANYAK, len(pasangan) // 2) else ():
        calon = [lain for lain in semua if lain.ragam == _DAFTAR and lain.jenis == satu.jenis and _sama(lain, judul)]
        punya = _terdekat(calon, judul)
        milik = f"; judul itu terdaftar sebagai {punya.sebutan}" if punya else ""
        pesan = f"{satu.sebutan} terdaftar sebagai “{satu.teks}”{satu.sel.letak}, sedangkan yang tercetak “{judul.teks}”{milik}"
        yield judul.duga(judul.sebutan, punya.sebutan if punya else "", pesan, Tingkat.PERINGATAN, satu)


def _pasangan(semua: Sequence[JudulBernomor]) -> Iterator[tuple[JudulBernomor, JudulBernomor]]:
    """Yield the numbers that are listed once and printed once, each as both."""
    per_nomor: dict[tuple[str, str], dict[str, list[JudulBernomor]]] = {}
    for satu in semua:
        per_nomor.setdefault((satu.jenis, satu.nomor), {}).setdefault(satu.ragam, []).append(satu)
    for isi in per_nomor.values():
        daftar, judul = isi.get(_DAFTAR, []), isi.get(_JUDUL, [])
        if len(daftar) == len(judul) == 1:
            yield daftar[0], judul[0]


def _terdekat(calon: Sequence[JudulBernomor], judul: JudulBernomor) -> JudulBernomor | None:
    """Return the heading that shares most words with one."""
    return max(calon, key=lambda lain: len({*lain.kata} & {*judul.kata}), default=None)


def _sama(satu: JudulBernomor, lain: JudulBernomor) -> bool:
    """Say whether one of two headings has all words of the other one."""
    a, b = set(satu.kata), set(lain.kata)
    return len(a & b) == min(len(a), len(b)) > 1
