"""What is told of a sheet while it is read, and the rows on their way: values by column, each row with its place."""

from __future__ import annotations

import difflib
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from kinerja.masukan.galat import Galat
from kinerja.model import Asal, Jenjang, Sen, muat_jenjang

__all__ = ["CatatanLembar", "Pasangan", "alamat_sel", "dekat", "dengan_rusak", "saran"]

#: The values of a row by column, and its place.
Pasangan = tuple[dict[str, object], Asal]


@dataclass
class CatatanLembar:
    """Faults found so far in one workbook; ``jenjang`` are the levels of education in use, None if not known."""

    berkas: str
    jenjang: Sequence[Jenjang] | None = field(default_factory=muat_jenjang)
    sen: Sen = Sen.TOLAK
    galat: list[Galat] = field(default_factory=list)
    tak_utuh: set[str] = field(default_factory=set)

    def tambah(self, lembar: str, sel: str, kode: str, pesan: str, *, peringatan: bool = False) -> None:
        """Note a fault, or a warning."""
        self.galat.append(Galat(self.berkas, lembar, sel, kode, pesan, "peringatan" if peringatan else "galat"))


def dengan_rusak(asal: Asal, nama: Set[str]) -> Asal:
    """Return the place of a row with further columns that cannot be read."""
    return replace(asal, rusak=asal.rusak | nama) if nama else asal


def alamat_sel(asal: Asal, nama: str) -> str:
    """Return the cell of a column of a row, without its sheet."""
    return asal.sel(nama).partition("!")[2]


def saran(pesan: str, dicari: str, pilihan: Sequence[str]) -> str:
    """Add the closest name when there is one."""
    maksud = dekat(dicari, pilihan)
    return f"{pesan}; mungkin maksudnya “{maksud}”" if maksud else pesan


def dekat(dicari: str, pilihan: Sequence[str]) -> str | None:
    """Return the name that one was probably meant to be; None where none is near."""
    asli = {satu.casefold(): satu for satu in pilihan}
    maksud = difflib.get_close_matches(dicari.casefold(), asli, n=1, cutoff=0.75)
    return asli[maksud[0]] if maksud else None
