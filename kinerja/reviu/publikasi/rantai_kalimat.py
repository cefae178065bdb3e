"""Numbers of one sentence against each other: parts and whole, what was added and what is left, shares, growth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat, sejenis
from kinerja.reviu.publikasi.cacah_kalimat import baca_kalimat
from kinerja.reviu.publikasi.isi import Sel, duga
from kinerja.reviu.publikasi.pernyataan import Peta
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_rantai"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS = Decimal(100)
_RINCI = re.compile(
    r"\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni|meliputi|mencakup|(?:dengan\s+)?rinciannya|dengan\s+rincian|(?:laki-laki|pria)(?=\s+(?:sebanyak\s+)?\d))\b|:\s",
    re.IGNORECASE,
)
_HASIL = re.compile(
    r"\b(?:sehingga|menjadi\s+total|jadi)\b[^\d]{0,40}\b(?:beban|jumlah|total|seluruhnya|keseluruhan|kekurangan|kelebihan|selisih|sisa\w*|"
    r"tersisa)\b|\b(?:sisanya|sisa|menyisakan|kekurangan|kelebihan|tersisa|masih\s+(?:ada|terdapat))\b",
    re.IGNORECASE,
)
_ATAU = re.compile(
    r"^\s*(?:[A-Za-z²³]+\s*)?(?:,-+)?\s*(?:\([a-z\s-]+\)\s*)?(?:,\s*)?(?:\(|\((?:atau|setara)\b|(?:atau|setara|yaitu|yakni)\b)\s*(?:sebesar|dengan)?\s*$",
    re.IGNORECASE,
)
#: As above, of a part of what the sentence begins with.
_SEHINGGA = re.compile(
    r"\b(?:sehingga|dengan)\b[^\d]*\b(?:tingkat|persentase|rasio|cakupan)\b[^\d]*$|\bdi\s?antara\w*\b[^\d]*\b(?:atau|sebesar)\s*\(?$",
    re.IGNORECASE,
)
#: A sentence that goes on with what the one before speaks of.
_LANJUTAN = re.compile(r"\b(?:tersebut|itu|ini)\b", re.IGNORECASE)
_DARI = re.compile(r"\b(?:dari|terhadap|atas)\s+(?:\w+\s+){0,6}$", re.IGNORECASE)
_NAIK = r"naik|meningkat|tumbuh|bertambah|kenaikan|peningkatan|pertumbuhan|lebih\s+(?:tinggi|besar|banyak)"
_TURUN = r"turun|menurun|berkurang|terkontraksi|penurunan|merosot|lebih\s+(?:rendah|kecil|sedikit)"
_UBAH = re.compile(
    rf"\b(?P<arah>(?P<naik>{_NAIK})|{_TURUN})\b(?:\s+(?:sebesar|sebanyak|sejumlah|hingga|mencapai))?\s*$", re.IGNORECASE
)
_BANDING = re.compile(r"\b(?:di\s?banding\w*|terhadap|daripada|dari)\b", re.IGNORECASE)


def periksa_rantai(peta: Peta) -> _Temuan:
    """Find sentences whose numbers do not follow from each other as their words say."""
    for tabel in peta.isi.tabel:
        lalu: list[Bilangan] = []
        for sel, teks in baca_kalimat(tabel):
            lalu = lalu if _LANJUTAN.search(pisah_kalimat(teks)[0]) else []
            for satu in pisah_kalimat(teks):
                isi = bilangan_kalimat(satu, bertitik=peta.isi.bertitik)
                for pesan in (_bagian(satu, isi), _sisa(isi), _pangsa(isi), _tumbuh(satu, isi, lalu)):
                    if pesan:
                        yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
                        break
                lalu = isi or lalu


def _bagian(teks: str, isi: Sequence[Bilangan]) -> str:
    """A whole and the parts that are listed behind it."""
    temu = _RINCI.search(teks)
    if temu is None:
        return ""
    depan = [b for b in isi if b.akhir <= temu.start() + 1]
    belakang = [b for b in isi if b.mulai >= temu.end() - 1]
    suku = [b for b in belakang if b.jenis != "%"]
    # Money and shares are judged by what tables print of them.
    if not depan or len(suku) < 2 or {b.jenis for b in (*depan, *suku)} & {"%", "rp"}:
        return ""
    utuh, jumlah = depan[-1], sum((b.nilai for b in suku), Decimal(0))
    lebar = sum((b.angka.langkah for b in suku if b.angka.terbulat), Decimal(0))
    # A list that is far from its whole lists something else, or counts twice.
    if abs(jumlah - utuh.nilai) <= lebar or abs(jumlah - utuh.nilai) * 4 > utuh.nilai or _berganda(suku, utuh):
        return ""
    return f"Rincian pada kalimat ini berjumlah {_tulis(jumlah, utuh)}, tertulis {utuh.teks}"


def _berganda(suku: Sequence[Bilangan], utuh: Bilangan) -> bool:
    """Say whether a part of the list adds up to the whole: what follows lists it again."""
    jumlah = Decimal(0)
    for satu in suku:
        jumlah += satu.nilai
        if jumlah == utuh.nilai:
            return True
    return False


def _sisa(isi: Sequence[Bilangan]) -> str:
    """What is left, or comes together, of the two numbers before it; the percentages between them are judged elsewhere."""
    isi = [b for b in isi if b.jenis != "%"]
    for nomor in range(2, len(isi)):
        a, b, c = isi[nomor - 2 : nomor + 1]
        if not (a.jenis == b.jenis == c.jenis or "" in (a.jenis, b.jenis, c.jenis)):
            continue
        if not _HASIL.search(c.depan) or ("rp" in (a.jenis, b.jenis, c.jenis) and len({a.jenis, b.jenis, c.jenis}) > 1):
            continue
        lebar = a.angka.langkah + b.angka.langkah + c.angka.langkah if c.angka.terbulat else Decimal(0)
        wajar = [a.nilai + b.nilai, abs(a.nilai - b.nilai)]
        dekat = min(wajar, key=lambda n: abs(n - c.nilai))
        semua = [x.nilai for x in isi[: nomor + 1]]
        if abs(dekat - c.nilai) <= lebar or any(
            abs(abs(x - y) - c.nilai) <= lebar for x in semua[:-1] for y in semua[:-1]
        ):
            continue
        if abs(dekat - c.nilai) * 2 <= max(dekat, c.nilai):
            return f"Dari {a.teks} dan {b.teks} seharusnya {_tulis(dekat, c)}, tertulis {c.teks}"
    return ""


def _pangsa(isi: Sequence[Bilangan]) -> str:
    """A number and, behind it, its percentage of another number of the sentence."""
    for nomor in range(1, len(isi)):
        persen, bagian = isi[nomor], isi[nomor - 1]
        if persen.jenis != "%" or bagian.jenis == "%" or not bagian.nilai:
            continue
        if not (_ATAU.match(persen.depan) or (nomor > 1 and _SEHINGGA.search(persen.depan))):
            continue
        utuh = _utuh(isi, bagian, persen)
        if utuh:
            hasil = bagian.nilai / utuh.nilai * _SERATUS
            if abs(hasil - persen.nilai) * 2 <= max(hasil, persen.nilai):
                return f"{bagian.teks} dari {utuh.teks} adalah {cetak_desimal(hasil, 2)} persen, tertulis {persen.teks}"
    return ""


def _utuh(isi: Sequence[Bilangan], bagian: Bilangan, persen: Bilangan) -> Bilangan | None:
    """Return the number of which a percentage is said to be, None where it is that of any other number."""
    lain = [b for b in isi if b is not bagian and b.jenis != "%" and b.nilai and sejenis(b, bagian)]
    sesudah = [b for b in lain if b.mulai > persen.mulai and _DARI.search(b.depan)]
    calon = sesudah[:1] or [b for b in lain if b.mulai < bagian.mulai]
    return calon[-1] if calon and not any(_cocok(persen, bagian, b) for b in lain) else None


def _cocok(persen: Bilangan, bagian: Bilangan, utuh: Bilangan) -> bool:
    """Say whether a percentage can be that of two numbers, rounded or cut; of what falls short of a whole too."""
    hasil = bagian.angka.selang.per(utuh.angka.selang)
    if hasil is None:
        return True
    semua = hasil.kali(_SERATUS)
    # Of what should fall it is the target by the number, or what is left of the target.
    turun = (_SERATUS * _SERATUS / semua.atas, 2 * _SERATUS - semua.bawah, _SERATUS - semua.bawah) if semua.atas else ()
    return persen.angka.longgar.beririsan(semua) or any(abs(persen.nilai - n) <= 1 for n in turun)


def _tumbuh(teks: str, isi: Sequence[Bilangan], lalu: Sequence[Bilangan]) -> str:
    """What grew or fell by how much, between a number before and the one that it is compared with."""
    for nomor, beda in enumerate(isi):
        temu = _UBAH.search(beda.depan)
        lama = _lama(teks, isi[nomor + 1 :], beda) if temu else None
        if temu is None or lama is None:
            continue
        if pesan := _setara(beda, isi[nomor + 1], lama):
            return pesan
        semua = [b for b in isi[:nomor] if sejenis(b, lama)][-1:] or [b for b in lalu if sejenis(b, lama)]
        if pesan := _tumbuh_salah(temu, beda, semua, lama):
            return pesan
    return ""


def _lama(teks: str, belakang: Sequence[Bilangan], beda: Bilangan) -> Bilangan | None:
    """Return the number that a difference is said to be compared with."""
    calon = [b for b in belakang if b.jenis != "%" or beda.jenis != "rp"]
    lama = next((b for b in calon if _BANDING.search(teks[beda.akhir : b.mulai])), None)
    if lama is None or not lama.nilai or not (beda.jenis == "%" or sejenis(beda, lama)):
        return None
    return lama


def _tumbuh_salah(temu: re.Match[str], beda: Bilangan, semua: Sequence[Bilangan], lama: Bilangan) -> str:
    """Say what is wrong; of several numbers of the sentence before, the difference must show which one is meant."""
    pesan = [_tumbuh_dari(temu, beda, baru, lama) for baru in semua]
    if len(semua) == 1 or not all(pesan):
        return pesan[0] if len(semua) == 1 else ""
    return next((p for baru, p in zip(semua, pesan, strict=True) if _berselisih(beda, baru, lama)), "")


def _setara(beda: Bilangan, persen: Bilangan, lama: Bilangan) -> str:
    """What grew by a number, "atau" by its percentage of the number that it is compared with."""
    if persen is lama or persen.jenis != "%" or beda.jenis == "%" or not _ATAU.match(persen.depan):
        return ""
    laju = beda.nilai / lama.nilai * _SERATUS
    if (
        abs(laju - persen.nilai) <= persen.angka.langkah + Decimal("0.01")
        or abs(laju - persen.nilai) * 2 > persen.nilai
    ):
        return ""
    return f"{beda.teks} dari {lama.teks} adalah {cetak_desimal(laju, 2)} persen, tertulis {persen.teks}"


def _berselisih(beda: Bilangan, baru: Bilangan, lama: Bilangan) -> bool:
    lebar = beda.angka.langkah + baru.angka.langkah + lama.angka.langkah if beda.angka.terbulat else Decimal(0)
    return beda.jenis != "%" and abs(abs(baru.nilai - lama.nilai) - beda.nilai) <= lebar


def _tumbuh_dari(temu: re.Match[str], beda: Bilangan, baru: Bilangan, lama: Bilangan) -> str:
    """Say what is wrong with a growth from one number to another, "" where nothing is."""
    selisih = baru.nilai - lama.nilai
    if selisih and bool(temu["naik"]) != (selisih > 0):
        return f"Tertulis “{temu['arah']}”, padahal dari {lama.teks} menjadi {baru.teks}"
    laju = abs(selisih / lama.nilai * _SERATUS)
    lebar = beda.angka.langkah + baru.angka.langkah + lama.angka.langkah
    poin = abs(abs(selisih) - beda.nilai) <= lebar
    if not poin and abs(laju - beda.nilai) > beda.angka.langkah + Decimal("0.01"):
        return f"Dari {lama.teks} menjadi {baru.teks} bedanya bukan {beda.teks}"
    return ""


def _tulis(nilai: Decimal, seperti: Bilangan) -> str:
    return cetak_desimal(nilai, seperti.angka.desimal)
