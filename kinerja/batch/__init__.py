"""Many reports in one command: what has to be done, doing it in a pool or on a cluster, and saying how it went.

Nothing heavy is imported here: a batch that finds all reports unchanged never loads pandas.
"""

from kinerja.batch.kerja import HasilPekerjaan, Status, kerjakan
from kinerja.batch.pekerjaan import Daftar, Pekerjaan, SalahDaftar, cari_pekerjaan
from kinerja.mesin import hangatkan

__all__ = ["Daftar", "HasilPekerjaan", "Pekerjaan", "SalahDaftar", "Status", "cari_pekerjaan", "kerjakan"]

# The module in which each job of a pool begins, and what cells of analysts may ask for in any of the reports.
hangatkan(f"{__name__}.proses")
hangatkan(f"{__name__}.hangat")
