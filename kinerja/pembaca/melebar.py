"""Tables too wide for a page: their right part is printed on a page of its own, at the same heights and without names of rows."""

from __future__ import annotations

from dataclasses import replace

from kinerja.pembaca.kepala import Kisi, hitung_kepala
from kinerja.pembaca.peran_kolom import kolom_angka
from kinerja.pembaca.unsur import Petak

__all__ = ["gabung_lebar"]

#: Rows of both parts, and the left edges of their pages, lie at one place but for this.
_RATA = 2.0
#: So many rows at least; fewer stand at one height by chance.
_BARIS_MIN = 3


def gabung_lebar(kiri: Petak, kanan: Petak) -> Petak | None:
    """Return a table with its right part beside it; None where that is another table.

    The right part has as many rows, in the head and below, each at the height of its left part, and no names of rows.
    """
    if kiri.banyak_baris != kanan.banyak_baris or kiri.banyak_baris < _BARIS_MIN or not kiri.batas or not kanan.batas:
        return None
    if abs(kiri.batas[0] - kanan.batas[0]) > _RATA or kanan.halaman <= kiri.halaman:
        return None
    kepala = hitung_kepala(Kisi(kiri))
    if (
        not kepala
        or _sekepala(kiri, kanan, kepala)
        or kepala != hitung_kepala(Kisi(kanan))
        or not _setinggi(kiri, kanan)
        or not _tanpa_nama(kanan, kepala)
    ):
        return None
    geser = kiri.batas[-1] - kanan.batas[0]
    return replace(
        kiri,
        sel=(*kiri.sel, *(replace(satu, kolom=satu.kolom + kiri.banyak_kolom) for satu in kanan.sel)),
        banyak_kolom=kiri.banyak_kolom + kanan.banyak_kolom,
        batas=(*kiri.batas, *(x + geser for x in kanan.batas[1:])),
        keraguan=kiri.keraguan or kanan.keraguan,
        kepala=kepala,
        ragu=kiri.ragu | kanan.ragu,
    )


def _sekepala(kiri: Petak, kanan: Petak, kepala: int) -> bool:
    """Say whether a part has the columns of the other one under the same headings: further rows, as high as those before."""
    a, b = ([(s.baris, s.kolom, s.lebar, s.teks) for s in satu.sel if s.baris < kepala] for satu in (kiri, kanan))
    return a == b


def _setinggi(kiri: Petak, kanan: Petak) -> bool:
    """Say whether each row begins at one height in both parts."""
    a, b = _atas(kiri), _atas(kanan)
    return a.keys() == b.keys() and all(abs(a[r] - b[r]) <= _RATA for r in a)


def _atas(petak: Petak) -> dict[int, float]:
    hasil: dict[int, float] = {}
    for satu in petak.sel:
        if satu.kotak is not None:
            hasil[satu.baris] = min(hasil.get(satu.baris, satu.kotak.y0), satu.kotak.y0)
    return hasil


def _tanpa_nama(petak: Petak, kepala: int) -> bool:
    """Say whether a part holds values alone: numbers in its first column, and in most others."""
    kisi = Kisi(petak)
    isi = [
        [teks for r in range(kepala, petak.banyak_baris) if (teks := kisi.sendiri(r, c))]
        for c in range(petak.banyak_kolom)
    ]
    angka = [bool(satu) and kolom_angka(satu) for satu in isi]
    return angka[0] and 2 * sum(angka) > len(angka)
