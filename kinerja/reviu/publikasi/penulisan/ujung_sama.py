"""Ranges and comparisons whose two ends are printed alike: one of them was meant to be another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_ujung_sama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A range of degrees or of years; digits between dashes can be a code.
_RENTANG = re.compile(
    r"(?<![\w.,/°-])(?P<ujung>\d{1,3}\s?[°º]\s?\d{0,2}\s?['’]?(?:\s?\d{1,2}\s?[\"”″])?|(?:19|20)\d\d)"
    r"\s*(?:[-–—]|s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?P=ujung)(?![\w°º/.-]*\d)",
    re.IGNORECASE,
)
_KATA = r"[^\W\d_]+"
#: A year, a word that compares, and the same year; before the second one may stand what stands before the first one.
_SENDIRI = re.compile(
    rf"(?P<apa>(?:{_KATA}\s+){{0,5}})(?P<ujung>tahun\s+(?P<tahun>20\d\d)\s+"
    r"(?P<hubung>dengan|terhadap|dan|(?:(?:di|mem)banding(?:kan)?|(?:lebih\s+)?(?:tinggi|rendah|besar|kecil)\s+dari(?:pada)?)(?:\s+dengan)?)\s+"
    rf"(?P<lagi>(?:{_KATA}\s+){{0,5}}?)tahun\s+(?P=tahun))(?!\d|\s*[-–/]\s*\d|\s*(?:s\.?\s?d\.?|sampai|triwulan|semester|bulan))",
    re.IGNORECASE,
)
#: What a thing came to in a year, a word that compares, and the same thing in the same year.
_SENILAI = re.compile(
    r"(?P<ujung>tahun\s+(?P<tahun>20\d\d)\s+(?:adalah|sebesar|mencapai|yaitu|ialah)\s+(?:[^.;]|\.(?=\d)){1,50}?\s+"
    r"(?:sama\s+(?:seperti|dengan)|(?:jika\s+)?(?:di)?banding(?:kan)?(?:\s+dengan)?|(?:lebih\s+)?(?:tinggi|rendah|besar|kecil)\s+dari(?:pada)?)\s+"
    rf"(?P<lagi>(?:{_KATA}\s+){{1,5}}?)(?:pada\s+)?tahun\s+(?P=tahun))(?!\d|\s*[-–/]\s*\d)",
    re.IGNORECASE,
)
#: Kinds of what is told of a year: where two are named it is not clear which is compared.
_RAGAM = re.compile(r"\b(?:target|realisasi|capaian|pencapaian|pagu|anggaran|rencana)\b", re.IGNORECASE)
_BANDING = re.compile(r"\b(?:[mp]em|di|per|ter)?banding\w*\b[^.;]*$", re.IGNORECASE)


def periksa_ujung_sama(peta: Peta) -> _Temuan:
    """Find ranges that end where they begin, and things of a year that are compared with the same of the same year."""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for isi in kalimat:
            for temu in _RENTANG.finditer(isi):
                pesan = f"Rentang “{temu[0].strip()}” berawal dan berakhir pada angka yang sama; periksa kedua ujungnya"
                yield sel, Teks(sel, isi, sel.tempat, "kalimat").duga(temu[0].strip(), "", pesan, Tingkat.PERINGATAN)
    for teks in teks_tercetak(peta.isi):
        sendiri = (_sendiri(teks.isi, temu) for temu in _SENDIRI.finditer(teks.isi))
        senilai = (_senilai(teks.isi, temu) for temu in _SENILAI.finditer(teks.isi))
        for tercetak in (*sendiri, *senilai):
            if tercetak:
                pesan = f"Yang dibandingkan tercetak sama, “{tercetak}”; periksa tahunnya"
                yield teks.sel, teks.duga(tercetak, "", pesan, Tingkat.PERINGATAN)


def _sendiri(teks: str, temu: re.Match[str]) -> str:
    """Return what is compared with itself, "" where two things are, or are only named side by side."""
    apa, lagi = temu["apa"].split(), temu["lagi"].split()
    sama = apa[len(apa) - len(lagi) :]
    if [satu.casefold() for satu in sama] != [satu.casefold() for satu in lagi]:
        return ""
    if temu["hubung"].casefold() == "dan" and not _BANDING.search(teks[: temu.start("ujung")]):
        return ""
    return " ".join([*sama, *temu["ujung"].split()])


def _senilai(teks: str, temu: re.Match[str]) -> str:
    """Return what has the value of a year and is held against the same of that year, "" where it may be another thing."""
    depan = re.split(r"[.;]\s", teks[: temu.start("ujung")])[-1]
    lagi = " ".join(temu["lagi"].split())
    sama = lagi.casefold() in " ".join(depan.casefold().split())
    return temu["ujung"] if sama and len({satu.casefold() for satu in _RAGAM.findall(depan)}) < 2 else ""
