"""How values of a quarter enter what is computed from them: as the basis of calculation lets them, and print so."""

from __future__ import annotations

from decimal import Decimal

from kinerja.angka import cetak_persen
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import Hasil, UkurTriwulan
from kinerja.laporan.jejak.kumpulan import Kumpulan
from kinerja.laporan.jejak.model import Operand
from kinerja.laporan.nilai_cetak import cetak_bersatuan
from kinerja.model import Indikator, Nilai

__all__ = ["cetak_ukur", "operand_persen", "operand_ukur"]


def cetak_ukur(p: Indikator | UkurTriwulan, nilai: Nilai | None) -> str:
    """Print a value of an indicator with its decimals and its unit."""
    return cetak_bersatuan(nilai, p.desimal, p.satuan)


def operand_ukur(hasil: Hasil, isi: Kumpulan, p: Indikator | UkurTriwulan, kunci: Kunci) -> Operand | None:
    """Refer to a value of an indicator; None where it has no trace."""
    jejak = isi.get(kunci)
    if jejak is None or not isinstance(jejak.nilai, Decimal):
        return isi.operand(kunci)
    nilai = hasil.pilihan.dasar_hitung.operand(jejak.nilai, p.desimal)
    return isi.operand(kunci, nilai, tercetak=cetak_ukur(p, nilai))


def operand_persen(hasil: Hasil, isi: Kumpulan, kunci: Kunci) -> Operand | None:
    """Refer to a percentage; None where there is none."""
    jejak = isi.get(kunci)
    if jejak is None or not isinstance(jejak.nilai, Decimal):
        return None
    nilai = hasil.pilihan.dasar_hitung.operand(jejak.nilai)
    return isi.operand(kunci, nilai, tercetak=cetak_persen(nilai))
