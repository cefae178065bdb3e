"""Regulations that set the budget of a year: a region has one on the budget, and one on its change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["menurut_perda_anggaran"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A regulation on the budget of a year; that on another regulation, or on the execution of a budget, is none.
_PERDA = re.compile(
    r"\b(?:Peraturan\s+Daerah|Perda)\b(?P<daerah>[^.,;:\d]{0,60}?)\s(?:Nomor|No\.?)\s*:?\s*(?P<nomor>\d{1,3})\s+Tahun\s+"
    r"(?P<tahun>20\d\d)\s*,?\s+tentang\s+(?P<ubah>Perubahan\s+(?P<kedua>Kedua\s+)?(?:atas\s+)?)?"
    r"(?:Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Daerah|APBD)\b[^.;:\d]{0,80}?(?:Tahun(?:\s+Anggaran)?|T\.?A\.?)\s*"
    r"(?P<setahun>20\d\d)(?!\d|\s*[-–])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Perda:
    """A regulation as a text cites it: where, of which region ("" where it names none), its number and year."""

    teks: Teks
    daerah: tuple[str, ...]
    nomor: str
    tahun: str

    @property
    def sebutan(self) -> str:
        return f"Nomor {self.nomor} Tahun {self.tahun}"


def menurut_perda_anggaran(peta: Peta) -> _Temuan:
    """Find the regulation on one budget, or on its change, that is cited with two numbers."""
    milik: dict[tuple[str, bool, bool], list[_Perda]] = {}
    for teks in teks_tercetak(peta.isi):
        for temu in _PERDA.finditer(teks.isi):
            kunci = (temu["setahun"], bool(temu["ubah"]), bool(temu["kedua"]))
            milik.setdefault(kunci, []).append(_Perda(teks, kata(temu["daerah"]), temu["nomor"], temu["tahun"]))
    for isi in milik.values():
        yield from _berlainan(isi)


def _berlainan(isi: Sequence[_Perda]) -> _Temuan:
    tempat = dict.fromkeys((satu.sebutan, satu.teks.sel.nomor) for satu in isi)
    kali = Counter(sebutan for sebutan, _ in tempat)
    daerah = {satu.daerah for satu in isi if satu.daerah}
    if len(kali) == 1 or len(daerah) > 1:
        return
    (lazim, banyak), (_, berikut), *_ = kali.most_common()
    utama = next(satu for satu in isi if satu.sebutan == lazim)
    for satu in isi:
        if satu.sebutan == lazim:
            continue
        duga = partial(satu.teks.duga, tingkat=Tingkat.PERINGATAN)
        if banyak > berikut:
            pesan = f"Peraturan Daerah tentang APBD yang sama tertulis {lazim} pada {banyak} tempat, tetapi di sini {satu.sebutan}"
            yield satu.teks.sel, duga(satu.sebutan, lazim, pesan)
            continue
        pesan = f"Peraturan Daerah tentang APBD yang sama tertulis {satu.sebutan} di sini, tetapi {lazim} di tempat lain; periksa nomor dan bentuknya"
        nomor = (satu.teks.sel.nomor, utama.teks.sel.nomor)
        sebut = f"{satu.teks.tempat} dibandingkan dengan {utama.teks.tempat}"
        yield satu.teks.sel, replace(duga(satu.sebutan, "", pesan), tempat=sebut, nomor=nomor)
