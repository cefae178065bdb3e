"""Families of layouts of other agencies, each written without a look at the rules and measured before any rule knew of it.

The family "kejaksaan" was kept out until the rules were done, and no rule has been mended by it since.

The first figures of each, before a rule was mended by what it showed, stand in ``UKURAN_PERTAMA``. A mean in the name of an
indicator ("rata-rata hari penyelesaian") was taken for a row of means; that one reading made nearly all wrong galat of the
families of education, elections and social affairs.
"""

from __future__ import annotations

from collections.abc import Callable

from rekaan_bappeda import cetak_bappeda
from rekaan_binamarga import cetak_binamarga
from rekaan_bpom import cetak_bpom
from rekaan_dinas import Dinas
from rekaan_inspektorat import cetak_inspektorat
from rekaan_karantina import cetak_karantina
from rekaan_kejaksaan import cetak_kejaksaan
from rekaan_kelurahan import cetak_kelurahan
from rekaan_kepolisian import cetak_kepolisian
from rekaan_kesehatan import cetak_kesehatan
from rekaan_lapas import cetak_lapas
from rekaan_pelabuhan import cetak_pelabuhan
from rekaan_pemilu import cetak_pemilu
from rekaan_pendapatan import cetak_pendapatan
from rekaan_pendidikan import cetak_pendidikan
from rekaan_peradilan import cetak_peradilan
from rekaan_perhubungan import cetak_perhubungan
from rekaan_poltekkes import cetak_poltekkes
from rekaan_sosial import cetak_sosial
from rekaan_statistik import cetak_statistik
from rekaan_tanam import Laporan

__all__ = ["KELUARGA_INSTANSI", "UKURAN_PERTAMA"]

KELUARGA_INSTANSI: dict[str, Callable[[Dinas, int], Laporan]] = {
    "kesehatan": cetak_kesehatan,
    "karantina": cetak_karantina,
    "peradilan": cetak_peradilan,
    "pendapatan": cetak_pendapatan,
    "bina marga": cetak_binamarga,
    "kepolisian": cetak_kepolisian,
    "pendidikan": cetak_pendidikan,
    "kelurahan": cetak_kelurahan,
    "lapas": cetak_lapas,
    "pemilu": cetak_pemilu,
    "sosial": cetak_sosial,
    "perhubungan": cetak_perhubungan,
    "poltekkes": cetak_poltekkes,
    "inspektorat": cetak_inspektorat,
    "bappeda": cetak_bappeda,
    "pelabuhan": cetak_pelabuhan,
    "statistik": cetak_statistik,
    "bpom": cetak_bpom,
    "kejaksaan": cetak_kejaksaan,
}

#: By family: faults found, planted, galat that were right in per cent, warnings on each clean report.
UKURAN_PERTAMA = {
    "kesehatan": (178, 222, 100.0, 0.0),
    "karantina": (137, 228, 5.4, 0.0),
    "peradilan": (160, 204, 9.6, 0.2),
    "pendapatan": (181, 258, 92.2, 9.0),
    "bina marga": (150, 258, 18.4, 1.8),
    "kepolisian": (150, 234, 92.0, 1.0),
    "pendidikan": (166, 222, 2.2, 2.0),
    "kelurahan": (124, 210, 91.2, 7.0),
    "lapas": (121, 186, 48.6, 0.0),
    "pemilu": (102, 140, 4.8, 0.5),
    "sosial": (107, 152, 3.9, 2.3),
    "perhubungan": (111, 140, 87.0, 2.5),
    "poltekkes": (98, 192, 100.0, 4.0),
    "inspektorat": (123, 202, 100.0, 3.0),
    "bappeda": (103, 200, 79.3, 1.5),
    "pelabuhan": (102, 196, 100.0, 5.0),
    "statistik": (150, 218, 22.3, 0.0),
    "bpom": (81, 174, 3.0, 1.0),
    "kejaksaan": (132, 214, 100.0, 2.0),
}
