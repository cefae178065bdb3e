"""Codes that changed: what an earlier year had under an old code counts for the one that took its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.model import Pemetaan

__all__ = ["kode_kini", "pergantian"]


def _langkah(pemetaan: Sequence[Pemetaan], kode: str, tahun: int, hingga: int) -> Iterator[Pemetaan]:
    """Yield the changes that lead from a code of a year to the one in use in another, oldest first.

    A code that became several ones ends there: nobody knows what of it went where.
    """
    while True:
        milik = [s for s in pemetaan if s.kode_lama == kode and s.kode_baru and tahun < s.tahun <= hingga]
        mulai = min((s.tahun for s in milik), default=0)
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
