"""The time that a folder is of, told by its name: a year, or the years of a Renstra."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kinerja.dokumen.dokumen import Tempat

__all__ = ["TAHUN_MAKS", "TAHUN_MIN", "Masa", "masa_folder", "masa_parameter", "masa_periode"]

#: Years that a document can be of.
TAHUN_MIN, TAHUN_MAKS = 1990, 2100
#: What the name of the folder of a Renstra begins with.
_DEPAN = "renstra-"
_TAHUN = re.compile(r"[0-9]{4}")
_PERIODE = re.compile(r"([0-9]{4})-([0-9]{4})")


@dataclass(frozen=True, order=True)
class Masa:
    """A year, or the first and the last year of a Renstra.

    >>> Masa(2023, 2023).nama, Masa(2025, 2029, Tempat.RENSTRA).nama
    ('2023', 'renstra-2025-2029')
    """

    awal: int
    akhir: int
    tempat: Tempat = Tempat.TAHUN

    @property
    def nama(self) -> str:
        """Name of its folder."""
        return str(self.awal) if self.tempat is Tempat.TAHUN else f"{_DEPAN}{self.isi}"

    @property
    def isi(self) -> str:
        """What params.yaml says of it, and parameters of notebooks: 2023, or 2025-2029."""
        return str(self.awal) if self.tempat is Tempat.TAHUN else f"{self.awal}-{self.akhir}"

    @property
    def sebutan(self) -> str:
        """What people call it: 2023, or 2025–2029."""
        return self.isi.replace("-", "–")

    @property
    def parameter(self) -> dict[str, int | str]:
        """The parameter of notebooks and manifests: the year as a number, or the period."""
        return {"tahun": self.awal} if self.tempat is Tempat.TAHUN else {"periode": self.isi}

    def memuat(self, tahun: int) -> bool:
        """Say whether a year lies within it."""
        return self.awal <= tahun <= self.akhir


def masa_folder(nama: str) -> Masa | None:
    """Read the name of a folder; None for one that names no time.

    >>> masa_folder("2023") == Masa(2023, 2023), masa_folder("renstra-2029-2025"), masa_folder("lama")
    (True, None, None)
    """
    if _TAHUN.fullmatch(nama):
        return _sah(Masa(int(nama), int(nama)))
    return masa_periode(nama.removeprefix(_DEPAN)) if nama.startswith(_DEPAN) else None


def masa_periode(isi: str) -> Masa | None:
    """Read a period such as 2025-2029; None for anything else."""
    temu = _PERIODE.fullmatch(isi)
    return _sah(Masa(int(temu[1]), int(temu[2]), Tempat.RENSTRA)) if temu else None


def _sah(masa: Masa) -> Masa | None:
    urut = masa.awal < masa.akhir or masa.tempat is Tempat.TAHUN
    return masa if urut and masa.awal >= TAHUN_MIN and masa.akhir <= TAHUN_MAKS else None


def masa_parameter(isi: Mapping[str, object]) -> Masa | None:
    """Read the parameter of notebooks and manifests; None where it names no time that a folder can have.

    >>> masa_parameter({"tahun": 2023, "dinas": "diskopum"}) == Masa(2023, 2023)
    True
    """
    tahun, periode = isi.get("tahun"), isi.get("periode")
    if isinstance(periode, str) and tahun is None:
        return masa_periode(periode)
    if isinstance(tahun, int) and not isinstance(tahun, bool) and periode is None:
        return masa_folder(f"{tahun:04d}") if 0 < tahun < 10_000 else None
    return None
