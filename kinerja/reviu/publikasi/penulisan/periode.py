"""Periods of planning documents: one document has one, and the year of a report is a certain one of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_periode", "periksa_periode_utuh", "periksa_tahun_ke"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Documents of several years, by the words that name them; the longer ones first.
_DOKUMEN = {
    "RPJMD": r"P?-?RPJMD|Rencana\s+Pembangunan\s+Jangka\s+Menengah\s+Daerah",
    "RPJMN": r"RPJMN|Rencana\s+Pembangunan\s+Jangka\s+Menengah\s+Nasional",
    "RPJP": r"RPJPD|RPJPN|Rencana\s+Pembangunan\s+Jangka\s+Panjang(?:\s+(?:Daerah|Nasional))?",
    "Renstra": r"Renstra|Rencana\s+Strategis",
}
_SEBUT = re.compile("|".join(rf"(?P<{jenis}>\b(?:{pola})\b)" for jenis, pola in _DOKUMEN.items()), re.IGNORECASE)
_RENTANG = re.compile(
    r"(?<![\d.,])([12]\d{3})\s*(?:[-–—/]|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?([12]\d{3})(?!,?\d)"
)
#: What stands between a document and its period: names, no other number and no other clause.
_ANTARA = re.compile(r"[^\d.;:]{0,90}")
#: Words by which a period is a part of the document's own, or of another one.
_SEBAGIAN = re.compile(
    r"\b(?:perubahan|revisi|reviu|sebelum\w*|lalu|lama|baru|berikut\w*|mendatang|capaian|pencapaian|realisasi|perkembangan|"
    r"perbandingan|sisa|transisi|semula|menjadi|evaluasi)\b|\bP-?RPJMD\b",
    re.IGNORECASE,
)
#: The plan that an agency has of its own.
_SENDIRI = "Renstra"
#: Years from the first to the last of a whole plan: five years, and the one before them.
_UTUH = (4, 5)
#: Places that must name a whole period.
_BERULANG = 2
#: Places that must name the usual period, and how many times as many as name the odd one.
_LAZIM, _KALI = 4, 4
_URUTAN = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6}
_TAHUN_KE = re.compile(
    rf"\btahun\s+(?:ke\s?-?\s?(?P<angka>[1-6])(?:\s*\([a-z]+\))?|(?P<kata>{'|'.join(_URUTAN)}))\s+"
    r"(?:(?:dari|dalam|untuk|pada|periode|masa|pelaksanaan|implementasi|penerapan|berlakunya|target|dokumen|atas)\s+){0,5}",
    re.IGNORECASE,
)
_LALU = re.compile(
    r"\b(?:lalu|sebelum\w*|evaluasi|sejak|mulai|sampai|hingga|banding\w*|akan|mendatang|berikut\w*)\b", re.IGNORECASE
)
_TAHUN = re.compile(r"(?<![\d–-])(20\d\d)(?!\d|\s*[-–])")


@dataclass(frozen=True)
class _Periode:
    """A period that a text gives to a document."""

    teks: Teks
    jenis: str
    awal: int
    akhir: int
    tercetak: str
    sebagian: bool

    @property
    def tahun(self) -> tuple[int, int]:
        return self.awal, self.akhir


def periksa_periode(peta: Peta) -> _Temuan:
    """Find periods of a planning document that stand alone beside the one that the report gives it everywhere else."""
    semua = [satu for teks in teks_tercetak(peta.isi) for satu in _periode(teks)]
    for jenis in _DOKUMEN:
        milik = [satu for satu in semua if satu.jenis == jenis]
        hitung = _hitung(milik)
        lazim = _lazim(milik)
        if lazim is None or hitung[lazim] < _LAZIM:
            continue
        for satu in milik:
            jarang = _hitung(semua)[satu.tahun] * _KALI <= hitung[lazim]
            if satu.tahun != lazim and jarang and _selip(satu, lazim, peta.isi.tahun):
                harap = f"{lazim[0]}–{lazim[1]}"
                pesan = (
                    f"Periode {jenis} tercetak {satu.tercetak} di sini, tetapi {harap} pada {hitung[lazim]} tempat lain"
                )
                yield satu.teks.sel, satu.teks.duga(satu.tercetak, harap, pesan, Tingkat.PERINGATAN)


def periksa_periode_utuh(peta: Peta) -> _Temuan:
    """Find periods of a Renstra that are too short for one, where the report gives it a whole one that ends with it."""
    kalimat = [teks for teks in teks_tercetak(peta.isi) if teks.ragam == "kalimat"]
    milik = [satu for teks in kalimat for satu in _periode(teks) if satu.jenis == _SENDIRI and not satu.sebagian]
    hitung = Counter([satu.tahun for satu in milik] + _periode_judul(peta))
    utuh = [tahun for tahun in hitung if tahun[1] - tahun[0] in _UTUH]
    if len(utuh) != 1 or hitung[utuh[0]] < _BERULANG:
        return
    ((awal, akhir),) = utuh
    for satu in milik:
        # What remains of it from now on may be meant.
        if satu.akhir == akhir and awal < satu.awal < peta.isi.tahun:
            pesan = (
                f"Renstra tercetak {satu.tercetak} di sini, tetapi {awal}–{akhir} pada {hitung[utuh[0]]} tempat lain"
            )
            yield satu.teks.sel, satu.teks.duga(satu.tercetak, f"{awal}–{akhir}", pesan, Tingkat.PERINGATAN)


def _periode_judul(peta: Peta) -> list[tuple[int, int]]:
    """Return the periods that captions, headings and lists of them give to the Renstra."""
    tempat = [*(tabel.nama for tabel in peta.isi.tabel), *(sel.isi.baris for sel in peta.isi.perihal)]
    return [tahun for nama in dict.fromkeys(tempat) for jenis, tahun, _ in _rentang(nama) if jenis == _SENDIRI]


def _periode(teks: Teks) -> Iterator[_Periode]:
    """Yield the periods of a text, each with the document that is named last before it."""
    for jenis, tahun, letak in _rentang(teks.isi):
        awal, mulai, akhir = letak
        dekat = teks.isi[max(0, awal - 60) : mulai]
        yield _Periode(teks, jenis, *tahun, teks.isi[mulai:akhir], bool(_SEBAGIAN.search(dekat)))


def _rentang(isi: str) -> Iterator[tuple[str, tuple[int, int], tuple[int, int, int]]]:
    """Yield the documents of a text with their periods, and where the document and its period begin, and that ends."""
    sebut = list(_SEBUT.finditer(isi))
    for temu in _RENTANG.finditer(isi):
        depan = [satu for satu in sebut if satu.end() <= temu.start()]
        if depan and _ANTARA.fullmatch(isi[depan[-1].end() : temu.start()]):
            letak = (depan[-1].start(), temu.start(), temu.end())
            yield depan[-1].lastgroup or "", (int(temu[1]), int(temu[2])), letak


def _hitung(semua: Sequence[_Periode]) -> Counter[tuple[int, int]]:
    """Count the places of each period."""
    return Counter(tahun for tahun, _ in {(satu.tahun, satu.teks.sel.nomor) for satu in semua})


def _lazim(milik: Sequence[_Periode]) -> tuple[int, int] | None:
    return next((tahun for tahun, _ in _hitung(milik).most_common()), None)


def _selip(satu: _Periode, lazim: tuple[int, int], kini: int) -> bool:
    """Say whether a period is the usual one with a slip in one of its years, and no part of it that can be meant."""
    awal, akhir = satu.awal == lazim[0], satu.akhir == lazim[1]
    if awal is akhir:
        return False
    if lazim[0] <= satu.awal < satu.akhir <= lazim[1]:
        # The years up to now, or those that remain.
        berjalan = satu.akhir in (kini - 1, kini, kini + 1) if awal else satu.awal in (kini, kini + 1)
        return not (berjalan or satu.sebagian)
    return not satu.sebagian or satu.awal >= satu.akhir or satu.akhir - satu.awal > 2 * (lazim[1] - lazim[0])


def periksa_tahun_ke(peta: Peta) -> _Temuan:
    """Find sentences that call the report's year another one of the plan than it is, counted from its first year or the next."""
    semua = list(teks_tercetak(peta.isi))
    lazim = _lazim([p for teks in semua for p in _periode(teks) if p.jenis == _SENDIRI])
    for teks in semua:
        for temu in _TAHUN_KE.finditer(teks.isi) if teks.ragam == "kalimat" else ():
            dokumen = _SEBUT.match(teks.isi, temu.end())
            if dokumen is None or _LALU.search(teks.isi[: temu.start()]):
                continue
            sendiri = [p.tahun for p in _periode(teks) if p.jenis == dokumen.lastgroup]
            # A plan without its period can be that of the province, save the agency's own.
            periode = sendiri[0] if sendiri else lazim if dokumen.lastgroup == _SENDIRI else None
            depan = _TAHUN.findall(teks.isi[: temu.start()])
            tahun = int(depan[-1]) if depan else peta.isi.tahun
            urutan = int(temu["angka"]) if temu["angka"] else _URUTAN[temu["kata"].casefold()]
            if (
                periode is None
                or not periode[0] <= tahun <= periode[1]
                or urutan in (tahun - periode[0], tahun - periode[0] + 1)
            ):
                continue
            ke = " atau ".join(f"ke-{n}" for n in (tahun - periode[0], tahun - periode[0] + 1) if n)
            pesan = f"Tahun {tahun} adalah tahun {ke} dari {dokumen[0]} {periode[0]}–{periode[1]}, tetapi tertulis “{temu[0].strip()}”"
            yield teks.sel, teks.duga(temu[0].strip(), "", pesan, Tingkat.PERINGATAN)
