"""What a rule finds, and how findings are written for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

from kinerja.model import kunci_temuan

__all__ = ["Dugaan", "Temuan", "Tingkat", "susun_json"]


class Tingkat(StrEnum):
    """How heavy a finding is: certainly wrong, to be explained, or worth knowing."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"


@dataclass(frozen=True)
class Dugaan:
    """What the function of a rule yields.

    Attributes
    ----------
    tempat
        where: ``data.xlsx, anggaran!D17``, ``narasi/penutup.md baris 12``, or a place of a published report.
    tercetak
        what stands there, as printed; "" where something is missing.
    seharusnya
        what it should be; "" where only a person can say.
    pesan
        one Indonesian sentence for the reviewer.
    tingkat
        how heavy this finding weighs where it is less certain than its rule; None takes the severity of the rule.
    nomor
        of a published report: which of its values, from 0, the finding is about, then those that it is compared with.
    """

    tempat: str
    tercetak: str
    seharusnya: str
    pesan: str
    tingkat: Tingkat | None = None
    nomor: tuple[int, ...] = ()


@dataclass(frozen=True)
class Temuan:
    """A finding: a :class:`Dugaan` with the rule that made it, its severity and its legal or logical basis."""

    aturan: str
    tingkat: Tingkat
    tempat: str
    tercetak: str
    seharusnya: str
    pesan: str
    dasar: str

    @property
    def kunci(self) -> str:
        """A short name that stays the same while the rule finds something at the same place."""
        return kunci_temuan(self.aturan, self.tempat)


def susun_json(daftar: Iterable[Temuan]) -> str:
    """Write findings as ``{"temuan": [{"aturan", "tingkat", "tempat", "tercetak", "seharusnya", "pesan", "dasar"}]}``.

    All values are text. ``aturan`` is the id of a rule and stays the same from version to version, ``tingkat`` is
    "galat", "peringatan" or "catatan"; the others are as in :class:`Dugaan`. Findings are in the order of
    :func:`kinerja.reviu.periksa`, the heaviest first.
    """
    return json.dumps({"temuan": [asdict(satu) for satu in daftar]}, ensure_ascii=False, indent=2)
