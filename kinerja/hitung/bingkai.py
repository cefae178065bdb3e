"""From typed rows to DataFrames, without loss: exact objects stay objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from kinerja.model import Baris, LembarSpek

__all__ = ["bingkai", "dari_baris"]


def bingkai(baris: Iterable[Mapping[str, Any]], kolom: Sequence[str]) -> pd.DataFrame:
    """Build a DataFrame of objects with exactly these columns, also when there is no row.

    Numbers stay int or Decimal and missing values None, so that nothing is rounded or turned into NaN on the way.
    """
    return pd.DataFrame([tuple(satu[nama] for nama in kolom) for satu in baris], columns=list(kolom), dtype=object)


def dari_baris(baris: Sequence[Baris], spek: LembarSpek) -> pd.DataFrame:
    """Turn rows of one sheet into a DataFrame.

    Returns
    -------
    pandas.DataFrame
        the columns of the sheet and ``asal`` (:class:`~kinerja.model.Asal`), dtype object.
    """
    kolom = [*spek.nama_kolom(), "asal"]
    return bingkai(({nama: getattr(satu, nama) for nama in kolom} for satu in baris), kolom)
