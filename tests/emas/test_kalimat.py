"""What the program says in a document: kept word for word, and free of what no editor would let pass."""

from __future__ import annotations

import importlib.util
import re
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
)


@pytest.mark.parametrize("nama", kalimat.CONTOH)
def test_sentences_change_only_on_purpose(nama: str, akar: Path) -> None:
    """The catalogue is what the report says; ``python tests/emas/kalimat.py`` writes it anew, the difference is read."""
    dokumen, folder = kalimat.CONTOH[nama]
    simpan = Path(__file__).with_name("kalimat") / nama
    assert kalimat.katalog(akar, dokumen, folder).splitlines() == simpan.read_text("utf-8").splitlines()


@pytest.mark.parametrize("nama", kalimat.CONTOH)
def test_what_an_editor_struck_out_does_not_come_back(nama: str) -> None:
    """Each sentence ends with a sign, holds no doubled blank, and none of the phrases that were mended."""
    semua = Path(__file__).with_name("kalimat").joinpath(nama).read_text("utf-8")
    assert not [salah for salah in _TERCORET if salah in semua]
    # Annexes hold forms.
    for baris in semua.partition("== 05_lampiran")[0].splitlines():
        judul = baris.startswith(("#", "==", "Tabel ", "Gambar ", "- Lampiran ")) or not baris
        assert not (judul and " Menurut " in baris), baris
        assert judul or re.search(r"[.:;?!”]$|dan$", baris), baris
        assert "  " not in baris.lstrip(), baris
