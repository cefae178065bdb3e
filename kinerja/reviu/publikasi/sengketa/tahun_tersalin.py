"""A column that repeats another column of another table: another year's, or the budget where its heading says what was spent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.sengketa.timbang import Beda
from kinerja.reviu.temuan import Dugaan

__all__ = ["Salinan", "cari_salinan"]

#: Rows that repeat another year before a column is a copy of it, and how few of those that differ may not.
_BARIS, _LUPUT = 3, 4
#: Words that two rows of one amount must share to be one thing.
_KATA = 2


@dataclass(frozen=True)
class Salinan:
    """A column that is another one: of what, its rows with what they print and what they should, the quantity that is meant."""

    milik: str
    pasang: tuple[tuple[Sel, Sel], ...]
    besaran: str

    @property
    def dugaan(self) -> Iterator[tuple[Sel, Dugaan]]:
        """The findings, one for each row."""
        for sel, benar in self.pasang:
            pesan = (
                f"{self.besaran.capitalize()} yang sama tercetak {benar.teks} pada {benar.isi.tabel}, tetapi di sini "
                f"{sel.teks}; yang tercetak di sini adalah {self.milik}"
            )
            yield sel, duga(sel, benar.teks, pesan, benar)


def cari_salinan(peta: Peta, beda: Sequence[Beda]) -> Iterator[tuple[Salinan, list[Beda]]]:
    """Yield the columns that differ from another table as a copy of another of its years, with what is so explained."""
    milik: dict[tuple[str, str, str, str], list[Beda]] = {}
    for satu in beda:
        for salah in satu.salah:
            for lawan in satu.benar or satu.lawan:
                if not salah.tabel.prosa and not lawan.tabel.prosa:
                    kunci = (salah.tabel.nama, salah.sel.kolom, lawan.tabel.nama, lawan.sel.kolom)
                    milik.setdefault(kunci, []).append(satu)
    for (nama, kolom, lain, kolom_lain), isi in milik.items():
        a = next(b for b in isi[0].salah if (b.tabel.nama, b.sel.kolom) == (nama, kolom))
        b = next(x for x in (*isi[0].benar, *isi[0].lawan) if (x.tabel.nama, x.sel.kolom) == (lain, kolom_lain))
        if len(isi) >= _BARIS and (
            temu := _salinan(peta, a, b)
            or _salinan(peta, b, a)
            or _besaran_lain(peta, a, b)
            or _besaran_lain(peta, b, a)
        ):
            yield temu, isi


def _salinan(peta: Peta, satu: Butir, lain: Butir) -> Salinan | None:
    """Say whether the column of one statement is another year's of the table of the other, whose year is printed there."""
    baris = _sebaris(peta, satu.tabel, lain.tabel)
    for kolom in lain.tabel.kolom:
        wakil = lain.tabel.wakil[kolom]
        if wakil.besaran is not lain.sel.besaran or wakil.tahun in (None, lain.kunci[2]) or wakil.periode:
            continue
        pasang = [
            (s, benar, lama)
            for x, y in baris
            if (s := _sel(x, satu.sel.kolom)) and (benar := _sel(y, lain.sel.kolom)) and (lama := _sel(y, kolom))
            if not _setara(s, benar)
        ]
        tersalin = tuple((s, benar) for s, benar, lama in pasang if _setara(s, lama))
        if len(tersalin) < _BARIS or (len(pasang) - len(tersalin)) * _LUPUT > len(pasang):
            continue
        if _setahun(baris, satu, lain, wakil.tahun):
            return Salinan(f"{satu.kunci[1].value} tahun {wakil.tahun}", tersalin, satu.kunci[1].value)
    return None


def _besaran_lain(peta: Peta, satu: Butir, lain: Butir) -> Salinan | None:
    """Say whether the column of one statement is another quantity of money of the table of the other, of the same year."""
    if satu.kunci[1] not in UANG:
        return None
    baris = _sebaris(peta, satu.tabel, lain.tabel)
    for kolom in lain.tabel.kolom:
        wakil = lain.tabel.wakil[kolom]
        setahun = (wakil.tahun or peta.isi.tahun) == lain.kunci[2] and not wakil.periode
        if wakil.besaran not in UANG - {lain.sel.besaran} or not setahun:
            continue
        beda = [t for x, y in baris if (t := _tiga(x, y, satu, lain, kolom)) and not _setara(t[0], t[1])]
        tersalin = [t for t in beda if _setara(t[0], t[2])]
        if len(tersalin) < _BARIS or (len(beda) - len(tersalin)) * _LUPUT > len(beda):
            continue
        tersalin += _serupa({id(x) for x, _ in baris}, satu, lain, kolom)
        return Salinan(wakil.besaran.value, tuple((s, benar) for s, benar, _ in tersalin), satu.kunci[1].value)
    return None


def _serupa(dikenal: set[int], satu: Butir, lain: Butir, kolom: str) -> list[tuple[Sel, Sel, Sel]]:
    """Return the rows that are named a little otherwise, and are known by the amount that was copied."""
    sisa = [x for x in satu.tabel.baris if x.peran == "isi" and id(x) not in dikenal]
    return [t for x in sisa if (t := _senilai(x, satu, lain, kolom))]


def _tiga(x: BarisPublikasi, y: BarisPublikasi, satu: Butir, lain: Butir, kolom: str) -> tuple[Sel, Sel, Sel] | None:
    """Return what a row prints, what the row of the other table does, and what stands there in a third column."""
    s, benar, tukar = _sel(x, satu.sel.kolom), _sel(y, lain.sel.kolom), _sel(y, kolom)
    return (s, benar, tukar) if s and benar and tukar else None


def _senilai(x: BarisPublikasi, satu: Butir, lain: Butir, kolom: str) -> tuple[Sel, Sel, Sel] | None:
    """Return the cells of the only row of another table with much the same name and the copied amount."""
    calon = [
        t
        for y in lain.tabel.baris
        if y.peran == "isi" and len(isi := set(x.kata) & set(y.kata)) >= _KATA and len(isi) * 2 >= len(set(x.kata))
        if (t := _tiga(x, y, satu, lain, kolom)) and _setara(t[0], t[2]) and not _setara(t[0], t[1])
    ]
    return calon[0] if len(calon) == 1 else None


def _setahun(
    baris: Sequence[tuple[BarisPublikasi, BarisPublikasi]], satu: Butir, lain: Butir, tahun: int | None
) -> bool:
    """Say whether the other numbers of the copied column's rows are more often those of the report's year than of the other."""
    hitung: Counter[bool] = Counter()
    for x, y in baris:
        for sel in (s for s in x.angka if s.besaran is not satu.sel.besaran):
            kini, lalu = (
                any(_setara(sel, s) for s in y.angka if s.tahun == t and s.besaran is not satu.sel.besaran)
                for t in (lain.sel.tahun, tahun)
            )
            if kini != lalu:
                hitung[kini] += 1
    return hitung[True] > 2 * hitung[False]


def _sebaris(peta: Peta, tabel: TabelPublikasi, lain: TabelPublikasi) -> list[tuple[BarisPublikasi, BarisPublikasi]]:
    """Return the rows of two tables that are about one thing."""
    milik: dict[Kunci, BarisPublikasi] = {peta.kunci(b): b for b in lain.baris if b.peran == "isi"}
    return [(b, milik[peta.kunci(b)]) for b in tabel.baris if peta.kunci(b) in milik]


def _sel(baris: BarisPublikasi, kolom: str) -> Sel | None:
    return next((s for s in baris.sel if s.kolom == kolom and s.teks.strip()), None)


def _setara(satu: Sel, lain: Sel) -> bool:
    """Say whether two cells print one value: the same number, or the same words, as BB or WTP."""
    if satu.angka and lain.angka:
        return sama(satu.angka, lain.angka)
    return satu.angka is lain.angka is None and satu.teks.strip().casefold() == lain.teks.strip().casefold()
