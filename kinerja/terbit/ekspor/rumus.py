"""Formulas of the workbook, by the same rules as :mod:`kinerja.hitung`.

With the basis *tercetak* every derived number is rounded where it stands, and operands are rounded as they are printed;
so Excel shows, and goes on calculating with, the digits of the report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from kinerja.angka import DasarHitung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.besaran.rumus import RERATA
from kinerja.besaran.sel import TANPA, rumus_sel
from kinerja.besaran.ungkapan import Sel, Ungkapan
from kinerja.hitung import CARA, PREDIKAT, letak_predikat, ungkapan_capaian
from kinerja.model import Arah, CaraRealisasi, Nilai, Rentang, RumusTurun, Skala

__all__ = ["Penghitung", "angka", "daftar_sel", "dari_variabel", "ringkas_sel"]

#: A function takes no more than 255 arguments.
_ARGUMEN = 200


def angka(nilai: Decimal | int) -> str:
    """Write a number into a formula.

    >>> angka(Decimal("1E+2")), angka(Decimal("5.40"))
    ('100', '5.40')
    """
    return f"{nilai:f}" if isinstance(nilai, Decimal) else str(nilai)


def ringkas_sel(kolom: str, baris: Iterable[int]) -> list[str]:
    """Write rows of one column as ranges.

    >>> ringkas_sel("D", [6, 7, 8, 10])
    ['D6:D8', 'D10']
    """
    hasil = []
    for _, deret in groupby(enumerate(sorted(baris)), lambda p: p[1] - p[0]):
        isi = [nomor for _, nomor in deret]
        hasil.append(f"{kolom}{isi[0]}" if len(isi) == 1 else f"{kolom}{isi[0]}:{kolom}{isi[-1]}")
    return hasil


def daftar_sel(fungsi: str, sel: Sequence[str]) -> str:
    """Apply SUM to any number of cells or ranges; "0" to none.

    >>> daftar_sel("SUM", ["D6:D8", "D10"]), daftar_sel("SUM", [])
    ('SUM(D6:D8,D10)', '0')
    """
    if not sel:
        return "0"
    if len(sel) <= _ARGUMEN:
        return f"{fungsi}({','.join(sel)})"
    potong = [daftar_sel(fungsi, sel[i : i + _ARGUMEN]) for i in range(0, len(sel), _ARGUMEN)]
    return f"{fungsi}({','.join(potong)})"


def dari_variabel(pembilang: str, penyebut: str, cara: CaraRealisasi) -> str:
    """Compute a realisasi from its two variables, as :func:`kinerja.hitung.hitung_variabel` does.

    >>> dari_variabel("567", "736", CaraRealisasi.PERSENTASE)
    '567/736*100'
    """
    return CARA[cara].excel({"pembilang": pembilang, "penyebut": penyebut})


@dataclass(frozen=True)
class Penghitung:
    """Writes formulas on one basis and for one scale."""

    dasar: DasarHitung
    skala: Skala

    def bulat(self, rumus: str, desimal: int = 2) -> str:
        """Round what the basis rounds."""
        digit = self.dasar.bulat(desimal)
        return rumus if digit is None else f"ROUND({rumus},{digit})"

    def besaran(self, rumus: Ungkapan | None, sel: Sel, kosong: Sequence[str] = ()) -> str:
        """Write the expression of a quantity (:func:`kinerja.besaran.sel.rumus_sel`), rounded where the basis rounds."""
        return TANPA if rumus is None else rumus_sel(rumus, sel, bulat=self.dasar.bulat(), kosong=kosong)

    def nilai(self, isi: Decimal | None, desimal: int = 2) -> Decimal | None:
        """Return the value that a rounded formula has."""
        return self.dasar.operand(isi, desimal)

    def serapan(self, realisasi: str, anggaran: str) -> str:
        """Return the share spent, a dash for a zero budget."""
        return self.besaran(besaran.SERAPAN.rumus, {"realisasi": realisasi, "anggaran": anggaran})

    def sisa(self, anggaran: str, realisasi: str) -> str:
        """Return what is left."""
        return besaran.SISA.rumus.excel({"anggaran": anggaran, "realisasi": realisasi}) if besaran.SISA.rumus else ""

    def persen_sisa(self, sisa: str, anggaran: str) -> str:
        """Return the share left, a dash for a zero budget."""
        return self.besaran(besaran.PERSEN_SISA.rumus, {"sisa": sisa, "anggaran": anggaran})

    def rata_rata(self, sel: Sequence[str], desimal: int = 2) -> str:
        """Return the mean of the numbers in some cells, a dash when there are none."""
        if not sel:
            return TANPA
        isi = self.bulat(RERATA.excel({"nilai": sel}), desimal)
        return f"IF(COUNT({','.join(sel)})=0,{TANPA},{isi})"

    def predikat(self, sel: str) -> str:
        """Return the class of a value, a dash where the scale has none."""
        hasil = TANPA
        for kelas in reversed(self.skala.kelas):
            syarat = []
            if kelas.bawah is not None:
                syarat.append(f"{sel}{'>=' if kelas.bawah_termasuk else '>'}{angka(kelas.bawah)}")
            if kelas.atas is not None:
                syarat.append(f"{sel}{'<=' if kelas.atas_termasuk else '<'}{angka(kelas.atas)}")
            nama = '"' + kelas.predikat.replace('"', '""') + '"'
            cocok = syarat[0] if len(syarat) == 1 else f"AND({','.join(syarat)})" if syarat else "1=1"
            hasil = f"IF({cocok},{nama},{hasil})"
        return f"IF(COUNT({sel})=0,{TANPA},{hasil})"

    def capaian(
        self,
        sel: tuple[str, str],
        target: Nilai | None,
        realisasi: Nilai | None,
        arah: Arah,
        turun: RumusTurun,
        desimal: int,
    ) -> str:
        """Return the capaian of the cells (target, realisasi) by direction and formula.

        A range and a grade cannot be calculated with in a cell: their bounds and places stand in the formula.
        """
        if isinstance(target, str) or isinstance(realisasi, str):
            return self._predikat(target, realisasi)
        t, r = (self.bulat(satu, desimal) for satu in sel)
        rumus = ungkapan_capaian(target, arah, turun)
        if isinstance(target, Rentang):
            isi = {"bawah": angka(target.bawah), "atas": angka(target.atas), "realisasi": r}
            return self.besaran(rumus, isi, kosong=sel[1:])
        return self.besaran(rumus, {"target": t, "realisasi": r}, kosong=sel)

    def _predikat(self, target: Nilai | None, realisasi: Nilai | None) -> str:
        if not isinstance(target, str) or not isinstance(realisasi, str):
            return TANPA
        tempat = letak_predikat(target, realisasi)
        if tempat is None:
            return TANPA
        return self.besaran(PREDIKAT.isi, {"target": str(tempat[0]), "realisasi": str(tempat[1])})

    def efisiensi(self, rumus: RumusEfisiensi, sel: Sel, kosong: Sequence[str]) -> str:
        """Write a method of efficiency; a verdict in words, a dash where one of its verdicts is not known.

        Parameters
        ----------
        sel
            cells of the operands; that of ``tercapai`` holds Ya, Tidak or a dash.
        kosong
            cells of operands that may hold a dash.
        """
        if rumus.berangka:
            return self.besaran(rumus.isi, sel, kosong=kosong)
        putusan = sel["tercapai"]
        inti = rumus.isi.excel({**sel, "tercapai": f'{putusan}="Ya"'})
        hasil = f'IF({inti},"{rumus.cetakan.sel(True)}","{rumus.cetakan.sel(False)}")'
        if "tercapai" in rumus.isi.operand():
            hasil = f"IF({putusan}={TANPA},{TANPA},{hasil})"
        return f"IF(COUNT({','.join(kosong)})<{len(kosong)},{TANPA},{hasil})" if kosong else hasil
