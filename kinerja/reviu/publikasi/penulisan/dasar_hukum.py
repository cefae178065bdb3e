"""Regulations that a report cites: one of them under one title has one number and one year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_dasar_hukum"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Kinds of regulations, by the words that name them.
_JENIS = {
    "UU": r"Undang\s?-\s?Undang|UU",
    "PP": r"Peraturan\s+Pemerintah|PP",
    "Perpres": r"Peraturan\s+Presiden|Perpres",
    "Permen": r"Peraturan\s+Menteri|Permen[a-z-]*",
    "Perda": r"Peraturan\s+Daerah|Perda",
}
_ATURAN = re.compile(
    rf"\b(?:{'|'.join(rf'(?P<{jenis}>{pola})' for jenis, pola in _JENIS.items())})\b(?P<lembaga>[^.,;:\d]{{0,90}}?)\s(?:Nomor|No\.?)\s*:?\s*"
    r"(?P<nomor>\d{1,3})\s+Tahun\s+(?P<tahun>(?:19|20)\d\d)\s+tentang\s+(?P<judul>[A-Za-z][A-Za-z\s/-]{4,160})",
    re.IGNORECASE,
)
#: Where a title ends, if no sign ends it.
_UJUNG = re.compile(
    r"\b(?:sebagaimana|yang|beserta|jo|juncto|lembaran|berita|dan\s+(?:undang|peraturan|keputusan)|maka|pasal|bahwa|serta|mengamanatkan|menyatakan)\b.*",
    re.IGNORECASE | re.DOTALL,
)
#: Titles that are given anew year by year.
_TAHUNAN = frozenset("anggaran perubahan penjabaran rkpd apbd".split())


@dataclass(frozen=True)
class _Kutipan:
    """A regulation as a text cites it; ``dokumen`` is its kind, maker and title."""

    teks: Teks
    dokumen: tuple[str, ...]
    nomor: str
    tahun: str

    @property
    def sebutan(self) -> str:
        return f"Nomor {self.nomor} Tahun {self.tahun}"


def periksa_dasar_hukum(peta: Peta) -> _Temuan:
    """Find a regulation that is cited under one title with another number, or another year, than mostly.

    An older law of the same title has both another number and another year.
    """
    milik: dict[tuple[str, ...], list[_Kutipan]] = {}
    for teks in teks_tercetak(peta.isi):
        for satu in _kutipan(teks):
            milik.setdefault(satu.dokumen, []).append(satu)
    for isi in milik.values():
        hitung = Counter((nomor, tahun) for nomor, tahun, _ in {(s.nomor, s.tahun, s.teks.sel.nomor) for s in isi})
        (utama, kali), *_ = hitung.most_common(1)
        for satu in isi:
            serupa = (satu.nomor == utama[0]) is not (satu.tahun == utama[1])
            jarang = hitung[satu.nomor, satu.tahun]
            if serupa and jarang < kali:
                harap = f"Nomor {utama[0]} Tahun {utama[1]}"
                pesan = f"Peraturan dengan judul yang sama tertulis {harap} pada {kali} tempat, tetapi di sini {satu.sebutan}"
                yield satu.teks.sel, satu.teks.duga(satu.sebutan, harap, pesan, Tingkat.PERINGATAN)


def _kutipan(teks: Teks) -> Iterator[_Kutipan]:
    for temu in _ATURAN.finditer(teks.isi):
        judul = kata(_UJUNG.sub("", temu["judul"]))
        lembaga = kata(temu["lembaga"])
        if len(judul) > 1 and _TAHUNAN.isdisjoint(judul):
            yield _Kutipan(teks, (_jenis(temu), *lembaga, "|", *judul), temu["nomor"], temu["tahun"])


def _jenis(temu: re.Match[str]) -> str:
    return next(jenis for jenis in _JENIS if temu[jenis])
