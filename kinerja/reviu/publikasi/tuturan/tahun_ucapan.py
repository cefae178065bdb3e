"""Sentences that give a number of the report's year as that of another one, or point to its table so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.pembaca.bukan_ukuran import samarkan
from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat import tahun_kalimat
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tahun_ucapan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Words by which a sentence speaks of other years beside the one that it names.
_LAIN = re.compile(
    r"\b(?:\w*banding\w*|sebelum\w*|lalu|sejak|mulai|semula|dari\s+tahun|hingga|sampai\s+(?:dengan\s+)?tahun|s\.?d\.?|antara|periode|"
    r"proyeksi|mendatang|berikut\w*|depan|akan|rencana|renstra|rpjmd|dasar|awal|naik|turun|meningkat|menurun|tumbuh|"
    r"peningkatan|penurunan|kenaikan|evaluasi|hasil\s+sensus|peraturan|keputusan)\b|20\d\d\s*[-–/]\s*20\d\d",
    re.IGNORECASE,
)
#: A number that is aimed at may be that of a year to come.
_TARGET = re.compile(r"\b(?:target|ditargetkan)\b", re.IGNORECASE)
_RUJUK = re.compile(r"\b(?:Tabel|Grafik|Gambar|Diagram)\s+(?:[IVX]+\.)?\d+(?:\.\d+)*[a-z]?\b")
#: Years that a sentence may name by a slip, before the report's own; digits by which a number is its own.
_JAUH, _DIGIT = 3, 4


@dataclass(frozen=True)
class _Cocok:
    """A number of a sentence that the tables print for the report's year: its cells, and whether a caption or heading says the year."""

    angka: Bilangan
    butir: Sequence[Butir]
    pasti: bool

    @property
    def khas(self) -> bool:
        """Whether it has so many digits that it is met by no chance."""
        return len(re.sub(r"\D", "", self.angka.teks).strip("0")) >= _DIGIT


def periksa_tahun_ucapan(peta: Peta) -> _Temuan:
    """Find sentences of one other year all of whose numbers are those of the report's year, and of none of the named one."""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            tahun = tahun_kalimat(samarkan(teks))
            if len(tahun) != 1 or not 0 < abs(peta.isi.tahun - tahun[0]) <= _JAUH or _LAIN.search(teks):
                continue
            if temuan := _angka(peta, sel, teks, tahun[0]) or _rujukan(peta, sel, teks, tahun[0]):
                yield sel, temuan
                break


def _angka(peta: Peta, sel: Sel, teks: str, tahun: int) -> Dugaan | None:
    if _TARGET.search(teks):
        return None
    semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    cocok = [satu for b in semua if (satu := _cari(peta, b, tahun))]
    if not semua or len(cocok) < len(semua):
        return None
    disebut = {s.kunci for s in penyebut(peta).sebut(teks)}
    bernama = any(b.kunci[0] in disebut for satu in cocok for b in satu.butir)
    if not (
        bernama
        or any(satu.khas for satu in cocok)
        or len({b.sel.isi.tabel for s in cocok for b in s.butir}) < len(cocok)
    ):
        return None
    contoh = cocok[0].butir[0]
    kini = peta.isi.tahun
    pesan = (
        f"Tertulis tahun {tahun}, padahal {cocok[0].angka.teks} menurut {contoh.tabel.nama} adalah angka tahun {kini}"
    )
    # Where no caption says it, a table may be of another year.
    tingkat = Tingkat.PERINGATAN if all(satu.pasti for satu in cocok) else Tingkat.CATATAN
    return duga(sel, "", pesan, contoh.sel, tingkat=tingkat)


def _cari(peta: Peta, satu: Bilangan, tahun: int) -> _Cocok | None:
    """Return where a number is printed for the report's year; None where it is not, or is printed for the named year too."""
    semua = [b for b in peta.butir if not b.tabel.prosa and b.sel.angka and _dari(b.sel.angka, satu)]
    if not semua or any(b.kunci[2] == tahun for b in semua):
        return None
    kini = [b for b in semua if b.kunci[2] == peta.isi.tahun]
    pasti = [b for b in kini if b.sel.tahun or TAHUN.search(b.tabel.nama)]
    return _Cocok(satu, pasti or kini, bool(pasti)) if kini else None


def _dari(tercetak: Cetakan, satu: Bilangan) -> bool:
    """Say whether a sentence can have its number from a cell: a count of 35 is not where 34,57 was taken from."""
    halus = tercetak.desimal >= satu.angka.desimal or max(tercetak.kelipatan, satu.angka.kelipatan) > 1
    return halus and (satu.jenis != "rp" or abs(tercetak.nilai) >= 1000) and sama(tercetak, satu.angka)


def _rujukan(peta: Peta, sel: Sel, teks: str, tahun: int) -> Dugaan | None:
    """Hold a sentence without numbers that points to one table against the year in its caption."""
    rujuk = set(_RUJUK.findall(teks))
    if len(rujuk) != 1 or bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
        return None
    awal = f"{rujuk.pop()} "
    tabel = [t for t in peta.isi.tabel if t.nama.startswith(awal)]
    tercetak = {int(n) for t in tabel for n in TAHUN.findall(t.nama)}
    if tercetak != {peta.isi.tahun}:
        return None
    pesan = f"Tertulis tahun {tahun}, padahal judul {awal.strip()} menyebut tahun {peta.isi.tahun}"
    return duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
