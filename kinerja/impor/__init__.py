"""Import: exports of other systems become rows of the workbook, each cell with its origin."""

from kinerja.impor.himpunan import Jawaban
from kinerja.impor.jalan import Impor, baca_impor, terapkan
from kinerja.impor.nomenklatur import Nomenklatur, baca_nomenklatur
from kinerja.impor.peta import Peta, baca_peta
from kinerja.impor.ringkasan import susun_ringkasan_impor

__all__ = [
    "Impor",
    "Jawaban",
    "Nomenklatur",
    "Peta",
    "baca_impor",
    "baca_nomenklatur",
    "baca_peta",
    "susun_ringkasan_impor",
    "terapkan",
]
