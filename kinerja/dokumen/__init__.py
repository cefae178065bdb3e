"""Kinds of documents, each declared once: what it is called, made from, made into, and what it must hold.

Commands, workbook, checks, pipeline, manifest, review and guide go by these declarations. A new kind is a module with
one declaration, a line in :data:`DOKUMEN` and a folder of notebooks.
"""

from kinerja.dokumen.bawaan import NAMA_NOTEBOOK, folder_contoh, folder_notebook, notebook_bawaan, salin_notebook
from kinerja.dokumen.daftar import (
    DOKUMEN,
    UTAMA,
    bagian_narasi,
    digantikan,
    dokumen_bawaan,
    dokumen_lembar,
    dokumen_sefolder,
    dokumen_utama,
    kebutuhan_lembar,
    milik,
    semua_utama,
)
from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, PolaNomor, Tempat
from kinerja.dokumen.kabupaten import HALAMAN_KABUPATEN
from kinerja.dokumen.lkjip import LKJIP
from kinerja.dokumen.masa import Masa, masa_folder, masa_parameter, masa_periode
from kinerja.dokumen.renja import RENJA
from kinerja.dokumen.renstra import RENSTRA
from kinerja.dokumen.reviu import REVIU
from kinerja.dokumen.sebelah import (
    FOLDER_VERSI,
    berkas_daerah,
    berkas_sekitar,
    dokumen_folder,
    folder_renstra,
    masa_renstra,
    tahun_sebelum,
)
from kinerja.dokumen.triwulan import HALAMAN_TRIWULAN, TRIWULAN

__all__ = [
    "DOKUMEN",
    "FOLDER_VERSI",
    "HALAMAN_KABUPATEN",
    "LKJIP",
    "NAMA_NOTEBOOK",
    "HALAMAN_TRIWULAN",
    "RENSTRA",
    "RENJA",
    "REVIU",
    "TRIWULAN",
    "UTAMA",
    "BagianNarasi",
    "Dokumen",
    "Kebutuhan",
    "Masa",
    "PolaNomor",
    "Tempat",
    "bagian_narasi",
    "berkas_daerah",
    "berkas_sekitar",
    "digantikan",
    "dokumen_bawaan",
    "dokumen_folder",
    "dokumen_lembar",
    "dokumen_sefolder",
    "dokumen_utama",
    "folder_contoh",
    "folder_notebook",
    "folder_renstra",
    "kebutuhan_lembar",
    "masa_folder",
    "masa_parameter",
    "masa_periode",
    "masa_renstra",
    "milik",
    "notebook_bawaan",
    "salin_notebook",
    "semua_utama",
    "tahun_sebelum",
]
