"""Numbers of chapters: a chapter bears one, wherever the report prints its title."""

from __future__ import annotations

from collections.abc import Iterator

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
    semua = [(satu, n) for satu in peta.isi.perihal if satu.isi.tabel == _BAB and (n := angka_romawi(satu.teks))]
    milik: dict[str, list[tuple[Sel, int]]] = {}
    urut: set[tuple[str, int]] = set()
    lalu = 0
    for satu, kini in semua:
        judul = "".join(filter(str.isalnum, satu.isi.baris.casefold()))
        milik.setdefault(judul, []).append((satu, kini))
        # It follows the one that is printed before it, or goes on.
        if kini - lalu in (0, 1):
            urut.add((judul, kini))
        lalu = kini
    for judul, isi in milik.items():
        nomor = {n for _, n in isi}
        salah = {n for n in nomor if (judul, n) not in urut}
        if len(nomor) == _BERDUA and len(salah) == 1:
            benar = next(satu for satu, n in isi if n not in salah)
            yield from (_duga(satu, benar) for satu, n in isi if n in salah)


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
