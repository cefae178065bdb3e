"""Levels of rows that their numbers show: I with 1, 2, 3 below it, 1 with a, b, c, 2 with 2.1, 2.2."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

__all__ = ["Jenjang"]

_NOMOR = re.compile(r"\(?(?P<isi>\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Za-z])(?:[.)]\s*)?\)?$")
#: The number in front of a name, where no column holds it.
_DI_NAMA = re.compile(r"(?P<isi>[IVX]{1,5}|[A-Za-z]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s+(?=\S)")
_ROMAWI = frozenset("I V X".split())
_ROMAWI_URUT = "I II III IV V VI VII VIII IX X XI XII".split()
#: Kinds of numbers: with which a list of each begins.
_AWAL = {"romawi": "I", "besar": "A", "kecil": "a", "angka": "1"}


@dataclass
class Jenjang:
    """Follows the numbers of the rows of a table downwards, and tells of which row each is a part.

    >>> urut = Jenjang()
    >>> [urut.induk(nomor, nama) for nomor, nama in (("I", "Ikan"), ("1", "Lele"), ("2", "Nila"), ("II", "Udang"))]
    ['', 'Ikan', 'Ikan', '']
    """

    _tumpuk: list[tuple[str, str, str]] = field(default_factory=list)

    def melanjutkan(self, nomor: str) -> bool:
        """Say whether a number is the next one of a list that a row above belongs to.

        >>> urut = Jenjang()
        >>> [urut.induk(nomor, "") for nomor in ("E", "1")] and [urut.melanjutkan(nomor) for nomor in ("F", "2", "1", "G")]
        [True, True, False, False]
        """
        temu = _NOMOR.match(nomor.strip())
        return temu is not None and any(
            jenis in _jenis(temu["isi"], lalu) and _berikut(lalu, temu["isi"]) for jenis, lalu, _ in self._tumpuk
        )

    def induk(self, nomor: str, nama: str) -> str:
        """Return the name of the row that a row is a part of, "" where its number shows none."""
        temu = _NOMOR.match(nomor.strip()) if nomor.strip() else _DI_NAMA.match(nama)
        if temu is None:
            # What bears no number ends no list and is no part of one that its numbers show.
            return ""
        isi = temu["isi"]
        ada = [n for n, (jenis, lalu, _) in enumerate(self._tumpuk) if jenis in _jenis(isi, lalu)]
        if ada:
            # The innermost list of its kind goes on, or begins again below another row.
            jenis = self._tumpuk[ada[-1]][0]
            self._tumpuk = self._tumpuk[: ada[-1]]
        else:
            jenis = _jenis(isi, "")[0]
            if isi != _AWAL.get(jenis) and not (jenis.startswith("titik") and isi.endswith(".1")):
                self._tumpuk = []
        induk = self._tumpuk[-1][-1] if self._tumpuk else ""
        self._tumpuk.append((jenis, isi, nama))
        return induk


def _jenis(isi: str, lalu: str) -> tuple[str, ...]:
    """Return the kinds of lists that a number can be of behind another one: I follows H, and begins a list elsewhere."""
    if isi[0].isdigit():
        return (f"titik {isi.count('.')}",) if "." in isi else ("angka",)
    if isi.islower():
        return ("kecil",)
    if set(isi) <= _ROMAWI:
        return ("romawi", "besar") if len(isi) == len(lalu) == 1 and ord(isi) == ord(lalu) + 1 else ("romawi",)
    return ("besar",)


def _berikut(lalu: str, nomor: str) -> bool:
    """Say whether a number or letter follows right after another one."""
    depan, _, ekor = lalu.rpartition(".")
    if ekor.isdigit():
        return nomor == ".".join(filter(None, (depan, str(int(ekor) + 1))))
    if len(lalu) == len(nomor) == 1 and ord(nomor) == ord(lalu) + 1:
        return True
    urut = [_ROMAWI_URUT.index(satu) if satu in _ROMAWI_URUT else None for satu in (lalu, nomor)]
    return urut[0] is not None and urut[1] == urut[0] + 1
