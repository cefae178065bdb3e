"""Regulations on plans that ended before the year of the report: a legal basis that was copied from an older one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["menurut_rencana_berlalu"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A regulation, and the medium-term or the yearly plan of a region that it sets, with the last year of the plan.
_PERATURAN = re.compile(
    r"\b(?:Peraturan|Perda|Pergub|Perbup|Perwal\w*|Keputusan)\b[^;]{0,90}?\btentang\s+(?:Penetapan\s+|Perubahan\s+(?:atas\s+)?)?"
    r"(?:(?P<RPJMD>Rencana\s+Pembangunan\s+Jangka\s+Menengah(?!\s+(?:Nasional|Desa))|RPJMD)|(?:Rencana\s+Kerja\s+(?:Pemerintah|Pembangunan)\s+Daerah|RKPD))"
    r"[^.;:\d]{0,90}?(?P<masa>(?:20\d\d\s*(?:[-–—]|sampai(?:\s+dengan)?|s\.?\s?/?d\.?)\s*(?:tahun\s+)?)?(?P<akhir>20\d\d))(?!\d)",
    re.IGNORECASE,
)
_LAMPAU = re.compile(r"\b(?:mencabut|dicabut|pencabutan|sebelumnya|evaluasi|semula)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Sebutan:
    """A regulation as a text cites it: what plan it sets, for which years, and the last of them."""

    teks: Teks
    jenis: str
    masa: str
    akhir: int

    @property
    def daftar(self) -> tuple[str, str]:
        """The plan and the part of the report in which it is cited."""
        return self.jenis, self.teks.sel.isi.tabel


def menurut_rencana_berlalu(peta: Peta) -> _Temuan:
    """Find regulations on a plan that ended before the year, where none beside them sets one that holds the year."""
    kini = peta.isi.tahun
    semua = [satu for teks in teks_tercetak(peta.isi) for satu in _sebutan(teks)]
    berlaku = {satu.daftar for satu in semua if satu.akhir >= kini}
    for satu in semua:
        if satu.daftar not in berlaku and not _LAMPAU.search(satu.teks.isi):
            pesan = f"Peraturan ini menetapkan {satu.jenis} {satu.masa}, yang berakhir sebelum {kini}, dan tidak ada peraturan di bagian ini yang menetapkan {satu.jenis} untuk tahun itu; periksa apakah dasar hukum laporan lama tersalin"
            yield satu.teks.sel, satu.teks.duga(satu.masa, "", pesan, Tingkat.PERINGATAN)


def _sebutan(teks: Teks) -> Iterator[_Sebutan]:
    for temu in _PERATURAN.finditer(teks.isi) if teks.ragam != "judul" else ():
        yield _Sebutan(teks, "RPJMD" if temu["RPJMD"] else "RKPD", temu["masa"], int(temu["akhir"]))
