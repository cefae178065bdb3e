"""Shares in one sentence: a percentage, or a fraction in words, of one number that another number of the sentence is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.arah_kata import DIUBAH, NAIK, TUMBUH, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan import Selang
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.selip import selip
from kinerja.reviu.publikasi.hitungan.beda_kalimat import SISA
from kinerja.reviu.publikasi.hitungan.laju_kalimat import BERUBAH
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import SUSUN, bulatkan, kelas, mirip, terselip

__all__ = ["salah_pangsa"]

_SERATUS = Decimal(100)
#: How a number goes over into its percentage, or a percentage into its number.
_ATAU = re.compile(
    r"^[^\d,;]{0,80}?(?:,-+)?\s*(?:\([a-z\s-]+\)\s*)?,?\s*(?:\(|=|\b(?:atau|setara|yaitu|yakni|berarti|karena|di\s?mana)\b)[^\d;]{0,40}$",
    re.IGNORECASE,
)
#: As above, at some distance: what is named is a percentage of what the sentence began with.
_PERSENTASE = re.compile(
    r"\b(?:persentase|tingkat|rasio|cakupan|porsi|proporsi|partisipasi|prevalensi|serapan|penyerapan|kontribusi|ter(?:capai|serap)|"
    r"(?:ke)?tercapai\w*|capaian\w*|realisasi\w*|mencapai|diperoleh|menghasilkan)\w*\b[^\d;]*$",
    re.IGNORECASE,
)
_DARI = re.compile(
    r"(?<!terdiri )(?<!berasal )\b(?:dari|terhadap|atas|di\s?banding\w*|dibagi|kapasitas|mel(?:ampaui|ebihi)\s+target)\s+(?:[a-z]+\s+){0,6}(?:Rp\.?\s*)?$",
    re.IGNORECASE,
)
_PERSEN_DARI = re.compile(r"(?:nya)?\s*(?:\([a-z\s-]+\)\s*)?(?:dari|terhadap)\b", re.IGNORECASE)
_CAPAIAN = re.compile(r"\b(?:ke)?(?:ter)?capaian", re.IGNORECASE)
_TARGET = re.compile(r"\b(?:target|ditarget|rencana|pagu|sasaran|standar)", re.IGNORECASE)
#: What is a change, a limit or another year's, and no share.
_LAIN = re.compile(
    rf"\b(?:{TUMBUH}|{TURUN}|{DIUBAH}|lebih|kurang|di\s?atas|di\s?bawah|"
    r"selisih\w*|terpaut|minimal|maksimal|rata-rata|inflasi|bobot|fisik)\b[^\d;]*$",
    re.IGNORECASE,
)
#: Words before a hundred percent that says no share.
_UTUH = re.compile(r"\b(?:belum|tidak|tak|sudah|telah|hampir|dapat)\s*$", re.IGNORECASE)
#: By how much something changed: the percentage behind it is of what it was before.
_NAIK, _TURUN = (
    re.compile(
        rf"\b(?:{pola})(?:nya)?(?:\s+(?:sebesar|sebanyak|sejumlah|senilai|hingga))?\s*(?:Rp\.?\s*)?$", re.IGNORECASE
    )
    for pola in (NAIK, TURUN)
)
#: What a percentage is of, in words up to the next sign or number.
_DARI_APA = re.compile(r"\s*\)?\s*(?:dari|terhadap)\s+(?P<apa>[^\d,;.()]+)(?=[,;.()]|$)", re.IGNORECASE)
_SELURUH = frozenset(
    "seluruh keseluruhan total jumlah semua tersebut itu ini ada tersedia dimiliki diterima direncanakan ditargetkan".split()
)
#: A weight in a calculation: "30% x 44,29", "44,29 x 30%".
_KALI_DEPAN, _KALI_BELAKANG = (
    re.compile(r"(?<![a-z])[x×*]\s*$", re.IGNORECASE),
    re.compile(r"\s*[x×*]\s*[\d(]", re.IGNORECASE),
)
_MENJADI = re.compile(r"\bmenjadi\b[^\d]*$", re.IGNORECASE)
#: Words behind which a sentence speaks of something else.
_LAIN_HAL = re.compile(r"\b(?:sedangkan|sementara|adapun|kemudian)\b", re.IGNORECASE)
_PASANGAN, _SEPULUH = 2, 10
#: So many last digits a share may have that follows from another one, which was rounded.
_TELITI = 20
_BUKAN = frozenset("kali bulan hari poin point indikator iku ikk angkatan".split())


def salah_pangsa(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with a percentage of one number of a sentence that another is, "" where nothing is."""
    for nomor, persen in enumerate(isi):
        if persen.jenis != "%" or _LAIN.search(persen.depan) or _pengali(teks, persen) or _penuh(persen):
            continue
        for bagian, utuh, pasti in _calon(teks, isi, nomor):
            if pesan := _salah(teks, isi, persen, bagian, utuh, pasti=pasti):
                return pesan
            break
    return _beda_utuh(teks, isi)


def _beda_utuh(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that two numbers with the share of each ("37 orang atau 67,21%, ... 8 orang atau 13,56%") are of no one whole.

    One of the shares must be a slip away from what the other one needs.
    """
    pasang = [
        (a, p)
        for a, p in pairwise(isi)
        if a.jenis not in ("%", *_BUKAN) and p.jenis == "%" and p.nilai and _ATAU.match(p.depan)
    ]
    if len(pasang) != _PASANGAN or pasang[0][0].jenis != pasang[1][0].jenis or len(isi) != 2 * _PASANGAN:
        return ""
    (a, p), (b, q) = pasang
    if _DARI_APA.match(teks, p.akhir) or _DARI_APA.match(teks, q.akhir):
        return ""
    satu, lain = (x.angka.selang.kali(_SERATUS).per(y.angka.longgar) for x, y in pasang)
    if satu is None or lain is None or satu.beririsan(lain):
        return ""
    if not any(terselip(n, x) for n, x in (*_perlu(a, p, b, q), *_perlu(b, q, a, p))):
        return ""
    return f"{a.teks} sebagai {p.teks} persen dan {b.teks} sebagai {q.teks} persen bukan bagian dari jumlah yang sama"


def _perlu(a: Bilangan, p: Bilangan, b: Bilangan, q: Bilangan) -> Iterator[tuple[Decimal, Bilangan]]:
    """Yield what the share of a number can be where another one and its share, as it was rounded, are right."""
    langkah = p.angka.langkah
    awal = bulatkan(a.nilai * (q.nilai - q.angka.langkah / 2) / b.nilai, p)
    lebar_ = a.nilai * q.angka.langkah / b.nilai
    yield from ((awal + n * langkah, p) for n in range(min(_TELITI, int(lebar_ / langkah) + 2)))


def _penuh(persen: Bilangan) -> bool:
    """Say whether a hundred percent says that something is done wholly, or not: "dua puskesmas belum 100% melaksanakan"."""
    return persen.nilai == _SERATUS and _UTUH.search(persen.depan) is not None


def _pengali(teks: str, persen: Bilangan) -> bool:
    """Say whether a percentage is a factor of the number beside it, and no share of it."""
    return bool(_KALI_DEPAN.search(persen.depan) or _KALI_BELAKANG.match(teks, persen.akhir))


def _calon(teks: str, isi: Sequence[Bilangan], nomor: int) -> Iterator[tuple[Bilangan, Bilangan | None, bool]]:
    """Yield what a percentage is said to be of: part and whole (None: the sum), and whether the sentence leaves no other reading."""
    persen = isi[nomor]
    milik = [b for b in isi if b.jenis != "%" and b.jenis not in _BUKAN]
    sendiri = sum(b.jenis == "%" for b in isi) == 1
    for uang in (True, False):
        semua = [b for b in milik if (b.jenis == "rp") == uang]
        depan, belakang = ([b for b in semua if (b.mulai < persen.mulai) == muka] for muka in (True, False))
        tunggal = sendiri and len(semua) == _PASANGAN
        if pasang := _rapat(teks, isi, nomor, depan, belakang):
            yield (*pasang, tunggal)
        elif tunggal and not _disela(teks, isi, nomor, semua) and _bersambung(teks, persen, depan, belakang):
            yield (*_urut(semua), True)
        elif _mengawali(isi, nomor, depan):
            yield depan[0], depan[1], True
    if pasang := _tiga_persen(isi, nomor):
        yield (*pasang, True)


def _disela(teks: str, isi: Sequence[Bilangan], nomor: int, semua: Sequence[Bilangan]) -> bool:
    """Say whether a percentage is that of the money right before it, or another clause parts it from its numbers."""
    persen = isi[nomor]
    if nomor and isi[nomor - 1] not in semua:
        return True
    return any(_LAIN_HAL.search(teks, min(b.akhir, persen.akhir), max(b.mulai, persen.mulai)) for b in semua)


def _mengawali(isi: Sequence[Bilangan], nomor: int, depan: Sequence[Bilangan]) -> bool:
    """Say whether a sentence begins "A dari B, rasionya p persen", whatever follows."""
    if len(depan) != _PASANGAN or [*depan] != [*isi[:nomor]]:
        return False
    return _DARI.search(depan[1].depan) is not None and _PERSENTASE.search(isi[nomor].depan) is not None


def _rapat(
    teks: str, isi: Sequence[Bilangan], nomor: int, depan: Sequence[Bilangan], belakang: Sequence[Bilangan]
) -> tuple[Bilangan, Bilangan | None] | None:
    """Return part and whole where the percentage stands right beside one of them."""
    persen = isi[nomor]
    sebelum = isi[nomor - 1] if nomor else None
    if sebelum in depan and sebelum and _ATAU.match(persen.depan):
        if len(depan) > 1 and _DARI.search(sebelum.depan):
            # "A dari B atau p persen": the percentage is that of the first of the second.
            return depan[-2], sebelum
        utuh = next((b for b in belakang if _DARI.search(b.depan)), None)
        return sebelum, utuh or _utuh(teks, isi, depan[:-1], sebelum, belakang)
    sesudah = isi[nomor + 1] if nomor + 1 < len(isi) else None
    if sesudah in belakang and sesudah and len(belakang) > 1 and _ATAU.match(sesudah.depan):
        return (sesudah, belakang[1]) if _DARI.search(belakang[1].depan) else None
    return None


def _utuh(
    teks: str, isi: Sequence[Bilangan], depan: Sequence[Bilangan], bagian: Bilangan, belakang: Sequence[Bilangan]
) -> Bilangan | None:
    """Return the whole of a part that stands before it: the last that is larger and no part itself, unless both make the whole."""
    if SISA.search(bagian.depan) and not any(_TARGET.search(b.depan) or _DARI.search(b.depan) for b in depan):
        return None
    besar = [b for b in depan if (b.nilai >= bagian.nilai or _TARGET.search(b.depan)) and not _berpersen(isi, b)]
    return besar[-1] if besar else depan[-1] if depan and not belakang and not _berpersen(isi, depan[-1]) else None


def _berpersen(isi: Sequence[Bilangan], satu: Bilangan) -> bool:
    """Say whether a number has a percentage of its own right behind it."""
    nomor = isi.index(satu)
    return nomor + 1 < len(isi) and isi[nomor + 1].jenis == "%" and _ATAU.match(isi[nomor + 1].depan) is not None


def _bernama_lain(teks: str, persen: Bilangan, utuh: Bilangan | None) -> bool:
    """Say whether words behind a percentage name a whole that is not the number: "13,7 persen dari luas daratan"."""
    temu = _DARI_APA.match(teks, persen.akhir)
    apa = set(kata(temu["apa"])) - _SELURUH if temu else set()
    if not apa:
        return False
    return utuh is None or apa.isdisjoint(kata(f"{utuh.depan} {utuh.jenis} {teks[utuh.akhir : utuh.akhir + 40]}"))


def _seratus(isi: Sequence[Bilangan]) -> bool:
    """Say whether the percentages of a sentence part one whole, but for one slip."""
    persen = [b for b in isi if b.jenis == "%"]
    jumlah = sum((b.nilai for b in persen), Decimal(0))
    return abs(jumlah - _SERATUS) <= _SEPULUH or any(
        terselip(bulatkan(b.nilai + _SERATUS - jumlah, b), b) for b in persen
    )


def _bersambung(teks: str, persen: Bilangan, depan: Sequence[Bilangan], belakang: Sequence[Bilangan]) -> bool:
    """Say whether words join a percentage with the only two numbers of a sentence."""
    semua = (*depan, *belakang)
    if ";" in teks[min(b.mulai for b in (persen, *semua)) : max(b.mulai for b in (persen, *semua))]:
        return False
    satuan = {b.jenis for b in semua} - {""}
    berkait = any(_DARI.search(b.depan) or _TARGET.search(b.depan) for b in semua)
    if len(satuan) > 1 and (satuan & SUSUN or not berkait):
        return False
    if _PERSENTASE.search(persen.depan) and len(belakang) < 2:
        return True
    if depan and belakang:
        return bool(_PERSEN_DARI.match(teks, persen.akhir) or _DARI.search(belakang[0].depan))
    return bool(_ATAU.match(persen.depan)) if depan else bool(belakang and _DARI.search(belakang[-1].depan))


def _urut(semua: Sequence[Bilangan]) -> tuple[Bilangan, Bilangan]:
    """Return part and whole of two numbers: the whole is what is planned, or follows "dari", else the larger."""
    a, b = semua
    if _DARI.search(a.depan) != _DARI.search(b.depan) and bool(_DARI.search(a.depan)) != bool(_DARI.search(b.depan)):
        return (b, a) if _DARI.search(a.depan) else (a, b)
    if bool(_TARGET.search(a.depan)) != bool(_TARGET.search(b.depan)):
        return (b, a) if _TARGET.search(a.depan) else (a, b)
    return (a, b) if a.nilai <= b.nilai else (b, a)


def _tiga_persen(isi: Sequence[Bilangan], nomor: int) -> tuple[Bilangan, Bilangan] | None:
    """Return realisasi and target where both are percentages themselves: "target 80 persen, realisasi 76 persen, capaian 95 persen"."""
    persen = isi[nomor]
    lain = [b for b in isi if b is not persen and b.jenis in ("%", "")]
    if len(lain) != 2 or len(isi) != 3 or not _CAPAIAN.search(persen.depan):
        return None
    target = [b for b in lain if _TARGET.search(b.depan)]
    bernama = any(_CAPAIAN.search(b.depan) for b in lain)
    if len(target) != 1 or bernama or any(b.jenis == "%" and b.mulai > persen.mulai for b in lain):
        return None
    return next(b for b in lain if b is not target[0]), target[0]


# --- judging ---


def _salah(
    teks: str, isi: Sequence[Bilangan], persen: Bilangan, bagian: Bilangan, utuh: Bilangan | None, *, pasti: bool
) -> str:
    if _bernama_lain(teks, persen, utuh) or (utuh is None and len(isi) > _PASANGAN + 1 and not _seratus(isi)):
        return ""
    besar = _besar(teks, isi, persen, bagian, utuh)
    if not besar or (besar == bagian.nilai and not _tersalin(persen, bagian, utuh)):
        return ""
    if utuh and bagian.nilai > besar and bagian.jenis != utuh.jenis:
        # People of groups: neither is a part of the other.
        return ""
    hasil = bagian.nilai / besar * _SERATUS
    if _milik_persen_lain(isi, persen, bagian, utuh):
        return ""
    if utuh is None and abs(hasil - persen.nilai) <= persen.angka.langkah:
        # Percentages are made to add up to a hundred.
        return ""
    # What something became is no part of what it was before.
    pasti = pasti and not _MENJADI.search(bagian.depan)
    dekat = pasti or mirip(hasil, persen.nilai) or terselip(bulatkan(hasil, persen), persen)
    if not dekat and not _selip_depan(persen, bagian, besar):
        return ""
    dari = cetak_desimal(besar, 0 if besar == int(besar) else 2)
    return f"{bagian.teks} dari {dari} adalah {cetak_desimal(hasil, 2)} persen, tetapi tertulis {persen.teks}"


def _milik_persen_lain(isi: Sequence[Bilangan], persen: Bilangan, bagian: Bilangan, utuh: Bilangan | None) -> bool:
    """Say whether two numbers make another percentage of the sentence: "target 85% (200 contoh), realisasi 98,5% (197 contoh)"."""
    # A target that is as large as the share says nothing of the share.
    lain = [p for p in isi if p.jenis == "%" and p is not persen and not _TARGET.search(p.depan)]
    ujung = ((bagian, utuh), (utuh, bagian)) if utuh else ()
    return any(
        (satu := a.angka.selang.kali(_SERATUS).per(b.angka.selang)) is not None and satu.beririsan(p.angka.longgar)
        for p in lain
        for a, b in ujung
    )


def _tersalin(persen: Bilangan, bagian: Bilangan, utuh: Bilangan | None) -> bool:
    """Say whether a whole is printed once more in place of its part: one slip from what the percentage needs."""
    return utuh is not None and utuh is not bagian and _selip_depan(persen, bagian, utuh.nilai)


def _besar(
    teks: str, isi: Sequence[Bilangan], persen: Bilangan, bagian: Bilangan, utuh: Bilangan | None
) -> Decimal | None:
    """Return the whole of which a percentage is wrong, None where it is right of any two numbers of the sentence, or their sum."""
    lain = [b for b in isi if b is not persen and b.nilai > 0 and (b.jenis != "%" or bagian.jenis == "%")]
    setingkat = [b for b in lain if kelas(b) == kelas(bagian) or b in (bagian, utuh)]
    turun = _TARGET.search(teks) is not None
    sisa = turun or SISA.search(f"{bagian.depan} {persen.depan}") is not None or BERUBAH.search(teks) is not None
    pasang = [(a, b.nilai, b.angka.selang) for a, b in permutations(setingkat, 2)]
    # "30 dari 40 orang menerima Rp1 juta dari Rp2 juta": the percentage may be that of the people.
    pasang += [(a, b.nilai, b.angka.selang) for a, b in pairwise(lain) if _DARI.search(b.depan)]
    dasar = _dasar(bagian, utuh)
    pasang += [(bagian, n, Selang(n, n)) for n in (*_jumlah(bagian, utuh, setingkat), *dasar)]
    if any(_cocok(persen, a, n, selang, turun=turun, sisa=sisa) for a, n, selang in pasang):
        return None
    return next(iter(dasar), utuh.nilai if utuh else sum((b.nilai for b in setingkat), Decimal(0)))


def _dasar(bagian: Bilangan, utuh: Bilangan | None) -> tuple[Decimal, ...]:
    """Return what something was before it changed by a number to another one that stands before it."""
    if utuh is None or utuh.mulai > bagian.mulai or _DARI.search(utuh.depan):
        return ()
    tanda = -1 if _NAIK.search(bagian.depan) else 1 if _TURUN.search(bagian.depan) else 0
    lama = utuh.nilai + tanda * bagian.nilai
    return (lama,) if tanda and lama > 0 else ()


def _jumlah(bagian: Bilangan, utuh: Bilangan | None, semua: Sequence[Bilangan]) -> set[Decimal]:
    """Return the sums that the whole of a part may be, none where the whole is named."""
    if utuh and _DARI.search(utuh.depan):
        return set()
    nilai = [b.nilai for b in semua]
    jumlah = sum(nilai, Decimal(0))
    return {jumlah, jumlah - max(nilai, default=Decimal(0)), *(bagian.nilai + n for n in nilai)} - {Decimal(0)}


def _selip_depan(persen: Bilangan, bagian: Bilangan, utuh: Decimal) -> bool:
    """Say whether the first digits of the part, or of the whole, are one slip from what the percentage needs."""
    if not persen.nilai:
        return False
    return any(
        selip(_tiga_angka(perlu), _tiga_angka(ada))
        for perlu, ada in (
            (persen.nilai * utuh / _SERATUS, bagian.nilai),
            (bagian.nilai / persen.nilai * _SERATUS, utuh),
        )
    )


def _tiga_angka(nilai: Decimal) -> str:
    return f"{nilai:.2E}".split("E", maxsplit=1)[0].replace(".", "")


def _cocok(persen: Bilangan, bagian: Bilangan, utuh: Decimal, selang: Selang, *, turun: bool, sisa: bool) -> bool:
    """Say whether a percentage can be that of two numbers, rounded or cut; of what falls short of a whole too."""
    hasil = bagian.angka.selang.kali(_SERATUS).per(selang)
    if hasil is None or hasil.beririsan(persen.angka.longgar):
        return True
    nilai = bagian.nilai / utuh * _SERATUS
    lebar = persen.angka.langkah + (hasil.atas - hasil.bawah)
    lain = [_SERATUS - nilai, nilai - _SERATUS] if sisa else []
    if turun:
        # Of what should fall it is what is left of the target.
        lain.append(2 * _SERATUS - nilai)
    return any(abs(persen.nilai - n) <= lebar for n in lain)
