"""Running notebooks in fresh processes that have everything imported: an engine of papermill named ``kinerja``.

``anak`` starts processes, ``utusan`` has a long work done in one, ``terbatas`` bounds what one may take, ``cangkang`` runs cells in one, ``ruang_sel`` says which notebooks share one, ``panggil`` runs those that need none, ``mesin`` is the engine, ``pintu`` what papermill finds, ``skema`` loads
what reads and writes notebooks.
The names below load neither pandas nor papermill.
"""

from kinerja.mesin.anak import (
    Anak,
    AnakMati,
    Batas,
    hangatkan,
    kirim_hasil,
    konteks,
    mencabang,
    mulai_proses,
    segar,
    sekali_pakai,
    serentak,
    siapkan,
    tandai_segar,
    tandai_sekali_pakai,
)
from kinerja.mesin.terbatas import LewatBatas, jalankan_terbatas
from kinerja.mesin.utusan import jalankan_segar

__all__ = [
    "Anak",
    "AnakMati",
    "Batas",
    "LewatBatas",
    "hangatkan",
    "jalankan_segar",
    "jalankan_terbatas",
    "kirim_hasil",
    "konteks",
    "mencabang",
    "mulai_proses",
    "segar",
    "sekali_pakai",
    "serentak",
    "siapkan",
    "tandai_segar",
    "tandai_sekali_pakai",
]
