"""The definition of a quantity: its key, its name, how it prints, what it is computed from and how, and its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from string import Formatter
from typing import NewType

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.rumus import teks_lengkap
from kinerja.besaran.ungkapan import Hasil, Ungkapan

__all__ = ["Besaran", "Kunci", "Pos", "besaran_dari", "daftarkan", "lepaskan", "semua_besaran"]

#: The key of a number. Only :meth:`Besaran.kunci` makes one, so that a number cannot carry a key nobody knows.
Kunci = NewType("Kunci", str)
#: What the keys of all fields of one thing begin with: a row of the budget, a group of staff.
Pos = NewType("Pos", str)


@dataclass(frozen=True)
class Besaran:
    """One quantity of a report.

    Attributes
    ----------
    pola
        pattern of its keys, e.g. ``capaian:{indikator}:{tahun}``.
    nama
        its name in words; may use what its trace is told.
    cetakan
        unit and decimals.
    rumus
        the expression that computes it; None for a number that is typed or counted.
    tulisan
        the formula in words, where the expression does not say it; may use what its trace is told.
    operand
        keys of its operands by the names that the expression gives them; may use the parts of its own key.
    sumber
        the regulation or practice behind it.
    turunan
        whether it follows from other quantities of any report without further ado: it is then computed for every set
        of operands that a report has, and stands in the workbook on a sheet of its own.
    """

    pola: str
    nama: str
    cetakan: Cetakan = Cetakan.CACAH
    rumus: Ungkapan | None = None
    tulisan: str = ""
    operand: Mapping[str, str] = field(default_factory=dict)
    sumber: str = ""
    turunan: bool = False

    @cached_property
    def bagian(self) -> tuple[str, ...]:
        """Names of the parts of its key."""
        return tuple(dict.fromkeys(nama for _, nama, _, _ in Formatter().parse(self.pola) if nama))

    def kunci(self, *isi: str | int) -> Kunci:
        """Make the key of one such number.

        Raises
        ------
        TypeError
            for too few or too many parts.

        >>> Besaran("capaian:{indikator}:{tahun}", "Capaian").kunci("S1.1", 2023)
        'capaian:S1.1:2023'
        """
        if len(isi) != len(self.bagian):
            raise TypeError(f"kunci “{self.pola}” meminta {len(self.bagian)} bagian, bukan {len(isi)}")
        return Kunci(self.pola.format_map(dict(zip(self.bagian, isi, strict=True))))

    @cached_property
    def _ekspresi(self) -> re.Pattern[str]:
        return _ekspresi(self.pola)

    def cocok(self, kunci: str) -> bool:
        """Say whether a key is one of this quantity."""
        return self._ekspresi.fullmatch(kunci) is not None

    def bagian_kunci(self, kunci: str) -> tuple[str, ...]:
        """Take a key of this quantity apart.

        Raises
        ------
        ValueError
            for a key of another one.

        >>> Besaran("capaian:{indikator}:{tahun}", "Capaian").bagian_kunci("capaian:S1.1:2023")
        ('S1.1', '2023')
        """
        cocok = self._ekspresi.fullmatch(kunci)
        if cocok is None:
            raise ValueError(f"“{kunci}” bukan kunci “{self.pola}”")
        return tuple(cocok.groupdict()[nama] for nama in self.bagian)

    def teks_rumus(self, sebutan: Mapping[str, str] | None = None) -> str:
        """Write the formula in words; ``sebutan`` renames operands and fills ``tulisan``."""
        if self.tulisan:
            return self.tulisan.format_map({} if sebutan is None else sebutan)
        return "" if self.rumus is None else teks_lengkap(self.rumus, sebutan)

    def hitung(self, **isi: Hasil | Sequence[Decimal | int | None]) -> Hasil:
        """Compute the exact value from its operands.

        Raises
        ------
        TypeError
            for a quantity that is typed or counted.
        """
        if self.rumus is None:
            raise TypeError(f"“{self.pola}” tidak dihitung dari besaran lain")
        return self.rumus.hitung(isi)

    def terjadi(self, kunci: Sequence[str]) -> Iterator[tuple[Kunci, Mapping[str, str]]]:
        """Yield the keys that follow from those that a report has, each with the keys of its operands by name."""
        ada = dict.fromkeys(kunci)
        acuan = max(self.operand.values(), key=lambda pola: len(set(Formatter().parse(pola))), default="")
        for satu in ada:
            cocok = _ekspresi(acuan).fullmatch(satu)
            if cocok is None or not set(self.bagian) <= cocok.groupdict().keys():
                continue
            bagian = cocok.groupdict()
            milik = {nama: pola.format_map(bagian) for nama, pola in self.operand.items()}
            if all(isi in ada for isi in milik.values()):
                yield self.kunci(*(bagian[nama] for nama in self.bagian)), milik


def _ekspresi(pola: str) -> re.Pattern[str]:
    """Return what matches the keys of a pattern; the last part may hold colons itself."""
    nama = [satu for _, satu, _, _ in Formatter().parse(pola) if satu]
    bagian = [
        re.escape(teks) + (f"(?P<{satu}>{'.+' if urut == len(nama) - 1 or satu == 'pos' else '[^:]*'})" if satu else "")
        for urut, (teks, satu, _, _) in enumerate(Formatter().parse(pola))
    ]
    return re.compile("".join(bagian))


_SEMUA: dict[str, Besaran] = {}


def daftarkan(besaran: Besaran) -> Besaran:
    """Make a quantity known.

    Raises
    ------
    ValueError
        when its pattern is taken, or an operand of its expression has no key.
    """
    if besaran.pola in _SEMUA:
        raise ValueError(f"besaran “{besaran.pola}” sudah ada")
    if besaran.turunan and set(besaran.rumus.operand() if besaran.rumus else ()) != set(besaran.operand):
        raise ValueError(f"operand “{besaran.pola}” tidak sama dengan operand rumusnya")
    _SEMUA[besaran.pola] = besaran
    return besaran


def lepaskan(besaran: Besaran) -> None:
    """Forget a quantity."""
    _SEMUA.pop(besaran.pola, None)


def semua_besaran() -> tuple[Besaran, ...]:
    """Return all quantities in the order of the list."""
    return tuple(_SEMUA.values())


def besaran_dari(kunci: str) -> Besaran | None:
    """Find the quantity that a key belongs to; of several the one with the most fixed text."""
    cocok = [satu for satu in _SEMUA.values() if satu.cocok(kunci)]
    return max(cocok, key=lambda satu: len(re.sub(r"\{[^}]*\}", "", satu.pola)), default=None)
