"""Dates of signing: a report is signed when its year is over, an agreement before the year is."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kinerja.pembaca.bukan_ukuran import BULAN
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tanggal"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_TANGGAL = rf"(?:(?P<hari>\d{{1,2}})\s+)?(?P<bulan>{BULAN})\s+(?P<tahun>20\d\d)\b"
#: A place and a date that begin a text, or end it: "Rawajaya, 4 Februari 2024", "Rawajaya, Februari 2024 Kepala Dinas".
_TEMPAT = re.compile(
    rf"(?:^|[.!]\s+)\W*(?P<kota>(?-i:[A-Z][\w'’.-]+)(?:\s+(?-i:[A-Z][\w'’.-]+)){{0,3}})(?:\s*,\s*|\s+)(?:tanggal\s+)?{_TANGGAL}(?P<sisa>.*)$",
    re.IGNORECASE,
)
#: What is signed on a date that a sentence gives.
_DITANDATANGANI = re.compile(
    r"\b(?:ditandatangani|ditetapkan|disahkan|disepakati|dibuat|tertanggal|diterbitkan|penandatanganan\w*)\b"
    rf"(?P<antara>[^.;\d]{{0,60}}?)\b{_TANGGAL}",
    re.IGNORECASE,
)
_LAPORAN = re.compile(
    r"\b(?:laporan\s+(?:akuntabilitas\s+)?kinerja|L(?:Kj|K|AK)IP|LKj|LAKIN|kata\s+pengantar|laporan\s+ini)\b",
    re.IGNORECASE,
)
_PERJANJIAN = re.compile(r"\b(?:perjanjian|penetapan|kontrak)\s+kinerja\b", re.IGNORECASE)
#: Documents that are signed within the year: of a quarter, of a plan; an agreement and its parties.
_DALAM_TAHUN = re.compile(
    r"\b(?:triwulan|semester|perjanjian|penetapan\s+kinerja|pihak\s+(?:pertama|kedua)|rencana\s+aksi|renja|renstra|rencana\s+kerja|"
    r"rencana\s+strategis|surat\s+(?:keputusan|pernyataan)|evaluasi)\b",
    re.IGNORECASE,
)
#: A report of a part of the year, or on another one.
_BAGIAN_TAHUN = re.compile(r"\b(?:triwulan|semester|caturwulan|interim|bulanan|evaluasi)\b", re.IGNORECASE)
_NAMA_BULAN = tuple(satu for satu in BULAN.split("|") if satu != "nopember")
#: How many texts before a signature tell what is signed, and the words that may stand behind its date.
_INGAT, _PANJANG = 6, 90
#: Months at the end of a year in which its report, and the agreement of the next year, may be signed.
_AKHIR_TAHUN = 12


class _Hari(NamedTuple):
    """A month of a year, and the day where it is given."""

    tahun: int
    bulan: int

    @classmethod
    def baca(cls, temu: re.Match[str]) -> _Hari:
        bulan = temu["bulan"].casefold().replace("nopember", "november")
        return cls(int(temu["tahun"]), _NAMA_BULAN.index(bulan) + 1)


def periksa_tanggal(peta: Peta) -> _Temuan:
    """Find signatures under the report from before its year was over, and agreements of the year that are signed after it."""
    kini = peta.isi.tahun
    lalu: deque[str] = deque(maxlen=_INGAT)
    semua = [teks for teks in teks_tercetak(peta.isi) if teks.ragam == "kalimat"]
    tahunan = _tahunan(teks.isi for teks in semua)
    for teks in semua:
        for temu in _DITANDATANGANI.finditer(teks.isi):
            yield from _menurut_kalimat(teks, temu, kini)
        tutup = _TEMPAT.search(teks.isi) if tahunan else None
        dini = tutup is not None and len(tutup["sisa"]) <= _PANJANG and _dini(_Hari.baca(tutup), kini)
        if tutup and dini and _menutup_laporan([*lalu, teks.isi[: tutup.start()]]):
            yield teks.sel, _sebut(teks, tutup, f"Laporan tahun {kini}", "sebelum")
        lalu.append(teks.isi)


def _tahunan(semua: Iterable[str]) -> bool:
    """Say whether the texts are of a yearly report: more of them name one than name a report of a quarter."""
    isi = [satu for satu in semua if re.search(r"\blaporan\b", satu, re.IGNORECASE)]
    bagian = sum(
        bool(re.search(r"\blaporan\b[^.;]{0,60}\b(?:triwulan|semester|interim)\b", s, re.IGNORECASE)) for s in isi
    )
    return 2 * bagian <= len(isi)


def _menutup_laporan(depan: Sequence[str]) -> bool:
    """Say whether the document that was named last before a signature is the yearly report."""
    for satu in reversed(depan):
        if _LAPORAN.search(satu):
            return not _BAGIAN_TAHUN.search(satu)
        if _DALAM_TAHUN.search(satu):
            break
    return False


def _menurut_kalimat(teks: Teks, temu: re.Match[str], kini: int) -> _Temuan:
    depan, hari = teks.isi[: temu.start()], _Hari.baca(temu)
    apa = f"{depan} {temu['antara']}"
    if _PERJANJIAN.search(apa):
        if set(TAHUN.findall(apa)) <= {str(kini)} and hari.tahun > kini:
            yield teks.sel, _sebut(teks, temu, f"Perjanjian Kinerja tahun {kini}", "sesudah")
    elif _LAPORAN.search(apa) and not _BAGIAN_TAHUN.search(apa) and _dini(hari, kini):
        yield teks.sel, _sebut(teks, temu, f"Laporan tahun {kini}", "sebelum")


def _dini(hari: _Hari, kini: int) -> bool:
    """Say whether a date lies in the year of the report, before its last month, or a year or two before."""
    return kini - 2 < hari.tahun <= kini and hari < (kini, _AKHIR_TAHUN)


def _sebut(teks: Teks, temu: re.Match[str], apa: str, kapan: str) -> Dugaan:
    tanggal = " ".join(filter(None, (temu["hari"], temu["bulan"], temu["tahun"])))
    pesan = f"{apa} bertanggal {tanggal}, {kapan} tahun itu berakhir; periksa tanggalnya"
    return teks.duga(tanggal, "", pesan, Tingkat.PERINGATAN)
