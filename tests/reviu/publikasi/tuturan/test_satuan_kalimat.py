"""Units and names that sentences give to the indicators of the tables."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat


@pytest.mark.parametrize(
    ("kalimat", "tercetak", "harap"),
    [
        ("Produksi perikanan tangkap diperjanjikan sebesar 12.500 kuintal.", "12.500 kuintal", "Ton"),
        ("Target tingkat konsumsi ikan adalah 34,20 ton per tahun.", "34,20 ton", "Kg/kapita/tahun"),
        ("Angka pelanggaran alat tangkap ditargetkan 20 persen.", "20 persen", "Kasus"),
        ("Rata-rata lama layanan izin kapal terealisasi 4 jam.", "4 jam", "Hari"),
        ("Produksi perikanan tangkap diperjanjikan sebesar 12.500 ton.", "", ""),
        ("Tingkat konsumsi ikan ditargetkan 34,20 kg/kapita/tahun.", "", ""),
        ("Capaian angka pelanggaran alat tangkap 20 persen.", "", ""),
        ("Produksi perikanan tangkap diangkut dengan 12 unit kapal.", "", ""),
    ],
)
def test_a_number_of_a_table_keeps_its_unit(kalimat: str, tercetak: str, harap: str) -> None:
    """What is said in another unit is named; a percentage of a target, and another number, are no values of it."""
    temuan = temuan_kalimat("publikasi-satuan", kalimat, tabel=TABEL_DINAS)
    assert [(t.tercetak, t.seharusnya) for t in temuan] == ([(tercetak, harap)] if tercetak else [])


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Indikator Persentase kelompok nelayan mandiri ditargetkan 80,00 persen.", 1),
        ("Indikator Persentase kelompok nelayan aktif ditargetkan 80,00 persen.", 0),
        ("Indikator Persentase kelompok nelayan mandiri ditargetkan 62,50 persen.", 0),
        ("Indikator Persentase rumah tangga nelayan mandiri ditargetkan 80,00 persen.", 0),
    ],
)
def test_a_name_with_another_word_and_the_same_number(kalimat: str, banyak: int) -> None:
    """The number tells that the indicator of the tables is meant; with another number it may be one of another level."""
    assert len(temuan_kalimat("publikasi-nama", kalimat, tabel=TABEL_DINAS)) == banyak
