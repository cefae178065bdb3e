"""Regulations that a report cites: one of them under one title has one number and one year, those that are known their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.model import cari_kutipan_keliru, cari_peraturan
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.kutipan_judul import UJUNG_JUDUL, menurut_judul, menurut_tahun_anggaran
from kinerja.reviu.publikasi.penulisan.perda_anggaran import menurut_perda_anggaran
from kinerja.reviu.publikasi.penulisan.rencana_berlalu import menurut_rencana_berlalu
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_dasar_hukum"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Forms of regulations of a region, with how a finding names them.
_BENTUK = {
    "perda": r"Peraturan\s+Daerah|Perda",
    "perkada": r"Peraturan\s+(?:Bupati|Wali\s?kota|Gubernur)|Per(?:bup|wali?|gub)",
    "keputusan": r"Keputusan\s+(?:Bupati|Wali\s?kota|Gubernur)|Kep(?:bup|wali?|gub)",
}
_BENTUK_NAMA = {
    "perda": "Peraturan Daerah",
    "perkada": "peraturan kepala daerah",
    "keputusan": "keputusan kepala daerah",
}
_DAERAH = re.compile(
    rf"\b(?:{'|'.join(rf'(?P<{jenis}>{pola})' for jenis, pola in _BENTUK.items())})\b(?P<lembaga>[^.,;:\d]{{0,60}}?)\s(?:Nomor|No\.?)\s*:?\s*"
    r"(?P<nomor>\d{1,3})\s+Tahun\s+(?P<tahun>(?:19|20)\d\d)(?:\s+tentang\s+(?P<judul>[A-Za-z][A-Za-z\s/-]{4,160}))?",
    re.IGNORECASE,
)
_KEPALA = re.compile(
    r"\b(?:Peraturan|Keputusan)\s+(?P<kepala>Bupati|Wali\s?kota)\s+(?P<daerah>Kabupaten|Kota)\s+(?-i:[A-Z])\w+",
    re.IGNORECASE,
)
_TENTANG = re.compile(r"\s*,?\s*tentang\b", re.IGNORECASE)
_BERDUA = 2


@dataclass(frozen=True)
class _Daerah:
    """A regulation of a region as a text cites it: its form, and its title where one is given."""

    teks: Teks
    bentuk: str
    judul: tuple[str, ...]


def periksa_dasar_hukum(peta: Peta) -> _Temuan:
    """Find regulations that are cited with another number, another year, or as another kind, than mostly."""
    keliru = [*menurut_judul(peta), *_menurut_daftar(peta)]
    yield from keliru
    yield from _terulang(peta, keliru)
    yield from _menurut_nomor(peta)
    yield from _menurut_kepala(peta)
    yield from menurut_tahun_anggaran(peta)
    yield from menurut_perda_anggaran(peta)
    yield from menurut_rencana_berlalu(peta)


def _menurut_daftar(peta: Peta) -> _Temuan:
    """Find a regulation that is cited with the title of a known one and another number, or another year."""
    for teks in teks_tercetak(peta.isi):
        for keliru in cari_kutipan_keliru(teks.isi):
            tercetak = teks.isi[keliru.sebut.mulai : keliru.sebut.akhir]
            pesan = f"“{tercetak}” berjudul sama dengan {keliru.milik.ringkas}; periksa nomor dan tahunnya"
            yield teks.sel, teks.duga(tercetak, keliru.milik.ringkas, pesan, Tingkat.PERINGATAN)


def _terulang(peta: Peta, temuan: Sequence[tuple[Sel, Dugaan]]) -> _Temuan:
    """Find where a regulation with a wrong number or year is meant again, without its title.

    Where the report gives the number another title too, that one may be meant.
    """
    salah = {
        sebut[:3]: dugaan
        for sel, dugaan in temuan
        for sebut in cari_peraturan(sel.teks)
        if dugaan.seharusnya and sel.teks[: sebut.akhir].endswith(dugaan.tercetak)
    }
    wajar = _berjudul(peta, {sel.nomor for sel, _ in temuan})
    for teks in teks_tercetak(peta.isi):
        for sebut in cari_peraturan(teks.isi):
            if sebut[:3] in salah.keys() - wajar and not _TENTANG.match(teks.isi, sebut.akhir):
                tercetak, harap = teks.isi[sebut.mulai : sebut.akhir], salah[sebut[:3]].seharusnya
                pesan = (
                    f"“{tercetak}” disebut di tempat lain dengan judul peraturan {harap}; periksa nomor dan tahunnya"
                )
                yield teks.sel, teks.duga(tercetak, harap, pesan, Tingkat.PERINGATAN)


def _berjudul(peta: Peta, kecuali: set[int]) -> set[tuple[str, int, int]]:
    """Return the regulations that the report cites with a title, in other cells than some."""
    return {
        sebut[:3]
        for teks in teks_tercetak(peta.isi)
        for sebut in cari_peraturan(teks.isi)
        if teks.sel.nomor not in kecuali and _TENTANG.match(teks.isi, sebut.akhir)
    }


def _menurut_kepala(peta: Peta) -> _Temuan:
    """Find a regulation of a head of a region that such a region has not: a regency is led by a bupati, a city by a mayor."""
    for teks in teks_tercetak(peta.isi):
        for temu in _KEPALA.finditer(teks.isi):
            harap = "Bupati" if temu["daerah"].casefold().startswith("kab") else "Wali Kota"
            if temu["kepala"].casefold().replace(" ", "") != harap.casefold().replace(" ", ""):
                pesan = f"Tertulis “{temu[0]}”, padahal kepala daerahnya {harap.lower() if harap == 'Bupati' else 'wali kota'}; periksa bentuk peraturannya"
                yield teks.sel, teks.duga(temu[0], "", pesan, Tingkat.PERINGATAN)


def _menurut_nomor(peta: Peta) -> _Temuan:
    """Find a regulation of a region that one place calls another kind than all others, with the same number, year and region.

    Two regulations of one number and year are few: where each bears a title of its own, they are two.
    """
    milik: dict[tuple[str, ...], list[_Daerah]] = {}
    for teks in teks_tercetak(peta.isi):
        for kunci, satu in _kutipan_daerah(teks):
            milik.setdefault(kunci, []).append(satu)
    for isi in milik.values():
        utama, lain = _menyimpang(isi)
        for satu in isi:
            if satu.bentuk == lain:
                pesan = f"Peraturan dengan nomor dan tahun yang sama disebut {_BENTUK_NAMA[utama]} di tempat lain; periksa bentuknya"
                yield satu.teks.sel, satu.teks.duga(_BENTUK_NAMA[lain], "", pesan, Tingkat.PERINGATAN)


def _kutipan_daerah(teks: Teks) -> Iterator[tuple[tuple[str, ...], _Daerah]]:
    """Yield the regulations of regions that a text cites, each with its region, number and year."""
    for temu in _DAERAH.finditer(teks.isi):
        bentuk = next(satu for satu in _BENTUK if temu[satu])
        wilayah = kata(re.sub(r"^\s*(?:kabupaten|kota|provinsi)\b", "", temu["lembaga"], flags=re.IGNORECASE))
        yield (
            (*wilayah, temu["nomor"], temu["tahun"]),
            _Daerah(teks, bentuk, kata(UJUNG_JUDUL.sub("", temu["judul"] or ""))),
        )


def _menyimpang(isi: Sequence[_Daerah]) -> tuple[str, str]:
    """Return how a regulation is mostly called and how it is not; of two places the one that gives the title knows it."""
    hitung = Counter(satu.bentuk for satu in isi)
    if len(hitung) != _BERDUA or len({satu.judul for satu in isi if satu.judul}) > 1:
        return "", ""
    (utama, kali), (lain, jarang) = hitung.most_common()
    bernama = {satu.bentuk for satu in isi if satu.judul}
    if kali > jarang:
        return utama, lain
    if len(bernama) > 1 or not bernama:
        return "", ""
    return (utama, lain) if utama in bernama else (lain, utama)
