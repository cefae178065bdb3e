"""What a sentence says to have changed: by how much, from what to what, and which way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, zip_longest

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.arah_kata import (
    LEBIH_CEPAT,
    LEBIH_LAMA,
    LEBIH_RENDAH,
    LEBIH_TINGGI,
    NAIK,
    TUMBUH,
    TURUN,
)
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, lebar, sejenis
from kinerja.reviu.publikasi.hitungan.laju_kalimat import urut_waktu

__all__ = ["salah_ubah"]

_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
_NAIK = rf"{TUMBUH}|{LEBIH_TINGGI}|{LEBIH_LAMA}|kelebihan|lebih(?!\s+(?:cepat|singkat|pendek|rendah|kecil|sedikit))"
_TURUN = rf"{TURUN}|{LEBIH_RENDAH}|{LEBIH_CEPAT}|terkontraksi|kekurangan|kurang|di\s*bawah"
_BEDA = r"(?:ber)?selisih(?:nya)?(?:\s+(?:keduanya|antara\s+keduanya))?|terpaut|berbeda|(?:melebihi|melampaui)\b(?:(?!yaitu|yakni|adalah)[^,;])*?\bsebesar"
_UBAH = re.compile(
    rf"\b(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN})|(?:{_BEDA}))\b(?:\s+(?:sebesar|sebanyak|sejumlah|senilai|hingga|mencapai|adalah))?\s*$",
    re.IGNORECASE,
)
#: "melebihi target 250 hektare sebesar 12,5 hektare".
_SEBESAR = re.compile(r"\s*(?:[a-z²³]+\s+)?(?:sebesar|sebanyak|sejumlah)\s*", re.IGNORECASE)
_ARAH = re.compile(
    rf"\b(?:(?P<naik>(?<!usaha )(?!naik\s+kelas)(?:{NAIK}|{LEBIH_TINGGI}|{LEBIH_LAMA}))|(?:{TURUN}|{LEBIH_RENDAH}|{LEBIH_CEPAT}))\b",
    re.IGNORECASE,
)
_DARIPADA = re.compile(r"\b(?:dari(?:pada)?|di\s?banding\w*)\b[^\d]*(?:20\d\d[^\d]*)?$", re.IGNORECASE)
_UJUNG = 2
#: More or less than was planned, or is needed: which of the two comes first is not said.
_SISA = re.compile(
    r"(?:ke)?(?:lebih|kurang)(?:an)?\b(?!\s+(?:tinggi|besar|banyak|rendah|kecil|sedikit|lama|lambat|panjang|cepat|singkat|pendek))",
    re.IGNORECASE,
)
_RENCANA = re.compile(
    r"\b(?:target\w*|pagu|anggaran|kebutuhan|rencana|kapasitas|kuota|standar)\b[^\d]*(?:20\d\d[^\d]*)?$", re.IGNORECASE
)
_BANDING = re.compile(r"\b(?:di\s?banding\w*|terhadap|daripada|dari)\b", re.IGNORECASE)
_DARI = re.compile(r"\b(?:dari|semula|awal)\b", re.IGNORECASE)
_SEDANG = re.compile(r"\b(?:sedangkan|sementara)\b", re.IGNORECASE)
_MENJADI = re.compile(r"\b(?:menjadi|ke)\b[^\d]*$", re.IGNORECASE)
_LEBIH_ARAH = re.compile(rf"(?:{LEBIH_TINGGI}|{LEBIH_RENDAH})\b", re.IGNORECASE)
_ATAU = re.compile(r"^\s*(?:[A-Za-z²³]+\s*)?(?:,-+)?\s*(?:\(|,?\s*(?:atau|setara)\b)[^\d]*$", re.IGNORECASE)
_DIBANDING = re.compile(r"\bdi\s?(?:banding|sanding)", re.IGNORECASE)
#: What of a thing is compared: only with the same is it held against.
_PERAN = re.compile(r"realisasi|capai|target|pagu|anggaran|nilai|jumlah", re.IGNORECASE)
#: How far apart the ends of a change are at most, and the words before a number that are searched for a change.
_RASIO, _JANGKAU = 3, 160


#: "98,42% dari target 90,00": how much of a target was reached is no end of a change.
_DARI_TARGET = re.compile(r"\W*(?:dari|terhadap)\s+target\b[^,;]*$", re.IGNORECASE)


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
    isi = _tanpa_bagian_target(isi)
    for nomor, beda in enumerate(isi):
        temu = _ubah(isi, nomor)
        pasang = _pasangan(teks, isi, nomor, lalu) if temu else None
        if temu is None or pasang is None or not pasang[1]:
            continue
        if _terjawab(beda, isi) and not _sesuai(_Ubah(beda, "", 0, pasang[0], pasang[1][0])):
            # It is that of two other numbers.
            continue
        lama, calon, pasti = _menurut_kata(temu, *pasang) or _menurut_waktu(teks, *pasang)
        if _SISA.match(temu[0]):
            lama, calon, pasti = _menurut_rencana(lama, calon)
        arah = 0 if not pasti else 1 if temu["naik"] else -1 if temu["turun"] else 0
        if re.search(r"\bdari\b", lama.depan, re.IGNORECASE) and any(_MENJADI.search(b.depan) for b in calon):
            # Which way it went from ... to ... is judged where no difference is named, too.
            arah = 0
        semua = [_Ubah(beda, temu[0].strip(), arah, lama, baru) for baru in calon]
        if pesan := _setara(isi, nomor, lama) or (_salah(semua) if semua else ""):
            return pesan
    return _arah_saja(teks, isi)


def _tanpa_bagian_target(isi: Sequence[Bilangan]) -> list[Bilangan]:
    """Leave out the percentages that say how much of the target behind them was reached."""
    return [b for b, n in zip_longest(isi, isi[1:]) if n is None or b.jenis != "%" or not _DARI_TARGET.match(n.depan)]


def _terjawab(beda: Bilangan, isi: Sequence[Bilangan]) -> bool:
    ujung = [b for b in isi if b is not beda and _setingkat(b, beda)]
    return any(abs(abs(a.nilai - b.nilai) - beda.nilai) <= lebar((a, b, beda)) for a, b in combinations(ujung, 2))


def _arah_saja(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that two numbers do not go the way that the only word of change between or before them says."""
    semua = list(_ARAH.finditer(teks))
    # What stands twice is what is compared: "pengurangan ..., meningkat dibandingkan pengurangan tahun lalu".
    banyak = Counter(temu[0].casefold() for temu in semua)
    kata = [temu for temu in semua if banyak[temu[0].casefold()] == 1]
    if len(kata) != 1 or len(isi) != _UJUNG or not sejenis(*isi):
        return ""
    awal, akhir = isi
    if kata[0].end() <= awal.mulai and _MENJADI.search(akhir.depan):
        lama, baru = awal, akhir
    elif (
        awal.akhir <= kata[0].start()
        and kata[0].end() <= akhir.mulai
        and _DARIPADA.search(akhir.depan)
        and not _RENCANA.search(akhir.depan)
    ):
        lama, baru = akhir, awal
    else:
        return ""
    if baru.nilai != lama.nilai and bool(kata[0]["naik"]) == (baru.nilai > lama.nilai):
        return ""
    return f"Tertulis “{kata[0][0]}”, padahal dari {lama.teks} menjadi {baru.teks}"


def _menurut_kata(
    temu: re.Match[str], lama: Bilangan, calon: Sequence[Bilangan]
) -> tuple[Bilangan, Sequence[Bilangan], bool] | None:
    """Return the ends of "2,5 lebih tinggi dibandingkan ...": the words say what is held against what, whatever year that is of."""
    terbanding = _LEBIH_ARAH.match(temu[0]) and _DIBANDING.search(lama.depan)
    return (lama, calon, True) if terbanding else None


def _menurut_waktu(teks: str, lama: Bilangan, calon: Sequence[Bilangan]) -> tuple[Bilangan, Sequence[Bilangan], bool]:
    """Return the ends of a change in the order that words and years give them, and whether they give any."""
    if len(calon) != 1:
        return lama, calon, True
    awal, akhir, pasti = urut_waktu(teks, *sorted((lama, calon[0]), key=lambda b: b.mulai))
    return (awal, [akhir], True) if pasti else (lama, calon, False)


def _menurut_rencana(lama: Bilangan, calon: Sequence[Bilangan]) -> tuple[Bilangan, Sequence[Bilangan], bool]:
    """Return what was planned, what came of it, and whether the words say which is which."""
    if len(calon) != 1 or bool(_RENCANA.search(lama.depan)) == bool(_RENCANA.search(calon[0].depan)):
        return lama, calon, False
    return (lama, calon, True) if _RENCANA.search(lama.depan) else (calon[0], [lama], True)


def _ubah(isi: Sequence[Bilangan], nomor: int) -> re.Match[str] | None:
    """Return the word of change in front of a number: right before it, or before the target that it exceeds."""
    depan = isi[nomor].depan
    if temu := _UBAH.search(depan):
        return temu
    return _UBAH.search(f"{isi[nomor - 1].depan} {depan}"[-_JANGKAU:]) if nomor and _SEBESAR.fullmatch(depan) else None


def _pasangan(
    teks: str, isi: Sequence[Bilangan], nomor: int, lalu: Sequence[Bilangan]
) -> tuple[Bilangan, Sequence[Bilangan]] | None:
    """Return the number that a change is from, with those that it may be to, in the ways in which sentences say so."""
    beda = isi[nomor]
    setingkat = [b for b in isi if b is not beda and _setingkat(b, beda) and not _UBAH.search(b.depan)]
    if hasil := _dari_menjadi(_seklausa(teks, beda, setingkat)):
        return hasil
    depan = [b for b in setingkat if b.mulai < beda.mulai]
    lama = next((b for b in setingkat if b.mulai > beda.mulai and _BANDING.search(teks[beda.akhir : b.mulai])), None)
    banding = [b for b in depan if _DIBANDING.search(b.depan)]
    lama = lama or (banding[0] if len(banding) == 1 else None)
    if lama is not None:
        return lama, _baru(teks, lama, depan, lalu)
    # "810 dari target 900, kurang 90"; "A (74,52), B (52,16); selisih keduanya 22,36 poin".
    sepadan = len(depan) == 2 and sejenis(*depan) and beda.jenis in (depan[0].jenis, "poin", "point")
    return (depan[1], depan[:1]) if sepadan else None


def _seklausa(teks: str, beda: Bilangan, semua: Sequence[Bilangan]) -> list[Bilangan]:
    """Return the numbers of the clause of a change: what went from ... to ... in another one is no end of it."""
    return [b for b in semua if not _SEDANG.search(teks, min(b.akhir, beda.akhir), max(b.mulai, beda.mulai))]


def _dari_menjadi(setingkat: Sequence[Bilangan]) -> tuple[Bilangan, Sequence[Bilangan]] | None:
    """Return what a change is from and to where a word says to what: from the number before it."""
    akhir = [b for b in setingkat if _MENJADI.search(b.depan)]
    if len(akhir) != 1:
        return None
    awal = [b for b in setingkat if b.mulai < akhir[0].mulai and sejenis(b, akhir[0])]
    bertanda = [b for b in awal if _DARI.search(b.depan)] or (awal if len(awal) == 1 else [])
    return (bertanda[-1], akhir) if bertanda else None


def _baru(teks: str, lama: Bilangan, depan: Sequence[Bilangan], lalu: Sequence[Bilangan]) -> Sequence[Bilangan]:
    """Return what a number is compared with: those of its kind before the change, else those of the sentence before.

    Of these the only one that is of what the sentence speaks of: "realisasi tersebut" is no target.
    """
    baru = [b for b in depan if b is not lama and sejenis(b, lama)]
    if baru:
        return baru
    calon = [b for b in lalu if sejenis(b, lama)]
    peran = {temu[0].casefold() for temu in _PERAN.finditer(teks)}
    sepadan = [b for b in calon if peran & {temu[0].casefold() for temu in _PERAN.finditer(b.depan)}]
    return sepadan if len(sepadan) == 1 else calon


def _setingkat(satu: Bilangan, beda: Bilangan) -> bool:
    """Say whether a number can be one end of a change: points and percentages are of numbers of any kind."""
    if beda.jenis in ("poin", "point"):
        return satu.jenis != "rp"
    return sejenis(satu, beda)


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
    return f"{beda.teks} dari {lama.teks} adalah {cetak_desimal(laju, 2)} persen, tetapi tertulis {persen.teks}"
