"""The tables of Bab III and the measurement sheet as an Excel workbook whose derived numbers are live formulas."""

from kinerja.terbit.ekspor.buku import susun

__all__ = ["susun"]
