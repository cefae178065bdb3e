"""An analyst's own DataFrame as a numbered table of the report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from math import isinf
from numbers import Integral, Real
from typing import TYPE_CHECKING

from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_desimal, cetak_tanggal
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["tabel_bebas"]


@sajian
def tabel_bebas(laporan: Laporan, df: pd.DataFrame, judul: str, kunci: str, desimal: int = 2) -> Sequence[Blok]:
    """Show any DataFrame with a caption; its columns are the header.

    Parameters
    ----------
    df
        the rows; whole numbers print with dots, others with ``desimal`` digits, dates in words, missing and infinite values
        as "–".
    judul
        caption.
    kunci
        key for references (``{{ rujuk("tabel:kunci") }}``), unique in the report.
    """
    baris = [tuple(satu) for satu in df.itertuples(index=False, name=None)]

    def kolom(urut: int, nama: object) -> KolomBesaran[tuple[object, ...]]:
        angka = any(isinstance(satu[urut], Real | Decimal) and not isinstance(satu[urut], bool) for satu in baris)
        return KolomBesaran(str(nama), lambda satu: _cetak(satu[urut], desimal), rata="kanan" if angka else "kiri")

    tabel = DeklarasiTabel[tuple[object, ...]](
        kunci,
        lambda _laporan: judul,
        lambda _laporan: [kolom(urut, nama) for urut, nama in enumerate(df.columns)],
        lambda _laporan: baris,
    )
    return [tabel.tabel(laporan)]


def _cetak(nilai: object, desimal: int) -> str:
    # Imported here: whoever has a DataFrame has loaded it; most reports have none.
    import pandas as pd

    if pd.isna(nilai) is True or (isinstance(nilai, float) and isinf(nilai)):
        return TANPA_NILAI
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, Integral):
        return cetak_bulat(int(nilai))
    if isinstance(nilai, Decimal):
        return cetak_desimal(nilai, desimal)
    if isinstance(nilai, dt.date):
        return cetak_tanggal(nilai)
    return cetak_desimal(Decimal(repr(float(nilai))), desimal) if isinstance(nilai, Real) else str(nilai)
