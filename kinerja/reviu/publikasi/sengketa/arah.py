"""The direction of an indicator: a formula for "lower is better" that fits one cell and contradicts all the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.arah_nama import berarah_turun, menaik, menurun_pasti, menyebut_turun
from kinerja.reviu.publikasi.bacaan.pernyataan import Kunci, Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["arahkan"]

_Operan = tuple[Decimal, ...]
#: The operands of the cells that only the usual formula gives (True), and of those that only the others give, by indicator, each with a cell.
_Bukti = dict[tuple[Kunci, bool], dict[_Operan, Sel]]


def arahkan(peta: Peta, semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Return the relations, those of a capaian with the formulas that the direction of its indicator allows.

    The words of an indicator decide, else its other years and other values; without them a formula that fits is worth a
    look at most. One indicator that is printed twice from the same numbers by two formulas decides nothing by itself.
    """
    bukti = _bukti(peta, semua)
    rerata = [satu for satu in semua if satu.aturan == "rerata" and not satu.benar]
    for satu in semua:
        kunci = peta.kunci(satu.baris)
        if _terbalik(satu):
            yield _balikkan(satu, bukti.get((kunci, False), {}), bukti.get((kunci, True), {}))
        elif _menurun(satu):
            yield _luruskan(satu, bukti.get((kunci, True), {}), bukti.get((kunci, False), {}), rerata)
        elif not satu.benar and _capaian(satu):
            turun = len(bukti.get((kunci, False), ())) > len(bukti.get((kunci, True), ()))
            yield _arahkan_luput(satu, turun=turun)
        else:
            yield satu


def _capaian(satu: Turunan) -> bool:
    """Say whether a relation is that of the capaian of an indicator."""
    return satu.hasil.besaran is Besaran.CAPAIAN and satu.baris.peran == "isi" and satu.cara[0][0].id == "rasio"


def _menurun(satu: Turunan) -> bool:
    """Say whether a capaian follows by a formula for lower is better alone."""
    return satu.benar and _capaian(satu) and {"rasio", "dibatasi"}.isdisjoint(rumus.id for rumus in satu.cara_pas)


def _menaik(satu: Turunan) -> bool:
    return _capaian(satu) and {rumus.id for rumus in satu.cara_pas} == {"rasio"}


def _terbalik(satu: Turunan) -> bool:
    """Say whether a capaian of what should fall follows by the formula for what should rise alone."""
    return _menaik(satu) and menurun_pasti(satu.baris.kata)


def _menurut(satu: Turunan) -> tuple[tuple[Rumus, tuple[Sel, ...]], ...]:
    """Return the ways for what should fall, those that fit most rows of the column first."""
    return tuple(isi for isi in satu.cara if isi[0].id.startswith("turun"))


def _arahkan_luput(satu: Turunan, *, turun: bool) -> Turunan:
    """Return a relation that no formula fits with those of its direction: what should stand there, they say."""
    cara = _menurut(satu)
    isi = satu.baris.kata
    if not cara:
        return satu
    if menurun_pasti(isi):
        return replace(satu, cara=cara)
    lain = tuple(isi for isi in satu.cara if isi not in cara)
    if turun:
        return replace(satu, cara=(*cara, *lain))
    return replace(satu, cara=(*cara, *lain), kuat=False) if berarah_turun(isi) else satu


def _balikkan(satu: Turunan, turun: dict[_Operan, Sel], naik: dict[_Operan, Sel]) -> Turunan:
    """Return the relation with the formulas for lower is better; other places of the indicator make it certain."""
    cara = _menurut(satu)
    yakin = bool(turun) and len(turun) >= len(naik)
    return replace(satu, cara=cara, aturan="arah", kuat=yakin, lawan=turun.get(_operan(satu))) if cara else satu


def _bukti(peta: Peta, semua: Sequence[Turunan]) -> _Bukti:
    hasil: _Bukti = {}
    for satu in semua:
        if _menaik(satu) or _menurun(satu):
            hasil.setdefault((peta.kunci(satu.baris), _menaik(satu)), {}).setdefault(_operan(satu), satu.hasil)
    return hasil


def _operan(satu: Turunan) -> _Operan:
    return tuple(sel.angka.nilai for sel in satu.operan if sel.angka)


def _dirata(satu: Turunan, rerata: Sequence[Turunan]) -> bool:
    """Say whether a mean that does not fit would, had the capaian followed the usual formula."""
    rumus, operan = satu.cara[0]
    nilai = rumus.nilai([s.angka for s in operan if s.angka])
    return nilai is not None and any(
        satu.hasil in r.operan and r.benar_dengan({satu.hasil: Cetakan(nilai, 4)}) for r in rerata
    )


def _luruskan(satu: Turunan, naik: dict[_Operan, Sel], turun: dict[_Operan, Sel], rerata: Sequence[Turunan]) -> Turunan:
    """Return a relation that fits by a formula for what should fall with the usual one, where its indicator should rise."""
    isi = satu.baris.kata
    if menurun_pasti(isi):
        return satu
    # The same numbers elsewhere are the same statement: which of the two formulas is right, they do not say.
    sendiri = {_operan(satu)}
    lain = len(naik.keys() - sendiri) > len(turun.keys() - sendiri)
    yakin = lain or _dirata(satu, rerata) or (turun.keys() == sendiri and menaik(isi))
    ragu = not naik and turun.keys() == sendiri and not menyebut_turun(isi)
    lawan = naik.get(_operan(satu))
    if not (yakin or ragu or lawan):
        return satu
    cara = tuple(isi for isi in satu.cara if isi[0].id in ("rasio", "dibatasi"))
    return replace(satu, cara=cara, aturan="arah", kuat=yakin, lawan=lawan)
