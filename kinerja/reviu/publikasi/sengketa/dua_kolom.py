"""Two columns of a table that are headed as one quantity of one year and differ: other tables show which of them holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from kinerja.angka import gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_dua_kolom"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Rows on which other tables must decide, of as many values, and rows that a finding names.
_PAS, _BARIS = 3, 9
_Lain = Mapping[Kunci, Sequence[Butir]]


@dataclass(frozen=True)
class _Baris:
    """A row with what it prints in both columns, and what other tables do."""

    nama: str
    satu: Sel
    lain: Sel
    milik: Sequence[Butir]

    @property
    def beda(self) -> bool:
        """Whether the columns print two values."""
        return not _setara(self.satu, self.lain)

    def didukung(self, sel: Sel) -> bool:
        """Say whether another table prints a value too."""
        return any(_setara(sel, b.sel) for b in self.milik)


def periksa_dua_kolom(peta: Peta) -> _Temuan:
    """Find columns headed capaian that are not what the other capaian of their table is, as other tables print that."""
    lain: dict[Kunci, list[Butir]] = {}
    for b in peta.butir:
        if b.kunci[1:] == (Besaran.CAPAIAN, peta.isi.tahun, ()):
            lain.setdefault(b.kunci[0], []).append(b)
    for tabel in peta.isi.tabel:
        kolom = [k for k in tabel.kolom if _capaian(tabel.wakil[k], peta)]
        for salah, benar in permutations(kolom, 2):
            beda = [b for b in _baris(peta, tabel, (salah, benar), lain) if b.beda]
            if bukti := _bukti(beda):
                yield _sebut(beda, bukti)


def _bukti(beda: Sequence[_Baris]) -> list[_Baris]:
    """Return the rows in which other tables print the second column, where they are many enough, and none prints the first."""
    kedua = [b for b in beda if b.didukung(b.lain)]
    cukup = len({b.lain.teks for b in kedua}) >= _PAS and not any(b.didukung(b.satu) for b in beda)
    return kedua if cukup else []


def _capaian(wakil: Sel, peta: Peta) -> bool:
    """Say whether a column is headed as the capaian of the year."""
    polos = wakil.imbuhan == wakil.periode == ()
    return wakil.besaran is Besaran.CAPAIAN and wakil.tahun in (None, peta.isi.tahun) and polos


def _baris(peta: Peta, tabel: TabelPublikasi, kolom: tuple[str, str], lain: _Lain) -> list[_Baris]:
    return [
        _Baris(baris.nama, a, b, [x for x in lain.get(peta.kunci(baris), ()) if x.tabel is not tabel])
        for baris in tabel.baris
        if baris.peran == "isi" and (a := baris.per_kolom.get(kolom[0])) and (b := baris.per_kolom.get(kolom[1]))
    ]


def _setara(satu: Sel, lain: Sel) -> bool:
    return satu.angka is not None and lain.angka is not None and sama(satu.angka, lain.angka)


def _sebut(baris: Sequence[_Baris], bukti: Sequence[_Baris]) -> tuple[Sel, Dugaan]:
    """Return the finding: at the column that no other table prints, with its rows."""
    sel = baris[0].satu
    luar = list(dict.fromkeys(b.tabel.nama for x in bukti for b in x.milik if _setara(x.lain, b.sel)))
    isi = [
        f"{x.nama} {x.satu.teks} dan {x.lain.teks}{'' if x.satu.letak == sel.letak else x.satu.letak}"
        for x in baris[:_BARIS]
    ]
    lagi = f"; {len(baris) - _BARIS} baris lain" if len(baris) > _BARIS else ""
    pesan = (
        f"Kolom {sel.kolom} berbeda dengan kolom {baris[0].lain.kolom} pada tabel ini dan capaian pada {gabung(luar)} "
        f"({'; '.join(isi)}{lagi}); sebutkan isinya bila bukan capaian"
    )
    return sel, duga(sel, "", pesan, baris[0].lain, *(x.satu for x in baris[1:]), tingkat=Tingkat.PERINGATAN)
