"""Numbers of a sentence that fit a relation all but exactly: so many digits do not come so near by chance.

No word need say that they belong together: a whole and two parts that miss it by less than one in some thousands, a
percentage that is off by a few of its last digits, what is left of a hundred percent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise, permutations

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, sejenis
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak
from kinerja.reviu.publikasi.hitungan.laju_kalimat import BERUBAH
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import Persamaan, bulatkan, kelas, terselip, tulis

__all__ = ["salah_nyaris"]

_SERATUS = Decimal(100)
#: Digits that a number must have to fit by no chance: of a sum, of a share. How near a sum must be, and a share, in its last digits.
_PANJANG, _PENDEK, _DEKAT, _LANGKAH = 4, 3, 5_000, 5
#: A percentage that is no share of what stands beside it, and the words of what is missing to a hundred percent.
_LAIN = re.compile(r"\b(?:target\w*|ditarget\w*|bobot|fisik|tercapai|capaian\w*)\b[^\d;]*$", re.IGNORECASE)
_KURANG = re.compile(
    r"\b(?:sisa\w*|tersisa|masih\s+(?:perlu|harus|kurang|membutuhkan)|kekurangan\w*)\b[^\d;]*$", re.IGNORECASE
)


def salah_nyaris(isi: Sequence[Bilangan], lalu: Sequence[Bilangan] = ()) -> str:
    """Say which numbers of a sentence, and of the one before that it goes on with, fit all but exactly, "" where none do."""
    return _jumlah([*lalu, *isi]) or _pangsa(isi, lalu) or _pelengkap(isi)


def _angka(satu: Bilangan) -> int:
    return len(angka_cetak(satu.nilai, satu.angka).rstrip("0"))


def _jumlah(isi: Sequence[Bilangan]) -> str:
    """Say that a whole is missed by two numbers by next to nothing."""
    milik = [b for b in isi if b.jenis != "%" and _angka(b) >= _PANJANG]
    semua = [Persamaan(u, (a, b)) for u, a, b in _tiga(milik)]
    terpakai = {id(b) for s in semua if s.benar for b in (s.utuh, *s.suku)}
    for satu in semua:
        if satu.sejauh(_DEKAT) and terpakai.isdisjoint(map(id, (satu.utuh, *satu.suku))):
            a, b = satu.suku
            jumlah = tulis(satu.jumlah, satu.utuh)
            return f"{a.teks} ditambah {b.teks} adalah {jumlah}, sedangkan di sampingnya tertulis {satu.utuh.teks}"
    return ""


def _tiga(milik: Sequence[Bilangan]) -> Iterator[tuple[Bilangan, Bilangan, Bilangan]]:
    """Yield each number with each two of its unit that are smaller."""
    for utuh in milik:
        kecil = [
            b for b in milik if b.nilai < utuh.nilai and sejenis(b, utuh) and b.angka.desimal == utuh.angka.desimal
        ]
        yield from ((utuh, a, b) for a, b in combinations(kecil, 2))


def _pangsa(isi: Sequence[Bilangan], lalu: Sequence[Bilangan]) -> str:
    """Say that a percentage is all but the share of one number in another."""
    milik = [b for b in (*lalu, *isi) if b.jenis != "%" and _angka(b) >= _PENDEK]
    pasang = _pasang(milik)
    # What a round number explains is no near miss of others.
    semua = _pasang([b for b in (*lalu, *isi) if b.jenis != "%"])
    persen = [b for b in (*lalu, *isi) if b.jenis == "%"]
    for satu in isi:
        if satu.jenis != "%" or satu.angka.desimal < 2 or _LAIN.search(satu.depan) or BERUBAH.search(satu.depan):
            continue
        if any(_sepadan(satu, a, b) for a, b in semua):
            continue
        for a, b in pasang:
            if _hampir(satu, a, b, sendiri=len(pasang) == 1) and not any(_sepadan(p, a, b) for p in persen):
                nilai = cetak_desimal(a.nilai / b.nilai * _SERATUS, satu.angka.desimal)
                return f"{a.teks} dari {b.teks} adalah {nilai} persen, tetapi tertulis {satu.teks}"
    return ""


def _pasang(milik: Sequence[Bilangan]) -> list[tuple[Bilangan, Bilangan]]:
    """Return each number with each larger one of its unit."""
    return [(a, b) for a, b in permutations(milik, 2) if 0 < a.nilai < b.nilai and kelas(a) == kelas(b)]


def _sepadan(persen: Bilangan, a: Bilangan, b: Bilangan) -> bool:
    """Say whether a percentage can be a share, what is left of the whole, or what the one is more than the other."""
    hasil = a.angka.selang.kali(_SERATUS).per(b.angka.selang)
    assert hasil is not None
    nilai = a.nilai / b.nilai * _SERATUS
    lain = (_SERATUS - nilai, (b.nilai - a.nilai) / a.nilai * _SERATUS, b.nilai / a.nilai * _SERATUS)
    return hasil.beririsan(persen.angka.longgar) or any(abs(n - persen.nilai) <= persen.angka.langkah for n in lain)


def _hampir(persen: Bilangan, a: Bilangan, b: Bilangan, *, sendiri: bool) -> bool:
    hasil = bulatkan(a.nilai / b.nilai * _SERATUS, persen)
    return abs(hasil - persen.nilai) <= _LANGKAH * persen.angka.langkah or (sendiri and terselip(hasil, persen))


def _pelengkap(isi: Sequence[Bilangan]) -> str:
    """Say that what is missing to a hundred percent is not that to the last digit."""
    for satu, sisa in pairwise(isi):
        langkah = sisa.angka.langkah
        beda = abs(_SERATUS - satu.nilai - sisa.nilai)
        setingkat = satu.jenis == sisa.jenis == "%" and satu.angka.langkah == langkah < 1
        if setingkat and _KURANG.search(sisa.depan) and 0 < beda <= _LANGKAH * langkah:
            return f"Dari {satu.teks} persen kurang {tulis(_SERATUS - satu.nilai, sisa)} persen, tetapi tertulis {sisa.teks}"
    return ""
