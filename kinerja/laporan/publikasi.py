"""A report that knows nothing but what it printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kinerja.laporan.laporan import Laporan
from kinerja.masukan import Bahan, Pengaturan
from kinerja.model import CatatanReviu, Data, Identitas, Kabupaten, Params, Pilihan, Publikasi, SumberPublikasi

__all__ = ["laporan_publikasi"]

#: The date of what is made of a report without a year: the one that stands for none in files.
_TAK_BERTANGGAL = dt.date(1970, 1, 1)


def laporan_publikasi(
    sumber: SumberPublikasi, baris: Iterable[Publikasi], catatan: Iterable[CatatanReviu] = ()
) -> Laporan:
    """Return a report of which only the printed values are known, for the rules on published reports.

    Parameters
    ----------
    sumber
        the published report.
    baris
        its printed values.
    catatan
        answers to earlier findings.
    """
    nama = sumber.instansi or Path(sumber.berkas).stem
    isian: dict[str, Any] = {
        # A report that names no year has none: 0.
        "tahun": sumber.tahun or 0,
        "nama": "",
        "kabupaten": "",
        "dinas": "",
        "tempat": "",
        "pilihan": {},
        "tanggal": dt.date(sumber.tahun, 12, 31) if sumber.tahun else _TAK_BERTANGGAL,
    }
    pengaturan = Pengaturan(Kabupaten.model_construct(**isian), Params.model_construct(**isian), Pilihan(), {})
    sebutan: dict[str, Any] = {"nama": nama}
    identitas = Identitas.model_construct(**sebutan)
    data = Data(identitas=(identitas,), publikasi=tuple(baris))
    return Laporan(Bahan(Path(), pengaturan, data, {}, (), tuple(catatan)))
