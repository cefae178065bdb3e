"""Bounds of the scales that a report prints: classes that overlap, and values that belong to none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_desimal, gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.skala_cetak import KelasCetak, kata_predikat, kelas_tabel, terputus, urut_kelas
from kinerja.reviu.publikasi.cetakan.skala_kalimat import kata_mutu, kelas_kalimat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_batas_skala"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Classes that a scale has more than.
_KELAS = 3
_Kelas = Sequence[KelasCetak]


def periksa_batas_skala(peta: Peta) -> _Temuan:
    """Find scales of which classes overlap or leave values between them, beside those that follow each other."""
    for tabel in peta.isi.tabel:
        for sel, kelas in _skala(tabel):
            putus = [(atas, bawah) for atas, bawah in pairwise(kelas) if terputus(atas, bawah)]
            if len(putus) == 1 and not tabel.prosa:
                atas, bawah = putus[0]
                apa = "bertindihan" if atas.bawah < bawah.atas else "tidak bersambung"
                pesan = f"Kelas {atas.nama} ({_batas(atas)}) dan {bawah.nama} ({_batas(bawah)}) {apa}"
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
                break
            if not putus and (temu := _celah(peta.isi, kelas)):
                pesan, tingkat = temu
                yield sel, duga(sel, "", pesan, tingkat=tingkat)
                break


def _skala(tabel: TabelPublikasi) -> Iterator[tuple[Sel, list[KelasCetak]]]:
    """Yield the classes of each scale, the highest first, with the cell of one of them or their sentence."""
    if tabel.prosa:
        semua = ((s, kelas_kalimat(s.teks)) for b in tabel.baris for s in b.sel if s.angka is None)
        calon = ((sel, urut_kelas(kelas)) for sel, kelas in semua)
    else:
        milik = [s for b in tabel.baris for s in b.sel]
        pasang = ((milik, urut_kelas(kelas)) for kelas in kelas_tabel(tabel))
        calon = (
            (s, kelas)
            for isi, kelas in pasang
            if (s := next((s for s in isi if s.teks.startswith(kelas[0].nama)), None))
        )
    for sel, kelas in calon:
        mutu = sum(kata_predikat(satu.nama) <= kata_mutu() for satu in kelas)
        if len(kelas) > _KELAS and 2 * mutu > len(kelas):
            yield sel, kelas


def _celah(isi: IsiPublikasi, kelas: _Kelas) -> tuple[str, Tingkat] | None:
    """Say which values belong to no class, or to two; what the report prints so weighs more."""
    pasang = list(pairwise(kelas))
    nilai = _nilai(isi)
    if tepat := [atas.bawah for atas, bawah in pasang if atas.bawah == bawah.atas and not _termasuk(atas, bawah)]:
        return f"Nilai tepat {_sebut(tepat)} tidak termasuk kelas mana pun pada skala ini", Tingkat.PERINGATAN
    if sela := _sela(pasang, nilai):
        kena = any(b < satu < a for b, a in sela for satu in nilai)
        sebut = gabung([f"{_cetak(b)} dan {_cetak(a)}" for b, a in sela])
        pesan = f"Nilai di antara {sebut} tidak termasuk kelas mana pun pada skala ini"
        return pesan, Tingkat.PERINGATAN if kena else Tingkat.CATATAN
    ganda = [atas.bawah for atas, bawah in pasang if atas.bawah == bawah.atas and _termasuk(atas, bawah) > 1]
    return (f"Nilai tepat {_sebut(ganda)} termasuk dua kelas pada skala ini", Tingkat.CATATAN) if ganda else None


def _sela(pasang: Sequence[tuple[KelasCetak, KelasCetak]], nilai: Sequence[Decimal]) -> list[tuple[Decimal, Decimal]]:
    """Return the holes between classes that are wider than the finest step in which the report prints."""
    langkah = Decimal(1).scaleb(-max(map(_desimal, nilai), default=0))
    return [(bawah.atas, atas.bawah) for atas, bawah in pasang if atas.bawah - bawah.atas > langkah]


def _sebut(nilai: Sequence[Decimal]) -> str:
    return gabung(list(map(_cetak, nilai)))


def _termasuk(atas: KelasCetak, bawah: KelasCetak) -> int:
    """Count the classes that a bound which two of them share belongs to."""
    return int(atas.bawah_termasuk) + int(bawah.atas_termasuk)


def _nilai(isi: IsiPublikasi) -> list[Decimal]:
    """Return the capaian that the tables print."""
    return [
        sel.angka.nilai
        for tabel in isi.tabel
        for baris in tabel.baris
        for sel in baris.angka
        if not tabel.prosa and sel.besaran is Besaran.CAPAIAN and sel.angka
    ]


def _desimal(nilai: Decimal) -> int:
    return max(0, -int(nilai.as_tuple().exponent))


def _cetak(nilai: Decimal) -> str:
    return cetak_desimal(nilai, _desimal(nilai))


def _batas(kelas: KelasCetak) -> str:
    return f"{cetak_desimal(kelas.bawah, 2)} sampai {cetak_desimal(kelas.atas, 2)}"
