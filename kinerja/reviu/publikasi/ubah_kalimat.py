"""What a sentence says to have changed: by how much, from what to what, and which way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bilangan_kalimat import Bilangan, lebar, sejenis

__all__ = ["salah_ubah"]

_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
_NAIK = r"naik|meningkat|tumbuh|bertambah|kenaikan|peningkatan|pertumbuhan|penambahan|lebih\s+(?:tinggi|besar|banyak)|kelebihan|lebih"
_TURUN = r"turun|menurun|berkurang|terkontraksi|penurunan|pengurangan|merosot|lebih\s+(?:rendah|kecil|sedikit)|kekurangan|kurang|di\s*bawah"
_BEDA = r"(?:ber)?selisih(?:nya)?(?:\s+(?:keduanya|antara\s+keduanya))?|terpaut|berbeda|(?:melebihi|melampaui)\b[^,;]*?\bsebesar"
_UBAH = re.compile(
    rf"\b(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN})|(?:{_BEDA}))\b(?:\s+(?:sebesar|sebanyak|sejumlah|senilai|hingga|mencapai|adalah))?\s*$",
    re.IGNORECASE,
)
#: "melebihi target 250 hektare sebesar 12,5 hektare".
_SEBESAR = re.compile(r"\s*(?:[a-z²³]+\s+)?(?:sebesar|sebanyak|sejumlah)\s*", re.IGNORECASE)
_BANDING = re.compile(r"\b(?:di\s?banding\w*|terhadap|daripada|dari)\b", re.IGNORECASE)
_DARI = re.compile(r"\b(?:dari|semula|awal)\b", re.IGNORECASE)
_MENJADI = re.compile(r"\b(?:menjadi|ke)\b[^\d]*$", re.IGNORECASE)
_ATAU = re.compile(r"^\s*(?:[A-Za-z²³]+\s*)?(?:,-+)?\s*(?:\(|,?\s*(?:atau|setara)\b)[^\d]*$", re.IGNORECASE)
_RASIO = 3


@dataclass(frozen=True)
class _Ubah:
    """A change: the number by which, which way its word says (0 where it says none), from which number to which."""

    beda: Bilangan
    kata: str
    arah: int
    lama: Bilangan
    baru: Bilangan


def salah_ubah(teks: str, isi: Sequence[Bilangan], lalu: Sequence[Bilangan]) -> str:
    """Say what is wrong with a change, "" where nothing is; ``lalu`` are the numbers of the sentence that it goes on from."""
    for nomor, beda in enumerate(isi):
        temu = _UBAH.search(beda.depan) or (
            nomor and _UBAH.search(f"{isi[nomor - 1].depan} {beda.depan}"[-160:])
            if _SEBESAR.fullmatch(beda.depan)
            else None
        )
        if not temu:
            continue
        arah = 1 if temu["naik"] else -1 if temu["turun"] else 0
        for lama, calon in _pasangan(teks, isi, nomor, lalu):
            # Which way it went from ... to ... is said of words that need no difference between them.
            arah = (
                0
                if re.search(r"\bdari\b", lama.depan, re.IGNORECASE) and calon and _MENJADI.search(calon[0].depan)
                else arah
            )
            if pesan := _setara(isi, nomor, lama):
                return pesan
            semua = [_Ubah(beda, temu[0].strip(), arah, lama, baru) for baru in calon if baru is not lama]
            if semua and (pesan := _salah(semua)):
                return pesan
            break
    return ""


def _pasangan(
    teks: str, isi: Sequence[Bilangan], nomor: int, lalu: Sequence[Bilangan]
) -> list[tuple[Bilangan, Sequence[Bilangan]]]:
    """Return the number that a change is from, with those that it may be to, in the ways in which sentences say so."""
    beda = isi[nomor]
    setingkat = [
        b
        for b in isi
        if b is not beda and (b.jenis != "%" or beda.jenis == "%") and (beda.jenis == "%" or sejenis(b, beda))
    ]
    akhir = [b for b in setingkat if _MENJADI.search(b.depan)]
    if len(akhir) == 1:
        # From the number before it, or before the difference.
        awal = [b for b in setingkat if b is not akhir[0] and b.mulai < akhir[0].mulai and sejenis(b, akhir[0])]
        bertanda = [b for b in awal if _DARI.search(b.depan)]
        if bertanda or len(awal) == 1:
            return [((bertanda or awal)[-1], akhir)]
    depan = [b for b in isi[:nomor] if b in setingkat]
    belakang = [b for b in isi[nomor + 1 :] if b in setingkat]
    lama = next((b for b in belakang if _BANDING.search(teks[beda.akhir : b.mulai])), None)
    if lama is not None:
        baru = [b for b in depan if sejenis(b, lama)][-1:]
        return [(lama, baru or [b for b in lalu if sejenis(b, lama)])]
    banding = [b for b in depan if re.search(r"\bdi\s?banding", b.depan, re.IGNORECASE)]
    if len(banding) == 1:
        baru = [b for b in depan if b is not banding[0] and sejenis(b, banding[0])][-1:]
        return [(banding[0], baru or [b for b in lalu if sejenis(b, banding[0])])]
    if len(depan) == 2 and sejenis(*depan) and beda.jenis == depan[0].jenis:
        # "810 dari target 900, kurang 90"; "A (74,52), B (52,16); selisih keduanya 22,36".
        return [(depan[1], depan[:1])]
    return []


def _setingkat(satu: Bilangan, beda: Bilangan) -> bool:
    """Say whether a number can be one end of a change: points and percentages are of numbers of any kind."""
    if beda.jenis in ("poin", "point"):
        return satu.jenis != "rp"
    return beda.jenis == "%" or (satu.jenis != "%" and sejenis(satu, beda))


def _salah(semua: Sequence[_Ubah]) -> str:
    """Say what is wrong; of several numbers of the sentence before, one must come near the difference."""
    pesan = [(_nilai(satu), satu) for satu in semua]
    if any(not p for p, _ in pesan):
        return ""
    if len(pesan) == 1:
        return pesan[0][0]
    dekat = [(p, s) for p, s in pesan if _dekat(s)]
    return dekat[0][0] if len(dekat) == 1 else ""


def _nilai(satu: _Ubah) -> str:
    lama, baru, beda = satu.lama.nilai, satu.baru.nilai, satu.beda
    if not lama or not baru or max(lama, baru) > _RASIO * min(lama, baru) * (1 if beda.jenis == "rp" else 4):
        return ""
    selisih = baru - lama
    if satu.arah and selisih and satu.arah * selisih < 0:
        return f"Tertulis “{satu.kata}”, padahal dari {satu.lama.teks} menjadi {satu.baru.teks}"
    if _sesuai(satu):
        return ""
    harap = (
        cetak_desimal(abs(selisih), max(satu.lama.angka.desimal, satu.baru.angka.desimal))
        if beda.angka.kelipatan == 1
        else ""
    )
    return f"Dari {satu.lama.teks} menjadi {satu.baru.teks} bedanya {harap or 'lain'}, bukan {beda.teks}"


def _sesuai(satu: _Ubah) -> bool:
    beda, selisih = satu.beda, abs(satu.baru.nilai - satu.lama.nilai)
    if abs(selisih - beda.nilai) <= lebar((beda, satu.baru, satu.lama)):
        return True
    laju = selisih / satu.lama.nilai * _SERATUS
    return beda.jenis in ("%", "") and abs(laju - beda.nilai) <= beda.angka.langkah + _LEBIH


def _dekat(satu: _Ubah) -> bool:
    """Say whether a change is near what the sentence says, so that it is the one that is meant."""
    selisih = abs(satu.baru.nilai - satu.lama.nilai)
    ukur = selisih / satu.lama.nilai * _SERATUS if satu.beda.jenis == "%" and satu.lama.jenis != "%" else selisih
    return abs(ukur - satu.beda.nilai) * 5 <= max(ukur, satu.beda.nilai)


def _setara(isi: Sequence[Bilangan], nomor: int, lama: Bilangan) -> str:
    """What grew by a number, "atau" by its percentage of the number that it is compared with."""
    beda = isi[nomor]
    persen = isi[nomor + 1] if nomor + 1 < len(isi) else None
    if (
        persen is None
        or persen is lama
        or persen.jenis != "%"
        or beda.jenis == "%"
        or not _ATAU.match(persen.depan)
        or not lama.nilai
    ):
        return ""
    laju = beda.nilai / lama.nilai * _SERATUS
    if abs(laju - persen.nilai) <= persen.angka.langkah + _LEBIH or abs(laju - persen.nilai) * 2 > max(
        laju, persen.nilai
    ):
        return ""
    return f"{beda.teks} dari {lama.teks} adalah {cetak_desimal(laju, 2)} persen, tertulis {persen.teks}"
