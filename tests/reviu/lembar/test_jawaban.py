"""Answers with their evidence, and the counts that statements need."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kinerja.model import JenisWilayah, Level
from kinerja.reviu.lembar.jawaban import Jawaban, berpembanding, dengan_lalu, hasil, indikator, lengkap, sebut


@pytest.mark.parametrize(
    ("nama", "harap"), [("abcd", "a, b, c, dan d"), ("abcde", "a, b, c, d, dan 1 lainnya"), ("a", "a")]
)
def test_four_names(nama: str, harap: str) -> None:
    """Four are named, the rest are counted."""
    assert sebut(nama) == harap


@pytest.mark.parametrize(
    ("semua", "ada", "harap"),
    [
        (["a", "b"], {"a", "b", "c"}, Jawaban(True, "2 dari 2 hal ada.")),
        (["a", "b"], {"a"}, Jawaban(False, "1 dari 2 hal ada; tanpa: b.")),
        ([], set(), Jawaban(False, "Belum satu pun dari 0 hal ada.")),
    ],
)
def test_all_or_which_not(semua: list[str], ada: set[str], harap: Jawaban) -> None:
    """Yes where all have a trait; of nothing it is not said."""
    assert lengkap(semua, ada, "hal ada", "tanpa") == harap


def test_by_level() -> None:
    """Indicators and results are taken at the levels that are asked for."""
    semua = [
        SimpleNamespace(kode=k, level=v, berlaku_mulai=m)
        for k, v, m in (("a", Level.TUJUAN, None), ("b", Level.SASARAN, 2022), ("c", Level.SASARAN, 2023))
    ]
    nilai = [
        SimpleNamespace(indikator=k, tahun=t, realisasi=n)
        for k, t, n in (("b", 2022, 0), ("c", 2022, None), ("a", 2023, 1))
    ]
    lap = SimpleNamespace(tahun=2023, indikator_berlaku=semua, hasil=SimpleNamespace(capaian=semua, realisasi=nilai))
    t = SimpleNamespace(laporan=lap)
    assert [s.kode for s in indikator(t, Level.SASARAN)] == ["b", "c"]
    assert [s.kode for s in hasil(t, Level.TUJUAN)] == ["a"]
    assert dengan_lalu(t) == ({"b"}, ["b"])


def test_benchmarks() -> None:
    """A benchmark is one of this year and of another region; of one kind where that is asked for."""
    isi = (
        ("a", 2023, False, JenisWilayah.NASIONAL),
        ("b", 2023, False, JenisWilayah.PROVINSI),
        ("c", 2022, False, JenisWilayah.NASIONAL),
        ("d", 2023, True, JenisWilayah.NASIONAL),
    )
    semua = [SimpleNamespace(indikator=i, tahun=t, sendiri=s, jenis=j) for i, t, s, j in isi]
    t = SimpleNamespace(laporan=SimpleNamespace(tahun=2023, data=SimpleNamespace(pembanding=semua)))
    assert berpembanding(t) == {"a", "b"}
    assert berpembanding(t, JenisWilayah.NASIONAL) == {"a"}
