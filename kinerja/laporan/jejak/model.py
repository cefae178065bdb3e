"""The trace of one number: its formula, the operands that enter it, and the cells that all of them come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from itertools import groupby

from kinerja.model import Nilai

__all__ = ["Hitung", "Jejak", "NilaiJejak", "Operand", "TakTerjejak", "ringkas_sel", "teks_sel"]

#: The exact value of a traced number: also a range or a grade.
NilaiJejak = Nilai | int | None
#: Computes a value from those of its operands.
Hitung = Callable[..., NilaiJejak]

_ALAMAT = re.compile(r"(.*!)([A-Z]+)(\d+)")


@dataclass(frozen=True)
class Operand:
    """What enters a formula: its name, its exact value, how it prints, and the trace or the cells behind it."""

    nama: str
    nilai: NilaiJejak
    tercetak: str
    kunci: str = ""
    sel: tuple[str, ...] = ()


@dataclass(frozen=True)
class Jejak:
    """Where a number comes from.

    Attributes
    ----------
    kunci, nama
        its key (``capaian:S1.1``) and its name in words.
    nilai, tercetak
        the exact value and how it prints.
    rumus
        the formula in words.
    operand
        what enters the formula, in its order; none for a number that was typed or counted.
    sel
        all cells below it, e.g. ``data.xlsx realisasi!G7``.
    catatan
        a remark on the calculation.
    hitung
        computes the value again from the values of the operands.
    """

    kunci: str
    nama: str
    nilai: NilaiJejak
    tercetak: str
    rumus: str
    operand: tuple[Operand, ...] = ()
    sel: tuple[str, ...] = ()
    catatan: str = ""
    hitung: Hitung | None = field(default=None, repr=False, compare=False)

    @property
    def sumber(self) -> tuple[str, ...]:
        """The cells below it as ranges, e.g. ``data.xlsx anggaran!D7:D12``."""
        return ringkas_sel(self.sel)

    def hitung_ulang(self) -> NilaiJejak:
        """Compute the value from the operands; a typed number is its own value."""
        return self.nilai if self.hitung is None else self.hitung(*(satu.nilai for satu in self.operand))

    def ke_kamus(self) -> dict[str, object]:
        """Return the trace as plain lists and dicts; exact values as strings."""
        return {
            "kunci": self.kunci,
            "nama": self.nama,
            "nilai": str(self.nilai),
            "tercetak": self.tercetak,
            "rumus": self.rumus,
            "operand": [
                {
                    "nama": satu.nama,
                    "nilai": str(satu.nilai),
                    "tercetak": satu.tercetak,
                    **({"kunci": satu.kunci} if satu.kunci else {"sumber": list(ringkas_sel(satu.sel))}),
                }
                for satu in self.operand
            ],
            "sumber": list(self.sumber),
            **({"catatan": self.catatan} if self.catatan else {}),
        }

    def __repr__(self) -> str:
        return "\n".join([f"{self.nama}: {self.tercetak}", *(f"  {nama}: {isi}" for nama, isi in self._baris())])

    def _repr_markdown_(self) -> str:
        """Show the trace in viewers of Markdown."""
        baris = [f"- *{nama}*: {isi}" for nama, isi in self._baris()]
        return "\n".join([f"**{self.nama}**: {self.tercetak}", "", *baris])

    def _repr_html_(self) -> str:
        """Show the trace in a notebook."""
        baris = "".join(
            f'<tr><th style="text-align:left">{escape(nama)}</th><td style="text-align:left">{escape(isi)}</td></tr>'
            for nama, isi in self._baris()
        )
        kepala = f"<caption><b>{escape(self.nama)}</b>: {escape(self.tercetak)}</caption>"
        return f"<table>{kepala}<tbody>{baris}</tbody></table>"

    def _baris(self) -> list[tuple[str, str]]:
        isi = [("rumus", self.rumus)]
        for satu in self.operand:
            asal = f"jejak {satu.kunci}" if satu.kunci else teks_sel(satu.sel)
            isi.append((satu.nama, f"{satu.tercetak} ({asal})" if asal else satu.tercetak))
        isi.append(("sumber", teks_sel(self.sel) or "tidak ada sel yang terisi"))
        return [*isi, ("catatan", self.catatan)] if self.catatan else isi


class TakTerjejak(KeyError):
    """There is no trace of that key; the message names keys that are nearly the same."""

    def __init__(self, kunci: str, mirip: Iterable[str]) -> None:
        super().__init__(kunci)
        self.kunci = kunci
        self.mirip = tuple(mirip)

    def __str__(self) -> str:
        saran = f"; mungkin maksud Anda {', '.join(f'“{satu}”' for satu in self.mirip)}" if self.mirip else ""
        return f"tidak ada jejak “{self.kunci}”{saran}; semua kunci ada pada laporan.semua_jejak"


def ringkas_sel(sel: Iterable[str]) -> tuple[str, ...]:
    """Write neighbouring cells of one column as a range.

    >>> ringkas_sel(["data.xlsx anggaran!D5", "data.xlsx anggaran!D6", "data.xlsx anggaran!E9"])
    ('data.xlsx anggaran!D5:D6', 'data.xlsx anggaran!E9')
    """
    semua = tuple(sel)
    return _ringkas(semua) if len(semua) > 1 else semua


@lru_cache(maxsize=4096)
def _ringkas(sel: tuple[str, ...]) -> tuple[str, ...]:
    """Write cells as ranges; the page and the file of traces ask for the same ones, and a total for those of its parts."""
    per_kolom: dict[tuple[str, str], set[int]] = {}
    lain: dict[str, None] = {}
    for satu in sel:
        if cocok := _ALAMAT.fullmatch(satu):
            per_kolom.setdefault((cocok[1], cocok[2]), set()).add(int(cocok[3]))
        else:
            lain[satu] = None
    hasil: list[str] = []
    for (depan, kolom), baris in per_kolom.items():
        for _, deret in groupby(enumerate(sorted(baris)), lambda p: p[1] - p[0]):
            nomor = [satu for _, satu in deret]
            ujung = f":{kolom}{nomor[-1]}" if len(nomor) > 1 else ""
            hasil.append(f"{depan}{kolom}{nomor[0]}{ujung}")
    return (*hasil, *lain)


def teks_sel(sel: Iterable[str]) -> str:
    """Print cells as ranges, each sheet named once.

    >>> teks_sel(["data.xlsx anggaran!D5", "data.xlsx anggaran!D6", "data.xlsx anggaran!E9", "data.xlsx target!F3"])
    'data.xlsx anggaran!D5:D6, E9; data.xlsx target!F3'
    """
    lembar: dict[str, list[str]] = {}
    for satu in ringkas_sel(sel):
        depan, _, alamat = satu.partition("!")
        lembar.setdefault(depan, []).append(alamat)
    return "; ".join(f"{depan}!{', '.join(alamat)}" for depan, alamat in lembar.items())
