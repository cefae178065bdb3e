"""Periods that were left over: a plan that ended before the year that the report measures by it, and years up to last year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_periode_lewat", "periksa_tahun_berjalan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_RENTANG = (
    r"(?P<awal>20\d\d)\s*(?:[-–—/]|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?(?P<akhir>20\d\d)(?!\d)"
)
#: A plan of the region or the agency, or what it is for, with its period.
_RENCANA = re.compile(
    r"\b(?:(?P<renstra>Renstra|Rencana\s+Strate[a-z]+)|(?P<rpjmd>RPJMD?|Rencana\s+Pembangunan\s+Jangka\s+Menengah(?!\s+Nasional))|(?P<visi>(?-i:Visi|Misi)))\b"
    rf"(?P<antara>[^\d.;:]{{0,90}}?){_RENTANG}",
    re.IGNORECASE,
)
#: Words by which a text rests its own work on the plan.
_BERPIJAK = re.compile(
    r"\b(?:mengacu|merujuk|berpedoman|berdasarkan|(?:men)?dukung(?:an)?|mendukung|mewujudkan|selaras|sesuai|menjabarkan|penjabaran|mencapai|pencapaian)\b",
    re.IGNORECASE,
)
#: Words by which it tells of an earlier plan, or of the title of a regulation.
_LAMPAU = re.compile(
    r"\b(?:lalu|sebelum\w*|evaluasi|berakhir\w*|lama|transisi|telah\s+(?:menjalankan|melaksanakan|selesai|berakhir)|tentang|nasional|kementerian|"
    r"perubahan|semula|dibanding\w*|perbandingan)\b",
    re.IGNORECASE,
)
#: Years of a plan that have run.
_BERJALAN = re.compile(
    rf"\btahun\s+(?:\w+\s+)?(?:(?:sudah|telah)\s+)?berjalan\s*\(\s*(?:tahun\s+)?{_RENTANG}\s*\)", re.IGNORECASE
)
#: A plan that ended longer ago was not left over.
_JAUH = 8
#: Signs before and behind its name in which a text says of which time it is.
_DEKAT = 90
_TABEL = re.compile(r"\bTabel\s+(?:[IVX]+\.)?\d+(?:[.-]\d+)*", re.IGNORECASE)


@dataclass(frozen=True)
class _Rencana:
    """A plan with its period as a text names it."""

    teks: Teks
    temu: re.Match[str]

    @property
    def jenis(self) -> str:
        return next(satu for satu in ("renstra", "rpjmd", "visi") if self.temu[satu])

    @property
    def akhir(self) -> int:
        return int(self.temu["akhir"])

    @property
    def tercetak(self) -> str:
        """The period as it is printed."""
        return self.temu.string[self.temu.start("awal") : self.temu.end("akhir")]

    def memuat(self, tahun: int) -> bool:
        return int(self.temu["awal"]) <= tahun <= self.akhir


def periksa_periode_lewat(peta: Peta) -> _Temuan:
    """Find sentences that rest on a plan which ended before the year, where the report names the plan that holds it elsewhere."""
    kini = peta.isi.tahun
    semua = [_Rencana(teks, temu) for teks in teks_tercetak(peta.isi) for temu in _RENCANA.finditer(teks.isi)]
    berlaku = {satu.jenis: satu for satu in reversed(semua) if satu.memuat(kini)}
    for satu in semua:
        lain = berlaku.get(satu.jenis) or (berlaku.get("rpjmd") if satu.jenis == "visi" else None)
        depan = satu.teks.isi[: satu.temu.end()]
        dekat = satu.teks.isi[max(0, satu.temu.start() - _DEKAT) : satu.temu.end() + _DEKAT // 2]
        if lain is None or satu.teks.ragam != "kalimat" or satu.akhir >= kini or satu.akhir < kini - _JAUH:
            continue
        if _BERPIJAK.search(depan) and not _LAMPAU.search(dekat):
            periode, milik = satu.tercetak, lain.tercetak
            pesan = f"Kalimat berpijak pada periode {periode} yang berakhir sebelum {kini}, sedangkan di tempat lain periodenya {milik}; periksa apakah naskah lama tertinggal"
            yield satu.teks.sel, satu.teks.duga(periode, "", pesan, Tingkat.PERINGATAN)


def periksa_tahun_berjalan(peta: Peta) -> _Temuan:
    """Find the years of a plan that have run, told without the year of the report, where the table named tells of it."""
    kini = peta.isi.tahun
    for teks in teks_tercetak(peta.isi):
        for temu in _BERJALAN.finditer(teks.isi) if teks.ragam == "kalimat" else ():
            rujuk = _TABEL.search(teks.isi)
            tabel = next((t for t in peta.isi.tabel if rujuk and _senama(t.nama, rujuk[0])), None)
            tercetak = temu.string[temu.start("awal") : temu.end("akhir")]
            if int(temu["akhir"]) == kini - 1 and tabel and str(kini) in f"{tabel.nama} {' '.join(tabel.kolom)}":
                pesan = f"Tertulis tahun yang berjalan {tercetak}, padahal {rujuk[0] if rujuk else ''} yang ditunjuk memuat tahun {kini}"
                yield teks.sel, teks.duga(tercetak, f"{temu['awal']}–{kini}", pesan, Tingkat.PERINGATAN)


def _senama(judul: str, rujuk: str) -> bool:
    """Say whether a caption bears the number to which a sentence points."""
    temu = _TABEL.match(judul)
    return temu is not None and temu[0].casefold().split() == rujuk.casefold().split()
