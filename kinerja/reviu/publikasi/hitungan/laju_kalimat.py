"""Growth in one sentence: the percentage by which one number is more or less than another, and which of them came first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.arah_kata import NAIK, TUMBUH, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, sejenis
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, kelas, mirip, terselip

__all__ = ["BERUBAH", "salah_laju", "sebut_usia", "urut_waktu"]

_SERATUS = Decimal(100)
_KATA = rf"(?:{TUMBUH}|{TURUN}|terkontraksi|dikoreksi|diturunkan|dinaikkan)\b"
#: The percentage follows the word of change, or stands for the change that the sentence speaks of.
_TUMBUH = re.compile(rf"\b{_KATA}(?:\s+(?!menjadi\b)[a-z]+){{0,4}}\s*$", re.IGNORECASE)
#: Words by which a sentence speaks of a change.
BERUBAH = re.compile(rf"\b{_KATA}", re.IGNORECASE)
#: The word of change right before a percentage.
_ARAH = re.compile(rf"\b((?P<naik>{NAIK})|{TURUN})(?:\s+(?:sebesar|sebanyak|hingga))?\s*$", re.IGNORECASE)
_SETARA = re.compile(r"(?:\b(?:atau|setara|yaitu|yakni)\b|\()\s*(?:[a-z]+\s+){0,4}$", re.IGNORECASE)
_TAHUN = re.compile(
    r"\b(?:20\d\d|(?:tahun|periode)\s+(?:\w+\s+)?(?:lalu|sebelumnya)|sebelumnya|semula|awal|kini|sekarang|tahun\s+(?:berjalan|ini)|akhir)\b",
    re.IGNORECASE,
)
_BELAKANG = re.compile(
    r"\s*(?:[a-z²³/]+\s+){0,2}\(?(?:pada|di|untuk|selama)?\s*(?:tahun\s+)?(?P<tahun>20\d\d|pada\s+tahun\s+(?:\w+\s+)?sebelumnya)\b",
    re.IGNORECASE,
)
_LALU = re.compile(r"lalu|sebelumnya|semula|awal", re.IGNORECASE)
_DARI = re.compile(r"\b(?:dari|daripada|di\s?banding\w*|semula|terhadap|atas)\b[^\d]*(?:20\d\d[^\d]*)?$", re.IGNORECASE)
_MENJADI = re.compile(r"\b(?:menjadi|ke|kini)\b[^\d]*$", re.IGNORECASE)
_BUKAN = frozenset("kali bulan hari angkatan poin point indikator iku ikk".split())
_UJUNG = 2


def salah_laju(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with a percentage of growth between two numbers of a sentence, "" where nothing is."""
    for nomor, persen in enumerate(isi):
        if persen.jenis != "%" or not _bertumbuh(teks, isi, nomor):
            continue
        setara = isi[nomor - 1] if nomor and not _TUMBUH.search(persen.depan) else None
        for apa in ("rp", "#"):
            milik = [b for b in isi if kelas(b) == apa and b.jenis not in _BUKAN and b.nilai > 0]
            if setara and setara not in milik:
                # What follows "atau" says the number before it once more.
                continue
            ujung = [b for b in milik if not _beda(teks, b)]
            if (
                len(ujung) == _UJUNG
                and sejenis(*ujung)
                and not _berbagi(isi, *ujung)
                and (pesan := _salah(teks, isi, persen, milik, ujung))
            ):
                return pesan
    return ""


def _berbagi(isi: Sequence[Bilangan], a: Bilangan, b: Bilangan) -> bool:
    """Say whether a percentage of the sentence is the share of one number in the other: these are no two years."""
    pangsa = (a.nilai / b.nilai * _SERATUS, b.nilai / a.nilai * _SERATUS)
    persen = [p for p in isi if p.jenis == "%" and not _TUMBUH.search(p.depan)]
    return any(abs(n - p.nilai) <= p.angka.langkah for p in persen for n in pangsa)


def _bertumbuh(teks: str, isi: Sequence[Bilangan], nomor: int) -> bool:
    depan = isi[nomor].depan
    return bool(_TUMBUH.search(depan) or (_SETARA.search(depan) and BERUBAH.search(teks[: isi[nomor].mulai])))


def _beda(teks: str, satu: Bilangan) -> bool:
    """Say whether a number is itself a change: "bertambah 182 perkara"."""
    return _TUMBUH.search(satu.depan) is not None and not _MENJADI.search(satu.depan) and not _DARI.search(satu.depan)


def _salah(
    teks: str, isi: Sequence[Bilangan], persen: Bilangan, milik: Sequence[Bilangan], ujung: Sequence[Bilangan]
) -> str:
    lama, baru, pasti = urut_waktu(teks, *ujung)
    longgar = sum(_SERATUS * b.angka.langkah / b.nilai for b in ujung if b.angka.terbulat)
    alas = [b for b in milik if b is not baru] if pasti else milik
    nilai = [abs(a.nilai - b.nilai) / b.nilai for a in milik for b in alas]
    nilai += [a.nilai / b.nilai for a, b in permutations(milik, 2) if a not in ujung]
    selang = persen.angka.longgar
    if any(selang.bawah - longgar <= n * _SERATUS < selang.atas + longgar for n in nilai):
        return _terbalik(persen, lama, baru) if pasti and len(milik) == _UJUNG else ""
    laju = abs(baru.nilai - lama.nilai) / lama.nilai * _SERATUS
    tunggal = sum(b.jenis == "%" for b in isi) == 1 and len(milik) == _UJUNG and not _pangsa_baru(persen, lama, baru)
    if not (tunggal or mirip(laju, persen.nilai) or terselip(bulatkan(laju, persen), persen)):
        return ""
    return f"Perubahan dari {lama.teks} menjadi {baru.teks} adalah {cetak_desimal(laju, 2)} persen, tetapi tertulis {persen.teks}"


def _pangsa_baru(persen: Bilangan, lama: Bilangan, baru: Bilangan) -> bool:
    """Say whether a percentage may be the share of what something became: "turun menjadi 4,5 juta atau 9,57 persen"."""
    return bool(_SETARA.search(persen.depan) and _MENJADI.search(baru.depan) and not _DARI.search(lama.depan))


def _terbalik(persen: Bilangan, lama: Bilangan, baru: Bilangan) -> str:
    """Say that the word before a right percentage says the other way."""
    temu = _ARAH.search(persen.depan)
    if temu is None or baru.nilai == lama.nilai or bool(temu["naik"]) == (baru.nilai > lama.nilai):
        return ""
    return f"Tertulis “{temu[1]}”, padahal dari {lama.teks} menjadi {baru.teks}"


# --- which came first ---


def urut_waktu(teks: str, a: Bilangan, b: Bilangan) -> tuple[Bilangan, Bilangan, bool]:
    """Return which of two numbers was first, which came after, and whether words or years say so."""
    usia = (sebut_usia(teks, a), sebut_usia(teks, b))
    if all(usia) and usia[0] != usia[1]:
        return (a, b, True) if usia[0] < usia[1] else (b, a, True)
    if _MENJADI.search(b.depan) or (_DARI.search(a.depan) and not _DARI.search(b.depan)):
        return a, b, True
    if _DARI.search(b.depan) or _MENJADI.search(a.depan):
        return b, a, True
    return a, b, False


def sebut_usia(teks: str, satu: Bilangan) -> int:
    """Return the year that is said of a number, before it or right behind it; 0 where none is, what is past before what is."""
    semua = list(_TAHUN.finditer(satu.depan))
    belakang = _BELAKANG.match(teks, satu.akhir)
    kata = belakang["tahun"] if belakang else semua[-1][0] if semua else ""
    if kata.isdigit():
        return int(kata)
    return (1 if _LALU.search(kata) else 9999) if kata else 0
