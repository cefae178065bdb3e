"""From typed rows to DataFrames, without loss: exact objects stay objects."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import pandas as pd

from kinerja.model import Baris, LembarSpek

__all__ = ["bingkai", "dari_baris"]


class Bingkai(pd.DataFrame):  # type: ignore[misc]
    """A DataFrame whose rows are read often: its ``itertuples`` is ten times faster, and so are those of its parts.

    pandas builds a class for each call and looks up each column on its own.

    >>> bingkai([{"kode": "S1", "capaian": 90}], ["kode", "capaian"]).itertuples().__next__().capaian
    90
    """

    @property
    def _constructor(self) -> type[Bingkai]:
        return Bingkai

    def itertuples(self, index: bool = True, name: str | None = "Pandas") -> Iterator[Any]:
        """Iterate over the rows as pandas does."""
        kolom = self.to_numpy(dtype=object).T.tolist() if len(self) else [()] * len(self.columns)
        baris = zip(self.index, *kolom, strict=True) if index else zip(*kolom, strict=True)
        if name is None:
            return baris
        return map(_kelas_baris(name, (*["Index"][: int(index)], *map(str, self.columns)))._make, baris)


@cache
def _kelas_baris(nama: str, bidang: tuple[str, ...]) -> Any:
    return namedtuple(nama, bidang, rename=True)


def bingkai(baris: Iterable[Mapping[str, Any]], kolom: Sequence[str]) -> pd.DataFrame:
    """Build a DataFrame of objects with exactly these columns, also when there is no row.

    Numbers stay int or Decimal and missing values None, so that nothing is rounded or turned into NaN on the way.
    """
    return Bingkai([tuple(satu[nama] for nama in kolom) for satu in baris], columns=list(kolom), dtype=object)


def dari_baris(baris: Sequence[Baris], spek: LembarSpek) -> pd.DataFrame:
    """Turn rows of one sheet into a DataFrame.

    Returns
    -------
    pandas.DataFrame
        the columns of the sheet and ``asal`` (:class:`~kinerja.model.Asal`), dtype object.
    """
    kolom = [*spek.nama_kolom(), "asal"]
    return bingkai(({nama: getattr(satu, nama) for nama in kolom} for satu in baris), kolom)
