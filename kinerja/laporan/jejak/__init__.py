"""Where every number of the report comes from: ``laporan.jejak("capaian:S1.1")``, and the marks that carry its key."""

from kinerja.laporan.jejak.asal import sambung_asal
from kinerja.laporan.jejak.kumpulan import desimal_kunci
from kinerja.laporan.jejak.model import Hitung, Jejak, NilaiJejak, Operand, TakTerjejak, ringkas_sel, teks_sel
from kinerja.laporan.jejak.susun import cari, susun_jejak
from kinerja.laporan.jejak.tanda import lepas, menandai, pecah, sedang_menandai, tandai

__all__ = [
    "Hitung",
    "sambung_asal",
    "Jejak",
    "NilaiJejak",
    "Operand",
    "TakTerjejak",
    "cari",
    "desimal_kunci",
    "lepas",
    "menandai",
    "pecah",
    "ringkas_sel",
    "sedang_menandai",
    "susun_jejak",
    "tandai",
    "teks_sel",
]
