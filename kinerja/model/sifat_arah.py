"""What the direction of an indicator says of its values: the one table that reading, calculation and review share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kinerja.model.jenis import Arah

__all__ = ["ARAH", "SifatArah"]


@dataclass(frozen=True)
class SifatArah:
    """What follows from a direction.

    Attributes
    ----------
    target
        what a target is: a number, a range of numbers, a grade.
    tanda
        1 where a higher value is better, -1 where a lower one is, 0 where only the range says.
    berumus_turun
        whether the capaian follows the formula for lower is better, which is a choice of its own.
    """

    target: Literal["bilangan", "rentang", "predikat"]
    tanda: Literal[1, 0, -1]
    berumus_turun: bool = False

    @property
    def bilangan(self) -> bool:
        """Whether values are numbers of which one is better than the other."""
        return self.target == "bilangan"

    @property
    def naik(self) -> bool:
        """Whether values are numbers of which the higher one is better."""
        return self.bilangan and self.tanda > 0

    @property
    def terbalik(self) -> bool:
        """Whether lower is better."""
        return self.tanda < 0


ARAH: Mapping[Arah, SifatArah] = {
    Arah.NAIK: SifatArah("bilangan", 1),
    Arah.TURUN: SifatArah("bilangan", -1, berumus_turun=True),
    Arah.RENTANG: SifatArah("rentang", 0, berumus_turun=True),
    Arah.PREDIKAT: SifatArah("predikat", 1),
}
