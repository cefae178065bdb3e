"""Shares of a whole that a sentence does not print: it gives a part and what is left, or a part and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, terselip

__all__ = ["salah_pangsa_sisa"]

_SERATUS = Decimal(100)
#: How a number goes over into its share, and how what is left is named.
_ATAU = re.compile(r"[^\d,;]{0,30}(?:\(|\b(?:atau|setara|yaitu)\b)\s*(?:sebesar\s+)?$", re.IGNORECASE)
_SISA = re.compile(r"\b(?:ter?sisa|sisanya|sisa|menyisakan|selebihnya)\b[^\d;]{0,60}$", re.IGNORECASE)
_DARI = re.compile(r"\b(?:dari|target|terhadap)\b[^\d;]*$", re.IGNORECASE)
#: A percentage that follows from the numbers before it.
_SEHINGGA = re.compile(
    r"\b(?:sehingga|maka|dengan\s+demikian|artinya)\b[^\d;]*\b(?:realisasi|capaian|persentase|cakupan|tingkat)\b[^\d;]*$",
    re.IGNORECASE,
)
#: What was planned is no whole of what was done: there the direction of the indicator counts.
_RENCANA = re.compile(r"\b(?:(?:di)?target\w*|direncanakan|rencana|diperjanjikan)\b", re.IGNORECASE)
_BERDUA = 2


def salah_pangsa_sisa(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with the share of a part beside a rest, or with what follows from two counts; "" where nothing is."""
    milik = [b for b in isi if b.jenis != "%"]
    if len(milik) != _BERDUA or milik[0].jenis != milik[1].jenis or not milik[0].jenis:
        return ""
    return _bersisa(teks, isi, milik) or _berturut(isi, milik)


def _bersisa(teks: str, isi: Sequence[Bilangan], milik: Sequence[Bilangan]) -> str:
    """Hold "A atau p persen, sehingga tersisa B": the whole is A and B together, not B."""
    bagian, sisa = milik
    nomor = isi.index(bagian) + 1
    persen = isi[nomor] if nomor < len(isi) else None
    if persen is None or persen.jenis != "%" or not _ATAU.match(persen.depan) or not _SISA.search(sisa.depan):
        return ""
    if _DARI.search(bagian.depan) or re.match(r"\s*\)?\s*(?:dari|terhadap)\b", teks[persen.akhir :]) or sisa.nilai <= 0:
        return ""
    utuh = bagian.nilai + sisa.nilai
    benar = bagian.nilai / utuh * _SERATUS
    terbalik = bulatkan(bagian.nilai / sisa.nilai * _SERATUS, persen) == persen.nilai
    if abs(benar - persen.nilai) <= persen.angka.langkah:
        return ""
    if not terbalik and not terselip(bulatkan(benar, persen), persen):
        return ""
    pesan = f"{bagian.teks} dari {cetak_desimal(utuh, bagian.angka.desimal)} ({bagian.teks} dan sisanya {sisa.teks})"
    return f"{pesan} adalah {cetak_desimal(benar, persen.angka.desimal)} persen, tetapi tertulis {persen.teks}"


def _berturut(isi: Sequence[Bilangan], milik: Sequence[Bilangan]) -> str:
    """Hold "ada N, sebanyak n di antaranya ..., sehingga realisasinya p persen" against both, where one slip parts them."""
    utuh, bagian = milik
    persen = next((b for b in isi if b.jenis == "%" and b.mulai > bagian.akhir), None)
    if (
        persen is None
        or _RENCANA.search(utuh.depan)
        or not _SEHINGGA.search(persen.depan)
        or not 0 < bagian.nilai < utuh.nilai
    ):
        return ""
    benar = bagian.nilai / utuh.nilai * _SERATUS
    if any(abs(benar - b.nilai) <= b.angka.langkah for b in isi if b.jenis == "%"):
        return ""
    # A count that makes the percentage, as it was rounded.
    perlu = bulatkan(persen.nilai * utuh.nilai / _SERATUS, bagian)
    pas = abs(perlu / utuh.nilai * _SERATUS - persen.nilai) <= persen.angka.langkah
    if not (pas and terselip(perlu, bagian)) and not terselip(bulatkan(benar, persen), persen):
        return ""
    harap = cetak_desimal(benar, persen.angka.desimal)
    return f"{bagian.teks} dari {utuh.teks} adalah {harap} persen, tetapi tertulis {persen.teks}"
