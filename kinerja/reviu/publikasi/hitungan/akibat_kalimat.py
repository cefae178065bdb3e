"""What follows from numbers that a sentence gives in so many words: capaian of a target, a share of a change, the largest of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise, takewhile

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, sejenis
from kinerja.reviu.publikasi.hitungan.laju_kalimat import BERUBAH
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import kelas

__all__ = ["salah_akibat"]

_SERATUS, _RATUSAN = Decimal(100), 100
#: "80,5 % dari target 82 % atau tercapai 98,17 %".
_TARGET = re.compile(r"[^\d,;]{0,30}?\b(?:dari|terhadap)\s+target\b(?:[^\d,;]|20\d\d)*", re.IGNORECASE)
_TERCAPAI = re.compile(
    r"[^\d,;]{0,30}?,?\s*\b(?:atau|sehingga|maka|dengan|yang\s+berarti)\s+(?:[a-z]+\s+){0,2}(?:tercapai|capaian\w*)\b[^\d;]*",
    re.IGNORECASE,
)
#: Words before a number that say which of the three it is.
_PERAN = tuple(
    re.compile(rf"\b(?:{pola})\b[^\d,;%]*$", re.IGNORECASE)
    for pola in (
        r"target\w*|ditarget\w*",
        r"realisasi\w*|terealisasi",
        r"(?:pen|ke)?capaian\w*|tercapai|ketercapaian",
    )
)
_BATAS = re.compile(
    r"\b(?:di\s?atas|di\s?bawah|lebih|kurang|minimal|maksimal|paling|melebihi|melampaui|hampir|sekitar)\b[^\d]*$",
    re.IGNORECASE,
)
_LAGI = re.compile(r"(?:\s*(?:,|dan|serta))+\s*")
_DERET = 2
_ATAU = re.compile(r"[^\d,;]{0,30}(?:\(|\batau\b)[^\d;]{0,25}", re.IGNORECASE)
#: Two groups that make a whole, and words of a ratio of the one to the other.
_PASANGAN = tuple(
    re.compile(rf"\b(?:{pola})\b[^\d;]*$", re.IGNORECASE) for pola in (r"perempuan|wanita", r"laki\s*-\s*laki|pria")
)
_RASIO = re.compile(r"\b(?:rasio|perbandingan|di\s?banding\w*|terhadap|berbanding)\b", re.IGNORECASE)
_TERBANYAK = re.compile(
    r"\b(?:terbanyak|terbesar|tertinggi|paling\s+(?:banyak|besar|tinggi))\s+(?:(?:yaitu|adalah|yakni|sebanyak|sebesar|dengan|jumlah\w*)\s+)*$",
    re.IGNORECASE,
)
#: What is larger than the largest of a list: its whole, or what is of another time.
_SELURUH = re.compile(r"\b(?:total|jumlah|seluruh\w*|semua|dari|tahun|target\w*|keseluruhan)\b[^\d;]*$", re.IGNORECASE)


def salah_akibat(teks: str, isi: Sequence[Bilangan], lalu: Sequence[Bilangan] = ()) -> str:
    """Say which number of a sentence is not what follows from the others, "" where all are."""
    return (
        _capaian(isi)
        or _bernama(isi)
        or _bagian_beda(isi, lalu)
        or _deret(isi, lalu)
        or _sepasang(teks, isi)
        or _terbanyak(isi)
    )


def _cocok(satu: Bilangan, nilai: Sequence[Decimal]) -> bool:
    return any(abs(n - satu.nilai) <= satu.angka.langkah for n in nilai)


def _capaian(isi: Sequence[Bilangan]) -> str:
    """Say that a capaian is not that of the realisasi and the target right before it, whichever way is better."""
    for realisasi, target, capaian in zip(isi, isi[1:], isi[2:], strict=False):
        if (
            _TARGET.fullmatch(target.depan)
            and _TERCAPAI.fullmatch(capaian.depan)
            and (pesan := _banding(realisasi, target, capaian))
        ):
            return pesan
    return ""


def _bernama(isi: Sequence[Bilangan]) -> str:
    """As :func:`_capaian`, where a word before each of the three says what it is, in whatever order they stand."""
    tiga = [[b for b in isi if pola.search(b.depan)] for pola in _PERAN]
    if (
        len(isi) != len(_PERAN)
        or any(len(satu) != 1 for satu in tiga)
        or len({id(satu[0]) for satu in tiga}) < len(_PERAN)
    ):
        return ""
    target, realisasi, capaian = (satu[0] for satu in tiga)
    return _banding(realisasi, target, capaian)


def _banding(realisasi: Bilangan, target: Bilangan, capaian: Bilangan) -> str:
    if capaian.jenis != "%" or kelas(realisasi) != kelas(target) or not realisasi.nilai * target.nilai:
        return ""
    hasil = realisasi.nilai / target.nilai * _SERATUS
    if _BATAS.search(capaian.depan) or (capaian.nilai == _SERATUS and hasil > _SERATUS):
        # A bound is no value, and some count what exceeds its target as the whole of it.
        return ""
    if _cocok(capaian, (hasil, 2 * _SERATUS - hasil, _SERATUS * _SERATUS / hasil)):
        return ""
    return f"{realisasi.teks} dari target {target.teks} adalah {cetak_desimal(hasil, 2)} persen, tetapi tertulis {capaian.teks}"


def _deret(isi: Sequence[Bilangan], lalu: Sequence[Bilangan]) -> str:
    """Say which change of a row of years is not the difference of its two years, where all others are."""
    awal = next((n for n, b in enumerate(isi) if BERUBAH.search(b.depan)), None)
    if awal is None:
        return ""
    ubah = [isi[awal], *takewhile(lambda b: _LAGI.fullmatch(b.depan), isi[awal + 1 :])]
    nilai = [b for b in (*lalu, *isi[:awal]) if kelas(b) == kelas(isi[awal])][-len(ubah) - 1 :]
    beda = [(b.nilai - a.nilai, c) for a, b, c in zip(nilai, nilai[1:], ubah, strict=False)]
    salah = [(n, c) for n, c in beda if not _cocok(c, [abs(n)])]
    if len(salah) != 1 or len(beda) < max(len(ubah), _DERET):
        return ""
    harap, satu = salah[0]
    return f"Selisih kedua tahunnya {cetak_desimal(abs(harap), satu.angka.desimal)}, tetapi tertulis {satu.teks}"


def _bagian_beda(isi: Sequence[Bilangan], lalu: Sequence[Bilangan]) -> str:
    """Say that a difference, to the last digit that of two numbers before it, is another share of either than is printed."""
    for beda, persen in pairwise(isi):
        terubah = persen.jenis == "%" and _ATAU.fullmatch(persen.depan) and BERUBAH.search(beda.depan)
        if not terubah or beda.nilai < _RATUSAN:
            continue
        milik = [b for b in (*lalu, *isi) if b is not beda and sejenis(b, beda)]
        ujung = [sorted((a, b), key=lambda x: x.nilai) for a, b in combinations(milik, 2)]
        for kecil, besar in ujung:
            hasil = [beda.nilai / n.nilai * _SERATUS for n in (besar, kecil) if n.nilai]
            if besar.nilai - kecil.nilai == beda.nilai and not _cocok(persen, hasil):
                nilai = cetak_desimal(hasil[0], 2)
                return f"{beda.teks} dari {besar.teks} adalah {nilai} persen, tetapi tertulis {persen.teks}"
    return ""


def _sepasang(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that a percentage is that of women to men, where both make the whole."""
    persen = [b for b in isi if b.jenis == "%"]
    pasang = [p for p in pairwise(isi) if _berpasangan(*p)]
    if len(persen) != 1 or len(pasang) != 1 or _RASIO.search(teks):
        return ""
    (a, b), jumlah = pasang[0], pasang[0][0].nilai + pasang[0][1].nilai
    for satu, lain in ((a, b), (b, a)):
        if _cocok(persen[0], [satu.nilai / lain.nilai * _SERATUS]):
            nilai = cetak_desimal(satu.nilai / jumlah * _SERATUS, 2)
            return (
                f"{satu.teks} dari {cetak_desimal(jumlah, 0)} adalah {nilai} persen, tetapi tertulis {persen[0].teks}"
            )
    return ""


def _berpasangan(a: Bilangan, b: Bilangan) -> bool:
    """Say whether two numbers are those of both groups, of which there is not one for each."""
    satu, lain = ({n for n, pola in enumerate(_PASANGAN) if pola.search(x.depan)} for x in (a, b))
    return len(satu) == len(lain) == 1 and satu != lain and bool(a.nilai * b.nilai) and a.nilai != b.nilai


def _terbanyak(isi: Sequence[Bilangan]) -> str:
    """Say that a list holds a number that is larger than the one it calls the largest."""
    for nomor, satu in enumerate(isi):
        if not _TERBANYAK.search(satu.depan) or not satu.jenis or satu.jenis == "%":
            continue
        besar = next(
            (
                b
                for b in isi[nomor + 1 :]
                if b.jenis == satu.jenis and b.nilai > satu.nilai and not _SELURUH.search(b.depan)
            ),
            None,
        )
        if besar:
            return f"{satu.teks} disebut yang terbesar, tetapi sesudahnya tertulis {besar.teks}"
    return ""
