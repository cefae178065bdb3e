"""Numbers of chapters: a chapter bears one, wherever the report prints its title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.cetakan.kata import angka_romawi
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nomor_bab"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BAB = f"{PERIHAL}Bab"
_BERDUA = 2


def periksa_nomor_bab(peta: Peta) -> _Temuan:
    """Find chapters that bear two numbers; the one that does not follow the chapter before it there is wrong."""
    semua = [satu for satu in peta.isi.perihal if satu.isi.tabel == _BAB and angka_romawi(satu.teks)]
    sebelum = {b.nomor: a for a, b in pairwise(semua)}
    milik: dict[str, list[Sel]] = {}
    for satu in semua:
        milik.setdefault("".join(filter(str.isalnum, satu.isi.baris.casefold())), []).append(satu)
    for isi in milik.values():
        nomor = {angka_romawi(satu.teks) for satu in isi}
        salah = [n for n in nomor if not any(_urut(s, sebelum) for s in isi if angka_romawi(s.teks) == n)]
        if len(nomor) == _BERDUA and len(salah) == 1:
            benar = next(satu for satu in isi if angka_romawi(satu.teks) not in salah)
            yield from (_duga(satu, benar) for satu in isi if angka_romawi(satu.teks) in salah)


def _urut(satu: Sel, sebelum: Mapping[int, Sel]) -> bool:
    """Say whether a chapter follows the one that is printed before it, or goes on."""
    lalu = sebelum.get(satu.nomor)
    kini = angka_romawi(satu.teks) or 0
    return kini - (angka_romawi(lalu.teks) or 0 if lalu else 0) in (0, 1)


def _duga(satu: Sel, benar: Sel) -> tuple[Sel, Dugaan]:
    letak = benar.letak.strip(" ()")
    pesan = (
        f"“{satu.isi.baris}” bernomor bab {satu.teks} di sini, tetapi bab {benar.teks} pada {letak or 'tempat lain'}"
    )
    tempat = f"Bab {satu.teks} {satu.isi.baris}{satu.letak}"
    tercetak = f"BAB {satu.teks}"
    return satu, Dugaan(
        tempat, tercetak, f"BAB {benar.teks}", berasal(satu, pesan), Tingkat.PERINGATAN, (satu.nomor, benar.nomor)
    )
