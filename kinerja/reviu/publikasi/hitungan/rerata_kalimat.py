"""Means and multiples in one sentence: the mean of what is listed, a total for each of so many, so many times as much."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations
from statistics import mean

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, kelas, mirip, terselip, tulis
from kinerja.reviu.publikasi.penulisan.satuan import baca_terbilang

__all__ = ["salah_kelipatan", "salah_rerata"]

_RERATA = re.compile(
    r"\b(?:rata\s*-?\s*rata\w*|rerata\w*|dirata\w*)\b(?!\s+(?:nasional|provinsi|regional))", re.IGNORECASE
)
#: A number that is the mean although the word does not stand right before it.
_HASIL = re.compile(r"\b(?:adalah|menghasilkan|menjadi|diperoleh|sehingga|sebesar|mencapai)\b[^\d]*$", re.IGNORECASE)
#: What is set against another's mean.
_LAWAN = re.compile(r"\b(?:sedangkan|sementara|namun|tetapi|ter(?:tinggi|rendah|besar|kecil))\b", re.IGNORECASE)
#: "Nilai 90,25 diperoleh dari rata-rata ...": the mean stands before the word.
_DARI = re.compile(r"\b(?:dari|merupakan|adalah|yakni|yaitu)\s+(?:nilai\s+|hasil\s+)?$", re.IGNORECASE)
_LAIN = re.compile(
    r"\b(?:target|ditarget\w*|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|selisih|dibanding\w*|nasional|provinsi|bobot|tertimbang\w*|standar)\b",
    re.IGNORECASE,
)
#: What is of each: behind such a word the number says how many for one.
_SETIAP = re.compile(r"\b(?:masing-masing|setiap|tiap|per|seharga|@)(?:\s|\b)", re.IGNORECASE)
_PER_BULAN = re.compile(r"\b(?:per|setiap|tiap|dua\s+belas)\s+bulan\b", re.IGNORECASE)
_SETAHUN = re.compile(r"\b(?:setahun|(?:dua\s+belas|12)\s+bulan|selama\s+tahun|satu\s+tahun)\b", re.IGNORECASE)
_LIPAT = re.compile(
    r"(?P<kira>\b(?:sekitar|hampir|lebih\s+dari|kurang\s+lebih)\s+)?(?P<kali>\b(?:dua|tiga|empat|lima|enam|sepuluh)\b|(?<![\d.,])\d+(?:,\d+)?)\s+kali\b"
    r"(?=\s+(?:lipat|dari|lebih|jumlah|target))",
    re.IGNORECASE,
)
_BUKAN = frozenset("kali indikator iku ikk sasaran program kegiatan".split())
_BULAN = Decimal(12)
#: How near a mean or a product must be to be the one that is meant, and what "kali lipat" may leave out.
_PANJANG = 3
_DEKAT, _TEPAT, _KIRA = 4, Decimal("0.03"), Decimal("0.15")


def salah_rerata(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with a mean of the numbers of a sentence, "" where nothing is."""
    if not _RERATA.search(teks) or _LAIN.search(teks):
        return ""
    satu = _rerata(teks, isi)
    if satu is None:
        return ""
    lain = [b for b in isi if b is not satu and kelas(b) == kelas(satu) and b.jenis not in _BUKAN]
    lain = [b for b in lain if not satu.angka.desimal or b.angka.desimal or b.jenis == satu.jenis]
    if len(lain) < 2 or _terjawab(satu, lain, isi) or _LAWAN.search(teks):
        return ""
    harap = mean(b.nilai for b in lain)
    if mirip(harap, satu.nilai, _DEKAT) or _sebab_selip(satu, lain):
        return f"Rata-rata {len(lain)} nilai pada kalimat ini adalah {_cetak(harap, satu)}, tetapi tertulis {tulis(satu.nilai, satu)}"
    return ""


def _rerata(teks: str, isi: Sequence[Bilangan]) -> Bilangan | None:
    """Return the number that is called a mean: behind the word, or where that opens the sentence the last that a verb gives."""
    kata = [*_RERATA.finditer(teks)][-1]
    sesudah = [b for b in isi if b.mulai > kata.start()]
    sebelum = isi[: len(isi) - len(sesudah)]
    if sebelum and _DARI.search(teks[: kata.start()]):
        return sebelum[-1]
    if sesudah and not sebelum and _HASIL.search(sesudah[-1].depan):
        return sesudah[-1]
    return next((b for b in sesudah if _RERATA.search(b.depan)), None)


def _terjawab(satu: Bilangan, lain: Sequence[Bilangan], isi: Sequence[Bilangan]) -> bool:
    """Say whether a mean is that of the list, but for its first or last where that is long, or of a total for so many."""
    longgar = satu.angka.langkah
    deret = [lain, lain[1:], lain[:-1]] if len(lain) > _PANJANG else [lain]
    if any(-longgar / 2 <= mean(b.nilai for b in potong) - satu.nilai < longgar for potong in deret):
        return True
    semua = [b.nilai for b in isi if b is not satu and b.jenis != "%"]
    return satu.jenis != "%" and any(abs(a / b - satu.nilai) < 1 for a, b in permutations(semua, 2) if b and a > b * 2)


def _sebab_selip(satu: Bilangan, lain: Sequence[Bilangan]) -> bool:
    """Say whether one number of a list, or the mean, is one slip from what the others need."""
    semua = sum((b.nilai for b in lain), Decimal(0))
    if terselip(bulatkan(semua / len(lain), satu), satu):
        return True
    return any(terselip(bulatkan(b.nilai + satu.nilai * len(lain) - semua, b), b) for b in lain)


def _cetak(nilai: Decimal, seperti: Bilangan) -> str:
    return tulis(nilai, seperti) if seperti.angka.desimal else cetak_desimal(nilai, 0 if nilai == int(nilai) else 2)


# --- products ---


def salah_kelipatan(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that so many, each of so much, do not make what is written, or that something is not so many times another."""
    return _lipat(teks, isi) or _hasil_kali(teks, isi)


def _hasil_kali(teks: str, isi: Sequence[Bilangan]) -> str:
    milik = [b for b in isi if b.jenis != "%"]
    tentang = _RERATA.search(teks) is not None
    if len(milik) == 2 and tentang and _PER_BULAN.search(teks) and _SETAHUN.search(_PER_BULAN.sub(" ", teks, count=1)):
        a, b = sorted(milik, key=lambda x: x.nilai)
        return _tidak_kali(_BULAN, a, b, rerata=True)
    if len(milik) != len(isi) or len(milik) != 3 or _LAIN.search(teks) or not (tentang or _SETIAP.search(teks)):
        return ""
    temu = _faktor(teks, milik, rerata=tentang)
    if temu is None:
        return ""
    banyak, satu, hasil = temu
    if terselip(bulatkan(hasil.nilai / satu.nilai, banyak), banyak):
        return _pesan_kali(banyak.nilai, satu, hasil)
    return _tidak_kali(banyak.nilai, satu, hasil, rerata=tentang)


def _faktor(teks: str, milik: Sequence[Bilangan], *, rerata: bool) -> tuple[Bilangan, Bilangan, Bilangan] | None:
    """Return how many, how much of each, and what they make; None where the three count things that do not go together."""
    hasil = max(milik, key=lambda b: b.nilai)
    a, b = (x for x in milik if x is not hasil)
    banyak, satu = (a, b) if a.jenis != "rp" else (b, a)
    if rerata and _RERATA.search(banyak.depan):
        banyak, satu = satu, banyak
    uang = sum(x.jenis == "rp" for x in milik)
    setiap = re.search(rf"\b(?:se)?tiap\s+{banyak.jenis}\b", teks, re.IGNORECASE)
    berunit = rerata or uang or setiap or hasil.jenis in (a.jenis, b.jenis)
    return (banyak, satu, hasil) if uang in (0, 2) and berunit and min(a.nilai, b.nilai) > 1 else None


def _tidak_kali(banyak: Decimal, satu: Bilangan, hasil: Bilangan, *, rerata: bool) -> str:
    """Say that a number, so many times, is not another one; a mean may be rounded."""
    longgar = satu.angka.langkah if rerata or satu.angka.terbulat else Decimal(0)
    harap, bagi = banyak * satu.nilai, hasil.nilai / banyak
    if abs(bagi - satu.nilai) < longgar or harap == hasil.nilai:
        return ""
    selip = terselip(harap, hasil) or terselip(bulatkan(bagi, satu), satu)
    return _pesan_kali(banyak, satu, hasil) if selip or mirip(harap, hasil.nilai, _DEKAT) else ""


def _pesan_kali(banyak: Decimal, satu: Bilangan, hasil: Bilangan) -> str:
    kali = cetak_desimal(banyak, 0 if banyak == int(banyak) else 2)
    return f"{kali} kali {satu.teks} adalah {tulis(banyak * satu.nilai, hasil)}, tetapi tertulis {hasil.teks}"


def _lipat(teks: str, isi: Sequence[Bilangan]) -> str:
    """Hold "dua kali lipat" against the two numbers of the sentence."""
    temu = _LIPAT.search(teks)
    milik = [b for b in isi if b.jenis not in ("%", "kali") and b.nilai > 0]
    if (
        temu is None
        or len(milik) != 2
        or kelas(milik[0]) != kelas(milik[1])
        or len({b.jenis for b in milik} - {""}) > 1
    ):
        return ""
    huruf = baca_terbilang(temu["kali"])
    kali = Decimal(huruf) if huruf else Decimal(temu["kali"].replace(",", "."))
    kecil, besar = sorted(milik, key=lambda b: b.nilai)
    hasil = besar.nilai / kecil.nilai
    longgar = kali * _TEPAT if huruf else Decimal("0.1")
    if abs(hasil - kali) <= (kali * _KIRA if temu["kira"] else longgar) or abs(hasil - kali - 1) <= _TEPAT:
        return ""
    return f"{besar.teks} adalah {cetak_desimal(hasil, 2)} kali {kecil.teks}, tetapi tertulis “{temu[0].strip()}”"
