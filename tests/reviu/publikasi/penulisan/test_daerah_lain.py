"""Another regency or city in a text on the own documents: by its whole name."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat


@pytest.mark.parametrize(
    ("daerah", "tertulis"),
    [
        ("Kabupaten Muara Enam", ""),
        ("Kab. Muara Enam", ""),
        # A line may end within a name.
        ("Kabupaten Muara", ""),
        ("Kabupaten Muara Delta", "Kabupaten Muara Delta"),
        ("Kota Tanjung Bukit", "Kota Tanjung Bukit"),
    ],
)
def test_nama_dua_kata(daerah: str, tertulis: str) -> None:
    """Two regencies that share a word are two, and a finding names all words of each."""
    kalimat = f"Perjanjian Kinerja Dinas Pasar {daerah} memuat empat sasaran strategis beserta targetnya."
    temuan = temuan_kalimat("publikasi-salinan-naskah", kalimat, instansi="DINAS PASAR KABUPATEN MUARA ENAM")
    assert [t.tercetak for t in temuan] == ([tertulis] if tertulis else [])
    assert [t.seharusnya for t in temuan] == (["Kabupaten Muara Enam"] if tertulis else [])
