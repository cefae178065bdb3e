"""How many there are in all: staff, villages, groups, against the totals of their tables."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Dinas Perikanan didukung oleh 86 orang pegawai.", 1),
        ("Dinas Perikanan didukung oleh 88 orang pegawai.", 0),
        ("Wilayah kerja meliputi 4 kecamatan yang terdiri atas 37 desa.", 1),
        ("Wilayah kerja meliputi 4 kecamatan yang terdiri atas 35 desa.", 0),
        ("Dinas membina sebanyak 119 kelompok, terdiri atas nelayan kecil.", 1),
        ("Dinas Perikanan memiliki 49 pegawai dengan rincian berikut.", 0),
        ("Bidang Tangkap didukung oleh 86 orang pegawai.", 0),
        ("Dinas didukung oleh 86 orang pegawai pada tahun 2022.", 0),
        ("Pelatihan diikuti oleh 86 pegawai honorer.", 0),
        ("Kebutuhan dinas adalah sebanyak 95 pegawai.", 0),
    ],
)
def test_all_of_a_kind(kalimat: str, banyak: int) -> None:
    """Parts, other years, needs, and what a cell of the table prints are no wrong totals."""
    assert len(temuan_kalimat("publikasi-banyak", kalimat, tabel=TABEL_DINAS)) == banyak
