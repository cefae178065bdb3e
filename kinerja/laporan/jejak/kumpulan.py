"""Gathering the traces of one report: typed numbers first, then what is computed from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from kinerja.angka import cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, persen
from kinerja.hitung import RumusTercetak
from kinerja.laporan.jejak.model import Jejak, Operand
from kinerja.masukan import BUKU_KERJA
from kinerja.model import Baris

__all__ = ["Kumpulan", "cetak_apa_adanya", "sel", "teks_rumus"]


def sel(baris: Baris, nama: str) -> str:
    """Name the cell of a field with its file."""
    return f"{baris.asal.berkas or BUKU_KERJA} {baris.asal.sel(nama)}"


def teks_rumus(rumus: RumusTercetak) -> str:
    """Write a formula on one line, in the words of the method.

    >>> from kinerja.hitung import NAIK
    >>> teks_rumus(NAIK)
    'Capaian = Realisasi / Target × 100 %'
    """
    if not rumus.penyebut:
        return f"{rumus.kiri} = {rumus.pembilang} {rumus.akhir}".strip()
    atas = f"({rumus.pembilang})" if " " in rumus.pembilang else rumus.pembilang
    return f"{rumus.kiri} = {atas} / {rumus.penyebut} {rumus.akhir}".strip()


def cetak_apa_adanya(nilai: Decimal) -> str:
    """Print a typed number with the digits that it has.

    >>> cetak_apa_adanya(Decimal("1567.50"))
    '1.567,5'
    """
    return cetak_desimal(nilai, max(0, -int(nilai.normalize().as_tuple().exponent)))


class Kumpulan(dict[str, Jejak]):
    """All traces by key; a number that is missing (None) has none."""

    def asli(self, kunci: str, nama: str, nilai: Any, tercetak: str, asal: Iterable[str], rumus: str = "") -> None:
        """Add a number that stands in a cell."""
        if nilai is not None:
            self[kunci] = Jejak(kunci, nama, nilai, tercetak, rumus or "diisi pada buku kerja", sel=tuple(asal))

    def cacah(self, kunci: str, nama: str, nilai: int, apa: str, asal: Iterable[str]) -> None:
        """Add the number of some rows, which are named by a cell each."""
        isi = tuple(asal)
        self[kunci] = Jejak(
            kunci, nama, nilai, cetak_bulat(nilai), f"banyaknya {apa}", sel=isi, hitung=lambda: len(isi)
        )

    def turunan(
        self,
        kunci: str,
        nama: str,
        nilai: Any,
        tercetak: str,
        rumus: str,
        operand: Iterable[Operand | None],
        hitung: Callable[..., Any],
        catatan: str = "",
    ) -> None:
        """Add a computed number; operands that are not known are left out."""
        if nilai is None:
            return
        isi = tuple(satu for satu in operand if satu is not None)
        asal = dict.fromkeys(alamat for satu in isi for alamat in self._sel(satu))
        self[kunci] = Jejak(kunci, nama, nilai, tercetak, rumus, isi, tuple(asal), catatan, hitung)

    def jumlah(
        self, kunci: str, nama: str, nilai: int, operand: Sequence[Operand | None], *, rupiah: bool = False
    ) -> None:
        """Add a sum; of a single trace it is the same."""
        cetak = cetak_rupiah if rupiah else cetak_bulat
        self.turunan(kunci, nama, nilai, cetak(nilai), "jumlah seluruhnya", operand, lambda *isi: sum(isi))

    def operand(self, kunci: str, nilai: Any = None, nama: str = "", tercetak: str = "") -> Operand | None:
        """Refer to a trace, with the value that enters where it is not the whole one; None where there is none."""
        jejak = self.get(kunci)
        if jejak is None:
            return None
        return Operand(nama or jejak.nama, jejak.nilai if nilai is None else nilai, tercetak or jejak.tercetak, kunci)

    def uang(self, awalan: str, nama: str, ringkas: Any) -> None:
        """Add percentage, remainder and its percentage of an amount whose pagu and realisasi are traced already."""
        pagu, nyata = self.operand(f"{awalan}:pagu"), self.operand(f"{awalan}:realisasi")
        self.turunan(
            f"{awalan}:persen", f"Persentase realisasi anggaran {nama}", ringkas["persen"],
            cetak_persen(ringkas["persen"]), "Realisasi / Anggaran × 100 %", (nyata, pagu), persen,
        )  # fmt: skip
        self.turunan(
            f"{awalan}:sisa", f"Sisa anggaran {nama}", ringkas["sisa"], cetak_rupiah(ringkas["sisa"]),
            "Anggaran − Realisasi", (pagu, nyata), lambda a, b: a - b,
        )  # fmt: skip
        self.turunan(
            f"{awalan}:persen_sisa", f"Persentase sisa anggaran {nama}", ringkas["persen_sisa"],
            cetak_persen(ringkas["persen_sisa"]), "Sisa / Anggaran × 100 %",
            (self.operand(f"{awalan}:sisa"), pagu), persen,
        )  # fmt: skip

    def _sel(self, satu: Operand) -> tuple[str, ...]:
        return self[satu.kunci].sel if satu.kunci else satu.sel
