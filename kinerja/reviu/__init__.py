"""The reviewer: one small function per rule, and findings with place, what is printed and what it should be."""

from kinerja.reviu.aturan import ATURAN, Aturan, Keluarga, aturan
from kinerja.reviu.tampil import SEBUTAN, susun_ringkasan, susun_teks
from kinerja.reviu.temuan import Dugaan, Temuan, Tingkat, susun_json

__all__ = [
    "ATURAN",
    "SEBUTAN",
    "Aturan",
    "Dugaan",
    "Keluarga",
    "Temuan",
    "Tingkat",
    "aturan",
    "periksa",
    "susun_json",
    "susun_ringkasan",
    "susun_teks",
    "temuan_masukan",
]


from kinerja.reviu.periksa import periksa, temuan_masukan  # last: it loads the rules, which import the names above
