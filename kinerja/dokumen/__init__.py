"""Kinds of documents, each declared once: what it is called, made from, made into, and what it must hold.

Commands, workbook, checks, pipeline, manifest, review and guide go by these declarations. A new kind is a module with
one declaration, a line in :data:`DOKUMEN` and a folder of notebooks.
"""

from kinerja.dokumen.bawaan import NAMA_NOTEBOOK, folder_contoh, folder_notebook, notebook_bawaan
from kinerja.dokumen.daftar import DOKUMEN, UTAMA, bagian_narasi, dokumen_lembar, dokumen_utama, kebutuhan_lembar
from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, Tempat
from kinerja.dokumen.kabupaten import HALAMAN_KABUPATEN
from kinerja.dokumen.lkjip import LKJIP
from kinerja.dokumen.reviu import REVIU

__all__ = [
    "DOKUMEN",
    "HALAMAN_KABUPATEN",
    "LKJIP",
    "NAMA_NOTEBOOK",
    "REVIU",
    "UTAMA",
    "BagianNarasi",
    "Dokumen",
    "Kebutuhan",
    "Tempat",
    "bagian_narasi",
    "dokumen_lembar",
    "dokumen_utama",
    "folder_contoh",
    "folder_notebook",
    "kebutuhan_lembar",
    "notebook_bawaan",
]
