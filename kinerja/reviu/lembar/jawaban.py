"""What the forms ask of the data: an answer with its evidence, and the counts that many statements need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kinerja.angka import cetak_bulat, gabung
from kinerja.model import Indikator, JenisWilayah, Level
from kinerja.reviu.tinjau import Tinjauan

__all__ = ["LEVEL_UTAMA", "Jawaban", "berpembanding", "dari", "dengan_lalu", "hasil", "indikator", "lengkap", "sebut"]

#: The levels whose indicators the report must account for.
LEVEL_UTAMA = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)
#: So many names are listed; the rest are counted.
_SEBUT_MAKS = 4


@dataclass(frozen=True)
class Jawaban:
    """An answer with its evidence; ``ya`` None leaves it to the person, ``berlaku`` False needs no answer."""

    ya: bool | None
    bukti: str
    berlaku: bool = True


def dari(ada: int, semua: int, isi: str) -> str:
    """Say how many of how many.

    >>> dari(2, 3, "indikator bertarget")
    '2 dari 3 indikator bertarget'
    >>> dari(0, 3, "indikator bertarget")
    'Belum satu pun dari 3 indikator bertarget'
    """
    return f"{cetak_bulat(ada) if ada else 'Belum satu pun'} dari {cetak_bulat(semua)} {isi}"


def sebut(nama: Iterable[str]) -> str:
    """Name the first few and count the rest.

    >>> sebut("abcdef")
    'a, b, c, d, dan 2 lainnya'
    """
    daftar = list(nama)
    lebih = [f"{len(daftar) - _SEBUT_MAKS} lainnya"] if len(daftar) > _SEBUT_MAKS else []
    return gabung([*daftar[:_SEBUT_MAKS], *lebih])


def indikator(t: Tinjauan, *level: Level) -> list[Indikator]:
    """Return the indicators in use at some levels."""
    return [satu for satu in t.laporan.indikator_berlaku if satu.level in level]


def hasil(t: Tinjauan, *level: Level) -> list[Any]:
    """Return the rows of ``laporan.hasil.capaian`` at some levels."""
    return [satu for satu in t.laporan.hasil.capaian if satu.level in level]


def lengkap(semua: list[str], ada: set[str], isi: str, tanpa: str) -> Jawaban:
    """Answer yes when all of something has a trait, no with the names of those that lack it."""
    kurang = [kode for kode in semua if kode not in ada]
    bukti = dari(len(semua) - len(kurang), len(semua), isi)
    return Jawaban(bool(semua) and not kurang, f"{bukti}{f'; {tanpa}: {sebut(kurang)}' if kurang else ''}.")


def dengan_lalu(t: Tinjauan) -> tuple[set[str], list[str]]:
    """Return the indicators of sasaran with a value of last year, and those that should have one."""
    lap = t.laporan
    ada = {
        str(satu.indikator)
        for satu in lap.hasil.realisasi
        if satu.tahun == lap.tahun - 1 and satu.realisasi is not None
    }
    semua = [satu.kode for satu in indikator(t, Level.SASARAN) if satu.berlaku_mulai != lap.tahun]
    return ada, semua


def berpembanding(t: Tinjauan, *jenis: JenisWilayah) -> set[str]:
    """Return the indicators with a benchmark of this year, of some kinds of region or of any."""
    return {
        satu.indikator
        for satu in t.laporan.data.pembanding
        if not satu.sendiri and satu.tahun == t.laporan.tahun and satu.jenis in (jenis or tuple(JenisWilayah))
    }
