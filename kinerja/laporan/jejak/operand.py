"""How values enter what is computed from them: as the basis of calculation lets them, and print so."""

from __future__ import annotations

from decimal import Decimal

from kinerja.angka import cetak_persen
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import BarisCapaian, Hasil, UkurTriwulan
from kinerja.laporan.jejak.kumpulan import Kumpulan
from kinerja.laporan.jejak.model import Operand
from kinerja.laporan.nilai_cetak import cetak_bersatuan
from kinerja.model import Indikator, Nilai

__all__ = ["cetak_ukur", "operand_persen", "operand_ukur"]

#: What has decimals and a unit of its own.
_Ukur = Indikator | BarisCapaian | UkurTriwulan


def cetak_ukur(p: _Ukur, nilai: Nilai | None) -> str:
    """Print a value of an indicator with its decimals and its unit."""
    return cetak_bersatuan(nilai, p.desimal, p.satuan)


def operand_ukur(hasil: Hasil, isi: Kumpulan, p: _Ukur, kunci: Kunci, nama: str = "") -> Operand | None:
    """Refer to a value of an indicator, by a name of its own if need be; None where it has no trace."""
    jejak = isi.get(kunci)
    if jejak is None or not isinstance(jejak.nilai, Decimal):
        return isi.operand(kunci, nama=nama)
    nilai = hasil.pilihan.dasar_hitung.operand(jejak.nilai, p.desimal)
    return isi.operand(kunci, nilai, nama, cetak_ukur(p, nilai))


def operand_persen(hasil: Hasil, isi: Kumpulan, kunci: Kunci, nama: str = "") -> Operand | None:
    """Refer to a percentage, by a name of its own if need be; None where there is none."""
    jejak = isi.get(kunci)
    if jejak is None or not isinstance(jejak.nilai, Decimal):
        return None
    nilai = hasil.pilihan.dasar_hitung.operand(jejak.nilai)
    return isi.operand(kunci, nilai, nama, cetak_persen(nilai))
