"""What the workbook of the fictitious dinas may not hold: one fault each, with its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from kinerja.masukan import Galat, MasukanSalah, baca


@pytest.fixture
def periksa(tmp_path: Path, isi: dict[str, Sequence[Any]], tulis: Any) -> Callable[[str, int, int, object], Galat]:
    """Return a function that changes one cell of the rows and gives the one fault that follows."""

    def jalankan(lembar: str, baris: int, kolom: int, nilai: object) -> Galat:
        rusak = {nama: [list(satu) for satu in daftar] for nama, daftar in isi.items()}
        satu = rusak[lembar][baris]
        satu.extend([None] * (kolom + 1 - len(satu)))
        satu[kolom] = nilai
        with pytest.raises(MasukanSalah) as salah:
            baca(tulis(tmp_path, rusak, {}))
        (galat,) = [satu for satu in salah.value.daftar if satu.tingkat == "galat"]
        assert isinstance(galat, Galat)
        return galat

    return jalankan


@pytest.mark.parametrize(
    ("lembar", "baris", "kolom", "nilai", "sel", "kode"),
    [
        ("target", 3, 2, -10, "C6", "target_negatif"),
        ("target", 3, 4, "-12,5", "E6", "target_negatif"),
        ("target", 7, 2, "6,20-5,40", "C10", "rentang_terbalik"),
        ("target", 7, 2, "-1,00-5,40", "C10", "bukan_bilangan"),
        ("target", 7, 2, 5, "C10", "bukan_rentang"),
        ("target", 1, 2, "Sangat Baik", "C4", "bukan_predikat"),
        ("realisasi", 2, 6, "WTP murni", "G5", "bukan_predikat"),
        ("anggaran", 2, 3, -1, "D5", "rupiah_negatif"),
        ("anggaran", 2, 4, "1,5", "E5", "bukan_rupiah"),
        ("pegawai_golongan", 2, 3, -1, "D5", "cacah_negatif"),
        ("pegawai_status", 0, 2, -3, "C3", "cacah_negatif"),
        ("sasaran_program", 1, 2, 50, "C5", "bagian_bukan_100"),
        ("sarpras", 0, 1, "{{ tahun }}", "B3", "penanda_salah_tempat"),
        ("indikator", 3, 3, "Angka {{ x }}", "D6", "penanda_salah_tempat"),
    ],
)
def test_refused(periksa: Any, lembar: str, baris: int, kolom: int, nilai: object, sel: str, kode: str) -> None:
    """Negative values, ranges upside down, unknown grades and stray placeholders are refused, none is guessed."""
    galat = periksa(lembar, baris, kolom, nilai)
    assert (galat.berkas, galat.lembar, galat.sel, galat.kode) == ("data.xlsx", lembar, sel, kode)


def test_quarters_need_to_know_how_they_make_a_year(periksa: Any) -> None:
    """Without a way of aggregation the fault is shown where the quarters stand."""
    galat = periksa("indikator", 13, 10, None)
    assert (galat.lembar, galat.sel, galat.kode) == ("realisasi", "C20", "agregasi_kosong")
