"""Excel workbooks: the tables of Bab III and the measurement sheet with live formulas, and the findings to answer."""

from kinerja.terbit.ekspor.buku import susun
from kinerja.terbit.ekspor.reviu import susun_reviu

__all__ = ["susun", "susun_reviu"]
