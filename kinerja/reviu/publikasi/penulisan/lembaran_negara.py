"""Where a regulation was promulgated: in the year that it bears, under a number that no other one has; one item cites one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kinerja.model import SebutPeraturan, cari_peraturan
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_lembaran_negara"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: The gazette behind the title of a regulation, with no other regulation between.
_LEMBARAN = re.compile(
    r"\s*,?\s*tentang\s[^;()]*\(\s*(?P<lembaran>Lembaran\s+Negara(?:\s+Republik(?:\s+Indonesia)?|\s+RI)?\s+Tahun\s+(?P<tahun>(?:19|20)\d\d)"
    r"\s+(?:Nomor|No\.?)\s*:?\s*(?P<nomor>\d{1,3}))\b",
    re.IGNORECASE,
)
#: A title that another regulation follows, with the word before it.
_TERSAMBUNG = re.compile(r"\s*,?\s*tentang\s[^;,.()\d]*?(?P<kata>[^\W\d_]+)\s+$", re.IGNORECASE)
#: Words that lead from a title to a regulation which it is about, or which changed it.
_PENYAMBUNG = frozenset(
    "atas dengan dan jo juncto oleh dari pada menjadi ke sesuai dalam melalui berdasarkan terhadap yang serta atau menurut "
    "pelaksanaan pelaksana penetapan perubahan pencabutan penjelasan penerapan pengganti penyesuaian lampiran implementasi".split()
)
#: What stands before a regulation that the title of another one names.
_DALAM_JUDUL = re.compile(r"\b(?:atas|perubahan|pelaksanaan)\s+$", re.IGNORECASE)
_TENTANG = re.compile(r"\s*,?\s*tentang\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Kutipan:
    """A regulation with the gazette that a text gives for it."""

    teks: Teks
    sebut: SebutPeraturan
    lembaran: str
    tahun: int
    nomor: int

    @property
    def tercetak(self) -> str:
        """The regulation as it is printed."""
        return self.teks.isi[self.sebut.mulai : self.sebut.akhir]


def periksa_lembaran_negara(peta: Peta) -> _Temuan:
    """Find regulations of another year than their gazette, two of one gazette, and a second one within the item of the first."""
    pertama: dict[tuple[int, int], _Kutipan] = {}
    for teks in teks_tercetak(peta.isi):
        sebut = list(cari_peraturan(teks.isi))
        terselip = {b for a, b in pairwise(sebut) if _terselip(teks.isi, a, b)}
        for satu in terselip:
            tercetak = teks.isi[satu.mulai : satu.akhir]
            pesan = f"“{tercetak}” tertulis langsung di belakang judul peraturan lain; satu butir memuat satu peraturan"
            yield teks.sel, teks.duga(tercetak, "", pesan, Tingkat.PERINGATAN)
        for satu in sebut:
            kutipan = _kutipan(teks, satu)
            if kutipan is None or satu in terselip:
                continue
            dulu = pertama.setdefault((kutipan.tahun, kutipan.nomor), kutipan)
            if kutipan.tahun != satu.tahun:
                yield _duga_tahun(kutipan)
            elif dulu.sebut[:3] != satu[:3]:
                yield _duga_kembar(kutipan, dulu)


def _kutipan(teks: Teks, sebut: SebutPeraturan) -> _Kutipan | None:
    """Return a regulation with its gazette; what is only named in the title of another one has not that of the title."""
    temu = _LEMBARAN.match(teks.isi, sebut.akhir)
    if temu is None or next(cari_peraturan(temu[0]), None) or _DALAM_JUDUL.search(teks.isi[: sebut.mulai]):
        return None
    return _Kutipan(teks, sebut, temu["lembaran"], int(temu["tahun"]), int(temu["nomor"]))


def _terselip(isi: str, satu: SebutPeraturan, lain: SebutPeraturan) -> bool:
    """Say whether a regulation with a title follows the title of another one without a word that joins them."""
    temu = _TERSAMBUNG.fullmatch(isi, satu.akhir, lain.mulai)
    return temu is not None and temu["kata"].casefold() not in _PENYAMBUNG and bool(_TENTANG.match(isi, lain.akhir))


def _duga_tahun(satu: _Kutipan) -> tuple[Sel, Dugaan]:
    pesan = f"“{satu.tercetak}” diundangkan menurut kutipannya sendiri dalam {satu.lembaran}; periksa tahunnya"
    return satu.teks.sel, satu.teks.duga(satu.tercetak, "", pesan, Tingkat.PERINGATAN)


def _duga_kembar(satu: _Kutipan, dulu: _Kutipan) -> tuple[Sel, Dugaan]:
    pesan = f"“{satu.tercetak}” dikutip dengan {satu.lembaran}, nomor yang sudah dipakai untuk {dulu.tercetak}; periksa nomornya"
    return satu.teks.sel, satu.teks.duga(satu.lembaran, "", pesan, Tingkat.PERINGATAN)
