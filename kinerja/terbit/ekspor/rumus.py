"""Formulas of the workbook, by the same rules as :mod:`kinerja.hitung`.

With the basis *tercetak* every derived number is rounded where it stands, and operands are rounded as they are printed;
so Excel shows, and goes on calculating with, the digits of the report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from kinerja.angka import TANPA_NILAI, DasarHitung
from kinerja.model import Arah, CaraRealisasi, Nilai, Rentang, RumusTurun, Skala, muat_ordinal

__all__ = ["Penghitung", "angka", "daftar_sel", "dari_variabel", "ringkas_sel"]

#: A function takes no more than 255 arguments.
_ARGUMEN = 200
_TANPA = f'"{TANPA_NILAI}"'


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
    if cara is CaraRealisasi.RASIO:
        return f"{pembilang}/{penyebut}"
    if cara is CaraRealisasi.PERTUMBUHAN:
        return f"({pembilang}-{penyebut})/{penyebut}*100"
    return f"{pembilang}/{penyebut}*100"


@dataclass(frozen=True)
class Penghitung:
    """Writes formulas on one basis and for one scale."""

    dasar: DasarHitung
    skala: Skala

    def bulat(self, rumus: str, desimal: int = 2) -> str:
        """Round what the basis rounds."""
        return f"ROUND({rumus},{desimal})" if self.dasar is DasarHitung.TERCETAK else rumus

    def nilai(self, isi: Decimal | None, desimal: int = 2) -> Decimal | None:
        """Return the value that a rounded formula has."""
        return self.dasar.operand(isi, desimal)

    def persen(self, atas: str, bawah: str) -> str:
        """Return atas / bawah x 100, a dash for a zero."""
        return f"IF({bawah}=0,{_TANPA},{self.bulat(f'{atas}/{bawah}*100')})"

    def rerata(self, sel: Sequence[str], desimal: int = 2) -> str:
        """Return the mean of the numbers in some cells, a dash when there are none."""
        if not sel:
            return _TANPA
        isi = ",".join(sel)
        return f"IF(COUNT({isi})=0,{_TANPA},{self.bulat(f'AVERAGE({isi})', desimal)})"

    def predikat(self, sel: str) -> str:
        """Return the class of a value, a dash where the scale has none."""
        hasil = _TANPA
        for kelas in reversed(self.skala.kelas):
            syarat = []
            if kelas.bawah is not None:
                syarat.append(f"{sel}{'>=' if kelas.bawah_termasuk else '>'}{angka(kelas.bawah)}")
            if kelas.atas is not None:
                syarat.append(f"{sel}{'<=' if kelas.atas_termasuk else '<'}{angka(kelas.atas)}")
            nama = '"' + kelas.predikat.replace('"', '""') + '"'
            cocok = syarat[0] if len(syarat) == 1 else f"AND({','.join(syarat)})" if syarat else "1=1"
            hasil = f"IF({cocok},{nama},{hasil})"
        return f"IF(COUNT({sel})=0,{_TANPA},{hasil})"

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
        if isinstance(target, str) and isinstance(realisasi, str):
            for skala in muat_ordinal().values():
                if target in skala.urutan and realisasi in skala.urutan:
                    tempat = (skala.urutan.index(realisasi) + 1, skala.urutan.index(target) + 1)
                    return self.bulat(f"{tempat[0]}/{tempat[1]}*100")
            return _TANPA
        if isinstance(target, str) or isinstance(realisasi, str):
            return _TANPA
        t, r = (self.bulat(satu, desimal) for satu in sel)
        if isinstance(target, Rentang):
            bawah, atas = angka(target.bawah), angka(target.atas)
            luar = f"IF({r}>{atas},{self._turun(atas, r, turun)},100)"
            return f"IF(COUNT({sel[1]})=0,{_TANPA},IF({r}<{bawah},{self._naik(bawah, r)},{luar}))"
        isi = self._turun(t, r, turun) if arah is Arah.TURUN else self._naik(t, r)
        return f"IF(COUNT({sel[0]},{sel[1]})<2,{_TANPA},{isi})"

    def _naik(self, t: str, r: str) -> str:
        return f"IF({t}=0,{_TANPA},{self.bulat(f'{r}/{t}*100')})"

    def _turun(self, t: str, r: str, rumus: RumusTurun) -> str:
        inti = {
            RumusTurun.SELISIH: f"(2*{t}-{r})/{t}*100",
            RumusTurun.SISA: f"({t}-{r})/{t}*100",
            RumusTurun.RASIO: f"{t}/{r}*100",
        }[rumus]
        isi = self.bulat(inti)
        if rumus is RumusTurun.RASIO:
            isi = f"IF({r}=0,{_TANPA},{isi})"
        return f"IF({t}=0,IF({r}=0,100,{_TANPA}),{isi})"
