"""kinerja: the performance report (LKjIP) of a perangkat daerah from one folder of data.

>>> import kinerja
>>> callable(kinerja.buka)
True
"""

# Nothing may be imported before this, not even from __future__: "python -m kinerja" searches the working folder first, and
# so do notebooks that papermill runs there.
import sys

from kinerja.jalur import bersihkan_jalur, di_folder_data

if sys.argv[:1] == ["-m"] or di_folder_data():
    bersihkan_jalur()

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kinerja.laporan import Laporan, Wilayah, buka, buka_renstra, buka_wilayah, buka_wilayah_triwulan

__all__ = ["Laporan", "Wilayah", "__version__", "buka", "buka_renstra", "buka_wilayah", "buka_wilayah_triwulan"]

__version__ = "0.2.0"


def __getattr__(nama: str) -> Any:
    """Load the report object when it is first asked for, so that ``kinerja --help`` need not wait for pandas."""
    if nama in {"Laporan", "Wilayah", "buka", "buka_renstra", "buka_wilayah", "buka_wilayah_triwulan"}:
        from kinerja import laporan

        return getattr(laporan, nama)
    raise AttributeError(f"module 'kinerja' has no attribute {nama!r}")
