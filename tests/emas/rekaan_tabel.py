"""Families of tables of other agencies, whose layouts differ: flows, scores, staff, budgets, words; with their first figures."""

from __future__ import annotations

from collections.abc import Callable

from rekaan_dinas import Dinas
from rekaan_tabel_arus import cetak_pajak, cetak_pangan, cetak_pertanahan, cetak_politeknik
from rekaan_tabel_nilai import cetak_inspektorat, cetak_pelayanan, cetak_perbendaharaan
from rekaan_tabel_orang import cetak_kepegawaian, cetak_pagu, cetak_rukun
from rekaan_tanam import Laporan

__all__ = ["KELUARGA_TABEL", "UKURAN_PERTAMA_TABEL"]

KELUARGA_TABEL: dict[str, Callable[[Dinas, int], Laporan]] = {
    "pertanahan": cetak_pertanahan,
    "pangan": cetak_pangan,
    "politeknik": cetak_politeknik,
    "pajak": cetak_pajak,
    "nilai akip": cetak_inspektorat,
    "perbendaharaan": cetak_perbendaharaan,
    "pelayanan": cetak_pelayanan,
    "kepegawaian": cetak_kepegawaian,
    "rukun warga": cetak_rukun,
    "pagu": cetak_pagu,
}

#: By family: faults found and planted in one report, before any rule was mended by what it showed.
UKURAN_PERTAMA_TABEL = {
    "pertanahan": (15, 25),
    "pangan": (9, 20),
    "politeknik": (15, 21),
    "pajak": (13, 22),
    "nilai akip": (8, 17),
    "perbendaharaan": (24, 26),
    "pelayanan": (11, 18),
    "kepegawaian": (24, 29),
    "rukun warga": (25, 30),
    "pagu": (24, 28),
}
