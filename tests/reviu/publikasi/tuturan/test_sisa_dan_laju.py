"""What was not spent, and by how much something changed, against the totals and years of the tables."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_DUA_TAHUN = tuple(
    Publikasi(tabel="Tabel 3.4 Realisasi Anggaran Tahun 2022-2023", baris="Jumlah", kolom=kolom, nilai=nilai)
    for kolom, nilai in (
        ("Anggaran 2022 (Rp)", "11.000.000.000"),
        ("Anggaran 2023 (Rp)", "12.140.000.000"),
        ("Realisasi 2022 (Rp)", "10.520.000.000"),
        ("Realisasi 2023 (Rp)", "11.268.950.000"),
    )
)


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Sisa anggaran sebesar Rp871.050.000 atau 7,71 persen dari pagu.", 1),
        ("Sisa anggaran sebesar Rp871.050.000 atau 7,17 persen dari pagu.", 0),
        ("Masih ada sisa pagu 8,20 persen yang kembali ke kas daerah.", 1),
        ("Pada tahun 2023 anggaran yang tidak terserap 7,2 persen.", 0),
        ("Silpa tahun 2023 tercatat Rp0,78 miliar.", 1),
        ("Silpa tahun 2023 tercatat Rp0,87 miliar.", 0),
        ("Silpa tahun 2022 tercatat Rp0,78 miliar.", 0),
        ("Sisa anggaran program penunjang adalah 8,20 persen.", 0),
        ("Sisa stok bibit ikan adalah 8,20 persen.", 0),
    ],
)
def test_what_was_not_spent(kalimat: str, banyak: int) -> None:
    """In rupiah and in per cent of the whole budget; parts, other years and other things are left alone."""
    assert len(temuan_kalimat("publikasi-uraian-jumlah", kalimat, tabel=TABEL_DINAS)) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Realisasi anggaran lebih tinggi Rp784.950.000 dibanding tahun 2022 sebesar Rp10.520.000.000.", 1),
        ("Realisasi anggaran lebih tinggi Rp748.950.000 dibanding tahun 2022 sebesar Rp10.520.000.000.", 0),
        ("Terdapat kenaikan Rp1.410.000.000 dibanding anggaran tahun lalu.", 1),
        ("Terdapat kenaikan Rp1.140.000.000 dibanding anggaran tahun lalu.", 0),
        ("Dibandingkan tahun lalu, realisasi belanja dinas bertambah Rp784.950.000.", 1),
        ("Dibandingkan tahun lalu, realisasi belanja dinas bertambah Rp748.950.000.", 0),
        ("Jumlah anggaran lebih rendah Rp1.140.000.000 dibanding tahun 2022.", 1),
        ("Jumlah anggaran lebih tinggi Rp1.140.000.000 dibanding tahun 2022.", 0),
    ],
)
def test_a_change_against_the_years_of_a_table(kalimat: str, banyak: int) -> None:
    """Also where the sentence gives the number that it is from, or names what changed behind it."""
    assert len(temuan_kalimat("publikasi-angka-kalimat", kalimat, tabel=(*TABEL_DINAS, *_DUA_TAHUN))) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Dari seluruh desa 58,00 persen terlayani dan 24,00 persen belum terlayani.", 1),
        ("Dari seluruh desa 58,00 persen terlayani dan 42,00 persen belum terlayani.", 0),
        # What follows from a number is no remainder of it.
        ("Capaian terhadap target 40,00 persen adalah 92,00 persen sehingga target belum tercapai.", 0),
    ],
)
def test_what_is_left_of_a_hundred(kalimat: str, banyak: int) -> None:
    """A percentage that is not done is what the other one leaves; one that explains why is not."""
    assert len(temuan_kalimat("publikasi-uraian-jumlah", kalimat, tabel=TABEL_DINAS)) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Pengurangan tahun 2023 seluas 8,36 Ha, meningkat dibandingkan pengurangan tahun 2022 seluas 8,65 Ha.", 1),
        ("Pengurangan tahun 2023 seluas 8,36 Ha, menurun dibandingkan pengurangan tahun 2022 seluas 8,65 Ha.", 0),
    ],
)
def test_a_change_of_changes(kalimat: str, banyak: int) -> None:
    """The word that stands on both sides is what is compared; the other one says which way it went."""
    assert len(temuan_kalimat("publikasi-uraian-jumlah", kalimat)) == banyak
