"""The reviewer: one small function per rule, and findings with place, what is printed and what it should be.

``tinjau(laporan)`` puts findings and the answers of people together; the functions of :mod:`kinerja.reviu.lembar` show
them in notebooks/reviu.ipynb.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kinerja.reviu.aturan import ATURAN, Aturan, Keluarga, aturan
from kinerja.reviu.temuan import Dugaan, Temuan, Tingkat, susun_json

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.penulisan.seinstansi import beda_instansi
    from kinerja.reviu.publikasi.tinjau import TemuanPublikasi, Terbitan, TinjauanPublikasi, tinjau_publikasi

__all__ = [
    "ATURAN",
    "Aturan",
    "Dugaan",
    "Keadaan",
    "Keluarga",
    "Temuan",
    "TemuanPublikasi",
    "Terbitan",
    "TemuanDitinjau",
    "TinjauanPublikasi",
    "Tingkat",
    "Tinjauan",
    "aturan",
    "beda_instansi",
    "buka_tinjauan",
    "catatan_hasil_reviu",
    "daftar_temuan",
    "menurut_kunci",
    "pembuka",
    "penilaian_mandiri",
    "periksa",
    "periksa_publikasi",
    "pernyataan",
    "ringkasan",
    "sidik_laporan",
    "susun_json",
    "susun_ringkasan",
    "susun_teks",
    "temuan_masukan",
    "temuan_selesai",
    "tinjau",
    "tinjau_publikasi",
]


# Last: they load the rules, which import the names above.
from kinerja.reviu.lembar import (
    catatan_hasil_reviu,
    daftar_temuan,
    pembuka,
    penilaian_mandiri,
    pernyataan,
    ringkasan,
    temuan_selesai,
)
from kinerja.reviu.periksa import periksa, periksa_publikasi, temuan_masukan
from kinerja.reviu.tampil import susun_ringkasan, susun_teks
from kinerja.reviu.tinjau import (
    Keadaan,
    TemuanDitinjau,
    Tinjauan,
    buka_tinjauan,
    menurut_kunci,
    sidik_laporan,
    tinjau,
)

_RUMAH = {
    "penulisan.seinstansi": ("beda_instansi",),
    "tinjau": ("TemuanPublikasi", "Terbitan", "TinjauanPublikasi", "tinjau_publikasi"),
}


def __getattr__(nama: str) -> object:
    """Load what reads published reports when it is first asked for."""
    for modul, isi in _RUMAH.items():
        if nama in isi:
            return getattr(import_module(f"{__name__}.publikasi.{modul}"), nama)
    raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
