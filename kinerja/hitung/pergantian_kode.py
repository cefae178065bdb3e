"""Codes that changed: what an earlier year had under an old code counts for the one that took its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.model import POLA_KODE, Pemetaan, induk_kode

__all__ = ["PindahProgram", "kode_kini", "pergantian", "pindah_program"]


@dataclass(frozen=True)
class PindahProgram:
    """So many kegiatan and sub kegiatan that a year took out of one program (codes of that time) into another."""

    tahun: int
    asal: str
    tujuan: str
    banyak: int


def _langkah(pemetaan: Sequence[Pemetaan], kode: str, tahun: int, hingga: int) -> Iterator[Pemetaan]:
    """Yield the changes that lead from a code of a year to the one in use in another, oldest first.

    A code that became several ones ends there: nobody knows what of it went where.
    """
    while True:
        milik = [s for s in pemetaan if s.kode_lama == kode and s.kode_baru and tahun < s.tahun <= hingga]
        mulai = min((s.tahun for s in milik), default=tahun)
        berikut = [s for s in milik if s.tahun == mulai]
        if len({s.kode_baru for s in berikut}) != 1:
            return
        yield berikut[0]
        kode, tahun = berikut[0].kode_baru or "", mulai


def kode_kini(pemetaan: Sequence[Pemetaan], kode: str, tahun: int, hingga: int) -> str:
    """Return the code of ``hingga`` under which counts what a year had under ``kode``.

    >>> lama = Pemetaan(tahun=2023, kode_lama="2.17.03", nama_lama="Program Lama", kode_baru="2.17.02")
    >>> kode_kini([lama], "2.17.03", 2022, 2026), kode_kini([lama], "2.17.03", 2023, 2026)
    ('2.17.02', '2.17.03')
    """
    for satu in _langkah(pemetaan, kode, tahun, hingga):
        kode = satu.kode_baru or kode
    return kode


def pergantian(
    pemetaan: Sequence[Pemetaan], asal: Sequence[tuple[str, int]], hingga: int
) -> dict[str, tuple[Pemetaan, ...]]:
    """Return by the code of ``hingga`` the changes that its series of years went through, oldest first.

    Parameters
    ----------
    pemetaan
        rows of sheet pemetaan.
    asal
        codes and years that have values.
    hingga
        the year whose codes are used.
    """
    hasil: dict[str, list[Pemetaan]] = {}
    for kode, tahun in asal:
        langkah = [*_langkah(pemetaan, kode, tahun, hingga)]
        milik = hasil.setdefault(langkah[-1].kode_baru or kode, []) if langkah else []
        milik += [satu for satu in langkah if satu not in milik]
    return {kode: tuple(sorted(isi, key=lambda satu: satu.tahun)) for kode, isi in hasil.items()}


def _program(kode: str) -> str:
    atas = induk_kode(kode)
    return _program(atas) if atas else kode


def pindah_program(pemetaan: Sequence[Pemetaan], hingga: int) -> tuple[PindahProgram, ...]:
    """Return what moved between programs that are not each other's successor, oldest first.

    The money of a program in earlier years holds what has left it since, and lacks what has come: nobody can tell it apart
    where a year is known by its programs only.
    """
    cacah: Counter[tuple[int, str, str]] = Counter()
    for satu in pemetaan:
        # An older nomenclature has codes of other forms, whose program nobody can read off.
        terbaca = POLA_KODE.match(satu.kode_lama) and induk_kode(satu.kode_lama)
        if not satu.kode_baru or not terbaca or satu.tahun > hingga:
            continue
        asal, tujuan = _program(satu.kode_lama), _program(satu.kode_baru)
        if kode_kini(pemetaan, asal, satu.tahun - 1, satu.tahun) != tujuan:
            cacah[satu.tahun, asal, tujuan] += 1
    return tuple(PindahProgram(*apa, banyak) for apa, banyak in sorted(cacah.items()))
