"""Large amounts of running text that no table prints, one slip of the hand away from an amount that a table does."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, duga
from kinerja.reviu.publikasi.cetakan.selip import selip
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_selip"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Digits of which one wrong by chance gives no other amount of the report, and of these those before the last noughts.
_PANJANG, _BERARTI = 8, 5


def periksa_selip(isi: IsiPublikasi) -> _Temuan:
    """Find amounts in running text that differ by one digit, or two exchanged, from the only such amount of the tables."""
    tabel: dict[str, Sel] = {}
    for satu in (b for t in isi.tabel if not t.prosa for b in t.baris):
        for sel in satu.angka:
            if sel.angka and sel.angka.kelipatan == 1 and (angka := _angka(sel.angka.nilai)):
                tabel.setdefault(angka, sel)
    ada: dict[str, list[Sel]] = {}
    for sel, nilai in _uraian(isi):
        if angka := _angka(nilai):
            ada.setdefault(angka, []).append(sel)
    for angka, milik in ada.items():
        if angka in tabel:
            continue
        calon = [lain for lain in tabel if lain not in ada and abs(len(lain) - len(angka)) <= 1 and selip(angka, lain)]
        if len(calon) == 1:
            lawan = tabel[calon[0]]
            sebut = f"{int(angka):,}".replace(",", ".")
            pesan = f"Uraian menyebut {sebut}, sedangkan {lawan.tempat} {lawan.teks}; keduanya berbeda satu angka"
            yield milik[0], duga(milik[0], "", pesan, lawan, tingkat=Tingkat.PERINGATAN)


def _uraian(isi: IsiPublikasi) -> Iterator[tuple[Sel, Decimal]]:
    """Yield the amounts of running text: of labels, and within sentences."""
    for baris in (b for t in isi.tabel if t.prosa for b in t.baris if not b.dari_kalimat):
        for sel in baris.sel:
            if sel.angka:
                yield sel, sel.angka.nilai
            else:
                yield from (
                    (sel, b.nilai) for b in bilangan_kalimat(sel.teks, bertitik=isi.bertitik) if b.angka.kelipatan == 1
                )


def _angka(nilai: Decimal) -> str:
    """Return the digits of a large whole amount, "" for other numbers."""
    teks = str(abs(int(nilai)))
    return teks if nilai == int(nilai) and len(teks) >= _PANJANG and len(teks.rstrip("0")) >= _BERARTI else ""
