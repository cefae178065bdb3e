"""Which cell of one relation that does not hold is at fault: its result, or an operand that one slip or another value explains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak, selip
from kinerja.reviu.publikasi.relasi.sarang import SATUAN_UKURAN
from kinerja.reviu.publikasi.relasi.selesaian import selesaikan, seperti_cetakan
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.keliru import kebetulan, perbaikan
from kinerja.reviu.publikasi.sengketa.timbang import Penimbang

__all__ = ["jumlah_teguh", "operan_selip", "sebatas_pembulatan", "terbuka"]

#: What weights make together.
_SERATUS = Decimal(100)
#: A slip in one of more operands than these explains everything.
_OPERAN_SELIP = 12
#: Of more terms than these a total of whole rupiah may be that of the terms before they were rounded.
_SUKU_BULAT = 3
#: Units of what is measured or printed in thousands: such numbers were rounded, counts were not.
_UKURAN = re.compile(
    rf"\b(?:{SATUAN_UKURAN}|(?:ribu|juta|mil[iy]ar|triliun)(?:an)?|[km]wh|mmscf|mmstb|bscf)\b|\('?000\)|km²|m²|m³",
    re.IGNORECASE,
)
_SELISIH = frozenset(("kurang", "mutlak"))
#: Relations whose operands stand in another relation of their row as well, where a slip of theirs would show.
_HASIL_SAJA = frozenset({"evaluasi-renja"})
#: Sums of parts, of which any may be at fault.
_BERSUKU = frozenset(("jumlah", "neraca"))
#: Percentages of two numbers, and how many slips may fit by chance for one of them to blame an operand by itself.
_PERSEN = frozenset(("rasio", "turun-selisih", "turun-rasio", "sisa-persen"))
_KEBETULAN = Decimal("0.05")
#: Percentages that a slip of an operand may explain; of long amounts more than one in twenty may do so by chance.
_TERBUKA = _PERSEN | {"bagian-tetap"}
_KEBETULAN_PANJANG = Decimal("0.25")
#: What changes a result by as much as an operand changes: one digit of the one is nearly always one of the other.
_ADITIF = frozenset(("jumlah", "kurang", "mutlak", "selisih-persen", "neraca"))


def sebatas_pembulatan(satu: Turunan) -> bool:
    """Say whether a sum of money or of measures misses its total by no more than the rounding of its terms can make of it.

    So may the difference of two measures by one unit of the last digit, and their ratio.
    """
    rumus, operan = satu.cara[0]
    angka = [s.angka for s in operan if s.angka]
    nilai, hasil = rumus.nilai(angka), satu.hasil.angka
    terukur = _UKURAN.search(f"{satu.hasil.kolom} {satu.hasil.isi.tabel}") is not None
    assert hasil is not None
    if not (terukur or satu.hasil.besaran in UANG) or nilai is None:
        return False
    langkah = max(s.langkah for s in angka)
    if terukur and not rumus.tepat:
        return replace(rumus, longgar=True).cocok(hasil, angka)
    if terukur and rumus.id in _SELISIH:
        return abs(nilai - hasil.nilai) <= langkah
    return rumus.id == "jumlah" and len(angka) > _SUKU_BULAT and abs(nilai - hasil.nilai) * 2 < len(angka) * langkah


#: Numbers that are met by chance, and why a sum is right that nothing else prints.
_SEDIGIT = 10
_HITUNGAN_LAIN = (
    "hitungan lain cocok dengan angka ini sehingga salah satu rinciannya yang keliru atau tidak ada barisnya"
)


def jumlah_teguh(satu: Turunan, penimbang: Penimbang) -> str:
    """Say by what a sum is borne out whose parts are not, so that one of them is at fault; "" where it is not.

    A number of one digit stands in many places by chance.
    """
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    hasil = satu.hasil.angka
    assert hasil is not None
    if rumus.id not in _BERSUKU or nilai is None:
        return ""
    if hasil.nilai == _SERATUS and "bobot" in kata(satu.hasil.kolom):
        return "bobot berjumlah 100 sehingga salah satunya yang keliru"
    if penimbang.didukung(satu.hasil) or penimbang.terulang(satu.hasil):
        sebab = (
            "angka ini tercetak sama di tempat lain sehingga salah satu rinciannya yang keliru atau tidak ada barisnya"
        )
        sebab = (
            sebab if abs(hasil.nilai) >= _SEDIGIT else "laporan tidak menunjukkan mana dari angka-angka itu yang keliru"
        )
        return "" if all(map(penimbang.didukung, operan)) else sebab
    rusak = penimbang.rusak(satu.hasil, seperti_cetakan(nilai, hasil))
    return _HITUNGAN_LAIN if rusak and not any(map(penimbang.didukung, operan)) else ""


def operan_selip(satu: Turunan, penimbang: Penimbang) -> tuple[Sel, Cetakan | None] | None:
    """Return the operand that is at fault, with the value that should stand there.

    Another value of the result may break what else holds or be borne out elsewhere; an operand may be one slip of the
    hand away from what fits, or fit with a value that another table prints. None where the result is the likelier fault.
    """
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    hasil = satu.hasil.angka
    assert hasil is not None
    if nilai is None or len(operan) > _OPERAN_SELIP or satu.aturan in _HASIL_SAJA:
        return None
    bebas = [sel for sel in operan if not penimbang.didukung(sel)]
    satu_selip = _satu_selip(satu, bebas, penimbang)
    semua = satu_selip | _satu_selip(satu, [s for s in bebas if s not in satu_selip], penimbang, panjang=True)
    if tercetak := [(sel, c) for sel, isi in semua.items() for c in isi if penimbang.tercetak(sel, c)]:
        return tercetak[0]
    calon = [(sel, isi[0] if len(isi) == 1 else None) for sel, isi in satu_selip.items()]
    return _pilih_operan(satu, calon[0] if len(calon) == 1 else None, bebas, penimbang, nilai)


def terbuka(satu: Turunan, penimbang: Penimbang) -> bool:
    """Say whether nothing decides between a percentage and its operands: a slip of theirs explains it, and none of its own.

    Efficiency is as far from two percentages as a slip of either of them takes it.
    """
    rumus, operan = satu.cara[0]
    hasil, nilai = satu.hasil.angka, rumus.nilai([s.angka for s in operan if s.angka])
    assert hasil is not None
    bebas = [sel for sel in operan if not penimbang.didukung(sel)]
    if rumus.id == "selisih-persen":
        return bool(_satu_selip(satu, bebas, penimbang))
    sendiri = nilai is None or selip(angka_cetak(hasil.nilai, hasil), angka_cetak(nilai, hasil))
    if rumus.id not in _TERBUKA or sendiri:
        return False
    if pendek := _satu_selip(satu, bebas, penimbang):
        return len(pendek) > 1 and kebetulan(satu) <= _KEBETULAN
    return bool(_satu_selip(satu, bebas, penimbang, panjang=True)) and kebetulan(satu) <= _KEBETULAN_PANJANG


def _pilih_operan(
    satu: Turunan,
    calon: tuple[Sel, Cetakan | None] | None,
    bebas: Sequence[Sel],
    penimbang: Penimbang,
    nilai: Decimal,
) -> tuple[Sel, Cetakan | None] | None:
    """Return the only operand that one slip explains, where the result is the less likely fault."""
    rumus, hasil = satu.cara[0][0], satu.hasil.angka
    assert hasil is not None
    teguh = (
        penimbang.didukung(satu.hasil)
        or penimbang.terulang(satu.hasil)
        or penimbang.rusak(satu.hasil, seperti_cetakan(nilai, hasil))
    )
    dekat = selip(angka_cetak(hasil.nilai, hasil), angka_cetak(nilai, hasil))
    if calon and not teguh and rumus.id in _PERSEN and kebetulan(satu) > _KEBETULAN:
        return None
    if calon and (teguh or (not dekat and rumus.id not in _ADITIF)):
        return calon
    if calon and not rumus.tepat and (not dekat or rumus.id.startswith("rerata")):
        # One slip of the operand explains it, and so does another result: nothing decides.
        return calon[0], None
    # Below a program without a code a row may be missing as well.
    berkode = satu.aturan != "jumlah-rincian" or satu.baris.kode
    return _operan_tepat(satu, bebas, penimbang) if teguh and rumus.tepat and berkode else None


def _satu_selip(
    satu: Turunan, bebas: Sequence[Sel], penimbang: Penimbang, *, panjang: bool = False
) -> dict[Sel, list[Cetakan]]:
    """Return the operands that are one slip from what fits, with the values that would, none of which breaks anything."""
    semua = {sel: [c for c in perbaikan(satu, sel, panjang=panjang) if not penimbang.rusak(sel, c)] for sel in bebas}
    return {sel: isi for sel, isi in semua.items() if isi}


def _operan_tepat(satu: Turunan, bebas: Sequence[Sel], penimbang: Penimbang) -> tuple[Sel, Cetakan | None] | None:
    """Return the only operand that another value would put right without breaking anything, in a relation that is exact."""
    tepat = [
        (sel, seperti_cetakan(n, sel.angka)) for sel in bebas if sel.angka and (n := selesaikan(satu, sel)) is not None
    ]
    tepat = [(sel, c) for sel, c in tepat if c.nilai >= 0 and not penimbang.rusak(sel, c)]
    return tepat[0] if len(tepat) == 1 else None
