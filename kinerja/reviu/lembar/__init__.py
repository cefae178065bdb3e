"""What the reviewer reads: display objects of the review, for the notebook, the page and the PDF."""

from kinerja.reviu.lembar.bacaan import keterbacaan, pembuka_bacaan, susun_keterbacaan
from kinerja.reviu.lembar.formulir import catatan_hasil_reviu, penilaian_mandiri, pernyataan
from kinerja.reviu.lembar.ringkasan import judul_reviu, pembuka, ringkasan
from kinerja.reviu.lembar.temuan import daftar_temuan, temuan_selesai

__all__ = [
    "catatan_hasil_reviu",
    "daftar_temuan",
    "judul_reviu",
    "keterbacaan",
    "pembuka",
    "pembuka_bacaan",
    "penilaian_mandiri",
    "pernyataan",
    "ringkasan",
    "susun_keterbacaan",
    "temuan_selesai",
]
