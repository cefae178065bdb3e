"""The capaian of the whole agency: sentences that give it against each other, and against the mean of the table that measures it.

A sentence speaks of the whole where it says so (secara keseluruhan, rata-rata, the agency by name) and names no goal,
indicator, program or money of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_capaian_keseluruhan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_CAPAIAN = re.compile(r"\b(?:pen)?capaian(?:nya)?\b", re.IGNORECASE)
_RERATA = re.compile(r"\brata\s*[-–]?\s*rata\b", re.IGNORECASE)
#: Words right before the number.
_NILAI = re.compile(
    r"\b(?:sebesar|mencapai|adalah|yaitu|yakni|menjadi|sejumlah|senilai|tercatat)\s*:?\s*$", re.IGNORECASE
)
#: A bound is no value, and what was reached in some of several things is not of all.
_BATAS = re.compile(r"\s*(?:(?:dan|atau|ke)\s*(?:lebih|atas)\b|,?\s*(?:terjadi|untuk|pada)\b)", re.IGNORECASE)
#: By what a sentence says that it means the whole.
_MENYELURUH = re.compile(r"\bsecara\s+(?:umum|keseluruhan|menyeluruh|rata)", re.IGNORECASE)
_INSTANSI = re.compile(
    r"\b(?i:dinas|badan|biro|inspektorat|kantor|sekretariat|rumah\s+sakit|kecamatan|pengadilan)\b|\bDis[a-z]{4,}|\b[A-Z]{4,}\s+(?:Provinsi|Kabupaten|Kota|Prov)\b"
)
#: What is a part of the whole, another plan or year, or money.
_LAIN = re.compile(
    r"\b(?:sasaran|misi|tujuan)\s+(?:\w+\s+)?(?:\(?(?:\d|[IVX]+\b)|ini\b|itu\b|tersebut|pertama|kedua|ketiga|keempat|kelima|ke-|\w*\s*:)|"
    r"\b(?:keuangan|anggaran|fisik|program|kegiatan|serapan|realisasi|belanja|renstra|rpjmd|nasional|triwulan|semester|bulan|target|"
    r"di\s?banding\w*|perbandingan|sebelumnya|lalu|akhir|indikator\s+(?!kinerja|sasaran|utama)|minimal|standar|masing-masing|"
    r"naik|turun|me(?:ningkat|nurun)\w*)\b",
    re.IGNORECASE,
)
#: What a sentence says after these words is what it states.
_BAHWA = re.compile(r"\b(?:bahwa|dari\s+sisi|diperoleh\s+gambaran)\b|[;:]", re.IGNORECASE)
_BUTIR = re.compile(r"^\W*(?:\d{1,2}|[a-z])\s*[.)]\s*\w", re.IGNORECASE)
#: Words that name nothing beside the whole.
_RANGKA = frozenset(
    "secara umum keseluruhan menyeluruh seluruh rata rerata capaian pencapaian capaiannya kinerja kinerjanya sasaran strategis "
    "stratejik indikator iku utama tahun ta hasil nilai angka persentase tingkat sebesar mencapai adalah yaitu yakni sudah telah "
    "berdasarkan evaluasi pengukuran analisis diperoleh maka sehingga tersebut ini itu sangat baik memuaskan kategori dikategorikan "
    "posisi berada predikat menjadi tercatat senilai sejumlah".split()
)
#: What begins with the name of a goal speaks of it alone.
_SASARAN = re.compile(r"\b(?:sasaran|misi|tujuan|indikator)\b[^.:]{0,30}:", re.IGNORECASE)
#: Of how many a mean is said to be.
_SEBANYAK = re.compile(r"\b(?:dari|atas)\s+(?P<n>\d{1,2})\s+(?:\([a-z\s]+\)\s+)?indikator\b", re.IGNORECASE)
#: So many values are of no one thing.
_RAGAM = 100
#: How far two values of one thing lie from each other, and rows of a table that make a mean.
_JAUH, _BARIS, _SERATUS = 2, 3, Decimal(100)


@dataclass(frozen=True)
class _Ucap:
    """A number that a sentence gives as the capaian of the whole."""

    sel: Sel
    kalimat: str
    angka: Bilangan

    @property
    def tercetak(self) -> str:
        """The number with its sign of percentage, as it is printed."""
        return self.kalimat[self.angka.mulai : self.angka.akhir].strip()


def periksa_capaian_keseluruhan(peta: Peta) -> _Temuan:
    """Find two sentences that give the whole two values; and one that gives another than the mean of the table it speaks of."""
    semua = list(_ucapan(peta))
    salah = {u.angka.nilai: temu for u in semua if (temu := _lain_tabel(peta, u))}
    for satu in semua:
        if satu.angka.nilai in salah:
            tabel, sel, nilai = salah[satu.angka.nilai]
            rata = f"Rata-rata {len(sel)} capaian pada {tabel.nama} adalah {cetak_desimal(nilai, 2)}"
            yield satu.sel, _dugaan(satu, f"{rata}, tetapi tertulis {satu.tercetak}", *sel)
    sisa = [u for u in semua if u.angka.nilai not in salah]
    banyak = Counter(u.angka.angka for u in sisa)
    if not 0 < len(banyak) < _RAGAM:
        return
    # What most sentences say stands against the others; which of them is right, nothing says.
    setuju = {a: sum(n for b, n in banyak.items() if sama(a, b, longgar=True)) for a in banyak}
    utama = max(sisa, key=lambda u: setuju[u.angka.angka])
    for satu in sisa:
        if _berlainan(satu, utama):
            yield satu.sel, _dugaan(satu, _sebut(satu, utama), utama.sel)


def _berlainan(satu: _Ucap, lain: _Ucap) -> bool:
    """Say whether two values cannot be one, and lie so near that they are of one thing."""
    if sama(satu.angka.angka, lain.angka.angka, longgar=True):
        return False
    kecil, besar = sorted((satu.angka.nilai, lain.angka.nilai))
    return besar <= _JAUH * kecil


def _sebut(satu: _Ucap, lain: _Ucap) -> str:
    return (
        f"Capaian kinerja secara keseluruhan di sini {satu.tercetak}, sedangkan {lain.sel.tempat} menyebut "
        f"{lain.tercetak}; periksa mana yang benar"
    )


def _dugaan(satu: _Ucap, pesan: str, *lawan: Sel) -> Dugaan:
    return replace(duga(satu.sel, "", pesan, *lawan, tingkat=Tingkat.PERINGATAN), tercetak=satu.tercetak)


def _ucapan(peta: Peta) -> Iterator[_Ucap]:
    for sel, kalimat in kalimat_laporan(peta.isi):
        if _LAIN.search(sel.isi.tabel):
            continue
        for teks in kalimat:
            for satu in bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
                klausa = _BAHWA.split(satu.depan)[-1]
                if _bernilai(teks, satu) and _seluruh(klausa, teks, peta.isi.tahun) and not _bernama(peta, klausa):
                    yield _Ucap(sel, teks, satu)


def _bernilai(teks: str, satu: Bilangan) -> bool:
    """Say whether a percentage is a value, and not of a goal that the sentence begins with."""
    langsung = satu.jenis == "%" and _NILAI.search(satu.depan) is not None
    return langsung and not _SASARAN.search(satu.depan) and not _BATAS.match(teks, satu.akhir)


def _bernama(peta: Peta, klausa: str) -> bool:
    """Say whether a clause names a thing that a table measures."""
    nama = penyebut(peta)
    terukur = (s.kunci for s in nama.sebut(klausa) if not s.lemah)
    return any(s.besaran in (Besaran.CAPAIAN, Besaran.TARGET) for k in terukur for _, _, s in nama.sel.get(k, ()))


def _seluruh(klausa: str, teks: str, tahun: int) -> bool:
    """Say whether a clause speaks of the capaian of the whole in the report's year."""
    if {int(t) for t in TAHUN.findall(klausa)} - {tahun} or _LAIN.search(klausa):
        return False
    rerata, bernama = _RERATA.search(klausa), _INSTANSI.search(klausa)
    if not _CAPAIAN.search(klausa):
        return bool(rerata and bernama)
    if bernama:
        return _MENYELURUH.search(teks) is not None or not _BUTIR.match(teks)
    menyeluruh = _MENYELURUH.search(teks) or (rerata and not _BUTIR.match(teks))
    # "Rata-rata capaian SPM bidang kesehatan": a mean of something that no goal of the agency is.
    return bool(menyeluruh) and _RANGKA.issuperset(k for k in kata(klausa) if not k.isdigit())


def _lain_tabel(peta: Peta, satu: _Ucap) -> tuple[TabelPublikasi, list[Sel], Decimal] | None:
    """Return the table of as many capaian as a sentence says that its mean is of, where no way to take it gives that mean."""
    temu = _SEBANYAK.search(satu.kalimat)
    if temu is None or not _RERATA.search(satu.kalimat):
        return None
    calon = [(t, isi) for t in peta.isi.tabel if len(isi := _tercapai(peta, t)) == int(temu["n"]) >= _BARIS]
    cara = [_cara(isi) for _, isi in calon]
    langkah = satu.angka.angka.langkah
    if len({satu_cara[0] for satu_cara in cara}) != 1 or any(
        abs(n - satu.angka.nilai) <= langkah for satu_cara in cara for n in satu_cara
    ):
        return None
    return calon[0][0], [s for _, s in calon[0][1]], cara[0][0]


def _cara(isi: list[tuple[str, Sel]]) -> tuple[Decimal, Decimal, Decimal]:
    """Return the mean of what was reached, with what is above a hundred cut, and of the means of the goals."""
    nilai = [s.angka.nilai for _, s in isi if s.angka]
    gugus = [[s.angka.nilai for _, s in g if s.angka] for _, g in groupby(isi, lambda t: t[0])]
    return _rata(nilai), _rata([min(n, _SERATUS) for n in nilai]), _rata([_rata(g) for g in gugus])


def _tercapai(peta: Peta, tabel: TabelPublikasi) -> list[tuple[str, Sel]]:
    """Return the capaian of the report's year of a table with the goal that each belongs to."""
    if tabel.prosa or tabel.grafik:
        return []
    return [
        (b.induk, s)
        for b in tabel.baris
        if b.peran == "isi"
        for s in b.angka
        if s.besaran is Besaran.CAPAIAN and s.tahun in (None, peta.isi.tahun) and not s.periode and s.yakin
    ]


def _rata(nilai: list[Decimal]) -> Decimal:
    return sum(nilai, Decimal(0)) / len(nilai)
