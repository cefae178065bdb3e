"""A printed value that follows from others of its report, and whether a row of a table follows a relation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kinerja.angka import gabung
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.rumus import Rumus, cetak_nilai

__all__ = ["Calon", "Milik", "Turunan", "ada", "berisi", "perlu", "uji"]

#: The rows of a table that print a number in a column.
Milik = list[tuple[BarisPublikasi, Sel]]
#: A formula with the columns of its operands.
Calon = tuple[Rumus, tuple[str, ...]]


@dataclass(frozen=True, eq=False)
class Turunan:
    """A printed value that follows from others: the ways that are in use, the usual one first.

    Attributes
    ----------
    cara
        formulas with their operands.
    aturan
        the rule that the relation belongs to.
    kuat
        whether enough is known for a galat.
    lawan
        another place that prints what follows from the same numbers by another formula.
    """

    hasil: Sel
    cara: tuple[tuple[Rumus, tuple[Sel, ...]], ...]
    baris: BarisPublikasi
    aturan: str = "hitungan-baris"
    kuat: bool = True
    lawan: Sel | None = None

    @property
    def pola(self) -> bool:
        """Whether the other rows of the table taught the relation, not the headings."""
        return self.aturan in ("kolom-rasio", "kolom-jumlah")

    @cached_property
    def operan(self) -> tuple[Sel, ...]:
        """The operands of the way that fits, else of the usual one."""
        return next((operan for rumus, operan in self.cara if self._cocok(rumus, operan)), self.cara[0][1])

    def _cocok(self, rumus: Rumus, operan: Sequence[Sel], ganti: dict[Sel, Cetakan] | None = None) -> bool:
        ganti = ganti or {}
        angka = [ganti.get(satu, satu.angka) for satu in operan]
        hasil = ganti.get(self.hasil, self.hasil.angka)
        return hasil is not None and None not in angka and rumus.cocok(hasil, [a for a in angka if a])

    @cached_property
    def benar(self) -> bool:
        """Whether one of the ways gives what is printed."""
        return any(self._cocok(rumus, operan) for rumus, operan in self.cara)

    @cached_property
    def terhitung(self) -> bool:
        """Whether any of the ways gives a value: none does where all is nought."""
        return any(rumus.hitung([s.angka for s in operan if s.angka]) is not None for rumus, operan in self.cara)

    def benar_dengan(self, ganti: dict[Sel, Cetakan]) -> bool:
        """Whether it would be right with other values in place of some."""
        return any(self._cocok(rumus, operan, ganti) for rumus, operan in self.cara)

    def setara(self, angka: Cetakan) -> bool:
        """Say whether the way that gives what is printed gives another value as well, by rounding."""
        ganti = {self.hasil: angka}
        return any(self._cocok(r, o) and self._cocok(r, o, ganti) for r, o in self.cara)

    @cached_property
    def cara_pas(self) -> tuple[Rumus, ...]:
        """The formulas that give what is printed."""
        return tuple(rumus for rumus, operan in self.cara if self._cocok(rumus, operan))

    @property
    def seharusnya(self) -> str:
        """The value that the usual way gives from the operands as they are printed."""
        rumus, operan = self.cara[0]
        nilai = rumus.nilai([satu.angka for satu in operan if satu.angka])
        assert self.hasil.angka is not None
        return "" if nilai is None else cetak_nilai(nilai, self.hasil.angka)

    @property
    def sebutan(self) -> str:
        """The usual way, in words with its numbers."""
        rumus, operan = self.cara[0]
        if rumus.id == "jumlah":
            sendiri = len(operan) == 1
            return (
                f"Jumlah rincian (hanya {operan[0].teks})"
                if sendiri
                else f"Jumlah {' + '.join(s.teks for s in operan)}"
            )
        nama = [f"{_apa(satu)} {satu.teks}" for satu in operan]
        if rumus.tanda:
            hubung_ = ("" if n == 0 and t == 1 else " + " if t == 1 else " − " for n, t in enumerate(rumus.tanda))
            return _berawal("".join(f"{h}{satu}" for h, satu in zip(hubung_, nama, strict=True)).strip())
        hubung = {
            "rasio": "dibagi",
            "bagi": "dibagi",
            "kurang": "dikurangi",
            "selisih-persen": "dikurangi",
            "mutlak": "dikurangi",
        }
        if rumus.id in hubung:
            return _berawal(f" {hubung[rumus.id]} ".join(nama))
        return f"{rumus.sebutan.capitalize()} ({gabung(nama)})"


def _berawal(teks: str) -> str:
    """Begin a sentence; Rp and other names keep their letters."""
    return teks[:1].upper() + teks[1:]


def _apa(sel: Sel) -> str:
    return sel.isi.kolom if sel.besaran is Besaran.LAIN or not sel.yakin else sel.besaran.value


def uji(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel, calon: Calon) -> bool | None:
    """Say whether a row follows a relation, None where it has not all numbers."""
    rumus, nama = calon
    operan = [s.angka for k in nama if (s := tabel.sel(baris, k)) and s.angka]
    if sel.angka is None or not operan or len(operan) < perlu(calon):
        return None
    return rumus.uji(sel.angka, operan)


def perlu(calon: Calon) -> int:
    """Return how many operands a row must have: an empty cell among what is added is nothing."""
    rumus, nama = calon
    return min(2, len(nama)) if rumus.id == "jumlah" else len(nama)


def berisi(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel, calon: Calon) -> bool:
    """Say whether that a row fits tells anything: not where all is zero, or where everything divided by itself is 100."""
    rumus, nama = calon
    nilai = [s.angka.nilai for k in nama if (s := tabel.sel(baris, k)) and s.angka]
    assert sel.angka is not None
    if rumus.id == "jumlah":
        return sum(bool(satu) for satu in nilai) >= 2
    if rumus.id in ("kurang", "mutlak"):
        return bool(sel.angka.nilai)
    if sel.angka.langkah > 1 or len(set(nilai)) < len(nilai):
        return False
    return sel.angka.nilai not in (0, 100) and (sel.angka.desimal > 0 or rumus.id != "bagi")


def ada(tabel: TabelPublikasi, kolom: str) -> bool:
    """Say whether a column holds numbers."""
    return any(tabel.sel(baris, kolom) for baris in tabel.baris)
