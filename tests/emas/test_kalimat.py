"""What the program says in a document: kept word for word, and free of what no editor would let pass."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from pathlib import Path

import pytest

_spek = importlib.util.spec_from_file_location("katalog_kalimat", Path(__file__).with_name("kalimat.py"))
assert _spek is not None
assert _spek.loader is not None
kalimat = importlib.util.module_from_spec(_spek)
_spek.loader.exec_module(kalimat)

#: What an editor struck out once: fragments, doubled words, places in figures, the program speaking of itself.
_TERCORET = (
    "poin persen ",
    "tahun ke-",
    "Seluruh 2 (dua)",
    "% dari target ",
    "rata-rata capaian 1 sasaran",
    "Melebihi Target dan melampaui target",
    "keberhasilan dan kegagalan dan solusi",
    "bawaan aplikasi",
    "ata laporan ini",
    "celah ditutup",
    "Non ASN",
    "Non PNS",
    " subkegiatan",
    "kolom agregasi",
    "dalam data Renstra ini",
    "% dari target",
    "memuat penutup",
    "kabupaten dan kota yang",
    ", sehingga tersisa",
    "efisien sebesar",
    "pada 1 tujuan ",
    "Seluruh 1 ",
    "Dari 1 ",
    " 0 program",
    "dalam 0 tujuan",
    "sebanyak Rp",
    "tidak mempunyai pagu. ",
    ", tertulis ",
    ", tercetak ",
)
#: A figure with its words, which belongs to laws, deeds and receipts (EYD V).
_BERHURUF = re.compile(r"\d \((satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se\w+)\b(?! angka)[^)]*\)")
#: A table is led to by what a reader finds in it; the same phrase all over a document is none.
_ANTARAN_MAKS = 0.5


@pytest.mark.parametrize("nama", kalimat.KATALOG)
def test_sentences_change_only_on_purpose(nama: str, akar: Path) -> None:
    """The catalogue is what the program says; ``python tests/emas/kalimat.py`` writes it anew, the difference is read."""
    simpan = Path(__file__).with_name("kalimat") / nama
    assert kalimat.KATALOG[nama](akar).splitlines() == simpan.read_text("utf-8").splitlines()


@pytest.mark.parametrize("nama", kalimat.KATALOG)
def test_what_an_editor_struck_out_does_not_come_back(nama: str) -> None:
    """Nothing that the program says holds a phrase that was mended, or a figure with its words."""
    isi = Path(__file__).with_name("kalimat").joinpath(nama).read_text("utf-8").splitlines()
    semua = "\n".join(satu for satu in isi if not satu.startswith("== "))
    assert not [salah for salah in _TERCORET if salah in semua]
    assert not _BERHURUF.search(semua)


@pytest.mark.parametrize("nama", [*kalimat.CONTOH, "ragam.txt"])
def test_sentences_are_whole(nama: str) -> None:
    """Each sentence ends with a sign and holds no doubled blank."""
    semua = Path(__file__).with_name("kalimat").joinpath(nama).read_text("utf-8")
    # Annexes hold forms.
    for baris in semua.partition("== 05_lampiran")[0].splitlines():
        judul = baris.startswith(("#", "==", "Tabel ", "Gambar ", "- Lampiran ")) or not baris
        assert not (judul and " Menurut " in baris), baris
        # Names of programs and what is not filled in yet are lists of names, not sentences.
        nama_saja = baris.startswith(("- Program ", "- - ", "> ", "Perangkat daerah: "))
        assert judul or nama_saja or re.search(r"[.:;?!”]$|dan$", baris), baris
        assert "  " not in baris.lstrip(), baris


@pytest.mark.parametrize("nama", kalimat.CONTOH)
def test_tables_are_led_to_in_more_than_one_way(nama: str) -> None:
    """No phrase leads to more than half of the tables of a document that has many."""
    semua = Path(__file__).with_name("kalimat").joinpath(nama).read_text("utf-8")
    antaran = Counter(re.findall(r"(\w+ \w+) <tabel:", semua))
    assert sum(antaran.values()) > 4
    assert max(antaran.values()) <= max(4, _ANTARAN_MAKS * sum(antaran.values())), antaran
