"""All that is decided on one report: which cells are at fault, and what rests on them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.temuan import Dugaan

__all__ = ["Perkara"]


@dataclass
class Perkara:
    """All that was decided on one report.

    Attributes
    ----------
    galat
        findings by rule, each with its cell.
    harap
        cells at fault with what should stand there, None where only a person can say.
    turut
        results that fit their row but rest on a cell at fault.
    """

    galat: dict[str, list[tuple[Sel, Dugaan]]] = field(default_factory=dict)
    harap: dict[Sel, Cetakan | None] = field(default_factory=dict)
    turut: dict[Sel, Dugaan] = field(default_factory=dict)

    @property
    def pasti(self) -> dict[Sel, Cetakan]:
        """The cells at fault of which it is known what should stand there."""
        return {sel: harap for sel, harap in self.harap.items() if harap is not None}

    def catat(self, aturan: str, sel: Sel, dugaan: Dugaan, harap: Cetakan | None) -> None:
        """Note a finding, unless the cell has one."""
        if sel not in self.harap:
            self.harap[sel] = harap
            self.galat.setdefault(aturan, []).append((sel, dugaan))
