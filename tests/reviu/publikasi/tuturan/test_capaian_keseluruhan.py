"""The capaian of the whole agency in several sentences, and against the mean of the table that it is of."""

from __future__ import annotations

import pytest
from kalimat_terbit import TABEL_NELAYAN, temuan_kalimat

from kinerja.reviu import Temuan


def _temuan(*kalimat: str) -> list[Temuan]:
    return temuan_kalimat("publikasi-antarkalimat", *kalimat, tabel=TABEL_NELAYAN)


_UTAMA = "Dapat disimpulkan bahwa capaian kinerja sasaran Dinas Perikanan adalah sebesar 87,70% (baik)."


@pytest.mark.parametrize(
    "kalimat",
    [
        "Dilihat dari sisi capaian sasaran kinerja DISKAN Provinsi Rimba mencapai 67,62% (sedang).",
        "Secara keseluruhan tingkat capaian kinerja tahun 2023 adalah 67,62 %.",
        "Berdasarkan evaluasi diperoleh rata-rata capaian kinerja yaitu 67,62%.",
        "Rata-rata nilai yang diperoleh Dinas Perikanan sebesar 67,62% atau dapat dikatakan baik.",
    ],
)
def test_two_values_of_the_whole(kalimat: str) -> None:
    """Both places are named in one finding."""
    (temuan,) = _temuan(_UTAMA, kalimat)
    assert temuan.tercetak.rstrip(" %") == "67,62"
    assert "87,70" in temuan.pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        "Secara keseluruhan tingkat capaian kinerja tahun 2023 adalah 87,7 %.",
        "Secara keseluruhan tingkat capaian kinerja tahun 2022 adalah 67,62 %.",
        "Secara keseluruhan capaian kinerja keuangan Dinas Perikanan sebesar 67,62%.",
        "Capaian kinerja Dinas Perikanan terhadap target akhir sebesar 67,62%.",
        "Capaian sasaran ini pada Dinas Perikanan mencapai 67,62%.",
        "Sasaran 2 : Terjaganya laut, dengan rata-rata capaian sebesar 67,62%.",
        "Capaian kelompok nelayan aktif pada Dinas Perikanan sebesar 67,62%.",
        "Capaian kinerja Dinas Perikanan sebesar 67,62% ke atas tercatat pada tiga bidang.",
        "Rata-rata susut hasil sebesar 67,62% pada tahun 2023.",
        "Capaian kinerja bidang tangkap 67,62%.",
        "Rata-rata capaian SPM bidang kelautan sebesar 67,62% dari dua belas layanan.",
    ],
)
def test_what_is_no_other_value_of_the_whole(kalimat: str) -> None:
    """The same value, another year, money, a goal, an indicator, a bound, and a mean of something else."""
    assert _temuan(_UTAMA, kalimat) == []


@pytest.mark.parametrize(
    ("nilai", "banyak", "salah"),
    # The mean of seven is 100,57, of the goals 101,22 or so, with what is above a hundred cut 97,86.
    [("105,59", 7, True), ("100,57", 7, False), ("97,86", 7, False), ("105,59", 9, False)],
)
def test_the_mean_of_as_many_indicators(nilai: str, banyak: int, salah: bool) -> None:
    """A mean is held against the table of as many indicators as it is said to be of."""
    kalimat = f"Tingkat capaian kinerja Dinas Perikanan adalah sebesar {nilai} %, yaitu rata-rata capaian dari {banyak} indikator kinerja utama."
    temuan = _temuan(kalimat)
    assert [satu.tercetak for satu in temuan] == ([f"{nilai} %"] if salah else [])
