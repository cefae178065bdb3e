"""Running all rules over one report."""

from __future__ import annotations

from importlib import import_module

from kinerja.laporan import Laporan
from kinerja.reviu.aturan import ATURAN
from kinerja.reviu.temuan import Temuan, Tingkat

__all__ = ["MODUL", "periksa"]

#: Modules of rules; their order is that of the list of rules.
MODUL = (
    "aritmetika",
    "pegawai",
    "perjanjian",
    "dana",
    "kesesuaian",
    "lalu",
    "perencanaan",
    "kelengkapan",
    "skala",
    "bentuk",
)

for _nama in MODUL:
    import_module(f"kinerja.reviu.{_nama}")

_URUT = tuple(Tingkat)


def periksa(laporan: Laporan) -> tuple[Temuan, ...]:
    """Return the findings of all rules, the heaviest first, then in the order of the rules."""
    temuan = [
        Temuan(satu.id, satu.tingkat, d.tempat, d.tercetak, d.seharusnya, d.pesan, satu.dasar)
        for satu in ATURAN.values()
        for d in satu.fungsi(laporan)
    ]
    return tuple(sorted(temuan, key=lambda t: _URUT.index(t.tingkat)))
