"""Amounts and targets as sources spell them. What can be read in two ways is asked, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kinerja.angka import AngkaPersen, SalahAngka, kosong, urai_bilangan
from kinerja.impor.kisi import bersih, lipat
from kinerja.masukan.isi_lembar import SelCacat

__all__ = ["Gaya", "TargetTerbaca", "baca_nominal", "baca_rupiah", "baca_target", "gaya_kolom", "satuan_teks"]

_ID = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_EN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SATU = re.compile(r"\d{1,3}([.,])\d{3}")
_ANGKA_MAKS = 40


class Gaya(StrEnum):
    """How the texts of a column part thousands."""

    INDONESIA = "indonesia"
    INGGRIS = "inggris"
    TAK_TENTU = "tak tentu"


def gaya_kolom(isi: Iterable[object]) -> Gaya:
    """Tell from all texts of a column of amounts how thousands are parted; mixed or no evidence settles nothing.

    >>> gaya_kolom(["1.234", "12.345.678"]).value, gaya_kolom(["1.234"]).value, gaya_kolom(["1.234", "5.678"]).value
    ('indonesia', 'tak tentu', 'indonesia')
    """
    pasti = {Gaya.INDONESIA: 0, Gaya.INGGRIS: 0}
    mungkin = {Gaya.INDONESIA: 0, Gaya.INGGRIS: 0}
    for satu in isi:
        if not isinstance(satu, str):
            continue
        teks = _polos(satu)
        if len(teks) > _ANGKA_MAKS:
            continue
        if temu := _SATU.fullmatch(teks):
            mungkin[Gaya.INDONESIA if temu[1] == "." else Gaya.INGGRIS] += 1
        elif _ID.fullmatch(teks) or re.fullmatch(r"\d+,\d{1,2}", teks):
            pasti[Gaya.INDONESIA] += 1
        elif _EN.fullmatch(teks) or re.fullmatch(r"\d+\.\d{1,2}", teks):
            pasti[Gaya.INGGRIS] += 1
    if any(pasti.values()):
        return Gaya.TAK_TENTU if all(pasti.values()) else max(pasti, key=lambda satu: pasti[satu])
    # An amount has at most two digits of sen, so that several such cells can only be thousands.
    berapa = [gaya for gaya, banyak in mungkin.items() if banyak >= 2]
    return berapa[0] if len(berapa) == 1 and sum(map(bool, mungkin.values())) == 1 else Gaya.TAK_TENTU


def baca_nominal(isi: object, gaya: Gaya = Gaya.TAK_TENTU) -> Decimal | None:
    """Read an amount of rupiah, sen included; None for a blank one.

    Raises
    ------
    SalahAngka
        for a formula that was never computed, a text that is no number (25,224,375,042,00) or one that can be read in
        two ways.

    >>> baca_nominal("Rp 1.250.000,50"), baca_nominal(" - "), baca_nominal("1.250", Gaya.INDONESIA)
    (Decimal('1250000.50'), None, Decimal('1250'))
    """
    if isinstance(isi, SelCacat):
        pesan = f"rumus menghasilkan {isi}" if isi.isi else "rumus belum dihitung; buka dan simpan dengan Excel dahulu"
        raise SalahAngka("rumus_kosong", pesan)
    if kosong(isi) or (isinstance(isi, str) and not bersih(isi)):
        return None
    if not isinstance(isi, str):
        return urai_bilangan(isi)
    teks = bersih(isi)
    if len(teks) > _ANGKA_MAKS:
        raise SalahAngka("bukan_bilangan", f"“{teks[:30]}...” bukan bilangan rupiah")
    if re.fullmatch(r"(?i)rp\.?\s*[-–]?", teks):
        # How Excel shows a zero in its format for money.
        return None
    if kurung := re.fullmatch(r"\((.+)\)", teks):
        nilai = baca_nominal(kurung[1], gaya)
        return None if nilai is None else -nilai
    polos = _polos(teks)
    if _SATU.fullmatch(polos) and gaya is not Gaya.TAK_TENTU:
        ribuan = "." if gaya is Gaya.INDONESIA else ","
        if ribuan not in polos:
            raise SalahAngka("bilangan_rancu", f"“{teks}” memakai pemisah yang lain dari sel lain pada kolom ini")
        return Decimal(polos.replace(ribuan, ""))
    return urai_bilangan(teks)


def baca_rupiah(isi: object, gaya: Gaya = Gaya.TAK_TENTU) -> Decimal | None:
    """Read a cell of a column of money; a percentage in it is no amount.

    Raises
    ------
    SalahAngka
        as :func:`baca_nominal`, and for a percentage.
    """
    if isinstance(isi, AngkaPersen) or (isinstance(isi, str) and "%" in isi):
        raise SalahAngka("bukan_bilangan", f"“{bersih(isi)}” sebuah persentase, bukan rupiah")
    return baca_nominal(isi, gaya)


def _polos(teks: str) -> str:
    rapat = re.sub(r"^rp\.?", "", "".join(bersih(teks).split()), flags=re.IGNORECASE)
    return re.sub(r"(,-|,--|\.-)$", "", rapat).lstrip("-+")


@dataclass(frozen=True)
class TargetTerbaca:
    """A target or realisasi: what is written into the sheet, the direction that the text states, how it was read."""

    nilai: Decimal | str
    arah: str = ""
    cara: str = ""


_BANDING = re.compile(
    r"^(≥|>=|=>|>|minimal|min\.?|paling sedikit|≤|<=|=<|<|maksimal|maks\.?|paling banyak)\s*(.+)$", re.IGNORECASE
)
_TURUN = {"≤", "<=", "=<", "<", "maksimal", "maks", "maks.", "paling banyak"}
_PREDIKAT_ANGKA = re.compile(r"^([A-Z][A-Za-z+\- ]{0,30}?)\s*[(/]\s*([\d.,]+)\s*\)?$")
_ANGKA_PREDIKAT = re.compile(r"^([\d.,]+)\s*[(/]\s*([A-Za-z][A-Za-z+\- ]{0,30}?)\s*\)?$")
_BERSATUAN = re.compile(r"^([+-]?\d[\d.,]*)\s*([^\d\s.,].*)$")
_BERANGKA = re.compile(r"nilai|angka|skor|poin|indeks|persen|rupiah|dokumen|orang|laporan")
_RENTANG = re.compile(r"^[\d.,]+\s*(?:-|–|s/?d|sampai)\s*[\d.,]+$", re.IGNORECASE)


def baca_target(isi: object, satuan: str = "") -> TargetTerbaca | None:
    """Read a target or realisasi; None for a blank one.

    Raises
    ------
    SalahAngka
        when it can be read in two ways, or is no value at all.

    >>> baca_target("≥ 76").arah, baca_target("BB (75)", "Nilai").nilai, baca_target("WTP", "Opini").nilai
    ('naik', Decimal('75'), 'WTP')
    """
    if isinstance(isi, SelCacat):
        baca_nominal(isi)
    if kosong(isi) or (isinstance(isi, str) and not bersih(isi)):
        return None
    if not isinstance(isi, str):
        return TargetTerbaca(urai_bilangan(isi))
    teks = bersih(isi)
    if len(teks) > 80:
        raise SalahAngka("bukan_target", f"“{teks[:40]}...” terlalu panjang untuk sebuah target")
    if banding := _BANDING.match(teks):
        angka = baca_target(banding[2], satuan)
        if angka and isinstance(angka.nilai, Decimal):
            arah = "turun" if banding[1].casefold() in _TURUN else "naik"
            return TargetTerbaca(angka.nilai, arah, f"“{teks}” dibaca {_tulis(angka.nilai)}, arah {arah}")
    if _RENTANG.match(teks):
        bawah, atas = re.split(r"\s*(?:-|–|s/?d|sampai)\s*", teks, flags=re.IGNORECASE)
        return TargetTerbaca(f"{bawah}-{atas}", "rentang")
    for pola, urut in ((_PREDIKAT_ANGKA, (1, 2)), (_ANGKA_PREDIKAT, (2, 1))):
        if ganda := pola.match(teks):
            return _ganda(teks, ganda[urut[0]].strip(), ganda[urut[1]], satuan)
    if re.search(r"\d", teks):
        return _bersatuan(teks, satuan)
    if "%" in satuan or _BERANGKA.search(lipat(satuan)):
        raise SalahAngka("predikat_angka", f"“{teks}” bukan bilangan, sedangkan satuannya {satuan}")
    return TargetTerbaca(teks)


def _ganda(teks: str, predikat: str, angka: str, satuan: str) -> TargetTerbaca:
    """Choose between a grade and its number by the unit of the indicator."""
    sebutan = lipat(satuan)
    if re.search(r"predikat|opini|kategori|huruf|grade", sebutan):
        return TargetTerbaca(predikat, "", f"“{teks}” dibaca {predikat}")
    if _BERANGKA.search(sebutan) or "%" in satuan:
        nilai = urai_bilangan(angka)
        return TargetTerbaca(nilai, "", f"“{teks}” dibaca {_tulis(nilai)}")
    pesan = f"“{teks}” memuat predikat dan angka; tulis salah satu, sesuai satuan indikatornya"
    raise SalahAngka("predikat_angka", pesan)


def _bersatuan(teks: str, satuan: str) -> TargetTerbaca:
    temu = _BERSATUAN.match(teks)
    if temu and temu[2].strip() != "%":
        kata = lipat(temu[2])
        cocok = not satuan or not kata or lipat(satuan).startswith(kata[:3]) or kata.startswith(lipat(satuan)[:3])
        if cocok and not re.search(r"\d", kata):
            return TargetTerbaca(urai_bilangan(temu[1]))
        raise SalahAngka("satuan_lain", f"“{teks}” bersatuan lain dari “{satuan}” atau memuat dua nilai")
    return TargetTerbaca(urai_bilangan(teks))


def satuan_teks(teks: str) -> str:
    """Return the unit that a target names behind its number; "" for none.

    >>> satuan_teks("12 Dokumen"), satuan_teks("90%"), satuan_teks("90")
    ('Dokumen', '%', '')
    """
    temu = _BERSATUAN.match(bersih(teks))
    return temu[2].strip() if temu and not re.search(r"\d", temu[2]) else ""


def _tulis(nilai: Decimal) -> str:
    return f"{nilai:f}".replace(".", ",")
