"""Efficiency of ministries (PMK 22/2021): NE = 50 + E / 20 x 50 with E in per cent from -20 to 20, NE from 0 to 100."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, Selang
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.temuan import Dugaan

__all__ = ["periksa_efisiensi"]

_BATAS = Decimal(20)
_KALI = Decimal("2.5")
_LIMA_PULUH = Decimal(50)
_SERATUS = Decimal(100)
_Temuan = Iterator[tuple[Sel, Dugaan]]


def periksa_efisiensi(peta: Peta) -> _Temuan:
    """Find NE that does not follow from the E beside it, NE out of range, and E printed as a fraction with a per cent sign."""
    for tabel in peta.isi.tabel:
        for baris in tabel.baris:
            for tahun in sorted({sel.tahun or 0 for sel in baris.sel}):
                sel = [satu for satu in baris.angka if (satu.tahun or 0) == tahun]
                e = [satu for satu in sel if satu.besaran is Besaran.EFISIENSI]
                ne = [satu for satu in sel if satu.besaran is Besaran.NILAI_EFISIENSI]
                if len(e) == len(ne) == 1:
                    yield from _banding(e[0], ne[0])
                elif len(ne) == 1:
                    yield from _rentang(ne[0])


def _rentang(ne: Sel) -> _Temuan:
    assert ne.angka is not None
    if not 0 <= ne.angka.nilai <= _SERATUS:
        yield ne, duga(ne, "", f"Nilai efisiensi terletak antara 0 dan 100, tetapi tercetak {ne.teks}")


def _banding(e: Sel, ne: Sel) -> _Temuan:
    assert e.angka is not None
    assert ne.angka is not None
    if abs(e.angka.nilai) >= 1000:
        return
    pecahan = _cocok(ne.angka, e.angka, _SERATUS)
    if _cocok(ne.angka, e.angka, Decimal(1)):
        yield from _rentang(ne)
        return
    if pecahan and e.angka.persen:
        harap = cetak_desimal((ne.angka.nilai - _LIMA_PULUH) / _KALI, 2)
        pesan = f"E tercetak sebagai pecahan dengan tanda persen; NE {ne.teks} berasal dari E {harap} persen, tetapi tercetak {e.teks}"
        yield e, duga(e, harap, pesan, ne)
        return
    if not pecahan:
        harap = cetak_desimal(_nilai_efisiensi(e.angka.nilai), 2)
        pesan = f"NE = 50 + E / 20 × 50: dari E {e.teks} seharusnya {harap}, tetapi tercetak {ne.teks}"
        if abs(e.angka.nilai) < 1:
            lain = cetak_desimal(_nilai_efisiensi(e.angka.nilai * _SERATUS), 2)
            pesan += f" (bila E pecahan, {lain})"
        yield ne, duga(ne, harap, pesan, e)
        return
    yield from _rentang(ne)


def _nilai_efisiensi(e: Decimal) -> Decimal:
    return _LIMA_PULUH + min(max(e, -_BATAS), _BATAS) * _KALI


def _cocok(ne: Cetakan, e: Cetakan, kali: Decimal) -> bool:
    selang = e.longgar.kali(kali)
    hasil = Selang(_nilai_efisiensi(selang.bawah), _nilai_efisiensi(selang.atas))
    # E is printed with fewer digits than NE was computed from.
    return ne.longgar.beririsan(hasil)
